r"""The _abc module, and what patterns make of its flags.  memphis/modules/_abc.py."""
from expectations import check, OneSession


PRELUDE = r"""
from _abc import *
from _abc import _abc_init, _abc_register, _abc_instancecheck, _abc_subclasscheck, _get_dump, _reset_caches, _reset_registry

class Meta(type):
    def __new__(mcls, name, bases, namespace, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(cls)
        return cls
    def register(cls, subclass):
        return _abc_register(cls, subclass)
    def __instancecheck__(cls, instance):
        return _abc_instancecheck(cls, instance)
    def __subclasscheck__(cls, subclass):
        return _abc_subclasscheck(cls, subclass)

def abstract(f):
    f.__isabstractmethod__ = True
    return f

class A(metaclass=Meta):
    @abstract
    def m(self): pass
    @abstract
    def n(self): pass
class B(A):
    def m(self): pass
class C(B):
    def n(self): pass
class D: pass
class E(D): pass
class Hooked(metaclass=Meta):
    @classmethod
    def __subclasshook__(cls, C):
        return answer
class Seq(metaclass=Meta):
    __abc_tpflags__ = 1 << 5
class Map(metaclass=Meta):
    __abc_tpflags__ = 1 << 6
class MySeq(Seq):
    def __len__(self): return 2
    def __getitem__(self, i): return (1, 2)[i]
class Later:
    def __len__(self): return 1
    def __getitem__(self, i): return (5,)[i]
class LaterChild(Later): pass
class MyMap(Map):
    def __len__(self): return 1
    def get(self, k, d): return 'v' if k == 'k' else d
def kind(x):
    match x:
        case [a]: return 'one', a
        case [a, b]: return 'two', a, b
        case {'k': v}: return 'map', v
        case _: return 'none'
class Liar:
    @property
    def __class__(self): return C
"""


def test_lines(space):
    check(OneSession(space, PRELUDE), r"""
    sorted(A.__abstractmethods__), sorted(B.__abstractmethods__), C.__abstractmethods__  # (['m', 'n'], ['n'], frozenset())
    A()                                        # TypeError: Can't instantiate abstract class A without an implementation for abstract methods 'm', 'n'
    B()                                        # TypeError: Can't instantiate abstract class B without an implementation for abstract method 'n'
    isinstance(C(), A), issubclass(C, A), issubclass(D, A), isinstance(D(), A), issubclass(E, A)  # (True, True, False, False, False)
    token = get_cache_token()                  # None
    A.register(D) is D, get_cache_token() - token  # (True, 1)
    issubclass(D, A), isinstance(D(), A), issubclass(E, A), issubclass(int, A)  # (True, True, True, False)
    A.register(E) is E, get_cache_token() - token  # (True, 1)
    A.register(5)                              # TypeError: Can only register classes
    D.__class__, issubclass(5, A)              # TypeError: issubclass() arg 1 must be a class
    B.register(A)                              # RuntimeError: Refusing to create an inheritance cycle
    [len(part) if i < 3 else part > 0 for i, part in enumerate(_get_dump(A))]  # [1, 3, 1, True]
    [ref() for ref in _get_dump(A)[0]] == [D]  # True
    _reset_caches(A), _reset_registry(A), [len(part) for part in _get_dump(A)[:3]]  # (None, None, [0, 0, 0])
    issubclass(D, A)                           # False
    answer = True                              # None
    issubclass(int, Hooked)                    # True
    answer = False                             # None
    issubclass(int, Hooked), issubclass(str, Hooked)  # (True, False)
    answer = 5                                 # None
    issubclass(list, Hooked)                   # AssertionError: __subclasshook__ must return either False, True, or NotImplemented
    isinstance(Liar(), A), isinstance(Liar(), B)  # (True, True)
    kind(MySeq()), kind(MyMap()), kind(Later()), kind(LaterChild())  # (('two', 1, 2), ('map', 'v'), 'none', 'none')
    Seq.register(Later) is Later               # True
    kind(Later()), kind(LaterChild()), kind('ab'), kind(b'a'), kind({'k': 1}), kind((1,))  # (('one', 5), ('one', 5), 'none', 'none', ('map', 1), ('one', 1))
    '__abc_tpflags__' in Seq.__dict__, MySeq.__flags__ >> 5 & 3, MyMap.__flags__ >> 5 & 3, Later.__flags__ >> 5 & 3  # (False, 1, 2, 1)
    Meta('X', (), {'__abc_tpflags__': 3 << 5})  # TypeError: __abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING
    _abc_subclasscheck(int, int)               # AttributeError: type object 'int' has no attribute '_abc_impl'
    type(A._abc_impl)                          # <class '_abc._abc_data'>
    """)
