# -*- coding: utf-8 -*-
r"""complex.  memphis/objects/complexobject.py."""
from expectations import check, WithPrelude


def test_arithmetic(space):
    check(space, r"""
    (1+2j) + (3+4j), (1+2j) - (3+4j), (1+2j) * (3+4j), (1+2j) / (3+4j)  # ((4+6j), (-2-2j), (-5+10j), (0.44+0.08j))
    1 + 2j, 2j + 1, 1.5 - 2j, 2j - 1.5, True * 2j, 10 ** 18 + 1j  # ((1+2j), (1+2j), (1.5-2j), (-1.5+2j), 2j, (1e+18+1j))
    1 - 1j, -1j, +1j, -(1+2j)                     # ((1-1j), (-0-1j), 1j, (-1-2j))
    2.5 / (1+2j), (1+2j) / 2.5, (1+2j) * 2        # ((0.5-1j), (0.4+0.8j), (2+4j))
    (1+2j) / 0                                    # ZeroDivisionError: complex division by zero
    1 / 0j                                        # ZeroDivisionError: complex division by zero
    1j // 1                                       # TypeError: unsupported operand type(s) for //: 'complex' and 'int'
    1j % 1                                        # TypeError: unsupported operand type(s) for %: 'complex' and 'int'
    divmod(1j, 1)                                 # TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
    1j + 'a'                                      # TypeError: unsupported operand type(s) for +: 'complex' and 'str'
    1j + 10 ** 400                                # OverflowError: int too large to convert to float
    ~1j                                           # TypeError: bad operand type for unary ~: 'complex'
    abs(3+4j), abs(-0j), abs(complex(float('inf'), float('nan'))), abs(complex(float('nan'), 1))  # (5.0, 0.0, inf, nan)
    abs(complex(1e308, 1e308)), abs(complex(1.7e308, 1.7e308) / 2)  # (1.4142135623730951e+308, 1.2020815280171307e+308)
    abs(complex(1.7e308, 1.7e308))                # OverflowError: absolute value too large
    complex(float('inf'), 1) / (1+1j), complex(1, 1) / complex(float('inf'), float('inf'))  # ((inf-infj), (nan+nanj))
    """)


def test_power(space):
    check(space, r"""
    (1+2j) ** 2, (1+2j) ** -2, (1+2j) ** 0, 0j ** 0, (1+1j) ** 100, (1+1j) ** -3  # ((-3+4j), (-0.12-0.16j), (1+0j), (1+0j), (-1125899906842624+0j), (-0.25-0.25j))
    1j ** 2, 2 ** 1j, 2.5 ** 1j, (1+2j) ** 0.5, (1+2j) ** (1+1j), (1+1j) ** 101, (-8) ** (1/3), 1j ** 0.5  # ((-1+0j), (0.7692389013639721+0.6389612763136348j), (0.6087670819712999+0.793349002588488j), (1.272019649514069+0.7861513777574233j), (-0.24720004426291722+0.6964504870825432j), (-1125899906842634.5-1125899906842629.5j), (1.0000000000000002+1.7320508075688772j), (0.7071067811865476+0.7071067811865475j))
    0j ** 2, 0j ** 2.5                            # (0j, 0j)
    0j ** -1                                      # ZeroDivisionError: 0.0 to a negative or complex power
    0j ** -1.5                                    # ZeroDivisionError: 0.0 to a negative or complex power
    0j ** (1+1j)                                  # ZeroDivisionError: 0.0 to a negative or complex power
    (1e200+1j) ** 2                               # OverflowError: complex exponentiation
    (1e200+1j) ** 3.5                             # OverflowError: complex exponentiation
    pow(1j, 2, 3)                                 # ValueError: complex modulo
    (1j).__pow__(2), (1j).__rpow__(2), (1j).__pow__('a')  # ((-1+0j), (0.7692389013639721+0.6389612763136348j), NotImplemented)
    """)


def test_comparison_and_hash(space):
    check(space, r"""
    1j == 1j, 1j != 1j, 1+0j == 1, 1 == 1+0j, 1+0j == 1.0, 1.0 == 1+0j, 1j == 1, 1j != 1  # (True, False, True, True, True, True, False, True)
    2 ** 53 + 1 == complex(2 ** 53), complex(10 ** 300) == 10 ** 300, 1j == 'a', 1j == 10 ** 400  # (False, False, False, False)
    [complex(z) is z for z in [1j]], complex(1j, 0) == 1j   # ([True], True)
    complex(float('nan'), 0) == complex(float('nan'), 0)  # False
    1j < 1                                        # TypeError: '<' not supported between instances of 'complex' and 'int'
    1j < 2j                                       # TypeError: '<' not supported between instances of 'complex' and 'complex'
    1 >= 1j                                       # TypeError: '>=' not supported between instances of 'int' and 'complex'
    hash(1j), hash(1+0j), hash(1.5+2j), hash(-1+0j), hash(complex(0, -1)), hash(complex(float('inf'), 2))  # (1000003, 1, 1152921504608846983, -2, -2000006, 2314165)
    (1j).__eq__('a'), (1j).__lt__(1), (1j).__ge__(1)  # (NotImplemented, NotImplemented, NotImplemented)
    bool(0j), bool(1j), bool(complex(0, -0.0))    # (False, True, False)
    """)


def test_repr(space):
    check(space, r"""
    1j, 0j, 1+0j, 1+2j, 1-2j, complex(-0.0, 1), complex(0.0, -0.0), complex(-0.0, -0.0), 1.5e20+1e-7j  # (1j, 0j, (1+0j), (1+2j), (1-2j), (-0+1j), -0j, (-0-0j), (1.5e+20+1e-07j))
    complex(float('nan'), float('inf')), complex(float('inf'), float('nan')), complex(0, float('-inf')), str(1+1j)  # ((nan+infj), (inf+nanj), -infj, '(1+1j)')
    f"{1+2j}", f"{1+2j:.2f}", f"{1j:>10}", f"{1+2j:e}"  # ('(1+2j)', '1.00+2.00j', '        1j', '1.000000e+00+2.000000e+00j')
    f"{1j:x}"                                     # ValueError: Unknown format code 'x' for object of type 'complex'
    f"{1j:=10}"                                   # ValueError: '=' alignment flag is not allowed in complex format specifier
    f"{1j:010}"                                   # ValueError: Zero padding is not allowed in complex format specifier
    """)


CONSTRUCTION_PRELUDE = """
class C(complex):
    tag = 't'
class HasComplex:
    def __complex__(self): return 3+4j
class HasFloat:
    def __float__(self): return 2.5
class BadComplex:
    def __complex__(self): return 1
"""


def test_construction(space):
    check(WithPrelude(space, CONSTRUCTION_PRELUDE), r"""
    complex(), complex(1), complex(1, 2), complex(1.5, -2), complex(1j), complex(1j, 2j), complex(1j, 1), complex(1, 2j)  # (0j, (1+0j), (1+2j), (1.5-2j), 1j, (-2+1j), 2j, (-1+0j))
    complex(real=1, imag=2), complex(imag=2), complex(0.0, -0.0), complex(-0.0), complex(True)  # ((1+2j), 2j, -0j, (-0+0j), (1+0j))
    complex('1+2j'), complex('j'), complex('-j'), complex('+j'), complex('1+j'), complex('1-j'), complex('1'), complex('2j')  # ((1+2j), 1j, -1j, 1j, (1+1j), (1-1j), (1+0j), 2j)
    complex(' (1+2j) '), complex('( 1+2j )'), complex('1_0+2_0j'), complex('1e5j'), complex('1.5e-3+2.5E3j'), complex(real='1')  # ((1+2j), (1+2j), (10+20j), 100000j, (0.0015+2500j), (1+0j))
    complex('inf'), complex('nan'), complex('-infj'), complex('inf+nanj'), complex('+infinity-infj'), complex('1e400')  # ((inf+0j), (nan+0j), -infj, (inf+nanj), (inf-infj), (inf+0j))
    complex('١+٢j')                               # (1+2j)
    complex('')                                   # ValueError: complex() arg is a malformed string
    complex('  ')                                 # ValueError: complex() arg is a malformed string
    complex('()')                                 # ValueError: complex() arg is a malformed string
    complex('(1')                                 # ValueError: complex() arg is a malformed string
    complex('1)')                                 # ValueError: complex() arg is a malformed string
    complex('1+2')                                # ValueError: complex() arg is a malformed string
    complex('1 + 2j')                             # ValueError: complex() arg is a malformed string
    complex('--1j')                               # ValueError: complex() arg is a malformed string
    complex('1j1')                                # ValueError: complex() arg is a malformed string
    complex('1jj')                                # ValueError: complex() arg is a malformed string
    complex('j1')                                 # ValueError: complex() arg is a malformed string
    complex('1__0')                               # ValueError: could not convert string to complex: '1__0'
    complex('_1j')                                # ValueError: could not convert string to complex: '_1j'
    complex('1+_2j')                              # ValueError: could not convert string to complex: '1+_2j'
    complex('x')                                  # ValueError: complex() arg is a malformed string
    complex('1\x00')                              # ValueError: complex() arg is a malformed string
    complex('1', 2)                               # TypeError: complex() can't take second arg if first is a string
    complex('1', imag=2)                          # TypeError: complex() can't take second arg if first is a string
    complex(1, '2')                               # TypeError: complex() second arg can't be a string
    complex(imag='1')                             # TypeError: complex() second arg can't be a string
    complex(b'1')                                 # TypeError: complex() first argument must be a string or a number, not 'bytes'
    complex(None)                                 # TypeError: complex() first argument must be a string or a number, not 'NoneType'
    complex([])                                   # TypeError: complex() first argument must be a string or a number, not 'list'
    complex(1, None)                              # TypeError: complex() second argument must be a number, not 'NoneType'
    complex(1, 10 ** 400)                         # OverflowError: int too large to convert to float
    complex(10 ** 400)                            # OverflowError: int too large to convert to float
    complex(1, 2, 3)                              # TypeError: complex() takes at most 2 arguments (3 given)
    complex(x=1)                                  # TypeError: complex() got an unexpected keyword argument 'x'
    complex.__new__(int)                          # TypeError: complex.__new__(int): int is not a subtype of complex
    C(1, 2).tag, C(1, 2) + 1, type(C(1, 2) + 1).__name__, complex(C(1, 2))  # ('t', (2+2j), 'complex', (1+2j))
    complex(HasComplex()), complex(HasFloat()), complex(HasFloat(), HasFloat())  # ((3+4j), (2.5+0j), (2.5+2.5j))
    complex(BadComplex())                         # TypeError: __complex__ returned non-complex (type int)
    """)


def test_methods(space):
    check(space, r"""
    (1+2j).real, (1+2j).imag, (1+2j).conjugate(), (1+2j).__getnewargs__(), (1+2j).__complex__()  # (1.0, 2.0, (1-2j), (1.0, 2.0), (1+2j))
    (1).__add__(1j), (1.5).__add__(1j), (1j).__radd__(1), (1j).__rsub__(1), (1j).__rtruediv__(1), (1j).__rmul__(1.5)  # (NotImplemented, NotImplemented, (1+1j), (1-1j), -1j, 1.5j)
    int(1j)                                       # TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
    float(1j)                                     # TypeError: float() argument must be a string or a real number, not 'complex'
    round(1j)                                     # TypeError: type complex doesn't define __round__ method
    """)
