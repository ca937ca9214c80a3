# -*- coding: utf-8 -*-
r"""dict and its views.  memphis/objects/dictobject."""
from expectations import check


def test_construction(space):
    check(space, r"""
    dict()                         # {}
    {}                             # {}
    {1: 2, 'a': 'b', None: None}   # {1: 2, 'a': 'b', None: None}
    dict({1: 2})                   # {1: 2}
    dict([(1, 2), (3, 4)])         # {1: 2, 3: 4}
    dict([[1, 2], 'ab'])           # {1: 2, 'a': 'b'}
    dict(a=1, b=2)                 # {'a': 1, 'b': 2}
    dict({1: 2}, a=1)              # {1: 2, 'a': 1}
    dict([(1, 2)], a=3)            # {1: 2, 'a': 3}
    dict(self=1, iterable=2)       # {'self': 1, 'iterable': 2}
    dict(5)                        # TypeError: 'int' object is not iterable
    dict([1])                      # TypeError: cannot convert dictionary update sequence element #0 to a sequence
    dict([(1,)])                   # ValueError: dictionary update sequence element #0 has length 1; 2 is required
    dict([(1, 2, 3)])              # ValueError: dictionary update sequence element #0 has length 3; 2 is required
    dict(['abc'])                  # ValueError: dictionary update sequence element #0 has length 3; 2 is required
    dict(['ab', 'cd'])             # {'a': 'b', 'c': 'd'}
    dict([None])                   # TypeError: cannot convert dictionary update sequence element #0 to a sequence
    dict(1, 2)                     # TypeError: dict expected at most 1 argument, got 2
    dict([([], 1)])                # TypeError: unhashable type: 'list'
    dict(None)                     # TypeError: 'NoneType' object is not iterable
    dict({}.items())               # {}
    dict(zip('abc', range(3)))     # {'a': 0, 'b': 1, 'c': 2}
    {1: 'a', 1.0: 'b', True: 'c'}  # {1: 'c'}
    {[]: 1}                        # TypeError: unhashable type: 'list'
    {{}: 1}                        # TypeError: unhashable type: 'dict'
    dict.fromkeys('abc')           # {'a': None, 'b': None, 'c': None}
    dict.fromkeys([1, 2], 3)       # {1: 3, 2: 3}
    dict.fromkeys(5)               # TypeError: 'int' object is not iterable
    dict.fromkeys()                # TypeError: fromkeys expected at least 1 argument, got 0
    dict.fromkeys([[]])            # TypeError: unhashable type: 'list'
    dict.fromkeys('abca', [])      # {'a': [], 'b': [], 'c': []}
    dict(**{'a': 1}, b=2)          # {'a': 1, 'b': 2}
    dict(**{1: 2})                 # TypeError: keywords must be strings
    """)


def test_items(space):
    check(space, r"""
    {1: 2}[1]                        # 2
    {1: 2}[1.0]                      # 2
    {1: 2}[True]                     # 2
    {1: 2}[3]                        # KeyError: 3
    {1: 2}['a']                      # KeyError: 'a'
    {}[()]                           # KeyError: ()
    {(1, 2): 3}[1, 2]                # 3
    {(1, 2): 3}[2, 1]                # KeyError: (2, 1)
    {}[[]]                           # TypeError: unhashable type: 'list'
    {'a': 1}['a']                    # 1
    {'a': 1}['']                     # KeyError: ''
    {'': 1}['']                      # 1
    {'é': 1}['é']                    # 1
    {None: 1}[None]                  # 1
    {10 ** 30: 1}[10 ** 30]          # 1
    {1.5: 2}[1.5]                    # 2
    {float('inf'): 1}[float('inf')]  # 1
    1 in {1: 2}                      # True
    2 in {1: 2}                      # False
    [] in {}                         # TypeError: unhashable type: 'list'
    [] in {1: 2}                     # TypeError: unhashable type: 'list'
    'a' in {'a': 1}                  # True
    {}.__delitem__(1)                # KeyError: 1
    {1: 2}.__delitem__('x')          # KeyError: 'x'
    {}.__setitem__([], 1)            # TypeError: unhashable type: 'list'
    len({1: 2, 3: 4})                # 2
    bool({})                         # False
    bool({1: 2})                     # True
    hash({})                         # TypeError: unhashable type: 'dict'
    """)


def test_methods(space):
    check(space, r"""
    {1: 2}.get(1)             # 2
    {1: 2}.get(3)             # None
    {1: 2}.get(3, 4)          # 4
    {1: 2}.get([])            # TypeError: unhashable type: 'list'
    {1: 2}.get()              # TypeError: get expected at least 1 argument, got 0
    {1: 2}.get(1, 2, 3)       # TypeError: get expected at most 2 arguments, got 3
    {1: 2}.get(3, default=4)  # TypeError: dict.get() takes no keyword arguments
    {1: 2}.pop(1)             # 2
    {1: 2}.pop(3)             # KeyError: 3
    {1: 2}.pop(3, 4)          # 4
    {1: 2}.pop('x', None)     # None
    {}.pop(1)                 # KeyError: 1
    {}.pop([])                # KeyError: []
    {}.pop([], 5)             # 5
    {1: 2}.pop([])            # TypeError: unhashable type: 'list'
    {1: 2}.pop()              # TypeError: pop expected at least 1 argument, got 0
    {1: 2}.popitem()          # (1, 2)
    {1: 2, 3: 4}.popitem()    # (3, 4)
    {}.popitem()              # KeyError: 'popitem(): dictionary is empty'
    {}.popitem(1)             # TypeError: dict.popitem() takes no arguments (1 given)
    {1: 2}.setdefault(1)      # 2
    {1: 2}.setdefault(3)      # None
    {1: 2}.setdefault(3, 4)   # 4
    {}.setdefault([])         # TypeError: unhashable type: 'list'
    {}.setdefault()           # TypeError: setdefault expected at least 1 argument, got 0
    {1: 2}.copy()             # {1: 2}
    {1: 2}.copy(1)            # TypeError: dict.copy() takes no arguments (1 given)
    {1: 2}.clear()            # None
    {1: 2}.clear(1)           # TypeError: dict.clear() takes no arguments (1 given)
    {1: 2}.update()           # None
    {1: 2}.update({3: 4}, 5)  # TypeError: update expected at most 1 argument, got 2
    {1: 2}.update(5)          # TypeError: 'int' object is not iterable
    {1: 2}.update([5])        # TypeError: cannot convert dictionary update sequence element #0 to a sequence
    {1: 2}.update(None)       # TypeError: 'NoneType' object is not iterable
    """)


def test_operators(space):
    check(space, r"""
    {1: 2} == {1: 2}                            # True
    {1: 2} == {1: 2.0}                          # True
    {1: 2} == {1: 3}                            # False
    {1: 2} == {2: 2}                            # False
    {1: 2} == {1: 2, 3: 4}                      # False
    {1: 2, 3: 4} == {3: 4, 1: 2}                # True
    {} == {}                                    # True
    {} == []                                    # False
    {1: 2} != {1: 2}                            # False
    {1: 2} != 5                                 # True
    {1: 2} < {1: 3}                             # TypeError: '<' not supported between instances of 'dict' and 'dict'
    {1: 2} | {3: 4}                             # {1: 2, 3: 4}
    {1: 2, 3: 4} | {1: 5}                       # {1: 5, 3: 4}
    {1: 2} | [(1, 2)]                           # TypeError: unsupported operand type(s) for |: 'dict' and 'list'
    {1: 2} | 5                                  # TypeError: unsupported operand type(s) for |: 'dict' and 'int'
    5 | {1: 2}                                  # TypeError: unsupported operand type(s) for |: 'int' and 'dict'
    {1: 2} + {3: 4}                             # TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
    {1: 2}.__or__([])                           # NotImplemented
    {1: 2}.__ror__({3: 4})                      # {3: 4, 1: 2}
    {1: 2}.__ior__([(3, 4)])                    # {1: 2, 3: 4}
    {1: 2}.__ior__(5)                           # TypeError: 'int' object is not iterable
    {'a': float('nan')} == {'a': float('nan')}  # False
    """)


def test_views(space):
    check(space, r"""
    {1: 2}.keys()                              # dict_keys([1])
    {1: 2}.values()                            # dict_values([2])
    {1: 2}.items()                             # dict_items([(1, 2)])
    {}.keys()                                  # dict_keys([])
    len({1: 2}.keys())                         # 1
    list({1: 2, 3: 4}.keys())                  # [1, 3]
    list({1: 2, 3: 4}.values())                # [2, 4]
    list({1: 2, 3: 4}.items())                 # [(1, 2), (3, 4)]
    list(reversed({1: 2, 3: 4}))               # [3, 1]
    list(reversed({1: 2, 3: 4}.keys()))        # [3, 1]
    list(reversed({1: 2, 3: 4}.values()))      # [4, 2]
    list(reversed({1: 2, 3: 4}.items()))       # [(3, 4), (1, 2)]
    1 in {1: 2}.keys()                         # True
    2 in {1: 2}.values()                       # True
    (1, 2) in {1: 2}.items()                   # True
    (1, 3) in {1: 2}.items()                   # False
    (1,) in {1: 2}.items()                     # False
    1 in {1: 2}.items()                        # False
    [1, 2] in {1: 2}.items()                   # False
    {1: 2}.keys() == {1: 3}.keys()             # True
    {1: 2}.keys() == {1}                       # True
    {1: 2}.keys() == [1]                       # False
    {1: 2}.items() == {(1, 2)}                 # True
    {1: 2}.items() == {1: 3}.items()           # False
    {1: 2}.values() == {1: 2}.values()         # False
    {1: 2}.keys() != {1}                       # False
    {1: 2}.keys() < {1, 2}                     # True
    {1: 2}.keys() <= {1}                       # True
    {1: 2}.keys() > set()                      # True
    {1: 2}.keys() >= {1, 2}                    # False
    {1: 2}.keys() < [1, 2]                     # TypeError: '<' not supported between instances of 'dict_keys' and 'list'
    {1: 2, 3: 4}.keys() & {1, 5}               # {1}
    {1: 2, 3: 4}.keys() & [1, 5]               # {1}
    {1: 2, 3: 4}.keys() | [5]                  # {1, 3, 5}
    {1: 2, 3: 4}.keys() - [1]                  # {3}
    {1: 2, 3: 4}.keys() ^ [1, 5]               # {3, 5}
    [1, 5] & {1: 2, 3: 4}.keys()               # {1}
    [1, 5] | {1: 2, 3: 4}.keys()               # {1, 3, 5}
    [1, 5] - {1: 2, 3: 4}.keys()               # {5}
    [1, 5] ^ {1: 2, 3: 4}.keys()               # {3, 5}
    {1, 5} - {1: 2, 3: 4}.keys()               # {5}
    {1, 5} & {1: 2, 3: 4}.keys()               # {1}
    {1: 2}.items() & {(1, 2)}                  # {(1, 2)}
    {1: 2}.items() | {3: 4}.items()            # {(1, 2), (3, 4)}
    {1: 2}.items() - {1: 2}.items()            # set()
    {1: 2}.items() ^ {1: 3}.items()            # {(1, 2), (1, 3)}
    {1: 2}.keys() & 5                          # TypeError: 'int' object is not iterable
    {1: 2}.keys() | 5                          # TypeError: 'int' object is not iterable
    5 - {1: 2}.keys()                          # TypeError: 'int' object is not iterable
    {1: []}.items() | []                       # TypeError: unhashable type: 'list'
    {1: 2}.keys().isdisjoint([1])              # False
    {1: 2}.keys().isdisjoint([3])              # True
    {1: 2}.items().isdisjoint({1: 2}.items())  # False
    {1: 2}.keys().isdisjoint(5)                # TypeError: 'int' object is not iterable
    {1: 2}.values() | []                       # TypeError: unsupported operand type(s) for |: 'dict_values' and 'list'
    {1: 2}.keys().mapping                      # mappingproxy({1: 2})
    {1: 2}.keys().mapping[1]                   # 2
    hash({}.keys())                            # TypeError: unhashable type: 'dict_keys'
    type({}.keys()).__name__                   # 'dict_keys'
    type(iter({})).__name__                    # 'dict_keyiterator'
    type(iter({}.values())).__name__           # 'dict_valueiterator'
    type(iter({}.items())).__name__            # 'dict_itemiterator'
    type(reversed({})).__name__                # 'dict_reversekeyiterator'
    iter({1: 2}).__length_hint__()             # 1
    {1: 2}.keys()[0]                           # TypeError: 'dict_keys' object is not subscriptable
    next(iter({}.keys()))                      # StopIteration
    type({}.keys())()                          # TypeError: cannot create 'dict_keys' instances
    """)


def test_repr(space):
    check(space, r"""
    {1: 2, 'a': [1], (1,): {2: 3}}  # {1: 2, 'a': [1], (1,): {2: 3}}
    str({'a': 1})                   # "{'a': 1}"
    format({1: 2})                  # '{1: 2}'
    repr({'é': "it's"})             # '{\'é\': "it\'s"}'
    {1: {}}                         # {1: {}}
    """)
