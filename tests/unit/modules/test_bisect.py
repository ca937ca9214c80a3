# -*- coding: utf-8 -*-
r"""The _bisect module.  memphis/modules/_bisect.py."""
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
"""


def test_lines(space):
    check(OneSession(space, PRELUDE), r"""
    bi.bisect_left([1,2,2,3], 2), bi.bisect_right([1,2,2,3], 2), bi.bisect_left([1,2,3], 5), bi.bisect_right([], 1), bi.bisect_left([3,2,1], -2, key=lambda x: -x)  # (1, 3, 3, 0, 1)
    bi.bisect_left([1,2,3], 2, -1)                                # ValueError: lo must be non-negative
    bi.bisect_left([1,2,3], 2, 1, 2), bi.bisect_left([1,2,3], 2, hi=None), bi.bisect_right([1,2,3], 2, lo=0, hi=10) if 0 else 0  # (1, 1, 0)
    bi.bisect_right([1,2,3], 5, lo=0, hi=10)                      # IndexError: list index out of range
    bi.bisect_left(5, 1)                                          # TypeError: object of type 'int' has no len()
    bi.bisect_left([1], 'a')                                      # TypeError: '<' not supported between instances of 'int' and 'str'
    bi.bisect_left()                                              # TypeError: bisect_left() missing required argument 'a' (pos 1)
    bi.bisect_left([1], 1, key=5)                                 # TypeError: 'int' object is not callable
    l = [1,3]; bi.insort_right(l, 2); bi.insort_left(l, 0); bi.insort_left(l, -5, key=lambda x: x)  # None
    l                                                             # [-5, 0, 1, 2, 3]
    """)
