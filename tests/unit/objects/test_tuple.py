# -*- coding: utf-8 -*-
r"""tuple.  memphis/objects/tupleobject.py."""
from expectations import check


def test_construction(space):
    check(space, r"""
    tuple()                            # ()
    tuple('abc')                       # ('a', 'b', 'c')
    tuple([1, 2])                      # (1, 2)
    tuple((1, 2))                      # (1, 2)
    tuple(range(3))                    # (0, 1, 2)
    tuple({1: 2})                      # (1,)
    tuple(1)                           # TypeError: 'int' object is not iterable
    tuple(1, 2)                        # TypeError: tuple expected at most 1 argument, got 2
    tuple(x=1)                         # TypeError: tuple() takes no keyword arguments
    tuple(None)                        # TypeError: 'NoneType' object is not iterable
    ()                                 # ()
    (1,)                               # (1,)
    (1, 2)                             # (1, 2)
    ((),)                              # ((),)
    (lambda t: tuple(t) is t)((1, 2))  # True
    """)


def test_items(space):
    check(space, r"""
    (1, 2, 3)[0]                   # 1
    (1, 2, 3)[-1]                  # 3
    (1, 2, 3)[True]                # 2
    (1, 2, 3)[3]                   # IndexError: tuple index out of range
    (1, 2, 3)[-4]                  # IndexError: tuple index out of range
    (1,)['a']                      # TypeError: tuple indices must be integers or slices, not str
    (1,)[None]                     # TypeError: tuple indices must be integers or slices, not NoneType
    (1,)[10 ** 30]                 # IndexError: cannot fit 'int' into an index-sized integer
    (0, 1, 2, 3, 4)[1:3]           # (1, 2)
    (0, 1, 2, 3, 4)[::2]           # (0, 2, 4)
    (0, 1, 2, 3, 4)[::-1]          # (4, 3, 2, 1, 0)
    (0, 1, 2, 3, 4)[4:1:-2]        # (4, 2)
    (0, 1, 2, 3, 4)[3:1]           # ()
    (0, 1, 2, 3, 4)[-100:100]      # (0, 1, 2, 3, 4)
    (1,)[::0]                      # ValueError: slice step cannot be zero
    (1,)['a':]                     # TypeError: slice indices must be integers or None or have an __index__ method
    len((1, 2))                    # 2
    bool(())                       # False
    bool((0,))                     # True
    hasattr(tuple, '__setitem__')  # False
    (lambda t: t[:] is t)((1, 2))  # True
    """)


def test_methods(space):
    check(space, r"""
    (1, 2, 1).count(1)       # 2
    (1, 2, 1).count(5)       # 0
    (1,).count()             # TypeError: tuple.count() takes exactly one argument (0 given)
    (1, 2, 3).index(2)       # 1
    (1, 2, 3).index(3, -1)   # 2
    (1, 2, 3).index(1, 1)    # ValueError: tuple.index(x): x not in tuple
    (1,).index(3)            # ValueError: tuple.index(x): x not in tuple
    (1,).index(1, 5)         # ValueError: tuple.index(x): x not in tuple
    (1,).index(1, 'a')       # TypeError: slice indices must be integers or have an __index__ method
    (1,).index()             # TypeError: index expected at least 1 argument, got 0
    (1, 2).__getnewargs__()  # ((1, 2),)
    1 in (1, 2)              # True
    3 in (1, 2)              # False
    """)


def test_operators(space):
    check(space, r"""
    (1,) + (2,)       # (1, 2)
    () + ()           # ()
    (1,) + [1]        # TypeError: can only concatenate tuple (not "list") to tuple
    (1,) + None       # TypeError: can only concatenate tuple (not "NoneType") to tuple
    (1, 2) * 2        # (1, 2, 1, 2)
    2 * (1, 2)        # (1, 2, 1, 2)
    (1,) * 0          # ()
    (1,) * -1         # ()
    (1,) * 'a'        # TypeError: can't multiply sequence by non-int of type 'str'
    (1,) * 1.5        # TypeError: can't multiply sequence by non-int of type 'float'
    (1,) * 10 ** 30   # OverflowError: cannot fit 'int' into an index-sized integer
    (1,) == (1,)      # True
    (1,) == (1.0,)    # True
    (1,) == [1]       # False
    (1,) != (2,)      # True
    (1, 2) < (1, 3)   # True
    (1,) < (1, 2)     # True
    () < (1,)         # True
    (1, 2) <= (1, 2)  # True
    (2,) > (1, 5)     # True
    (1,) >= (1, 0)    # False
    (1,) < 3          # TypeError: '<' not supported between instances of 'tuple' and 'int'
    (1,) < [1]        # TypeError: '<' not supported between instances of 'tuple' and 'list'
    ('a',) < (1,)     # TypeError: '<' not supported between instances of 'str' and 'int'
    (1,).__lt__([1])  # NotImplemented
    """)


def test_hash(space):
    check(space, r"""
    hash(())                  # 5740354900026072187
    hash((1,))                # -6644214454873602895
    hash((1, 2, 3))           # 529344067295497451
    hash((1, 2.5, True, -1))  # 4592138785356082803
    hash((1, (2, (3, ()))))   # -8883468720634012209
    hash((10 ** 30,))         # -868403863412041957
    hash((None,))             # 9181102132670838864
    hash((-1, -2))            # 960947337673586213
    hash(([],))               # TypeError: unhashable type: 'list'
    hash((1, {}))             # TypeError: unhashable type: 'dict'
    """)
