"""The native binary's parser against CPython 3.13's, over whole libraries of sources.

Run on Python 3. The comparisons themselves are programs that run on CPython 3.13 (the oracle), since they ask its
parser; the tests start them and show what they say. tests/needed.py says where the two are found.
"""
import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parent.parent))
from needed import NATIVE, missing, tool

HERE = Path(__file__).resolve().parent


@pytest.fixture
def compare(capsys):
    "compare(program) runs a comparison, and fails where it does; its summary is always shown."
    oracle = tool("oracle")
    if not oracle:
        missing("the oracle is not there")
    if not NATIVE.exists():
        missing("no %s" % NATIVE.name)

    def run(program, *arguments):
        command = [oracle, "-X", "utf8", "-W", "ignore", str(HERE / program), str(NATIVE.resolve()), *arguments]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
        with capsys.disabled():
            print("\n" + done.stdout.decode("utf-8", "backslashreplace"), end="")
        assert done.returncode == 0
    return run
