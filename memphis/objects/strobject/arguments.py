"""Unwrapping the arguments of str methods, with CPython's messages."""
from memphis.errors import oefmt
from memphis.objects.codecs import coding
from memphis.objects.strobject.text import W_Str


def text_argument(space, w_obj, name, number):
    "The UTF-8 of an argument of the method `name`; its number, or 0 if it takes only one."
    if isinstance(w_obj, W_Str):
        return w_obj.utf8
    if number == 0:
        raise oefmt(space, space.w_TypeError, "%s() argument must be str, not %s", name,
                    shown_type(space, w_obj))
    raise oefmt(space, space.w_TypeError, "%s() argument %d must be str, not %s", name, number,
                shown_type(space, w_obj))


def text_keyword(space, w_obj, name, keyword):
    "The UTF-8 of an argument that is a name."
    if isinstance(w_obj, W_Str):
        if w_obj.utf8.find('\0') >= 0:
            raise oefmt(space, space.w_ValueError, "embedded null character")
        return w_obj.utf8
    raise oefmt(space, space.w_TypeError, "%s() argument '%s' must be str, not %s", name, keyword,
                shown_type(space, w_obj))


def shown_type(space, w_obj):
    "How the argument parser names the type of a wrong argument."
    if w_obj is space.w_None:
        return 'None'
    return space.type(w_obj).name


def separator(space, w_sep):
    if not isinstance(w_sep, W_Str):
        raise oefmt(space, space.w_TypeError, "must be str or None, not %T", w_sep)
    if w_sep.codepoints == 0:
        raise oefmt(space, space.w_ValueError, "empty separator")
    return w_sep.utf8


def decode_argument(space, w_object, w_encoding, w_errors):
    "str(object, encoding, errors)"
    encoding, errors = 'utf-8', 'strict'
    if w_encoding is not None:
        encoding = text_keyword(space, w_encoding, 'str', 'encoding')
    if w_errors is not None:
        errors = text_keyword(space, w_errors, 'str', 'errors')
    if isinstance(w_object, W_Str):
        raise oefmt(space, space.w_TypeError, "decoding str is not supported")
    if not space.is_bytes_like(w_object):
        raise oefmt(space, space.w_TypeError, "decoding to str: need a bytes-like object, %T found",
                    w_object)
    return coding.decode(space, space.bytes_w(w_object), encoding, errors)
