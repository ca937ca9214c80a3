"""The build driver: makes artifacts in build/, from the cache where nothing that they depend on has changed.

    python3 -m translator_config.build NAME...      NAME: native, native-jit, lib, wasm, wasm-core, check, check-jit

`native` and `lib` are compiled from one translation, and so are `wasm` and `wasm-core`, which does without the library. `check` and `check-jit` stop after
RPython's type inference.
"""
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from translator_config import library, presets
from translator_config.cache import REPO, Store, digest, file_digest, locked, tree_digest
from translator_config.compile import SHIM, Compilation
from translator_config.console import Failure, minutes, say
from translator_config.tools import find, version_line
from translator_config.translation import HERE, source_key, target_file, translate, work_folder

BUILD = REPO / "build"
ARTIFACTS_KEPT = 20


def artifact_key(name, preset):
    carried = file_digest(library.archive()) if preset.get("library") else None
    return digest(name, preset, carried, source_key(preset["translation"]), version_line(find(preset["compiler"])),
                  tree_digest(SHIM, *(HERE / file for file in ("build.py", "compile.py", "library.py", "presets.py", "wasmfile.py"))))


def build(name):
    "Bring build/ up to date for one artifact; returns the path of its file."
    preset = presets.ARTIFACTS[name]
    if not target_file().exists():
        raise Failure("%s is missing: there is nothing to translate" % os.path.relpath(target_file()))
    with locked("build-" + name):
        if preset["output"].endswith(".json"):
            return check(name, preset)
        store = Store("artifacts", ARTIFACTS_KEPT)
        key = artifact_key(name, preset)
        stored = store.get(key)
        if stored is None:
            with tempfile.TemporaryDirectory(prefix=name + "-", dir=work_folder()) as folder:
                files = make(name, preset, Path(folder))
                # If a file was changed meanwhile, nobody knows which state was built: never find it again.
                stored = store.put(key if artifact_key(name, preset) == key else name + "-changed", *files)
        for path in stored.iterdir():
            install(path, BUILD / path.name)
    return BUILD / preset["output"]


def make(name, preset, folder):
    "Translate and compile; returns the files of the artifact, the new ones in `folder`."
    start = time.time()
    outcome = translate(preset["translation"], name)
    result = json.loads((outcome / "result.json").read_text())
    output = folder / preset["output"]
    Compilation(name, preset, outcome / result["source"]).run(output)
    files = [output]
    if "header" in preset:
        files.append(SHIM / preset["header"])
    say("[%s] build/%s: %d KB, %d graphs, %s" % (
        name, preset["output"], output.stat().st_size // 1024, result["graphs"], minutes(time.time() - start)))
    return files


def install(source, destination):
    "Put a file into build/ by a rename, so that nobody sees half of it; the same content is left alone."
    destination.parent.mkdir(parents=True, exist_ok=True)
    if destination.exists() and destination.read_bytes() == source.read_bytes():
        return
    scratch = destination.with_name(destination.name + ".new")
    shutil.copy2(source, scratch)
    scratch.replace(destination)


def check(name, preset):
    "Annotate and rtype only: says how many graphs there are and how long it took (even if that was known already)."
    outcome = translate(preset["translation"], name)
    install(outcome / "result.json", BUILD / preset["output"])
    result = json.loads((outcome / "result.json").read_text())
    say("[%s] %d graphs, %s" % (name, result["graphs"], ", ".join(
        "%s %s" % (step, minutes(seconds)) for step, seconds in result["seconds"].items())))
    return BUILD / preset["output"]


def main(arguments):
    if not arguments or not set(arguments) <= set(presets.ARTIFACTS):
        say("usage: python3 -m translator_config.build NAME...\nnames: %s" % " ".join(presets.ARTIFACTS))
        return 2
    try:
        for name in arguments:
            build(name)
    except Failure as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        say("interrupted")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
