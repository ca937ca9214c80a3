"""Scopes and names of files of the standard library, against CPython's symtable module."""
import pytest

from asking import ask
from memphis.analysis import future, symtable
from memphis.analysis import symbols as flags
from memphis.analysis.source import Source
from memphis.syntax.parser import parse

FILES = """abc.py ast.py bisect.py calendar.py collections/__init__.py contextlib.py copy.py dataclasses.py enum.py
    functools.py inspect.py json/decoder.py types.py typing.py weakref.py asyncio/tasks.py
    test/test_scope.py test/test_listcomps.py test/test_named_expressions.py test/test_generators.py
    test/test_grammar.py test/test_patma.py test/test_type_params.py test/test_type_aliases.py""".split()

PROGRAM = """
import os, symtable
KINDS = ['module', 'function', 'class', 'annotation', 'type alias', 'type parameters', 'type variable']
def describe(table):
    names = []
    for symbol in table.get_symbols():
        if symbol.get_name() in ('.defaults', '.kwdefaults'):
            continue   # there even where a generic function has none
        names.append([symbol.get_name(), symbol.is_global(), symbol.is_declared_global(), symbol.is_local(),
                      symbol.is_free(), symbol.is_nonlocal(), symbol.is_parameter(), symbol.is_imported(),
                      symbol.is_assigned(), symbol.is_referenced(), symbol.is_annotated()])
    return [table.get_name(), str(table.get_type()), table.is_nested(), sorted(names),
            [describe(child) for child in table.get_children()]]
path = os.path.join(os.path.dirname(os.__file__), sys.argv[1])
with open(path, encoding='utf-8') as f:
    source = f.read()
json.dump([source, describe(symtable.symtable(source, path, 'exec'))], sys.stdout)
"""


def describe(scope):
    names = []
    is_top = scope.name == 'top'           # how the symtable module recognizes a module
    for name, symbol in scope.symbols.items():
        if name == '.defaults' or name == '.kwdefaults':
            continue
        where = symbol.scope
        is_global = (where == flags.GLOBAL_IMPLICIT or where == flags.GLOBAL_EXPLICIT or
                     is_top and symbol.flags & flags.DEF_BOUND != 0)
        is_local = (where == flags.LOCAL or where == flags.CELL or
                    is_top and symbol.flags & flags.DEF_BOUND != 0)
        names.append([name, is_global, where == flags.GLOBAL_EXPLICIT, is_local, where == flags.FREE,
                      symbol.flags & flags.DEF_NONLOCAL != 0, symbol.flags & flags.DEF_PARAM != 0,
                      symbol.flags & flags.DEF_IMPORT != 0, symbol.flags & flags.DEF_LOCAL != 0,
                      symbol.flags & flags.USE != 0, symbol.flags & flags.DEF_ANNOT != 0])
    kind = ['module', 'function', 'class', 'annotation', 'type alias', 'type parameters',
            'type variable'][scope.kind]
    return [scope.name, kind, scope.nested, sorted(names), [describe(child) for child in scope.children]]


def table(source):
    module = parse(source, '<x>', 'exec')
    where = Source('<x>', None)
    features = future.features_of(module, where)
    return symtable.build(module, where, features.flags & future.CO_FUTURE_ANNOTATIONS != 0).top


def compare(ours, theirs, path):
    path += '/' + ours[0]
    assert ours[:3] == theirs[:3], path
    for mine, others in zip(ours[3], theirs[3]):
        assert mine == others, path
    assert len(ours[3]) == len(theirs[3]), path
    assert [child[0] for child in ours[4]] == [child[0] for child in theirs[4]], path
    for mine, others in zip(ours[4], theirs[4]):
        compare(mine, others, path)


@pytest.mark.parametrize('name', FILES)
def test_file(name):
    source, theirs = ask(PROGRAM, name)
    compare(describe(table(source)), theirs, name)
