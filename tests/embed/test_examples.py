"""The examples of docs/embedding.md, run as they stand there."""
import re
import shutil
import subprocess
import sys

import pytest

from conftest import LIBRARY, REPO, WASM, tool


def example(heading):
    page = (REPO / "docs" / "embedding.md").read_text(encoding="utf-8")
    return re.search(r"\n## %s\n+```\w+\n(.*?)```" % re.escape(heading), page, re.S).group(1)


def output(*command):
    process = subprocess.run([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, encoding="utf-8")
    assert process.returncode == 0, process.stderr
    return process.stdout, process.stderr


SOURCE = "print('caf\u00e9')\n6 * 7"


def test_node(tmp_path):
    if not WASM.exists() or not tool("node"):
        pytest.skip("needs node and %s" % WASM.name)
    (tmp_path / "evaluate.mjs").write_text(example("node"), encoding="utf-8")
    assert output(tool("node"), tmp_path / "evaluate.mjs", WASM, SOURCE)[0] == "caf\u00e9\n1 42\n"


def test_wasmtime(tmp_path):
    if not WASM.exists() or not tool("wasmtime_python"):
        pytest.skip("needs wasmtime and %s" % WASM.name)
    (tmp_path / "evaluate.py").write_text(example("wasmtime (Python)"), encoding="utf-8")
    assert output(tool("wasmtime_python"), tmp_path / "evaluate.py", WASM, SOURCE)[0] == "caf\u00e9\n1 42\n"


def test_c(tmp_path):
    if not LIBRARY.exists() or not shutil.which("cc"):
        pytest.skip("needs a C compiler and %s" % LIBRARY.name)
    (tmp_path / "evaluate.c").write_text(example("C"), encoding="utf-8")
    program = tmp_path / "evaluate"
    output("cc", tmp_path / "evaluate.c", "-I", REPO / "translator_config" / "c", LIBRARY,
           "-Wl,-rpath,%s" % LIBRARY.parent, "-o", program)
    out, err = output(program, "x = 6", "x * 7", "1/0", "raise SystemExit(3)")
    assert out.startswith("42\n3\n") and "bytes in use" in out and "ZeroDivisionError" in err
