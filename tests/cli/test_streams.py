"""Standard input, output and error of a program: kept apart, and handed over at its end."""
import pytest

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
    script = '"$0" program.py 2>&1'
    from conftest import Command
    shell = Command("/bin/sh", memphis.folder)
    assert shell.run("-c", script, memphis.path) == shell.run("-c", script, oracle.path)


@pytest.mark.parametrize("source", [
    b"print(1)", b"print(1)\n1/0\n", b"def f():\n    return [1/0]\nf()\n", b"print(1)\ndef f(:\n", b"x = 'a\n", b"",
    b"x = '\xff'\n", b"a = 1\nb = '\x00'\n", b"raise SystemExit(3)", b"\xef\xbb\xbfprint('BOM')",
    b"print(1)\r\nprint(2)\r\n", b"print('caf\xc3\xa9')", b"raise ValueError('caf\xc3\xa9')\n"], ids=repr)
def test_program_from_standard_input(memphis, oracle, source):
    for arguments in (), ("-",):
        assert memphis.run(*arguments, stdin=source) == oracle.run(*arguments, stdin=source)


@pytest.mark.parametrize("source", ["print(1)", "import sys; print(1); sys.exit(3)", "print(1); 1/0",
                                    pytest.param("print(1, flush=True)", marks=pytest.mark.xfail(
                                        strict=True, reason="CPython keeps what it could not write, and tries again"))])
def test_full_device(memphis, oracle, source):
    "What cannot be written is an OSError: in the program, or at its end."
    with open("/dev/full", "wb") as device:
        outcome, expected = (command.run("-c", source, stdout=device) for command in (memphis, oracle))
    assert outcome == expected
