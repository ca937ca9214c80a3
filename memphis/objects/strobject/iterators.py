"""The iterators of str: one for ASCII text, one for the rest, as in CPython."""
from memphis.objects.iterators import (
    W_Iterator, iterator_position, iterator_typedef, reduce_exhausted, reduce_iterator)
from memphis.objects.strobject.text import CHARACTERS
from memphis.unicode import utf8


class W_StrIterator(W_Iterator):
    "Iterates over text that is not ASCII; `position` is the byte offset of what comes next."
    typedef = iterator_typedef('str_iterator')

    def __init__(self, w_str):
        self.w_str = w_str          # None when exhausted
        self.position = 0

    def iter_next(self, space):
        w_str = self.w_str
        if w_str is None:
            return None
        start = self.position
        if start >= len(w_str.utf8):
            self.w_str = None
            return None
        stop = utf8.next_position(w_str.utf8, start)
        self.position = stop
        return w_str.piece(start, stop)

    def length_hint(self, space):
        if self.w_str is None:
            return 0
        return self.w_str.codepoints - self.w_str.index_of(self.position)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_str is None:
            return reduce_exhausted(space, space.newtext(''))
        return reduce_iterator(space, self.w_str, self.w_str.index_of(self.position))

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        state = iterator_position(space, w_state)
        if self.w_str is not None:
            self.position = self.w_str.position_of(max(0, min(state, self.w_str.codepoints)))


class W_AsciiIterator(W_Iterator):
    "Iterates over ASCII text."
    typedef = iterator_typedef('str_ascii_iterator')

    def __init__(self, w_str):
        self.w_str = w_str          # None when exhausted
        self.position = 0

    def iter_next(self, space):
        w_str = self.w_str
        if w_str is None:
            return None
        position = self.position
        if position >= len(w_str.utf8):
            self.w_str = None
            return None
        self.position = position + 1
        return CHARACTERS[ord(w_str.utf8[position]) & 127]

    def length_hint(self, space):
        if self.w_str is None:
            return 0
        return self.w_str.codepoints - self.position

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_str is None:
            return reduce_exhausted(space, space.newtext(''))
        return reduce_iterator(space, self.w_str, self.position)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        state = iterator_position(space, w_state)
        if self.w_str is not None:
            self.position = max(0, min(state, self.w_str.codepoints))
