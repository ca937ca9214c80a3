# -*- coding: utf-8 -*-
r"""iter, enumerate, zip, map, filter, reversed.  memphis/objects/iterators.py."""
from expectations import check


def test_iter(space):
    check(space, r"""
    iter(5)                                       # TypeError: 'int' object is not iterable
    iter(None)                                    # TypeError: 'NoneType' object is not iterable
    next(iter(len, 3))                            # TypeError: len() takes exactly one argument (0 given)
    iter(5, 3)                                    # TypeError: iter(v, w): v must be callable
    iter()                                        # TypeError: iter expected at least 1 argument, got 0
    next(5)                                       # TypeError: 'int' object is not an iterator
    next(iter([1]))                               # 1
    next(iter([]))                                # StopIteration
    next(iter([]), 7)                             # 7
    list(iter([1, 2, 3].pop, 1))                  # [3, 2]
    list(iter(lambda it=iter([1, 2, 3]): next(it), 5))  # [1, 2, 3]
    type(iter(int, 1)).__name__                   # 'callable_iterator'
    """)


def test_enumerate(space):
    check(space, r"""
    list(enumerate('ab'))                        # [(0, 'a'), (1, 'b')]
    list(enumerate('ab', 5))                     # [(5, 'a'), (6, 'b')]
    list(enumerate('ab', start=5))               # [(5, 'a'), (6, 'b')]
    list(enumerate(iterable='ab', start=1))      # [(1, 'a'), (2, 'b')]
    list(enumerate([], 3))                       # []
    list(enumerate('ab', 10 ** 30))              # [(1000000000000000000000000000000, 'a'), (1000000000000000000000000000001, 'b')]
    list(enumerate('abc', 9223372036854775806))  # [(9223372036854775806, 'a'), (9223372036854775807, 'b'), (9223372036854775808, 'c')]
    enumerate()                                  # TypeError: enumerate() missing required argument 'iterable'
    enumerate(5)                                 # TypeError: 'int' object is not iterable
    enumerate('a', 'b')                          # TypeError: 'str' object cannot be interpreted as an integer
    enumerate('a', 1.5)                          # TypeError: 'float' object cannot be interpreted as an integer
    enumerate('a', 1, 2)                         # TypeError: enumerate() takes at most 2 arguments (3 given)
    next(enumerate('a'))                         # (0, 'a')
    """)


def test_zip(space):
    check(space, r"""
    list(zip())                                  # []
    list(zip([1, 2]))                            # [(1,), (2,)]
    list(zip([1, 2], 'ab'))                      # [(1, 'a'), (2, 'b')]
    list(zip([1, 2, 3], 'ab'))                   # [(1, 'a'), (2, 'b')]
    list(zip([1, 2], 'ab', (3, 4)))              # [(1, 'a', 3), (2, 'b', 4)]
    list(zip([1, 2], [3, 4], strict=True))       # [(1, 3), (2, 4)]
    list(zip([1, 2], [3], strict=True))          # ValueError: zip() argument 2 is shorter than argument 1
    list(zip([1], [3, 4], strict=True))          # ValueError: zip() argument 2 is longer than argument 1
    list(zip([1, 2], [3, 4], [5], strict=True))  # ValueError: zip() argument 3 is shorter than arguments 1-2
    list(zip([1], [3], [5, 6], strict=True))     # ValueError: zip() argument 3 is longer than arguments 1-2
    list(zip([], [3], [5, 6], strict=True))      # ValueError: zip() argument 2 is longer than argument 1
    zip(5)                                       # TypeError: 'int' object is not iterable
    zip([], 5)                                   # TypeError: 'int' object is not iterable
    zip([], foo=1)                               # TypeError: zip() got an unexpected keyword argument 'foo'
    list(zip([1], strict=False))                 # [(1,)]
    """)


def test_map(space):
    check(space, r"""
    list(map(str, [1, 2]))                        # ['1', '2']
    list(map(lambda a, b: a + b, [1, 2, 3], [10, 20]))  # [11, 22]
    list(map(max, [1, 5], [3, 2], [2, 9]))        # [3, 9]
    list(map(None, [1]))                          # TypeError: 'NoneType' object is not callable
    list(map(len, [1]))                           # TypeError: object of type 'int' has no len()
    map()                                         # TypeError: map() must have at least two arguments.
    map(str)                                      # TypeError: map() must have at least two arguments.
    map(str, 5)                                   # TypeError: 'int' object is not iterable
    list(map(5, []))                              # []
    list(map(lambda: 0, [1]))                     # TypeError: <lambda>() takes 0 positional arguments but 1 was given
    """)


def test_filter(space):
    check(space, r"""
    list(filter(None, [0, 1, '', 'a']))       # [1, 'a']
    list(filter(bool, [0, 1]))                # [1]
    list(filter(lambda x: x > 1, [1, 2, 3]))  # [2, 3]
    list(filter(str.isdigit, ['1', 'a']))     # ['1']
    filter()                                  # TypeError: filter expected 2 arguments, got 0
    filter(None)                              # TypeError: filter expected 2 arguments, got 1
    filter(None, 5)                           # TypeError: 'int' object is not iterable
    list(filter(5, [1]))                      # TypeError: 'int' object is not callable
    """)


def test_reversed(space):
    check(space, r"""
    list(reversed((1, 2, 3)))           # [3, 2, 1]
    list(reversed('abc'))               # ['c', 'b', 'a']
    list(reversed([]))                  # []
    list(reversed({1: 2, 3: 4}))        # [3, 1]
    reversed(5)                         # TypeError: 'int' object is not reversible
    reversed({1})                       # TypeError: 'set' object is not reversible
    reversed(iter([]))                  # TypeError: 'list_iterator' object is not reversible
    reversed()                          # TypeError: reversed expected 1 argument, got 0
    reversed([], [])                    # TypeError: reversed expected 1 argument, got 2
    reversed((1, 2)).__length_hint__()  # 2
    type(reversed(())).__name__         # 'reversed'
    """)


def test_dir(space):
    check(space, r"""
    [n for n in ['__iter__', '__next__', '__length_hint__'] if n in dir(iter([]))]  # ['__iter__', '__next__', '__length_hint__']
    [n for n in ['append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort'] if n not in dir(list)]  # []
    [n for n in ['clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values', '__reversed__', '__ior__', '__or__', '__ror__'] if n not in dir(dict)]  # []
    [n for n in ['__and__', '__iand__', '__ixor__', '__rsub__', '__rxor__', 'symmetric_difference_update'] if n not in dir(set)]  # []
    'add' in dir(frozenset)                       # False
    """)


def test_reversed_of_a_sequence_without_a_length(space):
    space.raises("TypeError", "object of type 'S' has no len()", "class S:\n def __getitem__(self, i): return i\nreversed(S())")
    space.raises("TypeError", "'dict_subclass' object is not reversible",
                 "class dict_subclass(dict): __reversed__ = None\nreversed(dict_subclass())")
