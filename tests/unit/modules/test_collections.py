# -*- coding: utf-8 -*-
r"""The _collections module.  memphis/modules/_collections."""
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
class M(defaultdict):
    def __missing__(self, k): return 'm'
class T(tuple):
    a = _tuplegetter(0, 'x')
"""


def test_lines(space):
    check(OneSession(space, PRELUDE), r"""
    d = deque([1,2,3]); d, deque(), deque('abc', 2), deque(maxlen=0), deque([1], None), len(d), d[0], d[-1], bool(deque())  # (deque([1, 2, 3]), deque([]), deque(['b', 'c'], maxlen=2), deque([], maxlen=0), deque([1]), 3, 1, 3, False)
    deque(1)                                                      # TypeError: 'int' object is not iterable
    deque([], -1)                                                 # ValueError: maxlen must be non-negative
    deque([], 'a')                                                # TypeError: an integer is required
    deque([], 10**30)                                             # OverflowError: Python int too large to convert to C ssize_t
    deque(1,2,3)                                                  # TypeError: deque() takes at most 2 arguments (3 given)
    deque([], foo=1)                                              # TypeError: deque() got an unexpected keyword argument 'foo'
    d.append(4); d.appendleft(0); d.extend([5,6]); d.extendleft([-1,-2])  # None
    d, d.pop(), d.popleft(), d                                    # (deque([-1, 0, 1, 2, 3, 4, 5]), 6, -2, deque([-1, 0, 1, 2, 3, 4, 5]))
    deque().pop()                                                 # IndexError: pop from an empty deque
    deque().popleft()                                             # IndexError: pop from an empty deque
    d[100]                                                        # IndexError: deque index out of range
    d['a']                                                        # TypeError: sequence index must be integer, not 'str'
    d[1:2]                                                        # TypeError: sequence index must be integer, not 'slice'
    d[0] = 'x'                                                    # None
    d[-100] = 1                                                   # IndexError: deque index out of range
    del d[1]                                                      # None
    d                                                             # deque(['x', 1, 2, 3, 4, 5])
    del d[100]                                                    # IndexError: deque index out of range
    d.rotate(2)                                                   # None
    d.rotate(-3); d.rotate(0); d.rotate(100)                      # None
    d                                                             # deque([3, 4, 5, 'x', 1, 2])
    d.rotate('a')                                                 # TypeError: 'str' object cannot be interpreted as an integer
    d.rotate(1,2)                                                 # TypeError: rotate expected at most 1 argument, got 2
    d.insert(1, 'i'); d.insert(-1, 'j'); d.insert(100, 'e'); d.insert(-100, 'b')  # None
    d                                                             # deque(['b', 3, 'i', 4, 5, 'x', 1, 'j', 2, 'e'])
    deque([1,2], 2).insert(0, 1)                                  # IndexError: deque already at its maximum size
    d.remove('i')                                                 # None
    d.remove('zz')                                                # ValueError: 'zz' is not in deque
    d.count(4), d.index(4), d.index('e', 2), d.index('e', -3, 100)  # (1, 2, 8, 8)
    d.index('zz')                                                 # ValueError: 'zz' is not in deque
    d.index(4, 'a')                                               # TypeError: slice indices must be integers or have an __index__ method
    d.reverse()                                                   # None
    d, list(reversed(d)), d.copy(), d == d.copy(), d != d.copy(), d.__copy__()  # (deque(['e', 2, 'j', 1, 'x', 5, 4, 3, 'b']), ['b', 3, 4, 5, 'x', 1, 'j', 2, 'e'], deque(['e', 2, 'j', 1, 'x', 5, 4, 3, 'b']), True, False, deque(['e', 2, 'j', 1, 'x', 5, 4, 3, 'b']))
    deque([1,2]) < deque([1,3]), deque([1]) <= deque([1]), deque([1]) == [1], deque([2]) > deque([1,5])  # (True, True, False, True)
    deque([1]) < [1]                                              # TypeError: '<' not supported between instances of 'collections.deque' and 'list'
    deque([1,2]) + deque([3]), deque([1,2])*2, 2*deque([1]), deque([1,2,3],4)*3, deque([1])*-1  # (deque([1, 2, 3]), deque([1, 2, 1, 2]), deque([1, 1]), deque([3, 1, 2, 3], maxlen=4), deque([]))
    deque([1]) + [1]                                              # TypeError: can only concatenate deque (not "list") to deque
    deque([1]) * 'a'                                              # TypeError: can't multiply sequence by non-int of type 'str'
    d = deque([1]); d += [2,3]; d *= 2                            # None
    d, d.clear(), d                                               # (deque([]), None, deque([]))
    hash(d)                                                       # TypeError: unhashable type: 'collections.deque'
    it = iter(deque([1,2,3])); next(it)                           # 1
    it.__length_hint__(), it.__reduce__()                         # (2, (<class 'collections._deque_iterator'>, (deque([1, 2, 3]), 1)))
    d = deque([1,2,3]); it = iter(d); d.append(1)                 # None
    next(it)                                                      # RuntimeError: deque mutated during iteration
    next(it)                                                      # RuntimeError: deque mutated during iteration
    for x in d: d.append(1)                                       # RuntimeError: deque mutated during iteration
    e = deque([1,2]); e.append(Evil(e));                          # None
    5 in e                                                        # RuntimeError: deque mutated during iteration
    e.index(5)                                                    # RuntimeError: deque mutated during iteration
    e.count(5)                                                    # RuntimeError: deque mutated during iteration
    e.remove(5)                                                   # IndexError: deque mutated during iteration
    d = deque([1,2], maxlen=3); d.__reduce__()[:3], d.maxlen      # ((<class 'collections.deque'>, ((), 3), None), 3)
    deque([1]).__reduce__()[:3], D([1,2]), D([1,2], 5).copy(), type(D([1]).copy())  # ((<class 'collections.deque'>, (), None), D([1, 2]), D([1, 2], maxlen=5), <class '__main__.D'>)
    d = deque(); d.append(d)                                      # None
    d                                                             # deque([[...]])
    d = deque(range(1000)); len([d.popleft() for i in range(990)]), d  # (990, deque([990, 991, 992, 993, 994, 995, 996, 997, 998, 999]))
    deque[int], deque.__text_signature__, deque.__module__, deque  # (collections.deque[int], '([iterable[, maxlen]])', 'collections', <class 'collections.deque'>)
    d.extend(d)                                                   # None
    d                                                             # deque([990, 991, 992, 993, 994, 995, 996, 997, 998, 999, 990, 991, 992, 993, 994, 995, 996, 997, 998, 999])
    x = deque([1,2,3], 2); x.append(5); x.appendleft(6)           # None
    x, x.extendleft([1,2,3]), x                                   # (deque([3, 2], maxlen=2), None, deque([3, 2], maxlen=2))
    deque.append(1, 2)                                            # TypeError: descriptor 'append' for 'collections.deque' objects doesn't apply to a 'int' object
    d.append()                                                    # TypeError: deque.append() takes exactly one argument (0 given)
    dd = defaultdict(list); dd['a'].append(1); dd, dd['b'], len(dd)  # (defaultdict(<class 'list'>, {'a': [1], 'b': []}), [], 2)
    defaultdict(1)                                                # TypeError: first argument must be callable or None
    defaultdict(None)['x']                                        # KeyError: 'x'
    defaultdict(int, a=1), defaultdict(), defaultdict(int, {'a':1}, b=2), defaultdict(int, [(1,2)])  # (defaultdict(<class 'int'>, {'a': 1}), defaultdict(None, {}), defaultdict(<class 'int'>, {'a': 1, 'b': 2}), defaultdict(<class 'int'>, {1: 2}))
    defaultdict(int, 1, 2)                                        # TypeError: dict expected at most 1 argument, got 2
    dd.default_factory, dd.copy(), dd.__copy__(), dd | {'z': 1}, {'z': 1} | dd, dd.get('q'), 'q' in dd  # (<class 'list'>, defaultdict(<class 'list'>, {'a': [1], 'b': []}), defaultdict(<class 'list'>, {'a': [1], 'b': []}), defaultdict(<class 'list'>, {'a': [1], 'b': [], 'z': 1}), defaultdict(<class 'list'>, {'z': 1, 'a': [1], 'b': []}), None, False)
    dd |= {'y': 2}                                                # None
    dd, dd.__reduce__()[:4], list(dd.__reduce__()[4])             # (defaultdict(<class 'list'>, {'a': [1], 'b': [], 'y': 2}), (<class 'collections.defaultdict'>, (<class 'list'>,), None, None), [('a', [1]), ('b', []), ('y', 2)])
    dd | 1                                                        # TypeError: unsupported operand type(s) for |: 'collections.defaultdict' and 'int'
    dd.default_factory = None                                     # None
    dd['nope']                                                    # KeyError: 'nope'
    del dd.default_factory                                        # None
    DD(int)['a'], DD(int, {1:2}), DD(list).copy()                 # (0, DD(<class 'int'>, {1: 2}), DD(<class 'list'>, {}))
    M(int)['q'], defaultdict(int).__missing__('z')                # ('m', 0)
    r = defaultdict(list); r.default_factory = r.pop              # None
    dict.__getitem__(defaultdict(int), 'a')                       # 0
    defaultdict[int, str]                                         # collections.defaultdict[int, str]
    o = OrderedDict([('a', 1), ('b', 2)]); o['c'] = 3             # None
    o, OrderedDict(), OrderedDict(a=1), OrderedDict({'x': 1}, y=2), list(o), list(reversed(o)), list(o.items()), list(o.values()), list(reversed(o.items()))  # (OrderedDict({'a': 1, 'b': 2, 'c': 3}), OrderedDict(), OrderedDict({'a': 1}), OrderedDict({'x': 1, 'y': 2}), ['a', 'b', 'c'], ['c', 'b', 'a'], [('a', 1), ('b', 2), ('c', 3)], [1, 2, 3], [('c', 3), ('b', 2), ('a', 1)])
    o.move_to_end('a'); o.move_to_end('c', last=False)            # None
    o, list(o), dict(o), list(o.keys()), o.keys(), o.values(), o.items()  # (OrderedDict({'c': 3, 'b': 2, 'a': 1}), ['c', 'b', 'a'], {'c': 3, 'b': 2, 'a': 1}, ['c', 'b', 'a'], odict_keys(['c', 'b', 'a']), odict_values([3, 2, 1]), odict_items([('c', 3), ('b', 2), ('a', 1)]))
    o.move_to_end('zz')                                           # KeyError: 'zz'
    o.popitem(), o.popitem(last=False), o, OrderedDict(a=1) == OrderedDict(a=1), OrderedDict(a=1) == {'a': 1}  # (('a', 1), ('c', 3), OrderedDict({'b': 2}), True, True)
    OrderedDict().popitem()                                       # KeyError: 'dictionary is empty'
    OrderedDict([('a',1),('b',2)]) == OrderedDict([('b',2),('a',1)]), OrderedDict([('a',1),('b',2)]) == dict([('b',2),('a',1)]), OrderedDict([('a',1),('b',2)]) != OrderedDict([('b',2),('a',1)])  # (False, True, True)
    o.pop('zz')                                                   # KeyError: 'zz'
    o.pop('zz', 5), o.pop('b', default=1), o.pop('a', 3), o       # (5, 2, 3, OrderedDict())
    o.setdefault('n', 1), o.setdefault('n', 2), o.setdefault('m'), o  # (1, 1, None, OrderedDict({'n': 1, 'm': None}))
    o.update({'x': 1}, y=2)                                       # None
    o.update(1)                                                   # TypeError: 'int' object is not iterable
    o.update(1, 2)                                                # TypeError: update() takes at most 1 positional argument (2 given)
    o.update([(1,2,3)])                                           # ValueError: too many values to unpack (expected 2)
    o.update([(1,)])                                              # ValueError: need more than 1 value to unpack
    o, o.copy(), type(o.copy()), o | {'q': 1}, {'q': 1} | o       # (OrderedDict({'n': 1, 'm': None, 'x': 1, 'y': 2}), OrderedDict({'n': 1, 'm': None, 'x': 1, 'y': 2}), <class 'collections.OrderedDict'>, OrderedDict({'n': 1, 'm': None, 'x': 1, 'y': 2, 'q': 1}), OrderedDict({'q': 1, 'n': 1, 'm': None, 'x': 1, 'y': 2}))
    o | 1                                                         # TypeError: unsupported operand type(s) for |: 'collections.OrderedDict' and 'int'
    o |= [('w', 1)]                                               # None
    o                                                             # OrderedDict({'n': 1, 'm': None, 'x': 1, 'y': 2, 'w': 1})
    it = iter(o); next(it)                                        # 'n'
    o['new'] = 1                                                  # None
    next(it)                                                      # RuntimeError: OrderedDict mutated during iteration
    it = iter(o); o.move_to_end(next(it))                         # None
    next(it)                                                      # RuntimeError: OrderedDict mutated during iteration
    OrderedDict.fromkeys('abc'), OrderedDict.fromkeys('ab', 1), OD.fromkeys('a')  # (OrderedDict({'a': None, 'b': None, 'c': None}), OrderedDict({'a': 1, 'b': 1}), OD({'a': None}))
    OD(a=1), OD(a=1).copy(), OD(a=1).popitem(), OD(a=1).pop('a'), OD(a=1).setdefault('b', 2), OD(), type(OD() | {})  # (OD({'a': 1}), OD({'a': 1}), ('a', 1), 1, 2, OD(), <class '__main__.OD'>)
    o.__reduce__()[:4]                                            # (<class 'collections.OrderedDict'>, (), None, None)
    o.clear()                                                     # None
    o, len(o), list(o)                                            # (OrderedDict(), 0, [])
    OrderedDict(1)                                                # TypeError: 'int' object is not iterable
    OrderedDict(1, 2)                                             # TypeError: expected at most 1 arguments, got 2
    o = OrderedDict(a=1); o['b'] = o                              # None
    o                                                             # OrderedDict({'a': 1, 'b': ...})
    del o['zz']                                                   # KeyError: 'zz'
    dict.__setitem__(o, 'z', 1); dict.__delitem__(o, 'a')         # None
    o.x = 5                                                       # None
    o.x, o.__dict__                                               # (5, {'x': 5})
    hash(o)                                                       # TypeError: unhashable type: 'collections.OrderedDict'
    o = OrderedDict.fromkeys(range(100)); [o.popitem(last=False) for i in range(98)][-1], o  # ((97, None), OrderedDict({98: None, 99: None}))
    for i in range(1000): o.move_to_end(98, last=bool(i % 2))     # None
    o, type(o.keys()).__mro__, type(iter(o)), o.keys() & {98}, o.keys() == {98, 99}  # (OrderedDict({99: None, 98: None}), (<class 'odict_keys'>, <class 'dict_keys'>, <class 'object'>), <class 'odict_iterator'>, {98}, True)
    OrderedDict.update(o)                                         # None
    set(dir(OrderedDict))>set()                                   # True
    exec('a = 1; b = a', o)                                       # None
    [k for k in o if k != '__builtins__']                         # [99, 98, 'a', 'b']
    g = {}; _count_elements(g, 'abca'); g                         # {'a': 2, 'b': 1, 'c': 1}
    _count_elements({}, 1)                                        # TypeError: 'int' object is not iterable
    _count_elements(1, 'a')                                       # AttributeError: 'int' object has no attribute 'get'
    t = _tuplegetter(1, 'doc')                                    # None
    t, t.__doc__, t.__get__((1,2)), t.__get__(None, int) is t, t.__reduce__()  # (_tuplegetter(1, 'doc'), 'doc', 2, True, (<class 'collections._tuplegetter'>, (1, 'doc')))
    t.__get__([1])                                                # TypeError: descriptor for index '1' for tuple subclasses doesn't apply to 'list' object
    t.__get__(())                                                 # IndexError: tuple index out of range
    t.__set__((1,2), 1)                                           # AttributeError: can't set attribute
    t.__delete__((1,2))                                           # AttributeError: can't delete attribute
    T((5,6)).a                                                    # 5
    T((5,6)).a = 1                                                # AttributeError: can't set attribute
    """)
