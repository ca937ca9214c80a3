"""BufferedRWPair: a reader and a writer under one name."""
from memphis.errors import OperationError, oefmt
from memphis.modules._io.base import W_BufferedIOBase, check_readable, check_writable, io_typedef
from memphis.modules._io.bufferedkinds import W_BufferedReader, W_BufferedWriter
from memphis.modules._io.errors import after
from memphis.modules._io.moduledef import export
from memphis.objects.instance import allocate


@export
class W_BufferedRWPair(W_BufferedIOBase):
    typedef = io_typedef('BufferedRWPair', W_BufferedIOBase.typedef, """A buffered reader and writer object together.

A buffered reader object and buffered writer object put together to
form a sequential IO object that can read and write. This is typically
used with a socket or two-way pipe.

reader and writer are RawIOBase objects that are readable and
writeable respectively. If the buffer_size is omitted it defaults to
DEFAULT_BUFFER_SIZE.
""")
    w_reader = None
    w_writer = None

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_BufferedRWPair, w_cls)

    @typedef.method("__init__(self, reader, writer, buffer_size: index = 8192, /) -> None")
    def descr_init(self, space, w_reader, w_writer, buffer_size):
        check_readable(space, w_reader)
        check_writable(space, w_writer)
        w_first, w_second = W_BufferedReader(), W_BufferedWriter()
        w_first.initialise(space, w_reader, buffer_size)
        w_second.initialise(space, w_writer, buffer_size)
        self.w_reader, self.w_writer = w_first, w_second

    def reader(self, space):
        if self.w_reader is None:
            raise oefmt(space, space.w_ValueError, "I/O operation on uninitialized object")
        return self.w_reader

    def writer(self, space):
        if self.w_writer is None:
            raise oefmt(space, space.w_ValueError, "I/O operation on uninitialized object")
        return self.w_writer

    @typedef.method("read(self, size=-1, /)")
    def descr_read(self, space, w_size):
        return self.reader(space).descr_read(space, w_size)

    @typedef.method("peek(self, size: index = 0, /)")
    def descr_peek(self, space, size):
        return self.reader(space).descr_peek(space, size)

    @typedef.method("read1(self, size: index = -1, /)")
    def descr_pair_read1(self, space, size):
        return self.reader(space).descr_read1(space, size)

    @typedef.method("readinto(self, buffer, /)")
    def descr_readinto(self, space, w_buffer):
        return self.reader(space).descr_readinto(space, w_buffer)

    @typedef.method("readinto1(self, buffer, /)")
    def descr_readinto1(self, space, w_buffer):
        return self.reader(space).descr_readinto1(space, w_buffer)

    @typedef.method("write(self, buffer, /)")
    def descr_write(self, space, w_buffer):
        return self.writer(space).descr_write(space, w_buffer)

    @typedef.method("flush(self, /)")
    def descr_flush(self, space):
        return space.call_method(self.writer(space), 'flush', [])

    @typedef.method("readable(self, /)")
    def descr_readable(self, space):
        return space.call_method(self.reader(space), 'readable', [])

    @typedef.method("writable(self, /)")
    def descr_writable(self, space):
        return space.call_method(self.writer(space), 'writable', [])

    @typedef.method("close(self, /)")
    def descr_close(self, space):
        error = None
        try:
            space.call_method(self.writer(space), 'close', [])
        except OperationError as e:
            error = e
        w_result = space.w_None
        try:
            w_result = space.call_method(self.reader(space), 'close', [])
        except OperationError as e:
            error = after(space, error, e)
        if error is not None:
            raise error
        return w_result

    @typedef.method("isatty(self, /)")
    def descr_isatty(self, space):
        w_result = space.call_method(self.writer(space), 'isatty', [])
        if w_result is not space.w_False:
            return w_result
        return space.call_method(self.reader(space), 'isatty', [])

    @typedef.getset('closed')
    def get_closed(self, space):
        if self.w_writer is None:
            raise oefmt(space, space.w_RuntimeError, "the BufferedRWPair object is being garbage-collected")
        return space.getattr(self.w_writer, 'closed')
