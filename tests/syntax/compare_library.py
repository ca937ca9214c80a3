"""Compare `memphis --dump-ast` with CPython's ast.dump for every .py file of the standard library, its tests included.

    python3.13 compare_library.py MEMPHIS [part of a path]...

Where CPython refuses a file, running it must show the same error: type, message, line and columns.
"""
import ast
import os
import sys
from concurrent.futures import ProcessPoolExecutor

from comparing import PROCESSES, Summary, first_difference, library_files, run


def error_shown(command, path):
    "What running a file shows; nothing of it runs, since it is refused."
    status, _, stderr = run([*command, path])
    return "status %d\n%s" % (status, stderr.decode("utf-8", "backslashreplace"))


def compare(memphis, path):
    "(kind of file, how the two differ or None)"
    with open(path, "rb") as f:
        source = f.read()
    status, stdout, stderr = run([memphis, "--dump-ast", path])
    try:
        expected = ast.dump(ast.parse(source, path), include_attributes=True) + "\n"
    except SyntaxError:
        expected = error_shown([sys.executable, "-X", "utf8", "-W", "ignore"], path)
        got = error_shown([memphis], path)
        if status != 1:
            got = "dumped: " + stdout[:100].decode("utf-8", "backslashreplace")
        return "refused", None if expected == got else first_difference(expected, got)
    if status != 0:
        return "parsed", "status %d\n%s" % (status, stderr.decode("utf-8", "backslashreplace"))
    got = stdout.decode("utf-8", "backslashreplace")
    return "parsed", None if expected == got else first_difference(expected, got)


def compare_some(arguments):
    memphis, paths = arguments
    sys.setrecursionlimit(100000)
    return [(path, *compare(memphis, path)) for path in paths]


def main(memphis, parts):
    paths = [path for path in library_files() if not parts or any(part in path for part in parts)]
    batches = [(memphis, paths[i:i + 20]) for i in range(0, len(paths), 20)]
    summary = Summary("standard library")
    with ProcessPoolExecutor(PROCESSES) as pool:
        for batch in pool.map(compare_some, batches):
            for path, kind, difference in batch:
                summary.count(kind)
                if difference:
                    summary.differs(path, difference)
    return summary.show()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
