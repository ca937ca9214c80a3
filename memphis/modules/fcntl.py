"""The fcntl module: fcntl(), ioctl(), and locks of files."""
from __future__ import absolute_import

from errno import EINTR

from rpython.rlib.rarithmetic import intmask

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._io.base import fill_view
from memphis.modules.posix.paths import file_descriptor
from memphis.objects.buffer import WRITABLE
from memphis.runtime.os_error import os_error
from memphis.runtime.signals import check_signals

module = ModuleDef('fcntl', """This module performs file control and I/O control on file
descriptors.  It is an interface to the fcntl() and ioctl() Unix
routines.  File descriptors can be obtained with the fileno() method of
a file or socket object.""")

NUMBERS = """
    DN_ACCESS=1 DN_ATTRIB=32 DN_CREATE=4 DN_DELETE=8 DN_MODIFY=2 DN_MULTISHOT=2147483648 DN_RENAME=16 FASYNC=8192
    FD_CLOEXEC=1 FICLONE=1074041865 FICLONERANGE=1075876877 F_ADD_SEALS=1033 F_DUPFD=0 F_DUPFD_CLOEXEC=1030
    F_EXLCK=4 F_GETFD=1 F_GETFL=3 F_GETLEASE=1025 F_GETLK=5 F_GETLK64=5 F_GETOWN=9 F_GETOWN_EX=16 F_GETPIPE_SZ=1032
    F_GETSIG=11 F_GET_FILE_RW_HINT=1037 F_GET_RW_HINT=1035 F_GET_SEALS=1034 F_NOTIFY=1026 F_OFD_GETLK=36
    F_OFD_SETLK=37 F_OFD_SETLKW=38 F_OWNER_PGRP=2 F_OWNER_PID=1 F_OWNER_TID=0 F_RDLCK=0 F_SEAL_FUTURE_WRITE=16
    F_SEAL_GROW=4 F_SEAL_SEAL=1 F_SEAL_SHRINK=2 F_SEAL_WRITE=8 F_SETFD=2 F_SETFL=4 F_SETLEASE=1024 F_SETLK=6
    F_SETLK64=6 F_SETLKW=7 F_SETLKW64=7 F_SETOWN=8 F_SETOWN_EX=15 F_SETPIPE_SZ=1031 F_SETSIG=10
    F_SET_FILE_RW_HINT=1038 F_SET_RW_HINT=1036 F_SHLCK=8 F_UNLCK=2 F_WRLCK=1 LOCK_EX=2 LOCK_MAND=32 LOCK_NB=4
    LOCK_READ=64 LOCK_RW=192 LOCK_SH=1 LOCK_UN=8 LOCK_WRITE=128 RWH_WRITE_LIFE_EXTREME=5 RWH_WRITE_LIFE_LONG=4
    RWH_WRITE_LIFE_MEDIUM=3 RWH_WRITE_LIFE_NONE=1 RWH_WRITE_LIFE_NOT_SET=0 RWH_WRITE_LIFE_SHORT=2
"""
LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN = 1, 2, 4, 8
F_RDLCK, F_WRLCK, F_UNLCK = 0, 1, 2
F_SETLK, F_SETLKW = 6, 7
LARGEST_DATA = 1024


def _declare(name, value):
    module.constant(name)(lambda space: space.newint(value))


for _item in NUMBERS.split():
    _name, _value = _item.split('=')
    _declare(_name, int(_value))


def masked_of(space, w_int):
    "The lowest 32 bits, with a sign."
    return intmask(intmask(space.bigint_w(w_int).uintmask()) << 32) >> 32


def data_of(space, w_data, function):
    data = space.text_w(w_data) if space.is_text(w_data) else space.bytes_w(w_data)
    if len(data) > LARGEST_DATA:
        raise oefmt(space, space.w_ValueError, "%s string arg too long", function)
    return data


def is_data(space, w_arg):
    return space.is_text(w_arg) or space.is_bytes_like(w_arg)


def interrupted(space, error):
    "Returns where the call is to be made again."
    if error.errno != EINTR:
        raise os_error(space, error)
    check_signals(space)


@module.function("fcntl(fd, cmd: c_int, arg=0, /)")
def fcntl(space, w_fd, cmd, w_arg):
    """Perform the operation `cmd` on file descriptor fd.

The argument is an int, and so is the result; or bytes of at most 1024, and the result is what the system made of
them."""
    fd = file_descriptor(space, w_fd)
    if is_data(space, w_arg):
        data = data_of(space, w_arg, 'fcntl')
        while True:
            try:
                _, data = host.control_file_with(fd, cmd, data)
                return space.newbytes(data)
            except HostError as e:
                interrupted(space, e)
    argument = masked_of(space, w_arg)
    while True:
        try:
            return space.newint(host.control_file(fd, cmd, argument))
        except HostError as e:
            interrupted(space, e)


@module.function("ioctl(fd, request, arg=0, mutate_flag: bool = True, /)")
def ioctl(space, w_fd, w_request, w_arg, mutate_flag):
    """Perform the operation request on file descriptor fd.

As fcntl(), but a buffer that can be written, such as a bytearray, is changed in place (unless mutate_flag is false),
and the result is an int then."""
    fd = file_descriptor(space, w_fd)
    request = masked_of(space, w_request) & 0xffffffff
    if not is_data(space, w_arg):
        argument = masked_of(space, w_arg)
        try:
            return space.newint(host.control_device(fd, request, argument))
        except HostError as e:
            raise os_error(space, e)
    w_view = writable_view_or_none(space, w_arg) if mutate_flag else None
    if w_view is None:
        data = data_of(space, w_arg, 'ioctl')
        try:
            _, data = host.control_device_with(fd, request, data)
        except HostError as e:
            raise os_error(space, e)
        return space.newbytes(data)
    try:
        result, data = host.control_device_with(fd, request, w_view.contents(space))
        fill_view(w_view, data)
        return space.newint(result)
    except HostError as e:
        raise os_error(space, e)
    finally:
        w_view.release(space)


def writable_view_or_none(space, w_arg):
    if not space.is_bytes_like(w_arg):
        return None
    try:
        w_view = space.memoryview_of(w_arg, WRITABLE)
    except OperationError as e:
        if not e.match(space, space.w_BufferError):
            raise
        return None
    if w_view.geometry.is_contiguous():
        return w_view
    w_view.release(space)
    return None


@module.function("flock(fd, operation: c_int, /) -> None")
def flock(space, w_fd, operation):
    "Lock a file, or unlock it: LOCK_SH, LOCK_EX, LOCK_UN, with LOCK_NB so as not to wait."
    fd = file_descriptor(space, w_fd)
    while True:
        try:
            host.flock(fd, operation)
            return
        except HostError as e:
            interrupted(space, e)


@module.function("lockf(fd, cmd: c_int, len=0, start=0, whence: c_int = 0, /) -> None")
def lockf(space, w_fd, cmd, w_len, w_start, whence):
    """Lock a part of a file, or unlock it: LOCK_SH, LOCK_EX, LOCK_UN, with LOCK_NB so as not to wait.

The part has `len` bytes, all that follow where that is 0, from `start` on, which is counted as seek() does."""
    fd = file_descriptor(space, w_fd)
    length, start = long_of(space, w_len), long_of(space, w_start)
    if cmd == LOCK_UN:
        kind = F_UNLCK
    elif cmd & LOCK_SH:
        kind = F_RDLCK
    elif cmd & LOCK_EX:
        kind = F_WRLCK
    else:
        raise oefmt(space, space.w_ValueError, "unrecognized lockf argument")
    # struct flock of 64-bit Linux
    data = packed(kind, 2) + packed(whence, 2) + packed(0, 4) + packed(start, 8) + packed(length, 8) + packed(0, 8)
    while True:
        try:
            host.control_file_with(fd, F_SETLK if cmd & LOCK_NB else F_SETLKW, data)
            return
        except HostError as e:
            interrupted(space, e)


def long_of(space, w_int):
    w_int = space.index(w_int)
    if not space.fits_word(w_int):
        raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C long")
    return space.int_w(w_int)


def packed(value, size):
    "Little-endian."
    result = ''
    for i in range(size):
        result += chr(value >> (8 * i) & 255)
    return result
