"""tuple: an immutable sequence; `items_w` never changes."""
import sys

from rpython.rlib.rstring import StringBuilder

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.hashing import key_hash
from memphis.objects.instance import allocate
from memphis.objects.intobject import W_Int
from memphis.objects.iterators import (
    W_Iterator, iterator_position, iterator_typedef, reduce_exhausted, reduce_iterator)
from memphis.objects.sequence import (
    check_repeat, concatenation_error, declare_orderings, position, repeat_count, search_bound)
from memphis.objects.sliceobject import W_Slice
from memphis.objects.tuplehash import PRIME_5, hash_step, hash_tuple_end


class W_Tuple(W_Object):
    typedef = TypeDef('tuple', base=W_Object.typedef, variable_size=True)
    _immutable_fields_ = ['items_w[*]']

    def __init__(self, items_w):
        self.items_w = items_w

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        exact = w_cls is W_Tuple.w_builtin_type
        if space.len_w(w_kwargs) > 0 and not space.class_overrides(w_cls, '__init__', W_Tuple.w_builtin_type):
            raise oefmt(space, space.w_TypeError, "tuple() takes no keyword arguments")
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError, "tuple expected at most 1 argument, got %d", len(args_w))
        if len(args_w) == 0:
            items_w = []
        else:
            w_iterable = args_w[0]
            if exact and type(w_iterable) is W_Tuple:
                return w_iterable
            items_w = space.listview(w_iterable)
        w_tuple = allocate(space, W_Tuple, w_cls)
        w_tuple.items_w = items_w
        return w_tuple

    def size(self):
        return len(self.items_w)

    def item(self, i):
        "The item at i >= 0, or None behind the end."
        return self.items_w[i] if i < len(self.items_w) else None

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        return len(self.items_w)

    def count_items(self, space):
        return len(self.items_w)

    def has_length(self):
        return True

    def truth(self, space):
        return len(self.items_w) > 0

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        items_w = self.items_w
        if type(w_key) is W_Int:
            i = w_key.intval
        elif isinstance(w_key, W_Slice):
            return self.getslice(space, w_key)
        else:
            i = position(space, self, w_key)
        if i < 0:
            i += len(items_w)
        if i < 0 or i >= len(items_w):
            raise oefmt(space, space.w_IndexError, "tuple index out of range")
        return items_w[i]

    def getslice(self, space, w_slice):
        items_w = self.items_w
        start, stop, step, count = w_slice.unpack(space, len(items_w))
        if count == len(items_w) and step == 1 and type(self) is W_Tuple:
            return self
        if count == 0:
            return W_Tuple([])
        space.tick(count)
        if step == 1:
            assert 0 <= start <= stop
            return W_Tuple(items_w[start:stop])
        result_w = [None] * count
        for i in range(count):
            result_w[i] = items_w[start]
            start += step
        return W_Tuple(result_w)

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        for w_item in self.items_w:
            space.tick(1)
            if space.eq_w(w_item, w_key):
                return True
        return False

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_TupleIterator(self)

    @typedef.method("count(self, value, /) -> int")
    def count(self, space, w_value):
        "Return number of occurrences of value."
        n = 0
        for w_item in self.items_w:
            space.tick(1)
            if space.eq_w(w_item, w_value):
                n += 1
        return n

    @typedef.method("index(self, value, start=0, stop=sys.maxsize, /) -> int")
    def index(self, space, w_value, w_start, w_stop):
        """Return first index of value.

Raises ValueError if the value is not present."""
        items_w = self.items_w
        i = search_bound(space, w_start, len(items_w))
        stop = min(search_bound(space, w_stop, len(items_w)), len(items_w))
        while i < stop:
            space.tick(1)
            if space.eq_w(items_w[i], w_value):
                return i
            i += 1
        raise oefmt(space, space.w_ValueError, "tuple.index(x): x not in tuple")

    @typedef.method("__getnewargs__(self, /)")
    def getnewargs(self, space):
        return W_Tuple([W_Tuple(self.items_w)])

    # ____________________________________________________________
    # operators

    @typedef.method("__add__(self, value, /)")
    def op_add(self, space, w_value):
        if not isinstance(w_value, W_Tuple):
            error = concatenation_error(space, self, w_value)
            if error is None:
                return space.w_NotImplemented
            raise error
        if len(w_value.items_w) == 0 and type(self) is W_Tuple:
            return self
        if len(self.items_w) == 0 and type(w_value) is W_Tuple:
            return w_value
        space.tick(len(self.items_w) + len(w_value.items_w))
        return W_Tuple(self.items_w + w_value.items_w)

    @typedef.method("__mul__(self, value, /)")
    def op_mul(self, space, w_value):
        count = repeat_count(space, self, w_value)
        if count < 0:
            return space.w_NotImplemented
        if type(self) is W_Tuple and (count == 1 or len(self.items_w) == 0):
            return self
        if count == 0:
            return W_Tuple([])
        check_repeat(space, len(self.items_w), count)
        return W_Tuple(self.items_w * count)

    @typedef.method("__rmul__(self, value, /)")
    def op_rmul(self, space, w_value):
        return self.op_mul(space, w_value)

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        space.enter_native()
        try:
            space.tick(len(self.items_w))
            acc = PRIME_5
            for w_item in self.items_w:
                acc = hash_step(acc, key_hash(space, w_item))
            return hash_tuple_end(acc, len(self.items_w))
        finally:
            space.leave_native()

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_Tuple):
            return space.w_NotImplemented
        return space.newbool(self.equals(space, w_value))

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        if not isinstance(w_value, W_Tuple):
            return space.w_NotImplemented
        return space.newbool(not self.equals(space, w_value))

    def equals(self, space, w_other):
        n = len(self.items_w)
        return n == len(w_other.items_w) and self.first_difference(space, w_other) == n

    def first_difference(self, space, w_other):
        "The index of the first unequal items, or the shorter length."
        n = min(len(self.items_w), len(w_other.items_w))
        for i in range(n):
            space.tick(1)
            if not space.eq_w(self.items_w[i], w_other.items_w[i]):
                return i
        return n

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        items_w = self.items_w
        if len(items_w) == 0:
            return '()'
        if space.repr_enter(self):
            return '(...)'
        try:
            builder = StringBuilder()
            separator = '('
            for w_item in items_w:
                space.tick(1)
                text = space.repr_text(w_item)
                builder.append(separator)
                builder.append(text)
                separator = ', '
            builder.append(',)' if len(items_w) == 1 else ')')
            return builder.build()
        finally:
            space.repr_leave(self)


declare_orderings(W_Tuple)


class W_TupleIterator(W_Iterator):
    typedef = iterator_typedef('tuple_iterator')

    def __init__(self, w_tuple):
        self.w_tuple = w_tuple        # None when exhausted
        self.index = 0

    def iter_next(self, space):
        w_tuple = self.w_tuple
        if w_tuple is None:
            return None
        i = self.index
        if i >= len(w_tuple.items_w):
            self.w_tuple = None
            return None
        self.index = i + 1
        return w_tuple.items_w[i]

    def length_hint(self, space):
        if self.w_tuple is None:
            return 0
        return len(self.w_tuple.items_w) - self.index

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_tuple is None:
            return reduce_exhausted(space, space.newtuple([]))
        return reduce_iterator(space, self.w_tuple, self.index)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        index = iterator_position(space, w_state)
        if self.w_tuple is not None:
            self.index = max(0, min(index, len(self.w_tuple.items_w)))
