"""Arguments of the functions of posix: paths, descriptors, folders that paths are relative to."""
from memphis.errors import make_error, oefmt
from memphis.host import CURRENT_FOLDER
from memphis.runtime.os_error import decode_name, encode_name, os_error

NO_FD = -1
DESCRIPTOR, NONE = 1, 2         # what else a path may be


class Path(object):
    """`name` is the bytes, '' where a descriptor was given; `w_name` what errors show, None for None; `is_bytes` where
    results are bytes too."""

    def __init__(self, name, fd, w_name, is_bytes=False):
        self.name = name
        self.fd = fd
        self.is_descriptor = False
        self.w_name = w_name
        self.is_bytes = is_bytes

    def wrap(self, space, name):
        "A name as the same kind of object as this path."
        if self.is_bytes:
            return space.newbytes(name)
        return decode_name(space, name)

    def error(self, space, error):
        return os_error(space, error, self.w_name)


def path_of(space, w_path, function, argument='path', also=0):
    if also & NONE and (w_path is None or w_path is space.w_None):
        return Path('.', NO_FD, None)
    if space.is_text(w_path) or space.is_bytes(w_path):
        return named(space, w_path, w_path, function)
    if also & DESCRIPTOR and space.has_index(w_path):
        if space.type(w_path) is space.w_bool:
            space.warn(space.w_RuntimeWarning, "bool is used as a file descriptor")
        path = Path('', descriptor_of(space, w_path), w_path)
        path.is_descriptor = True
        return path
    w_method = space.lookup(w_path, '__fspath__')
    if w_method is None:
        raise wrong_path(space, w_path, function, argument, also)
    w_name = space.call_special(w_method, w_path)
    if not space.is_text(w_name) and not space.is_bytes(w_name):
        raise wrong_fspath(space, w_path, w_name)
    return named(space, w_name, w_path, function)


def named(space, w_name, w_path, function):
    is_bytes = not space.is_text(w_name)
    name = space.bytes_w(w_name) if is_bytes else encode_name(space, w_name)
    if '\x00' in name:
        raise oefmt(space, space.w_ValueError, "%s: embedded null character in path", function)
    return Path(name, NO_FD, w_path, is_bytes)


def wrong_path(space, w_path, function, argument, also):
    allowed = 'string, bytes or os.PathLike'
    if also == DESCRIPTOR | NONE:
        allowed = 'string, bytes, os.PathLike, integer or None'
    elif also == DESCRIPTOR:
        allowed = 'string, bytes, os.PathLike or integer'
    elif also == NONE:
        allowed = 'string, bytes, os.PathLike or None'
    return make_error(space, space.w_TypeError, "%s: %s should be %s, not %T", function, argument, allowed, w_path)


def wrong_fspath(space, w_path, w_name):
    return make_error(space, space.w_TypeError, "expected %T.__fspath__() to return str or bytes, not %T", w_path,
                      w_name)


def fspath(space, w_path):
    "os.fspath()."
    if space.is_text(w_path) or space.is_bytes(w_path):
        return w_path
    w_method = space.lookup(w_path, '__fspath__')
    if w_method is None:
        raise oefmt(space, space.w_TypeError, "expected str, bytes or os.PathLike object, not %T", w_path)
    w_name = space.call_special(w_method, w_path)
    if not space.is_text(w_name) and not space.is_bytes(w_name):
        raise wrong_fspath(space, w_path, w_name)
    return w_name


def host_text(space, w_text):
    "os.fsencode() of an argument that is no path: a command, a variable's name."
    w_text = fspath(space, w_text)
    data = encode_name(space, w_text) if space.is_text(w_text) else space.bytes_w(w_text)
    if '\x00' in data:
        raise oefmt(space, space.w_ValueError, "embedded null byte")
    return data


def descriptor_of(space, w_fd):
    return bounded(space, w_fd, 'fd', -2147483648, 2147483647)


def bounded(space, w_int, name, least, most):
    "An int between the two, in CPython's words."
    w_int = space.index(w_int)
    if space.fits_word(w_int):
        value = space.int_w(w_int)
        if least <= value <= most:
            return value
        above = value > most
    else:
        above = space.is_true(space.gt(w_int, space.newint(0)))
    if above:
        raise oefmt(space, space.w_OverflowError, "%s is greater than maximum", name)
    raise oefmt(space, space.w_OverflowError, "%s is less than minimum", name)


def folder_of(space, w_dir_fd):
    "The argument dir_fd."
    if w_dir_fd is None or w_dir_fd is space.w_None:
        return CURRENT_FOLDER
    if not space.has_index(w_dir_fd):
        raise oefmt(space, space.w_TypeError, "argument should be integer or None, not %T", w_dir_fd)
    return descriptor_of(space, w_dir_fd)


def file_descriptor(space, w_fd):
    "Of a file object or an int: what fsync() and the like take."
    if space.is_int(w_fd):
        if space.type(w_fd) is space.w_bool:
            space.warn(space.w_RuntimeWarning, "bool is used as a file descriptor")
        fd = space.c_int_w(w_fd)
    else:
        w_method = space.findattr(w_fd, 'fileno')
        if w_method is None:
            raise oefmt(space, space.w_TypeError, "argument must be an int, or have a fileno() method.")
        w_number = space.call_0(w_method)
        if not space.is_int(w_number):
            raise oefmt(space, space.w_TypeError, "fileno() returned a non-integer")
        fd = space.c_int_w(w_number)
    if fd < 0:
        raise oefmt(space, space.w_ValueError, "file descriptor cannot be a negative integer (%d)", fd)
    return fd


def id_of(space, w_id, name):
    "A user's or a group's: -1 stands for no change."
    if not space.has_index(w_id):
        raise oefmt(space, space.w_TypeError, "%s should be integer, not %T", name, w_id)
    return bounded(space, w_id, name, -1, 4294967295)
