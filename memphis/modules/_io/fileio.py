"""FileIO: bytes of a descriptor of the host, without a buffer."""
from errno import EAGAIN, EBADF, EINTR, EISDIR, ESPIPE

from memphis.errors import OperationError, oefmt
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._io.base import (
    W_RawIOBase, fill_view, io_typedef, size_argument, writable_view)
from memphis.modules._io.errors import errno_error, os_error, unsupported
from memphis.modules._io.moduledef import DEFAULT_BUFFER_SIZE, export
from memphis.modules._io.paths import path_bytes
from memphis.objects.boolobject import W_Bool
from memphis.objects.instance import allocate
from memphis.objects.bytestring import charge

O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 1, 2, 0o100, 0o200, 0o1000, 0o2000
O_CLOEXEC = 0o2000000
FORMAT, FOLDER = 0o170000, 0o040000         # of st_mode
CHUNK = 65536
UNKNOWN, NO, YES = -1, 0, 1


class Mode(object):
    "What a mode string asks for."

    def __init__(self, space, mode):
        self.created = self.readable = self.writable = self.appending = False
        flags = 0
        kinds = plus = 0
        for c in mode:
            if c == 'x':
                self.created = self.writable = True
                flags |= O_EXCL | O_CREAT
                kinds += 1
            elif c == 'r':
                self.readable = True
                kinds += 1
            elif c == 'w':
                self.writable = True
                flags |= O_CREAT | O_TRUNC
                kinds += 1
            elif c == 'a':
                self.writable = self.appending = True
                flags |= O_APPEND | O_CREAT
                kinds += 1
            elif c == '+':
                plus += 1
            elif c != 'b':
                raise oefmt(space, space.w_ValueError, "invalid mode: %s", mode)
        if kinds != 1 or plus > 1:
            raise oefmt(space, space.w_ValueError,
                        "Must have exactly one of create/read/write/append mode and at most one plus")
        if plus == 1:
            self.readable = self.writable = True
        if self.readable and self.writable:
            flags |= O_RDWR
        elif self.writable:
            flags |= O_WRONLY
        self.flags = flags | O_CLOEXEC


@export
class W_FileIO(W_RawIOBase):
    """`fd` is -1 where it is closed. `seek_known`: whether the host can seek in it. `size_hint`: what stat said when it
    was opened, for reading all of it at once."""
    typedef = io_typedef('FileIO', W_RawIOBase.typedef, """Open a file.

The mode can be 'r' (default), 'w', 'x' or 'a' for reading,
writing, exclusive creation or appending.  The file will be created if it
doesn't exist when opened for writing or appending; it will be truncated
when opened for writing.  A FileExistsError will be raised if it already
exists when opened for creating. Opening a file for creating implies
writing so this mode behaves in a similar way to 'w'.Add a '+' to the mode
to allow simultaneous reading and writing. A custom opener can be used by
passing a callable as *opener*. The underlying file descriptor for the file
object is then obtained by calling opener with (*name*, *flags*).
*opener* must return an open file descriptor (passing os.open as *opener*
results in functionality similar to passing None).""")
    fd = -1
    created = False
    readable = False
    writable = False
    appending = False
    seek_known = UNKNOWN
    closefd = True
    block_size = DEFAULT_BUFFER_SIZE

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_FileIO, w_cls)

    @typedef.method("__init__(self, file, mode: text = 'r', closefd: bool = True, opener=None) -> None")
    def descr_init(self, space, w_file, mode, closefd, w_opener):
        if self.fd >= 0:
            if self.closefd:
                self.close_descriptor(space)
            self.fd = -1
        fd = -1
        path = ''
        if space.has_index(w_file):
            if isinstance(w_file, W_Bool):
                space.warn(space.w_RuntimeWarning, "bool is used as a file descriptor")
            fd = space.int_w(w_file)
            if fd < 0:
                raise oefmt(space, space.w_ValueError, "negative file descriptor")
        else:
            path = path_bytes(space, w_file)
        wanted = Mode(space, mode)
        self.created, self.appending = wanted.created, wanted.appending
        self.readable, self.writable = wanted.readable, wanted.writable
        self.seek_known = UNKNOWN
        self.closefd = closefd
        is_own = fd < 0
        if is_own:
            if not closefd:
                self.closefd = True
                raise oefmt(space, space.w_ValueError, "Cannot use closefd=False with file name")
            fd = self.open_path(space, w_file, path, wanted.flags, w_opener)
        try:
            self.examine(space, fd, w_file)
        except OperationError:
            if is_own:
                self.close_quietly(fd)
            raise
        self.fd = fd
        space.setattr(self, 'name', w_file)
        if self.appending:
            try:
                host.lseek(fd, 0, 2)
            except HostError as e:
                if e.errno != ESPIPE:
                    raise os_error(space, e)
        if closefd:
            self.watch()

    def open_path(self, space, w_name, path, flags, w_opener):
        if w_opener is space.w_None:
            while True:
                try:
                    return host.open(path, flags, 0o666)
                except HostError as e:
                    if e.errno != EINTR:
                        raise os_error(space, e, w_name)
                    space.tick(0)
        w_fd = space.call_2(w_opener, w_name, space.newint(flags))
        if not space.is_int(w_fd):
            raise oefmt(space, space.w_TypeError, "expected integer from opener")
        fd = space.int_w(w_fd)
        if fd < 0:
            raise oefmt(space, space.w_ValueError, "opener returned %d", fd)
        return fd

    def examine(self, space, fd, w_name):
        "Refuse folders."
        try:
            status = host.status_of(fd)
        except HostError as e:
            if e.errno == EBADF:
                raise os_error(space, e, None)
            return
        if status.mode & FORMAT == FOLDER:
            raise errno_error(space, EISDIR, w_name)
        if status.block_size > 1:
            self.block_size = status.block_size

    def open_standard(self, space, fd, name, mode):
        "For the standard streams: nothing is asked of the host, and closing leaves the descriptor open."
        self.fd = fd
        self.readable = mode == 'r'
        self.writable = mode == 'w'
        self.closefd = False
        self.setdictvalue(space, 'name', space.newtext(name))

    # ____________________________________________________________
    # closing

    def close_descriptor(self, space):
        fd, self.fd = self.fd, -1
        try:
            host.close(fd)
        except HostError as e:
            if e.errno != EINTR:
                raise os_error(space, e)

    def close_quietly(self, fd):
        try:
            host.close(fd)
        except HostError:
            pass

    def check_open(self, space):
        if self.fd < 0:
            raise oefmt(space, space.w_ValueError, "I/O operation on closed file")

    def check_reading(self, space):
        self.check_open(space)
        if not self.readable:
            raise unsupported(space, "File not open for reading")

    def check_writing(self, space):
        self.check_open(space)
        if not self.writable:
            raise unsupported(space, "File not open for writing")

    @typedef.method("close(self, /) -> None")
    def descr_close(self, space):
        """Close the file.

A closed file cannot be used for further I/O operations.  close() may be
called more than once without error."""
        error = None
        try:
            W_RawIOBase.descr_close(self, space)
        except OperationError as e:
            error = e
        if not self.closefd:
            self.fd = -1
        elif self.fd >= 0:
            if self.finalizing:
                self.descr_dealloc_warn(space, self)
            self.close_descriptor(space)
        if error is not None:
            raise error

    @typedef.method("_dealloc_warn(self, object, /) -> None")
    def descr_dealloc_warn(self, space, w_object):
        if self.fd >= 0 and self.closefd:
            space.warn(space.w_ResourceWarning, "unclosed file " + space.repr_text(w_object))

    @typedef.getset('closed')
    def get_closed(self, space):
        "True if the file is closed"
        return space.newbool(self.fd < 0)

    # ____________________________________________________________
    # reading

    def read_some(self, space, size):
        "At most `size` bytes; None where the host would have to wait."
        self.check_reading(space)
        if size > CHUNK:
            size = min(size, max(self.bytes_left(), CHUNK))
        while True:
            try:
                return host.read(self.fd, size)
            except HostError as e:
                if e.errno == EAGAIN:
                    return None
                if e.errno != EINTR:
                    raise os_error(space, e)
                space.tick(0)

    def bytes_left(self):
        "How much a file still has, as far as that is known; a byte more, so that its end is met."
        try:
            return host.status_of(self.fd).size - host.lseek(self.fd, 0, 1) + 1
        except HostError:
            return 0

    @typedef.method("read(self, size=-1, /)")
    def descr_read(self, space, w_size):
        """Read at most size bytes, returned as bytes.

If size is less than 0, read all bytes in the file making multiple read calls.
See ``FileIO.readall``.

Attempts to make only one system call, retrying only per PEP 475 (EINTR). This
means less data may be returned than requested.

In non-blocking mode, returns None if no data is available. Return an empty
bytes object at EOF."""
        self.check_reading(space)
        size = size_argument(space, w_size)
        if size < 0:
            return self.descr_readall(space)
        space.check_size(size)
        data = self.read_some(space, size)
        if data is None:
            return space.w_None
        charge(space, len(data))
        return space.newbytes(data)

    @typedef.method("readall(self, /)")
    def descr_readall(self, space):
        """Read all data from the file, returned as bytes.

Reads until either there is an error or read() returns size 0
(indicates EOF).

If the file is already at EOF, returns an empty bytes object.

In non-blocking mode, returns as much data as could be read
before EAGAIN. If no data is available (EAGAIN is returned
before bytes are read) returns None."""
        self.check_open(space)
        if not self.readable:
            raise errno_error(space, EBADF)
        pieces = []
        size = max(self.bytes_left(), DEFAULT_BUFFER_SIZE)
        total = 0
        while True:
            space.check_size(total + size)
            data = self.read_some(space, size)
            if data is None:
                if len(pieces) == 0:
                    return space.w_None
                break
            if len(data) == 0:
                break
            charge(space, len(data))
            pieces.append(data)
            total += len(data)
            if len(data) < size:
                size = DEFAULT_BUFFER_SIZE
            else:
                size = max(total, DEFAULT_BUFFER_SIZE)
        return space.newbytes(pieces[0] if len(pieces) == 1 else ''.join(pieces))

    @typedef.method("readinto(self, buffer, /)")
    def descr_readinto(self, space, w_buffer):
        "Same as RawIOBase.readinto()."
        self.check_reading(space)
        w_view = writable_view(space, w_buffer, 'readinto')
        try:
            data = self.read_some(space, w_view.geometry.nbytes())
            if data is None:
                return space.w_None
            charge(space, len(data))
            fill_view(w_view, data)
            return space.newint(len(data))
        finally:
            w_view.release(space)

    # ____________________________________________________________
    # writing

    def write_some(self, space, data):
        "How many bytes the host takes; -1 if it would have to wait."
        self.check_writing(space)
        if len(data) == 0:
            return 0
        while True:
            try:
                return host.write(self.fd, data)
            except HostError as e:
                if e.errno == EAGAIN:
                    return -1
                if e.errno != EINTR:
                    raise os_error(space, e)
                space.tick(0)

    @typedef.method("write(self, b, /)")
    def descr_write(self, space, w_b):
        """Write buffer b to file, return number of bytes written.

Only makes one system call, so not all of the data may be written.
The number of bytes actually written is returned.  In non-blocking mode,
returns None if the write would block."""
        self.check_writing(space)
        n = self.write_some(space, space.bytes_w(w_b))
        if n < 0:
            return space.w_None
        charge(space, n)
        return space.newint(n)

    # ____________________________________________________________
    # positions

    def seek_to(self, space, offset, whence):
        self.check_open(space)
        try:
            position = host.lseek(self.fd, offset, whence)
        except HostError as e:
            if e.errno == ESPIPE and self.seek_known == UNKNOWN:
                self.seek_known = NO
            raise os_error(space, e)
        self.seek_known = YES
        return position

    @typedef.method("seek(self, pos, whence: int = 0, /)")
    def descr_seek(self, space, w_pos, whence):
        """Move to new file position and return the file position.

Argument offset is a byte count.  Optional argument whence defaults to
SEEK_SET or 0 (offset from start of file, offset should be >= 0); other values
are SEEK_CUR or 1 (move relative to current position, positive or negative),
and SEEK_END or 2 (move relative to end of file, usually negative, although
many platforms allow seeking beyond the end of a file).

Note that not all file objects are seekable."""
        self.check_open(space)
        return space.newint(self.seek_to(space, space.ssize_w(w_pos), whence))

    @typedef.method("tell(self, /)")
    def descr_tell(self, space):
        """Current file position.

Can raise OSError for non seekable files."""
        return space.newint(self.seek_to(space, 0, 1))

    @typedef.method("truncate(self, size=None, /)")
    def descr_truncate(self, space, w_size):
        """Truncate the file to at most size bytes and return the truncated size.

Size defaults to the current file position, as returned by tell().
The current file position is unchanged."""
        self.check_writing(space)
        if w_size is space.w_None:
            size = self.seek_to(space, 0, 1)
        else:
            size = space.ssize_w(w_size)
        try:
            host.truncate(self.fd, size)
        except HostError as e:
            raise os_error(space, e)
        return space.newint(size)

    # ____________________________________________________________
    # properties

    @typedef.method("readable(self, /)")
    def descr_readable(self, space):
        "True if file was opened in a read mode."
        self.check_open(space)
        return space.newbool(self.readable)

    @typedef.method("writable(self, /)")
    def descr_writable(self, space):
        "True if file was opened in a write mode."
        self.check_open(space)
        return space.newbool(self.writable)

    @typedef.method("seekable(self, /)")
    def descr_seekable(self, space):
        "True if file supports random-access."
        self.check_open(space)
        if self.seek_known == UNKNOWN:
            try:
                host.lseek(self.fd, 0, 1)
                self.seek_known = YES
            except HostError:
                self.seek_known = NO
        return space.newbool(self.seek_known == YES)

    @typedef.method("fileno(self, /)")
    def descr_fileno(self, space):
        "Return the underlying file descriptor (an integer)."
        self.check_open(space)
        return space.newint(self.fd)

    @typedef.method("isatty(self, /)")
    def descr_isatty(self, space):
        "True if the file is connected to a TTY device."
        self.check_open(space)
        return space.newbool(host.isatty(self.fd))

    @typedef.getset('closefd')
    def get_closefd(self, space):
        "True if the file descriptor will be closed by close()."
        return space.newbool(self.closefd)

    def mode_text(self):
        if self.created:
            return 'xb+' if self.readable else 'xb'
        if self.appending:
            return 'ab+' if self.readable else 'ab'
        if self.readable:
            return 'rb+' if self.writable else 'rb'
        return 'wb'

    @typedef.getset('mode')
    def get_mode(self, space):
        "String giving the file mode"
        return space.newtext(self.mode_text())

    @typedef.getset('_blksize')
    def get_block_size(self, space):
        return space.newint(self.block_size)

    @typedef.getset('_finalizing')
    def get_finalizing(self, space):
        return space.newbool(self.finalizing)

    @typedef.setter('_finalizing')
    def set_finalizing(self, space, w_value):
        self.finalizing = w_value is not None and space.is_true(w_value)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        if self.fd < 0:
            return '<%s [closed]>' % self.shown_class(space)
        closefd = 'True' if self.closefd else 'False'
        w_name = space.findattr(self, 'name')
        if w_name is None:
            return "<%s fd=%d mode='%s' closefd=%s>" % (self.shown_class(space), self.fd, self.mode_text(), closefd)
        if space.repr_enter(self):
            raise oefmt(space, space.w_RuntimeError, "reentrant call inside %s.__repr__", space.type(self).name)
        try:
            return "<%s name=%s mode='%s' closefd=%s>" % (
                self.shown_class(space), space.repr_text(w_name), self.mode_text(), closefd)
        finally:
            space.repr_leave(self)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        return refuse_pickling(space, self)

    @typedef.method("__reduce_ex__(self, protocol, /)")
    def descr_reduce_ex(self, space, w_protocol):
        return refuse_pickling(space, self)


def refuse_pickling(space, w_file):
    raise oefmt(space, space.w_TypeError, "cannot pickle '%s' instances", space.type(w_file).name)
