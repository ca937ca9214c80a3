"""W_TextFile: the text files of the standard streams, UTF-8 on top of a host descriptor.

Output is collected up to CHUNK_SIZE and handed on to an OutputBuffer then, at each
line end where `line_buffering` is on (a terminal, and always stderr), and at
flush().  Whoever embeds or runs the interpreter flushes the streams in the end
(entry/streams.py).  Pending output never keeps objects alive: it is plain text.
"""
from rpython.rlib.rstring import replace

from memphis.errors import OperationError, make_error, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.host import current as host
from memphis.host import HostError
from memphis.modules.sys.output import OutputBuffer, os_error
from memphis.objects.base import W_Object
from memphis.objects.exceptions import EXCEPTION_TYPEDEFS
from memphis.objects.exceptions.base import attach_error
from memphis.unicode import utf8
from memphis.unicode.escape import escape_surrogates

CHUNK_SIZE = 8192

unsupported_operation = TypeDef('UnsupportedOperation', base=EXCEPTION_TYPEDEFS['OSError'], module='io',
                                layout=EXCEPTION_TYPEDEFS['OSError'])
unsupported_operation.extra_bases = [EXCEPTION_TYPEDEFS['ValueError']]


class W_TextFile(W_Object):
    """`pieces` is what has been written but not handed on to `buffer`, `pending` its size;
    `input` what has been read but not consumed, from `position` on."""
    typedef = TypeDef('TextIOWrapper', base=W_Object.typedef, module='_io', final=True)

    def __init__(self, fd, name, mode, errors):
        self.fd = fd
        self.name = name
        self.mode = mode
        self.errors = errors
        self.line_buffering = fd == 2
        self.asked_terminal = fd == 2 or mode == 'r'
        self.pieces = []
        self.pending = 0
        self.buffer = OutputBuffer(fd)
        self.input = ''
        self.position = 0
        self.at_end = False
        self.closed = False

    # ____________________________________________________________
    # writing

    def write_text(self, space, text):
        self.check_open(space)
        if self.mode == 'r':
            raise self.unsupported(space, "not writable")
        if not self.asked_terminal:
            self.asked_terminal = True
            self.line_buffering = host.isatty(self.fd)
        if utf8.has_surrogates(text):
            text = self.encode(space, text)
        ends_line = self.line_buffering and (text.find('\n') >= 0 or text.find('\r') >= 0)
        if len(text) >= CHUNK_SIZE:
            self.hand_on(space)
        self.pieces.append(text)
        self.pending += len(text)
        if self.pending >= CHUNK_SIZE or ends_line:
            self.hand_on(space)
        if ends_line:
            self.buffer.flush(space)

    def encode(self, space, text):
        "Lone surrogates: an error, or an escape."
        if self.errors == 'backslashreplace':
            return escape_surrogates(text)
        start, i = -1, 0
        index = 0
        while i < len(text):
            is_bad = utf8.is_surrogate(utf8.codepoint_at(text, i))
            if is_bad and start < 0:
                start = index
            if not is_bad and start >= 0:
                break
            index += 1
            i = utf8.next_position(text, i)
        raise OperationError(space.w_UnicodeEncodeError, space.call_list(space.w_UnicodeEncodeError, [
            space.newtext('utf-8'), space.newtext(text), space.newint(start), space.newint(index),
            space.newtext('surrogates not allowed')]))

    def hand_on(self, space):
        "Give what is pending to the buffer; what that does not accept is lost, as in CPython."
        if self.pending > 0:
            data = ''.join(self.pieces)
            self.pieces = []
            self.pending = 0
            self.buffer.write(space, data)

    def discard(self):
        "Forget all that has not been handed over."
        self.pieces = []
        self.pending = 0
        self.buffer.discard()

    def check_open(self, space):
        if self.closed:
            raise oefmt(space, space.w_ValueError, "I/O operation on closed file.")

    def unsupported(self, space, message):
        return make_error(space, space.w_UnsupportedOperation, "%s", message)

    @typedef.method("write(self, text, /) -> int")
    def descr_write(self, space, w_text):
        """Write string s to stream.

Return the number of characters written
(which is always equal to the length of the string)."""
        if not space.is_text(w_text):
            raise oefmt(space, space.w_TypeError, "write() argument must be str, not %T", w_text)
        self.write_text(space, space.text_w(w_text))
        return space.len_w(w_text)

    @typedef.method("writelines(self, lines, /) -> None")
    def descr_writelines(self, space, w_lines):
        """Write a list of lines to stream.

Line separators are not added, so it is usual for each of the
lines provided to have a line separator at the end."""
        w_iter = space.iter(w_lines)
        while True:
            w_line = space.next(w_iter)
            if w_line is None:
                break
            space.tick(1)
            self.descr_write(space, w_line)

    @typedef.method("flush(self, /) -> None")
    def flush(self, space):
        """Flush write buffers, if applicable.

This is not implemented for read-only and non-blocking streams."""
        self.check_open(space)
        self.hand_on(space)
        self.buffer.flush(space)

    @typedef.method("close(self, /) -> None")
    def close(self, space):
        """Flush and close the IO object.

This method has no effect if the file is already closed."""
        if self.closed:
            return
        try:
            self.flush(space)
        except OperationError as first:
            try:
                self.buffer.flush(space)        # closing the buffer tries once more
            except OperationError as second:
                attach_error(space, second, first)
                raise
            raise first
        finally:
            self.discard()
            self.closed = True

    # ____________________________________________________________
    # reading

    def fill(self, space):
        "Read more input; False at the end."
        if self.at_end:
            return False
        try:
            data = host.read(self.fd, CHUNK_SIZE)
        except HostError as e:
            raise os_error(space, e)
        if data == '':
            self.at_end = True
            return False
        start = self.position
        assert start >= 0
        self.input = self.input[start:] + data
        self.position = 0
        return True

    def check_readable(self, space):
        self.check_open(space)
        if self.mode != 'r':
            raise self.unsupported(space, "not readable")

    def read_line(self, space):
        "The bytes of one line, its end included; '' at the end of the input."
        searched = self.position
        while True:
            assert searched >= 0
            end = self.input.find('\n', searched)
            if end >= 0:
                return self.take(end + 1)
            searched = len(self.input) - self.position
            space.tick(1)
            if not self.fill(space):
                return self.take(len(self.input))

    def take(self, end):
        start = self.position
        assert 0 <= start <= end
        self.position = end
        return self.input[start:end]

    def decoded(self, space, data):
        "Input as text: UTF-8, universal newlines."
        if not utf8.is_valid(data):
            w_bytes = space.newbytes(data)
            return space.text_w(space.call_method(w_bytes, 'decode', [space.newtext('utf-8'),
                                                                      space.newtext(self.errors)]))
        if data.find('\r') >= 0:
            data = replace(data, '\r\n', '\n').replace('\r', '\n')
        return data

    @typedef.method("readline(self, /) -> text")
    def descr_readline(self, space):
        """Read until newline or EOF.

Return an empty string if EOF is hit immediately."""
        self.check_readable(space)
        return self.decoded(space, self.read_line(space))

    @typedef.method("read(self, /) -> text")
    def descr_read(self, space):
        "Read all that is left."
        self.check_readable(space)
        while self.fill(space):
            space.tick(1)
            space.check_size(len(self.input))
        return self.decoded(space, self.take(len(self.input)))

    @typedef.method("readlines(self, /)")
    def descr_readlines(self, space):
        "Return a list of the lines that are left."
        self.check_readable(space)
        lines_w = []
        while True:
            w_line = self.iter_next(space)
            if w_line is None:
                return space.newlist(lines_w)
            lines_w.append(w_line)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        self.check_open(space)
        return self

    def is_iterator(self):
        return True

    def iter_next(self, space):
        self.check_readable(space)
        line = self.read_line(space)
        if line == '':
            return None
        return space.newtext(self.decoded(space, line))

    @typedef.method("__next__(self, /)")
    def descr_next(self, space):
        w_line = self.iter_next(space)
        if w_line is None:
            raise OperationError(space.w_StopIteration, None)
        return w_line

    # ____________________________________________________________
    # properties

    @typedef.method("isatty(self, /) -> bool")
    def isatty(self, space):
        self.check_open(space)
        return host.isatty(self.fd)

    @typedef.method("fileno(self, /) -> int")
    def fileno(self, space):
        self.check_open(space)
        return self.fd

    @typedef.method("readable(self, /) -> bool")
    def readable(self, space):
        self.check_open(space)
        return self.mode == 'r'

    @typedef.method("writable(self, /) -> bool")
    def writable(self, space):
        self.check_open(space)
        return self.mode != 'r'

    @typedef.method("__enter__(self, /)")
    def descr_enter(self, space):
        self.check_open(space)
        return self

    @typedef.method("__exit__(self, *args) -> None")
    def descr_exit(self, space, args_w):
        self.close(space)

    @typedef.getset('closed')
    def get_closed(self, space):
        return space.newbool(self.closed)

    @typedef.getset('name')
    def get_name(self, space):
        return space.newtext(self.name)

    @typedef.getset('mode')
    def get_mode(self, space):
        return space.newtext(self.mode)

    @typedef.getset('encoding')
    def get_encoding(self, space):
        return space.newtext('utf-8')

    @typedef.getset('errors')
    def get_errors(self, space):
        return space.newtext(self.errors)

    @typedef.getset('line_buffering')
    def get_line_buffering(self, space):
        return space.newbool(self.line_buffering)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return "<_io.TextIOWrapper name='%s' mode='%s' encoding='utf-8'>" % (self.name, self.mode)
