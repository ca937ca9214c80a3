"""What a class adds to the layout of its instances: __slots__, the instance dict, weak references (language
reference 3.3.2.4).

A slot is a fixed place at the beginning of the storage of the instances, behind the slots of the base whose layout
the class extends; a member descriptor in the class reads and writes it.
"""
from memphis.analysis.symbols import mangle
from memphis.analysis.units import sorted_names
from memphis.errors import make_error, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.descriptors import Getter, W_GetSet, instance_dict_getter, weakref_getter
from memphis.objects.instance import root_map
from memphis.objects.strobject.text import W_Str


class SlotGetter(Getter):
    def __init__(self, index, name):
        self.index = index
        self.name = name

    def get(self, space, w_obj):
        w_value = w_obj.read_slot(self.index)
        if w_value is None:
            raise space.with_attribute_info(make_error(
                space, space.w_AttributeError, "'%s' object has no attribute '%s'",
                space.type(w_obj).global_name(space), self.name), w_obj, self.name)
        return w_value

    def set(self, space, w_obj, w_value):
        if w_value is None and w_obj.read_slot(self.index) is None:
            raise oefmt(space, space.w_AttributeError, "%s", self.name)
        w_obj.write_slot(self.index, w_value)


class W_Member(W_GetSet):
    "The descriptor of a slot, or of an attribute that CPython reads straight from a struct (MEMBERS in layouts.py)."
    typedef = TypeDef('member_descriptor', base=W_Object.typedef, final=True)

    def check(self, space, w_obj):
        if not space.type(w_obj).issubtype(self.w_objclass):
            raise oefmt(space, space.w_TypeError, "descriptor '%s' for '%N' objects doesn't apply to a '%T' object",
                        self.name, self.w_objclass, w_obj)

    def descr_get(self, space, w_obj, w_type):
        if w_obj is None:
            return self
        self.check(space, w_obj)
        return self.getter.get(space, w_obj)

    def descr_set(self, space, w_obj, w_value):
        self.check(space, w_obj)
        if not self.writable:
            raise oefmt(space, space.w_AttributeError, "readonly attribute")
        self.getter.set(space, w_obj, w_value)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        return space.newtuple([space.builtin('getattr'), space.newtuple([self.w_objclass, space.newtext(self.name)])])

    def repr_text(self, space):
        return "<member '%s' of '%s' objects>" % (self.name, self.w_objclass.getname(space))


W_Member.typedef.include(W_GetSet.typedef)


class Additions(object):
    """What a class adds to the layout of its best base: `names` (mangled, sorted) are its slots; `dict` and
    `weakref` tell whether its instances get those."""

    def __init__(self):
        self.names = []
        self.dict = False
        self.weakref = False


def plan_additions(space, name, w_best, bases_w, dict_w):
    "Reads __slots__ of the class body `dict_w` of a class called `name`."
    additions = Additions()
    may_add_dict = not w_best.has_dict
    may_add_weakref = not w_best.has_weakref and not w_best.variable_size()
    w_slots = dict_w.get('__slots__', None)
    if w_slots is None:
        additions.dict = may_add_dict
        additions.weakref = may_add_weakref
        return additions
    given_w = [w_slots] if space.is_text(w_slots) else space.unpack(w_slots)
    if len(given_w) > 0 and w_best.variable_size():
        raise oefmt(space, space.w_TypeError, "nonempty __slots__ not supported for subtype of '%N'", w_best)
    for w_slot in given_w:
        if not isinstance(w_slot, W_Str):
            raise oefmt(space, space.w_TypeError, "__slots__ items must be strings, not '%T'", w_slot)
        if not w_slot.descr_isidentifier(space):
            raise oefmt(space, space.w_TypeError, "__slots__ must be identifiers")
        slot = w_slot.utf8
        if slot == '__dict__':
            if not may_add_dict or additions.dict:
                raise oefmt(space, space.w_TypeError, "__dict__ slot disallowed: we already got one")
            additions.dict = True
        elif slot == '__weakref__':
            if not may_add_weakref or additions.weakref:
                raise oefmt(space, space.w_TypeError, "__weakref__ slot disallowed: we already got one")
            additions.weakref = True
    names = []
    for w_slot in given_w:
        assert isinstance(w_slot, W_Str)
        slot = w_slot.utf8
        if slot == '__dict__' or slot == '__weakref__':
            continue
        slot = mangle(name, slot)
        if slot in dict_w and slot != '__qualname__' and slot != '__classcell__':
            raise oefmt(space, space.w_ValueError, "%R in __slots__ conflicts with class variable",
                        space.newtext(slot))
        names.append(slot)
    for slot in sorted_names(names):
        last = len(additions.names) - 1
        if last < 0 or additions.names[last] != slot:
            additions.names.append(slot)
    for w_base in bases_w:          # what a further base has, the instances have too
        if w_base is not w_best:
            if may_add_dict and w_base.has_dict:
                additions.dict = True
            if may_add_weakref and w_base.has_weakref:
                additions.weakref = True
    return additions


def apply_additions(space, w_type, w_best, additions):
    "Tell the new class what its instances are made of, and give it the descriptors."
    w_type.has_dict = w_best.has_dict or additions.dict
    w_type.has_weakref = w_best.has_weakref or additions.weakref
    w_type.own_slots = additions.names
    w_type.w_best_base = w_best
    first = w_best.nslots
    w_type.nslots = first + len(additions.names)
    w_type.map = root_map(w_type)
    for i in range(len(additions.names)):
        slot = additions.names[i]
        if slot not in w_type.dict_w:
            w_type.dict_w[slot] = W_Member(slot, SlotGetter(first + i, slot), w_type, True)
    if additions.dict and '__dict__' not in w_type.dict_w:
        w_type.dict_w['__dict__'] = W_GetSet('__dict__', instance_dict_getter, w_type, True)
    if additions.weakref and '__weakref__' not in w_type.dict_w:
        w_type.dict_w['__weakref__'] = W_GetSet('__weakref__', weakref_getter, w_type, False)


# ____________________________________________________________
# __class__ assignment

def same_layout(w_old, w_new):
    "May an instance of w_old become one of w_new? As CPython compares them."
    w_old = without_empty_additions(w_old)
    w_new = without_empty_additions(w_new)
    if w_old is w_new:
        return True
    if not w_old.is_heap or not w_new.is_heap:
        return False
    return (w_old.w_best_base is w_new.w_best_base and w_old.has_dict == w_new.has_dict and
            w_old.has_weakref == w_new.has_weakref and same_names(w_old.own_slots, w_new.own_slots))


def without_empty_additions(w_type):
    "The nearest base that differs in layout from its own base."
    while w_type.is_heap:
        w_base = w_type.w_best_base
        if len(w_type.own_slots) > 0 or w_type.has_dict != w_base.has_dict or \
                w_type.has_weakref != w_base.has_weakref:
            break
        w_type = w_base
    return w_type if w_type.is_heap else w_type.w_solid


def same_names(a, b):
    if len(a) != len(b):
        return False
    for i in range(len(a)):
        if a[i] != b[i]:
            return False
    return True
