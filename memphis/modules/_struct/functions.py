"""The type Struct, and the functions that make one of a format and ask it."""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._struct.format import Format
from memphis.modules._struct.moduledef import module, struct_error
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.instance import allocate
from memphis.objects.iterators import W_Iterator, iterator_typedef
from memphis.unicode import utf8

MAX_CACHED = 100


class Cache(object):
    "The formats of the module's functions, by their text."

    def __init__(self):
        self.formats = {}


cache = Cache()


def format_text(space, w_format):
    if space.is_text(w_format):
        text = space.text_w(w_format)
        if not utf8.is_ascii(text):
            space.call_method(w_format, 'encode', [space.newtext('ascii')])
        return text
    if space.is_bytes(w_format):
        return space.bytes_w(w_format)
    raise oefmt(space, space.w_TypeError, "Struct() argument 1 must be a str or bytes object, not %T", w_format)


def cached_format(space, w_format):
    text = format_text(space, w_format)
    format = cache.formats.get(text, None)
    if format is None:
        format = Format(space, text)
        if len(cache.formats) >= MAX_CACHED:
            cache.formats.clear()
        cache.formats[text] = format
    return format


# ____________________________________________________________

def pack(space, format, args_w):
    check_count(space, format, 'pack', len(args_w))
    return space.newbytes(''.join(format.pack(space, args_w, 0)))


def check_count(space, format, name, given):
    if given != len(format.items):
        raise struct_error(space, "%s expected %d items for packing (got %d)" % (name, len(format.items), given))


def pack_into(space, format, args_w):
    "args_w: the buffer, the offset, the values."
    if len(args_w) == 0:
        raise struct_error(space, "pack_into expected buffer argument")
    if len(args_w) == 1:
        raise struct_error(space, "pack_into expected offset argument")
    check_count(space, format, 'pack_into', len(args_w) - 2)
    if not space.is_bytes_like(args_w[0]):
        raise oefmt(space, space.w_TypeError, "a bytes-like object is required, not '%T'", args_w[0])
    w_view = space.memoryview_of(args_w[0])
    try:
        if w_view.readonly:
            raise oefmt(space, space.w_TypeError, "argument must be read-write bytes-like object, not %T", args_w[0])
        offset = space.subscript_w(args_w[1])
        length = w_view.geometry.nbytes()
        size = format.size
        if offset < 0:
            if offset + size > 0:
                raise struct_error(space, "no space to pack %d bytes at offset %d" % (size, offset))
            if offset + length < 0:
                raise struct_error(space, "offset %d out of range for %d-byte buffer" % (offset, length))
            offset += length
        if length - offset < size:
            raise struct_error(space, "pack_into requires a buffer of at least %d bytes for packing %d bytes at offset %d "
                                      "(actual buffer size is %d)" % (size + offset, size, offset, length))
        chars = format.pack(space, args_w, 2)
        buf = w_view.managed.buf
        start = w_view.geometry.offset + offset
        for i in range(len(chars)):
            buf.set_byte(start + i, chars[i])
    finally:
        w_view.release(space)


def unpack(space, format, w_buffer):
    data = space.bytes_w(w_buffer)
    if len(data) != format.size:
        raise struct_error(space, "unpack requires a buffer of %d bytes" % format.size)
    return format.unpack(space, data, 0)


def unpack_from(space, format, w_buffer, offset):
    data = space.bytes_w(w_buffer)
    size = format.size
    if offset < 0:
        if offset + size > 0:
            raise struct_error(space, "not enough data to unpack %d bytes at offset %d" % (size, offset))
        if offset + len(data) < 0:
            raise struct_error(space, "offset %d out of range for %d-byte buffer" % (offset, len(data)))
        offset += len(data)
    if len(data) - offset < size:
        raise struct_error(space, "unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at offset %d "
                                  "(actual buffer size is %d)" % (size + offset, size, offset, len(data)))
    return format.unpack(space, data, offset)


class W_UnpackIterator(W_Iterator):
    typedef = iterator_typedef('unpack_iterator', module='_struct')

    def __init__(self, format, data):
        self.format = format
        self.data = data
        self.position = 0

    def iter_next(self, space):
        position = self.position
        if position >= len(self.data):
            return None
        self.position = position + self.format.size
        return self.format.unpack(space, self.data, position)

    def length_hint(self, space):
        return (len(self.data) - self.position) // self.format.size


def iter_unpack(space, format, w_buffer):
    if format.size == 0:
        raise struct_error(space, "cannot iteratively unpack with a struct of length 0")
    data = space.bytes_w(w_buffer)
    if len(data) % format.size != 0:
        raise struct_error(space, "iterative unpacking requires a buffer of a multiple of %d bytes" % format.size)
    return W_UnpackIterator(format, data)


# ____________________________________________________________

@module.type
class W_Struct(W_Object):
    typedef = TypeDef('Struct', base=W_Object.typedef, module='_struct', weakrefs=True,
                      doc="Struct(fmt) --> compiled struct object\n"
                          "\n")
    import_from_mixin(Lifeline)

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_self = allocate(space, W_Struct, w_cls)
        w_self.format = None
        return w_self

    @typedef.method("__init__(self, format) -> None")
    def descr_init(self, space, w_format):
        self.format = Format(space, format_text(space, w_format))

    def get_format(self, space):
        if self.format is None:
            raise oefmt(space, space.w_RuntimeError, "Struct object is not initialized")
        return self.format

    @typedef.method("pack(self, /, *values)")
    def descr_pack(self, space, values_w):
        """S.pack(v1, v2, ...) -> bytes

Return a bytes object containing values v1, v2, ... packed according
to the format string S.format.  See help(struct) for more on format
strings."""
        return pack(space, self.get_format(space), values_w)

    @typedef.method("pack_into(self, /, *args) -> None")
    def descr_pack_into(self, space, args_w):
        """S.pack_into(buffer, offset, v1, v2, ...)

Pack the values v1, v2, ... according to the format string S.format
and write the packed bytes into the writable buffer buf starting at
offset.  Note that the offset is a required argument.  See
help(struct) for more on format strings."""
        pack_into(space, self.get_format(space), args_w)

    @typedef.method("unpack(self, buffer, /)")
    def descr_unpack(self, space, w_buffer):
        """Return a tuple containing unpacked values.

Unpack according to the format string Struct.format. The buffer's size
in bytes must be Struct.size.

See help(struct) for more on format strings."""
        return unpack(space, self.get_format(space), w_buffer)

    @typedef.method("unpack_from(self, /, buffer, offset: index = 0)")
    def descr_unpack_from(self, space, w_buffer, offset):
        """Return a tuple containing unpacked values.

Values are unpacked according to the format string Struct.format.

The buffer's size in bytes, starting at position offset, must be
at least Struct.size.

See help(struct) for more on format strings."""
        return unpack_from(space, self.get_format(space), w_buffer, offset)

    @typedef.method("iter_unpack(self, buffer, /)")
    def descr_iter_unpack(self, space, w_buffer):
        """Return an iterator yielding tuples.

Tuples are unpacked from the given bytes source, like a repeated
invocation of unpack_from().

Requires that the bytes length be a multiple of the struct size."""
        return iter_unpack(space, self.get_format(space), w_buffer)

    @typedef.getset('format')
    def get_format_text(self, space):
        return space.newtext(self.get_format(space).text)

    @typedef.getset('size')
    def get_size(self, space):
        return space.newint(self.get_format(space).size)

    @typedef.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        "S.__sizeof__() -> size of S in memory, in bytes"
        return space.type(self).get_facts().basicsize + 32 * (len(self.get_format(space).items) + 1)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '%s(%s)' % (space.type(self).name, space.repr_text(self.get_format_text(space)))


@module.function("calcsize(format, /) -> int")
def calcsize_(space, w_format):
    "Return size in bytes of the struct described by the format string."
    return cached_format(space, w_format).size


@module.function("pack(*args)")
def pack_(space, args_w):
    """pack(format, v1, v2, ...) -> bytes

Return a bytes object containing the values v1, v2, ... packed according
to the format string.  See help(struct) for more on format strings."""
    check_format(space, args_w)
    return pack(space, cached_format(space, args_w[0]), args_w[1:])


@module.function("pack_into(*args) -> None")
def pack_into_(space, args_w):
    """pack_into(format, buffer, offset, v1, v2, ...)

Pack the values v1, v2, ... according to the format string and write
the packed bytes into the writable buffer buf starting at offset.  Note
that the offset is a required argument.  See help(struct) for more
on format strings."""
    check_format(space, args_w)
    pack_into(space, cached_format(space, args_w[0]), args_w[1:])


def check_format(space, args_w):
    if len(args_w) == 0:
        raise oefmt(space, space.w_TypeError, "missing format argument")


@module.function("unpack(format, buffer, /)")
def unpack_(space, w_format, w_buffer):
    """Return a tuple containing values unpacked according to the format string.

The buffer's size in bytes must be calcsize(format).

See help(struct) for more on format strings."""
    return unpack(space, cached_format(space, w_format), w_buffer)


@module.function("unpack_from(format, /, buffer, offset: index = 0)")
def unpack_from_(space, w_format, w_buffer, offset):
    """Return a tuple containing values unpacked according to the format string.

The buffer's size, minus offset, must be at least calcsize(format).

See help(struct) for more on format strings."""
    return unpack_from(space, cached_format(space, w_format), w_buffer, offset)


@module.function("iter_unpack(format, buffer, /)")
def iter_unpack_(space, w_format, w_buffer):
    """Return an iterator yielding tuples unpacked from the given bytes.

The bytes are unpacked according to the format string, like
a repeated invocation of unpack_from().

Requires that the bytes length be a multiple of the format struct size."""
    return iter_unpack(space, cached_format(space, w_format), w_buffer)


@module.function("_clearcache() -> None")
def clear_cache(space):
    "Clear the internal cache."
    cache.formats.clear()
