"""SipHash-1-3 of a string under a 64-bit key: what CPython's importlib checks sources with, and seals of code objects."""
from rpython.rlib.rarithmetic import intmask, r_uint

_CONSTANTS = [r_uint(0x736f6d6570736575), r_uint(0x646f72616e646f6d),
              r_uint(0x6c7967656e657261), r_uint(0x7465646279746573)]
_LAST = r_uint(0xff)
_WORD = 8


class _State(object):
    def __init__(self, key):
        self.v0 = _CONSTANTS[0] ^ key
        self.v1 = _CONSTANTS[1]
        self.v2 = _CONSTANTS[2] ^ key
        self.v3 = _CONSTANTS[3]

    def round(self):
        self.v0 += self.v1
        self.v2 += self.v3
        self.v1 = _rotate(self.v1, 13) ^ self.v0
        self.v3 = _rotate(self.v3, 16) ^ self.v2
        self.v0 = _rotate(self.v0, 32)
        self.v2 += self.v1
        self.v0 += self.v3
        self.v1 = _rotate(self.v1, 17) ^ self.v2
        self.v3 = _rotate(self.v3, 21) ^ self.v0
        self.v2 = _rotate(self.v2, 32)

    def take(self, word):
        self.v3 ^= word
        self.round()
        self.v0 ^= word


def _rotate(value, bits):
    return (value << bits) | (value >> (64 - bits))


def _word(data, start, size):
    word = r_uint(0)
    for i in range(size):
        word |= r_uint(ord(data[start + i])) << (8 * i)
    return word


def siphash13(key, data):
    "The 64-bit hash, an r_uint."
    state = _State(key)
    whole = len(data) & ~(_WORD - 1)
    for start in range(0, whole, _WORD):
        state.take(_word(data, start, _WORD))
    state.take(_word(data, whole, len(data) - whole) | (r_uint(len(data) & 0xff) << 56))
    state.v2 ^= _LAST
    for i in range(3):
        state.round()
    return (state.v0 ^ state.v1) ^ (state.v2 ^ state.v3)


def as_bytes(word):
    "Eight bytes, the lowest first."
    chars = ['\x00'] * _WORD
    for i in range(_WORD):
        chars[i] = chr(intmask((word >> (8 * i)) & r_uint(0xff)))
    return ''.join(chars)
