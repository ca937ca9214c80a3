"""Big-integer arithmetic that can be stopped.

rlib's rbigint computes; this module sees to it that no single call of it runs
for more than some milliseconds, and charges the instruction budget in
proportion to the work: one tick for WORK_PER_TICK products of digits.  Large
operands are split: Karatsuba for products, Burnikel-Ziegler for quotients, so
both take less than quadratic time.  Sizes of results are checked before they
are computed; a digit holds SHIFT bits and takes eight bytes.
"""
from rpython.rlib import jit
from rpython.rlib.rarithmetic import ovfcheck, r_uint, intmask
from rpython.rlib.rbigint import (
    rbigint, SHIFT, NULLRBIGINT, ONERBIGINT, _kmul_split)

from memphis.errors import oefmt

assert SHIFT == 63, "needs the compiler's 128-bit integers"

WORK_PER_TICK_LOG2 = 6
LEAF_DIGITS = 400         # a product of two such takes about 100 microseconds
LEAF_WORK = 1 << 18       # products of digits that one uninterrupted call may compute
DIVISION_LEAF_DIGITS = 64


def charge(space, work):
    space.tick(work >> WORK_PER_TICK_LOG2)


def digit_shift(a, digits):
    "a << (digits * SHIFT)"
    return a.lshift(digits * SHIFT)


# ____________________________________________________________
# products

@jit.dont_look_inside
def mul(space, a, b):
    m, n = a.numdigits(), b.numdigits()
    if m < LEAF_DIGITS and n < LEAF_DIGITS:
        charge(space, m * n)
        return a.mul(b)
    space.check_size(8 * (m + n))
    same = a is b
    negative = a.sign != b.sign
    a = a.abs()
    b = a if same else b.abs()
    result = _mul(space, a, b)
    return result.neg() if negative else result


def _mul(space, a, b):
    "Neither is negative."
    if a.numdigits() > b.numdigits():
        a, b = b, a
    m, n = a.numdigits(), b.numdigits()
    if m < LEAF_DIGITS and m * n <= LEAF_WORK:
        charge(space, m * n)
        return a.mul(b)
    charge(space, n)
    half = n >> 1
    assert half >= 0
    b_high, b_low = _kmul_split(b, half)
    if m <= half:
        return digit_shift(_mul(space, a, b_high), half).add(_mul(space, a, b_low))
    if a is b:
        a_high, a_low = b_high, b_low
        high = _mul(space, a_high, a_high)
        low = _mul(space, a_low, a_low)
        both = a_high.add(a_low)
        middle = _mul(space, both, both)
    else:
        a_high, a_low = _kmul_split(a, half)
        high = _mul(space, a_high, b_high)
        low = _mul(space, a_low, b_low)
        middle = _mul(space, a_high.add(a_low), b_high.add(b_low))
    middle = middle.sub(high).sub(low)
    return digit_shift(digit_shift(high, half).add(middle), half).add(low)


# ____________________________________________________________
# quotients

@jit.dont_look_inside
def divmod_floor(space, a, b):
    "(a // b, a % b); b is not 0."
    m, n = a.numdigits(), b.numdigits()
    work = (m - n + 1) * n
    if work < LEAF_WORK:
        if work > 0:
            charge(space, work)
        return a.divmod(b)
    quotient, remainder = _divmod(space, a.abs(), b.abs())
    if a.sign != b.sign:
        quotient = quotient.neg()
        if remainder.sign != 0:
            quotient = quotient.int_sub(1)
            remainder = b.abs().sub(remainder)
    if b.sign < 0:
        remainder = remainder.neg()
    return quotient, remainder


@jit.dont_look_inside
def floordiv(space, a, b):
    n = b.numdigits()
    work = (a.numdigits() - n + 1) * n
    if work < LEAF_WORK:
        if work > 0:
            charge(space, work)
        return a.floordiv(b)
    return divmod_floor(space, a, b)[0]


@jit.dont_look_inside
def mod(space, a, b):
    n = b.numdigits()
    work = (a.numdigits() - n + 1) * n
    if work < LEAF_WORK:
        if work > 0:
            charge(space, work)
        return a.mod(b)
    return divmod_floor(space, a, b)[1]


def _divmod(space, a, b):
    "a >= 0, b > 0."
    m, n = a.numdigits(), b.numdigits()
    work = (m - n + 1) * n
    if work < LEAF_WORK or m - n < DIVISION_LEAF_DIGITS:
        charge(space, max(work, n))
        return a.divmod(b)
    bits = b.bit_length()
    if m > 2 * n + 1:                       # long division with big digits
        half = (m - n) >> 1
        assert half >= 0
        high, low = _kmul_split(a, half)
        q_high, rest = _divmod(space, high, b)
        q_low, rest = _divmod(space, digit_shift(rest, half).add(low), b)
        return digit_shift(q_high, half).add(q_low), rest
    high = a.rshift(bits)
    if high.lt(b):
        return _div2n1n(space, a, b, bits)
    q_high, rest = _divmod(space, high, b)
    q_low, rest = _div2n1n(space, rest.lshift(bits).add(low_bits(a, bits)), b, bits)
    return q_high.lshift(bits).add(q_low), rest


def low_bits(a, bits):
    return a.sub(a.rshift(bits).lshift(bits))


def _div2n1n(space, a, b, bits):
    "b has exactly `bits` bits, and 0 <= a < b << bits."
    charge(space, b.numdigits())
    if a.numdigits() - b.numdigits() < DIVISION_LEAF_DIGITS:
        charge(space, (a.numdigits() - b.numdigits() + 1) * b.numdigits())
        return a.divmod(b)
    padded = bits & 1
    if padded:
        a, b = a.lshift(1), b.lshift(1)
        bits += 1
    half = bits >> 1
    b_high = b.rshift(half)
    b_low = low_bits(b, half)
    a_low = low_bits(a, bits)
    a_high = a.rshift(bits)
    a_third = a_low.rshift(half)
    a_fourth = low_bits(a_low, half)
    q_high, rest = _div3n2n(space, a_high, a_third, b, b_high, b_low, half)
    q_low, rest = _div3n2n(space, rest, a_fourth, b, b_high, b_low, half)
    if padded:
        rest = rest.rshift(1)
    return q_high.lshift(half).add(q_low), rest


def _div3n2n(space, a12, a3, b, b_high, b_low, bits):
    "(a12 << bits | a3) by b = (b_high << bits | b_low); a12 < b."
    if a12.rshift(bits).eq(b_high):
        quotient = ONERBIGINT.lshift(bits).int_sub(1)
        rest = a12.sub(b_high.lshift(bits)).add(b_high)
    else:
        quotient, rest = _div2n1n(space, a12, b_high, bits)
    rest = rest.lshift(bits).add(a3).sub(mul(space, quotient, b_low))
    while rest.sign < 0:
        quotient = quotient.int_sub(1)
        rest = rest.add(b)
    return quotient, rest


# ____________________________________________________________
# powers

def check_bits(space, bits):
    space.check_size(bits >> 3)


@jit.dont_look_inside
def power(space, a, exponent):
    "a ** exponent for a word 0 <= exponent; MemoryError where the result would not fit."
    if exponent == 0:
        return ONERBIGINT
    bits = a.bit_length()
    if bits <= 1:                           # -1, 0, 1
        if a.sign < 0 and exponent & 1 == 0:
            return ONERBIGINT
        return a
    try:
        check_bits(space, ovfcheck(bits * exponent))
    except OverflowError:
        space.check_size(-1)
    if a.sign > 0 and a.numdigits() == 1:
        digit = a.digit(0)
        if digit & (digit - 1) == 0:
            return shift_left(space, ONERBIGINT, (bits - 1) * exponent)
    mask = 1
    while mask <= exponent >> 1:
        mask <<= 1
    result = a
    mask >>= 1
    while mask > 0:
        result = mul(space, result, result)
        if exponent & mask:
            result = mul(space, result, a)
        mask >>= 1
    return result


@jit.dont_look_inside
def power_big(space, a, exponent):
    "The same for an exponent >= 0 of any size."
    try:
        return power(space, a, exponent.toint())
    except OverflowError:
        if a.bit_length() > 1:
            space.check_size(-1)
        return power(space, a, 2 | exponent.digit(0) & 1)


@jit.dont_look_inside
def power_modulo(space, a, exponent, modulus):
    "pow(a, exponent, modulus) with Python's sign rules."
    if modulus.sign == 0:
        raise oefmt(space, space.w_ValueError, "pow() 3rd argument cannot be 0")
    if exponent.sign < 0:
        a = inverse_modulo(space, a, modulus)
        exponent = exponent.neg()
    positive = modulus.abs()
    a = mod(space, a, positive)
    n = positive.numdigits()
    bits = exponent.bit_length()
    if n < LEAF_DIGITS and bits * n * n < LEAF_WORK:
        charge(space, bits * n * n)
        result = a.pow(exponent, positive)
    else:
        result = mod(space, ONERBIGINT, positive)
        i = bits - 1
        while i >= 0:
            result = mod(space, mul(space, result, result), positive)
            if test_bit(exponent, i):
                result = mod(space, mul(space, result, a), positive)
            i -= 1
    if modulus.sign < 0 and result.sign != 0:
        result = result.add(modulus)
    return result


def test_bit(a, position):
    "For a >= 0."
    digit = position // SHIFT
    return (a.digit(digit) >> (position - digit * SHIFT)) & 1 != 0


@jit.dont_look_inside
def inverse_modulo(space, a, modulus):
    "The x with a * x % modulus == 1 % modulus: extended Euclid."
    positive = modulus.abs()
    rest, new_rest = positive, mod(space, a, positive)
    x, new_x = NULLRBIGINT, ONERBIGINT
    while new_rest.sign != 0:
        quotient, remainder = divmod_floor(space, rest, new_rest)
        rest, new_rest = new_rest, remainder
        x, new_x = new_x, x.sub(mul(space, quotient, new_x))
    if not rest.eq(ONERBIGINT):
        raise oefmt(space, space.w_ValueError, "base is not invertible for the given modulus")
    return mod(space, x, positive)


# ____________________________________________________________
# shifts

@jit.dont_look_inside
def shift_left(space, a, bits):
    "a << bits for a word bits >= 0."
    if a.sign == 0:
        return a
    try:
        size = ovfcheck(a.numdigits() * SHIFT + bits)
    except OverflowError:
        size = -1
    check_bits(space, size)
    charge(space, size >> 6)
    return a.lshift(bits)


@jit.dont_look_inside
def shift_right(space, a, bits):
    "a >> bits for a word bits >= 0; rounds towards minus infinity."
    charge(space, a.numdigits())
    return a.rshift(bits)


# ____________________________________________________________
# hash and other scalars

HASH_BITS = 61
HASH_MODULUS = (1 << HASH_BITS) - 1


@jit.elidable
def hash_word(value):
    "hash() of a machine word: the value modulo 2**61 - 1, with its sign; never -1."
    if value >= HASH_MODULUS or value <= -HASH_MODULUS:
        u = r_uint(value)
        if value < 0:
            u = -u
        u = (u & r_uint(HASH_MODULUS)) + (u >> HASH_BITS)
        if u >= r_uint(HASH_MODULUS):
            u -= r_uint(HASH_MODULUS)
        value = intmask(u) if value > 0 else -intmask(u)
    return -2 if value == -1 else value


@jit.elidable
def hash_big(a):
    "Since 2**63 is 4 modulo 2**61 - 1, Horner's rule needs no division."
    x = r_uint(0)
    i = a.numdigits() - 1
    while i >= 0:
        x = (x << (SHIFT - HASH_BITS)) + a.udigit(i)
        x = (x & r_uint(HASH_MODULUS)) + (x >> HASH_BITS)
        if x >= r_uint(HASH_MODULUS):
            x -= r_uint(HASH_MODULUS)
        i -= 1
    result = intmask(x)
    if a.sign < 0:
        result = -result
    return -2 if result == -1 else result


def bit_count_word(u):
    "The number of one bits of an r_uint."
    u -= (u >> 1) & r_uint(0x5555555555555555)
    u = (u & r_uint(0x3333333333333333)) + ((u >> 2) & r_uint(0x3333333333333333))
    u = (u + (u >> 4)) & r_uint(0x0f0f0f0f0f0f0f0f)
    return intmask((u * r_uint(0x0101010101010101)) >> 56)


def bit_count(a):
    count = 0
    for i in range(a.numdigits()):
        count += bit_count_word(a.udigit(i))
    return count


def gcd_words(a, b):
    "Of two words >= 0."
    while b != 0:
        a, b = b, a % b
    return a


def gcd(space, a, b):
    "The greatest common divisor >= 0."
    a, b = a.abs(), b.abs()
    while b.numdigits() > 1:
        a, b = b, mod(space, a, b)
    if b.sign == 0:
        return a
    small = b.digit(0)
    return rbigint.fromint(gcd_words(small, mod(space, a, b).toint()))


def isqrt(space, n):
    """The integer part of the square root of n >= 0, by Newton's method with
    doubling precision, as CPython's math.isqrt."""
    if n.sign == 0:
        return NULLRBIGINT
    c = (n.bit_length() - 1) >> 1
    length = 0
    while c >> length:
        length += 1
    a = ONERBIGINT
    d = 0
    s = length - 1
    while s >= 0:
        e = d
        d = c >> s
        a = shift_left(space, a, d - e - 1).add(
            floordiv(space, shift_right(space, n, 2 * c - e - d + 1), a))
        s -= 1
    if mul(space, a, a).gt(n):
        a = a.int_sub(1)
    return a


def compare(a, b):
    "-1, 0 or 1"
    if a.lt(b):
        return -1
    if a.eq(b):
        return 0
    return 1


def is_odd(a):
    return a.digit(0) & 1 != 0
