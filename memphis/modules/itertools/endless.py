"""Iterators without an end: count, cycle, repeat."""
from memphis.errors import oefmt
from memphis.modules.itertools.moduledef import (
    is_number, itertool, module, reduced, reduced_with_state, state_items)
from memphis.objects.instance import allocate
from memphis.objects.intobject import W_AbstractInt, W_Int
from memphis.objects.iterators import W_Iterator, next_nested


@module.type
class W_Count(W_Iterator):
    typedef = itertool('count', "Return a count object whose .__next__() method returns consecutive values.\n"
                                "\n"
                                "Equivalent to:\n"
                                "    def count(firstval=0, step=1):\n"
                                "        x = firstval\n"
                                "        while 1:\n"
                                "            yield x\n"
                                "            x += step")

    @typedef.static("__new__(cls, start=0, step=1)")
    def descr_new(space, w_cls, w_start, w_step):
        if not is_number(space, w_start) or not is_number(space, w_step):
            raise oefmt(space, space.w_TypeError, "a number is required")
        w_self = allocate(space, W_Count, w_cls)
        if isinstance(w_start, W_AbstractInt) and isinstance(w_step, W_AbstractInt):
            w_start = w_start.exact(space)
            w_step = w_step.exact(space)
        w_self.w_next = w_start
        w_self.w_step = w_step
        return w_self

    def iter_next(self, space):
        w_value = self.w_next
        self.w_next = space.add(w_value, self.w_step)
        return w_value

    def counts_by_one(self):
        w_step = self.w_step
        return isinstance(w_step, W_Int) and w_step.intval == 1

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        name = space.type(self).name
        if self.counts_by_one():
            return '%s(%s)' % (name, space.repr_text(self.w_next))
        return '%s(%s, %s)' % (name, space.repr_text(self.w_next), space.repr_text(self.w_step))

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.counts_by_one():
            return reduced(space, self, [self.w_next])
        return reduced(space, self, [self.w_next, self.w_step])


@module.type
class W_Cycle(W_Iterator):
    "`w_iter` is None once it is exhausted; from then on `saved_w` is gone through from `index`."
    typedef = itertool('cycle', "Return elements from the iterable until it is exhausted. Then "
                                "repeat the sequence indefinitely.")

    @typedef.static("__new__(cls, iterable, /)")
    def descr_new(space, w_cls, w_iterable):
        w_iter = space.iter(w_iterable)
        w_self = allocate(space, W_Cycle, w_cls)
        w_self.w_iter = w_iter
        w_self.saved_w = []
        w_self.index = 0
        w_self.is_saved = False        # what w_iter gives is in saved_w already
        return w_self

    def iter_next(self, space):
        if self.w_iter is not None:
            w_value = next_nested(space, self.w_iter)
            if w_value is not None:
                if not self.is_saved:
                    self.saved_w.append(w_value)
                return w_value
            self.w_iter = None
        if len(self.saved_w) == 0:
            return None
        index = self.index
        self.index = index + 1 if index + 1 < len(self.saved_w) else 0
        return self.saved_w[index]

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        w_iter = self.w_iter
        w_saved = space.newlist(self.saved_w[:])
        if w_iter is None:
            w_iter = space.iter(w_saved)
            if self.index > 0:
                space.call_method(w_iter, '__setstate__', [space.newint(self.index)])
            return reduced_with_state(space, self, [w_iter], space.newtuple2(w_saved, space.w_True))
        return reduced_with_state(space, self, [w_iter], space.newtuple2(w_saved, space.newbool(self.is_saved)))

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        "Set state information for unpickling."
        items_w = state_items(space, w_state, 2, 2)
        if not space.is_list(items_w[0]):
            raise oefmt(space, space.w_TypeError, "state is not a tuple")
        is_saved = space.int_w(items_w[1]) != 0
        self.saved_w = space.unpack(items_w[0])
        self.is_saved = is_saved
        self.index = 0


@module.type
class W_Repeat(W_Iterator):
    "`times` is -1 where there is no end."
    typedef = itertool('repeat', "repeat(object [,times]) -> create an iterator which returns the object\n"
                                 "for the specified number of times.  If not specified, returns the object\n"
                                 "endlessly.")

    @typedef.static("__new__(cls, object, times=...)")
    def descr_new(space, w_cls, w_object, w_times):
        times = -1
        if w_times is not None:
            times = max(space.ssize_w(w_times), 0)
        w_self = allocate(space, W_Repeat, w_cls)
        w_self.w_object = w_object
        w_self.times = times
        return w_self

    def iter_next(self, space):
        if self.times == 0:
            return None
        if self.times > 0:
            self.times -= 1
        return self.w_object

    @typedef.method("__length_hint__(self, /) -> int")
    def length_hint(self, space):
        "Private method returning an estimate of len(list(it))."
        if self.times < 0:
            raise oefmt(space, space.w_TypeError, "len() of unsized object")
        return self.times

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        name = space.type(self).name
        if self.times < 0:
            return '%s(%s)' % (name, space.repr_text(self.w_object))
        return '%s(%s, %d)' % (name, space.repr_text(self.w_object), self.times)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        if self.times < 0:
            return reduced(space, self, [self.w_object])
        return reduced(space, self, [self.w_object, space.newint(self.times)])
