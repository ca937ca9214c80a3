"""Output that the host does not take is an OSError: in the program that writes, or at the end of evaluate."""
import pytest

from conftest import WASM

ERRORS = {"EPIPE": "BrokenPipeError: [Errno 32] Broken pipe",
          "ENOSPC": "OSError: [Errno 28] No space left on device",
          "EAGAIN": "BlockingIOError: [Errno 11] write could not complete without blocking"}
CAUGHT = "try:\n    %s\n    x = 'written'\nexcept OSError as e:\n    x = type(e).__name__, e.errno\n"


@pytest.fixture
def session(host):
    return host.load()


def outcome(reply):
    return reply["status"], reply["text"]


def last_line(reply):
    return reply["text"].rstrip("\n").rsplit("\n", 1)[-1]


def goes_on(session):
    reply = session.evaluate("print('b')\n1 + 1")
    return outcome(reply) == ("value", "2") and (reply["stdout"], reply["stderr"]) == ("b\n", "")


def test_at_the_end(session):
    "The host says only that it failed: an I/O error. (Natively the file is /dev/full.)"
    text = ERRORS["ENOSPC"] if session.name == "native" else "OSError: [Errno 5] Input/output error"
    assert outcome(session.evaluate("print('a')", fail_output=True)) == ("exception", text + "\n")
    assert goes_on(session)


@pytest.mark.parametrize("name", ERRORS)
def test_the_reason_is_told(session, name):
    for source in "print('a')", "print('a')\n6 * 7", "import sys\nsys.stderr.write('a')":
        assert outcome(session.evaluate(source, fail_output=name)) == ("exception", ERRORS[name] + "\n")
        assert goes_on(session)


@pytest.mark.parametrize("source, kind", [
    ("print('a', flush=True)", "BrokenPipeError"), ("print('a')\nimport sys\nsys.stdout.flush()", "BrokenPipeError"),
    ("import sys\nprint('a', file=sys.stderr)", "BrokenPipeError"), ("print('a' * 100000)", "BrokenPipeError"),
    ("for i in range(10**6):\n    print(i)", "BrokenPipeError")])
def test_in_the_program(session, source, kind):
    reply = session.evaluate(source, fail_output="EPIPE")
    assert reply["status"] == "exception"
    assert reply["text"].startswith("Traceback (most recent call last):\n") and last_line(reply) == ERRORS["EPIPE"]
    assert goes_on(session)


def test_caught_but_never_written(session):
    "What is held is tried again at the end, as CPython does at exit."
    reply = session.evaluate(CAUGHT % "print('a', flush=True)", fail_output="EPIPE")
    assert outcome(reply) == ("exception", ERRORS["EPIPE"] + "\n")
    assert outcome(session.evaluate("x")) == ("value", "('BrokenPipeError', 32)")


def test_caught_and_lost(session):
    "A write that does not fit the buffer is lost, as in CPython, and nothing is left to fail."
    assert outcome(session.evaluate(CAUGHT % "print('a' * 100000)", fail_output="EPIPE")) == ("none", "")
    assert outcome(session.evaluate("x")) == ("value", "('BrokenPipeError', 32)")
    assert goes_on(session)


@pytest.mark.parametrize("statement", [
    "print('a', flush=True)", "print('a'); import sys; sys.stdout.flush()", "import sys; print('a', file=sys.stderr)"])
@pytest.mark.parametrize("name", ERRORS)
def test_a_failure_that_passes(session, statement, name):
    "The data stay in the buffer and are written when the host takes them."
    if session.name == "native":
        pytest.skip("the library writes to file descriptors")
    reply = session.evaluate(CAUGHT % statement + "print('then')\nx\n", fail_output=[name])
    assert outcome(reply) == ("value", str((ERRORS[name].split(":")[0], int(ERRORS[name].split()[2][:-1]))))
    written = ("then\n", "a\n") if "stderr" in statement else ("a\nthen\n", "")
    assert (reply["stdout"], reply["stderr"]) == written


@pytest.mark.parametrize("source, first", [("1/0", "ZeroDivisionError: division by zero"),
                                           ("raise SystemExit(3)", "SystemExit: 3"),
                                           ("raise KeyboardInterrupt", "KeyboardInterrupt")])
def test_after_an_error(session, source, first):
    "The program's own error is the context of the failure."
    reply = session.evaluate("print('a')\n" + source, fail_output="EPIPE")
    assert reply["status"] == "exception"
    assert reply["text"].endswith("%s\n\nDuring handling of the above exception, another exception occurred:\n\n%s\n" % (
        first, ERRORS["EPIPE"]))
    assert goes_on(session)


def test_nothing_printed_cannot_fail(session):
    assert outcome(session.evaluate("1 + 1", fail_output=True)) == ("value", "2")
    assert outcome(session.evaluate("import sys\nsys.stdout.flush()\nprint(end='')", fail_output=True)) == ("none", "")


def test_again_and_again(session):
    session.evaluate("x = 1")
    before = session.value("bytes_in_use")
    for _ in range(20):
        session.evaluate("print('a' * 5000)\nprint('b' * 5000)\nprint('c')", fail_output="ENOSPC")
    assert goes_on(session)
    assert session.value("bytes_in_use") < before + 100000


def test_stdout_replaced_by_the_program(session):
    "Its own object need not have flush(); what it has left in ours is handed over."
    program = """
import sys
class Capture:
    def write(self, text):
        sys.__stdout__.write('<' + text + '>')
sys.stdout = Capture()
print('a')
6 * 7
"""
    reply = session.evaluate(program)
    assert outcome(reply) == ("value", "42") and reply["stdout"] == "<a><\n>"
    assert outcome(session.evaluate("print('a')", fail_output="EPIPE")) == ("exception", ERRORS["EPIPE"] + "\n")
    assert outcome(session.evaluate("sys.stdout = sys.__stdout__")) == ("none", "")
    assert goes_on(session)


def test_flush_that_never_ends(session):
    "A flush() of the program's own has a budget of its own."
    program = "import sys\nclass Endless:\n    def flush(self):\n        while True: pass\n" \
              "sys.stdout = Endless()\n6 * 7\n"
    assert outcome(session.evaluate(program)) == ("value", "42")
    session.evaluate("sys.stdout = sys.__stdout__")
    assert goes_on(session)


def test_utf8_cut_by_a_failure(session):
    "The host's wrapper takes all of a write or nothing."
    if session.name == "native":
        pytest.skip("the library writes to file descriptors")
    text = "\u20ac" * 30000                # 90,000 bytes: cut after 65,536, inside a character
    reply = session.evaluate("print('%s')" % text, fail_output=[None, "EAGAIN"])
    # as CPython's BufferedWriter: the buffer has kept 8,192 more, and they are flushed at the end
    assert reply["stdout"] == text[:(65536 + 8192) // 3]
    assert session.evaluate("print('\u20ac\U0001f40d')")["stdout"].endswith("\u20ac\U0001f40d\n")


# ____________________________________________________________ a host of our own, under the wrappers

class Raw:
    "An instance whose fd_write answers as a list says: (error number, bytes taken or None for all)."

    def __init__(self, wasmtime):
        self.answers, self.taken = [], b""
        self.store, i32, i64 = wasmtime.Store(), wasmtime.ValType.i32(), wasmtime.ValType.i64()
        module = wasmtime.Module.from_file(self.store.engine, str(WASM))
        functions = {"fd_write": (self.fd_write, [i32] * 4), "clock_time_get": (lambda *args: 0, [i32, i64, i32]),
                     "random_get": (lambda *args: 0, [i32] * 2)}
        imports = []
        for item in module.imports:
            function, kinds = functions[item.name]
            imports.append(wasmtime.Func(self.store, wasmtime.FuncType(kinds, [i32]), function))
        self.exports = wasmtime.Instance(self.store, module, imports).exports(self.store)
        self.call("_initialize")
        assert self.call("memphis_init", 0, 64e6) == 0

    def call(self, name, *args):
        return self.exports[name](self.store, *args)

    def fd_write(self, fd, buffers, count, written):
        memory = self.exports["memory"]
        assert count == 1
        pair = memory.read(self.store, buffers, buffers + 8)
        start, n = (int.from_bytes(part, "little") for part in (pair[:4], pair[4:]))
        error, taken = self.answers.pop(0) if self.answers else (0, None)
        if error:
            return error
        taken = n if taken is None else taken
        self.taken += memory.read(self.store, start, start + min(n, taken))
        memory.write(self.store, taken.to_bytes(4, "little"), written)
        return 0

    def evaluate(self, source, answers=()):
        "Status, last line, what has been taken."
        self.answers, self.taken = list(answers), b""
        data = source.encode()
        address = self.call("memphis_alloc", len(data))
        self.exports["memory"].write(self.store, data, address)
        result = self.call("evaluate", address, len(data))
        text = self.exports["memory"].read(self.store, result, result + self.call("memphis_result_length")).decode()
        self.call("memphis_free", address)
        return self.call("memphis_status"), text.rstrip("\n").split("\n")[-1], self.taken.decode()


@pytest.fixture(scope="module")
def raw():
    wasmtime = pytest.importorskip("wasmtime")
    if not WASM.exists():
        pytest.skip("no %s" % WASM.name)
    return Raw(wasmtime)


NUMBERS = "for i in range(3000):\n    print(i)\n"
WRITTEN = "".join("%d\n" % i for i in range(3000))


def test_taken_byte_by_byte(raw):
    assert raw.evaluate(NUMBERS, [(0, 1)] * 20000) == (0, "", WRITTEN)
    assert raw.evaluate("print('a' * 200000)", [(0, 7)] * 20000) == (0, "", "a" * 200000 + "\n")


def test_fails_in_the_middle(raw):
    "What was taken before is not sent again."
    program = "import sys\ntry:\n    print('abcdef', flush=True)\nexcept OSError as e:\n    print(e.errno)\n"
    assert raw.evaluate(program, [(0, 2), (0, 1), (51, None)]) == (0, "", "abcdef\n28\n")
    assert raw.evaluate("print('abc')", [(0, 2), (64, None)]) == (2, ERRORS["EPIPE"], "ab")
    assert raw.evaluate("print('abc')") == (0, "", "abc\n")


@pytest.mark.parametrize("answer", [(0, 0), (0, 3), (0, 2 ** 32 - 1), (77, None), (2 ** 31 - 1, None), (-1, None)])
def test_answers_that_no_host_may_give(raw, answer):
    assert raw.evaluate("print('a')", [answer]) == (2, "OSError: [Errno 5] Input/output error",
                                                    "a\n"[:answer[1] or 0])
    assert raw.evaluate("print('b')") == (0, "", "b\n")


def test_interrupted_call_is_made_again(raw):
    assert raw.evaluate("print('a')", [(27, None)] * 5) == (0, "", "a\n")


@pytest.mark.parametrize("number, text", [
    (8, "OSError: [Errno 9] Bad file descriptor"), (29, "OSError: [Errno 5] Input/output error"),
    (2, "PermissionError: [Errno 13] Permission denied"), (63, "PermissionError: [Errno 1] Operation not permitted"),
    (22, "OSError: [Errno 27] File too large"), (64, ERRORS["EPIPE"]), (6, ERRORS["EAGAIN"]), (51, ERRORS["ENOSPC"]),
    (73, "TimeoutError: [Errno 110] Connection timed out"), (76, "PermissionError: [Errno 1] Operation not permitted")])
def test_error_numbers(raw, number, text):
    assert raw.evaluate("print('a')", [(number, None)]) == (2, text, "")
