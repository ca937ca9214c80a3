"""Programs that use packages of others, natively on both engines: each prints what it prints on CPython 3.13.

A program is programs/NAME_program.py; the packages are those of translator_config/requirements/packages.txt, installed
into a folder on sys.path. Runs on Python 3; tests/needed.py says what becomes of those that cannot run here.
"""
import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent
sys.path.append(str(FOLDER.parent))
from needed import NATIVE, missing, tool

PROGRAMS = sorted((FOLDER / "programs").glob("*_program.py"))
ENGINES = ["vm", "treewalk"]
TIMEOUT = 120
XFAIL = {("jinja2_program", "treewalk"): "code.replace() is not there in the treewalk engine"}


def printed(python, program, packages, folder, engine=""):
    "What the program prints; it must end well."
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run([python, str(program)], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=TIMEOUT,
                          env=dict(kept, PYTHONPATH=packages, PYTHONDONTWRITEBYTECODE="1", NO_COLOR="1",
                                   LC_ALL="C.UTF-8", MEMPHIS_ENGINE=engine))
    assert (done.returncode, done.stderr.decode("utf-8", "backslashreplace")) == (0, "")
    return done.stdout.decode()


def cases():
    for program in PROGRAMS:
        for engine in ENGINES:
            reason = XFAIL.get((program.stem, engine))
            yield pytest.param(program, engine, id="%s-%s" % (program.stem, engine),
                               marks=[pytest.mark.xfail(strict=True, reason=reason)] if reason else [])


@pytest.mark.parametrize("program, engine", cases())
def test_package(program, engine, tmp_path):
    packages, oracle = tool("packages"), tool("oracle")
    if not packages or not oracle:
        missing("no packages" if oracle else "no oracle")
    if not NATIVE.exists():
        missing("no %s" % NATIVE.name)
    expected = printed(oracle, program, packages, tmp_path)
    assert printed(str(NATIVE.resolve()), program, packages, tmp_path, engine) == expected
