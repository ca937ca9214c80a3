"""Compare symbol tables with those of CPython's symtable module: scopes, and for each name how it is used and where
it lives.

    python3.13 compare_symtables.py MEMPHIS [part of a path or module]...

`memphis --dump-symtable` shows those of every .py file of the standard library; those of the sources that CPython's own
tests compile (compare_errors.py) are made by the module _symtable of either, which must refuse the same with the same
words.
"""
import os
import symtable
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import _symtable
from compare_errors import recorded
from comparing import PROCESSES, Summary, compile_all, first_difference, is_limit, is_multibyte, library_files, run

MODULES = """test_syntax test_fstring test_patma test_named_expressions test_positional_only_arg test_grammar
    test_unpack_ex test_genexps test_generators test_listcomps test_type_params test_type_aliases test_except_star
    test_compile test_keywordonlyarg test_global test_coroutines test_extcall test_future_stmt.test_future test_scope
    test_setcomps test_dictcomps test_decorators test_with test_type_annotations test_super test_asyncgen
    test_builtin""".split()
BATCH = 500
FLAGS = [(_symtable.DEF_GLOBAL, "global"), (_symtable.DEF_LOCAL, "local"), (_symtable.DEF_PARAM, "parameter"),
         (_symtable.DEF_NONLOCAL, "nonlocal"), (_symtable.USE, "used"), (_symtable.DEF_FREE_CLASS, "free in a method"),
         (_symtable.DEF_IMPORT, "imported"), (_symtable.DEF_ANNOT, "annotated"), (1 << 9, "iterated"),
         (1 << 10, "type parameter"), (1 << 11, "cell of a comprehension")]
PLACES = ["UNKNOWN", "LOCAL", "GLOBAL_EXPLICIT", "GLOBAL_IMPLICIT", "FREE", "CELL"]

PROGRAM = r'''
import _symtable

def described(table):
    return [table.type, table.name, table.lineno, table.nested, table.varnames, sorted(table.symbols.items()),
            list(map(described, table.children))]

def told(number, source, mode):
    try:
        return described(_symtable.symtable(source, '<%d>' % number, mode))
    except SyntaxError as e:
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text]
    except (ValueError, OverflowError, MemoryError, RecursionError) as e:
        return [type(e).__name__, str(e)]

for number, (source, mode) in enumerate(SOURCES):
    print(ascii(told(number, source, mode)))
'''


def dump(table, indentation=""):
    "A table of the symtable module as `memphis --dump-symtable` writes it."
    raw = table._table
    lines = ["%s%s %s, line %d%s%s\n" % (
        indentation, table.get_type().value, raw.name, raw.lineno, ", nested" if raw.nested else "",
        ", parameters " + " ".join(raw.varnames) if raw.varnames else "")]
    lines += sorted("%s  %s: %s\n" % (indentation, name, ", ".join(
        [PLACES[number >> _symtable.SCOPE_OFF]] + [word for flag, word in FLAGS if number & flag]))
        for name, number in raw.symbols.items())
    return "".join(lines + [dump(child, indentation + "    ") for child in table.get_children()])


def compare_file(memphis, path):
    with open(path, "rb") as f:
        source = f.read()
    try:
        expected = dump(symtable.symtable(source, path, "exec"))
    except SyntaxError as e:
        expected = "%s\n" % type(e).__name__       # its words are others where a file is read (compare_files.py)
    status, stdout, stderr = run([memphis, "--dump-symtable", path])
    got = stdout.decode()
    if status != 0:
        got = stderr.decode("utf-8", "backslashreplace").splitlines()[-1].partition(":")[0] + "\n"
    return None if expected == got else first_difference(expected, got)


def compare_files(memphis, parts):
    summary = Summary("symbol tables of the standard library")
    paths = [path for path in library_files() if not parts or any(part in path for part in parts)]
    with ThreadPoolExecutor(PROCESSES) as pool:
        for path, difference in zip(paths, pool.map(lambda path: compare_file(memphis, path), paths)):
            summary.count("files")
            if difference:
                summary.differs(path, difference)
    return summary.show()


def compare_sources(memphis, modules):
    summary = Summary("symbol tables of the sources of CPython's tests")
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)                # the tests leave files behind
        sources = list(dict.fromkeys(item for name in modules for item in recorded(name) or []))
        os.chdir("/")
    for start in range(0, len(sources), BATCH):
        batch = sources[start:start + BATCH]
        (cpython, _, _), (ours, errors, failure) = [
            compile_all(command, batch, program=PROGRAM)
            for command in ([sys.executable, "-X", "utf8", "-W", "ignore"], [memphis])]
        if failure:
            summary.differs("source %d" % (start + len(ours)), failure)
        for item, expected, got in zip(batch, cpython, ours):
            if is_limit(expected) or is_multibyte(item[0]):
                continue
            summary.count("sources")
            if expected != got:
                summary.differs(ascii(item)[:300], first_difference(expected, got))
    return summary.show()


def main(memphis, parts):
    sys.setrecursionlimit(10000)
    modules = [name for name in MODULES if name in parts] if parts else MODULES
    statuses = [compare_sources(memphis, modules)]
    if not parts or not modules:
        statuses.append(compare_files(memphis, parts))
    return max(statuses)


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), sys.argv[2:]))
