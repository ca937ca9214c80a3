"""Hidden classes, with and without unboxed numbers (memphis/objects/instance.py).  The expected text is CPython 3.13's."""
import pytest

from memphis.objects import instance
from memphis.objects.base import FLOAT, INT, OBJECT


@pytest.fixture(params=[False, True], ids=['boxed', 'unboxed'])
def run(request, space, monkeypatch):
    monkeypatch.setattr(instance, 'UNBOXED', request.param)
    return space.run


@pytest.fixture
def kinds(space, monkeypatch):
    "The kinds of the attributes of `o` after running a source."
    monkeypatch.setattr(instance, 'UNBOXED', True)

    def kinds(source):
        from memphis.entry.session import Session
        session = Session()
        text = session.evaluate(source)
        assert session.status != 2, text
        w_obj = space.finditem_str(session.w_main.w_dict, 'o')
        return list(w_obj.map.kinds)
    return kinds


def test_attributes(run):
    assert run(r"""
class C:
    def __init__(self, a, b, c):
        self.a = a; self.b = b; self.c = c
x, y, z = C(1, 2.5, 'x'), C(-3, 1e300, None), C('s', 1, 2 ** 70)
for o in (x, y, z): print(o.a, o.b, o.c)
x.a = 10; x.b = 3.25; x.c = 7
y.a = 0.5; y.b = 4; z.c = z.a
for o in (x, y, z): print(o.a, o.b, o.c, sorted(o.__dict__.items(), key=str))
w = C(5, 6.5, True)
print(w.a, w.b, w.c, type(w.c), w.c is True)
""") == r"""1 2.5 x
-3 1e+300 None
s 1 1180591620717411303424
10 3.25 7 [('a', 10), ('b', 3.25), ('c', 7)]
0.5 4 None [('a', 0.5), ('b', 4), ('c', None)]
s 1 s [('a', 's'), ('b', 1), ('c', 's')]
5 6.5 True <class 'bool'> True
"""


def test_number_identity_and_classes(run):
    assert run(r"""
class C: pass
class I(int): pass
class F(float): pass
o = C()
n = 12345678901
o.n = n
print(o.n is n, o.n is o.n, id(o.n) == id(n))
o.f = -0.0
print(o.f, o.f is o.f)
nan = float('nan')
o.v = nan
print(o.v is nan, o.v in [nan], o.v == o.v, hash(o.v) == hash(nan))
o.f = nan
print(o.f is nan, o.f in [nan], o.n)
o.i, o.g, o.b = I(3), F(1.5), True
print(type(o.i).__name__, type(o.g).__name__, type(o.b).__name__)
o.n = I(9)
print(type(o.n).__name__, o.n)
o.n = 2 ** 63
print(o.n)
o.n = -2 ** 63
print(o.n)
""") == r"""True True True
-0.0 True
True True False True
True True 12345678901
I F bool
I 9
9223372036854775808
-9223372036854775808
"""


def test_many_attributes_and_deletion(run):
    assert run(r"""
class C: pass
o = C()
for i in range(60):
    setattr(o, 'a%d' % i, i if i % 3 else i / 2)
print([getattr(o, 'a%d' % i) for i in range(60)] == [i if i % 3 else i / 2 for i in range(60)])
p = C()
p.x, p.y = 1, 2.0
del p.x
print(p.__dict__, hasattr(p, 'x'))
try: del p.x
except AttributeError as e: print(e)
p.x = 'again'
print(p.__dict__)
q = C()
q.x, q.y = 3, 4.0
q.__dict__['z'] = 5
print(q.x, q.y, q.z)
q.__dict__ = {'x': 9}
print(q.x, hasattr(q, 'y'))
""") == r"""True
{'y': 2.0} False
'C' object has no attribute 'x'
{'y': 2.0, 'x': 'again'}
3 4.0 5
9 False
"""


def test_setting_the_class(run):
    assert run(r"""
class A: pass
class B:
    def show(self): return self.x, self.y, self.z
b = B()
b.x = 'boxed'
b.x = 1
a = A()
a.x, a.y, a.z = 1, 2.5, 'z'
a.__class__ = B
print(a.show(), type(a) is B)
a.x += 1; a.y = 'y'
print(a.show(), a.__dict__)
a.__class__ = A
print(a.x, a.y, a.z)
class L(list): pass
l = L([1, 2])
l.n, l.f = 5, 2.5
l.n += 1
print(l, l.n, l.f)
""") == r"""(1, 2.5, 'z') True
(2, 'y', 'z') {'x': 2, 'y': 'y', 'z': 'z'}
2 y z
[1, 2] 6 2.5
"""


def test_kinds(kinds):
    assert kinds("class C: pass\no = C()\no.a, o.b, o.c, o.d = 1, 2.5, 'x', True") == \
        [INT, FLOAT, OBJECT, OBJECT]
    assert kinds("class C: pass\no = C()\no.a, o.b = 2 ** 64, float('nan')") == [OBJECT, OBJECT]


def test_kinds_become_objects(kinds):
    assert kinds("class C: pass\no = C()\no.a, o.b = 1, 2.5\no.a = None") == [OBJECT, FLOAT]
    assert kinds("class C: pass\np = C()\np.a, p.b = 1, 2\no = C()\no.a, o.b = 1, 2.5") == [INT, OBJECT]
    # boxed for the whole class, wherever the name stands
    assert kinds("class C: pass\np = C()\np.a = 1\np.a = 's'\no = C()\no.b, o.a = 1, 2") == [INT, OBJECT]
    # the second store of another kind goes through the inline cache
    assert kinds("class C:\n  def __init__(self, a): self.a = a\n"
                 "l = [C(i) for i in range(5)]\nl.append(C(None))\no = C(1)\nassert [x.a for x in l] == "
                 "[0, 1, 2, 3, 4, None]") == [OBJECT]


def test_storage_is_made_at_once(space):
    assert space.run(r"""
class C:
    def __init__(self):
        self.a, self.b, self.c = 1, 'x', 2.5
l = [C() for i in range(3)]
print(l[2].a, l[2].b, l[2].c)
""") == "1 x 2.5\n"
    from memphis.entry.session import Session
    session = Session()
    session.evaluate("class C: pass\np = C()\np.a, p.b, p.c = 'a', 'b', 'c'\no = C()\no.a = 'a'")
    assert len(space.finditem_str(session.w_main.w_dict, 'o').storage) == 3


def test_slots_and_numbers(run):
    assert run(r"""
class S:
    __slots__ = ('a', 'b', '__dict__', '__weakref__')
class T(S): pass
class U(S): pass
import _weakref
t = T()
t.a, t.x, t.b, t.y = 1, 2, 3.5, 4.5
r = _weakref.ref(t)
t.z = 5
print(t.a, t.b, t.x, t.y, t.z, t.__dict__, r() is t)
u = T()
u.a, u.x, u.y = 1, 2, 4.5
r = _weakref.ref(u)
u.x = 'boxed'
print(u.a, u.x, u.y, r() is u, hasattr(u, 'b'))
u.__class__ = U
print(u.a, u.x, u.y, r() is u, type(u) is U)
u.__dict__ = {'y': 1}
print(u.a, u.y, r() is u, hasattr(u, 'x'))
u.__class__ = T
u.z = 1.5
print(u.a, u.__dict__, r() is u)
class N:
    __slots__ = ('n', 'f')
n = N()
n.n, n.f = 1, 2.5
n.n += 1; n.f = 'x'
print(n.n, n.f)
try: n.other = 1
except AttributeError as e: print(e)
""") == r"""1 3.5 2 4.5 5 {'x': 2, 'y': 4.5, 'z': 5} True
1 boxed 4.5 True False
1 boxed 4.5 True True
1 1 True False
1 {'y': 1, 'z': 1.5} True
2 x
'N' object has no attribute 'other' and no __dict__ for setting new attributes
"""
