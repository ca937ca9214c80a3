"""Iterators over lists, which see the list as it is at each step."""
from memphis.objects.iterators import (
    W_Iterator, iterator_position, iterator_typedef, reduce_exhausted, reduce_iterator, reduce_reversed)


class W_ListIterator(W_Iterator):
    "Sees what is appended while it runs."
    typedef = iterator_typedef('list_iterator')

    def __init__(self, w_list):
        self.w_list = w_list          # None when exhausted
        self.index = 0

    def iter_next(self, space):
        w_list = self.w_list
        if w_list is None:
            return None
        i = self.index
        w_item = w_list.item(i)
        if w_item is None:
            self.w_list = None
            return None
        self.index = i + 1
        return w_item

    def length_hint(self, space):
        if self.w_list is None:
            return 0
        return max(self.w_list.size() - self.index, 0)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_list is None:
            return reduce_exhausted(space, space.newlist([]))
        return reduce_iterator(space, self.w_list, self.index)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        index = iterator_position(space, w_state)
        if index < 0:
            self.w_list = None
        else:
            self.index = index


class W_ListReverseIterator(W_Iterator):
    typedef = iterator_typedef('list_reverseiterator')

    def __init__(self, w_list):
        self.w_list = w_list
        self.index = w_list.size() - 1

    def iter_next(self, space):
        w_list = self.w_list
        if w_list is None:
            return None
        i = self.index
        w_item = w_list.item(i) if i >= 0 else None
        if w_item is None:
            self.w_list = None
            return None
        self.index = i - 1
        return w_item

    def length_hint(self, space):
        if self.w_list is None or self.w_list.size() < self.index + 1:
            return 0
        return self.index + 1

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_list is None:
            return space.newtuple([space.w_reversed, space.newtuple([space.newlist([])])])
        return reduce_reversed(space, space.w_reversed, self.w_list, self.index)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        index = iterator_position(space, w_state)
        if self.w_list is not None:
            self.index = max(-1, min(index, self.w_list.size() - 1))
