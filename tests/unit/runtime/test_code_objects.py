"""Attributes of code objects and frames, code.replace(), comparison."""
import pytest

CODE = """
def f(a, b=2, *, c):
    "doc"
    def g(): return a
    return (a + b +
            c)
c = f.__code__
"""


@pytest.mark.parametrize('expression, value', [
    ("c.co_consts[0]", "'doc'"), ("c.co_names", "()"), ("c.co_varnames", "('a', 'b', 'c', 'g')"),
    ("c.co_cellvars", "('a',)"), ("type(c.co_linetable)", "<class 'bytes'>"), ("c.co_stacksize > 1", "True"),
    ("[line for start, end, line in c.co_lines()][-3:]", "[5, 6, 5]"),
    ("len(list(c.co_positions())) * 2 == list(c.co_lines())[-1][1]", "True"),
    ("c == c.replace(), c == c.replace(co_name='x'), c == 1", "(True, False, False)"),
    ("hash(c) == hash(c.replace())", "True"),
    ("c.replace(co_firstlineno=12).co_firstlineno - c.co_firstlineno", "10"),
    ("list(c.replace(co_firstlineno=12).co_lines())[-1][2] - list(c.co_lines())[-1][2]", "10"),
    ("c.replace(co_flags=c.co_flags | 0x100).co_flags & 0x100", "256"),
    ("compile('0.0', '', 'eval') == compile('-0.0', '', 'eval')", "False"),
    ("compile('(1,)', '', 'eval') == compile('(1.0,)', '', 'eval')", "False"),
    ("compile('(1, 2)', '', 'eval') == compile('(1, 2)', '', 'eval')", "True"),
])
def test_attributes(space, expression, value):
    assert space.eval(CODE + expression) == value


@pytest.mark.parametrize('call, kind, message', [
    ("c.replace(co_name=1)", "TypeError", "replace() argument 'co_name' must be str, not int"),
    ("c.replace(x=1)", "TypeError", "replace() got an unexpected keyword argument 'x'"),
    ("c.replace(co_flags=0)", "ValueError", "code: co_flags cannot be replaced by that"),
    ("c.replace(co_consts=())", "ValueError", "code: co_consts cannot be replaced by that"),
    ("c.replace(co_names=(1,))", "ValueError", "code: co_names cannot be replaced by that"),
])
def test_replace_refuses(space, call, kind, message):
    space.raises(kind, message, CODE + call)


def test_clear(space):
    source = """
def r():
    v = [1]
    raise ValueError
try: r()
except ValueError as e:
    t = e.__traceback__.tb_next
    print(t.tb_frame.f_locals)
    t.tb_frame.clear()
    print(t.tb_frame.f_locals, t.tb_lasti % 2)
    try: e.__traceback__.tb_frame.clear()
    except RuntimeError as error: print(error)
def generator(): yield
g = generator()
g.gi_frame.clear()
print(list(g))
g = generator()
next(g)
try: g.gi_frame.clear()
except RuntimeError as error: print(error)
"""
    assert space.run(source) == ("{'v': [1]}\n{} 0\ncannot clear an executing frame\n[]\n"
                                 "cannot clear a suspended frame\n")
    space.raises("ValueError", "f_lineno can only be set in a trace function",
                 "def g(): yield\ng().gi_frame.f_lineno = 3")


def test_optimized(space):
    for level, value in [(0, "(True, 'doc', 1)"), (1, "(False, 'doc', None)"), (2, "(False, None, None)")]:
        assert space.eval(
            "d = {}\ntry: exec(compile('def f():\\n \"doc\"\\n assert 0', '', 'exec', optimize=%d), d); x = d['f']()\n"
            "except AssertionError: x = 1\n(eval(compile('__debug__', '', 'eval', optimize=%d)), d['f'].__doc__, x)" % (
                level, level)) == value
