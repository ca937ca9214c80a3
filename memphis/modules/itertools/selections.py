"""Selections of r items of a pool: combinations, combinations_with_replacement, permutations."""
from memphis.errors import oefmt
from memphis.modules.itertools.moduledef import (
    itertool, module, pickling, reduced, reduced_with_state, state_items)
from memphis.modules.itertools.products import NO_INDICES
from memphis.objects.instance import allocate
from memphis.objects.iterators import W_Iterator
from memphis.objects.sequence import POINTER_SIZE
from memphis.objects.tupleobject import W_Tuple


class W_Selection(W_Iterator):
    "`indices` say which items of the pool the latest result had; its first `r` count."

    def start(self, space, pool_w, r):
        if r < 0:
            raise oefmt(space, space.w_ValueError, "r must be non-negative")
        self.pool_w = pool_w
        self.r = r
        self.indices = NO_INDICES
        self.started = False
        self.stopped = self.is_impossible()

    def is_impossible(self):
        "There is not even one result."
        return self.r > len(self.pool_w)

    def first_indices(self):
        return range(self.r)

    def advance(self, space):
        "Change the indices to those of the next result; False at the end."
        raise NotImplementedError

    def iter_next(self, space):
        if self.stopped:
            return None
        r = self.r
        if not self.started:
            space.check_size(r * POINTER_SIZE)
            self.indices = self.first_indices()
            self.started = True
        elif not self.advance(space):
            self.stopped = True
            return None
        space.tick(r >> 3)
        items_w = [None] * r
        for i in range(r):
            items_w[i] = self.pool_w[self.indices[i]]
        return space.newtuple(items_w)

    def size_of(self, space):
        return space.type(self).get_facts().basicsize + POINTER_SIZE * self.r

    def reduce(self, space):
        if self.stopped:
            return reduced(space, self, [space.newtuple([]), space.newint(self.r)])
        args_w = [space.newtuple_fixed(self.pool_w), space.newint(self.r)]
        if not self.started:
            return reduced(space, self, args_w)
        return reduced_with_state(space, self, args_w, wrapped_indices(space, self.indices))

    def set_state(self, space, w_state):
        pickling(space)
        n, r = len(self.pool_w), self.r
        if not isinstance(w_state, W_Tuple) or len(w_state.items_w) != r:
            raise oefmt(space, space.w_ValueError, "invalid arguments")
        indices = [0] * r
        for i in range(r):
            indices[i] = max(0, min(space.int_w(w_state.items_w[i]), self.largest_index(i)))
        self.indices = indices
        self.started = True

    def largest_index(self, i):
        return i + len(self.pool_w) - self.r


def wrapped_indices(space, indices):
    return space.newtuple([space.newint(index) for index in indices])


def declare_common(cls):
    cls.typedef.method("__sizeof__(self, /) -> int")(W_Selection.size_of.im_func)
    cls.typedef.method("__reduce__(self, /)")(cls.reduce.im_func)
    cls.typedef.method("__setstate__(self, state, /) -> None")(cls.set_state.im_func)


@module.type
class W_Combinations(W_Selection):
    typedef = itertool('combinations', "Return successive r-length combinations of elements in the iterable.\n"
                                       "\n"
                                       "combinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)")

    @typedef.static("__new__(cls, iterable, r: index)")
    def descr_new(space, w_cls, w_iterable, r):
        pool_w = space.listview(w_iterable)
        w_self = allocate(space, W_Combinations, w_cls)
        w_self.start(space, pool_w, r)
        return w_self

    def advance(self, space):
        i = self.r - 1
        while i >= 0 and self.indices[i] == self.largest_index(i):
            i -= 1
        if i < 0:
            return False
        index = self.indices[i]
        while i < self.r:
            index += 1
            self.indices[i] = index
            i += 1
        return True


declare_common(W_Combinations)


@module.type
class W_CombinationsWithReplacement(W_Selection):
    typedef = itertool('combinations_with_replacement', "Return successive r-length combinations of "
                                                        "elements in the iterable allowing "
                                                        "individual elements to have successive repeats.\n"
                                                        "\n"
                                                        "combinations_with_replacement('ABC', 2) --> "
                                                        "('A','A'), ('A','B'), ('A','C'), ('B','B'), "
                                                        "('B','C'), ('C','C')")

    @typedef.static("__new__(cls, iterable, r: index)")
    def descr_new(space, w_cls, w_iterable, r):
        pool_w = space.listview(w_iterable)
        w_self = allocate(space, W_CombinationsWithReplacement, w_cls)
        w_self.start(space, pool_w, r)
        return w_self

    def is_impossible(self):
        return len(self.pool_w) == 0 and self.r > 0

    def first_indices(self):
        return [0] * self.r

    def largest_index(self, i):
        return len(self.pool_w) - 1

    def advance(self, space):
        i = self.r - 1
        last = len(self.pool_w) - 1
        while i >= 0 and self.indices[i] == last:
            i -= 1
        if i < 0:
            return False
        index = self.indices[i] + 1
        while i < self.r:
            self.indices[i] = index
            i += 1
        return True


declare_common(W_CombinationsWithReplacement)


@module.type
class W_Permutations(W_Selection):
    "All items of the pool stand in `indices`; `cycles[i]` counts down the changes of place i."
    typedef = itertool('permutations', "Return successive r-length permutations of elements in the iterable.\n"
                                       "\n"
                                       "permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)")

    @typedef.static("__new__(cls, iterable, r=None)")
    def descr_new(space, w_cls, w_iterable, w_r):
        pool_w = space.listview(w_iterable)
        r = len(pool_w)
        if w_r is not space.w_None:
            if not space.is_int(w_r):
                raise oefmt(space, space.w_TypeError, "Expected int as r")
            r = space.ssize_w(w_r)
        w_self = allocate(space, W_Permutations, w_cls)
        w_self.cycles = NO_INDICES
        w_self.start(space, pool_w, r)
        return w_self

    def first_indices(self):
        n = len(self.pool_w)
        self.cycles = [n - i for i in range(self.r)]
        return range(n)

    def advance(self, space):
        n = len(self.pool_w)
        indices, cycles = self.indices, self.cycles
        i = self.r - 1
        while i >= 0:
            cycles[i] -= 1
            if cycles[i] > 0:
                j = n - cycles[i]
                indices[i], indices[j] = indices[j], indices[i]
                return True
            moved = indices[i]              # this one goes to the end
            for k in range(i, n - 1):
                indices[k] = indices[k + 1]
            indices[n - 1] = moved
            space.tick(1)
            cycles[i] = n - i
            i -= 1
        return False

    def reduce(self, space):
        if self.started and not self.stopped:
            args_w = [space.newtuple_fixed(self.pool_w), space.newint(self.r)]
            return reduced_with_state(space, self, args_w, space.newtuple2(
                wrapped_indices(space, self.indices), wrapped_indices(space, self.cycles)))
        return W_Selection.reduce(self, space)

    def set_state(self, space, w_state):
        n, r = len(self.pool_w), self.r
        items_w = state_items(space, w_state, 2, 2)
        w_indices, w_cycles = items_w[0], items_w[1]
        if not isinstance(w_indices, W_Tuple) or not isinstance(w_cycles, W_Tuple) or \
                len(w_indices.items_w) != n or len(w_cycles.items_w) != r:
            raise oefmt(space, space.w_ValueError, "invalid arguments")
        self.indices = [max(0, min(space.int_w(w_index), n - 1)) for w_index in w_indices.items_w]
        cycles = [0] * r
        for i in range(r):
            cycles[i] = max(1, min(space.int_w(w_cycles.items_w[i]), n - i))
        self.cycles = cycles
        self.started = True


declare_common(W_Permutations)
