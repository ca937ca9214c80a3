"""The hash tables under dict and set, and the cells of global variables, at interpreter level.

memphis/objects/dictobject/{table,cells}.py, memphis/objects/setobject/table.py
"""
import random

import pytest

from memphis.objects.base import W_Object
from memphis.objects.dictobject.table import DictTable
from memphis.objects.setobject.table import DEAD, FREE, SetTable


class W_Key(W_Object):
    "A key with a chosen hash; `on_eq` runs at every comparison."
    on_eq = None

    def __init__(self, value, h):
        self.value = value
        self.h = h

    def hash_int(self, space):
        return self.h

    def op_eq(self, space, w_other):
        if W_Key.on_eq is not None:
            W_Key.on_eq()
        return space.newbool(isinstance(w_other, W_Key) and w_other.value == self.value)


@pytest.fixture(autouse=True)
def plain_comparisons():
    W_Key.on_eq = None
    yield
    W_Key.on_eq = None


def check_dict_table(table):
    assert table.used == len([w for w in table.keys_w if w is not None])
    assert table.fill + table.room <= len(table.keys_w)
    assert table.keys_w[table.fill:] == [None] * (len(table.keys_w) - table.fill)
    if len(table.index) > 0:
        assert len([slot for slot in table.index if slot >= 0]) < len(table.index)


def test_dict_against_a_model(space):
    rng = random.Random(7)
    for case in range(60):
        hashes = rng.choice([1, 3, 17, 2 ** 60])
        keys = [W_Key(i, i * 7919 % hashes) for i in range(40)]
        w_dict = space.newdict()
        model = []                     # [key, value] in order of insertion
        for step in range(rng.randrange(300)):
            w_key, value = rng.choice(keys), space.newint(step)
            found = [pair for pair in model if pair[0] is w_key]
            action = rng.randrange(10)
            if action < 5:
                w_dict.setitem(space, w_key, value)
                if found:
                    found[0][1] = value
                else:
                    model.append([w_key, value])
            elif action < 8:
                w_default = space.newint(-1)
                w_value = w_dict.pop(space, w_key, w_default)
                assert w_value is (found[0][1] if found else w_default)
                model = [pair for pair in model if pair[0] is not w_key]
            elif model:
                w_item = w_dict.popitem(space)
                assert w_item.items_w == model.pop()
            assert w_dict.length(space) == len(model)
            check_dict_table(w_dict.table)
        assert [w_key for w_key, w_value in model] == w_dict.keys_list(space)
        for w_key, w_value in model:
            assert w_dict.finditem(space, w_key) is w_value
        w_copy = w_dict.copy(space)
        assert w_copy.keys_list(space) == w_dict.keys_list(space)
        check_dict_table(w_copy.table)


def test_set_against_a_model(space):
    rng = random.Random(8)
    for case in range(60):
        hashes = rng.choice([1, 3, 17, 2 ** 60])
        keys = [W_Key(i, i * 7919 % hashes) for i in range(40)]
        w_set = space.newset([])
        model = set()
        for step in range(rng.randrange(300)):
            w_key = rng.choice(keys)
            action = rng.randrange(10)
            if action < 6:
                w_set.add(space, w_key)
                model.add(w_key)
            elif action < 9:
                w_set.discard(space, w_key)
                model.discard(w_key)
            elif model:
                model.remove(w_set.pop(space))
            table = w_set.table
            assert table.used == len(model) == len([w for w in table.keys_w if w is not None])
            assert table.fill == len([h for h, w in zip(table.hashes, table.keys_w)
                                      if w is not None or h == DEAD])
            assert table.fill * 5 < table.mask * 3 + 5
        assert set(w_set.keys_list()) == model


def test_a_comparison_that_changes_the_dict_at_every_step(space):
    "The search starts again, and ends as soon as the changes do."
    w_dict = space.newdict()
    for i in range(12):
        w_dict.setitem(space, W_Key(i, 1), space.newint(i))
    left = [40]

    def change():
        if left[0] > 0:
            left[0] -= 1
            w_dict.setitem(space, space.newint(1000 + left[0]), space.w_None)
            w_dict.delitem(space, space.newint(1000 + left[0]))
    W_Key.on_eq = staticmethod(change)
    assert space.int_w(w_dict.finditem(space, W_Key(11, 1))) == 11
    assert left == [0]


def test_a_set_slot_that_is_filled_while_it_is_searched_for(space):
    "The dead slot that add() has seen is taken by another key meanwhile."
    w_set = space.newset([])
    w_dead, w_alive, w_other = W_Key(1, 0), W_Key(2, 0), W_Key(3, 0)
    for w_key in [w_dead, w_alive]:
        w_set.add(space, w_key)
    w_set.discard(space, w_dead)
    done = []

    def change():
        if not done:
            done.append(True)
            w_set.add(space, w_other)
    W_Key.on_eq = staticmethod(change)
    w_set.add(space, W_Key(4, 0))
    W_Key.on_eq = None
    assert sorted(w.value for w in w_set.keys_list()) == [2, 3, 4]


def test_prebuilt_dict_rehashes_itself(space):
    "What the annotator does to a table; the hashes are wrong afterwards, as with another seed."
    for size in [3, 50]:
        w_dict = space.newdict()
        for i in range(size):
            w_dict.setitem_str(space, 'key%d' % i, space.newint(i))
        w_dict.delitem_str(space, 'key1')
        w_dict.table._cleanup_()
        w_dict.table.hashes[:] = [12345] * len(w_dict.table.hashes)
        w_copy = space.newdict()
        w_copy.update(space, w_dict)
        for w in [w_dict, w_copy]:
            assert w.finditem_str(space, 'key2').intval == 2
            assert w.finditem_str(space, 'key1') is None
            assert w.length(space) == size - 1
            w.setitem_str(space, 'key2', space.newint(7))
            assert w.length(space) == size - 1
            check_dict_table(w.table)


def test_prebuilt_set_rehashes_itself(space):
    w_set = space.newfrozenset([space.newtext('key%d' % i) for i in range(30)])
    expected = space.hash_w(w_set)
    w_set.table._cleanup_()
    w_set._cleanup_()
    w_set.table.hashes[:] = [0 if h == FREE else 12345 for h in w_set.table.hashes]
    assert w_set.has(space, space.newtext('key7'))
    assert not w_set.has(space, space.newtext('key30'))
    assert space.hash_w(w_set) == expected


def test_no_memory_leaves_the_dict_as_it_was(space, monkeypatch):
    w_dict = space.newdict()
    for i in range(4):
        w_dict.setitem_str(space, 'k%d' % i, space.newint(i))
    w_dict.global_cell(space, 'k4')

    def rebuild(self, wanted):
        raise MemoryError
    monkeypatch.setattr(DictTable, 'rebuild', rebuild)
    with pytest.raises(MemoryError):
        w_dict.setitem_str(space, 'k4', space.newint(4))
    assert w_dict.length(space) == 4
    assert w_dict.global_cell(space, 'k4').w_value is None
    monkeypatch.undo()
    w_dict.setitem_str(space, 'k4', space.newint(4))
    assert w_dict.global_cell(space, 'k4').w_value.intval == 4


def test_no_memory_leaves_the_set_as_it_was(space, monkeypatch):
    w_set = space.newset([space.newint(i) for i in range(4)])

    def resize(self, minimum):
        raise MemoryError
    monkeypatch.setattr(SetTable, 'resize', resize)
    for attempt in range(20):
        with pytest.raises(MemoryError):
            w_set.add(space, space.newint(50 + attempt))
    assert space.repr_text(w_set) == '{0, 1, 2, 3}'
    monkeypatch.undo()
    w_set.add(space, space.newint(50))
    assert w_set.length(space) == 5


def test_cell_is_the_variable(space):
    one, two = space.newint(1), space.newint(2)
    w_dict = space.newdict()
    w_dict.setitem_str(space, 'x', one)
    cell = w_dict.global_cell(space, 'x')
    absent = w_dict.global_cell(space, 'y')
    assert cell.get() is one and absent.get() is None
    assert w_dict.lookup_cell(space, 'y') is None
    assert w_dict.lookup_cell(space, 'x') is cell
    cell.set(two)
    assert w_dict.finditem_str(space, 'x') is two
    assert space.repr_text(w_dict) == "{'x': 2}"
    w_dict.setitem(space, space.newtext('y'), one)
    assert absent.get() is one and w_dict.global_cell(space, 'y') is absent
    w_dict.delitem_str(space, 'x')
    assert cell.get() is None and w_dict.finditem_str(space, 'x') is None
    w_dict.setitem_str(space, 'x', one)
    assert w_dict.global_cell(space, 'x') is cell and cell.get() is one
    w_copy = w_dict.copy(space)
    cell.set(two)
    assert space.repr_text(w_copy) == "{'y': 1, 'x': 1}"
    w_dict.clear(space)
    assert cell.get() is None and absent.get() is None
    w_dict.update(space, w_copy)
    assert cell.get() is one and w_dict.global_cell(space, 'x') is cell
    w_dict.popitem(space)
    assert cell.get() is None
    assert w_dict.pop(space, space.newtext('y'), None) is one
    assert absent.get() is None and w_dict.length(space) == 0


def test_cell_is_constant_until_the_second_assignment(space):
    w_dict = space.newdict()
    cell = w_dict.global_cell(space, 'f')
    w_dict.setitem_str(space, 'f', space.w_True)
    assert cell.w_constant is space.w_True
    w_dict.setitem_str(space, 'f', space.w_False)
    assert cell.w_constant is None and cell.get() is space.w_False
    w_dict.setitem_str(space, 'f', space.w_True)
    assert cell.w_constant is None and cell.get() is space.w_True


def test_cells_of_keys_that_are_not_names(space):
    w_dict = space.newdict()
    w_dict.global_cell(space, 'x')
    w_dict.setitem(space, space.newint(5), space.w_None)
    assert space.repr_text(w_dict) == '{5: None}'
    assert w_dict.pop(space, space.newint(5), None) is space.w_None
    assert w_dict.length(space) == 0
