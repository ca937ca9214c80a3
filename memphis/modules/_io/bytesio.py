"""BytesIO: bytes in memory."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._io.base import W_BufferedIOBase, fill_view, io_typedef, size_argument, writable_view
from memphis.modules._io.moduledef import export
from memphis.modules._io.stringio import update_dict
from memphis.objects.base import W_Object
from memphis.objects.buffer import refuse_resize
from memphis.objects.bytesobject import W_Bytearray
from memphis.objects.bytestring import charge
from memphis.objects.instance import allocate


@export
class W_BytesIOBuffer(W_Object):
    "What getbuffer() shows: the bytes of a bytearray that nothing else holds."
    typedef = TypeDef('_BytesIOBuffer', base=W_Object.typedef, module='_io', final=True)

    def __init__(self, w_bytearray):
        self.w_bytearray = w_bytearray

    def has_buffer(self):
        return True

    def get_buffer(self, space):
        return self.w_bytearray.get_buffer(space)


@export
class W_BytesIO(W_BufferedIOBase):
    """The bytes are `data` followed by `pieces`, `size` together; or, since getbuffer(), those of `w_shared`, until it turns
    out that nobody holds them any more."""
    typedef = io_typedef('BytesIO', W_BufferedIOBase.typedef,
                         "Buffered I/O implementation using an in-memory bytes buffer.")
    is_closed = False
    data = ''
    size = 0
    position = 0
    w_shared = None

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_file = allocate(space, W_BytesIO, w_cls)
        w_file.pieces = []
        return w_file

    @typedef.method("__init__(self, initial_bytes=b'') -> None")
    def descr_init(self, space, w_initial_bytes):
        self.check_resizable(space)
        self.set_data('')
        self.position = 0
        self.is_closed = False
        if w_initial_bytes is not space.w_None:
            self.set_data(space.bytes_w(w_initial_bytes))

    def check_open(self, space):
        if self.is_closed:
            raise oefmt(space, space.w_ValueError, "I/O operation on closed file.")

    def set_data(self, data):
        self.data = data
        self.pieces = []
        self.size = len(data)

    def whole(self):
        "All of it as one string."
        if self.w_shared is not None:
            return self.w_shared.as_str()
        if len(self.pieces) > 0:
            self.set_data(self.data + ''.join(self.pieces))
        return self.data

    def check_resizable(self, space):
        w_shared = self.w_shared
        if w_shared is not None:
            exports = w_shared.exports
            if exports is not None and exports.any_held():
                refuse_resize(space)
            self.w_shared = None
            self.set_data(w_shared.as_str())

    def take(self, stop):
        "From the position up to another."
        data = self.whole()
        start = self.position
        assert 0 <= start <= stop
        self.position = stop
        return data[start:stop]

    # ____________________________________________________________
    # writing

    def write_data(self, space, data):
        if len(data) == 0:
            return
        charge(space, len(data))
        position = self.position
        if position > self.size:
            space.check_size(position)
            self.pieces.append('\0' * (position - self.size))
            self.size = position
        end = position + len(data)
        if position == self.size:
            self.pieces.append(data)
            self.size = end
        else:
            space.check_size(end)
            old = self.whole()
            charge(space, len(old))
            assert 0 <= position <= end
            self.set_data(old[:position] + data + (old[end:] if end < len(old) else ''))
        self.position = end

    @typedef.method("write(self, b, /) -> int")
    def descr_write(self, space, w_b):
        """Write bytes to file.

Return the number of bytes written."""
        self.check_open(space)
        self.check_resizable(space)
        data = space.bytes_w(w_b)
        self.check_open(space)
        self.write_data(space, data)
        return len(data)

    @typedef.method("writelines(self, lines, /) -> None")
    def descr_writelines(self, space, w_lines):
        """Write lines to the file.

Note that newlines are not added.  lines can be any iterable object
producing bytes-like objects. This is equivalent to calling write() for
each element."""
        self.check_open(space)
        w_iter = space.iter(w_lines)
        while True:
            w_line = space.next(w_iter)
            if w_line is None:
                break
            space.tick(1)
            self.descr_write(space, w_line)

    @typedef.method("truncate(self, size=None, /) -> int")
    def descr_truncate(self, space, w_size):
        """Truncate the file to at most size bytes.

Size defaults to the current file position, as returned by tell().
The current file position is unchanged.  Returns the new size."""
        self.check_open(space)
        self.check_resizable(space)
        size = size_argument(space, w_size, self.position)
        if size < 0:
            raise oefmt(space, space.w_ValueError, "negative size value %d", size)
        if size < self.size:
            assert size >= 0
            self.set_data(self.whole()[:size])
        return size

    # ____________________________________________________________
    # reading

    def left(self, wanted):
        "How much of what is wanted there is; a negative number wants all."
        left = max(self.size - self.position, 0)
        return left if wanted < 0 or wanted > left else wanted

    def read_data(self, space, wanted):
        size = self.left(wanted)
        if size == 0:
            return space.newbytes('')
        charge(space, size)
        if size == self.size:
            self.position = size
            return space.newbytes(self.whole())
        return space.newbytes(self.take(self.position + size))

    @typedef.method("read(self, size=-1, /)")
    def descr_read(self, space, w_size):
        """Read at most size bytes, returned as a bytes object.

If the size argument is negative, read until EOF is reached.
Return an empty bytes object at EOF."""
        self.check_open(space)
        return self.read_data(space, size_argument(space, w_size))

    @typedef.method("read1(self, size=-1, /)")
    def descr_read1(self, space, w_size):
        """Read at most size bytes, returned as a bytes object.

If the size argument is negative or omitted, read until EOF is reached.
Return an empty bytes object at EOF."""
        self.check_open(space)
        return self.read_data(space, size_argument(space, w_size))

    @typedef.method("readinto(self, buffer, /) -> int")
    def descr_readinto(self, space, w_buffer):
        """Read bytes into buffer.

Returns number of bytes read (0 for EOF), or None if the object
is set not to block and has no data to read."""
        w_view = writable_view(space, w_buffer, 'readinto')
        try:
            self.check_open(space)
            size = self.left(w_view.geometry.nbytes())
            if size > 0:
                charge(space, size)
                fill_view(w_view, self.take(self.position + size))
            return size
        finally:
            w_view.release(space)

    def read_line(self, space, limit):
        size = self.left(-1)
        if size > 0:
            start = self.position
            assert start >= 0
            end = self.whole().find('\n', start)
            if end >= 0:
                size = end + 1 - start
        if 0 <= limit < size:
            size = limit
        if size == 0:
            return ''
        charge(space, size)
        return self.take(self.position + size)

    @typedef.method("readline(self, size=-1, /) -> bytes")
    def descr_readline(self, space, w_size):
        """Next line from the file, as a bytes object.

Retain newline.  A non-negative size argument limits the maximum
number of bytes to return (an incomplete line may be returned then).
Return an empty bytes object at EOF."""
        self.check_open(space)
        return self.read_line(space, size_argument(space, w_size))

    @typedef.method("readlines(self, size=None, /)")
    def descr_readlines(self, space, w_size):
        """List of bytes objects, each a line from the file.

Call readline() repeatedly and return a list of the lines so read.
The optional size argument, if given, is an approximate bound on the
total number of bytes in the lines returned."""
        self.check_open(space)
        limit = size_argument(space, w_size, 0)
        lines_w = []
        total = 0
        while True:
            line = self.read_line(space, -1)
            if line == '':
                break
            space.tick(1)
            lines_w.append(space.newbytes(line))
            total += len(line)
            if 0 < limit <= total:
                break
        return space.newlist(lines_w)

    def iter_next(self, space):
        self.check_open(space)
        line = self.read_line(space, -1)
        return None if line == '' else space.newbytes(line)

    @typedef.method("__iter__(self, /)")
    def descr_iter(self, space):
        self.check_open(space)
        return self

    @typedef.method("__next__(self, /)")
    def descr_next(self, space):
        w_line = self.iter_next(space)
        if w_line is None:
            raise OperationError(space.w_StopIteration, None)
        return w_line

    # ____________________________________________________________
    # positions

    @typedef.method("tell(self, /) -> int")
    def descr_tell(self, space):
        "Current file position, an integer."
        self.check_open(space)
        return self.position

    @typedef.method("seek(self, pos: index, whence: int = 0, /) -> int")
    def descr_seek(self, space, pos, whence):
        """Change stream position.

Seek to byte offset pos relative to position indicated by whence:
     0  Start of stream (the default).  pos should be >= 0;
     1  Current position - pos may be negative;
     2  End of stream - pos usually negative.
Returns the new absolute position."""
        self.check_open(space)
        if pos < 0 and whence == 0:
            raise oefmt(space, space.w_ValueError, "negative seek value %d", pos)
        start = 0
        if whence == 1:
            start = self.position
        elif whence == 2:
            start = self.size
        elif whence != 0:
            raise oefmt(space, space.w_ValueError, "invalid whence (%d, should be 0, 1 or 2)", whence)
        if pos > 0 and start + pos < 0:
            raise oefmt(space, space.w_OverflowError, "new position too large")
        self.position = max(start + pos, 0)
        return self.position

    # ____________________________________________________________
    # the rest

    @typedef.method("getvalue(self, /)")
    def descr_getvalue(self, space):
        "Retrieve the entire contents of the BytesIO object."
        self.check_open(space)
        return space.newbytes(self.whole())

    @typedef.method("getbuffer(self, /)")
    def descr_getbuffer(self, space):
        "Get a read-write view over the contents of the BytesIO object."
        self.check_open(space)
        if self.w_shared is None:
            data = self.whole()
            charge(space, len(data))
            self.w_shared = W_Bytearray(data)
            self.set_data('')
            self.size = len(data)
        return space.memoryview_of(W_BytesIOBuffer(self.w_shared))

    @typedef.method("close(self, /) -> None")
    def descr_close(self, space):
        "Disable all I/O operations."
        self.check_resizable(space)
        self.is_closed = True
        self.set_data('')

    @typedef.getset('closed')
    def get_closed(self, space):
        "True if the file is closed."
        return space.newbool(self.is_closed)

    @typedef.method("flush(self, /) -> None")
    def descr_flush(self, space):
        "Does nothing."
        self.check_open(space)

    @typedef.method("isatty(self, /)")
    def descr_isatty(self, space):
        """Always returns False.

BytesIO objects are not connected to a TTY-like device."""
        self.check_open(space)
        return space.w_False

    @typedef.method("readable(self, /)")
    def descr_readable(self, space):
        "Returns True if the IO object can be read."
        self.check_open(space)
        return space.w_True

    @typedef.method("writable(self, /)")
    def descr_writable(self, space):
        "Returns True if the IO object can be written."
        self.check_open(space)
        return space.w_True

    @typedef.method("seekable(self, /)")
    def descr_seekable(self, space):
        "Returns True if the IO object can be seeked."
        self.check_open(space)
        return space.w_True

    @typedef.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        return 96 + self.size

    @typedef.method("__getstate__(self, /)")
    def descr_getstate(self, space):
        self.check_open(space)
        w_dict = self.getdict(space)
        if w_dict is None or space.len_w(w_dict) == 0:
            w_dict = space.w_None
        else:
            w_dict = space.call_method(w_dict, 'copy', [])
        return space.newtuple([space.newbytes(self.whole()), space.newint(self.position), w_dict])

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        if not space.is_tuple(w_state) or space.len_w(w_state) < 3:
            raise oefmt(space, space.w_TypeError, "%s.__setstate__ argument should be 3-tuple, got %T",
                        space.type(self).full_name(space), w_state)
        self.check_resizable(space)
        state_w = space.listview(w_state)
        data = space.bytes_w(state_w[0])
        w_position = state_w[1]
        if not space.is_int(w_position):
            raise oefmt(space, space.w_TypeError, "second item of state must be an integer, not %T", w_position)
        position = space.ssize_w(w_position)
        if position < 0:
            raise oefmt(space, space.w_ValueError, "position value cannot be negative")
        self.set_data(data)
        self.position = position
        update_dict(space, self, state_w[2], "third")
