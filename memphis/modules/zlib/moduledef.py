"""The declaration of zlib."""
from rpython.rlib.rarithmetic import intmask

from memphis.deflate import checksums
from memphis.deflate.inflate import GZIP
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.modules.exception_types import new_exception_type
from memphis.modules.zlib.compress import DEFLATED, BadParameters, Stream, W_Compress
from memphis.modules.zlib.decompress import (
    UNLIMITED, BadWindow, W_Decompress, W_ZlibDecompressor, inflate, inflater_with_dictionary, new_inflater)
from memphis.modules.zlib.deflate import FINISH
from memphis.modules.zlib.errors import BUFFER_ERROR, STREAM_ERROR, state, zlib_error

module = ModuleDef('zlib', """The functions in this module allow compression and decompression using the
zlib library, which is based on GNU zip.

adler32(string[, start]) -- Compute an Adler-32 checksum.
compress(data[, level]) -- Compress data, with compression level 0-9 or -1.
compressobj([level[, ...]]) -- Return a compressor object.
crc32(string[, start]) -- Compute a CRC-32 checksum.
decompress(string,[wbits],[bufsize]) -- Decompresses a compressed string.
decompressobj([wbits[, zdict]]) -- Return a decompressor object.

'wbits' is window buffer size and container format.
Compressor objects support compress() and flush() methods; decompressor
objects support decompress() and flush().""")

VERSION = "1.2.13"          # of the C library that this one behaves like


@module.constant('error')
def make_error_type(space):
    state.w_error = new_exception_type(space, 'zlib', 'error')
    return state.w_error


@module.constant('_ZlibDecompressor')
def make_decompressor_type(space):
    return W_ZlibDecompressor.w_builtin_type


def _number(name, value):
    module.constant(name)(lambda space: space.newint(value))


def _text(name, value):
    module.constant(name)(lambda space: space.newtext(value))

for _name, _value in [
        ('MAX_WBITS', 15), ('DEFLATED', DEFLATED), ('DEF_MEM_LEVEL', 8), ('DEF_BUF_SIZE', 16384),
        ('Z_NO_COMPRESSION', 0), ('Z_BEST_SPEED', 1), ('Z_BEST_COMPRESSION', 9), ('Z_DEFAULT_COMPRESSION', -1),
        ('Z_DEFAULT_STRATEGY', 0), ('Z_FILTERED', 1), ('Z_HUFFMAN_ONLY', 2), ('Z_RLE', 3), ('Z_FIXED', 4),
        ('Z_NO_FLUSH', 0), ('Z_PARTIAL_FLUSH', 1), ('Z_SYNC_FLUSH', 2), ('Z_FULL_FLUSH', 3), ('Z_FINISH', 4),
        ('Z_BLOCK', 5), ('Z_TREES', 6)]:
    _number(_name, _value)
for _name, _value in [('ZLIB_VERSION', VERSION), ('ZLIB_RUNTIME_VERSION', VERSION), ('__version__', '1.0')]:
    _text(_name, _value)


def starting_value(space, w_value, default):
    if w_value is None:
        return default
    return intmask(space.bigint_w(w_value).uintmask()) & checksums.MASK


@module.function("crc32(data: bytes, value=..., /) -> int")
def crc32(space, data, w_value):
    """Compute a CRC-32 checksum of data.

  value
    Starting value of the checksum.

The returned checksum is an integer."""
    space.tick(len(data) >> 4)
    return checksums.crc32(data, starting_value(space, w_value, 0))


@module.function("adler32(data: bytes, value=..., /) -> int")
def adler32(space, data, w_value):
    """Compute an Adler-32 checksum of data.

  value
    Starting value of the checksum.

The returned checksum is an integer."""
    space.tick(len(data) >> 4)
    return checksums.adler32(data, starting_value(space, w_value, 1))


@module.function("compress(data: bytes, /, level: int = -1, wbits: int = 15) -> bytes")
def compress(space, data, level, wbits):
    """Returns a bytes object containing compressed data.

  data
    Binary data to be compressed.
  level
    Compression level, in 0-9 or -1.
  wbits
    The window buffer size and container format."""
    try:
        stream = Stream(level, DEFLATED, wbits, 8, 0)
    except BadParameters:
        raise OperationError(state.w_error, None, "Bad compression level")
    return stream.compress(space, data) + stream.flush(space, FINISH)


@module.function("decompress(data: bytes, /, wbits: int = 15, bufsize: index = 16384) -> bytes")
def decompress(space, data, wbits, bufsize):
    """Returns a bytes object containing the uncompressed data.

  data
    Compressed data.
  wbits
    The window buffer size and container format.
  bufsize
    The initial output buffer size."""
    if bufsize < 0:
        raise oefmt(space, space.w_ValueError, "bufsize must be non-negative")
    try:
        inflater = new_inflater(wbits)
    except BadWindow:
        raise zlib_error(STREAM_ERROR, "while preparing to decompress data")
    result = inflate(space, inflater, data, UNLIMITED, None)
    if not inflater.done():
        raise zlib_error(BUFFER_ERROR, "while decompressing data")
    return result


@module.function("compressobj(level: int = -1, method: int = 8, wbits: int = 15, memLevel: int = 8, "
                 "strategy: int = 0, zdict=None)")
def compressobj(space, level, method, wbits, memLevel, strategy, w_zdict):
    """Return a compressor object.

  level
    The compression level (an integer in the range 0-9 or -1; default is
    currently equivalent to 6).  Higher compression levels are slower,
    but produce smaller results.
  method
    The compression algorithm.  If given, this must be DEFLATED.
  wbits
    +9 to +15: The base-two logarithm of the window size.  Include a zlib
        container.
    -9 to -15: Generate a raw stream.
    +25 to +31: Include a gzip container.
  memLevel
    Controls the amount of memory used for internal compression state.
    Valid values range from 1 to 9.  Higher values result in higher memory
    usage, faster compression, and smaller output.
  strategy
    Used to tune the compression algorithm.  Possible values are
    Z_DEFAULT_STRATEGY, Z_FILTERED, and Z_HUFFMAN_ONLY.
  zdict
    The predefined compression dictionary - a sequence of bytes
    containing subsequences that are likely to occur in the input data."""
    dictionary = None if w_zdict is space.w_None else space.bytes_w(w_zdict)
    try:
        stream = Stream(level, method, wbits, memLevel, strategy)
    except BadParameters:
        raise oefmt(space, space.w_ValueError, "Invalid initialization option")
    if dictionary is not None:
        if stream.container == GZIP:
            raise oefmt(space, space.w_ValueError, "Invalid dictionary")
        stream.set_dictionary(dictionary)
    return W_Compress(stream)


@module.function("decompressobj(wbits: int = 15, zdict=...)")
def decompressobj(space, wbits, w_zdict):
    """Return a decompressor object.

  wbits
    The window buffer size and container format.
  zdict
    The predefined compression dictionary.  This must be the same
    dictionary as used by the compressor that produced the input data."""
    dictionary = None
    if w_zdict is not None:
        if not space.is_bytes_like(w_zdict):
            raise oefmt(space, space.w_TypeError, "zdict argument must support the buffer protocol")
        dictionary = space.bytes_w(w_zdict)
    return W_Decompress(inflater_with_dictionary(space, wbits, dictionary), dictionary)
