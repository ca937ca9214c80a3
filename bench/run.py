#!/usr/bin/env python3
"""Compare Memphis with CPython 3.13 and whichever peers are installed (setup_peers.sh).

    python3 bench/run.py [options of compare.py]

Ratios in one run, results checked against CPython's; the table goes to
build/bench/table.md. The baseline is the optimised build of setup_peers.sh where
it is installed, else the CPython 3.13 that the tests use as their oracle.
"""
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
OUT = os.path.join(ROOT, "build", "bench")
PEERS = os.environ.get("PEERS") or os.path.join(tempfile.gettempdir(), "peers")


def interpreters():
    found = {}
    optimised = os.path.join(PEERS, "trixie", "usr", "bin", "python3.13")
    if os.path.exists(optimised):
        found["cpython3.13-pgo"] = {"command": [optimised, "{file}"]}
    else:
        sys.path.insert(0, ROOT)
        from translator_config import tools
        found["cpython3.13"] = {"command": [str(tools.find("oracle")), "{file}"]}
    found["memphis-nojit"] = {"command": [os.path.join(ROOT, "build", "memphis-nojit"), "{file}"]}
    found["memphis-wasm"] = {"command": ["node", os.path.join(HERE, "runners", "memphis.mjs"), "{file}"]}
    for name, binary in (("pypy3", "pypy3.11"), ("micropython", "micropython")):
        path = os.path.join(PEERS, "trixie", "usr", "bin", binary)
        if os.path.exists(path):
            options = ["-X", "heapsize=64m"] if name == "micropython" else []
            found[name] = {"command": [path] + options + ["{file}"]}
    for name, package in (("pyodide", "pyodide"), ("micropython-wasm", "@micropython")):
        if os.path.exists(os.path.join(PEERS, "npm", "node_modules", package)):
            runner = name.split("-")[0] + ".mjs"
            found[name] = {"command": ["node", os.path.join(HERE, "runners", runner), "{file}"]}
    return found


def main():
    os.makedirs(OUT, exist_ok=True)
    config = os.path.join(OUT, "interpreters.json")
    with open(config, "w") as handle:
        json.dump({"interpreters": interpreters()}, handle, indent=1)
    # compare.py is written for Python 3.11
    python = sys.executable
    return subprocess.call([python, os.path.join(HERE, "compare.py"), config, "--markdown",
                            os.path.join(OUT, "table.md")] + sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
