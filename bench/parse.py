#!/usr/bin/env python3
"""`make bench-parse`: the CPU time of parsing CPython 3.13's whole standard library, by the native binary and CPython.

    python3 bench/parse.py [MEMPHIS]

Memphis runs `--dump-ast` once a file: its time holds start-up and the printing of the trees. CPython runs
compile(..., PyCF_ONLY_AST) on the same files in one process, which reads them before. Exit status 1: Memphis takes
more than LIMIT times as long.
"""
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LIMIT = 3.0

CPYTHON = r"""
import ast, os, sys, time, warnings
warnings.simplefilter("ignore")
paths, sources = [], []
for folder, folders, names in os.walk(os.path.dirname(os.__file__)):
    folders[:] = [name for name in folders if name != "site-packages"]
    for name in names:
        if name.endswith(".py"):
            path = os.path.join(folder, name)
            with open(path, "rb") as f:
                source = f.read()
            try:
                compile(source, path, "exec", ast.PyCF_ONLY_AST)
            except SyntaxError:
                continue
            paths.append(path)
            sources.append(source)
start = time.process_time()
for path, source in zip(paths, sources):
    compile(source, path, "exec", ast.PyCF_ONLY_AST)
print(time.process_time() - start, sum(map(len, sources)))
print("\n".join(paths))
"""


def time_of_children():
    times = os.times()
    return times.children_user + times.children_system


def main(memphis):
    sys.path.insert(0, ROOT)
    from translator_config import tools
    out = subprocess.run([str(tools.find("oracle")), "-X", "utf8", "-c", CPYTHON], stdout=subprocess.PIPE, check=True,
                         universal_newlines=True).stdout
    head, *paths = out.splitlines()
    cpython, size = head.split()
    before = time_of_children()
    for path in paths:
        subprocess.run([memphis, "--dump-ast", path], stdout=subprocess.DEVNULL, check=True)
    ours = time_of_children() - before
    ratio = ours / float(cpython)
    print("%d files, %.1f MB: CPython %.2f s, memphis --dump-ast %.2f s, ratio %.2f (at most %.1f)" % (
        len(paths), int(size) / 1e6, float(cpython), ours, ratio, LIMIT))
    return 1 if ratio > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "build", "memphis-nojit")))
