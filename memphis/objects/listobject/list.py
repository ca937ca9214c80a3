"""list: a mutable sequence.

`items_w` is an RPython list; a reference to it must not be kept across anything
that can run Python code, which may change or replace it: re-read it, and check
the index against the length as it is then.
"""
import sys

from rpython.rlib.rstring import StringBuilder

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate
from memphis.objects.intobject import W_Int
from memphis.objects.listobject.iterators import W_ListIterator, W_ListReverseIterator
from memphis.objects.listobject.sort import sort_list
from memphis.objects.sequence import (
    POINTER_SIZE, check_repeat, concatenation_error, declare_orderings, position, repeat_count,
    search_bound)
from memphis.objects.sliceobject import W_Slice, adjust
from memphis.objects.tupleobject import W_Tuple


class W_List(W_Object):
    typedef = TypeDef('list', base=W_Object.typedef, hashable=False)
    is_sequence = True

    def __init__(self, items_w):
        self.items_w = items_w

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_list = allocate(space, W_List, w_cls)
        w_list.items_w = []
        return w_list

    @typedef.method("__init__(self, /, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        if space.len_w(w_kwargs) > 0:
            raise oefmt(space, space.w_TypeError, "list() takes no keyword arguments")
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError, "list expected at most 1 argument, got %d", len(args_w))
        self.items_w = []
        if len(args_w) == 1:
            self.extend(space, args_w[0])

    def getitems(self):
        "All items as an RPython list, which the caller must not change."
        return self.items_w

    # ____________________________________________________________
    # items and slices

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        return len(self.items_w)

    def has_length(self):
        return True

    def truth(self, space):
        return len(self.items_w) > 0

    @typedef.method("__getitem__(self, index, /)")
    def getitem(self, space, w_index):
        "Return self[index]."
        if type(w_index) is W_Int:
            i = w_index.intval
        elif isinstance(w_index, W_Slice):
            return self.getslice(space, w_index)
        else:
            i = position(space, self, w_index)
        items_w = self.items_w
        if i < 0:
            i += len(items_w)
        if i < 0 or i >= len(items_w):
            raise oefmt(space, space.w_IndexError, "list index out of range")
        return items_w[i]

    @typedef.method("__setitem__(self, key, value, /) -> None")
    def setitem(self, space, w_key, w_value):
        if isinstance(w_key, W_Slice):
            self.setslice(space, w_key, w_value)
            return
        i = self.assignment_position(space, w_key)
        self.items_w[i] = w_value

    @typedef.method("__delitem__(self, key, /) -> None")
    def delitem(self, space, w_key):
        if isinstance(w_key, W_Slice):
            self.delslice(space, w_key)
            return
        i = self.assignment_position(space, w_key)
        del self.items_w[i]

    def assignment_position(self, space, w_key):
        if type(w_key) is W_Int:
            i = w_key.intval
        else:
            i = position(space, self, w_key)
        if i < 0:
            i += len(self.items_w)
        if i < 0 or i >= len(self.items_w):
            raise oefmt(space, space.w_IndexError, "list assignment index out of range")
        return i

    def getslice(self, space, w_slice):
        start, stop, step = w_slice.bounds(space)
        items_w = self.items_w
        start, stop, step, count = adjust(start, stop, step, len(items_w))
        if count == 0:
            return W_List([])
        space.tick(count)
        if step == 1:
            assert 0 <= start <= stop
            return W_List(items_w[start:stop])
        result_w = [None] * count
        for i in range(count):
            result_w[i] = items_w[start]
            start += step
        return W_List(result_w)

    def setslice(self, space, w_slice, w_value):
        start, stop, step = w_slice.bounds(space)
        new_w = self.items_to_assign(space, w_value)
        items_w = self.items_w
        start, stop, step, count = adjust(start, stop, step, len(items_w))
        space.tick(len(new_w))
        if step == 1:
            self.replace(space, start, max(start, stop), new_w)
            return
        if len(new_w) != count:
            raise oefmt(space, space.w_ValueError,
                        "attempt to assign sequence of size %d to extended slice of size %d",
                        len(new_w), count)
        for i in range(count):
            items_w[start] = new_w[i]
            start += step

    def items_to_assign(self, space, w_value):
        "The items as a list that shares nothing with this one."
        if not space.is_iterable_slot(w_value):
            raise oefmt(space, space.w_TypeError, "must assign iterable to extended slice")
        return space.listview(w_value)

    def replace(self, space, start, stop, new_w):
        "Put new items in the place of start ... stop - 1."
        items_w = self.items_w
        assert 0 <= start <= stop
        if stop - start == len(new_w):
            for i in range(len(new_w)):
                items_w[start + i] = new_w[i]
        elif start == len(items_w):
            space.check_size((len(items_w) + len(new_w)) * POINTER_SIZE)
            items_w += new_w
        elif len(new_w) == 0:
            del items_w[start:stop]
        else:
            space.tick(len(items_w))
            space.check_size((len(items_w) + len(new_w)) * POINTER_SIZE)
            self.items_w = items_w[:start] + new_w + items_w[stop:]

    def delslice(self, space, w_slice):
        start, stop, step = w_slice.bounds(space)
        items_w = self.items_w
        start, stop, step, count = adjust(start, stop, step, len(items_w))
        if count == 0:
            return
        space.tick(len(items_w))
        if step < 0:
            start, step = start + step * (count - 1), -step
        if step == 1:
            assert start >= 0
            stop = start + count
            assert stop >= 0
            del items_w[start:stop]
            return
        target, skip = start, start
        for i in range(start, len(items_w)):
            if i == skip and count > 0:
                skip += step
                count -= 1
            else:
                items_w[target] = items_w[i]
                target += 1
        assert target >= 0
        del items_w[target:]

    # ____________________________________________________________
    # growing and shrinking

    @typedef.method("append(self, object, /) -> None")
    def append(self, space, w_object):
        "Append object to the end of the list."
        self.items_w.append(w_object)

    @typedef.method("extend(self, iterable, /) -> None")
    def extend(self, space, w_iterable):
        "Extend list by appending elements from the iterable."
        if type(w_iterable) is W_List:
            space.tick(len(w_iterable.items_w))
            self.items_w += w_iterable.items_w
        elif type(w_iterable) is W_Tuple:
            space.tick(len(w_iterable.items_w))
            self.items_w += w_iterable.items_w
        else:
            w_iter = space.iter(w_iterable)
            while True:
                w_item = space.next(w_iter)
                if w_item is None:
                    return
                space.tick(1)
                self.items_w.append(w_item)

    @typedef.method("insert(self, index: index, object, /) -> None")
    def insert(self, space, index, w_object):
        "Insert object before index."
        n = len(self.items_w)
        if index < 0:
            index += n
            if index < 0:
                index = 0
        elif index > n:
            index = n
        space.tick((n - index) >> 5)
        self.items_w.insert(index, w_object)

    @typedef.method("pop(self, index: index = -1, /)")
    def pop(self, space, index):
        """Remove and return item at index (default last).

Raises IndexError if list is empty or index is out of range."""
        items_w = self.items_w
        n = len(items_w)
        if n == 0:
            raise oefmt(space, space.w_IndexError, "pop from empty list")
        if index < 0:
            index += n
        if index < 0 or index >= n:
            raise oefmt(space, space.w_IndexError, "pop index out of range")
        if index == n - 1:
            return items_w.pop()
        space.tick((n - index) >> 5)
        return items_w.pop(index)

    @typedef.method("remove(self, value, /) -> None")
    def remove(self, space, w_value):
        """Remove first occurrence of value.

Raises ValueError if the value is not present."""
        i = self.find(space, w_value, 0, sys.maxint)
        if i < 0:
            raise oefmt(space, space.w_ValueError, "list.remove(x): x not in list")
        if i < len(self.items_w):
            del self.items_w[i]

    @typedef.method("clear(self, /) -> None")
    def clear(self, space):
        "Remove all items from list."
        self.items_w = []

    @typedef.method("copy(self, /)")
    def copy(self, space):
        "Return a shallow copy of the list."
        space.tick(len(self.items_w))
        return W_List(self.items_w[:])

    @typedef.method("reverse(self, /) -> None")
    def reverse(self, space):
        "Reverse *IN PLACE*."
        space.tick(len(self.items_w))
        self.items_w.reverse()

    @typedef.method("sort(self, /, *, key=None, reverse: bool = False) -> None")
    def sort(self, space, w_key, reverse):
        """Sort the list in ascending order and return None.

The sort is in-place (i.e. the list itself is modified) and stable (i.e. the
order of two equal elements is maintained).

If a key function is given, apply it once to each list item and sort them,
ascending or descending, according to their function values.

The reverse flag can be set to sort in descending order."""
        sort_list(space, self, w_key, reverse)

    # ____________________________________________________________
    # searching

    def find(self, space, w_value, i, stop):
        "The first index from i on, below stop, or -1.  __eq__ may change the list meanwhile."
        while i < stop and i < len(self.items_w):
            space.tick(1)
            if space.eq_w(self.items_w[i], w_value):
                return i
            i += 1
        return -1

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        return self.find(space, w_key, 0, sys.maxint) >= 0

    @typedef.method("index(self, value, start=..., stop=..., /) -> int")
    def index(self, space, w_value, w_start, w_stop):
        """Return first index of value.

Raises ValueError if the value is not present."""
        n = len(self.items_w)
        start = search_bound(space, w_start, 0, n)
        stop = search_bound(space, w_stop, sys.maxint, n)
        i = self.find(space, w_value, start, stop)
        if i < 0:
            raise oefmt(space, space.w_ValueError, "%R is not in list", w_value)
        return i

    @typedef.method("count(self, value, /) -> int")
    def count(self, space, w_value):
        "Return number of occurrences of value."
        n = 0
        i = self.find(space, w_value, 0, sys.maxint)
        while i >= 0:
            n += 1
            i = self.find(space, w_value, i + 1, sys.maxint)
        return n

    # ____________________________________________________________
    # iteration

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_ListIterator(self)

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        "Return a reverse iterator over the list."
        return W_ListReverseIterator(self)

    # ____________________________________________________________
    # operators

    @typedef.method("__add__(self, value, /)")
    def op_add(self, space, w_value):
        if not isinstance(w_value, W_List):
            error = concatenation_error(space, self, w_value)
            if error is None:
                return space.w_NotImplemented
            raise error
        total = len(self.items_w) + len(w_value.items_w)
        space.check_size(total * POINTER_SIZE)
        space.tick(total)
        return W_List(self.items_w + w_value.items_w)

    @typedef.method("__iadd__(self, value, /)")
    def op_iadd(self, space, w_value):
        self.extend(space, w_value)
        return self

    @typedef.method("__mul__(self, value, /)")
    def op_mul(self, space, w_value):
        count = repeat_count(space, self, w_value)
        if count < 0:
            return space.w_NotImplemented
        check_repeat(space, len(self.items_w), count)
        return W_List(self.items_w * count)

    @typedef.method("__rmul__(self, value, /)")
    def op_rmul(self, space, w_value):
        return self.op_mul(space, w_value)

    @typedef.method("__imul__(self, value, /)")
    def op_imul(self, space, w_value):
        count = repeat_count(space, self, w_value)
        if count < 0:
            return space.w_NotImplemented
        check_repeat(space, len(self.items_w), count)
        self.items_w = self.items_w * count
        return self

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_List):
            return space.w_NotImplemented
        return space.newbool(self.equals(space, w_value))

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        if not isinstance(w_value, W_List):
            return space.w_NotImplemented
        return space.newbool(not self.equals(space, w_value))

    def equals(self, space, w_other):
        if len(self.items_w) != len(w_other.items_w):
            return False
        i = self.first_difference(space, w_other)
        return i >= len(self.items_w) and i >= len(w_other.items_w)

    def first_difference(self, space, w_other):
        "The index of the first unequal items, or of the end of one of the lists."
        i = 0
        while i < len(self.items_w) and i < len(w_other.items_w):
            space.tick(1)
            if not space.eq_w(self.items_w[i], w_other.items_w[i]):
                break
            i += 1
        return i

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        if len(self.items_w) == 0:
            return '[]'
        if space.repr_enter(self):
            return '[...]'
        try:
            builder = StringBuilder()
            separator = '['
            i = 0
            while i < len(self.items_w):
                space.tick(1)
                text = space.repr_text(self.items_w[i])
                builder.append(separator)
                builder.append(text)
                separator = ', '
                i += 1
            builder.append(']')
            return builder.build()
        finally:
            space.repr_leave(self)


declare_orderings(W_List)
