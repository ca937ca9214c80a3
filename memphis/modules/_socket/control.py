"""Ancillary data of messages: items of level, type and bytes, one after the other, each at a multiple of eight.

An item begins with struct cmsghdr of 64-bit Linux: its size with this, level, type.
"""
from memphis.errors import oefmt
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._socket.addresses import little32, pack32
from memphis.modules._socket.constants import SCM_RIGHTS, SOL_SOCKET
from memphis.modules._socket.options import signed32

HEADER = 16
LARGEST = 0x7fffffff


def padded(size):
    return size + 7 & ~7


class Items(object):
    def __init__(self):
        self.levels = []
        self.types = []
        self.texts = []
        self.is_malformed = False

    def wrap(self, space):
        result_w = []
        for i in range(len(self.texts)):
            result_w.append(space.newtuple([space.newint(self.levels[i]), space.newint(self.types[i]),
                                            space.newbytes(self.texts[i])]))
        return space.newlist(result_w)

    def close_descriptors(self):
        "Those that have come with a message that nobody gets."
        for i in range(len(self.texts)):
            if self.levels[i] == SOL_SOCKET and self.types[i] == SCM_RIGHTS:
                text = self.texts[i]
                for start in range(0, len(text) - 3, 4):
                    try:
                        host.close(little32(text, start))
                    except HostError:
                        pass


def parse_control(space, control):
    items = Items()
    start = 0
    while len(control) - start >= HEADER:
        size = little32(control, start)
        if size < HEADER or little32(control, start + 4) != 0:
            items.is_malformed = True
            return items
        stop = start + size
        if stop > len(control):
            items.is_malformed = True
            stop = len(control)
        items.levels.append(signed32(little32(control, start + 8)))
        items.types.append(signed32(little32(control, start + 12)))
        first = start + HEADER
        assert first >= 0 and stop >= 0
        items.texts.append(control[first:stop])
        start += padded(size)
    return items


def packed_item(level, type, data):
    return (pack32(HEADER + len(data)) + pack32(0) + pack32(level) + pack32(type) + data +
            '\x00' * (padded(len(data)) - len(data)))


def item_size(space, w_length, function, padding):
    "CMSG_LEN() and CMSG_SPACE()."
    length = space.ssize_w(w_length)
    most = LARGEST - HEADER - (8 if padding else 0)
    if not 0 <= length <= most:
        raise oefmt(space, space.w_OverflowError, "%s() argument out of range", function)
    return HEADER + (padded(length) if padding else length)
