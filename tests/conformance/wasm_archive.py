#!/usr/bin/env python3
"""Make the archive that wasm_host.mjs mounts: CPython 3.13's pure-Python library with its package `test`.

    wasm_archive.py ARCHIVE
"""
import sys
import zipfile
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(REPO))

from translator_config import stdlib


def main(archive):
    stdlib.make()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for path in sorted(stdlib.DESTINATION.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                file.write(path, path.relative_to(stdlib.DESTINATION))


if __name__ == "__main__":
    main(sys.argv[1])
