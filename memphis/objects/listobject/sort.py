"""list.sort: a stable timsort.

While it runs the list is empty, so that what a key function or `__lt__` does to
the list cannot disturb it; afterwards such a change is a ValueError.  The items
are sorted inside SortItems, whose class says how their keys compare: when all
keys are plain ints, floats or strings, no Python-level comparison is made.  A list of
numbers without a key function is sorted as it is stored.
"""
from rpython.rlib.listsort import make_timsort_class

from memphis.errors import oefmt
from memphis.objects.floatobject import W_Float
from memphis.objects.intobject import W_Int
from memphis.objects.listobject.strategies import SORTED
from memphis.objects.strobject import W_Str


class SortItem(object):
    "Compares its key with `<` of Python."

    def __init__(self, w_item, w_key):
        self.w_item = w_item
        self.w_key = w_key

    def less(self, space, other):
        space.tick(1)
        return space.lt_w(self.w_key, other.w_key)


class IntSortItem(SortItem):

    def __init__(self, w_item, w_key):
        assert isinstance(w_key, W_Int)
        self.w_item = w_item
        self.key = w_key.intval

    def less(self, space, other):
        assert isinstance(other, IntSortItem)
        return self.key < other.key


class FloatSortItem(SortItem):

    def __init__(self, w_item, w_key):
        assert isinstance(w_key, W_Float)
        self.w_item = w_item
        self.key = w_key.floatval

    def less(self, space, other):
        assert isinstance(other, FloatSortItem)
        return self.key < other.key


class TextSortItem(SortItem):
    """UTF-8 sorts as its code points do.  The first bytes, as a number, decide
    most comparisons."""

    def __init__(self, w_item, w_key):
        assert isinstance(w_key, W_Str)
        self.w_item = w_item
        self.key = w_key.utf8
        prefix = 0
        for i in range(PREFIX_LENGTH):
            prefix <<= 8
            if i < len(self.key):
                prefix |= ord(self.key[i])
        self.prefix = prefix

    def less(self, space, other):
        assert isinstance(other, TextSortItem)
        if self.prefix != other.prefix:
            return self.prefix < other.prefix
        return self.key < other.key


PREFIX_LENGTH = 7           # bytes that fit in a machine word

TimSort = make_timsort_class()


class ItemSort(TimSort):

    def __init__(self, space, items):
        TimSort.__init__(self, items)
        self.space = space

    def lt(self, a, b):
        return a.less(self.space, b)


MIXED, INTS, FLOATS, TEXTS = 0, 1, 2, 3


def kind_of(w_key):
    if type(w_key) is W_Int:
        return INTS
    if type(w_key) is W_Float:
        return FLOATS
    if type(w_key) is W_Str:
        return TEXTS
    return MIXED


def common_kind(keys_w):
    if len(keys_w) == 0:
        return MIXED
    kind = kind_of(keys_w[0])
    for w_key in keys_w:
        if kind_of(w_key) != kind:
            return MIXED
    return kind


def sort_list(space, w_list, w_key, reverse):
    "Sort in place.  w_key: a function of one argument, or None of Python."
    w_items = w_list.take_items()
    try:
        space.tick(w_items.size())
        strategy = w_items.get_strategy()
        if not (w_key is space.w_None and strategy.sort(w_items, reverse)):
            items_w = w_items.getitems()
            try:
                sort_items(space, items_w, w_key, reverse)
            finally:
                strategy.put_back(w_items, items_w)
    finally:
        changed = w_list.strategy is not SORTED
        w_list.strategy = w_items.strategy
        w_list.items = w_items.items
    if changed:
        raise oefmt(space, space.w_ValueError, "list modified during sort")


def sort_items(space, items_w, w_key, reverse):
    "Where a comparison raises, the items are left in some order, none lost."
    keys_w = items_w
    if w_key is not space.w_None:
        keys_w = [None] * len(items_w)
        for i in range(len(items_w)):
            keys_w[i] = space.call_1(w_key, items_w[i])
    kind = common_kind(keys_w)
    n = len(items_w)
    items = [make_item(kind, items_w[i], keys_w[i]) for i in range(n)]
    if reverse:
        items.reverse()       # twice: equal items keep their order
    sorter = ItemSort(space, items)
    try:
        sorter.sort()
    finally:
        if reverse:
            items.reverse()
        for i in range(n):
            items_w[i] = items[i].w_item


def make_item(kind, w_item, w_key):
    if kind == INTS:
        return IntSortItem(w_item, w_key)
    if kind == TEXTS:
        return TextSortItem(w_item, w_key)
    if kind == FLOATS:
        return FloatSortItem(w_item, w_key)
    return SortItem(w_item, w_key)
