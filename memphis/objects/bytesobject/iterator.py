"""The iterator of bytes."""
from memphis.errors import OperationError
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object


class W_BytesIterator(W_Object):
    typedef = TypeDef('bytes_iterator', base=W_Object.typedef, final=True)

    def __init__(self, w_bytes):
        self.w_bytes = w_bytes          # None when exhausted
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
        w_bytes = self.w_bytes
        if w_bytes is None:
            return None
        position = self.position
        if position >= len(w_bytes.value):
            self.w_bytes = None
            return None
        self.position = position + 1
        return space.newint(ord(w_bytes.value[position]))

    @typedef.method("__length_hint__(self, /) -> int")
    def descr_length_hint(self, space):
        if self.w_bytes is None:
            return 0
        return len(self.w_bytes.value) - self.position

    @typedef.method("__setstate__(self, state: index, /) -> None")
    def descr_setstate(self, space, state):
        if self.w_bytes is not None:
            self.position = max(0, min(state, len(self.w_bytes.value)))
