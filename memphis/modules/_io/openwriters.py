"""The buffers that may hold what a program has written: at its end they are flushed, as nobody else may do it."""
from rpython.rlib import rweakref


class OpenWriters(object):
    "Weak references; dead ones go when there are twice as many as were alive the last time."

    def __init__(self):
        self.refs = []
        self.limit = 16

    def add(self, w_file):
        if len(self.refs) >= self.limit:
            alive = [ref for ref in self.refs if ref() is not None]
            self.refs = alive
            self.limit = max(16, 2 * len(alive))
        self.refs.append(rweakref.ref(w_file))

    def alive(self):
        "The files, the last made first: what lies above before what lies below."
        result = []
        for i in range(len(self.refs) - 1, -1, -1):
            w_file = self.refs[i]()
            if w_file is not None:
                result.append(w_file)
        return result


open_writers = OpenWriters()
