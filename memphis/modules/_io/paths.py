"""The names of files as the host takes them."""
from memphis.errors import oefmt
from memphis.objects.codecs.encoders import encode_limited
from memphis.objects.codecs.names import UTF8
from memphis.objects.strobject.text import W_Str


def fspath(space, w_path):
    "os.fspath: str or bytes."
    if space.is_text(w_path) or space.is_bytes(w_path):
        return w_path
    w_method = space.lookup(w_path, '__fspath__')
    if w_method is None or w_method is space.w_None:
        raise oefmt(space, space.w_TypeError, "expected str, bytes or os.PathLike object, not %T", w_path)
    w_result = space.call_special(w_method, w_path)
    if space.is_text(w_result) or space.is_bytes(w_result):
        return w_result
    raise oefmt(space, space.w_TypeError, "expected %T.__fspath__() to return str or bytes, not %T", w_path, w_result)


def path_bytes(space, w_path):
    "What the host is asked for."
    w_path = fspath(space, w_path)
    if isinstance(w_path, W_Str):
        path = encode_limited(space, w_path, UTF8, 'surrogateescape')
    else:
        path = space.bytes_w(w_path)
    if path.find('\0') >= 0:
        raise oefmt(space, space.w_ValueError, "embedded null byte")
    return path
