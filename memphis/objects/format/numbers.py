"""format() of int, float and complex: what number types call from __format__.

A number is laid out as  <left padding><sign><prefix><zeros, digits and separators><rest><right padding>,
where the rest is the decimal point and all behind it.
"""
from math import copysign, isinf, isnan

from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rdtoa import dtoa_formatd
from rpython.rlib.rfloat import DTSF_ADD_DOT_0, DTSF_ALT
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, oefmt
from memphis.objects.format.spec import (
    NONE, Spec, append_repeated, check_width, pad_aligned, parse_spec, unknown_type)
from memphis.unicode import utf8


def format_int(space, w_int, text, type_name='int'):
    "The UTF-8 of format(i, text) for an int object."
    if text == '' or text == 'd':
        return decimal_text(space, w_int)
    spec = parse_spec(space, text, 'd', '>', type_name)
    code = spec.type
    if code < 128 and 'eEfFgG%'.find(chr(code)) >= 0:
        return format_parsed_float(space, space.float_w(w_int), spec, type_name)
    if code >= 128 or 'bcdoxXn'.find(chr(code)) < 0:
        raise unknown_type(space, spec, type_name)
    if spec.precision >= 0:
        raise oefmt(space, space.w_ValueError, "Precision not allowed in integer format specifier")
    if spec.no_negative_zero:
        raise oefmt(space, space.w_ValueError,
                    "Negative zero coercion (z) not allowed in integer format specifier")
    if code == ord('c'):
        return format_character(space, w_int, spec)
    negative, digits = digits_in_base(space, w_int, base_of(code))
    prefix = ''
    if code == ord('X'):
        digits = digits.upper()
    if spec.alternate and code != ord('d') and code != ord('n'):
        prefix = '0' + chr(code)
    return lay_out(space, spec, negative, prefix, digits, len(digits), '')


def base_of(code):
    if code == ord('b'):
        return 2
    if code == ord('o'):
        return 8
    if code == ord('x') or code == ord('X'):
        return 16
    return 10


def format_character(space, w_int, spec):
    if spec.sign != NONE:
        raise oefmt(space, space.w_ValueError, "Sign not allowed with integer format specifier 'c'")
    if spec.alternate:
        raise oefmt(space, space.w_ValueError,
                    "Alternate form (#) not allowed with integer format specifier 'c'")
    try:
        code = space.int_w(w_int)
    except OperationError as e:
        if not e.match(space, space.w_OverflowError):
            raise
        raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C long")
    if code < 0 or code > utf8.MAX_CODE:
        raise oefmt(space, space.w_OverflowError, "%%c arg not in range(0x110000)")
    return lay_out(space, spec, False, '', '', 0, utf8.encode(code), 1)


# ____________________________________________________________
# digits of ints

def decimal_text(space, w_int):
    from memphis.objects.intobject import W_Int        # which imports this module
    from memphis.objects.intobject.text import decimal_text as big_decimal_text
    if isinstance(w_int, W_Int):
        return str(w_int.intval)
    return big_decimal_text(space, w_int.as_bigint())


def digits_in_base(space, w_int, base):
    "(is negative, the digits of the absolute value)"
    from memphis.objects.intobject import W_Int
    if base == 10:
        digits = decimal_text(space, w_int)
        if digits[0] == '-':
            return True, digits[1:]
        return False, digits
    if isinstance(w_int, W_Int):
        return w_int.intval < 0, word_digits(w_int.intval, base)
    big = w_int.as_bigint()
    shown = big.abs()
    space.tick(shown.numdigits())
    if base == 16:
        digits = shown.format('0123456789abcdef')
    elif base == 8:
        digits = shown.format('01234567')
    else:
        digits = shown.format('01')
    return big.sign < 0, digits


def word_digits(value, base):
    "Digits of abs(value) in base 2, 8 or 16."
    shift = 1
    if base == 16:
        shift = 4
    elif base == 8:
        shift = 3
    n = r_uint(value)
    if value < 0:
        n = r_uint(0) - n
    digits = ['0'] * 64
    at = 64
    while True:
        at -= 1
        digits[at] = '0123456789abcdef'[intmask(n) & (base - 1)]
        n >>= shift
        if n == r_uint(0):
            break
    assert at >= 0
    return ''.join(digits[at:])


# ____________________________________________________________
# float

def format_float(space, value, text, type_name='float'):
    "The UTF-8 of format(x, text)."
    spec = parse_spec(space, text, NONE, '>', type_name)
    code = spec.type
    if code >= 128 or (code != 0 and 'eEfFgGn%'.find(chr(code)) < 0):
        raise unknown_type(space, spec, type_name)
    return format_parsed_float(space, value, spec, type_name)


def format_parsed_float(space, value, spec, type_name):
    text = float_digits(space, value, spec)
    negative = text[0] == '-'
    if negative:
        text = text[1:]
    if spec.width < 0 and spec.group == 0 and (spec.sign == NONE or spec.sign == '-'):
        if negative:
            return '-' + text
        return text
    return lay_out_float(space, spec, negative, text)


def lay_out_float(space, spec, negative, text):
    "`text` is the absolute value."
    whole = 0
    while whole < len(text) and '0' <= text[whole] <= '9':
        whole += 1
    assert whole >= 0
    return lay_out(space, spec, negative, '', text, whole, text[whole:])


def float_digits(space, value, spec, is_complex=False):
    "The number with sign and precision, but without width and grouping."
    flags = 0
    if spec.alternate:
        flags |= DTSF_ALT
    code = spec.type
    default_precision = 6
    if code == 0:
        if not is_complex:
            flags |= DTSF_ADD_DOT_0
        code = ord('r')
        default_precision = 0
    elif code == ord('n'):
        code = ord('g')
    percent = code == ord('%')
    if percent:
        code = ord('f')
        value *= 100
    precision = spec.precision
    if precision < 0:
        precision = default_precision
    elif code == ord('r'):
        code = ord('g')
    check_precision(space, precision)
    text = float_text(value, chr(code), precision, flags)
    if spec.no_negative_zero and is_negative_zero(text):
        text = text[1:]
    if percent:
        text += '%'
    return text


def check_precision(space, precision):
    if precision > MAX_PRECISION:
        raise oefmt(space, space.w_ValueError, "precision too big")
    check_width(space, precision, 1)


MAX_PRECISION = 2 ** 31 - 1
ALL_DIGITS = 1100            # behind so many digits of a float there are only zeros


def float_text(value, code, precision, flags):
    "PyOS_double_to_string: code is one of e E f F g G, or r for the shortest that reads back the same."
    if precision <= ALL_DIGITS:
        return dtoa_formatd(value, code, precision, flags)
    text = dtoa_formatd(value, code, ALL_DIGITS, flags)
    if isinf(value) or isnan(value) or ((code == 'g' or code == 'G') and flags & DTSF_ALT == 0):
        return text
    end = max(text.find('e'), text.find('E'))
    if end < 0:
        end = len(text)
    return text[:end] + '0' * (precision - ALL_DIGITS) + text[end:]


def is_negative_zero(text):
    if text[0] != '-':
        return False
    for i in range(1, len(text)):
        c = text[i]
        if c == 'e' or c == 'E':
            return True
        if c != '0' and c != '.':
            return False
    return True


# ____________________________________________________________
# complex

def format_complex(space, real, imag, text, type_name='complex'):
    "The UTF-8 of format(z, text)."
    spec = parse_spec(space, text, NONE, '>', type_name)
    code = spec.type
    if code >= 128 or (code != 0 and 'eEfFgGn'.find(chr(code)) < 0):
        raise unknown_type(space, spec, type_name)
    if spec.fill == '0':
        raise oefmt(space, space.w_ValueError, "Zero padding is not allowed in complex format specifier")
    if spec.align == '=':
        raise oefmt(space, space.w_ValueError,
                    "'=' alignment flag is not allowed in complex format specifier")
    omit_real = code == 0 and real == 0.0 and copysign(1.0, real) == 1.0
    parts = Spec('<', code)
    parts.sign, parts.precision, parts.alternate = spec.sign, spec.precision, spec.alternate
    parts.no_negative_zero, parts.separator, parts.group = spec.no_negative_zero, spec.separator, spec.group
    result = ''
    if not omit_real:
        result = complex_part(space, real, parts)
        parts.sign = '+'
    result += complex_part(space, imag, parts) + 'j'
    if code == 0 and not omit_real:
        result = '(' + result + ')'
    return pad_aligned(space, spec, result, len(result))


def complex_part(space, value, spec):
    "As format_float, but without a type it is str() without the '.0'."
    text = float_digits(space, value, spec, True)
    negative = text[0] == '-'
    if negative:
        text = text[1:]
    return lay_out_float(space, spec, negative, text)


# ____________________________________________________________
# layout

def lay_out(space, spec, negative, prefix, digits, count, rest, rest_length=-1):
    "`digits[:count]` is what gets separators; `rest_length` is that of `rest` in code points."
    if rest_length < 0:
        rest_length = len(rest)
    sign = ''
    if negative:
        sign = '-'
    elif spec.sign == '+' or spec.sign == ' ':
        sign = spec.sign
    fixed = len(sign) + len(prefix) + rest_length
    check_width(space, spec.width, len(spec.fill))
    min_width = 0
    if spec.fill == '0' and spec.align == '=':
        min_width = spec.width - fixed
    assert count >= 0
    grouped = digits[:count]
    if count > 0:
        grouped = group_digits(grouped, spec.group, spec.separator, min_width)
    padding = spec.width - fixed - len(grouped)
    if padding <= 0:
        return sign + prefix + grouped + rest
    left = middle = right = 0
    if spec.align == '<':
        right = padding
    elif spec.align == '^':
        left = padding // 2
        right = padding - left
    elif spec.align == '=':
        middle = padding
    else:
        left = padding
    builder = StringBuilder(padding * len(spec.fill) + len(sign) + len(prefix) + len(grouped) + len(rest))
    append_repeated(builder, spec.fill, left)
    builder.append(sign)
    builder.append(prefix)
    append_repeated(builder, spec.fill, middle)
    builder.append(grouped)
    builder.append(rest)
    append_repeated(builder, spec.fill, right)
    return builder.build()


def group_digits(digits, group, separator, min_width):
    "Zeros on the left up to min_width, and a separator between each `group` digits (0: none)."
    if group == 0:
        if min_width > len(digits):
            return '0' * (min_width - len(digits)) + digits
        return digits
    chunks = []
    remaining = len(digits)
    while True:
        size = min(group, max(max(remaining, min_width), 1))
        taken = max(0, min(remaining, size))
        start = remaining - taken
        assert start >= 0
        assert remaining >= start
        chunks.append('0' * (size - taken) + digits[start:remaining])
        remaining = start
        min_width -= size
        if remaining <= 0 and min_width <= 0:
            break
        min_width -= 1
    chunks.reverse()
    return separator.join(chunks)
