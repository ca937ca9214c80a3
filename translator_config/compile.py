"""From RPython's C to a program, a library or a wasm file: compile every C file, then link with our C shim.

Objects are kept under a key of the source, all headers, the flags and the compiler, so after a change of the shim
only that is compiled again.
"""
import os
import re
import shlex
import subprocess
import time
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from pathlib import Path

from translator_config import library, presets, tools, wasmfile
from translator_config.cache import digest, file_digest, root, tree_digest
from translator_config.console import Failure, Step, log_path
from translator_config.translation import HERE, remember_seconds, rpython_folder, usual_seconds

SHIM = HERE / "c"
OBJECTS_KEPT = 1500


def makefile_variables(source):
    "The variables of RPython's generated Makefile, as lists of words."
    text = (source / "Makefile").read_text().replace("\\\n", " ")
    found = re.findall(r"^(\w+) *=(.*)$", text, re.MULTILINE)
    return {name: shlex.split(value) for name, value in found}


def c_files(source, variables):
    rpython = str(rpython_folder())
    return [(source / word.replace("$(RPYDIR)", rpython)).resolve() for word in variables["SOURCES"]]


def include_flags(source, variables, folders):
    """Our shim's headers (and those of the artifact's own `folders`), then what RPython asked for. A path of another checkout may stand in a stored Makefile,
    so what is not there is left out. translator/c/src must not be among them: its float.h hides the system's."""
    flags = ["-I%s" % (SHIM / name) for name in folders] + ["-I%s" % SHIM]
    for word in variables["INCLUDEDIRS"]:
        folder = (source / word[2:].replace("$(RPYDIR)", str(rpython_folder()))).resolve()
        if folder.is_dir() and not str(folder).endswith("translator/c/src"):
            flags.append("-I%s" % folder)
    return flags


class Compilation:
    "One artifact's C files on their way to its file."

    def __init__(self, name, preset, source):
        self.name = name
        self.preset = preset
        self.source = source
        self.log = log_path(name + "-c")
        self.log.write_text("")
        self.compiler = tools.find(preset["compiler"])
        self.variables = makefile_variables(source)
        self.flags = preset["compile"] + self.variables.get("CFLAGSEXTRA", [])
        self.includes = include_flags(source, self.variables, preset.get("headers", ()))
        self.headers = digest(tree_digest(*sorted(source.parent.rglob("*.h")), base=source.parent),
                              tree_digest(*sorted(SHIM.rglob("*.h"))),
                              file_digest(tools.requirements("python27")), tools.version_line(self.compiler))

    def files(self):
        """RPython's C files and ours. RPython copies those of ours that its externals name; such a copy is left out,
        since it can be older than the file."""
        generated = [path for path in c_files(self.source, self.variables) if not (SHIM / path.name).exists()]
        carried = [library.c_source(self.preset["library"])] if "library" in self.preset else []
        return generated + [SHIM / name for name in self.preset["shim"]] + carried

    def call(self, command):
        "Run a compiler; a failure shows what it said."
        command = [str(part) for part in command]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              cwd=self.source)
        with open(self.log, "ab") as log:
            log.write(("$ %s\n" % " ".join(command)).encode() + done.stdout)
        if done.returncode:
            raise Failure("%s\n%s failed; the whole log: %s" % (
                "\n".join(done.stdout.decode(errors="replace").splitlines()[:20]), Path(command[0]).name,
                os.path.relpath(self.log)))

    def flags_of(self, path):
        "A preset may name files that are compiled in another way; the later flag wins."
        prefixes, flags = self.preset.get("except", ((), []))
        return self.flags + flags if path.name.startswith(prefixes) else self.flags

    def object_of(self, path):
        "The object file of a C file, compiled if there is none."
        flags = self.flags_of(path)
        key = digest(path.name, file_digest(path), flags, self.headers)
        stored = root() / "objects" / (key + ".o")
        if stored.exists():
            os.utime(stored)
            return stored
        scratch = stored.with_name("%s.%d.new.o" % (key, os.getpid()))
        try:
            self.call([self.compiler] + flags + self.includes + ["-c", path, "-o", scratch])
            scratch.replace(stored)
        finally:
            if scratch.exists():
                scratch.unlink()
        return stored

    def run(self, output):
        (root() / "objects").mkdir(parents=True, exist_ok=True)
        usual = usual_seconds(self.name + "-c")
        files = sorted(self.files(), key=lambda path: -path.stat().st_size)
        start = time.time()
        with Step("[%s] compile %d C files" % (self.name, len(files)), usual.get("compile")) as step:
            with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
                futures = [pool.submit(self.object_of, path) for path in files]
                waiting, failed = set(futures), False
                while waiting and not failed:
                    done, waiting = wait(waiting, timeout=1, return_when=FIRST_EXCEPTION)
                    failed = any(future.exception() for future in done)
                    step.show()
                for future in waiting:
                    future.cancel()
            for future in done:
                future.result()     # raises the failure, if there was one
            objects = [future.result() for future in futures]
        compiled = time.time()
        with Step("[%s] link" % self.name, usual.get("link")):
            self.link(objects, output)
        seconds = {"compile": round(compiled - start, 1), "link": round(time.time() - compiled, 1)}
        if seconds["compile"] > usual.get("compile", 0) / 2:    # else most objects were there already
            remember_seconds(self.name + "-c", seconds)
        prune_objects()

    def link(self, objects, output):
        flags = list(self.preset["link"])
        if output.suffix == ".so":
            script = output.with_suffix(".exports")
            script.write_text("{ global: %s; local: *; };\n" % "; ".join(api()))
            flags.append("-Wl,--version-script=%s" % script)
        self.call([self.compiler] + flags + objects + ["-o", output] + self.preset["libraries"])
        if output.suffix == ".wasm":
            self.tidy_wasm(output)

    def tidy_wasm(self, output):
        data = output.read_bytes()
        allowed = declared("WASI", SHIM / "wasi.h")
        others = [name for _, name, _ in wasmfile.imports(data) if name not in allowed]
        if others:
            raise Failure("undefined when linking %s: %s" % (output.name, " ".join(others)))
        output.write_bytes(wasmfile.with_joined_data(wasmfile.with_exports(data, api() + presets.WASM_EXPORTS)))


def api():
    "The functions that memphis.h declares: what the library and the wasm file export, and nothing of RPython's."
    return declared("MEMPHIS_API", SHIM / "memphis.h")


def declared(macro, header):
    "The names that a header declares with MACRO(name) or MACRO(\"name\")."
    found = re.findall(r'^%s\("?(\w+)"?\)' % macro, header.read_text(), re.MULTILINE)
    return sorted(set(found))


def prune_objects():
    objects = sorted((root() / "objects").glob("*.o"), key=lambda path: path.stat().st_mtime)
    for path in objects[:max(0, len(objects) - OBJECTS_KEPT)]:
        path.unlink()
