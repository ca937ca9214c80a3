"""CRC-32 and Adler-32 (RFC 1950, 1952)."""

MASK = 0xFFFFFFFF
ADLER_BASE = 65521
ADLER_RUN = 5552            # so many bytes before the sums are reduced


def _crc_of_byte(value):
    for _ in range(8):
        value = value >> 1 ^ (0xEDB88320 if value & 1 else 0)
    return value


CRC_TABLE = [_crc_of_byte(i) for i in range(256)]


def crc32(s, value):
    value ^= MASK
    for i in range(len(s)):
        value = CRC_TABLE[(value ^ ord(s[i])) & 255] ^ value >> 8
    return value ^ MASK


def adler32(s, value):
    low = value & 0xFFFF
    high = value >> 16 & 0xFFFF
    i = 0
    while i < len(s):
        stop = min(i + ADLER_RUN, len(s))
        while i < stop:
            low += ord(s[i])
            high += low
            i += 1
        low %= ADLER_BASE
        high %= ADLER_BASE
    return high << 16 | low
