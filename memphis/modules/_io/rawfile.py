"""Raw: what a buffer does with the raw file below it, which may be an object of Python code."""
from memphis.errors import OperationError, oefmt
from memphis.modules._io.errors import is_interrupt
from memphis.modules._io.fileio import W_FileIO
from memphis.objects.bytesobject import W_Bytearray


class Raw(object):
    "`w_file`, and the same as `file` where it is a FileIO without a class of its own: then no method is looked up."

    def __init__(self, w_file):
        self.w_file = w_file
        self.file = None
        if isinstance(w_file, W_FileIO) and not w_file.is_user:
            self.file = w_file

    def read_some(self, space, size):
        "At most `size` bytes; None where it would have to wait."
        if self.file is not None:
            return self.file.read_some(space, size)
        w_bytearray = W_Bytearray('\0' * size)
        w_view = space.memoryview_of(w_bytearray)
        try:
            w_count = self.call_again(space, 'readinto', w_view)
        finally:
            w_view.release(space)
        if w_count is space.w_None:
            return None
        count = self.count(space, w_count, size, 'readinto')
        assert count >= 0
        return w_bytearray.as_str()[:count]

    def write_some(self, space, data):
        "How many bytes it takes; -1 where it would have to wait."
        if self.file is not None:
            return self.file.write_some(space, data)
        w_view = space.memoryview_of(space.newbytes(data))
        try:
            w_count = self.call_again(space, 'write', w_view)
        finally:
            w_view.release(space)
        if w_count is space.w_None:
            return -1
        return self.count(space, w_count, len(data), 'write')

    def call_again(self, space, method, w_argument):
        while True:
            try:
                return space.call_method(self.w_file, method, [w_argument])
            except OperationError as e:
                if not is_interrupt(space, e):
                    raise

    def count(self, space, w_count, size, method):
        if not space.has_index(w_count):
            raise oefmt(space, space.w_OSError, "raw %s() failed", method)
        count = space.ssize_w(w_count)
        if count < 0 or count > size:
            raise oefmt(space, space.w_OSError,
                        "raw %s() returned invalid length %d (should have been between 0 and %d)", method, count, size)
        return count

    def seek(self, space, offset, whence):
        if self.file is not None:
            return self.file.seek_to(space, offset, whence)
        w_position = space.call_method(self.w_file, 'seek', [space.newint(offset), space.newint(whence)])
        return self.position(space, w_position)

    def tell(self, space):
        if self.file is not None:
            return self.file.seek_to(space, 0, 1)
        return self.position(space, space.call_method(self.w_file, 'tell', []))

    def position(self, space, w_position):
        position = space.ssize_w(w_position)
        if position < 0:
            raise oefmt(space, space.w_OSError, "Raw stream returned invalid position %d", position)
        return position

    def is_closed(self, space):
        if self.file is not None:
            return self.file.fd < 0
        return space.is_true(space.getattr(self.w_file, 'closed'))


NO_FILE = Raw(None)
