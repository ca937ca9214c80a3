"""WriteBuffer: bytes on their way to a raw file, and what becomes of them when that does not take them.

- What the file refused stays in the buffer and is tried again at the next write or flush, from the byte on where the
  file stopped.  So an error comes again until the file takes the data or somebody discards them.
- The buffer holds `capacity` bytes and never more: a write that does not fit hands over what is held first, and
  when that fails the new data are lost.
- A file that would have to wait gives BlockingIOError, and as much as there is room for is kept.
- Between two writes of the file an interrupt or a limit can end the transfer; no ticks are charged, since how often
  the host must be called differs from host to host.
"""
from memphis.modules._io.errors import blocking_error

LARGEST_WRITE = 65536       # a host that takes little at a time must not make us copy the rest each time


class WriteBuffer(object):
    """`data` from `start` on, then `pieces`, is what the raw file has not taken yet; `size` is how long all of it was, what
    of `data` has been taken included."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.discard()

    def discard(self):
        self.data = ''
        self.start = 0
        self.pieces = []
        self.size = 0

    def pending(self):
        return self.size - self.start

    def join(self):
        if len(self.pieces) > 0:
            self.data += ''.join(self.pieces)
            self.pieces = []

    def write(self, space, raw, data):
        "`raw.write_some` takes them."
        if len(data) <= self.capacity - self.size and len(data) < self.capacity:
            self.pieces.append(data)
            self.size += len(data)
            return
        if not self.drain(space, raw):
            self.keep_what_fits(space, data)
            return
        done = 0
        while len(data) - done >= self.capacity:
            n = raw.write_some(space, part(data, done, LARGEST_WRITE))
            if n < 0:
                self.hold(part(data, done, self.capacity))
                if len(data) - done > self.capacity:
                    raise blocking_error(space, done + self.capacity)
                return
            done += n
            space.tick(0)
        self.hold(part(data, done, self.capacity))

    def hold(self, data):
        self.discard()
        self.data = data
        self.size = len(data)

    def keep_what_fits(self, space, data):
        self.join()
        self.hold(part(self.data, self.start, self.capacity))
        room = self.capacity - self.size
        kept = part(data, 0, room)
        self.pieces.append(kept)
        self.size += len(kept)
        if len(data) > room:
            raise blocking_error(space, room)

    def flush(self, space, raw):
        if not self.drain(space, raw):
            raise blocking_error(space, 0)

    def drain(self, space, raw):
        "Hand over all that is held; False if the file would have to wait."
        self.join()
        while self.start < len(self.data):
            n = raw.write_some(space, part(self.data, self.start, LARGEST_WRITE))
            if n < 0:
                return False
            self.start += n
            space.tick(0)
        self.discard()
        return True


def part(data, start, size):
    "At most `size` bytes from `start` on."
    stop = min(start + size, len(data))
    assert 0 <= start <= stop
    return data[start:stop]
