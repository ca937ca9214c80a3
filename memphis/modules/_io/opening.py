"""open(), open_code() and text_encoding()."""
from memphis.errors import OperationError, oefmt

from memphis.modules._io.bufferedkinds import W_BufferedRandom, W_BufferedReader, W_BufferedWriter
from memphis.modules._io.errors import after
from memphis.modules._io.fileio import W_FileIO
from memphis.modules._io.moduledef import module
from memphis.modules._io.paths import fspath
from memphis.modules._io.textfile import W_TextIOWrapper


class OpenMode(object):
    def __init__(self, space, mode):
        self.mode = mode
        self.creating = self.reading = self.writing = self.appending = False
        self.updating = self.text = self.binary = False
        for i in range(len(mode)):
            c = mode[i]
            if mode.find(c, i + 1) >= 0:
                raise invalid(space, mode)
            if c == 'x':
                self.creating = True
            elif c == 'r':
                self.reading = True
            elif c == 'w':
                self.writing = True
            elif c == 'a':
                self.appending = True
            elif c == '+':
                self.updating = True
            elif c == 't':
                self.text = True
            elif c == 'b':
                self.binary = True
            else:
                raise invalid(space, mode)

    def raw(self):
        "What FileIO is given."
        mode = ''
        if self.creating:
            mode += 'x'
        if self.reading:
            mode += 'r'
        if self.writing:
            mode += 'w'
        if self.appending:
            mode += 'a'
        return mode + '+' if self.updating else mode


def invalid(space, mode):
    raise oefmt(space, space.w_ValueError, "invalid mode: '%s'", mode)


def check_mode(space, mode, w_encoding, w_errors, w_newline, buffering):
    if mode.text and mode.binary:
        raise oefmt(space, space.w_ValueError, "can't have text and binary mode at once")
    if int(mode.creating) + int(mode.reading) + int(mode.writing) + int(mode.appending) > 1:
        raise oefmt(space, space.w_ValueError, "must have exactly one of create/read/write/append mode")
    if not mode.binary:
        return
    for name, w_value in [('an encoding', w_encoding), ('an errors', w_errors), ('a newline', w_newline)]:
        if w_value is not space.w_None:
            raise oefmt(space, space.w_ValueError, "binary mode doesn't take %s argument", name)
    if buffering == 1:
        space.warn(space.w_RuntimeWarning, "line buffering (buffering=1) isn't supported in binary mode, "
                   "the default buffer size will be used")


def text_or_none(space, w_value, name):
    if w_value is not space.w_None and not space.is_text(w_value):
        raise oefmt(space, space.w_TypeError, "open() argument '%s' must be str or None, not %s", name,
                    space.type(w_value).name)


@module.function("open(file, mode='r', buffering: int = -1, encoding=None, errors=None, newline=None, "
                 "closefd: bool = True, opener=None)")
def open_file(space, w_file, w_mode, buffering, w_encoding, w_errors, w_newline, closefd, w_opener):
    """Open file and return a stream.  Raise OSError upon failure.

file is either a text or byte string giving the name (and the path
if the file isn't in the current working directory) of the file to
be opened or an integer file descriptor of the file to be
wrapped. (If a file descriptor is given, it is closed when the
returned I/O object is closed, unless closefd is set to False.)

mode is an optional string that specifies the mode in which the file
is opened. It defaults to 'r' which means open for reading in text
mode.  Other common values are 'w' for writing (truncating the file if
it already exists), 'x' for creating and writing to a new file, and
'a' for appending (which on some Unix systems, means that all writes
append to the end of the file regardless of the current seek position).
In text mode, if encoding is not specified the encoding used is platform
dependent: locale.getencoding() is called to get the current locale encoding.
(For reading and writing raw bytes use binary mode and leave encoding
unspecified.)"""
    if not space.is_text(w_mode):
        raise oefmt(space, space.w_TypeError, "open() argument 'mode' must be str, not %T", w_mode)
    text_or_none(space, w_encoding, 'encoding')
    text_or_none(space, w_errors, 'errors')
    text_or_none(space, w_newline, 'newline')
    if not space.has_index(w_file):
        w_file = fspath(space, w_file)
    mode = OpenMode(space, space.text_w(w_mode))
    check_mode(space, mode, w_encoding, w_errors, w_newline, buffering)
    w_raw = W_FileIO()
    w_raw.descr_init(space, w_file, mode.raw(), closefd, w_opener)
    w_result = [w_raw]
    try:
        return build(space, w_result, mode, buffering, w_raw, w_encoding, w_errors, w_newline, w_mode)
    except OperationError as e:
        raise closed_after(space, w_result[0], e)


def build(space, w_result, mode, buffering, w_raw, w_encoding, w_errors, w_newline, w_mode):
    "`w_result[0]` is what has to be closed if it fails."
    line_buffering = False
    if buffering == 1 and not mode.binary:
        line_buffering = True
    if buffering == 1:
        buffering = -1
    elif buffering < 0 and space.is_true(space.call_method(w_raw, 'isatty', [])):
        line_buffering = True
    if buffering < 0:
        buffering = w_raw.block_size
    if buffering == 0:
        if not mode.binary:
            raise oefmt(space, space.w_ValueError, "can't have unbuffered text I/O")
        return w_raw
    w_buffer = make_buffer(space, mode, w_raw, buffering)
    w_result[0] = w_buffer
    if mode.binary:
        return w_buffer
    w_text = W_TextIOWrapper()
    w_text.pieces = []
    w_text.descr_init(space, w_buffer, w_encoding, w_errors, w_newline, line_buffering, False)
    w_result[0] = w_text
    space.setattr(w_text, 'mode', w_mode)
    return w_text


def make_buffer(space, mode, w_raw, size):
    if mode.updating:
        w_random = W_BufferedRandom()
        w_random.descr_init(space, w_raw, size)
        return w_random
    if mode.creating or mode.writing or mode.appending:
        w_writer = W_BufferedWriter()
        w_writer.descr_init(space, w_raw, size)
        return w_writer
    w_reader = W_BufferedReader()
    w_reader.descr_init(space, w_raw, size)
    return w_reader


def closed_after(space, w_file, error):
    try:
        space.call_method(w_file, 'close', [])
    except OperationError as e:
        return after(space, error, e)
    return error


@module.function("open_code(path)")
def open_code(space, w_path):
    """Opens the provided file with the intent to import the contents.

This may perform extra validation beyond open(), but is otherwise interchangeable
with calling open(path, 'rb')."""
    if not space.is_text(w_path):
        raise oefmt(space, space.w_TypeError, "open_code() argument 'path' must be str, not %T", w_path)
    return open_file(space, w_path, space.newtext('rb'), -1, space.w_None, space.w_None, space.w_None, True, space.w_None)


@module.function("text_encoding(encoding, stacklevel=2, /)")
def text_encoding(space, w_encoding, w_stacklevel):
    """A helper function to choose the text encoding.

When encoding is not None, this function returns it.
Otherwise, this function returns the default text encoding
(i.e. "locale" or "utf-8" depends on UTF-8 mode).

This function emits an EncodingWarning if encoding is None and
sys.flags.warn_default_encoding is true.

This can be used in APIs with an encoding=None parameter.
However, please consider using encoding="utf-8" for new APIs."""
    if w_encoding is space.w_None:
        return space.newtext('utf-8')
    return w_encoding
