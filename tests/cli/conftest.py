"""The native binary as a command, and CPython 3.13 run in the same folder to compare with.

Run on Python 3. tests/needed.py says where the two are found.
"""
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parent.parent))
from needed import NATIVE, missing, tool

TIMEOUT = 60


def environment():
    "No colours, and no option of the caller's Python: UTF-8, buffered."
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return dict(kept, NO_COLOR="1", PYTHON_COLORS="0", PYTHONDONTWRITEBYTECODE="1", PYTHONIOENCODING="utf-8:strict",
                LC_ALL="C.UTF-8")


class Outcome:
    "How a command ended: its exit status (negative: the signal) and what it wrote, as bytes."

    def __init__(self, process, output, errors):
        self.status, self.stdout, self.stderr = process.returncode, output, errors

    def __eq__(self, other):
        return self.fields() == other.fields()

    def fields(self):
        return self.status, self.stdout, self.stderr

    def __repr__(self):
        return "\nstatus %d\nstdout %r\nstderr:\n%s" % (
            self.status, self.stdout, self.stderr.decode("utf-8", "backslashreplace"))


class Command:
    "A Python command, run in `folder`."

    def __init__(self, path, folder):
        self.path, self.folder = str(path), folder

    def start(self, *arguments, **options):
        options.setdefault("stdin", subprocess.PIPE)
        options.setdefault("stdout", subprocess.PIPE)
        # a shell starts what runs in the background with SIGINT ignored, and so it is inherited
        return subprocess.Popen([self.path, *arguments], cwd=self.folder, env=environment(), stderr=subprocess.PIPE,
                                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **options)

    def run(self, *arguments, stdin=b"", **options):
        process = self.start(*arguments, **options)
        try:
            output, errors = process.communicate(stdin, TIMEOUT)
        finally:
            process.kill()
        return Outcome(process, output, errors)

    def run_source(self, source, *arguments):
        "Run a file of that source, by its relative name."
        (self.folder / "program.py").write_bytes(source if isinstance(source, bytes) else source.encode("utf-8"))
        return self.run("program.py", *arguments)


@pytest.fixture
def memphis(tmp_path):
    if not NATIVE.exists():
        missing("no %s" % NATIVE.name)
    return Command(NATIVE.resolve(), tmp_path)


@pytest.fixture
def oracle(tmp_path):
    path = tool("oracle")
    if not path:
        missing("the oracle is not there")
    return Command(path, tmp_path)
