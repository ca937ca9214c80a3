# -*- coding: utf-8 -*-
r"""slice.  memphis/objects/sliceobject.py."""
from expectations import check


def test_slice(space):
    check(space, r"""
    slice(1)                                      # slice(None, 1, None)
    slice(1, 2)                                   # slice(1, 2, None)
    slice(1, 2, 3)                                # slice(1, 2, 3)
    slice(None)                                   # slice(None, None, None)
    slice('a', [])                                # slice('a', [], None)
    slice()                                       # TypeError: slice expected at least 1 argument, got 0
    slice(1, 2, 3, 4)                             # TypeError: slice expected at most 3 arguments, got 4
    slice(1, 2, 3).start, slice(1, 2, 3).stop, slice(1, 2, 3).step  # (1, 2, 3)
    slice(1, 2, 3).indices(10)                    # (1, 2, 3)
    slice(None).indices(5)                        # (0, 5, 1)
    slice(None, None, -1).indices(5)              # (4, -1, -1)
    slice(-3, None).indices(5)                    # (2, 5, 1)
    slice(-100, 100, 2).indices(5)                # (0, 5, 2)
    slice(100, -100, -2).indices(5)               # (4, -1, -2)
    slice(10 ** 30).indices(10 ** 31)             # (0, 1000000000000000000000000000000, 1)
    slice(None, None, 10 ** 30).indices(5)        # (0, 5, 1000000000000000000000000000000)
    slice(1).indices(-1)                          # ValueError: length should not be negative
    slice(1, 2, 0).indices(5)                     # ValueError: slice step cannot be zero
    slice('a').indices(5)                         # TypeError: slice indices must be integers or None or have an __index__ method
    slice(1).indices('a')                         # TypeError: 'str' object cannot be interpreted as an integer
    slice(1).indices()                            # TypeError: slice.indices() takes exactly one argument (0 given)
    slice(1, 2) == slice(1, 2)                    # True
    slice(1, 2) == slice(1, 2, None)              # True
    slice(1, 2) == slice(1, 3)                    # False
    slice(1, 2) != slice(1, 3)                    # True
    slice(1, 2) < slice(1, 3)                     # True
    slice(1, 2) >= slice(1, 3)                    # False
    slice(1) < 3                                  # TypeError: '<' not supported between instances of 'slice' and 'int'
    slice(1) == 3                                 # False
    hash(slice(1, 2)) == hash(slice(1, 2))        # True
    hash(slice(1, 2, 3))                          # -2340833382717974474
    hash(slice([]))                               # TypeError: unhashable type: 'list'
    {slice(1): 2}                                 # {slice(None, 1, None): 2}
    slice(1, 2, 3).__reduce__()                   # (<class 'slice'>, (1, 2, 3))
    """)
