"""Functions on floats: powers, logarithms, angles, and the parts of a float."""
from __future__ import absolute_import

import math

from rpython.rlib.longlong2float import float2longlong, longlong2float
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rfloat import INFINITY, isfinite, isinf, isnan
from rpython.tool.sourcetools import compile2

from memphis.errors import oefmt
from memphis.modules.math import libm
from memphis.modules.math.gamma import gamma, lgamma
from memphis.modules.math.moduledef import domain_error, module, range_error
from memphis.objects.floatobject import W_Float, int_of_float
from memphis.objects.intobject import W_AbstractInt

LOG_2 = 0.6931471805599453


# ____________________________________________________________
# one float in, one float out

def checked(space, x, result):
    "Where an infinite result of a finite argument is a singularity."
    if isnan(result) and not isnan(x) or isinf(result) and isfinite(x):
        raise domain_error(space)
    return result


def checked_range(space, x, result):
    "Where an infinite result of a finite argument is an overflow."
    if isnan(result) and not isnan(x):
        raise domain_error(space)
    if isinf(result) and isfinite(x):
        raise range_error(space)
    return result


def _declare(name, check, doc):
    source = """
        def %(name)s(space, x):
            return %(check)s(space, x, compute(x))
    """ % {'name': name, 'check': check.__name__}
    namespace = {'compute': getattr(libm, name), check.__name__: check}
    exec compile2(source) in namespace
    func = namespace[name]
    func.__doc__ = doc
    module.function("%s(x: float, /) -> float" % name)(func)

for _name, _check, _doc in [
        ('acos', checked, "Return the arc cosine (measured in radians) of x.\n\n"
                          "The result is between 0 and pi."),
        ('acosh', checked, "Return the inverse hyperbolic cosine of x."),
        ('asin', checked, "Return the arc sine (measured in radians) of x.\n\n"
                          "The result is between -pi/2 and pi/2."),
        ('asinh', checked, "Return the inverse hyperbolic sine of x."),
        ('atan', checked, "Return the arc tangent (measured in radians) of x.\n\n"
                          "The result is between -pi/2 and pi/2."),
        ('atanh', checked, "Return the inverse hyperbolic tangent of x."),
        ('cbrt', checked, "Return the cube root of x."),
        ('cos', checked, "Return the cosine of x (measured in radians)."),
        ('cosh', checked_range, "Return the hyperbolic cosine of x."),
        ('erf', checked, "Error function at x."),
        ('erfc', checked, "Complementary error function at x."),
        ('exp', checked_range, "Return e raised to the power of x."),
        ('exp2', checked_range, "Return 2 raised to the power of x."),
        ('expm1', checked_range, "Return exp(x)-1.\n\nThis function avoids the loss of precision involved "
                                 "in the direct evaluation of exp(x)-1 for small x."),
        ('fabs', checked, "Return the absolute value of the float x."),
        ('log1p', checked, "Return the natural logarithm of 1+x (base e).\n\n"
                           "The result is computed in a way which is accurate for x near zero."),
        ('sin', checked, "Return the sine of x (measured in radians)."),
        ('sinh', checked_range, "Return the hyperbolic sine of x."),
        ('sqrt', checked, "Return the square root of x."),
        ('tan', checked, "Return the tangent of x (measured in radians)."),
        ('tanh', checked, "Return the hyperbolic tangent of x.")]:
    _declare(_name, _check, _doc)


@module.function("gamma(x: float, /) -> float")
def gamma_(space, x):
    "Gamma function at x."
    try:
        return gamma(x)
    except ValueError:
        raise domain_error(space)
    except OverflowError:
        raise range_error(space)


@module.function("lgamma(x: float, /) -> float")
def lgamma_(space, x):
    "Natural logarithm of absolute value of Gamma function at x."
    try:
        return lgamma(x)
    except ValueError:
        raise domain_error(space)
    except OverflowError:
        raise range_error(space)


@module.function("degrees(x: float, /) -> float")
def degrees(space, x):
    "Convert angle x from radians to degrees."
    return x * (180.0 / math.pi)


@module.function("radians(x: float, /) -> float")
def radians(space, x):
    "Convert angle x from degrees to radians."
    return x * (math.pi / 180.0)


# ____________________________________________________________
# rounding to integers

@module.function("floor(x, /)")
def floor(space, w_x):
    """Return the floor of x as an Integral.

This is the largest integer <= x."""
    if type(w_x) is W_Float:
        return int_of_float(space, libm.floor(w_x.floatval))
    w_method = space.lookup(w_x, '__floor__')
    if w_method is not None:
        return space.call_special(w_method, w_x)
    return int_of_float(space, libm.floor(space.float_w(w_x)))


@module.function("ceil(x, /)")
def ceil(space, w_x):
    """Return the ceiling of x as an Integral.

This is the smallest integer >= x."""
    if type(w_x) is W_Float:
        return int_of_float(space, libm.ceil(w_x.floatval))
    w_method = space.lookup(w_x, '__ceil__')
    if w_method is not None:
        return space.call_special(w_method, w_x)
    return int_of_float(space, libm.ceil(space.float_w(w_x)))


@module.function("trunc(x, /)")
def trunc(space, w_x):
    """Truncates the Real x to the nearest Integral toward 0.

Uses the __trunc__ magic method."""
    w_method = space.lookup(w_x, '__trunc__')
    if w_method is None:
        raise oefmt(space, space.w_TypeError, "type %T doesn't define __trunc__ method", w_x)
    return space.call_special(w_method, w_x)


# ____________________________________________________________
# logarithms: of ints beyond the range of floats, too

def logarithm(space, w_x, function, of_two):
    if not isinstance(w_x, W_AbstractInt):
        x = space.float_w(w_x)
        if isfinite(x) and x > 0.0:
            return function(x)
        if isnan(x) or x > 0.0:
            return x
        raise domain_error(space)
    big = w_x.as_bigint()
    if big.sign <= 0:
        raise domain_error(space)
    try:
        return function(big.tofloat())
    except OverflowError:
        pass
    exponent = big.bit_length()
    top = big.rshift(exponent - 64)
    if not top.lshift(exponent - 64).eq(big):
        top = top.int_or_(1)                 # so that what was cut off still counts in rounding
    mantissa, carry = math.frexp(top.tofloat())
    return function(mantissa) + of_two * float(exponent - 64 + carry)


def log_e(space, w_x):
    return logarithm(space, w_x, libm_log, LOG_2)


def libm_log(x):
    return libm.log(x)


def libm_log2(x):
    return libm.log2(x)


def libm_log10(x):
    return libm.log10(x)


@module.function("log(x, base=..., /) -> float")
def log(space, w_x, w_base):
    """log(x, [base=math.e])
Return the logarithm of x to the given base.

If the base is not specified, returns the natural logarithm (base e) of x."""
    numerator = log_e(space, w_x)
    if w_base is None:
        return numerator
    denominator = log_e(space, w_base)
    if denominator == 0.0:
        raise oefmt(space, space.w_ZeroDivisionError, "float division by zero")
    return numerator / denominator


@module.function("log2(x, /) -> float")
def log2(space, w_x):
    "Return the base 2 logarithm of x."
    return logarithm(space, w_x, libm_log2, 1.0)


@module.function("log10(x, /) -> float")
def log10(space, w_x):
    "Return the base 10 logarithm of x."
    return logarithm(space, w_x, libm_log10, 0.30102999566398120)


# ____________________________________________________________
# two and three arguments

@module.function("pow(x: float, y: float, /) -> float")
def pow_(space, x, y):
    "Return x**y (x to the power of y)."
    result = libm.power(x, y)
    if isfinite(x) and isfinite(y):
        if isnan(result) or isinf(result) and x == 0.0:
            raise domain_error(space)
        if isinf(result):
            raise range_error(space)
    return result


@module.function("atan2(y: float, x: float, /) -> float")
def atan2(space, y, x):
    """Return the arc tangent (measured in radians) of y/x.

Unlike atan(y/x), the signs of both x and y are considered."""
    return libm.atan2(y, x)


@module.function("fmod(x: float, y: float, /) -> float")
def fmod(space, x, y):
    """Return fmod(x, y), according to platform C.

x % y may differ."""
    result = libm.fmod(x, y)
    if isnan(result) and not isnan(x) and not isnan(y):
        raise domain_error(space)
    return result


@module.function("remainder(x: float, y: float, /) -> float")
def remainder(space, x, y):
    """Difference between x and the closest integer multiple of y.

Return x - n*y where n*y is the closest integer multiple of y.
In the case where x is exactly halfway between two multiples of
y, the nearest even value of n is used. The result is always exact."""
    result = libm.remainder(x, y)
    if isnan(result) and not isnan(x) and not isnan(y):
        raise domain_error(space)
    return result


@module.function("copysign(x: float, y: float, /) -> float")
def copysign(space, x, y):
    """Return a float with the magnitude (absolute value) of x but the sign of y.

On platforms that support signed zeros, copysign(1.0, -0.0)
returns -1.0.
"""
    return libm.copysign(x, y)


@module.function("fma(x: float, y: float, z: float, /) -> float")
def fma(space, x, y, z):
    """Fused multiply-add operation.

Compute (x * y) + z with a single round."""
    result = libm.fma(x, y, z)
    if isnan(result) and not isnan(x) and not isnan(y) and not isnan(z):
        raise oefmt(space, space.w_ValueError, "invalid operation in fma")
    if isinf(result) and isfinite(x) and isfinite(y) and isfinite(z):
        raise oefmt(space, space.w_OverflowError, "overflow in fma")
    return result


@module.function("isclose(a: float, b: float, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool")
def isclose(space, a, b, rel_tol, abs_tol):
    """Determine whether two floating-point numbers are close in value.

  rel_tol
    maximum difference for being considered "close", relative to the
    magnitude of the input values
  abs_tol
    maximum difference for being considered "close", regardless of the
    magnitude of the input values

Return True if a is close in value to b, and False otherwise.

For the values to be considered close, the difference between them
must be smaller than at least one of the tolerances.

-inf, inf and NaN behave similarly to the IEEE 754 Standard.  That
is, NaN is not close to anything, even itself.  inf and -inf are
only close to themselves."""
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise oefmt(space, space.w_ValueError, "tolerances must be non-negative")
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(b - a)
    return (difference <= abs(rel_tol * b) or difference <= abs(rel_tol * a) or
            difference <= abs_tol)


# ____________________________________________________________
# the parts of a float

@module.function("isfinite(x: float, /) -> bool")
def isfinite_(space, x):
    "Return True if x is neither an infinity nor a NaN, and False otherwise."
    return isfinite(x)


@module.function("isinf(x: float, /) -> bool")
def isinf_(space, x):
    "Return True if x is a positive or negative infinity, and False otherwise."
    return isinf(x)


@module.function("isnan(x: float, /) -> bool")
def isnan_(space, x):
    "Return True if x is a NaN (not a number), and False otherwise."
    return isnan(x)


@module.function("frexp(x: float, /)")
def frexp(space, x):
    """Return the mantissa and exponent of x, as pair (m, e).

m is a float and e is an int, such that x = m * 2.**e.
If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0."""
    mantissa, exponent = x, 0
    if isfinite(x) and x != 0.0:
        mantissa, exponent = math.frexp(x)
    return space.newtuple2(space.newfloat(mantissa), space.newint(exponent))


@module.function("ldexp(x: float, i, /) -> float")
def ldexp(space, x, w_i):
    """Return x * (2**i).

This is essentially the inverse of frexp()."""
    if not isinstance(w_i, W_AbstractInt):
        raise oefmt(space, space.w_TypeError, "Expected an int as second argument to ldexp.")
    if x == 0.0 or not isfinite(x):
        return x
    exponent = max(min(space.clamped_index_w(w_i), 5000), -5000)
    try:
        result = math.ldexp(x, exponent)
    except OverflowError:
        raise range_error(space)
    if isinf(result):
        raise range_error(space)
    return result


@module.function("modf(x: float, /)")
def modf(space, x):
    """Return the fractional and integer parts of x.

Both results carry the sign of x and are floats."""
    if isinf(x):
        fraction, whole = libm.copysign(0.0, x), x
    elif isnan(x):
        fraction, whole = x, x
    else:
        whole = libm.floor(x) if x >= 0.0 else libm.ceil(x)
        fraction, whole = libm.copysign(x - whole, x), libm.copysign(whole, x)
    return space.newtuple2(space.newfloat(fraction), space.newfloat(whole))


@module.function("ulp(x: float, /) -> float")
def ulp(space, x):
    "Return the value of the least significant bit of the float x."
    if isnan(x):
        return x
    x = abs(x)
    if isinf(x):
        return x
    above = libm.nextafter(x, INFINITY)
    if isinf(above):
        return x - libm.nextafter(x, -INFINITY)
    return above - x


@module.function("nextafter(x: float, y: float, /, *, steps=None) -> float")
def nextafter(space, x, y, w_steps):
    """Return the floating-point value the given number of steps after x towards y.

If steps is not specified or is None, it defaults to 1.

Raises a TypeError, if x or y is not a double, or if steps is not an integer.
Raises ValueError if steps is negative."""
    if w_steps is space.w_None:
        return libm.nextafter(x, y)
    big = space.bigint_w(w_steps)
    if big.sign < 0:
        raise oefmt(space, space.w_ValueError, "steps must be a non-negative integer")
    try:
        steps = big.touint()
    except OverflowError:
        steps = r_uint(-1)
    if big.sign == 0 or isnan(x):
        return x
    if isnan(y):
        return y
    # in this order neighbours are neighbours, and both zeros are 0
    start, stop = ordered(x), ordered(y)
    if start == stop:
        return y
    if start < stop:
        position = stop if r_uint(stop) - r_uint(start) <= steps else intmask(r_uint(start) + steps)
    else:
        position = stop if r_uint(start) - r_uint(stop) <= steps else intmask(r_uint(start) - steps)
    if position == stop:
        return y
    if position == 0:
        return libm.copysign(0.0, x)
    if position > 0:
        return longlong2float(position)
    return -longlong2float(-position)


def ordered(x):
    "An int that orders floats as they are ordered."
    magnitude = intmask(float2longlong(abs(x)))
    return -magnitude if x < 0.0 else magnitude
