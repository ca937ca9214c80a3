"""How a list keeps its items: as objects, as machine words, as floats, or none at all.

A W_List has a `strategy`, one of five singletons, and `items`, a storage that only the
strategy can read (rlib.rerased).  What always holds:

- every item of INTS is exactly an int that fits a word, every item of FLOATS
  exactly a float and no nan (containers know a nan by its object);
- EMPTY has no storage; lists of the other strategies may be empty, too;
- SORTED is EMPTY for as long as the items are elsewhere, being sorted;
- a list that gets an item that does not fit goes over to OBJECTS for good.

Indices are in range where a method does not say otherwise.  Nothing here runs
Python code, but for memory a method can fail only before it has changed anything.
`*_same` methods take another list of the same strategy.
"""
from rpython.rlib import jit
from rpython.rlib.listsort import make_timsort_class
from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib.rerased import new_erasing_pair

from memphis.objects.base import FLOAT, INT
from memphis.objects.floatobject import W_Float
from memphis.objects.intobject import W_Int

UNROLLED = 8            # displays of up to so many items are unrolled in traces
UNDECIDED = -2          # of find(): items must be compared as objects


class ListStrategy(object):
    _attrs_ = []


class ArrayStrategy(object):
    "A mixin: accepts(w_item), wrap(item), unwrap(w_item) and the erasing pair make it a strategy."

    def items_of(self, w_list):
        return self.unerase(w_list.items)

    def length(self, w_list):
        return len(self.items_of(w_list))

    def item_or_none(self, w_list, i):
        "i counts from the end where it is negative; None where it is out of range."
        items = self.items_of(w_list)
        if i < 0:
            i += len(items)
            if i < 0:
                return None
        if i >= len(items):
            return None
        return self.wrap(items[i])

    def set_item(self, w_list, i, w_item):
        "The same; False where it is out of range."
        items = self.items_of(w_list)
        if i < 0:
            i += len(items)
            if i < 0:
                return False
        if i >= len(items):
            return False
        if self.accepts(w_item):
            items[i] = self.unwrap(w_item)
        else:
            use_objects(w_list)
            OBJECTS.set_item(w_list, i, w_item)
        return True

    def append(self, w_list, w_item):
        if self.accepts(w_item):
            self.items_of(w_list).append(self.unwrap(w_item))
        else:
            use_objects(w_list)
            OBJECTS.append(w_list, w_item)

    def insert(self, w_list, i, w_item):
        "0 <= i <= length"
        if self.accepts(w_item):
            assert i >= 0
            self.items_of(w_list).insert(i, self.unwrap(w_item))
        else:
            use_objects(w_list)
            OBJECTS.insert(w_list, i, w_item)

    def pop_last(self, w_list):
        return self.wrap(self.items_of(w_list).pop())

    def pop(self, w_list, i):
        assert i >= 0
        return self.wrap(self.items_of(w_list).pop(i))

    def delete(self, w_list, start, stop):
        assert 0 <= start <= stop
        del self.items_of(w_list)[start:stop]

    def delete_step(self, w_list, start, step, count):
        "step > 0; from start on."
        items = self.items_of(w_list)
        target, skip = start, start
        for i in range(start, len(items)):
            if i == skip and count > 0:
                skip += step
                count -= 1
            else:
                items[target] = items[i]
                target += 1
        assert target >= 0
        del items[target:]

    def reverse(self, w_list):
        self.items_of(w_list).reverse()

    # ____________________________________________________________
    # new storages and item lists

    @jit.look_inside_iff(lambda self, items_w: jit.loop_unrolling_heuristic(items_w, len(items_w), UNROLLED))
    def storage_of(self, items_w):
        "From an RPython list of wrapped items, all of them accepted; it may become part of the storage."
        items = [self.unwrap(w_item) for w_item in items_w]
        return self.erase(items)

    def no_items(self):
        return self.erase([])

    def storage_of_objects(self, w_list):
        "The storage that makes it a list of OBJECTS."
        items_w = [self.wrap(item) for item in self.items_of(w_list)]
        return OBJECTS.storage_of(items_w)

    def slice(self, w_list, start, stop):
        assert 0 <= start <= stop
        return self.erase(self.items_of(w_list)[start:stop])

    def slice_step(self, w_list, start, step, count):
        items = self.items_of(w_list)
        assert count >= 0
        result = items[0:count]
        for i in range(count):
            result[i] = items[start]
            start += step
        return self.erase(result)

    def concatenation_same(self, w_list, w_other):
        return self.erase(self.items_of(w_list) + self.items_of(w_other))

    def repetition(self, w_list, count):
        return self.erase(self.items_of(w_list) * count)

    def wrapped_items(self, w_list):
        "A new RPython list (of fixed size)."
        items = self.items_of(w_list)
        result_w = [None] * len(items)
        for i in range(len(items)):
            result_w[i] = self.wrap(items[i])
        return result_w

    def put_back(self, w_list, items_w):
        "Items in another order, as wrapped_items() gave them."
        items = self.items_of(w_list)
        for i in range(len(items_w)):
            items[i] = self.unwrap(items_w[i])

    # ____________________________________________________________
    # two lists of the same strategy, which may be the same list

    def extend_same(self, w_list, w_other):
        items = self.items_of(w_list)
        items += self.items_of(w_other)

    def replace_same(self, w_list, start, stop, w_other):
        "Put w_other's items in the place of start ... stop - 1; not the same list."
        items, new = self.items_of(w_list), self.items_of(w_other)
        assert 0 <= start <= stop
        if stop - start == len(new):
            for i in range(len(new)):
                items[start + i] = new[i]
        elif start == len(items):
            items += new
        elif len(new) == 0:
            del items[start:stop]
        else:
            w_list.items = self.erase(items[:start] + new + items[stop:])

    def assign_step_same(self, w_list, start, step, w_other):
        "For each of w_other's items; not the same list."
        items, new = self.items_of(w_list), self.items_of(w_other)
        for i in range(len(new)):
            items[start] = new[i]
            start += step


class EmptyStrategy(ListStrategy):
    erase, unerase = new_erasing_pair('empty list')
    erase = staticmethod(erase)

    def length(self, w_list):
        return 0

    def item_or_none(self, w_list, i):
        return None

    def set_item(self, w_list, i, w_item):
        return False

    def append(self, w_list, w_item):
        strategy = jit.promote(strategy_for(w_item))
        w_list.items = strategy.storage_of([w_item])
        w_list.strategy = strategy

    def insert(self, w_list, i, w_item):
        self.append(w_list, w_item)

    def pop_last(self, w_list):
        return None

    def pop(self, w_list, i):
        return None

    def delete(self, w_list, start, stop):
        pass

    def delete_step(self, w_list, start, step, count):
        pass

    def reverse(self, w_list):
        pass

    def storage_of(self, items_w):
        return self.erase(None)

    def no_items(self):
        return self.erase(None)

    def storage_of_objects(self, w_list):
        return OBJECTS.no_items()

    def slice(self, w_list, start, stop):
        return self.erase(None)

    def slice_step(self, w_list, start, step, count):
        return self.erase(None)

    def concatenation_same(self, w_list, w_other):
        return self.erase(None)

    def repetition(self, w_list, count):
        return self.erase(None)

    def wrapped_items(self, w_list):
        return []

    def put_back(self, w_list, items_w):
        pass

    def extend_same(self, w_list, w_other):
        pass

    def replace_same(self, w_list, start, stop, w_other):
        pass

    def assign_step_same(self, w_list, start, step, w_other):
        pass

    def find(self, w_list, w_item, start, stop):
        return -1

    def first_difference_same(self, w_list, w_other):
        return 0

    def sort(self, w_list, reverse):
        return True


class ObjectStrategy(ListStrategy):
    import_from_mixin(ArrayStrategy)
    erase, unerase = new_erasing_pair('list of objects')
    erase, unerase = staticmethod(erase), staticmethod(unerase)

    def accepts(self, w_item):
        return True

    def wrap(self, w_item):
        return w_item

    def unwrap(self, w_item):
        return w_item

    def storage_of(self, items_w):
        return self.erase(items_w)

    def wrapped_items(self, w_list):
        return self.items_of(w_list)[:]

    def find(self, w_list, w_item, start, stop):
        "The first index from start on, below stop, or -1."
        return UNDECIDED

    def first_difference_same(self, w_list, w_other):
        "The index of the first two items that are not equal; the end of the shorter list if there is none."
        return UNDECIDED

    def sort(self, w_list, reverse):
        "True if the items have been sorted, stably: they compare as words or floats."
        return False


class NumberStrategy(object):
    "A mixin, for items that compare without their objects: `TimSort` is a class for lists of them."

    def find(self, w_list, w_item, start, stop):
        if not self.accepts(w_item):
            return UNDECIDED
        return self.find_number(w_list, self.unwrap(w_item), start, stop)

    def find_number(self, w_list, item, start, stop):
        items = self.items_of(w_list)
        stop = min(stop, len(items))
        while start < stop:
            if items[start] == item:
                return start
            start += 1
        return -1

    def first_difference_same(self, w_list, w_other):
        items, others = self.items_of(w_list), self.items_of(w_other)
        stop = min(len(items), len(others))
        i = 0
        while i < stop and items[i] == others[i]:
            i += 1
        return i

    def sort(self, w_list, reverse):
        items = self.items_of(w_list)
        if reverse:
            items.reverse()         # twice: 0.0 and -0.0 keep their order
        self.TimSort(items).sort()
        if reverse:
            items.reverse()
        return True


class IntStrategy(ListStrategy):
    import_from_mixin(ArrayStrategy)
    import_from_mixin(NumberStrategy)
    erase, unerase = new_erasing_pair('list of words')
    erase, unerase = staticmethod(erase), staticmethod(unerase)
    TimSort = make_timsort_class()

    def accepts(self, w_item):
        return type(w_item) is W_Int

    def wrap(self, value):
        return W_Int(value)

    def unwrap(self, w_item):
        assert isinstance(w_item, W_Int)
        return w_item.intval


class FloatStrategy(ListStrategy):
    import_from_mixin(ArrayStrategy)
    import_from_mixin(NumberStrategy)
    erase, unerase = new_erasing_pair('list of floats')
    erase, unerase = staticmethod(erase), staticmethod(unerase)
    TimSort = make_timsort_class()

    def accepts(self, w_item):
        return type(w_item) is W_Float and w_item.floatval == w_item.floatval

    def wrap(self, value):
        return W_Float(value)

    def unwrap(self, w_item):
        assert isinstance(w_item, W_Float)
        return w_item.floatval


EMPTY = EmptyStrategy()
SORTED = EmptyStrategy()
OBJECTS = ObjectStrategy()
INTS = IntStrategy()
FLOATS = FloatStrategy()


def strategy_for(w_item):
    kind = w_item.number_kind()
    if kind == INT:
        return INTS
    if kind == FLOAT:
        return FLOATS
    return OBJECTS


def use_objects(w_list):
    "Go over to OBJECTS."
    strategy = jit.promote(w_list.strategy)
    if strategy is not OBJECTS:
        w_list.items = strategy.storage_of_objects(w_list)
        w_list.strategy = OBJECTS


@jit.look_inside_iff(lambda items_w: jit.loop_unrolling_heuristic(items_w, len(items_w), UNROLLED))
def common_strategy(items_w):
    "That of a list of such items."
    if len(items_w) == 0:
        return EMPTY
    strategy = strategy_for(items_w[0])
    if strategy is not OBJECTS:
        for i in range(1, len(items_w)):
            if strategy_for(items_w[i]) is not strategy:
                return OBJECTS
    return strategy
