"""SHA-3 and SHAKE (FIPS 202): a sponge over the permutation Keccak-f[1600]."""
from rpython.rlib.rarithmetic import r_uint

from memphis.modules.hashes.algorithm import Algorithm
from memphis.modules.hashes.words import little_64, pack_little_64, rotate_right_64


def _round_constants():
    "Bits of a linear feedback shift register."
    constants = []
    register = 1
    for _ in range(24):
        constant = 0
        for j in range(7):
            if register & 1:
                constant |= 1 << ((1 << j) - 1)
            register <<= 1
            if register & 0x100:
                register ^= 0x171
        constants.append(r_uint(constant))
    return constants


def _steps():
    "The 24 lanes that follow each other from lane 1 on, and how far each is turned (to the right)."
    lanes, turns = [], []
    x, y = 1, 0
    for t in range(24):
        x, y = y, (2 * x + 3 * y) % 5
        lanes.append(x + 5 * y)
        turns.append(64 - (t + 1) * (t + 2) // 2 % 64)
    return lanes, turns


ROUND_CONSTANTS = _round_constants()
LANES, TURNS = _steps()


def permute(state):
    column = [r_uint(0)] * 5
    for round in range(24):
        for x in range(5):
            column[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20]
        for x in range(5):
            mixed = column[(x + 4) % 5] ^ rotate_right_64(column[(x + 1) % 5], 63)
            for y in range(0, 25, 5):
                state[x + y] ^= mixed
        moving = state[1]
        for t in range(24):
            lane = LANES[t]
            moving, state[lane] = state[lane], rotate_right_64(moving, TURNS[t])
        for y in range(0, 25, 5):
            for x in range(5):
                column[x] = state[x + y]
            for x in range(5):
                state[x + y] = column[x] ^ ~column[(x + 1) % 5] & column[(x + 2) % 5]
        state[0] ^= ROUND_CONSTANTS[round]


class Sponge(Algorithm):
    "`suffix`: the bits that tell the kinds apart, and the first one of the padding."

    def __init__(self, name, digest_size, rate, suffix):
        self.start()
        self.name = name
        self.digest_size = digest_size
        self.block_size = rate
        self.suffix = suffix
        self.state = [r_uint(0)] * 25

    def new_copy(self):
        new = Sponge(self.name, self.digest_size, self.block_size, self.suffix)
        new.state = self.state[:]
        return new

    def compress(self, s, i):
        state = self.state
        for j in range(self.block_size // 8):
            state[j] ^= little_64(s, i + 8 * j)
        permute(state)

    def finish(self):
        return self.squeeze(self.digest_size)

    def squeeze(self, size):
        last = [c for c in self.rest + '\0' * (self.block_size - len(self.rest))]
        last[len(self.rest)] = chr(self.suffix)
        last[self.block_size - 1] = chr(ord(last[self.block_size - 1]) | 0x80)
        self.compress(''.join(last), 0)
        parts = []
        left = size
        while True:
            block = ''.join([pack_little_64(self.state[j]) for j in range(self.block_size // 8)])
            if left <= len(block):
                assert left >= 0
                parts.append(block[:left])
                return ''.join(parts)
            parts.append(block)
            left -= len(block)
            permute(self.state)
