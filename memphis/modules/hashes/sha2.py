"""SHA-2 (FIPS 180-4): SHA-224 and SHA-256 on words of 32 bits, SHA-384 and SHA-512 on words of 64.

The constants are the first bits of the fractional parts of roots of primes; they are computed at import time."""
from rpython.rlib.rarithmetic import r_uint

from memphis.modules.hashes.algorithm import Algorithm
from memphis.modules.hashes.words import (
    MASK, big_32, big_64, pack_big, pack_big_64, rotate_right, rotate_right_64)


def _primes(count):
    found = []
    n = 2
    while len(found) < count:
        if all(n % p for p in found):
            found.append(n)
        n += 1
    return found


def _root(n, degree):
    "The integer part of the root."
    low, high = 0, 1 << (n.bit_length() // degree + 1)
    while high - low > 1:
        middle = (low + high) // 2
        if middle ** degree <= n:
            low = middle
        else:
            high = middle
    return low


def _fractions(primes, degree, bits):
    return [_root(p << degree * bits, degree) & (1 << bits) - 1 for p in primes]


ROUNDS_32 = _fractions(_primes(64), 3, 32)
ROUNDS_64 = [r_uint(word) for word in _fractions(_primes(80), 3, 64)]
START_256 = _fractions(_primes(8), 2, 32)
START_512 = [r_uint(word) for word in _fractions(_primes(8), 2, 64)]
START_384 = [r_uint(word) for word in _fractions(_primes(16)[8:], 2, 64)]
START_224 = [word & MASK for word in _fractions(_primes(16)[8:], 2, 64)]


class SHA256(Algorithm):
    name = 'sha256'
    block_size = 64
    digest_size = 32

    def __init__(self):
        self.start()
        self.state = START_256[:]

    def new_copy(self):
        new = SHA256()
        new.state = self.state[:]
        return new

    def compress(self, s, i):
        words = [0] * 64
        for j in range(16):
            words[j] = big_32(s, i + 4 * j)
        for j in range(16, 64):
            x = words[j - 15]
            y = words[j - 2]
            words[j] = ((rotate_right(x, 7) ^ rotate_right(x, 18) ^ x >> 3) + words[j - 7] +
                        (rotate_right(y, 17) ^ rotate_right(y, 19) ^ y >> 10) + words[j - 16]) & MASK
        state = self.state
        a, b, c, d, e, f, g, h = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
        for j in range(64):
            first = (h + (rotate_right(e, 6) ^ rotate_right(e, 11) ^ rotate_right(e, 25)) + (g ^ e & (f ^ g)) +
                     ROUNDS_32[j] + words[j]) & MASK
            second = (rotate_right(a, 2) ^ rotate_right(a, 13) ^ rotate_right(a, 22)) + (a & b | c & (a | b))
            h, g, f, e, d, c, b, a = g, f, e, (d + first) & MASK, c, b, a, (first + second) & MASK
        state[0] = (state[0] + a) & MASK
        state[1] = (state[1] + b) & MASK
        state[2] = (state[2] + c) & MASK
        state[3] = (state[3] + d) & MASK
        state[4] = (state[4] + e) & MASK
        state[5] = (state[5] + f) & MASK
        state[6] = (state[6] + g) & MASK
        state[7] = (state[7] + h) & MASK

    def finish(self):
        self.pad(8, True)
        return self.cut(''.join([pack_big(word, 4) for word in self.state]))


class SHA224(SHA256):
    name = 'sha224'
    digest_size = 28

    def __init__(self):
        self.start()
        self.state = START_224[:]

    def new_copy(self):
        new = SHA224()
        new.state = self.state[:]
        return new


class SHA512(Algorithm):
    name = 'sha512'
    block_size = 128
    digest_size = 64

    def __init__(self):
        self.start()
        self.state = START_512[:]

    def new_copy(self):
        new = SHA512()
        new.state = self.state[:]
        return new

    def compress(self, s, i):
        words = [r_uint(0)] * 80
        for j in range(16):
            words[j] = big_64(s, i + 8 * j)
        for j in range(16, 80):
            x = words[j - 15]
            y = words[j - 2]
            words[j] = ((rotate_right_64(x, 1) ^ rotate_right_64(x, 8) ^ x >> 7) + words[j - 7] +
                        (rotate_right_64(y, 19) ^ rotate_right_64(y, 61) ^ y >> 6) + words[j - 16])
        state = self.state
        a, b, c, d, e, f, g, h = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
        for j in range(80):
            first = (h + (rotate_right_64(e, 14) ^ rotate_right_64(e, 18) ^ rotate_right_64(e, 41)) +
                     (g ^ e & (f ^ g)) + ROUNDS_64[j] + words[j])
            second = ((rotate_right_64(a, 28) ^ rotate_right_64(a, 34) ^ rotate_right_64(a, 39)) +
                      (a & b | c & (a | b)))
            h, g, f, e, d, c, b, a = g, f, e, d + first, c, b, a, first + second
        state[0] += a
        state[1] += b
        state[2] += c
        state[3] += d
        state[4] += e
        state[5] += f
        state[6] += g
        state[7] += h

    def finish(self):
        self.pad(16, True)
        return self.cut(''.join([pack_big_64(word) for word in self.state]))


class SHA384(SHA512):
    name = 'sha384'
    digest_size = 48

    def __init__(self):
        self.start()
        self.state = START_384[:]

    def new_copy(self):
        new = SHA384()
        new.state = self.state[:]
        return new
