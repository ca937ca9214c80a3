"""tee: several iterators over one.

What the original has given lies in a chain of W_TeeData with some dozens of items each; every tee iterator points to
its place in the chain, so what all of them have passed is forgotten.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules.itertools.moduledef import module, pickling, reduced_with_state, state_items
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.iterators import W_Iterator, iterator_typedef, next_nested
from memphis.objects.sequence import POINTER_SIZE

CELLS = 57


@module.type
class W_TeeData(W_Object):
    "A link of the chain: the next one is made when this one is full."
    typedef = TypeDef('_tee_dataobject', base=W_Object.typedef, module='itertools', final=True,
                      doc="teedataobject(iterable, values, next, /)\n"
                          "--\n"
                          "\n"
                          "Data container common to multiple tee objects.")

    def __init__(self, w_iter):
        self.w_iter = w_iter
        self.values_w = []
        self.w_next = None
        self.running = False

    @typedef.static("__new__(cls, it, values, next, /)")
    def descr_new(space, w_cls, w_it, w_values, w_next):
        if not space.is_list(w_values):
            raise oefmt(space, space.w_TypeError, "teedataobject() argument 2 must be list, not %T", w_values)
        w_data = W_TeeData(w_it)
        w_data.values_w = space.unpack(w_values)
        n = len(w_data.values_w)
        if n > CELLS:
            raise oefmt(space, space.w_ValueError, "Invalid arguments")
        if w_next is not space.w_None:
            if n < CELLS or not isinstance(w_next, W_TeeData):
                raise oefmt(space, space.w_ValueError, "Invalid arguments")
            w_data.w_next = w_next
        return w_data

    def item(self, space, index):
        "The item number `index`, None behind the end."
        assert index >= 0
        if index < len(self.values_w):
            return self.values_w[index]
        if self.running:
            raise oefmt(space, space.w_RuntimeError, "cannot re-enter the tee iterator")
        self.running = True
        try:
            w_value = next_nested(space, self.w_iter)
        finally:
            self.running = False
        if w_value is not None:
            self.values_w.append(w_value)
        return w_value

    def following(self):
        if self.w_next is None:
            self.w_next = W_TeeData(self.w_iter)
        return self.w_next

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        pickling(space)
        w_next = space.w_None if self.w_next is None else self.w_next
        args_w = [self.w_iter, space.newlist(self.values_w[:]), w_next]
        return space.newtuple2(space.type(self), space.newtuple(args_w))


@module.type
class W_Tee(W_Iterator):
    typedef = iterator_typedef('_tee', length_hint=False, module='itertools', weakrefs=True,
                               doc="Iterator wrapped to make it copyable.")
    import_from_mixin(Lifeline)

    def __init__(self, w_data, index):
        self.w_data = w_data
        self.index = index

    @typedef.static("__new__(cls, iterable, /)")
    def descr_new(space, w_cls, w_iterable):
        return tee_of(space, w_iterable)

    def iter_next(self, space):
        if self.index >= CELLS:
            self.w_data = self.w_data.following()
            self.index = 0
        w_value = self.w_data.item(space, self.index)
        if w_value is not None:
            self.index += 1
        return w_value

    @typedef.method("__copy__(self, /)")
    def descr_copy(self, space):
        "Returns an independent iterator."
        return W_Tee(self.w_data, self.index)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return reduced_with_state(space, self, [space.newtuple([])],
                                  space.newtuple2(self.w_data, space.newint(self.index)))

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        items_w = state_items(space, w_state, 2, 2)
        w_data = items_w[0]
        if not isinstance(w_data, W_TeeData):
            raise oefmt(space, space.w_TypeError, "state is not a tuple")
        index = space.int_w(items_w[1])
        if index < 0 or index > CELLS:
            raise oefmt(space, space.w_ValueError, "Index out of range")
        self.w_data = w_data
        self.index = index


def tee_of(space, w_iterable):
    "A tee iterator: another one at the same place where it is one already."
    w_iter = space.iter(w_iterable)
    if isinstance(w_iter, W_Tee):
        return W_Tee(w_iter.w_data, w_iter.index)
    return W_Tee(W_TeeData(w_iter), 0)


@module.function("tee(iterable, n: index = 2, /)")
def tee(space, w_iterable, n):
    "Returns a tuple of n independent iterators."
    if n < 0:
        raise oefmt(space, space.w_ValueError, "n must be >= 0")
    space.check_size(n * POINTER_SIZE)
    if n == 0:
        return space.newtuple([])
    w_first = space.iter(w_iterable)
    w_copy = space.findattr(w_first, '__copy__')
    if w_copy is None:
        w_first = tee_of(space, w_first)
        w_copy = space.getattr(w_first, '__copy__')
    space.tick(n)
    items_w = [w_first]
    for i in range(1, n):
        items_w.append(space.call_0(w_copy))
    return space.newtuple(items_w)
