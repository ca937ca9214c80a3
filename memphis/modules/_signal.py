"""The _signal module: what the library's `signal` is built upon."""
from __future__ import absolute_import

import errno

from rpython.rlib.rarithmetic import intmask

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.host import HostError
from memphis.host import current as host
from memphis.runtime.os_error import os_error, os_error_of_number
from memphis.runtime.signals import CATCH, DEFAULT, IGNORE, NSIG, SIGINT, check_signals, signals
from memphis.runtime.timestamps import nanoseconds_up

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
SIGKILL, SIGPIPE, SIGSTOP, SIGRTMIN, SIGRTMAX = 9, 13, 19, 34, 64
F_GETFL, O_NONBLOCK = 3, 0o4000
OTHER_NAMES = [('SIGIOT', 6), ('SIGCLD', 17), ('SIGPOLL', 29), ('SIGRTMIN', SIGRTMIN), ('SIGRTMAX', SIGRTMAX),
               ('NSIG', NSIG), ('SIG_DFL', 0), ('SIG_IGN', 1), ('SIG_BLOCK', 0), ('SIG_UNBLOCK', 1), ('SIG_SETMASK', 2),
               ('ITIMER_REAL', 0), ('ITIMER_VIRTUAL', 1), ('ITIMER_PROF', 2)]


def _declare(name, number):
    module.constant(name)(lambda space: space.newint(number))


for _i, (_name, _text) in enumerate(NAMES):
    _declare(_name, _i + 1)
for _name, _number in OTHER_NAMES:
    _declare(_name, _number)
TEXTS = [_text for _name, _text in NAMES]


ItimerError = module.exception('itimer_error', 'OSError', module='signal', attribute='ItimerError')


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
    """Have the number of each signal that comes written to a descriptor, as one byte.

The descriptor must not block; -1 stands for none. Returns the one of before."""
    if fd != -1:
        try:
            host.status_of(fd)
            blocking = host.descriptor_flags(fd, F_GETFL, 0) & O_NONBLOCK == 0
        except HostError as e:
            raise os_error(space, e)
        if blocking:
            raise oefmt(space, space.w_ValueError, "the fd %d must be in non-blocking mode", fd)
    before, signals.wakeup_fd = signals.wakeup_fd, fd
    return before


@module.function("siginterrupt(signalnum: c_int, flag: c_int, /) -> None")
def siginterrupt(space, signalnum, flag):
    """Says whether a signal interrupts system calls; here it always does.

A call that is interrupted is made again once the handlers have run."""
    check_number(space, signalnum)
    if signalnum == SIGKILL or signalnum == SIGSTOP or len(NAMES) < signalnum < SIGRTMIN:
        raise os_error_of_number(space, errno.EINVAL)


# ____________________________________________________________
# timers

def itimer_error(space, error):
    w_error = space.call_list(ItimerError.w_object, [space.newint(error.errno),
                                                     space.newtext(host.error_text(error.errno))])
    return OperationError(space.type(w_error), w_error)


def microseconds_of(space, w_seconds):
    nanoseconds = nanoseconds_up(space, w_seconds)
    return (nanoseconds + 999) // 1000


def timer_values(space, first, interval):
    return space.newtuple2(space.newfloat(float(first) / 1e6), space.newfloat(float(interval) / 1e6))


@module.function("setitimer(which: c_int, seconds, interval=0.0, /)")
def setitimer(space, which, w_seconds, w_interval):
    """Sets given itimer (one of ITIMER_REAL, ITIMER_VIRTUAL or ITIMER_PROF).

The timer sends its signal after so many seconds, and then at each interval, if there is one. Returns what was set
before, as getitimer() does."""
    first, interval = microseconds_of(space, w_seconds), microseconds_of(space, w_interval)
    try:
        first, interval = host.set_interval_timer(which, first, interval)
    except HostError as e:
        raise itimer_error(space, e)
    return timer_values(space, first, interval)


@module.function("getitimer(which: c_int, /)")
def getitimer(space, which):
    "Returns the seconds until the timer sends its signal, and the interval."
    try:
        first, interval = host.interval_timer(which)
    except HostError as e:
        raise itimer_error(space, e)
    return timer_values(space, first, interval)


# ____________________________________________________________
# signals that wait

def mask_of(space, w_signals):
    mask = 0
    for w_number in space.unpack(w_signals):
        w_int = space.index(w_number)
        number = space.int_w(w_int) if space.fits_word(w_int) else 0
        if number < 1 or number >= NSIG:
            raise oefmt(space, space.w_ValueError, "signal number %s out of range [1; 64]", space.int_text(w_int))
        mask |= intmask(1 << (number - 1))
    return mask


def set_of(space, mask):
    numbers_w = []
    for number in range(1, NSIG):
        if mask >> (number - 1) & 1:
            numbers_w.append(space.newint(number))
    return space.newset(numbers_w)


@module.function("pthread_sigmask(how: c_int, mask, /)")
def pthread_sigmask(space, how, w_mask):
    "Change the set of signals that are blocked; returns the set of before."
    mask = mask_of(space, w_mask)
    try:
        before = host.signal_mask(how, mask)
    except HostError as e:
        raise os_error(space, e)
    check_signals(space)
    return set_of(space, before)


@module.function("sigpending()")
def sigpending(space):
    "The set of signals that have come, but are blocked."
    try:
        return set_of(space, host.pending_signals())
    except HostError as e:
        raise os_error(space, e)


@module.function("sigwait(sigset, /) -> int")
def sigwait(space, w_sigset):
    "Wait for a signal of the set, and take it: its handler is not called."
    mask = mask_of(space, w_sigset)
    while True:
        try:
            return host.wait_for_signal(mask)
        except HostError as e:
            if e.errno != errno.EINTR:
                raise os_error(space, e)
            check_signals(space)
