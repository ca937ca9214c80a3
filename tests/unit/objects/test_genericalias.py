# -*- coding: utf-8 -*-
r"""list[int] and its like.  memphis/objects/genericalias.py."""
from expectations import check


def test_alias(space):
    check(space, r"""
    list[int]                           # list[int]
    dict[str, int]                      # dict[str, int]
    tuple[int, ...]                     # tuple[int, ...]
    tuple[()]                           # tuple[()]
    set[int]                            # set[int]
    frozenset['A']                      # frozenset['A']
    enumerate[int]                      # enumerate[int]
    list[None]                          # list[None]
    list[list[int]]                     # list[list[int]]
    list[1]                             # list[1]
    list[int]([1, 2])                   # [1, 2]
    list[int].__origin__                # <class 'list'>
    list[int].__args__                  # (<class 'int'>,)
    list[int].__parameters__            # ()
    list[int] == list[int]              # True
    list[int] == list[str]              # False
    list[int] == list                   # False
    hash(list[int]) == hash(list[int])  # True
    list[int][0]                        # TypeError: list[int] is not a generic class
    isinstance([], list[int])           # TypeError: isinstance() argument 2 cannot be a parameterized generic
    issubclass(list, list[int])         # TypeError: issubclass() argument 2 cannot be a parameterized generic
    list[int].append                    # <method 'append' of 'list' objects>
    list[int].foo                       # AttributeError: type object 'list' has no attribute 'foo'
    type(list[int])                     # <class 'types.GenericAlias'>
    list[int].__mro_entries__(())       # (<class 'list'>,)
    list[int].__reduce__()              # (<class 'types.GenericAlias'>, (<class 'list'>, (<class 'int'>,)))
    list[int].__name__                  # 'list'
    dict[str, int](a=1)                 # {'a': 1}
    dict[str, int].fromkeys('a')        # {'a': None}
    int[3]                              # TypeError: type 'int' is not subscriptable
    (lambda: 0)[3]                      # TypeError: 'function' object is not subscriptable
    type[3]                             # type[3]
    """)
