"""Import, as programs in folders of their own: every one ends as on CPython 3.13.

import_programs.txt holds them: `### name` starts a program, whose first lines are main.py; `=== path` starts another
file, `=== cmd` the arguments of the command, one a line (main.py otherwise), `=== stdin` its input.
"""
import re
from pathlib import Path

import pytest

TEXT = (Path(__file__).parent / "import_programs.txt").read_text(encoding="utf-8")
ADDRESS = re.compile(rb"0x[0-9a-f]{6,}")


def programs():
    for part in re.split(r"(?m)^### ", TEXT)[1:]:
        name, body = part.split("\n", 1)
        pieces = re.split(r"(?m)^=== (.*)\n", "=== main.py\n" + body)
        yield pytest.param(dict(zip(pieces[1::2], pieces[2::2])), id=name)


def outcome(command, folder, files):
    for path, text in files.items():
        if path != "cmd":
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
    arguments = files.get("cmd", "main.py\n").splitlines()
    ended = command.run(*arguments, stdin=files.get("stdin", "").encode("utf-8"))
    stderr = ended.stderr.replace(command.path.encode(), b"memphis")       # CPython names itself by its path
    return ended.status, ADDRESS.sub(b"0x", ended.stdout), ADDRESS.sub(b"0x", stderr)


@pytest.mark.parametrize("files", programs())
def test_program(memphis, oracle, tmp_path, files):
    assert outcome(memphis, tmp_path, files) == outcome(oracle, tmp_path, files)


def test_symbolic_link(memphis, oracle, tmp_path):
    "The folder of the program is that of the file, not of the link."
    files = {"real/program.py": "import sys, helper\nprint(sys.path[0], __file__)\n", "real/helper.py": "",
             "cmd": "link.py\n"}
    (tmp_path / "link.py").symlink_to("real/program.py")
    assert outcome(memphis, tmp_path, files) == outcome(oracle, tmp_path, files)


def test_a_module_that_cannot_be_read(memphis, oracle, tmp_path):
    (tmp_path / "folder.py").mkdir()        # no file: it is not found
    files = {"main.py": "import folder\n"}
    assert outcome(memphis, tmp_path, files) == outcome(oracle, tmp_path, files)


def test_a_long_chain(memphis, oracle, tmp_path):
    files = {"m%d.py" % i: "import m%d\n" % (i + 1) for i in range(60)}
    files.update({"m60.py": "print('end')\n", "main.py": "import m0\n"})
    assert outcome(memphis, tmp_path, files) == outcome(oracle, tmp_path, files)


def test_an_endless_chain(memphis, tmp_path):
    "RecursionError, not a crash."
    files = {"main.py": "import m0\n"}
    files.update({"m%d.py" % i: "import m%d\n" % (i + 1) for i in range(3000)})
    files["m3000.py"] = "print('end')\n"
    status, stdout, stderr = outcome(memphis, tmp_path, files)
    assert status == 1 and stdout == b"" and b"RecursionError" in stderr.splitlines()[-1]
