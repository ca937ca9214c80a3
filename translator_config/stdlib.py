"""`make stdlib`: CPython 3.13's pure-Python library in build/lib/python3.13, where the command finds it.

    python3 -m translator_config.stdlib

The folders are our own, so that .pyc files are written there; the files in them are links to those of the installed
CPython, or copies where links cannot be made.
"""
import os
import shutil
import subprocess
import sys

from translator_config.cache import REPO
from translator_config.console import Failure, say
from translator_config.tools import library

DESTINATION = REPO / "build" / "lib" / "python3.13"
LEFT_OUT = {"__pycache__", "lib-dynload", "site-packages", "dist-packages", "ensurepip", "idlelib", "turtledemo"}
COMPILED = (".pyc", ".so", ".o", ".a")


def make():
    "Bring build/lib/python3.13 up to date; returns the number of files."
    source = library()
    wanted = set()
    for folder, names, files in os.walk(source):
        names[:] = [name for name in names if name not in LEFT_OUT and not name.startswith("config-3.13")]
        relative = os.path.relpath(folder, source)
        (DESTINATION / relative).mkdir(parents=True, exist_ok=True)
        for name in files:
            if not name.endswith(COMPILED):
                path = DESTINATION / relative / name
                wanted.add(path)
                put(os.path.join(folder, name), path)
    for folder, names, files in os.walk(DESTINATION):
        names[:] = [name for name in names if name != "__pycache__"]
        for name in files:
            if DESTINATION / os.path.relpath(folder, DESTINATION) / name not in wanted:
                os.remove(os.path.join(folder, name))
    (DESTINATION / "site-packages").mkdir(exist_ok=True)
    return len(wanted)


def put(source, path):
    source = os.path.realpath(source)
    if path.is_symlink() and os.readlink(path) == source:
        return
    if path.is_symlink() or path.exists():
        path.unlink()
    try:
        path.symlink_to(source)
    except OSError:
        shutil.copy2(source, path)


def main():
    try:
        say("[stdlib] build/lib/python3.13: %d files" % make())
    except (Failure, OSError, subprocess.CalledProcessError) as error:
        say("[stdlib] %s" % error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
