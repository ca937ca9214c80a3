"""Signals: a handler in C notes that one came, and the next safe point runs the Python handler.

SIGINT that Python code has not given another handler is the interrupt bit of the ticker's flag: KeyboardInterrupt.
"""
from memphis.host import current as host
from memphis.runtime.ticker import FLAG_INTERRUPT, FLAG_SIGNAL, clear_flags, set_flags, ticker

NSIG = 65
SIGINT = 2
DEFAULT, IGNORE, CATCH = range(3)       # what host.handle_signal() takes


class Signals(object):
    "`handlers_w`: what signal() was given, None for the default; `marked`: bits of signals that no system has sent."

    def __init__(self):
        self.handlers_w = [None] * NSIG
        self.marked = 0
        self.wakeup_fd = -1         # gets a byte for each signal that has arrived


signals = Signals()


def mark_signal(number):
    "As if it had arrived; nothing happens where no Python function handles it."
    if number == SIGINT and signals.handlers_w[number] is None:
        set_flags(FLAG_INTERRUPT)
    elif 0 < number < NSIG and signals.handlers_w[number] is not None:
        signals.marked |= 1 << (number - 1)
        set_flags(FLAG_SIGNAL)


def run_signal_handlers(space):
    "Call the handlers of all that have arrived, the lowest number first."
    arrived = host.take_signals() | signals.marked
    signals.marked = 0
    if signals.wakeup_fd >= 0:
        write_numbers(arrived)
    for number in range(1, NSIG):
        if arrived >> (number - 1) & 1 == 0:
            continue
        w_handler = signals.handlers_w[number]
        if w_handler is None or space.is_int(w_handler):
            continue
        frame = space.ec.gettopframe()
        w_frame = space.w_None
        if frame is not None:
            frame.escaped = True
            w_frame = frame
        space.call_2(w_handler, space.newint(number), w_frame)


def write_numbers(arrived):
    "To the descriptor that set_wakeup_fd() was given; what does not fit is lost."
    data = ''
    for number in range(1, NSIG):
        if arrived >> (number - 1) & 1:
            data += chr(number)
    if data != '':
        try:
            host.write(signals.wakeup_fd, data)
        except host.HostError:
            pass


def check_signals(space):
    "For a builtin that waits: what an asynchronous flag asks for, and handlers."
    space.tick(0)
    if ticker.flag & FLAG_SIGNAL:
        clear_flags(FLAG_SIGNAL)
        run_signal_handlers(space)
