"""The interface of docs/embedding.md, function by function, on every host."""
import base64
import math

import pytest

from conftest import WASM

IMPORTS = {("wasi_snapshot_preview1", name) for name in ("fd_write", "clock_time_get", "random_get")}
EXPORTS = {"memory", "evaluate", "_initialize"} | {"memphis_" + name for name in (
    "init", "alloc", "free", "mount", "result", "result_length", "status", "set_budget", "budget_left", "set_time_limit", "set_native_depth", "interrupt",
    "bytes_in_use")}


@pytest.fixture
def session(host):
    return host.load()


def outcome(reply):
    return reply["status"], reply["text"]


def last_line(reply):
    return reply["text"].rstrip("\n").rsplit("\n", 1)[-1]


# ____________________________________________________________ the file

@pytest.fixture(scope="module")
def module():
    wasmtime = pytest.importorskip("wasmtime")
    if not WASM.exists():
        pytest.skip("no %s" % WASM.name)
    return wasmtime.Module.from_file(wasmtime.Engine(), str(WASM))


def test_imports_nothing_else(module):
    assert {(item.module, item.name) for item in module.imports} == IMPORTS


def test_imports_and_exports_pass_no_64_bit_integers_but_the_clocks_precision(module):
    for item in module.imports:
        kinds = [str(kind) for kind in list(item.type.params) + list(item.type.results)]
        assert kinds.count("i64") == (item.name == "clock_time_get")
    for item in module.exports:
        if item.name in EXPORTS and hasattr(item.type, "params"):
            assert set(str(kind) for kind in list(item.type.params) + list(item.type.results)) <= {"i32", "f64"}


def test_exports(module):
    assert EXPORTS <= {item.name for item in module.exports}


# ____________________________________________________________ evaluate

def test_before_init(host):
    reply = host.send("uninitialised")
    assert reply["status"] == "refused" and "memphis_init" in reply["text"]
    assert reply["bytes"] == 0 and reply["budget"] == -1


def test_value_none_and_exception(session):
    assert outcome(session.evaluate("1 + 1")) == ("value", "2")
    assert outcome(session.evaluate("'a'")) == ("value", "'a'")
    assert outcome(session.evaluate("None")) == ("none", "")
    assert outcome(session.evaluate("x = 1")) == ("none", "")
    assert outcome(session.evaluate("x = 1\nx + 1\n")) == ("value", "2")
    reply = session.evaluate("1/0")
    assert reply["status"] == "exception"
    assert reply["text"].startswith("Traceback (most recent call last):\n")
    assert last_line(reply) == "ZeroDivisionError: division by zero"


def test_exit(session):
    assert outcome(session.evaluate("raise SystemExit")) == ("exit", "0")
    assert outcome(session.evaluate("raise SystemExit(3)")) == ("exit", "3")
    assert outcome(session.evaluate("raise SystemExit('bye')")) == ("exit", "bye")
    assert outcome(session.evaluate("1 + 1")) == ("value", "2")


def test_state_is_kept(session):
    session.evaluate("x = 20\ndef f(y):\n    return x + y\n")
    assert outcome(session.evaluate("f(22)")) == ("value", "42")
    session.evaluate("x = 1\n1/0\n")
    assert outcome(session.evaluate("f(1)")) == ("value", "2")


def test_a_new_instance_knows_nothing(host):
    host.load().evaluate("x = 1")
    assert last_line(host.load().evaluate("x")) == "NameError: name 'x' is not defined"


@pytest.mark.parametrize("source", ["", "\n", "   ", "# nothing", "\n\n# nothing\n"])
def test_empty_source(session, source):
    assert outcome(session.evaluate(source)) == ("none", "")


@pytest.mark.parametrize("text", ["é", "€", "\U0001f40d", "Ω≈ç√∫", "日本語"])
def test_utf8(session, text):
    assert outcome(session.evaluate("'%s'" % text)) == ("value", "'%s'" % text)
    assert outcome(session.evaluate("len('%s')" % text)) == ("value", str(len(text)))
    assert session.evaluate("print('%s')" % text)["stdout"] == text + "\n"
    assert outcome(session.evaluate("raise SystemExit('%s')" % text)) == ("exit", text)


def test_nul_in_results(session):
    assert outcome(session.evaluate("raise SystemExit('a\\0b')")) == ("exit", "a\0b")
    assert session.evaluate("print('a\\0b')")["stdout"] == "a\0b\n"
    assert outcome(session.evaluate("'a\\0b'")) == ("value", "'a\\x00b'")


def test_nul_in_source(session):
    reply = session.evaluate("'a\0b'")
    assert reply["status"] == "exception"
    assert last_line(reply) == "SyntaxError: source code cannot contain null bytes"


@pytest.mark.parametrize("data", [b"\xff", b"'\xc3'", b"x = '\xed\xa0\x80'", b"\xc0\x80", b"'\xf4\x90\x80\x80'"])
def test_invalid_utf8(session, data):
    reply = session.send("evaluate", base64=base64.b64encode(data).decode("ascii"))
    assert reply["status"] == "exception"
    assert last_line(reply).startswith("SyntaxError: ")
    assert outcome(session.evaluate("1 + 1")) == ("value", "2")


def test_source_of_10_megabytes(session):
    reply = session.send("evaluate", source="#" * 99 + "\n", times=100000)
    assert outcome(reply) == ("none", "")
    reply = session.send("evaluate", source="x = 1\n", times=100000)
    assert outcome(reply) == ("none", "")
    reply = session.evaluate("len('" + "x" * 10000000 + "')")
    assert outcome(reply) == ("value", "10000000")


def test_long_result(session):
    status, text = outcome(session.evaluate("'x' * 5000000"))
    assert status == "value" and text == "'" + "x" * 5000000 + "'"


# ____________________________________________________________ output

def test_output_is_captured(session):
    reply = session.evaluate("print('a')\nprint('b', end='')\n1 + 1\n")
    assert (outcome(reply), reply["stdout"], reply["stderr"]) == (("value", "2"), "a\nb", "")


def test_much_output(session):
    reply = session.evaluate("for i in range(2000):\n    print('x' * 100)\n")
    assert reply["stdout"] == ("x" * 100 + "\n") * 2000


def test_output_before_an_error(session):
    reply = session.evaluate("print('a')\n1/0\n")
    assert reply["stdout"] == "a\n" and reply["status"] == "exception"


def test_call_while_running_is_refused(session):
    # natively the second call comes from another thread, so the program must run for a while
    program = "print('a')\n" if session.name != "native" else "n = 0\nwhile n < 10**7:\n    n += 1\n"
    reply = session.evaluate(program + "x = 5\nx\n", reenter="x = 6")
    assert outcome(reply) == ("value", "5")
    inner = reply["inner"][0]
    assert inner["status"] == "refused" and "running" in inner["text"]
    assert outcome(session.evaluate("x")) == ("value", "5")


# ____________________________________________________________ limits

def test_budget(host):
    host.load(budget=1000)
    assert host.value("budget_left") == 1000
    assert host.evaluate("while True: pass")["status"] == "exception"
    assert host.value("budget_left") == 0
    host.send("set_budget", ticks=-1)
    assert outcome(host.evaluate("1 + 1")) == ("value", "2")


def test_big_budget_is_exact(session):
    session.send("set_budget", ticks=2 ** 52)
    session.evaluate("pass")
    left = session.value("budget_left")
    assert 2 ** 52 - 10 <= left <= 2 ** 52 and math.floor(left) == left


def test_interrupt_stops_the_next_program_once(session):
    reply = session.evaluate("while True: pass", interrupt="before")
    assert last_line(reply) == "KeyboardInterrupt"
    assert outcome(session.evaluate("sum([i for i in range(100)])")) == ("value", "4950")


def test_interrupt_of_a_running_program(session):
    reply = session.evaluate("while True: print('x')", interrupt="on_output")
    assert last_line(reply) == "KeyboardInterrupt"


def test_interrupt_can_be_caught(session):
    program = "try:\n    while True: pass\nexcept KeyboardInterrupt:\n    x = 'caught'\nx\n"
    assert outcome(session.evaluate(program, interrupt="before")) == ("value", "'caught'")


def test_interrupt_reaches_a_program_without_loops(session):
    "It ends when its last statement has run; what it did stays."
    reply = session.evaluate("x = 1\nprint('a')\nx", interrupt="before")
    assert outcome(reply) == ("exception", "KeyboardInterrupt\n") and reply["stdout"] == "a\n"
    assert outcome(session.evaluate("x")) == ("value", "1")
    assert outcome(session.evaluate("", interrupt="before")) == ("exception", "KeyboardInterrupt\n")
    assert outcome(session.evaluate("")) == ("none", "")


@pytest.mark.parametrize("source, last", [
    ("1/0", "ZeroDivisionError: division by zero"), ("raise SystemExit(3)", "3")])
def test_interrupt_is_used_up_by_a_program_that_ends_by_itself(session, source, last):
    assert last_line(session.evaluate(source, interrupt="before")) == last
    assert outcome(session.evaluate("[i for i in range(9)][-1]")) == ("value", "8")


def test_interrupt_of_a_source_that_is_no_program(session):
    "It ends with one or the other."
    assert last_line(session.evaluate("1 1", interrupt="before")) in ("SyntaxError: invalid syntax", "KeyboardInterrupt")
    assert outcome(session.evaluate("[i for i in range(9)][-1]")) == ("value", "8")


def test_interrupt_inside_try_of_a_function(session):
    program = "def f():\n    try:\n        g()\n    except KeyboardInterrupt:\n        return 'caught'\n" \
              "def g():\n    return 1\ntry:\n    f()\nexcept KeyboardInterrupt as e:\n    x = 'at the call'\nx\n"
    assert outcome(session.evaluate(program, interrupt="before")) == ("value", "'at the call'")


def test_interrupt_while_the_last_output_is_handed_over(session):
    if session.name == "native":
        pytest.skip("the library writes to file descriptors")
    assert outcome(session.evaluate("print('x')", interrupt="on_output")) == ("exception", "KeyboardInterrupt\n")
    assert outcome(session.evaluate("1 + 1")) == ("value", "2")


def test_memory_limit(host):
    host.load(memory_limit=32e6)
    for _ in range(3):
        reply = host.evaluate("def f():\n    a = []\n    while True: a.append([])\nf()\n")
        assert last_line(reply) == "MemoryError"
        assert outcome(host.evaluate("1 + 1")) == ("value", "2")


def test_memory_error_can_be_caught(host):
    host.load(memory_limit=32e6)
    program = """
def f():
    a = []
    try:
        while True: a.append([])
    except MemoryError:
        a = None
        return 'caught'
f()
"""
    for _ in range(3):
        assert outcome(host.evaluate(program)) == ("value", "'caught'")


def test_bytes_in_use(session):
    session.evaluate("x = None")
    before = session.value("bytes_in_use")
    session.evaluate("x = [[] for i in range(100000)]")
    full = session.value("bytes_in_use")
    session.evaluate("x = None")
    after = session.value("bytes_in_use")
    assert before > 0 and full > before + 100000 * 16 and abs(after - before) < 100000


def test_random_hash_key(host):
    def key():
        return outcome(host.load().evaluate("hash('a')"))
    first = key()
    assert first[0] == "value" and any(key() != first for _ in range(3))
