"""float <-> text: the shortest repr, decimal and hexadecimal literals, and rounding to decimal places."""
import math

from rpython.rlib import rdtoa
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rfloat import DTSF_ADD_DOT_0, INFINITY, NAN, isfinite, isinf
from rpython.rlib.rstring import StringBuilder

from memphis.errors import make_error, oefmt
from memphis.objects.intobject.text import digit_value, is_space

MANTISSA_DIGITS = 53
MIN_EXPONENT = -1021       # of math.frexp: the smallest normal number is 0.5 * 2 ** -1021
MAX_EXPONENT = 1024


def float_repr(value):
    "The shortest text that reads back as the same float."
    return rdtoa.dtoa_formatd(value, 'r', 0, DTSF_ADD_DOT_0)


def float_repr_short(value):
    "The same without '.0' for integers: the parts of a complex."
    return rdtoa.dtoa_formatd(value, 'r', 0, 0)


# ____________________________________________________________
# decimal literals

def skip_digits(s, i):
    while i < len(s) and '0' <= s[i] <= '9':
        i += 1
    return i


def find_float_end(s, start):
    """Where the longest decimal float, infinity or nan that begins at `start` ends;
    `start` itself if none does."""
    i = start
    if i < len(s) and (s[i] == '+' or s[i] == '-'):
        i += 1
    first = i
    i = skip_digits(s, i)
    digits = i - first
    if i < len(s) and s[i] == '.':
        after = skip_digits(s, i + 1)
        digits += after - (i + 1)
        i = after
    if digits == 0:
        word = find_special_end(s, first)
        return word if word > first else start
    if i < len(s) and (s[i] == 'e' or s[i] == 'E'):
        j = i + 1
        if j < len(s) and (s[j] == '+' or s[j] == '-'):
            j += 1
        after = skip_digits(s, j)
        if after > j:
            i = after
    return i


def starts_with_word(s, start, word):
    if len(s) - start < len(word):
        return False
    for i in range(len(word)):
        if ord(s[start + i]) | 0x20 != ord(word[i]):
            return False
    return True


def find_special_end(s, start):
    if starts_with_word(s, start, 'infinity'):
        return start + 8
    if starts_with_word(s, start, 'inf') or starts_with_word(s, start, 'nan'):
        return start + 3
    return start


def float_of(s):
    "The value of text that find_float_end accepted as a whole."
    last = s[len(s) - 1]
    if last == 'f' or last == 'F' or last == 'y' or last == 'Y':
        return -INFINITY if s[0] == '-' else INFINITY
    if last == 'n' or last == 'N':
        # at run time: a constant nan loses its sign on the way to C
        return math.copysign(NAN, -1.0 if s[0] == '-' else 1.0)
    try:
        return rdtoa.strtod(s)
    except ValueError:
        assert False


def strip(s):
    start, stop = 0, len(s)
    while start < stop and is_space(s[start]):
        start += 1
    while stop > start and is_space(s[stop - 1]):
        stop -= 1
    assert stop >= 0
    return s[start:stop]


def without_underscores(s):
    "PEP 515: an underscore stands between two digits; None where one does not."
    if s.find('_') < 0:
        return s
    builder = StringBuilder(len(s))
    previous = ' '
    for c in s:
        if c == '_':
            if not '0' <= previous <= '9':
                return None
        else:
            if previous == '_' and not '0' <= c <= '9':
                return None
            builder.append(c)
        previous = c
    if previous == '_':
        return None
    return builder.build()


class InvalidFloat(Exception):
    pass


def parse_float(s):
    "The value of ASCII text; InvalidFloat where it is not a float."
    s = without_underscores(strip(s))
    if s is None or s == '' or find_float_end(s, 0) != len(s):
        raise InvalidFloat
    return float_of(s)


# ____________________________________________________________
# hexadecimal text

def float_hex(value):
    if not isfinite(value):
        return float_repr(value)
    sign = '-' if math.copysign(1.0, value) < 0.0 else ''
    if value == 0.0:
        return sign + '0x0.0p+0'
    mantissa, exponent = math.frexp(abs(value))
    shift = 1 - max(MIN_EXPONENT - exponent, 0)
    mantissa = math.ldexp(mantissa, shift)
    exponent -= shift
    builder = StringBuilder(30)
    builder.append(sign)
    builder.append('0x')
    digit = int(mantissa)
    builder.append(chr(ord('0') + digit))
    builder.append('.')
    mantissa -= float(digit)
    for i in range((MANTISSA_DIGITS - 1) // 4):
        mantissa *= 16.0
        digit = int(mantissa)
        builder.append('0123456789abcdef'[digit])
        mantissa -= float(digit)
    builder.append('p')
    builder.append('-' if exponent < 0 else '+')
    builder.append(str(abs(exponent)))
    return builder.build()


def float_from_hex(space, s):
    "float.fromhex(): rounds half to even."
    s = strip(s)
    i = 0
    negative = False
    if i < len(s) and (s[i] == '+' or s[i] == '-'):
        negative = s[i] == '-'
        i += 1
    special = find_special_end(s, i)
    if special > i:
        if special != len(s):
            raise invalid_hex(space)
        assert i >= 0
        value = float_of(s[i:])
        return -value if negative else value
    if i + 1 < len(s) and s[i] == '0' and (s[i + 1] == 'x' or s[i + 1] == 'X'):
        i += 2
    # up to 60 bits of the digits; `sticky` if any behind them is not 0
    bits = r_uint(0)
    sticky = False
    digits = 0
    exponent = 0                   # of the last digit taken
    seen_point = False
    while i < len(s):
        c = s[i]
        if c == '.':
            if seen_point:
                break
            seen_point = True
        else:
            digit = digit_value(c)
            if digit >= 16:
                break
            digits += 1
            if bits >> 56 == r_uint(0):
                bits = (bits << 4) | r_uint(digit)
                if seen_point:
                    exponent -= 4
            else:
                sticky = sticky or digit != 0
                if not seen_point:
                    exponent += 4
        i += 1
    if digits == 0:
        raise invalid_hex(space)
    if i < len(s) and (s[i] == 'p' or s[i] == 'P'):
        i += 1
        negative_exponent = False
        if i < len(s) and (s[i] == '+' or s[i] == '-'):
            negative_exponent = s[i] == '-'
            i += 1
        start = i
        i = skip_digits(s, i)
        if i == start:
            raise invalid_hex(space)
        shown = 0
        for j in range(start, i):
            if shown < 1 << 58:
                shown = shown * 10 + (ord(s[j]) - ord('0'))
        exponent += -shown if negative_exponent else shown
    if i != len(s):
        raise invalid_hex(space)
    value = round_bits(space, bits, sticky, exponent)
    return -value if negative else value


def round_bits(space, bits, sticky, exponent):
    "bits * 2 ** exponent, rounded half to even; `sticky`: a bit more than that."
    if bits == r_uint(0):
        return 0.0
    length = 0
    while length < 64 and bits >> length != r_uint(0):
        length += 1
    if exponent + length > MAX_EXPONENT:
        raise hex_overflow(space)
    if exponent + length < MIN_EXPONENT - MANTISSA_DIGITS:
        return 0.0
    # so many low bits do not fit into the mantissa
    surplus = max(length - MANTISSA_DIGITS, MIN_EXPONENT - MANTISSA_DIGITS - exponent)
    if surplus > 0:
        low = bits & ((r_uint(1) << surplus) - r_uint(1))
        half = r_uint(1) << (surplus - 1)
        bits >>= surplus
        exponent += surplus
        if low > half or (low == half and (sticky or bits & r_uint(1) != r_uint(0))):
            bits += r_uint(1)
    value = float(intmask(bits))
    try:
        value = math.ldexp(value, exponent)
    except OverflowError:
        raise hex_overflow(space)
    if isinf(value):
        raise hex_overflow(space)
    return value


def invalid_hex(space):
    return make_error(space, space.w_ValueError, "invalid hexadecimal floating-point string")


def hex_overflow(space):
    return make_error(space, space.w_OverflowError,
                      "hexadecimal value too large to represent as a float")


# ____________________________________________________________
# rounding and ratios

def round_half_even(value):
    "The nearest integer as a float; finite values."
    if abs(value) >= 4503599627370496.0:        # 2 ** 52: all larger floats are integers
        return value
    rounded = math.floor(value)
    rest = value - rounded
    if rest > 0.5 or (rest == 0.5 and math.fmod(rounded, 2.0) != 0.0):
        rounded += 1.0
    return rounded


def round_to_places(space, value, places):
    "round(value, places), correctly rounded by way of the decimal text."
    if not isfinite(value) or value == 0.0 or places > 323:
        return value
    if places < -308:
        return 0.0 * value
    if places >= 0:
        text = rdtoa.dtoa_formatd(value, 'f', places, 0)
    else:
        text = rdtoa.dtoa(value, 'f', 3, places)
    try:
        result = rdtoa.strtod(text)
    except ValueError:
        assert False
    if isinf(result):
        raise oefmt(space, space.w_OverflowError, "rounded value too large to represent")
    return result


def integer_ratio(value):
    "(numerator, denominator) as rbigints, in lowest terms; finite values."
    mantissa, exponent = math.frexp(value)
    i = 0
    while i < 300 and mantissa != math.floor(mantissa):
        mantissa *= 2.0
        exponent -= 1
        i += 1
    numerator = rbigint.fromfloat(mantissa)
    denominator = rbigint.fromint(1)
    if exponent > 0:
        numerator = numerator.lshift(exponent)
    else:
        denominator = denominator.lshift(-exponent)
    return numerator, denominator
