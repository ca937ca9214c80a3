"""The bytes of a program: line ends, marks, and what is no text."""
import pytest

SOURCES = {
    "empty": b"",
    "only a newline": b"\n",
    "only a comment": b"# nothing",
    "only a BOM": b"\xef\xbb\xbf",
    "no trailing newline": b"print(1)",
    "no trailing newline in a block": b"if 1:\n    print(1)",
    "error in a last line without newline": b"print(1)\n1/0",
    "CRLF": b"print(1)\r\nif 1:\r\n    x = '''a\r\nb'''\r\n    print(repr(x))\r\n    1/0\r\n",
    "CR": b"print(1)\rprint(repr('''a\rb'''))\r1/0",
    "mixed line ends": b"print(1)\r\nprint(2)\rprint(3)\n\r1/0",
    "BOM": b"\xef\xbb\xbfprint(1)\n1/0",
    "BOM, error in line 1": b"\xef\xbb\xbf1/0",
    "BOM, SyntaxError in line 1": b"\xef\xbb\xbfx = = 1",
    "BOM in the middle": b"print(1)\n\xef\xbb\xbfprint(2)\n",
    "form feed": b"\x0cprint(1)\n\x0c\nif 1:\n\x0c    print(2)\n",
    "form feed resets the column": b"if 1:\n  \x0cprint(2)\n",
    "vertical tab": b"print(1)\n\x0bprint(2)\n",
    "control character": b"print(1)\nx = \x01\n",
    "no-break space": b"print(1)\nx =\xc2\xa01\n",
    "invalid UTF-8 in a string": b"print(1)\nx = 'abc\xff'\n",
    "invalid UTF-8 in a comment": b"# caf\xe9\nprint(1)\n",
    "UTF-8 cut off": b"x = 1  # \xe4\xb8",
    "encoded surrogate": b"x = '\xed\xa0\x80'\n",
    "overlong UTF-8": b"x = 1\n\n# \xc0\x80\n",
    "NUL in a string": b"print(1)\ny = 'a\x00b'\n",
    "NUL at the start of a line": b"import sys\n\x00",
    "NUL at the end": b"print(1)\n1 +\x00",
    "NUL in a comment": b"x = 1 # \x00\n",
    "UTF-8 declared": b"# -*- coding: utf-8 -*-\nprint('caf\xc3\xa9')\n1/0\n",
    "UTF-8 declared, but it is not": b"# coding: utf-8\nprint(1)\nx = '\xe9'\n",
    "UTF-8 declared with a suffix": b"# coding: utf-8-unix\nprint(ascii('caf\xc3\xa9'))\n",
    "UTF-8 with an underscore and a BOM": b"\xef\xbb\xbf# coding: utf_8\nprint('caf\xc3\xa9')\n",
    "UTF-8 under another name and a BOM": b"\xef\xbb\xbf# coding: utf8\nprint(1)\n",
    "Latin-1": b"# coding: latin-1\nprint(ascii('caf\xe9'))\n1/0 # caf\xe9\n",
    "Latin-1, SyntaxError": b"# coding: latin-1\nx = '\xe9' = = 1\n",
    "Latin-1 in line 2": b"#!/usr/bin/env python\n# vim: set fileencoding=ISO_8859-1 :\nprint(ascii('\xe9'))\n",
    "Latin-1 in an empty line's next": b"\n#coding=l1\nprint(ascii('\xe9'))\n",
    "Latin-1 behind code": b"x = 1\n# coding: latin-1\nprint(ascii('\xe9'))\n",
    "Latin-1 in line 3": b"\n\n# coding: latin-1\nprint(ascii('\xe9'))\n",
    "Latin-1, CRLF": b"# coding: latin-1\r\nprint(ascii('\xe9'))\r\n",
    "Latin-1, CR": b"# coding: latin-1\rprint(ascii('\xe9'))\r",
    "Latin-1 and NUL": b"# coding: latin-1\nprint(1)\nx\x00 = 1\n",
    "Latin-1 and a BOM": b"\xef\xbb\xbf# coding: latin-1\nprint(1)\n",
    "ASCII": b"# coding: ascii\nprint(1)\n",
    "ASCII, but it is not": b"# coding: ascii\nprint(1)\nx = '\xe9'\n",
    "ASCII, and the comment is not": b"# coding: us-ascii \xe9\nprint(1)\n",
    "unknown encoding": b"# -*- coding: foo-bar -*-\nprint(1)\n",
    "unknown encoding and a BOM": b"\xef\xbb\xbf# coding: foo\nprint(1)\n",
    "CODING is no declaration": b"# CODING: latin-1\nprint(ascii('\xe9'))\n",
    "a declaration without a name": b"# coding: \nprint(1)\n",
    "a blank before the colon": b"# coding :latin-1\nprint(1)\nprint('\xe9')\n",
    "Unicode names": "caf\u00e9 = 1\nprint(caf\u00e9, '\u4e2d\U0001f600')\n\u4e2d\u6587\n".encode(),
    "backslash at the end": b"x = 1\\",
    "backslash before the end": b"x = 1 + \\\n",
    "backslash at the start of the last line": b"x = 1\n  \\\n",
    "nothing but a backslash": b"\\",
    "koi8-r": b"# coding: koi8-r\nprint(ascii('\xcf\xd0'))\n1/0 # \xcf\n",
    "cp1252, SyntaxError": b"# coding: cp1252\nx = '\x80' = = 1\n",
    "cp1252, but it is not": b"# coding: cp1252\nprint(1)\nx = '\x81'\n",
    "cp1252 and a BOM": b"\xef\xbb\xbf# coding: cp1252\nprint(1)\n",
    "tabs and spaces": b"x = 1\nif x:\n\tif x:\n        pass\n",
    "a long line": b"x = " + b"1 + " * 500 + b"y\n",
}


DISAGREEMENTS = {
    "BOM, SyntaxError in line 1": "CPython shows the mark, and the caret two columns too far to the left",
}


def cases():
    for name in SOURCES:
        reason = DISAGREEMENTS.get(name)
        yield pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=reason)] if reason else [])


@pytest.mark.parametrize("name", cases())
def test_source(memphis, oracle, name):
    assert memphis.run_source(SOURCES[name]) == oracle.run_source(SOURCES[name])


@pytest.mark.parametrize("name", cases())
def test_imported(memphis, oracle, tmp_path, name):
    "What is imported, or compiled from bytes, goes another way than the program: its messages differ."
    (tmp_path / "m.py").write_bytes(SOURCES[name])
    program = "try: exec(%r, {})\nexcept BaseException as e: print(repr(e))\nimport m\n" % SOURCES[name]
    assert memphis.run_source(program) == oracle.run_source(program)
