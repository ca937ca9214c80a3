"""The native binary's parser against CPython 3.13's, over whole libraries of sources.

Run on Python 3. The comparisons themselves are programs that run on CPython 3.13 (the oracle), since they ask its
parser; the tests start them and show what they say. MEMPHIS_NATIVE and MEMPHIS_ORACLE say where the two are, else they
are looked for; a missing one is a skip, or, with MEMPHIS_REQUIRE_BACKENDS=1, a failure.
"""
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
REPO = HERE.parent.parent
NATIVE = Path(os.environ.get("MEMPHIS_NATIVE") or REPO / "build" / "memphis-nojit")

sys.path.insert(0, str(REPO))


def missing(reason):
    if os.environ.get("MEMPHIS_REQUIRE_BACKENDS"):
        pytest.fail(reason)
    pytest.skip(reason)


def oracle_path():
    path = os.environ.get("MEMPHIS_ORACLE")
    if path or "MEMPHIS_PYTHON27" in os.environ:      # `make test` has looked already
        return path
    from translator_config.tools import find_or_none
    found = find_or_none("oracle")
    return str(found) if found else None


@pytest.fixture
def compare(capsys):
    "compare(program) runs a comparison, and fails where it does; its summary is always shown."
    oracle = oracle_path()
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
