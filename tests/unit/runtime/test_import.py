"""Import of files, untranslated; the whole programs are in tests/cli/import_programs.txt."""
import pytest

from memphis.host import current as host
from memphis.runtime.source_encoding import find_declaration, normal_name


@pytest.fixture
def folder(space, tmpdir):
    "A function that writes files; the folder is sys.path while the test runs."
    w_path = space.w_sys.getdictvalue(space._space, 'path')
    before = set(space.text_w(w) for w in space.unpack(space.w_modules))
    space.setitem_str(space.w_sys.w_dict, 'path', space.newlist([space.newtext(str(tmpdir))]))

    def write(**files):
        for name, text in files.items():
            tmpdir.join(*(name.replace('__', '/') + '.py').split('/')).write(text, ensure=True)
    yield write
    space.setitem_str(space.w_sys.w_dict, 'path', w_path)
    for w_name in space.unpack(space.w_modules):
        if space.text_w(w_name) not in before:
            space.delitem(space.w_modules, w_name)


def test_module(space, folder):
    folder(m='x = [__name__, __package__]')
    assert space.run("import m; print(m.x, m.__spec__.has_location)") == "['m', ''] True\n"


def test_submodule_is_entered_in_its_package(space, folder):
    folder(p____init__='', p__s='x = __package__')
    assert space.run("import p.s as q; import p; print(q.x, p.s is q)") == "p True\n"


def test_not_found(space, folder):
    folder(m='')
    space.raises("ModuleNotFoundError", "No module named 'nothing'", "import nothing")
    space.raises("ModuleNotFoundError", "No module named 'm.x'; 'm' is not a package", "import m.x")
    space.raises("ImportError", "cannot import name 'x' from 'math' (unknown location)", "from math import x")


def test_nothing_is_found_where_nothing_is(space, folder):
    folder(m='')
    space.raises("ModuleNotFoundError", "No module named 'm'", "import sys; sys.path = ['/nowhere/at/all']; import m")
    assert space.run("import math; print(math.floor(1.5))") == "1\n"


def test_no_current_folder(space, folder, monkeypatch):
    def current_folder():
        raise host.HostError(2)
    monkeypatch.setattr(host, 'current_folder', current_folder)
    space.raises("ModuleNotFoundError", "No module named 'm'", "import sys; sys.path = ['', 'x']; import m")


def test_a_failing_module_is_not_kept(space, folder):
    folder(bad='1/0')
    source = ("import sys\n"
              "try: import bad\n"
              "except ZeroDivisionError: print('bad' in sys.modules)\n")
    assert space.run(source) == "False\n"


def test_limits_reach_the_program(space, folder):
    from memphis.runtime.ticker import ticker, UNLIMITED
    folder(endless='while True: pass')
    ticker.budget = 5000
    try:
        assert 'BudgetExceeded' in space.error("import endless")
    finally:
        ticker.budget = UNLIMITED


@pytest.mark.parametrize("name", ['', '.', '..', 'm.', '.m', 'm..m', 'a\x00b', u'\xe9'.encode('utf-8'), '\xed\xa0\x80', '/', '../m'])
def test_strange_names(space, folder, name):
    folder(m='')
    assert 'Error' in space.error("__import__(%s)" % ("'''%s'''" % name.replace('\x00', '\\0')
                                                      if name != '\xed\xa0\x80' else "'\\ud800'"))


def test_builtin_module_comes_back(space):
    assert space.run("import sys, math; del sys.modules['math']; import math; print(math.pi > 3)") == "True\n"


@pytest.mark.parametrize("line, encoding", [
    ('', ''), ('x', ''), ('#', ''), ('# coding', ''), ('# coding:', ''), ('# coding: ', ''), ('# coding:a', 'a'),
    ('#coding=  a.b-c_d e', 'a.b-c_d'), ('# -*- coding: utf-8 -*-', 'utf-8'), ('# codingcoding: x', 'x'),
    ('# coding coding: x', 'x'), ('# coding: ! coding: y', 'y'), ('x # coding: z', ''), ('\t \x0c# coding: z', 'z'),
    ('\xef\xbb\xbf# coding: q', 'q'), ('\n# coding: q', 'q'), ('\r\n# coding: q', 'q'), ('\n\n# coding: q', ''),
    ('#\r# coding: q', 'q'), ('# coding: ' + 'n' * 1000, 'n' * 1000)])
def test_declaration(line, encoding):
    assert find_declaration(line).encoding == encoding


@pytest.mark.parametrize("name, normal", [
    ('UTF-8', 'utf-8'), ('utf_8', 'utf-8'), ('utf-8-sig', 'utf-8'), ('utf8', 'utf8'), ('Latin_1', 'iso-8859-1'),
    ('iso-latin-1-x', 'iso-8859-1'), ('ISO-8859-1', 'iso-8859-1'), ('iso-8859-15', 'iso-8859-15'), ('', '')])
def test_normal_name(name, normal):
    assert normal_name(name) == normal
