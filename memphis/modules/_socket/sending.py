"""Methods of sockets that send data."""
from errno import EMSGSIZE

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import Declarations
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._socket.addresses import address_of
from memphis.modules._socket.arguments import check_count, flags_of, int_of
from memphis.modules._socket.control import packed_item
from memphis.modules._socket.waiting import writing
from memphis.objects.bytestring import charge
from memphis.runtime.os_error import os_error_of_number
from memphis.runtime.signals import check_signals

sending = Declarations()
MOST_PIECES = 1024      # IOV_MAX
LARGEST_PIECE = 1 << 16     # of what sendall() copies when a part has gone


def send_once(space, waiting, data, flags, address):
    "How many bytes the host takes."
    while True:
        waiting.until_ready(space)
        try:
            count = host.send_to(waiting.sock.fd, data, flags, address)
        except HostError as e:
            waiting.failed(space, e)
            continue
        charge(space, count)
        return count


@sending.method("send(self, /, *args) -> int")
def descr_send(self, space, args_w):
    """send(data[, flags]) -> count

How many bytes of the data have been sent: not always all."""
    check_count(space, args_w, 'send', 1, 2)
    data = space.bytes_w(args_w[0])
    flags = flags_of(space, args_w, 1)
    return send_once(space, writing(self), data, flags, '')


@sending.method("sendall(self, /, *args) -> None")
def descr_sendall(self, space, args_w):
    """sendall(data[, flags])

Send all of the data. Nobody knows how much has been sent where this ends with an error."""
    check_count(space, args_w, 'sendall', 1, 2)
    data = space.bytes_w(args_w[0])
    flags = flags_of(space, args_w, 1)
    waiting = writing(self)         # the time limit is that of the whole
    start = 0
    while True:
        stop = min(start + LARGEST_PIECE, len(data))
        assert start >= 0 and stop >= 0
        start += send_once(space, waiting, data[start:stop], flags, '')
        if start >= len(data):
            return
        check_signals(space)


@sending.method("sendto(self, /, *args) -> int")
def descr_sendto(self, space, args_w):
    """sendto(data[, flags], address) -> count

As send(), to an address."""
    if not 2 <= len(args_w) <= 3:
        raise oefmt(space, space.w_TypeError, "sendto() takes 2 or 3 arguments (%d given)", len(args_w))
    data = space.bytes_w(args_w[0])
    flags = int_of(space, args_w[1]) if len(args_w) == 3 else 0
    address = address_of(space, self.family, args_w[len(args_w) - 1], 'sendto')
    return send_once(space, writing(self), data, flags, address)


@sending.method("sendmsg(self, /, *args) -> int")
def descr_sendmsg(self, space, args_w):
    """sendmsg(buffers[, ancdata[, flags[, address]]]) -> count

Send a message: the bytes of all buffers, and ancillary data, tuples (level, type, data)."""
    check_count(space, args_w, 'sendmsg', 1, 4)
    flags = flags_of(space, args_w, 2)
    address = ''
    if len(args_w) > 3 and args_w[3] is not space.w_None:
        address = address_of(space, self.family, args_w[3], 'sendmsg')
    pieces_w = items_of(space, args_w[0], 1)
    pieces = [space.bytes_w(w_piece) for w_piece in pieces_w]
    control = ''
    if len(args_w) > 1:
        control = ''.join([control_item(space, w_item) for w_item in items_of(space, args_w[1], 2)])
    if len(pieces) > MOST_PIECES:
        raise os_error_of_number(space, EMSGSIZE)
    data = ''.join(pieces)
    waiting = writing(self)
    while True:
        waiting.until_ready(space)
        try:
            count = host.send_message(self.fd, data, control, flags, address)
        except HostError as e:
            waiting.failed(space, e)
            continue
        charge(space, count)
        return count


def items_of(space, w_iterable, position):
    try:
        return space.unpack(w_iterable)
    except OperationError as e:
        if not e.match(space, space.w_TypeError):
            raise
        raise oefmt(space, space.w_TypeError, "sendmsg() argument %d must be an iterable", position)


def control_item(space, w_item):
    if not space.is_tuple(w_item) and not space.is_list(w_item):
        raise oefmt(space, space.w_TypeError, "[sendmsg() ancillary data items]() argument must be 3-item sequence, "
                                              "not %T", w_item)
    parts_w = space.listview(w_item)
    if len(parts_w) != 3:
        raise oefmt(space, space.w_TypeError, "[sendmsg() ancillary data items]() argument must be sequence of length "
                                              "3, not %d", len(parts_w))
    level, type = int_of(space, parts_w[0]), int_of(space, parts_w[1])
    return packed_item(level, type, space.bytes_w(parts_w[2]))
