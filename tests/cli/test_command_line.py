"""What the arguments of the command mean, and the exit status."""
import pytest

SHOW_ARGUMENTS = "import sys; print(sys.argv, __name__)"


@pytest.mark.parametrize("arguments", [
    ("-c", SHOW_ARGUMENTS),
    ("-c", SHOW_ARGUMENTS, "a", "", "-c", "--version", "h\u00e9"),
    ("-", "a", "-"),
    ("-",),
    (),
    ("program.py",),
    ("program.py", "-c", "1", "--", "a b", "\u4e2d"),
    ("./program.py", "x"),
], ids=str)
def test_arguments(memphis, oracle, arguments):
    (memphis.folder / "program.py").write_text(SHOW_ARGUMENTS + "; print(__file__)")
    stdin = SHOW_ARGUMENTS.encode()
    expected = oracle.run(*arguments, stdin=stdin)
    assert expected.status == 0
    assert memphis.run(*arguments, stdin=stdin) == expected


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_version(memphis, option):
    outcome = memphis.run(option)
    assert (outcome.status, outcome.stderr) == (0, b"")
    assert outcome.stdout.startswith(b"Memphis ") and outcome.stdout.endswith(b" (Python 3.13.0)\n")


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help(memphis, option):
    outcome = memphis.run(option)
    assert (outcome.status, outcome.stderr) == (0, b"")
    assert outcome.stdout.startswith(b"usage: memphis ")


@pytest.mark.parametrize("arguments", [("-Z",), ("--unknown",), ("-c",), ("-Z", "program.py")], ids=str)
def test_wrong_options(memphis, oracle, arguments):
    "The usage follows on standard error, the status is CPython's."
    outcome = memphis.run(*arguments)
    assert outcome.status == oracle.run(*arguments).status == 2
    assert outcome.stdout == b""
    first, usage = outcome.stderr.split(b"\n", 1)
    assert usage.startswith(b"usage: memphis ")
    assert first == (b"Argument expected for the -c option" if arguments == ("-c",)
                     else b"unknown option " + arguments[0].encode())


@pytest.mark.parametrize("name", ["missing.py", "./missing.py", "missing/program.py", "/missing.py", "folder", ".",
                                  "./folder", "file/x", "\u00e9.py", "x" * 300])
def test_no_such_file(memphis, oracle, name):
    "CPython's message, but for the name of the command."
    (memphis.folder / "folder").mkdir()
    (memphis.folder / "file").write_text("")
    expected = oracle.run(name)
    assert expected.stderr.startswith(oracle.path.encode() + b": can't ")
    expected.stderr = b"memphis" + expected.stderr[len(oracle.path):]
    assert memphis.run(name) == expected


@pytest.mark.parametrize("code", [
    "", "None", "0", "1", "2", "255", "256", "257", "-1", "-255", "True", "False", "1.0", "0.0", "''", "'text'",
    "'two\\nlines'", "'caf\\u00e9 \\u4e2d'", "'\\udcff'", "[1, 2]", "()", "(1,)", "(1, 2)", "{}", "b'x'", "2**31", "2**32 + 7", "-2**31 - 1",
    "2**63 - 1", "-2**63", "type('I', (int,), {})(7)", "type('S', (str,), {})('text')",
])
def test_system_exit(memphis, oracle, code):
    for raising in "import sys; sys.exit(%s)", "raise SystemExit(%s)":
        source = "print('out'); " + raising % code
        assert memphis.run("-c", source) == oracle.run("-c", source)


@pytest.mark.parametrize("code", ["2**63", "2**70", "-2**63 - 1", "-2**100"])
def test_system_exit_beyond_a_c_long(memphis, oracle, code):
    "CPython 3.13.0 also reports an OverflowError that it forgot; only the status counts."
    source = "raise SystemExit(%s)" % code
    outcome = memphis.run("-c", source)
    assert (outcome.status, outcome.stderr) == (oracle.run("-c", source).status, b"") == (255, b"")


@pytest.mark.parametrize("source", [
    "raise SystemExit",
    "raise SystemExit(1, 2)",
    "try:\n    raise SystemExit(4)\nfinally:\n    print('finally')",
    "try:\n    1/0\nexcept ZeroDivisionError:\n    raise SystemExit('in a handler')",
    "e = SystemExit(1)\ne.code = 9\nraise e",
    "class E(SystemExit):\n    pass\nraise E(6)",
    "try:\n    raise SystemExit(4)\nexcept Exception:\n    print('no')",
    "try:\n    raise SystemExit(4)\nexcept BaseException as e:\n    print(e.code)",
    "def f():\n    yield 1\n    raise SystemExit(3)\nprint(list(f()))",
    "try:\n    raise SystemExit(4)\nfinally:\n    1/0",
])
def test_ways_to_exit(memphis, oracle, source):
    assert memphis.run_source(source) == oracle.run_source(source)
