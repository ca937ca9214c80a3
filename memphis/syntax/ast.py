"""The nodes of the abstract syntax tree, made at import time from one declaration: CPython 3.13's Python.asdl.

For `FunctionDef(identifier name, arguments args, stmt* body, ...)` under `stmt` there is a class FunctionDef(stmt)
with these fields; its constructor takes them in this order, then lineno, col_offset, end_lineno, end_col_offset
where the type has `attributes` (columns are UTF-8 byte offsets, as in CPython). How ASDL maps to RPython:

    identifier, string    str holding UTF-8; None where optional
    int                   int (0 where optional and absent)
    constant              memphis.syntax.constants.Const
    X*                    list of X (for Dict.keys and arguments.kw_defaults: with None where CPython has None)
    X?                    X or None
    expr_context, boolop, operator, unaryop, cmpop
                          small ints: Load, Store, Del; And, Or; Add ...; tables *_NAMES give their names

Each class has a class attribute node_kind (a small int, also a module constant KIND_FunctionDef), node_name, and
accept(visitor), which calls visitor.visit_FunctionDef(self). ASTVisitor sends every visit_X to default_visitor;
ASTWalker visits all children instead.
"""

ASDL = """
mod = Module(stmt* body, type_ignore* type_ignores)
    | Interactive(stmt* body)
    | Expression(expr body)
    | FunctionType(expr* argtypes, expr returns)

stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
    | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
    | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
    | Return(expr? value)
    | Delete(expr* targets)
    | Assign(expr* targets, expr value, string? type_comment)
    | TypeAlias(expr name, type_param* type_params, expr value)
    | AugAssign(expr target, operator op, expr value)
    | AnnAssign(expr target, expr annotation, expr? value, int simple)
    | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
    | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
    | While(expr test, stmt* body, stmt* orelse)
    | If(expr test, stmt* body, stmt* orelse)
    | With(withitem* items, stmt* body, string? type_comment)
    | AsyncWith(withitem* items, stmt* body, string? type_comment)
    | Match(expr subject, match_case* cases)
    | Raise(expr? exc, expr? cause)
    | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
    | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
    | Assert(expr test, expr? msg)
    | Import(alias* names)
    | ImportFrom(identifier? module, alias* names, int? level)
    | Global(identifier* names)
    | Nonlocal(identifier* names)
    | Expr(expr value)
    | Pass
    | Break
    | Continue
    attributes

expr = BoolOp(boolop op, expr* values)
    | NamedExpr(expr target, expr value)
    | BinOp(expr left, operator op, expr right)
    | UnaryOp(unaryop op, expr operand)
    | Lambda(arguments args, expr body)
    | IfExp(expr test, expr body, expr orelse)
    | Dict(expr* keys, expr* values)
    | Set(expr* elts)
    | ListComp(expr elt, comprehension* generators)
    | SetComp(expr elt, comprehension* generators)
    | DictComp(expr key, expr value, comprehension* generators)
    | GeneratorExp(expr elt, comprehension* generators)
    | Await(expr value)
    | Yield(expr? value)
    | YieldFrom(expr value)
    | Compare(expr left, cmpop* ops, expr* comparators)
    | Call(expr func, expr* args, keyword* keywords)
    | FormattedValue(expr value, int conversion, expr? format_spec)
    | JoinedStr(expr* values)
    | Constant(constant value, string? kind)
    | Attribute(expr value, identifier attr, expr_context ctx)
    | Subscript(expr value, expr slice, expr_context ctx)
    | Starred(expr value, expr_context ctx)
    | Name(identifier id, expr_context ctx)
    | List(expr* elts, expr_context ctx)
    | Tuple(expr* elts, expr_context ctx)
    | Slice(expr? lower, expr? upper, expr? step)
    attributes

expr_context = Load | Store | Del
boolop = And | Or
operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv
unaryop = Invert | Not | UAdd | USub
cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn

comprehension = (expr target, expr iter, expr* ifs, int is_async)
excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)
    attributes
arguments = (arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)
arg = (identifier arg, expr? annotation, string? type_comment)
    attributes
keyword = (identifier? arg, expr value)
    attributes
alias = (identifier name, identifier? asname)
    attributes
withitem = (expr context_expr, expr? optional_vars)
match_case = (pattern pattern, expr? guard, stmt* body)

pattern = MatchValue(expr value)
    | MatchSingleton(constant value)
    | MatchSequence(pattern* patterns)
    | MatchMapping(expr* keys, pattern* patterns, identifier? rest)
    | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
    | MatchStar(identifier? name)
    | MatchAs(pattern? pattern, identifier? name)
    | MatchOr(pattern* patterns)
    attributes

type_ignore = TypeIgnore(int lineno, string tag)

type_param = TypeVar(identifier name, expr? bound, expr? default_value)
    | ParamSpec(identifier name, expr? default_value)
    | TypeVarTuple(identifier name, expr? default_value)
    attributes
"""

ENUMS = ('expr_context', 'boolop', 'operator', 'unaryop', 'cmpop')
POSITION = ['lineno', 'col_offset', 'end_lineno', 'end_col_offset']


class AST(object):
    node_kind = 0
    node_name = 'AST'
    lineno = 0
    col_offset = 0
    end_lineno = 0
    end_col_offset = 0

    def accept(self, visitor):
        raise NotImplementedError


class ASTVisitor(object):
    """visit_X for every class X calls default_visitor; override what you need."""

    def default_visitor(self, node):
        pass


class ASTWalker(ASTVisitor):
    """visit_X for every class X visits the children of the node, in the order of the declaration."""

    def visit_sequence(self, nodes):
        for node in nodes:
            if node is not None:
                node.accept(self)


# ____________________________________________________________
# What follows runs at import time only, and is free to be dynamic.

class Field(object):
    def __init__(self, type, is_list, is_optional, name):
        self.type = type
        self.is_list = is_list
        self.is_optional = is_optional
        self.name = name

    @property
    def is_node(self):
        return self.type not in ENUMS + ('identifier', 'string', 'int', 'constant')

    @property
    def class_default(self):
        is_number = not self.is_list and (self.type == 'int' or self.type in ENUMS)
        return 0 if is_number else None


class Declaration(object):
    """One node class: its name, the name of its base, its fields, and whether it has a position."""

    def __init__(self, name, base, fields, has_position):
        self.name = name
        self.base = base
        self.fields = fields
        self.has_position = has_position


def _parse_fields(text):
    fields = []
    for item in text.split(','):
        if item.strip():
            type, name = item.split()
            fields.append(Field(type.rstrip('*?'), type.endswith('*'), type.endswith('?'), name))
    return fields


def _parse_asdl(text):
    """Return the declarations of classes, and a list of (enum, names)."""
    rules = []
    for line in text.splitlines():
        if '=' in line:
            rules.append(line)
        elif line.strip():
            rules[-1] += ' ' + line.strip()
    declarations, enums = [], []
    for rule in rules:
        name, body = [part.strip() for part in rule.split('=')]
        has_position = body.endswith(' attributes')
        if has_position:
            body = body[:-len(' attributes')].strip()
        if name in ENUMS:
            enums.append((name, [item.strip() for item in body.split('|')]))
        elif body.startswith('('):
            declarations.append(Declaration(name, 'AST', _parse_fields(body[1:-1]), has_position))
        else:
            for item in body.split('|'):
                constructor, _, arguments = item.strip().partition('(')
                declarations.append(Declaration(constructor, name, _parse_fields(arguments.rstrip(')')), has_position))
    return declarations, enums


def _class_source(declaration, kind):
    names = [field.name for field in declaration.fields]
    if declaration.has_position:
        names += POSITION
    lines = ['class %s(%s):' % (declaration.name, declaration.base),
             '    node_kind = %d' % kind,
             '    node_name = %r' % declaration.name]
    for field in declaration.fields:
        lines.append('    %s = %r' % (field.name, field.class_default))
    lines.append('    def __init__(self%s):' % ''.join([', ' + name for name in names]))
    for name in names:
        lines.append('        self.%s = %s' % (name, name))
    if not names:
        lines.append('        pass')
    lines += ['    def accept(self, visitor):',
              '        visitor.visit_%s(self)' % declaration.name]
    return '\n'.join(lines)


def _walker_source(declaration):
    lines = ['def visit_%s(self, node):' % declaration.name, '    pass']
    for field in declaration.fields:
        if field.is_node and field.is_list:
            lines.append('    self.visit_sequence(node.%s)' % field.name)
        elif field.is_node and field.is_optional:
            lines += ['    if node.%s is not None:' % field.name, '        node.%s.accept(self)' % field.name]
        elif field.is_node:
            lines.append('    node.%s.accept(self)' % field.name)
    return '\n'.join(lines)


def _make_method(cls, name, source):
    scope = {}
    exec source in scope
    setattr(cls, name, scope[name])


DECLARATIONS, _enums = _parse_asdl(ASDL)

for _enum, _names in _enums:
    globals()[_enum.upper() + '_NAMES'] = [''] + _names
    for _index, _name in enumerate(_names):
        globals()[_name] = _index + 1

for _index, _declaration in enumerate(DECLARATIONS):
    if _declaration.base not in globals():
        globals()[_declaration.base] = type(_declaration.base, (AST,), {'__module__': __name__})
    exec _class_source(_declaration, _index + 1) in globals()
    globals()['KIND_' + _declaration.name] = _index + 1
    _method = 'visit_' + _declaration.name
    _make_method(ASTVisitor, _method, 'def %s(self, node):\n    self.default_visitor(node)' % _method)
    _make_method(ASTWalker, _method, _walker_source(_declaration))

NODE_NAMES = [''] + [_declaration.name for _declaration in DECLARATIONS]        # by node_kind
