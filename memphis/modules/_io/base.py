"""_IOBase and the three abstract classes below it, _RawIOBase, _BufferedIOBase, _TextIOBase."""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._io.errors import is_interrupt, unsupported, wrong_bytes
from memphis.modules._io.moduledef import DEFAULT_BUFFER_SIZE, export
from memphis.objects import finalizing
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.buffer import WRITABLE
from memphis.objects.bytesobject import W_Bytearray
from memphis.objects.instance import allocate


def io_typedef(name, base, doc=None):
    return TypeDef(name, base=base, module='_io', weakrefs=True, doc=doc)


def size_argument(space, w_size, default=-1):
    "None, or a size."
    if w_size is space.w_None or w_size is None:
        return default
    if not space.has_index(w_size):
        raise oefmt(space, space.w_TypeError, "argument should be integer or None, not '%T'", w_size)
    return space.index_w(w_size)


def check_closed(space, w_file):
    if is_closed(space, w_file):
        raise oefmt(space, space.w_ValueError, "I/O operation on closed file.")


def is_closed(space, w_file):
    return space.is_true(space.getattr(w_file, 'closed'))


def check_ability(space, w_file, method, message):
    "Call readable() or the like."
    w_result = space.call_method(w_file, method, [])
    if w_result is not space.w_True:
        raise unsupported(space, message)
    return w_result


def check_readable(space, w_file):
    return check_ability(space, w_file, 'readable', "File or stream is not readable.")


def check_writable(space, w_file):
    return check_ability(space, w_file, 'writable', "File or stream is not writable.")


def check_seekable(space, w_file):
    return check_ability(space, w_file, 'seekable', "File or stream is not seekable.")


def writable_view(space, w_buffer, function):
    "A memoryview of what a readinto() fills; the caller releases it."
    if not space.is_bytes_like(w_buffer):
        wrong_bytes(space, function, 'read-write bytes-like object', w_buffer)
    try:
        w_view = space.memoryview_of(w_buffer, WRITABLE)
    except OperationError as e:
        if not e.match(space, space.w_BufferError):
            raise
        wrong_bytes(space, function, 'read-write bytes-like object', w_buffer)
        raise e
    if not w_view.geometry.is_contiguous():
        w_view.release(space)
        raise oefmt(space, space.w_BufferError, "memoryview: underlying buffer is not C-contiguous")
    return w_view


def fill_view(w_view, data):
    "Data that fit."
    buf = w_view.managed.buf
    start = w_view.geometry.offset
    for i in range(len(data)):
        buf.set_byte(start + i, data[i])


@export
class W_IOBase(W_Object):
    """`closed` is what _IOBase.close() sets.  An object with something to do when it dies (`watch`) closes itself."""
    typedef = io_typedef('_IOBase', W_Object.typedef, """The abstract base class for all I/O classes.

This class provides dummy implementations for many methods that
derived classes can override selectively; the default implementations
represent a file that cannot be read, written or seeked.

Even though IOBase does not declare read, readinto, or write because
their signatures will vary, implementations and clients should
consider those methods part of the interface. Also, implementations
may raise UnsupportedOperation when operations they do not support are
called.

The basic type used for binary data read from or written to a file is
bytes. Other bytes-like objects are accepted as method arguments too.
In some cases (such as readinto), a writable object is required. Text
I/O classes work with str data.

Note that calling any method (except additional calls to close(),
which are ignored) on a closed stream should raise a ValueError.

IOBase (and its subclasses) support the iterator protocol, meaning
that an IOBase object can be iterated over yielding the lines in a
stream.

IOBase also supports the :keyword:`with` statement. In this example,
fp is closed after the suite of the with statement is complete:

with open('spam.txt', 'r') as fp:
    fp.write('Spam and eggs!')
""")
    import_from_mixin(Lifeline)
    w_dict = None
    base_closed = False
    finalizing = False

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_IOBase, w_cls)

    # ____________________________________________________________
    # attributes

    def getdict(self, space):
        if self.w_dict is None:
            self.w_dict = space.newdict()
        return self.w_dict

    def getdictvalue(self, space, name):
        if self.w_dict is None:
            return None
        return space.finditem_str(self.w_dict, name)

    def setdictvalue(self, space, name, w_value):
        space.setitem_str(self.getdict(space), name, w_value)
        return True

    def deldictvalue(self, space, name):
        if self.w_dict is None or space.finditem_str(self.w_dict, name) is None:
            return False
        space.delitem_str(self.w_dict, name)
        return True

    @typedef.getset('__dict__')
    def descr_get_dict(self, space):
        return self.getdict(space)

    def shown_class(self, space):
        name = space.type(self).name
        return name if self.is_user else '_io.' + name

    # ____________________________________________________________
    # closing

    @typedef.getset('closed')
    def get_closed(self, space):
        return space.newbool(self.base_closed)

    @typedef.method("_checkClosed(self, /) -> None")
    def descr_check_closed(self, space):
        check_closed(space, self)

    @typedef.method("close(self, /) -> None")
    def descr_close(self, space):
        """Flush and close the IO object.

This method has no effect if the file is already closed."""
        if self.base_closed:
            return
        try:
            space.call_method(self, 'flush', [])
        finally:
            self.base_closed = True

    @typedef.method("flush(self, /) -> None")
    def descr_flush(self, space):
        """Flush write buffers, if applicable.

This is not implemented for read-only and non-blocking streams."""
        if self.base_closed:
            raise oefmt(space, space.w_ValueError, "I/O operation on closed file.")

    @typedef.method("__del__(self, /) -> None")
    def descr_del(self, space):
        try:
            if is_closed(space, self):
                return
        except OperationError:
            return          # what is not made yet, or detached, has nothing to close
        self.finalizing = True
        try:
            space.call_method(self, 'close', [])
        except OperationError as e:
            space.write_unraisable(e, self)

    def watch(self):
        "Close it when it dies; objects of Python classes are watched from the start."
        if not self.is_user:
            finalizing.register(self)

    def finalize(self, space):
        self.descr_del(space)

    @typedef.method("__enter__(self, /)")
    def descr_enter(self, space):
        check_closed(space, self)
        return self

    @typedef.method("__exit__(self, *args) -> None")
    def descr_exit(self, space, args_w):
        space.call_method(self, 'close', [])

    # ____________________________________________________________
    # what a file can do

    @typedef.method("seek(self, offset, whence=0, /)")
    def descr_seek(self, space, w_offset, w_whence):
        """Change the stream position to the given byte offset.

  offset
    The stream position, relative to 'whence'.
  whence
    The relative position to seek from.

The offset is interpreted relative to the position indicated by whence.
Values for whence are:

* os.SEEK_SET or 0 -- start of stream (the default); offset should be zero or positive
* os.SEEK_CUR or 1 -- current stream position; offset may be negative
* os.SEEK_END or 2 -- end of stream; offset is usually negative

Return the new absolute position."""
        raise unsupported(space, "seek")

    @typedef.method("tell(self, /)")
    def descr_tell(self, space):
        "Return current stream position."
        return space.call_method(self, 'seek', [space.newint(0), space.newint(1)])

    @typedef.method("truncate(self, size=None, /)")
    def descr_truncate(self, space, w_size):
        """Truncate file to size bytes.

File pointer is left unchanged. Size defaults to the current IO position
as reported by tell(). Return the new size."""
        raise unsupported(space, "truncate")

    @typedef.method("fileno(self, /)")
    def descr_fileno(self, space):
        """Return underlying file descriptor if one exists.

Raise OSError if the IO object does not use a file descriptor."""
        raise unsupported(space, "fileno")

    @typedef.method("isatty(self, /)")
    def descr_isatty(self, space):
        """Return whether this is an 'interactive' stream.

Return False if it can't be determined."""
        check_closed(space, self)
        return space.w_False

    @typedef.method("readable(self, /)")
    def descr_readable(self, space):
        """Return whether object was opened for reading.

If False, read() will raise OSError."""
        return space.w_False

    @typedef.method("writable(self, /)")
    def descr_writable(self, space):
        """Return whether object was opened for writing.

If False, write() will raise OSError."""
        return space.w_False

    @typedef.method("seekable(self, /)")
    def descr_seekable(self, space):
        """Return whether object supports random access.

If False, seek(), tell() and truncate() will raise OSError.
This method may need to do a test seek()."""
        return space.w_False

    @typedef.method("_checkReadable(self, /)")
    def descr_check_readable(self, space):
        return check_readable(space, self)

    @typedef.method("_checkWritable(self, /)")
    def descr_check_writable(self, space):
        return check_writable(space, self)

    @typedef.method("_checkSeekable(self, /)")
    def descr_check_seekable(self, space):
        return check_seekable(space, self)

    # ____________________________________________________________
    # lines

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        check_closed(space, self)
        return self

    def is_iterator(self):
        return True

    def iter_next(self, space):
        w_line = space.call_method(self, 'readline', [])
        if space.len_w(w_line) == 0:
            return None
        return w_line

    @typedef.method("__next__(self, /)")
    def descr_next(self, space):
        w_line = self.iter_next(space)
        if w_line is None:
            raise OperationError(space.w_StopIteration, None)
        return w_line

    @typedef.method("readline(self, size=-1, /)")
    def descr_readline(self, space, w_size):
        """Read and return a line from the stream.

If size is specified, at most size bytes will be read.

The line terminator is always b'\\n' for binary files; for text
files, the newlines argument to open can be used to select the line
terminator(s) recognized."""
        limit = size_argument(space, w_size)
        w_peek = space.findattr(self, 'peek')
        pieces = []
        size = 0
        while limit < 0 or size < limit:
            wanted = 1
            if w_peek is not None:
                ahead = self.peeked(space, w_peek)
                if len(ahead) > 0:
                    wanted = ahead.find('\n') + 1
                    if wanted == 0:
                        wanted = len(ahead)
                    if limit >= 0:
                        wanted = min(wanted, limit - size)
            try:
                w_data = space.call_method(self, 'read', [space.newint(wanted)])
            except OperationError as e:
                if is_interrupt(space, e):
                    continue
                raise
            if not space.is_bytes(w_data):
                raise oefmt(space, space.w_OSError, "read() should have returned a bytes object, not '%T'", w_data)
            data = space.bytes_w(w_data)
            if len(data) == 0:
                break
            space.tick(1)
            pieces.append(data)
            size += len(data)
            if data[len(data) - 1] == '\n':
                break
        return space.newbytes(''.join(pieces))

    def peeked(self, space, w_peek):
        while True:
            try:
                w_data = space.call_1(w_peek, space.newint(1))
            except OperationError as e:
                if is_interrupt(space, e):
                    continue
                raise
            if not space.is_bytes(w_data):
                raise oefmt(space, space.w_OSError, "peek() should have returned a bytes object, not '%T'", w_data)
            return space.bytes_w(w_data)

    @typedef.method("readlines(self, hint=-1, /)")
    def descr_readlines(self, space, w_hint):
        """Return a list of lines from the stream.

hint can be specified to control the number of lines read: no more
lines will be read if the total size (in bytes/characters) of all
lines so far exceeds hint."""
        hint = size_argument(space, w_hint)
        if hint <= 0:
            return space.newlist(space.unpack(self))
        lines_w = []
        size = 0
        w_iter = space.iter(self)
        while size <= hint:
            w_line = space.next(w_iter)
            if w_line is None:
                break
            space.tick(1)
            lines_w.append(w_line)
            size += space.len_w(w_line)
            if size > hint:
                break
        return space.newlist(lines_w)

    @typedef.method("writelines(self, lines, /) -> None")
    def descr_writelines(self, space, w_lines):
        """Write a list of lines to stream.

Line separators are not added, so it is usual for each of the
lines provided to have a line separator at the end."""
        check_closed(space, self)
        w_iter = space.iter(w_lines)
        while True:
            w_line = space.next(w_iter)
            if w_line is None:
                break
            space.tick(1)
            self.write_again(space, w_line)

    def write_again(self, space, w_line):
        while True:
            try:
                space.call_method(self, 'write', [w_line])
                return
            except OperationError as e:
                if not is_interrupt(space, e):
                    raise


@export
class W_RawIOBase(W_IOBase):
    typedef = io_typedef('_RawIOBase', W_IOBase.typedef, "Base class for raw binary I/O.")

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_RawIOBase, w_cls)

    @typedef.method("read(self, size=-1, /)")
    def descr_read(self, space, w_size):
        size = size_argument(space, w_size)
        if size < 0:
            return space.call_method(self, 'readall', [])
        space.check_size(size)
        w_buffer = W_Bytearray('\0' * size)
        w_count = space.call_method(self, 'readinto', [w_buffer])
        if w_count is space.w_None:
            return w_count
        count = space.index_w(w_count)
        if count < 0 or count > size:
            raise oefmt(space, space.w_ValueError, "readinto returned %d outside buffer size %d", count, size)
        assert count >= 0
        return space.newbytes(w_buffer.as_str()[:count])

    @typedef.method("readall(self, /)")
    def descr_readall(self, space):
        "Read until EOF, using multiple read() call."
        pieces = []
        while True:
            try:
                w_data = space.call_method(self, 'read', [space.newint(DEFAULT_BUFFER_SIZE)])
            except OperationError as e:
                if is_interrupt(space, e):
                    continue
                raise
            if w_data is space.w_None:
                if len(pieces) == 0:
                    return w_data
                break
            if not space.is_bytes(w_data):
                raise oefmt(space, space.w_TypeError, "read() should return bytes")
            data = space.bytes_w(w_data)
            if len(data) == 0:
                break
            space.tick(1)
            pieces.append(data)
        return space.newbytes(''.join(pieces))

    @typedef.method("readinto(self, buffer, /)")
    def descr_readinto(self, space, w_buffer):
        raise OperationError(space.w_NotImplementedError, None)

    @typedef.method("write(self, b, /)")
    def descr_write(self, space, w_b):
        raise OperationError(space.w_NotImplementedError, None)


@export
class W_BufferedIOBase(W_IOBase):
    typedef = io_typedef('_BufferedIOBase', W_IOBase.typedef, """Base class for buffered IO objects.

The main difference with RawIOBase is that the read() method
supports omitting the size argument, and does not have a default
implementation that defers to readinto().

In addition, read(), readinto() and write() may raise
BlockingIOError if the underlying raw stream is in non-blocking
mode and not ready; unlike their raw counterparts, they will never
return None.

A typical implementation should not inherit from a RawIOBase
implementation, but wrap one.
""")

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_BufferedIOBase, w_cls)

    @typedef.method("detach(self, /)")
    def descr_detach(self, space):
        """Disconnect this buffer from its underlying raw stream and return it.

After the raw stream has been detached, the buffer is in an unusable
state."""
        raise unsupported(space, "detach")

    @typedef.method("read(self, size=-1, /)")
    def descr_read(self, space, w_size):
        """Read and return up to n bytes.

If the size argument is omitted, None, or negative, read and
return all data until EOF.

If the size argument is positive, and the underlying raw stream is
not 'interactive', multiple raw reads may be issued to satisfy
the byte count (unless EOF is reached first).
However, for interactive raw streams (as well as sockets and pipes),
at most one raw read will be issued, and a short result does not
imply that EOF is imminent.

Return an empty bytes object on EOF.

Return None if the underlying raw stream was open in non-blocking
mode and no data is available at the moment."""
        raise unsupported(space, "read")

    @typedef.method("read1(self, size=-1, /)")
    def descr_read1(self, space, w_size):
        """Read and return up to size bytes, with at most one read() call to the underlying raw stream.

Return an empty bytes object on EOF.
A short result does not imply that EOF is imminent."""
        raise unsupported(space, "read1")

    @typedef.method("readinto(self, buffer, /)")
    def descr_readinto(self, space, w_buffer):
        return self.read_into(space, w_buffer, 'readinto', 'read')

    @typedef.method("readinto1(self, buffer, /)")
    def descr_readinto1(self, space, w_buffer):
        return self.read_into(space, w_buffer, 'readinto1', 'read1')

    def read_into(self, space, w_buffer, function, method):
        w_view = writable_view(space, w_buffer, function)
        try:
            size = w_view.geometry.nbytes()
            w_data = space.call_method(self, method, [space.newint(size)])
            if not space.is_bytes(w_data):
                raise oefmt(space, space.w_TypeError, "%s() should return bytes", method)
            data = space.bytes_w(w_data)
            if len(data) > size:
                raise oefmt(space, space.w_ValueError, "%s() returned too much data: %d bytes requested, %d returned",
                            method, size, len(data))
            fill_view(w_view, data)
            return space.newint(len(data))
        finally:
            w_view.release(space)

    @typedef.method("write(self, b, /)")
    def descr_write(self, space, w_b):
        """Write buffer b to the IO stream.

Return the number of bytes written, which is always
the length of b in bytes.

Raise BlockingIOError if the buffer is full and the
underlying raw stream cannot accept more data at the moment."""
        raise unsupported(space, "write")


@export
class W_TextIOBase(W_IOBase):
    typedef = io_typedef('_TextIOBase', W_IOBase.typedef, """Base class for text I/O.

This class provides a character and line based interface to stream
I/O. There is no readinto method because Python's character strings
are immutable.
""")

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_TextIOBase, w_cls)

    @typedef.method("detach(self, /)")
    def descr_detach(self, space):
        """Separate the underlying buffer from the TextIOBase and return it.

After the underlying buffer has been detached, the TextIO is in an unusable state."""
        raise unsupported(space, "detach")

    @typedef.method("read(self, size=-1, /)")
    def descr_read(self, space, w_size):
        """Read at most size characters from stream.

Read from underlying buffer until we have size characters or we hit EOF.
If size is negative or omitted, read until EOF."""
        raise unsupported(space, "read")

    @typedef.method("readline(self, size=-1, /)")
    def descr_readline(self, space, w_size):
        """Read until newline or EOF.

Return an empty string if EOF is hit immediately.
If size is specified, at most size characters will be read."""
        raise unsupported(space, "readline")

    @typedef.method("write(self, s, /)")
    def descr_write(self, space, w_s):
        """Write string s to stream.

Return the number of characters written
(which is always equal to the length of the string)."""
        raise unsupported(space, "write")

    @typedef.getset('encoding')
    def get_encoding(self, space):
        """Encoding of the text stream.

Subclasses should override."""
        return space.w_None

    @typedef.getset('newlines')
    def get_newlines(self, space):
        """Line endings translated so far.

Only line endings translated during reading are considered.

Subclasses should override."""
        return space.w_None

    @typedef.getset('errors')
    def get_errors(self, space):
        """The error setting of the decoder or encoder.

Subclasses should override."""
        return space.w_None
