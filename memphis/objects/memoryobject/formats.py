"""Single items of a buffer in the native formats of the struct module: a word of at most 8 bytes, little-endian."""
from rpython.rlib.longlong2float import float2longlong, longlong2float
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rstruct.ieee import float_pack, float_unpack
from rpython.rtyper.lltypesystem.rffi import r_ulonglong

from memphis.errors import OperationError, make_error, oefmt

SIZES = {'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'e': 2, 'i': 4, 'I': 4, 'f': 4, 'l': 8, 'L': 8, 'q': 8,
         'Q': 8, 'n': 8, 'N': 8, 'P': 8, 'd': 8}
SIGNED = 'bhilqn'
BYTES = 'Bbc'


def native_code(format):
    "The character of a native single character format, or ''."
    if len(format) > 0 and format[0] == '@':
        format = format[1:]
    return format if format in SIZES else ''


def unpack_item(space, code, buf, position):
    size = SIZES[code]
    bits = r_uint(0)
    for i in range(size - 1, -1, -1):
        bits = (bits << 8) | r_uint(ord(buf.byte(position + i)))
    return wrap_bits(space, code, size, bits)


def wrap_bits(space, code, size, bits):
    "The value of an item of `size` bytes."
    if code == 'c':
        return space.newbytes(chr(intmask(bits)))
    if code == '?':
        return space.newbool(intmask(bits) != 0)
    if code == 'd':
        return space.newfloat(longlong2float(intmask(bits)))
    if code == 'f' or code == 'e':
        return space.newfloat(float_unpack(r_ulonglong(bits), size))
    if code in SIGNED:
        unused = 64 - 8 * size
        return space.newint(intmask(bits << unused) >> unused)
    if size < 8:
        return space.newint(intmask(bits))
    return space.newbigint(rbigint.fromrarith_int(bits))


def pack_item(space, code, buf, position, w_value):
    write_bits(buf, position, SIZES[code], item_bits(space, code, w_value))


def write_bits(buf, position, size, bits):
    for i in range(size):
        buf.set_byte(position + i, chr(intmask(bits & 255)))
        bits = bits >> 8


def item_bits(space, code, w_value):
    if code == '?':
        return r_uint(1 if space.is_true(w_value) else 0)
    if code == 'c':
        if not space.is_bytes(w_value):
            raise invalid_type(space, code)
        value = space.bytes_w(w_value)
        if len(value) != 1:
            raise invalid_value(space, code)
        return r_uint(ord(value[0]))
    try:
        if code == 'd' or code == 'f' or code == 'e':
            return float_bits(space, code, space.float_w(w_value))
        big = space.bigint_w(w_value)
    except OperationError as e:
        if e.match(space, space.w_TypeError):
            raise invalid_type(space, code)
        if e.match(space, space.w_OverflowError) or e.match(space, space.w_ValueError):
            raise invalid_value(space, code)
        raise
    try:
        return bits_of_int(big, SIZES[code], code in SIGNED)
    except OverflowError:
        raise invalid_value(space, code)


def bits_of_int(big, size, signed):
    "OverflowError where the int does not fit into so many bytes."
    if signed:
        value = big.toint()
        unused = 64 - 8 * size
        if intmask(r_uint(value) << unused) >> unused != value:
            raise OverflowError
        return r_uint(value)
    if big.sign < 0:
        raise OverflowError
    bits = big.touint()
    if size < 8 and bits >> (8 * size):
        raise OverflowError
    return bits


def float_bits(space, code, value):
    if code == 'd':
        return r_uint(float2longlong(value))
    try:
        return r_uint(float_pack(value, SIZES[code]))
    except OverflowError:
        if code == 'e':
            raise invalid_value(space, code)
        return r_uint(0x7F800000 if value > 0.0 else 0xFF800000)      # as a cast in C does


def invalid_type(space, code):
    return make_error(space, space.w_TypeError, "memoryview: invalid type for format '%s'", code)


def invalid_value(space, code):
    return make_error(space, space.w_ValueError, "memoryview: invalid value for format '%s'", code)


def checked_code(space, format):
    "The character for reading and writing items."
    code = native_code(format)
    if code == '':
        raise oefmt(space, space.w_NotImplementedError, "memoryview: format %s not supported", format)
    return code
