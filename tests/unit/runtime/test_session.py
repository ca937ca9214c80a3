"""Evaluations one after another: interrupts, output that fails, flags that outlast one.  memphis/entry/session.py."""
import pytest

from memphis.host import HostError
from memphis.host import current as host
from memphis.runtime.ticker import FLAG_FINALIZERS, FLAG_INTERRUPT, FLAG_MEMORY, clear_flags, set_flags, ticker


@pytest.fixture
def evaluate(space, monkeypatch):
    "evaluate(source, flags=bits that are set before, fails=errno of all output) -> status, last line, output"
    session = space._session()

    def run(source, flags=0, fails=0):
        written = []

        def write(fd, data):
            if fails:
                raise HostError(fails)
            written.append(data)
            return len(data)
        monkeypatch.setattr(host, 'write', write)
        set_flags(flags)
        text = session.evaluate(source)
        return session.status, text.rstrip('\n').split('\n')[-1], ''.join(written)
    return run


def test_interrupt_can_be_caught(evaluate):
    assert evaluate("try:\n    while True: pass\nexcept KeyboardInterrupt:\n    x = 'caught'\nx",
                    FLAG_INTERRUPT) == (1, "'caught'", '')


def test_interrupt_ends_a_program_without_ticks(evaluate):
    assert evaluate("x = 1\nprint(x)\nx", FLAG_INTERRUPT) == (2, 'KeyboardInterrupt', '1\n')
    assert evaluate("x") == (1, '1', '')


def test_interrupt_is_used_up_unseen(evaluate):
    assert evaluate("1/0", FLAG_INTERRUPT)[:2] == (2, 'ZeroDivisionError: division by zero')
    assert evaluate("raise SystemExit(3)", FLAG_INTERRUPT)[:2] == (3, '3')
    assert evaluate("sum([i for i in range(9)])") == (1, '36', '')


def test_entry_of_a_module_costs_a_tick(evaluate):
    before = ticker.budget
    try:
        ticker.budget = 1
        assert evaluate("1") == (1, '1', '')
        assert ticker.budget == 0
        assert evaluate("1")[1].endswith('instruction budget exceeded')
    finally:
        ticker.budget = before


@pytest.mark.parametrize('source', ["1", "1/0", "print(1)", "raise SystemExit"])
def test_what_waits_for_the_collector_outlasts_a_program(evaluate, source):
    evaluate(source, FLAG_FINALIZERS | FLAG_MEMORY)
    assert clear_flags(-1) == FLAG_FINALIZERS


def test_output_that_fails(evaluate):
    assert evaluate("print('a')\n1", fails=28) == (2, 'OSError: [Errno 28] No space left on device', '')
    assert evaluate("print('b')") == (0, '', 'b\n')
