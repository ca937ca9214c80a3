"Assignment to __class__: what is allowed, and what follows."
import sys
class types: ModuleType = type(sys); SimpleNamespace = type(sys.implementation)
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def s(o,c):
    def f():
        o.__class__ = c
        return type(o).__name__
    return f
class A: pass
class B: pass
class S: __slots__='a',
class M1(type): pass
class M2(type): pass
class X(metaclass=M1): pass
t(s(X,M2)); t(s(X,type)); t(s(A,M1)); t(s(int,M1)); t(s(X, A)); t(s(X, int)); t(s(X, 3))
t(s(A(),B)); t(s(A(),S)); t(s(A(),int)); t(s(A(),object)); t(s(object(),A)); t(s(3,A)); t(s([],A)); t(s(A(), M1))
class ML(types.ModuleType):
    @property
    def p(self): return 42
    def __getattr__(self, n): return n+'!'
    def __repr__(self): return 'ML!'
class MS(types.ModuleType): __slots__=('q',)
class ME(types.ModuleType): __slots__=()
m = types.ModuleType('m')
t(s(m,ML)); t(lambda: (m.p, m.zz, repr(m), m.__name__)); t(s(m,types.ModuleType)); t(lambda: m.p)
t(s(m,MS)); t(s(m,ME)); t(s(m,A)); t(s(m,int)); t(s(A(),types.ModuleType)); t(s(A(),ML)); t(s(sys,ML)); t(lambda: sys.p); t(lambda: sys.foo)
t(s(sys,types.ModuleType))
class Fake(types.ModuleType):
    def __setattr__(self, n, v): print('set', n, v); super().__setattr__(n, v)
    def __call__(self, x): return x*2
    def __dir__(self): return ['d']
t(s(m,Fake)); m.r = 3; t(lambda: m(4)); t(lambda: dir(m)); 
t(lambda: [k for k in vars(m) if k[0]!='_'])
def f(): pass
t(s(f,A)); t(s(None,A))
class FA(float): pass
class FB(float): pass
class IA(int): pass
t(s(FA(1),FB)); t(s(FA(1),IA)); t(s(FA(1),float)); t(s(IA(1),bool)); t(s(True,int))
def d(): del A().__class__
t(d)
import _weakref as weakref
r = weakref.ref(m)
t(s(m, ML)); t(lambda: r() is m)
class E1(Exception): pass
t(lambda: setattr(E1,'__bases__',(ValueError,)) or E1.__mro__)
t(lambda: setattr(E1,'__bases__',(OSError,)) or E1.__mro__)
t(s(E1(),OSError)); 
class E2(KeyError): pass
t(s(E1(),E2)); 
t(s(types.SimpleNamespace(),A))
class W(A):
   pass
w=W(); w.x=1; w.y='q'; w.__class__=A; t(lambda:w.__dict__)
