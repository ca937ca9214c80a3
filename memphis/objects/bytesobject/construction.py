"""bytes(...) and bytearray(...): the values that their arguments stand for."""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, oefmt
from memphis.objects.bytestring import charge
from memphis.objects.codecs import coding
from memphis.objects.strobject.arguments import text_keyword
from memphis.objects.strobject.text import W_Str


def bytes_from(space, w_source, w_encoding, w_errors):
    "The value of bytes(source, encoding, errors)."
    value = encoded_source(space, w_source, w_encoding, w_errors, 'bytes')
    if value is not None:
        return value
    if space.is_bytes(w_source) and not w_source.is_user:
        return space.bytes_w(w_source)
    w_bytes = space.lookup(w_source, '__bytes__')
    if w_bytes is not None:
        w_result = space.call_special(w_bytes, w_source)
        if not space.is_bytes(w_result):
            raise oefmt(space, space.w_TypeError, "__bytes__ returned non-bytes (type %T)", w_result)
        return space.bytes_w(w_result)
    return bytes_from_object(space, w_source, 'bytes', 'bytes')


def bytearray_from(space, w_source, w_encoding, w_errors):
    "The same for bytearray, which asks for no __bytes__."
    value = encoded_source(space, w_source, w_encoding, w_errors, 'bytearray')
    if value is not None:
        return value
    return bytes_from_object(space, w_source, 'bytearray', 'byte')


def encoded_source(space, w_source, w_encoding, w_errors, name):
    "Where there is no source or an encoding; else None."
    if w_source is None:
        if w_encoding is not None:
            raise oefmt(space, space.w_TypeError, "encoding without a string argument")
        if w_errors is not None:
            raise oefmt(space, space.w_TypeError, "errors without a string argument")
        return ''
    if w_encoding is None and w_errors is None:
        return None
    encoding, errors = 'utf-8', 'strict'
    if w_encoding is not None:
        encoding = text_keyword(space, w_encoding, name, 'encoding')
    if w_errors is not None:
        errors = text_keyword(space, w_errors, name, 'errors')
    if not isinstance(w_source, W_Str):
        if w_encoding is not None:
            raise oefmt(space, space.w_TypeError, "encoding without a string argument")
        raise oefmt(space, space.w_TypeError, "errors without a string argument")
    return space.bytes_w(coding.encode(space, w_source, encoding, errors))


def bytes_from_object(space, w_source, name, one):
    if space.is_text(w_source):
        raise oefmt(space, space.w_TypeError, "string argument without an encoding")
    if space.has_index(w_source):
        size = space.index_w(w_source)
        if size < 0:
            raise oefmt(space, space.w_ValueError, "negative count")
        space.check_size(size)
        charge(space, size)
        return '\0' * size
    value = space.contents_of(w_source)
    if value is not None:
        return value
    if space.lookup(w_source, '__iter__') is None and space.lookup(w_source, '__getitem__') is None:
        raise oefmt(space, space.w_TypeError, "cannot convert '%T' object to %s", w_source, name)
    return bytes_from_iterable(space, w_source, one)


def bytes_from_iterable(space, w_source, one):
    "`one` is what the message calls an item."
    builder = StringBuilder()
    w_iter = space.iter(w_source)
    while True:
        w_item = space.next(w_iter)
        if w_item is None:
            return builder.build()
        space.tick(1)
        try:
            value = space.index_w(w_item)
        except OperationError as e:
            if not e.match(space, space.w_OverflowError):
                raise
            value = -1
        if value < 0 or value > 255:
            raise oefmt(space, space.w_ValueError, "%s must be in range(0, 256)", one)
        builder.append(chr(value))
