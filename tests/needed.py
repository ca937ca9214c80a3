"""What the tests on Python 3 need from outside: the builds, and the tools that run or check them.

MEMPHIS_NATIVE, MEMPHIS_WASM, MEMPHIS_LIBRARY and MEMPHIS_<TOOL> say where they are (`make test` sets the tools'), else
they are looked for. What cannot run is a skip with its reason, or, with MEMPHIS_REQUIRE_BACKENDS=1, a failure.
"""
import os
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parent.parent
NATIVE = Path(os.environ.get("MEMPHIS_NATIVE") or REPO / "build" / "memphis-nojit")
WASM = Path(os.environ.get("MEMPHIS_WASM") or REPO / "build" / "memphis.wasm")
LIBRARY = Path(os.environ.get("MEMPHIS_LIBRARY") or REPO / "build" / "libmemphis.so")

sys.path.insert(0, str(REPO))


def tool(name):
    "The path of a tool of translator_config.tools, as MEMPHIS_NAME says or as found; None if there is none."
    path = os.environ.get("MEMPHIS_" + name.upper())
    if path or "MEMPHIS_PYTHON27" in os.environ:      # `make test` has looked already
        return path
    from translator_config.tools import find_or_none
    found = find_or_none(name)
    return str(found) if found else None


def missing(reason):
    if os.environ.get("MEMPHIS_REQUIRE_BACKENDS"):
        pytest.fail(reason)
    pytest.skip(reason)
