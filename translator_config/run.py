"""`make run`: evaluates Python source in build/memphis.wasm, under wasmer, or wasmtime where wasmer cannot be had.

Standard output carries what the program prints, and the value; everything else goes to standard error. This file
runs twice: as the driver, and (with the engine as its argument) inside the Python that has the engine.
"""
import os
import subprocess
import sys

REPO = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WASM = os.path.join(REPO, "build", "memphis.wasm")
EXAMPLE = "[x * x for x in range(10)]"
TOUR = os.path.join(REPO, "examples", "tour.py")


def sources():
    "What to evaluate, one after the other: the code or file that was asked for, else the example and the tour."
    code, name = os.environ.get("MEMPHIS_CODE"), os.environ.get("MEMPHIS_FILE")
    if code:
        return [code]
    if name:
        return [read(name)]
    return [EXAMPLE, read(TOUR)]


def read(name):
    with open(name, encoding="utf-8") as file:
        return file.read()


def engine():
    "The engine's name and the Python that has it."
    from translator_config.console import Failure, say
    from translator_config.tools import find
    try:
        return "wasmer", find("wasmer_python")
    except Failure as failure:
        say("%s\nrunning under wasmtime in its place" % failure)
        return "wasmtime", find("wasmtime_python")


def drive():
    from translator_config.build import build
    from translator_config.console import Failure, say
    try:
        sources()               # a missing file is told before anything is built
        build("wasm")
        name, python = engine()
        return subprocess.call([str(python), os.path.abspath(__file__), name])
    except (Failure, OSError) as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        return 130


def evaluate_all(engine_name):
    "Evaluate the sources in one session; the exit status is what the command's would be."
    sys.path.insert(0, os.path.join(REPO, "embed", "python"))
    from memphis_embed import Memphis
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    session = Memphis.load(WASM, engine=engine_name)
    for source in sources():
        status, text = session.evaluate(source)
        if status == "value":
            print(text)
        elif status == "exit" and text.lstrip("-").isdigit():
            return int(text) & 0xFF
        elif status != "none":
            sys.stdout.flush()
            print(text.rstrip("\n"), file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(evaluate_all(sys.argv[1]) if len(sys.argv) > 1 else drive())
