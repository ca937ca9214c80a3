"""Joins the pieces of a result of sub() or expand()."""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import oefmt
from memphis.objects.bytesobject import W_Bytes
from memphis.objects.bytestring import charge
from memphis.objects.strobject import W_Str


class Joiner(object):
    "`count`: how many pieces there are, which error messages tell."

    def __init__(self, subject):
        self.subject = subject
        self.builder = StringBuilder()
        self.size = 0
        self.count = 0

    def account(self, space, size):
        self.size += size
        self.count += 1
        space.check_size(self.size)
        charge(space, size)

    def append_slice(self, space, start, stop):
        "A piece of the subject."
        assert start >= 0
        assert stop >= start
        self.account(space, stop - start)
        self.builder.append_slice(self.subject.s, start, stop)

    def append(self, space, w_piece):
        if self.subject.w_str is not None:
            if not isinstance(w_piece, W_Str):
                raise oefmt(space, space.w_TypeError, "sequence item %d: expected str instance, %T found",
                            self.count, w_piece)
            piece = w_piece.utf8
        else:
            if not space.is_bytes_like(w_piece):
                raise oefmt(space, space.w_TypeError, "sequence item %d: expected a bytes-like object, %T found",
                            self.count, w_piece)
            piece = space.bytes_w(w_piece)
        self.account(space, len(piece))
        self.builder.append(piece)

    def build(self, space):
        value = self.builder.build()
        if self.subject.w_str is not None:
            return space.newtext(value)
        return W_Bytes(value)
