"""The declaration that the files of this package add to."""
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('_io', """The io module provides the Python interfaces to stream handling. The
builtin open function is defined in this module.

At the top of the I/O hierarchy is the abstract base class IOBase. It
defines the basic interface to a stream. Note, however, that there is no
separation between reading and writing to streams; implementations are
allowed to raise an OSError if they do not support a given operation.

Extending IOBase is RawIOBase which deals simply with the reading and
writing of raw bytes to a stream. FileIO subclasses RawIOBase to provide
an interface to OS files.

BufferedIOBase deals with buffering on a raw byte stream (RawIOBase). Its
subclasses, BufferedWriter, BufferedReader, and BufferedRWPair buffer
streams that are readable, writable, and both respectively.
BufferedRandom provides a buffered interface to random access
streams. BytesIO is a simple stream of in-memory bytes.

Another IOBase subclass, TextIOBase, deals with the encoding and decoding
of streams into text. TextIOWrapper, which extends it, is a buffered text
interface to a buffered raw stream (`BufferedIOBase`). Finally, StringIO
is an in-memory stream for text.

Argument names are not part of the specification, and only the arguments
of open() are intended to be used as keyword arguments.

data:

DEFAULT_BUFFER_SIZE
   An int containing the default buffer size used by the module's buffered
   I/O classes.
""")

DEFAULT_BUFFER_SIZE = 8192


@module.constant('DEFAULT_BUFFER_SIZE')
def make_buffer_size(space):
    return space.newint(DEFAULT_BUFFER_SIZE)


@module.constant('BlockingIOError')
def make_blocking_error(space):
    return space.w_BlockingIOError


def export(cls):
    "A class of the module."
    typedef = cls.typedef

    @module.constant(typedef.name)
    def make(space):
        return typedef.w_type
    return cls
