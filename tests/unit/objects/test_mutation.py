# -*- coding: utf-8 -*-
r"""Containers that change while __eq__, __hash__, keys or iteration run Python code.  The expected text is CPython 3.13's."""


def test_eq_clears_the_dict(space):
    assert space.run(r"""
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return self.n == other.n
d = {}
d[K(1)] = 'a'
print(len(d))
print(d.get(K(1), 'missing'), len(d))
d[K(1)] = 'a'
try:
    print(d[K(1)])
except KeyError as e:
    print('KeyError')
d = {K(1): 1}
d[K(2)] = 2
print(len(d), [k.n for k in d])
d = {K(1): 1}
print(d.pop(K(1), 'none'), len(d))
d = {K(1): 1}
print(d.setdefault(K(1), 'new'), len(d))
d = {K(1): 1}
try:
    del d[K(1)]
    print('deleted')
except KeyError:
    print('gone')
""") == r"""1
missing 0
KeyError
1 [2]
none 0
new 1
gone
"""


def test_eq_adds_to_the_dict(space):
    assert space.run(r"""
class K:
    budget = 50
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        if K.budget:
            K.budget -= 1
            d[len(d) + 1000] = 0
        return self.n == other.n
d = {}
for i in range(1, 4): d[K(i)] = i
print(d[K(3)])
K.budget = 50
d[K(4)] = 4
K.budget = 0
print([k.n for k in d if isinstance(k, K)], d[K(4)], K(5) in d)
""") == r"""3
[1, 2, 3, 4] 4 False
"""


def test_eq_deletes_the_key(space):
    assert space.run(r"""
class K:
    target = None
    def __init__(self, n): self.n = n
    def __hash__(self): return 7
    def __eq__(self, other):
        if K.target is not None:
            t, K.target = K.target, None
            d.pop(t, None)
        return self.n == other.n
d = {K(i): i for i in range(5)}
print(len(d))
first = next(iter(d))
K.target = first
print(d.get(K(0), 'missing'), len(d))
K.target = next(iter(d))
print(d.get(K(4), 'missing'), len(d))
""") == r"""5
missing 4
4 3
"""


def test_eq_on_a_set(space):
    assert space.run(r"""
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        if act: act()
        return self.n == other.n
    def __repr__(self): return 'K%d' % self.n
act = None
s = {K(1), K(2), K(3)}
act = lambda: s.clear()
print(K(3) in s, len(s))
act = None
s = {K(1), K(2), K(3)}
act = lambda: s.clear()
s.add(K(4))
print(sorted(k.n for k in s))
act = None
s = {K(1), K(2)}
act = lambda: s.update(range(100, 200))
s.discard(K(2))
act = None
print(len(s), K(1) in s, K(2) in s)
s = {K(1), K(2)}
t = {K(1), K(3)}
act = lambda: t.clear()
r = s & t
act = None
print(len(r), len(s), len(t))
s = {K(1), K(2)}
act = lambda: s.pop() if s else None
print(s == {K(1), K(2)}, len(s) <= 2)
""") == r"""False 0
[4]
101 True False
1 2 0
False True
"""


def test_list_search(space):
    assert space.run(r"""
class E:
    def __eq__(self, other):
        l.clear()
        return False
l = [E(), E(), E()]
print(l.count(1), l)
l = [E(), E(), E()]
print(1 in l, l)
l = [E(), E()]
try: l.index(1)
except ValueError as e: print('ValueError')
l = [E(), E()]
try: l.remove(1)
except ValueError as e: print(e)
class T:
    def __eq__(self, other):
        l.clear()
        return True
l = [T(), T()]
l.remove(1)
print(l)
l = [T(), T()]
print(l.index(5), l)
l = [T(), 2, 3]
print(l == [1, 2, 3], l)
l = [E(), 2]
print(l < [1, 2])
l = [T(), 2]
print(l < [1, 2], l)
l = [T(), T(), T()]
print(l.count(3), l)
""") == r"""0 []
False []
ValueError
list.remove(x): x not in list
[]
0 []
False []
True
True []
1 []
"""


def test_list_sort(space):
    assert space.run(r"""
l = [3, 1, 2]
def key(x):
    l.append(x)
    return x
try: l.sort(key=key)
except ValueError as e: print(e)
print(l)
l = [3, 1, 2]
def key2(x):
    print(l, len(l))
    return x
l.sort(key=key2)
print(l)
def key3(x):
    if x == 2: raise KeyError(x)
    return x
l = [3, 1, 2]
try: l.sort(key=key3)
except KeyError as e: print(repr(e), l)
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        l.clear()
        l.append(0)
        return self.n < other.n
    def __repr__(self): return 'C%d' % self.n
l = [C(3), C(1), C(2)]
try: l.sort()
except ValueError as e: print(e)
print(l)
class D(C):
    def __lt__(self, other):
        if self.n == 5 or other.n == 5: raise ZeroDivisionError
        return self.n < other.n
l = [D(i * 7 % 11) for i in range(11)]
try: l.sort()
except ZeroDivisionError: print(sorted(d.n for d in l), len(l))
class Odd:
    "An order that contradicts itself."
    def __lt__(self, other): return True
l = [Odd() for i in range(100)]
l.sort()
print(len(set(map(id, l))))
""") == r"""list modified during sort
[1, 2, 3]
[] 0
[] 0
[] 0
[1, 2, 3]
KeyError(2) [3, 1, 2]
list modified during sort
[C1, C2, C3]
[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] 11
100
"""


def test_list_growth_while_iterating(space):
    assert space.run(r"""
l = [1, 2, 3]
for x in l:
    if len(l) < 10: l.append(x * 10)
print(l)
l = [1, 2, 3]
l.extend(l)
print(l)
l += l
print(len(l))
l = [1, 2, 3]
l.extend(x for x in l if len(l) < 20)
print(l)
l = [1, 2, 3]
it = iter(l)
print(next(it)); l.clear(); print(list(it)); l.append(5); print(list(it))
l = [1, 2, 3]
for x in l: l.remove(x)
print(l)
l = list(range(10))
for x in reversed(l):
    l.pop()
    if len(l) > 3: l.pop()
print(l)
l = [1, 2, 3]
l[1:2] = l
print(l)
l[::2] = l[::2]
print(l)
l[:0] = l
print(l)
def grow():
    for i in range(3):
        l.append(i)
        yield i
l = [9]
l[0:1] = grow()
print(l)
class I:
    def __index__(self):
        l.clear()
        return 0
l = [1, 2, 3]
try: l[I()]
except IndexError as e: print(e)
l = [1, 2, 3]
print(l[I():2])
l = [1, 2, 3]
try: l[I()] = 5
except IndexError as e: print(e)
l = [1, 2, 3]
try: del l[I()]
except IndexError as e: print(e)
l = [1, 2, 3]
l[I():3] = [7, 8]
print(l)
l = [1, 2, 3]
del l[I():3]
print(l)
l = [1, 2, 3]
try: l.pop(I())
except IndexError as e: print(e)
l = [1, 2, 3]
l.insert(I(), 9)
print(l)
l = [1, 2, 3]
print(l * I(), l)
""") == r"""[1, 2, 3, 10, 20, 30, 100, 200, 300, 1000]
[1, 2, 3, 1, 2, 3]
12
[1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2]
1
[]
[]
[2]
[0, 1, 2, 3, 4, 5, 6, 7]
[1, 1, 2, 3, 3]
[1, 1, 2, 3, 3]
[1, 1, 2, 3, 3, 1, 1, 2, 3, 3]
[0, 1, 2, 0, 1, 2]
list index out of range
[]
list assignment index out of range
list assignment index out of range
[7, 8]
[]
pop from empty list
[9]
[] []
"""


def test_changed_during_iteration(space):
    assert space.run(r"""
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def f1():
    d = {1: 1}
    for k in d: d[k + 1] = 0
attempt(f1)
def f2():
    d = {1: 1, 2: 2}
    for k in d: del d[k]
attempt(f2)
def f3():
    d = {0: 0}
    for k in d:
        del d[k]
        d[k + 1] = 0
attempt(f3)
def f4():
    d = {1: 1}
    for k in d.values(): d[k + 1] = 0
attempt(f4)
def f5():
    d = {1: 1}
    for k, v in d.items(): d.clear()
attempt(f5)
print('f5 done')
def f6():
    s = {1}
    for x in s: s.add(x + 1)
attempt(f6)
def f7():
    s = {1, 2}
    for x in s: s.clear()
attempt(f7)
def f8():
    d = {1: 1}
    it = iter(d)
    d[2] = 2
    for i in range(2):
        try: next(it)
        except RuntimeError as e: print(e)
    del d[2]
    next(it)
attempt(f8)
def f9():
    d = {1: 1, 2: 2}
    for k in d: d[k] = 5
    print(d)
attempt(f9)
def f10():
    d = {1: 1, 2: 2}
    for k in reversed(d): d[k + 10] = 5
attempt(f10)
it = iter({1: 1})
print(list(it), list(it))
""") == r"""RuntimeError dictionary changed size during iteration
RuntimeError dictionary changed size during iteration
RuntimeError dictionary keys changed during iteration
RuntimeError dictionary changed size during iteration
RuntimeError dictionary changed size during iteration
f5 done
RuntimeError Set changed size during iteration
RuntimeError Set changed size during iteration
dictionary changed size during iteration
dictionary changed size during iteration
RuntimeError dictionary changed size during iteration
{1: 5, 2: 5}
RuntimeError dictionary changed size during iteration
[1] []
"""


def test_update_from_a_changing_mapping(space):
    assert space.run(r"""
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        if act: act()
        return self is other
act = None
a = {K(1): 1, K(2): 2}
b = {K(3): 3, K(4): 4}
act = lambda: b.clear()
try: a.update(b)
except RuntimeError as e: print(e)
act = None
print(len(a) >= 2)
class M:
    def keys(self): return iter('ab')
    def __getitem__(self, k): return k * 2
d = {}
d.update(M())
print(d, dict(M()), dict(M(), c=1))
class N(dict):
    def keys(self): return ['zz']
    def __getitem__(self, k): return k + '!'
print(dict(N(a=1)))
class O(dict):
    def __iter__(self): return iter(['q'])
    def keys(self): return ['zz']
    def __getitem__(self, k): return k + '!'
print(dict(O(a=1)))
def pairs():
    for i in range(3):
        d2[i + 100] = 0
        yield i, i
d2 = {}
d2.update(pairs())
print(d2)
try: d2.update([(1, 2), (3,)])
except ValueError as e: print(e)
print(d2[1])
""") == r"""dict mutated during update
True
{'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb', 'c': 1}
{'a': 1}
{'zz': 'zz!'}
{100: 0, 0: 0, 101: 0, 1: 1, 102: 0, 2: 2}
dictionary update sequence element #1 has length 1; 2 is required
2
"""


def test_equality_of_changing_dicts(space):
    assert space.run(r"""
class V:
    def __eq__(self, other):
        a.clear(); b.clear()
        return True
a = {1: V(), 2: V(), 3: V()}
b = {1: V(), 2: V(), 3: V()}
print(a == b, a, b)
class W:
    def __eq__(self, other):
        b.pop(2, None)
        return True
a = {1: W(), 2: 2}
b = {1: W(), 2: 2}
print(a == b)
""") == r"""True {} {}
False
"""


def test_repr_of_changing_containers(space):
    assert space.run(r"""
class R:
    def __repr__(self):
        l.clear()
        return 'R'
l = [R(), R(), R()]
print(l)
class S:
    def __repr__(self):
        d.clear()
        return 'S'
d = {1: S(), 2: S()}
print(d)
class T:
    def __repr__(self):
        s.clear()
        return 'T'
s = {T()}
print(s)
""") == r"""[R]
{1: S}
{T}
"""
