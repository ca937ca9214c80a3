"""The cache under the user's home: what was downloaded or built, found again by content.

A key is the digest of everything that can change the result, so an entry never goes stale: it is used or it is
dropped. Entries appear by a rename, so a reader never sees half of one.
"""
import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import tempfile
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent
IGNORED_FOLDERS = {"__pycache__", ".pytest_cache", ".git"}
IGNORED_SUFFIXES = (".pyc", ".pyo", ".md", "~", ".swp")


def root():
    "The cache's folder: $MEMPHIS_CACHE, or ~/.cache/memphis."
    return Path(os.environ.get("MEMPHIS_CACHE") or Path.home() / ".cache" / "memphis").absolute()


def digest(*parts):
    "A short hexadecimal digest of values that JSON can express."
    text = json.dumps(parts, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def file_digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()[:20]


def files_below(*paths):
    "Every file that counts below the given files and folders, sorted; what is missing is left out."
    found = []
    for path in map(Path, paths):
        if path.is_file():
            found.append(path)
        for folder, names, files in os.walk(path):
            names[:] = [n for n in names if n not in IGNORED_FOLDERS]
            found += [Path(folder, f) for f in files if not f.endswith(IGNORED_SUFFIXES)]
    return sorted(set(found))


def tree_digest(*paths, base=REPO):
    "A digest of names (relative to `base`) and contents of the files below `paths`."
    return digest([(os.path.relpath(f, base), file_digest(f)) for f in files_below(*paths)])


@contextlib.contextmanager
def locked(name):
    "Hold a machine-wide lock of this cache; it ends with the process that holds it."
    folder = root() / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / name, "w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


class Store:
    "Folders by key, bounded: beyond `keep` entries those unused for longest are dropped."

    def __init__(self, name, keep):
        self.folder = root() / name
        self.keep = keep

    def get(self, key):
        "The folder stored under `key`, or None."
        entry = self.folder / key
        if not entry.is_dir():
            return None
        os.utime(entry)
        return entry

    def put(self, key, *paths):
        "Store copies of files, or the contents of a folder, under `key`."
        self.folder.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix=".new-", dir=self.folder))
        for path in map(Path, paths):
            if path.is_dir():
                shutil.copytree(path, new, dirs_exist_ok=True)
            else:
                shutil.copy2(path, new / path.name)
        entry = self.folder / key
        if entry.exists():
            shutil.rmtree(entry)
        new.chmod(0o755)
        new.rename(entry)
        self.prune()
        return entry

    def prune(self):
        entries = sorted((e for e in self.folder.iterdir() if not e.name.startswith(".")),
                         key=lambda e: e.stat().st_mtime)
        for entry in entries[:max(0, len(entries) - self.keep)]:
            shutil.rmtree(entry, ignore_errors=True)
