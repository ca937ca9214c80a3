"""The _signal module: what the library's `signal` is built upon."""
from __future__ import absolute_import

import errno

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.host import HostError
from memphis.host import current as host
from memphis.runtime.os_error import os_error, os_error_of_number
from memphis.runtime.signals import CATCH, DEFAULT, IGNORE, NSIG, SIGINT, check_signals, signals

module = ModuleDef('_signal', """This module provides mechanisms to use signal handlers in Python.

Functions:

alarm() -- cause SIGALRM after a specified time [Unix only]
signal() -- set the action for a given signal
getsignal() -- get the signal action for a given signal
pause() -- wait until a signal arrives [Unix only]
default_int_handler() -- default SIGINT handler

signal constants:
SIG_DFL -- used to refer to the system default handler
SIG_IGN -- used to ignore the signal
NSIG -- number of defined signals
SIGINT, SIGTERM, etc. -- signal numbers

*** IMPORTANT NOTICE ***
A signal handler function is called with two arguments:
the first is the signal number, the second is the interrupted stack frame.""")

# In the order of the numbers, with what strsignal() says
NAMES = [
    ('SIGHUP', 'Hangup'), ('SIGINT', 'Interrupt'), ('SIGQUIT', 'Quit'), ('SIGILL', 'Illegal instruction'),
    ('SIGTRAP', 'Trace/breakpoint trap'), ('SIGABRT', 'Aborted'), ('SIGBUS', 'Bus error'),
    ('SIGFPE', 'Floating point exception'), ('SIGKILL', 'Killed'), ('SIGUSR1', 'User defined signal 1'),
    ('SIGSEGV', 'Segmentation fault'), ('SIGUSR2', 'User defined signal 2'), ('SIGPIPE', 'Broken pipe'),
    ('SIGALRM', 'Alarm clock'), ('SIGTERM', 'Terminated'), ('SIGSTKFLT', 'Stack fault'), ('SIGCHLD', 'Child exited'),
    ('SIGCONT', 'Continued'), ('SIGSTOP', 'Stopped (signal)'), ('SIGTSTP', 'Stopped'),
    ('SIGTTIN', 'Stopped (tty input)'),
    ('SIGTTOU', 'Stopped (tty output)'), ('SIGURG', 'Urgent I/O condition'), ('SIGXCPU', 'CPU time limit exceeded'),
    ('SIGXFSZ', 'File size limit exceeded'), ('SIGVTALRM', 'Virtual timer expired'),
    ('SIGPROF', 'Profiling timer expired'), ('SIGWINCH', 'Window changed'), ('SIGIO', 'I/O possible'),
    ('SIGPWR', 'Power failure'), ('SIGSYS', 'Bad system call')]
SIGPIPE, SIGRTMIN, SIGRTMAX = 13, 34, 64
OTHER_NAMES = [('SIGIOT', 6), ('SIGCLD', 17), ('SIGPOLL', 29), ('SIGRTMIN', SIGRTMIN), ('SIGRTMAX', SIGRTMAX),
               ('NSIG', NSIG), ('SIG_DFL', 0), ('SIG_IGN', 1), ('SIG_BLOCK', 0), ('SIG_UNBLOCK', 1), ('SIG_SETMASK', 2)]


def _declare(name, number):
    module.constant(name)(lambda space: space.newint(number))


for _i, (_name, _text) in enumerate(NAMES):
    _declare(_name, _i + 1)
for _name, _number in OTHER_NAMES:
    _declare(_name, _number)
TEXTS = [_text for _name, _text in NAMES]


class State(object):
    w_default_int_handler = None


state = State()


@module.start
def start(space, w_module):
    state.w_default_int_handler = w_module.getdictvalue(space, 'default_int_handler')


def check_number(space, number):
    if number < 1 or number >= NSIG:
        raise oefmt(space, space.w_ValueError, "signal number out of range")


def action_of(space, number):
    "What getsignal() gives."
    w_handler = signals.handlers_w[number]
    if w_handler is not None:
        return w_handler
    if number == SIGINT:
        return state.w_default_int_handler
    if len(NAMES) < number < SIGRTMIN:
        return space.w_None         # those that the C library keeps for itself
    return space.newint(IGNORE if number == SIGPIPE else DEFAULT)


@module.function("signal(signalnum: c_int, handler, /)")
def signal(space, signalnum, w_handler):
    """Set the action for the given signal.

The action can be SIG_DFL, SIG_IGN, or a callable Python object.
The previous action is returned.  See getsignal() for possible return values.

*** IMPORTANT NOTICE ***
A signal handler function is called with two arguments:
the first is the signal number, the second is the interrupted stack frame."""
    check_number(space, signalnum)
    action = CATCH
    if space.is_int(w_handler):
        number = space.int_w(w_handler)
        if number != DEFAULT and number != IGNORE:
            raise wrong_handler(space)
        action = number
    elif not space.is_callable(w_handler):
        raise wrong_handler(space)
    if len(NAMES) < signalnum < SIGRTMIN:
        raise os_error_of_number(space, errno.EINVAL)
    check_signals(space)
    w_before = action_of(space, signalnum)
    try:
        if signalnum == SIGINT and w_handler is state.w_default_int_handler:
            host.handle_signal(signalnum, DEFAULT)
            host.catch_interrupt()
            w_handler = None
        else:
            host.handle_signal(signalnum, action)
    except HostError as e:
        raise os_error(space, e)
    signals.handlers_w[signalnum] = w_handler
    return w_before


def wrong_handler(space):
    return OperationError(space.w_TypeError, None,
                          "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")


@module.function("getsignal(signalnum: c_int, /)")
def getsignal(space, signalnum):
    """Return the current action for the given signal.

The return value can be:
  SIG_IGN -- if the signal is being ignored
  SIG_DFL -- if the default action for the signal is in effect
  None    -- if an unknown handler is in effect
  anything else -- the callable Python object used as a handler"""
    check_number(space, signalnum)
    return action_of(space, signalnum)


@module.function("default_int_handler(signalnum: c_int, frame, /)")
def default_int_handler(space, signalnum, w_frame):
    """The default handler for SIGINT installed by Python.

It raises KeyboardInterrupt."""
    raise OperationError(space.w_KeyboardInterrupt, None)


@module.function("raise_signal(signalnum: c_int, /) -> None")
def raise_signal(space, signalnum):
    "Send a signal to the executing process."
    try:
        host.raise_signal(signalnum)
    except HostError as e:
        raise os_error(space, e)
    check_signals(space)


@module.function("alarm(seconds: c_int, /) -> int")
def alarm(space, seconds):
    "Arrange for SIGALRM to arrive after the given number of seconds."
    try:
        return host.alarm(seconds)
    except HostError as e:
        raise os_error(space, e)


@module.function("pause() -> None")
def pause(space):
    "Wait until a signal arrives."
    try:
        host.pause()
    except HostError as e:
        if e.errno != errno.EINTR:
            raise os_error(space, e)
    check_signals(space)


@module.function("strsignal(signalnum: c_int, /)")
def strsignal(space, signalnum):
    """Return the system description of the given signal.

Returns the description of signal *signalnum*, such as "Interrupt"
for :const:`SIGINT`. Returns :const:`None` if *signalnum* has no
description. Raises :exc:`ValueError` if *signalnum* is invalid."""
    check_number(space, signalnum)
    if signalnum <= len(TEXTS):
        return space.newtext(TEXTS[signalnum - 1])
    if signalnum < SIGRTMIN:
        return space.w_None
    return space.newtext("Real-time signal %d" % (signalnum - SIGRTMIN))


@module.function("valid_signals()")
def valid_signals(space):
    """Return a set of valid signal numbers on this platform.

The signal numbers returned by this function can be safely passed to
functions like `pthread_kill`."""
    return space.newset([space.newint(number) for number in range(1, NSIG)
                         if number <= len(NAMES) or number >= SIGRTMIN])


@module.function("set_wakeup_fd(fd: c_int, /, *, warn_on_full_buffer: bool = True) -> int")
def set_wakeup_fd(space, fd, warn_on_full_buffer):
    """Sets the fd to be written to (with the signal number) when a signal comes in.

Only -1, for none, is supported: handlers run in the main thread, which is the only one."""
    if fd != -1:
        raise oefmt(space, space.w_ValueError, "set_wakeup_fd() is not supported: there is nobody to wake up")
    return -1
