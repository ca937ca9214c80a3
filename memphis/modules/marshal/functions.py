"""The functions of marshal, and reading from a file object."""
from memphis.errors import oefmt
from memphis.modules.marshal.moduledef import module
from memphis.modules.marshal.reader import Reader, StringReader
from memphis.modules.marshal.writer import Writer
from memphis.objects.bytesobject import W_Bytearray

PIECE = 1 << 16


class FileReader(Reader):
    "Takes no byte from the file that the value does not consist of."

    def __init__(self, space, w_file, allow_code):
        Reader.__init__(self, space, allow_code, False, 0)
        self.w_readinto = space.getattr(w_file, 'readinto')

    def next_byte(self):
        data = self.piece(1)
        if data == '':
            return -1
        return ord(data[0])

    def take(self, n):
        if n <= PIECE:
            return self.whole_piece(n)
        pieces = []
        while n > 0:
            piece = self.whole_piece(min(n, PIECE))
            pieces.append(piece)
            n -= len(piece)
        return ''.join(pieces)

    def whole_piece(self, n):
        data = self.piece(n)
        if len(data) < n:
            raise oefmt(self.space, self.space.w_EOFError, "EOF read where not expected")
        return data

    def piece(self, n):
        space = self.space
        if n == 0:
            return ''
        w_buffer = space.call_list(W_Bytearray.w_builtin_type, [space.newint(n)])
        count = space.ssize_w(space.call_list(self.w_readinto, [w_buffer]))
        if count > n:
            raise oefmt(space, space.w_ValueError, "read() returned too much data: %d bytes requested, %d returned",
                        n, count)
        data = space.bytes_w(w_buffer)
        if count < 0 or count > len(data):
            count = 0
        assert count >= 0
        return data[:count]


@module.function("dumps(value, version: int = 4, /, *, allow_code: bool = True) -> bytes")
def dumps(space, w_value, version, allow_code):
    """Return the bytes object that would be written to a file by dump(value, file).

  value
    Must be a supported type.
  version
    Indicates the data format that dumps should use.
  allow_code
    Allow to write code objects.

Raise a ValueError exception if value has (or contains an object that has) an
unsupported type."""
    writer = Writer(space, version, allow_code, False, 0)
    writer.write(w_value)
    return writer.result()


@module.function("dump(value, file, version: int = 4, /, *, allow_code: bool = True)")
def dump(space, w_value, w_file, version, allow_code):
    """Write the value on the open file.

  value
    Must be a supported type.
  file
    Must be a writeable binary file.
  version
    Indicates the data format that dump should use.
  allow_code
    Allow to write code objects.

If the value has (or contains an object that has) an unsupported type, a
ValueError exception is raised - but garbage data will also be written
to the file. The object will not be properly read back by load()."""
    data = dumps(space, w_value, version, allow_code)
    return space.call_method(w_file, 'write', [space.newbytes(data)])


@module.function("loads(bytes: bytes, /, *, allow_code: bool = True)")
def loads(space, bytes, allow_code):
    """Convert the bytes-like object to a value.

  allow_code
    Allow to load code objects.

If no valid value is found, raise EOFError, ValueError or TypeError.  Extra
bytes in the input are ignored."""
    return StringReader(space, bytes, allow_code, False, 0).read("object")


@module.function("load(file, /, *, allow_code: bool = True)")
def load(space, w_file, allow_code):
    """Read one value from the open file and return it.

  file
    Must be readable binary file.
  allow_code
    Allow to load code objects.

If no valid value is read (e.g. because the data has a different Python
version's incompatible marshal format), raise EOFError, ValueError or
TypeError.

Note: If an object containing an unsupported type was marshalled with
dump(), load() will substitute None for the unmarshallable type."""
    w_nothing = space.call_method(w_file, 'read', [space.newint(0)])
    if not space.is_bytes(w_nothing):
        raise oefmt(space, space.w_TypeError, "file.read() returned not bytes but %T", w_nothing)
    return FileReader(space, w_file, allow_code).read("object")
