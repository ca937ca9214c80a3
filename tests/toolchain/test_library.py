"The library that the wasm carries: which modules, and the C file that holds them."
import re

from translator_config import library


def folder_with(tmp_path, *names):
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    return tmp_path


def test_names_are_there_once():
    assert len(set(library.MODULES)) == len(library.MODULES)


def test_files(tmp_path, monkeypatch):
    monkeypatch.setattr(library, "MODULES", ["a", "p/", "p/q/"])
    monkeypatch.setattr(library, "LEFT_OUT", {"p/z.py"})
    folder = folder_with(tmp_path, "a.py", "b.py", "p/__init__.py", "p/z.py", "p/y.txt", "p/q/__init__.py", "p/r/__init__.py")
    assert library.files(folder) == ["a.py", "p/__init__.py", "p/q/__init__.py"]


def test_a_missing_module(tmp_path, monkeypatch):
    monkeypatch.setattr(library, "MODULES", ["a", "b"])
    folder = folder_with(tmp_path, "a.py")
    try:
        library.files(folder)
    except library.Failure as failure:
        assert str(failure) == "CPython 3.13's library lacks b.py"
    else:
        assert False


def literal(source):
    "The bytes that a C file spells."
    return bytes(int(digits, 8) for digits in re.findall(r"\\(\d{3})", source))


def test_the_c_file(tmp_path, monkeypatch):
    monkeypatch.setenv("MEMPHIS_CACHE", str(tmp_path / "cache"))
    data = bytes(range(256)) * 3
    (tmp_path / "library.zip").write_bytes(data)
    monkeypatch.setattr(library, "archive", lambda: tmp_path / "library.zip")
    path = library.c_source(True)
    assert literal(path.read_text()) == data and "memphis_host_library_size" in path.read_text()
    assert library.c_source(True) == path
    empty = library.c_source(False)
    assert empty != path and literal(empty.read_text()) == b""
