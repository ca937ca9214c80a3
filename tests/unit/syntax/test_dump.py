"""The AST of real programs, node for node and column for column, against CPython 3.13."""
import os
import sys

import pytest

sys.path.insert(0, os.path.dirname(__file__))
import oracle

from memphis.syntax.dump import dump
from memphis.syntax.parser import parse

FILES = """abc.py bisect.py calendar.py codeop.py contextlib.py copy.py dataclasses.py enum.py functools.py
    heapq.py keyword.py linecache.py numbers.py operator.py posixpath.py reprlib.py stat.py string.py
    textwrap.py token.py types.py weakref.py collections/__init__.py json/decoder.py
    test/test_grammar.py test/test_patma.py test/test_fstring.py test/test_type_params.py test/test_string_literals.py
    test/test_positional_only_arg.py test/test_unpack_ex.py test/test_except_star.py test/test_coroutines.py""".split()

PROGRAM = """
import ast, os, sys
folder = os.path.dirname(os.__file__)
sys.setrecursionlimit(100000)
with open(os.path.join(folder, sys.argv[1]), encoding='utf-8') as f:
    source = f.read()
sys.stdout.write(source + '\\1' + ast.dump(ast.parse(source), include_attributes=True))
"""


@pytest.fixture(autouse=True)
def deep(monkeypatch):
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(20000)
    yield
    sys.setrecursionlimit(limit)


@pytest.mark.skipif(oracle.find() is None, reason="needs CPython 3.13 (MEMPHIS_ORACLE, or python3.13 on the PATH)")
@pytest.mark.parametrize('name', FILES)
def test_same_tree(name):
    source, expected = oracle.run(PROGRAM, [name]).split('\1')
    assert dump(parse(source, name, 'exec')) == expected
