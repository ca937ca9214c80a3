"""Huge sources, natively: each kind takes time in proportion to its size, or is refused; none ends the process."""
import resource
import subprocess

import pytest

from conftest import NATIVE, missing

SMALL, FACTOR = 500000, 4
MAY_VARY = 4                # times more than in proportion: other programs run too
LEAST = 0.2                 # seconds that are worth comparing
MEMORY = 2500 * 1024 * 1024
GIGABYTE = 10 ** 9

PROGRAM = r'''
import time
KINDS = {
    'sum': lambda n: 'x = ' + '1+' * (n // 2) + '1',
    'list': lambda n: 'x = [' + 'a,' * (n // 2) + ']',
    'string': lambda n: 'x = "' + 'a' * n + '"',
    'wide string': lambda n: 'x = "' + '\u00e9' * n + '"',
    'comment': lambda n: 'x #' + 'a' * n,
    'statements': lambda n: 'x;' * (n // 2),
    'name': lambda n: 'x' * n,
    'digits': lambda n: '1' * n,
    'hexadecimal': lambda n: '0x' + '1' * n,
    'wide names': lambda n: 'x = [' + '\u00e9,' * (n // 2) + ']',
    'error at the end': lambda n: 'x = [' + 'a,' * (n // 2) + '] $',
    'error behind wide names': lambda n: 'x = [' + '\u00e9,' * (n // 2) + '] y',
    'attributes': lambda n: 'x' + '.a' * (n // 2),
    'calls': lambda n: 'x' + '()' * (n // 2),
    'replacement fields': lambda n: 'f"' + '{x}' * (n // 3) + '"',
    'strings': lambda n: '"a" ' * (n // 4),
    'escapes': lambda n: '"' + '\\n' * (n // 2) + '"',
    'brackets': lambda n: '(' * n,
    'not': lambda n: 'not ' * (n // 4) + 'x',
    'minus': lambda n: '-' * n + 'x',
    'powers': lambda n: 'x**' * (n // 3) + 'x',
    'comparisons': lambda n: 'x<' * (n // 2) + 'x',
    'and': lambda n: 'x and ' * (n // 6) + 'x',
    'conditionals': lambda n: 'x if x else ' * (n // 12) + 'x',
    'lambdas': lambda n: 'lambda:' * (n // 7) + 'x',
    'continuations': lambda n: 'x = 1' + '\\\n' * (n // 2),
    'elif': lambda n: 'if x: y\n' + 'elif x: y\n' * (n // 10),
    'decorators': lambda n: '@x\n' * (n // 3) + 'def f(): pass',
    'targets': lambda n: 'x=' * (n // 2) + 'x',
    'dots': lambda n: 'from ' + '.' * n + ' import x',
}

def outcome(source):
    try:
        compile(source, 'x', 'exec')
    except (SyntaxError, MemoryError, RecursionError) as e:
        return type(e).__name__
    return 'accepted'

def timed(name, size):
    source = KINDS[name](size)
    start = time.monotonic()
    result = outcome(source)
    print(name, time.monotonic() - start, result, sep=';')
'''


def run(program, memory=None):
    "The lines that it prints."
    if not NATIVE.exists():
        missing("no %s" % NATIVE.name)

    def limit():
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))

    done = subprocess.run([str(NATIVE.resolve()), "-c", PROGRAM + program], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=limit, timeout=300)
    assert done.returncode == 0, done.stderr.decode("utf-8", "backslashreplace")[-500:]
    return done.stdout.decode().splitlines()


def test_time_is_in_proportion():
    lines = run("for name in KINDS: timed(name, %d); timed(name, %d)" % (SMALL, SMALL * FACTOR))
    for small, big in zip(lines[::2], lines[1::2]):
        name, first, result = small.split(";")
        _, second, result_of_big = big.split(";")
        assert result == result_of_big, name
        assert float(second) < max(float(first) * FACTOR, LEAST) * MAY_VARY, name


@pytest.mark.parametrize("name", ["string", "comment", "name", "list"])
def test_a_line_of_a_gigabyte(name):
    "More than the process may have: an error, and the next source is compiled."
    program = ("try: source = KINDS[%r](%d)\nexcept MemoryError: print('MemoryError')\nelse: print(outcome(source))\n"
               "print(outcome('x'))" % (name, GIGABYTE))
    assert run(program, MEMORY) == ["MemoryError", "accepted"]


@pytest.mark.parametrize("depth, expected", [(199, "accepted"), (200, "accepted"), (201, "SyntaxError")])
def test_nested_brackets(depth, expected):
    assert run("print(outcome('(' * %d + 'x' + ')' * %d))" % (depth, depth)) == [expected]
