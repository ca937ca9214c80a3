"""Iterators that wrap other iterators or go by __getitem__: iter(), enumerate, zip, map, filter, reversed.

`iter_next` gives None when exhausted; only `__next__` makes a StopIteration of
it.  An iterator that asks another one nests on the native stack, so it counts
with enter_native.
"""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate
from memphis.objects.intobject import W_Int


class W_Iterator(W_Object):
    "What all builtin iterators share."

    def is_iterator(self):
        return True

    def iterator(self, space):
        return self

    def descr_next(self, space):
        "Implement next(self)."
        w_value = self.iter_next(space)
        if w_value is None:
            raise OperationError(space.w_StopIteration, None)
        return w_value

    def length_hint(self, space):
        "Private method returning an estimate of len(list(it))."
        return 0


def reduce_iterator(space, w_source, index):
    "__reduce__ of an iterator over a sequence, which has come to `index`."
    return space.newtuple([space.builtin('iter'), space.newtuple([w_source]), space.newint(index)])


def reduce_exhausted(space, w_empty):
    return space.newtuple([space.builtin('iter'), space.newtuple([w_empty])])


def reduce_rest(space, items_w):
    "Of an iterator that stands for what it has yet to give."
    return reduce_exhausted(space, space.newlist(items_w))


def iterator_typedef(name, final=True, length_hint=True, module='builtins', doc=None, weakrefs=False):
    "The TypeDef of a subclass of W_Iterator."
    typedef = TypeDef(name, base=W_Object.typedef, final=final, module=module, doc=doc, weakrefs=weakrefs)
    typedef.method("__iter__(self, /)")(W_Iterator.iterator.im_func)
    typedef.method("__next__(self, /)")(W_Iterator.descr_next.im_func)
    if length_hint:
        def descr_length_hint(self, space):
            "Private method returning an estimate of len(list(it))."
            return self.length_hint(space)
        typedef.method("__length_hint__(self, /) -> int")(descr_length_hint)
    return typedef


class W_SequenceIterator(W_Iterator):
    "iter(x) for an x that has only __getitem__."
    typedef = iterator_typedef('iterator')

    def __init__(self, w_sequence):
        self.w_sequence = w_sequence      # None when exhausted
        self.index = 0

    def iter_next(self, space):
        w_sequence = self.w_sequence
        if w_sequence is None:
            return None
        space.enter_native()
        try:
            w_value = space.getitem(w_sequence, W_Int(self.index))
        except OperationError as e:
            if not e.match(space, space.w_IndexError) and not e.match(space, space.w_StopIteration):
                raise
            self.w_sequence = None
            return None
        finally:
            space.leave_native()
        self.index += 1
        return w_value

    def length_hint(self, space):
        if self.w_sequence is None:
            return 0
        return max(space.len_w(self.w_sequence) - self.index, 0)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_sequence is None:
            return reduce_exhausted(space, space.newtuple([]))
        return reduce_iterator(space, self.w_sequence, self.index)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        index = iterator_position(space, w_state)
        if self.w_sequence is not None:
            self.index = max(index, 0)


class W_CallableIterator(W_Iterator):
    "iter(callable, sentinel)"
    typedef = iterator_typedef('callable_iterator', length_hint=False)

    def __init__(self, w_callable, w_sentinel):
        self.w_callable = w_callable      # None when exhausted
        self.w_sentinel = w_sentinel

    def iter_next(self, space):
        if self.w_callable is None:
            return None
        space.enter_native()
        try:
            w_value = space.call_0(self.w_callable)
            if self.w_callable is None or space.eq_w(self.w_sentinel, w_value):
                self.w_callable = None
                return None
            return w_value
        except OperationError as e:
            if not e.match(space, space.w_StopIteration):
                raise
            self.w_callable = None
            return None
        finally:
            space.leave_native()

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_callable is None:
            return reduce_exhausted(space, space.newtuple([]))
        return space.newtuple([space.builtin('iter'), space.newtuple([self.w_callable, self.w_sentinel])])


def iterator_position(space, w_state):
    "The argument of __setstate__."
    if not space.has_index(w_state):
        raise oefmt(space, space.w_TypeError, "an integer is required")
    return space.ssize_w(w_state)


def next_nested(space, w_iter):
    "The next value of an iterator inside another one."
    space.enter_native()
    try:
        return space.next(w_iter)
    finally:
        space.leave_native()


class W_Enumerate(W_Iterator):
    "`w_index` is an int object once the count no longer fits a machine word."
    typedef = iterator_typedef('enumerate', final=False, length_hint=False)

    @typedef.static("__new__(cls, iterable=..., start=0)")
    def descr_new(space, w_cls, w_iterable, w_start):
        if w_iterable is None:
            raise oefmt(space, space.w_TypeError, "enumerate() missing required argument 'iterable'")
        w_start = space.index(w_start)
        w_self = allocate(space, W_Enumerate, w_cls)
        w_self.w_iter = space.iter(w_iterable)
        w_self.w_index = w_start
        return w_self

    def iter_next(self, space):
        w_value = next_nested(space, self.w_iter)
        if w_value is None:
            return None
        w_index = self.w_index
        if type(w_index) is W_Int and w_index.intval < (1 << 62):
            self.w_index = W_Int(w_index.intval + 1)
        else:
            self.w_index = space.add(w_index, W_Int(1))
        return space.newtuple2(w_index, w_value)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return space.newtuple([space.type(self), space.newtuple([self.w_iter, self.w_index])])


class W_Zip(W_Iterator):
    typedef = iterator_typedef('zip', final=False, length_hint=False)

    @typedef.static("__new__(cls, /, *iterables, strict: bool = False)")
    def descr_new(space, w_cls, strict, iterables_w):
        w_self = allocate(space, W_Zip, w_cls)
        w_self.iters_w = iterators(space, iterables_w, 'zip')
        w_self.strict = strict
        return w_self

    def iter_next(self, space):
        iters_w = self.iters_w
        n = len(iters_w)
        if n == 0:
            return None
        items_w = [None] * n
        space.enter_native()
        try:
            for i in range(n):
                w_value = space.next(iters_w[i])
                if w_value is None:
                    if self.strict:
                        self.check_strict(space, i)
                    return None
                items_w[i] = w_value
        finally:
            space.leave_native()
        return space.newtuple(items_w)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        parts_w = [space.type(self), space.newtuple(self.iters_w[:])]
        if self.strict:
            parts_w.append(space.w_True)
        return space.newtuple(parts_w)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        self.strict = space.is_true(w_state)

    def check_strict(self, space, i):
        "Iterator i is exhausted: all the others must be, too."
        if i > 0:
            raise oefmt(space, space.w_ValueError, "zip() argument %d is shorter than argument%s%d",
                        i + 1, " " if i == 1 else "s 1-", i)
        for j in range(1, len(self.iters_w)):
            if space.next(self.iters_w[j]) is not None:
                raise oefmt(space, space.w_ValueError, "zip() argument %d is longer than argument%s%d",
                            j + 1, " " if j == 1 else "s 1-", j)


def iterators(space, iterables_w, name):
    "iter() of each; what is not iterable is named by its position for zip."
    result_w = []
    for w_iterable in iterables_w:
        result_w.append(space.iter(w_iterable))
    return result_w[:]


class W_Map(W_Iterator):
    typedef = iterator_typedef('map', final=False, length_hint=False)

    @typedef.static("__new__(cls, /, *args)")
    def descr_new(space, w_cls, args_w):
        if len(args_w) < 2:
            raise oefmt(space, space.w_TypeError, "map() must have at least two arguments.")
        w_self = allocate(space, W_Map, w_cls)
        w_self.w_function = args_w[0]
        w_self.iters_w = iterators(space, args_w[1:], 'map')
        return w_self

    def iter_next(self, space):
        iters_w = self.iters_w
        space.enter_native()
        try:
            if len(iters_w) == 1:
                w_value = space.next(iters_w[0])
                if w_value is None:
                    return None
                return space.call_1(self.w_function, w_value)
            args_w = []
            for w_iter in iters_w:
                w_value = space.next(w_iter)
                if w_value is None:
                    return None
                args_w.append(w_value)
            return space.call_list(self.w_function, args_w[:])
        finally:
            space.leave_native()

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return space.newtuple([space.type(self), space.newtuple([self.w_function] + self.iters_w)])


class W_Filter(W_Iterator):
    typedef = iterator_typedef('filter', final=False, length_hint=False)

    @typedef.static("__new__(cls, function, iterable, /)")
    def descr_new(space, w_cls, w_function, w_iterable):
        w_self = allocate(space, W_Filter, w_cls)
        w_self.w_function = w_function
        w_self.w_iter = space.iter(w_iterable)
        return w_self

    def iter_next(self, space):
        space.enter_native()
        try:
            w_function = self.w_function
            plain = w_function is space.w_None or w_function is space.w_bool
            while True:
                w_value = space.next(self.w_iter)
                if w_value is None:
                    return None
                if plain:
                    if space.is_true(w_value):
                        return w_value
                elif space.is_true(space.call_1(w_function, w_value)):
                    return w_value
                space.tick(1)
        finally:
            space.leave_native()

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return space.newtuple([space.type(self), space.newtuple([self.w_function, self.w_iter])])


class W_Reversed(W_Iterator):
    "reversed(x) of a sequence without __reversed__."
    typedef = iterator_typedef('reversed', final=False)

    @typedef.static("__new__(cls, object, /)")
    def descr_new(space, w_cls, w_object):
        w_method = space.lookup(w_object, '__reversed__')
        if w_method is space.w_None:
            raise oefmt(space, space.w_TypeError, "'%T' object is not reversible", w_object)
        if w_method is not None:
            return space.call_special(w_method, w_object)
        if space.is_dict(w_object) or space.lookup(w_object, '__getitem__') is None:
            raise oefmt(space, space.w_TypeError, "'%T' object is not reversible", w_object)
        w_self = allocate(space, W_Reversed, w_cls)
        w_self.index = space.len_w(w_object) - 1
        w_self.w_sequence = w_object
        return w_self

    def iter_next(self, space):
        w_sequence = self.w_sequence
        if w_sequence is None:
            return None
        if self.index >= 0:
            space.enter_native()
            try:
                w_value = space.getitem(w_sequence, W_Int(self.index))
                self.index -= 1
                return w_value
            except OperationError as e:
                if not e.match(space, space.w_IndexError) and not e.match(space, space.w_StopIteration):
                    raise
            finally:
                space.leave_native()
        self.index = -1
        self.w_sequence = None
        return None

    def length_hint(self, space):
        if self.w_sequence is None:
            return 0
        if space.len_w(self.w_sequence) < self.index + 1:
            return 0
        return self.index + 1

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return reduce_reversed(space, space.type(self), self.w_sequence, self.index)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        index = iterator_position(space, w_state)
        if self.w_sequence is not None:
            self.index = max(-1, min(index, space.len_w(self.w_sequence) - 1))


def reduce_reversed(space, w_type, w_sequence, index):
    if w_sequence is None:
        return space.newtuple([w_type, space.newtuple([space.newtuple([])])])
    return space.newtuple([w_type, space.newtuple([w_sequence]), space.newint(index)])
