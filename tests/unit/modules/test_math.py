# -*- coding: utf-8 -*-
r"""The math module.  memphis/modules/math."""
from expectations import check, WithPrelude


FUNCTIONS_PRELUDE = """
from math import *
class HasFloor:
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
class HasIndex:
    def __index__(self): return 6
class HasFloat:
    def __float__(self): return 2.25
"""


def test_functions(space):
    check(WithPrelude(space, FUNCTIONS_PRELUDE), r"""
    sin(1), cos(1), tan(1), asin(0.5), acos(0.5), atan(0.5), atan2(1, -1), atan2(-0.0, -0.0)  # (0.8414709848078965, 0.5403023058681398, 1.5574077246549023, 0.5235987755982989, 1.0471975511965979, 0.4636476090008061, 2.356194490192345, -3.141592653589793)
    sinh(1), cosh(1), tanh(1), asinh(1), acosh(2), atanh(0.5)  # (1.1752011936438014, 1.5430806348152437, 0.7615941559557649, 0.881373587019543, 1.3169578969248166, 0.5493061443340548)
    exp(1), exp2(10), expm1(1e-10), log1p(1e-10), sqrt(2), cbrt(27), fabs(-3), erf(0.5), erfc(0.5)  # (2.718281828459045, 1024.0, 1.00000000005e-10, 9.999999999500001e-11, 1.4142135623730951, 3.0000000000000004, 3.0, 0.5204998778130465, 0.4795001221869535)
    exp(-inf), exp(-1000), tanh(inf), atan(inf), sqrt(inf), cbrt(-8.0), fabs(-0.0)  # (0.0, 0.0, 1.0, 1.5707963267948966, inf, -2.0, 0.0)
    sin(nan), sqrt(nan), exp(nan)                 # (nan, nan, nan)
    sin(inf)                                      # ValueError: math domain error
    cos(-inf)                                     # ValueError: math domain error
    sqrt(-1)                                      # ValueError: math domain error
    acos(2)                                       # ValueError: math domain error
    asin(-1.5)                                    # ValueError: math domain error
    acosh(0.5)                                    # ValueError: math domain error
    atanh(1)                                      # ValueError: math domain error
    log1p(-1)                                     # ValueError: math domain error
    log1p(-2)                                     # ValueError: math domain error
    exp(1000)                                     # OverflowError: math range error
    exp2(2000)                                    # OverflowError: math range error
    expm1(1000)                                   # OverflowError: math range error
    cosh(1000)                                    # OverflowError: math range error
    sinh(-1000)                                   # OverflowError: math range error
    sqrt('a')                                     # TypeError: must be real number, not str
    sqrt(10 ** 400)                               # OverflowError: int too large to convert to float
    sqrt(HasFloat()), sqrt(HasIndex())            # (1.5, 2.449489742783178)
    sqrt()                                        # TypeError: math.sqrt() takes exactly one argument (0 given)
    sqrt(1, 2)                                    # TypeError: math.sqrt() takes exactly one argument (2 given)
    pi, e, tau, inf, nan                          # (3.141592653589793, 2.718281828459045, 6.283185307179586, inf, nan)
    """)


POWERS_AND_LOGARITHMS_PRELUDE = """
from math import *
class HasFloor:
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
class HasIndex:
    def __index__(self): return 6
class HasFloat:
    def __float__(self): return 2.25
"""


def test_powers_and_logarithms(space):
    check(WithPrelude(space, POWERS_AND_LOGARITHMS_PRELUDE), r"""
    pow(2, 3), pow(2, -1), pow(0, 0), pow(nan, 0), pow(1, nan), pow(-2, 3), pow(inf, -1), pow(0.0, inf), pow(-1, inf)  # (8.0, 0.5, 1.0, 1.0, 1.0, -8.0, 0.0, 0.0, 1.0)
    pow(0, -1)                                    # ValueError: math domain error
    pow(-8, 1 / 3)                                # ValueError: math domain error
    pow(10, 400)                                  # OverflowError: math range error
    log(1), log(8, 2), log(10 ** 400), log(10 ** 400, 10), log(inf), log(0.5), log(2 ** 2000)  # (0.0, 3.0, 921.0340371976182, 399.99999999999994, inf, -0.6931471805599453, 1386.2943611198907)
    log2(8), log2(2 ** 70), log2(2 ** 5000), log2(0.1), log10(1000), log10(10 ** 500), log10(5)  # (3.0, 70.0, 5000.0, -3.321928094887362, 3.0, 500.0, 0.6989700043360189)
    log(0)                                        # ValueError: math domain error
    log(-1)                                       # ValueError: math domain error
    log(-10 ** 400)                               # ValueError: math domain error
    log(-inf)                                     # ValueError: math domain error
    log2(0)                                       # ValueError: math domain error
    log10(-0.0)                                   # ValueError: math domain error
    log(1, 1)                                     # ZeroDivisionError: float division by zero
    log(2, 0)                                     # ValueError: math domain error
    log(True), log(HasIndex()), log(HasFloat())   # (0.0, 1.791759469228055, 0.8109302162163288)
    log('a')                                      # TypeError: must be real number, not str
    log()                                         # TypeError: log expected at least 1 argument, got 0
    log(1, 2, 3)                                  # TypeError: log expected at most 2 arguments, got 3
    log(nan), log(2, nan)                         # (nan, nan)
    """)


ROUNDING_PRELUDE = """
from math import *
class HasFloor:
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
class HasIndex:
    def __index__(self): return 6
class HasFloat:
    def __float__(self): return 2.25
"""


def test_rounding(space):
    check(WithPrelude(space, ROUNDING_PRELUDE), r"""
    floor(1.5), floor(-1.5), ceil(1.5), ceil(-1.5), trunc(1.5), trunc(-1.5)  # (1, -2, 2, -1, 1, -1)
    floor(5), ceil(5), trunc(5), floor(True), floor(10 ** 30), floor(1e300) == int(1e300)  # (5, 5, 5, 1, 1000000000000000000000000000000, True)
    floor(HasFloor()), ceil(HasFloor()), trunc(HasFloor())  # ('floor', 'ceil', 'trunc')
    floor(HasFloat()), ceil(HasFloat()), floor(HasIndex())  # (2, 3, 6)
    trunc(HasFloat())                             # TypeError: type HasFloat doesn't define __trunc__ method
    floor('a')                                    # TypeError: must be real number, not str
    trunc('a')                                    # TypeError: type str doesn't define __trunc__ method
    floor(inf)                                    # OverflowError: cannot convert float infinity to integer
    ceil(nan)                                     # ValueError: cannot convert float NaN to integer
    """)


PAIRS_PRELUDE = """
from math import *
class HasFloor:
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
class HasIndex:
    def __index__(self): return 6
class HasFloat:
    def __float__(self): return 2.25
"""


def test_pairs(space):
    check(WithPrelude(space, PAIRS_PRELUDE), r"""
    fmod(7, 3), fmod(-7, 3), fmod(7, -3), fmod(5, inf), fmod(-0.0, 3), fmod(nan, 1)  # (1.0, -1.0, 1.0, 5.0, -0.0, nan)
    fmod(1, 0)                                    # ValueError: math domain error
    fmod(inf, 1)                                  # ValueError: math domain error
    remainder(5, 3), remainder(7, 2), remainder(-5, 3), remainder(3, inf), remainder(2.5, 1)  # (-1.0, -1.0, 1.0, 3.0, 0.5)
    remainder(1, 0)                               # ValueError: math domain error
    remainder(inf, 1)                             # ValueError: math domain error
    copysign(1, float('nan')), copysign(1, float('-nan')), copysign(1, -0.0), copysign(-3, 1), copysign(inf, -1)  # (1.0, -1.0, -1.0, 3.0, -inf)
    fma(2, 3, 4), fma(0.1, 10, -1), fma(inf, 1, 1), fma(nan, 0, 0), fma(1e300, 1e300, -inf)  # (10.0, 5.551115123125783e-17, inf, nan, -inf)
    fma(inf, 0, 1)                                # ValueError: invalid operation in fma
    fma(1e300, 1e300, 0)                          # OverflowError: overflow in fma
    isclose(1, 1 + 1e-10), isclose(1, 1.1), isclose(1, 1.1, rel_tol=0.2), isclose(0, 1e-10), isclose(0, 1e-10, abs_tol=1e-9)  # (True, False, True, False, True)
    isclose(inf, inf), isclose(inf, -inf), isclose(nan, nan), isclose(a=1, b=1)  # (True, False, False, True)
    isclose(1, 2, rel_tol=-1)                     # ValueError: tolerances must be non-negative
    isclose(1)                                    # TypeError: isclose() missing required argument 'b' (pos 2)
    nextafter(1, 2), nextafter(1, 0), nextafter(0, -1), nextafter(1, 1), nextafter(nan, 1), nextafter(inf, 0)  # (1.0000000000000002, 0.9999999999999999, -5e-324, 1.0, nan, 1.7976931348623157e+308)
    nextafter(1, 2, steps=3), nextafter(1, 2, steps=0), nextafter(0.0, 1, steps=5), nextafter(1e-323, -1, steps=4)  # (1.0000000000000007, 1.0, 2.5e-323, -1e-323)
    nextafter(1, 2, steps=10 ** 30), nextafter(-1, 1, steps=2 ** 62), nextafter(5e-324, -1, steps=1), nextafter(-5e-324, 1, steps=1)  # (2.0, 2.2250738585072014e-308, 0.0, -0.0)
    nextafter(-3, 92.5, steps=10 ** 20), nextafter(1, -2, steps=2 ** 63), nextafter(3.5, -3.5, steps=2 ** 64 - 1)  # (92.5, -2.0, -3.5)
    nextafter(1, 2, steps=-1)                     # ValueError: steps must be a non-negative integer
    nextafter(1, 2, steps=1.5)                    # TypeError: 'float' object cannot be interpreted as an integer
    ulp(1), ulp(0), ulp(-1e300), ulp(inf), ulp(nan), ulp(1.7976931348623157e308)  # (2.220446049250313e-16, 5e-324, 1.487016908477783e+284, inf, nan, 1.99584030953472e+292)
    degrees(pi), radians(180), degrees(1)         # (180.0, 3.141592653589793, 57.29577951308232)
    """)


PARTS_PRELUDE = """
from math import *
class HasFloor:
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
class HasIndex:
    def __index__(self): return 6
class HasFloat:
    def __float__(self): return 2.25
"""


def test_parts(space):
    check(WithPrelude(space, PARTS_PRELUDE), r"""
    frexp(8.5), frexp(0), frexp(-0.0), frexp(inf), frexp(5e-324), frexp(-3)  # ((0.53125, 4), (0.0, 0), (-0.0, 0), (inf, 0), (0.5, -1073), (-0.75, 2))
    modf(1.5), modf(-1.5), modf(inf), modf(-inf), modf(-0.0), modf(5), modf(nan)  # ((0.5, 1.0), (-0.5, -1.0), (0.0, inf), (-0.0, -inf), (-0.0, -0.0), (0.0, 5.0), (nan, nan))
    ldexp(1, 10), ldexp(0.5, -1074), ldexp(0, 10 ** 30), ldexp(1, -10 ** 30), ldexp(inf, 5), ldexp(-1, -1080), ldexp(5e-324, 2097)  # (1024.0, 0.0, 0.0, 0.0, inf, -0.0, 8.98846567431158e+307)
    ldexp(1, 2000)                                # OverflowError: math range error
    ldexp(1, 10 ** 30)                            # OverflowError: math range error
    ldexp(1, 1.5)                                 # TypeError: Expected an int as second argument to ldexp.
    isnan(nan), isnan(1), isinf(-inf), isinf(1), isfinite(1), isfinite(nan), isfinite(inf)  # (True, False, True, False, True, False, False)
    isnan('a')                                    # TypeError: must be real number, not str
    gamma(5), gamma(0.5), gamma(-0.5), gamma(171), gamma(1e-300), gamma(-170.5), gamma(inf), gamma(100.5), gamma(150.25), gamma(23), gamma(24)  # (24.0, 1.7724538509055159, -3.544907701811032, 7.257415615307998e+306, 9.999999999999999e+299, -3.312739521538607e-308, inf, 9.320963104082718e+156, 1.3321507761951633e+261, 1.1240007277776077e+21, 2.585201673888497e+22)
    gamma(0)                                      # ValueError: math domain error
    gamma(-1)                                     # ValueError: math domain error
    gamma(-inf)                                   # ValueError: math domain error
    gamma(172)                                    # OverflowError: math range error
    gamma(1e-310)                                 # OverflowError: math range error
    lgamma(5), lgamma(0.5), lgamma(-0.5), lgamma(1), lgamma(2), lgamma(1e10), lgamma(inf), lgamma(-inf), lgamma(1e-30), lgamma(-100.5)  # (3.178053830347945, 0.5723649429247004, 1.265512123484645, 0.0, 0.0, 220258509288.81058, inf, inf, 69.07755278982137, -364.90096830942736)
    lgamma(0)                                     # ValueError: math domain error
    lgamma(-3)                                    # ValueError: math domain error
    lgamma(1e308)                                 # OverflowError: math range error
    """)


INTEGERS_PRELUDE = """
from math import *
class HasFloor:
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
class HasIndex:
    def __index__(self): return 6
class HasFloat:
    def __float__(self): return 2.25
"""


def test_integers(space):
    check(WithPrelude(space, INTEGERS_PRELUDE), r"""
    factorial(0), factorial(1), factorial(20), factorial(21), factorial(25)  # (1, 1, 2432902008176640000, 51090942171709440000, 15511210043330985984000000)
    factorial(True), factorial(HasIndex())        # (1, 720)
    factorial(500) % 10 ** 9 + 7, len(str(factorial(1000)))  # (7, 2568)
    factorial(-1)                                 # ValueError: factorial() not defined for negative values
    factorial(-10 ** 30)                          # ValueError: factorial() not defined for negative values
    factorial(1.0)                                # TypeError: 'float' object cannot be interpreted as an integer
    factorial(10 ** 30)                           # OverflowError: factorial() argument should not exceed 9223372036854775807
    comb(5, 2), comb(5, 6), comb(0, 0), comb(100, 50), comb(10 ** 20, 3), comb(10 ** 20, 10 ** 20 - 2), comb(200, 100) % 1000007  # (10, 0, 1, 100891344545564193334812497256, 166666666666666666661666666666666666666700000000000000000000, 4999999999999999999950000000000000000000, 799924)
    comb(-1, 2)                                   # ValueError: n must be a non-negative integer
    comb(2, -1)                                   # ValueError: k must be a non-negative integer
    comb(2, 1.5)                                  # TypeError: 'float' object cannot be interpreted as an integer
    comb(10 ** 40, 10 ** 30)                      # OverflowError: min(n - k, k) must not exceed 9223372036854775807
    perm(5, 2), perm(5), perm(5, None), perm(5, 6), perm(5, 0), perm(10 ** 20, 3), perm(100, 50) % 1000007  # (20, 120, 120, 0, 1, 999999999999999999970000000000000000000200000000000000000000, 606245)
    perm(-1, 2)                                   # ValueError: n must be a non-negative integer
    perm(2, -1)                                   # ValueError: k must be a non-negative integer
    perm(-1)                                      # ValueError: factorial() not defined for negative values
    perm(10 ** 40, 10 ** 30)                      # OverflowError: k must not exceed 9223372036854775807
    isqrt(0), isqrt(1), isqrt(15), isqrt(16), isqrt(2 ** 62), isqrt(2 ** 63), isqrt(10 ** 40), isqrt(10 ** 41), isqrt(2 ** 64 - 1)  # (0, 1, 3, 4, 2147483648, 3037000499, 100000000000000000000, 316227766016837933199, 4294967295)
    isqrt(-1)                                     # ValueError: isqrt() argument must be nonnegative
    isqrt(1.5)                                    # TypeError: 'float' object cannot be interpreted as an integer
    gcd(), gcd(5), gcd(-5), gcd(12, 18), gcd(0, 5), gcd(0, 0), gcd(12, 18, 27), gcd(-12, 18), gcd(10 ** 30, 6 ** 20), gcd(10 ** 30, 15)  # (0, 5, 5, 6, 5, 0, 3, 6, 1048576, 5)
    gcd(2 ** 100 * 3, 2 ** 90 * 9), gcd(-2 ** 63, 2 ** 62), gcd(-2 ** 63, -2 ** 63)  # (3713820117856140824697372672, 4611686018427387904, 9223372036854775808)
    lcm(), lcm(4, 6), lcm(0, 5), lcm(-4, 6), lcm(2, 3, 4), lcm(10 ** 20, 15), lcm(5)  # (1, 12, 0, 12, 12, 300000000000000000000, 5)
    gcd(1.5, 1)                                   # TypeError: 'float' object cannot be interpreted as an integer
    lcm('a')                                      # TypeError: 'str' object cannot be interpreted as an integer
    """)


SUMS_PRELUDE = """
from math import *
class HasFloor:
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
class HasIndex:
    def __index__(self): return 6
class HasFloat:
    def __float__(self): return 2.25
"""


def test_sums(space):
    check(WithPrelude(space, SUMS_PRELUDE), r"""
    fsum([0.1] * 10), fsum([]), fsum([1e100, 1.0, -1e100]), fsum([1, 2 ** 53, 1]), fsum(x * 0.1 for x in range(100))  # (1.0, 0.0, 1.0, 9007199254740994.0, 495.0)
    fsum([1e308, 1e308, -1e308]), fsum([inf, 1]), fsum([nan, 1]), fsum([inf, nan])  # OverflowError: intermediate overflow in fsum
    fsum([1e308, 1e308])                          # OverflowError: intermediate overflow in fsum
    fsum([inf, -inf])                             # ValueError: -inf + inf in fsum
    fsum(['a'])                                   # TypeError: must be real number, not str
    fsum(5)                                       # TypeError: 'int' object is not iterable
    fsum([1e-16, 1, 1e16]), fsum([0.1, 0.2, 0.3, -0.6]), fsum([9007199254740992.0, -0.5, -5e-324])  # (1.0000000000000002e+16, 2.7755575615628914e-17, 9007199254740991.0)
    hypot(), hypot(3, 4), hypot(-3), hypot(1, 1, 1), hypot(1e308, 1e308), hypot(1e-320, 1e-320), hypot(inf, nan), hypot(nan, 1), hypot(0, 0)  # (0.0, 5.0, 3.0, 1.7320508075688772, 1.4142135623730951e+308, 1.414e-320, inf, nan, 0.0)
    hypot(0.1, 0.2, 0.3), hypot(1.234, 5.678), hypot(*range(10))  # (0.3741657386773941, 5.810545585399017, 16.881943016134134)
    hypot('a')                                    # TypeError: must be real number, not str
    dist([1, 2], [4, 6]), dist((1,), (5,)), dist([], []), dist([1.5, 2.5, 3.5], [0.1, 0.2, 0.3]), dist(iter([1, 2]), (1, 2))  # (5.0, 4.0, 0.0, 4.182104733265297, 0.0)
    dist([1, 2], [3])                             # ValueError: both points must have the same number of dimensions
    dist([1], ['a'])                              # TypeError: must be real number, not str
    prod([1, 2, 3]), prod([]), prod([], start=5), prod([1.5, 2], start=3), prod(range(1, 30)), prod(['a'], start=2), prod([[1]], start=2)  # (6, 1, 5, 9.0, 8841761993739701954543616000000, 'aa', [1, 1])
    prod(['a'])                                   # 'a'
    prod(5)                                       # TypeError: 'int' object is not iterable
    sumprod([1, 2], [3, 4]), sumprod([], []), sumprod([1.5, 2], [2, 3.5]), sumprod([10 ** 30], [2]), sumprod([True, 2], [1.5, 2])  # (11, 0, 10.0, 2000000000000000000000000000000, 5.5)
    sumprod([0.1] * 10, [1] * 10), sumprod([1e308, 1e308, -1e308], [10, 1, 10]), sumprod([0.1, 0.2, 0.3], [0.7, 0.8, 0.9])  # (1.0, nan, 0.5)
    sumprod([inf, 1.0], [1.0, 2.0]), sumprod([1, 2.5, 3], [4, 5, 6])  # (inf, 34.5)
    sumprod([1], [1, 2])                          # ValueError: Inputs are not the same length
    sumprod(['a'], [1])                           # TypeError: unsupported operand type(s) for +: 'int' and 'str'
    """)
