"The build driver: presets, keys, the files it reads, and the counting of tests."
import json
import re

import pytest

from translator_config import compile, presets, run_tests, translate, translation, wasmfile
from translator_config.cache import REPO
from translator_config.console import minutes


def test_presets_are_complete():
    for name, preset in presets.ARTIFACTS.items():
        assert preset["translation"] in presets.TRANSLATIONS
        for file in preset.get("shim", []):
            assert (REPO / "translator_config" / "c" / file).exists(), file
    json.dumps([presets.ARTIFACTS, presets.COMMON])


@pytest.fixture
def keys(monkeypatch, tmp_path):
    monkeypatch.setenv("MEMPHIS_TARGET", str(tmp_path / "target.py"))
    monkeypatch.setattr(translation, "host_of_this_machine", lambda: "host")
    (tmp_path / "target.py").write_text("first")
    return tmp_path


def test_source_key_follows_the_target_and_the_options(keys, monkeypatch):
    first = translation.source_key("native")
    assert translation.source_key("native") == first
    assert translation.source_key("wasm") != first
    (keys / "target.py").write_text("second")
    second = translation.source_key("native")
    assert second != first
    monkeypatch.setitem(presets.COMMON, "translation.gc", "minimark")
    assert translation.source_key("native") != second


def test_source_key_does_not_follow_the_shim():
    names = [path.name for path in translation.inputs()]
    assert "memphis" in names and "memphis_host.h" in names
    # host/sockets.py hands the text of its C on to RPython
    assert [name for name in names if name.endswith(".c")] == ["sockets.c"]


def test_makefile_variables(tmp_path):
    (tmp_path / "Makefile").write_text(
        '# comment\nRPYDIR = "/x/rpython"\nSOURCES = a.c \\\n          b.c \\\n          ../module/m.c\n\nCFLAGSEXTRA = \n'
        'INCLUDEDIRS = -I$(RPYDIR)/translator/c\n\nall: a\n')
    variables = compile.makefile_variables(tmp_path)
    assert variables["SOURCES"] == ["a.c", "b.c", "../module/m.c"]
    assert variables["CFLAGSEXTRA"] == []
    assert variables["INCLUDEDIRS"] == ["-I$(RPYDIR)/translator/c"]


def test_declared_names():
    names = compile.declared("MEMPHIS_API", compile.SHIM / "memphis.h")
    assert "evaluate" in names and "memphis_init" in names and "name" not in names
    assert compile.declared("WASI", compile.SHIM / "wasi.h") == ["clock_time_get", "fd_write", "random_get"]


def wasm(*sections):
    return b"\0asm\1\0\0\0" + b"".join(bytes([kind, len(body)]) + body for kind, body in sections)


def test_imports_of_a_wasm_file():
    body = (b"\3"
            b"\4wasi\5write\0\0"                    # a function
            b"\3env\6memory\2\1\1\x80\2"            # a memory with a maximum of 256 pages
            b"\3env\4base\3\x7f\0")                 # a global
    assert wasmfile.imports(wasm((1, b"\1\x60\0\0"), (2, body))) == [
        ("wasi", "write", "function"), ("env", "memory", "memory"), ("env", "base", "global")]
    assert wasmfile.imports(wasm((1, b"\1\x60\0\0"))) == []
    with pytest.raises(ValueError):
        wasmfile.imports(b"\x7fELF0000")


def test_exports_are_taken_out_of_a_wasm_file():
    long_name = b"x" * 200
    entries = [b"\4keep\0\x80\1", b"\xc8\1" + long_name + b"\0\0", b"\6memory\2\0"]
    data = wasm((1, b"\1\x60\0\0")) + b"\7" + wasmfile.leb(1 + sum(map(len, entries))) + b"\3" + b"".join(entries)
    data += b"\x0a\1\0"
    assert [name for name, _ in wasmfile.exports(data)] == ["keep", long_name.decode(), "memory"]
    kept = wasmfile.with_exports(data, ["keep", "memory", "other"])
    assert [name for name, _ in wasmfile.exports(kept)] == ["keep", "memory"]
    assert kept == wasm((1, b"\1\x60\0\0"), (7, b"\2" + entries[0] + entries[2]), (10, b"\0"))


def test_leb():
    assert [wasmfile.leb(n) for n in (0, 127, 128, 300)] == [b"\0", b"\x7f", b"\x80\1", b"\xac\2"]
    for number in (0, 63, 64, -64, -65, 8191, 8192, 1 << 20, -(1 << 31), (1 << 31) - 1):
        encoded = wasmfile.signed_leb(number)
        assert wasmfile.Reader(encoded + b"\x7f").signed() == number
    assert [wasmfile.signed_leb(n) for n in (63, 64, -1, -65)] == [b"\x3f", b"\xc0\0", b"\x7f", b"\xbf\x7f"]


def test_pieces_of_data_are_joined():
    def piece(address, content):
        return b"\0\x41" + wasmfile.signed_leb(address) + b"\x0b" + wasmfile.leb(len(content)) + content
    far = 67 + wasmfile.GAP
    data = wasm((10, b"\0"), (11, b"\4" + piece(far, b"d") + piece(8, b"a") + piece(10, b"bc") + piece(64, b"xyz")), (0, b"\0"))
    joined = wasmfile.with_joined_data(data)
    assert wasmfile.pieces(joined) == [(8, b"a\0bc" + bytes(52) + b"xyz" + bytes(wasmfile.GAP) + b"d")]
    assert wasmfile.sections(joined)[0][0] == 10 and joined.endswith(b"\0\1\0")
    apart = wasm((11, b"\2" + piece(8, b"a") + piece(10 + wasmfile.GAP, b"b")))
    assert wasmfile.with_joined_data(apart) == apart
    with pytest.raises(ValueError):
        wasmfile.pieces(wasm((11, b"\1\1\1a")))      # passive


def test_error_in_a_log(tmp_path):
    log = tmp_path / "log"
    log.write_text("a\nTraceback\n%s\nUnionError:\n  two lines\n" % translate.ERROR_MARK)
    assert translation.error_in(log) == "UnionError:\n  two lines"
    log.write_text("a\nkilled\n")
    assert translation.error_in(log) == "a\nkilled"
    assert translation.ERROR_MARK == translate.ERROR_MARK


def test_minutes():
    assert [minutes(s) for s in (0, 59.4, 59.6, 600)] == ["00:00", "00:59", "01:00", "10:00"]


@pytest.mark.parametrize("report, code, counts", [
    ('<testsuites><testsuite tests="5" failures="1" errors="1" skipped="1"/></testsuites>', 1,
     "2 passed, 2 failed, 1 skipped"),
    ('<testsuite tests="3" failures="0" errors="0" skips="1"/>', 0, "2 passed, 0 failed, 1 skipped"),
    ('<testsuite tests="0" failures="0" errors="0" skipped="0"/>', 5, "0 passed, 0 failed, 0 skipped"),
    ("", 2, "0 passed, 1 failed, 0 skipped"),
    ('<testsuite tests="3" failures="0" errors="0" skipped="0"/>', -11, "3 passed, 1 failed, 0 skipped"),
])
def test_counts_of_a_report(tmp_path, report, code, counts):
    (tmp_path / "report.xml").write_text(report)
    assert str(run_tests.counts_of(tmp_path / "report.xml", code)) == counts


def test_make_help_lists_every_command():
    text = (REPO / "Makefile").read_text().replace("\\\n", "")
    documented = re.findall(r"^([\w-]+):.*## ", text, re.MULTILINE)
    phony = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE).group(1).split()
    assert sorted(documented) == sorted(phony)
