# __del__ after a collection: order, resurrection, errors; generators that are closed
import gc, sys
class C:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
c = C(1); del c; gc.collect()
def f():
    a, b = C(2), C(3)
    a.b = b; b.a = a
f(); gc.collect()
class D(C): pass
d = D('sub'); d = None; gc.collect()
kept = []
class R:
    def __del__(self): print('res'); kept.append(self)
r = R(); del r; gc.collect(); print(len(kept)); kept.clear(); gc.collect(); print(len(kept))
class E:
    def __del__(self): 1/0
sys.stdout.flush()
e = E(); del e; gc.collect()
class I(int):
    def __del__(self): print('int', self + 1)
i = I(4); del i; gc.collect()
class S:
    __slots__ = ('x',)
    def __del__(self): print('slot', self.x)
s = S(); s.x = 5; del s; gc.collect()
class X(Exception):
    def __del__(self): print('exc')
x = X(); del x; gc.collect()
def hook(u):
    print('hook', u.exc_type, u.exc_value, u.err_msg, type(u.exc_traceback).__name__, u.object.__qualname__)
sys.unraisablehook = hook
e = E(); del e; gc.collect()
print(sys.unraisablehook is hook)
def badhook(u): raise KeyError('hook')
sys.unraisablehook = badhook
sys.stdout.flush()
e = E(); del e; gc.collect()
sys.unraisablehook = sys.__unraisablehook__
e = E(); del e; gc.collect()
class Q:
    def __del__(self):
        print('Q sees', C)
        raise SystemExit(3)
q = Q(); sys.stdout.flush(); del q; gc.collect()
print('end')

def g():
    try: yield 1
    finally: print('closed')
x = g(); next(x); del x; gc.collect()
x = g(); del x; gc.collect()
def h():
    try: yield 1
    except GeneratorExit: print('ge'); raise
x = h(); next(x); del x; gc.collect()
def bad():
    try: yield 1
    except GeneratorExit: yield 2
x = bad(); next(x); sys.stdout.flush(); del x; gc.collect()
def worse():
    try: yield 1
    finally: 1/0
x = worse(); next(x); sys.stdout.flush(); del x; gc.collect()
for v in g(): break
gc.collect()
print('end')

print(gc.isenabled()); gc.disable(); print(gc.isenabled()); gc.enable(); print(gc.isenabled())
try: gc.collect(5)
except ValueError as e: print(e)
try: gc.collect(-1)
except ValueError as e: print(e)
print(type(gc.collect(0)), type(gc.collect(generation=1)))
