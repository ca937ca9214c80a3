"""The select module: select() and poll objects, both on the host's poll()."""
from __future__ import absolute_import

from errno import EBADF, EINTR, ENOENT

from rpython.rlib.rfloat import isnan

from memphis.errors import OperationError, make_error, oefmt
from memphis.gateway.typedef import ModuleDef, TypeDef
from memphis.host import MONOTONIC, HostError
from memphis.host import current as host
from memphis.modules.posix.paths import file_descriptor
from memphis.objects.base import W_Object
from memphis.runtime.os_error import os_error, os_error_of_number
from memphis.runtime.signals import check_signals

module = ModuleDef('select', "This module supports asynchronous I/O on multiple file descriptors.\n\n"
                             "*** IMPORTANT NOTICE ***\n"
                             "On Windows, only sockets are supported; on Unix, all file descriptors.")

POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32
FD_SETSIZE = 1024
SLICE = 0.05            # seconds, where a time limit has to be looked at
LONGEST = 2000000.0     # seconds that fit poll()'s argument


def _declare(name, number):
    module.constant(name)(lambda space: space.newint(number))


for _name, _number in [('POLLIN', POLLIN), ('POLLPRI', POLLPRI), ('POLLOUT', POLLOUT), ('POLLERR', POLLERR),
                       ('POLLHUP', POLLHUP), ('POLLNVAL', POLLNVAL), ('POLLRDNORM', 64), ('POLLRDBAND', 128),
                       ('POLLWRNORM', 256), ('POLLWRBAND', 512), ('POLLMSG', 1024), ('POLLRDHUP', 8192),
                       ('PIPE_BUF', 4096)]:
    _declare(_name, _number)


@module.constant('error')
def make_error_class(space):
    return space.w_OSError


def wait(space, fds, events, timeout):
    "host.poll() of `timeout` seconds, negative for no end: signals run their handlers, and it goes on."
    end = host.clock(MONOTONIC) + timeout
    while True:
        left = timeout if timeout < 0.0 else max(end - host.clock(MONOTONIC), 0.0)
        last = True
        if space.ec.deadline > 0.0 and (left < 0.0 or left > SLICE):
            left, last = SLICE, False
        if left > LONGEST:
            left, last = LONGEST, False
        milliseconds = -1
        if left >= 0.0:
            milliseconds = int(left * 1000.0)
            if float(milliseconds) < left * 1000.0:
                milliseconds += 1
        try:
            happened = host.poll(fds, events, milliseconds)
        except HostError as e:
            if e.errno != EINTR:
                raise os_error(space, e)
            check_signals(space)
            continue
        space.check_deadline()
        check_signals(space)
        if last or any_of(happened):
            return happened


def any_of(numbers):
    for number in numbers:
        if number != 0:
            return True
    return False


# ____________________________________________________________
# select()

class Watched(object):
    "One argument of select()."

    def __init__(self, space, w_objects):
        try:
            self.objects_w = space.listview(w_objects)
        except OperationError as e:
            if not e.match(space, space.w_TypeError):
                raise
            raise oefmt(space, space.w_TypeError, "arguments 1-3 must be sequences")
        self.fds = []
        for w_object in self.objects_w:
            fd = file_descriptor(space, w_object)
            if fd >= FD_SETSIZE:
                raise oefmt(space, space.w_ValueError, "filedescriptor out of range in select()")
            self.fds.append(fd)

    def ready(self, space, happened, start, mask):
        result_w = []
        for i in range(len(self.fds)):
            if happened[start + i] & mask:
                result_w.append(self.objects_w[i])
        return space.newlist(result_w)


@module.function("select(rlist, wlist, xlist, timeout=None, /)")
def select(space, w_rlist, w_wlist, w_xlist, w_timeout):
    """Wait until one or more file descriptors are ready for some kind of I/O.

The first three arguments are iterables of file descriptors to be waited for:
rlist -- wait until ready for reading
wlist -- wait until ready for writing
xlist -- wait for an "exceptional condition"
If only one kind of condition is required, pass [] for the other lists.

A file descriptor is either a socket or file object, or a small integer
gotten from a fileno() method call on one of those.

The optional 4th argument specifies a timeout in seconds; it may be
a floating-point number to specify fractions of seconds.  If it is absent
or None, the call will never time out.

The return value is a tuple of three lists corresponding to the first three
arguments; each contains the subset of the corresponding file descriptors
that are ready."""
    timeout = -1.0
    if w_timeout is not space.w_None:
        timeout = seconds_of(space, w_timeout, "timeout must be a float or None")
        if timeout < 0.0:
            raise oefmt(space, space.w_ValueError, "timeout must be non-negative")
    reading, writing, special = Watched(space, w_rlist), Watched(space, w_wlist), Watched(space, w_xlist)
    fds = reading.fds + writing.fds + special.fds
    events = [POLLIN] * len(reading.fds) + [POLLOUT] * len(writing.fds) + [POLLPRI] * len(special.fds)
    space.tick(len(fds))
    happened = wait(space, fds, events, timeout)
    for number in happened:
        if number & POLLNVAL:
            raise os_error_of_number(space, EBADF)
    return space.newtuple([
        reading.ready(space, happened, 0, POLLIN | POLLHUP | POLLERR),
        writing.ready(space, happened, len(reading.fds), POLLOUT | POLLERR),
        special.ready(space, happened, len(reading.fds) + len(writing.fds), POLLPRI)])


def seconds_of(space, w_number, message):
    if not space.is_float(w_number) and not space.has_index(w_number):
        raise make_error(space, space.w_TypeError, "%s", message)
    seconds = space.float_w(w_number)
    if isnan(seconds):
        raise oefmt(space, space.w_ValueError, "Invalid value NaN (not a number)")
    if not -9.2e18 < seconds < 9.2e18:
        raise oefmt(space, space.w_OverflowError, "timestamp out of range for platform time_t")
    return seconds


# ____________________________________________________________
# poll objects

class W_Poll(W_Object):
    typedef = TypeDef('poll', base=W_Object.typedef, module='select', final=True)

    def __init__(self):
        self.events = {}        # by descriptor
        self.busy = False

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        raise oefmt(space, space.w_TypeError, "cannot create 'select.poll' instances")

    @typedef.method("register(self, fd, eventmask=..., /) -> None")
    def register(self, space, w_fd, w_eventmask):
        """Register a file descriptor with the polling object.

  fd
    either an integer, or an object with a fileno() method returning an int
  eventmask
    an optional bitmask describing the type of events to check for"""
        fd = file_descriptor(space, w_fd)
        self.events[fd] = POLLIN | POLLPRI | POLLOUT if w_eventmask is None else mask_of(space, w_eventmask)

    @typedef.method("modify(self, fd, eventmask, /) -> None")
    def modify(self, space, w_fd, w_eventmask):
        """Modify an already registered file descriptor.

  fd
    either an integer, or an object with a fileno() method returning
    an int
  eventmask
    a bitmask describing the type of events to check for"""
        fd = file_descriptor(space, w_fd)
        mask = mask_of(space, w_eventmask)
        if fd not in self.events:
            raise os_error_of_number(space, ENOENT)
        self.events[fd] = mask

    @typedef.method("unregister(self, fd, /) -> None")
    def unregister(self, space, w_fd):
        "Remove a file descriptor being tracked by the polling object."
        fd = file_descriptor(space, w_fd)
        if fd not in self.events:
            raise OperationError(space.w_KeyError, space.call_1(space.w_KeyError, space.newint(fd)))
        del self.events[fd]

    @typedef.method("poll(self, timeout=None, /)")
    def poll(self, space, w_timeout):
        """Polls the set of registered file descriptors.

Returns a list containing any descriptors that have events or errors to
report, as a list of (fd, event) 2-tuples."""
        timeout = -1.0
        if w_timeout is not space.w_None:
            timeout = seconds_of(space, w_timeout, "timeout must be an integer or None") / 1000.0
        if self.busy:
            raise oefmt(space, space.w_RuntimeError, "concurrent poll() invocation")
        fds = self.events.keys()
        events = [self.events[fd] for fd in fds]
        space.tick(len(fds))
        self.busy = True
        try:
            happened = wait(space, fds, events, timeout)
        finally:
            self.busy = False
        result_w = []
        for i in range(len(fds)):
            if happened[i]:
                result_w.append(space.newtuple([space.newint(fds[i]), space.newint(happened[i])]))
        return space.newlist(result_w)


def mask_of(space, w_mask):
    mask = space.int_w(w_mask)
    if mask < 0:
        raise oefmt(space, space.w_ValueError, "value must be positive")
    if mask > 0xffff:
        raise oefmt(space, space.w_OverflowError, "Python int too large for C unsigned short")
    return mask


@module.function("poll()")
def poll(space):
    """Returns a polling object.

This object supports registering and unregistering file descriptors, and then
polling them for I/O events."""
    return W_Poll()
