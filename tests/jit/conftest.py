"""Run by `make test-jit` (Python 3): the build with JIT is not among what `make test` builds."""
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
import traces


@pytest.fixture
def trace(tmp_path):
    "trace(source, function): the loop that the function's hot loop compiled to, and what the program printed."
    if not traces.BINARY.exists():
        pytest.skip("no build/memphis: make native-jit")

    def trace_of(source, function="f"):
        output, found = traces.run(source, tmp_path)
        return traces.loop_of(found, function), output
    return trace_of
