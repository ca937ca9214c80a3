# -*- coding: utf-8 -*-
"""_contextvars.  memphis/modules/_contextvars.py."""
from expectations import WithPrelude, check

PRELUDE = """
import _contextvars
c = _contextvars.ContextVar('c')
d = _contextvars.ContextVar('d', default=3)
ctx = _contextvars.Context()
tok = c.set(1)
"""


def test_contexts(space):
    check(WithPrelude(space, PRELUDE), r"""
    c.get(), d.get(), _contextvars.ContextVar('e').get(5)         # (1, 3, 5)
    _contextvars.ContextVar(3)                                    # TypeError: context variable name must be a str
    _contextvars.ContextVar()                                     # TypeError: ContextVar() takes exactly 1 positional argument (0 given)
    tok.var is c, tok.old_value, _contextvars.Token.MISSING       # (True, <Token.MISSING>, <Token.MISSING>)
    c.reset(3)                                                    # TypeError: expected an instance of Token, got 3
    len(ctx), c in ctx, ctx.get(d), ctx.get(d, 7)                 # (0, False, None, 7)
    ctx[3]                                                        # TypeError: a ContextVar key was expected, got 3
    ctx.run(c.set, 5).old_value, ctx[c], c.get(), list(ctx.values()), list(ctx.items()) == [(c, 5)], list(ctx) == [c]  # (<Token.MISSING>, 5, 1, [5], True, True)
    ctx == ctx.copy(), ctx != ctx.copy(), ctx == 3                # (True, False, False)
    hash(ctx)                                                     # TypeError: unhashable type: '_contextvars.Context'
    ctx.run()                                                     # TypeError: run() missing 1 required positional argument
    _contextvars.Context(1)                                       # TypeError: Context() does not accept any arguments
    _contextvars.Token()                                          # RuntimeError: Tokens can only be created by ContextVars
    c.reset(tok), c.get(9) in (1, 9)                              # (None, True)
    _contextvars.ContextVar[int]                                  # _contextvars.ContextVar[int]
    hash(c) == hash(c)                                            # True
    type('X', (_contextvars.ContextVar,), {})                     # TypeError: type '_contextvars.ContextVar' is not an acceptable base type
    """)


def test_many_variables(space):
    assert space.run(PRELUDE + """
def main():
    variables = [_contextvars.ContextVar('v') for i in range(30)]
    tokens = [variable.set(i) for i, variable in enumerate(variables)]
    print(sum(variable.get() for variable in variables), len(_contextvars.copy_context()))
    for variable, token in zip(variables[::2], tokens[::2]):
        variable.reset(token)
    print([variable.get(None) for variable in variables[:4]], len(_contextvars.copy_context()))
_contextvars.Context().run(main)
""") == "435 30\n[None, 1, None, 3] 15\n"
