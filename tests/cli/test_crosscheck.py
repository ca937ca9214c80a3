"""MEMPHIS_ENGINE, and `memphis crosscheck FILE`: both engines in processes of their own, and the first difference."""
import os

import pytest

from conftest import missing

WHICH = "import sys\nprint(sys.implementation.engine)\n"
ENGINES = ["vm", "treewalk"]


@pytest.fixture
def engines(memphis, monkeypatch):
    "Both engines are in the binary."
    for engine in ENGINES:
        if run_on(memphis, monkeypatch, engine, "-c", WHICH).stdout.decode().strip() != engine:
            missing("%s cannot run the engine %s" % (os.path.basename(memphis.path), engine))
    monkeypatch.delenv("MEMPHIS_ENGINE")


def run_on(memphis, monkeypatch, engine, *arguments):
    monkeypatch.setenv("MEMPHIS_ENGINE", engine)
    return memphis.run(*arguments)


def check(memphis, source, *arguments):
    (memphis.folder / "program.py").write_text(source)
    return memphis.run("crosscheck", "program.py", *arguments)


@pytest.mark.parametrize("engine", ENGINES)
def test_engine_from_the_environment(engines, memphis, monkeypatch, engine):
    assert run_on(memphis, monkeypatch, engine, "-c", WHICH).stdout.decode().strip() == engine


def test_default_engine(memphis, monkeypatch):
    assert run_on(memphis, monkeypatch, "", "-c", WHICH).stdout == b"vm\n"


def test_unknown_engine(memphis, monkeypatch):
    outcome = run_on(memphis, monkeypatch, "steam", "-c", WHICH)
    assert (outcome.status, outcome.stdout) == (2, b"")
    assert outcome.stderr == b"memphis: MEMPHIS_ENGINE: no engine 'steam'; there are vm, treewalk\n"


@pytest.mark.parametrize("source, ending", [
    ("print('x' * 10)", "exit status 0"), ("", "exit status 0"), ("1 / 0", "exit status 1"),
    ("import sys\nprint(sys.argv[1:])\nsys.exit(7)", "exit status 7"), ("if x", "exit status 1"),
    ("print('x' * 200000)\nfor i in range(30000): print(i)", "exit status 0"),
    ("print({'a', 'b', 'c', 'd', 'e'})", "exit status 0"), ("def f(): f()\nf()", "exit status 1"),
    ("import sys\nsys.stderr.write('error')", "exit status 0"),
])
def test_identical(engines, memphis, source, ending):
    outcome = check(memphis, source, "a", "b c")
    assert (outcome.status, outcome.stdout, outcome.stderr) == (0, ("identical (%s)\n" % ending).encode(), b"")


@pytest.mark.parametrize("source, report", [
    (WHICH, "standard output, line 1\n  vm: vm\n  treewalk: treewalk\n"),
    ("print('same\\n' * 3, end='<')\n" + WHICH, "standard output, line 4\n  vm: <vm\n  treewalk: <treewalk\n"),
    ("print('same\\n' * 50000)\n" + WHICH, "standard output, line 50002\n  vm: vm\n  treewalk: treewalk\n"),
    (WHICH[:11] + "print('x' * 100000 + sys.implementation.engine)",
     "standard output, line 1\n  vm: %svm\n  treewalk: %streewalk\n" % ("x" * 160, "x" * 160)),
    ("import sys\nif sys.implementation.engine == 'vm': print(1)", "standard output, line 1\n  vm: 1\n  treewalk: (nothing)\n"),
    ("import sys\nsys.exit(len(sys.implementation.engine))", "exit\n  vm: exit status 2\n  treewalk: exit status 8\n"),
    ("import sys\nraise ValueError(sys.implementation.engine)",
     "standard error, line 4\n  vm: ValueError: vm\n  treewalk: ValueError: treewalk\n"),
])
def test_different(engines, memphis, source, report):
    outcome = check(memphis, source)
    assert (outcome.status, outcome.stdout.decode(), outcome.stderr) == (1, "different: " + report, b"")


def test_input_from_a_file_is_read_twice(engines, memphis):
    source = "import sys\nprint(sys.stdin.read())\nsys.exit(len(sys.stdin.read()))"
    (memphis.folder / "input").write_text("some input")
    (memphis.folder / "program.py").write_text(source)
    with open(memphis.folder / "input") as file:
        process = memphis.start("crosscheck", "program.py", stdin=file)
        output, errors = process.communicate(None, 60)
    assert (process.returncode, output, errors) == (0, b"identical (exit status 0)\n", b"")


def test_missing_file(engines, memphis):
    outcome = memphis.run("crosscheck", "nothing.py")
    assert (outcome.status, outcome.stdout) == (0, b"identical (exit status 2)\n")


def test_no_room_for_output(engines, memphis, monkeypatch):
    monkeypatch.setenv("TMPDIR", os.path.join(str(memphis.folder), "missing"))
    outcome = check(memphis, "print(1)")
    assert (outcome.status, outcome.stdout) == (2, b"")
    assert outcome.stderr == b"memphis: crosscheck: No such file or directory\n"


def test_without_a_file(memphis, oracle):
    "`crosscheck` alone is a program's name, as anything is."
    assert memphis.run("crosscheck").status == oracle.run("crosscheck").status == 2
