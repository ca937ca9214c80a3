"""SHA-1 (FIPS 180-4)."""
from memphis.modules.hashes.algorithm import Algorithm
from memphis.modules.hashes.words import MASK, big_32, pack_big, rotate_left


class SHA1(Algorithm):
    name = 'sha1'
    block_size = 64
    digest_size = 20

    def __init__(self):
        self.start()
        self.state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0]

    def new_copy(self):
        new = SHA1()
        new.state = self.state[:]
        return new

    def compress(self, s, i):
        words = [0] * 80
        for j in range(16):
            words[j] = big_32(s, i + 4 * j)
        for j in range(16, 80):
            words[j] = rotate_left(words[j - 3] ^ words[j - 8] ^ words[j - 14] ^ words[j - 16], 1)
        state = self.state
        a, b, c, d, e = state[0], state[1], state[2], state[3], state[4]
        for j in range(80):
            if j < 20:
                mixed = (d ^ b & (c ^ d)) + 0x5A827999
            elif j < 40:
                mixed = (b ^ c ^ d) + 0x6ED9EBA1
            elif j < 60:
                mixed = (b & c | d & (b | c)) + 0x8F1BBCDC
            else:
                mixed = (b ^ c ^ d) + 0xCA62C1D6
            a, b, c, d, e = (rotate_left(a, 5) + mixed + e + words[j]) & MASK, a, rotate_left(b, 30), c, d
        state[0] = (state[0] + a) & MASK
        state[1] = (state[1] + b) & MASK
        state[2] = (state[2] + c) & MASK
        state[3] = (state[3] + d) & MASK
        state[4] = (state[4] + e) & MASK

    def finish(self):
        self.pad(8, True)
        return ''.join([pack_big(word, 4) for word in self.state])
