"""Methods of sockets that receive data."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import Declarations
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._io.base import fill_view, writable_view
from memphis.modules._socket.addresses import wrap_address
from memphis.modules._socket.arguments import LARGEST_INT, check_count, flags_of, int_of
from memphis.modules._socket.control import parse_control
from memphis.modules._socket.waiting import reading
from memphis.objects.bytestring import charge

receiving = Declarations()


def receive(space, sock, size, flags):
    "At most `size` bytes."
    if size == 0:
        return ''
    space.check_size(size)
    waiting = reading(sock)
    while True:
        waiting.until_ready(space)
        try:
            data = host.receive(sock.fd, size, flags)
        except HostError as e:
            waiting.failed(space, e)
            continue
        charge(space, len(data))
        return data


def receive_from(space, sock, size, flags):
    "The same and the address of who has sent it."
    space.check_size(size)
    waiting = reading(sock)
    while True:
        waiting.until_ready(space)
        try:
            data, address = host.receive_from(sock.fd, size, flags)
        except HostError as e:
            waiting.failed(space, e)
            continue
        charge(space, len(data))
        return data, address


def size_of(space, w_size, function):
    size = space.ssize_w(w_size)
    if size < 0:
        raise oefmt(space, space.w_ValueError, "negative buffersize in %s", function)
    return size


@receiving.method("recv(self, /, *args)")
def descr_recv(self, space, args_w):
    """recv(buffersize[, flags]) -> data

At most buffersize bytes, at least one; none at the end of a connection."""
    check_count(space, args_w, 'recv', 1, 2)
    space.ssize_w(args_w[0])
    flags = flags_of(space, args_w, 1)
    return space.newbytes(receive(space, self, size_of(space, args_w[0], 'recv'), flags))


@receiving.method("recvfrom(self, /, *args)")
def descr_recvfrom(self, space, args_w):
    """recvfrom(buffersize[, flags]) -> (data, address info)

As recv(), with the address of who has sent the data."""
    check_count(space, args_w, 'recvfrom', 1, 2)
    space.ssize_w(args_w[0])
    flags = flags_of(space, args_w, 1)
    data, address = receive_from(space, self, size_of(space, args_w[0], 'recvfrom'), flags)
    return space.newtuple2(space.newbytes(data), wrap_address(space, address))


@receiving.method("recv_into(self, buffer, nbytes: index = 0, flags=0)")
def descr_recv_into(self, space, w_buffer, nbytes, w_flags):
    """recv_into(buffer, [nbytes[, flags]]) -> nbytes_read

As recv(), into a buffer; without nbytes as much as it holds."""
    flags = int_of(space, w_flags)
    w_view = view_of_argument(space, w_buffer, 'recv_into')
    try:
        room = w_view.geometry.nbytes()
        if nbytes < 0:
            raise oefmt(space, space.w_ValueError, "negative buffersize in recv_into")
        if nbytes > room:
            raise oefmt(space, space.w_ValueError, "buffer too small for requested bytes")
        data = receive(space, self, room if nbytes == 0 else nbytes, flags)
        fill_view(w_view, data)
        return space.newint(len(data))
    finally:
        w_view.release(space)


@receiving.method("recvfrom_into(self, buffer, nbytes: index = 0, flags=0)")
def descr_recvfrom_into(self, space, w_buffer, nbytes, w_flags):
    """recvfrom_into(buffer[, nbytes[, flags]]) -> (nbytes, address info)

As recv_into(), with the address of who has sent the data."""
    flags = int_of(space, w_flags)
    w_view = view_of_argument(space, w_buffer, 'recvfrom_into')
    try:
        room = w_view.geometry.nbytes()
        if nbytes < 0:
            raise oefmt(space, space.w_ValueError, "negative buffersize in recvfrom_into")
        if nbytes > room:
            raise oefmt(space, space.w_ValueError, "nbytes is greater than the length of the buffer")
        data, address = receive_from(space, self, room if nbytes == 0 else nbytes, flags)
        fill_view(w_view, data)
        return space.newtuple2(space.newint(len(data)), wrap_address(space, address))
    finally:
        w_view.release(space)


# ____________________________________________________________
# messages

class Message(object):
    "What recvmsg() of the host gives."

    def __init__(self, data, control, flags, address):
        self.data = data
        self.control = control
        self.flags = flags
        self.address = address

    def wrap(self, space, w_data):
        items = parse_control(space, self.control)
        try:
            if items.is_malformed:
                space.warn(space.w_RuntimeWarning, "received malformed or improperly-truncated ancillary data")
            return space.newtuple([w_data, items.wrap(space), space.newint(self.flags),
                                   wrap_address(space, self.address)])
        except OperationError:
            items.close_descriptors()
            raise


def receive_message(space, sock, size, args_w):
    "`args_w`: what stands after the first argument."
    control_size = space.ssize_w(args_w[1]) if len(args_w) > 1 else 0
    flags = flags_of(space, args_w, 2)
    if control_size < 0 or control_size > LARGEST_INT:
        raise oefmt(space, space.w_ValueError, "invalid ancillary data buffer length")
    space.check_size(size)
    space.check_size(control_size)
    waiting = reading(sock)
    while True:
        waiting.until_ready(space)
        try:
            data, control, message_flags, address = host.receive_message(sock.fd, size, control_size, flags)
        except HostError as e:
            waiting.failed(space, e)
            continue
        charge(space, len(data))
        return Message(data, control, message_flags, address)


@receiving.method("recvmsg(self, /, *args)")
def descr_recvmsg(self, space, args_w):
    """recvmsg(bufsize[, ancbufsize[, flags]]) -> (data, ancdata, msg_flags, address)

A message: at most bufsize bytes, and at most ancbufsize bytes of ancillary data, as a list of tuples (level, type,
data)."""
    check_count(space, args_w, 'recvmsg', 1, 3)
    size = space.ssize_w(args_w[0])
    if size < 0:
        raise oefmt(space, space.w_ValueError, "negative buffer size in recvmsg()")
    message = receive_message(space, self, size, args_w)
    return message.wrap(space, space.newbytes(message.data))


@receiving.method("recvmsg_into(self, /, *args)")
def descr_recvmsg_into(self, space, args_w):
    """recvmsg_into(buffers[, ancbufsize[, flags]]) -> (nbytes, ancdata, msg_flags, address)

As recvmsg(), with the data in one buffer after the other."""
    check_count(space, args_w, 'recvmsg_into', 1, 3)
    try:
        buffers_w = space.unpack(args_w[0])
    except OperationError as e:
        if not e.match(space, space.w_TypeError):
            raise
        raise oefmt(space, space.w_TypeError, "recvmsg_into() argument 1 must be an iterable")
    views_w = []
    try:
        total = 0
        for w_buffer in buffers_w:
            w_view = view_of_item(space, w_buffer)
            views_w.append(w_view)
            total += w_view.geometry.nbytes()
        message = receive_message(space, self, total, args_w)
        start = 0
        for w_view in views_w:
            stop = min(start + w_view.geometry.nbytes(), len(message.data))
            assert 0 <= start <= stop
            fill_view(w_view, message.data[start:stop])
            start = stop
        return message.wrap(space, space.newint(len(message.data)))
    finally:
        for w_view in views_w:
            w_view.release(space)


# ____________________________________________________________
# buffers

def view_or_none(space, w_buffer):
    "A memoryview of what is filled, None for what cannot be; the caller releases it."
    try:
        return writable_view(space, w_buffer, 'recv_into')
    except OperationError as e:
        if not e.match(space, space.w_TypeError) and not e.match(space, space.w_BufferError):
            raise
        return None


def view_of_argument(space, w_buffer, function):
    w_view = view_or_none(space, w_buffer)
    if w_view is None:
        raise oefmt(space, space.w_TypeError, "%s() argument 1 must be read-write bytes-like object, not %T", function,
                    w_buffer)
    return w_view


def view_of_item(space, w_buffer):
    w_view = view_or_none(space, w_buffer)
    if w_view is None:
        raise oefmt(space, space.w_TypeError,
                    "recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers")
    return w_view
