"""Iterators that go through several others, or put items together: accumulate, batched, chain, pairwise, starmap,
zip_longest."""
from memphis.errors import OperationError, oefmt
from memphis.modules.itertools.moduledef import (
    itertool, module, pickling, reduced, reduced_with_state, state_items)
from memphis.objects.genericalias import descr_class_getitem
from memphis.objects.instance import allocate
from memphis.objects.iterators import W_Iterator, iterators, next_nested


@module.type
class W_Accumulate(W_Iterator):
    "`w_total` is None before the first item; `w_initial` stands for an item before all others."
    typedef = itertool('accumulate', "Return series of accumulated sums (or other binary function results).")

    @typedef.static("__new__(cls, iterable, func=None, *, initial=None)")
    def descr_new(space, w_cls, w_iterable, w_func, w_initial):
        w_iter = space.iter(w_iterable)
        w_self = allocate(space, W_Accumulate, w_cls)
        w_self.w_iter = w_iter
        w_self.w_func = w_func
        w_self.w_initial = None if w_initial is space.w_None else w_initial
        w_self.w_total = None
        return w_self

    def iter_next(self, space):
        if self.w_initial is not None:
            w_total, self.w_initial = self.w_initial, None
            self.w_total = w_total
            return w_total
        w_value = next_nested(space, self.w_iter)
        if w_value is None:
            return None
        if self.w_total is not None:
            space.enter_native()
            try:
                if self.w_func is space.w_None:
                    w_value = space.add(self.w_total, w_value)
                else:
                    w_value = space.call_2(self.w_func, self.w_total, w_value)
            finally:
                space.leave_native()
        self.w_total = w_value
        return w_value

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        w_iter, w_state = self.w_iter, self.w_total
        if self.w_initial is not None or w_state is space.w_None:
            # the value comes back as the first item: a state of None means that there is none
            w_first = w_state if self.w_initial is None else self.w_initial
            w_iter = new_chain(space, space.iter(space.newlist([space.newlist([w_first]), w_iter])))
            if self.w_initial is None:
                pickling(space)
                w_again = space.call_2(space.type(self), w_iter, self.w_func)
                w_islice = space.getattr(space.import_module('itertools'), 'islice')
                return space.newtuple2(w_islice, space.newtuple([w_again, space.newint(1), space.w_None]))
            w_state = None
        if w_state is None:
            w_state = space.w_None
        return reduced_with_state(space, self, [w_iter, self.w_func], w_state)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        pickling(space)
        self.w_total = w_state


@module.type
class W_Batched(W_Iterator):
    typedef = itertool('batched', "Batch data into tuples of length n. The last batch may be shorter than n.\n"
                                  "\n"
                                  "Loops over the input iterable and accumulates data into tuples\n"
                                  "up to size n.  The input is consumed lazily, just enough to\n"
                                  "fill a batch.  The result is yielded as soon as a batch is full\n"
                                  "or when the input iterable is exhausted.\n"
                                  "\n"
                                  "    >>> for batch in batched('ABCDEFG', 3):\n"
                                  "    ...     print(batch)\n"
                                  "    ...\n"
                                  "    ('A', 'B', 'C')\n"
                                  "    ('D', 'E', 'F')\n"
                                  "    ('G',)\n"
                                  "\n"
                                  "If \"strict\" is True, raises a ValueError if the final batch is shorter\n"
                                  "than n.")

    @typedef.static("__new__(cls, iterable, n: index, *, strict: bool = False)")
    def descr_new(space, w_cls, w_iterable, n, strict):
        if n < 1:
            raise oefmt(space, space.w_ValueError, "n must be at least one")
        w_iter = space.iter(w_iterable)
        w_self = allocate(space, W_Batched, w_cls)
        w_self.w_iter = w_iter             # None when exhausted
        w_self.n = n
        w_self.strict = strict
        return w_self

    def iter_next(self, space):
        w_iter = self.w_iter
        if w_iter is None:
            return None
        items_w = []
        while len(items_w) < self.n:
            w_value = next_nested(space, w_iter)
            if w_value is None:
                self.w_iter = None
                break
            space.tick(1)
            items_w.append(w_value)
        if len(items_w) == 0:
            return None
        if self.strict and len(items_w) < self.n:
            raise oefmt(space, space.w_ValueError, "batched(): incomplete batch")
        return space.newtuple(items_w)


@module.type
class W_Chain(W_Iterator):
    "`w_source` gives iterables, None when exhausted; `w_active` iterates over the latest of them."
    typedef = itertool('chain', "Return a chain object whose .__next__() method returns elements from the\n"
                                "first iterable until it is exhausted, then elements from the next\n"
                                "iterable, until all of the iterables are exhausted.")

    @typedef.static("__new__(cls, /, *iterables)")
    def descr_new(space, w_cls, iterables_w):
        w_self = allocate(space, W_Chain, w_cls)
        w_self.start(space.iter(space.newtuple(iterables_w)))
        return w_self

    def start(self, w_source):
        self.w_source = w_source
        self.w_active = None

    @typedef.classmethod("from_iterable(cls, iterable, /)")
    def from_iterable(space, w_cls, w_iterable):
        "Alternative chain() constructor taking a single iterable argument that evaluates lazily."
        w_source = space.iter(w_iterable)
        w_self = allocate(space, W_Chain, w_cls)
        w_self.start(w_source)
        return w_self

    def iter_next(self, space):
        while True:
            if self.w_active is None:
                if self.w_source is None:
                    return None
                w_iterable = next_nested(space, self.w_source)
                if w_iterable is None:
                    self.w_source = None
                    return None
                w_source, self.w_source = self.w_source, None       # an error ends it
                self.w_active = space.iter(w_iterable)
                self.w_source = w_source
            w_value = next_nested(space, self.w_active)
            if w_value is not None:
                return w_value
            self.w_active = None
            space.tick(1)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_source is None:
            return reduced(space, self, [])
        state_w = [self.w_source]
        if self.w_active is not None:
            state_w.append(self.w_active)
        return reduced_with_state(space, self, [], space.newtuple(state_w))

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        items_w = state_items(space, w_state, 1, 2)
        for w_iter in items_w:
            if not space.is_iterator(w_iter):
                raise oefmt(space, space.w_TypeError, "Arguments must be iterators.")
        self.w_source = items_w[0]
        self.w_active = items_w[1] if len(items_w) > 1 else None


W_Chain.typedef.classmethod("__class_getitem__(cls, item, /)")(descr_class_getitem)


def new_chain(space, w_source):
    w_chain = allocate(space, W_Chain, W_Chain.w_builtin_type)
    w_chain.start(w_source)
    return w_chain


@module.type
class W_Pairwise(W_Iterator):
    typedef = itertool('pairwise', "Return an iterator of overlapping pairs taken from the input iterator.\n"
                                   "\n"
                                   "    s -> (s0,s1), (s1,s2), (s2, s3), ...")

    @typedef.static("__new__(cls, iterable, /)")
    def descr_new(space, w_cls, w_iterable):
        w_iter = space.iter(w_iterable)
        w_self = allocate(space, W_Pairwise, w_cls)
        w_self.w_iter = w_iter             # None when exhausted
        w_self.w_old = None
        return w_self

    def iter_next(self, space):
        w_iter = self.w_iter
        if w_iter is None:
            return None
        w_old = self.w_old
        if w_old is None:
            w_old = self.w_old = next_nested(space, w_iter)
            if w_old is None:
                self.w_iter = None
                return None
            if self.w_iter is None:        # the iterator has asked this one meanwhile, and that was the end
                self.w_old = None
                return None
        w_new = next_nested(space, w_iter)
        if w_new is None:
            self.w_iter = self.w_old = None
            return None
        self.w_old = w_new
        return space.newtuple2(w_old, w_new)


@module.type
class W_StarMap(W_Iterator):
    typedef = itertool('starmap', "Return an iterator whose values are returned from the function "
                                  "evaluated with an argument tuple taken from the given sequence.")

    @typedef.static("__new__(cls, function, iterable, /)")
    def descr_new(space, w_cls, w_function, w_iterable):
        w_iter = space.iter(w_iterable)
        w_self = allocate(space, W_StarMap, w_cls)
        w_self.w_function = w_function
        w_self.w_iter = w_iter
        return w_self

    def iter_next(self, space):
        w_args = next_nested(space, self.w_iter)
        if w_args is None:
            return None
        space.enter_native()
        try:
            return space.call_list(self.w_function, space.unpack(w_args))
        finally:
            space.leave_native()

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return reduced(space, self, [self.w_function, self.w_iter])


@module.type
class W_ZipLongest(W_Iterator):
    "An exhausted one of `iters_w` is None; `active` counts the others."
    typedef = itertool('zip_longest', "Return a zip_longest object whose .__next__() method returns a tuple where\n"
                                      "the i-th element comes from the i-th iterable argument.  The .__next__()\n"
                                      "method continues until the longest iterable in the argument sequence\n"
                                      "is exhausted and then it raises StopIteration.  When the shorter iterables\n"
                                      "are exhausted, the fillvalue is substituted in their place.  The fillvalue\n"
                                      "defaults to None or can be specified by a keyword argument.\n")

    @typedef.static("__new__(cls, /, *iterables, fillvalue=None)")
    def descr_new(space, w_cls, w_fillvalue, iterables_w):
        iters_w = iterators(space, iterables_w, 'zip_longest')
        w_self = allocate(space, W_ZipLongest, w_cls)
        w_self.iters_w = iters_w
        w_self.active = len(iters_w)
        w_self.w_fillvalue = w_fillvalue
        return w_self

    def iter_next(self, space):
        iters_w = self.iters_w
        n = len(iters_w)
        if self.active == 0:
            return None
        items_w = [self.w_fillvalue] * n
        space.enter_native()
        try:
            for i in range(n):
                w_iter = iters_w[i]
                if w_iter is None:
                    continue
                w_value = space.next(w_iter)
                if w_value is not None:
                    items_w[i] = w_value
                    continue
                if iters_w[i] is not None:
                    iters_w[i] = None
                    self.active -= 1
                if self.active == 0:
                    return None
        except OperationError:
            self.active = 0
            raise
        finally:
            space.leave_native()
        return space.newtuple(items_w)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        args_w = []
        for w_iter in self.iters_w:
            args_w.append(space.newtuple([]) if w_iter is None else w_iter)
        return reduced_with_state(space, self, args_w, self.w_fillvalue)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        pickling(space)
        self.w_fillvalue = w_state
