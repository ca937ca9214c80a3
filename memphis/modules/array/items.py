"""Single items of arrays: the bytes that stand for a value, little-endian, and the value that bytes stand for."""
from rpython.rlib.longlong2float import float2longlong
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rstruct.ieee import float_pack

from memphis.errors import make_error, oefmt
from memphis.objects.intobject import W_AbstractInt
from memphis.objects.memoryobject.formats import SIGNED, SIZES, bits_of_int, wrap_bits
from memphis.unicode import utf8

CHARACTERS = 'uw'
CHARACTER_SIZE = 4


def itemsize_of(code):
    return CHARACTER_SIZE if code in CHARACTERS else SIZES[code]


def wrap_item(space, code, bits):
    if code in CHARACTERS:
        if bits > 0x10FFFF:
            raise oefmt(space, space.w_ValueError, "character U+%s is not in range [U+0000; U+10ffff]",
                        hexadecimal(bits))
        return space.newtext(utf8.encode(intmask(bits)))
    return wrap_bits(space, code, SIZES[code], bits)


def hexadecimal(bits):
    digits = ''
    while bits > 0:
        digits = '0123456789abcdef'[intmask(bits & 15)] + digits
        bits = bits >> 4
    return digits


def item_bits(space, code, w_value):
    if code in CHARACTERS:
        if not space.is_text(w_value) or space.len_w(w_value) != 1:
            raise oefmt(space, space.w_TypeError, "array item must be unicode character")
        return r_uint(utf8.codepoint_at(space.text_w(w_value), 0))
    if code == 'd':
        return r_uint(float2longlong(space.float_w(w_value)))
    if code == 'f':
        value = space.float_w(w_value)
        try:
            return r_uint(float_pack(value, 4))
        except OverflowError:
            return r_uint(0x7F800000 if value > 0.0 else 0xFF800000)      # as a cast in C does
    w_int = space.index(w_value)
    assert isinstance(w_int, W_AbstractInt)
    big = w_int.as_bigint()
    try:
        return bits_of_int(big, SIZES[code], code in SIGNED)
    except OverflowError:
        raise out_of_range(space, code, big)


def out_of_range(space, code, big):
    "CPython asks for each kind of C integer in its own words."
    if code == 'q' or code == 'Q':
        if code == 'Q' and big.sign < 0:
            return make_error(space, space.w_OverflowError, "can't convert negative int to unsigned")
        return make_error(space, space.w_OverflowError, "int too big to convert")
    if code == 'I' or code == 'L':
        if big.sign < 0:
            return make_error(space, space.w_OverflowError, "can't convert negative value to unsigned int")
        if code == 'I' and big.bit_length() <= 64:
            return make_error(space, space.w_OverflowError, "unsigned int is greater than maximum")
        return make_error(space, space.w_OverflowError, "Python int too large to convert to C unsigned long")
    side = 'less than minimum' if big.sign < 0 else 'greater than maximum'
    try:
        value = big.toint()
    except OverflowError:
        return make_error(space, space.w_OverflowError, "Python int too large to convert to C long")
    short = -32768 <= value <= 32767
    if code == 'h' or code == 'b' and not short:
        return make_error(space, space.w_OverflowError, "signed short integer is %s", side)
    if code == 'b':
        return make_error(space, space.w_OverflowError, "signed char is %s", side)
    if code == 'B':
        return make_error(space, space.w_OverflowError, "unsigned byte integer is %s", side)
    if code == 'H' and -2147483648 <= value <= 2147483647:
        return make_error(space, space.w_OverflowError, "unsigned short is %s", side)
    return make_error(space, space.w_OverflowError, "signed integer is %s", side)


# ____________________________________________________________

# How pickles call the format of items: for each number from 0 the code that reads its items here, and whether
# their bytes stand in the reverse order
FORMATS = [('B', False), ('b', False), ('H', False), ('H', True), ('h', False), ('h', True), ('I', False), ('I', True),
           ('i', False), ('i', True), ('Q', False), ('Q', True), ('q', False), ('q', True), ('f', False), ('f', True),
           ('d', False), ('d', True)]
UTF_16, UTF_32, LAST = 18, 20, 21
FORMAT_NUMBERS = dict((_code, FORMATS.index(({'l': 'q', 'L': 'Q'}.get(_code, _code), False)))
                      for _code in 'bBhHiIlLqQfd')


def format_number(code):
    if code == 'u' or code == 'w':
        return UTF_32
    return FORMAT_NUMBERS[code]
