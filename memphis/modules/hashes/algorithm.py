"""What all hash algorithms share: data come in pieces of any size and are worked off in blocks."""
from memphis.modules.hashes.words import pack_big, pack_little


class Algorithm(object):
    """`rest`: what has come since the last whole block; `length`: how many bytes in all. One whose last block is
    special keeps a whole one back."""
    name = ''
    block_size = 0
    digest_size = 0
    keeps_last = False

    def start(self):
        self.rest = ''
        self.length = 0

    def compress(self, s, i):
        "Work the block at s[i] in."
        raise NotImplementedError

    def finish(self):
        "The digest; the state is of no use any more."
        raise NotImplementedError

    def new_copy(self):
        "One in the same state, but for `rest` and `length`."
        raise NotImplementedError

    def update(self, s):
        self.length += len(s)
        size = self.block_size
        if len(self.rest) > 0:
            s = self.rest + s
        stop = len(s) - 1 if self.keeps_last else len(s)
        i = 0
        while i + size <= stop:
            self.compress(s, i)
            i += size
        assert i >= 0
        self.rest = s[i:]

    def copy(self):
        new = self.new_copy()
        new.rest = self.rest
        new.length = self.length
        return new

    def digest(self):
        return self.copy().finish()

    def cut(self, digest):
        size = self.digest_size
        assert size >= 0
        return digest[:size]

    def pad(self, length_size, big):
        "A one bit, zeros, and the length in bits at the end of a block."
        bits = self.length * 8
        zeros = (-(len(self.rest) + 1 + length_size)) % self.block_size
        length = pack_big(bits, 8) if big else pack_little(bits, 8)
        self.update('\x80' + '\0' * (zeros + length_size - 8) + length)
