# -*- coding: utf-8 -*-
r"""set and frozenset.  memphis/objects/setobject."""
from expectations import check


def test_construction(space):
    check(space, r"""
    set()                                         # set()
    set([1, 2, 3])                                # {1, 2, 3}
    set('a')                                      # {'a'}
    set((1, 1.0, True))                           # {1}
    set({1: 2})                                   # {1}
    set(range(5))                                 # {0, 1, 2, 3, 4}
    set(1)                                        # TypeError: 'int' object is not iterable
    set(1, 2)                                     # TypeError: set expected at most 1 argument, got 2
    set(a=1)                                      # TypeError: set() takes no keyword arguments
    set([[]])                                     # TypeError: unhashable type: 'list'
    {[]}                                          # TypeError: unhashable type: 'list'
    {1, 2, 3}                                     # {1, 2, 3}
    {1, 1.0}                                      # {1}
    frozenset()                                   # frozenset()
    frozenset([1, 2])                             # frozenset({1, 2})
    frozenset(1)                                  # TypeError: 'int' object is not iterable
    frozenset([1], 2)                             # TypeError: frozenset expected at most 1 argument, got 2
    frozenset(x=1)                                # TypeError: frozenset() takes no keyword arguments
    (lambda f: frozenset(f) is f)(frozenset([1]))  # True
    (lambda f: f.copy() is f)(frozenset([1]))     # True
    (lambda s: s.copy() is s)({1})                # False
    {frozenset([1]): 2}                           # {frozenset({1}): 2}
    set.__init__({1}, 2, 3)                       # TypeError: set expected at most 1 argument, got 2
    """)


def test_order(space):
    check(space, r"""
    {5, 3, 1}                                     # {1, 3, 5}
    {3, 1, 2, 10, 7}                              # {1, 2, 3, 7, 10}
    {100, 50, 25, 8, 16, 0, 24}                   # {0, 16, 50, 100, 8, 24, 25}
    set(range(20, 0, -1))                         # {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20}
    set(x * x % 37 for x in range(20))            # {0, 1, 3, 4, 7, 9, 10, 11, 12, 16, 21, 25, 26, 27, 28, 30, 33, 34, 36}
    set(x * 7919 % 1009 for x in range(40))       # {0, 641, 517, 393, 397, 273, 914, 149, 794, 29, 670, 546, 550, 426, 302, 947, 182, 823, 58, 699, 703, 579, 455, 335, 976, 211, 852, 87, 856, 91, 732, 608, 488, 364, 1005, 240, 244, 885, 120, 761}
    {-1, -2, -3, 0}                               # {0, -3, -1, -2}
    {10 ** 30, 1, 10 ** 20}                       # {1, 1000000000000000000000000000000, 100000000000000000000}
    {1.5, 0.5, 2}                                 # {0.5, 1.5, 2}
    {True, False, 5}                              # {False, True, 5}
    {(1, 2), (3, 4), (0, 0), (5, 5)}              # {(1, 2), (5, 5), (3, 4), (0, 0)}
    {None, 1}                                     # {None, 1}
    {1, 8, 16} | {24, 32}                         # {16, 1, 32, 8, 24}
    {1, 8, 16} & {16, 8}                          # {16, 8}
    {33, 65, 97, 1} - {1}                         # {65, 97, 33}
    {33, 65, 97, 1} ^ {1, 129}                    # {65, 97, 129, 33}
    set(range(10)) - set(range(5))                # {5, 6, 7, 8, 9}
    set(range(100, 0, -7)) | set(range(50))       # {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 51, 58, 65, 72, 79, 86, 93, 100}
    set(list(range(50)) + list(range(1000, 900, -9)))  # {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 946, 901, 955, 928, 964, 973, 919, 982, 991, 910, 1000, 937}
    {1, 2, 3}.union([10, 9, 8], (33, 17))         # {1, 2, 3, 33, 8, 9, 10, 17}
    frozenset([40, 8, 24, 16])                    # frozenset({40, 8, 24, 16})
    list({40, 8, 24, 16})                         # [40, 8, 24, 16]
    set(range(60)) - set(range(0, 60, 2)) - {1, 3, 5}  # {7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59}
    set(dict.fromkeys([24, 16, 8, 0]))            # {24, 16, 8, 0}
    """)


def test_methods(space):
    check(space, r"""
    {1}.remove(2)                        # KeyError: 2
    {1}.remove('x')                      # KeyError: 'x'
    {1}.remove({1})                      # KeyError: {1}
    {1}.remove([])                       # TypeError: unhashable type: 'list'
    {1}.remove()                         # TypeError: set.remove() takes exactly one argument (0 given)
    {frozenset({1})}.remove({1})         # None
    set().pop()                          # KeyError: 'pop from an empty set'
    {1}.pop()                            # 1
    {1}.discard(2)                       # None
    {1}.discard([])                      # TypeError: unhashable type: 'list'
    {1}.add()                            # TypeError: set.add() takes exactly one argument (0 given)
    {1}.add([])                          # TypeError: unhashable type: 'list'
    {1}.add(1, 2)                        # TypeError: set.add() takes exactly one argument (2 given)
    {1}.clear(1)                         # TypeError: set.clear() takes no arguments (1 given)
    {1}.copy()                           # {1}
    {1}.union()                          # {1}
    {1}.union([2], (3,))                 # {1, 2, 3}
    {1}.union(3)                         # TypeError: 'int' object is not iterable
    {1}.intersection()                   # {1}
    {1, 2, 3}.intersection([1, 2], {2})  # {2}
    {1}.intersection(3)                  # TypeError: 'int' object is not iterable
    {1}.intersection([[]])               # TypeError: unhashable type: 'list'
    {1, 2, 3}.difference([1], {2})       # {3}
    {1}.difference()                     # {1}
    {1}.difference(3)                    # TypeError: 'int' object is not iterable
    {1}.symmetric_difference([1, 2])     # {2}
    {1}.symmetric_difference()           # TypeError: set.symmetric_difference() takes exactly one argument (0 given)
    {1}.symmetric_difference(3)          # TypeError: 'int' object is not iterable
    {1}.symmetric_difference([1, 1])     # set()
    {1}.issubset([1, 2])                 # True
    {1}.issubset({2})                    # False
    {1}.issubset(3)                      # TypeError: 'int' object is not iterable
    {1, 2}.issuperset([1])               # True
    {1, 2}.issuperset([3])               # False
    {1}.issuperset(3)                    # TypeError: 'int' object is not iterable
    {1}.isdisjoint([2])                  # True
    {1}.isdisjoint([1])                  # False
    {1}.isdisjoint({2})                  # True
    {1}.isdisjoint(3)                    # TypeError: 'int' object is not iterable
    {1}.update(3)                        # TypeError: 'int' object is not iterable
    {1}.update([2], 3)                   # TypeError: 'int' object is not iterable
    {1}.intersection_update(3)           # TypeError: 'int' object is not iterable
    {1}.difference_update(3)             # TypeError: 'int' object is not iterable
    {1}.symmetric_difference_update()    # TypeError: set.symmetric_difference_update() takes exactly one argument (0 given)
    frozenset([1]).union([2])            # frozenset({1, 2})
    frozenset([1]).add                   # AttributeError: 'frozenset' object has no attribute 'add'
    """)


def test_operators(space):
    check(space, r"""
    {1} | {2}                # {1, 2}
    {1} | frozenset([2])     # {1, 2}
    frozenset([1]) | {2}     # frozenset({1, 2})
    {1} | [1]                # TypeError: unsupported operand type(s) for |: 'set' and 'list'
    {1} & {1, 2}             # {1}
    {1} & [1]                # TypeError: unsupported operand type(s) for &: 'set' and 'list'
    {1, 2} - {1}             # {2}
    {1} - 3                  # TypeError: unsupported operand type(s) for -: 'set' and 'int'
    3 - {1}                  # TypeError: unsupported operand type(s) for -: 'int' and 'set'
    {1, 2} ^ {2, 3}          # {1, 3}
    {1} ^ [1]                # TypeError: unsupported operand type(s) for ^: 'set' and 'list'
    {1}.__ior__([2])         # NotImplemented
    {1}.__or__([2])          # NotImplemented
    {1}.__rsub__({2, 1})     # {2}
    {1} == {1}               # True
    {1} == frozenset([1])    # True
    {1} == [1]               # False
    {1} != {1}               # False
    {1} != 5                 # True
    {1} == {1.0}             # True
    {1} < {1, 2}             # True
    {1} < {1}                # False
    {1} <= {1}               # True
    {1, 2} > {1}             # True
    {1} >= {1, 2}            # False
    {1} < {2, 3}             # False
    {1} < [1]                # TypeError: '<' not supported between instances of 'set' and 'list'
    {1}.__lt__([1])          # NotImplemented
    1 in {1}                 # True
    2 in {1}                 # False
    [] in {1}                # TypeError: unhashable type: 'list'
    {1} in {frozenset([1])}  # True
    {1} in {1}               # False
    'a' in {'a'}             # True
    hash({1})                # TypeError: unhashable type: 'set'
    hash(set())              # TypeError: unhashable type: 'set'
    len({1, 2})              # 2
    bool(set())              # False
    {1}[0]                   # TypeError: 'set' object is not subscriptable
    {1} + {2}                # TypeError: unsupported operand type(s) for +: 'set' and 'set'
    """)


def test_hash(space):
    check(space, r"""
    hash(frozenset())                             # 133146708735736
    hash(frozenset([1]))                          # -558064481276695278
    hash(frozenset([1, 2, 3]))                    # -272375401224217160
    hash(frozenset([3, 2, 1])) == hash(frozenset([1, 2, 3]))  # True
    hash(frozenset(range(100)))                   # 4411996150312757951
    hash(frozenset([frozenset([1]), frozenset()]))  # -67101846648477850
    hash(frozenset([-1, 0]))                      # -8351715106182815688
    {frozenset([1, 2]): 'x'}[frozenset([2, 1])]   # 'x'
    """)


def test_repr(space):
    check(space, r"""
    {1}                             # {1}
    frozenset([1])                  # frozenset({1})
    {frozenset([1])}                # {frozenset({1})}
    str({1})                        # '{1}'
    {(1,), }                        # {(1,)}
    type(iter({1})).__name__        # 'set_iterator'
    iter({1, 2}).__length_hint__()  # 2
    """)
