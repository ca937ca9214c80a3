"""list: a mutable sequence.

The items are stored as `strategy` wants it (strategies.py).  Anything that
can run Python code may change either: strategy and length are asked for again
then, and `item()` gives None for an index that is out of range by now.
"""
import sys

from rpython.rlib import jit
from rpython.rlib.rstring import StringBuilder

from memphis.errors import make_error, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate
from memphis.objects.intobject import W_Int
from memphis.objects.listobject.iterators import W_ListIterator, W_ListReverseIterator
from memphis.objects.listobject.sort import sort_list
from memphis.objects.listobject.strategies import EMPTY, SORTED, UNDECIDED, common_strategy, use_objects
from memphis.objects.sequence import (
    POINTER_SIZE, check_repeat, concatenation_error, declare_orderings, insertion_place, position, repeat_count,
    search_bound)
from memphis.objects.sliceobject import W_Slice, adjust
from memphis.objects.tupleobject import W_Tuple


class W_List(W_Object):
    typedef = TypeDef('list', base=W_Object.typedef, hashable=False)
    is_sequence = True

    def __init__(self, strategy, items):
        self.strategy = strategy
        self.items = items

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_list = allocate(space, W_List, w_cls)
        w_list.make_empty()
        return w_list

    @typedef.method("__init__(self, /, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        if space.len_w(w_kwargs) > 0 and not space.overrides(self, '__new__', W_List.w_builtin_type):
            raise oefmt(space, space.w_TypeError, "list() takes no keyword arguments")
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError, "list expected at most 1 argument, got %d", len(args_w))
        self.make_empty()
        if len(args_w) == 1:
            self.extend(space, args_w[0])

    # ____________________________________________________________
    # for interpreter-level code

    def get_strategy(self):
        return jit.promote(self.strategy)

    def size(self):
        return self.get_strategy().length(self)

    def item(self, i):
        "The item at i (from the end where it is negative), or None where it is out of range."
        return self.get_strategy().item_or_none(self, i)

    def push(self, w_item):
        self.get_strategy().append(self, w_item)

    def getitems(self):
        "All items, as a new RPython list of fixed size."
        return self.get_strategy().wrapped_items(self)

    def make_empty(self):
        self.strategy = EMPTY
        self.items = EMPTY.no_items()

    def take_items(self):
        "Become empty, with a strategy that any change of the list replaces; a new list has the items."
        w_items = W_List(self.strategy, self.items)
        self.strategy = SORTED
        self.items = SORTED.no_items()
        return w_items

    def new_copy(self):
        strategy = self.get_strategy()
        return W_List(strategy, strategy.slice(self, 0, strategy.length(self)))

    def join(self, w_other):
        "Make both of one strategy.  w_other must belong to nobody else."
        if self.get_strategy() is not w_other.get_strategy():
            if w_other.size() == 0:
                w_other.strategy = self.get_strategy()
                w_other.items = w_other.strategy.no_items()
            elif self.size() == 0:
                self.strategy = w_other.get_strategy()
                self.items = self.strategy.no_items()
            else:
                use_objects(self)
                use_objects(w_other)
        return self.get_strategy()

    # ____________________________________________________________
    # items and slices

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        return self.size()

    def has_length(self):
        return True

    def truth(self, space):
        return self.size() > 0

    @typedef.method("__getitem__(self, index, /)")
    def getitem(self, space, w_index):
        "Return self[index]."
        if type(w_index) is W_Int:
            i = w_index.intval
        elif isinstance(w_index, W_Slice):
            return self.getslice(space, w_index)
        else:
            i = position(space, self, w_index)
        w_item = self.item(i)
        if w_item is None:
            raise oefmt(space, space.w_IndexError, "list index out of range")
        return w_item

    @typedef.method("__setitem__(self, key, value, /) -> None")
    def setitem(self, space, w_key, w_value):
        if type(w_key) is W_Int:
            i = w_key.intval
        elif isinstance(w_key, W_Slice):
            self.setslice(space, w_key, w_value)
            return
        else:
            i = position(space, self, w_key)
        if not self.get_strategy().set_item(self, i, w_value):
            raise self.assignment_out_of_range(space)

    @typedef.method("__delitem__(self, key, /) -> None")
    def delitem(self, space, w_key):
        if isinstance(w_key, W_Slice):
            self.delslice(space, w_key)
            return
        i = position(space, self, w_key)
        n = self.size()
        if i < 0:
            i += n
        if i < 0 or i >= n:
            raise self.assignment_out_of_range(space)
        self.get_strategy().delete(self, i, i + 1)

    def assignment_out_of_range(self, space):
        return make_error(space, space.w_IndexError, "list assignment index out of range")

    def getslice(self, space, w_slice):
        start, stop, step = w_slice.bounds(space)
        strategy = self.get_strategy()
        start, stop, step, count = adjust(start, stop, step, strategy.length(self))
        if count == 0:
            return W_List(EMPTY, EMPTY.no_items())
        space.tick(count)
        if step == 1:
            return W_List(strategy, strategy.slice(self, start, stop))
        return W_List(strategy, strategy.slice_step(self, start, step, count))

    def setslice(self, space, w_slice, w_value):
        start, stop, step = w_slice.bounds(space)
        w_new = self.items_to_assign(space, w_value)
        strategy = self.join(w_new)
        count_new = strategy.length(w_new)
        length = strategy.length(self)
        start, stop, step, count = adjust(start, stop, step, length)
        space.tick(count_new)
        if step == 1:
            stop = max(start, stop)
            if count_new != stop - start and count_new > 0:
                space.check_size((length + count_new) * POINTER_SIZE)
                if start < length:
                    space.tick(length)
            strategy.replace_same(self, start, stop, w_new)
            return
        if count_new != count:
            raise oefmt(space, space.w_ValueError,
                        "attempt to assign sequence of size %d to extended slice of size %d",
                        count_new, count)
        strategy.assign_step_same(self, start, step, w_new)

    def items_to_assign(self, space, w_value):
        "The items as a list that shares nothing with this one."
        if type(w_value) is W_List:
            return w_value.new_copy()
        if not space.is_iterable_slot(w_value):
            raise oefmt(space, space.w_TypeError, "must assign iterable to extended slice")
        return list_of(space.unpack(w_value))

    def delslice(self, space, w_slice):
        start, stop, step = w_slice.bounds(space)
        strategy = self.get_strategy()
        length = strategy.length(self)
        start, stop, step, count = adjust(start, stop, step, length)
        if count == 0:
            return
        space.tick(length)
        if step < 0:
            start, step = start + step * (count - 1), -step
        if step == 1:
            strategy.delete(self, start, start + count)
        else:
            strategy.delete_step(self, start, step, count)

    # ____________________________________________________________
    # growing and shrinking

    @typedef.method("append(self, object, /) -> None")
    def append(self, space, w_object):
        "Append object to the end of the list."
        self.push(w_object)

    @typedef.method("extend(self, iterable, /) -> None")
    def extend(self, space, w_iterable):
        "Extend list by appending elements from the iterable."
        if type(w_iterable) is W_List:
            self.extend_from_list(space, w_iterable)
        elif type(w_iterable) is W_Tuple:
            space.tick(len(w_iterable.items_w))
            self.extend_from_items(w_iterable.items_w)
        else:
            w_iter = space.iter(w_iterable)
            while True:
                w_item = space.next(w_iter)
                if w_item is None:
                    return
                space.tick(1)
                self.push(w_item)

    def extend_from_list(self, space, w_other):
        space.tick(w_other.size())
        if self.get_strategy() is not w_other.get_strategy():
            w_other = w_other.new_copy()
        self.join(w_other).extend_same(self, w_other)

    def extend_from_items(self, items_w):
        for w_item in items_w:
            self.push(w_item)

    @typedef.method("insert(self, index: index, object, /) -> None")
    def insert(self, space, index, w_object):
        "Insert object before index."
        n = self.size()
        index = insertion_place(index, n)
        space.tick((n - index) >> 5)
        self.get_strategy().insert(self, index, w_object)

    @typedef.method("pop(self, index: index = -1, /)")
    def pop(self, space, index):
        """Remove and return item at index (default last).

Raises IndexError if list is empty or index is out of range."""
        strategy = self.get_strategy()
        n = strategy.length(self)
        if n == 0:
            raise oefmt(space, space.w_IndexError, "pop from empty list")
        if index < 0:
            index += n
        if index < 0 or index >= n:
            raise oefmt(space, space.w_IndexError, "pop index out of range")
        if index == n - 1:
            return strategy.pop_last(self)
        space.tick((n - index) >> 5)
        return strategy.pop(self, index)

    @typedef.method("remove(self, value, /) -> None")
    def remove(self, space, w_value):
        """Remove first occurrence of value.

Raises ValueError if the value is not present."""
        i = self.find(space, w_value, 0, sys.maxint)
        if i < 0:
            raise oefmt(space, space.w_ValueError, "list.remove(x): x not in list")
        if i < self.size():
            self.get_strategy().delete(self, i, i + 1)

    @typedef.method("clear(self, /) -> None")
    def clear(self, space):
        "Remove all items from list."
        if self.strategy is not SORTED:
            self.make_empty()

    @typedef.method("copy(self, /)")
    def copy(self, space):
        "Return a shallow copy of the list."
        space.tick(self.size())
        return self.new_copy()

    @typedef.method("reverse(self, /) -> None")
    def reverse(self, space):
        "Reverse *IN PLACE*."
        space.tick(self.size())
        self.get_strategy().reverse(self)

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
        found = self.get_strategy().find(self, w_value, i, stop)
        if found != UNDECIDED:
            end = min(stop, self.size()) if found < 0 else found + 1
            space.tick(max(end - i, 0))
            return found
        while i < stop:
            w_item = self.item(i)
            if w_item is None:
                return -1
            space.tick(1)
            if space.eq_w(w_item, w_value):
                return i
            i += 1
        return -1

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        return self.find(space, w_key, 0, sys.maxint) >= 0

    @typedef.method("index(self, value, start=0, stop=sys.maxsize, /) -> int")
    def index(self, space, w_value, w_start, w_stop):
        """Return first index of value.

Raises ValueError if the value is not present."""
        n = self.size()
        start = search_bound(space, w_start, n)
        stop = search_bound(space, w_stop, n)
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

    @typedef.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        "Return the size of the list in memory, in bytes."
        return space.type(self).get_facts().basicsize + self.size() * POINTER_SIZE

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
        total = self.size() + w_value.size()
        space.check_size(total * POINTER_SIZE)
        space.tick(total)
        strategy = self.get_strategy()
        if strategy is w_value.get_strategy():
            return W_List(strategy, strategy.concatenation_same(self, w_value))
        w_result, w_rest = self.new_copy(), w_value.new_copy()
        w_result.join(w_rest).extend_same(w_result, w_rest)
        return w_result

    @typedef.method("__iadd__(self, value, /)")
    def op_iadd(self, space, w_value):
        self.extend(space, w_value)
        return self

    @typedef.method("__mul__(self, value, /)")
    def op_mul(self, space, w_value):
        count = repeat_count(space, self, w_value)
        if count < 0:
            return space.w_NotImplemented
        strategy = self.get_strategy()
        check_repeat(space, strategy.length(self), count)
        return W_List(strategy, strategy.repetition(self, count))

    @typedef.method("__rmul__(self, value, /)")
    def op_rmul(self, space, w_value):
        return self.op_mul(space, w_value)

    @typedef.method("__imul__(self, value, /)")
    def op_imul(self, space, w_value):
        count = repeat_count(space, self, w_value)
        if count < 0:
            return space.w_NotImplemented
        strategy = self.get_strategy()
        check_repeat(space, strategy.length(self), count)
        self.items = strategy.repetition(self, count)
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
        if self.size() != w_other.size():
            return False
        i = self.first_difference(space, w_other)
        return i >= self.size() and i >= w_other.size()

    def first_difference(self, space, w_other):
        "The index of the first unequal items, or of the end of one of the lists."
        strategy = self.get_strategy()
        if strategy is w_other.get_strategy():
            i = strategy.first_difference_same(self, w_other)
            if i != UNDECIDED:
                space.tick(i)
                return i
        i = 0
        while True:
            w_item, w_other_item = self.item(i), w_other.item(i)
            if w_item is None or w_other_item is None:
                return i
            space.tick(1)
            if not space.eq_w(w_item, w_other_item):
                return i
            i += 1

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        if self.size() == 0:
            return '[]'
        if space.repr_enter(self):
            return '[...]'
        try:
            builder = StringBuilder()
            separator = '['
            i = 0
            while True:
                w_item = self.item(i)
                if w_item is None:
                    break
                space.tick(1)
                text = space.repr_text(w_item)
                builder.append(separator)
                builder.append(text)
                separator = ', '
                i += 1
            builder.append(']')
            return builder.build()
        finally:
            space.repr_leave(self)


declare_orderings(W_List)


def list_of(items_w):
    "A W_List of what is in an RPython list."
    strategy = jit.promote(common_strategy(items_w))
    return W_List(strategy, strategy.storage_of(items_w))
