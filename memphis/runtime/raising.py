"""Raising, catching and the `with` statement (language reference 7.8, 8.4, 8.5): what both engines do alike."""
from rpython.rlib import jit

from memphis.errors import OperationError, oefmt
from memphis.objects.exceptions import W_BaseException
from memphis.objects.exceptions.base import attach_context, exception_or_none
from memphis.objects.typeobject import W_Type
from memphis.runtime.code import CO_ASYNC_GENERATOR


def exception_to_raise(space, w_value):
    "The OperationError of `raise w_value`."
    if isinstance(w_value, W_Type) and w_value.issubtype(space.w_BaseException):
        w_exc = space.call_list(w_value, [])
        if not isinstance(w_exc, W_BaseException):
            raise oefmt(space, space.w_TypeError,
                        "calling %R should have returned an instance of BaseException, not %R",
                        w_value, space.type(w_exc))
        return OperationError(space.type(w_exc), w_exc)
    if isinstance(w_value, W_BaseException):
        return OperationError(space.type(w_value), w_value)
    raise oefmt(space, space.w_TypeError, "exceptions must derive from BaseException")


def error_from(space, w_value, w_cause):
    "The OperationError of `raise w_value from w_cause`."
    error = exception_to_raise(space, w_value)
    if w_cause is space.w_None:
        w_exc_cause = None
    else:
        if not isinstance(w_cause, W_BaseException) and not (
                isinstance(w_cause, W_Type) and w_cause.issubtype(space.w_BaseException)):
            raise oefmt(space, space.w_TypeError, "exception causes must derive from BaseException")
        w_exc_cause = exception_or_none(exception_to_raise(space, w_cause).w_value)
    w_exc = error.w_value
    assert isinstance(w_exc, W_BaseException)
    w_exc.w_cause = w_exc_cause
    w_exc.suppress_context = True
    return error


def active_exception(space):
    "What a bare `raise` raises again."
    w_value = space.ec.exception_state.current()
    if w_value is None:
        raise oefmt(space, space.w_RuntimeError, "No active exception to reraise")
    return w_value


def reraised(space, w_value, index):
    """An error for an exception that is already under way: its context stays, and this
    frame does not enter its traceback again."""
    error = OperationError(space.type(w_value), w_value)
    error.traced = True
    error.raised_at = index
    return error


def exception_match(space, w_value, w_type):
    if space.is_tuple(w_type):
        return matches_one_of(space, w_value, space.listview(w_type))
    check_catchable(space, w_type)
    return space.issubtype_w(space.type(w_value), w_type)


@jit.unroll_safe
def matches_one_of(space, w_value, types_w):
    for w_type in types_w:
        check_catchable(space, w_type)
    for w_type in types_w:
        if space.issubtype_w(space.type(w_value), w_type):
            return True
    return False


def check_catchable(space, w_type):
    if not (isinstance(w_type, W_Type) and w_type.issubtype(space.w_BaseException)):
        raise oefmt(space, space.w_TypeError,
                    "catching classes that do not inherit from BaseException is not allowed")


def must_not_leave(space, operror, generator):
    "Exceptions that would look like the end of the generator: PEP 479, 525."
    if operror.match(space, space.w_StopIteration):
        return True
    return (generator.code.flags & CO_ASYNC_GENERATOR != 0 and
            operror.match(space, space.w_StopAsyncIteration))


def stop_iteration_in_generator(space, operror, generator):
    "The RuntimeError in the place of one of those."
    w_cause = exception_or_none(operror.get_w_value(space))
    what = "StopIteration"
    if not operror.match(space, space.w_StopIteration):
        what = "StopAsyncIteration"
    error = OperationError(space.w_RuntimeError, None, "%s raised %s" % (generator.kind, what))
    w_error = error.get_w_value(space)
    assert isinstance(w_error, W_BaseException)
    w_error.w_cause = w_cause
    w_error.w_context = w_cause
    w_error.suppress_context = True
    error.traced = True
    return error


def set_context(space, ec, operror):
    "The exception being handled becomes __context__."
    w_context = ec.exception_state.current()
    if w_context is not None:
        assert isinstance(w_context, W_BaseException)
        w_value = operror.get_w_value(space)
        assert isinstance(w_value, W_BaseException)
        attach_context(w_value, w_context)


# ____________________________________________________________
# with

def bound_exit(space, w_manager, enter_name, exit_name, kind):
    "__exit__ of a context manager, bound; TypeError where it or __enter__ is missing."
    w_type = space.type(w_manager)
    if w_type.lookup(enter_name) is None:
        raise oefmt(space, space.w_TypeError, "'%T' object does not support the %s protocol", w_manager, kind)
    w_exit = w_type.lookup(exit_name)
    if w_exit is None:
        raise oefmt(space, space.w_TypeError,
                    "'%T' object does not support the %s protocol (missed %s method)", w_manager, kind,
                    exit_name)
    return space.descr_get(w_exit, w_manager, w_type)


def call_exit(space, w_exit, w_value):
    "__exit__(type, value, traceback): what it returns."
    w_traceback = space.getattr(w_value, '__traceback__')
    return space.call_3(w_exit, space.type(w_value), w_value, w_traceback)
