"""Files in the wasm: the file system in memory, archives handed in, and the library that it carries."""
import base64
import io
import os
import zipfile

import pytest

from conftest import REPO, summary
from test_abi import last_line, outcome

CORE = REPO / "build" / "memphis-core.wasm"

PROGRAMS = [
    ("import json; json.loads('[1, {\"a\": null}]'), json.dumps({'b': [True]})", "([1, {'a': None}], '{\"b\": [true]}')"),
    ("import re; re.findall(r'(\\w)=(\\d+)', 'a=1, b=22')", "[('a', '1'), ('b', '22')]"),
    ("from collections import Counter, namedtuple; Counter('abca').most_common(1), namedtuple('P', 'x y')(1, 2)",
     "([('a', 2)], P(x=1, y=2))"),
    ("from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\n    y: int = 2\nP(1)", "P(x=1, y=2)"),
    ("from enum import Enum\nclass E(Enum):\n    A = 1\nE.A, E(1).name", "(<E.A: 1>, 'A')"),
    ("from datetime import date, timedelta; date(2024, 2, 28) + timedelta(2)", "datetime.date(2024, 3, 1)"),
    ("from decimal import Decimal; Decimal('0.1') + Decimal('0.2')", "Decimal('0.3')"),
    ("from fractions import Fraction; Fraction(1, 3) + Fraction(1, 6)", "Fraction(1, 2)"),
    ("import random; random.Random(1).randrange(100)", "17"),
    ("import hashlib; hashlib.sha256(b'a').hexdigest()[:8]", "'ca978112'"),
    ("import textwrap; textwrap.fill('a b c d', 3)", "'a b\\nc d'"),
    ("import pathlib; p = pathlib.Path('/tmp/x.txt'); p.write_text('hello'), p.read_text(), p.suffix", "(5, 'hello', '.txt')"),
    ("import tempfile\nwith tempfile.TemporaryFile() as f:\n    f.write(b'abc')\n    f.seek(1)\n    x = f.read()\nx", "b'bc'"),
    ("import tempfile, os\nwith tempfile.TemporaryDirectory() as d:\n    os.makedirs(d + '/a/b')\n    x = os.listdir(d)\nx, os.path.exists(d)",
     "(['a'], False)"),
    ("import shutil, os; os.makedirs('/tmp/t/u'); open('/tmp/t/u/f', 'w').close(); shutil.copytree('/tmp/t', '/tmp/v'); "
     "shutil.rmtree('/tmp/t'); [x for x in os.walk('/tmp/v')]", "[('/tmp/v', ['u'], []), ('/tmp/v/u', [], ['f'])]"),
    ("import zipfile, io\nb = io.BytesIO()\nwith zipfile.ZipFile(b, 'w') as z: z.writestr('a', 'x' * 9)\nzipfile.ZipFile(b).read('a')",
     "b'xxxxxxxxx'"),
    ("import os; os.environ['A'] = 'b'; os.getenv('A'), os.getcwd(), os.sep, os.name", "('b', '/', '/', 'posix')"),
    ("import uuid, secrets; len(str(uuid.uuid4())), len(secrets.token_hex(4))", "(36, 8)"),
    ("import logging, io; s = io.StringIO(); logging.basicConfig(stream=s); logging.warning('careful'); s.getvalue()",
     "'WARNING:root:careful\\n'"),
    ("import inspect; str(inspect.signature(lambda a, *b, c=1: 0))", "'(a, *b, c=1)'"),
    ("import sys; sys.prefix, sys.path[:2], sys.modules['json'].__file__", "('/', ['', '/lib/python3.13'], '/lib/python3.13/json/__init__.pyc')"),
]


@pytest.fixture
def session(host):
    if host.name == "native":
        pytest.skip("programs see the machine's files")
    return host.load()


def archive(**members):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in members.items():
            file.writestr(name + ".py", text)
    return data.getvalue()


def mount(host, path, data):
    reply = host.send("mount", path=path, base64=base64.b64encode(data).decode("ascii"))
    assert not reply.get("lost"), reply
    return outcome(reply)


# ____________________________________________________________ files

def test_a_file(session):
    program = "with open('/a.txt', 'w') as f: f.write('text')\nopen('/a.txt').read()"
    assert outcome(session.evaluate(program)) == ("value", "'text'")
    assert outcome(session.evaluate("open('/a.txt', 'a').write('!'); open('/a.txt').read()"))[0] == "value"
    assert last_line(session.evaluate("open('/b')")) == "FileNotFoundError: [Errno 2] No such file or directory: '/b'"


def test_a_new_instance_has_no_files_of_the_old(host):
    if host.name == "native":
        pytest.skip("programs see the machine's files")
    host.load().evaluate("open('/a.txt', 'w').close()")
    assert last_line(host.load().evaluate("open('/a.txt')")).startswith("FileNotFoundError")


@pytest.mark.parametrize("program", [
    "f = open('/a', 'wb')\nwhile True: f.write(b'x' * 100000)", "import posix\nf = posix.open('/a', 66)\nposix.truncate(f, 1 << 40)\nx = posix.read(f, 1 << 40)",
    "i = 0\nwhile True:\n    open('/%d' % i, 'w').close()\n    i += 1", "open('/a', 'wb').write(bytes(10**9))",
    "import posix\nf = posix.open('/a', 66)\nposix.lseek(f, 1 << 60, 0)", "import posix\nposix.posix_fallocate(posix.open('/a', 66), 0, 1 << 40)"])
def test_too_much(host, program):
    if host.name == "native":
        pytest.skip("programs see the machine's files")
    host.load(memory_limit=32e6)
    for _ in range(3):
        last = last_line(host.evaluate(program))
        assert last.startswith(("MemoryError", "OSError: [Errno 28]", "OSError: [Errno 22]")), last
        assert outcome(host.evaluate("1 + 1")) == ("value", "2")
    clean = "f = None\nimport posix\nfor name in posix.listdir('/'):\n    if name not in ('dev', 'lib', 'tmp'):\n        posix.truncate('/' + name, 0)\n" \
            "        posix.unlink('/' + name)"
    assert host.evaluate(clean)["status"] == "none"
    assert outcome(host.evaluate("f = open('/b', 'w'); f.write('x' * 10)")) == ("value", "10")


# ____________________________________________________________ archives

def test_mount(session):
    data = archive(**{"ware/__init__": "from ware.part import z\n", "ware/part": "z = 7\n"})
    assert mount(session, "/lib/python3.13/site-packages", data) == ("none", "")
    assert outcome(session.evaluate("import ware; ware.z, ware.__file__")) == (
        "value", "(7, '/lib/python3.13/site-packages/ware/__init__.py')")
    assert mount(session, "/other", archive(a="b = 5\n")) == ("none", "")
    assert outcome(session.evaluate("import sys; sys.path.append('/other'); import a; a.b")) == ("value", "5")
    status, text = mount(session, "/other", archive(a="b = 6\n"))
    assert (status, text) == ("exception", "/other/a.py is there already")


def test_mount_what_is_no_archive(session):
    assert mount(session, "/x", b"no archive") == ("exception", "not a zip archive")
    assert mount(session, "x", archive(a="")) == ("exception", "the place of an archive must be an absolute path")
    assert outcome(session.evaluate("1 + 1")) == ("value", "2")


def test_mount_natively(host):
    if host.name != "native":
        pytest.skip("only natively")
    status, text = mount(host.load(), "/x", archive(a=""))
    assert status == "exception" and "wasm only" in text


# ____________________________________________________________ the library

@pytest.mark.parametrize("program, value", PROGRAMS)
def test_library(session, program, value):
    if "sys.modules" in program:
        session.evaluate("import json")
    assert outcome(session.evaluate(program)) == ("value", value)


@pytest.mark.parametrize("engine", ["vm", "treewalk"])
def test_library_on_both_engines(host, engine):
    if host.name == "native":
        pytest.skip("the library has none")
    host.load(engine=engine)
    assert outcome(host.evaluate("import json, re; json.loads('[1]'), re.match('a', 'ab').end()")) == ("value", "([1], 1)")


def test_nothing_is_read_at_the_start(session):
    assert outcome(session.evaluate("import sys, math; 'os' in sys.modules, '_frozen_importlib' in sys.modules")) == (
        "value", "(False, False)")


def test_sizes():
    if not CORE.exists():
        pytest.skip("no %s" % CORE.name)
    core, whole = os.path.getsize(CORE), os.path.getsize(REPO / "build" / "memphis.wasm")
    assert core < whole
    summary.append("library in memphis.wasm: %d KB" % ((whole - core) // 1024))
