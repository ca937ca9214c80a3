"""The Cartesian product."""
from rpython.rlib.rarithmetic import ovfcheck

from memphis.errors import oefmt
from memphis.modules.itertools.moduledef import itertool, module, pickling, reduced, reduced_with_state
from memphis.objects.instance import allocate
from memphis.objects.iterators import W_Iterator
from memphis.objects.sequence import POINTER_SIZE
from memphis.objects.tupleobject import W_Tuple


@module.type
class W_Product(W_Iterator):
    "`indices` say where in `pools_w` the next result's items are; None before the first result."
    typedef = itertool('product', "Cartesian product of input iterables.  Equivalent to nested for-loops.\n"
                                  "\n"
                                  "For example, product(A, B) returns the same as:  ((x,y) for x in A for y in B).\n"
                                  "The leftmost iterators are in the outermost for-loop, so the output tuples\n"
                                  "cycle in a manner similar to an odometer (with the rightmost element changing\n"
                                  "on every iteration).\n"
                                  "\n"
                                  "To compute the product of an iterable with itself, specify the number\n"
                                  "of repetitions with the optional repeat keyword argument. For example,\n"
                                  "product(A, repeat=4) means the same as product(A, A, A, A).\n"
                                  "\n"
                                  "product('ab', range(3)) --> ('a',0) ('a',1) ('a',2) ('b',0) ('b',1) ('b',2)\n"
                                  "product((0,1), (0,1), (0,1)) --> (0,0,0) (0,0,1) (0,1,0) (0,1,1) (1,0,0) ...")

    @typedef.static("__new__(cls, /, *iterables, repeat: index = 1)")
    def descr_new(space, w_cls, repeat, iterables_w):
        if repeat < 0:
            raise oefmt(space, space.w_ValueError, "repeat argument cannot be negative")
        try:
            total = ovfcheck(len(iterables_w) * repeat)
            nbytes = ovfcheck(total * POINTER_SIZE)
        except OverflowError:
            raise oefmt(space, space.w_OverflowError, "repeat argument too large")
        space.check_size(nbytes)
        pools_w = []
        if repeat > 0:
            for w_iterable in iterables_w:
                pools_w.append(space.newtuple_fixed(space.listview(w_iterable)))
        w_self = allocate(space, W_Product, w_cls)
        w_self.pools_w = repeated(pools_w[:], repeat)
        w_self.indices = NO_INDICES
        w_self.started = False
        w_self.stopped = False
        return w_self

    def pool(self, i):
        w_pool = self.pools_w[i]
        assert isinstance(w_pool, W_Tuple)
        return w_pool.items_w

    def iter_next(self, space):
        if self.stopped:
            return None
        n = len(self.pools_w)
        if not self.started:
            self.started = True
            self.indices = [0] * n
            for i in range(n):
                if len(self.pool(i)) == 0:
                    self.stopped = True
                    return None
        elif not self.advance(n):
            self.stopped = True
            return None
        items_w = [None] * n
        space.tick(n >> 3)
        for i in range(n):
            items_w[i] = self.pool(i)[self.indices[i]]
        return space.newtuple(items_w)

    def advance(self, n):
        "The next combination; False where the last one has been given."
        i = n - 1
        while i >= 0:
            index = self.indices[i] + 1
            if index < len(self.pool(i)):
                self.indices[i] = index
                return True
            self.indices[i] = 0
            i -= 1
        return False

    @typedef.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        "Returns size in memory, in bytes."
        return space.type(self).get_facts().basicsize + POINTER_SIZE * len(self.pools_w)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.stopped:
            return reduced(space, self, [space.newtuple([])])
        if not self.started:
            return reduced(space, self, self.pools_w[:])
        return reduced_with_state(space, self, self.pools_w[:],
                                  space.newtuple([space.newint(index) for index in self.indices]))

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        pickling(space)
        n = len(self.pools_w)
        if not isinstance(w_state, W_Tuple) or len(w_state.items_w) != n:
            raise oefmt(space, space.w_ValueError, "invalid arguments")
        indices = [0] * n
        for i in range(n):
            index = space.int_w(w_state.items_w[i])
            size = len(self.pool(i))
            if size == 0:
                self.stopped = True
                return
            indices[i] = max(0, min(index, size - 1))
        self.indices = indices
        self.started = True


NO_INDICES = [0] * 0


def repeated(pools_w, times):
    "The pools so many times, one after the other."
    n = len(pools_w)
    result_w = [None] * (n * times)
    for i in range(n * times):
        result_w[i] = pools_w[i % n]
    return result_w
