"Finding and setting up of tools, without the network."
import os
import sys

import pytest

from translator_config import apt, emscripten, tools
from translator_config.console import Failure


@pytest.fixture
def cache(monkeypatch, tmp_path):
    monkeypatch.setenv("MEMPHIS_CACHE", str(tmp_path / "cache"))
    tools.find.cache_clear()
    yield tmp_path / "cache"
    tools.find.cache_clear()


def program(folder, name, body):
    folder.mkdir(exist_ok=True)
    path = folder / name
    tools.write_script(path, body)
    return path


def test_python_version():
    assert tools.python_version(sys.executable) == sys.version_info[:3]
    assert tools.python_version("/nowhere/python") is None


def test_python_version_of_something_else(tmp_path):
    assert tools.python_version(program(tmp_path, "python", "echo no such version; exit 1")) is None


def test_interpreter_prefers_this_one():
    assert str(tools.interpreter(*sys.version_info[:2])) == sys.executable
    assert tools.interpreter(1, 5) is None


def test_interpreter_of_pyenv(monkeypatch, tmp_path):
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    folder = tmp_path / "versions" / "9.8.7" / "bin"
    folder.mkdir(parents=True)
    made = program(folder, "python9.8", "echo 9.8.7")
    assert tools.interpreter(9, 8) == made


def test_environment_is_made_once(cache):
    made = []

    def make(folder):
        made.append(folder)
        program(folder, "tool", "true")

    first = tools.environment("thing", "content", "tool", make)
    assert tools.environment("thing", "content", "tool", make) == first
    assert len(made) == 1
    assert tools.environment("thing", "other content", "tool", make) != first
    assert len(made) == 2


def test_interrupted_environment_is_made_again(cache):
    def fail(folder):
        program(folder, "tool", "true")
        raise Failure("interrupted")

    with pytest.raises(Failure):
        tools.environment("thing", "content", "tool", fail)
    made = []
    tools.environment("thing", "content", "tool", lambda folder: made.append(program(folder, "tool", "true")))
    assert made


def test_old_node_is_refused_in_one_line(cache, monkeypatch, tmp_path):
    program(tmp_path / "bin", "node", "echo v12.1.0")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    with pytest.raises(Failure) as error:
        tools.find("node")
    assert str(error.value) == "node 18 or later is missing: install it (Debian's package nodejs)"


def test_missing_package_without_root(monkeypatch):
    monkeypatch.setattr(apt.shutil, "which", lambda name: "/usr/bin/" + name)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Failure) as error:
        apt.install(["chromium"], "Chromium")
    assert str(error.value) == "Chromium is missing: run as root: apt-get install --no-install-recommends chromium"


def test_wasmer_needs_an_old_python(cache, monkeypatch):
    monkeypatch.setattr(tools, "interpreter", lambda major, minor: None)
    with pytest.raises(Failure, match="CPython 3.7 to 3.10 only"):
        tools.find("wasmer_python")
    assert tools.find_or_none("wasmer_python") is None


def test_translation_host_falls_back(cache, monkeypatch, capsys):
    def no_pypy():
        raise Failure("PyPy cannot be had here")

    monkeypatch.setitem(tools.TOOLS, "pypy", no_pypy)
    monkeypatch.setitem(tools.TOOLS, "python27", lambda: "python2.7")
    tools.translation_host.cache_clear()
    assert tools.translation_host() == "python2.7"
    assert "several times longer" in capsys.readouterr().err
    tools.translation_host.cache_clear()


def test_requirements_are_pinned():
    for path in tools.REQUIREMENTS.glob("*.txt"):
        for line in path.read_text().splitlines():
            assert line.startswith("#") or "==" in line, (path.name, line)


def test_settings_of_emscripten(tmp_path):
    (tmp_path / ".emscripten").write_text(
        "# comment\nLLVM_ROOT = '/usr/bin' # directory\nNODE_JS = '/usr/bin/node' # executable\nFROZEN_CACHE = True # x\n")
    compiler = program(tmp_path, "emcc", "true")
    assert emscripten.settings(compiler, "/cache/node") == \
        "LLVM_ROOT = '/usr/bin'\nNODE_JS = '/cache/node'\nFROZEN_CACHE = False\n"
