# Assignment to __class__: which layouts are the same
class A: __slots__ = ('a',)
class B: __slots__ = ('a',)
class B2: __slots__ = ('b',)
class D: pass
class D2: pass
class D3(D): pass
class D4(D): __slots__ = ()
class D5(D): __slots__ = ('x',)
class A2(A): __slots__ = ()
class A3(A): pass
class A4(A): pass
class L(list): pass
class L2(list): pass
class LS(list): __slots__ = ()
class W: __slots__ = ('__weakref__',)
class N: __slots__ = ()
class N2: __slots__ = ()
class DD: __slots__ = ('__dict__',)
class DW: __slots__ = ('__dict__', '__weakref__')
class AB: __slots__ = ('a', 'b')
class BA: __slots__ = ('b', 'a')
cs = [A, B, B2, D, D2, D3, D4, D5, A2, A3, A4, L, L2, LS, W, N, N2, DD, DW, AB, BA, int, object, list, Exception]
for x in cs:
    row = ''
    for y in cs:
        o = x()
        try:
            o.__class__ = y
            row += 'y' if type(o) is y else '?'
        except TypeError as e:
            row += '.'
            if y in (B2, int, D) and x in (A, D, L, int, N): print(x.__name__, y.__name__, e)
    print(x.__name__.ljust(10), row)
a = A(); a.a = 5; a.__class__ = B; print(a.a, type(a))
d = D(); d.x = 1; d.__class__ = D2; print(d.x, type(d).__name__)
try: d.__class__ = 3
except TypeError as e: print(e)
try: del d.__class__
except TypeError as e: print(e)
m = __import__('sys')
try: m.__class__ = D
except TypeError as e: print(e)
def f(): pass
try: f.__class__ = D
except TypeError as e: print(e)
try: A.__class__ = D
except TypeError as e: print(e)
class M(type): pass
try: A.__class__ = M
except TypeError as e: print(e)
