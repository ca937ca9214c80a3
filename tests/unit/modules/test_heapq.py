# -*- coding: utf-8 -*-
r"""The _heapq module.  memphis/modules/_heapq.py."""
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
    heap(5,3,8,1,9,2), heap(), heap(1)                            # ([1, 3, 2, 5, 9, 8], [], [1])
    h = heap(5,3,8,1); hq.heappush(h, 0)                          # None
    h, hq.heappop(h), h, hq.heapreplace(h, 7), h, hq.heappushpop(h, 1), h, hq.heappushpop(h, 100), h  # ([5, 7, 8, 100], 0, [5, 7, 8, 100], 1, [5, 7, 8, 100], 1, [5, 7, 8, 100], 3, [5, 7, 8, 100])
    hq.heappop([])                                                # IndexError: index out of range
    hq.heapreplace([], 1)                                         # IndexError: index out of range
    hq.heappushpop([], 1)                                         # 1
    hq.heappush((), 1)                                            # TypeError: heappush() argument 1 must be list, not tuple
    hq.heapify(5)                                                 # TypeError: heapify() argument must be list, not int
    hq.heappop()                                                  # TypeError: _heapq.heappop() takes exactly one argument (0 given)
    h = [3,1,2]; hq._heapify_max(h)                               # None
    h, hq._heappop_max(h), hq._heapreplace_max(h, 9), h           # ([9, 1], 3, 2, [9, 1])
    l = []; l.extend([Mut(l, 1), Mut(l, 2), Mut(l, 3)])           # None
    hq.heapify(l)                                                 # RuntimeError: list changed size during iteration
    hq.heappush([1], 'a')                                         # TypeError: '<' not supported between instances of 'str' and 'int'
    [hq.heappop(z) for z in [heap(*[(i * 7919) % 101 for i in range(50)])] for _ in range(50)]  # [0, 2, 3, 5, 6, 8, 9, 12, 15, 18, 21, 22, 24, 25, 27, 28, 31, 34, 37, 40, 41, 43, 44, 46, 47, 49, 50, 53, 56, 59, 62, 63, 65, 66, 68, 69, 72, 75, 78, 81, 82, 84, 85, 87, 88, 90, 91, 94, 97, 100]
    """)
