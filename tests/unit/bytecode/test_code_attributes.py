"""Names, flags and scopes of every code object in files of the standard library, against CPython 3.13."""
import os

import pytest

from asking import ask
from fakespace import space
from verifier import verify_all
from memphis.bytecode.code import W_BytecodeCode
from memphis.bytecode.compiler import compile_source

FILES = """abc.py argparse.py ast.py asyncio/tasks.py asyncio/base_events.py bisect.py calendar.py codeop.py
    collections/__init__.py contextlib.py copy.py dataclasses.py dis.py enum.py fractions.py functools.py heapq.py
    inspect.py json/decoder.py pydoc.py random.py tomllib/_parser.py statistics.py traceback.py types.py typing.py
    weakref.py test/test_generators.py test/test_grammar.py test/test_listcomps.py test/test_patma.py
    test/test_scope.py test/test_with.py test/test_except_star.py test/test_coroutines.py test/test_super.py
    test/test_type_params.py test/test_type_aliases.py""".split()

PROGRAM = """
import os, types
def describe(code):
    return [code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags,
            code.co_firstlineno, sorted(code.co_varnames), sorted(code.co_cellvars), sorted(code.co_freevars),
            [describe(const) for const in code.co_consts if isinstance(const, types.CodeType)]]
path = os.path.join(os.path.dirname(os.__file__), sys.argv[1])
with open(path, 'rb') as f:
    source = f.read()
json.dump([source.decode(), describe(compile(source, path, 'exec', dont_inherit=True))], sys.stdout)
"""

NAMES = ['qualname', 'argcount', 'posonlyargcount', 'kwonlyargcount', 'flags', 'firstlineno',
         'varnames', 'cellvars', 'freevars']

# what CPython drops because it is dead, and we keep as a constant that is never used
DEAD = ['GrammarTests.test_assert.<locals>.<lambda>', 'ScopeTests.testCellLeak.<locals>.Tester.dig.<locals>.<lambda>']


def describe(code):
    return [code.qualname, code.argcount, code.posonlyargcount, code.kwonlyargcount, code.flags,
            code.firstlineno, sorted(code.varnames()), sorted(code.cellvars()), sorted(code.freevars()),
            [describe(const) for const in code.consts_w if isinstance(const, W_BytecodeCode)]]


def compare(ours, theirs):
    for i, name in enumerate(NAMES):
        mine, others = ours[i], theirs[i]
        if name == 'varnames' and mine != others:
            # in class bodies CPython counts names that inlined comprehensions only read
            mine, others = set(mine), set(others) - set(['.0'])
            if mine <= others:
                continue
        if name == 'cellvars':
            # a name free in the function and a cell in an inlined comprehension has one slot, as a free variable
            mine = [cell for cell in mine if cell not in ours[8]]
            others = [cell for cell in others if cell not in theirs[8]]
        assert (ours[0], NAMES[i], mine) == (theirs[0], NAMES[i], others)
    mine = [code for code in ours[-1] if code[0] not in DEAD]
    others = [code for code in theirs[-1] if code[0] not in DEAD]
    assert [code[0] for code in mine] == [code[0] for code in others]
    for i in range(len(mine)):
        compare(mine[i], others[i])


@pytest.mark.parametrize('name', FILES)
def test_file(name):
    source, theirs = ask(PROGRAM, name)
    code = compile_source(space, source, name, 'exec')
    verify_all(code)
    compare(describe(code), theirs)
