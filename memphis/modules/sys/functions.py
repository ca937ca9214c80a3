"""The functions of sys."""
from memphis.errors import OperationError, oefmt
from memphis.modules.sys.moduledef import module
from memphis.objects.intobject.text import LEAST_DIGITS
from memphis.objects.intobject.text import limit as digit_limit
from memphis.objects.exceptions import W_BaseException
from memphis.objects.strobject import W_Str
from memphis.objects.strobject.interning import intern_str, is_interned
from memphis.objects.structseq import struct_sequence
from memphis.runtime.finalizers import print_unraisable


@module.function("exit(status=..., /)")
def exit(space, w_status):
    """Exit the interpreter by raising SystemExit(status).

If the status is omitted or None, it defaults to zero (i.e., success).
If the status is an integer, it will be used as the system exit status.
If it is another kind of object, it will be printed and the system
exit status will be one (i.e., failure)."""
    if w_status is None or w_status is space.w_None:
        args_w = []
    elif space.is_tuple(w_status):
        args_w = space.listview(w_status)[:]
    elif space.isinstance_w(w_status, space.w_SystemExit):
        raise OperationError(space.type(w_status), w_status)
    else:
        args_w = [w_status]
    raise OperationError(space.w_SystemExit, space.call_list(space.w_SystemExit, args_w))


# ____________________________________________________________
# exceptions

@module.function("exception()")
def exception(space):
    """Return the current exception.

Return the most recent exception caught by an except clause
in the current stack frame or in an older stack frame, or None
if no such clause exists."""
    w_exception = space.ec.exception_state.current()
    return space.w_None if w_exception is None else w_exception


@module.function("exc_info()")
def exc_info(space):
    """Return current exception information: (type, value, traceback).

Return information about the most recent exception caught by an except
clause in the current stack frame or in an older stack frame."""
    w_exception = space.ec.exception_state.current()
    if w_exception is None:
        return space.newtuple([space.w_None, space.w_None, space.w_None])
    return space.newtuple([space.type(w_exception), w_exception, w_exception.get_traceback(space)])


UNRAISABLE = struct_sequence('sys', 'UnraisableHookArgs',
                             ['exc_type', 'exc_value', 'exc_traceback', 'err_msg', 'object'],
                             "UnraisableHookArgs\n\nType used to pass arguments to sys.unraisablehook.")


@module.function("unraisablehook(unraisable, /) -> None")
def unraisablehook(space, w_unraisable):
    """Handle an unraisable exception.

The unraisable argument has the following attributes:

* exc_type: Exception type.
* exc_value: Exception value, can be None.
* exc_traceback: Exception traceback, can be None.
* err_msg: Error message, can be None.
* object: Object causing the exception, can be None."""
    w_exc = space.getattr(w_unraisable, 'exc_value')
    w_message = space.getattr(w_unraisable, 'err_msg')
    message = "Exception ignored in" if w_message is space.w_None else space.str_text(w_message)
    if isinstance(w_exc, W_BaseException):
        w_where = space.getattr(w_unraisable, 'object')
        print_unraisable(space, w_exc, message, None if w_where is space.w_None else w_where)


# ____________________________________________________________
# limits

@module.function("getrecursionlimit() -> int")
def getrecursionlimit(space):
    """Return the current value of the recursion limit.

The recursion limit is the maximum depth of the Python interpreter
stack.  This limit prevents infinite recursion from causing an overflow
of the C stack and crashing Python."""
    return space.ec.recursion_limit


@module.function("setrecursionlimit(limit: int, /) -> None")
def setrecursionlimit(space, limit):
    """Set the maximum depth of the Python interpreter stack to n.

This limit prevents infinite recursion from causing an overflow of the C
stack and crashing Python.  The highest possible limit is platform-
dependent."""
    ec = space.ec
    if limit < 1:
        raise oefmt(space, space.w_ValueError, "recursion limit must be greater or equal than 1")
    if limit > ec.recursion_ceiling:
        raise oefmt(space, space.w_ValueError, "recursion limit must not be above %d here",
                    ec.recursion_ceiling)
    if limit <= ec.python_depth:
        raise oefmt(space, space.w_RecursionError,
                    "cannot set the recursion limit to %d at the recursion depth %d: "
                    "the limit is too low", limit, ec.python_depth)
    ec.recursion_limit = limit


@module.function("get_int_max_str_digits() -> int")
def get_int_max_str_digits(space):
    "Return the maximum string digits limit for non-binary int<->str conversions."
    return digit_limit.digits


@module.function("set_int_max_str_digits(maxdigits: int) -> None")
def set_int_max_str_digits(space, maxdigits):
    "Set the maximum string digits limit for non-binary int<->str conversions."
    if maxdigits != 0 and maxdigits < LEAST_DIGITS:
        raise oefmt(space, space.w_ValueError, "maxdigits must be 0 or larger than %d", LEAST_DIGITS)
    digit_limit.digits = maxdigits


# ____________________________________________________________
# text

@module.function("getdefaultencoding() -> text")
def getdefaultencoding(space):
    "Return the current default encoding used by the Unicode implementation."
    return 'utf-8'


@module.function("getfilesystemencoding() -> text")
def getfilesystemencoding(space):
    "Return the encoding used to convert Unicode filenames to OS filenames."
    return 'utf-8'


@module.function("getfilesystemencodeerrors() -> text")
def getfilesystemencodeerrors(space):
    "Return the error mode used Unicode to OS filename conversion."
    return 'surrogateescape'


@module.function("_is_interned(string, /) -> bool")
def _is_interned(space, w_string):
    "Return True if the given string is \"interned\"."
    if not isinstance(w_string, W_Str):
        raise oefmt(space, space.w_TypeError, "_is_interned() argument must be str, not %T", w_string)
    return is_interned(w_string)


@module.function("intern(string, /)")
def intern(space, w_string):
    """``Intern'' the given string.

This enters the string in the (global) table of interned strings whose
purpose is to speed up dictionary lookups. Return the string itself or
the previously interned string object with the same value."""
    if not isinstance(w_string, W_Str):
        raise oefmt(space, space.w_TypeError, "intern() argument must be str, not %T", w_string)
    if type(w_string) is not W_Str:
        raise oefmt(space, space.w_TypeError, "can't intern %T", w_string)
    return intern_str(w_string)
