"""The iterators of bytes and bytearray."""
from memphis.objects.iterators import (
    W_Iterator, iterator_position, iterator_typedef, reduce_exhausted, reduce_iterator)


class W_BytesIterator(W_Iterator):
    typedef = iterator_typedef('bytes_iterator')

    def __init__(self, w_bytes):
        self.w_bytes = w_bytes          # None when exhausted
        self.position = 0

    def iter_next(self, space):
        w_bytes = self.w_bytes
        if w_bytes is None:
            return None
        position = self.position
        if position >= len(w_bytes.value):
            self.w_bytes = None
            return None
        self.position = position + 1
        return space.newint(ord(w_bytes.value[position]))

    def length_hint(self, space):
        if self.w_bytes is None:
            return 0
        return len(self.w_bytes.value) - self.position

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_bytes is None:
            return reduce_exhausted(space, space.newtuple([]))
        return reduce_iterator(space, self.w_bytes, self.position)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        state = iterator_position(space, w_state)
        if self.w_bytes is not None:
            self.position = max(0, min(state, len(self.w_bytes.value)))


class W_BytearrayIterator(W_Iterator):
    "The size may change meanwhile."
    typedef = iterator_typedef('bytearray_iterator')

    def __init__(self, w_bytearray):
        self.w_bytearray = w_bytearray  # None when exhausted
        self.position = 0

    def iter_next(self, space):
        w_bytearray = self.w_bytearray
        if w_bytearray is None:
            return None
        position = self.position
        if position >= len(w_bytearray.chars):
            self.w_bytearray = None
            return None
        self.position = position + 1
        return space.newint(ord(w_bytearray.chars[position]))

    def length_hint(self, space):
        if self.w_bytearray is None:
            return 0
        return max(len(self.w_bytearray.chars) - self.position, 0)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_bytearray is None:
            return reduce_exhausted(space, space.newtuple([]))
        return reduce_iterator(space, self.w_bytearray, self.position)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        state = iterator_position(space, w_state)
        if self.w_bytearray is not None:
            self.position = max(0, min(state, len(self.w_bytearray.chars)))
