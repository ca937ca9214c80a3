"""Standard input, output and error of a program: kept apart, and handed over at its end."""
import pytest

from conftest import Command

PROGRAMS = {
    "both streams": "import sys\nprint('out')\nprint('err', file=sys.stderr)\nprint('out again', end='')",
    "write": "import sys\nsys.stdout.write('a')\nsys.stderr.write('b')\nsys.stdout.write('c')",
    "at an exception": "import sys\nsys.stdout.write('out')\nsys.stderr.write('err')\n1/0",
    "at an exit": "import sys\nsys.stdout.write('out')\nsys.stderr.write('err')\nsys.exit('message')",
    "much": "for i in range(20000):\n    print(i)",
    "one large write": "import sys\nsys.stdout.write('x' * 1000000)",
    "unicode": "print('caf\u00e9 \u4e2d\u6587 \U0001f600')",
    "surrogate to stderr": "import sys\nprint('\\udc80', file=sys.stderr)",
    "surrogate to stdout": "print('before')\nprint('\\udc80')",
    "input": "print(input() + input())",
    "prompt": "print(input('name? '))",
    "end of input": "input()\ninput()\ninput()",
    "lines of stdin": "import sys\nfor line in sys.stdin:\n    print(repr(line))",
    "read stdin": "import sys\nprint(repr(sys.stdin.read()))",
    "nothing": "",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_streams(memphis, oracle, name):
    source = PROGRAMS[name]
    stdin = b"" if name == "nothing" else b"first\nsecond"
    for arguments in ("-c", source), ("program.py",):
        (memphis.folder / "program.py").write_text(source, encoding="utf-8")
        assert memphis.run(*arguments, stdin=stdin) == oracle.run(*arguments, stdin=stdin)


def test_order_in_one_stream(memphis, oracle):
    "Standard error comes at once, standard output at the end, where both go to the same pipe."
    source = "import sys\nprint('1')\nprint('2', file=sys.stderr)\nprint('3', flush=True)\nprint('4')\n1/0"
    (memphis.folder / "program.py").write_text(source)
    script = '"$0" program.py 2>&1; "$0" -m program 2>&1 | sed /runpy/d; "$0" - <program.py 2>&1'
    shell = Command("/bin/sh", memphis.folder)
    assert shell.run("-c", script, memphis.path) == shell.run("-c", script, oracle.path)


@pytest.mark.parametrize("source", [
    b"print(1)", b"print(1)\n1/0\n", b"def f():\n    return [1/0]\nf()\n", b"print(1)\ndef f(:\n", b"x = 'a\n", b"",
    b"x = '\xff'\n", b"a = 1\nb = '\x00'\n", b"raise SystemExit(3)", b"\xef\xbb\xbfprint('BOM')",
    b"print(1)\r\nprint(2)\r\n", b"print('caf\xc3\xa9')", b"raise ValueError('caf\xc3\xa9')\n"], ids=repr)
def test_program_from_standard_input(memphis, oracle, source):
    for arguments in (), ("-",):
        assert memphis.run(*arguments, stdin=source) == oracle.run(*arguments, stdin=source)


FAILING = ["print(1)", "import sys; print(1); sys.exit(3)", "print(1); 1/0", "print(1, flush=True)", "1/0", "pass",
           "import sys; sys.exit('bye')", "import sys; sys.exit(3)", "print('x' * 20000); print('y')",
           "for i in range(3000):\n    try: print('x' * 10)\n    except OSError as e: pass",
           "try: print(1, flush=True)\nexcept OSError as e: print(e.errno, flush=True)",
           "import sys\nsys.stderr.write('a')", "import sys\nsys.stderr.write('a\\n')",
           "import sys\nprint(1)\nsys.stdout.close()", "import sys\nsys.stdout.close()\nprint(1)",
           "import sys\ntry: print(1, flush=True)\nexcept OSError: pass\nsys.stdout.close()",
           "import sys\nsys.stdout.write('a')\nsys.stdout = None", "import sys\nsys.stdout.write('a')\ndel sys.stdout",
           "import sys\nsys.stdout.write('a')\nsys.stdout = sys.stderr\nprint(2)",
           "import sys\nprint(sys.stdin, sys.stdout, sys.stderr)",
           "raise KeyboardInterrupt", "print(1)\nraise KeyboardInterrupt"]
REDIRECTIONS = [">/dev/full", "2>/dev/full", ">/dev/full 2>&1", ">&-", "2>&-", ">&- 2>&-", "<&-", "<&- >&- 2>&-"]


@pytest.fixture
def in_shell(memphis, oracle):
    "Runs a script in which $0 is the command, with each of the two commands."
    shell = Command("/bin/sh", memphis.folder)
    return lambda script, *arguments: [shell.run("-c", script, command.path, *arguments) for command in (memphis, oracle)]


@pytest.mark.parametrize("redirection", REDIRECTIONS)
@pytest.mark.parametrize("source", FAILING)
def test_streams_that_fail(in_shell, memphis, redirection, source):
    "What cannot be written is an OSError: in the program, or at its end; a closed descriptor is None in sys."
    (memphis.folder / "program.py").write_text(source)
    for arguments in "-c \"$1\"", "program.py":
        outcome, expected = in_shell('"$0" %s %s' % (arguments, redirection), source)
        assert outcome == expected


@pytest.mark.parametrize("source", ["print('x' * 100000)", "for i in range(100000): print(i)", "print(1)",
                                    "import sys\nfor i in range(10000): print(i, file=sys.stderr)"])
@pytest.mark.parametrize("pipe", ["|", "2>&1 >/dev/null |"])
def test_pipe_without_a_reader(in_shell, source, pipe):
    "BrokenPipeError, not a silent end by SIGPIPE. (The reader has gone before the program starts.)"
    script = '{ sleep 0.2; "$0" -c "$1"; echo $? >&3; } 3>status %s true; cat status' % pipe
    outcome, expected = in_shell(script, source)
    assert outcome == expected


REPLACED = """
import sys
class Stream:
    def __init__(self, file): self.file = file
    def write(self, text): self.file.write(text.upper())        # in how many pieces is nobody's business
"""


@pytest.mark.parametrize("source", [
    "sys.stderr = Stream(sys.stderr)\n1/0", "sys.stderr = Stream(sys.stderr)\nsys.exit('bye')",
    "sys.stderr = None\n1/0", "sys.stderr = None\nsys.exit('bye')", "sys.stdout = Stream(sys.stdout)\nprint(1)",
    "Stream.flush = lambda self: 1/0\nsys.stdout = Stream(sys.stdout)\nprint(1)",
    "Stream.flush = lambda self: None\nsys.stdout = Stream(sys.stdout)\nprint(1)",
    "Stream.closed = True\nsys.stdout = Stream(sys.stdout)\nprint(1)",
    "Stream.flush = lambda self: 1/0\nsys.stderr = Stream(sys.stderr)\nprint(1)"])
def test_streams_replaced_by_the_program(memphis, oracle, source):
    expected = oracle.run_source(REPLACED + source)
    assert memphis.run_source(REPLACED + source) == expected
