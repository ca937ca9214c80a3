"""Decompress objects of two kinds: one tells the caller what it has not used, the other keeps it."""
from memphis.deflate import Work
from memphis.deflate.inflate import AUTOMATIC, GZIP, RAW, ZLIB, DataError, Inflater
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules.zlib.errors import DATA_ERROR, NEED_DICTIONARY, STREAM_ERROR, zlib_error
from memphis.objects.base import W_Object

UNLIMITED = -1


class BadWindow(Exception):
    pass


class ProgramWork(Work):
    "The program's limits hold."

    def __init__(self, space):
        self.space = space

    def tick(self, n):
        self.space.tick(n)

    def check_size(self, nbytes):
        self.space.check_size(nbytes)


def new_inflater(wbits):
    "wbits says which container to expect, too."
    container = ZLIB
    if wbits < 0:
        if wbits < -15:
            raise BadWindow
        container = RAW
        wbits = -wbits
    elif wbits >= 48:
        raise BadWindow
    elif wbits >= 32:
        container = AUTOMATIC
    elif wbits >= 16:
        container = GZIP
    wbits &= 15
    if wbits != 0 and wbits < 8:
        raise BadWindow
    return Inflater(container, wbits)


def inflate(space, inflater, data, limit, dictionary):
    "`dictionary`: None where there is none."
    work = ProgramWork(space)
    try:
        result = inflater.run(work, data, limit)
        if inflater.wants_dictionary():
            if dictionary is None:
                raise zlib_error(NEED_DICTIONARY, "while decompressing data")
            if not inflater.set_dictionary(dictionary):
                raise zlib_error(DATA_ERROR, "while setting zdict")
            result += inflater.run(work, '', limit)
    except DataError as e:
        raise zlib_error(DATA_ERROR, "while decompressing data", e.message)
    return result


def inflater_with_dictionary(space, wbits, dictionary):
    try:
        inflater = new_inflater(wbits)
    except BadWindow:
        raise oefmt(space, space.w_ValueError, "Invalid initialization option")
    if dictionary is not None and inflater.container == RAW:
        inflater.set_dictionary(dictionary)
    return inflater


class W_Decompress(W_Object):
    typedef = TypeDef('Decompress', base=W_Object.typedef, module='zlib', final=True)

    def __init__(self, inflater, dictionary):
        self.inflater = inflater
        self.dictionary = dictionary
        self.ended = False
        self.unused_data = ''
        self.unconsumed_tail = ''

    def run(self, space, data, limit):
        inflater = self.inflater
        if self.ended:
            raise zlib_error(STREAM_ERROR, "while decompressing data")
        result = inflate(space, inflater, data, limit, self.dictionary)
        self.unconsumed_tail = ''
        if inflater.done():
            self.unused_data += inflater.unread()
            inflater.forget_input()
        elif inflater.full:
            self.unconsumed_tail = inflater.unread()
            inflater.forget_input()
        return result

    @typedef.method("decompress(self, data: bytes, /, max_length: index = 0) -> bytes")
    def descr_decompress(self, space, data, max_length):
        """Return a bytes object containing the decompressed version of the data.

  data
    The binary data to decompress.
  max_length
    The maximum allowable length of the decompressed data.
    Unconsumed input data will be stored in
    the unconsumed_tail attribute.

After calling this function, some of the input data may still be stored in
internal buffers for later processing.
Call the flush() method to clear these buffers."""
        if max_length < 0:
            raise oefmt(space, space.w_ValueError, "max_length must be non-negative")
        return self.run(space, data, max_length if max_length > 0 else UNLIMITED)

    @typedef.method("flush(self, length: index = 16384, /) -> bytes")
    def descr_flush(self, space, length):
        """Return a bytes object containing any remaining decompressed data.

  length
    the initial size of the output buffer."""
        if length <= 0:
            raise oefmt(space, space.w_ValueError, "length must be greater than zero")
        if self.ended:
            return ''
        result = self.run(space, self.unconsumed_tail, UNLIMITED)
        self.ended = self.inflater.done()
        return result

    @typedef.method("copy(self, /)")
    def descr_copy(self, space):
        "Return a copy of the decompression object."
        if self.ended:
            raise oefmt(space, space.w_ValueError, "Inconsistent stream state")
        w_new = W_Decompress(self.inflater.copy(), self.dictionary)
        w_new.unused_data = self.unused_data
        w_new.unconsumed_tail = self.unconsumed_tail
        return w_new

    @typedef.method("__copy__(self, /)")
    def descr_copy_protocol(self, space):
        return self.descr_copy(space)

    @typedef.method("__deepcopy__(self, memo, /)")
    def descr_deepcopy(self, space, w_memo):
        return self.descr_copy(space)

    @typedef.getset('unused_data')
    def get_unused_data(self, space):
        return space.newbytes(self.unused_data)

    @typedef.getset('unconsumed_tail')
    def get_unconsumed_tail(self, space):
        return space.newbytes(self.unconsumed_tail)

    @typedef.getset('eof')
    def get_eof(self, space):
        return space.newbool(self.inflater.done())


class W_ZlibDecompressor(W_Object):
    typedef = TypeDef('_ZlibDecompressor', base=W_Object.typedef, module='zlib', final=True, doc=(
        "Create a decompressor object for decompressing data incrementally."))

    def __init__(self, inflater, dictionary):
        self.inflater = inflater
        self.dictionary = dictionary
        self.unused_data = ''
        self.needs_input = True

    @typedef.static("__new__(cls, wbits: int = 15, zdict=...)")
    def descr_new(space, w_cls, wbits, w_zdict):
        dictionary = None if w_zdict is None else space.bytes_w(w_zdict)
        return W_ZlibDecompressor(inflater_with_dictionary(space, wbits, dictionary), dictionary)

    @typedef.method("decompress(self, /, data: bytes, max_length: index = -1) -> bytes")
    def descr_decompress(self, space, data, max_length):
        """Decompress *data*, returning uncompressed data as bytes.

If *max_length* is nonnegative, returns at most *max_length* bytes of
decompressed data. If this limit is reached and further output can be
produced, *self.needs_input* will be set to ``False``. In this case, the next
call to *decompress()* may provide *data* as b'' to obtain more of the output.

If all of the input data was decompressed and returned (either because this
was less than *max_length* bytes, or because *max_length* was negative),
*self.needs_input* will be set to True.

Attempting to decompress data after the end of stream is reached raises an
EOFError.  Any data found after the end of the stream is ignored and saved in
the unused_data attribute."""
        inflater = self.inflater
        if inflater.done():
            raise OperationError(space.w_EOFError, None, "End of stream already reached")
        result = inflate(space, inflater, data, max_length if max_length >= 0 else UNLIMITED, self.dictionary)
        self.needs_input = not inflater.full
        if inflater.done():
            self.unused_data = inflater.unread()
            inflater.forget_input()
            self.needs_input = False
        return result

    @typedef.getset('eof')
    def get_eof(self, space):
        "True if the end-of-stream marker has been reached."
        return space.newbool(self.inflater.done())

    @typedef.getset('unused_data')
    def get_unused_data(self, space):
        "Data found after the end of the compressed stream."
        return space.newbytes(self.unused_data)

    @typedef.getset('needs_input')
    def get_needs_input(self, space):
        "True if more input is needed before more decompressed data can be produced."
        return space.newbool(self.needs_input)
