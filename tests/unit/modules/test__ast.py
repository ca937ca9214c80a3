"""The module _ast: constructors, trees from compile() and code from trees; what is expected is CPython 3.13's."""
import pytest

PRELUDE = r'''
import _ast as ast
def fix(node):
    for name in node._attributes:
        if getattr(node, name, None) is None:
            setattr(node, name, 1 if 'line' in name else 0)
    for name in node._fields:
        value = getattr(node, name, None)
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                fix(child)
    return node
def show(node):
    if isinstance(node, ast.AST):
        fields = ['%s=%s' % (name, show(getattr(node, name))) for name in node._fields]
        return '%s(%s)' % (type(node).__name__, ', '.join(fields))
    if isinstance(node, list):
        return '[%s]' % ', '.join(map(show, node))
    return repr(node)
def code(node, mode='exec'):
    if mode == 'exec' and not isinstance(node, ast.mod):
        node = ast.Module([node if isinstance(node, ast.stmt) else ast.Expr(node)], [])
    return compile(fix(node), '<x>', mode)
x = ast.Name('x', ast.Load())
target = ast.Name('x', ast.Store())
one = ast.Constant(1)
no = ast.Pass()
def match(pattern):
    return ast.Match(x, [ast.match_case(pattern, None, [no])])
'''

VALUES = [
    ("sorted(vars(ast.FunctionDef('f', ast.arguments())))", "['args', 'body', 'decorator_list', 'name', 'type_params']"),
    ("vars(ast.AST())", "{}"),
    ("ast.Name('a').ctx is compile('x', 'x', 'exec', 1024).body[0].value.ctx", "True"),
    ("ast.Load() is ast.Load()", "False"),
    ("ast.Name('a').__reduce__()[:2]", "(<class 'ast.Name'>, (None, None))"),
    ("ast.FunctionDef._fields", "('name', 'args', 'body', 'decorator_list', 'returns', 'type_comment', 'type_params')"),
    ("ast.ImportFrom._field_types", "{'module': str | None, 'names': list[ast.alias], 'level': int | None}"),
    ("ast.Name.__match_args__", "('id', 'ctx')"),
    ("ast.expr._attributes", "('lineno', 'col_offset', 'end_lineno', 'end_col_offset')"),
    ("ast.boolop.__doc__", "'boolop = And | Or'"),
    ("ast.arg.__doc__", "'arg(identifier arg, expr? annotation, string? type_comment)'"),
    ("(ast.Return.__doc__, ast.Return.value)", "('Return(expr? value)', None)"),
    ("show(compile('f(*a, b=1j)', 'x', 'eval', 1024))",
     "\"Expression(body=Call(func=Name(id='f', ctx=Load()), args=[Starred(value=Name(id='a', ctx=Load()), "
     "ctx=Load())], keywords=[keyword(arg='b', value=Constant(value=1j, kind=None))]))\""),
    ("show(compile('(1, 2 + 3)', 'x', 'eval', 0x8400))", "'Expression(body=Constant(value=(1, 5), kind=None))'"),
    ("compile('(a\\n  .b)', 'x', 'eval', 1024).body.end_col_offset", "4"),
    ("eval(code(ast.Expression(ast.Constant((1, frozenset([2]), 1+2j))), 'eval'))", "(1, frozenset({2}), (1+2j))"),
    ("eval(compile(compile('[i for i in (1, 2)]', 's', 'eval', 1024), 's', 'eval'))", "[1, 2]"),
    ("compile(x, 's', 'exec', 1024) is x", "True"),
]

ERRORS = [
    ("TypeError", "Name constructor takes at most 2 positional arguments", "ast.Name('a', 1, 2)"),
    ("TypeError", "Return constructor takes at most 1 positional argument", "ast.Return(1, 2)"),
    ("TypeError", "AST constructor takes at most 0 positional arguments", "ast.AST(1)"),
    ("TypeError", "Name got multiple values for argument 'id'", "ast.Name('a', id='b')"),
    ("TypeError", 'required field "lineno" missing from expr', "compile(ast.Expression(x), 's', 'eval')"),
    ("TypeError", "expected Module node, got Expression", "code(ast.Expression(x))"),
    ("TypeError", "expected Expression node, got Name", "code(x, 'eval')"),
    ("TypeError", 'required field "id" missing from Name', "code(ast.Name())"),
    ("TypeError", "AST identifier must be of type str", "code(ast.Name(3))"),
    ("ValueError", "field 'id' is required for Name", "code(ast.Name(None))"),
    ("ValueError", "field 'value' is required for Expr", "code(ast.Expr(None))"),
    ("TypeError", "expected some sort of boolop, but got 3", "code(ast.BoolOp(3, [x, x]))"),
    ("TypeError", 'FunctionDef field "body" must be a list, not a int',
     "code(ast.FunctionDef('f', ast.arguments(), 3))"),
    ("ValueError", "invalid integer value: 'a'", "code(ast.Name('x', ast.Load(), lineno='a'))"),
    ("OverflowError", "Python int too large to convert to C int", "code(ast.Name('x', ast.Load(), lineno=1 << 80))"),
    ("ValueError", "identifier field can't represent 'None' constant", "code(ast.Name('None'))"),
    ("ValueError", "expression must have Load context but has Store instead", "code(target)"),
    ("ValueError", "expression which can't be assigned to in Store context", "code(ast.Assign([one], x))"),
    ("ValueError", "empty body on ClassDef", "code(ast.ClassDef('C'))"),
    ("ValueError", "empty targets on Delete", "code(ast.Delete([]))"),
    ("ValueError", "None disallowed in statement list", "code(ast.Module([None], []))"),
    ("ValueError", "None disallowed in expression list", "code(ast.Call(x, [None]))"),
    ("ValueError", "Raise with cause but no exception", "code(ast.Raise(None, x))"),
    ("ValueError", "Try has neither except handlers nor finalbody", "code(ast.Try([no]))"),
    ("ValueError", "Try has orelse but no except handlers", "code(ast.Try([no], [], [no], [no]))"),
    ("ValueError", "Negative ImportFrom level", "code(ast.ImportFrom('a', [ast.alias('b')], -1))"),
    ("ValueError", "BoolOp with less than 2 values", "code(ast.BoolOp(ast.And(), [x]))"),
    ("ValueError", "Dict doesn't have the same number of keys as values", "code(ast.Dict([x], []))"),
    ("ValueError", "comprehension with no generators", "code(ast.ListComp(x, []))"),
    ("ValueError", "Compare with no comparators", "code(ast.Compare(x, [], []))"),
    ("ValueError", "Compare has a different number of comparators and operands",
     "code(ast.Compare(x, [ast.In()], [x, x]))"),
    ("TypeError", "got an invalid type in Constant: list", "code(ast.Constant((1, (2, []))))"),
    ("TypeError", "NamedExpr target must be a Name", "code(ast.NamedExpr(one, x))"),
    ("TypeError", "TypeAlias with non-Name name", "code(ast.TypeAlias(one, [], x))"),
    ("ValueError", "more positional defaults than args on arguments",
     "code(ast.Lambda(ast.arguments(defaults=[x]), x))"),
    ("ValueError", "AST node line range (3, 2) is not valid",
     "code(ast.Name('x', ast.Load(), lineno=3, end_lineno=2, col_offset=0, end_col_offset=0))"),
    ("ValueError", "line 3, column 2-1 is not a valid range",
     "code(ast.Name('x', ast.Load(), lineno=3, end_lineno=3, col_offset=2, end_col_offset=1))"),
    ("ValueError", "patterns may only match literals and attribute lookups", "code(match(ast.MatchValue(x)))"),
    ("ValueError", "unexpected constant inside of a literal pattern", "code(match(ast.MatchValue(ast.Constant(...))))"),
    ("ValueError", "MatchSingleton can only contain True, False and None", "code(match(ast.MatchSingleton(1)))"),
    ("ValueError", "can't use MatchStar here", "code(match(ast.MatchStar()))"),
    ("ValueError", "can't capture name '_' in patterns", "code(match(ast.MatchAs(name='_')))"),
    ("ValueError", "MatchAs must specify a target name if a pattern is given",
     "code(match(ast.MatchAs(ast.MatchAs())))"),
    ("ValueError", "MatchOr requires at least 2 patterns", "code(match(ast.MatchOr([ast.MatchAs()])))"),
    ("ValueError", "compile() mode 'func_type' requires flag PyCF_ONLY_AST", "compile('1', 's', 'func_type')"),
    ("ValueError", "compile() mode must be 'exec', 'eval', 'single' or 'func_type'", "compile('1', 's', 'foo', 1024)"),
    ("ValueError", "compile(): unrecognised flags", "compile('1', 's', 'exec', 1)"),
]

PROGRAM = r'''
source = """
def f(a, b=2, *c, d=3, **e):
    "doc"
    try:
        return [x * a for x in c if x], {k: v for k, v in e.items()}, f"{a!r:>{b}}", (lambda y: y + a)(d)
    finally:
        pass
class C[T]:
    x: int = 3
match [1, {'k': 2}]:
    case [1, {'k': v, **r}] if v: print('matched', v, r)
    case 1 + 2j | -1 | None: pass
print(f(1, 2, 3, 4, z=5), C.x, 1 if C else 2, not 1, -2 ** 2, 1 < 2 < 3, f.__doc__)
with_ = [1, *[2, 3]]
print(with_, b'abc', 1j, 1e5, ..., 10**30, '\u00e9')
for i in range(3):
    if i == 1: continue
    print(i)
"""
exec(source)
exec(compile(compile(source, '<s>', 'exec', 1024), '<s>', 'exec'))
'''


@pytest.mark.parametrize('source, expected', VALUES)
def test_value(space, source, expected):
    assert space.run(PRELUDE + "print(repr(%s))" % source) == expected + '\n'


@pytest.mark.parametrize('kind, message, source', ERRORS)
def test_error(space, kind, message, source):
    space.raises(kind, message, PRELUDE + source)


def test_code_of_a_tree(space):
    lines = space.run(PROGRAM).splitlines()
    assert lines[:len(lines) // 2] == lines[len(lines) // 2:]


def test_a_deep_tree(space):
    deep = PRELUDE + "for i in range(2000): x = ast.UnaryOp(ast.Not(), x, lineno=1, col_offset=0)\n"
    space.raises("RecursionError", "maximum recursion depth exceeded",
                 deep + "x = ast.Expression(x)\ncompile(x, 's', 'eval')")
