"""range.

A range whose bounds and length fit machine words has them in `start`, `stop`,
`step` and `length`.  Any other range has `w_bounds`, a list of four int objects,
and takes the slow way through the space's arithmetic.
"""
from rpython.rlib.rarithmetic import intmask, r_uint

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.intobject import W_AbstractInt, W_Int
from memphis.objects.iterators import W_Iterator, iterator_typedef
from memphis.objects.tuplehash import PRIME_5, hash_step, hash_tuple_end
from memphis.objects.sliceobject import W_Slice


class W_Range(W_Object):
    typedef = TypeDef('range', base=W_Object.typedef, final=True)
    _immutable_fields_ = ['start', 'stop', 'step', 'length_', 'w_bounds[*]']

    def __init__(self, start, stop, step, length, w_bounds):
        self.start = start
        self.stop = stop
        self.step = step
        self.length_ = length
        self.w_bounds = w_bounds

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        n = len(args_w)
        if space.len_w(w_kwargs) > 0:
            raise oefmt(space, space.w_TypeError, "range() takes no keyword arguments")
        if n == 0:
            raise oefmt(space, space.w_TypeError, "range expected at least 1 argument, got 0")
        if n > 3:
            raise oefmt(space, space.w_TypeError, "range expected at most 3 arguments, got %d", n)
        if n == 1:
            return make_range(space, W_Int(0), space.index(args_w[0]), W_Int(1))
        w_start = space.index(args_w[0])
        w_stop = space.index(args_w[1])
        if n == 2:
            return make_range(space, w_start, w_stop, W_Int(1))
        w_step = space.index(args_w[2])
        if not space.is_true(w_step):
            raise oefmt(space, space.w_ValueError, "range() arg 3 must not be zero")
        return make_range(space, w_start, w_stop, w_step)

    # ____________________________________________________________
    # the bounds as objects

    @typedef.getset('start')
    def get_start(self, space):
        return W_Int(self.start) if self.w_bounds is None else self.w_bounds[0]

    @typedef.getset('stop')
    def get_stop(self, space):
        return W_Int(self.stop) if self.w_bounds is None else self.w_bounds[1]

    @typedef.getset('step')
    def get_step(self, space):
        return W_Int(self.step) if self.w_bounds is None else self.w_bounds[2]

    def get_length(self):
        return W_Int(self.length_) if self.w_bounds is None else self.w_bounds[3]

    def item(self, space, w_index):
        "start + index * step, for any index."
        return space.add(self.get_start(space), space.mul(w_index, self.get_step(space)))

    # ____________________________________________________________
    # as a sequence

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        if self.w_bounds is not None and not isinstance(self.w_bounds[3], W_Int):
            raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C ssize_t")
        return space.int_w(self.get_length())

    def has_length(self):
        return True

    @typedef.method("__bool__(self, /) -> bool")
    def truth(self, space):
        return self.w_bounds is not None and space.is_true(self.w_bounds[3]) or self.length_ != 0

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        if isinstance(w_key, W_Slice):
            return self.getslice(space, w_key)
        if not space.has_index(w_key):
            raise oefmt(space, space.w_TypeError, "range indices must be integers or slices, not %T", w_key)
        w_index = space.index(w_key)
        if self.w_bounds is None and isinstance(w_index, W_Int):
            i = w_index.intval
            if i < 0:
                i += self.length_
            if 0 <= i < self.length_:
                return W_Int(self.start + i * self.step)
        elif self.w_bounds is not None:
            zero = W_Int(0)
            if space.lt_w(w_index, zero):
                w_index = space.add(w_index, self.get_length())
            if not space.lt_w(w_index, zero) and space.lt_w(w_index, self.get_length()):
                return self.item(space, w_index)
        raise oefmt(space, space.w_IndexError, "range object index out of range")

    def getslice(self, space, w_slice):
        w_start, w_stop, w_step = long_bounds(space, w_slice, self.get_length())
        return make_range(space, self.item(space, w_start), self.item(space, w_stop),
                          space.mul(self.get_step(space), w_step))

    def find(self, space, w_value):
        "The index of an int, or None."
        if self.w_bounds is None:
            if not isinstance(w_value, W_Int):
                return None
            value, step = w_value.intval, self.step
            if self.length_ == 0:
                return None
            if step > 0:
                if not (self.start <= value < self.stop):
                    return None
                distance, stride = r_uint(value) - r_uint(self.start), r_uint(step)
            else:
                if not (self.stop < value <= self.start):
                    return None
                distance, stride = r_uint(self.start) - r_uint(value), r_uint(0) - r_uint(step)
            if distance % stride != r_uint(0):
                return None
            return W_Int(intmask(distance // stride))
        w_start, w_step = self.get_start(space), self.get_step(space)
        w_distance = space.sub(w_value, w_start)
        if space.is_true(space.mod(w_distance, w_step)):
            return None
        w_index = space.floordiv(w_distance, w_step)
        if space.lt_w(w_index, W_Int(0)) or not space.lt_w(w_index, self.get_length()):
            return None
        return w_index

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        if is_plain_int(w_key):
            return self.find(space, w_key) is not None
        return space.contains_by_iteration(self, w_key)

    @typedef.method("index(self, value, /)")
    def index(self, space, w_value):
        """rangeobject.index(value) -> integer -- return index of value.
Raise ValueError if the value is not present."""
        if is_plain_int(w_value):
            w_index = self.find(space, w_value)
            if w_index is None:
                raise oefmt(space, space.w_ValueError, "%R is not in range", w_value)
            return w_index
        w_iter = self.iterator(space)
        i = 0
        while True:
            w_item = space.next(w_iter)
            if w_item is None:
                raise oefmt(space, space.w_ValueError, "sequence.index(x): x not in sequence")
            space.tick(1)
            if space.eq_w(w_item, w_value):
                return W_Int(i)
            i += 1

    @typedef.method("count(self, value, /) -> int")
    def count(self, space, w_value):
        "rangeobject.count(value) -> integer -- return number of occurrences of value"
        if is_plain_int(w_value):
            return 1 if self.find(space, w_value) is not None else 0
        w_iter = self.iterator(space)
        n = 0
        while True:
            w_item = space.next(w_iter)
            if w_item is None:
                return n
            space.tick(1)
            if space.eq_w(w_item, w_value):
                n += 1

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        if self.w_bounds is None:
            return W_IntRangeIterator(self.start, self.step, self.length_)
        return W_LongRangeIterator(self.get_start(space), self.get_step(space), self.get_length())

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        "Return a reverse iterator."
        if self.w_bounds is None and self.step != -self.step:     # the lowest word has no opposite
            last = intmask(self.start + (self.length_ - 1) * self.step)
            return W_IntRangeIterator(last, -self.step, self.length_)
        w_last = self.item(space, space.sub(self.get_length(), W_Int(1)))
        return W_LongRangeIterator(w_last, space.neg(self.get_step(space)), self.get_length())

    # ____________________________________________________________
    # as a value

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_Range):
            return space.w_NotImplemented
        return space.newbool(self.equals(space, w_value))

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        if not isinstance(w_value, W_Range):
            return space.w_NotImplemented
        return space.newbool(not self.equals(space, w_value))

    def equals(self, space, w_other):
        w_length = self.get_length()
        if not space.eq_w(w_length, w_other.get_length()):
            return False
        if not space.is_true(w_length):
            return True
        if not space.eq_w(self.get_start(space), w_other.get_start(space)):
            return False
        return (space.eq_w(w_length, W_Int(1)) or
                space.eq_w(self.get_step(space), w_other.get_step(space)))

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        w_length = self.get_length()
        w_start, w_step = space.w_None, space.w_None
        if space.is_true(w_length):
            w_start = self.get_start(space)
            if not space.eq_w(w_length, W_Int(1)):
                w_step = self.get_step(space)
        acc = hash_step(PRIME_5, space.hash_w(w_length))
        acc = hash_step(acc, space.hash_w(w_start))
        acc = hash_step(acc, space.hash_w(w_step))
        return hash_tuple_end(acc, 3)

    @typedef.method("__reduce__(self, /)")
    def reduce(self, space):
        return space.newtuple([space.type(self), space.newtuple(
            [self.get_start(space), self.get_stop(space), self.get_step(space)])])

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        start, stop = space.repr_text(self.get_start(space)), space.repr_text(self.get_stop(space))
        if self.w_bounds is None and self.step == 1:
            return 'range(%s, %s)' % (start, stop)
        w_step = self.get_step(space)
        if space.eq_w(w_step, W_Int(1)):
            return 'range(%s, %s)' % (start, stop)
        return 'range(%s, %s, %s)' % (start, stop, space.repr_text(w_step))


def is_plain_int(w_obj):
    "int or bool, but no instance of a Python subclass."
    return isinstance(w_obj, W_AbstractInt) and not w_obj.is_user


def make_range(space, w_start, w_stop, w_step):
    "From three int objects; the step is not zero."
    if isinstance(w_start, W_Int) and isinstance(w_stop, W_Int) and isinstance(w_step, W_Int):
        start, stop, step = w_start.intval, w_stop.intval, w_step.intval
        length = word_length(start, stop, step)
        if length >= 0:
            return W_Range(start, stop, step, length, None)
    zero, one = W_Int(0), W_Int(1)
    if space.lt_w(zero, w_step):
        w_low, w_high, w_stride = w_start, w_stop, w_step
    else:
        w_low, w_high, w_stride = w_stop, w_start, space.neg(w_step)
    w_length = zero
    if space.lt_w(w_low, w_high):
        w_distance = space.sub(space.sub(w_high, w_low), one)
        w_length = space.add(space.floordiv(w_distance, w_stride), one)
    return W_Range(0, 0, 0, 0, [w_start, w_stop, w_step, w_length])


def word_length(start, stop, step):
    "The length of a range, or a negative number where it does not fit."
    if step > 0:
        if start >= stop:
            return 0
        distance, stride = r_uint(stop) - r_uint(start), r_uint(step)
    else:
        if start <= stop:
            return 0
        distance, stride = r_uint(start) - r_uint(stop), r_uint(0) - r_uint(step)
    return intmask((distance - 1) // stride + 1)


def long_bound(space, w_bound):
    if not space.has_index(w_bound):
        raise oefmt(space, space.w_TypeError,
                    "slice indices must be integers or None or have an __index__ method")
    return space.index(w_bound)


def long_bounds(space, w_slice, w_length):
    "slice.indices for ints of any size: start, stop, step as objects."
    zero = W_Int(0)
    w_step = W_Int(1)
    if w_slice.w_step is not space.w_None:
        w_step = long_bound(space, w_slice.w_step)
        if not space.is_true(w_step):
            raise oefmt(space, space.w_ValueError, "slice step cannot be zero")
    backwards = space.lt_w(w_step, zero)
    w_low, w_high = zero, w_length
    if backwards:
        w_low = W_Int(-1)
        w_high = space.add(w_length, w_low)
    w_start = w_high if backwards else w_low
    if w_slice.w_start is not space.w_None:
        w_start = fit(space, long_bound(space, w_slice.w_start), w_length, w_low, w_high)
    w_stop = w_low if backwards else w_high
    if w_slice.w_stop is not space.w_None:
        w_stop = fit(space, long_bound(space, w_slice.w_stop), w_length, w_low, w_high)
    return w_start, w_stop, w_step


def fit(space, w_bound, w_length, w_low, w_high):
    if space.lt_w(w_bound, W_Int(0)):
        w_bound = space.add(w_bound, w_length)
        return w_low if space.lt_w(w_bound, w_low) else w_bound
    return w_high if space.lt_w(w_high, w_bound) else w_bound


def long_indices(space, w_slice, w_length):
    "slice.indices(length)"
    w_length = space.index(w_length)
    if space.lt_w(w_length, W_Int(0)):
        raise oefmt(space, space.w_ValueError, "length should not be negative")
    w_start, w_stop, w_step = long_bounds(space, w_slice, w_length)
    return space.newtuple([w_start, w_stop, w_step])


class W_IntRangeIterator(W_Iterator):
    "`left` values are still to come, the first of them `current`."
    typedef = iterator_typedef('range_iterator')

    def __init__(self, current, step, left):
        self.current = current
        self.step = step
        self.left = left

    def iter_next(self, space):
        left = self.left
        if left <= 0:
            return None
        self.left = left - 1
        value = self.current
        self.current = intmask(value + self.step)
        return W_Int(value)

    def length_hint(self, space):
        return self.left

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        w_current, w_step = space.newint(self.current), space.newint(self.step)
        w_stop = space.add(w_current, space.mul(w_step, space.newint(max(self.left, 0))))
        return reduce_range_iterator(space, w_current, w_stop, w_step)

    @typedef.method("__setstate__(self, state: index, /) -> None")
    def descr_setstate(self, space, state):
        "Set state information for unpickling."
        state = max(0, min(state, self.left))
        self.current = intmask(self.current + state * self.step)
        self.left -= state


def reduce_range_iterator(space, w_start, w_stop, w_step):
    w_range = space.call_list(space.w_range, [w_start, w_stop, w_step])
    return space.newtuple([space.builtin('iter'), space.newtuple([w_range]), space.w_None])


class W_LongRangeIterator(W_Iterator):
    typedef = iterator_typedef('longrange_iterator', length_hint=False)

    def __init__(self, w_current, w_step, w_left):
        self.w_current = w_current
        self.w_step = w_step
        self.w_left = w_left

    def iter_next(self, space):
        if not space.is_true(self.w_left):
            return None
        w_value = self.w_current
        self.w_current = space.add(w_value, self.w_step)
        self.w_left = space.sub(self.w_left, W_Int(1))
        return w_value

    @typedef.method("__length_hint__(self, /)")
    def get_length_hint(self, space):
        "Private method returning an estimate of len(list(it))."
        return self.w_left

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        w_stop = space.add(self.w_current, space.mul(self.w_step, self.w_left))
        return reduce_range_iterator(space, self.w_current, w_stop, self.w_step)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        if space.is_true(space.lt(w_state, W_Int(0))):
            w_state = W_Int(0)
        elif space.is_true(space.gt(w_state, self.w_left)):
            w_state = self.w_left
        self.w_current = space.add(self.w_current, space.mul(w_state, self.w_step))
        self.w_left = space.sub(self.w_left, w_state)
