"""Syntax errors of the symbol table and the compiler: kind, message and position are CPython's.

bad_sources.txt has a source a line (\\n stands for a newline); some are right.
"""
import os
import sys

import pytest

from asking import ask
from fakespace import space
from memphis.analysis.limits import COMPILER
from memphis.bytecode.compiler import compile_source
from memphis.syntax.errors import SyntaxProblem

sys.setrecursionlimit(20000)        # untranslated, the limits under test come after Python 2's own

FILE = os.path.join(os.path.dirname(__file__), 'bad_sources.txt')

PROGRAM = r"""
answers = []
for line in open(sys.argv[1], encoding='utf8'):
    try:
        compile(line.rstrip('\n').replace('\\n', '\n'), '<x>', 'exec')
    except SyntaxError as e:
        answers.append([type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset or 0])
    else:
        answers.append(None)
json.dump(answers, sys.stdout)
"""


def sources():
    with open(FILE) as f:
        return [line.rstrip('\n').replace('\\n', '\n') for line in f]


def problem_of(source, filename='<x>'):
    try:
        compile_source(space, source, filename, 'exec')
    except SyntaxProblem as problem:
        return problem
    return None


@pytest.fixture(scope='module')
def answers():
    return ask(PROGRAM, FILE)


@pytest.mark.parametrize('number', range(len(sources())))
def test_as_in_cpython(number, answers):
    problem = problem_of(sources()[number])
    if problem is not None:
        problem = [problem.kind, problem.msg, problem.lineno, problem.offset,
                   problem.end_lineno, max(problem.end_offset, 0)]
    assert problem == answers[number]


def test_text_is_that_of_a_file_only():
    assert problem_of('x = 1\nreturn x').text is None
    assert problem_of('x = 1\nreturn x', 'file.py').text == 'return x'


def test_long_chains_are_no_depth():
    count = 20000
    for source in ['a' + '+a' * count, 'a' + '.a' * count, 'a' + '()' * count, 'a' + '[0]' * count,
                   'a' + '.b(c)[d]' * count, '1' + '+1' * count,
                   'if a: 0\n' + 'elif a: 0\n' * count + 'else: 0',
                   'a' + ' and a' * count, 'a' + ' < a' * count, '(' + 'a,' * count + ')',
                   'a = ' * count + 'b']:
        code = compile_source(space, source, '<x>', 'exec')
        assert code.stacksize < 10 or source.startswith('(')


@pytest.mark.parametrize('source', ['not ' * 300 + 'a', '-' * 300 + 'a', 'lambda: ' * 300 + 'a',
                                    'a if b else ' * 300 + 'c', 'f(' * 150 + ')' * 150])
def test_too_deep(source):
    assert problem_of(source) is None
    limit = COMPILER.max_depth
    COMPILER.max_depth = 100
    try:
        problem = problem_of(source)
    finally:
        COMPILER.max_depth = limit
    assert (problem.kind, problem.msg) == ('RecursionError', 'maximum recursion depth exceeded during compilation')
