# -*- coding: utf-8 -*-
r"""The _random module.  memphis/modules/_random.py."""
from expectations import check, OneSession


PRELUDE = r"""
import sys
import _struct as struct, _random, _bisect as bi, _heapq as hq
R = _random.Random
def heap(*a):
    l = list(a); hq.heapify(l); return l
class Mut:
    def __init__(self, l, v): self.l = l; self.v = v
    def __lt__(self, o):
        self.l.clear(); return True
s = struct.Struct('<i')
b = bytearray(8)
import builtins
class RR(R):
    def __init__(self, x=None, y=1): super().__init__(x)
"""


def test_lines(space):
    check(OneSession(space, PRELUDE), r"""
    r = R(42); [r.random() for i in range(3)], r.getrandbits(5), r.getrandbits(32), r.getrandbits(100), r.getrandbits(0)  # ([0.6394267984578837, 0.025010755222666936, 0.27502931836911926], 7, 599310825, 925123444424254823561077285033, 0)
    R(42).random()                                                # 0.6394267984578837
    R(42).getrandbits(100)                                        # 873491343714207852616756591005
    R(2**100).random()                                            # 0.7586581712996778
    R(-5).random(), R(5).random(), R(0).random()                  # (0.6229016948897019, 0.6229016948897019, 0.8444218515250481)
    R(1.5).random()                                               # 0.551763726942059
    R('abc') is not None                                          # True
    r = R(3); st = r.getstate()                                   # None
    len(st), st[:3], st[624]                                      # (625, (2147483648, 507801126, 683453281), 624)
    x = r.random(); r.setstate(st)                                # None
    x == r.random()                                               # True
    r.setstate(1)                                                 # TypeError: state vector must be a tuple
    r.setstate((1,))                                              # ValueError: state vector is the wrong size
    r.setstate(('a',) * 625)                                      # TypeError: an integer is required
    r.setstate((1,) * 624 + (700,))                               # ValueError: invalid state
    r.getrandbits(-1)                                             # ValueError: number of bits must be non-negative
    r.getrandbits('a')                                            # TypeError: 'str' object cannot be interpreted as an integer
    R(1,2)                                                        # TypeError: Random() requires 0 or 1 argument
    R(x=1)                                                        # TypeError: Random() takes no keyword arguments
    r.seed(); r.seed(None)                                        # None
    r.seed(7)                                                     # None
    r.random(), sum(r.getrandbits(64) for i in range(1000))       # (0.32383276483316237, 9023825188418016299097)
    RR(5, y=2).random()                                           # 0.6229016948897019
    """)
