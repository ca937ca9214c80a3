# -*- coding: utf-8 -*-
"""Annotations as text: what `from __future__ import annotations` stores, against CPython 3.13."""
import json

from asking import ask
from memphis.analysis.unparse import unparse
from memphis.syntax.parser import parse

EXPRESSIONS = r'''
a + b * c - (d - e) ** -f ** g
(a + b) * c // d @ e % f / g
not a and b or (c or d) and not (e and f)
a if b else c if d else e
(a if b else c) if (d if e else f) else g
lambda: a
lambda x, /, y=1, *z, k, m=2, **w: x + y
lambda *, k: k
lambda *a: a
lambda **k: k
(lambda: x) + 1
a < b <= c != d is not e not in f
(a < b) < (c < d)
(a[b, c:d, ::e], (f,), (), [g, *h], {i}, {j: k, **m})
list[int, str]
Literal['a', "it's", 'both \' and "', b'x\x00\xff', '\n\t\\', 'é']
tuple[int, ...]
Callable[[int], str] | None
f(a, *b, c=d, **e)
f(x for x in y)
f((x for x in y), z)
[x async for x in y if z if w for q in r]
{x: y for x, y in z}
{x for x in y}
(yield)
(yield x, y)
1 .real
1.5.real
1j + 1e400 + 1e400j + 1e22 + 12345678901234567890123
-1 ** 2
(-1) ** 2
~a | b & c ^ d << e >> f
(a := b)
f(a := b)
u'x' 'y'
f'a{b!r:>{c}}{{}}{ {1: 2} }'
f'{x}' f"{y:.2f}"
await_
a[(b, c)]
a[b:c]
a[*b]
(*a,)
(None, True, False, ...)
(a, b)[0]
a.b.c().d
a[lambda: 0]
x if y else (yield)
'''.strip().split('\n')

PROGRAM = r"""
answers = []
for expression in json.loads(sys.argv[1]):
    source = 'from __future__ import annotations\nx: ' + expression
    try:
        code = compile(source, '<x>', 'exec')
    except SyntaxError as e:
        answers.append(str(e))
    else:
        scope = {}
        exec(code, scope)
        answers.append(scope['__annotations__']['x'])
json.dump(answers, sys.stdout)
"""


def test_as_in_cpython():
    allowed = [e for e in EXPRESSIONS if 'yield' not in e and ':=' not in e]
    answers = ask(PROGRAM, json.dumps(allowed))
    for expression, answer in zip(allowed, answers):
        source = 'x: ' + expression
        assert unparse(parse(source, '<x>', 'exec').body[0].annotation) == answer, expression
