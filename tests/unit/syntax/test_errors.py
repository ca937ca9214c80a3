"""Syntax errors, in the words and at the places of CPython 3.13, over a corpus of mistakes and over its own tests.

The oracle compiles every source in one run. A source on which even its parser fails must fail in ours with the same
type, message, text and place; one that it parses must parse.
"""
import json
import os
import sys

import pytest

HERE = os.path.dirname(__file__)
sys.path.insert(0, HERE)
sys.path.insert(0, os.path.join(HERE, '..', 'bytecode'))
import error_corpus
import oracle

from memphis.syntax.errors import NO_OFFSET, SyntaxProblem
from memphis.syntax.parser import make_parser, parse, run_parser

# Modules of CPython's test suite; the sources are the strings in them.
MODULES = """test_syntax.py test_exceptions.py test_fstring.py test_named_expressions.py test_eof.py
    test_string_literals.py test_positional_only_arg.py test_unpack_ex.py test_genexps.py test_generators.py
    test_listcomps.py test_patma.py
    test_type_params.py test_except_star.py test_grammar.py test_codeop.py test_compile.py test_keywordonlyarg.py
    test_global.py test_coroutines.py test_extcall.py""".split()

WARNINGS = [
    r'"\d"', r'x = "\d \q"', r'b"\d"', r'"\400"', r'b"\777"', r'"\8"', r'rf"\d"', r'f"\d{a}"', r'f"\{a}"', r'f"{a:\d}"',
    r'"a" "\d"', u'"\\\xe9"', u'x = "\xe9 \\d"', '"""\n\n\\d"""', "f'''\n{a}\n\\d'''", "f'''{a:\n\\d\n}'''",
    '0x1for x in y', '1if 2else 3', '1or 2', '0o7and 1', '0b1in x', '1jin x', '1.5if 1else 2', '1e5in x', '1not in x',
    '1is x', '"\\d" + 1if x else "\\q"', '"\\d"\nx y']

PROGRAM = r"""
import ast, doctest, json, os, re, sys, textwrap, warnings

def answer(source, mode, flags):
    try:
        compile(source, '<corpus>', mode, flags)
    except SyntaxError as e:
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text]
    except MemoryError as e:
        return [type(e).__name__]

def entry(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        parsed = answer(source, 'exec', ast.PyCF_ONLY_AST)
    return {'source': source, 'parsed': parsed, 'compiled': answer(source, 'exec', 0),
            'eval': answer(source, 'eval', ast.PyCF_ONLY_AST), 'single': answer(source, 'single', ast.PyCF_ONLY_AST),
            'warnings': [[w.category.__name__, str(w.message), w.lineno] for w in caught]}

def strings(name):
    path = os.path.join(os.path.dirname(os.__file__), 'test', name)
    with open(path, encoding='utf-8') as f:
        tree = ast.parse(f.read())
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            sources = [node.value]
            if '>>>' in node.value:
                try:
                    sources = [e.source for e in doctest.DocTestParser().get_examples(node.value)]
                except ValueError:
                    pass
            for source in sources:
                if len(source) < 3000 and not re.search('[\0\ufeff\ud800-\udfff]', source):
                    found[source] = found[textwrap.dedent(source)] = True
    return list(found)

warnings.simplefilter('ignore')
groups, modules = json.load(open(sys.argv[1]))
for name in modules:
    groups[name] = strings(name)
print(json.dumps({key: [entry(s) for s in sources] for key, sources in groups.items()}))
"""

pytestmark = pytest.mark.skipif(oracle.find() is None,
                                reason="needs CPython 3.13 (MEMPHIS_ORACLE, or python3.13 on the PATH)")


@pytest.fixture(scope='module')
def expectations(tmpdir_factory):
    groups = dict((theme, error_corpus.sources(theme)) for theme in error_corpus.theme_names())
    groups['warnings'] = WARNINGS
    path = tmpdir_factory.mktemp('corpus').join('sources.json')
    path.write(json.dumps([groups, MODULES]))
    return json.loads(oracle.run(PROGRAM, [str(path)]))


@pytest.fixture(autouse=True)
def deep():
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(50000)
    yield
    sys.setrecursionlimit(limit)


def as_list(problem):
    if problem.kind == 'MemoryError':
        return [problem.kind]
    text = problem.text
    if text is not None:
        text = text.decode('utf-8')
    return [problem.kind, problem.msg.decode('utf-8'), problem.lineno, problem.offset, problem.end_lineno,
            None if problem.end_offset == NO_OFFSET else problem.end_offset, text]


def our_answer(source, mode='exec'):
    try:
        parse(source.encode('utf-8'), '<corpus>', mode)
    except SyntaxProblem as problem:
        return as_list(problem)


def check(entries, mode='exec'):
    differences = []
    failed = 0
    for entry in entries:
        expected = entry['parsed' if mode == 'exec' else mode]
        got = our_answer(entry['source'], mode)
        failed += got is not None
        if got != expected:
            differences.append('%r\n    expected %s\n    got      %s' % (entry['source'], expected, got))
    assert not differences, '%d of %d:\n%s' % (len(differences), len(entries), '\n'.join(differences[:20]))
    return failed


@pytest.mark.parametrize('theme', error_corpus.theme_names())
def test_corpus(expectations, theme):
    entries = expectations[theme]
    failed = check(entries)
    assert failed > len(entries) // 2 or theme in ('compiler', 'interactive')


@pytest.mark.parametrize('module', MODULES)
def test_sources_of_cpython(expectations, module):
    entries = expectations[module]
    assert len(entries) > 5
    check(entries)


@pytest.mark.parametrize('mode', ['eval', 'single'])
@pytest.mark.parametrize('theme', error_corpus.theme_names())
def test_other_modes(expectations, theme, mode):
    check(expectations[theme], mode)


@pytest.mark.parametrize('theme', error_corpus.theme_names())
def test_errors_of_the_compiler(expectations, theme):
    from fakespace import space
    from memphis.bytecode.compiler import compile_source
    differences = []
    for entry in expectations[theme]:
        if entry['parsed'] is None:
            got = None
            try:
                compile_source(space, entry['source'].encode('utf-8'), '<corpus>', 'exec')
            except SyntaxProblem as problem:
                got = as_list(problem)
            if got != entry['compiled']:
                differences.append('%r\n    expected %s\n    got      %s' % (entry['source'], entry['compiled'], got))
    assert not differences, '\n'.join(differences)


def test_warnings(expectations):
    for entry in expectations['warnings']:
        parser = make_parser(entry['source'].encode('utf-8'), '<corpus>', 'exec')
        try:
            run_parser(parser, '<corpus>', 'exec')
        except SyntaxProblem:
            assert entry['parsed'] is not None
        got = [[w.category, w.msg.decode('utf-8'), w.lineno] for w in parser.syntax_warnings()]
        assert got == entry['warnings'], entry['source']


NESTED = [('(', ')'), ('[', ']'), ('{', '}'), ('f(', ')'), ('a[', ']'), ('{1: ', '}'), ('f(a=', ')'), ('f(*', ')'),
          ('(lambda: ', ')'), ('[x for x in ', ']'), ('f(x for x in ', ')'), ('(a if ', ' else c)'), ('1 + (', ')'),
          ('not (', ')'), ('(yield ', ')'), ('{**', '}'), ('print (', ')'), ('f(a, b, ', ')'), ('x or (', ')')]


@pytest.mark.parametrize('opening, closing', NESTED)
@pytest.mark.parametrize('inner, after', [('1 2', ''), ('1', ' 2'), ('=', ''), ('$', '')])
def test_nesting_costs_linear_time(opening, closing, inner, after):
    # Exponential time would show long before 60 levels.
    answer = our_answer((opening * 60 + inner + closing * 60 + after).decode('ascii'))
    assert answer is not None and answer[0] == 'SyntaxError'
