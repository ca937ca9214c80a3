"""What BufferedReader, BufferedWriter and BufferedRandom share: a buffer on the way from a raw file, and one to it.

In a BufferedRandom at most one of the two holds something: before it writes it goes back over what has been read
ahead, and before it reads it flushes.
"""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import Declarations
from memphis.modules._io.base import (
    W_BufferedIOBase, check_seekable, fill_view, size_argument, writable_view)
from memphis.modules._io.errors import after, unsupported
from memphis.modules._io.fileio import refuse_pickling
from memphis.modules._io.openwriters import open_writers
from memphis.modules._io.rawfile import NO_FILE, Raw
from memphis.modules._io.writebuffer import WriteBuffer, part
from memphis.objects.bytestring import charge

UNINITIALISED, READY, DETACHED = 0, 1, 2

common = Declarations()
reading = Declarations()
writing = Declarations()


class W_Buffered(W_BufferedIOBase):
    """`ahead` from `at` on has been read from `raw` but not by the program; `out` is what has been written.
    `busy`: a method runs that may call Python code."""
    state = UNINITIALISED
    raw = NO_FILE
    out = WriteBuffer(1)
    capacity = 0
    can_read = False
    can_write = False
    ahead = ''
    at = 0
    busy = False

    def initialise(self, space, w_raw, capacity):
        self.state = UNINITIALISED
        if capacity <= 0:
            raise oefmt(space, space.w_ValueError, "buffer size must be strictly positive")
        space.check_size(capacity)
        self.start(w_raw, capacity)
        if self.can_write:
            self.watch()
            open_writers.add(self)

    def start(self, w_raw, capacity):
        self.raw = Raw(w_raw)
        self.capacity = capacity
        self.out = WriteBuffer(capacity)
        self.forget_ahead()
        self.state = READY

    def check_ready(self, space):
        if self.state == DETACHED:
            raise oefmt(space, space.w_ValueError, "raw stream has been detached")
        if self.state == UNINITIALISED:
            raise oefmt(space, space.w_ValueError, "I/O operation on uninitialized object")

    def check_open(self, space, what):
        self.check_ready(space)
        if self.raw.is_closed(space):
            raise oefmt(space, space.w_ValueError, "%s closed file", what)

    def enter(self, space):
        if self.busy:
            raise oefmt(space, space.w_RuntimeError, "reentrant call inside %R", self)
        self.busy = True

    def leave(self):
        self.busy = False

    # ____________________________________________________________
    # reading

    def available(self):
        return len(self.ahead) - self.at

    def forget_ahead(self):
        self.ahead = ''
        self.at = 0

    def take(self, size):
        "The next `size` bytes that are there."
        start = self.at
        stop = start + size
        assert 0 <= start <= stop
        self.at = stop
        if start == 0 and stop == len(self.ahead):
            data = self.ahead
        else:
            data = self.ahead[start:stop]
        if stop == len(self.ahead):
            self.forget_ahead()
        return data

    def fill(self, space):
        "Read what the raw file gives into the empty buffer: 0 at the end, -1 where it would have to wait."
        self.forget_ahead()
        data = self.raw.read_some(space, self.capacity)
        if data is None:
            return -1
        charge(space, len(data))
        self.ahead = data
        return len(data)

    def prepare_reading(self, space):
        "What has been written goes first."
        if self.can_write:
            self.flush_and_rewind(space)

    def read_bytes(self, space, size):
        "Up to `size` bytes, fewer at the end; None where nothing is there and the raw file would have to wait."
        if size <= self.available():
            return self.take(size)
        self.enter(space)
        try:
            return self.read_pieces(space, size)
        finally:
            self.leave()

    def read_pieces(self, space, size):
        pieces = []
        left = size - self.available()
        if self.available() > 0:
            pieces.append(self.take(self.available()))
        self.prepare_reading(space)
        while left > 0:
            if left >= self.capacity:
                data = self.raw.read_some(space, left - left % self.capacity)
            else:
                n = self.fill(space)
                data = None if n < 0 else self.take(min(n, left))
            if data is None:
                if left == size:
                    return None
                break
            if len(data) == 0:
                break
            charge(space, len(data))
            space.tick(1)
            pieces.append(data)
            left -= len(data)
        return pieces[0] if len(pieces) == 1 else ''.join(pieces)

    def read_all(self, space):
        "As a wrapped object."
        self.enter(space)
        try:
            first = self.take(self.available())
            self.prepare_reading(space)
            if self.raw.file is None and space.findattr(self.raw.w_file, 'readall') is None:
                return self.read_until_end(space, first)
            w_rest = space.call_method(self.raw.w_file, 'readall', [])
            if w_rest is space.w_None:
                return w_rest if first == '' else space.newbytes(first)
            if not space.is_bytes(w_rest):
                raise oefmt(space, space.w_TypeError, "readall() should return bytes")
            if first == '':
                return w_rest
            return space.newbytes(first + space.bytes_w(w_rest))
        finally:
            self.leave()

    def read_until_end(self, space, first):
        pieces = [first]
        while True:
            w_data = space.call_method(self.raw.w_file, 'read', [])
            if w_data is not space.w_None and not space.is_bytes(w_data):
                raise oefmt(space, space.w_TypeError, "read() should return bytes")
            if w_data is space.w_None or space.bytes_w(w_data) == '':
                if len(pieces) == 1 and first == '':
                    return w_data
                return space.newbytes(''.join(pieces))
            space.tick(1)
            pieces.append(space.bytes_w(w_data))

    def read_once(self, space, size):
        "Up to `size` bytes with at most one call of the raw file; '' where it would have to wait."
        if size == 0:
            return ''
        if self.available() > 0:
            return self.take(min(size, self.available()))
        self.enter(space)
        try:
            self.prepare_reading(space)
            data = self.raw.read_some(space, size)
            if data is None:
                return ''
            charge(space, len(data))
            return data
        finally:
            self.leave()

    def read_line(self, space, limit):
        "`limit` -1 for none."
        start = self.at
        assert start >= 0
        end = self.ahead.find('\n', start)
        wanted = end + 1 - start if end >= 0 else self.available()
        if limit >= 0 and wanted >= limit:
            return self.take(limit)
        if end >= 0:
            return self.take(wanted)
        self.enter(space)
        try:
            pieces = [self.take(self.available())]
            left = limit - len(pieces[0])
            self.prepare_reading(space)
            while self.fill(space) > 0:
                space.tick(1)
                end = self.ahead.find('\n')
                wanted = end + 1 if end >= 0 else len(self.ahead)
                if limit >= 0 and wanted >= left:
                    pieces.append(self.take(left))
                    break
                pieces.append(self.take(wanted))
                if end >= 0:
                    break
                left -= wanted
            return pieces[0] if len(pieces) == 1 else ''.join(pieces)
        finally:
            self.leave()

    # ____________________________________________________________
    # writing

    def write_bytes(self, space, data):
        self.enter(space)
        try:
            self.rewind_ahead(space)
            self.out.write(space, self.raw, data)
            charge(space, len(data))
        finally:
            self.leave()

    def rewind_ahead(self, space):
        "Back to where the program thinks it is."
        ahead = self.available()
        self.forget_ahead()
        if ahead > 0:
            self.raw.seek(space, -ahead, 1)

    def flush_and_rewind(self, space):
        self.out.flush(space, self.raw)
        if self.can_read:
            self.rewind_ahead(space)

    def flush_out(self, space):
        self.check_open(space, "flush of")
        self.enter(space)
        try:
            self.flush_and_rewind(space)
        finally:
            self.leave()

    # ____________________________________________________________
    # common

    @common.method("close(self, /)")
    def descr_close(self, space):
        self.check_ready(space)
        if self.raw.is_closed(space):
            return space.w_None
        if self.finalizing and self.raw.file is not None:
            self.descr_dealloc_warn(space, self)
        error = None
        try:
            space.call_method(self, 'flush', [])
        except OperationError as e:
            error = e
        w_result = space.w_None
        try:
            w_result = space.call_method(self.raw.w_file, 'close', [])
        except OperationError as e:
            error = after(space, error, e)
        self.out.discard()
        self.forget_ahead()
        if error is not None:
            raise error
        return w_result

    @common.method("detach(self, /)")
    def descr_detach(self, space):
        self.check_ready(space)
        space.call_method(self, 'flush', [])
        w_raw = self.raw.w_file
        self.raw = NO_FILE
        self.state = DETACHED
        return w_raw

    @common.method("seekable(self, /)")
    def descr_seekable(self, space):
        self.check_ready(space)
        return space.call_method(self.raw.w_file, 'seekable', [])

    @common.method("fileno(self, /)")
    def descr_fileno(self, space):
        self.check_ready(space)
        return space.call_method(self.raw.w_file, 'fileno', [])

    @common.method("isatty(self, /)")
    def descr_isatty(self, space):
        self.check_ready(space)
        return space.call_method(self.raw.w_file, 'isatty', [])

    @common.method("_dealloc_warn(self, source, /) -> None")
    def descr_dealloc_warn(self, space, w_source):
        if self.state == READY:
            try:
                space.call_method(self.raw.w_file, '_dealloc_warn', [w_source])
            except OperationError as e:
                if not e.match(space, space.w_Exception):
                    raise

    @common.method("tell(self, /)")
    def descr_tell(self, space):
        self.check_ready(space)
        position = self.raw.tell(space) - self.available() + self.out.pending()
        return space.newint(max(position, 0))

    @common.method("seek(self, target, whence: int = 0, /)")
    def descr_seek(self, space, w_target, whence):
        self.check_ready(space)
        if not 0 <= whence <= 2:
            raise oefmt(space, space.w_ValueError, "whence value %d unsupported", whence)
        self.check_open(space, "seek of")
        check_seekable(space, self.raw.w_file)
        target = space.ssize_w(w_target)
        if whence != 2 and self.can_read and self.available() > 0:
            position = self.raw.tell(space)
            offset = target
            if whence == 0:
                offset -= position - self.available()
            if -self.at <= offset <= self.available():
                self.at += offset
                return space.newint(position - self.available())
        self.enter(space)
        try:
            self.out.flush(space, self.raw)
            if whence == 1:
                target -= self.available()
            position = self.raw.seek(space, target, whence)
            self.forget_ahead()
            return space.newint(position)
        finally:
            self.leave()

    @common.method("truncate(self, pos=None, /)")
    def descr_truncate(self, space, w_pos):
        self.check_open(space, "truncate of")
        if not self.can_write:
            raise unsupported(space, "truncate")
        self.enter(space)
        try:
            self.flush_and_rewind(space)
            if w_pos is space.w_None:
                w_pos = space.newint(self.raw.tell(space))
            return space.call_method(self.raw.w_file, 'truncate', [w_pos])
        finally:
            self.leave()

    @common.getset('closed')
    def get_closed(self, space):
        self.check_ready(space)
        return space.newbool(self.raw.is_closed(space))

    @common.getset('name')
    def get_name(self, space):
        self.check_ready(space)
        return space.getattr(self.raw.w_file, 'name')

    @common.getset('mode')
    def get_mode(self, space):
        self.check_ready(space)
        return space.getattr(self.raw.w_file, 'mode')

    @common.getset('raw')
    def get_raw(self, space):
        w_raw = self.raw.w_file
        return space.w_None if w_raw is None else w_raw

    @common.getset('_finalizing')
    def get_finalizing(self, space):
        return space.newbool(self.finalizing)

    @common.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        type_name = self.shown_class(space)
        try:
            w_name = space.findattr(self, 'name')
        except OperationError as e:
            if not e.match(space, space.w_ValueError):
                raise
            w_name = None
        if w_name is None:
            return '<%s>' % type_name
        if space.repr_enter(self):
            raise oefmt(space, space.w_RuntimeError, "reentrant call inside %s.__repr__", type_name)
        try:
            return '<%s name=%s>' % (type_name, space.repr_text(w_name))
        finally:
            space.repr_leave(self)

    @common.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        return 168 + self.capacity

    @common.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        return refuse_pickling(space, self)

    @common.method("__reduce_ex__(self, protocol, /)")
    def descr_reduce_ex(self, space, w_protocol):
        return refuse_pickling(space, self)

    # ____________________________________________________________
    # of readers

    def check_reading(self, space, what):
        self.check_ready(space)
        if not self.can_read:
            raise unsupported(space, "read")
        self.check_open(space, what)

    @reading.method("read(self, size=-1, /)")
    def descr_read(self, space, w_size):
        self.check_ready(space)
        size = size_argument(space, w_size)
        if size < -1:
            raise oefmt(space, space.w_ValueError, "read length must be non-negative or -1")
        self.check_open(space, "read of")
        if size == -1:
            return self.read_all(space)
        space.check_size(size)
        data = self.read_bytes(space, size)
        return space.w_None if data is None else space.newbytes(data)

    @reading.method("read1(self, size: index = -1, /)")
    def descr_read1(self, space, size):
        self.check_ready(space)
        if size < 0:
            size = self.capacity
        self.check_open(space, "read of")
        return space.newbytes(self.read_once(space, size))

    @reading.method("peek(self, size: index = 0, /)")
    def descr_peek(self, space, size):
        self.check_open(space, "peek of")
        if self.available() == 0:
            self.enter(space)
            try:
                self.prepare_reading(space)
                self.fill(space)
            finally:
                self.leave()
        return space.newbytes(part(self.ahead, self.at, self.available()))

    @reading.method("readinto(self, buffer, /)")
    def descr_readinto(self, space, w_buffer):
        return self.read_into_buffer(space, w_buffer, 'readinto', False)

    @reading.method("readinto1(self, buffer, /)")
    def descr_readinto1(self, space, w_buffer):
        return self.read_into_buffer(space, w_buffer, 'readinto1', True)

    def read_into_buffer(self, space, w_buffer, function, once):
        w_view = writable_view(space, w_buffer, function)
        try:
            self.check_open(space, "readinto of")
            size = w_view.geometry.nbytes()
            data = self.read_once(space, size) if once else self.read_bytes(space, size)
            if data is None:
                return space.w_None
            fill_view(w_view, data)
            return space.newint(len(data))
        finally:
            w_view.release(space)

    @reading.method("readline(self, size=-1, /)")
    def descr_readline(self, space, w_size):
        self.check_ready(space)
        limit = size_argument(space, w_size)
        self.check_open(space, "readline of")
        return space.newbytes(self.read_line(space, limit))

    def iter_next(self, space):
        if not self.is_user and self.can_read:
            self.check_open(space, "readline of")
            line = self.read_line(space, -1)
            return None if line == '' else space.newbytes(line)
        return W_BufferedIOBase.iter_next(self, space)

    @reading.method("__next__(self, /)")
    def descr_next(self, space):
        w_line = self.iter_next(space)
        if w_line is None:
            raise OperationError(space.w_StopIteration, None)
        return w_line

    # ____________________________________________________________
    # of writers

    @writing.method("write(self, buffer, /)")
    def descr_write(self, space, w_buffer):
        """Write the given buffer to the IO stream.

Return the number of bytes written, which is always
the length of b in bytes.

Raise BlockingIOError if the buffer is full and the
underlying raw stream cannot accept more data at the moment."""
        self.check_ready(space)
        data = space.bytes_w(w_buffer)
        self.check_open(space, "write to")
        self.write_bytes(space, data)
        return space.newint(len(data))
