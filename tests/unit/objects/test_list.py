# -*- coding: utf-8 -*-
r"""list: items, slices, methods, operators, sort.  memphis/objects/listobject."""
from expectations import check


def test_construction(space):
    check(space, r"""
    list()                         # []
    list('abc')                    # ['a', 'b', 'c']
    list((1, 2))                   # [1, 2]
    list([1, 2])                   # [1, 2]
    list({1: 2})                   # [1]
    list(range(3))                 # [0, 1, 2]
    list(x * 2 for x in range(3))  # [0, 2, 4]
    list(1)                        # TypeError: 'int' object is not iterable
    list(1, 2)                     # TypeError: list expected at most 1 argument, got 2
    list(x=1)                      # TypeError: list() takes no keyword arguments
    list(None)                     # TypeError: 'NoneType' object is not iterable
    type([]) is list               # True
    list.__init__([1], 2, 3)       # TypeError: list expected at most 1 argument, got 2
    """)


def test_items(space):
    check(space, r"""
    [1, 2, 3][0]                  # 1
    [1, 2, 3][-1]                 # 3
    [1, 2, 3][True]               # 2
    [1, 2, 3][3]                  # IndexError: list index out of range
    [1, 2, 3][-4]                 # IndexError: list index out of range
    [][0]                         # IndexError: list index out of range
    [1]['a']                      # TypeError: list indices must be integers or slices, not str
    [1][1.5]                      # TypeError: list indices must be integers or slices, not float
    [1][None]                     # TypeError: list indices must be integers or slices, not NoneType
    [1][10 ** 30]                 # IndexError: cannot fit 'int' into an index-sized integer
    [1][-10 ** 30]                # IndexError: cannot fit 'int' into an index-sized integer
    [1].__setitem__(5, 1)         # IndexError: list assignment index out of range
    [1].__setitem__('a', 1)       # TypeError: list indices must be integers or slices, not str
    [1].__setitem__(10 ** 30, 1)  # IndexError: cannot fit 'int' into an index-sized integer
    [1].__delitem__(4)            # IndexError: list assignment index out of range
    [1].__delitem__('a')          # TypeError: list indices must be integers or slices, not str
    [1].__delitem__(-2)           # IndexError: list assignment index out of range
    [1].__getitem__()             # TypeError: list.__getitem__() takes exactly one argument (0 given)
    len([1, 2])                   # 2
    bool([])                      # False
    bool([0])                     # True
    """)


def test_slices(space):
    check(space, r"""
    [0, 1, 2, 3, 4][1:3]                        # [1, 2]
    [0, 1, 2, 3, 4][:]                          # [0, 1, 2, 3, 4]
    [0, 1, 2, 3, 4][3:1]                        # []
    [0, 1, 2, 3, 4][-2:]                        # [3, 4]
    [0, 1, 2, 3, 4][:-2]                        # [0, 1, 2]
    [0, 1, 2, 3, 4][::2]                        # [0, 2, 4]
    [0, 1, 2, 3, 4][::-1]                       # [4, 3, 2, 1, 0]
    [0, 1, 2, 3, 4][4:1:-2]                     # [4, 2]
    [0, 1, 2, 3, 4][-100:100]                   # [0, 1, 2, 3, 4]
    [0, 1, 2, 3, 4][::10 ** 30]                 # [0]
    [0, 1, 2, 3, 4][::-10 ** 30]                # [4]
    [0, 1, 2, 3, 4][10 ** 30:]                  # []
    [0, 1, 2, 3, 4][-10 ** 30:]                 # [0, 1, 2, 3, 4]
    [0, 1][::-9223372036854775808]              # [1]
    [1][::0]                                    # ValueError: slice step cannot be zero
    [1]['a':]                                   # TypeError: slice indices must be integers or None or have an __index__ method
    [1][:'a']                                   # TypeError: slice indices must be integers or None or have an __index__ method
    [1][::'a']                                  # TypeError: slice indices must be integers or None or have an __index__ method
    [1][1.5:]                                   # TypeError: slice indices must be integers or None or have an __index__ method
    [1, 2, 3].__setitem__(slice(0, 3, 2), [1])  # ValueError: attempt to assign sequence of size 1 to extended slice of size 2
    [1].__setitem__(slice(0, 1), 3)             # TypeError: must assign iterable to extended slice
    [1].__setitem__(slice(0, 3, 2), 3)          # TypeError: must assign iterable to extended slice
    [1].__setitem__(slice(0, 1, 0), [3])        # ValueError: slice step cannot be zero
    """)


def test_methods(space):
    check(space, r"""
    [].pop()                                 # IndexError: pop from empty list
    [1].pop(5)                               # IndexError: pop index out of range
    [1].pop(-2)                              # IndexError: pop index out of range
    [1].pop('a')                             # TypeError: 'str' object cannot be interpreted as an integer
    [1, 2, 3].pop()                          # 3
    [1, 2, 3].pop(0)                         # 1
    [1, 2, 3].pop(-3)                        # 1
    [1].pop(1.5)                             # TypeError: 'float' object cannot be interpreted as an integer
    [1, 2, 3].index(2)                       # 1
    [1, 2, 3].index(2, 1)                    # 1
    [1, 2, 3].index(2, 2)                    # ValueError: 2 is not in list
    [1, 2, 3].index(2, -2)                   # 1
    [1, 2, 3].index(2, 0, 1)                 # ValueError: 2 is not in list
    [1, 2, 3].index(3, -100, 100)            # 2
    [1, 2, 3].index(1, -1)                   # ValueError: 1 is not in list
    [1, 2, 3].index(1, 10 ** 30)             # ValueError: 1 is not in list
    [1, 2, 3].index(1, -10 ** 30, 10 ** 30)  # 0
    [1, 2, 3].index('x')                     # ValueError: 'x' is not in list
    [1].index(1, 'a')                        # TypeError: slice indices must be integers or have an __index__ method
    [1].index(1, None)                       # TypeError: slice indices must be integers or have an __index__ method
    [1].index()                              # TypeError: index expected at least 1 argument, got 0
    [1].index(1, 2, 3, 4)                    # TypeError: index expected at most 3 arguments, got 4
    [float('nan')].index(float('nan'))       # ValueError: nan is not in list
    [1, 1, 2].count(1)                       # 2
    [1, 1.0, True, 2].count(1)               # 3
    [].count(None)                           # 0
    [1].count()                              # TypeError: list.count() takes exactly one argument (0 given)
    [1].count(1, 2)                          # TypeError: list.count() takes exactly one argument (2 given)
    [1].remove(2)                            # ValueError: list.remove(x): x not in list
    [1].remove()                             # TypeError: list.remove() takes exactly one argument (0 given)
    [1].insert()                             # TypeError: insert expected 2 arguments, got 0
    [1].insert(1)                            # TypeError: insert expected 2 arguments, got 1
    [1].insert('a', 1)                       # TypeError: 'str' object cannot be interpreted as an integer
    [1].append()                             # TypeError: list.append() takes exactly one argument (0 given)
    [1].append(1, 2)                         # TypeError: list.append() takes exactly one argument (2 given)
    [1].append(object=1)                     # TypeError: list.append() takes no keyword arguments
    [1].extend(3)                            # TypeError: 'int' object is not iterable
    [1].extend()                             # TypeError: list.extend() takes exactly one argument (0 given)
    [1].extend(None)                         # TypeError: 'NoneType' object is not iterable
    [1].copy()                               # [1]
    [1].copy(3)                              # TypeError: list.copy() takes no arguments (1 given)
    [1].clear(1)                             # TypeError: list.clear() takes no arguments (1 given)
    [1].reverse(1)                           # TypeError: list.reverse() takes no arguments (1 given)
    list.append(3, 4)                        # TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
    """)


def test_operators(space):
    check(space, r"""
    [1] + [2]                         # [1, 2]
    [] + []                           # []
    [1] + (1,)                        # TypeError: can only concatenate list (not "tuple") to list
    [1] + None                        # TypeError: can only concatenate list (not "NoneType") to list
    [1] + 'a'                         # TypeError: can only concatenate list (not "str") to list
    (1,) + [1]                        # TypeError: can only concatenate tuple (not "list") to tuple
    [1, 2] * 2                        # [1, 2, 1, 2]
    2 * [1, 2]                        # [1, 2, 1, 2]
    [1] * 0                           # []
    [1] * -5                          # []
    [1] * True                        # [1]
    [1] * 'a'                         # TypeError: can't multiply sequence by non-int of type 'str'
    [1] * 1.5                         # TypeError: can't multiply sequence by non-int of type 'float'
    [1] * [1]                         # TypeError: can't multiply sequence by non-int of type 'list'
    1.5 * [1]                         # TypeError: can't multiply sequence by non-int of type 'float'
    [1] * None                        # TypeError: can't multiply sequence by non-int of type 'NoneType'
    [1] * 10 ** 30                    # OverflowError: cannot fit 'int' into an index-sized integer
    [1] * -10 ** 30                   # OverflowError: cannot fit 'int' into an index-sized integer
    [] * 10 ** 18                     # []
    [1] == [1]                        # True
    [1] == [1.0]                      # True
    [1] == [True]                     # True
    [1] == (1,)                       # False
    [1] == [1, 2]                     # False
    [1] != [1]                        # False
    [1] != [2]                        # True
    [] == []                          # True
    [1, 2] < [1, 3]                   # True
    [1] < [1, 2]                      # True
    [1, 2] < [1]                      # False
    [] < [1]                          # True
    [1] <= [1]                        # True
    [2] > [1, 5]                      # True
    [1] >= [1, 0]                     # False
    [1] < 3                           # TypeError: '<' not supported between instances of 'list' and 'int'
    [1] < (1,)                        # TypeError: '<' not supported between instances of 'list' and 'tuple'
    [1] > 'a'                         # TypeError: '>' not supported between instances of 'list' and 'str'
    ['a'] < [1]                       # TypeError: '<' not supported between instances of 'str' and 'int'
    [1, 'a'] < [1, 2]                 # TypeError: '<' not supported between instances of 'str' and 'int'
    [1, 'a'] < [2, 3]                 # True
    [1].__lt__((1,))                  # NotImplemented
    [1].__eq__(3)                     # NotImplemented
    [float('nan')] == [float('nan')]  # False
    1 in [1, 2]                       # True
    3 in [1, 2]                       # False
    1.0 in [1, 2]                     # True
    None in []                        # False
    None in [None]                    # True
    [1] in [[1]]                      # True
    hash([])                          # TypeError: unhashable type: 'list'
    hash([1])                         # TypeError: unhashable type: 'list'
    -[1]                              # TypeError: bad operand type for unary -: 'list'
    ~[1]                              # TypeError: bad operand type for unary ~: 'list'
    [1] - [1]                         # TypeError: unsupported operand type(s) for -: 'list' and 'list'
    [1] / 2                           # TypeError: unsupported operand type(s) for /: 'list' and 'int'
    """)


def test_repr(space):
    check(space, r"""
    []                                            # []
    [1]                                           # [1]
    [1, 'a', None, True, 1.5, [2], (3,), {4: 5}]  # [1, 'a', None, True, 1.5, [2], (3,), {4: 5}]
    [[[]]]                                        # [[[]]]
    str([1, 'a'])                                 # "[1, 'a']"
    repr([''])                                    # "['']"
    format([1, 2])                                # '[1, 2]'
    format([1], 's')                              # TypeError: unsupported format string passed to list.__format__
    ['é', '\n', "it's"]                           # ['é', '\n', "it's"]
    """)


def test_sort(space):
    check(space, r"""
    sorted([3, 1, 2])                             # [1, 2, 3]
    sorted([3, 1, 2], reverse=True)               # [3, 2, 1]
    sorted(['b', 'a', 'C'])                       # ['C', 'a', 'b']
    sorted(['b', 'a', 'C'], key=str.lower)        # ['a', 'b', 'C']
    sorted([1.5, 0.5, -1.0])                      # [-1.0, 0.5, 1.5]
    sorted([1, 0.5, True, -3])                    # [-3, 0.5, 1, True]
    sorted(['é', 'z', 'a', '日', '😀', '\uffff'])   # ['a', 'z', 'é', '日', '\uffff', '😀']
    sorted([(1, 'b'), (1, 'a'), (0, 'z')])        # [(0, 'z'), (1, 'a'), (1, 'b')]
    sorted([(2, 'x'), (1, 'y'), (2, 'a'), (1, 'b')], key=lambda t: t[0])  # [(1, 'y'), (1, 'b'), (2, 'x'), (2, 'a')]
    sorted([(2, 'x'), (1, 'y'), (2, 'a'), (1, 'b')], key=lambda t: t[0], reverse=True)  # [(2, 'x'), (2, 'a'), (1, 'y'), (1, 'b')]
    sorted(range(10), key=lambda x: -x)           # [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
    sorted(range(20), key=lambda x: x % 3)        # [0, 3, 6, 9, 12, 15, 18, 1, 4, 7, 10, 13, 16, 19, 2, 5, 8, 11, 14, 17]
    sorted(range(20), key=lambda x: x % 3, reverse=True)  # [2, 5, 8, 11, 14, 17, 1, 4, 7, 10, 13, 16, 19, 0, 3, 6, 9, 12, 15, 18]
    sorted(range(20), key=lambda x: (x % 3) / 2)  # [0, 3, 6, 9, 12, 15, 18, 1, 4, 7, 10, 13, 16, 19, 2, 5, 8, 11, 14, 17]
    sorted(range(20), key=lambda x: str(x))       # [0, 1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 2, 3, 4, 5, 6, 7, 8, 9]
    sorted([10 ** 30, 1, -10 ** 30])              # [-1000000000000000000000000000000, 1, 1000000000000000000000000000000]
    sorted([])                                    # []
    sorted([[2], [1, 2], [1]])                    # [[1], [1, 2], [2]]
    sorted([1, 'a'])                              # TypeError: '<' not supported between instances of 'str' and 'int'
    sorted([None, None])                          # TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
    sorted([1, None])                             # TypeError: '<' not supported between instances of 'NoneType' and 'int'
    sorted([1], key=3)                            # TypeError: 'int' object is not callable
    sorted([1, 2], key=len)                       # TypeError: object of type 'int' has no len()
    [1].sort(3)                                   # TypeError: sort() takes no positional arguments
    [1].sort(key=None, reverse=0)                 # None
    [1].sort(reverse=2)                           # None
    [1].sort(reverse='a')                         # None
    [1].sort(foo=1)                               # TypeError: sort() got an unexpected keyword argument 'foo'
    [1].sort(None, True)                          # TypeError: sort() takes no positional arguments
    sorted([True, False, True])                   # [False, True, True]
    sorted([3, 1, 2], reverse=1)                  # [3, 2, 1]
    """)


def test_iterators(space):
    check(space, r"""
    iter([1]).__length_hint__()         # 1
    next(iter([]))                      # StopIteration
    list(reversed([1, 2, 3]))           # [3, 2, 1]
    reversed([1, 2]).__length_hint__()  # 2
    type(iter([])).__name__             # 'list_iterator'
    type(reversed([])).__name__         # 'list_reverseiterator'
    list(iter([1, 2]))                  # [1, 2]
    iter([1]).__next__()                # 1
    """)
