"""set and frozenset: what each has of its own."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.dictobject.dict import key_error
from memphis.objects.instance import allocate
from memphis.objects.setobject.base import W_BaseSet, content_hash, declare_common, search_hash
from memphis.objects.setobject.table import SetTable


class W_Set(W_BaseSet):
    typedef = TypeDef('set', base=W_Object.typedef, hashable=False, weakrefs=True)
    shown_in_braces = True

    def __init__(self):
        self.table = SetTable()

    @staticmethod
    def from_items(space, items_w):
        "A new set of the items of an RPython list."
        w_set = W_Set()
        for w_item in items_w:
            w_set.add_w(space, w_item)
        return w_set

    def new_empty(self):
        return W_Set()

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_set = allocate(space, W_Set, w_cls)
        W_Set.__init__(w_set)
        return w_set

    @typedef.method("__init__(self, /, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        if space.len_w(w_kwargs) > 0:
            raise oefmt(space, space.w_TypeError, "set() takes no keyword arguments")
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError, "%T expected at most 1 argument, got %d",
                        self, len(args_w))
        self.table.reset()
        if len(args_w) == 1:
            self.update_from(space, args_w[0])

    @typedef.method("add(self, object, /) -> None")
    def add(self, space, w_object):
        "Add an element to a set."
        self.add_w(space, w_object)

    @typedef.method("remove(self, object, /) -> None")
    def remove(self, space, w_object):
        """Remove an element from a set; it must be a member.

If the element is not a member, raise a KeyError."""
        if not self.table.discard(space, w_object, search_hash(space, w_object)):
            raise key_error(space, w_object)

    @typedef.method("discard(self, object, /) -> None")
    def discard(self, space, w_object):
        """Remove an element from a set if it is a member.

Unlike set.remove(), the discard() method does not raise
an exception when an element is missing from the set."""
        self.table.discard(space, w_object, search_hash(space, w_object))

    @typedef.method("pop(self, /)")
    def pop(self, space):
        """Remove and return an arbitrary set element.

Raises KeyError if the set is empty."""
        if self.table.used == 0:
            raise oefmt(space, space.w_KeyError, "pop from an empty set")
        return self.table.pop()

    @typedef.method("clear(self, /) -> None")
    def clear(self, space):
        "Remove all elements from this set."
        self.table.reset()

    @typedef.method("update(self, /, *others) -> None")
    def update(self, space, others_w):
        "Update the set, adding elements from all others."
        for w_other in others_w:
            self.update_from(space, w_other)

    @typedef.method("intersection_update(self, /, *others) -> None")
    def intersection_update(self, space, others_w):
        "Update the set, keeping only elements found in it and all others."
        self.table.take(self.intersection(space, others_w).table)

    @typedef.method("difference_update(self, /, *others) -> None")
    def difference_update(self, space, others_w):
        "Update the set, removing elements found in others."
        for w_other in others_w:
            self.subtract_in_place(space, w_other)

    @typedef.method("symmetric_difference_update(self, other, /) -> None")
    def symmetric_difference_update(self, space, w_other):
        "Update the set, keeping only elements found in either set, but not in both."
        self.symmetric_in_place(space, w_other)

    @typedef.method("__ior__(self, value, /)")
    def op_ior(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        self.update_from(space, w_value)
        return self

    @typedef.method("__iand__(self, value, /)")
    def op_iand(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        self.table.take(self.intersect(space, w_value).table)
        return self

    @typedef.method("__isub__(self, value, /)")
    def op_isub(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        self.subtract_in_place(space, w_value)
        return self

    @typedef.method("__ixor__(self, value, /)")
    def op_ixor(self, space, w_value):
        if not isinstance(w_value, W_BaseSet):
            return space.w_NotImplemented
        self.symmetric_in_place(space, w_value)
        return self


declare_common(W_Set)


class W_FrozenSet(W_BaseSet):
    "`cached_hash` is 0 until the hash is asked for."
    typedef = TypeDef('frozenset', base=W_Object.typedef, weakrefs=True)

    def __init__(self):
        self.table = SetTable()
        self.cached_hash = 0

    @staticmethod
    def from_items(space, items_w):
        w_set = W_FrozenSet()
        for w_item in items_w:
            w_set.add_w(space, w_item)
        return w_set

    @staticmethod
    def from_constants(space, items_w):
        """What CPython's compiler makes of a display of constants: merging constants
        builds the frozenset twice, and that shows in its order."""
        return W_FrozenSet.from_items(space, W_FrozenSet.from_items(space, items_w).keys_list())

    def new_empty(self):
        return W_FrozenSet()

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if space.len_w(w_kwargs) > 0 and not space.class_overrides(w_cls, '__init__', W_FrozenSet.w_builtin_type):
            raise oefmt(space, space.w_TypeError, "frozenset() takes no keyword arguments")
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError, "%N expected at most 1 argument, got %d",
                        w_cls, len(args_w))
        if len(args_w) == 1 and w_cls is W_FrozenSet.w_builtin_type and type(args_w[0]) is W_FrozenSet:
            return args_w[0]
        w_set = allocate(space, W_FrozenSet, w_cls)
        W_FrozenSet.__init__(w_set)
        if len(args_w) == 1:
            w_set.update_from(space, args_w[0])
        return w_set

    def copy(self, space):
        "Return a shallow copy of a set."
        if type(self) is W_FrozenSet:
            return self
        return self.new_copy(space)

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        h = self.cached_hash
        if h == 0:
            h = content_hash(space, self.table)
            self.cached_hash = h
        return h

    def _cleanup_(self):
        self.cached_hash = 0


declare_common(W_FrozenSet)


def as_set(space, w_iterable):
    w_set = W_Set()
    w_set.update_from(space, w_iterable)
    return w_set
