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
