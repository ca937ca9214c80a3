"""The buffer protocol (PEP 3118, PEP 688) at interpreter level: what an object that exports its memory shows of it.

A Buffer is a row of bytes whose length stays what it is for as long as the buffer is held.  An object whose size may
change keeps weak references to the buffers that it has given (Exports): one that nobody has released, but nobody can
reach any more either, does not count, as in CPython, where it would have died at once.
"""
from rpython.rlib import jit, rgc, rweakref

from memphis.errors import oefmt

SIMPLE, WRITABLE, FULL_RO = 0, 1, 0x11C           # flags of __buffer__
MAX_DIMENSIONS = 64


class Buffer(object):
    readonly = True
    must_release = False        # something has to be told when the buffer is no longer held
    format = 'B'                # of its items: unsigned bytes
    itemsize = 1

    def length(self):
        raise NotImplementedError

    def as_str(self):
        "All bytes."
        return self.slice(0, self.length())

    def slice(self, start, stop):
        raise NotImplementedError

    def byte(self, i):
        raise NotImplementedError

    def set_byte(self, i, c):
        "Only where it is not readonly."
        raise NotImplementedError

    def release(self, space):
        "Called once, when the buffer is no longer held."


class StringBuffer(Buffer):
    "The bytes of an RPython string."

    def __init__(self, value):
        self.value = value

    def length(self):
        return len(self.value)

    def as_str(self):
        return self.value

    def slice(self, start, stop):
        assert 0 <= start <= stop
        return self.value[start:stop]

    def byte(self, i):
        return self.value[i]


class Exports(object):
    "The buffers of one object that are held."

    def __init__(self):
        self.refs = []

    def add(self, buf):
        if len(self.refs) >= 8 and len(self.refs) & (len(self.refs) - 1) == 0:
            self.prune()
        self.refs.append(rweakref.ref(buf))

    def remove(self, buf):
        alive = []
        for ref in self.refs:
            held = ref()
            if held is not None and held is not buf:
                alive.append(ref)
        self.refs = alive

    def prune(self):
        self.remove(None)

    @jit.dont_look_inside
    def any_held(self):
        self.prune()
        if len(self.refs) > 0:
            rgc.collect()
            self.prune()
        return len(self.refs) > 0


def refuse_resize(space):
    raise oefmt(space, space.w_BufferError, "Existing exports of data: object cannot be re-sized")
