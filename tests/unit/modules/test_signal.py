# -*- coding: utf-8 -*-
"""_signal.  memphis/modules/_signal.py."""
from expectations import WithPrelude, check

PRELUDE = "import _signal"


def test_signals(space):
    check(WithPrelude(space, PRELUDE), r"""
    _signal.signal(0,1)                    # ValueError: signal number out of range
    _signal.signal(9,1)                    # OSError: [Errno 22] Invalid argument
    _signal.getsignal(13)                  # 1
    _signal.getsignal(2)                   # <built-in function default_int_handler>
    _signal.getsignal(32)                  # None
    _signal.strsignal(2)                   # 'Interrupt'
    _signal.strsignal(64)                  # 'Real-time signal 30'
    sorted(_signal.valid_signals())[-35:]  # [28, 29, 30, 31, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64]
    _signal.default_int_handler(1,2)       # KeyboardInterrupt
    _signal.set_wakeup_fd(-1)              # -1
    """)


def test_handlers(space):
    assert space.run("""
import _signal
print(_signal.signal(_signal.SIGUSR1, lambda number, frame: print('got', number, type(frame).__name__)))
_signal.raise_signal(_signal.SIGUSR1)
print(callable(_signal.signal(_signal.SIGUSR1, _signal.SIG_IGN)))
_signal.raise_signal(_signal.SIGUSR1)
print(_signal.signal(_signal.SIGUSR1, _signal.SIG_DFL), _signal.getsignal(_signal.SIGUSR1))
""") == "0\ngot 10 frame\nTrue\n1 0\n"


def test_timers_and_masks(space):
    check(WithPrelude(space, "import _signal as S, posix as os; r, w = os.pipe()"), r"""
    S.setitimer(0, 1000, 3), S.getitimer(0)[1], S.setitimer(0, 0)[1], S.getitimer(0)  # ((0.0, 0.0), 3.0, 3.0, (0.0, 0.0))
    S.setitimer(0, -1)                                            # signal.itimer_error: [Errno 22] Invalid argument
    S.setitimer(9, 1)                                             # signal.itimer_error: [Errno 22] Invalid argument
    S.getitimer(9)                                                # signal.itimer_error: [Errno 22] Invalid argument
    S.getitimer('a')                                              # TypeError: 'str' object cannot be interpreted as an integer
    S.setitimer(0, 'a')                                           # TypeError: 'str' object cannot be interpreted as an integer
    S.setitimer(0, float('nan'))                                  # ValueError: Invalid value NaN (not a number)
    S.setitimer(0, 1e30)                                          # OverflowError: timestamp out of range for platform time_t
    S.setitimer(0)                                                # TypeError: setitimer expected at least 2 arguments, got 1
    S.setitimer(0, 2**70)                                         # OverflowError: timestamp too large to convert to C PyTime_t
    S.setitimer(0, None)                                          # TypeError: 'NoneType' object cannot be interpreted as an integer
    S.setitimer(0, 1.5, 'a')                                      # TypeError: 'str' object cannot be interpreted as an integer
    S.ItimerError, S.ItimerError.__mro__[1]                       # (<class 'signal.itimer_error'>, <class 'OSError'>)
    S.ITIMER_REAL, S.ITIMER_VIRTUAL, S.ITIMER_PROF                # (0, 1, 2)
    S.pthread_sigmask(0, []), S.pthread_sigmask(0, [10]), S.pthread_sigmask(1, [10]), S.pthread_sigmask(2, [])  # (set(), set(), {10}, set())
    S.pthread_sigmask(9, [])                                      # OSError: [Errno 22] Invalid argument
    S.pthread_sigmask(0, 3)                                       # TypeError: 'int' object is not iterable
    S.pthread_sigmask(0, [0])                                     # ValueError: signal number 0 out of range [1; 64]
    S.pthread_sigmask(0, [65])                                    # ValueError: signal number 65 out of range [1; 64]
    S.pthread_sigmask(0, [2**40])                                 # ValueError: signal number 1099511627776 out of range [1; 64]
    S.pthread_sigmask(0, ['a'])                                   # TypeError: 'str' object cannot be interpreted as an integer
    S.pthread_sigmask('a', [])                                    # TypeError: 'str' object cannot be interpreted as an integer
    S.pthread_sigmask(0, [32])                                    # set()
    S.pthread_sigmask(0, [10]), os.kill(os.getpid(), 10), S.sigpending(), S.sigwait([10]), S.sigpending()  # (set(), None, {10}, 10, set())
    S.sigwait(3)                                                  # TypeError: 'int' object is not iterable
    S.sigpending(1)                                               # TypeError: _signal.sigpending() takes no arguments (1 given)
    S.set_wakeup_fd(-1)                                           # -1
    S.set_wakeup_fd(999)                                          # OSError: [Errno 9] Bad file descriptor
    S.set_wakeup_fd('a')                                          # TypeError: 'str' object cannot be interpreted as an integer
    os.set_blocking(w, False), S.set_wakeup_fd(w) , S.set_wakeup_fd(-1)==w  # (None, -1, True)
    """)


def test_wakeup(space):
    "The descriptor gets the number of the signal, and a poll that waits sees it."
    assert space.run("""
import _signal, posix, select
r, w = posix.pipe()
posix.set_blocking(w, False)
print(_signal.set_wakeup_fd(w))
_signal.signal(_signal.SIGALRM, lambda number, frame: None)
print(_signal.setitimer(_signal.ITIMER_REAL, 0.2))
print(select.select([r], [], []) == ([r], [], []), posix.read(r, 9), _signal.set_wakeup_fd(-1) == w)
""") == "-1\n(0.0, 0.0)\nTrue b'\\x0e' True\n"
