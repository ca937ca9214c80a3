"""The type socket: a descriptor, what the host has been told of it, and a time limit for what waits.

`fd` is -1 where there is none (any more). A socket with a time limit is not blocking for the host: waiting.py waits.
"""
from errno import EAGAIN, EBADF, ECONNRESET, EINPROGRESS, EINTR, EISCONN, ENOTSOCK

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._socket.addresses import address_of, little16, little32, wrap_address
from memphis.modules._socket.arguments import NO_LIMIT, check_count, int_of, timeout_of, wrap_timeout
from memphis.modules._socket.constants import (
    AF_INET, SO_ERROR, SO_PROTOCOL, SO_TYPE, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_STREAM, SOL_SOCKET)
from memphis.modules._socket.moduledef import module, timed_out
from memphis.modules._socket.options import options
from memphis.modules._socket.receiving import receiving
from memphis.modules._socket.sending import sending
from memphis.modules._socket.state import state
from memphis.modules._socket.waiting import reading, writing
from memphis.objects import finalizing
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate
from memphis.runtime.os_error import os_error, os_error_of_number
from memphis.runtime.signals import check_signals

DEFAULT_BACKLOG = 128


@module.type
class W_Socket(W_Object):
    typedef = TypeDef('socket', base=W_Object.typedef, module='_socket', doc="""\
socket(family=AF_INET, type=SOCK_STREAM, proto=0) -> socket object
socket(family=-1, type=-1, proto=-1, fileno=None) -> socket object

One end of a connection, or of what may become one. With fileno, the socket
takes over that descriptor, and what is not said of it is found out.""")
    fd = -1
    family = 0
    type = 0
    proto = 0
    timeout = NO_LIMIT
    is_watched = False

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_Socket, w_cls)

    @typedef.method("__init__(self, family: c_int = -1, type: c_int = -1, proto: c_int = -1, fileno=None) -> None")
    def descr_init(self, space, family, type, proto, w_fileno):
        if w_fileno is not space.w_None:
            fd = space.int_w(w_fileno)
            if fd < 0:
                raise oefmt(space, space.w_ValueError, "negative file descriptor")
            try:
                family, type, proto = self.examine(fd, family, type, proto)
            except HostError as e:
                raise os_error(space, e)
        else:
            family = AF_INET if family == -1 else family
            type = SOCK_STREAM if type == -1 else type
            proto = 0 if proto == -1 else proto
            try:
                fd = host.new_socket(family, type | SOCK_CLOEXEC, proto)
            except HostError as e:
                raise os_error(space, e)
        self.abandon()
        self.take(space, fd, family, type, proto)

    def examine(self, fd, family, type, proto):
        "What is known of a descriptor, each where it is not given."
        if fd > 0x7fffffff:
            raise HostError(EBADF)
        try:
            name = host.socket_name(fd)
            if family == -1:
                family = little16(name, 0) if len(name) >= 2 else 0
        except HostError as e:
            if family == -1 or e.errno == EBADF or e.errno == ENOTSOCK:
                raise
        if type == -1:
            type = little32(host.socket_option(fd, SOL_SOCKET, SO_TYPE, 4) + '\x00' * 4, 0)
        if proto == -1:
            proto = little32(host.socket_option(fd, SOL_SOCKET, SO_PROTOCOL, 4) + '\x00' * 4, 0)
        return family, type, proto

    def take(self, space, fd, family, type, proto):
        "The descriptor is this socket's from now on."
        self.fd = fd
        self.family = family
        self.type = type & ~(SOCK_CLOEXEC | SOCK_NONBLOCK)
        self.proto = proto
        if not self.is_user and not self.is_watched:
            self.is_watched = True
            finalizing.register(self)
        self.timeout = state.default_timeout
        if type & SOCK_NONBLOCK:
            self.timeout = 0.0
        elif self.timeout >= 0.0:
            self.set_blocking(space, False)

    def abandon(self):
        "Close what a second __init__() would lose."
        fd, self.fd = self.fd, -1
        if fd >= 0:
            try:
                host.close(fd)
            except HostError:
                pass

    @typedef.getset('family')
    def get_family(self, space):
        "the socket family"
        return space.newint(self.family)

    @typedef.getset('type')
    def get_type(self, space):
        "the socket type"
        return space.newint(self.type)

    @typedef.getset('proto')
    def get_proto(self, space):
        "the socket protocol"
        return space.newint(self.proto)

    @typedef.getset('timeout')
    def get_timeout(self, space):
        "the socket timeout"
        return wrap_timeout(space, self.timeout)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<socket object, fd=%d, family=%d, type=%d, proto=%d>' % (self.fd, self.family, self.type, self.proto)

    # ____________________________________________________________
    # the end

    @typedef.method("close(self, /) -> None")
    def descr_close(self, space):
        "Close the socket.  It cannot be used after this call."
        fd, self.fd = self.fd, -1
        if fd < 0:
            return
        try:
            host.close(fd)
        except HostError as e:
            if e.errno != ECONNRESET:       # the descriptor is closed all the same
                raise os_error(space, e)

    @typedef.method("detach(self, /) -> int")
    def descr_detach(self, space):
        "Give the descriptor back without closing it; the socket cannot be used after this call."
        fd, self.fd = self.fd, -1
        return fd

    @typedef.method("fileno(self, /) -> int")
    def descr_fileno(self, space):
        "The descriptor of the socket, -1 where it has none."
        return self.fd

    @typedef.method("__del__(self, /) -> None")
    def descr_del(self, space):
        if self.fd < 0:
            return
        try:
            space.warn(space.w_ResourceWarning, "unclosed " + space.repr_text(self))
        except OperationError as e:
            space.write_unraisable(e, self)
        self.abandon()

    def finalize(self, space):
        self.descr_del(space)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        return refuse_pickling(space, self)

    @typedef.method("__reduce_ex__(self, protocol, /)")
    def descr_reduce_ex(self, space, w_protocol):
        return refuse_pickling(space, self)

    # ____________________________________________________________
    # waiting

    def set_blocking(self, space, blocking):
        try:
            host.set_socket_blocking(self.fd, blocking)
        except HostError as e:
            raise os_error(space, e)

    @typedef.method("setblocking(self, object, /) -> None")
    def descr_setblocking(self, space, w_object):
        "As settimeout(None) where the flag is true, as settimeout(0.0) where it is false."
        blocking = space.is_true(w_object)
        self.timeout = NO_LIMIT if blocking else 0.0
        self.set_blocking(space, blocking)

    @typedef.method("getblocking(self, /) -> bool")
    def descr_getblocking(self, space):
        "False where no operation ever waits."
        return self.timeout != 0.0

    @typedef.method("settimeout(self, object, /) -> None")
    def descr_settimeout(self, space, w_object):
        "The seconds that an operation may wait: None for no limit, 0 for not at all."
        timeout = timeout_of(space, w_object)
        self.timeout = timeout
        self.set_blocking(space, timeout < 0.0)

    @typedef.method("gettimeout(self, /)")
    def descr_gettimeout(self, space):
        "The seconds that an operation may wait, or None."
        return wrap_timeout(space, self.timeout)

    # ____________________________________________________________
    # names

    @typedef.method("bind(self, object, /) -> None")
    def descr_bind(self, space, w_object):
        "Give the socket an address of its own; for IP sockets a pair (host, port)."
        address = address_of(space, self.family, w_object, 'bind')
        try:
            host.bind(self.fd, address)
        except HostError as e:
            raise os_error(space, e)

    @typedef.method("getsockname(self, /)")
    def descr_getsockname(self, space):
        "The address of the socket; for IP sockets it begins with (host, port)."
        try:
            return wrap_address(space, host.socket_name(self.fd))
        except HostError as e:
            raise os_error(space, e)

    @typedef.method("getpeername(self, /)")
    def descr_getpeername(self, space):
        "The address of the other end of the connection."
        try:
            return wrap_address(space, host.peer_name(self.fd))
        except HostError as e:
            raise os_error(space, e)

    # ____________________________________________________________
    # connections

    @typedef.method("listen(self, /, *args) -> None")
    def descr_listen(self, space, args_w):
        """listen([backlog])

Let others connect; at most backlog of them wait for accept()."""
        check_count(space, args_w, 'listen', 0, 1)
        backlog = int_of(space, args_w[0]) if len(args_w) > 0 else DEFAULT_BACKLOG
        try:
            host.listen(self.fd, max(backlog, 0))
        except HostError as e:
            raise os_error(space, e)

    @typedef.method("_accept(self, /)")
    def descr_accept(self, space):
        """_accept() -> (integer, address info)

Wait for a connection: a new descriptor for it, and the address of its other end."""
        waiting = reading(self)
        while True:
            waiting.until_ready(space)
            try:
                fd, address = host.accept(self.fd)
            except HostError as e:
                waiting.failed(space, e)
                continue
            return space.newtuple2(space.newint(fd), wrap_address(space, address))

    @typedef.method("connect(self, object, /) -> None")
    def descr_connect(self, space, w_object):
        "Connect the socket to an address; for IP sockets a pair (host, port)."
        number = self.connect(space, address_of(space, self.family, w_object, 'connect'))
        if number == TIMED_OUT:
            raise timed_out(space)
        if number != 0:
            raise os_error_of_number(space, number)

    @typedef.method("connect_ex(self, object, /) -> int")
    def descr_connect_ex(self, space, w_object):
        """connect_ex(address) -> errno

As connect(address), but the system's error number is the result, 0 where there is none."""
        number = self.connect(space, address_of(space, self.family, w_object, 'connect_ex'))
        return EAGAIN if number == TIMED_OUT else number

    def connect(self, space, address):
        "0, an error number, or TIMED_OUT. A connection that a signal interrupts goes on being made."
        try:
            host.connect(self.fd, address)
            return 0
        except HostError as e:
            number = e.errno
        if number == EINTR:
            check_signals(space)
            if self.timeout == 0.0:
                return number
        elif number != EINPROGRESS or self.timeout <= 0.0:
            return number
        return self.await_connection(space)

    def await_connection(self, space):
        waiting = writing(self)
        waiting.polls = True
        try:
            waiting.until_ready(space)
        except OperationError as e:
            if not e.match(space, space.w_TimeoutError):
                raise
            return TIMED_OUT
        try:
            number = little32(host.socket_option(self.fd, SOL_SOCKET, SO_ERROR, 4) + '\x00' * 4, 0)
        except HostError as e:
            return e.errno
        return 0 if number == EISCONN else number

    @typedef.method("shutdown(self, object, /) -> None")
    def descr_shutdown(self, space, w_object):
        "End reading (SHUT_RD), writing (SHUT_WR), or both (SHUT_RDWR)."
        how = space.c_int_w(w_object)
        try:
            host.shut_down(self.fd, how)
        except HostError as e:
            raise os_error(space, e)

    typedef.include(receiving)
    typedef.include(sending)
    typedef.include(options)


TIMED_OUT = -1


def refuse_pickling(space, w_socket):
    raise oefmt(space, space.w_TypeError, "cannot pickle '%s' object", space.qualified_type_name(w_socket))


def new_socket(space, fd, family, type, proto):
    "For socketpair()."
    sock = W_Socket()
    sock.take(space, fd, family, type, proto)
    return sock


@module.constant('SocketType')
def make_socket_type(space):
    return W_Socket.typedef.w_type
