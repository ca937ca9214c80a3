# -*- coding: utf-8 -*-
r"""The itertools module.  memphis/modules/itertools."""
from expectations import check, OneSession


PRELUDE = r"""
from itertools import *
import itertools
L = list
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
class Bad:
    def __iter__(self): return self
    def __next__(self): 1/0
class SC(count): pass
class Re:
    def __iter__(self): return self
    def __next__(self): return next(tt[0])
"""


def test_lines(space):
    check(OneSession(space, PRELUDE), r"""
    L(islice(count(3), 2, 9, 3))                                  # [5, 8, 11]
    count(), count(3), count(3, 2), count(1.5), count(3, 1), count(step=2), SC(4)  # (count(0), count(3), count(3, 2), count(1.5), count(3), count(0, 2), SC(4))
    next(count(True)), count(True, True), count(10**30)           # (1, count(1), count(1000000000000000000000000000000))
    c = count(9223372036854775806)                                # None
    next(c), next(c), next(c), c                                  # (9223372036854775806, 9223372036854775807, 9223372036854775808, count(9223372036854775809))
    count('a')                                                    # TypeError: a number is required
    count(1, 'a')                                                 # TypeError: a number is required
    count(1, 2, 3)                                                # TypeError: count() takes at most 2 arguments (3 given)
    count(1j), L(islice(count(1, 1j), 3)), L(islice(count(0.5, 0.25), 4))  # (count(1j), [1, (1+1j), (1+2j)], [0.5, 0.75, 1.0, 1.25])
    count(5).__reduce__(), count(5, 2).__reduce__(), count(5.0,1.0).__reduce__()  # ((<class 'itertools.count'>, (5,)), (<class 'itertools.count'>, (5, 2)), (<class 'itertools.count'>, (5.0, 1.0)))
    L(islice(cycle('abc'), 7)), L(cycle([]))                      # (['a', 'b', 'c', 'a', 'b', 'c', 'a'], [])
    cycle()                                                       # TypeError: cycle expected 1 argument, got 0
    cycle(1)                                                      # TypeError: 'int' object is not iterable
    cycle(a=1)                                                    # TypeError: cycle() takes no keyword arguments
    c = cycle('ab')                                               # None
    next(c);                                                      # 'a'
    c.__setstate__(([1,2],1))                                     # None
    L(islice(c, 4))                                               # ['b', 1, 2, 1]
    L(repeat(1, 3)), repeat(2), repeat(2, 5), repeat('x', times=-3)  # ([1, 1, 1], repeat(2), repeat(2, 5), repeat('x', 0))
    repeat()                                                      # TypeError: repeat() missing required argument 'object' (pos 1)
    repeat(1, 'a')                                                # TypeError: 'str' object cannot be interpreted as an integer
    repeat(1,2,3)                                                 # TypeError: repeat() takes at most 2 arguments (3 given)
    repeat(1).__length_hint__()                                   # TypeError: len() of unsized object
    repeat(1,5).__length_hint__(), repeat(1,5).__reduce__(), repeat(1).__reduce__()  # (5, (<class 'itertools.repeat'>, (1, 5)), (<class 'itertools.repeat'>, (1,)))
    L(chain('ab', [1], It())), L(chain()), L(chain.from_iterable(['ab','cd']))  # (['a', 'b', 1, 1, 2, 3], [], ['a', 'b', 'c', 'd'])
    chain(a=1)                                                    # TypeError: chain() takes no keyword arguments
    L(chain(1))                                                   # TypeError: 'int' object is not iterable
    L(chain('a', 1))                                              # TypeError: 'int' object is not iterable
    chain.from_iterable(1)                                        # TypeError: 'int' object is not iterable
    chain('a').__reduce__()[1]                                    # ()
    c = chain('ab','c'); next(c)                                  # 'a'
    len(c.__reduce__())                                           # 3
    c.__setstate__(1)                                             # TypeError: state is not a tuple
    c.__setstate__((1,))                                          # TypeError: Arguments must be iterators.
    c.__setstate__(())                                            # TypeError: function takes at least 1 argument (0 given)
    chain[int]                                                    # itertools.chain[int]
    L(compress('abcdef', [1,0,1,0,1,1])), L(compress('abc', [1]))  # (['a', 'c', 'e', 'f'], ['a'])
    compress()                                                    # TypeError: compress() missing required argument 'data' (pos 1)
    compress(1)                                                   # TypeError: compress() missing required argument 'selectors' (pos 2)
    compress('a')                                                 # TypeError: compress() missing required argument 'selectors' (pos 2)
    L(dropwhile(lambda x: x<3, [1,2,3,1])), L(takewhile(lambda x: x<3, [1,2,3,1])), L(filterfalse(None, [0,1,2,''])), L(filterfalse(lambda x:x%2, range(5)))  # ([3, 1], [1, 2], [0, ''], [0, 2, 4])
    dropwhile(1)                                                  # TypeError: dropwhile expected 2 arguments, got 1
    L(dropwhile(1, [1]))                                          # TypeError: 'int' object is not callable
    takewhile(lambda x: 1, 1)                                     # TypeError: 'int' object is not iterable
    L(starmap(pow, [(2,3),[3,2]]))                                # [8, 9]
    L(starmap(pow, [1]))                                          # TypeError: 'int' object is not iterable
    L(starmap(pow, [(1,)]))                                       # TypeError: pow() missing required argument 'exp' (pos 2)
    islice()                                                      # TypeError: islice expected at least 2 arguments, got 0
    islice(1)                                                     # TypeError: islice expected at least 2 arguments, got 1
    islice('abc')                                                 # TypeError: islice expected at least 2 arguments, got 1
    L(islice('abcdefg', 2)), L(islice('abcdefg', 2, 4)), L(islice('abcdefg', 2, None)), L(islice('abcdefg', 0, None, 2)), L(islice('abcdefg', None)), L(islice('abc', None, None, None))  # (['a', 'b'], ['c', 'd'], ['c', 'd', 'e', 'f', 'g'], ['a', 'c', 'e', 'g'], ['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['a', 'b', 'c'])
    islice('a', -1)                                               # ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    islice('a', 'b')                                              # ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    islice('a', 1, -1)                                            # ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    islice('a', -1, 1)                                            # ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    islice('a', 'x', 1)                                           # ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    islice('a', 1, 'x')                                           # ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    islice('a', 1, 2, 0)                                          # ValueError: Step for islice() must be a positive integer or None.
    islice('a', 1, 2, -1)                                         # ValueError: Step for islice() must be a positive integer or None.
    islice('a', 1, 2, 'x')                                        # ValueError: Step for islice() must be a positive integer or None.
    islice('a', 10**30)                                           # ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    islice('a', 1, 10**30)                                        # ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    islice('a', 1, 2, 10**30)                                     # ValueError: Step for islice() must be a positive integer or None.
    islice('a', 1, 2, 3, 4)                                       # TypeError: islice expected at most 4 arguments, got 5
    islice('a', stop=1)                                           # TypeError: islice() takes no keyword arguments
    i = islice([1,2,3,4], 1, 3); next(i)                          # 2
    i.__reduce__()[2], L(i), i.__reduce__()[1][1:]                # (2, [3], (0,))
    L(zip_longest('abc', [1], fillvalue='-')), L(zip_longest()), L(zip_longest('ab'))  # ([('a', 1), ('b', '-'), ('c', '-')], [], [('a',), ('b',)])
    zip_longest(1)                                                # TypeError: 'int' object is not iterable
    L(zip_longest('ab', Bad()))                                   # ZeroDivisionError: division by zero
    zip_longest('a').__reduce__()[2]                              # None
    L(accumulate([1,2,3])), L(accumulate([1,2,3], lambda a,b:a*b)), L(accumulate([], initial=5)), L(accumulate([1,2], initial=5)), L(accumulate('abc'))  # ([1, 3, 6], [1, 2, 6], [5], [5, 6, 8], ['a', 'ab', 'abc'])
    accumulate()                                                  # TypeError: accumulate() missing required argument 'iterable' (pos 1)
    accumulate(1)                                                 # TypeError: 'int' object is not iterable
    L(accumulate([1,'a']))                                        # TypeError: unsupported operand type(s) for +: 'int' and 'str'
    L(accumulate([1,2], 5))                                       # TypeError: 'int' object is not callable
    accumulate([1,2], None, 3)                                    # TypeError: accumulate() takes at most 2 positional arguments (3 given)
    L(pairwise('abcd')), L(pairwise('a')), L(pairwise(''))        # ([('a', 'b'), ('b', 'c'), ('c', 'd')], [], [])
    L(batched('abcdefg', 3)), L(batched('', 3)), L(batched('ab', 5))  # ([('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)], [], [('a', 'b')])
    batched('a', 0)                                               # ValueError: n must be at least one
    batched('a', -1)                                              # ValueError: n must be at least one
    batched('a', 'x')                                             # TypeError: 'str' object cannot be interpreted as an integer
    L(batched('abc', 2, strict=True))                             # ValueError: batched(): incomplete batch
    batched('abc')                                                # TypeError: batched() missing required argument 'n' (pos 2)
    L(batched('abcd', 2, strict=True)), L(batched('abcd', n=2))   # ([('a', 'b'), ('c', 'd')], [('a', 'b'), ('c', 'd')])
    [(k, L(g)) for k, g in groupby('AAAABBBCCDAABBB')]            # [('A', ['A', 'A', 'A', 'A']), ('B', ['B', 'B', 'B']), ('C', ['C', 'C']), ('D', ['D']), ('A', ['A', 'A']), ('B', ['B', 'B', 'B'])]
    [(k, L(g)) for k, g in groupby([1,3,2,4,5], key=lambda x: x%2)]  # [(1, [1, 3]), (0, [2, 4]), (1, [5])]
    [k for k, g in groupby('aabb')]                               # ['a', 'b']
    groupby()                                                     # TypeError: groupby() missing required argument 'iterable' (pos 1)
    groupby(1)                                                    # TypeError: 'int' object is not iterable
    groupby([1], 1, 2)                                            # TypeError: groupby() takes at most 2 arguments (3 given)
    g = groupby('aabbc'); k1, g1 = next(g); k2, g2 = next(g)      # None
    L(g1), L(g2), next(g)[0], L(g2)                               # ([], ['b', 'b'], 'c', [])
    next(groupby([1], 5))                                         # TypeError: 'int' object is not callable
    L(product('ab', [1,2])), L(product()), L(product('ab', repeat=2)), L(product('ab', [])), L(product([1,2], repeat=0)), L(product([], repeat=0))  # ([('a', 1), ('a', 2), ('b', 1), ('b', 2)], [()], [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')], [], [()], [()])
    product('a', repeat=-1)                                       # ValueError: repeat argument cannot be negative
    product('a', repeat='x')                                      # TypeError: 'str' object cannot be interpreted as an integer
    product('a', x=1)                                             # TypeError: product() got an unexpected keyword argument 'x'
    product(1)                                                    # TypeError: 'int' object is not iterable
    product('ab', 'cd', repeat=10**18)                            # OverflowError: repeat argument too large
    p = product('ab','cd'); next(p)                               # ('a', 'c')
    p.__reduce__()[1:], p.__sizeof__() > 0                        # (((('a', 'b'), ('c', 'd')), (0, 0)), True)
    p.__setstate__((1,1))                                         # None
    L(p)                                                          # []
    p.__reduce__()[1:]                                            # (((),),)
    product('ab').__setstate__(1)                                 # ValueError: invalid arguments
    L(permutations('abc')), L(permutations('abc', 2)), L(permutations('ab', 3)), L(permutations('', 0)), L(permutations([1,2],0))  # ([('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')], [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')], [], [()], [()])
    len(L(permutations(range(5)))), L(permutations(range(4),3))[5:9]  # (120, [(0, 3, 2), (1, 0, 2), (1, 0, 3), (1, 2, 0)])
    permutations('a', -1)                                         # ValueError: r must be non-negative
    permutations('a', 'x')                                        # TypeError: Expected int as r
    permutations('a', 1.0)                                        # TypeError: Expected int as r
    permutations(1)                                               # TypeError: 'int' object is not iterable
    p = permutations('abc'); next(p)                              # ('a', 'b', 'c')
    p.__reduce__()[1:]                                            # ((('a', 'b', 'c'), 3), ((0, 1, 2), (3, 2, 1)))
    p.__setstate__(((0,2,1),(3,2,1)))                             # None
    L(p), p.__reduce__()[1:]                                      # ([('a', 'b', 'c'), ('c', 'a', 'b'), ('c', 'b', 'a'), ('b', 'a', 'c'), ('b', 'c', 'a')], (((), 3),))
    L(combinations('abcd', 2)), L(combinations('ab', 3)), L(combinations('ab', 0)), L(combinations(range(5), 4))  # ([('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')], [], [()], [(0, 1, 2, 3), (0, 1, 2, 4), (0, 1, 3, 4), (0, 2, 3, 4), (1, 2, 3, 4)])
    combinations('a', -1)                                         # ValueError: r must be non-negative
    combinations('a', 'x')                                        # TypeError: 'str' object cannot be interpreted as an integer
    combinations('a')                                             # TypeError: combinations() missing required argument 'r' (pos 2)
    combinations()                                                # TypeError: combinations() missing required argument 'iterable' (pos 1)
    c = combinations('abcd', 2); next(c)                          # ('a', 'b')
    next(c)                                                       # ('a', 'c')
    c.__reduce__()[1:]                                            # ((('a', 'b', 'c', 'd'), 2), (0, 2))
    c.__setstate__((1,2))                                         # None
    L(c)                                                          # [('b', 'd'), ('c', 'd')]
    c.__setstate__((1,))                                          # ValueError: invalid arguments
    L(combinations_with_replacement('abc', 2)), L(combinations_with_replacement('', 2)), L(combinations_with_replacement('', 0)), L(combinations_with_replacement('ab', 3))  # ([('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')], [], [()], [('a', 'a', 'a'), ('a', 'a', 'b'), ('a', 'b', 'b'), ('b', 'b', 'b')])
    combinations_with_replacement('a', -1)                        # ValueError: r must be non-negative
    c = combinations_with_replacement('abc', 2); next(c)          # ('a', 'a')
    c.__reduce__()[1:]                                            # ((('a', 'b', 'c'), 2), (0, 0))
    a, b = tee('abc')                                             # None
    next(a), L(b), L(a)                                           # ('a', ['a', 'b', 'c'], ['b', 'c'])
    tee('abc', 0), len(tee('abc', 5))                             # ((), 5)
    tee('abc', -1)                                                # ValueError: n must be >= 0
    tee(1)                                                        # TypeError: 'int' object is not iterable
    tee()                                                         # TypeError: tee expected at least 1 argument, got 0
    tee('a', 'b')                                                 # TypeError: 'str' object cannot be interpreted as an integer
    a, b = tee('abcdef'); next(a)                                 # 'a'
    c, d = tee(a)                                                 # None
    c is a, L(d), L(c), L(b)                                      # (True, ['b', 'c', 'd', 'e', 'f'], ['b', 'c', 'd', 'e', 'f'], ['a', 'b', 'c', 'd', 'e', 'f'])
    a, b = tee(range(200)); L(a) == L(b)                          # True
    a.__reduce__()[1], type(a.__reduce__()[2][0])                 # (((),), <class 'itertools._tee_dataobject'>)
    type(count), count.__module__, count.__text_signature__, chain.__text_signature__, type(islice('a',1))  # (<class 'type'>, 'itertools', '(start=0, step=1)', '(*iterables)', <class 'itertools.islice'>)
    tt = tee(Re())                                                # None
    next(tt[0])                                                   # RuntimeError: cannot re-enter the tee iterator
    hash(count()) is not None                                     # True
    count() == count()                                            # False
    class S2(chain): pass                                         # None
    L(S2('ab')), S2.from_iterable(['a']).__class__                # (['a', 'b'], <class '__main__.S2'>)
    sorted(set(dir(count)) ^ set(dir(object)))                    # ['__iter__', '__module__', '__next__']
    """)
