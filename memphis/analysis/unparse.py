"""An expression back to text: what `from __future__ import annotations` leaves of an annotation.

The text is that of CPython's ast_unparse.c, which differs from ast.unparse in
details.
"""
from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib.rstring import StringBuilder, replace

from memphis.analysis.constants import quoted, represent
from memphis.analysis.walk import DepthCounter
from memphis.syntax import ast
from memphis.syntax.constants import CONST_ELLIPSIS, ConstInt, ConstStr

# precedence
(TUPLE, TEST, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, ARITHMETIC, TERM, FACTOR, POWER, AWAIT,
 ATOM) = range(16)


def _table(names, pairs):
    return [pairs[name] if name else ('', 0) for name in names]


_BINARY = _table(ast.OPERATOR_NAMES, {
    'Add': (' + ', ARITHMETIC), 'Sub': (' - ', ARITHMETIC), 'Mult': (' * ', TERM), 'MatMult': (' @ ', TERM),
    'Div': (' / ', TERM), 'Mod': (' % ', TERM), 'FloorDiv': (' // ', TERM), 'LShift': (' << ', SHIFT),
    'RShift': (' >> ', SHIFT), 'BitOr': (' | ', BIT_OR), 'BitXor': (' ^ ', BIT_XOR), 'BitAnd': (' & ', BIT_AND),
    'Pow': (' ** ', POWER)})
_UNARY = _table(ast.UNARYOP_NAMES, {
    'Invert': ('~', FACTOR), 'Not': ('not ', NOT), 'UAdd': ('+', FACTOR), 'USub': ('-', FACTOR)})
_COMPARE = _table(ast.CMPOP_NAMES, {
    'Eq': (' == ', 0), 'NotEq': (' != ', 0), 'Lt': (' < ', 0), 'LtE': (' <= ', 0), 'Gt': (' > ', 0),
    'GtE': (' >= ', 0), 'Is': (' is ', 0), 'IsNot': (' is not ', 0), 'In': (' in ', 0), 'NotIn': (' not in ', 0)})


def unparse(node):
    unparser = Unparser()
    unparser.expr(node, TEST)
    return unparser.builder.build()


class Unparser(ast.ASTVisitor):
    import_from_mixin(DepthCounter)

    def __init__(self):
        self.depth = 0
        self.builder = StringBuilder()
        self.level = 0             # the precedence around the node being visited

    def text(self, text):
        self.builder.append(text)

    def expr(self, node, level):
        saved = self.level
        self.level = level
        self.enter_node()
        node.accept(self)
        self.leave_node()
        self.level = saved

    def open(self, level):
        "A parenthesis where what is around binds more strongly than `level`; is there one?"
        if self.level > level:
            self.text('(')
            return True
        return False

    def close(self, opened):
        if opened:
            self.text(')')

    def items(self, nodes, level):
        for i in range(len(nodes)):
            if i > 0:
                self.text(', ')
            self.expr(nodes[i], level)

    def visit_BoolOp(self, node):
        level = AND
        separator = ' and '
        if node.op == ast.Or:
            level = OR
            separator = ' or '
        opened = self.open(level)
        for i in range(len(node.values)):
            if i > 0:
                self.text(separator)
            self.expr(node.values[i], level + 1)
        self.close(opened)

    def visit_BinOp(self, node):
        sign, level = _BINARY[node.op]
        right_associative = 0
        if node.op == ast.Pow:
            right_associative = 1
        opened = self.open(level)
        self.expr(node.left, level + right_associative)
        self.text(sign)
        self.expr(node.right, level + 1 - right_associative)
        self.close(opened)

    def visit_UnaryOp(self, node):
        sign, level = _UNARY[node.op]
        opened = self.open(level)
        self.text(sign)
        self.expr(node.operand, level)
        self.close(opened)

    def visit_Lambda(self, node):
        opened = self.open(TEST)
        args = node.args
        if args.posonlyargs or args.args:  # without them CPython writes `lambda*a`
            self.text('lambda ')
        else:
            self.text('lambda')
        self.arguments(args)
        self.text(': ')
        self.expr(node.body, TEST)
        self.close(opened)

    def arguments(self, args):
        positional = args.posonlyargs + args.args
        first_default = len(positional) - len(args.defaults)
        first = True
        for i in range(len(positional)):
            first = self.comma(first)
            self.text(positional[i].arg)
            if i >= first_default:
                self.default(args.defaults[i - first_default])
            if i + 1 == len(args.posonlyargs):
                self.text(', /')
        if args.vararg is not None or args.kwonlyargs:
            first = self.comma(first)
            self.text('*')
            if args.vararg is not None:
                self.text(args.vararg.arg)
        for i in range(len(args.kwonlyargs)):
            first = self.comma(first)
            self.text(args.kwonlyargs[i].arg)
            if args.kw_defaults[i] is not None:
                self.default(args.kw_defaults[i])
        if args.kwarg is not None:
            self.comma(first)
            self.text('**' + args.kwarg.arg)

    def comma(self, first):
        if not first:
            self.text(', ')
        return False

    def default(self, node):
        self.text('=')
        self.expr(node, TEST)

    def visit_IfExp(self, node):
        opened = self.open(TEST)
        self.expr(node.body, TEST + 1)
        self.text(' if ')
        self.expr(node.test, TEST + 1)
        self.text(' else ')
        self.expr(node.orelse, TEST)
        self.close(opened)

    def visit_Dict(self, node):
        self.text('{')
        for i in range(len(node.values)):
            if i > 0:
                self.text(', ')
            if node.keys[i] is not None:
                self.expr(node.keys[i], TEST)
                self.text(': ')
                self.expr(node.values[i], TEST)
            else:
                self.text('**')
                self.expr(node.values[i], BIT_OR)
        self.text('}')

    def visit_Set(self, node):
        self.text('{')
        self.items(node.elts, TEST)
        self.text('}')

    def visit_ListComp(self, node):
        self.comprehension('[', node.elt, None, node.generators, ']')

    def visit_SetComp(self, node):
        self.comprehension('{', node.elt, None, node.generators, '}')

    def visit_DictComp(self, node):
        self.comprehension('{', node.key, node.value, node.generators, '}')

    def visit_GeneratorExp(self, node):
        self.comprehension('(', node.elt, None, node.generators, ')')

    def comprehension(self, left, element, value, generators, right):
        self.text(left)
        self.expr(element, TEST)
        if value is not None:
            self.text(': ')
            self.expr(value, TEST)
        for generator in generators:
            if generator.is_async:
                self.text(' async for ')
            else:
                self.text(' for ')
            self.expr(generator.target, TUPLE)
            self.text(' in ')
            self.expr(generator.iter, TEST + 1)
            for condition in generator.ifs:
                self.text(' if ')
                self.expr(condition, TEST + 1)
        self.text(right)

    def visit_Compare(self, node):
        opened = self.open(COMPARE)
        self.expr(node.left, COMPARE + 1)
        for i in range(len(node.ops)):
            self.text(_COMPARE[node.ops[i]][0])
            self.expr(node.comparators[i], COMPARE + 1)
        self.close(opened)

    def visit_Call(self, node):
        self.expr(node.func, ATOM)
        if len(node.args) == 1 and not node.keywords and isinstance(node.args[0], ast.GeneratorExp):
            self.expr(node.args[0], TEST)      # brings its parentheses
            return
        self.text('(')
        self.items(node.args, TEST)
        first = len(node.args) == 0
        for keyword in node.keywords:
            first = self.comma(first)
            if keyword.arg is None:
                self.text('**')
                self.expr(keyword.value, BIT_OR)
            else:
                self.text(keyword.arg + '=')
                self.expr(keyword.value, TEST)
        self.text(')')

    def visit_Attribute(self, node):
        value = node.value
        self.expr(value, ATOM)
        if isinstance(value, ast.Constant) and isinstance(value.value, ConstInt):
            self.text(' ')                 # 1 .real
        self.text('.' + node.attr)

    def visit_Subscript(self, node):
        self.expr(node.value, ATOM)
        self.text('[')
        self.expr(node.slice, TUPLE)
        self.text(']')

    def visit_Slice(self, node):
        if node.lower is not None:
            self.expr(node.lower, TEST)
        self.text(':')
        if node.upper is not None:
            self.expr(node.upper, TEST)
        if node.step is not None:
            self.text(':')
            self.expr(node.step, TEST)

    def visit_Starred(self, node):
        self.text('*')
        self.expr(node.value, BIT_OR)

    def visit_Name(self, node):
        self.text(node.id)

    def visit_List(self, node):
        self.text('[')
        self.items(node.elts, TEST)
        self.text(']')

    def visit_Tuple(self, node):
        if not node.elts:
            self.text('()')
            return
        opened = self.open(TUPLE)
        self.items(node.elts, TEST)
        if len(node.elts) == 1:
            self.text(',')
        self.close(opened)

    def visit_NamedExpr(self, node):
        opened = self.open(TUPLE)
        self.expr(node.target, ATOM)
        self.text(' := ')
        self.expr(node.value, ATOM)
        self.close(opened)

    def visit_Yield(self, node):
        if node.value is None:
            self.text('(yield)')
            return
        self.text('(yield ')
        self.expr(node.value, TEST)
        self.text(')')

    def visit_YieldFrom(self, node):
        self.text('(yield from ')
        self.expr(node.value, TEST)
        self.text(')')

    def visit_Await(self, node):
        opened = self.open(AWAIT)
        self.text('await ')
        self.expr(node.value, ATOM)
        self.close(opened)

    def visit_Constant(self, node):
        if node.value.const_kind == CONST_ELLIPSIS:
            self.text('...')
            return
        if node.kind is not None:
            self.text(node.kind)
        text = represent(node.value)
        if text.endswith('inf') or text.endswith('infj'):
            text = replace(text, 'inf', '1e309')
        self.text(text)

    # ____________________________________________________________
    # f-strings: the text inside first, then its repr

    def visit_JoinedStr(self, node):
        self.text('f' + quoted(self.inside(node), False))

    def visit_FormattedValue(self, node):
        self.text('f' + quoted(self.inside(node), False))

    def inside(self, node):
        saved = self.builder
        self.builder = StringBuilder()
        self.f_string_part(node)
        result = self.builder.build()
        self.builder = saved
        return result

    def f_string_part(self, node):
        if isinstance(node, ast.JoinedStr):
            for value in node.values:
                self.f_string_part(value)
        elif isinstance(node, ast.Constant):
            const = node.value
            assert isinstance(const, ConstStr)
            self.text(replace(replace(const.utf8, '{', '{{'), '}', '}}'))
        else:
            assert isinstance(node, ast.FormattedValue)
            expression = self.expression_text(node.value)
            if expression.startswith('{'):
                self.text('{ ')
            else:
                self.text('{')
            self.text(expression)
            if node.conversion > 0:
                self.text('!' + chr(node.conversion))
            if node.format_spec is not None:
                self.text(':')
                self.f_string_part(node.format_spec)
            self.text('}')

    def expression_text(self, node):
        saved = self.builder
        self.builder = StringBuilder()
        self.expr(node, TEST + 1)
        result = self.builder.build()
        self.builder = saved
        return result
