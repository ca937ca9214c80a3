"""The functions of cmath; rlib's rcomplex computes, with the special values of C99."""
from __future__ import absolute_import

from rpython.rlib import rcomplex
from rpython.rlib.rfloat import INFINITY, isfinite, isinf, isnan

from memphis.errors import oefmt
from memphis.modules.cmath.moduledef import complex_w, domain_error, module, range_error


def _declare(name):
    compute = getattr(rcomplex, 'c_' + name)

    def function(space, w_z):
        real, imag = complex_w(space, w_z)
        try:
            real, imag = compute(real, imag)
        except ValueError:
            raise domain_error(space)
        except OverflowError:
            raise range_error(space)
        return space.newcomplex(real, imag)
    function.__name__ = name
    function.__doc__ = DOCS[name]
    module.function("%s(z, /)" % name)(function)


DOCS = {
    'acos': "Return the arc cosine of z.", 'acosh': "Return the inverse hyperbolic cosine of z.",
    'asin': "Return the arc sine of z.", 'asinh': "Return the inverse hyperbolic sine of z.",
    'atan': "Return the arc tangent of z.", 'atanh': "Return the inverse hyperbolic tangent of z.",
    'cos': "Return the cosine of z.", 'cosh': "Return the hyperbolic cosine of z.",
    'exp': "Return the exponential value e**z.", 'log10': "Return the base-10 logarithm of z.",
    'sin': "Return the sine of z.", 'sinh': "Return the hyperbolic sine of z.",
    'sqrt': "Return the square root of z.", 'tan': "Return the tangent of z.",
    'tanh': "Return the hyperbolic tangent of z."}

for _name in sorted(DOCS):
    _declare(_name)


@module.function("log(z, base=..., /)")
def log(space, w_z, w_base):
    """log(z[, base]) -> the logarithm of z to the given base.

If the base is not specified, returns the natural logarithm (base e) of z."""
    real, imag = complex_w(space, w_z)
    if w_base is None:
        real, imag = logarithm(space, real, imag)
        return space.newcomplex(real, imag)
    if real == 0.0 and imag == 0.0:                 # with a base no error
        real, imag = -INFINITY, 0.0
    else:
        real, imag = logarithm(space, real, imag)
    base_real, base_imag = complex_w(space, w_base)
    base_real, base_imag = logarithm(space, base_real, base_imag)
    if base_real == 0.0 and base_imag == 0.0:
        raise domain_error(space)
    return space.truediv(space.newcomplex(real, imag), space.newcomplex(base_real, base_imag))


def logarithm(space, real, imag):
    try:
        return rcomplex.c_log(real, imag)
    except ValueError:
        raise domain_error(space)


@module.function("phase(z, /) -> float")
def phase(space, w_z):
    "Return argument, also known as the phase angle, of a complex."
    real, imag = complex_w(space, w_z)
    return rcomplex.c_phase(real, imag)


@module.function("polar(z, /)")
def polar(space, w_z):
    """Convert a complex from rectangular coordinates to polar coordinates.

r is the distance from 0 and phi the phase angle."""
    real, imag = complex_w(space, w_z)
    try:
        r, phi = rcomplex.c_polar(real, imag)
    except OverflowError:
        raise range_error(space)
    return space.newtuple2(space.newfloat(r), space.newfloat(phi))


@module.function("rect(r: float, phi: float, /)")
def rect(space, r, phi):
    "Convert from polar coordinates to rectangular coordinates."
    try:
        real, imag = rcomplex.c_rect(r, phi)
    except ValueError:
        raise domain_error(space)
    return space.newcomplex(real, imag)


@module.function("isfinite(z, /) -> bool")
def isfinite_(space, w_z):
    "Return True if both the real and imaginary parts of z are finite, else False."
    real, imag = complex_w(space, w_z)
    return isfinite(real) and isfinite(imag)


@module.function("isinf(z, /) -> bool")
def isinf_(space, w_z):
    "Checks if the real or imaginary part of z is infinite."
    real, imag = complex_w(space, w_z)
    return isinf(real) or isinf(imag)


@module.function("isnan(z, /) -> bool")
def isnan_(space, w_z):
    "Checks if the real or imaginary part of z not a number (NaN)."
    real, imag = complex_w(space, w_z)
    return isnan(real) or isnan(imag)


@module.function("isclose(a, b, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool")
def isclose(space, w_a, w_b, rel_tol, abs_tol):
    """Determine whether two complex numbers are close in value.

  rel_tol
    maximum difference for being considered "close", relative to the
    magnitude of the input values
  abs_tol
    maximum difference for being considered "close", regardless of the
    magnitude of the input values

Return True if a is close in value to b, and False otherwise.

For the values to be considered close, the difference between them must be
smaller than at least one of the tolerances.

-inf, inf and NaN behave similarly to the IEEE 754 Standard. That is, NaN is
not close to anything, even itself. inf and -inf are only close to themselves."""
    a_real, a_imag = complex_w(space, w_a)
    b_real, b_imag = complex_w(space, w_b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise oefmt(space, space.w_ValueError, "tolerances must be non-negative")
    if a_real == b_real and a_imag == b_imag:
        return True
    if isinf(a_real) or isinf(a_imag) or isinf(b_real) or isinf(b_imag):
        return False
    difference = length(a_real - b_real, a_imag - b_imag)
    return difference <= rel_tol * length(b_real, b_imag) or difference <= rel_tol * length(a_real, a_imag) or \
        difference <= abs_tol


def length(real, imag):
    try:
        return rcomplex.c_abs(real, imag)
    except OverflowError:
        return INFINITY
