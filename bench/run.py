#!/usr/bin/env python3
"""Measure every build of Memphis that there is, CPython 3.13 and the peers that are installed (setup_peers.sh).

    python3 bench/run.py [--scale F] [--resume] [options of compare.py]

One run of all of them, results checked against CPython's output; build/bench gets table.md, results.json and plot.svg
(table-x6.md and so on for --scale 6, where a JIT's warm-up weighs less). The baseline is an optimised CPython: the one
that setup_peers.sh unpacked, else Debian 13's that the tests may have, and only else what the tests use as their oracle.
Exit status 1: a program failed somewhere.
"""
import argparse
import json
import os
import subprocess
import sys

import plot
from peers import PEERS

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
BUILD = os.path.join(ROOT, "build")
OUT = os.path.join(BUILD, "bench")
ENGINE = "import sys; print(getattr(sys.implementation, 'engine', ''))"


def unpacked(binary):
    "The path of a peer from Debian's packages, or None."
    path = os.path.join(PEERS, "trixie", "usr", "bin", binary)
    return path if os.path.exists(path) else None


def baseline():
    "(name, path) of CPython 3.13."
    optimised = unpacked("python3.13")
    if optimised:
        return "cpython3.13-pgo", optimised
    sys.path.insert(0, ROOT)
    from translator_config import tools
    path = str(tools.find("oracle"))
    flags = subprocess.run([path, "-c", "import sysconfig; print(sysconfig.get_config_var('CONFIG_ARGS'))"],
                           stdout=subprocess.PIPE, universal_newlines=True).stdout
    return "cpython3.13-pgo" if "--enable-optimizations" in flags else "cpython3.13", path


def has_treewalk(path):
    done = subprocess.run([path, "-c", ENGINE], env=dict(os.environ, MEMPHIS_ENGINE="treewalk"),
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, universal_newlines=True)
    return done.stdout.strip() == "treewalk"


def interpreters():
    "What can be run here, by its name in the table, the baseline first."
    name, path = baseline()
    found = {name: {"command": [path, "{file}"]}}
    for name, binary in (("memphis", "memphis"), ("memphis-nojit", "memphis-nojit")):
        path = os.path.join(BUILD, binary)
        if os.path.exists(path):
            found[name] = {"command": [path, "{file}"]}
    path = os.path.join(BUILD, "memphis-nojit")
    if os.path.exists(path) and has_treewalk(path):
        found["memphis-treewalk"] = {"command": [path, "{file}"], "env": {"MEMPHIS_ENGINE": "treewalk"}}
    if os.path.exists(os.path.join(BUILD, "memphis.wasm")):
        found["memphis-wasm"] = {"command": ["node", "{here}/runners/memphis.mjs", "{file}"]}
    for name, binary, options in (("pypy3", "pypy3.11", []), ("micropython", "micropython", ["-X", "heapsize=64m"])):
        if unpacked(binary):
            found[name] = {"command": [unpacked(binary)] + options + ["{file}"]}
    for name, package, runner in (("pyodide", "pyodide", "pyodide.mjs"),
                                  ("micropython-wasm", "@micropython", "micropython.mjs")):
        if os.path.exists(os.path.join(PEERS, "npm", "node_modules", package)):
            found[name] = {"command": ["node", "{here}/runners/" + runner, "{file}"]}
    return found


def main():
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--resume", action="store_true")
    options, others = parser.parse_known_args()
    suffix = "" if options.scale == 1 else "-x%g" % options.scale
    os.makedirs(OUT, exist_ok=True)
    config, table, results, picture = [os.path.join(OUT, name) for name in (
        "interpreters.json", "table%s.md" % suffix, "results%s.json" % suffix, "plot%s.svg" % suffix)]
    with open(config, "w") as file:
        found = interpreters()
        json.dump({"baseline": next(iter(found)), "also_against": ["pyodide", "micropython-wasm"],
                   "interpreters": found}, file, indent=1)
    if not options.resume and os.path.exists(results):
        os.remove(results)
    status = subprocess.call([sys.executable, os.path.join(HERE, "compare.py"), config, "--scale", str(options.scale),
                              "--timeout", str(60 * max(options.scale, 1)), "--markdown", table, "--json", results] + others)
    if os.path.exists(results):
        plot.draw(results, config, picture)
        print("\n".join(os.path.relpath(path) for path in (table, results, picture)))
    if "memphis-wasm" in found:
        subprocess.call(["node", os.path.join(HERE, "first_evaluate.mjs")])
    return status


if __name__ == "__main__":
    sys.exit(main())
