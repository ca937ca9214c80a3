"""SIGINT: KeyboardInterrupt in the program; uncaught it ends the process as the signal does, so that a shell sees it."""
import re
import signal
import time

import pytest

from conftest import Command, TIMEOUT, Outcome

PROGRAMS = {
    "loop": "print('ready', flush=True)\nwhile True:\n    pass\n",
    "calls": "def f(n):\n    return n + 1\nprint('ready', flush=True)\nn = 0\nwhile True: n = f(n)\n",
    "generator": "def forever():\n    while True:\n        yield\nprint('ready', flush=True)\nfor i in forever(): pass\n",
    "finally": "print('ready', flush=True)\ntry:\n    while True:\n        pass\nfinally:\n    print('finally')\n",
    "caught": "print('ready', flush=True)\ntry:\n    while True:\n        pass\nexcept KeyboardInterrupt as e:\n"
              "    print('caught', repr(e))\n",
    "not an Exception": "print('ready', flush=True)\ntry:\n    while True:\n        pass\nexcept Exception as e:\n"
                        "    print('caught')\n",
    "another exit": "print('ready', flush=True)\ntry:\n    while True:\n        pass\nexcept KeyboardInterrupt:\n"
                    "    raise SystemExit(5)\n",
    "output is flushed": "import sys\nprint('ready', flush=True)\nsys.stdout.write('rest')\nwhile True:\n    pass\n",
    "input": "print('ready', flush=True)\ninput()\n",
}


def interrupted(command):
    process = command.start("program.py")
    assert process.stdout.readline() == b"ready\n"
    time.sleep(0.1)         # until it loops, or waits for input
    process.send_signal(signal.SIGINT)
    try:
        process.wait(TIMEOUT)
        return Outcome(process, process.stdout.read(), process.stderr.read())
    finally:
        process.kill()
        process.communicate()


def at_the_loop(outcome):
    "Where in the loop the signal hits is chance: the line and carets go from the innermost entry."
    outcome.stderr = re.sub(rb'(?s)  File "[^"]*", line \d+, in (?!.*  File )[^\n]*\n(    [^\n]*\n)*', b"  AT\n", outcome.stderr)
    outcome.stderr = re.sub(rb'(?s)(  File [^\n]*\n(    [^\n]*\n)*)*  AT\n', b"  AT\n", outcome.stderr)
    return outcome


@pytest.mark.parametrize("name", PROGRAMS)
def test_interrupt(memphis, oracle, name):
    (memphis.folder / "program.py").write_text(PROGRAMS[name])
    outcome, expected = at_the_loop(interrupted(memphis)), at_the_loop(interrupted(oracle))
    assert outcome == expected


def test_raised_by_the_program(memphis, oracle):
    "Uncaught, it ends the process by SIGINT whoever raised it."
    source = "print('out')\nraise KeyboardInterrupt('text')\n"
    expected = oracle.run_source(source)
    assert expected.status == -signal.SIGINT
    assert memphis.run_source(source) == expected


def test_ignored_from_the_start(memphis, oracle):
    "A shell's background job: SIGINT stays ignored."
    source = "print('ready', flush=True)\nfor i in range(3000000): pass\nprint('end')\n"
    (memphis.folder / "program.py").write_text(source)
    for command in memphis, oracle:
        process = Command("/bin/sh", memphis.folder).start("-c", "trap '' INT; exec \"$0\" program.py", command.path)
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=TIMEOUT)
        assert (process.returncode, output, errors) == (0, b"end\n", b"")
