"""From targetmemphis.py to C: runs translate.py on the translation host, shows its steps and keeps what it made.

The C source is stored under a key of everything that can change it, so a change that touches only the C shim or the
way the C is compiled translates nothing. Every run works in a copy of the rpython package that nobody else uses.
"""
import contextlib
import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile
from pathlib import Path

from translator_config import presets, tools
from translator_config.cache import REPO, Store, digest, file_digest, locked, root, tree_digest
from translator_config.console import Failure, Step, log_path, minutes, say, tail

HERE = Path(__file__).resolve().parent
SOURCES_KEPT = 12
ERROR_MARK = "== the error"         # as in translate.py, which is Python 2
PYTHON2_SOURCES = ["translate.py", "freeze.py", "rpython_patches"]   # of presets.py only the options count: see source_key


def target_file():
    "The file that RPython is pointed at; MEMPHIS_TARGET names another one (for trying out the toolchain)."
    return Path(os.environ.get("MEMPHIS_TARGET") or REPO / "targetmemphis.py").absolute()


def inputs():
    "The files and folders that a translation reads."
    of_c = sorted((HERE / "c").glob("*.h")) + [HERE / "c" / "sockets.c"]
    return [REPO / "memphis", target_file()] + [HERE / name for name in PYTHON2_SOURCES] + of_c + frozen_sources()


def frozen_sources():
    "What freeze.py may read of CPython's library."
    return sorted((tools.library() / "importlib").glob("*.py")) + sorted(tools.library().glob("*.py"))


def host_of_this_machine():
    "What of this machine can change the C source: the host Python, rpython, and the C compiler it probes."
    return digest(str(tools.translation_host()), file_digest(tools.requirements("python27")),
                  tools.version_line(tools.find("cc")))


def source_key(name):
    return digest(name, presets.COMMON, presets.TRANSLATIONS[name], host_of_this_machine(), tree_digest(*inputs()))


@contextlib.contextmanager
def private_rpython():
    """A folder that holds the rpython package (and py) for this run alone. It stays for later runs: what the host
    Python compiled and what rpython asked the C compiler is then known already."""
    site = rpython_folder().parent
    pool = root() / "rpython" / host_of_this_machine()
    pool.mkdir(parents=True, exist_ok=True)
    for number in range(64):
        slot = pool / str(number)
        with open(pool / ("%d.lock" % number), "w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                continue
            if not (slot / ".complete").exists():
                shutil.rmtree(slot, ignore_errors=True)
                for package in ("rpython", "py"):
                    # without .pyc: another Python would write its own into the very file that is linked
                    shutil.copytree(site / package, slot / package, copy_function=link_or_copy,
                                    ignore=shutil.ignore_patterns("*.pyc", "_cache", "__pycache__"))
                (slot / ".complete").touch()
            yield slot
            return
    raise Failure("64 translations are running already")


def link_or_copy(source, destination):
    try:
        os.link(source, destination)
    except OSError:
        shutil.copy2(source, destination)


def rpython_folder():
    "The rpython package as installed."
    return next(tools.find("python27").parent.parent.glob("lib/python2.7/site-packages/rpython"))


def translate(name, label):
    """The stored outcome of a translation: a folder with result.json (graphs, seconds of each step) and, unless it
    was a check, the C source in session/. Translates only if there is none."""
    store = Store("sources", SOURCES_KEPT)
    with locked("translate-" + name):
        key = source_key(name)
        return store.get(key) or store_translation(name, label, store, key)


def work_folder():
    "Where scratch folders lie: in the cache, so that a rename moves their files into place."
    folder = root() / "work"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def store_translation(name, label, store, key):
    work = Path(tempfile.mkdtemp(prefix=name + "-", dir=work_folder()))
    try:
        with private_rpython() as slot:
            result = run_translation(name, label, slot, work)
        stored = work / "stored"
        stored.mkdir()
        if result["source"]:
            source = Path(result["source"])
            result["source"] = os.path.join("session", source.name)
            shutil.move(str(source.parent), str(stored / "session"))
        (stored / "result.json").write_text(json.dumps(result))
        remember_seconds(name, result["seconds"])
        # If a file was changed meanwhile, nobody knows which state was translated: never find it again.
        return store.put(key if source_key(name) == key else name + "-changed", stored)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def run_translation(name, label, slot, work):
    log = log_path(label)
    result = work / "result.json"
    reading, writing = os.pipe()
    host = tools.translation_host()
    command = [host, HERE / "translate.py", "--artifact=" + name, "--target=%s" % target_file(),
               "--result=%s" % result, "--progress=%d" % writing]
    environment = dict(os.environ, PYTHONPATH=str(slot), PYPY_USESSION_DIR=str(work),
                       PYPY_USESSION_BASENAME="memphis", PYTHONHASHSEED="0",
                       MEMPHIS_LIBRARY=str(tools.library()))
    with open(log, "w") as output:
        process = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=output,
                                   stderr=output, env=environment, cwd=work, pass_fds=[writing])
    os.close(writing)
    try:
        follow(reading, name, label)
        code = process.wait()
    finally:
        os.close(reading)
        if process.poll() is None:
            process.kill()
            process.wait()
    if code or not result.exists():
        raise Failure("%s\ntranslating %s failed; the whole log: %s" % (
            error_in(log), name, os.path.relpath(log)))
    return json.loads(result.read_text())


def error_in(log):
    "What a log says about the failure: what stands below the mark of translate.py, or else the last lines."
    before, mark, error = log.read_text(errors="replace").rpartition(ERROR_MARK + "\n")
    return error.strip() if mark else tail(log)


def follow(descriptor, name, label):
    "Show the steps that come over a pipe, until it closes."
    usual = usual_seconds(name)
    pending, step = b"", None
    if usual:
        say("[%s] translating; about %s last time" % (label, minutes(sum(usual.values()))))
    while True:
        ready, _, _ = select.select([descriptor], [], [], 1.0)
        if step:
            step.show()
        if not ready:
            continue
        data = os.read(descriptor, 4096)
        *lines, pending = (pending + data).split(b"\n")
        if step and (lines or not data):
            step.end()
        if not data:
            return
        for line in lines:
            step = Step("[%s] %s" % (label, line.decode()), usual.get(line.decode()))


def seconds_file():
    return root() / "seconds.json"


def usual_seconds(name):
    "How long the steps took last time, by name; empty if unknown."
    try:
        return json.loads(seconds_file().read_text()).get(name, {})
    except (OSError, ValueError):
        return {}


def remember_seconds(name, seconds):
    try:
        known = json.loads(seconds_file().read_text())
    except (OSError, ValueError):
        known = {}
    known[name] = seconds
    scratch = seconds_file().with_suffix(".new")
    scratch.write_text(json.dumps(known))
    scratch.replace(seconds_file())
