"""Whole programs: what each prints on both engines, natively and in wasm, is, byte for byte, what CPython 3.13 prints.

The programs are the files in the folders beside this one, by chapter of the language, and those of bench/programs with
a small N. Runs on Python 3; each program runs once on the oracle, and the wasm programs share one node process, with a
fresh instance each. tests/needed.py says what becomes of those that cannot run here.
"""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent
sys.path.append(str(FOLDER.parent))
from needed import NATIVE, REPO, WASM, missing, tool

BENCH = REPO / "bench" / "programs"
NODE_RUNNER = REPO / "tests" / "embed" / "hosts" / "runner_node_worker.mjs"
# A Python call of the treewalk engine nests on the native stack: the Worker gets a large one, and the engine is told.
STACK_MEGABYTES, NATIVE_DEPTH = 64, 20000
LONGEST = 120       # seconds that one program may take
ENGINES = ["vm", "treewalk"]
WHICH_ENGINE = "import sys\nprint(getattr(sys.implementation, 'engine', 'vm'))"
XFAIL = {
    "functions/globals_with_missing": "global names are looked up past a dict subclass's __missing__",
}
XFAIL_IN_WASM = {
    **XFAIL,
    "strings/unicode_names": "the names of characters are too much for a download (memphis/config.py)",
}

# Enough turns to go through every line of the program; timing is `make bench`'s business.
BENCH_N = 2
PROGRAMS = sorted(FOLDER.glob("*/*.py")) + sorted(BENCH.glob("*.py"))


def name_of(program):
    return "bench/" + program.stem if program.parent == BENCH else "%s/%s" % (program.parent.name, program.stem)


def parameters(xfail):
    "All programs, some of which are expected to fail: xfail has the reasons by name."
    result = []
    for program in PROGRAMS:
        name = name_of(program)
        marks = [pytest.mark.xfail(strict=True, reason=xfail[name])] if name in xfail else []
        result.append(pytest.param(program, id=name, marks=marks))
    return result


def source_of(program):
    text = program.read_text(encoding="utf-8")
    if program.parent != BENCH:
        return text
    text, replaced = re.subn(r"(?m)^N = .*$", "N = %d" % BENCH_N, text)
    assert replaced == 1, "%s has no line N = ..." % program
    return text


def printed(executable, source, engine="vm"):
    "What a program prints when `executable` reads it from stdin; it must end well."
    environment = dict(os.environ, PYTHONIOENCODING="utf-8", PYTHONHASHSEED="0", MEMPHIS_ENGINE=engine)
    process = subprocess.run([str(executable), "-"], input=source.encode("utf-8"),
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, timeout=LONGEST)
    assert process.returncode == 0, process.stderr.decode("utf-8", "replace")
    return process.stdout


EXPECTED = {}       # what the oracle printed, by program


def expected(program):
    if program not in EXPECTED:
        oracle = tool("oracle")
        if not oracle:
            missing("CPython 3.13 is not there")
        EXPECTED[program] = printed(oracle, source_of(program))
        assert EXPECTED[program], "the program prints nothing"
    return EXPECTED[program]


@pytest.fixture(scope="module")
def node():
    "A function that sends a command to the one node process."
    if not WASM.exists():
        missing("no %s" % WASM.name)
    if not tool("node"):
        missing("node is not there")
    process = subprocess.Popen([tool("node"), str(NODE_RUNNER), str(WASM), str(STACK_MEGABYTES)], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, encoding="utf-8")

    def send(op, **fields):
        process.stdin.write(json.dumps(dict(fields, op=op)) + "\n")
        process.stdin.flush()
        reply = json.loads(process.stdout.readline() or '{"lost": "node ended"}')
        assert not reply.get("lost"), reply
        return reply
    yield send
    process.stdin.close()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()


@pytest.fixture(scope="module", params=ENGINES)
def native(request):
    "The engine that the native binary is to use."
    if not NATIVE.exists():
        missing("no %s" % NATIVE.name)
    if printed(NATIVE, WHICH_ENGINE, request.param).decode().strip() != request.param:
        missing("%s cannot run the engine %s" % (NATIVE.name, request.param))
    return request.param


@pytest.fixture(scope="module", params=ENGINES)
def wasm(request, node):
    "A function that runs a source in a fresh instance on one of the engines."
    def evaluate(source):
        node("load", engine=request.param)
        node("set_native_depth", units=NATIVE_DEPTH)
        return node("evaluate", source=source)
    if evaluate(WHICH_ENGINE)["stdout"].strip() != request.param:
        missing("%s cannot run the engine %s" % (WASM.name, request.param))
    return evaluate


@pytest.mark.parametrize("program", parameters(XFAIL))
def test_native(program, native):
    assert printed(NATIVE, source_of(program), native) == expected(program)


@pytest.mark.parametrize("program", parameters(XFAIL_IN_WASM))
def test_wasm(program, wasm):
    reply = wasm(source_of(program))
    assert reply["status"] in ("none", "value"), reply["text"]
    assert reply["stdout"].encode("utf-8") == expected(program)
