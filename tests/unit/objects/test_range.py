# -*- coding: utf-8 -*-
r"""range.  memphis/objects/rangeobject.py."""
from expectations import check


def test_construction(space):
    check(space, r"""
    range(5)                                      # range(0, 5)
    range(1, 5)                                   # range(1, 5)
    range(1, 5, 2)                                # range(1, 5, 2)
    range(5, 1, -1)                               # range(5, 1, -1)
    range(1, 5, 1)                                # range(1, 5)
    range(0)                                      # range(0, 0)
    range(True)                                   # range(0, 1)
    range(10 ** 30)                               # range(0, 1000000000000000000000000000000)
    range(-10 ** 30, 10 ** 30, 10 ** 29)          # range(-1000000000000000000000000000000, 1000000000000000000000000000000, 100000000000000000000000000000)
    range()                                       # TypeError: range expected at least 1 argument, got 0
    range(1, 2, 3, 4)                             # TypeError: range expected at most 3 arguments, got 4
    range('a')                                    # TypeError: 'str' object cannot be interpreted as an integer
    range(1.5)                                    # TypeError: 'float' object cannot be interpreted as an integer
    range(1, 'a')                                 # TypeError: 'str' object cannot be interpreted as an integer
    range(None)                                   # TypeError: 'NoneType' object cannot be interpreted as an integer
    range(1, 2, 0)                                # ValueError: range() arg 3 must not be zero
    range(x=1)                                    # TypeError: range() takes no keyword arguments
    range(10).start, range(10).stop, range(10).step  # (0, 10, 1)
    range(2, 9, 3).start, range(2, 9, 3).stop, range(2, 9, 3).step  # (2, 9, 3)
    type(range(3)).__name__                       # 'range'
    """)


def test_sequence(space):
    check(space, r"""
    list(range(5))                                # [0, 1, 2, 3, 4]
    list(range(2, 20, 5))                         # [2, 7, 12, 17]
    list(range(20, 2, -5))                        # [20, 15, 10, 5]
    list(range(5, 5))                             # []
    list(range(5, 2))                             # []
    len(range(10))                                # 10
    len(range(0, 10, 3))                          # 4
    len(range(10, 0, -3))                         # 4
    len(range(5, 2))                              # 0
    len(range(10 ** 30))                          # OverflowError: Python int too large to convert to C ssize_t
    len(range(-9223372036854775808, 9223372036854775807))  # OverflowError: Python int too large to convert to C ssize_t
    len(range(0, 9223372036854775807))            # 9223372036854775807
    len(range(-1, 9223372036854775807))           # OverflowError: Python int too large to convert to C ssize_t
    bool(range(0))                                # False
    bool(range(1))                                # True
    bool(range(10 ** 30))                         # True
    range(10)[3]                                  # 3
    range(10)[-1]                                 # 9
    range(10, 0, -3)[1]                           # 7
    range(10)[10]                                 # IndexError: range object index out of range
    range(10)[-11]                                # IndexError: range object index out of range
    range(10)[10 ** 30]                           # IndexError: range object index out of range
    range(10)['a']                                # TypeError: range indices must be integers or slices, not str
    range(10)[True]                               # 1
    range(10 ** 30)[-1]                           # 999999999999999999999999999999
    range(10 ** 30)[10 ** 29]                     # 100000000000000000000000000000
    range(10 ** 30)[10 ** 30]                     # IndexError: range object index out of range
    range(10)[2:5]                                # range(2, 5)
    range(10)[::2]                                # range(0, 10, 2)
    range(10)[::-1]                               # range(9, -1, -1)
    range(0, 10, 3)[::-1]                         # range(9, -3, -3)
    range(10)[5:2]                                # range(5, 2)
    range(10)[-3:]                                # range(7, 10)
    range(10)[::0]                                # ValueError: slice step cannot be zero
    range(10)['a':]                               # TypeError: slice indices must be integers or None or have an __index__ method
    range(10 ** 30)[5:10 ** 20:7]                 # range(5, 100000000000000000000, 7)
    range(10 ** 30)[::-1]                         # range(999999999999999999999999999999, -1, -1)
    list(reversed(range(5)))                      # [4, 3, 2, 1, 0]
    list(reversed(range(0, 10, 3)))               # [9, 6, 3, 0]
    list(reversed(range(0)))                      # []
    list(reversed(range(10 ** 30, 10 ** 30 + 3)))  # [1000000000000000000000000000002, 1000000000000000000000000000001, 1000000000000000000000000000000]
    list(range(10 ** 30, 10 ** 30 + 3))           # [1000000000000000000000000000000, 1000000000000000000000000000001, 1000000000000000000000000000002]
    list(range(9223372036854775805, 9223372036854775809))  # [9223372036854775805, 9223372036854775806, 9223372036854775807, 9223372036854775808]
    list(range(9223372036854775805, 9223372036854775807))  # [9223372036854775805, 9223372036854775806]
    list(range(-9223372036854775808, -9223372036854775805))  # [-9223372036854775808, -9223372036854775807, -9223372036854775806]
    list(range(-9223372036854775806, -9223372036854775809, -1))  # [-9223372036854775806, -9223372036854775807, -9223372036854775808]
    list(range(0, -9223372036854775808, -9223372036854775808))  # [0]
    list(reversed(range(0, -9223372036854775808, -9223372036854775808)))  # [0]
    list(range(9223372036854775807, -9223372036854775808, -9223372036854775807))  # [9223372036854775807, 0, -9223372036854775807]
    """)


def test_search(space):
    check(space, r"""
    3 in range(5)                      # True
    5 in range(5)                      # False
    -1 in range(5)                     # False
    4 in range(0, 10, 3)               # False
    6 in range(0, 10, 3)               # True
    7 in range(10, 0, -3)              # True
    8 in range(10, 0, -3)              # False
    0 in range(0)                      # False
    True in range(2)                   # True
    3.0 in range(5)                    # True
    3.5 in range(5)                    # False
    'a' in range(5)                    # False
    10 ** 20 in range(10 ** 30)        # True
    10 ** 30 in range(10 ** 30)        # False
    10 ** 30 in range(5)               # False
    10 ** 20 in range(0, 10 ** 30, 3)  # False
    range(10).index(3)                 # 3
    range(10, 0, -3).index(7)          # 1
    range(10).index(20)                # ValueError: 20 is not in range
    range(10).index('a')               # ValueError: sequence.index(x): x not in sequence
    range(10).index(3.0)               # 3
    range(10).index()                  # TypeError: range.index() takes exactly one argument (0 given)
    range(5).index(5, 2)               # TypeError: range.index() takes exactly one argument (2 given)
    range(10 ** 30).index(10 ** 29)    # 100000000000000000000000000000
    range(10).count(3)                 # 1
    range(10).count(30)                # 0
    range(10).count('a')               # 0
    range(10).count(3.0)               # 1
    """)


def test_comparison(space):
    check(space, r"""
    range(10) == range(0, 10, 1)                # True
    range(0) == range(5, 5)                     # True
    range(0, 3, 2) == range(0, 4, 2)            # True
    range(1) == range(0, 1, 5)                  # True
    range(3) == range(4)                        # False
    range(3) != range(3)                        # False
    range(3) == [0, 1, 2]                       # False
    range(3) < range(4)                         # TypeError: '<' not supported between instances of 'range' and 'range'
    hash(range(10)) == hash((10, 0, 1))         # True
    hash(range(0)) == hash((0, None, None))     # True
    hash(range(5, 6, 9)) == hash((1, 5, None))  # True
    hash(range(1, 10, 3))                       # -9160968616009628824
    range(10 ** 30) == range(10 ** 30)          # True
    {range(3): 1}[range(0, 3, 1)]               # 1
    range(5).__reduce__()                       # (<class 'range'>, (0, 5, 1))
    range(3) + range(3)                         # TypeError: unsupported operand type(s) for +: 'range' and 'range'
    range(3) * 2                                # TypeError: unsupported operand type(s) for *: 'range' and 'int'
    type(iter(range(3))).__name__               # 'range_iterator'
    type(iter(range(10 ** 30))).__name__        # 'longrange_iterator'
    iter(range(3)).__length_hint__()            # 3
    class_error if 0 else type(range(3))        # <class 'range'>
    """)
