"""Compare what Memphis and CPython say of every source that CPython's own tests compile.

    python3.13 compare_errors.py MEMPHIS [module]...

The modules of CPython's test suite run here, with compile(), exec() and eval() replaced by functions that note the
source and the mode; then Memphis and CPython compile all of them, and must accept the same or refuse it with the same
type, message, line, columns, end and text. No source is copied anywhere.
"""
import builtins
import contextlib
import importlib
import io
import os
import sys
import tempfile
import unittest
import warnings

from comparing import Summary, run

MODULES = """test_syntax test_exceptions test_fstring test_patma test_named_expressions test_positional_only_arg
    test_grammar test_eof test_string_literals test_unpack_ex test_genexps test_generators test_listcomps
    test_type_params test_type_aliases test_except_star test_codeop test_compile test_keywordonlyarg test_global
    test_coroutines test_extcall test_unparse test_future_stmt.test_future test_scope test_symtable test_setcomps
    test_dictcomps test_decorators test_with test_augassign test_flufl test_tstring test_type_annotations
    test_unicode_identifiers test_nonlocal test_super test_class test_int_literal test_source_encoding""".split()
LONGEST = 100000            # characters of a source; the tests of limits have longer ones
BATCH = 500

PROGRAM = r'''
def told(source, mode):
    try:
        compile(source, '<corpus>', mode, 0, True)
    except SyntaxError as e:
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text]
    except (ValueError, OverflowError, MemoryError, RecursionError) as e:
        return [type(e).__name__, str(e)]
    return None

for source, mode in SOURCES:
    print(ascii(told(source, mode)))
'''


class Recorder:
    "Notes what is compiled while it is installed."

    def __init__(self):
        self.sources = {}
        self.originals = builtins.compile, builtins.exec, builtins.eval

    def note(self, source, mode):
        if isinstance(source, (str, bytes)) and len(source) <= LONGEST and mode in ("exec", "eval", "single"):
            self.sources[source, mode] = True

    def compile(self, source, filename="", mode="exec", *args, **options):
        self.note(source, mode)
        return self.originals[0](source, filename, mode, *args, **options)

    def exec(self, source, *scopes, **options):
        self.note(source, "exec")
        return self.originals[1](source, *self.scopes_of_caller(scopes, options), **options)

    def eval(self, source, *scopes, **options):
        self.note(source.lstrip(" \t") if isinstance(source, str) else source, "eval")
        return self.originals[2](source, *self.scopes_of_caller(scopes, options), **options)

    def scopes_of_caller(self, scopes, options):
        if scopes or options:
            return scopes
        frame = sys._getframe(2)
        return frame.f_globals, frame.f_locals

    def __enter__(self):
        builtins.compile, builtins.exec, builtins.eval = self.compile, self.exec, self.eval

    def __exit__(self, *exception):
        builtins.compile, builtins.exec, builtins.eval = self.originals


def recorded(name):
    "What the tests of a module compile; None where there is no such module."
    try:
        module = importlib.import_module("test." + name)
    except ModuleNotFoundError:
        return None
    recorder = Recorder()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        suite = unittest.defaultTestLoader.loadTestsFromModule(module)
        with recorder:
            unittest.TextTestRunner(io.StringIO()).run(suite)
    return list(recorder.sources)


def told_by_cpython(sources):
    scope = {"SOURCES": [], "print": None}
    exec(PROGRAM, scope)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return [ascii(scope["told"](source, mode)) for source, mode in sources]


def told_by_memphis(memphis, sources):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "program.py")
        with open(path, "w") as f:
            f.write("SOURCES = [\n%s]\n%s" % ("".join("    %a,\n" % (item,) for item in sources), PROGRAM))
        status, stdout, stderr = run([memphis, path])
    lines = stdout.decode().splitlines()
    if status != 0 or len(lines) != len(sources):
        lines += ["status %d: %s" % (status, stderr.decode("utf-8", "backslashreplace")[-300:])]
        lines += ["nothing"] * (len(sources) - len(lines))
    return lines


def main(memphis, modules):
    summary = Summary("sources of CPython's tests")
    sys.setrecursionlimit(10000)
    seen = set()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)                # the tests leave files behind
        for name in modules or MODULES:
            found = recorded(name)
            if found is None:
                print("no test." + name)
                continue
            sources = [item for item in found if item not in seen]
            seen.update(sources)
            differ = len(summary.differences)
            for start in range(0, len(sources), BATCH):
                batch = sources[start:start + BATCH]
                for item, expected, got in zip(batch, told_by_cpython(batch), told_by_memphis(memphis, batch)):
                    summary.count("accepted" if expected == "None" else "refused")
                    if expected != got:
                        summary.differs("%s, %s" % (name, item[1]), "%a\n    expected %s\n    got      %s" % (
                            item[0][:300], expected[:400], got[:400]))
            print("%-28s %5d sources, %d differ" % (name, len(sources), len(summary.differences) - differ))
        os.chdir("/")
    return summary.show()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
