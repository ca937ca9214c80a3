"""The iterators of str: one for ASCII text, one for the rest, as in CPython."""
from memphis.errors import OperationError
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.strobject.text import CHARACTERS
from memphis.unicode import utf8


class W_StrIterator(W_Object):
    "Iterates over text that is not ASCII; `position` is the byte offset of what comes next."
    typedef = TypeDef('str_iterator', base=W_Object.typedef, final=True)

    def __init__(self, w_str):
        self.w_str = w_str          # None when exhausted
        self.position = 0

    def is_iterator(self):
        return True

    @typedef.method("__iter__(self)")
    def iterator(self, space):
        return self

    @typedef.method("__next__(self)")
    def descr_next(self, space):
        w_next = self.iter_next(space)
        if w_next is None:
            raise OperationError(space.w_StopIteration, None)
        return w_next

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

    @typedef.method("__length_hint__(self, /) -> int")
    def descr_length_hint(self, space):
        if self.w_str is None:
            return 0
        return self.w_str.codepoints - self.w_str.index_of(self.position)

    @typedef.method("__setstate__(self, state: index, /) -> None")
    def descr_setstate(self, space, state):
        if self.w_str is not None:
            self.position = self.w_str.position_of(max(0, min(state, self.w_str.codepoints)))


class W_AsciiIterator(W_Object):
    "Iterates over ASCII text."
    typedef = TypeDef('str_ascii_iterator', base=W_Object.typedef, final=True)

    def __init__(self, w_str):
        self.w_str = w_str          # None when exhausted
        self.position = 0

    def is_iterator(self):
        return True

    @typedef.method("__iter__(self)")
    def iterator(self, space):
        return self

    @typedef.method("__next__(self)")
    def descr_next(self, space):
        w_next = self.iter_next(space)
        if w_next is None:
            raise OperationError(space.w_StopIteration, None)
        return w_next

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

    @typedef.method("__length_hint__(self, /) -> int")
    def descr_length_hint(self, space):
        if self.w_str is None:
            return 0
        return self.w_str.codepoints - self.position

    @typedef.method("__setstate__(self, state: index, /) -> None")
    def descr_setstate(self, space, state):
        if self.w_str is not None:
            self.position = max(0, min(state, self.w_str.codepoints))
