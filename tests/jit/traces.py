"""Reads the traces that build/memphis makes of a program (PYPYLOG=jit-log-opt:FILE).

A trace is a list of operations; a loop's body is what stands behind its last label: what runs again and again. The
tests next door say what may be in it.
"""
import os
import re
import subprocess
from pathlib import Path

BINARY = Path(__file__).resolve().parents[2] / "build" / "memphis"

SECTION = re.compile(r"^\[[0-9a-f]+\] \{jit-log-opt-(loop|bridge)\n(.*?)^\[[0-9a-f]+\] jit-log-opt-\1\}", re.M | re.S)
OPERATION = re.compile(r"^(?:\+\d+: )?(?:(\w+) = )?(\w+)\((.*)$")
# bookkeeping without a cost of its own in machine code
SILENT = {"debug_merge_point", "jit_debug", "label", "enter_portal_frame", "leave_portal_frame", "keepalive"}


class Operation:
    def __init__(self, name, text):
        self.name = name
        self.text = text

    def __repr__(self):
        return "%s(%s" % (self.name, self.text)


class Trace:
    "`title`: 'Loop 3 (file:line function #instruction OPCODE)'; `body`: its operations from the last label on."

    def __init__(self, kind, text):
        lines = text.splitlines()
        self.kind = kind
        self.title = next(line for line in lines if line.startswith("#"))
        operations = []
        labels = [0]
        for line in lines:
            match = OPERATION.match(line)
            if match is None:
                continue
            if match.group(2) == "label":
                labels.append(len(operations))
            if match.group(2) not in SILENT:
                operations.append(Operation(match.group(2), match.group(3)))
        self.body = operations[labels[-1]:]
        self.all = operations

    def names(self, operations=None):
        return [operation.name for operation in (self.body if operations is None else operations)]

    def calls(self):
        "What the body calls: residual calls of the interpreter and of compiled code."
        return [operation for operation in self.body if operation.name.startswith(("call", "cond_call"))]

    def allocations(self):
        return [operation for operation in self.body if operation.name.startswith("new")]

    def guards(self):
        return [name for name in self.names() if name.startswith("guard") and name != "guard_not_invalidated"]

    def __repr__(self):
        return "%s\n  %s" % (self.title, "\n  ".join(repr(operation)[:160] for operation in self.body))


def run(source, tmp_path, *options):
    "Runs a program; what it printed, and its traces."
    program = tmp_path / "program.py"
    program.write_text(source)
    log = tmp_path / "log"
    done = subprocess.run([str(BINARY)] + list(options) + [str(program)], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, env=dict(os.environ, PYPYLOG="jit-log-opt:%s" % log), timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode(), [Trace(kind, text) for kind, text in SECTION.findall(log.read_text())]


def loop_of(traces, function):
    "The last loop whose trace starts in a function."
    found = [trace for trace in traces if trace.kind == "loop" and " %s #" % function in trace.title]
    assert found, "no loop in %s: %s" % (function, [trace.title for trace in traces])
    return found[-1]
