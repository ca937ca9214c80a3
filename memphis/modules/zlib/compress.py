"""Compress objects: a deflate stream in its container."""
from memphis.deflate.checksums import adler32, crc32
from memphis.deflate.inflate import GZIP, RAW, ZLIB
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules.zlib.deflate import BLOCK_FLUSH, FINISH, FIXED, HUFFMAN_ONLY, Deflater
from memphis.modules.zlib.errors import STREAM_ERROR, zlib_error
from memphis.objects.base import W_Object

DEFAULT_LEVEL = 6
DEFLATED = 8


class BadParameters(Exception):
    pass


def pack(value, count):
    "The lowest byte first."
    return ''.join([chr(value >> 8 * i & 255) for i in range(count)])


def pack_big(value):
    return chr(value >> 24 & 255) + chr(value >> 16 & 255) + chr(value >> 8 & 255) + chr(value & 255)


class Stream(object):
    "`dictionary`: None where there is none; `check` and `length` of the input; a header is sent with the first output."

    def __init__(self, level, method, wbits, memlevel, strategy):
        container = ZLIB
        if wbits < 0:
            container = RAW
            wbits = -wbits
        elif wbits > 15:
            container = GZIP
            wbits -= 16
        if level == -1:
            level = DEFAULT_LEVEL
        if (level < 0 or level > 9 or method != DEFLATED or memlevel < 1 or memlevel > 9 or strategy < 0 or
                strategy > FIXED or wbits < 8 or wbits > 15 or wbits == 8 and container != ZLIB):
            raise BadParameters
        self.init_stream(container, level, wbits, strategy)
        self.deflater = Deflater(level, strategy, wbits)

    def init_stream(self, container, level, wbits, strategy):
        self.container = container
        self.level = level
        self.wbits = wbits
        self.strategy = strategy
        self.dictionary = None
        self.started = False
        self.finished = False
        self.check = 1 if container == ZLIB else 0
        self.length = 0

    def copy(self):
        new = Stream(self.level, DEFLATED, 15, 8, self.strategy)
        new.init_stream(self.container, self.level, self.wbits, self.strategy)
        new.deflater = self.deflater.copy()
        new.dictionary = self.dictionary
        new.started = self.started
        new.finished = self.finished
        new.check = self.check
        new.length = self.length
        return new

    def set_dictionary(self, data):
        self.dictionary = data
        self.deflater.set_dictionary(data)

    def header(self):
        if self.started:
            return ''
        self.started = True
        fast = self.level < 2 or self.strategy >= HUFFMAN_ONLY
        if self.container == GZIP:
            flags = 2 if self.level == 9 else (4 if fast else 0)
            return '\x1f\x8b\x08\0\0\0\0\0' + chr(flags) + '\x03'
        if self.container == RAW:
            return ''
        kind = 0 if fast else (1 if self.level < 6 else (2 if self.level == 6 else 3))
        word = ((self.wbits - 8) << 4 | DEFLATED) << 8 | kind << 6
        dictionary = self.dictionary
        if dictionary is not None:
            word |= 0x20
        word += 31 - word % 31
        text = chr(word >> 8) + chr(word & 255)
        if dictionary is not None:
            text += pack_big(adler32(dictionary, 1))
        return text

    def compress(self, space, data):
        space.tick(len(data) >> 4)
        self.length += len(data)
        if self.container == ZLIB:
            self.check = adler32(data, self.check)
        elif self.container == GZIP:
            self.check = crc32(data, self.check)
        return self.header() + self.deflater.compress(space, data)

    def flush(self, space, mode):
        text = self.header() + self.deflater.flush(space, mode)
        if mode == FINISH:
            self.finished = True
            if self.container == ZLIB:
                text += pack_big(self.check)
            elif self.container == GZIP:
                text += pack(self.check, 4) + pack(self.length, 4)
        return text


class W_Compress(W_Object):
    typedef = TypeDef('Compress', base=W_Object.typedef, module='zlib', final=True)

    def __init__(self, stream):
        self.stream = stream

    @typedef.method("compress(self, data: bytes, /) -> bytes")
    def descr_compress(self, space, data):
        """Returns a bytes object containing compressed data.

  data
    Binary data to be compressed.

After calling this function, some of the input data may still
be stored in internal buffers for later processing.
Call the flush() method to clear these buffers."""
        if self.stream.finished:
            raise zlib_error(STREAM_ERROR, "while compressing data")
        return self.stream.compress(space, data)

    @typedef.method("flush(self, mode: int = 4, /) -> bytes")
    def descr_flush(self, space, mode):
        """Return a bytes object containing any remaining compressed data.

  mode
    One of the constants Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH.
    If mode == Z_FINISH, the compressor object can no longer be
    used after calling the flush() method.  Otherwise, more data
    can still be compressed."""
        if mode == 0:
            return ''
        if mode < 0 or mode > BLOCK_FLUSH or self.stream.finished:
            raise zlib_error(STREAM_ERROR, "while flushing")
        return self.stream.flush(space, mode)

    @typedef.method("copy(self, /)")
    def descr_copy(self, space):
        "Return a copy of the compression object."
        if self.stream.finished:
            raise oefmt(space, space.w_ValueError, "Inconsistent stream state")
        return W_Compress(self.stream.copy())

    @typedef.method("__copy__(self, /)")
    def descr_copy_protocol(self, space):
        return self.descr_copy(space)

    @typedef.method("__deepcopy__(self, memo, /)")
    def descr_deepcopy(self, space, w_memo):
        return self.descr_copy(space)
