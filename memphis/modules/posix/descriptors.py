"""Functions of posix on open files."""
import errno

from memphis.errors import oefmt
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules.posix.moduledef import module
from memphis.modules.posix.paths import DESCRIPTOR, file_descriptor, folder_of, path_of
from memphis.modules.posix.results import TERMINAL_SIZE, stat_result, statvfs_result
from memphis.objects.structseq import new_struct_sequence
from memphis.runtime.os_error import decode_name, os_error, os_error_of_number

F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC = 1, 2, 3, 4, 1030
FD_CLOEXEC = 1
O_NONBLOCK, O_CLOEXEC = 0o4000, 0o2000000
LARGEST_READ = 0x7ffff000       # of one call of Linux


@module.function("open(path, flags: c_int, mode: c_int = 511, *, dir_fd=None) -> int")
def open(space, w_path, flags, mode, w_dir_fd):
    """Open a file for low level IO.  Returns a file descriptor (integer).

If dir_fd is not None, it should be a file descriptor open to a directory,
  and path should be relative; path will then be relative to that directory.
dir_fd may not be implemented on your platform.
  If it is unavailable, using it will raise a NotImplementedError."""
    path = path_of(space, w_path, 'open')
    dir_fd = folder_of(space, w_dir_fd)
    while True:
        try:
            return host.open(path.name, flags, mode, dir_fd)
        except HostError as e:
            if e.errno != errno.EINTR:
                raise path.error(space, e)
            space.tick(0)


@module.function("close(fd: c_int) -> None")
def close(space, fd):
    "Close a file descriptor."
    try:
        host.close(fd)
    except HostError as e:
        if e.errno != errno.EINTR:
            raise os_error(space, e)
        space.tick(0)


@module.function("closerange(fd_low: c_int, fd_high: c_int, /) -> None")
def closerange(space, fd_low, fd_high):
    "Closes all file descriptors in [fd_low, fd_high), ignoring errors."
    for fd in range(max(fd_low, 0), fd_high):
        space.tick(1)
        try:
            host.close(fd)
        except HostError:
            pass


@module.function("read(fd: c_int, length: index, /) -> bytes")
def read(space, fd, length):
    "Read from a file descriptor.  Returns a bytes object."
    length = read_size(space, length)
    while True:
        try:
            return host.read(fd, length)
        except HostError as e:
            if e.errno != errno.EINTR:
                raise os_error(space, e)
            space.tick(0)


def read_size(space, length):
    if length < 0:
        raise os_error_of_number(space, errno.EINVAL)
    length = min(length, LARGEST_READ)
    space.check_size(length)
    return length


@module.function("write(fd: c_int, data: bytes, /) -> int")
def write(space, fd, data):
    "Write a bytes object to a file descriptor."
    while True:
        try:
            return host.write(fd, data) if data else write_nothing(fd)
        except HostError as e:
            if e.errno != errno.EINTR:
                raise os_error(space, e)
            space.tick(0)


def write_nothing(fd):
    "The host's write never gives 0."
    host.descriptor_flags(fd, F_GETFD, 0)
    return 0


@module.function("pread(fd: c_int, length: index, offset: int, /) -> bytes")
def pread(space, fd, length, offset):
    """Read a number of bytes from a file descriptor starting at a particular offset.

Read length bytes from file descriptor fd, starting at offset bytes from
the beginning of the file.  The file offset remains unchanged."""
    length = read_size(space, length)
    try:
        return host.read_at(fd, length, offset)
    except HostError as e:
        raise os_error(space, e)


@module.function("pwrite(fd: c_int, buffer: bytes, offset: int, /) -> int")
def pwrite(space, fd, buffer, offset):
    """Write bytes to a file descriptor starting at a particular offset.

Write buffer to fd, starting at offset bytes from the beginning of
the file.  Returns the number of bytes written.  Does not change the
current file offset."""
    try:
        return host.write_at(fd, buffer, offset)
    except HostError as e:
        raise os_error(space, e)


@module.function("writev(fd: c_int, buffers, /) -> int")
def writev(space, fd, w_buffers):
    """Iterate over buffers, and write the contents of each to a file descriptor.

Returns the total number of bytes written.
buffers must be a sequence of bytes-like objects."""
    data = ''.join([space.bytes_w(w_buffer) for w_buffer in space.unpack(w_buffers)])
    return write(space, fd, data)


@module.function("lseek(fd: c_int, position: int, whence: c_int, /) -> int")
def lseek(space, fd, position, whence):
    """Set the position of a file descriptor.  Return the new position.

  fd
    An open file descriptor, as returned by os.open().
  position
    Position, interpreted relative to 'whence'.
  whence
    The relative position to seek from. Valid values are:
    - SEEK_SET: seek from the start of the file.
    - SEEK_CUR: seek from the current file position.
    - SEEK_END: seek from the end of the file.

The return value is the number of bytes relative to the beginning of the file."""
    try:
        return host.lseek(fd, position, whence)
    except HostError as e:
        raise os_error(space, e)


@module.function("ftruncate(fd: c_int, length: int, /) -> None")
def ftruncate(space, fd, length):
    "Truncate a file, specified by file descriptor, to a specific length."
    try:
        host.truncate(fd, length)
    except HostError as e:
        raise os_error(space, e)


@module.function("truncate(path, length: int) -> None")
def truncate(space, w_path, length):
    """Truncate a file, specified by path, to a specific length.

On some platforms, path may also be specified as an open file descriptor.
If this functionality is unavailable, using it raises an exception."""
    path = path_of(space, w_path, 'truncate', also=DESCRIPTOR)
    try:
        if path.is_descriptor:
            host.truncate(path.fd, length)
        else:
            host.truncate_path(path.name, length)
    except HostError as e:
        raise path.error(space, e)


@module.function("fstat(fd: c_int)")
def fstat(space, fd):
    """Perform a stat system call on the given file descriptor.

Like stat(), but for an open file descriptor.
Equivalent to os.stat(fd)."""
    try:
        return stat_result(space, host.status_of(fd))
    except HostError as e:
        raise os_error(space, e)


@module.function("fstatvfs(fd: c_int, /)")
def fstatvfs(space, fd):
    """Perform an fstatvfs system call on the given fd.

Equivalent to statvfs(fd)."""
    try:
        return statvfs_result(space, host.file_system_of(fd))
    except HostError as e:
        raise os_error(space, e)


@module.function("dup(fd: c_int, /) -> int")
def dup(space, fd):
    "Return a duplicate of a file descriptor."
    try:
        return host.dup_above(fd, F_DUPFD_CLOEXEC, 0)
    except HostError as e:
        raise os_error(space, e)


@module.function("dup2(fd: c_int, fd2: c_int, inheritable: bool = True) -> int")
def dup2(space, fd, fd2, inheritable):
    "Duplicate file descriptor."
    try:
        if fd < 0 or fd2 < 0:
            raise HostError(errno.EBADF)
        if fd == fd2:
            host.descriptor_flags(fd, F_GETFD, 0)
        else:
            host.duplicate_to(fd, fd2, 0 if inheritable else O_CLOEXEC)
    except HostError as e:
        raise os_error(space, e)
    return fd2


def make_pipe(space, flags):
    try:
        reading, writing = host.pipe(flags)
    except HostError as e:
        raise os_error(space, e)
    return space.newtuple([space.newint(reading), space.newint(writing)])


@module.function("pipe()")
def pipe(space):
    """Create a pipe.

Returns a tuple of two file descriptors:
  (read_fd, write_fd)"""
    return make_pipe(space, O_CLOEXEC)


@module.function("pipe2(flags: c_int, /)")
def pipe2(space, flags):
    """Create a pipe with flags set atomically.

Returns a tuple of two file descriptors:
  (read_fd, write_fd)

flags can be constructed by ORing together one or more of these values:
O_NONBLOCK, O_CLOEXEC."""
    return make_pipe(space, flags)


@module.function("isatty(fd: c_int, /) -> bool")
def isatty(space, fd):
    """Return True if the fd is connected to a terminal.

Return True if the file descriptor is an open file descriptor
connected to the slave end of a terminal."""
    return host.isatty(fd)


@module.function("ttyname(fd: c_int, /)")
def ttyname(space, fd):
    """Return the name of the terminal device connected to 'fd'.

  fd
    Integer file descriptor handle."""
    try:
        return decode_name(space, host.terminal_name(fd))
    except HostError as e:
        raise os_error(space, e)


@module.function("fsync(fd) -> None")
def fsync(space, w_fd):
    "Force write of fd to disk."
    fd = file_descriptor(space, w_fd)
    try:
        host.fsync(fd)
    except HostError as e:
        raise os_error(space, e)


@module.function("fdatasync(fd) -> None")
def fdatasync(space, w_fd):
    "Force write of fd to disk without forcing update of metadata."
    fd = file_descriptor(space, w_fd)
    try:
        host.fdatasync(fd)
    except HostError as e:
        raise os_error(space, e)


@module.function("fchdir(fd) -> None")
def fchdir(space, w_fd):
    """Change to the directory of the given file descriptor.

fd must be opened on a directory, not a file.
Equivalent to os.chdir(fd)."""
    fd = file_descriptor(space, w_fd)
    try:
        host.fchdir(fd)
    except HostError as e:
        raise os_error(space, e)


@module.function("fchmod(fd: c_int, mode: c_int) -> None")
def fchmod(space, fd, mode):
    """Change the access permissions of the file given by file descriptor fd.

  fd
    The file descriptor of the file to be modified.
  mode
    Operating-system mode bitfield.
    Be careful when using number literals for *mode*. The conventional UNIX notation for
    numeric modes uses an octal base, which needs to be indicated with a ``0o`` prefix in
    Python.

Equivalent to os.chmod(fd, mode)."""
    try:
        host.fchmod(fd, mode)
    except HostError as e:
        raise os_error(space, e)


@module.function("posix_fallocate(fd: c_int, offset: int, length: int, /) -> None")
def posix_fallocate(space, fd, offset, length):
    """Ensure a file has allocated at least a particular number of bytes on disk.

Ensure that the file specified by fd encompasses a range of bytes
starting at offset bytes from the beginning and continuing for length bytes."""
    answer(space, fd, offset, length, -1)


@module.function("posix_fadvise(fd: c_int, offset: int, length: int, advice: c_int, /) -> None")
def posix_fadvise(space, fd, offset, length, advice):
    """Announce an intention to access data in a specific pattern.

Announce an intention to access data in a specific pattern, thus allowing
the kernel to make optimizations.
The advice applies to the region of the file specified by fd starting at
offset and continuing for length bytes.
advice is one of POSIX_FADV_NORMAL, POSIX_FADV_SEQUENTIAL,
POSIX_FADV_RANDOM, POSIX_FADV_NOREUSE, POSIX_FADV_WILLNEED, or
POSIX_FADV_DONTNEED."""
    answer(space, fd, offset, length, max(advice, 0))


def answer(space, fd, offset, length, advice):
    "These two give the error's number; `advice` -1 stands for the allocation."
    try:
        if advice < 0:
            number = host.allocate(fd, offset, length)
        else:
            number = host.advise(fd, offset, length, advice)
    except HostError as e:
        raise os_error(space, e)
    if number != 0:
        raise os_error_of_number(space, number)


@module.function("lockf(fd: c_int, command: c_int, length: int, /) -> None")
def lockf(space, fd, command, length):
    """Apply, test or remove a POSIX lock on an open file descriptor.

  fd
    An open file descriptor.
  command
    One of F_LOCK, F_TLOCK, F_ULOCK or F_TEST.
  length
    The number of bytes to lock, starting at the current position."""
    try:
        host.lockf(fd, command, length)
    except HostError as e:
        raise os_error(space, e)


# ____________________________________________________________
# flags of descriptors

def flags_of(space, fd, command):
    try:
        return host.descriptor_flags(fd, command, 0)
    except HostError as e:
        raise os_error(space, e)


def set_flag(space, fd, get, change, flag, on):
    flags = flags_of(space, fd, get)
    new_flags = flags | flag if on else flags & ~flag
    if new_flags != flags:
        try:
            host.descriptor_flags(fd, change, new_flags)
        except HostError as e:
            raise os_error(space, e)


@module.function("get_inheritable(fd: c_int, /) -> bool")
def get_inheritable(space, fd):
    "Get the close-on-exe flag of the specified file descriptor."
    return flags_of(space, fd, F_GETFD) & FD_CLOEXEC == 0


@module.function("set_inheritable(fd: c_int, inheritable: c_int, /) -> None")
def set_inheritable(space, fd, inheritable):
    "Set the inheritable flag of the specified file descriptor."
    set_flag(space, fd, F_GETFD, F_SETFD, FD_CLOEXEC, inheritable == 0)


@module.function("get_blocking(fd: c_int, /) -> bool")
def get_blocking(space, fd):
    """Get the blocking mode of the file descriptor.

Return False if the O_NONBLOCK flag is set, True if the flag is cleared."""
    return flags_of(space, fd, F_GETFL) & O_NONBLOCK == 0


@module.function("set_blocking(fd: c_int, blocking: bool, /) -> None")
def set_blocking(space, fd, blocking):
    """Set the blocking mode of the specified file descriptor.

Set the O_NONBLOCK flag if blocking is False,
clear the O_NONBLOCK flag otherwise."""
    set_flag(space, fd, F_GETFL, F_SETFL, O_NONBLOCK, not blocking)


@module.function("get_terminal_size(fd: c_int = 1, /)")
def get_terminal_size(space, fd):
    """Return the size of the terminal window as (columns, lines).

The optional argument fd (default standard output) specifies
which file descriptor should be queried.

If the file descriptor is not connected to a terminal, an OSError
is thrown.

This function will only be defined if an implementation is
available for this system.

shutil.get_terminal_size is the high-level function which should
normally be used, os.get_terminal_size is the low-level implementation."""
    try:
        columns, lines = host.terminal_size(fd)
    except HostError as e:
        raise os_error(space, e)
    return new_struct_sequence(space, TERMINAL_SIZE, [space.newint(columns), space.newint(lines)])


@module.function("device_encoding(fd: c_int)")
def device_encoding(space, fd):
    """Return a string describing the encoding of a terminal's file descriptor.

The file descriptor must be attached to a terminal.
If the device is not a terminal, return None."""
    return space.newtext('UTF-8') if host.isatty(fd) else space.w_None
