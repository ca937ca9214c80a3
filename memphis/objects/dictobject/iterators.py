"""Iterators over dicts, forwards and backwards, which notice that the dict has changed."""
from memphis.errors import oefmt
from memphis.objects.iterators import W_Iterator, iterator_typedef, reduce_rest


class W_BaseDictIterator(W_Iterator):
    """`size`: how many entries the dict had at the start, -1 once it has changed;
    `left`: how many are still to come."""

    def __init__(self, w_dict):
        self.w_dict = w_dict          # None when exhausted
        self.size = w_dict.table.used
        self.left = self.size
        self.entry = 0

    def iter_next(self, space):
        w_dict = self.w_dict
        if w_dict is None:
            return None
        if self.size != w_dict.table.used:
            self.size = -1            # and so it stays
            raise oefmt(space, space.w_RuntimeError, "dictionary changed size during iteration")
        entry = self.find(w_dict)
        if entry < 0:
            self.w_dict = None
            return None
        if self.left == 0:
            self.w_dict = None
            raise oefmt(space, space.w_RuntimeError, "dictionary keys changed during iteration")
        self.left -= 1
        return self.value(space, w_dict, entry)

    def reduce(self, space):
        "Return state information for pickling."
        w_dict, entry, left = self.w_dict, self.entry, self.left        # the iterator stays where it is
        try:
            items_w = self.rest(space)
        finally:
            self.w_dict, self.entry, self.left = w_dict, entry, left
        return reduce_rest(space, items_w)

    def rest(self, space):
        items_w = []
        while True:
            w_item = self.iter_next(space)
            if w_item is None:
                return items_w
            space.tick(1)
            items_w.append(w_item)

    def find(self, w_dict):
        "The next live entry, or -1."
        entry = w_dict.next_entry(self.entry)
        self.entry = entry + 1
        return entry

    def value(self, space, w_dict, entry):
        raise NotImplementedError

    def length_hint(self, space):
        if self.w_dict is None or self.size != self.w_dict.table.used:
            return 0
        return self.left


class W_ReverseDictIterator(W_BaseDictIterator):

    def __init__(self, w_dict):
        W_BaseDictIterator.__init__(self, w_dict)
        self.entry = w_dict.table.fill

    def find(self, w_dict):
        entry = w_dict.previous_entry(self.entry)
        self.entry = entry - 1
        return entry


def _key(self, space, w_dict, entry):
    return w_dict.key_at(entry)


def _value(self, space, w_dict, entry):
    return w_dict.value_at(entry)


def _item(self, space, w_dict, entry):
    return space.newtuple2(w_dict.key_at(entry), w_dict.value_at(entry))


def _iterator_class(name, base, typename, value):
    import types
    value = types.FunctionType(value.func_code, value.func_globals, name + '_value')
    typedef = iterator_typedef(typename)
    typedef.method("__reduce__(self, /)")(W_BaseDictIterator.reduce.im_func)
    return type(base)(name, (base,), {'typedef': typedef, 'value': value})


W_DictKeyIterator = _iterator_class(
    'W_DictKeyIterator', W_BaseDictIterator, 'dict_keyiterator', _key)
W_DictValueIterator = _iterator_class(
    'W_DictValueIterator', W_BaseDictIterator, 'dict_valueiterator', _value)
W_DictItemIterator = _iterator_class(
    'W_DictItemIterator', W_BaseDictIterator, 'dict_itemiterator', _item)
W_DictReverseKeyIterator = _iterator_class(
    'W_DictReverseKeyIterator', W_ReverseDictIterator, 'dict_reversekeyiterator', _key)
W_DictReverseValueIterator = _iterator_class(
    'W_DictReverseValueIterator', W_ReverseDictIterator, 'dict_reversevalueiterator', _value)
W_DictReverseItemIterator = _iterator_class(
    'W_DictReverseItemIterator', W_ReverseDictIterator, 'dict_reverseitemiterator', _item)
