"""Iterators that leave items out: compress, dropwhile, filterfalse, islice, takewhile."""
import sys

from rpython.rlib.rarithmetic import ovfcheck

from memphis.errors import OperationError, oefmt
from memphis.modules.itertools.moduledef import (
    itertool, module, pickling, reduced, reduced_with_state)
from memphis.objects.instance import allocate
from memphis.objects.iterators import W_Iterator, next_nested


@module.type
class W_Compress(W_Iterator):
    typedef = itertool('compress', "Return data elements corresponding to true selector elements.\n"
                                   "\n"
                                   "Forms a shorter iterator from selected data elements using the selectors to\n"
                                   "choose the data elements.")

    @typedef.static("__new__(cls, data, selectors)")
    def descr_new(space, w_cls, w_data, w_selectors):
        w_data = space.iter(w_data)
        w_selectors = space.iter(w_selectors)
        w_self = allocate(space, W_Compress, w_cls)
        w_self.w_data = w_data
        w_self.w_selectors = w_selectors
        return w_self

    def iter_next(self, space):
        while True:
            w_value = next_nested(space, self.w_data)
            if w_value is None:
                return None
            w_selector = next_nested(space, self.w_selectors)
            if w_selector is None:
                return None
            if space.is_true(w_selector):
                return w_value
            space.tick(1)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return reduced(space, self, [self.w_data, self.w_selectors])


class W_Predicated(W_Iterator):
    "A function and an iterator."

    def start(self, w_function, w_iter):
        self.w_function = w_function
        self.w_iter = w_iter

    def verdict(self, space, w_value):
        space.enter_native()
        try:
            return space.is_true(space.call_1(self.w_function, w_value))
        finally:
            space.leave_native()


@module.type
class W_DropWhile(W_Predicated):
    typedef = itertool('dropwhile', "Drop items from the iterable while predicate(item) is true.\n"
                                    "\n"
                                    "Afterwards, return every element until the iterable is exhausted.")

    @typedef.static("__new__(cls, predicate, iterable, /)")
    def descr_new(space, w_cls, w_predicate, w_iterable):
        w_iter = space.iter(w_iterable)
        w_self = allocate(space, W_DropWhile, w_cls)
        w_self.start(w_predicate, w_iter)
        w_self.started = False
        return w_self

    def iter_next(self, space):
        while True:
            w_value = next_nested(space, self.w_iter)
            if w_value is None or self.started:
                return w_value
            if not self.verdict(space, w_value):
                self.started = True
                return w_value
            space.tick(1)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return reduced_with_state(space, self, [self.w_function, self.w_iter], space.newint(self.started))

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        pickling(space)
        self.started = space.is_true(w_state)


@module.type
class W_TakeWhile(W_Predicated):
    typedef = itertool('takewhile', "Return successive entries from an iterable as long as the "
                                    "predicate evaluates to true for each entry.")

    @typedef.static("__new__(cls, predicate, iterable, /)")
    def descr_new(space, w_cls, w_predicate, w_iterable):
        w_iter = space.iter(w_iterable)
        w_self = allocate(space, W_TakeWhile, w_cls)
        w_self.start(w_predicate, w_iter)
        w_self.stopped = False
        return w_self

    def iter_next(self, space):
        if self.stopped:
            return None
        w_value = next_nested(space, self.w_iter)
        if w_value is None or self.verdict(space, w_value):
            return w_value
        self.stopped = True
        return None

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return reduced_with_state(space, self, [self.w_function, self.w_iter], space.newint(self.stopped))

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        pickling(space)
        self.stopped = space.is_true(w_state)


@module.type
class W_FilterFalse(W_Predicated):
    typedef = itertool('filterfalse', "Return those items of iterable for which function(item) is false.\n"
                                      "\n"
                                      "If function is None, return the items that are false.")

    @typedef.static("__new__(cls, function, iterable, /)")
    def descr_new(space, w_cls, w_function, w_iterable):
        w_iter = space.iter(w_iterable)
        w_self = allocate(space, W_FilterFalse, w_cls)
        w_self.start(w_function, w_iter)
        return w_self

    def iter_next(self, space):
        plain = self.w_function is space.w_None or self.w_function is space.w_bool
        while True:
            w_value = next_nested(space, self.w_iter)
            if w_value is None:
                return None
            if plain:
                found = space.is_true(w_value)
            else:
                found = self.verdict(space, w_value)
            if not found:
                return w_value
            space.tick(1)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return reduced(space, self, [self.w_function, self.w_iter])


# ____________________________________________________________

NO_STOP = -1


def bound_of(space, w_bound, default):
    "A bound of islice(): None gives the default; MININT for what is no size."
    if w_bound is space.w_None:
        return default
    try:
        return space.int_w(w_bound)
    except OperationError as e:
        if not e.match(space, space.w_TypeError) and not e.match(space, space.w_OverflowError):
            raise
        return -sys.maxint - 1


@module.type
class W_ISlice(W_Iterator):
    "`count` items have been taken from `w_iter` (None when exhausted); the next one to give has the number `wanted`."
    typedef = itertool('islice', "islice(iterable, stop) --> islice object\n"
                                 "islice(iterable, start, stop[, step]) --> islice object\n"
                                 "\n"
                                 "Return an iterator whose next() method returns selected values from an\n"
                                 "iterable.  If start is specified, will skip all preceding elements;\n"
                                 "otherwise, start defaults to zero.  Step defaults to one.  If\n"
                                 "specified as another value, step determines how many values are\n"
                                 "skipped between successive calls.  Works like a slice() on a list\n"
                                 "but returns an iterator.")

    @typedef.static("__new__(cls, /, *args)")
    def descr_new(space, w_cls, args_w):
        n = len(args_w)
        if n < 2:
            raise oefmt(space, space.w_TypeError, "islice expected at least 2 arguments, got %d", n)
        if n > 4:
            raise oefmt(space, space.w_TypeError, "islice expected at most 4 arguments, got %d", n)
        w_iterable = args_w[0]
        start = 0
        if n == 2:
            stop = bound_of(space, args_w[1], NO_STOP)
            bad = args_w[1] is not space.w_None and stop < 0
        else:
            start = bound_of(space, args_w[1], 0)
            stop = bound_of(space, args_w[2], NO_STOP)
            bad = args_w[2] is not space.w_None and (stop == NO_STOP or stop == -sys.maxint - 1)
        if bad:
            raise oefmt(space, space.w_ValueError,
                        "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if start < 0 or stop < NO_STOP:
            raise oefmt(space, space.w_ValueError,
                        "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        step = 1
        if n == 4:
            step = bound_of(space, args_w[3], 1)
        if step < 1:
            raise oefmt(space, space.w_ValueError, "Step for islice() must be a positive integer or None.")
        w_iter = space.iter(w_iterable)
        w_self = allocate(space, W_ISlice, w_cls)
        w_self.w_iter = w_iter
        w_self.wanted = start
        w_self.stop = stop
        w_self.step = step
        w_self.count = 0
        return w_self

    def iter_next(self, space):
        w_iter = self.w_iter
        if w_iter is None:
            return None
        stop = self.stop
        while self.count < self.wanted:
            if next_nested(space, w_iter) is None:
                self.w_iter = None
                return None
            space.tick(1)
            self.count += 1
        w_value = None
        if stop == NO_STOP or self.count < stop:
            w_value = next_nested(space, w_iter)
        if w_value is None:
            self.w_iter = None
            return None
        self.count += 1
        try:
            wanted = ovfcheck(self.wanted + self.step)
        except OverflowError:
            wanted = sys.maxint
        if stop != NO_STOP and wanted > stop:
            wanted = stop
        self.wanted = wanted
        return w_value

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_iter is None:
            w_empty = space.iter(space.newlist([]))
            return reduced_with_state(space, self, [w_empty, space.newint(0)], space.newint(0))
        w_stop = space.w_None if self.stop == NO_STOP else space.newint(self.stop)
        args_w = [self.w_iter, space.newint(self.wanted), w_stop, space.newint(self.step)]
        return reduced_with_state(space, self, args_w, space.newint(self.count))

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        pickling(space)
        self.count = space.ssize_w(w_state)
