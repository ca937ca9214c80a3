"""The errors of files."""
from errno import EAGAIN, EINTR

from memphis.errors import OperationError, make_error, oefmt
from memphis.host import current as host
from memphis.modules._io.moduledef import module
from memphis.objects.exceptions.base import attach_error

@module.constant('UnsupportedOperation')
def make_unsupported(space):
    "A class like those written in Python: the library changes it."
    w_dict = space.newdict()
    space.setitem_str(w_dict, '__module__', space.newtext('io'))
    space.setitem_str(w_dict, '__doc__', space.w_None)
    w_bases = space.newtuple([space.w_OSError, space.w_ValueError])
    space.w_UnsupportedOperation = space.call_list(space.w_type, [
        space.newtext('UnsupportedOperation'), w_bases, w_dict])
    return space.w_UnsupportedOperation


def unsupported(space, message):
    return make_error(space, space.w_UnsupportedOperation, "%s", message)


def new_os_error(space, args_w):
    w_error = space.call_list(space.w_OSError, args_w)
    return OperationError(space.type(w_error), w_error)


def blocking_error(space, written):
    return new_os_error(space, [space.newint(EAGAIN), space.newtext("write could not complete without blocking"),
                                space.newint(written)])


def os_error(space, error, w_name=None):
    "The OSError for a HostError; what interrupted the call comes first."
    space.tick(0)
    return errno_error(space, error.errno, w_name)


def errno_error(space, number, w_name=None):
    args_w = [space.newint(number), space.newtext(host.error_text(number))]
    if w_name is not None:
        args_w.append(w_name)
    return new_os_error(space, args_w)


def is_interrupt(space, error):
    "A call that a signal has ended: its handlers run, then it is made again."
    if not error.match(space, space.w_InterruptedError):
        return False
    w_errno = space.findattr(error.get_w_value(space), 'errno')
    if w_errno is None or not space.is_int(w_errno) or space.int_w(w_errno) != EINTR:
        return False
    space.tick(0)
    return True


def after(space, first, second):
    "Of two errors, either None: the one to raise, with the other as its context."
    if second is None:
        return first
    if first is not None:
        attach_error(space, second, first)
    return second


def wrong_bytes(space, function, argument, w_obj):
    raise oefmt(space, space.w_TypeError, "%s() argument must be %s, not %s", function, argument,
                'None' if w_obj is space.w_None else space.type(w_obj).shown_name())
