"""TextIOWrapper: its state, opening and closing, writing; textreading.py and textpositions.py have the rest.

What has been written is collected up to `chunk_size` and handed on to the buffer then, at each line end where
`line_buffering` is on, and at flush().  Pending output never keeps objects alive: it is plain bytes.
"""
from memphis.errors import OperationError, oefmt
from memphis.host import current as host
from memphis.modules._io.base import W_TextIOBase, io_typedef
from memphis.modules._io.bufferedkinds import W_BufferedReader, W_BufferedWriter
from memphis.modules._io.decoding import NativeEncoder, make_decoder, make_encoder
from memphis.modules._io.errors import after, unsupported
from memphis.modules._io.fileio import W_FileIO, refuse_pickling
from memphis.modules._io.lines import DEFAULT, newline_argument
from memphis.modules._io.moduledef import DEFAULT_BUFFER_SIZE, export
from memphis.modules._io.newlines import NewlineDecoder
from memphis.modules._io.openwriters import open_writers
from memphis.modules._io.textpositions import TextPositions
from memphis.modules._io.textreading import TextReading
from memphis.objects.codecs import registry
from memphis.objects.codecs.names import OTHER, UTF8, find_codec
from memphis.objects.instance import allocate
from memphis.objects.strobject.text import W_Str
from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib.rstring import replace

UNINITIALISED, READY, DETACHED = 0, 1, 2


def text_or_none(space, w_value, function, name):
    if w_value is not space.w_None and not space.is_text(w_value):
        raise oefmt(space, space.w_TypeError, "%s() argument '%s' must be str or None, not %T", function, name, w_value)
    if w_value is not space.w_None and space.text_w(w_value).find('\0') >= 0:
        raise oefmt(space, space.w_ValueError, "embedded null character")


@export
class W_TextIOWrapper(W_TextIOBase):
    """`reader` and `writer` are the buffer where it is one of ours without a class of its own. `pieces` is what has been
    written but not handed on, `pending` its size. `decoded` from `position` on is what has been read ahead; with
    `has_snapshot`, it was made of the bytes `snapshot` by a decoder whose number was `snapshot_flags` (textpositions.py).
    `ask_terminal`: whether lines are flushed one by one is found out at the first write."""
    typedef = io_typedef('TextIOWrapper', W_TextIOBase.typedef,
                         """Character and line based layer over a BufferedIOBase object, buffer.

encoding gives the name of the encoding that the stream will be
decoded or encoded with. It defaults to locale.getencoding().

errors determines the strictness of encoding and decoding (see
help(codecs.Codec) or the documentation for codecs.register) and
defaults to "strict".

newline controls how line endings are handled. It can be None, '',
'\\n', '\\r', and '\\r\\n'.  It works as follows:

* On input, if newline is None, universal newlines mode is
  enabled. Lines in the input can end in '\\n', '\\r', or '\\r\\n', and
  these are translated into '\\n' before being returned to the
  caller. If it is '', universal newline mode is enabled, but line
  endings are returned to the caller untranslated. If it has any of
  the other legal values, input lines are only terminated by the given
  string, and the line ending is returned to the caller untranslated.

* On output, if newline is None, any '\\n' characters written are
  translated to the system default line separator, os.linesep. If
  newline is '' or '\\n', no translation takes place. If newline is any
  of the other legal values, any '\\n' characters written are translated
  to the given string.

If line_buffering is True, a call to flush is implied when a call to
write contains a newline character.""")
    import_from_mixin(TextReading)
    import_from_mixin(TextPositions)

    state = UNINITIALISED
    w_buffer = None
    reader = None
    writer = None
    encoding = ''
    errors = 'strict'
    codec = UTF8
    newline = DEFAULT
    line_buffering = False
    write_through = False
    ask_terminal = False
    chunk_size = DEFAULT_BUFFER_SIZE
    decoder = None
    newlines = None         # the decoder where it is one for universal newlines
    encoder = None
    can_seek = False
    telling = False
    has_read1 = True
    pending = 0
    decoded = ''
    position = 0
    has_snapshot = False
    snapshot = ''
    snapshot_flags = 0
    bytes_per_byte = 0.0    # of input for a byte of text

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_file = allocate(space, W_TextIOWrapper, w_cls)
        w_file.pieces = []
        return w_file

    @typedef.method("__init__(self, buffer, encoding=None, errors=None, newline=None, "
                    "line_buffering: bool = False, write_through: bool = False) -> None")
    def descr_init(self, space, w_buffer, w_encoding, w_errors, w_newline, line_buffering, write_through):
        self.state = UNINITIALISED
        text_or_none(space, w_encoding, 'TextIOWrapper', 'encoding')
        text_or_none(space, w_errors, 'TextIOWrapper', 'errors')
        newline = newline_argument(space, w_newline, 'TextIOWrapper')
        self.encoder = None
        self.decoder = None
        self.newlines = None
        self.pieces = []
        self.pending = 0
        self.forget_decoded()
        encoding = 'utf-8' if w_encoding is space.w_None else space.text_w(w_encoding)
        if encoding == 'locale':
            encoding = 'utf-8'
        self.choose_encoding(space, encoding, 'strict' if w_errors is space.w_None else space.text_w(w_errors))
        self.newline = newline
        self.line_buffering = line_buffering
        self.write_through = write_through
        self.set_buffer(w_buffer)
        w_info = self.codec_info(space)
        if space.is_true(space.call_method(w_buffer, 'readable', [])):
            self.make_decoder(space, w_info)
        if space.is_true(space.call_method(w_buffer, 'writable', [])):
            self.encoder = make_encoder(space, self.codec, w_info, self.errors)
        self.can_seek = self.telling = space.is_true(space.call_method(w_buffer, 'seekable', []))
        self.has_read1 = self.reader is not None or space.findattr(w_buffer, 'read1') is not None
        if self.can_seek and self.encoder is not None:
            self.start_encoder(space)
        self.state = READY
        if self.encoder is not None:
            self.watch()
            open_writers.add(self)

    def set_buffer(self, w_buffer):
        self.w_buffer = w_buffer
        self.reader = None
        self.writer = None
        if isinstance(w_buffer, W_BufferedReader) and not w_buffer.is_user:
            self.reader = w_buffer
        elif isinstance(w_buffer, W_BufferedWriter) and not w_buffer.is_user:
            self.writer = w_buffer

    def open_standard(self, space, fd, name, mode, errors):
        "For the standard streams, at import time: nothing is asked of the host."
        self.pieces = []
        self.pending = 0
        self.forget_decoded()
        w_raw = W_FileIO()
        w_raw.open_standard(space, fd, name, mode)
        self.encoding = 'utf-8'
        self.errors = errors
        if mode == 'r':
            w_reader = W_BufferedReader()
            w_reader.initialise(space, w_raw, DEFAULT_BUFFER_SIZE)
            self.set_buffer(w_reader)
            self.make_decoder(space, None)
        else:
            w_writer = W_BufferedWriter()
            w_writer.start(w_raw, DEFAULT_BUFFER_SIZE)
            self.set_buffer(w_writer)
            self.encoder = NativeEncoder(UTF8, errors)
            self.line_buffering = fd == 2
            self.ask_terminal = fd != 2
        self.setdictvalue(space, 'mode', space.newtext(mode))
        self.state = READY

    def choose_encoding(self, space, encoding, errors):
        self.encoding = encoding
        self.errors = errors
        self.codec = find_codec(encoding)

    def codec_info(self, space):
        "None for the encodings that are known here."
        if self.codec != OTHER:
            return None
        return registry.lookup_text_encoding(space, self.encoding, 'codecs.open()')

    def make_decoder(self, space, w_info):
        decoder = make_decoder(space, self.codec, w_info, self.errors)
        self.newlines = None
        if self.newline.universal:
            self.newlines = NewlineDecoder(decoder, self.newline.translates)
            self.decoder = self.newlines
        else:
            self.decoder = decoder

    def start_encoder(self, space):
        "Only at the start of a file does a byte order mark come first."
        position = space.bigint_w(space.call_method(self.w_buffer, 'tell', []))
        if position.tobool():
            self.encoder.start(space, False)

    # ____________________________________________________________
    # checks

    def check_attached(self, space):
        if self.state == DETACHED:
            raise oefmt(space, space.w_ValueError, "underlying buffer has been detached")
        if self.state == UNINITIALISED:
            raise oefmt(space, space.w_ValueError, "I/O operation on uninitialized object")

    def is_closed(self, space):
        if self.writer is not None and self.writer.state == READY:
            return self.writer.raw.is_closed(space)
        if self.reader is not None and self.reader.state == READY:
            return self.reader.raw.is_closed(space)
        return space.is_true(space.getattr(self.w_buffer, 'closed'))

    def check_open(self, space):
        self.check_attached(space)
        if self.is_user:
            closed = space.is_true(space.getattr(self, 'closed'))
        else:
            closed = self.is_closed(space)
        if closed:
            raise oefmt(space, space.w_ValueError, "I/O operation on closed file.")

    # ____________________________________________________________
    # writing

    def write_text(self, space, w_text):
        "A W_Str."
        self.check_open(space)
        if self.encoder is None:
            raise unsupported(space, "not writable")
        text = w_text.utf8
        if self.ask_terminal:
            self.ask_terminal = False
            self.line_buffering = self.is_terminal()
        ends_line = False
        if self.line_buffering:
            ends_line = text.find('\n') >= 0 or text.find('\r') >= 0
        if self.newline.writing != '' and text.find('\n') >= 0:
            w_text = W_Str.from_utf8(replace(text, '\n', self.newline.writing))
        if self.codec == UTF8 and w_text.is_ascii():
            data = w_text.utf8
        else:
            data = self.encoder.encode(space, w_text)
        if len(data) >= self.chunk_size:
            self.hand_on(space)
        self.pieces.append(data)
        self.pending += len(data)
        if self.pending >= self.chunk_size or ends_line or self.write_through:
            self.hand_on(space)
        if ends_line:
            self.flush_buffer(space)
        self.telling = self.can_seek
        if self.has_snapshot or self.decoded != '':
            self.forget_decoded()
        if self.decoder is not None:
            self.decoder.reset(space)

    def is_terminal(self):
        "Of a standard stream."
        file = self.writer.raw.file if self.writer is not None else None
        return file is not None and host.isatty(file.fd)

    def hand_on(self, space):
        "Give what is pending to the buffer; what that does not accept is lost, as in CPython."
        while self.pending > 0:
            data = self.pieces[0] if len(self.pieces) == 1 else ''.join(self.pieces)
            self.pieces = []
            self.pending = 0
            writer = self.writer
            if writer is not None:
                writer.check_open(space, "write to")
                writer.write_bytes(space, data)
            else:
                space.call_method(self.w_buffer, 'write', [space.newbytes(data)])

    def flush_buffer(self, space):
        if self.writer is not None:
            self.writer.flush_out(space)
        else:
            space.call_method(self.w_buffer, 'flush', [])

    def discard(self):
        "Forget all that has not been handed over."
        self.pieces = []
        self.pending = 0
        if self.writer is not None:
            self.writer.out.discard()

    @typedef.method("write(self, text, /) -> int")
    def descr_write(self, space, w_text):
        """Write string s to stream.

Return the number of characters written
(which is always equal to the length of the string)."""
        if not isinstance(w_text, W_Str):
            raise oefmt(space, space.w_TypeError, "write() argument must be str, not %T", w_text)
        self.write_text(space, w_text)
        return w_text.codepoints

    @typedef.method("flush(self, /) -> None")
    def descr_flush(self, space):
        self.check_open(space)
        self.telling = self.can_seek
        self.hand_on(space)
        self.flush_buffer(space)

    @typedef.method("close(self, /)")
    def descr_close(self, space):
        self.check_attached(space)
        if space.is_true(space.getattr(self, 'closed')):
            return space.w_None
        if self.finalizing:
            w_warn = space.findattr(self.w_buffer, '_dealloc_warn')
            if w_warn is not None:
                space.call_1(w_warn, self)
        error = None
        try:
            space.call_method(self, 'flush', [])
        except OperationError as e:
            error = e
        w_result = space.w_None
        try:
            w_result = space.call_method(self.w_buffer, 'close', [])
        except OperationError as e:
            error = after(space, error, e)
        if self.pending > 0 and space.is_true(space.getattr(self.w_buffer, 'closed')):
            self.discard()
        if error is not None:
            raise error
        return w_result

    @typedef.method("detach(self, /)")
    def descr_detach(self, space):
        self.check_attached(space)
        space.call_method(self, 'flush', [])
        w_buffer = self.w_buffer
        self.w_buffer = None
        self.reader = None
        self.writer = None
        self.state = DETACHED
        return w_buffer

    # ____________________________________________________________
    # reconfigure

    @typedef.method("reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, "
                    "write_through=None) -> None")
    def descr_reconfigure(self, space, w_encoding, w_errors, w_newline, w_line_buffering, w_write_through):
        """Reconfigure the text stream with new parameters.

This also does an implicit stream flush."""
        self.check_attached(space)
        text_or_none(space, w_encoding, 'reconfigure', 'encoding')
        text_or_none(space, w_errors, 'reconfigure', 'errors')
        changes_encoding = w_encoding is not space.w_None or w_errors is not space.w_None
        if (self.decoded != '' or self.has_snapshot) and (changes_encoding or w_newline is not None):
            raise unsupported(space, "It is not possible to set the encoding or newline of stream after the first read")
        newline = self.newline
        if w_newline is not None:
            newline = newline_argument(space, w_newline, 'reconfigure')
        line_buffering = self.flag(space, w_line_buffering, self.line_buffering)
        write_through = self.flag(space, w_write_through, self.write_through)
        space.call_method(self, 'flush', [])
        self.newline = newline
        if changes_encoding:
            errors = self.errors
            if w_errors is not space.w_None:
                errors = space.text_w(w_errors)
            elif w_encoding is not space.w_None:
                errors = 'strict'
            encoding = self.encoding
            if w_encoding is not space.w_None:
                encoding = space.text_w(w_encoding)
                if encoding == 'locale':
                    encoding = 'utf-8'
            self.change_encoding(space, encoding, errors)
        elif w_newline is not None and self.decoder is not None:
            self.make_decoder(space, self.codec_info(space))
        if w_line_buffering is not space.w_None:
            self.ask_terminal = False
        self.line_buffering = line_buffering
        self.write_through = write_through

    def flag(self, space, w_value, default):
        if w_value is space.w_None:
            return default
        return space.int_w(w_value) != 0

    def change_encoding(self, space, encoding, errors):
        old_encoding, old_errors = self.encoding, self.errors
        self.choose_encoding(space, encoding, errors)
        try:
            w_info = self.codec_info(space)
        except OperationError:
            self.choose_encoding(space, old_encoding, old_errors)
            raise
        if self.decoder is not None:
            self.make_decoder(space, w_info)
        if self.encoder is not None:
            self.encoder = make_encoder(space, self.codec, w_info, self.errors)
            if self.can_seek:
                self.start_encoder(space)

    # ____________________________________________________________
    # properties

    @typedef.method("fileno(self, /)")
    def descr_fileno(self, space):
        self.check_attached(space)
        return space.call_method(self.w_buffer, 'fileno', [])

    @typedef.method("isatty(self, /)")
    def descr_isatty(self, space):
        self.check_attached(space)
        return space.call_method(self.w_buffer, 'isatty', [])

    @typedef.method("readable(self, /)")
    def descr_readable(self, space):
        self.check_attached(space)
        return space.call_method(self.w_buffer, 'readable', [])

    @typedef.method("writable(self, /)")
    def descr_writable(self, space):
        self.check_attached(space)
        return space.call_method(self.w_buffer, 'writable', [])

    @typedef.method("seekable(self, /)")
    def descr_seekable(self, space):
        self.check_attached(space)
        return space.call_method(self.w_buffer, 'seekable', [])

    @typedef.getset('closed')
    def get_closed(self, space):
        self.check_attached(space)
        return space.newbool(self.is_closed(space))

    @typedef.getset('name')
    def get_name(self, space):
        self.check_attached(space)
        return space.getattr(self.w_buffer, 'name')

    @typedef.getset('buffer')
    def get_buffer_object(self, space):
        return space.w_None if self.w_buffer is None else self.w_buffer

    @typedef.getset('encoding')
    def get_encoding(self, space):
        return space.newtext(self.encoding)

    @typedef.getset('errors')
    def get_errors(self, space):
        self.check_attached(space)
        return space.newtext(self.errors)

    @typedef.getset('newlines')
    def get_newlines(self, space):
        self.check_attached(space)
        if self.newlines is None:
            return space.w_None
        return self.newlines.seen_newlines(space)

    @typedef.getset('line_buffering')
    def get_line_buffering(self, space):
        if self.ask_terminal:
            self.ask_terminal = False
            self.line_buffering = self.is_terminal()
        return space.newbool(self.line_buffering)

    @typedef.getset('write_through')
    def get_write_through(self, space):
        return space.newbool(self.write_through)

    @typedef.getset('_finalizing')
    def get_finalizing(self, space):
        return space.newbool(self.finalizing)

    @typedef.getset('_CHUNK_SIZE')
    def get_chunk_size(self, space):
        self.check_attached(space)
        return space.newint(self.chunk_size)

    @typedef.setter('_CHUNK_SIZE')
    def set_chunk_size(self, space, w_value):
        self.check_attached(space)
        if w_value is None:
            raise oefmt(space, space.w_AttributeError, "cannot delete attribute")
        size = space.ssize_w(w_value)
        if size <= 0:
            raise oefmt(space, space.w_ValueError, "a strictly positive integer is required")
        self.chunk_size = size

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        if self.state == UNINITIALISED:
            self.check_attached(space)
        text = '<' + self.shown_class(space)
        if space.repr_enter(self):
            raise oefmt(space, space.w_RuntimeError, "reentrant call inside %s.__repr__", space.type(self).name)
        try:
            w_name = None
            try:
                w_name = space.findattr(self, 'name')
            except OperationError as e:
                if not e.match(space, space.w_ValueError):
                    raise
            if w_name is not None:
                text += ' name=' + space.repr_text(w_name)
            w_mode = space.findattr(self, 'mode')
            if w_mode is not None:
                text += ' mode=' + space.repr_text(w_mode)
            return text + ' encoding=' + space.repr_text(space.newtext(self.encoding)) + '>'
        finally:
            space.repr_leave(self)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        return refuse_pickling(space, self)

    @typedef.method("__reduce_ex__(self, protocol, /)")
    def descr_reduce_ex(self, space, w_protocol):
        return refuse_pickling(space, self)

    # ____________________________________________________________
    # declared here, written in the mix-ins

    @typedef.method("read(self, size=-1, /)")
    def descr_read(self, space, w_size):
        return self.read_argument(space, w_size)

    @typedef.method("readline(self, size: index = -1, /)")
    def descr_readline(self, space, size):
        return self.readline_argument(space, size)

    def iter_next(self, space):
        return self.next_line(space)

    @typedef.method("__next__(self, /)")
    def descr_next(self, space):
        w_line = self.next_line(space)
        if w_line is None:
            raise OperationError(space.w_StopIteration, None)
        return w_line

    @typedef.method("tell(self, /)")
    def descr_tell(self, space):
        """Return the stream position as an opaque number.

The return value of tell() can be given as input to seek(), to restore a
previous stream position."""
        return self.tell_position(space)

    @typedef.method("seek(self, cookie, whence: int = 0, /)")
    def descr_seek(self, space, w_cookie, whence):
        """Set the stream position, and return the new stream position.

  cookie
    Zero or an opaque number returned by tell().
  whence
    The relative position to seek from.

Four operations are supported, given by the following argument
combinations:

- seek(0, SEEK_SET): Rewind to the start of the stream.
- seek(cookie, SEEK_SET): Restore a previous position.
- seek(0, SEEK_END): Fast-forward to the end of the stream.
- seek(0, SEEK_CUR): Leave the current position unchanged.

Any other argument combinations are invalid,
and may raise exceptions."""
        return self.seek_position(space, w_cookie, whence)

    @typedef.method("truncate(self, pos=None, /)")
    def descr_truncate(self, space, w_pos):
        self.check_attached(space)
        space.call_method(self, 'flush', [])
        return space.call_method(self.w_buffer, 'truncate', [w_pos])
