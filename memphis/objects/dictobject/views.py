"""The views of a dict: keys() and items() behave as sets, values() does not.

The set operations are CPython's (Objects/dictobject.c, dictviews_*), so that
the results show their items in the same order.
"""
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.dictobject.iterators import (
    W_DictKeyIterator, W_DictValueIterator, W_DictItemIterator,
    W_DictReverseKeyIterator, W_DictReverseValueIterator, W_DictReverseItemIterator)
from memphis.objects.tupleobject import W_Tuple


class W_DictView(W_Object):
    _immutable_fields_ = ['w_dict']

    def __init__(self, w_dict):
        self.w_dict = w_dict

    def length(self, space):
        return self.w_dict.table.used

    def has_length(self):
        return True

    def truth(self, space):
        return self.w_dict.table.used != 0

    def repr_text(self, space):
        if space.repr_enter(self):
            return '...'
        try:
            return '%s(%s)' % (space.type(self).name, space.repr_text(space.newlist(space.unpack(self))))
        finally:
            space.repr_leave(self)

    def get_mapping(self, space):
        return space.newmappingproxy(self.w_dict)

    def reversed_iterator(self, space):
        raise NotImplementedError


class W_DictValues(W_DictView):
    typedef = TypeDef('dict_values', base=W_Object.typedef, final=True)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_DictValueIterator(self.w_dict)

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        "Return a reverse iterator over the dict values."
        return W_DictReverseValueIterator(self.w_dict)


class W_DictSetView(W_DictView):
    "keys() or items()."

    def contains(self, space, w_item):
        raise NotImplementedError

    # ____________________________________________________________
    # comparisons: only with sets and views

    def contained_in(self, space, w_other):
        "All items of this view are in w_other."
        w_iter = self.iterator(space)
        while True:
            w_item = space.next(w_iter)
            if w_item is None:
                return True
            space.tick(1)
            if not space.contains_w(w_other, w_item):
                return False

    def op_eq(self, space, w_value):
        if not is_set_like(w_value):
            return space.w_NotImplemented
        return space.newbool(space.len_w(w_value) == self.length(space) and
                             self.contained_in(space, w_value))

    def op_ne(self, space, w_value):
        if not is_set_like(w_value):
            return space.w_NotImplemented
        return space.newbool(not (space.len_w(w_value) == self.length(space) and
                                  self.contained_in(space, w_value)))

    def op_le(self, space, w_value):
        if not is_set_like(w_value):
            return space.w_NotImplemented
        return space.newbool(self.length(space) <= space.len_w(w_value) and
                             self.contained_in(space, w_value))

    def op_lt(self, space, w_value):
        if not is_set_like(w_value):
            return space.w_NotImplemented
        return space.newbool(self.length(space) < space.len_w(w_value) and
                             self.contained_in(space, w_value))

    def op_ge(self, space, w_value):
        if not is_set_like(w_value):
            return space.w_NotImplemented
        return space.newbool(self.length(space) >= space.len_w(w_value) and
                             all_in(space, w_value, self))

    def op_gt(self, space, w_value):
        if not is_set_like(w_value):
            return space.w_NotImplemented
        return space.newbool(self.length(space) > space.len_w(w_value) and
                             all_in(space, w_value, self))

    # ____________________________________________________________
    # set operations: with any iterable

    def op_and(self, space, w_value):
        length = self.length(space)
        if type(w_value) is W_Set and \
                length <= w_value.table.used:
            return w_value.intersect(space, self)
        w_view = self
        if isinstance(w_value, W_DictSetView) and w_value.length(space) > length:
            w_view, w_value = w_value, w_view
        w_result = W_Set()
        w_iter = space.iter(w_value)
        while True:
            w_item = space.next(w_iter)
            if w_item is None:
                return w_result
            space.tick(1)
            if w_view.contains(space, w_item):
                w_result.add_w(space, w_item)

    def op_or(self, space, w_value):
        w_result = self.as_set(space)
        w_result.update_from(space, w_value)
        return w_result

    def op_sub(self, space, w_value):
        w_result = self.as_set(space)
        w_result.subtract_in_place(space, w_value)
        return w_result

    def op_xor(self, space, w_value):
        w_result = self.as_set(space)
        w_result.symmetric_in_place(space, w_value)
        return w_result

    def op_rand(self, space, w_value):
        return self.op_and(space, w_value)

    def op_ror(self, space, w_value):
        w_result = as_set(space, w_value)
        w_result.update_from(space, self)
        return w_result

    def op_rsub(self, space, w_value):
        w_result = as_set(space, w_value)
        w_result.subtract_in_place(space, self)
        return w_result

    def op_rxor(self, space, w_value):
        w_result = as_set(space, w_value)
        w_result.symmetric_in_place(space, self)
        return w_result

    def as_set(self, space):
        return as_set(space, self)

    def isdisjoint(self, space, w_other):
        "Return True if the view and the given iterable have a null intersection."
        if w_other is self:
            return self.length(space) == 0
        w_container = self
        if isinstance(w_other, W_DictSetView):
            if w_other.length(space) > self.length(space):
                w_container, w_other = w_other, w_container
        w_iter = space.iter(w_other)
        while True:
            w_item = space.next(w_iter)
            if w_item is None:
                return True
            space.tick(1)
            if w_container.contains(space, w_item):
                return False


def is_set_like(w_obj):
    return isinstance(w_obj, W_BaseSet) or isinstance(w_obj, W_DictSetView)


def all_in(space, w_items, w_view):
    w_iter = space.iter(w_items)
    while True:
        w_item = space.next(w_iter)
        if w_item is None:
            return True
        space.tick(1)
        if not w_view.contains(space, w_item):
            return False


class W_DictKeys(W_DictSetView):
    typedef = TypeDef('dict_keys', base=W_Object.typedef, final=True, hashable=False)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_DictKeyIterator(self.w_dict)

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        "Return a reverse iterator over the dict keys."
        return W_DictReverseKeyIterator(self.w_dict)

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        return self.w_dict.contains(space, w_key)

    def as_set(self, space):
        "As quick as from the dict itself."
        w_set = W_Set()
        if self.w_dict.is_user:
            w_set.update_from(space, self)
        else:
            w_set.update_from(space, self.w_dict)
        return w_set


class W_DictItems(W_DictSetView):
    typedef = TypeDef('dict_items', base=W_Object.typedef, final=True, hashable=False)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_DictItemIterator(self.w_dict)

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        "Return a reverse iterator over the dict items."
        return W_DictReverseItemIterator(self.w_dict)

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        if not isinstance(w_key, W_Tuple) or len(w_key.items_w) != 2:
            return False
        w_value = self.w_dict.finditem(space, w_key.items_w[0])
        if w_value is None:
            return False
        return space.eq_w(w_value, w_key.items_w[1])


def _declare(cls, set_like):
    for text, name in [("__len__(self, /) -> int", 'length'), ("__repr__(self, /) -> text", 'repr_text')]:
        cls.typedef.method(text)(getattr(cls, name).im_func)
    cls.typedef.getset('mapping')(cls.get_mapping.im_func)
    if set_like:
        cls.typedef.method("isdisjoint(self, other, /) -> bool")(cls.isdisjoint.im_func)
        for name in ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'or', 'and', 'sub', 'xor',
                     'ror', 'rand', 'rsub', 'rxor']:
            cls.typedef.method("__%s__(self, value, /)" % name)(getattr(cls, 'op_' + name).im_func)


_declare(W_DictKeys, True)
_declare(W_DictValues, False)
_declare(W_DictItems, True)

# set knows dict, so it can only be imported now.
from memphis.objects.setobject import W_BaseSet, W_Set
from memphis.objects.setobject.set import as_set
