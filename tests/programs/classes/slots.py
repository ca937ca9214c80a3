# __slots__: member descriptors, inheritance, missing __dict__
class C:
    __slots__ = ('a', 'b')
c = C()
c.a = 1
print(c.a)
try: c.b
except AttributeError as e: print(e, e.name, e.obj is c)
try: c.z = 1
except AttributeError as e: print(e)
try: c.z
except AttributeError as e: print(e)
try: c.__dict__
except AttributeError as e: print(e)
try: del c.z
except AttributeError as e: print(e)
del c.a
try: c.a
except AttributeError as e: print(e)
try: del c.a
except AttributeError as e: print(e)
print(C.a, C.a.__name__, C.a.__objclass__, C.a.__doc__, type(C.a), C.a.__qualname__)
print(C.__slots__, sorted(k for k in C.__dict__))
try: C.a.__get__(3)
except TypeError as e: print(e)
try: C.a.__set__(3, 1)
except TypeError as e: print(e)
try: C.a.__delete__(3)
except TypeError as e: print(e)
print(C.a.__get__(None, C) is C.a)
try: C.a.__get__(None, None)
except TypeError as e: print(e)
C.a.__set__(c, 7); print(c.a); C.a.__delete__(c)
try: print(C.a.__get__(c))
except AttributeError as e: print(e)
try: type(C.a)()
except TypeError as e: print(e)
try: vars(c)
except TypeError as e: print(e)
C.a = 5
print(c.a)
try: c.a = 3
except AttributeError as e: print(e)
del C.b
try: c.b = 3
except AttributeError as e: print(e)

class A: __slots__ = ('a',)
class B(A): __slots__ = ('b',)
class C(B): pass
class D(A): __slots__ = ('a', 'd')
class E(A): __slots__ = ()
b = B(); b.a = 1; b.b = 2
try: b.c = 3
except AttributeError as e: print(e)
c = C(); c.a = 1; c.b = 2; c.c = 3
print(c.__dict__, c.a, c.b, c.c)
c.__dict__['a'] = 'hidden'
print(c.a, vars(c))
c.__dict__ = {'x': 1}
print(c.a, c.x, c.b)
for i in range(60): setattr(c, 'n%d' % i, i)
print(c.a, c.b, c.n59, len(c.__dict__))
del c.x
print(c.a, c.b, len(c.__dict__))
d = D(); d.a = 1; d.d = 2
print(d.a, A.a.__get__(d) if 0 else 'x')
try: A.a.__get__(d)
except AttributeError as e: print(e)
A.a.__set__(d, 'base')
print(d.a, A.a.__get__(d), d.d)
e = E(); e.a = 5
print(e.a)
class F(E):
    __slots__ = ('f', '__dict__')
f = F(); f.a = 1; f.f = 2; f.g = 3
print(f.__dict__, f.a, f.f, f.g)
f.__class__
class G(int): __slots__ = ()
try: G(3).x = 1
except AttributeError as e: print(e)
print(hasattr(G(3), '__dict__'))
class H(list): __slots__ = ('h',)
h = H([1, 2]); h.h = 3
print(h, h.h)
class X(Exception): __slots__ = ('q',)
x = X(1); x.q = 2; x.r = 3
print(x.q, x.r, x.__dict__)

class C:
    __slots__ = 'x', '__dict__'
    def __getattr__(self, n): return 'dyn ' + n
c = C()
print(c.x, c.y)
c.x = 1
c.y = 2
print(c.x, c.y, c.__dict__)
class P:
    __slots__ = ['x']
    x2 = property(lambda self: self.x * 2)
    def __init__(self, x): self.x = x
    def __repr__(self): return 'P(%r)' % self.x
    def __eq__(self, o): return self.x == o.x
ps = [P(i) for i in range(5)]
print(ps, ps[2].x2, sum(p.x for p in ps))
for p in ps: p.x += 10
print(ps, P(3) == P(3))
class Q(P):
    __slots__ = ['y']
    def __init__(self, x, y): super().__init__(x); self.y = y
q = Q(1, 2)
print(q.x, q.y, q.x2, q)
class R(Q): pass
r = R(3, 4); r.z = 5
print(r.x, r.y, r.z, r.__dict__)
import sys
class Priv:
    __slots__ = ('__p',)
    def __init__(self): self.__p = 42
    def get(self): return self.__p
print(Priv().get(), Priv.__slots__, [k for k in Priv.__dict__ if 'p' in k and k[1] != '_'])
class Doc: __slots__ = {'a': 'docs', 'b': None}
print(Doc.a.__doc__, Doc.b.__doc__)
