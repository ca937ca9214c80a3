"Checks of classes, properties, aliases and functions, and the messages."
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class PS(property): __slots__ = ()
class PF(property): __slots__ = ('foo',)
def doc(self): "d"
def nodoc(self): pass
t(lambda: PS(doc)); t(lambda: PS(nodoc).__doc__); t(lambda: PF(doc="what").__doc__); t(lambda: PF(doc).__doc__); t(lambda: PF().__doc__)
class CN(tuple): __class_getitem__ = None
t(lambda: CN[int])
class ME:
    def __mro_entries__(self, b): return ()
t(lambda: type('x', (ME(),), {})); t(lambda: type('x', (3,), {}))
t(lambda: list[[int, str], int]); t(lambda: list[[int, [str]], int])
type A[*Ts, T] = int
t(lambda: A[[int, object], str])
t(lambda: A.__parameters__); t(lambda: A.__type_params__)
t(lambda: list()); t(lambda: float()); t(lambda: float(1,2)); t(lambda: float.__new__(float, x=1)); t(lambda: float.__new__(float)); t(lambda: float.__new__(3));t(lambda: float.__new__())
class FI(float):
    def __init__(self, *a, **k): pass
t(lambda: FI(3, k=2)); t(lambda: FI(k=2)); t(lambda: FI(1,2))
def f(): pass
print(f.__name__ is f.__name__, f.__qualname__ is f.__qualname__, classmethod(f).__qualname__ is f.__qualname__, staticmethod(f).__name__ is f.__name__)
f.__name__='q'; print(f.__name__, f.__qualname__); f.__qualname__ = 'z.y'; print(f.__qualname__, repr(f)[:13])
c = classmethod(f); c.x=3; print(c.__dict__.keys()); c.__dict__={'y':1}; print(c.y, c.__dict__); t(lambda: c.x); t(lambda: delattr(c,'__dict__')); del c.y; t(lambda: c.y)
f.a=1; t(lambda: delattr(f,'__dict__')); t(lambda: setattr(f,'__dict__',3)); f.__dict__={'k':2}; print(f.k); del f.k; t(lambda: f.k)
b=bytearray(b'abc'); b.insert(-100,1); b.insert(100,2); b.insert(-1,3); print(b); l=[1,2]; l.insert(-100,0); l.insert(100,9); l.insert(-1,8); print(l)
