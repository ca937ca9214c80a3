"Keys and stores of the cache."
import os

from translator_config.cache import Store, digest, files_below, root, tree_digest


def write(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def test_digest_tells_values_apart():
    assert digest("a", ["b"]) == digest("a", ["b"])
    assert digest("ab") != digest("a", "b")
    assert digest({"x": 1, "y": 2}) == digest({"y": 2, "x": 1})


def test_tree_digest_sees_content_and_names(tmp_path):
    write(tmp_path, {"a.py": "1", "b/c.py": "2"})
    first = tree_digest(tmp_path, base=tmp_path)
    assert tree_digest(tmp_path, base=tmp_path) == first
    write(tmp_path, {"b/c.py": "3"})
    changed = tree_digest(tmp_path, base=tmp_path)
    assert changed != first
    (tmp_path / "b" / "c.py").rename(tmp_path / "b" / "d.py")
    assert tree_digest(tmp_path, base=tmp_path) != changed


def test_tree_digest_does_not_depend_on_the_place(tmp_path):
    for place in ("one", "two"):
        write(tmp_path / place, {"a.py": "1", "b/c.py": "2"})
    assert tree_digest(tmp_path / "one", base=tmp_path / "one") == tree_digest(tmp_path / "two", base=tmp_path / "two")


def test_compiled_files_and_documents_do_not_count(tmp_path):
    write(tmp_path, {"a.py": "1"})
    before = files_below(tmp_path)
    write(tmp_path, {"a.pyc": "x", "__pycache__/a.py": "x", "readme.md": "x"})
    assert files_below(tmp_path) == before
    assert files_below(tmp_path / "missing") == []


def test_root_is_the_users_choice(monkeypatch, tmp_path):
    monkeypatch.setenv("MEMPHIS_CACHE", str(tmp_path))
    assert root() == tmp_path
    monkeypatch.delenv("MEMPHIS_CACHE")
    assert root().parts[-2:] == (".cache", "memphis")


def test_store(monkeypatch, tmp_path):
    monkeypatch.setenv("MEMPHIS_CACHE", str(tmp_path / "cache"))
    write(tmp_path, {"file": "text", "folder/inner": "more"})
    store = Store("things", keep=2)
    assert store.get("k1") is None
    store.put("k1", tmp_path / "file")
    store.put("k2", tmp_path / "folder")
    assert (store.get("k1") / "file").read_text() == "text"
    assert (store.get("k2") / "inner").read_text() == "more"


def test_store_drops_what_was_unused_for_longest(monkeypatch, tmp_path):
    monkeypatch.setenv("MEMPHIS_CACHE", str(tmp_path / "cache"))
    write(tmp_path, {"file": "text"})
    store = Store("things", keep=2)
    for age, key in ((300, "old"), (200, "older but used")):
        os.utime(store.put(key, tmp_path / "file"), (1000000 - age,) * 2)
    os.utime(store.folder / "old", (1000000,) * 2)
    assert store.get("older but used")
    store.put("new", tmp_path / "file")
    assert sorted(path.name for path in store.folder.iterdir()) == ["new", "older but used"]
