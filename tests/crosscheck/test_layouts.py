"""__slots__, __class__ assignment and except* on every engine."""
from crosschecking import crosscheck, crosscheck_raises

CLASSES = """
class A: __slots__ = ('a',)
class B(A): __slots__ = ('b', '__dict__')
class C(A): __slots__ = ()
class D: pass
class X: __slots__ = ('x',)
"""


def test_slot():
    crosscheck(CLASSES + """
a = A(); a.a = 1
b = B(); b.a = 2; b.b = 3; b.c = 4
(a.a, b.a, b.b, b.c, b.__dict__, A.a, hasattr(a, '__dict__'))
""", returns="(1, 2, 3, 4, {'c': 4}, <member 'a' of 'A' objects>, False)")


def test_unset_slot():
    crosscheck_raises(CLASSES + "A().a", 'AttributeError', "'A' object has no attribute 'a'")


def test_delete_unset_slot():
    crosscheck_raises(CLASSES + "del A().a", 'AttributeError', "a")


def test_no_dict():
    crosscheck_raises(CLASSES + "C().z = 1", 'AttributeError',
                      "'C' object has no attribute 'z' and no __dict__ for setting new attributes")


def test_slot_of_another_class():
    crosscheck_raises(CLASSES + "A.a.__get__(D())", 'TypeError',
                      "descriptor 'a' for 'A' objects doesn't apply to a 'D' object")


def test_slots_survive_the_dict():
    "Attributes move into a dict; slots stay where they are."
    crosscheck(CLASSES + """
b = B(); b.a = 1; b.b = 2
for i in range(100): setattr(b, 'n%d' % i, i)
del b.n5
vars(b)['q'] = 7
(b.a, b.b, b.q, len(vars(b)))
""", returns="(1, 2, 7, 100)")


def test_layout_conflict():
    crosscheck_raises(CLASSES + "class Y(A, X): pass", 'TypeError', "multiple bases have instance lay-out conflict")


def test_slots_of_int():
    crosscheck_raises("class I(int): __slots__ = 'x'", 'TypeError',
                      "nonempty __slots__ not supported for subtype of 'int'")


def test_slot_and_class_variable():
    crosscheck_raises("class I:\n    __slots__ = 'x'\n    x = 1", 'ValueError',
                      "'x' in __slots__ conflicts with class variable")


def test_private_slot():
    crosscheck("""
class P:
    __slots__ = '__p'
    def __init__(self): self.__p = 5
    def get(self): return self.__p
P().get(), '_P__p' in vars(P)
""", returns="(5, True)")


def test_class_assignment():
    crosscheck("""
class A: __slots__ = ('a', 'b')
class B: __slots__ = ('b', 'a')
x = A(); x.a = 1; x.b = 2
x.__class__ = B
x.a, x.b, type(x) is B
""", returns="(1, 2, True)")


def test_class_assignment_refused():
    crosscheck_raises(CLASSES + "A().__class__ = X", 'TypeError',
                      "__class__ assignment: 'X' object layout differs from 'A'")


# ____________________________________________________________

def test_except_star():
    crosscheck("""
log = []
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])
except* ValueError as e: log.append(e)
except* (TypeError, KeyError) as e: log.append(e)
else: log.append('else')
finally: log.append('finally')
log
""", returns="[ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(3)])]), "
             "ExceptionGroup('g', [TypeError(2), ExceptionGroup('h', [KeyError(4)])]), 'finally']")


def test_except_star_of_a_plain_exception():
    crosscheck("""
try: raise ValueError(1)
except* ValueError as e: result = e
result
""", returns="ExceptionGroup('', (ValueError(1),))")


def test_except_star_leaves_some():
    crosscheck("""
try:
    try: raise ExceptionGroup('g', [ValueError(1), OSError(2)])
    except* ValueError: raise KeyError('new')
except BaseException as e: result = e
result, result.exceptions[0].__context__
""", returns="(ExceptionGroup('', [KeyError('new'), ExceptionGroup('g', [OSError(2)])]), "
             "ExceptionGroup('g', [ValueError(1)]))")


def test_except_star_reraises():
    crosscheck("""
try:
    try: raise ExceptionGroup('g', [ValueError(1), OSError(2)])
    except* ValueError: raise
except BaseException as e: result = e
result
""", returns="ExceptionGroup('g', [ValueError(1), OSError(2)])")


def test_except_star_of_a_group():
    crosscheck_raises("try: raise ValueError\nexcept* ExceptionGroup: pass", 'TypeError',
                      "catching ExceptionGroup with except* is not allowed. Use except instead.")


def test_except_star_of_no_exception():
    crosscheck_raises("try: raise ValueError\nexcept* (ValueError, 3): pass", 'TypeError',
                      "catching classes that do not inherit from BaseException is not allowed")


def test_no_dict_again_and_again():
    "What one place in the program remembers about a class must not make room for an attribute."
    crosscheck(CLASSES + """
log = []
for x in [A(), A(), C(), C(), D(), A()]:
    try: x.z = 1
    except AttributeError: log.append('no')
    else: log.append(x.z)
log
""", returns="['no', 'no', 'no', 'no', 1, 'no']")
