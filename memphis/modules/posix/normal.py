"""Pure functions of posix on paths, which the library's posixpath takes from here."""
from memphis.modules.posix.moduledef import module
from memphis.modules.posix.paths import Path, fspath, wrong_path


def any_path(space, w_path, function):
    "A path that may hold NUL: nobody opens it."
    if not space.is_text(w_path) and not space.is_bytes(w_path) and space.lookup(w_path, '__fspath__') is None:
        raise wrong_path(space, w_path, function, 'path', 0)
    w_name = fspath(space, w_path)
    is_bytes = not space.is_text(w_name)
    return Path(space.bytes_w(w_name) if is_bytes else space.text_w(w_name), -1, w_path, is_bytes)


def wrapped(space, path, text):
    return space.newbytes(text) if path.is_bytes else space.newtext(text)


def root_length(text):
    "Two slashes at the start are a root of their own (POSIX), one or three are the common one."
    if not text.startswith('/'):
        return 0
    return 2 if text.startswith('//') and not text.startswith('///') else 1


@module.function("_path_normpath(path)")
def _path_normpath(space, w_path):
    "Normalize path, eliminating double slashes, etc."
    path = any_path(space, w_path, '_path_normpath')
    text = path.name
    space.tick(len(text) >> 4)
    root = text[:root_length(text)]
    parts = []
    for part in text.split('/'):
        if part == '' or part == '.':
            continue
        if part != '..' or (root == '' and (len(parts) == 0 or parts[-1] == '..')):
            parts.append(part)
        elif len(parts) > 0:
            parts.pop()
    result = root + '/'.join(parts)
    return wrapped(space, path, result if result != '' else '.')


@module.function("_path_splitroot_ex(path)")
def _path_splitroot_ex(space, w_path):
    """Split a pathname into drive, root and tail.

The tail contains anything after the root."""
    path = any_path(space, w_path, '_path_splitroot_ex')
    length = root_length(path.name)
    return space.newtuple([wrapped(space, path, ''), wrapped(space, path, path.name[:length]),
                           wrapped(space, path, path.name[length:])])
