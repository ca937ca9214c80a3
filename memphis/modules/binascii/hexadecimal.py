"""Bytes as hexadecimal digits."""
from rpython.rlib.rstring import StringBuilder

from memphis.modules.binascii.moduledef import ascii_or_bytes, binascii_error, module
from memphis.objects.bytesobject import methods
from memphis.objects.bytesobject.arguments import hex_separator
from memphis.objects.bytestring import charge


def to_hex(space, data, w_sep, bytes_per_sep):
    separator = hex_separator(space, w_sep)
    space.check_size(3 * len(data))
    charge(space, len(data))
    return methods.to_hex(data, separator, bytes_per_sep)


@module.function("b2a_hex(data: bytes, sep=..., bytes_per_sep: int = 1) -> bytes")
def b2a_hex(space, data, w_sep, bytes_per_sep):
    r"""Hexadecimal representation of binary data.

  sep
    An optional single character or byte to separate hex bytes.
  bytes_per_sep
    How many bytes between separators.  Positive values count from the
    right, negative values count from the left.

The return value is a bytes object.  This function is also
available as "hexlify()".

Example:
>>> binascii.b2a_hex(b'\xb9\x01\xef')
b'b901ef'
>>> binascii.hexlify(b'\xb9\x01\xef', ':')
b'b9:01:ef'
>>> binascii.b2a_hex(b'\xb9\x01\xef', b'_', 2)
b'b9_01ef'"""
    return to_hex(space, data, w_sep, bytes_per_sep)


@module.function("hexlify(data: bytes, sep=..., bytes_per_sep: int = 1) -> bytes")
def hexlify(space, data, w_sep, bytes_per_sep):
    """Hexadecimal representation of binary data.

  sep
    An optional single character or byte to separate hex bytes.
  bytes_per_sep
    How many bytes between separators.  Positive values count from the
    right, negative values count from the left.

The return value is a bytes object.  This function is also
available as "b2a_hex()"."""
    return to_hex(space, data, w_sep, bytes_per_sep)


def from_hex(space, w_hexstr):
    digits = ascii_or_bytes(space, w_hexstr)
    charge(space, len(digits))
    if len(digits) & 1:
        raise binascii_error("Odd-length string")
    builder = StringBuilder(len(digits) >> 1)
    for i in range(0, len(digits), 2):
        high, low = methods.hex_digit(digits[i]), methods.hex_digit(digits[i + 1])
        if high < 0 or low < 0:
            raise binascii_error("Non-hexadecimal digit found")
        builder.append(chr(high << 4 | low))
    return builder.build()


@module.function("a2b_hex(hexstr, /) -> bytes")
def a2b_hex(space, w_hexstr):
    """Binary data of hexadecimal representation.

hexstr must contain an even number of hex digits (upper or lower case).
This function is also available as "unhexlify()"."""
    return from_hex(space, w_hexstr)


@module.function("unhexlify(hexstr, /) -> bytes")
def unhexlify(space, w_hexstr):
    """Binary data of hexadecimal representation.

hexstr must contain an even number of hex digits (upper or lower case)."""
    return from_hex(space, w_hexstr)
