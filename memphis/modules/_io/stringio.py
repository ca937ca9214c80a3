"""StringIO: text in memory."""
from memphis.errors import OperationError, oefmt
from memphis.modules._io.base import W_TextIOBase, io_typedef, size_argument
from memphis.modules._io.lines import advance, line_end, newline_argument, DEFAULT
from memphis.modules._io.moduledef import export
from memphis.modules._io.newlines import NewlineDecoder
from memphis.objects.bytestring import charge
from memphis.objects.instance import allocate
from memphis.objects.strobject.text import EMPTY, W_Str
from memphis.unicode import utf8
from rpython.rlib.rstring import replace


@export
class W_StringIO(W_TextIOBase):
    """The text is `w_text` followed by `pieces`, of `size` characters together; `position` counts characters, `offset` is the
    byte of w_text where it stands, or -1 where that is not known."""
    typedef = io_typedef('StringIO', W_TextIOBase.typedef, """Text I/O implementation using an in-memory buffer.

The initial_value argument sets the value of object.  The newline
argument is like the one of TextIOWrapper's constructor.""")
    ready = False
    is_closed = False
    w_text = EMPTY
    size = 0
    position = 0
    offset = 0
    newline = DEFAULT
    decoder = None

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_file = allocate(space, W_StringIO, w_cls)
        w_file.pieces = []
        return w_file

    @typedef.method("__init__(self, initial_value='', newline='\\n') -> None")
    def descr_init(self, space, w_initial_value, w_newline):
        newline = newline_argument(space, w_newline, '')
        if w_initial_value is not space.w_None and not space.is_text(w_initial_value):
            raise oefmt(space, space.w_TypeError, "initial_value must be str or None, not %T", w_initial_value)
        self.ready = True
        self.is_closed = False
        self.set_text(EMPTY)
        self.position = self.offset = 0
        self.newline = newline
        self.decoder = NewlineDecoder(None, newline.translates) if newline.universal else None
        if w_initial_value is not space.w_None:
            assert isinstance(w_initial_value, W_Str)
            self.write_text(space, w_initial_value)
            self.position = self.offset = 0

    def check_open(self, space):
        if not self.ready:
            raise oefmt(space, space.w_ValueError, "I/O operation on uninitialized object")
        if self.is_closed:
            raise oefmt(space, space.w_ValueError, "I/O operation on closed file")

    def set_text(self, w_text):
        self.w_text = w_text
        self.pieces = []
        self.size = w_text.codepoints

    def whole(self):
        "All of it as one str."
        if len(self.pieces) > 0:
            self.set_text(W_Str(self.w_text.utf8 + ''.join(self.pieces), self.size))
        return self.w_text

    def start(self):
        "The byte of the whole text where the position is."
        w_text = self.whole()
        if self.offset < 0:
            self.offset = w_text.position_of(min(self.position, self.size))
        return self.offset

    def take(self, stop):
        "The text from the position up to a byte."
        start = self.start()
        text = self.w_text.utf8
        assert 0 <= start <= stop
        piece = text[start:stop]
        self.position += utf8.length(piece)
        self.offset = stop
        return piece

    # ____________________________________________________________
    # writing

    def write_text(self, space, w_text):
        if self.decoder is not None:
            w_text = W_Str.from_utf8(self.decoder.newlines(w_text.utf8, True))
        if self.newline.writing != '':
            w_text = W_Str.from_utf8(replace(w_text.utf8, '\n', self.newline.writing))
        count = w_text.codepoints
        if count == 0:
            return
        charge(space, len(w_text.utf8))
        if self.position > self.size:
            space.check_size(self.position)
            self.pieces.append('\0' * (self.position - self.size))
            self.size = self.position
        if self.position == self.size:
            self.pieces.append(w_text.utf8)
            self.size += count
        else:
            w_whole = self.whole()
            space.check_size(len(w_whole.utf8) + len(w_text.utf8))
            charge(space, len(w_whole.utf8))
            start = self.start()
            stop = w_whole.position_of(min(self.position + count, self.size))
            text = w_whole.utf8
            assert 0 <= start <= stop
            self.set_text(W_Str(text[:start] + w_text.utf8 + text[stop:], max(self.size, self.position + count)))
        self.position += count
        self.offset = -1

    @typedef.method("write(self, s, /) -> int")
    def descr_write(self, space, w_s):
        """Write string to file.

Returns the number of characters written, which is always equal to
the length of the string."""
        self.check_open(space)
        if not isinstance(w_s, W_Str):
            raise oefmt(space, space.w_TypeError, "string argument expected, got '%T'", w_s)
        self.write_text(space, w_s)
        return w_s.codepoints

    @typedef.method("truncate(self, pos=None, /) -> int")
    def descr_truncate(self, space, w_pos):
        """Truncate size to pos.

The pos argument defaults to the current file position, as
returned by tell().  The current file position is unchanged.
Returns the new absolute position."""
        self.check_open(space)
        size = size_argument(space, w_pos, self.position)
        if size < 0:
            raise oefmt(space, space.w_ValueError, "Negative size value %d", size)
        if size < self.size:
            self.set_text(self.whole().substring(0, size))
            self.offset = -1
        return size

    # ____________________________________________________________
    # reading

    @typedef.method("getvalue(self, /)")
    def descr_getvalue(self, space):
        "Retrieve the entire contents of the object."
        self.check_open(space)
        charge(space, len(self.pieces))
        return self.whole()

    @typedef.method("read(self, size=-1, /)")
    def descr_read(self, space, w_size):
        """Read at most size characters, returned as a string.

If the argument is negative or omitted, read until EOF
is reached. Return an empty string at EOF."""
        self.check_open(space)
        size = size_argument(space, w_size)
        left = max(self.size - self.position, 0)
        if size < 0 or size > left:
            size = left
        if size == self.size and self.position == 0:
            self.position, self.offset = size, -1
            return self.whole()
        if size == 0:
            return EMPTY
        text = self.whole().utf8
        piece = self.take(advance(text, self.start(), size))
        charge(space, len(piece))
        return space.newtext_length(piece, size)

    def read_line(self, space, limit):
        if self.position >= self.size:
            return ''
        text = self.whole().utf8
        start = self.start()
        stop = line_end(text, start, self.newline)
        if stop < 0:
            stop = len(text)
        if limit >= 0:
            stop = min(stop, advance(text, start, limit))
        charge(space, stop - start)
        return self.take(stop)

    @typedef.method("readline(self, size=-1, /)")
    def descr_readline(self, space, w_size):
        """Read until newline or EOF.

Returns an empty string if EOF is hit immediately."""
        self.check_open(space)
        return space.newtext(self.read_line(space, size_argument(space, w_size)))

    def iter_next(self, space):
        self.check_open(space)
        if not self.is_user:
            line = self.read_line(space, -1)
            return None if line == '' else space.newtext(line)
        w_line = space.call_method(self, 'readline', [])
        if not isinstance(w_line, W_Str):
            raise oefmt(space, space.w_OSError, "readline() should have returned a str object, not '%T'", w_line)
        return None if w_line.codepoints == 0 else w_line

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
        "Tell the current file position."
        self.check_open(space)
        return self.position

    @typedef.method("seek(self, pos: index, whence: int = 0, /) -> int")
    def descr_seek(self, space, pos, whence):
        """Change stream position.

Seek to character offset pos relative to position indicated by whence:
    0  Start of stream (the default).  pos should be >= 0;
    1  Current position - pos must be 0;
    2  End of stream - pos must be 0.
Returns the new absolute position."""
        self.check_open(space)
        if not 0 <= whence <= 2:
            raise oefmt(space, space.w_ValueError, "Invalid whence (%d, should be 0, 1 or 2)", whence)
        if pos < 0 and whence == 0:
            raise oefmt(space, space.w_ValueError, "Negative seek position %d", pos)
        if whence != 0 and pos != 0:
            raise oefmt(space, space.w_OSError, "Can't do nonzero cur-relative seeks")
        if whence == 1:
            pos = self.position
        elif whence == 2:
            pos = self.size
        self.position = pos
        self.offset = -1
        return pos

    # ____________________________________________________________
    # the rest

    @typedef.method("close(self, /) -> None")
    def descr_close(self, space):
        """Close the IO object.

Attempting any further operation after the object is closed
will raise a ValueError.

This method has no effect if the file is already closed."""
        self.is_closed = True
        self.set_text(EMPTY)

    @typedef.getset('closed')
    def get_closed(self, space):
        if not self.ready:
            self.check_open(space)
        return space.newbool(self.is_closed)

    @typedef.getset('line_buffering')
    def get_line_buffering(self, space):
        self.check_open(space)
        return space.w_False

    @typedef.getset('newlines')
    def get_newlines(self, space):
        self.check_open(space)
        if self.decoder is None:
            return space.w_None
        return self.decoder.seen_newlines(space)

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

    @typedef.method("__getstate__(self, /)")
    def descr_getstate(self, space):
        self.check_open(space)
        w_newline = space.w_None if self.newline.is_none else space.newtext(self.newline.given)
        w_dict = space.w_None if self.getdict_or_none(space) is None else space.call_method(
            self.getdict(space), 'copy', [])
        return space.newtuple([self.whole(), w_newline, space.newint(self.position), w_dict])

    def getdict_or_none(self, space):
        w_dict = self.getdict(space)
        return None if w_dict is None or space.len_w(w_dict) == 0 else w_dict

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        if self.is_closed:
            raise oefmt(space, space.w_ValueError, "__setstate__ on closed file")
        if not space.is_tuple(w_state) or space.len_w(w_state) < 4:
            raise oefmt(space, space.w_TypeError, "%s.__setstate__ argument should be 4-tuple, got %T",
                        space.type(self).full_name(space), w_state)
        state_w = space.listview(w_state)
        self.descr_init(space, space.newtext(''), state_w[1])
        if state_w[0] is not space.w_None:
            w_text = state_w[0]
            if not isinstance(w_text, W_Str):
                raise oefmt(space, space.w_TypeError, "initial_value must be str or None, not %T", w_text)
            self.set_text(w_text.exact())
        w_position = state_w[2]
        if not space.is_int(w_position):
            raise oefmt(space, space.w_TypeError, "third item of state must be an integer, got %T", w_position)
        position = space.ssize_w(w_position)
        if position < 0:
            raise oefmt(space, space.w_ValueError, "position value cannot be negative")
        self.position, self.offset = position, -1
        update_dict(space, self, state_w[3], "fourth")


def update_dict(space, w_file, w_dict, which):
    if w_dict is space.w_None:
        return
    if not space.is_dict(w_dict):
        raise oefmt(space, space.w_TypeError, "%s item of state should be a dict, got a %T", which, w_dict)
    space.call_method(w_file.getdict(space), 'update', [w_dict])
