# -*- coding: utf-8 -*-
r"""The _functools module.  memphis/modules/_functools."""
from expectations import check, OneSession


PRELUDE = r"""
import _functools, _collections, _operator as op, _string
from _functools import *
from _functools import _lru_cache_wrapper as W
from _collections import *; from _collections import _count_elements, _tuplegetter
class CI:
    def __init__(self, *a): self.a = a
    def __repr__(self): return 'CI%r' % (self.a,)
def f(*a, **k): return a, k
class P(partial): pass
class D(deque): pass
class DD(defaultdict): pass
class OD(OrderedDict): pass
class Evil:
    def __init__(self, d): self.d = d
    def __eq__(self, o):
        self.d.append(1); return False
log = []
def sq(x, **k):
    log.append(x)
    return x * x
class X:
    m = partial(f, 1)
class X2:
    m = W(lambda self, x: x, 2, False, CI)
class BadH:
    def __hash__(self): return 1
    def __eq__(self, o): 1/0
"""


def test_lines(space):
    check(OneSession(space, PRELUDE), r"""
    partial(f, 1, a=2)(3, b=4), partial(f)(), partial(f, 1)(x=1)  # (((1, 3), {'a': 2, 'b': 4}), ((), {}), ((1,), {'x': 1}))
    partial()                                                     # TypeError: type 'partial' takes at least one argument
    partial(1)                                                    # TypeError: the first argument must be callable
    p = partial(f, 1, a=2)                                        # None
    p.x = 1                                                       # None
    p.__dict__, p.__reduce__()[2][1:]                             # ({'x': 1}, ((1,), {'a': 2}, {'x': 1}))
    p.__setstate__((len, (), {}, None))                           # None
    p, p.__dict__                                                 # (functools.partial(<built-in function len>), {})
    p.__setstate__(1)                                             # TypeError: invalid partial state
    p.__setstate__((1,2,3,4))                                     # TypeError: invalid partial state
    p([1,2])                                                      # 2
    partial[int], partial.__text_signature__                      # (functools.partial[int], '(func, /, *args, **keywords)')
    X().m(2)                                                      # ((1, 2), {})
    P(f,1)(2, a=1)                                                # ((1, 2), {'a': 1})
    r = partial(f); r.__setstate__((f, (r,), {}, {}))             # None
    reduce(lambda a,b: a+b, [1,2,3]), reduce(lambda a,b:a+b, [], 5), reduce(f, [1])  # (6, 5, 1)
    reduce(f, [])                                                 # TypeError: reduce() of empty iterable with no initial value
    reduce(f, 1)                                                  # TypeError: reduce() arg 2 must support iteration
    reduce(f)                                                     # TypeError: reduce expected at least 2 arguments, got 1
    K = cmp_to_key(lambda a, b: (a > b) - (a < b))                # None
    K(1) < 2                                                      # TypeError: other argument must be K instance
    K(1) == 1                                                     # TypeError: other argument must be K instance
    hash(K(1))                                                    # TypeError: unhashable type: 'functools.KeyWrapper'
    K()                                                           # TypeError: K() missing required argument 'obj' (pos 1)
    K(1,2)                                                        # TypeError: K() takes at most 1 argument (2 given)
    K(obj=5).obj                                                  # 5
    K(x=5)                                                        # TypeError: K() missing required argument 'obj' (pos 1)
    cmp_to_key()                                                  # TypeError: cmp_to_key() missing required argument 'mycmp' (pos 1)
    K < K                                                         # AttributeError: object
    c = W(sq, 2, False, CI)                                       # None
    c(2), c(2), c(3), c(4), c(2), c.cache_info(), log             # (4, 4, 9, 16, 4, CI(1, 4, 2, 2), [2, 3, 4, 2])
    c(x=1), c(1, k=2), c.cache_info()                             # (1, 1, CI(1, 6, 2, 2))
    c([])                                                         # TypeError: unhashable type: 'list'
    c.cache_clear()                                               # None
    c.cache_info(), log                                           # (CI(0, 0, 2, 0), [2, 3, 4, 2, 1, 1])
    u = W(sq, None, True, CI)                                     # None
    u(1), u(1.0), u(True), u(x=1), u.cache_info()                 # (1, 1.0, 1, 1, CI(0, 4, None, 4))
    z = W(sq, 0, False, CI)                                       # None
    z(2), z(2), z.cache_info()                                    # (4, 4, CI(0, 2, 0, 0))
    W(1, 2, False, CI)                                            # TypeError: the first argument must be callable
    W(sq, 'a', False, CI)                                         # TypeError: maxsize should be integer or None
    c.__wrapped__                                                 # AttributeError: 'functools._lru_cache_wrapper' object has no attribute '__wrapped__'
    c.foo = 1                                                     # None
    c.__dict__, c.__copy__() is c, c.__deepcopy__({}) is c        # ({'foo': 1}, True, True)
    W(sq, -5, False, CI).cache_info()                             # CI(0, 0, 0, 0)
    fib = W(lambda n: n if n < 2 else fib(n-1) + fib(n-2), 3, False, CI)  # None
    fib(20), fib.cache_info()                                     # (6765, CI(18, 21, 3, 3))
    c(BadH())                                                     # TypeError: unsupported operand type(s) for *: 'BadH' and 'BadH'
    c(BadH())                                                     # TypeError: unsupported operand type(s) for *: 'BadH' and 'BadH'
    type(c), _lru_cache_wrapper.__module__                        # NameError: name '_lru_cache_wrapper' is not defined
    """)
