"""The iterator of bytes."""
from memphis.objects.iterators import W_Iterator, iterator_typedef


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

    @typedef.method("__setstate__(self, state: index, /) -> None")
    def descr_setstate(self, space, state):
        if self.w_bytes is not None:
            self.position = max(0, min(state, len(self.w_bytes.value)))
