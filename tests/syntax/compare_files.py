"""Run as files the sources of CPython's tests that CPython refuses: both must show the same error.

    python3.13 compare_files.py MEMPHIS [module]...

A file is read line by line, and what is known of the end of it is another thing than in a string; warnings are shown
with their lines. Lines that do not fit CPython's buffer, which it cuts to show them, are left out.
"""
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

from compare_errors import recorded
from comparing import PROCESSES, Summary, first_difference, is_multibyte, run

MODULES = """test_syntax test_exceptions test_fstring test_patma test_named_expressions test_eof test_string_literals
    test_unpack_ex test_codeop test_type_params test_source_encoding""".split()
LONGEST_LINE = 990


def is_refused(source):
    try:
        compile(source, "<corpus>", "exec")
    except (SyntaxError, ValueError):
        return True
    except (MemoryError, RecursionError):
        pass
    return False


def refused(modules):
    found = {}
    for name in modules:
        for source, mode in recorded(name) or []:
            try:
                data = source if isinstance(source, bytes) else source.encode()
            except UnicodeEncodeError:
                continue
            if max(map(len, data.split(b"\n"))) < LONGEST_LINE and is_refused(source):
                found[data] = name
    return found


def main(memphis, modules):
    sys.setrecursionlimit(10000)
    summary = Summary("files of refused sources")
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)

        def shown(number, data):
            path = "program%d.py" % number
            with open(path, "wb") as f:
                f.write(data)
            return run([sys.executable, "-X", "utf8", path]), run([memphis, path])

        sources = refused(modules or MODULES)
        with ThreadPoolExecutor(PROCESSES) as pool:
            outcomes = pool.map(shown, range(len(sources)), sources)
            for data, (expected, got) in zip(sources, outcomes):
                if is_multibyte(data):
                    summary.count("left out: multi-byte encoding")
                    continue
                summary.count("refused" if expected[0] else "accepted")
                if expected != got:
                    texts = ["status %d\n%s" % (status, stderr.decode("utf-8", "backslashreplace"))
                             for status, _, stderr in (expected, got)]
                    summary.differs("%s, %a" % (sources[data], data[:200]), first_difference(*texts))
        os.chdir("/")
    return summary.show()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
