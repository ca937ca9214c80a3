"""slice objects, and how their bounds become positions."""
import sys

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.tuplehash import PRIME_5, hash_step, hash_value

MININT = -sys.maxint - 1


class W_Slice(W_Object):
    """For code that may be re-entered, `bounds` calls every __index__, and only
    then, with the length as it is now, `adjust` gives positions."""
    typedef = TypeDef('slice', base=W_Object.typedef, final=True)
    _immutable_fields_ = ['w_start', 'w_stop', 'w_step']

    def __init__(self, w_start, w_stop, w_step):
        self.w_start = w_start
        self.w_stop = w_stop
        self.w_step = w_step

    @typedef.static("__new__(cls, /, *args)")
    def descr_new(space, w_cls, args_w):
        n = len(args_w)
        if n == 0:
            raise oefmt(space, space.w_TypeError, "slice expected at least 1 argument, got 0")
        if n > 3:
            raise oefmt(space, space.w_TypeError, "slice expected at most 3 arguments, got %d", n)
        if n == 1:
            return W_Slice(space.w_None, args_w[0], space.w_None)
        return W_Slice(args_w[0], args_w[1], args_w[2] if n == 3 else space.w_None)

    def bounds(self, space):
        "(start, stop, step), not yet fitted to a length."
        step = space.slice_position_w(self.w_step, 1)
        if step == 0:
            raise oefmt(space, space.w_ValueError, "slice step cannot be zero")
        if step == MININT:
            step = -sys.maxint          # so that it can be negated
        start = space.slice_position_w(self.w_start, 0 if step > 0 else sys.maxint)
        stop = space.slice_position_w(self.w_stop, sys.maxint if step > 0 else MININT)
        return start, stop, step

    def unpack(self, space, length):
        "(start, stop, step, number of items) for a sequence whose length cannot change."
        start, stop, step = self.bounds(space)
        return adjust(start, stop, step, length)

    @typedef.method("indices(self, object, /)")
    def indices(self, space, w_object):
        """S.indices(len) -> (start, stop, stride)

Assuming a sequence of length len, calculate the start and stop
indices, and the stride length of the extended slice described by
S. Out of bounds indices are clipped in a manner consistent with the
handling of normal slices."""
        from memphis.objects.rangeobject import long_indices
        return long_indices(space, self, w_object)

    @typedef.getset('start')
    def get_start(self, space):
        return self.w_start

    @typedef.getset('stop')
    def get_stop(self, space):
        return self.w_stop

    @typedef.getset('step')
    def get_step(self, space):
        return self.w_step

    def as_tuple(self, space):
        return space.newtuple([self.w_start, self.w_stop, self.w_step])

    @typedef.method("__reduce__(self, /)")
    def reduce(self, space):
        "Return state information for pickling."
        return space.newtuple([space.type(self), self.as_tuple(space)])

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        acc = hash_step(PRIME_5, space.hash_w(self.w_start))
        acc = hash_step(acc, space.hash_w(self.w_stop))
        acc = hash_step(acc, space.hash_w(self.w_step))
        return hash_value(acc)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return 'slice(%s, %s, %s)' % (space.repr_text(self.w_start), space.repr_text(self.w_stop),
                                      space.repr_text(self.w_step))


def _comparison(name):
    reflexive = name in ('eq', 'le', 'ge')

    def compare(self, space, w_value):
        if not isinstance(w_value, W_Slice):
            return space.w_NotImplemented
        if w_value is self:
            return space.newbool(reflexive)
        return getattr(space, name)(self.as_tuple(space), w_value.as_tuple(space))
    compare.__name__ = 'op_' + name
    setattr(W_Slice, 'op_' + name, compare)
    W_Slice.typedef.method("__%s__(self, value, /)" % name)(compare)


for _name in ('lt', 'le', 'eq', 'ne', 'gt', 'ge'):
    _comparison(_name)


def adjust(start, stop, step, length):
    "Fit bounds to a length, as PySlice_AdjustIndices."
    if start < 0:
        start += length
        if start < 0:
            start = -1 if step < 0 else 0
    elif start >= length:
        start = length - 1 if step < 0 else length
    if stop < 0:
        stop += length
        if stop < 0:
            stop = -1 if step < 0 else 0
    elif stop >= length:
        stop = length - 1 if step < 0 else length
    count = 0
    if step < 0:
        if stop < start:
            count = (start - stop - 1) // (-step) + 1
    elif start < stop:
        count = (stop - start - 1) // step + 1
    return start, stop, step, count
