"""BLAKE2b and BLAKE2s (RFC 7693, and the parameters of the BLAKE2 paper)."""
from rpython.rlib.rarithmetic import r_uint

from memphis.modules.hashes.algorithm import Algorithm
from memphis.modules.hashes.sha2 import START_256, START_512
from memphis.modules.hashes.words import (
    MASK, little_32, little_64, pack_little, pack_little_64, rotate_right, rotate_right_64)

ORDERS = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0]]

# the four words that each of the eight steps of a round mixes
STEPS = [[0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15],
         [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14]]


class Blake2(Algorithm):
    keeps_last = True

    def init_parameters(self, digest_size, last_node):
        self.start()
        self.digest_size = digest_size
        self.last_node = last_node
        self.counted = 0            # bytes that compress() has seen
        self.is_last = False

    def copy_parameters(self, other):
        self.init_parameters(other.digest_size, other.last_node)
        self.counted = other.counted

    def compress(self, s, i):
        self.counted += self.block_size
        self.mix(s, i)

    def mix(self, s, i):
        raise NotImplementedError

    def pad_last(self):
        self.counted += len(self.rest)
        self.is_last = True
        self.mix(self.rest + '\0' * (self.block_size - len(self.rest)), 0)


class Blake2b(Blake2):
    name = 'blake2b'
    block_size = 128
    digest_size = 64

    def __init__(self, parameters, digest_size, last_node):
        self.init_parameters(digest_size, last_node)
        self.state = START_512[:]
        if parameters != '':
            for i in range(8):
                self.state[i] ^= little_64(parameters, 8 * i)

    def new_copy(self):
        new = Blake2b('', self.digest_size, self.last_node)
        new.copy_parameters(self)
        new.state = self.state[:]
        return new

    def mix(self, s, i):
        words = [little_64(s, i + 8 * j) for j in range(16)]
        v = self.state + START_512
        v[12] ^= r_uint(self.counted)
        if self.is_last:
            v[14] = ~v[14]
            if self.last_node:
                v[15] = ~v[15]
        for round in range(12):
            order = ORDERS[round % 10]
            for j in range(8):
                step = STEPS[j]
                a, b, c, d = step[0], step[1], step[2], step[3]
                v[a] += v[b] + words[order[2 * j]]
                v[d] = rotate_right_64(v[d] ^ v[a], 32)
                v[c] += v[d]
                v[b] = rotate_right_64(v[b] ^ v[c], 24)
                v[a] += v[b] + words[order[2 * j + 1]]
                v[d] = rotate_right_64(v[d] ^ v[a], 16)
                v[c] += v[d]
                v[b] = rotate_right_64(v[b] ^ v[c], 63)
        for j in range(8):
            self.state[j] ^= v[j] ^ v[j + 8]

    def finish(self):
        self.pad_last()
        return self.cut(''.join([pack_little_64(word) for word in self.state]))


class Blake2s(Blake2):
    name = 'blake2s'
    block_size = 64
    digest_size = 32

    def __init__(self, parameters, digest_size, last_node):
        self.init_parameters(digest_size, last_node)
        self.state = START_256[:]
        if parameters != '':
            for i in range(8):
                self.state[i] ^= little_32(parameters, 4 * i)

    def new_copy(self):
        new = Blake2s('', self.digest_size, self.last_node)
        new.copy_parameters(self)
        new.state = self.state[:]
        return new

    def mix(self, s, i):
        words = [little_32(s, i + 4 * j) for j in range(16)]
        v = self.state + START_256
        v[12] ^= self.counted & MASK
        v[13] ^= self.counted >> 32 & MASK
        if self.is_last:
            v[14] ^= MASK
            if self.last_node:
                v[15] ^= MASK
        for round in range(10):
            order = ORDERS[round]
            for j in range(8):
                step = STEPS[j]
                a, b, c, d = step[0], step[1], step[2], step[3]
                v[a] = (v[a] + v[b] + words[order[2 * j]]) & MASK
                v[d] = rotate_right(v[d] ^ v[a], 16)
                v[c] = (v[c] + v[d]) & MASK
                v[b] = rotate_right(v[b] ^ v[c], 12)
                v[a] = (v[a] + v[b] + words[order[2 * j + 1]]) & MASK
                v[d] = rotate_right(v[d] ^ v[a], 8)
                v[c] = (v[c] + v[d]) & MASK
                v[b] = rotate_right(v[b] ^ v[c], 7)
        for j in range(8):
            self.state[j] ^= v[j] ^ v[j + 8]

    def finish(self):
        self.pad_last()
        return self.cut(''.join([pack_little(word, 4) for word in self.state]))
