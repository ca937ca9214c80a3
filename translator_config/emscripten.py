"""Emscripten made usable for wasm64: a configuration and a cache of our own, and the C libraries built into it.

Debian freezes the cache of its package, and that one holds no wasm64 libraries; its emcc also passes node a flag
that node 20 refuses. A change of the configuration erases the cache, so it is written once.
"""
import os
import re
import subprocess
from pathlib import Path

from translator_config.cache import locked, root
from translator_config.console import Failure, Step, run

SECONDS_FOR_LIBRARIES = 120
NODE = """# node without the flag that emscripten 3.1 passes and node 20 refuses
for arg do
  shift
  [ "$arg" = --experimental-wasm-bigint ] || set -- "$@" "$arg"
done
exec "%s" "$@\""""
# Pulls in every library that a real link uses; the link itself is thrown away.
PROBE = """#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
__attribute__((export_name("probe"))) double probe(int n) {
  char *p = malloc(n); printf("%d %f %ld", n, pow(n, .3), (long)time(0)); return fmod(n, 3) + p[2]; }
"""
LINK_FLAGS = ["-sSTANDALONE_WASM", "-sALLOW_MEMORY_GROWTH", "-sALLOW_TABLE_GROWTH", "--no-entry"]


def home(compiler):
    "The folder that emscripten is installed in."
    return Path(os.path.realpath(compiler)).parent


def version_of(compiler):
    text = subprocess.run([str(compiler), "--version"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          stdin=subprocess.DEVNULL, universal_newlines=True).stdout
    found = re.search(r"\b\d+\.\d+\.\d+\b", text)
    if not found:
        raise Failure("%s does not start: install emscripten (Debian's package)" % compiler)
    return found.group()


def settings(compiler, node):
    "The text of our configuration: the package's own, with our node and a cache that can be written."
    default = home(compiler) / ".emscripten"
    lines = default.read_text().splitlines() if default.exists() else []
    kept = [re.sub(r"\s+# .*", "", line) for line in lines if re.match(r"[A-Z_]+ *=", line)]
    kept = [line for line in kept if not re.match(r"(NODE_JS|FROZEN_CACHE)\b", line)]
    return "\n".join(kept + ["NODE_JS = %r" % str(node), "FROZEN_CACHE = False", ""])


def write_once(path, text, mode=0o644):
    if not path.exists() or path.read_text() != text:
        path.write_text(text)
        path.chmod(mode)


def configure(compiler, node):
    "An emcc that works: a launcher in the cache, with the wasm64 libraries built."
    version_file = home(compiler) / "emscripten-version.txt"
    version = version_file.read_text().strip().strip('"') if version_file.exists() else version_of(compiler)
    folder = root() / "tools" / ("emscripten-" + version)
    launcher, mark = folder / "emcc", folder / ".complete"
    with locked("tool-emscripten"):
        folder.mkdir(parents=True, exist_ok=True)
        write_once(folder / "node", "#!/bin/sh\n" + NODE % node + "\n", 0o755)
        write_once(folder / "config.py", settings(compiler, folder / "node"))
        write_once(launcher, '#!/bin/sh\nEM_CONFIG="%s" EM_CACHE="%s" exec "%s" "$@"\n' % (
            folder / "config.py", folder / "cache", compiler), 0o755)
        if not mark.exists():
            with Step("[setup] emscripten %s: C libraries for wasm64" % version, SECONDS_FOR_LIBRARIES):
                build_libraries(folder, launcher)
            mark.touch()
    return launcher


def build_libraries(folder, launcher):
    source = folder / "probe.c"
    source.write_text(PROBE)
    run([launcher, "-Oz", source, "-o", folder / "probe.wasm"] + LINK_FLAGS, "setup",
        "emcc", env={"EMCC_CORES": str(os.cpu_count() or 1)})
    for name in ("probe.c", "probe.wasm"):
        Path(folder / name).unlink()
