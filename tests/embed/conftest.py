"""Hosts for the tests of the embedding interface: each is a runner (hosts/), driven by one JSON object a line.

Run on Python 3. tests/needed.py says where builds and tools are found, and what becomes of a host that cannot run.
"""
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parent.parent))
from needed import LIBRARY, REPO, WASM, missing, tool

HOSTS_FOLDER = Path(__file__).resolve().parent / "hosts"

summary = []        # lines that tests want printed at the end

HOSTS = ["wasmer", "wasmtime", "node", "node worker", "chromium page", "chromium worker", "native"]


def command_line(host):
    "How to start the runner of a host, or why it cannot be started."
    if host == "native":
        return [sys.executable, "runner_native.py", str(LIBRARY)] if LIBRARY.exists() else "no %s" % LIBRARY.name
    if not WASM.exists():
        return "no %s" % WASM.name
    program, needs = {
        "wasmer": ("runner_wasmer.py", "wasmer_python"), "wasmtime": ("runner_wasmtime.py", "wasmtime_python"),
        "node": ("runner_node.mjs", "node"), "node worker": ("runner_node_worker.mjs", "node"),
        "chromium page": ("runner_chromium.py", "chromium"), "chromium worker": ("runner_chromium.py", "chromium"),
    }[host]
    path = tool(needs)
    if not path:
        return "%s is not there" % needs
    if needs == "chromium":
        os.environ["MEMPHIS_CHROMIUM"] = path
        return [sys.executable, program, str(WASM), host.split()[1]]
    return [path, program, str(WASM)]


class Host:
    """A running host; each method is a command of the protocol (hosts/protocol.py) and returns the answer."""

    def __init__(self, name, command):
        self.name = name
        self.process = subprocess.Popen(command, cwd=HOSTS_FOLDER, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        encoding="utf-8")

    def send(self, op, **fields):
        self.process.stdin.write(json.dumps(dict(fields, op=op)) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        return json.loads(line) if line else {"lost": "the runner ended with %s" % self.process.wait()}

    def load(self, **options):
        "A new instance; raises where there is none."
        reply = self.send("load", **options)
        assert not reply.get("lost"), reply
        return self

    def evaluate(self, source, **options):
        "The reply to a source that must not end the instance."
        reply = self.send("evaluate", source=source, **options)
        assert not reply.get("lost"), reply
        return reply

    def value(self, op):
        reply = self.send(op)
        assert not reply.get("lost"), reply
        return reply["value"]

    def close(self):
        self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()


def start(name):
    "The host of that name; skips or fails where it cannot run."
    command = command_line(name)
    if isinstance(command, str):
        missing("%s: %s" % (name, command))
    return Host(name, command)


@pytest.fixture(scope="module", params=HOSTS)
def host(request):
    result = start(request.param)
    yield result
    result.close()


def pytest_terminal_summary(terminalreporter):
    for line in summary:
        terminalreporter.write_line(line)
