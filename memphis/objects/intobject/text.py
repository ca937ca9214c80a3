"""int <-> text: language reference 2.4.5, and the digit limit of sys.set_int_max_str_digits().

Conversions in bases that are not powers of two take more than linear time, so
CPython limits them; the limit of this process is `limit.digits` (0: none).
Long conversions are split in halves and charge the instruction budget.
"""
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rstring import StringBuilder, ParseStringError, replace

from memphis.errors import make_error, oefmt
from memphis.objects.intobject.arithmetic import charge, divmod_floor, mul, power
from memphis.unicode import database, utf8

DEFAULT_DIGITS = 4300
LEAST_DIGITS = 640         # shorter conversions are never limited
LEAF_CHARACTERS = 4000     # converted by rbigint in one go
LEAF_DIGITS = 200
LEAF_BINARY = 1 << 18


class DigitLimit(object):
    def __init__(self):
        self.digits = DEFAULT_DIGITS

limit = DigitLimit()


# ____________________________________________________________
# int -> text

def decimal_text(space, big):
    "The decimal text of an rbigint; ValueError above the digit limit."
    maximum = limit.digits
    # 3.3219280948873626 bits a decimal digit
    if maximum > 0 and big.bit_length() // 4 > max(maximum, LEAST_DIGITS):
        raise too_long_for_text(space, maximum)
    if big.numdigits() <= LEAF_DIGITS:
        charge(space, big.numdigits() * big.numdigits())
        result = big.str()
    else:
        result = _long_decimal(space, big)
    length = len(result)
    if big.sign < 0:
        length -= 1
    if maximum > 0 and length > LEAST_DIGITS and length > maximum:
        raise too_long_for_text(space, maximum)
    return result


def too_long_for_text(space, maximum):
    return make_error(space, space.w_ValueError,
                      "Exceeds the limit (%d digits) for integer string conversion; "
                      "use sys.set_int_max_str_digits() to increase the limit", maximum)


def _long_decimal(space, big):
    space.check_size(big.bit_length() // 3)
    absolute = big.abs()
    powers = [power(space, rbigint.fromint(10), LEAF_CHARACTERS)]      # 10 ** (LEAF_CHARACTERS << i)
    while powers[-1].numdigits() * 2 <= absolute.numdigits() + 1:
        powers.append(mul(space, powers[-1], powers[-1]))
    builder = StringBuilder()
    if big.sign < 0:
        builder.append('-')
    _append_decimal(space, builder, absolute, powers, len(powers) - 1, False)
    return builder.build()


def _append_decimal(space, builder, big, powers, level, padded):
    "`padded`: with leading zeros up to LEAF_CHARACTERS << (level + 1)."
    if level < 0:
        text = big.str()
        charge(space, big.numdigits() * big.numdigits())
        if padded:
            builder.append_multiple_char('0', LEAF_CHARACTERS - len(text))
        builder.append(text)
        return
    if not padded and big.lt(powers[level]):
        _append_decimal(space, builder, big, powers, level - 1, False)
        return
    high, low = divmod_floor(space, big, powers[level])
    _append_decimal(space, builder, high, powers, level - 1, padded)
    _append_decimal(space, builder, low, powers, level - 1, True)


# ____________________________________________________________
# text -> int

def ascii_number(text):
    """UTF-8 text of a number with all decimal digits and spaces of Unicode turned
    into ASCII ones, and anything else that is not ASCII into '?'."""
    if utf8.is_ascii(text):
        return text
    builder = StringBuilder(len(text))
    i = 0
    while i < len(text):
        c = text[i]
        if ord(c) < 0x80:
            builder.append(c)
        else:
            code = utf8.codepoint_at(text, i)
            digit = database.decimal_value(code)
            if digit >= 0:
                builder.append(chr(ord('0') + digit))
            elif database.is_space(code):
                builder.append(' ')
            else:
                builder.append('?')
        i = utf8.next_position(text, i)
    return builder.build()


def is_space(c):
    return c == ' ' or '\t' <= c <= '\r'


def digit_value(c):
    "The value of a digit in the largest base, or 99."
    if '0' <= c <= '9':
        return ord(c) - ord('0')
    if 'a' <= c <= 'z':
        return ord(c) - ord('a') + 10
    if 'A' <= c <= 'Z':
        return ord(c) - ord('A') + 10
    return 99


def prefix_base(c):
    "The base that '0' and this letter announce, or 0."
    if c == 'x' or c == 'X':
        return 16
    if c == 'o' or c == 'O':
        return 8
    if c == 'b' or c == 'B':
        return 2
    return 0


def parse_int(space, s, base):
    "A wrapped int from ASCII text, or None if it is not the text of one; base 0 or 2 to 36."
    i, stop = 0, len(s)
    while i < stop and is_space(s[i]):
        i += 1
    while stop > i and is_space(s[stop - 1]):
        stop -= 1
    negative = False
    if i < stop and (s[i] == '+' or s[i] == '-'):
        negative = s[i] == '-'
        i += 1
    only_zeros = False                      # base 0 refuses '010'
    if i < stop and s[i] == '0':
        prefix = prefix_base(s[i + 1]) if i + 1 < stop else 0
        if base == 0 and prefix == 0:
            only_zeros = True
        if prefix > 0 and (base == prefix or base == 0):
            base = prefix
            i += 2
            if i < stop and s[i] == '_':
                i += 1
    if base == 0:
        base = 10
    start = i
    value = count = 0
    fitting = 18 if base == 10 else 12      # so many digits always fit a word
    after_digit = False
    while i < stop:
        c = s[i]
        if c == '_':
            if not after_digit:
                return None
            after_digit = False
        else:
            digit = digit_value(c)
            if digit >= base:
                break
            count += 1
            if count <= fitting:
                value = value * base + digit
            after_digit = True
        i += 1
    if not after_digit:
        return None
    if i < stop:
        return None
    if base & (base - 1) != 0:
        check_digit_count(space, count)
    if count <= fitting:
        if only_zeros and value != 0:
            return None
        return space.newint(-value if negative else value)
    assert start >= 0 and stop >= 0
    digits = s[start:stop]
    if count < len(digits):
        digits = replace(digits, '_', '')
    big = digits_to_big(space, digits, base)
    if only_zeros and big.sign != 0:
        return None
    return space.newbigint(big.neg() if negative else big)


def check_digit_count(space, count):
    maximum = limit.digits
    if count > LEAST_DIGITS and maximum > 0 and count > maximum:
        raise oefmt(space, space.w_ValueError,
                    "Exceeds the limit (%d digits) for integer string conversion: "
                    "value has %d digits; use sys.set_int_max_str_digits() to increase the limit",
                    maximum, count)


def digits_to_big(space, digits, base):
    "The rbigint of valid digits; no limit."
    n = len(digits)
    if base & (base - 1) == 0:
        return _binary_digits(space, digits, base)
    if n <= LEAF_CHARACTERS:
        charge(space, n * n >> 8)
        return _short_digits(digits, base)
    powers = [power(space, rbigint.fromint(base), LEAF_CHARACTERS)]    # base ** (LEAF_CHARACTERS << i)
    while LEAF_CHARACTERS << len(powers) < n:
        powers.append(mul(space, powers[-1], powers[-1]))
    return _long_digits(space, digits, base, powers, len(powers) - 1)


def _binary_digits(space, digits, base):
    n = len(digits)
    if n <= LEAF_BINARY:
        charge(space, n)
        return _short_digits(digits, base)
    half = n >> 1
    bits = 1
    while 1 << bits < base:
        bits += 1
    high = _binary_digits(space, digits[:half], base)
    low = _binary_digits(space, digits[half:], base)
    return high.lshift(bits * (n - half)).add(low)


def _short_digits(digits, base):
    try:
        return rbigint.fromstr(digits, base)
    except ParseStringError:
        assert False


def _long_digits(space, digits, base, powers, level):
    n = len(digits)
    if n <= LEAF_CHARACTERS:
        charge(space, n * n >> 8)
        return _short_digits(digits, base)
    low_size = LEAF_CHARACTERS << level
    split = n - low_size
    if split <= 0:
        return _long_digits(space, digits, base, powers, level - 1)
    high = _long_digits(space, digits[:split], base, powers, level - 1)
    low = _long_digits(space, digits[split:], base, powers, level - 1)
    return mul(space, high, powers[level]).add(low)


# ____________________________________________________________
# errors

def truncated(text, code_points):
    "The first so many code points of UTF-8 text."
    i = 0
    while i < len(text) and code_points > 0:
        i = utf8.next_position(text, i)
        code_points -= 1
    assert i >= 0
    return text[:i]


def invalid_literal(space, w_text, base):
    value = None if space.is_text(w_text) or space.is_bytes(w_text) else buffer_of(space, w_text)
    if value is not None:
        w_text = space.newbytes(value)
    return make_error(space, space.w_ValueError, "invalid literal for int() with base %d: %s",
                      base, truncated(space.repr_text(w_text), 200))


def buffer_of(space, w_obj):
    "The bytes of a bytes-like object, or None."
    return space.contents_of(w_obj, True)
