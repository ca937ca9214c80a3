"""The shared library through ctypes: `python3 runner_native.py libmemphis.so`. The protocol is protocol.py's.

One process has one interpreter, so this program starts itself again (with --child) for each load. The library writes
to file descriptors 1 and 2, which are files here: output is read after evaluate. So what must happen while a program
prints (an interrupt, a nested call) happens in a thread, a moment after it has started. Output that fails fails for
a whole evaluate: "fail_output" is no list here, and true means ENOSPC.
"""
import collections
import ctypes
import json
import os
import subprocess
import sys
import tempfile
import threading
import time

from protocol import Session, serve

STATUS = ("none", "value", "exception", "exit", "refused")
Result = collections.namedtuple("Result", "status text")
INTERPRETERS = ("vm", "treewalk")
SIGNATURES = {
    "memphis_set_engine": (ctypes.c_int, [ctypes.c_int]),
    "memphis_init": (ctypes.c_int, [ctypes.c_int, ctypes.c_double]),
    "memphis_alloc": (ctypes.c_void_p, [ctypes.c_size_t]),
    "memphis_free": (None, [ctypes.c_void_p]),
    "evaluate": (ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_size_t]),
    "memphis_mount": (ctypes.c_int, [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.c_size_t]),
    "memphis_result": (ctypes.c_void_p, []),
    "memphis_result_length": (ctypes.c_size_t, []),
    "memphis_status": (ctypes.c_int, []),
    "memphis_set_budget": (None, [ctypes.c_double]),
    "memphis_budget_left": (ctypes.c_double, []),
    "memphis_set_time_limit": (None, [ctypes.c_double]),
    "memphis_set_native_depth": (None, [ctypes.c_int]),
    "memphis_interrupt": (None, []),
    "memphis_bytes_in_use": (ctypes.c_double, []),
}


def library(filename):
    lib = ctypes.CDLL(filename)
    for name, (result, arguments) in SIGNATURES.items():
        function = getattr(lib, name)
        function.restype, function.argtypes = result, arguments
    return lib


def call_evaluate(lib, data):
    address = lib.evaluate(ctypes.create_string_buffer(data, len(data) + 1), len(data))
    return result_at(lib, address)


def result_at(lib, address):
    text = ctypes.string_at(address, lib.memphis_result_length()).decode("utf-8", "replace")
    return Result(STATUS[lib.memphis_status()], text)


class NativeMemphis:
    def __init__(self, lib, stdout, stderr, max_depth, memory_limit, budget, interpreter):
        self.lib = lib
        if lib.memphis_set_engine(INTERPRETERS.index(interpreter)) != 0:
            raise RuntimeError("no such engine: " + interpreter)
        if lib.memphis_init(max_depth, memory_limit) != 0:
            raise RuntimeError("could not start")
        if budget >= 0:
            self.set_budget(budget)

    def evaluate(self, source):
        return call_evaluate(self.lib, source.encode("utf-8") if isinstance(source, str) else source)

    def mount(self, path, archive):
        path = path.encode("utf-8")
        status = self.lib.memphis_mount(path, len(path), archive, len(archive))
        assert status == self.lib.memphis_status()
        return result_at(self.lib, self.lib.memphis_result())

    def interrupt(self):
        self.lib.memphis_interrupt()

    def set_budget(self, ticks):
        self.lib.memphis_set_budget(ticks)

    def set_native_depth(self, units):
        self.lib.memphis_set_native_depth(units)

    def set_time_limit(self, milliseconds):
        self.lib.memphis_set_time_limit(milliseconds)

    budget_left = property(lambda self: self.lib.memphis_budget_left())
    bytes_in_use = property(lambda self: self.lib.memphis_bytes_in_use())

    @property
    def memory_size(self):
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def failing_file(name):
    "A file descriptor that nothing can be written to, for a reason."
    if name in (True, "ENOSPC"):
        return os.open("/dev/full", os.O_WRONLY)
    reader, writer = os.pipe()
    if name == "EPIPE":             # Python ignores SIGPIPE
        os.close(reader)
        return writer
    assert name == "EAGAIN"
    os.set_blocking(writer, False)
    try:
        while True:
            os.write(writer, bytes(4096))
    except BlockingIOError:
        return writer               # its reader stays open for ever


class NativeSession(Session):
    def evaluate(self, command):
        if not command.get("fail_output"):
            return self.run(command)
        kept = [os.dup(fd) for fd in (1, 2)]
        file = failing_file(command["fail_output"])
        for fd in (1, 2):
            os.dup2(file, fd)
        try:
            return dict(Session.evaluate(self, dict(command, fail_output=None)), stdout="", stderr="")
        finally:
            for fd, copy in zip((1, 2), kept):
                os.dup2(copy, fd)
                os.close(copy)
            os.close(file)

    def run(self, command):
        streams = {"stdout": 1, "stderr": 2}
        starts = {name: os.lseek(fd, 0, os.SEEK_CUR) for name, fd in streams.items()}
        inner = []

        def meanwhile():
            time.sleep(0.2)
            if command.get("interrupt") == "on_output":
                self.memphis.interrupt()
            if "reenter" in command:
                in_use = self.memphis.bytes_in_use
                inner.append(dict(self.memphis.evaluate(command["reenter"])._asdict(), bytes=in_use))
        thread = threading.Thread(target=meanwhile)
        if command.get("interrupt") == "on_output" or "reenter" in command:
            thread.start()
        reply = Session.evaluate(self, dict(command, interrupt=command.get("interrupt") == "before" and "before"))
        if thread.ident:
            thread.join()
        reply["inner"] = inner
        for name, fd in streams.items():
            end = os.lseek(fd, 0, os.SEEK_CUR)
            reply[name] = os.pread(fd, end - starts[name], starts[name]).decode("utf-8", "replace")
        return reply


def child(filename):
    protocol_output = os.fdopen(os.dup(1), "w")
    for fd in (1, 2):
        with tempfile.TemporaryFile() as file:
            os.dup2(file.fileno(), fd)
    lib = library(filename)

    def uninitialised():
        result = call_evaluate(lib, b"1")
        lib.memphis_interrupt()
        lib.memphis_set_budget(5)
        lib.memphis_set_time_limit(5)
        return dict(result._asdict(), bytes=lib.memphis_bytes_in_use(), budget=lib.memphis_budget_left())

    serve(NativeSession(lambda **options: NativeMemphis(lib, **options), uninitialised), protocol_output)


class Child:
    """A process with the library in it; the answer to everything after its death is why it died."""

    def __init__(self, filename):
        self.process = subprocess.Popen([sys.executable, __file__, "--child", filename], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, universal_newlines=True)

    def handle(self, command):
        try:
            self.process.stdin.write(json.dumps(command) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except OSError:
            line = ""
        return json.loads(line) if line else {"lost": "the process ended with %s" % self.process.wait()}

    def end(self):
        self.process.communicate()


class Parent:
    def __init__(self, filename):
        self.filename = filename
        self.child = None

    def handle(self, command):
        if self.child and command["op"] in ("load", "uninitialised"):
            self.child.end()
            self.child = None
        self.child = self.child or Child(self.filename)
        return self.child.handle(command)


if __name__ == "__main__":
    if sys.argv[1] == "--child":
        child(sys.argv[2])
    else:
        parent = Parent(os.path.abspath(sys.argv[1]))
        serve(parent)
        if parent.child:
            parent.child.end()
