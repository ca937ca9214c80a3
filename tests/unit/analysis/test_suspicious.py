"""Warnings about suspicious expressions, as CPython 3.13 gives them."""
import json
import os
import sys

import pytest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), '..', 'syntax'))
import oracle

from memphis.analysis.frontend import analyse_source
from memphis.syntax.errors import SyntaxProblem

VALUES = ['1', '1.5', '2j', '1 + 2j', '"a"', 'b"a"', 'None', 'True', '...', 'x', '()', '(1, 2)', '(x, y)', '[]', '[x]',
          '{}', '{x: y}', '{x}', '{**x}', '[x for x in y]', '{x for x in y}', '{x: y for x in z}', '(x for x in y)',
          'lambda: x', 'f"a"', 'f"{x}"', 'x.y', 'x()', 'x[y]', '-x', '-1', 'not x', 'x if y else z', 'x or y',
          'x:y', '1:2', '1 + 1', '"a" + "b"', '10 ** 30', '__debug__']

SOURCES = ['(%s)()' % value for value in VALUES] + ['(%s)[0]' % value for value in VALUES]
SOURCES += ['(%s)["a"]' % value for value in VALUES] + ['"a"[%s]' % value for value in VALUES]
SOURCES += ['(1, x)[%s]' % value for value in VALUES] + ['x[%s]' % value for value in VALUES]
SOURCES += ['x is (%s)' % value for value in VALUES] + ['(%s) is not x' % value for value in VALUES]
SOURCES += ['assert (%s)' % value for value in VALUES] + ['assert (%s), x' % value for value in VALUES]
SOURCES += [
    '', 'x < 1 is y', 'x is y is 1', '1 is x is 2', '1 < x is y', 'not (x is 1)', 'not x is not 1', 'not (1 is 2 is 3)',
    '(1)[0] = x', 'del (1)[0]', '(1)[0] += x', '"a"["b"] = 1', '1()()(2 is x)', '(1 is x)(2 is x)', '1()[2()]',
    '@(1)()\ndef f(): pass', '@x\nclass A(1()): pass', 'def f(a=1(), *, b=2()): 3()', 'def f(a: 1()) -> 2(): pass',
    'from __future__ import annotations\ndef f(a: 1()) -> 2(): pass', 'x: 1() = 2()', 'def f():\n  x: 1() = 2()',
    'def f():\n  x.y: 1()', 'def f():\n  class A:\n    x: 1()', 'class A:\n  def f():\n    x: 1()',
    'from __future__ import annotations\nx: 1() = 2()', 'def f():\n  def g(a: 1()): pass', 'lambda a=1(): 2()',
    'try:\n  1()\nfinally:\n  2()', 'for x in y:\n  try: pass\n  finally:\n    if a: continue\n    1()',
    'while 0:\n  1()', 'if 0:\n  1()\nelse:\n  2()', 'if __debug__: 1()', 'assert 1()', 'with 1() as x[2()]: 3()',
    '[1() for x in 2() if 3()]', 'match 1():\n  case x if 2(): 3()', 'f"{1()}{2 is x}"', 'type X = 1()',
    'def f[T: 1()](): 2()', 'return_ = 1()\n"\\d"', '"\\d" is x', 'x is 1\nreturn', 'x is 1\ndef f(a, a): pass',
    'global x; x is 1', 'x = 1\nglobal x\nx is 1', '1()\n\n\n2()\n3() if 4() else 5()', 'not not (x is 1)',
    '(1 is x) is 2', '"a" "b"()', '(x, 1 is 2)[1]', 'import x\nx is 1', 'async def f():\n  await 1()\n  yield 2()',
]

PROGRAM = r"""
import json, sys, warnings
result = []
for source in json.load(open(sys.argv[1])):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            compile(source, '<corpus>', 'exec')
        except SyntaxError:
            pass
    result.append([[w.category.__name__, str(w.message), w.lineno] for w in caught])
print(json.dumps(result))
"""


def warnings_about(source):
    try:
        records = analyse_source(source, '<corpus>', 'exec').warnings
    except SyntaxProblem as problem:
        records = problem.warnings
    return [[record.category, record.msg, record.lineno] for record in records]


def without_copies(source, warnings):
    "CPython repeats those in a `finally` block for each copy of its code; ours are told once."
    if 'finally' in source:
        return [warning for i, warning in enumerate(warnings) if warning not in warnings[:i]]
    return warnings


@pytest.mark.skipif(oracle.find() is None, reason="needs CPython 3.13 (MEMPHIS_ORACLE, or python3.13 on the PATH)")
def test_same_warnings(tmpdir):
    path = tmpdir.join('sources.json')
    path.write(json.dumps(SOURCES))
    expected = json.loads(oracle.run(PROGRAM, [str(path)]))
    different = [(source, there, warnings_about(source)) for source, there in zip(SOURCES, expected)
                 if warnings_about(source) != without_copies(source, there)]
    assert different == []
    assert sum(map(len, expected)) > 200
