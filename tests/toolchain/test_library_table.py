"""docs/stdlib.md tells of every module that CPython 3.13 writes in C, and tells the truth about which are here."""
import re
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
from needed import REPO, missing, tool

# Carried under a name of its own, or by the interpreter itself; the package of the hashes has five.
OTHERWISE = {"hashes": ["_md5", "_sha1", "_sha2", "_sha3", "_blake2"], "_sysconfigdata": ["_sysconfigdata"]}
OF_THE_INTERPRETER = {"builtins", "sys", "_frozen_importlib", "_frozen_importlib_external"}
# For CPython's own tests, for Windows and for examples.
NOT_A_USERS = re.compile(r"test|xx|_winapi|_scproxy")

PROGRAM = r"""
import sys, sysconfig, pathlib
names = set(sys.builtin_module_names)
names |= {path.name.split('.')[0] for path in pathlib.Path(sysconfig.get_path('stdlib'), 'lib-dynload').glob('*.so')}
print(' '.join(names))
"""


def tables():
    "The names in the first columns of the two tables."
    here, away = (REPO / "docs" / "stdlib.md").read_text().split("## Modules that are not here")
    return [set(re.findall(r"`(\w+)[^`]*`", " ".join(re.findall(r"^\|([^|]*)\|", part, re.MULTILINE))))
            for part in (here, away)]


def carried():
    text = (REPO / "memphis" / "modules" / "carried.py").read_text()
    names = re.findall(r"^from memphis.modules import (\w+)", text, re.MULTILINE)
    return {real for name in names for real in OTHERWISE.get(name, [name])}


def test_what_is_here():
    here, away = tables()
    assert carried() - here == set()
    assert here - carried() - {"builtins", "sys"} == set()
    assert here & away == set()


def test_every_module_is_told_of():
    oracle = tool("oracle")
    if not oracle:
        missing("the oracle is not there")
    names = subprocess.run([oracle, "-c", PROGRAM], stdout=subprocess.PIPE, check=True).stdout.decode().split()
    here, away = tables()
    assert {name for name in names if not NOT_A_USERS.search(name)} - here - away - OF_THE_INTERPRETER == set()
