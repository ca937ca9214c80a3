"""The declaration of _collections, and the counting of Counter."""
from memphis.gateway.typedef import ModuleDef
from memphis.objects.dictobject import W_Dict
from memphis.objects.hashing import key_hash

module = ModuleDef('_collections', "High performance data structures.\n"
                                   "- deque:        ordered collection accessible from endpoints only\n"
                                   "- defaultdict:  dict subclass with a default value factory\n")


@module.function("_count_elements(mapping, iterable, /) -> None")
def count_elements(space, w_mapping, w_iterable):
    "Count elements in the iterable, updating the mapping"
    w_iter = space.iter(w_iterable)
    w_one = space.newint(1)
    if isinstance(w_mapping, W_Dict) and counts_as_dict(space, w_mapping):
        while True:
            w_key = space.next(w_iter)
            if w_key is None:
                return
            space.tick(1)
            h = key_hash(space, w_key)
            entry = w_mapping.table.lookup(space, w_key, h)
            if entry < 0:
                w_mapping.append_entry(w_key, h, w_one)
            else:
                w_count = space.add(w_mapping.value_at(entry), w_one)
                w_mapping.setitem_hash(space, w_key, h, w_count)
    w_get = space.getattr(w_mapping, 'get')
    w_zero = space.newint(0)
    while True:
        w_key = space.next(w_iter)
        if w_key is None:
            return
        space.tick(1)
        w_count = space.call_2(w_get, w_key, w_zero)
        space.setitem(w_mapping, w_key, space.add(w_count, w_one))


def counts_as_dict(space, w_mapping):
    "Its get() and __setitem__ are those of dict."
    w_dict = W_Dict.w_builtin_type
    return space.lookup(w_mapping, 'get') is w_dict.lookup('get') and \
        space.lookup(w_mapping, '__setitem__') is w_dict.lookup('__setitem__')
