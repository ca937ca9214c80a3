"""How lists keep their items (memphis/objects/listobject/strategies.py).  The expected text is CPython 3.13's."""
import os
import subprocess

import pytest

from memphis.objects.listobject.strategies import EMPTY, FLOATS, INTS, OBJECTS


@pytest.fixture
def strategy(space):
    "The strategy of `l` after running a source."
    def strategy(source):
        from memphis.entry.session import Session
        session = Session()
        text = session.evaluate(source)
        assert session.status != 2, text
        return space.finditem_str(session.w_main.w_dict, 'l').strategy
    return strategy


@pytest.mark.parametrize('source, expected', [
    ("l = []", EMPTY),
    ("l = list()", EMPTY),
    ("l = [1, 2, 3]", INTS),
    ("l = [1.5, -0.0, float('inf')]", FLOATS),
    ("l = [1, 2.0]", OBJECTS),
    ("l = [True, False]", OBJECTS),
    ("l = [1, True]", OBJECTS),
    ("l = [2 ** 63]", OBJECTS),
    ("l = [1, -2 ** 63, 2 ** 63 - 1]", INTS),
    ("l = [float('nan')]", OBJECTS),
    ("class I(int): pass\nl = [I(1)]", OBJECTS),
    ("l = ['a', 'b']", OBJECTS),
    ("l = [i for i in range(10)]", INTS),
    ("l = [i / 2 for i in range(10)]", FLOATS),
    ("l = list(range(10))", INTS),
    ("l = [0] * 10", INTS),
    ("l = 3 * [0.5]", FLOATS),
    ("l = [1] + [2, 3]", INTS),
    ("l = [] + [2, 3]", INTS),
    ("l = [1] + []", INTS),
    ("l = [1] + ['a']", OBJECTS),
    ("l = [1, 2, 3][1:]", INTS),
    ("l = [1, 2, 3][::-1]", INTS),
    ("l = [1, 2, 3][3:]", EMPTY),
    ("l = [1, 2, 3].copy()", INTS),
    ("l = sorted([3, 1, 2], key=lambda x: -x)", INTS),
    ("l = [3, 1, 2]; l.sort()", INTS),
    ("l = [1]; l.append(2)", INTS),
    ("l = [1]; l.append('a')", OBJECTS),
    ("l = [1.5]; l.append(float('nan'))", OBJECTS),
    ("l = [1]; l.insert(0, 2)", INTS),
    ("l = []; l.insert(5, 2.5)", FLOATS),
    ("l = [1]; l[0] = 2", INTS),
    ("l = [1]; l[0] = None", OBJECTS),
    ("l = [1, 2]; l[:1] = [3, 4]", INTS),
    ("l = [1, 2]; l[:] = [2.5]", OBJECTS),
    ("l = [1, 2]; l[:] = []", INTS),
    ("l = []; l[:] = (2, 3)", INTS),
    ("l = [1, 2, 3, 4]; l[::2] = [5, 6]", INTS),
    ("l = [1]; l += [2]", INTS),
    ("l = [1]; l.extend((2, 3))", INTS),
    ("l = []; l.extend([1.5])", FLOATS),
    ("l = [1]; l.extend(x for x in [2, 3])", INTS),
    ("l = [1]; l *= 3", INTS),
    ("l = [1, 2]; l.pop(); l.pop(); l.append('x')", OBJECTS),
    ("l = [1, 2]; l.clear()", EMPTY),
])
def test_strategy(strategy, source, expected):
    assert strategy(source) is expected


def test_the_other_list_keeps_its_strategy(strategy):
    assert strategy("l = [1, 2]; m = ['a']; m.extend(l); m += l; m[1:2] = l; n = m + l") is INTS


# Every method on lists of each kind, with items of each kind: one program, whose output CPython says.
PROGRAM = r"""
nan = float('nan')
class I(int): pass
class Eq:
    def __eq__(self, other): return True
def starts():
    return [[], [1], [3, 1, 2, 1, 0], [2.5], [0.0, -0.0, 1e300, -1.5, 2.0], ['b', 'a', 'b'], [1, 2.0, True],
            [nan, 1.0], [2 ** 70, 1]]
items = [1, 2.0, nan, True, 2 ** 63, I(1), 'a']
def show(l):
    return [(type(x).__name__, x if x == x else 'nan', str(x)) for x in l]
def attempt(name, f, l, *args):
    try:
        result = f(l, *args)
        if isinstance(result, list): result = show(result)
        elif result != result: result = 'nan'
    except (ValueError, IndexError, TypeError) as e:
        result = type(e).__name__ + ': ' + str(e)
    print(name, result, show(l))
def setitem(l, i, x): l[i] = x
def delitem(l, i): del l[i]
def iadd(l, x): l += x
def imul(l, x): l *= x
for l in starts():
    attempt('len', len, l)
    for x in items:
        attempt('append', lambda l: l.append(x), l[:])
        attempt('insert', lambda l: l.insert(1, x), l[:])
        for i in (-6, 0, 4):
            attempt('set', setitem, l[:], i, x)
        attempt('in', lambda l: x in l, l)
        attempt('count', lambda l: l.count(x), l)
        attempt('index', lambda l: l.index(x), l)
        attempt('index', lambda l: l.index(x, 1, -1), l)
        attempt('remove', lambda l: l.remove(x), l[:])
        attempt('extend', lambda l: l.extend((x, 1)), l[:])
    attempt('eq', lambda l: (Eq() in l, l.count(Eq())), l)
    for i in (-6, -1, 0, 1, 5):
        attempt('get', lambda l: l[i], l)
        attempt('pop', lambda l: l.pop(i), l[:])
        attempt('del', delitem, l[:], i)
        for j in (-3, 2, None):
            for k in (1, 2, -2):
                attempt('slice', lambda l: l[i:j:k], l)
                attempt('delslice', delitem, l[:], slice(i, j, k))
            attempt('setslice', setitem, l[:], slice(i, j), [7, 8])
            attempt('setslice', setitem, l[:], slice(i, j, 2), [7.5, 8.5])
    attempt('pop', lambda l: l.pop(), l[:])
    attempt('reverse', lambda l: l.reverse(), l[:])
    attempt('reversed', lambda l: list(reversed(l)), l)
    attempt('list', lambda l: list(l), l)
    attempt('tuple', lambda l: list(tuple(l)), l)
    attempt('sort', lambda l: l.sort(), l[:])
    attempt('sort', lambda l: l.sort(reverse=True), l[:])
    attempt('sort', lambda l: l.sort(key=str, reverse=True), l[:])
    attempt('clear', lambda l: l.clear(), l[:])
    for n in (-1, 0, 1, 3):
        attempt('mul', lambda l: l * n, l)
        attempt('imul', imul, l[:], n)
    for m in starts():
        attempt('add', lambda l: l + m, l)
        attempt('iadd', iadd, l[:], m)
        attempt('setslice', setitem, l[:], slice(1, 2), m)
        attempt('setslice', setitem, l[:], slice(None, None, 2), m)
        print([l == m, l != m])
        for compare in (lambda a, b: a < b, lambda a, b: a <= b, lambda a, b: a > b, lambda a, b: a >= b):
            attempt('compare', lambda l: compare(l, m), l)
        print(show(m))
    attempt('self', iadd, l, l)
    l[1:1] = l
    print(show(l))
"""


def test_every_method(space):
    oracle = os.environ.get('MEMPHIS_ORACLE')
    if not oracle:
        pytest.skip("no CPython 3.13 to compare with")
    expected = subprocess.Popen([oracle, '-c', PROGRAM], stdout=subprocess.PIPE).communicate()[0]
    assert expected.count('\n') > 1500
    assert space.run(PROGRAM).split('\n') == expected.split('\n')


def test_zeros_and_nans(space):
    assert space.run(r"""
nan = float('nan')
l = [0.0, -0.0]
l.sort(); print(l); l.sort(reverse=True); print(l)
l = [nan, 1.0]
print(l[0] is nan, nan in l, l.index(nan), float('nan') in l, l == [nan, 1.0], l == [float('nan'), 1.0])
l = [1.0]
l.append(nan)
print(nan in l, l[1] is nan, l.count(nan))
l = [1.0, 2.0]
print(nan in l, 1 in l, True in l, 2 in l, l.index(2), l == [1, 2], [1, 2] == l, l < [1, 3])
l = [1, 2, 3]
print(1.0 in l, l.index(2.0), True in l, l.count(True), 2 ** 70 in l, '1' in l)
""") == r"""[0.0, -0.0]
[0.0, -0.0]
True True 0 False True False
True True 1
False True True True 1 True True True
True 1 True 1 False False
"""


def test_change_of_strategy_meanwhile(space):
    assert space.run(r"""
l = [1, 2, 3]
for x in l:
    if x == 1: l[2] = 'three'
    if x == 2: l.append(2.5)
    print(x)
l = [1, 2, 3]
it = iter(l)
next(it); l[:] = ['a', 'b', 'c']; print(next(it))
r = reversed([1, 2])
print(next(r), next(r), next(r, 'end'))
class K:
    def __eq__(self, other):
        l[:] = ['x'] * 5
        return False
l = [1, 2, 3]
print(K() in l, l)
class I:
    def __index__(self):
        l[:] = ['y']
        return 0
l = [1, 2, 3]
print(l[I()], l)
l = [1, 2, 3]
l[I()] = 7
print(l)
l = [3, 1, 2]
def key(x):
    l.append(5); l.pop()
    return x
try: l.sort(key=key)
except ValueError as e: print(e, l)
l = [3, 1, 2]
def key(x):
    l.append(5); l.clear()
    return x
try: l.sort(key=key)
except ValueError as e: print(e, l)
def key(x):
    l.clear(); l.reverse(); l.sort()
    return x
l.sort(key=key)
print(l)
class Weird(list): pass
w = Weird([1, 2])
w.append(3.5)
w.sort()
print(w, w[0], len(w), w == [1, 2, 3.5], type(w[:]) is list)
""") == r"""1
2
three
2.5
b
2 1 end
False ['x', 'x', 'x', 'x', 'x']
y ['y']
[7]
list modified during sort [1, 2, 3]
list modified during sort [1, 2, 3]
[1, 2, 3]
[1, 2, 3.5] 1 3 True True
"""
