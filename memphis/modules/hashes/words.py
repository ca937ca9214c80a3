"""Machine words in byte strings. Words of 32 bits are ints that are cut after each addition, those of 64 are r_uint."""
from rpython.rlib.rarithmetic import intmask, r_uint

MASK = 0xFFFFFFFF


def rotate_left(x, n):
    "x: 32 bits."
    return (x << n | x >> (32 - n)) & MASK


def rotate_right(x, n):
    return (x >> n | x << (32 - n)) & MASK


def rotate_right_64(x, n):
    return x >> n | x << (64 - n)


def little_32(s, i):
    return ord(s[i]) | ord(s[i + 1]) << 8 | ord(s[i + 2]) << 16 | ord(s[i + 3]) << 24


def big_32(s, i):
    return ord(s[i]) << 24 | ord(s[i + 1]) << 16 | ord(s[i + 2]) << 8 | ord(s[i + 3])


def little_64(s, i):
    return r_uint(little_32(s, i)) | r_uint(little_32(s, i + 4)) << 32


def big_64(s, i):
    return r_uint(big_32(s, i)) << 32 | r_uint(big_32(s, i + 4))


def pack_little(value, size):
    "The `size` lowest bytes of an int, the lowest first."
    return ''.join([chr(value >> 8 * i & 255) for i in range(size)])


def pack_big(value, size):
    return ''.join([chr(value >> 8 * (size - 1 - i) & 255) for i in range(size)])


def pack_little_64(value):
    return pack_little(intmask(value), 8)


def pack_big_64(value):
    return pack_big(intmask(value), 8)
