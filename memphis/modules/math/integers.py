"""Functions on ints: combinatorics, divisors, square roots."""
from __future__ import absolute_import

import math
import sys

from rpython.rlib.rbigint import rbigint, NULLRBIGINT, ONERBIGINT

from memphis.errors import oefmt
from memphis.modules.math.moduledef import module
from memphis.objects.intobject import W_AbstractInt, W_Int, arithmetic

LEAF = 20         # products of so few factors are not split further


@module.function("gcd(*integers)")
def gcd(space, integers_w):
    "Greatest Common Divisor."
    if len(integers_w) == 2:
        w_a, w_b = integers_w[0], integers_w[1]
        if type(w_a) is W_Int and type(w_b) is W_Int and w_a.intval > 0 and w_b.intval > 0:
            return W_Int(arithmetic.gcd_words(w_a.intval, w_b.intval))
    result = NULLRBIGINT
    for w_integer in integers_w:
        result = arithmetic.gcd(space, result, space.bigint_w(w_integer))
    return space.newbigint(result)


@module.function("lcm(*integers)")
def lcm(space, integers_w):
    "Least Common Multiple."
    result = ONERBIGINT
    for w_integer in integers_w:
        b = space.bigint_w(w_integer).abs()
        if b.sign == 0 or result.sign == 0:
            result = NULLRBIGINT
        else:
            b = arithmetic.floordiv(space, b, arithmetic.gcd(space, result, b))
            result = arithmetic.mul(space, result, b)
    return space.newbigint(result)


@module.function("isqrt(n, /)")
def isqrt(space, w_n):
    "Return the integer part of the square root of the input."
    n = space.bigint_w(w_n)
    if n.sign < 0:
        raise oefmt(space, space.w_ValueError, "isqrt() argument must be nonnegative")
    return space.newbigint(arithmetic.isqrt(space, n))


def product_of_range(space, start, stop):
    "start * (start + 1) * ... * (stop - 1) for words 0 < start <= stop."
    if stop - start > LEAF:
        middle = start + ((stop - start) >> 1)
        return arithmetic.mul(space, product_of_range(space, start, middle),
                              product_of_range(space, middle, stop))
    space.tick(1)
    result = ONERBIGINT
    while start < stop:
        result = result.int_mul(start)
        start += 1
    return result


@module.function("factorial(n, /)")
def factorial(space, w_n):
    """Find n!.

Raise a ValueError if x is negative or non-integral."""
    w_n = space.index(w_n)
    assert isinstance(w_n, W_AbstractInt)
    if w_n.is_negative():
        raise oefmt(space, space.w_ValueError, "factorial() not defined for negative values")
    if not isinstance(w_n, W_Int):
        raise oefmt(space, space.w_OverflowError, "factorial() argument should not exceed %d", sys.maxint)
    n = w_n.intval
    check_product(space, n, n)
    return space.newbigint(product_of_range(space, 1, n + 1))


def check_product(space, largest, count):
    "Before a product of `count` factors up to `largest`, about evenly spread from 1."
    if count > 1 << 42:
        space.check_size(-1)
    if count > 1000:
        bits = float(count) * (math.log(float(largest)) / math.log(2.0) - 1.5)
        space.check_size(int(bits / 8.0))


def count_w(space, w_value, name):
    "An argument >= 0 as an int object."
    w_int = space.index(w_value)
    assert isinstance(w_int, W_AbstractInt)
    if w_int.is_negative():
        raise oefmt(space, space.w_ValueError, "%s must be a non-negative integer", name)
    return w_int


@module.function("perm(n, k=None, /)")
def perm(space, w_n, w_k):
    """Number of ways to choose k items from n items without repetition and with order.

Evaluates to n! / (n - k)! when k <= n and evaluates
to zero when k > n.

If k is not specified or is None, then k defaults to n
and the function returns n!.

Raises TypeError if either of the arguments are not integers.
Raises ValueError if either of the arguments are negative."""
    if w_k is space.w_None:
        return factorial(space, w_n)
    w_n, w_k = space.index(w_n), space.index(w_k)
    w_n = count_w(space, w_n, 'n')
    w_k = count_w(space, w_k, 'k')
    n = w_n.as_bigint()
    if n.lt(w_k.as_bigint()):
        return space.newint(0)
    if not isinstance(w_k, W_Int):
        raise oefmt(space, space.w_OverflowError, "k must not exceed %d", sys.maxint)
    k = w_k.intval
    if isinstance(w_n, W_Int):
        check_product(space, w_n.intval, k)
    return space.newbigint(falling_product(space, n, k))


def falling_product(space, n, k):
    "n * (n - 1) * ... : k factors."
    if k > LEAF:
        half = k >> 1
        return arithmetic.mul(space, falling_product(space, n, half),
                              falling_product(space, n.int_sub(half), k - half))
    space.tick(1)
    result = ONERBIGINT
    for i in range(k):
        result = arithmetic.mul(space, result, n.int_sub(i))
    return result


@module.function("comb(n, k, /)")
def comb(space, w_n, w_k):
    """Number of ways to choose k items from n items without repetition and without order.

Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates
to zero when k > n.

Also called the binomial coefficient because it is equivalent
to the coefficient of k-th term in polynomial expansion of the
expression (1 + x)**n.

Raises TypeError if either of the arguments are not integers.
Raises ValueError if either of the arguments are negative."""
    w_n, w_k = space.index(w_n), space.index(w_k)
    w_n = count_w(space, w_n, 'n')
    w_k = count_w(space, w_k, 'k')
    n, k = w_n.as_bigint(), w_k.as_bigint()
    if n.lt(k):
        return space.newint(0)
    rest = n.sub(k)
    if rest.lt(k):
        k = rest
    try:
        small = k.toint()
    except OverflowError:
        raise oefmt(space, space.w_OverflowError, "min(n - k, k) must not exceed %d", sys.maxint)
    if isinstance(w_n, W_Int) and small > 1000:
        # C(n, k) >= (n / k) ** k
        ratio = math.log(float(w_n.intval) / float(small)) / math.log(2.0)
        space.check_size(int(min(float(small) * ratio / 8.0, 1e18)))
    return space.newbigint(binomial(space, n, small))


def binomial(space, n, k):
    "C(n, k) = C(n, j) * C(n - j, k - j) // C(k, j)"
    if k <= LEAF:
        product = falling_product(space, n, k)
        return arithmetic.floordiv(space, product, product_of_range(space, 1, k + 1))
    half = k >> 1
    product = arithmetic.mul(space, binomial(space, n, half), binomial(space, n.int_sub(half), k - half))
    return arithmetic.floordiv(space, product, binomial(space, rbigint.fromint(k), half))
