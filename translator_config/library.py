"""The library that build/memphis.wasm carries: modules of CPython 3.13's library as .pyc files in a zip archive, linked in.

    python3 -m translator_config.library      makes it, and lists what is in it with the sizes

library_code.py compiles them. The wasm mounts the archive at /lib/python3.13 and reads a module when it is imported.
"""
import functools
import os
import subprocess
import sys
import zipfile
from pathlib import Path

from translator_config import tools
from translator_config.cache import Store, digest, file_digest, locked
from translator_config.console import Failure, Step, say, tail, log_path
from translator_config.translation import HERE

SECONDS = 240           # to compile all of it
KEPT = 8

# A name with a slash at its end is a folder, whose files are taken.
MODULES = """
    __future__ _collections_abc _colorize _compat_pickle _compression _markupbase _opcode_metadata _py_abc _pydatetime _pydecimal
    _strptime _threading_local _weakrefset abc argparse ast base64 bisect calendar cmd code codecs codeop collections/ colorsys
    concurrent/ concurrent/futures/ configparser contextlib contextvars copy copyreg csv dataclasses datetime decimal difflib
    dis encodings/ enum fnmatch fractions functools genericpath getopt gettext glob graphlib gzip hashlib heapq hmac html/
    importlib/ importlib/resources/ inspect io ipaddress json/ keyword linecache locale logging/__init__ ntpath numbers opcode
    operator optparse os pathlib/ pickle pkgutil platform posixpath pprint queue quopri random re/ reprlib runpy sched secrets
    selectors shlex shutil signal stat statistics string stringprep struct tempfile textwrap threading timeit token tokenize
    traceback types typing unittest/ urllib/__init__ urllib/parse uuid warnings weakref zipfile/ zipfile/_path/ zipimport
""".split()
# Of those folders, what needs what is not there, or serves nobody in a sandbox.
LEFT_OUT = {
    "concurrent/futures/process.py", "encodings/bz2_codec.py", "encodings/mbcs.py", "encodings/oem.py",
    "importlib/_bootstrap.py", "importlib/_bootstrap_external.py", "json/tool.py", "re/__main__.py", "unittest/__main__.py", "unittest/async_case.py", "unittest/mock.py", "zipfile/__main__.py",
} | {"encodings/%s.py" % name for name in """
    big5 big5hkscs cp932 cp949 cp950 euc_jis_2004 euc_jisx0213 euc_jp euc_kr gb18030 gb2312 gbk hz iso2022_jp iso2022_jp_1
    iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext iso2022_kr johab shift_jis shift_jis_2004 shift_jisx0213
    """.split()}        # tables in C


def files(folder):
    "The paths of the sources, relative to the library's folder."
    found = []
    for name in MODULES:
        if name.endswith("/"):
            found += [name + path.name for path in (folder / name).glob("*.py")]
        else:
            found.append(name + ".py")
    found = sorted(set(found) - LEFT_OUT)
    missing = [name for name in found if not (folder / name).is_file()]
    if missing:
        raise Failure("CPython 3.13's library lacks %s" % " ".join(missing))
    return found


def compiled(folder, names):
    "The .pyc file of each source, in the cache."
    log = log_path("library")
    with locked("library"), Step("[library] %d modules" % len(names), SECONDS), open(log, "w") as errors:
        done = subprocess.run([str(tools.find("python27")), str(HERE / "library_code.py"), str(folder)] + names,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, universal_newlines=True,
                              env=dict(os.environ, MEMPHIS_LIBRARY=str(folder)))
    paths = done.stdout.split("\n")[:-1]
    if done.returncode or len(paths) != len(names):
        raise Failure("%s\ncompiling the library failed; the whole log: %s" % (tail(log), os.path.relpath(log)))
    return [Path(path) for path in paths]


@functools.lru_cache(None)
def archive():
    "The archive in the cache; the same modules give the same bytes."
    folder = tools.library()
    names = files(folder)
    paths = compiled(folder, names)
    store = Store("library", KEPT)
    key = digest([(name, file_digest(path)) for name, path in zip(names, paths)])
    entry = store.get(key)
    if entry is None:
        scratch = log_path("library").with_name("library.zip")
        with zipfile.ZipFile(scratch, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
            for name, path in zip(names, paths):
                info = zipfile.ZipInfo(name + "c")
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o100644 << 16
                info.create_system = 3
                file.writestr(info, path.read_bytes())
        entry = store.put(key, scratch)
    return entry / "library.zip"


def c_source(carried):
    "The C file that answers for the archive, or for there being none; in the cache."
    data = archive().read_bytes() if carried else b""
    store = Store("library", KEPT)
    key = digest("c", file_digest(archive()) if carried else "")
    entry = store.get(key)
    if entry is None:
        scratch = log_path("library").with_name("library.c")
        with open(scratch, "w") as file:
            file.write('#include "memphis_host.h"\nstatic const char library[] =\n')
            for start in range(0, max(len(data), 1), 64):
                file.write('"%s"\n' % "".join("\\%03o" % byte for byte in data[start:start + 64]))
            file.write(";\nconst char *memphis_host_library(void) { return library; }\n"
                       "int64_t memphis_host_library_size(void) { return sizeof library - 1; }\n")
        entry = store.put(key, scratch)
    return entry / "library.c"


def main():
    try:
        path = archive()
    except (Failure, OSError, subprocess.CalledProcessError) as error:
        say("[library] %s" % error)
        return 1
    with zipfile.ZipFile(path) as file:
        for info in sorted(file.infolist(), key=lambda info: -info.compress_size):
            print("%7d %8d %s" % (info.compress_size, info.file_size, info.filename))
        print("%d modules, %d bytes as an archive, %d as they are" % (
            len(file.infolist()), path.stat().st_size, sum(info.file_size for info in file.infolist())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
