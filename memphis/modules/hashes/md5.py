"""MD5 (RFC 1321)."""
import math

from memphis.modules.hashes.algorithm import Algorithm
from memphis.modules.hashes.words import MASK, little_32, pack_little, rotate_left

SINES = [int(abs(math.sin(i + 1)) * 2 ** 32) & MASK for i in range(64)]
SHIFTS = [7, 12, 17, 22] * 4 + [5, 9, 14, 20] * 4 + [4, 11, 16, 23] * 4 + [6, 10, 15, 21] * 4
WORDS = ([i for i in range(16)] + [(5 * i + 1) % 16 for i in range(16)] +
         [(3 * i + 5) % 16 for i in range(16)] + [7 * i % 16 for i in range(16)])


class MD5(Algorithm):
    name = 'md5'
    block_size = 64
    digest_size = 16

    def __init__(self):
        self.start()
        self.a = 0x67452301
        self.b = 0xEFCDAB89
        self.c = 0x98BADCFE
        self.d = 0x10325476

    def new_copy(self):
        new = MD5()
        new.a, new.b, new.c, new.d = self.a, self.b, self.c, self.d
        return new

    def compress(self, s, i):
        a, b, c, d = self.a, self.b, self.c, self.d
        for j in range(64):
            if j < 16:
                mixed = b & c | ~b & d
            elif j < 32:
                mixed = d & b | ~d & c
            elif j < 48:
                mixed = b ^ c ^ d
            else:
                mixed = c ^ (b | ~d & MASK)
            turned = rotate_left((a + (mixed & MASK) + SINES[j] + little_32(s, i + 4 * WORDS[j])) & MASK, SHIFTS[j])
            a, d, c, b = d, c, b, (b + turned) & MASK
        self.a = (self.a + a) & MASK
        self.b = (self.b + b) & MASK
        self.c = (self.c + c) & MASK
        self.d = (self.d + d) & MASK

    def finish(self):
        self.pad(8, False)
        return pack_little(self.a, 4) + pack_little(self.b, 4) + pack_little(self.c, 4) + pack_little(self.d, 4)
