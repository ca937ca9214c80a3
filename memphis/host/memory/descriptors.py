"""The host's calls on descriptors."""
from errno import EBADF, EDEADLK, EEXIST, EINVAL, EISDIR, ELOOP, ENODEV, ENOENT, ENOTDIR, ENOTTY, ENXIO
from errno import EOPNOTSUPP, EOVERFLOW, ESPIPE

from rpython.rlib.nonconst import NonConstant

from memphis.host import CURRENT_FOLDER, MONOTONIC, HostError
from memphis.host.memory.contents import LARGEST
from memphis.host.memory.flags import (
    DESCRIPTORS_MAX, F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_GETFL, F_SETFD, F_SETFL, FD_CLOEXEC, O_CHANGEABLE, O_CLOEXEC, O_CREAT,
    O_DIRECTORY, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_TMPFILE, O_TRUNC, O_ACCESS, O_WRONLY, POLLERR, POLLHUP,
    POLLNVAL, SEEK_CUR, SEEK_DATA, SEEK_END, SEEK_HOLE, SEEK_SET)
from memphis.host.memory.nodes import File, Folder, Link, Pipe
from memphis.host.memory.paths import NORMAL, walk
from memphis.host.memory.table import OpenFile, system
from memphis.host.wasi import clock

__all__ = ['open', 'close', 'read', 'write', 'read_at', 'write_at', 'lseek', 'rewind', 'truncate', 'allocate', 'advise',
           'fsync', 'fdatasync', 'flock', 'lockf', 'dup_above', 'duplicate_to', 'descriptor_flags', 'pipe', 'poll',
           'is_open', 'isatty', 'terminal_size', 'terminal_name']

FURTHEST = 1 << 61


def descriptor_flag(flags):
    return FD_CLOEXEC if flags & O_CLOEXEC else 0


def open(path, flags, mode, dir_fd=CURRENT_FOLDER):
    if flags & O_TMPFILE:
        raise HostError(EOPNOTSUPP, path)
    system.table.free_place(0)
    if flags & O_CREAT and path.endswith('/') and walk(path, dir_fd, False, False).last == NORMAL:
        raise HostError(EISDIR, path)
    exclusive = flags & O_CREAT and flags & O_EXCL
    place = walk(path, dir_fd, not (exclusive or flags & O_NOFOLLOW), not exclusive)
    node = place.node
    if node is None:
        if not flags & O_CREAT:
            raise HostError(ENOENT, path)
        if place.slash:         # of a symbolic link's target
            raise HostError(EISDIR, path)
        node = new_file(place, mode)
    else:
        check_open(place, flags, path)
        if flags & O_TRUNC and isinstance(node, File):
            node.resize(0)
    return system.table.add(OpenFile(node, flags & ~(O_CREAT | O_EXCL | O_TRUNC | O_CLOEXEC)), descriptor_flag(flags))


def new_file(place, mode):
    if place.folder.links == 0:
        raise HostError(ENOENT)
    node = File(mode & ~system.umask)
    node.made()
    place.folder.put(place.name, node)
    return node


def check_open(place, flags, path):
    "May what is there be opened?"
    node = place.node
    if flags & O_CREAT and flags & O_EXCL:
        raise HostError(EEXIST, path)
    if isinstance(node, Link):
        raise HostError(ENOTDIR if flags & O_DIRECTORY else ELOOP, path)
    if isinstance(node, Folder):
        if flags & O_CREAT or flags & O_ACCESS != O_RDONLY:
            raise HostError(EISDIR, path)
        return
    if place.slash and flags & O_CREAT:
        raise HostError(EISDIR, path)
    if place.slash or flags & O_DIRECTORY:
        raise HostError(ENOTDIR, path)


def close(fd):
    system.table.close(fd)
    return 0


def readable(fd):
    opened = system.table.get(fd)
    if not opened.readable():
        raise HostError(EBADF)
    return opened


def writable(fd):
    opened = system.table.get(fd)
    if not opened.writable():
        raise HostError(EBADF)
    return opened


def read(fd, size):
    opened = readable(fd)
    return opened.node.read(opened, size)


def write(fd, data):
    opened = writable(fd)
    return opened.node.write(opened, data)


def check_offset(opened, offset):
    if offset < 0:
        raise HostError(EINVAL)
    if not opened.node.seekable():
        raise HostError(ESPIPE)


def read_at(fd, size, offset):
    opened = system.table.get(fd)
    check_offset(opened, offset)
    if not opened.readable():
        raise HostError(EBADF)
    return opened.node.read_at(size, offset)


def write_at(fd, data, offset):
    opened = system.table.get(fd)
    check_offset(opened, offset)
    if not opened.writable():
        raise HostError(EBADF)
    if opened.appending():
        offset = opened.node.size()         # as Linux does
    return opened.node.write_at(data, offset)


def lseek(fd, offset, whence):
    opened = system.table.get(fd)
    node = opened.node
    if not node.seekable():
        raise HostError(ESPIPE)
    if whence < SEEK_SET or whence > SEEK_HOLE:
        raise HostError(EINVAL)
    if offset > FURTHEST or offset < -FURTHEST:
        raise HostError(EINVAL if offset < 0 or whence == SEEK_SET else EOVERFLOW)
    if whence == SEEK_CUR:
        offset += opened.position
    elif whence == SEEK_END:
        offset += node.size()
    elif whence == SEEK_DATA or whence == SEEK_HOLE:
        if offset < 0 or offset >= node.size():
            raise HostError(ENXIO)
        if whence == SEEK_HOLE:
            offset = node.size()
    if offset < 0 or offset > LARGEST:
        raise HostError(EINVAL)
    opened.position = offset
    return offset


def rewind(fd):
    lseek(fd, 0, SEEK_SET)


def truncate(fd, size):
    opened = system.table.get(fd)
    if size < 0 or not opened.writable():
        raise HostError(EINVAL)
    opened.node.resize(size)
    return 0


def allocate(fd, offset, size):
    "The error's number, as in C."
    opened = system.table.find(fd)
    if opened is None or not opened.writable():
        return EBADF
    node = opened.node
    if not isinstance(node, File):
        return ESPIPE if isinstance(node, Pipe) else ENODEV
    try:
        node.allocate(offset, size)
    except HostError as e:
        return e.errno
    return 0


def advise(fd, offset, size, advice):
    "The error's number, as in C."
    opened = system.table.find(fd)
    if opened is None:
        return EBADF
    if isinstance(opened.node, Pipe):
        return ESPIPE
    if size < 0 or advice < 0 or advice > 5:
        return EINVAL
    return 0


def fsync(fd):
    if not system.table.get(fd).node.seekable():
        raise HostError(EINVAL)
    return 0


def fdatasync(fd):
    return fsync(fd)


def flock(fd, operation):
    "Nobody else is there to lock out."
    system.table.get(fd)
    return 0


def lockf(fd, command, size):
    "The same."
    system.table.get(fd)
    if command < 0 or command > 3:
        raise HostError(EINVAL)
    return 0


# ____________________________________________________________ descriptors themselves

def dup_above(fd, command, least):
    opened = system.table.get(fd)
    if least < 0 or least >= DESCRIPTORS_MAX:
        raise HostError(EINVAL)
    return system.table.add(opened, FD_CLOEXEC if command == F_DUPFD_CLOEXEC else 0, least)


def duplicate_to(fd, fd2, flags):
    table = system.table
    if fd == fd2:
        raise HostError(EINVAL)
    opened = table.get(fd)
    if fd2 < 0 or fd2 >= DESCRIPTORS_MAX:
        raise HostError(EBADF)
    if table.find(fd2) is not None:
        table.close(fd2)
    table.put(fd2, opened, descriptor_flag(flags))
    return fd2


def descriptor_flags(fd, command, value):
    opened = system.table.get(fd)
    if command == F_GETFD:
        return system.table.flags[fd]
    if command == F_SETFD:
        system.table.flags[fd] = value & FD_CLOEXEC
    elif command == F_GETFL:
        return opened.flags
    elif command == F_SETFL:
        opened.flags = opened.flags & ~O_CHANGEABLE | value & O_CHANGEABLE
    elif command == F_DUPFD or command == F_DUPFD_CLOEXEC:
        return dup_above(fd, command, value)
    else:
        raise HostError(EINVAL)
    return 0


def pipe(flags):
    if flags & ~(O_CLOEXEC | O_NONBLOCK):
        raise HostError(EINVAL)
    table = system.table
    table.free_place(table.free_place(0) + 1)       # both, or none
    node = Pipe()
    node.made()
    reading = table.add(OpenFile(node, O_RDONLY | flags & O_NONBLOCK), descriptor_flag(flags))
    writing = table.add(OpenFile(node, O_WRONLY | flags & O_NONBLOCK), descriptor_flag(flags))
    return reading, writing


def events_of(fd, wanted):
    if fd < 0:
        return 0
    opened = system.table.find(fd)
    if opened is None:
        return POLLNVAL
    return opened.node.events(opened) & (wanted | POLLERR | POLLHUP)


def poll(fds, events, timeout):
    "What has happened to each descriptor. Nothing happens meanwhile: a wait only passes the time."
    result = [events_of(fds[i], events[i]) for i in range(len(fds))]
    for happened in result:
        if happened != 0:
            return result
    if timeout < 0:
        raise HostError(EDEADLK)
    end = clock(MONOTONIC) + float(timeout) / 1000.0
    while clock(MONOTONIC) < end:
        pass
    return result


def is_open(fd):
    return system.table.find(fd) is not None


# ____________________________________________________________ terminals, of which there are none

def no_terminal(fd):
    system.table.get(fd)
    if NonConstant(True):
        raise HostError(ENOTTY)


def isatty(fd):
    return NonConstant(False)


def terminal_size(fd):
    no_terminal(fd)
    return 0, 0


def terminal_name(fd):
    no_terminal(fd)
    return ''
