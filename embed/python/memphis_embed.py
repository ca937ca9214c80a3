"""Memphis for Python programs: a sandboxed Python 3.13 in a wasm instance, run by wasmtime or by wasmer 1.1.0.

    from memphis_embed import Memphis
    python = Memphis.load("memphis.wasm", stdout=lambda text: ...)
    result = python.evaluate("1 + 1")           # Result(status='value', text='2')

What always holds: the sandbox can write to stdout and stderr, read the clock and get entropy, nothing else; an
exception inside is a result, not an exception here. Only a lost instance (a trap: a bug of ours, or an engine with
very little stack) raises, MemphisLost, and then for ever. Needs one of the packages `wasmtime` and `wasmer`.
"""
import codecs
import collections
import errno
import os
import sys
import time

STATUS = ("none", "value", "exception", "exit", "refused")
BAD_FILE, IO_ERROR = 8, 29
# WASI's numbers of what a stdout or stderr may raise (an OSError with that errno); the rest is IO_ERROR
WASI_ERRNO = {errno.EACCES: 2, errno.EAGAIN: 6, errno.EBADF: 8, errno.EDQUOT: 19, errno.EFBIG: 22, errno.EINTR: 27,
              errno.ENOSPC: 51, errno.EPERM: 63, errno.EPIPE: 64}
SIGNATURES = {"fd_write": ("iiii", "i"), "clock_time_get": ("iIi", "i"), "random_get": ("ii", "i")}

Result = collections.namedtuple("Result", "status text")


class MemphisLost(Exception):
    """The instance has trapped and cannot be used any more."""


class WasmtimeEngine:
    """The parts of an engine that we use: exports as functions of numbers, and the memory as bytes."""

    def __init__(self, wasm, imports):
        import wasmtime
        kinds = {"i": wasmtime.ValType.i32(), "I": wasmtime.ValType.i64()}
        self.store = wasmtime.Store()
        module = wasmtime.Module(self.store.engine, wasm)
        linker = wasmtime.Linker(self.store.engine)
        for name, function in imports.items():
            arguments, results = SIGNATURES[name]
            kind = wasmtime.FuncType([kinds[c] for c in arguments], [kinds[c] for c in results])
            linker.define_func("wasi_snapshot_preview1", name, kind, function)
        self.exports = linker.instantiate(self.store, module).exports(self.store)
        self.memory = self.exports["memory"]

    def call(self, name, *arguments):
        return self.exports[name](self.store, *arguments)

    def read(self, address, n):
        return bytes(self.memory.read(self.store, address, address + n))

    def write(self, address, data):
        self.memory.write(self.store, data, address)

    def memory_size(self):
        return self.memory.data_len(self.store)


class WasmerEngine:
    """The same over wasmer 1.1.0 (binary wheels exist up to CPython 3.10)."""

    def __init__(self, wasm, imports):
        import wasmer
        import wasmer_compiler_cranelift
        kinds = {"i": wasmer.Type.I32, "I": wasmer.Type.I64}
        store = wasmer.Store(wasmer.engine.JIT(wasmer_compiler_cranelift.Compiler))
        functions = {}
        for name, function in imports.items():
            arguments, results = SIGNATURES[name]
            kind = wasmer.FunctionType([kinds[c] for c in arguments], [kinds[c] for c in results])
            functions[name] = wasmer.Function(store, function, kind)
        objects = wasmer.ImportObject()
        objects.register("wasi_snapshot_preview1", functions)
        self.instance = wasmer.Instance(wasmer.Module(store, wasm), objects)
        self.exports = self.instance.exports

    def call(self, name, *arguments):
        return getattr(self.exports, name)(*arguments)

    def read(self, address, n):
        return bytes(memoryview(self.exports.memory.buffer)[address:address + n])

    def write(self, address, data):
        memoryview(self.exports.memory.buffer)[address:address + len(data)] = data

    def memory_size(self):
        return self.exports.memory.data_size


ENGINES = {"wasmtime": WasmtimeEngine, "wasmer": WasmerEngine}


def installed_engine():
    for name in ("wasmtime", "wasmer"):
        try:
            __import__(name)
        except ImportError:
            continue
        return name
    raise ImportError("Memphis needs the package wasmtime (or wasmer 1.1.0)")


class Wasi:
    """WASI preview 1, as much of it as memphis.wasm imports."""

    def __init__(self, stdout, stderr):
        self.engine = None
        self.sinks = {1: self.sink(stdout, sys.stdout), 2: self.sink(stderr, sys.stderr)}

    def sink(self, callback, stream):
        # UTF-8 sequences may be cut between two writes: the decoder keeps what is incomplete. Where `write` raises,
        # nothing of the data counts as taken: they may come again.
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        write = callback or stream.write

        def take(data):
            state = decoder.getstate()
            text = decoder.decode(data)
            if text:
                try:
                    write(text)
                except BaseException:
                    decoder.setstate(state)
                    raise
        return take

    def imports(self):
        # plain functions: wasmer does not take bound methods
        return {
            "fd_write": lambda fd, buffers, count, written: self.write(fd, buffers, count, written),
            "clock_time_get": lambda clock, precision, result: self.clock(clock, result),
            "random_get": lambda address, n: self.random(address, n),
        }

    def write(self, fd, buffers, count, written):
        if fd not in self.sinks:
            return BAD_FILE
        total = 0
        for i in range(count):
            pair = self.engine.read(unsigned(buffers) + 8 * i, 8)
            address, n = int.from_bytes(pair[:4], "little"), int.from_bytes(pair[4:], "little")
            try:
                self.sinks[fd](self.engine.read(address, n))
            except Exception as error:      # must not cross the frames of the interpreter; the program sees an OSError
                return WASI_ERRNO.get(getattr(error, "errno", None), IO_ERROR)
            total += n
        self.engine.write(unsigned(written), total.to_bytes(4, "little"))
        return 0

    def clock(self, clock, result):
        nanoseconds = time.time_ns() if clock == 0 else time.monotonic_ns()
        self.engine.write(unsigned(result), nanoseconds.to_bytes(8, "little"))
        return 0

    def random(self, address, n):
        self.engine.write(unsigned(address), os.urandom(n))
        return 0


def unsigned(i32):
    return i32 & 0xffffffff


INTERPRETERS = ("vm", "treewalk")       # by their numbers


class Memphis:
    """One interpreter; build it with Memphis.load."""

    @classmethod
    def load(cls, wasm, stdout=None, stderr=None, max_depth=0, memory_limit=0, budget=-1, engine=None,
             interpreter="vm"):
        """Instantiate and initialise. `wasm` is a path or the bytes; stdout and stderr take text, and what they raise
        is an OSError in the program (with their errno, where they raise one); max_depth is how
        deep Python calls may nest (0: the default), memory_limit is in bytes (0: 1 GiB), budget in ticks
        (negative: none), engine "wasmtime" or "wasmer" (default: what is installed), interpreter "vm" or
        "treewalk": which of Memphis's own engines runs the programs."""
        if not isinstance(wasm, bytes):
            with open(wasm, "rb") as file:
                wasm = file.read()
        wasi = Wasi(stdout, stderr)
        wasi.engine = ENGINES[engine or installed_engine()](wasm, wasi.imports())
        return cls(wasi.engine, max_depth, memory_limit, budget, interpreter)

    def __init__(self, engine, max_depth, memory_limit, budget, interpreter):
        self.engine = engine
        self.lost = None
        self._call("_initialize")
        if self._call("memphis_set_engine", INTERPRETERS.index(interpreter)) != 0:
            raise RuntimeError("Memphis has no engine " + interpreter)
        if self._call("memphis_init", max_depth, float(memory_limit)) != 0:
            raise RuntimeError("Memphis could not start: no entropy, or too little memory")
        if budget >= 0:
            self.set_budget(budget)

    def _call(self, name, *arguments):
        # every way into the instance: a trap, or an overflow of the engine's stack, leaves it broken for good
        if self.lost:
            raise MemphisLost(self.lost)
        try:
            return self.engine.call(name, *arguments)
        except Exception as error:
            self.lost = "the instance is lost: %s" % error
            raise MemphisLost(self.lost) from error

    def _with_memory(self, pieces, call):
        "The result of a call that gets copies of pieces of bytes, as a list of addresses."
        addresses = []
        try:
            for data in pieces:
                addresses.append(unsigned(self._call("memphis_alloc", len(data))))
                if not addresses[-1]:
                    return Result("exception", "MemoryError: no room in the instance\n")
                self.engine.write(addresses[-1], data)
            call(addresses)
            result = unsigned(self._call("memphis_result"))
            length = unsigned(self._call("memphis_result_length"))
            status = STATUS[self._call("memphis_status")]
            return Result(status, self.engine.read(result, length).decode("utf-8", "replace"))
        finally:
            for address in addresses:
                if address and not self.lost:
                    self._call("memphis_free", address)

    def mount(self, path, archive):
        """Let the files of a zip archive (bytes) appear in a folder of the program's file system, for example
        /lib/python3.13/site-packages, which is in sys.path. Result.status is 'none', or 'exception' (text: why)."""
        pieces = [path.encode("utf-8", "surrogatepass"), bytes(archive)]
        return self._with_memory(pieces, lambda addresses: self._call(
            "memphis_mount", addresses[0], len(pieces[0]), addresses[1], len(pieces[1])))

    def evaluate(self, source):
        """Run source (str, or UTF-8 bytes); state is kept between calls. Result.status is 'value' (text: the repr of
        the last expression), 'none', 'exception' (the traceback), 'exit' (SystemExit: its code or message), or
        'refused' (called from stdout or stderr while evaluate runs)."""
        data = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else bytes(source)
        return self._with_memory([data], lambda addresses: self._call("evaluate", addresses[0], len(data)))

    def interrupt(self):
        """Raise KeyboardInterrupt in the running program (call it from stdout or stderr), or in the next one."""
        self._call("memphis_interrupt")

    def set_budget(self, ticks):
        """Ticks that programs may still use, over all calls; negative: no limit."""
        self._call("memphis_set_budget", float(ticks))

    def set_native_depth(self, units):
        "How far builtin code may nest on the engine's stack: docs/embedding.md."
        self._call("memphis_set_native_depth", units)

    def set_time_limit(self, milliseconds):
        """Limit the time of each evaluate; 0: none."""
        self._call("memphis_set_time_limit", float(milliseconds))

    @property
    def budget_left(self):
        return self._call("memphis_budget_left")

    @property
    def bytes_in_use(self):
        """Collect garbage and tell what live objects take."""
        return self._call("memphis_bytes_in_use")

    @property
    def memory_size(self):
        """Bytes the instance holds of the machine's memory; it never shrinks."""
        return self.engine.memory_size()
