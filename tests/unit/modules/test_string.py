# -*- coding: utf-8 -*-
r"""The _string module.  memphis/modules/_string.py."""
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
    list(_string.formatter_parser('a{b!r:c}d{{e}}{}{0:{1}}'))     # [('a', 'b', 'c', 'r'), ('d{', None, None, None), ('e}', None, None, None), ('', '', '', None), ('', '0', '{1}', None)]
    list(_string.formatter_parser('{'))                           # ValueError: Single '{' encountered in format string
    list(_string.formatter_parser('}'))                           # ValueError: Single '}' encountered in format string
    list(_string.formatter_parser('{a'))                          # ValueError: expected '}' before end of string
    list(_string.formatter_parser(''))                            # []
    _string.formatter_parser(1)                                   # TypeError: expected str, got int
    a, b = _string.formatter_field_name_split('0.a[1][x].b')      # None
    a, list(b)                                                    # (0, [(True, 'a'), (False, 1), (False, 'x'), (True, 'b')])
    a, b = _string.formatter_field_name_split('')                 # None
    a, list(b)                                                    # ('', [])
    list(_string.formatter_field_name_split('a[')[1])             # ValueError: Missing ']' in format string
    list(_string.formatter_field_name_split('a..b')[1])           # ValueError: Empty attribute in format string
    list(_string.formatter_field_name_split('a[0]b')[1])          # ValueError: Only '.' or '[' may follow ']' in format field specifier
    '{0.real[0]}'.format(1)                                       # TypeError: 'int' object is not subscriptable
    '{a[x]:{b}}|{{}}'.format(a={'x': 5}, b='>4')                  # '   5|{}'
    """)
