"""_abc: what the library's `abc` is built upon.

The data of an abstract class hang on its attribute `_abc_impl`.  What is registered, and the answers that are known
already, are sets of weak references; the negative ones hold until something is registered with any class.
"""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef, TypeDef
from memphis.objects.base import W_Object
from memphis.objects.layouts import COLLECTION
from memphis.objects.typeobject import W_Type
from memphis.objects.weakref import W_AbstractWeakRef, W_WeakRef

module = ModuleDef('_abc', "Module contains faster C implementation of abc.ABCMeta")


class Registrations(object):
    "How many there have been: the cache token."
    count = 0


registrations = Registrations()


class WeakTypes(object):
    "A set of types that does not keep them alive; `w_refs` is None where it is empty."

    def __init__(self):
        self.clear()

    def clear(self):
        self.w_refs = None
        self.next_pruning = 16

    def has(self, space, w_type):
        if self.w_refs is None:
            return False
        return self.w_refs.has(space, reference(space, w_type))

    def add(self, space, w_type):
        if self.w_refs is None:
            self.w_refs = space.newset([])
        if self.w_refs.table.used >= self.next_pruning:
            w_alive = space.newset([])
            for w_ref in self.w_refs.keys_list():
                if referent(w_ref) is not None:
                    w_alive.add_w(space, w_ref)
            self.w_refs = w_alive
            self.next_pruning = 2 * w_alive.table.used + 16
        self.w_refs.add_w(space, reference(space, w_type))

    def types(self):
        "Those that are alive."
        types_w = []
        if self.w_refs is not None:
            for w_ref in self.w_refs.keys_list():
                w_type = referent(w_ref)
                if w_type is not None:
                    types_w.append(w_type)
        return types_w

    def dumped(self, space):
        return space.newset([]) if self.w_refs is None else self.w_refs.new_copy(space)


def reference(space, w_type):
    return space.call_1(W_WeakRef.w_builtin_type, w_type)


def referent(w_ref):
    assert isinstance(w_ref, W_AbstractWeakRef)
    return w_ref.referent()


class W_AbcData(W_Object):
    typedef = TypeDef('_abc_data', base=W_Object.typedef, module='_abc', final=True,
                      doc="Internal state held by ABC machinery.")

    def __init__(self):
        self.registry = WeakTypes()
        self.cache = WeakTypes()
        self.negative_cache = WeakTypes()
        self.version = registrations.count      # of the negative cache


def data_of(space, w_self):
    w_data = space.getattr(w_self, '_abc_impl')
    if not isinstance(w_data, W_AbcData):
        raise oefmt(space, space.w_TypeError, "_abc_impl is set to a wrong type")
    return w_data


# ____________________________________________________________

@module.function("_abc_init(self, /) -> None")
def abc_init(space, w_self):
    "Internal ABC helper for class set-up. Should be never used outside abc module."
    space.setattr(w_self, '__abstractmethods__', abstract_methods(space, w_self))
    if isinstance(w_self, W_Type):
        w_flags = w_self.dict_w.get('__abc_tpflags__', None)
        if w_flags is not None and space.is_int(w_flags):
            flags = space.int_w(w_flags) & COLLECTION
            if flags == COLLECTION:
                raise oefmt(space, space.w_TypeError, "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and "
                                                      "Py_TPFLAGS_MAPPING")
            if flags != 0:
                w_self.set_collection(flags)
            space.delattr(w_self, '__abc_tpflags__')
    space.setattr(w_self, '_abc_impl', W_AbcData())


def abstract_methods(space, w_self):
    w_namespace = space.getattr(w_self, '__dict__')
    names_w = []
    for w_pair in space.unpack(space.call_method(w_namespace, 'items', [])):
        pair_w = space.listview(w_pair)
        if len(pair_w) == 2 and is_abstract(space, pair_w[1]):
            names_w.append(pair_w[0])
    for w_base in space.unpack(space.getattr(w_self, '__bases__')):
        w_inherited = space.findattr(w_base, '__abstractmethods__')
        if w_inherited is None:
            continue
        for w_name in space.unpack(w_inherited):
            w_value = space.findattr(w_self, space.text_w(w_name))
            if w_value is not None and is_abstract(space, w_value):
                names_w.append(w_name)
    return space.newfrozenset(names_w)


def is_abstract(space, w_value):
    w_abstract = space.findattr(w_value, '__isabstractmethod__')
    return w_abstract is not None and space.is_true(w_abstract)


@module.function("_abc_register(self, subclass, /)")
def abc_register(space, w_self, w_subclass):
    "Internal ABC helper for subclasss registration. Should be never used outside abc module."
    if not isinstance(w_subclass, W_Type):
        raise oefmt(space, space.w_TypeError, "Can only register classes")
    if space.is_subclass(w_subclass, w_self):
        return w_subclass
    if space.is_subclass(w_self, w_subclass):
        raise oefmt(space, space.w_RuntimeError, "Refusing to create an inheritance cycle")
    data_of(space, w_self).registry.add(space, w_subclass)
    registrations.count += 1
    if isinstance(w_self, W_Type):
        flags = w_self.get_facts().flags & COLLECTION
        if flags != 0:
            w_subclass.set_collection(flags)
    return w_subclass


@module.function("_abc_instancecheck(self, instance, /)")
def abc_instancecheck(space, w_self, w_instance):
    "Internal ABC helper for instance checks. Should be never used outside abc module."
    data = data_of(space, w_self)
    w_subclass = space.getattr(w_instance, '__class__')
    if isinstance(w_subclass, W_Type) and data.cache.has(space, w_subclass):
        return space.w_True
    w_type = space.type(w_instance)
    if w_type is w_subclass:
        if data.version == registrations.count and data.negative_cache.has(space, w_type):
            return space.w_False
        return space.call_method(w_self, '__subclasscheck__', [w_subclass])
    w_result = space.call_method(w_self, '__subclasscheck__', [w_subclass])
    if space.is_true(w_result):
        return w_result
    return space.call_method(w_self, '__subclasscheck__', [w_type])


@module.function("_abc_subclasscheck(self, subclass, /) -> bool")
def abc_subclasscheck(space, w_self, w_subclass):
    "Internal ABC helper for subclasss checks. Should be never used outside abc module."
    if not isinstance(w_subclass, W_Type):
        raise oefmt(space, space.w_TypeError, "issubclass() arg 1 must be a class")
    data = data_of(space, w_self)
    if data.cache.has(space, w_subclass):
        return True
    if data.version < registrations.count:
        data.negative_cache.clear()
        data.version = registrations.count
    elif data.negative_cache.has(space, w_subclass):
        return False
    space.enter_native()
    try:
        return computed_subclasscheck(space, w_self, data, w_subclass)
    finally:
        space.leave_native()


def computed_subclasscheck(space, w_self, data, w_subclass):
    w_result = space.call_method(w_self, '__subclasshook__', [w_subclass])
    if w_result is space.w_True:
        data.cache.add(space, w_subclass)
        return True
    if w_result is space.w_False:
        data.negative_cache.add(space, w_subclass)
        return False
    if w_result is not space.w_NotImplemented:
        raise oefmt(space, space.w_AssertionError,
                    "__subclasshook__ must return either False, True, or NotImplemented")
    if isinstance(w_self, W_Type) and w_subclass.issubtype(w_self):
        data.cache.add(space, w_subclass)
        return True
    if data.registry.has(space, w_subclass):
        return True
    w_subclasses = space.call_method(w_self, '__subclasses__', [])
    if not space.is_list(w_subclasses):
        raise oefmt(space, space.w_TypeError, "__subclasses__() must return a list")
    for w_other in data.registry.types() + [w_class for w_class in space.listview(w_subclasses)]:
        space.tick(1)
        if space.is_subclass(w_subclass, w_other):
            data.cache.add(space, w_subclass)
            return True
    data.negative_cache.add(space, w_subclass)
    return False


@module.function("_get_dump(self, /)")
def get_dump(space, w_self):
    """Internal ABC helper for cache and registry debugging.

Return shallow copies of registry, of both caches, and
negative cache version. Don't call this function directly,
instead use ABC._dump_registry() for a nice repr."""
    data = data_of(space, w_self)
    return space.newtuple([data.registry.dumped(space), data.cache.dumped(space),
                           data.negative_cache.dumped(space), space.newint(data.version)])


@module.function("_reset_registry(self, /) -> None")
def reset_registry(space, w_self):
    """Internal ABC helper to reset registry of a given class.

Should be only used by refleak.py"""
    data_of(space, w_self).registry.clear()


@module.function("_reset_caches(self, /) -> None")
def reset_caches(space, w_self):
    """Internal ABC helper to reset both caches of a given class.

Should be only used by refleak.py"""
    data = data_of(space, w_self)
    data.cache.clear()
    data.negative_cache.clear()


@module.function("get_cache_token() -> int")
def get_cache_token(space):
    """Returns the current ABC cache token.

The token is an opaque object (supporting equality testing) identifying the
current version of the ABC cache for virtual subclasses. The token changes
with every call to register() on any ABC."""
    return registrations.count
