# Weak references: callbacks, equality, hashes, what can be referenced
import gc, _weakref
from _weakref import ref
class C:
    def __init__(self, v=0): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): return hash(self.v)
c = C(3)
r = ref(c)
print(r() is c, r == ref(c), ref(c) is r, hash(r) == hash(c), _weakref.getweakrefcount(c), len(_weakref.getweakrefs(c)))
d = C(3)
print(ref(d) == r, ref(d) != r, r.__callback__, type(r), r == 3)
rd = ref(d, print)
print(rd.__callback__)
def cb(x): print('cb', x is r2, x())
r2 = ref(c, cb)
print(r2 is r, r2 == r, _weakref.getweakrefcount(c))
del c; gc.collect()
print(r(), r2(), r == r2, r == r, hash(r), r2.__callback__)
try: hash(r2)
except TypeError as e: print(e)
for x in (1, 'a', None, (), [], {}, 1.5, object(), Exception(), b'', slice(1), range(3), property(), 1j, True, ...):
    try: ref(x); print('ok', x)
    except TypeError as e: print(e)
def f(): pass
def g(): yield
for x in (f, C, set(), frozenset([1]), g(), print, len, [].append, C().__eq__, __import__('sys'), f.__code__, int, type):
    print(type(x).__name__, ref(x)() is x)
class S: __slots__ = ()
try: ref(S())
except TypeError as e: print(e)
class W: __slots__ = ('__weakref__', 'a')
w = W(); w.a = 1; rw = ref(w); print(rw() is w, w.a, w.__weakref__ is rw)
try: w.__weakref__ = 1
except AttributeError as e: print(e)
del w; gc.collect(); print(rw())
class L(list): pass
class I(int): pass
class T(tuple): pass
l = L([1]); rl = ref(l); print(rl() is l)
for k in (I(3), T((1,))):
    try: print(ref(k)() is k)
    except TypeError as e: print(e)
class MyRef(ref):
    def __new__(cls, ob, callback=None, **kw): return super().__new__(cls, ob, callback)
    def __init__(self, ob, callback=None, **kw):
        super().__init__(ob, callback)
        self.kw = kw
m = MyRef(d, None, a=1)
print(m() is d, m.kw, m == ref(d), type(m), m is MyRef(d), hash(m) == hash(d))
try: ref()
except TypeError as e: print(e)
try: ref(d, 1, 2)
except TypeError as e: print(e)
try: ref(d, callback=1)
except TypeError as e: print(e)
try: r(1)
except TypeError as e: print(e)
print(ref[int])
def bad(x): 1/0
import sys
z = C(9); rz = ref(z, bad); sys.stdout.flush(); del z; gc.collect()
print(rz())
o = C(1)
rs = [ref(o, lambda x, i=i: print('order', i)) for i in range(3)]
del o; gc.collect()
o = C(1); rr = ref(o, lambda x: print('never')); del rr; gc.collect(); del o; gc.collect()
o = C(1)
for i in range(50): setattr(o, 'a%d' % i, i)
ro = ref(o); print(ro() is o, o.a49, len(vars(o)))
o2 = C(1); ro2 = ref(o2); vars(o2)['q'] = 1; print(ro2() is o2, o2.q, ref(o2) is ro2, vars(o2))
o2.__dict__ = {'z': 1}; print(ref(o2) is ro2, o2.z); del o2.z; print(ref(o2) is ro2)
class C2: pass
o2.__class__ = C2; print(ref(o2) is ro2, type(ro2()))
