"""W_Type: classes, builtin and written in Python.

Attributes live in `dict_w`; `lookup` walks the MRO and caches.  Every change
goes through `mutated`, which gives the type and all its subclasses a new
`version`: whoever remembers (version, name) -> value needs no other check.  In
traces a lookup is a constant for as long as the version is.
"""
from rpython.rlib import jit, rweakref
from rpython.rlib.objectmodel import import_from_mixin, specialize

from memphis.errors import OperationError, make_error, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects import finalizing
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.bases import assign_bases, best_base, linearize, settle_mro
from memphis.objects.cell import W_Cell
from memphis.objects.instance import Map
from memphis.unicode.utf8 import has_surrogates
from memphis.objects.layouts import ABSTRACT, COLLECTION, MAPPING, MATCH_SELF, SEQUENCE, layout_of_class


NO_NAMES = []
NO_CLASSES = []


class Version(object):
    "Compared by identity."
    _attrs_ = []


class W_Type(W_Object):
    """`typedef` of an instance of W_Type is that of `type`; `layout` is the typedef
    that says which RPython class its instances are made of."""
    typedef = TypeDef('type', base=W_Object.typedef, variable_size=True, weakrefs=True)
    import_from_mixin(Lifeline)
    _immutable_fields_ = ['is_heap', 'layout', 'w_metatype?', 'map?', 'version?', 'mro_w?[*]', 'custom_getattribute?',
                          'has_dict?', 'has_weakref?', 'nslots?', 'has_del?']

    def __init__(self, space, name, bases_w, dict_w, layout, is_heap=True, w_metatype=None):
        self.name = name                  # shown in messages; assignable for heap types
        self.qualname = name
        self.bases_w = bases_w
        self.dict_w = dict_w
        self.layout = layout
        self.is_heap = is_heap
        self.w_metatype = w_metatype
        self.has_dict = False             # the instances' layout: objects/slots.py
        self.has_weakref = False
        self.own_slots = NO_NAMES
        self.nslots = 0
        self.w_best_base = None           # the base whose layout this one extends; of heap types only
        self.w_solid = None               # of builtin types: the one that decides the layout
        self.accepts_subclasses = True
        self.version = Version()
        self.subclasses = []
        self.lookup_cache = {}
        self.custom_getattribute = False
        self.has_del = False              # instances have a finalizer: __del__
        self.mro_w = NO_CLASSES[:]        # until it is settled: objects/bases.py
        self.map = Map(self)
        self.w_doc = None
        self.w_odd_items = None           # of its __dict__: a dict of those whose keys are no strings
        self.is_abstract = False          # __abstractmethods__ holds something: there are no instances
        self.facts = None                 # what CPython says about its layout: objects/layouts.py
        self.typedef_module = ''          # of builtin types
        self._refresh()

    def complete(self, space):
        "When the rest is there: find the MRO, and let the bases know."
        settle_mro(space, self)
        for w_base in self.bases_w:
            w_base.add_subclass(self)

    def getclass(self, space):
        if self.w_metatype is not None:
            return self.w_metatype
        return W_Type.w_builtin_type

    def has_plain_metaclass(self, space):
        return self.w_metatype is None or self.w_metatype is space.w_type

    def getname(self, space):
        return self.name

    # ____________________________________________________________
    # lookup

    def lookup(self, name):
        "The attribute `name` as found along the MRO, or None; no descriptor is called."
        if jit.we_are_jitted():
            self = jit.promote(self)
            return self.lookup_in_version(jit.promote(self.version), name)
        return self.cached_lookup(name)

    @jit.elidable
    def lookup_in_version(self, version, name):
        return self.cached_lookup(name)

    def cached_lookup(self, name):
        try:
            return self.lookup_cache[name]
        except KeyError:
            pass
        w_value = None
        for w_class in self.mro_w:
            w_value = w_class.dict_w.get(name, None)
            if w_value is not None:
                break
        if w_value is None and self.is_heap and not self.has_in_mro(self.version, W_Object.w_builtin_type):
            w_value = self.builtin_base().cached_lookup(name)
        self.lookup_cache[name] = w_value
        return w_value

    def lookup_where(self, name):
        "The class whose dict holds what lookup() finds, or None."
        self = jit.promote(self)
        return self.lookup_where_in_version(jit.promote(self.version), name)

    @jit.elidable
    def lookup_where_in_version(self, version, name):
        for w_class in self.mro_w:
            if name in w_class.dict_w:
                return w_class
        return None

    def lookup_after(self, w_class, name):
        "super(): the attribute along the MRO behind `w_class`, or None."
        self = jit.promote(self)
        return self.lookup_after_in_version(jit.promote(self.version), jit.promote(w_class), name)

    @jit.elidable
    def lookup_after_in_version(self, version, w_class, name):
        found = False
        for w_base in self.mro_w:
            if found:
                w_value = w_base.dict_w.get(name, None)
                if w_value is not None:
                    return w_value
            elif w_base is w_class:
                found = True
        return None

    def issubtype(self, w_other):
        if self is w_other:
            return True
        self = jit.promote(self)
        return self.has_in_mro(jit.promote(self.version), jit.promote(w_other))

    @jit.elidable
    def has_in_mro(self, version, w_other):
        if len(self.mro_w) == 0:
            return self.extends(w_other)
        for w_class in self.mro_w:
            if w_class is w_other:
                return True
        return False

    # ____________________________________________________________
    # bases

    def extends(self, w_other):
        "Is w_other among the bases, their bases and so on, whatever the MRO says?"
        found = [self]
        done = 0
        while done < len(found):
            w_class = found[done]
            if w_class is w_other:
                return True
            for w_base in w_class.bases_w:
                if w_base not in found:
                    found.append(w_base)
            done += 1
        return False

    def builtin_base(self):
        "What its instances are below the classes written in Python; those of a strange mro() are still objects."
        while self.is_heap:
            self = self.w_best_base
        return self

    def solid_base(self):
        "The class that decides the layout."
        while self.is_heap and len(self.own_slots) == 0:
            self = self.w_best_base
        return self if self.is_heap else self.w_solid

    def set_mro(self, mro_w):
        self.mro_w = mro_w[:]
        self.mutated()

    def add_subclass(self, w_type):
        self.subclasses.append(rweakref.ref(w_type))

    def forget_subclass(self, w_type):
        self.subclasses = [ref for ref in self.subclasses if ref() is not w_type]

    # ____________________________________________________________
    # change

    @jit.dont_look_inside
    def mutated(self):
        self.version = Version()
        self.lookup_cache = {}
        self._refresh()
        alive = []
        for ref in self.subclasses:
            w_sub = ref()
            if w_sub is not None:
                alive.append(ref)
                w_sub.mutated()
        self.subclasses = alive

    def _refresh(self):
        w_where = self.lookup_where('__getattribute__')
        self.custom_getattribute = w_where is not None and len(w_where.bases_w) > 0
        self.has_del = self.is_heap and self.lookup_where('__del__') is not None

    @jit.dont_look_inside
    def register_finalizer(self, w_obj):
        finalizing.register(w_obj)

    def variable_size(self):
        return self.layout.variable_size

    def live_subclasses(self):
        result = []
        for ref in self.subclasses:
            w_sub = ref()
            if w_sub is not None:
                result.append(w_sub)
        return result

    def set_in_dict(self, name, w_value):
        self.dict_w[name] = w_value
        self.mutated()

    def check_mutable(self, space, action, name):
        if not self.is_heap:
            raise oefmt(space, space.w_TypeError, "cannot %s '%s' attribute of immutable type '%s'",
                        action, name, self.name)

    def check_special(self, space, name, w_value):
        "Before an attribute is set that every class has: it cannot be deleted."
        self.check_mutable(space, "set", name)
        if w_value is None:
            raise oefmt(space, space.w_TypeError, "cannot delete '%s' attribute of immutable type '%s'",
                        name, self.name)

    # ____________________________________________________________
    # attributes of the class itself

    def find_attribute(self, space, name):
        w_meta = self.getclass(space).lookup(name)
        if w_meta is not None and space.overrides_instance(w_meta):
            return space.descr_get(w_meta, self, self.getclass(space))
        w_value = self.lookup(name)
        if w_value is not None:
            return space.descr_get(w_value, None, self)
        if w_meta is not None:
            return space.descr_get(w_meta, self, self.getclass(space))
        return None

    def missing_attribute(self, space, name):
        return make_error(space, space.w_AttributeError, "type object '%s' has no attribute '%s'",
                          self.name, name)

    def store_attribute(self, space, name, w_value):
        self.check_mutable(space, "set", name)
        w_meta = self.getclass(space).lookup(name)
        if w_meta is not None and space.is_data_descriptor(w_meta):
            space.descr_set(w_meta, self, w_value)
            return
        self.set_in_dict(name, w_value)

    def delete_attribute(self, space, name):
        self.check_mutable(space, "set", name)
        w_meta = self.getclass(space).lookup(name)
        if w_meta is not None and space.is_data_descriptor(w_meta):
            space.descr_set(w_meta, self, None)
            return
        if name not in self.dict_w:
            raise self.missing_attribute(space, name)
        del self.dict_w[name]
        self.mutated()

    def getitem(self, space, w_item):
        "list[int]"
        if self is W_Type.w_builtin_type:
            from memphis.objects.genericalias import new_generic_alias
            return new_generic_alias(space, self, w_item)
        w_method = self.lookup('__class_getitem__')
        if w_method is None or w_method is space.w_None:
            raise oefmt(space, space.w_TypeError, "type '%s' is not subscriptable", self.name)
        return space.call_1(space.descr_get(w_method, None, self), w_item)

    # ____________________________________________________________
    # calls

    def call_args(self, space, args):
        return self.create_args(space, args)

    def call_list(self, space, args_w):
        return self.create_list(space, args_w)

    def create_args(self, space, args):
        "type.__call__: language reference 3.3.3.3."
        if self is W_Type.w_builtin_type and len(args.args_w) == 1 and len(args.keywords) == 0:
            return space.type(args.args_w[0])
        w_new = self.lookup('__new__')
        w_obj = space.call_args(space.descr_get(w_new, None, self), args.prepend(self))
        w_init = self.init_for(space, w_obj)
        if w_init is not None:
            check_init_result(space, space.call_args(w_init, args.prepend(w_obj)))
        return w_obj

    def create_list(self, space, args_w):
        "The same without keywords."
        if self is W_Type.w_builtin_type and len(args_w) == 1:
            return space.type(args_w[0])
        w_new = self.lookup('__new__')
        if w_new is space.w_object_new:
            if not self.is_heap and self is not W_Object.w_builtin_type:
                raise oefmt(space, space.w_TypeError, "cannot create '%s' instances", self.full_name(space))
            w_obj = space.new_object(self, args_w)
        else:
            w_obj = space.call_list(space.descr_get(w_new, None, self), [self] + args_w)
        w_init = self.init_for(space, w_obj)
        if w_init is not None:
            check_init_result(space, space.call_list(w_init, [w_obj] + args_w))
        return w_obj

    def init_for(self, space, w_obj):
        "The __init__ to call on what __new__ has given, or None."
        w_type = space.type(w_obj)
        if not w_type.issubtype(self):
            return None
        w_init = w_type.lookup('__init__')
        return None if w_init is space.w_object_init else w_init

    def own_new(self, space):
        "The __new__ of a class that has one of its own, else None."
        w_new = self.lookup('__new__')
        if w_new is space.w_object_new or self is W_Type.w_builtin_type:
            return None
        return space.descr_get(w_new, None, self)

    def call_0(self, space):
        w_new = self.own_new(space)
        if w_new is None:
            return self.call_list(space, [])
        w_obj = space.call_1(w_new, self)
        w_init = self.init_for(space, w_obj)
        if w_init is not None:
            check_init_result(space, space.call_1(w_init, w_obj))
        return w_obj

    def call_1(self, space, w_0):
        w_new = self.own_new(space)
        if w_new is None:
            return self.call_list(space, [w_0])
        w_obj = space.call_2(w_new, self, w_0)
        w_init = self.init_for(space, w_obj)
        if w_init is not None:
            check_init_result(space, space.call_2(w_init, w_obj, w_0))
        return w_obj

    def call_2(self, space, w_0, w_1):
        w_new = self.own_new(space)
        if w_new is None:
            return self.call_list(space, [w_0, w_1])
        w_obj = space.call_3(w_new, self, w_0, w_1)
        w_init = self.init_for(space, w_obj)
        if w_init is not None:
            check_init_result(space, space.call_3(w_init, w_obj, w_0, w_1))
        return w_obj

    @typedef.method("__call__(self, /, *args, **kwargs)")
    def descr_call(self, space, args_w, w_kwargs):
        return self.create_args(space, space.arguments(args_w, w_kwargs))

    # ____________________________________________________________
    # Python-visible methods

    def full_name(self, space):
        "module.qualname, without the module for builtins."
        module = self.module_text(space)
        if module == 'builtins' or module == '':
            return self.qualname
        return module + '.' + self.qualname

    def global_name(self, space):
        "The same, without the module __main__ too."
        return self.qualname if self.module_text(space) == '__main__' else self.full_name(space)

    def shown_name(self):
        "What messages call a class: CPython's tp_name."
        if self.is_heap or self.typedef_module == 'builtins':
            return self.name
        return self.typedef_module + '.' + self.name

    def module_text(self, space):
        w_module = self.dict_w.get('__module__', None)
        if w_module is not None and space.is_text(w_module):
            return space.text_w(w_module)
        return self.typedef_module

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return "<class '%s'>" % self.full_name(space)

    @typedef.method("mro(self, /)")
    def descr_mro(self, space):
        return space.newlist([w for w in linearize(space, self)])

    @typedef.method("__instancecheck__(self, instance, /) -> bool")
    def descr_instancecheck(self, space, w_instance):
        return space.is_real_instance(w_instance, self)

    @typedef.method("__subclasscheck__(self, subclass, /) -> bool")
    def descr_subclasscheck(self, space, w_subclass):
        return space.is_real_subclass(w_subclass, self)

    @typedef.method("__subclasses__(self, /)")
    def descr_subclasses(self, space):
        return space.newlist([w for w in self.live_subclasses()])

    @typedef.getset('__name__')
    def get_name(self, space):
        return space.newtext(self.name)

    @typedef.setter('__name__')
    def set_name(self, space, w_value):
        self.check_special(space, '__name__', w_value)
        if not space.is_text(w_value):
            raise oefmt(space, space.w_TypeError, "can only assign string to %s.__name__, not '%T'", self.name, w_value)
        self.name = plain_name(space, space.text_w(w_value))

    @typedef.getset('__qualname__')
    def get_qualname(self, space):
        return space.newtext(self.qualname)

    @typedef.setter('__qualname__')
    def set_qualname(self, space, w_value):
        self.check_special(space, '__qualname__', w_value)
        if not space.is_text(w_value):
            raise oefmt(space, space.w_TypeError, "can only assign string to %s.__qualname__, not '%T'", self.name, w_value)
        self.qualname = space.text_w(w_value)

    @typedef.getset('__module__')
    def get_module(self, space):
        if not self.is_heap:
            return space.newtext(self.typedef_module)
        w_module = self.dict_w.get('__module__', None)
        return space.newtext('builtins') if w_module is None else w_module

    @typedef.setter('__module__')
    def set_module(self, space, w_value):
        self.check_special(space, '__module__', w_value)
        self.set_in_dict('__module__', w_value)

    @typedef.getset('__bases__')
    def get_bases(self, space):
        return space.newtuple([w for w in self.bases_w])

    @typedef.setter('__bases__')
    def set_bases(self, space, w_value):
        self.check_special(space, '__bases__', w_value)
        assign_bases(space, self, w_value)

    @typedef.getset('__base__')
    def get_base(self, space):
        if self.w_best_base is not None:
            return self.w_best_base
        return space.w_None if len(self.bases_w) == 0 else self.bases_w[0]

    @typedef.getset('__mro__')
    def get_mro(self, space):
        return space.w_None if len(self.mro_w) == 0 else space.newtuple([w for w in self.mro_w])

    @typedef.getset('__dict__')
    def get_dict(self, space):
        w_dict = space.newdict()
        for name, w_value in self.dict_w.items():
            space.setitem_str(w_dict, name, w_value)
        if self.w_odd_items is not None:
            space.call_method(w_dict, 'update', [self.w_odd_items])
        return space.newmappingproxy(w_dict)

    @typedef.getset('__annotations__')
    def get_annotations(self, space):
        if not self.is_heap:
            raise self.missing_attribute(space, '__annotations__')
        w_annotations = self.dict_w.get('__annotations__', None)
        if w_annotations is None:
            w_annotations = space.newdict()
            self.set_in_dict('__annotations__', w_annotations)
            return w_annotations
        return space.descr_get(w_annotations, None, self)

    @typedef.setter('__annotations__')
    def set_annotations(self, space, w_value):
        self.check_mutable(space, "set", '__annotations__')
        if w_value is not None:
            self.set_in_dict('__annotations__', w_value)
        elif '__annotations__' in self.dict_w:
            del self.dict_w['__annotations__']
            self.mutated()
        else:
            raise oefmt(space, space.w_AttributeError, "__annotations__")

    @typedef.getset('__abstractmethods__')
    def get_abstractmethods(self, space):
        w_methods = None
        if self is not W_Type.w_builtin_type:
            w_methods = self.dict_w.get('__abstractmethods__', None)
        if w_methods is None:
            raise oefmt(space, space.w_AttributeError, "__abstractmethods__")
        return w_methods

    @typedef.setter('__abstractmethods__')
    def set_abstractmethods(self, space, w_value):
        if w_value is not None:
            abstract = space.is_true(w_value)
            self.check_mutable(space, "set", '__abstractmethods__')
            self.set_in_dict('__abstractmethods__', w_value)
            self.is_abstract = abstract
        elif '__abstractmethods__' in self.dict_w:
            self.check_mutable(space, "delete", '__abstractmethods__')
            del self.dict_w['__abstractmethods__']
            self.is_abstract = False
            self.mutated()
        else:
            raise oefmt(space, space.w_AttributeError, "__abstractmethods__")

    # ____________________________________________________________
    # CPython's layout

    def get_facts(self):
        facts = self.facts
        if facts is None:
            w_base = self.w_best_base
            facts = layout_of_class(w_base.get_facts(), self.has_dict and not w_base.has_dict,
                                    self.has_weakref and not w_base.has_weakref, len(self.own_slots))
            facts = facts.without_flags(COLLECTION)     # what comes first on the MRO decides that
            for w_class in self.mro_w:
                if facts.flags & COLLECTION == 0 and w_class is not self:
                    facts = facts.with_flags(w_class.get_facts().flags & COLLECTION)
            self.facts = facts
        return facts

    def is_sequence_class(self):
        "Do sequence patterns of `match` take its instances?"
        return self.get_facts().flags & SEQUENCE != 0

    def is_mapping_class(self):
        return self.get_facts().flags & MAPPING != 0

    def matches_itself(self):
        "Is the single positional pattern of a class pattern the subject itself?"
        return self.get_facts().flags & MATCH_SELF != 0

    def set_collection(self, flags):
        "The class and its subclasses become sequences or mappings for `match`."
        facts = self.get_facts()
        if not self.is_heap or facts.flags & COLLECTION == flags:
            return
        self.facts = facts.without_flags(COLLECTION).with_flags(flags)
        for w_sub in self.live_subclasses():
            w_sub.set_collection(flags)

    @typedef.getset('__basicsize__')
    def get_basicsize(self, space):
        return space.newint(self.get_facts().basicsize)

    @typedef.getset('__itemsize__')
    def get_itemsize(self, space):
        return space.newint(self.get_facts().itemsize)

    @typedef.getset('__dictoffset__')
    def get_dictoffset(self, space):
        return space.newint(self.get_facts().dictoffset)

    @typedef.getset('__weakrefoffset__')
    def get_weakrefoffset(self, space):
        return space.newint(self.get_facts().weakrefoffset)

    @typedef.getset('__flags__')
    def get_flags(self, space):
        return space.newint(self.get_facts().flags | (ABSTRACT if self.is_abstract else 0))

    @typedef.getset('__text_signature__')
    def get_text_signature(self, space):
        return space.text_or_none(self.get_facts().text_signature)

    @typedef.method("__setattr__(self, name: text, value, /) -> None")
    def descr_setattr(self, space, name, w_value):
        "Implement setattr(self, name, value)."
        self.store_attribute(space, name, w_value)

    @typedef.method("__delattr__(self, name: text, /) -> None")
    def descr_delattr(self, space, name):
        "Implement delattr(self, name)."
        self.delete_attribute(space, name)

    @typedef.method("__sizeof__(self, /) -> int")
    def sizeof(self, space):
        "Return memory consumption of the type object."
        return W_Type.w_builtin_type.get_facts().basicsize

    @typedef.classmethod("__prepare__(meta, *args, **kwargs)")
    def descr_prepare(space, w_meta, args_w, w_kwargs):
        "Create the namespace for the class statement"
        return space.newdict()

    @typedef.getset('__doc__')
    def get_doc(self, space):
        w_doc = self.dict_w.get('__doc__', None)
        if w_doc is None:
            return space.w_None
        if not self.is_heap and w_doc.is_data_descriptor(space):       # that of the instances
            doc = self.layout.doc
            return space.w_None if doc is None else space.newtext(doc)
        return space.descr_get(w_doc, None, self)

    @typedef.setter('__doc__')
    def set_doc(self, space, w_value):
        self.check_special(space, '__doc__', w_value)
        self.set_in_dict('__doc__', w_value)

    @typedef.getset('__type_params__')
    def get_type_params(self, space):
        w_params = self.dict_w.get('__type_params__', None)
        return space.newtuple([]) if w_params is None or not self.is_heap else w_params

    @typedef.setter('__type_params__')
    def set_type_params(self, space, w_value):
        self.check_special(space, '__type_params__', w_value)
        self.set_in_dict('__type_params__', w_value)

    @typedef.method("__dir__(self, /)")
    def descr_dir(self, space):
        seen = {}
        for w_class in self.mro_w:
            for name in w_class.dict_w:
                seen[name] = None
        return space.newlist([space.newtext(name) for name in seen])

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if len(args_w) != 3:
            raise oefmt(space, space.w_TypeError, "type() takes 1 or 3 arguments")
        w_name, w_bases, w_dict = args_w[0], args_w[1], args_w[2]
        if not space.is_text(w_name):
            raise oefmt(space, space.w_TypeError, "type.__new__() argument 1 must be str, not %T", w_name)
        if not space.is_tuple(w_bases):
            raise oefmt(space, space.w_TypeError, "type.__new__() argument 2 must be tuple, not %T",
                        w_bases)
        if not space.is_dict(w_dict):
            raise oefmt(space, space.w_TypeError, "type.__new__() argument 3 must be dict, not %T", w_dict)
        if not isinstance(w_cls, W_Type):
            raise oefmt(space, space.w_TypeError, "type.__new__(X): X is not a type object (%T)", w_cls)
        if not w_cls.issubtype(space.w_type):
            raise oefmt(space, space.w_TypeError, "type.__new__(%N): %N is not a subtype of type", w_cls, w_cls)
        bases_w = space.listview(w_bases)
        for w_base in bases_w:
            if not isinstance(w_base, W_Type) and space.findattr(w_base, '__mro_entries__') is not None:
                raise oefmt(space, space.w_TypeError,
                            "type() doesn't support MRO entry resolution; use types.new_class()")
        w_meta = calculate_metaclass(space, w_cls, bases_w[:])
        w_new = w_meta.lookup('__new__')
        if w_meta is not w_cls and w_new is not space.w_type.lookup('__new__'):
            return space.call_with_dict(space.descr_get(w_new, None, w_meta), [w_meta] + args_w, w_kwargs)
        return make_class(space, w_meta, space.text_w(w_name), bases_w, w_dict, w_kwargs)

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        if len(args_w) != 1 and len(args_w) != 3:
            raise oefmt(space, space.w_TypeError, "type.__init__() takes 1 or 3 arguments")


class W_ClassOfMetaclass(W_Type):
    "A class whose metaclass is written in Python: operations on it look the special methods up there."
    is_user = True

    def setclass(self, space, w_type):
        self.w_metatype = w_type
        self.mutated()

    def call_args(self, space, args):
        w_call = self.w_metatype.lookup('__call__')
        if w_call is space.w_type_call:
            return self.create_args(space, args)
        return space.call_args(space.descr_get(w_call, self, self.w_metatype), args)

    def call_list(self, space, args_w):
        w_call = self.w_metatype.lookup('__call__')
        if w_call is space.w_type_call:
            return self.create_list(space, args_w)
        return space.call_special_list(w_call, self, args_w)


def check_init_result(space, w_result):
    if w_result is not space.w_None:
        raise oefmt(space, space.w_TypeError, "__init__() should return None, not '%T'", w_result)


# ____________________________________________________________
# making classes

def calculate_metaclass(space, w_meta, bases_w):
    "The most derived metaclass of `w_meta` and the types of the bases (any objects)."
    assert isinstance(w_meta, W_Type)
    for w_base in bases_w:
        w_base_meta = space.type(w_base)
        if w_meta.issubtype(w_base_meta):
            continue
        if w_base_meta.issubtype(w_meta):
            w_meta = w_base_meta
            continue
        raise oefmt(space, space.w_TypeError,
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                    "subclass of the metaclasses of all its bases")
    return w_meta


def plain_name(space, name):
    if name.find('\x00') >= 0:
        raise oefmt(space, space.w_ValueError, "type name must not contain null characters")
    if has_surrogates(name):
        space.call_method(space.newtext(name), 'encode', [])        # which raises the error
    return name


def make_class(space, w_meta, name, bases_in_w, w_namespace, w_kwargs):
    "type.__new__ for the most derived metaclass: language reference 3.3.3.6."
    bases_w = []
    for w_base in bases_in_w:
        if not isinstance(w_base, W_Type):
            raise oefmt(space, space.w_TypeError, "bases must be types")
        bases_w.append(w_base)
    if len(bases_w) == 0:
        bases_w = [W_Object.w_builtin_type]
    w_best = best_base(space, bases_w)
    name = plain_name(space, name)
    dict_w = {}
    w_odd_items = None
    for w_key in space.listview(w_namespace):
        w_value = space.getitem(w_namespace, w_key)
        if space.is_text(w_key):
            dict_w[space.text_w(w_key)] = w_value
        else:
            if w_odd_items is None:
                w_odd_items = space.newdict()
            space.setitem(w_odd_items, w_key, w_value)
    additions = space.plan_additions(name, w_best, bases_w, dict_w)
    if '__module__' not in dict_w:
        w_module = space.current_module_name()
        if w_module is not None:
            dict_w['__module__'] = w_module
    qualname = name
    if '__qualname__' in dict_w:
        w_qualname = dict_w['__qualname__']
        if not space.is_text(w_qualname):
            raise oefmt(space, space.w_TypeError, "type __qualname__ must be a str, not %T", w_qualname)
        qualname = space.text_w(w_qualname)
        del dict_w['__qualname__']
    w_cell = dict_w.get('__classcell__', None)
    if w_cell is not None:
        if not isinstance(w_cell, W_Cell):
            raise oefmt(space, space.w_TypeError, "__classcell__ must be a nonlocal cell, not %R",
                        space.type(w_cell))
        del dict_w['__classcell__']
    if '__eq__' in dict_w and '__hash__' not in dict_w:
        dict_w['__hash__'] = space.w_None
    for special in ['__init_subclass__', '__class_getitem__']:
        if special in dict_w:
            dict_w[special] = space.wrap_classmethod(dict_w[special])
    if '__new__' in dict_w:
        dict_w['__new__'] = space.wrap_staticmethod(dict_w['__new__'])
    if w_meta is space.w_type:
        w_type = W_Type(space, name, bases_w, dict_w, w_best.layout, True, w_meta)
    else:
        w_type = W_ClassOfMetaclass(space, name, bases_w, dict_w, w_best.layout, True, w_meta)
    w_type.qualname = qualname
    w_type.w_odd_items = w_odd_items
    space.apply_additions(w_type, w_best, additions)
    if '__doc__' not in dict_w:
        w_type.dict_w['__doc__'] = space.w_None
    if w_cell is not None:
        assert isinstance(w_cell, W_Cell)
        w_cell.w_value = w_type
    w_type.complete(space)
    if w_odd_items is not None:
        space.warn(space.w_RuntimeWarning, "non-string key in the __dict__ of class " + name)
    for attribute, w_value in dict_w.items():
        w_set_name = space.type(w_value).lookup('__set_name__')
        if w_set_name is not None:
            call_set_name(space, w_set_name, w_value, w_type, attribute)
    if not w_type.has_in_mro(w_type.version, w_type):
        raise oefmt(space, space.w_TypeError,
                    "super(type, obj): obj (type %N) is not an instance or subtype of type (%N).", w_type, w_type)
    w_init_subclass = w_type.lookup_after(w_type, '__init_subclass__')
    if w_init_subclass is not None:
        w_bound = space.descr_get(w_init_subclass, None, w_type)
        if w_kwargs is None:
            space.call_list(w_bound, [])
        else:
            space.call_with_dict(w_bound, [], w_kwargs)
    return w_type


def call_set_name(space, w_set_name, w_value, w_type, attribute):
    try:
        space.call_special_list(w_set_name, w_value, [w_type, space.newtext(attribute)])
    except OperationError as e:
        w_note = space.newtext("Error calling __set_name__ on '%s' instance '%s' in '%s'" % (
            space.type(w_value).name, attribute, w_type.name))
        space.call_method(e.get_w_value(space), 'add_note', [w_note])
        raise
