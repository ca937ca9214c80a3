"""Compare what Memphis and CPython say of every source that CPython's own tests compile.

    python3.13 compare_errors.py MEMPHIS [module]...

The modules of CPython's test suite run here, with compile(), exec() and eval() replaced by functions that note the
source and the mode; then Memphis and CPython compile all of them, and must accept the same or refuse it with the same
type, message, line, columns, end and text, and with the same warnings. No source is copied anywhere.
"""
import builtins
import contextlib
import importlib
import io
import os
import sys
import tempfile
import unittest

from comparing import Summary, compile_all, is_limit, is_multibyte

MODULES = """test_syntax test_exceptions test_fstring test_patma test_named_expressions test_positional_only_arg
    test_grammar test_eof test_string_literals test_unpack_ex test_genexps test_generators test_listcomps
    test_type_params test_type_aliases test_except_star test_codeop test_compile test_keywordonlyarg test_global
    test_coroutines test_extcall test_unparse test_future_stmt.test_future test_scope test_symtable test_setcomps
    test_dictcomps test_decorators test_with test_augassign test_flufl test_type_annotations
    test_unicode_identifiers test_super test_source_encoding test_asyncgen test_ast.test_ast test_builtin test_code
    test_cmd_line_script test_complex test_float test_int test_doctest.test_doctest test_dis test_exception_group
    test_funcattrs test_inspect.test_inspect test_metaclass test_module test_peepholer test_pep646_syntax
    test_print test_raise test_slice test_structseq test_sys_settrace test_traceback test_typing test_yield_from
    test_userstring test_weakref test_bool test_bytes test_call test_contextlib""".split()
LONGEST = 100000            # characters of a source; the tests of limits have longer ones
BATCH = 500


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


def told(command, sources):
    "For each source a text: the line that is printed for it, and the warnings about it."
    lines, errors, failure = compile_all(command, sources)
    warnings = {}
    for line in errors.splitlines():
        number, _, text = line.partition(">:")
        warnings.setdefault(number, []).append("\n             " + text)
    if failure:
        lines += [failure] + ["nothing"] * (len(sources) - len(lines))
    return [line + "".join(warnings.get("<%d" % number, [])) for number, line in enumerate(lines)]


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
                cpython, ours = told([sys.executable, "-X", "utf8"], batch), told([memphis], batch)
                for item, expected, got in zip(batch, cpython, ours):
                    if is_limit(expected) and (is_limit(got) or got == "None"):
                        summary.count("too big for CPython")
                        continue
                    if is_multibyte(item[0]):
                        summary.count("left out: multi-byte encoding")
                        continue
                    kind = "warned about" if "Warning: " in expected else "accepted"
                    summary.count(kind if expected.startswith("None") else "refused")
                    if expected != got:
                        summary.differs("%s, %s" % (name, item[1]), "%a\n    expected %s\n    got      %s" % (
                            item[0][:300], expected[:400], got[:400]))
            print("%-28s %5d sources, %d differ" % (name, len(sources), len(summary.differences) - differ))
        os.chdir("/")
    return summary.show()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
