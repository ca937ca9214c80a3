# -*- coding: utf-8 -*-
r"""The _operator module.  memphis/modules/_operator."""
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
"""


def test_lines(space):
    check(OneSession(space, PRELUDE), r"""
    op.add(1, 2), op.pow(2, 3), op.and_(6, 3), op.iadd([1], [2]), op.concat([1],[2]), op.index(5), op.neg(1), op.not_(0), op.truth([]), op.is_(1, 1), op.is_not(1, 2), op.contains([1], 1), op.getitem([5], 0), op.countOf([1,1,2], 1), op.indexOf([1,2],2), op.length_hint([1]), op.length_hint(iter([1,2])), op.length_hint(1, 7), op.call(f, 1, a=2), op.matmul, op.abs(-1), op.inv(1), op.lt(1,2), op.eq(1,1)  # (3, 8, 2, [1, 2], [1, 2], 5, -1, True, False, True, True, True, 5, 2, 1, 1, 2, 7, ((1,), {'a': 2}), <built-in function matmul>, 1, -2, True, True)
    op.add(1)                                                     # TypeError: add expected 2 arguments, got 1
    op.add(1, a=2)                                                # TypeError: _operator.add() takes no keyword arguments
    op.concat(1, [2])                                             # TypeError: 'int' object can't be concatenated
    op.concat([1], 2)                                             # TypeError: can only concatenate list (not "int") to list
    op.iconcat(1, 2)                                              # TypeError: 'int' object can't be concatenated
    op.countOf(1, 2)                                              # TypeError: argument of type 'int' is not iterable
    op.indexOf([1], 2)                                            # ValueError: sequence.index(x): x not in sequence
    op.length_hint(1, 'a')                                        # TypeError: 'str' object cannot be interpreted as an integer
    op.length_hint(repeat)                                        # NameError: name 'repeat' is not defined
    op.itemgetter(1)([5,6]), op.itemgetter(0, 1)('ab'), op.itemgetter(1, 'a'), op.itemgetter(1).__reduce__(), op.itemgetter(slice(1,2))('abc')  # (6, ('a', 'b'), operator.itemgetter(1, 'a'), (<class 'operator.itemgetter'>, (1,)), 'b')
    op.itemgetter()                                               # TypeError: itemgetter expected 1 argument, got 0
    op.itemgetter(1)()                                            # TypeError: itemgetter expected 1 argument, got 0
    op.itemgetter(1)(1, 2)                                        # TypeError: itemgetter expected 1 argument, got 2
    op.itemgetter(1)(a=1)                                         # TypeError: itemgetter() takes no keyword arguments
    op.itemgetter(1)(5)                                           # TypeError: 'int' object is not subscriptable
    op.attrgetter('real')(1), op.attrgetter('real', 'imag.real')(5), op.attrgetter('a.b'), op.attrgetter('a','b').__reduce__()  # (1, (5, 0), operator.attrgetter('a.b'), (<class 'operator.attrgetter'>, ('a', 'b')))
    op.attrgetter(1)                                              # TypeError: attribute name must be a string
    op.attrgetter()                                               # TypeError: attrgetter expected 1 argument, got 0
    op.attrgetter('x')(1)                                         # AttributeError: 'int' object has no attribute 'x'
    op.methodcaller('upper')('a'), op.methodcaller('split', sep='b')('abc'), op.methodcaller('x', 1, a=2), op.methodcaller('x', 1).__reduce__()  # ('A', ['a', 'c'], operator.methodcaller('x', 1, a=2), (<class 'operator.methodcaller'>, ('x', 1)))
    op.methodcaller()                                             # TypeError: methodcaller needs at least one argument, the method name
    op.methodcaller(1)                                            # TypeError: method name must be a string
    op.methodcaller('upper')()                                    # TypeError: methodcaller expected 1 argument, got 0
    op.methodcaller('zz')(1)                                      # AttributeError: 'int' object has no attribute 'zz'
    op._compare_digest('a', 'a'), op._compare_digest(b'a', bytearray(b'b')), op._compare_digest('a', 'ab')  # (True, False, False)
    op._compare_digest('a', b'a')                                 # TypeError: a bytes-like object is required, not 'str'
    op._compare_digest(chr(233), 'a')                             # TypeError: comparing strings with non-ASCII characters is not supported
    op._compare_digest(1, 2)                                      # TypeError: unsupported operand types(s) or combination of types: 'int' and 'int'
    op.setitem([], 0, 1)                                          # IndexError: list assignment index out of range
    op.itemgetter, op.itemgetter.__module__, op.add.__text_signature__, op.itemgetter.__text_signature__  # (<class 'operator.itemgetter'>, 'operator', '($module, a, b, /)', '(item, /, *items)')
    """)
