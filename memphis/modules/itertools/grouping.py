"""groupby and the iterators over its groups."""
from memphis.errors import oefmt
from memphis.modules.itertools.moduledef import (
    itertool, module, pickling, reduced, reduced_with_state, state_items)
from memphis.objects.instance import allocate
from memphis.objects.iterators import W_Iterator, next_nested, reduce_exhausted


@module.type
class W_GroupBy(W_Iterator):
    """`w_value` is the latest item and `w_key` its key (None before the first one); `w_target` is the key of the group
    that was given last, and `w_grouper` the iterator over it, as long as that one may go on."""
    typedef = itertool('groupby', "make an iterator that returns consecutive keys and groups from the iterable\n"
                                  "\n"
                                  "  iterable\n"
                                  "    Elements to divide into groups according to the key function.\n"
                                  "  key\n"
                                  "    A function for computing the group category for each element.\n"
                                  "    If the key function is not specified or is None, the element itself\n"
                                  "    is used for grouping.")

    @typedef.static("__new__(cls, iterable, key=None)")
    def descr_new(space, w_cls, w_iterable, w_key):
        w_iter = space.iter(w_iterable)
        w_self = allocate(space, W_GroupBy, w_cls)
        w_self.w_iter = w_iter
        w_self.w_function = w_key
        w_self.w_target = None
        w_self.w_key = None
        w_self.w_value = None
        w_self.w_grouper = None
        return w_self

    def step(self, space):
        "Take one more item; False at the end."
        w_value = next_nested(space, self.w_iter)
        if w_value is None:
            return False
        if self.w_function is space.w_None:
            w_key = w_value
        else:
            space.enter_native()
            try:
                w_key = space.call_1(self.w_function, w_value)
            finally:
                space.leave_native()
        self.w_value = w_value
        self.w_key = w_key
        return True

    def iter_next(self, space):
        self.w_grouper = None
        while self.w_key is None or self.w_target is not None and space.eq_w(self.w_target, self.w_key):
            if not self.step(space):
                return None
            space.tick(1)
        self.w_target = self.w_key
        w_grouper = W_Grouper(self, self.w_target)
        return space.newtuple2(self.w_key, w_grouper)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        args_w = [self.w_iter, self.w_function]
        if self.w_target is None or self.w_key is None or self.w_value is None:
            return reduced(space, self, args_w)
        return reduced_with_state(space, self, args_w,
                                  space.newtuple([self.w_key, self.w_value, self.w_target]))

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        items_w = state_items(space, w_state, 3, 3)
        self.w_key, self.w_value, self.w_target = items_w[0], items_w[1], items_w[2]


@module.type
class W_Grouper(W_Iterator):
    typedef = itertool('_grouper', None, True)

    def __init__(self, w_parent, w_target):
        self.w_parent = w_parent
        self.w_target = w_target
        w_parent.w_grouper = self

    @typedef.static("__new__(cls, parent, tgtkey, /)")
    def descr_new(space, w_cls, w_parent, w_tgtkey):
        if not isinstance(w_parent, W_GroupBy):
            raise oefmt(space, space.w_TypeError, "_grouper() argument 1 must be itertools.groupby, not %T", w_parent)
        return W_Grouper(w_parent, w_tgtkey)

    def iter_next(self, space):
        w_parent = self.w_parent
        if w_parent.w_grouper is not self:
            return None
        if w_parent.w_value is None and not w_parent.step(space):
            return None
        if not space.eq_w(self.w_target, w_parent.w_key):
            return None
        w_value, w_parent.w_value = w_parent.w_value, None
        return w_value

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.w_parent.w_grouper is not self:
            pickling(space)
            return reduce_exhausted(space, space.newtuple([]))
        return reduced(space, self, [self.w_parent, self.w_target])
