# -*- coding: utf-8 -*-
r"""float: operators, text, rounding.  memphis/objects/floatobject.py, floattext.py."""
from expectations import check, WithPrelude


def test_arithmetic(space):
    check(space, r"""
    1.5 + 2                           # 3.5
    2 + 1.5                           # 3.5
    1.5 - 2                           # -0.5
    2 - 1.5                           # 0.5
    1.5 * 2                           # 3.0
    2 * 1.5                           # 3.0
    1.5 / 2                           # 0.75
    2 / 1.5                           # 1.3333333333333333
    True + 0.5                        # 1.5
    0.1 + 0.2                         # 0.30000000000000004
    1e308 * 10                        # inf
    -1e308 * 10                       # -inf
    1e308 * 10 - 1e308 * 10           # nan
    -(0.0)                            # -0.0
    -1.5, +1.5, abs(-1.5), abs(-0.0)  # (-1.5, 1.5, 1.5, 0.0)
    1.5 / 0                           # ZeroDivisionError: float division by zero
    1.5 // 0                          # ZeroDivisionError: float floor division by zero
    1.5 % 0                           # ZeroDivisionError: float modulo by zero
    1.5 / 0.0                         # ZeroDivisionError: float division by zero
    divmod(1.5, 0.0)                  # ZeroDivisionError: float divmod()
    1 / 0.0                           # ZeroDivisionError: float division by zero
    1.5 + 'a'                         # TypeError: unsupported operand type(s) for +: 'float' and 'str'
    'a' + 1.5                         # TypeError: can only concatenate str (not "float") to str
    1.5 + None                        # TypeError: unsupported operand type(s) for +: 'float' and 'NoneType'
    ~1.5                              # TypeError: bad operand type for unary ~: 'float'
    1.5 & 1                           # TypeError: unsupported operand type(s) for &: 'float' and 'int'
    1.5 << 1                          # TypeError: unsupported operand type(s) for <<: 'float' and 'int'
    1.5 @ 2                           # TypeError: unsupported operand type(s) for @: 'float' and 'int'
    1.5 + 10 ** 400                   # OverflowError: int too large to convert to float
    10 ** 400 - 1.5                   # OverflowError: int too large to convert to float
    """)


def test_floor_division_and_modulo(space):
    check(space, r"""
    7.5 // 2, -7.5 // 2, 7.5 // -2, -7.5 // -2    # (3.0, -4.0, -4.0, 3.0)
    7.5 % 2, -7.5 % 2, 7.5 % -2, -7.5 % -2        # (1.5, 0.5, -0.5, -1.5)
    divmod(7.5, 2), divmod(-7.5, 2)               # ((3.0, 1.5), (-4.0, 0.5))
    0.0 % 2, -0.0 % 2, 0.0 % -2, -0.0 % -2        # (0.0, 0.0, -0.0, -0.0)
    0.0 // 2, -0.0 // 2, 0.0 // -2                # (0.0, -0.0, -0.0)
    4.0 % 2, -4.0 % 2, 4.0 % -2                   # (0.0, 0.0, -0.0)
    1.0 // float('inf'), -1.0 // float('inf'), 1.0 // -float('inf')  # (0.0, -1.0, -1.0)
    1.0 % float('inf'), -1.0 % float('inf'), 1.0 % -float('inf')  # (1.0, inf, -inf)
    float('inf') // 1, float('inf') % 1, divmod(float('inf'), 1)  # (nan, nan, (nan, nan))
    float('nan') // 1, float('nan') % 1, 1 // float('nan'), 1 % float('nan')  # (nan, nan, nan, nan)
    1e-300 % -1                                   # -1.0
    -1e-300 % 1                                   # 1.0
    1e300 // 1e-10                                # inf
    5e-324 // 2                                   # 0.0
    1.0 // 0.1, 1.0 % 0.1                         # (9.0, 0.09999999999999995)
    7 // 2.0, 7 % -2.5                            # (3.0, -0.5)
    (3.5).__rfloordiv__(10), (3.5).__rmod__(10), (3.5).__rdivmod__(10)  # (2.0, 3.0, (2.0, 3.0))
    """)


def test_power(space):
    check(space, r"""
    2.0 ** 3, 2 ** 3.0, 2 ** -1.0, 4 ** 0.5       # (8.0, 8.0, 0.5, 2.0)
    0.0 ** 0, 0.0 ** 5, (-0.0) ** 5, (-0.0) ** 4  # (1.0, 0.0, -0.0, 0.0)
    0.0 ** -1                                     # ZeroDivisionError: 0.0 cannot be raised to a negative power
    (-0.0) ** -2.5                                # ZeroDivisionError: 0.0 cannot be raised to a negative power
    0.0 ** -float('inf'), 0.0 ** float('inf')     # (inf, 0.0)
    (-8.0) ** (1 / 3)                             # (1.0000000000000002+1.7320508075688772j)
    (-2.0) ** 3, (-2.0) ** -3.0, (-2.0) ** 0.5    # (-8.0, -0.125, (8.659560562354934e-17+1.4142135623730951j))
    (-1.0) ** 1e300, (-1.0) ** float('inf')       # (1.0, 1.0)
    1.0 ** float('nan'), float('nan') ** 0, float('nan') ** 1, 2 ** float('nan')  # (1.0, 1.0, nan, nan)
    float('inf') ** 2, float('inf') ** -2, (-float('inf')) ** 3, (-float('inf')) ** 2, (-float('inf')) ** -3, (-float('inf')) ** 0.5, (-float('inf')) ** -0.5  # (inf, 0.0, -inf, inf, -0.0, inf, 0.0)
    2.0 ** float('inf'), 0.5 ** float('inf'), 2.0 ** -float('inf'), 0.5 ** -float('inf')  # (inf, 0.0, 0.0, inf)
    10.0 ** 400                                   # OverflowError: (34, 'Numerical result out of range')
    (-10.0) ** 401                                # OverflowError: (34, 'Numerical result out of range')
    10.0 ** -400                                  # 0.0
    pow(2.0, 3, 5)                                # TypeError: pow() 3rd argument not allowed unless all arguments are integers
    (2.0).__pow__(3), (2.0).__rpow__(3), (2.0).__pow__('a')  # (8.0, 9.0, NotImplemented)
    (2.0).__pow__(3, 5)                           # TypeError: pow() 3rd argument not allowed unless all arguments are integers
    """)


def test_comparison(space):
    check(space, r"""
    1.5 < 2, 1.5 <= 1.5, 1.5 == 1.5, 1.5 != 1.5, 1.5 > 2, 1.5 >= 2  # (True, True, True, False, False, False)
    0.0 == -0.0                                   # True
    float('nan') == float('nan'), float('nan') != float('nan'), float('nan') < 1, float('nan') > 1, 1 <= float('nan')  # (False, True, False, False, False)
    float('nan') != 1, float('nan') == 1, float('nan') == 10 ** 400, float('nan') != 10 ** 400  # (True, False, False, True)
    float('inf') > 10 ** 400, -float('inf') < -10 ** 400, float('inf') == 10 ** 400  # (True, True, False)
    1e300 == 10 ** 300, 1e300 < 10 ** 300, 1e300 > 10 ** 300  # (False, False, True)
    9007199254740992.0 == 9007199254740993        # False
    9007199254740992.0 < 9007199254740993         # True
    9223372036854775807 == 9223372036854775808.0  # False
    9223372036854775807 < 9223372036854775808.0   # True
    -9223372036854775808 == -9223372036854775808.0  # True
    0.5 > 0, -0.5 < 0, 2.5 > 2, -2.5 < -2, -2.5 > -3  # (True, True, True, True, True)
    1.5 == '1.5', 1.5 != '1.5'                    # (False, True)
    1.5 < '1.5'                                   # TypeError: '<' not supported between instances of 'float' and 'str'
    1.5 < 1j                                      # TypeError: '<' not supported between instances of 'float' and 'complex'
    True == 1.0, False < 0.5                      # (True, True)
    [float('nan')] == [float('nan')], float('nan') in [float('nan')]  # (False, False)
    """)


def test_repr(space):
    check(space, r"""
    0.0, -0.0, 1.0, -1.5, 100.0                   # (0.0, -0.0, 1.0, -1.5, 100.0)
    1e15, 1e16, 123456789012345680.0, 1e22, 1e23  # (1000000000000000.0, 1e+16, 1.2345678901234568e+17, 1e+22, 1e+23)
    0.0001, 0.00001, 1.5e-5                       # (0.0001, 1e-05, 1.5e-05)
    0.1, 1 / 3, 2 / 3, 1e100, 1.7976931348623157e308, 5e-324, 2.2250738585072014e-308  # (0.1, 0.3333333333333333, 0.6666666666666666, 1e+100, 1.7976931348623157e+308, 5e-324, 2.2250738585072014e-308)
    float('inf'), float('-inf'), float('nan'), -float('nan')  # (inf, -inf, nan, nan)
    9007199254740993.0, 4.35, 2.675, 5e-5         # (9007199254740992.0, 4.35, 2.675, 5e-05)
    str(1.5), repr(1e16)                          # ('1.5', '1e+16')
    f"{1.5}", f"{1.5:.3f}", f"{1e10:g}", f"{0.5:%}", f"{-0.0:z.1f}"  # ('1.5', '1.500', '1e+10', '50.000000%', '0.0')
    format(1.5, 'x')                              # ValueError: Unknown format code 'x' for object of type 'float'
    """)


def test_from_text(space):
    check(space, r"""
    float('1.5'), float(' -1.5 '), float('+.5'), float('5.'), float('1e5'), float('1E+5'), float('1e-5')  # (1.5, -1.5, 0.5, 5.0, 100000.0, 100000.0, 1e-05)
    float('inf'), float('-Infinity'), float('+INF'), float('nan'), float('-nAN')  # (inf, -inf, inf, nan, nan)
    float('1_000.5_0'), float('1e1_0'), float('1_0e5')  # (1000.5, 10000000000.0, 1000000.0)
    float('\u0661.\u0662'), float('\u20031.5\u2003')  # (1.2, 1.5)
    float('1e400'), float('-1e400'), float('1e-400'), float('-1e-400')  # (inf, -inf, 0.0, -0.0)
    float('1' * 400), float('0.' + '0' * 400 + '1'), float('1' + '0' * 400 + 'e-400')  # (inf, 0.0, 1.0)
    float('2.4703282292062327e-324'), float('2.4703282292062328e-324')  # (0.0, 5e-324)
    float('179769313486231580793728971405301e276'), float('0e999999999999999999999')  # (1.7976931348623157e+308, 0.0)
    float('9007199254740993'), float('9007199254740992.99999999999999999999')  # (9007199254740992.0, 9007199254740992.0)
    float(b'1.5'), float(b' 2 ')                  # (1.5, 2.0)
    float('')                                     # ValueError: could not convert string to float: ''
    float('  ')                                   # ValueError: could not convert string to float: '  '
    float('.')                                    # ValueError: could not convert string to float: '.'
    float('-')                                    # ValueError: could not convert string to float: '-'
    float('e5')                                   # ValueError: could not convert string to float: 'e5'
    float('1e')                                   # ValueError: could not convert string to float: '1e'
    float('1e+')                                  # ValueError: could not convert string to float: '1e+'
    float('1.5.5')                                # ValueError: could not convert string to float: '1.5.5'
    float('- 1.5')                                # ValueError: could not convert string to float: '- 1.5'
    float('1 5')                                  # ValueError: could not convert string to float: '1 5'
    float('1__0')                                 # ValueError: could not convert string to float: '1__0'
    float('_1')                                   # ValueError: could not convert string to float: '_1'
    float('1_')                                   # ValueError: could not convert string to float: '1_'
    float('1_.5')                                 # ValueError: could not convert string to float: '1_.5'
    float('1._5')                                 # ValueError: could not convert string to float: '1._5'
    float('1_e5')                                 # ValueError: could not convert string to float: '1_e5'
    float('1e_5')                                 # ValueError: could not convert string to float: '1e_5'
    float('i_nf')                                 # ValueError: could not convert string to float: 'i_nf'
    float('0x10')                                 # ValueError: could not convert string to float: '0x10'
    float('infinit')                              # ValueError: could not convert string to float: 'infinit'
    float('nan1')                                 # ValueError: could not convert string to float: 'nan1'
    float('1\x00')                                # ValueError: could not convert string to float: '1\x00'
    float('é')                                    # ValueError: could not convert string to float: 'é'
    float('a' * 300)                              # ValueError: could not convert string to float: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
    float(b'1.5\xff')                             # ValueError: could not convert string to float: b'1.5\xff'
    float('\ud800')                               # ValueError: could not convert string to float: '\ud800'
    """)


CONSTRUCTION_PRELUDE = """
class F(float):
    x = 'x'
class HasFloat:
    def __float__(self): return 2.5
class HasIndex:
    def __index__(self): return 3
class BadFloat:
    def __float__(self): return 'x'
"""


def test_construction(space):
    check(WithPrelude(space, CONSTRUCTION_PRELUDE), r"""
    float(), float(5), float(True), float(1.5), float(2 ** 100)  # (0.0, 5.0, 1.0, 1.5, 1.2676506002282294e+30)
    float(10 ** 400)                              # OverflowError: int too large to convert to float
    float(None)                                   # TypeError: float() argument must be a string or a real number, not 'NoneType'
    float([])                                     # TypeError: float() argument must be a string or a real number, not 'list'
    float(1j)                                     # TypeError: float() argument must be a string or a real number, not 'complex'
    float(1, 2)                                   # TypeError: float expected at most 1 argument, got 2
    float(x=1)                                    # TypeError: float() takes no keyword arguments
    float.__new__(int)                            # TypeError: float.__new__(int): int is not a subtype of float
    float.__new__(float, '2.5')                   # 2.5
    F(2).x, type(F(2)).__name__, F(2) + 1, type(F(2) + 1).__name__  # ('x', 'F', 3.0, 'float')
    F('1e3') == 1000, hash(F(2)) == hash(2)       # (True, True)
    repr(F(2)), str(F(2))                         # ('2.0', '2.0')
    float(F(2)), type(float(F(2))).__name__       # (2.0, 'float')
    float(HasFloat()), float(HasIndex()), HasFloat.__float__(HasFloat())  # (2.5, 3.0, 2.5)
    float(BadFloat())                             # TypeError: BadFloat.__float__ returned non-float (type str)
    type(-F(2)).__name__, type(abs(F(2))).__name__, type(F(2).real).__name__  # ('float', 'float', 'float')
    type(F.fromhex('0x1p3')).__name__             # 'F'
    """)


def test_hash(space):
    check(space, r"""
    hash(0.0), hash(-0.0), hash(1.0), hash(-1.0), hash(0.5), hash(-0.5), hash(2.5)  # (0, 0, 1, -2, 1152921504606846976, -1152921504606846976, 1152921504606846978)
    hash(float('inf')), hash(-float('inf'))       # (314159, -314159)
    hash(1e300), hash(1e-300), hash(5e-324), hash(1.7976931348623157e308), hash(0.1)  # (1224995262755759164, 482449582752280463, 16777216, 2234066890152476671, 230584300921369408)
    hash(2.0 ** 61), hash(2.0 ** 61 - 1024), hash(-2.0 ** 61), hash(2.0 ** 100) == hash(2 ** 100)  # (1, 2305843009213692928, -2, True)
    {1: 'a'}[1.0], {1.0: 'a'}[True], len({1, 1.0, True})  # ('a', 'a', 1)
    """)


def test_rounding(space):
    check(space, r"""
    round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5), round(-2.5)  # (0, 2, 2, 0, -2, -2)
    round(0.49999999999999994), round(-0.49999999999999994), round(4503599627370495.5), round(1e300) == int(1e300)  # (0, 0, 4503599627370496, True)
    round(2.675, 2), round(2.665, 2), round(1.005, 2), round(0.5, 0), round(1.5, 0), round(-0.4, 0)  # (2.67, 2.67, 1.0, 0.0, 2.0, -0.0)
    round(1234.5, -2), round(1250.0, -2), round(1350.0, -2), round(-1250.0, -2), round(5.0, -1), round(15.0, -1)  # (1200.0, 1200.0, 1400.0, -1200.0, 0.0, 20.0)
    round(1e300, -300), round(1.5, 400), round(1.5, -400), round(-1.5, -400), round(5e-324, 323), round(5e-324, 324)  # (1e+300, 1.5, 0.0, -0.0, 0.0, 5e-324)
    round(1.5, 10 ** 30), round(1.5, -10 ** 30)   # (1.5, 0.0)
    round(float('inf'), 2), round(float('nan'), 2)  # (inf, nan)
    round(float('inf'))                           # OverflowError: cannot convert float infinity to integer
    round(float('nan'))                           # ValueError: cannot convert float NaN to integer
    round(1.7976931348623157e308, -308)           # OverflowError: rounded value too large to represent
    round(1.5, None)                              # 2
    round(1.5, 1.0)                               # TypeError: 'float' object cannot be interpreted as an integer
    int(1.9), int(-1.9), int(1e20), (1.5).__trunc__(), (-1.5).__trunc__()  # (1, -1, 100000000000000000000, 1, -1)
    (1.5).__floor__(), (-1.5).__floor__(), (1.5).__ceil__(), (-1.5).__ceil__(), (1e20).__floor__()  # (1, -2, 2, -1, 100000000000000000000)
    int(9223372036854775807.0), int(-9223372036854775808.0), int(9223372036854774784.0)  # (9223372036854775808, -9223372036854775808, 9223372036854774784)
    int(float('inf'))                             # OverflowError: cannot convert float infinity to integer
    float('nan').__floor__()                      # ValueError: cannot convert float NaN to integer
    float('inf').__ceil__()                       # OverflowError: cannot convert float infinity to integer
    """)


def test_methods(space):
    check(space, r"""
    (1.5).is_integer(), (2.0).is_integer(), float('inf').is_integer(), float('nan').is_integer()  # (False, True, False, False)
    (0.1).as_integer_ratio(), (-1.5).as_integer_ratio(), (0.0).as_integer_ratio(), (1e20).as_integer_ratio()  # ((3602879701896397, 36028797018963968), (-3, 2), (0, 1), (100000000000000000000, 1))
    (5e-324).as_integer_ratio()[1] == 2 ** 1074, (1e300).as_integer_ratio()[1]  # (True, 1)
    float('inf').as_integer_ratio()               # OverflowError: cannot convert Infinity to integer ratio
    float('nan').as_integer_ratio()               # ValueError: cannot convert NaN to integer ratio
    (1.5).conjugate(), (1.5).real, (1.5).imag     # (1.5, 1.5, 0.0)
    (1.5).__getnewargs__(), (1.5).__bool__(), (0.0).__bool__(), (-0.0).__bool__()  # ((1.5,), True, False, False)
    float.__getformat__('double'), float.__getformat__('float')  # ('IEEE, little-endian', 'IEEE, little-endian')
    float.__getformat__('x')                      # ValueError: __getformat__() argument 1 must be 'double' or 'float'
    (1.5).__int__(), (1.5).__float__(), (1.5).__abs__()  # (1, 1.5, 1.5)
    (1.5).__eq__('a'), (1.5).__eq__(1), (1.5).__lt__('a'), (1.5).__radd__('a')  # (NotImplemented, False, NotImplemented, NotImplemented)
    (1.5).__rsub__(5), (1.5).__rtruediv__(3)      # (3.5, 2.0)
    (1.5).real.imag, isinstance(1.5, int)         # (0.0, False)
    """)


def test_hexadecimal(space):
    check(space, r"""
    (0.1).hex(), (-0.1).hex(), (0.0).hex(), (-0.0).hex(), (1.0).hex(), (255.5).hex()  # ('0x1.999999999999ap-4', '-0x1.999999999999ap-4', '0x0.0p+0', '-0x0.0p+0', '0x1.0000000000000p+0', '0x1.ff00000000000p+7')
    (5e-324).hex(), (2.2250738585072014e-308).hex(), (1.7976931348623157e308).hex()  # ('0x0.0000000000001p-1022', '0x1.0000000000000p-1022', '0x1.fffffffffffffp+1023')
    float('inf').hex(), float('-inf').hex(), float('nan').hex()  # ('inf', '-inf', 'nan')
    float.fromhex('0x1.999999999999ap-4'), float.fromhex('-0x1p3'), float.fromhex('+1.8'), float.fromhex(' 0X.8P1 ')  # (0.1, -8.0, 1.5, 1.0)
    float.fromhex('1p-1074'), float.fromhex('0x.8p-1074'), float.fromhex('0x.80001p-1074'), float.fromhex('0x1p-2000')  # (5e-324, 0.0, 5e-324, 0.0)
    float.fromhex('0x1.fffffffffffff7fp1023'), float.fromhex('0x1.00000000000008p0'), float.fromhex('0x1.000000000000081p0')  # (1.7976931348623157e+308, 1.0, 1.0000000000000002)
    float.fromhex('0x1.00000000000018p0'), float.fromhex('0x1' + '0' * 300), float.fromhex('0x0.' + '0' * 300 + '1')  # OverflowError: hexadecimal value too large to represent as a float
    float.fromhex('inf'), float.fromhex('-Infinity'), float.fromhex('nan'), float.fromhex('0x0p99999999999999999999')  # (inf, -inf, nan, 0.0)
    float.fromhex('0x1p1024')                     # OverflowError: hexadecimal value too large to represent as a float
    float.fromhex('0x1.fffffffffffff8p1023')      # OverflowError: hexadecimal value too large to represent as a float
    float.fromhex('0x1p99999999999999999999')     # OverflowError: hexadecimal value too large to represent as a float
    float.fromhex('0x1p-99999999999999999999')    # 0.0
    float.fromhex('')                             # ValueError: invalid hexadecimal floating-point string
    float.fromhex('0x')                           # ValueError: invalid hexadecimal floating-point string
    float.fromhex('zz')                           # ValueError: invalid hexadecimal floating-point string
    float.fromhex('0x1p')                         # ValueError: invalid hexadecimal floating-point string
    float.fromhex('0x1.2.3')                      # ValueError: invalid hexadecimal floating-point string
    float.fromhex('1 2')                          # ValueError: invalid hexadecimal floating-point string
    float.fromhex('0xé')                          # ValueError: invalid hexadecimal floating-point string
    float.fromhex('infx')                         # ValueError: invalid hexadecimal floating-point string
    float.fromhex(5)                              # TypeError: bad argument type for built-in operation
    """)
