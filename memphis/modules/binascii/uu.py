"""Lines of uuencoded files: a character for the length, then four for three bytes each."""
from rpython.rlib.rstring import StringBuilder

from memphis.modules.binascii.moduledef import ascii_or_bytes, binascii_error, module
from memphis.objects.bytestring import charge

LONGEST = 45


@module.function("a2b_uu(data, /) -> bytes")
def a2b_uu(space, w_data):
    "Decode a line of uuencoded data."
    data = ascii_or_bytes(space, w_data)
    charge(space, len(data))
    first = ord(data[0]) if len(data) > 0 else 0
    wanted = (first - 32) & 63
    builder = StringBuilder(wanted)
    i = 1
    left = bits = 0
    while builder.getlength() < wanted:
        value = 0                               # spaces at the end may have been lost
        if i < len(data) and data[i] != '\n' and data[i] != '\r':
            value = ord(data[i]) - 32
            if value < 0 or value > 64:
                raise binascii_error("Illegal char")
            value &= 63
        i += 1
        left = left << 6 | value
        bits += 6
        if bits >= 8:
            bits -= 8
            builder.append(chr(left >> bits & 255))
            left &= (1 << bits) - 1
    while i < len(data):
        if data[i] not in ' `\n\r':
            raise binascii_error("Trailing garbage")
        i += 1
    return builder.build()


@module.function("b2a_uu(data: bytes, /, *, backtick: bool = False) -> bytes")
def b2a_uu(space, data, backtick):
    "Uuencode line of data."
    n = len(data)
    if n > LONGEST:
        raise binascii_error("At most 45 bytes at once")
    builder = StringBuilder(2 + (n + 2) // 3 * 4)
    builder.append('`' if backtick and n == 0 else chr(32 + n))
    for i in range(0, n, 3):
        word = 0
        for k in range(3):
            word = word << 8 | (ord(data[i + k]) if i + k < n else 0)
        for shift in [18, 12, 6, 0]:
            value = word >> shift & 63
            builder.append('`' if backtick and value == 0 else chr(32 + value))
    builder.append('\n')
    return builder.build()
