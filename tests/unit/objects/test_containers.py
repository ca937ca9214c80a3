# -*- coding: utf-8 -*-
r"""Longer programs over lists, tuples, dicts, sets and iterators.  The expected text is CPython 3.13's."""


def test_self_containing(space):
    assert space.run(r"""
l = [1]; l.append(l); print(l)
d = {}; d['d'] = d; print(d)
t = ([],); t[0].append(t); print(t)
l = [{}]; l[0]['l'] = (l,); print(l)
d = {}; d[1] = d.values(); print(d)
class S(set):
    def __hash__(self): return 1
s = S(); s.add(s); print(s)
class F(frozenset): pass
print(F([1]), F())
a = []; b = [a]; a.append(b); print(a, b)
try: a == b
except RecursionError as e: print(type(e).__name__)
""") == r"""[1, [...]]
{'d': {...}}
([(...)],)
[{'l': ([...],)}]
{1: dict_values([...])}
S({S(...)})
F({1}) F()
[[[...]]] [[[...]]]
RecursionError
"""


def test_slice_assignment(space):
    assert space.run(r"""
def show(l): print(l)
l = list(range(6)); l[1:3] = 'xyz'; show(l)
l = list(range(6)); l[1:5] = [9]; show(l)
l = list(range(6)); l[3:3] = [7, 8]; show(l)
l = list(range(6)); l[5:2] = [7]; show(l)
l = list(range(6)); l[:] = []; show(l)
l = list(range(6)); l[6:] = [1, 2]; show(l)
l = list(range(6)); l[100:] = [1]; show(l)
l = list(range(6)); l[::2] = 'abc'; show(l)
l = list(range(6)); l[::-1] = range(6); show(l)
l = list(range(6)); l[4:0:-2] = (8, 9); show(l)
l = list(range(6)); l[:2] = {1: 2}; show(l)
l = list(range(6)); del l[1:3]; show(l)
l = list(range(6)); del l[::2]; show(l)
l = list(range(6)); del l[::-2]; show(l)
l = list(range(6)); del l[4:1:-1]; show(l)
l = list(range(6)); del l[5:1]; show(l)
l = list(range(6)); del l[:]; show(l)
l = list(range(10)); del l[1:9:3]; show(l)
l = list(range(10)); del l[8:0:-3]; show(l)
l = list(range(3)); del l[-1]; show(l)
l = [1, 2]; l *= 3; show(l)
l *= 0; show(l)
l = [1]; m = l; l += (2, 3); show(m)
l = [1]; m = l; l *= 2; show(m)
for bad in ['l[::2] = [1]', 'l[0:1] = 5', 'l[::0] = []', 'del l[::0]', 'l += 5', 'l *= "a"', 'l["a"] = 1', 'del l["a"]', 'l[9] = 1', 'del l[9]']:
    l = [1, 2, 3, 4]
    try: exec(bad)
    except Exception as e: print(bad, '->', type(e).__name__, e)
""") == r"""[0, 'x', 'y', 'z', 3, 4, 5]
[0, 9, 5]
[0, 1, 2, 7, 8, 3, 4, 5]
[0, 1, 2, 3, 4, 7, 5]
[]
[0, 1, 2, 3, 4, 5, 1, 2]
[0, 1, 2, 3, 4, 5, 1]
['a', 1, 'b', 3, 'c', 5]
[5, 4, 3, 2, 1, 0]
[0, 1, 9, 3, 8, 5]
[1, 2, 3, 4, 5]
[0, 3, 4, 5]
[1, 3, 5]
[0, 2, 4]
[0, 1, 5]
[0, 1, 2, 3, 4, 5]
[]
[0, 2, 3, 5, 6, 8, 9]
[0, 1, 3, 4, 6, 7, 9]
[0, 1]
[1, 2, 1, 2, 1, 2]
[]
[1, 2, 3]
[1, 1]
l[::2] = [1] -> ValueError attempt to assign sequence of size 1 to extended slice of size 2
l[0:1] = 5 -> TypeError must assign iterable to extended slice
l[::0] = [] -> ValueError slice step cannot be zero
del l[::0] -> ValueError slice step cannot be zero
l += 5 -> TypeError 'int' object is not iterable
l *= "a" -> TypeError can't multiply sequence by non-int of type 'str'
l["a"] = 1 -> TypeError list indices must be integers or slices, not str
del l["a"] -> TypeError list indices must be integers or slices, not str
l[9] = 1 -> IndexError list assignment index out of range
del l[9] -> IndexError list assignment index out of range
"""


def test_list_methods(space):
    assert space.run(r"""
l = []
l.append(1); l.extend('ab'); l.insert(0, 'first'); l.insert(-1, 'x'); l.insert(100, 'end'); l.insert(-100, 'start')
print(l)
print(l.pop(), l.pop(0), l.pop(-2), l)
l.remove('a') if 'a' in l else None
l.reverse(); print(l)
c = l.copy(); c.append(1); print(len(l), len(c))
l.clear(); print(l)
l = [5, 3, 9, 1]; l.sort(); print(l); l.sort(reverse=True); print(l)
l = ['b', 'A', 'c']; l.sort(key=str.lower); print(l); l.sort(key=None); print(l)
print(sorted([(i % 3, -i) for i in range(9)]))
l = [1.5, 2, True, 0]; l.sort(); print(l)
l = [10 ** 20, 5, -10 ** 20, 10 ** 20 + 1]; l.sort(); print(l)
import_less = [i * 7919 % 10007 for i in range(3000)]
l = import_less[:]; l.sort(); print(l == sorted(import_less), l[:3], l[-3:], all(l[i] <= l[i + 1] for i in range(len(l) - 1)))
l.sort(key=lambda x: -x); print(l[:3])
l = [str(i * 7919 % 997) for i in range(500)]; l.sort(); print(l[:5], l[-3:])
data = [(i % 5, i) for i in range(50)]
data.sort(key=lambda p: p[0]); print([b for a, b in data if a == 3])
data.sort(key=lambda p: p[0], reverse=True); print([b for a, b in data if a == 3])
""") == r"""['start', 'first', 1, 'a', 'x', 'b', 'end']
end start x ['first', 1, 'a', 'b']
['b', 1, 'first']
3 4
[]
[1, 3, 5, 9]
[9, 5, 3, 1]
['A', 'b', 'c']
['A', 'b', 'c']
[(0, -6), (0, -3), (0, 0), (1, -7), (1, -4), (1, -1), (2, -8), (2, -5), (2, -2)]
[0, True, 1.5, 2]
[-100000000000000000000, 5, 100000000000000000000, 100000000000000000001]
True [0, 7, 8] [9997, 10005, 10006] True
[10006, 10005, 9997]
['0', '100', '101', '102', '103'] ['994', '995', '996']
[3, 8, 13, 18, 23, 28, 33, 38, 43, 48]
[3, 8, 13, 18, 23, 28, 33, 38, 43, 48]
"""


def test_dict_order_and_churn(space):
    assert space.run(r"""
d = {}
for i in range(20): d[i] = i
for i in range(0, 20, 3): del d[i]
d[0] = 'again'; d[1] = 'same place'
print(d)
while len(d) > 3: d.popitem()
print(d, list(reversed(d)))
for i in range(1000): d[i] = i; d.pop(i - 1, None)
print(d)
d = {}
for i in range(3000):
    d[i] = i
    if i >= 10: del d[i - 10]
print(len(d), list(d))
d = dict.fromkeys(range(5)); d.pop(2); d[2] = 'end'; print(d)
d = {i: i for i in range(10)}
for i in range(9): d.popitem()
for i in range(100, 105): d[i] = i
print(d)
d = {'x': 1}
e = d.copy(); e['y'] = 2; print(d, e)
d |= {'z': 3}; print(d); d |= [('w', 4)]; print(d)
try: d |= 5
except TypeError as e: print(e)
print(d | {'x': 9}, {'x': 9} | d)
d.clear(); d['new'] = 1; print(d)
""") == r"""{1: 'same place', 2: 2, 4: 4, 5: 5, 7: 7, 8: 8, 10: 10, 11: 11, 13: 13, 14: 14, 16: 16, 17: 17, 19: 19, 0: 'again'}
{1: 'same place', 2: 2, 4: 4} [4, 2, 1]
{999: 999}
10 [2990, 2991, 2992, 2993, 2994, 2995, 2996, 2997, 2998, 2999]
{0: None, 1: None, 3: None, 4: None, 2: 'end'}
{0: 0, 100: 100, 101: 101, 102: 102, 103: 103, 104: 104}
{'x': 1} {'x': 1, 'y': 2}
{'x': 1, 'z': 3}
{'x': 1, 'z': 3, 'w': 4}
'int' object is not iterable
{'x': 9, 'z': 3, 'w': 4} {'x': 1, 'z': 3, 'w': 4}
{'new': 1}
"""


def test_dict_keys_of_many_kinds(space):
    assert space.run(r"""
d = {1: 'int', 'a': 'str', (1, 2): 'tuple', None: 'none', 2.5: 'float', True: 'true', b'x': 'bytes', 10 ** 30: 'big', frozenset([1]): 'fs'}
print(d)
for k in [1, 1.0, True, 'a', (1, 2), (1.0, 2), None, 2.5, b'x', 10 ** 30, frozenset([1]), -1, 'b']:
    print(repr(k), d.get(k))
class S(str):
    pass
d = {S('k'): 1}
print(d['k'], d[S('k')], d.get('z'))
d['k'] = 2
print(d, type(next(iter(d))).__name__)
d = {'k': 1}
print(d[S('k')], S('k') in d)
class H(str):
    def __hash__(self): return hash('other')
    def __eq__(self, o): return True
print({'other': 1}.get(H('zz')), {'k': 1}.get(H('zz')), {H('zz'): 3}.get('other'))
class I(int):
    def __eq__(self, o): return False
    def __hash__(self): return int(self)
d = {I(5): 1}
print(d.get(5), 5 in d, len(d))
k = I(5); d = {k: 1}; print(d[k])
d = {-1: 'a', -2: 'b'}; print(d[-1], d[-2])
d = {0: 'a', 2 ** 61 - 1: 'b'}; print(len(d), d[0])
nan = float('nan'); d = {nan: 1}; print(nan in d, float('nan') in d)
""") == r"""{1: 'true', 'a': 'str', (1, 2): 'tuple', None: 'none', 2.5: 'float', b'x': 'bytes', 1000000000000000000000000000000: 'big', frozenset({1}): 'fs'}
1 true
1.0 true
True true
'a' str
(1, 2) tuple
(1.0, 2) tuple
None none
2.5 float
b'x' bytes
1000000000000000000000000000000 big
frozenset({1}) fs
-1 None
'b' None
1 1 None
{'k': 2} S
1 True
1 None 3
None False 1
1
a b
2 a
True False
"""


def test_subclasses(space):
    assert space.run(r"""
class D(dict):
    def __missing__(self, key): return key * 2
d = D(a=1)
print(d['a'], d['b'], d.get('b'), 'b' in d, len(d))
class E(dict):
    def __getitem__(self, k): return 'over'
    def __setitem__(self, k, v): dict.__setitem__(self, k, v + 1)
e = E(a=1); e['b'] = 1; print(dict.__getitem__(e, 'a'), dict(e), e['x'], e.get('b'))
e.update(c=1); print(e.get('c')); print(e.setdefault('d', 5), type(e.copy()).__name__, type(e | {}).__name__)
class L(list):
    def append(self, x): list.append(self, x * 2)
l = L([1]); l.append(5); l.extend([3]); print(l, type(l + [1]).__name__, type(l[:]).__name__, type(l * 2).__name__, type(l.copy()).__name__)
l.attr = 3; print(l.attr, l.__dict__)
class T(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
    @property
    def first(self): return self[0]
t = T(1, 2); print(t, t.first, type(t[:]).__name__, t == (1, 2), hash(t) == hash((1, 2)), type(t + ()).__name__)
class S(set):
    def add(self, x): set.add(self, x + 1)
s = S([1]); s.add(1); print(sorted(s), type(s | {5}).__name__, type(s.copy()).__name__, s)
class F(frozenset):
    def __new__(cls, *a, **k): return frozenset.__new__(cls, *a)
print(F([1], ), type(F([1]).union([2])).__name__)
print(D.fromkeys('ab'), type(D.fromkeys('ab')).__name__)
class Z(dict):
    def __init__(self, *a): pass
print(Z(1, 2, 3))
class LL(list):
    def __init__(self, n): super().__init__([0] * n)
print(LL(3), isinstance(LL(1), list))
class Eq(list):
    def __eq__(self, o): return 'yes'
    def __lt__(self, o): return 'less'
print(Eq() == [], [] == Eq(), Eq() < [], [] > Eq(), [1] in [Eq()])
class Rl:
    def __radd__(self, o): return 'radd'
    def __rmul__(self, o): return 'rmul'
    def __ror__(self, o): return 'ror'
print([1] + Rl(), (1,) + Rl(), [1] * Rl(), {1} | Rl(), {} | Rl())
l = [1]; l2 = l
try: l += Rl()
except TypeError as e: print(e)
print(issubclass(D, dict), D.__mro__[1] is dict)
""") == r"""1 bb None False 1
1 {'a': 1, 'b': 2} over 2
1
5 dict dict
[1, 10, 3] list list list list
3 {'attr': 3}
(1, 2) 1 tuple True True tuple
[1, 2] set set S({1, 2})
F({1}) frozenset
{'a': None, 'b': None} D
{}
[0, 0, 0] True
yes yes less less True
radd radd rmul ror ror
True True
"""


def test_iterators(space):
    assert space.run(r"""
print(list(zip('ab', range(10))), list(zip()), list(zip([1])))
it = iter([1, 2, 3]); print(list(zip(it, it)))
a = iter([1, 2, 3]); b = iter([1]); print(list(zip(a, b)), next(a))
z = zip([1, 2], [1], strict=True)
print(next(z))
try: next(z)
except ValueError as e: print(e)
m = map(lambda x, y: x + y, [1, 2], iter([10, 20, 30])); print(list(m), list(m))
f = filter(None, iter([0, 1, 2])); print(next(f), list(f))
e = enumerate(iter('ab'), -1); print(list(e))
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * i
print(list(Seq()), 4 in Seq(), 5 in Seq())
class RS:
    def __len__(self): return 3
    def __getitem__(self, i): return 'abc'[i]
r = reversed(RS()); print(r.__length_hint__(), list(r), list(r))
class RV:
    def __reversed__(self): return iter('xyz')
print(list(reversed(RV())))
class NR:
    __reversed__ = None
    def __len__(self): return 0
    def __getitem__(self, i): raise IndexError
try: reversed(NR())
except TypeError as e: print(e)
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), sum(It()), [*It()], tuple(It()), set(It()) == {1, 2, 3}, dict(zip(It(), It())))
class Bad:
    def __iter__(self): return 5
try: iter(Bad())
except TypeError as e: print(e)
class Bad2:
    __iter__ = None
try: list(Bad2())
except TypeError as e: print(e)
class Err:
    def __getitem__(self, i): raise ZeroDivisionError('in getitem')
try: list(Err())
except ZeroDivisionError as e: print(e)
def gen():
    yield 1
    raise KeyError('gen')
l = []
try: l.extend(gen())
except KeyError as e: print(l, e)
try: list(map(lambda x: 1 / x, [1, 0]))
except ZeroDivisionError as e: print(e)
n = iter([1, 2, 3]); print(2 in n, list(n))
print(list(iter(iter([1, 2]).__next__, 2)))
class SI:
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(SI()))
x = iter({1: 'a'}.items()); print(next(x), next(x, 'end'), next(x, 'end'))
print(max(iter([3, 9, 2])), min({5, 3}), any(iter([0, 1])), all([]))
a, *b = {1: 2, 3: 4}; print(a, b)
print([*range(3), *{7: 8}, *'ab'], {**{1: 2}, 3: 4}, {*[1, 2], 2})
""") == r"""[('a', 0), ('b', 1)] [] [(1,)]
[(1, 2)]
[(1, 1)] 3
(1, 1)
zip() argument 2 is shorter than argument 1
[11, 22] []
1 [2]
[(-1, 'a'), (0, 'b')]
[0, 1, 4] True False
3 ['c', 'b', 'a'] []
['x', 'y', 'z']
'NR' object is not reversible
[1, 2, 3] 6 [1, 2, 3] (1, 2, 3) True {1: 1, 2: 2, 3: 3}
iter() returned non-iterator of type 'int'
'Bad2' object is not iterable
in getitem
[1] 'gen'
division by zero
True [3]
[1]
[0, 1]
(1, 'a') end end
9 3 True True
1 [3]
[0, 1, 2, 7, 'a', 'b'] {1: 2, 3: 4} {1, 2}
"""


def test_deep_nesting(space):
    assert space.run(r"""
m = range(3)
for i in range(20000): m = map(abs, m)
try: print(list(m))
except RecursionError as e: print('RecursionError')
m = iter([1])
for i in range(20000): m = enumerate(m)
try: next(m)
except RecursionError as e: print('RecursionError')
l = []
for i in range(20000): l = [l]
try: repr(l)
except RecursionError as e: print('RecursionError')
k = []
for i in range(20000): k = [k]
try: l == k
except RecursionError as e: print('RecursionError')
try: l < k
except RecursionError as e: print('RecursionError')
t = ()
for i in range(20000): t = (t,)
try: hash(t)
except RecursionError as e: print('RecursionError')
d = {}
for i in range(20000): d = {1: d}
try: repr(d)
except RecursionError as e: print('RecursionError')
f = frozenset()
for i in range(2000): f = frozenset([f])
print(hash(f) == hash(f), len(f))
print('alive')
""") == r"""RecursionError
RecursionError
RecursionError
RecursionError
RecursionError
RecursionError
RecursionError
True 1
alive
"""


def test_memory(space):
    assert space.run(r"""
for f in [lambda: [0] * 10 ** 18, lambda: (0,) * 10 ** 18, lambda: [0, 1] * (1 << 62), lambda: [1] * (2 ** 63 - 1)]:
    try: f()
    except MemoryError as e: print('MemoryError')
l = [1]
try: l *= 10 ** 18
except MemoryError: print('MemoryError', l)
""") == r"""MemoryError
MemoryError
MemoryError
MemoryError
MemoryError [1]
"""


def test_hash_protocol(space):
    assert space.run(r"""
class NoHash:
    __hash__ = None
for f in [lambda: {NoHash(): 1}, lambda: {NoHash()}, lambda: hash((1, NoHash())), lambda: NoHash() in {}, lambda: {}.get(NoHash()), lambda: {1, 2}.add(NoHash())]:
    try: f(); print('ok')
    except TypeError as e: print(e)
class EqOnly:
    def __eq__(self, o): return True
try: {EqOnly()}
except TypeError as e: print(e)
class BadHash:
    def __hash__(self): return 'x'
try: {BadHash()}
except TypeError as e: print(e)
class BigHash:
    def __hash__(self): return 10 ** 40
print(len({BigHash(), BigHash()}))
class MinusOne:
    def __hash__(self): return -1
print(hash(MinusOne()))
class Raises:
    def __hash__(self): raise ZeroDivisionError('h')
    def __eq__(self, o): raise ZeroDivisionError('e')
for f in [lambda: {Raises()}, lambda: [Raises()].index(1), lambda: 1 in [Raises()], lambda: [Raises()] == [1], lambda: (Raises(),) == (1,)]:
    try: f()
    except ZeroDivisionError as e: print('ZeroDivisionError', e)
r = Raises(); print(r in [r], [r].index(r), [r] == [r], (r,).count(r))
class Same:
    def __hash__(self): return 5
    def __eq__(self, o): raise ZeroDivisionError
d = {Same(): 1}
try: d[Same()] = 2
except ZeroDivisionError: print('ZeroDivisionError', len(d))
""") == r"""unhashable type: 'NoHash'
unhashable type: 'NoHash'
unhashable type: 'NoHash'
unhashable type: 'NoHash'
unhashable type: 'NoHash'
unhashable type: 'NoHash'
unhashable type: 'EqOnly'
__hash__ method should return an integer
2
-2
ZeroDivisionError h
ZeroDivisionError e
ZeroDivisionError e
ZeroDivisionError e
ZeroDivisionError e
True 0 True 1
ZeroDivisionError 1
"""


def test_views(space):
    assert space.run(r"""
d = {'a': 1, 'b': 2}
k, v, i = d.keys(), d.values(), d.items()
d['c'] = 3
print(k, v, i, len(k))
print(sorted(k & {'a', 'z'}), sorted(k | ['q']), sorted(k - {'a'}), sorted(k ^ {'a', 'q'}))
print(sorted(i & {('a', 1)}), ('a', 1) in i, ('a', 2) in i, 3 in v)
print(k == {'a', 'b', 'c'}, k <= {'a', 'b', 'c', 'd'}, k > {'a'}, i == {('a', 1), ('b', 2), ('c', 3)}, k != {'a'})
print(k.isdisjoint('xyz'), k.isdisjoint('abc'))
print(list(reversed(k)), list(reversed(v)), list(reversed(i)))
print(k.mapping == d, type(k.mapping).__name__, k.mapping['a'])
try: k.mapping['a'] = 5
except TypeError as e: print(e)
print({1: [2]}.items() == {1: [2]}.items())
try: {1: [2]}.items() | set()
except TypeError as e: print(e)
m = k.mapping
print(m, len(m), 'a' in m, list(m), m.get('zz', 0), m.copy(), list(m.keys()), m | {'z': 1}, {'z': 1} | m, list(reversed(m)))
try: m |= {}
except TypeError as e: print(e)
print(type(type(1).__dict__).__name__ , 'real' in int.__dict__)
""") == r"""dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3
['a'] ['a', 'b', 'c', 'q'] ['b', 'c'] ['b', 'c', 'q']
[('a', 1)] True False True
True True True True True
True False
['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)]
True mappingproxy 1
'mappingproxy' object does not support item assignment
True
unhashable type: 'list'
{'a': 1, 'b': 2, 'c': 3} 3 True ['a', 'b', 'c'] 0 {'a': 1, 'b': 2, 'c': 3} ['a', 'b', 'c'] {'a': 1, 'b': 2, 'c': 3, 'z': 1} {'z': 1, 'a': 1, 'b': 2, 'c': 3} ['c', 'b', 'a']
'|=' is not supported by mappingproxy; use '|' instead
mappingproxy True
"""


def test_global_dict(space):
    assert space.run(r"""
x = 1
g = globals()
g['x'] = 2
print(x)
def f(): return x
print(f())
g['y'] = 5
print(y)
def h():
    global z
    z = 10
    return z
h(); print(z, g['z'])
z = 11; print(g['z'], 'z' in g)
del z
print('z' in g)
try: z
except NameError as e: print(e)
h(); print(z)
g.pop('z')
try: z
except NameError as e: print(e)
def use_len(): return len([1, 2])
print(use_len())
len = lambda x: 'shadowed'
print(use_len())
del len
print(use_len())
g.update({'x': 'updated', 'w': 1}); print(x, w, f())
for i in range(5):
    x = i
    print(f(), end=' ')
print()
snap = dict(g); x = 'later'; print(snap['x'], g['x'])
g2 = g.copy(); print(g2['x'], type(g2['x']).__name__)
print([k for k in g.keys() if k in ('x', 'w')], [v for k, v in g.items() if k in ('x', 'w')])
print(g.setdefault('fresh', 1), fresh, g.get('nothing'))
d = {}
exec('a = 1\ndef f():\n    return a\nb = f()', d)
print(d['a'], d['b'], sorted(k for k in d if not k.startswith('__')))
d['a'] = 7
print(d['f'](), d.pop('a'))
try: d['f']()
except NameError as e: print(e)
d.clear()
d['a'] = 'back'
exec('def g(): return a', d)
print(d['g']())
""") == r"""2
2
5
10 10
11 True
False
name 'z' is not defined
10
name 'z' is not defined
2
shadowed
2
updated 1 updated
0 1 2 3 4 
4 later
later str
['x', 'w'] ['later', 1]
1 1 None
1 1 ['a', 'b', 'f']
7 7
name 'a' is not defined
back
"""
