"""BufferedReader, BufferedWriter and BufferedRandom."""
from memphis.modules._io.base import W_BufferedIOBase, check_readable, check_seekable, check_writable, io_typedef
from memphis.modules._io.buffered import W_Buffered, common, reading, writing
from memphis.modules._io.moduledef import export
from memphis.objects.instance import allocate


@export
class W_BufferedReader(W_Buffered):
    typedef = io_typedef('BufferedReader', W_BufferedIOBase.typedef,
                         "Create a new buffered reader using the given readable raw IO object.")
    can_read = True

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_BufferedReader, w_cls)

    @typedef.method("__init__(self, raw, buffer_size: index = 8192) -> None")
    def descr_init(self, space, w_raw, buffer_size):
        check_readable(space, w_raw)
        self.initialise(space, w_raw, buffer_size)

    @typedef.method("flush(self, /)")
    def descr_flush(self, space):
        self.check_ready(space)
        return space.call_method(self.raw.w_file, 'flush', [])

    @typedef.method("readable(self, /)")
    def descr_readable(self, space):
        self.check_ready(space)
        return space.call_method(self.raw.w_file, 'readable', [])


@export
class W_BufferedWriter(W_Buffered):
    typedef = io_typedef('BufferedWriter', W_BufferedIOBase.typedef, """A buffer for a writeable sequential RawIO object.

The constructor creates a BufferedWriter for the given writeable raw
stream. If the buffer_size is not given, it defaults to
DEFAULT_BUFFER_SIZE.
""")
    can_write = True

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_BufferedWriter, w_cls)

    @typedef.method("__init__(self, raw, buffer_size: index = 8192) -> None")
    def descr_init(self, space, w_raw, buffer_size):
        check_writable(space, w_raw)
        self.initialise(space, w_raw, buffer_size)

    @typedef.method("flush(self, /) -> None")
    def descr_flush(self, space):
        self.flush_out(space)

    @typedef.method("writable(self, /)")
    def descr_writable(self, space):
        self.check_ready(space)
        return space.call_method(self.raw.w_file, 'writable', [])


@export
class W_BufferedRandom(W_Buffered):
    typedef = io_typedef('BufferedRandom', W_BufferedIOBase.typedef, """A buffered interface to random access streams.

The constructor creates a reader and writer for a seekable stream,
raw, given in the first argument. If the buffer_size is omitted it
defaults to DEFAULT_BUFFER_SIZE.
""")
    can_read = True
    can_write = True

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_BufferedRandom, w_cls)

    @typedef.method("__init__(self, raw, buffer_size: index = 8192) -> None")
    def descr_init(self, space, w_raw, buffer_size):
        check_seekable(space, w_raw)
        check_readable(space, w_raw)
        check_writable(space, w_raw)
        self.initialise(space, w_raw, buffer_size)

    @typedef.method("flush(self, /) -> None")
    def descr_flush(self, space):
        self.flush_out(space)

    @typedef.method("readable(self, /)")
    def descr_readable(self, space):
        self.check_ready(space)
        return space.call_method(self.raw.w_file, 'readable', [])

    @typedef.method("writable(self, /)")
    def descr_writable(self, space):
        self.check_ready(space)
        return space.call_method(self.raw.w_file, 'writable', [])


for _cls, _parts in [(W_BufferedReader, [common, reading]), (W_BufferedWriter, [common, writing]),
                     (W_BufferedRandom, [common, reading, writing])]:
    for _part in _parts:
        _cls.typedef.include(_part)
