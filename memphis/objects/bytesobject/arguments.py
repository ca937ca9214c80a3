"""Unwrapping the arguments of bytes methods, with CPython's messages."""
from memphis.errors import OperationError, oefmt
from memphis.objects.strobject.arguments import shown_type


def byte_w(space, w_obj):
    "A string of one byte for an int."
    try:
        value = space.int_w(w_obj)
    except OperationError as e:
        if not e.match(space, space.w_OverflowError):
            raise
        value = -1
    if value < 0 or value > 255:
        raise oefmt(space, space.w_ValueError, "byte must be in range(0, 256)")
    return chr(value)


def sub_w(space, w_sub):
    "What find, count ... look for: bytes, or an int for one byte."
    value = space.contents_of(w_sub, True)
    if value is not None:
        return value
    if space.has_index(w_sub):
        return byte_w(space, w_sub)
    raise oefmt(space, space.w_TypeError, "argument should be integer or bytes-like object, not '%T'", w_sub)


def separator(space, w_sep):
    sep = space.bytes_w(w_sep)
    if len(sep) == 0:
        raise oefmt(space, space.w_ValueError, "empty separator")
    return sep


def strip_w(space, w_bytes):
    if w_bytes is space.w_None:
        return ' \t\n\r\x0b\x0c'
    return space.bytes_w(w_bytes)


def fill_w(space, w_fill, name):
    if space.is_bytes_object(w_fill):
        fill = space.bytes_w(w_fill)
        if len(fill) == 1:
            return fill[0]
    raise oefmt(space, space.w_TypeError, "%s() argument 2 must be a byte string of length 1, not %s",
                name, shown_type(space, w_fill))


def hex_separator(space, w_sep):
    if w_sep is None:
        return ''
    if space.len_w(w_sep) != 1:
        raise oefmt(space, space.w_ValueError, "sep must be length 1.")
    if space.is_text(w_sep):
        sep = space.text_w(w_sep)
    elif space.is_bytes(w_sep):
        sep = space.bytes_w(w_sep)
    else:
        raise oefmt(space, space.w_TypeError, "sep must be str or bytes.")
    if ord(sep[0]) >= 0x80:
        raise oefmt(space, space.w_ValueError, "sep must be ASCII.")
    return sep
