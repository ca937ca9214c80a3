"""Iteration: an exhausted iterator gives None at interpreter level, and
StopIteration only where Python code sees it."""
from memphis.errors import OperationError, oefmt
from memphis.objects.iterators import W_SequenceIterator


class Iteration(object):

    def iter(self, w_obj):
        if not w_obj.is_user:
            return w_obj.iterator(self)
        w_type = self.type(w_obj)
        w_method = w_type.lookup('__iter__')
        if w_method is None:
            if w_type.lookup('__getitem__') is not None:
                return W_SequenceIterator(w_obj)
            raise oefmt(self, self.w_TypeError, "'%T' object is not iterable", w_obj)
        if w_method is self.w_None:
            raise oefmt(self, self.w_TypeError, "'%T' object is not iterable", w_obj)
        w_iter = self.call_special(w_method, w_obj)
        if not self.is_iterator(w_iter):
            raise oefmt(self, self.w_TypeError, "iter() returned non-iterator of type '%T'", w_iter)
        return w_iter

    def is_iterator(self, w_obj):
        if not w_obj.is_user:
            return w_obj.is_iterator()
        return self.lookup(w_obj, '__next__') is not None

    def next(self, w_iter):
        "The next value, or None when exhausted."
        if not w_iter.is_user:
            return w_iter.iter_next(self)
        w_method = self.lookup(w_iter, '__next__')
        if w_method is None:
            raise oefmt(self, self.w_TypeError, "'%T' object is not an iterator", w_iter)
        try:
            return self.call_special(w_method, w_iter)
        except OperationError as e:
            if not e.match(self, self.w_StopIteration):
                raise
            return None

    def unpack(self, w_iterable):
        "A new RPython list of all items."
        w_iter = self.iter(w_iterable)
        items_w = []
        while True:
            w_item = self.next(w_iter)
            if w_item is None:
                return items_w
            self.tick(1)
            items_w.append(w_item)

    def contains_by_iteration(self, w_container, w_item):
        if not w_container.is_user and not self.is_iterable_slot(w_container):
            raise oefmt(self, self.w_TypeError,
                        "argument of type '%T' is not iterable", w_container)
        w_iter = self.iter(w_container)
        while True:
            w_value = self.next(w_iter)
            if w_value is None:
                return False
            self.tick(1)
            if self.eq_w(w_value, w_item):
                return True

    def is_iterable_slot(self, w_obj):
        return self.lookup(w_obj, '__iter__') is not None or \
            self.lookup(w_obj, '__getitem__') is not None
