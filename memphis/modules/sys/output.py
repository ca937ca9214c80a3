"""OutputBuffer: bytes on their way to a host descriptor, and what becomes of them when the host does not take them.

The rules are those of CPython's BufferedWriter over a FileIO:

- What the host refused stays in the buffer and is tried again at the next write or flush, from the byte on where the
  host stopped.  So an error comes again until the host takes the data or somebody discards them.
- The buffer holds BUFFER_SIZE bytes and never more: a write that does not fit hands over what is held first, and
  when that fails the new data are lost.
- A host that would have to wait (EAGAIN) gives BlockingIOError, and as much as there is room for is kept.
- Between two writes of the host an interrupt or a limit can end the transfer; no ticks are charged, since how often
  the host must be called differs from host to host.
"""
from errno import EAGAIN, EINTR

from memphis.errors import OperationError
from memphis.host import current as host
from memphis.host import HostError

BUFFER_SIZE = 8192
LARGEST_WRITE = 65536       # a host that takes little at a time must not make us copy the rest each time


class OutputBuffer(object):
    "`data` from `start` on is what the host has not taken yet."

    def __init__(self, fd):
        self.fd = fd
        self.data = ''
        self.start = 0

    def write(self, space, data):
        if len(data) <= BUFFER_SIZE - len(self.data) and len(data) < BUFFER_SIZE:
            self.data += data
            return
        if not self.drain(space):
            self.keep_what_fits(space, data)
            return
        done = 0
        while len(data) - done >= BUFFER_SIZE:
            n = self.hand_over(space, data, done)
            if n == 0:
                self.data = part(data, done, BUFFER_SIZE)
                if len(data) - done > BUFFER_SIZE:
                    raise blocking_error(space, done + BUFFER_SIZE)
                return
            done += n
            space.tick(0)
        self.data = part(data, done, BUFFER_SIZE)

    def keep_what_fits(self, space, data):
        self.data = part(self.data, self.start, BUFFER_SIZE)
        self.start = 0
        room = BUFFER_SIZE - len(self.data)
        self.data += part(data, 0, room)
        if len(data) > room:
            raise blocking_error(space, room)

    def flush(self, space):
        if not self.drain(space):
            raise blocking_error(space, 0)

    def drain(self, space):
        "Hand over all that is held; False if the host would have to wait."
        while self.start < len(self.data):
            n = self.hand_over(space, self.data, self.start)
            if n == 0:
                return False
            self.start += n
            space.tick(0)
        self.discard()
        return True

    def discard(self):
        self.data = ''
        self.start = 0

    def hand_over(self, space, data, start):
        "How many bytes from `start` on the host takes; 0 if it would have to wait."
        data = part(data, start, LARGEST_WRITE)
        while True:
            try:
                return host.write(self.fd, data)
            except HostError as e:
                if e.errno == EAGAIN:
                    return 0
                if e.errno != EINTR:
                    raise os_error(space, e)
                space.tick(0)


def part(data, start, size):
    "At most `size` bytes from `start` on."
    stop = min(start + size, len(data))
    assert 0 <= start <= stop
    return data[start:stop]


def blocking_error(space, written):
    return make_error(space, [space.newint(EAGAIN), space.newtext("write could not complete without blocking"),
                              space.newint(written)])


def os_error(space, error):
    "The OSError for a HostError; what interrupted the call comes first."
    space.tick(0)
    args_w = [space.newint(error.errno), space.newtext(host.error_text(error.errno))]
    if error.path != '':
        args_w.append(space.newtext(error.path))
    return make_error(space, args_w)


def make_error(space, args_w):
    w_error = space.call_list(space.w_OSError, args_w)
    return OperationError(space.type(w_error), w_error)
