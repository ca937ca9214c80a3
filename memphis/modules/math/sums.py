"""Sums and products of iterables: fsum, hypot, dist, prod, sumprod."""
from __future__ import absolute_import

import math

from rpython.rlib.rfloat import NAN, isfinite, isinf, isnan

from memphis.errors import oefmt
from memphis.modules.math import libm
from memphis.modules.math.moduledef import module
from memphis.objects.floatobject import W_Float
from memphis.objects.intobject import W_BigInt, W_Int

SMALLEST_NORMAL = 2.2250738585072014e-308


@module.function("fsum(seq, /) -> float")
def fsum(space, w_seq):
    """Return an accurate floating-point sum of values in the iterable seq.

Assumes IEEE-754 floating-point arithmetic."""
    # Shewchuk: the partial sums do not overlap and grow in magnitude
    partials = []
    special_sum = 0.0
    infinite_sum = 0.0
    w_iter = space.iter(w_seq)
    while True:
        w_item = space.next(w_iter)
        if w_item is None:
            break
        space.tick(1)
        original = x = space.float_w(w_item)
        kept = 0
        for j in range(len(partials)):
            y = partials[j]
            if abs(x) < abs(y):
                x, y = y, x
            high = x + y
            low = y - (high - x)
            if low != 0.0:
                partials[kept] = low
                kept += 1
            x = high
        del partials[kept:]
        if x != 0.0:
            if not isfinite(x):
                if isfinite(original):
                    raise oefmt(space, space.w_OverflowError, "intermediate overflow in fsum")
                if isinf(original):
                    infinite_sum += original
                special_sum += original
                del partials[:]
            else:
                partials.append(x)
    if special_sum != 0.0:
        if isnan(infinite_sum):
            raise oefmt(space, space.w_ValueError, "-inf + inf in fsum")
        return special_sum
    return sum_of_partials(partials)


def sum_of_partials(partials):
    "The exact sum, rounded half to even."
    n = len(partials)
    if n == 0:
        return 0.0
    n -= 1
    assert n >= 0
    high = partials[n]
    low = 0.0
    while n > 0:
        x = high
        n -= 1
        y = partials[n]
        high = x + y
        low = y - (high - x)
        if low != 0.0:
            break
    if n > 0 and (low < 0.0 and partials[n - 1] < 0.0 or low > 0.0 and partials[n - 1] > 0.0):
        y = low * 2.0
        x = high + y
        if y == x - high:
            high = x
    return high


# ____________________________________________________________
# Euclidean norms

@module.function("hypot(*coordinates) -> float")
def hypot(space, coordinates_w):
    """hypot(*coordinates) -> value

Multidimensional Euclidean distance from the origin to a point.

Roughly equivalent to:
    sqrt(sum(x**2 for x in coordinates))

For a two dimensional point (x, y), gives the hypotenuse
using the Pythagorean theorem:  sqrt(x*x + y*y).

For example, the hypotenuse of a 3/4/5 right triangle is:

    >>> hypot(3.0, 4.0)
    5.0
"""
    return norm([abs(space.float_w(w)) for w in coordinates_w])


@module.function("dist(p, q, /) -> float")
def dist(space, w_p, w_q):
    """Return the Euclidean distance between two points p and q.

The points should be specified as sequences (or iterables) of
coordinates.  Both inputs must have the same dimension.

Roughly equivalent to:
    sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))"""
    p_w = space.listview(w_p)
    q_w = space.listview(w_q)
    if len(p_w) != len(q_w):
        raise oefmt(space, space.w_ValueError, "both points must have the same number of dimensions")
    return norm([abs(space.float_w(p_w[i]) - space.float_w(q_w[i])) for i in range(len(p_w))])


def norm(values):
    "The square root of the sum of squares of values >= 0, as CPython's vector_norm."
    largest = 0.0
    found_nan = False
    for x in values:
        found_nan = found_nan or isnan(x)
        if x > largest:
            largest = x
    if isinf(largest):
        return largest
    if found_nan:
        return NAN
    if largest == 0.0 or len(values) <= 1:
        return largest
    exponent = math.frexp(largest)[1]
    if exponent < -1023:
        return SMALLEST_NORMAL * norm([x / SMALLEST_NORMAL for x in values])
    scale = math.ldexp(1.0, -exponent)
    total = 1.0
    error1 = error2 = 0.0
    for x in values:
        x *= scale
        square = x * x
        error1 += libm.fma(x, x, -square)
        high = total + square
        error2 += (total - high) + square
        total = high
    h = math.sqrt(total - 1.0 + (error1 + error2))
    square = -h * h
    error1 += libm.fma(-h, h, -square)
    high = total + square
    error2 += (total - high) + square
    total = high
    x = total - 1.0 + (error1 + error2)
    h += x / (2.0 * h)
    return h / scale


# ____________________________________________________________
# products

@module.function("prod(iterable, /, *, start=1)")
def prod(space, w_iterable, w_start):
    """Calculate the product of all the elements in the input iterable.

The default start value for the product is 1.

When the iterable is empty, return the start value.  This function is
intended specifically for use with numeric values and may reject
non-numeric types."""
    w_result = w_start
    w_iter = space.iter(w_iterable)
    while True:
        w_item = space.next(w_iter)
        if w_item is None:
            return w_result
        space.tick(1)
        w_result = space.mul(w_result, w_item)


class FloatSum(object):
    "A sum of products in triple length: Ogita, Rump and Oishi's algorithm 5.10."

    def __init__(self):
        self.high = self.low = self.tiny = 0.0

    def add_product(self, x, y):
        product = x * y
        error = libm.fma(x, y, -product)
        high = self.high + product
        low = two_sum_error(self.high, product, high)
        r1 = self.low + error
        e1 = two_sum_error(self.low, error, r1)
        r2 = r1 + low
        e2 = two_sum_error(r1, low, r2)
        self.high, self.low, self.tiny = high, r2, self.tiny + e1 + e2

    def value(self):
        return self.high + (self.low + self.tiny)


def two_sum_error(a, b, total):
    z = total - a
    return (a - (total - z)) + (b - z)


@module.function("sumprod(p, q, /)")
def sumprod(space, w_p, w_q):
    """Return the sum of products of values from two iterables p and q.

Roughly equivalent to:

    sum(itertools.starmap(operator.mul, zip(p, q, strict=True)))

For float and mixed int/float inputs, the intermediate products
and sums are computed with extended precision."""
    w_total = space.newint(0)
    w_iter_p = space.iter(w_p)
    w_iter_q = space.iter(w_q)
    floats = FloatSum()
    in_floats = False              # `floats` holds a part of the sum
    while True:
        w_a = space.next(w_iter_p)
        w_b = space.next(w_iter_q)
        if (w_a is None) != (w_b is None):
            raise oefmt(space, space.w_ValueError, "Inputs are not the same length")
        if w_a is None:
            break
        space.tick(1)
        if as_factors(w_a, w_b):
            x, y = space.float_w(w_a), space.float_w(w_b)
            if isfinite(x * y) and isfinite(floats.high + x * y):
                floats.add_product(x, y)
                in_floats = True
                continue
        if in_floats:
            w_total = space.add(w_total, space.newfloat(floats.value()))
            floats = FloatSum()
            in_floats = False
        w_total = space.add(w_total, space.mul(w_a, w_b))
    if in_floats:
        w_total = space.add(w_total, space.newfloat(floats.value()))
    return w_total


def as_factors(w_a, w_b):
    "True for two floats, or a float and an int that a float can hold."
    if type(w_a) is W_Float:
        return type(w_b) is W_Float or fits_float(w_b)
    return type(w_b) is W_Float and fits_float(w_a)


def fits_float(w_value):
    return type(w_value) is W_Int or type(w_value) is W_BigInt and w_value.big.bit_length() <= 1023
