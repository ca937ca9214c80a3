"""The arguments of compile() and its kin: source text and names of files."""
from memphis.errors import OperationError, oefmt
from memphis.runtime.source_file import decode_source
from memphis.unicode import utf8


def source_text(space, w_source, message, mode, filename='<string>'):
    "UTF-8 source text; TypeError with that message where it is none."
    if space.is_text(w_source):
        source = space.text_w(w_source)
        if utf8.has_surrogates(source):
            space.call_method(w_source, 'encode', [space.newtext('utf-8')])     # raises
    elif space.is_bytes_like(w_source):
        source = decode_source(space, space.bytes_w(w_source), filename, mode)
    else:
        raise OperationError(space.w_TypeError, None, message)
    if source.find('\x00') >= 0:
        raise oefmt(space, space.w_SyntaxError, "source code string cannot contain null bytes")
    return source


def file_name(space, w_filename):
    "A str, bytes or os.PathLike as text."
    w_path = w_filename
    if not space.is_text(w_path) and not space.is_bytes(w_path):
        w_fspath = space.lookup(w_filename, '__fspath__')
        if w_fspath is None:
            raise oefmt(space, space.w_TypeError, "expected str, bytes or os.PathLike object, not %T", w_filename)
        w_path = space.call_method(w_filename, '__fspath__', [])
    if space.is_text(w_path):
        name = space.text_w(w_path)
    elif space.is_bytes(w_path):
        name = space.bytes_w(w_path)
    else:
        raise oefmt(space, space.w_TypeError, "expected %T.__fspath__() to return str or bytes, not %T", w_filename,
                    w_path)
    if name.find('\x00') >= 0:
        raise oefmt(space, space.w_ValueError, "embedded null character")
    return name
