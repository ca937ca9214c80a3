"""Functions of _socket on descriptors, time limits, and interfaces."""
from errno import ECONNRESET

from memphis.errors import oefmt
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._socket.arguments import check_count, int_of, long_of, timeout_of, wrap_timeout
from memphis.modules._socket.constants import AF_UNIX, SOCK_STREAM
from memphis.modules._socket.conversions import unsigned32
from memphis.modules._socket.moduledef import module, plain_error
from memphis.modules._socket.socket import new_socket
from memphis.modules._socket.state import state
from memphis.modules.posix.paths import host_text
from memphis.runtime.os_error import decode_name, os_error

F_DUPFD_CLOEXEC = 1030
LARGEST_FD = 0x7fffffff


def descriptor_of(space, w_fd):
    fd = long_of(space, w_fd)
    return fd if -1 <= fd <= LARGEST_FD else -1


@module.function("close(object, /) -> None")
def close(space, w_object):
    "Close the descriptor of a socket."
    try:
        host.close(descriptor_of(space, w_object))
    except HostError as e:
        if e.errno != ECONNRESET:
            raise os_error(space, e)


@module.function("dup(object, /) -> int")
def dup(space, w_object):
    "A new descriptor of the same socket, which programs started from here do not get."
    try:
        return host.dup_above(descriptor_of(space, w_object), F_DUPFD_CLOEXEC, 0)
    except HostError as e:
        raise os_error(space, e)


@module.function("socketpair(*args)")
def socketpair(space, args_w):
    """socketpair([family[, type [, proto]]]) -> (socket object, socket object)

Two sockets that are connected with each other; without a family of AF_UNIX."""
    check_count(space, args_w, 'socketpair', 0, 3)
    family = int_of(space, args_w[0]) if len(args_w) > 0 else AF_UNIX
    type = int_of(space, args_w[1]) if len(args_w) > 1 else SOCK_STREAM
    proto = int_of(space, args_w[2]) if len(args_w) > 2 else 0
    try:
        fd, fd2 = host.socket_pair(family, type, proto)
    except HostError as e:
        raise os_error(space, e)
    return space.newtuple2(new_socket(space, fd, family, type, proto), new_socket(space, fd2, family, type, proto))


@module.function("getdefaulttimeout()")
def getdefaulttimeout(space):
    "The seconds that an operation of a new socket may wait; None for no limit."
    return wrap_timeout(space, state.default_timeout)


@module.function("setdefaulttimeout(object, /) -> None")
def setdefaulttimeout(space, w_object):
    "Set the seconds that an operation of a new socket may wait; None for no limit."
    state.default_timeout = timeout_of(space, w_object)


# ____________________________________________________________
# this host

@module.function("gethostname()")
def gethostname(space):
    "The name of this host."
    try:
        return decode_name(space, host.host_name())
    except HostError as e:
        raise os_error(space, e)


@module.function("sethostname(*args) -> None")
def sethostname(space, args_w):
    """sethostname(name)

Give this host a name."""
    check_count(space, args_w, 'sethostname', 1, 1)
    w_name = args_w[0]
    name = space.bytes_w(w_name) if space.is_bytes(w_name) else host_text(space, w_name)
    try:
        host.set_host_name(name)
    except HostError as e:
        raise os_error(space, e)


@module.function("if_nameindex()")
def if_nameindex(space):
    "The network interfaces: a list of tuples (index, name)."
    try:
        pairs = host.interfaces()
    except HostError as e:
        raise os_error(space, e)
    return space.newlist([space.newtuple2(space.newint(number), decode_name(space, name)) for number, name in pairs])


@module.function("if_nametoindex(oname, /) -> int")
def if_nametoindex(space, w_oname):
    "The index of the network interface of that name."
    name = host_text(space, w_oname)
    try:
        index = host.interface_index(name)
    except HostError as e:
        raise os_error(space, e)
    if index == 0:
        raise plain_error(space, "no interface with this name")
    return index


@module.function("if_indextoname(object, /)")
def if_indextoname(space, w_object):
    "The name of the network interface of that index."
    if not space.is_int(w_object):
        raise oefmt(space, space.w_TypeError, "an integer is required")
    index = unsigned32(space, w_object, "index is too large")
    try:
        return decode_name(space, host.interface_name(index))
    except HostError as e:
        raise os_error(space, e)
