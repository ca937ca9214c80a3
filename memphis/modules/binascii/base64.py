"""Base64 (RFC 4648)."""
from rpython.rlib.rstring import StringBuilder

from memphis.modules.binascii.moduledef import ascii_or_bytes, binascii_error, module
from memphis.objects.bytestring import charge

ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
NO_DIGIT = 64
VALUES = [ALPHABET.find(chr(_i)) if chr(_i) in ALPHABET else NO_DIGIT for _i in range(256)]


@module.function("a2b_base64(data, /, *, strict_mode: bool = False) -> bytes")
def a2b_base64(space, w_data, strict_mode):
    """Decode a line of base64 data.

  strict_mode
    When set to True, bytes that are not part of the base64 standard are not allowed.
    The same applies to excess data after padding (= / ==)."""
    data = ascii_or_bytes(space, w_data)
    charge(space, len(data))
    if strict_mode and len(data) > 0 and data[0] == '=':
        raise binascii_error("Leading padding not allowed")
    builder = StringBuilder(len(data) // 4 * 3 + 3)
    digits = 0          # of the current four
    left = 0            # bits that are not written yet
    pads = 0
    padding_started = False
    for i in range(len(data)):
        c = data[i]
        if c == '=':
            padding_started = True
            if strict_mode and digits == 0:
                raise binascii_error("Excess padding not allowed")
            if digits >= 2:
                pads += 1
                if digits + pads >= 4:
                    if strict_mode and i + 1 < len(data):
                        raise binascii_error("Excess data after padding")
                    return builder.build()
            continue
        value = VALUES[ord(c)]
        if value == NO_DIGIT:
            if strict_mode:
                raise binascii_error("Only base64 data is allowed")
            continue
        if strict_mode and padding_started:
            raise binascii_error("Discontinuous padding not allowed")
        pads = 0
        if digits == 0:
            digits, left = 1, value
        elif digits == 1:
            builder.append(chr(left << 2 | value >> 4))
            digits, left = 2, value & 15
        elif digits == 2:
            builder.append(chr(left << 4 | value >> 2))
            digits, left = 3, value & 3
        else:
            builder.append(chr(left << 6 | value))
            digits = 0
    if digits == 1:
        raise binascii_error("Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a "
                             "multiple of 4" % (builder.getlength() // 3 * 4 + 1))
    if digits > 0:
        raise binascii_error("Incorrect padding")
    return builder.build()


@module.function("b2a_base64(data: bytes, /, *, newline: bool = True) -> bytes")
def b2a_base64(space, data, newline):
    "Base64-code line of data."
    n = len(data)
    charge(space, n)
    space.check_size(n // 3 * 4 + 5)
    builder = StringBuilder(n // 3 * 4 + 5)
    i = 0
    while i + 2 < n:
        word = ord(data[i]) << 16 | ord(data[i + 1]) << 8 | ord(data[i + 2])
        for shift in [18, 12, 6, 0]:
            builder.append(ALPHABET[word >> shift & 63])
        i += 3
    if i + 1 < n:
        word = ord(data[i]) << 8 | ord(data[i + 1])
        builder.append(ALPHABET[word >> 10])
        builder.append(ALPHABET[word >> 4 & 63])
        builder.append(ALPHABET[word << 2 & 63])
        builder.append('=')
    elif i < n:
        word = ord(data[i])
        builder.append(ALPHABET[word >> 2])
        builder.append(ALPHABET[word << 4 & 63])
        builder.append('==')
    if newline:
        builder.append('\n')
    return builder.build()
