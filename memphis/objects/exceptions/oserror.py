"""OSError: OSError(errno, strerror[, filename[, winerror[, filename2]]]).

Calling OSError itself with a known errno makes an instance of the subclass for
it.  The arguments are taken apart in __new__, so that a subclass may have an
__init__ with other parameters; a subclass that overrides __new__ as well as a
plain one leaves the work to __init__.
"""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.exceptions.base import (
    W_BaseException, allocate_exception, member, refuse_keywords)
from memphis.objects.exceptions.hierarchy import EXCEPTION_TYPEDEFS
from memphis.objects.typeobject import W_Type

# Linux's numbers, which Memphis shows on every platform
CLASS_OF_ERRNO = {
    11: 'BlockingIOError', 114: 'BlockingIOError', 115: 'BlockingIOError',
    32: 'BrokenPipeError', 108: 'BrokenPipeError', 10: 'ChildProcessError',
    103: 'ConnectionAbortedError', 111: 'ConnectionRefusedError', 104: 'ConnectionResetError',
    17: 'FileExistsError', 2: 'FileNotFoundError', 21: 'IsADirectoryError',
    20: 'NotADirectoryError', 4: 'InterruptedError', 13: 'PermissionError', 1: 'PermissionError',
    3: 'ProcessLookupError', 110: 'TimeoutError'}


class W_OSError(W_BaseException):
    """`written` is BlockingIOError's characters_written, -1 where not set."""
    typedef = TypeDef('OSError', base=EXCEPTION_TYPEDEFS['Exception'],
                      doc="Base class for I/O related errors.")
    w_errno = None
    w_strerror = None
    w_filename = None
    w_filename2 = None
    written = -1

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if initialized_by_init(space, w_cls):
            w_exception = allocate_exception(space, W_OSError, w_cls)
            return w_exception
        if w_cls is space.w_OSError and 2 <= len(args_w) <= 5 and space.is_int(args_w[0]):
            w_cls = class_of_errno(space, args_w[0], w_cls)
        w_exception = allocate_exception(space, W_OSError, w_cls)
        refuse_keywords(space, w_exception, w_kwargs)
        w_exception.take_arguments(space, args_w)
        return w_exception

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        if initialized_by_init(space, space.type(self)):
            refuse_keywords(space, self, w_kwargs)
            self.take_arguments(space, args_w)

    def take_arguments(self, space, args_w):
        n = len(args_w)
        self.args_w = args_w
        if n < 2 or n > 5:
            return
        self.w_errno = args_w[0]
        self.w_strerror = args_w[1]
        if n > 2 and args_w[2] is not space.w_None:
            w_filename = args_w[2]
            if space.type(self) is space.w_BlockingIOError and space.as_index(w_filename) is not None:
                self.written = self.written_from(space, w_filename)
                return
            self.w_filename = w_filename
            if n == 5 and args_w[4] is not space.w_None:
                self.w_filename2 = args_w[4]
            self.args_w = [args_w[0], args_w[1]]

    def written_from(self, space, w_value):
        try:
            return space.index_w(w_value)
        except OperationError as e:
            if not e.match(space, space.w_OverflowError):
                raise
            raise oefmt(space, space.w_ValueError, "cannot fit '%T' into an index-sized integer", w_value)

    @typedef.method("__str__(self, /) -> text")
    def str_text(self, space):
        if self.w_filename is not None:
            start = self.errno_text(space) + ': ' + space.repr_text(self.w_filename)
            if self.w_filename2 is not None:
                return start + ' -> ' + space.repr_text(self.w_filename2)
            return start
        if self.w_errno is not None and self.w_strerror is not None:
            return self.errno_text(space)
        return self.args_text(space)

    def errno_text(self, space):
        w_errno = space.w_None if self.w_errno is None else self.w_errno
        w_strerror = space.w_None if self.w_strerror is None else self.w_strerror
        return '[Errno %s] %s' % (space.str_text(w_errno), space.str_text(w_strerror))

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        args_w = self.args_w
        if len(args_w) == 2 and self.w_filename is not None:
            args_w = [args_w[0], args_w[1], self.w_filename]
            if self.w_filename2 is not None:
                args_w.append(space.w_None)
                args_w.append(self.w_filename2)
        return self.reduced(space, args_w)

    @typedef.getset('characters_written')
    def get_written(self, space):
        if self.written == -1:
            raise oefmt(space, space.w_AttributeError, "characters_written")
        return space.newint(self.written)

    @typedef.setter('characters_written')
    def set_written(self, space, w_value):
        if w_value is None:
            if self.written == -1:
                raise oefmt(space, space.w_AttributeError, "characters_written")
            self.written = -1
        else:
            self.written = self.written_from(space, w_value)


for _name in ['errno', 'strerror', 'filename', 'filename2']:
    member(W_OSError.typedef, _name, 'w_' + _name)


def initialized_by_init(space, w_type):
    "True for a class that overrides __init__ but not __new__: OSError.__new__ must not look at its arguments."
    if not isinstance(w_type, W_Type) or not w_type.is_heap:
        return False
    w_base = W_OSError.w_builtin_type
    return (w_type.lookup('__init__') is not w_base.lookup('__init__') and
            w_type.lookup('__new__') is w_base.lookup('__new__'))


def _make_class_of_errno():
    "One comparison a number; import time."
    lines = ['def class_of_errno(space, w_errno, w_default):', '    n = space.bigint_w(w_errno)']
    lines.append('    try:')
    lines.append('        number = n.toint()')
    lines.append('    except OverflowError:')
    lines.append('        return w_default')
    for number, name in sorted(CLASS_OF_ERRNO.items()):
        lines.append('    if number == %d: return space.w_%s' % (number, name))
    lines.append('    return w_default')
    namespace = {}
    exec '\n'.join(lines) in namespace
    return namespace['class_of_errno']


class_of_errno = _make_class_of_errno()
