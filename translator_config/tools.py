"""The tools that building and testing need: found, or set up in the cache when they are first asked for.

`find(name)` gives the path of a program, having set it up if it was missing, or raises Failure with one line that
says what to install. Everything is pinned (requirements/*.txt and the constants here). On the command line:

    python3 -m translator_config.tools --setup NAME...     set up; prints the path of each
"""
import functools
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from translator_config import apt
from translator_config.cache import digest, file_digest, locked, root
from translator_config.console import Failure, Step, run, say

REQUIREMENTS = Path(__file__).resolve().parent / "requirements"
PYPY_VERSION = "7.3.3"
PYPY_PACKAGES = ["pypy", "pypy-lib", "libffi7", "libssl1.1"]
PYTHON27_PACKAGES = ["python2.7", "python2.7-minimal", "libpython2.7-stdlib", "libpython2.7-minimal", "libffi7",
                     "libssl1.1"]
PYTHON313_PACKAGES = ["libc6", "libgcc-s1", "libexpat1", "libbz2-1.0", "libffi8", "liblzma5", "libtinfo6",
                      "libncursesw6", "libsqlite3-0", "zlib1g", "libssl3t64", "libreadline8t64", "libuuid1",
                      "libzstd1", "libpython3.13-minimal", "python3.13-minimal", "libpython3.13-stdlib",
                      "libpython3.13-testsuite", "python3.13"]
NODE_MINIMUM = 18
WASMER_PYTHONS = [(3, 10), (3, 9), (3, 8), (3, 7)]


# --- interpreters of this machine ---------------------------------------------------------------------------------

def python_version(program):
    "The version of a CPython as (major, minor, micro), or None if it is none or does not start."
    code = "import sys; print('.'.join(map(str, sys.version_info[:3])) if 'PyPy' not in sys.version else '')"
    try:
        text = subprocess.run([str(program), "-c", code], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, universal_newlines=True).stdout
    except OSError:
        return None
    return tuple(map(int, text.split("."))) if re.match(r"\d+\.\d+\.\d+$", text.strip()) else None


def interpreter(major, minor):
    "A CPython of that version: this one, one on the PATH, or one of pyenv's; None if there is none."
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    candidates = [sys.executable, shutil.which("python%d.%d" % (major, minor))]
    candidates += sorted(pyenv.glob("%d.%d.*/bin/python%d.%d" % (major, minor, major, minor)), reverse=True)
    for candidate in candidates:
        if candidate and (python_version(candidate) or ())[:2] == (major, minor):
            return Path(candidate)
    return None


# --- environments in the cache ------------------------------------------------------------------------------------

def environment(name, content, program, make, expected=None):
    """The path of `program` in the environment `name` for this content; `make(folder)` fills the folder. A folder
    without its mark is one whose making was interrupted."""
    folder = root() / "tools" / ("%s-%s" % (name, content))
    mark = folder / ".complete"

    def ready():
        return mark.exists() and os.access(folder / program, os.X_OK)

    if not ready():
        with locked("tool-" + name):
            if not ready():
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir(parents=True)
                with Step("[setup] %s" % name, expected):
                    make(folder)
                mark.touch()
    return folder / program


def requirements(name):
    return REQUIREMENTS / (name + ".txt")


def python3_environment(name, python=None):
    "A virtual environment of a Python 3 with requirements/NAME.txt in it."
    python = Path(python or sys.executable)

    def make(folder):
        try:
            run([python, "-m", "venv", folder], "setup", "python3 -m venv")
        except Failure:
            apt.install(["python3-venv"], "python3-venv")
            run([python, "-m", "venv", "--clear", folder], "setup", "python3 -m venv")
        pip(folder / "bin" / "python", "--only-binary", ":all:", "-r", requirements(name))

    key = digest(file_digest(requirements(name)), os.path.realpath(python))
    return environment(name, key, "bin/python", make)


def pip(python, *arguments):
    run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *arguments], "setup", "pip install")


def python27_base():
    "A CPython 2.7: this machine's, or Debian 11's unpacked in the cache."
    found = interpreter(2, 7)
    if found:
        return found

    def make(folder):
        apt.unpack("bullseye", PYTHON27_PACKAGES, folder)
        write_launcher(folder, folder / "usr" / "bin" / "python2.7")

    try:
        return environment("cpython2.7", digest(PYTHON27_PACKAGES), "launch", make)
    except Failure:
        raise Failure("CPython 2.7 is missing: install it (pyenv install 2.7.18)")


def write_launcher(folder, program, launcher=None):
    "FOLDER/launch (or `launcher`) runs a program with the libraries that were unpacked into FOLDER."
    libraries = ":".join(str(path) for pattern in ("usr/lib/*-linux-gnu", "lib/*-linux-gnu")
                         for path in sorted(folder.glob(pattern)))
    write_script(launcher or folder / "launch",
                 'LD_LIBRARY_PATH="%s${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "%s" "$@"' % (libraries, program))


def write_script(path, body):
    path.write_text("#!/bin/sh\n%s\n" % body)
    path.chmod(0o755)


# --- the tools ----------------------------------------------------------------------------------------------------

def python27():
    "CPython 2.7 with rpython and pytest: untranslated tests, and the fallback host of translations."
    def make(folder):
        base = python27_base()
        virtualenv = python3_environment("virtualenv")
        run([virtualenv, "-m", "virtualenv", "-q", "-p", base, folder], "setup", "virtualenv")
        if base.name == "launch":       # an unpacked one, which needs its libraries in the new environment too
            program = (folder / "bin" / "python").rename(folder / "bin" / "python-unpacked")
            write_launcher(base.parent, program, folder / "bin" / "python")
        pip(folder / "bin" / "python", "--no-deps", "-r", requirements("python27"))

    return environment("python27", file_digest(requirements("python27")), "bin/python", make)


def pypy():
    "PyPy 2.7, the host of translations: Debian 11's packages, unpacked."
    def make(folder):
        try:
            apt.unpack("bullseye", PYPY_PACKAGES, folder)
            write_launcher(folder, folder / "usr" / "bin" / "pypy")
            run([folder / "launch", "-c", "import sys, ctypes, hashlib; assert sys.pypy_version_info[:3] == (%s)"
                 % PYPY_VERSION.replace(".", ", ")], "setup", "PyPy " + PYPY_VERSION)
        except Failure as failure:
            raise Failure("PyPy %s for Python 2.7 cannot be had here: %s" % (PYPY_VERSION, failure))

    return environment("pypy", digest(PYPY_PACKAGES, PYPY_VERSION), "launch", make)


@functools.lru_cache(None)
def translation_host():
    "The Python 2.7 that translates: PyPy, or CPython (several times slower) where it cannot be had."
    try:
        return find("pypy")
    except Failure as failure:
        say("[setup] %s; translating with CPython 2.7, which takes several times longer" % failure)
        return find("python27")


def emcc():
    "Debian's emscripten with a configuration and a cache of our own (Debian's is frozen and lacks wasm64)."
    runner, compiler = find("node"), shutil.which("emcc")
    if compiler is None:
        with Step("[setup] emscripten (Debian's package)"):
            apt.install(["emscripten"], "emscripten")
        compiler = shutil.which("emcc")
    from translator_config.emscripten import configure
    return configure(Path(compiler), runner)


def node():
    program = shutil.which("node") or shutil.which("nodejs")
    version = version_line(program) if program else "v0"
    if int(re.match(r"v(\d+)", version).group(1)) < NODE_MINIMUM:
        raise Failure("node %d or later is missing: install it (Debian's package nodejs)" % NODE_MINIMUM)
    return Path(program)


def wasmer_python():
    "A Python 3 that can import wasmer 1.1.0 and its cranelift compiler."
    for version in WASMER_PYTHONS:
        python = interpreter(*version)
        if python:
            return python3_environment("wasmer", python)
    raise Failure("wasmer is missing: its Python package has binary wheels for CPython 3.7 to 3.10 only; "
                  "install one of these (pyenv install 3.10)")


def wasmtime_python():
    "A Python 3 that can import wasmtime."
    return python3_environment("wasmtime")


def test_python3():
    "A Python 3 with pytest, hypothesis and wasmtime, for the tests that run on Python 3."
    return python3_environment("tests")


def packages():
    "A folder for sys.path with the packages of requirements/packages.txt, for the programs of tests/packages."
    def make(folder):
        pip(test_python3(), "--no-deps", "--no-compile", "--only-binary", ":all:", "--target", folder / "site",
            "-r", requirements("packages"))

    return environment("packages", file_digest(requirements("packages")), "site", make)


def chromium():
    names = ["chromium", "chromium-browser", "google-chrome", "chrome"]
    found = [path for path in map(shutil.which, names) if path]
    if not found:
        with Step("[setup] Chromium (Debian's package)"):
            apt.install(["chromium"], "Chromium")
        found = [shutil.which("chromium")]
    return Path(found[0])


def oracle():
    "CPython 3.13, whose behaviour the tests compare with: this machine's, or Debian 13's, unpacked with its libc."
    found = interpreter(3, 13)
    if found:
        return found

    def make(folder):
        apt.unpack("trixie", PYTHON313_PACKAGES, folder)
        libraries = next(folder.glob("usr/lib/*-linux-gnu"))
        loader = next(libraries.glob("ld-linux-*"))
        launcher = folder / "usr" / "bin" / "launch3.13"    # here, so that it finds its library from its own place
        write_script(launcher, 'exec "%s" --argv0 "%s" --library-path "%s" "%s" "$@"' % (
            loader, launcher, libraries, folder / "usr" / "bin" / "python3.13"))
        run([launcher, "-c", "import sys, json; assert sys.version_info[:2] == (3, 13)"], "setup", "CPython 3.13")

    try:
        return environment("cpython3.13", digest(PYTHON313_PACKAGES), "usr/bin/launch3.13", make)
    except Failure:
        raise Failure("CPython 3.13 is missing: install it (pyenv install 3.13)")


def library():
    "The folder of CPython 3.13's library."
    text = subprocess.run([str(find("oracle")), "-I", "-c", "import os; print(os.path.dirname(os.__file__))"],
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, universal_newlines=True, check=True).stdout
    return Path(text.strip())


def version_line(program):
    "The first line of what `program --version` says."
    return subprocess.run([str(program), "--version"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, universal_newlines=True).stdout.partition("\n")[0]


def cc():
    "The C compiler of this machine, with make."
    program = shutil.which(os.environ.get("CC") or "gcc")
    if program is None:
        raise Failure("gcc is missing: install it (Debian's packages gcc and libc6-dev)")
    return Path(program)


TOOLS = {tool.__name__: tool for tool in (
    python27, pypy, emcc, node, wasmer_python, wasmtime_python, test_python3, packages, chromium, oracle, cc)}


@functools.lru_cache(None)
def find(name):
    "The path of a tool, set up if need be. Raises Failure, whose text is one line, when it cannot be had."
    return TOOLS[name]()


def find_or_none(name):
    try:
        return find(name)
    except Failure:
        return None


def main(arguments):
    if not arguments or arguments[0] != "--setup" or not set(arguments[1:]) <= set(TOOLS):
        say("usage: python3 -m translator_config.tools --setup NAME...\nnames: %s" % " ".join(TOOLS))
        return 2
    status = 0
    for name in arguments[1:]:
        try:
            print("%s %s" % (name, find(name)))
        except Failure as failure:
            say("[setup] %s" % failure)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
