"""Methods of sockets for options: getsockopt() and setsockopt()."""
from memphis.gateway.typedef import Declarations
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._socket.addresses import little32, pack32
from memphis.modules._socket.arguments import LARGEST_INT, check_count, int_of, masked_of
from memphis.modules._socket.moduledef import plain_error
from memphis.runtime.os_error import os_error

options = Declarations()
LARGEST_OPTION = 1024


@options.method("getsockopt(self, /, *args)")
def descr_getsockopt(self, space, args_w):
    """getsockopt(level, option[, buffersize]) -> value

An option as an int, or as bytes where a buffersize is given."""
    check_count(space, args_w, 'getsockopt', 2, 3)
    level, option = int_of(space, args_w[0]), int_of(space, args_w[1])
    size = int_of(space, args_w[2]) if len(args_w) > 2 else 0
    if size < 0 or size > LARGEST_OPTION:
        raise plain_error(space, "getsockopt buflen out of range")
    try:
        data = host.socket_option(self.fd, level, option, 4 if size == 0 else size)
    except HostError as e:
        raise os_error(space, e)
    if size > 0:
        return space.newbytes(data)
    return space.newint(signed32(little32(data + '\x00' * 4, 0)))


def signed32(value):
    return value - (1 << 32) if value > LARGEST_INT else value


@options.method("setsockopt(self, /, *args) -> None")
def descr_setsockopt(self, space, args_w):
    """setsockopt(level, option, value: int)
setsockopt(level, option, value: buffer)
setsockopt(level, option, None, optlen: int)

Set an option."""
    without_data = (len(args_w) == 4 and args_w[2] is space.w_None and space.has_index(args_w[3]))
    if not without_data:
        check_count(space, args_w, 'setsockopt', 3, 3)
    level, option = int_of(space, args_w[0]), int_of(space, args_w[1])
    try:
        if without_data:
            host.set_socket_option_size(self.fd, level, option, masked_of(space, args_w[3]))
        else:
            host.set_socket_option(self.fd, level, option, option_data(space, args_w[2]))
    except HostError as e:
        raise os_error(space, e)


def option_data(space, w_value):
    "An int of 32 bits, or bytes."
    if space.has_index(w_value):
        w_int = space.index(w_value)
        if space.fits_word(w_int):
            value = space.int_w(w_int)
            if -LARGEST_INT - 1 <= value <= LARGEST_INT:
                return pack32(value)
    return space.bytes_w(w_value)
