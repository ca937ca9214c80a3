"""The test protocol: one JSON object a line on a runner's stdin, one on its stdout for each.

    {"op": "load", "max_depth": 0, "memory_limit": 0, "budget": -1, "engine": "vm"}     a new instance; {}
    {"op": "evaluate", "source": text | "base64": bytes, "times": how often the source is to be repeated (1),
     "interrupt": "before" | "on_output", "reenter": source to evaluate from within output,
     "fail_output": true or the name of an errno for every write, or a list of names (null: it works) for the first}
        {"status", "text", "stdout", "stderr", "milliseconds", "inner": results of the nested evaluates}
    {"op": "mount", "path", "base64": a zip archive}    {"status", "text"}
    {"op": "warm", "source", "times"}                 evaluate that often; the last result
    {"op": "uninitialised"}                           what an instance without init answers
    {"op": "set_budget", "ticks"}, {"op": "set_time_limit", "milliseconds"}     {}
    {"op": "budget_left"}, {"op": "bytes_in_use"}, {"op": "memory_size"}        {"value"}

Where an instance is lost (a trap) or the host fails the answer is {"lost": why}.
This file serves the runners in Python; session.mjs is its twin in JavaScript. Runs on Python 3.7 and later.
"""
import base64
import errno
import json
import os
import sys
import time

REPO = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
sys.path.insert(0, os.path.join(REPO, "embed", "python"))


def source_of(command):
    data = base64.b64decode(command["base64"]) if "base64" in command else command["source"].encode("utf-8")
    return data * command.get("times", 1)


class Session:
    """The commands over an object with the interface of memphis_embed.Memphis."""

    def __init__(self, load, uninitialised):
        self.load_memphis = load
        self.uninitialised = uninitialised
        self.memphis = None

    def load(self, command):
        self.output = {"stdout": "", "stderr": ""}
        self.on_output = None

        def sink(name):
            def write(text):
                if self.on_output:
                    self.on_output()
                self.output[name] += text
            return write
        self.memphis = None
        self.memphis = self.load_memphis(
            stdout=sink("stdout"), stderr=sink("stderr"), max_depth=command.get("max_depth", 0),
            memory_limit=command.get("memory_limit", 0), budget=command.get("budget", -1),
            interpreter=command.get("engine", "vm"))
        return {}

    def evaluate(self, command):
        inner = []
        self.output = {"stdout": "", "stderr": ""}
        if command.get("interrupt") == "before":
            self.memphis.interrupt()

        def on_output():
            if command.get("interrupt") == "on_output":
                self.memphis.interrupt()
            if "reenter" in command:
                in_use = self.memphis.bytes_in_use
                inner.append(dict(self.memphis.evaluate(command["reenter"])._asdict(), bytes=in_use))
            failure = command.get("fail_output")
            if isinstance(failure, list):
                failure = failure.pop(0) if failure else None
            if failure is True:
                raise RuntimeError("no paper")
            if failure:
                raise OSError(getattr(errno, failure), failure)
        self.on_output = on_output
        data = source_of(command)
        start = time.perf_counter()
        result = self.memphis.evaluate(data)
        milliseconds = (time.perf_counter() - start) * 1000
        self.on_output = None
        return dict(result._asdict(), milliseconds=milliseconds, inner=inner, **self.output)

    def mount(self, command):
        return self.memphis.mount(command["path"], base64.b64decode(command["base64"]))._asdict()

    def warm(self, command):
        data = command["source"].encode("utf-8")
        result = None
        for _ in range(command["times"]):
            result = self.memphis.evaluate(data)
        return result._asdict()

    def answer(self, command):
        op = command["op"]
        if op == "set_budget":
            self.memphis.set_budget(command["ticks"])
            return {}
        if op == "set_native_depth":
            self.memphis.set_native_depth(command["units"])
            return {}
        if op == "set_time_limit":
            self.memphis.set_time_limit(command["milliseconds"])
            return {}
        if op in ("budget_left", "bytes_in_use", "memory_size"):
            return {"value": getattr(self.memphis, op)}
        if op == "uninitialised":
            return self.uninitialised()
        return {"load": self.load, "evaluate": self.evaluate, "mount": self.mount, "warm": self.warm}[op](command)

    def handle(self, command):
        try:
            return self.answer(command)
        except Exception as error:
            return {"lost": "%s: %s" % (type(error).__name__, error)}


def serve(session, output=None):
    output = output or sys.stdout
    for line in sys.stdin:
        output.write(json.dumps(session.handle(json.loads(line))) + "\n")
        output.flush()


def serve_wasm(engine, filename):
    """The whole of a runner for one of memphis_embed's engines."""
    import memphis_embed
    with open(filename, "rb") as file:
        wasm = file.read()

    def load(**options):
        return memphis_embed.Memphis.load(wasm, engine=engine, **options)

    def uninitialised():
        imports = {"fd_write": lambda a, b, c, d: 0, "clock_time_get": lambda a, b, c: 0,
                   "random_get": lambda a, b: 0}
        engine_object = memphis_embed.ENGINES[engine](wasm, imports)
        call = engine_object.call
        call("_initialize")
        address = call("evaluate", call("memphis_alloc", 1), 0)
        text = engine_object.read(address, call("memphis_result_length")).decode("utf-8")
        call("memphis_interrupt")
        call("memphis_set_budget", 5.0)
        call("memphis_set_time_limit", 5.0)
        return {"status": memphis_embed.STATUS[call("memphis_status")], "text": text,
                "bytes": call("memphis_bytes_in_use"), "budget": call("memphis_budget_left")}

    serve(Session(load, uninitialised))
