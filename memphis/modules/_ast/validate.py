"""Whether a tree that a program has made is one that the parser could have made, as far as CPython checks it.

Everything wrong is a ValueError in CPython's words, but for a few TypeErrors.
"""
from memphis.analysis.constants import CONST_COMPLEX
from memphis.errors import OperationError, oefmt
from memphis.modules._ast.constants import other_in
from memphis.syntax import ast
from memphis.syntax.constants import (
    CONST_BYTES, CONST_FALSE, CONST_FLOAT, CONST_IMAGINARY, CONST_INT, CONST_NONE, CONST_STR, CONST_TRUE)

LITERALS = [CONST_INT, CONST_FLOAT, CONST_BYTES, CONST_IMAGINARY, CONST_COMPLEX, CONST_STR]
SINGLETONS = [CONST_NONE, CONST_TRUE, CONST_FALSE]
REAL = [CONST_INT, CONST_FLOAT]
IMAGINARY = [CONST_IMAGINARY, CONST_COMPLEX]


def validate(space, mod):
    checker = Checker(space)
    if isinstance(mod, ast.Module):
        checker.statements(mod.body)
    elif isinstance(mod, ast.Interactive):
        checker.statements(mod.body)
    elif isinstance(mod, ast.Expression):
        checker.expression(mod.body, ast.Load)
    elif isinstance(mod, ast.FunctionType):
        checker.expressions(mod.argtypes, ast.Load, False)
        checker.expression(mod.returns, ast.Load)


class Checker(ast.ASTVisitor):
    """visit_X checks a statement; a statement kind without one holds nothing but what is always right."""

    def __init__(self, space):
        self.space = space

    def wrong(self, message):
        return OperationError(self.space.w_ValueError, None, message)

    def wrong_type(self, message):
        return OperationError(self.space.w_TypeError, None, message)

    def default_visitor(self, node):
        pass

    def position(self, node):
        if node.lineno > node.end_lineno:
            raise self.wrong("AST node line range (%d, %d) is not valid" % (node.lineno, node.end_lineno))
        if node.lineno < 0 and node.end_lineno != node.lineno or \
                node.col_offset < 0 and node.col_offset != node.end_col_offset:
            raise self.wrong("AST node column range (%d, %d) for line range (%d, %d) is not valid" % (
                node.col_offset, node.end_col_offset, node.lineno, node.end_lineno))
        if node.lineno == node.end_lineno and node.col_offset > node.end_col_offset:
            raise self.wrong("line %d, column %d-%d is not a valid range" % (
                node.lineno, node.col_offset, node.end_col_offset))

    def name(self, name):
        if name == 'None' or name == 'True' or name == 'False':
            raise self.wrong("identifier field can't represent '%s' constant" % name)

    def not_empty(self, size, what, owner):
        if size == 0:
            raise self.wrong("empty %s on %s" % (what, owner))

    # ____________________________________________________________
    # statements

    def statements(self, nodes):
        for node in nodes:
            if node is None:
                raise self.wrong("None disallowed in statement list")
            self.position(node)
            self.space.enter_native()
            try:
                node.accept(self)
            finally:
                self.space.leave_native()

    def body(self, nodes, owner):
        self.not_empty(len(nodes), "body", owner)
        self.statements(nodes)

    def visit_FunctionDef(self, node):
        self.function(node.body, node.args, node.decorator_list, node.returns, node.type_params, "FunctionDef")

    def visit_AsyncFunctionDef(self, node):
        self.function(node.body, node.args, node.decorator_list, node.returns, node.type_params, "AsyncFunctionDef")

    def function(self, body, args, decorators, returns, type_params, owner):
        self.body(body, owner)
        self.type_parameters(type_params)
        self.arguments(args)
        self.expressions(decorators, ast.Load, False)
        self.optional(returns)

    def visit_ClassDef(self, node):
        self.body(node.body, "ClassDef")
        self.type_parameters(node.type_params)
        self.expressions(node.bases, ast.Load, False)
        self.keywords(node.keywords)
        self.expressions(node.decorator_list, ast.Load, False)

    def visit_Return(self, node):
        self.optional(node.value)

    def visit_Delete(self, node):
        self.not_empty(len(node.targets), "targets", "Delete")
        self.expressions(node.targets, ast.Del, False)

    def visit_Assign(self, node):
        self.not_empty(len(node.targets), "targets", "Assign")
        self.expressions(node.targets, ast.Store, False)
        self.expression(node.value, ast.Load)

    def visit_AugAssign(self, node):
        self.expression(node.target, ast.Store)
        self.expression(node.value, ast.Load)

    def visit_AnnAssign(self, node):
        if node.simple and not isinstance(node.target, ast.Name):
            raise self.wrong_type("AnnAssign with simple non-Name target")
        self.expression(node.target, ast.Store)
        self.optional(node.value)
        self.expression(node.annotation, ast.Load)

    def visit_TypeAlias(self, node):
        if not isinstance(node.name, ast.Name):
            raise self.wrong_type("TypeAlias with non-Name name")
        self.expression(node.name, ast.Store)
        self.type_parameters(node.type_params)
        self.expression(node.value, ast.Load)

    def visit_For(self, node):
        self.loop(node.target, node.iter, node.body, node.orelse, "For")

    def visit_AsyncFor(self, node):
        self.loop(node.target, node.iter, node.body, node.orelse, "AsyncFor")

    def loop(self, target, iterable, body, orelse, owner):
        self.expression(target, ast.Store)
        self.expression(iterable, ast.Load)
        self.body(body, owner)
        self.statements(orelse)

    def visit_While(self, node):
        self.expression(node.test, ast.Load)
        self.body(node.body, "While")
        self.statements(node.orelse)

    def visit_If(self, node):
        self.expression(node.test, ast.Load)
        self.body(node.body, "If")
        self.statements(node.orelse)

    def visit_With(self, node):
        self.with_statement(node.items, node.body, "With")

    def visit_AsyncWith(self, node):
        self.with_statement(node.items, node.body, "AsyncWith")

    def with_statement(self, items, body, owner):
        self.not_empty(len(items), "items", owner)
        for item in items:
            self.expression(item.context_expr, ast.Load)
            if item.optional_vars is not None:
                self.expression(item.optional_vars, ast.Store)
        self.body(body, owner)

    def visit_Match(self, node):
        self.expression(node.subject, ast.Load)
        self.not_empty(len(node.cases), "cases", "Match")
        for case in node.cases:
            self.pattern(case.pattern, False)
            self.optional(case.guard)
            self.body(case.body, "match_case")

    def visit_Raise(self, node):
        if node.exc is not None:
            self.expression(node.exc, ast.Load)
            self.optional(node.cause)
        elif node.cause is not None:
            raise self.wrong("Raise with cause but no exception")

    def visit_Try(self, node):
        self.try_statement(node.body, node.handlers, node.orelse, node.finalbody, "Try")

    def visit_TryStar(self, node):
        self.try_statement(node.body, node.handlers, node.orelse, node.finalbody, "TryStar")

    def try_statement(self, body, handlers, orelse, finalbody, owner):
        self.body(body, owner)
        if len(handlers) == 0 and len(finalbody) == 0:
            raise self.wrong("%s has neither except handlers nor finalbody" % owner)
        if len(handlers) == 0 and len(orelse) > 0:
            raise self.wrong("%s has orelse but no except handlers" % owner)
        for handler in handlers:
            assert isinstance(handler, ast.ExceptHandler)
            self.position(handler)
            self.optional(handler.type)
            self.body(handler.body, "ExceptHandler")
        self.statements(finalbody)
        self.statements(orelse)

    def visit_Assert(self, node):
        self.expression(node.test, ast.Load)
        self.optional(node.msg)

    def visit_Import(self, node):
        self.not_empty(len(node.names), "names", "Import")

    def visit_ImportFrom(self, node):
        if node.level < 0:
            raise self.wrong("Negative ImportFrom level")
        self.not_empty(len(node.names), "names", "ImportFrom")

    def visit_Global(self, node):
        self.not_empty(len(node.names), "names", "Global")

    def visit_Nonlocal(self, node):
        self.not_empty(len(node.names), "names", "Nonlocal")

    def visit_Expr(self, node):
        self.expression(node.value, ast.Load)

    # ____________________________________________________________
    # what belongs to statements

    def type_parameters(self, nodes):
        for node in nodes:
            self.position(node)
            if isinstance(node, ast.TypeVar):
                self.name(node.name)
                self.optional(node.bound)
                self.optional(node.default_value)
            elif isinstance(node, ast.ParamSpec):
                self.name(node.name)
                self.optional(node.default_value)
            elif isinstance(node, ast.TypeVarTuple):
                self.name(node.name)
                self.optional(node.default_value)

    def parameters(self, nodes):
        for node in nodes:
            self.position(node)
            self.optional(node.annotation)

    def arguments(self, args):
        self.parameters(args.posonlyargs)
        self.parameters(args.args)
        if args.vararg is not None:
            self.optional(args.vararg.annotation)
        self.parameters(args.kwonlyargs)
        if args.kwarg is not None:
            self.optional(args.kwarg.annotation)
        if len(args.defaults) > len(args.posonlyargs) + len(args.args):
            raise self.wrong("more positional defaults than args on arguments")
        if len(args.kw_defaults) != len(args.kwonlyargs):
            raise self.wrong("length of kwonlyargs is not the same as kw_defaults on arguments")
        self.expressions(args.defaults, ast.Load, False)
        self.expressions(args.kw_defaults, ast.Load, True)

    def keywords(self, nodes):
        for node in nodes:
            self.expression(node.value, ast.Load)

    # ____________________________________________________________
    # expressions

    def optional(self, node):
        if node is not None:
            self.expression(node, ast.Load)

    def expressions(self, nodes, ctx, none_ok):
        for node in nodes:
            if node is not None:
                self.expression(node, ctx)
            elif not none_ok:
                raise self.wrong("None disallowed in expression list")

    def expression(self, node, ctx):
        self.position(node)
        self.check_context(node, ctx)
        self.space.enter_native()
        try:
            self.expression_itself(node, ctx)
        finally:
            self.space.leave_native()

    def check_context(self, node, ctx):
        if isinstance(node, ast.Attribute):
            actual = node.ctx
        elif isinstance(node, ast.Subscript):
            actual = node.ctx
        elif isinstance(node, ast.Starred):
            actual = node.ctx
        elif isinstance(node, ast.Name):
            self.name(node.id)
            actual = node.ctx
        elif isinstance(node, ast.List):
            actual = node.ctx
        elif isinstance(node, ast.Tuple):
            actual = node.ctx
        elif ctx != ast.Load:
            raise self.wrong("expression which can't be assigned to in %s context" % ast.EXPR_CONTEXT_NAMES[ctx])
        else:
            return
        if actual != ctx:
            raise self.wrong("expression must have %s context but has %s instead" % (
                ast.EXPR_CONTEXT_NAMES[ctx], ast.EXPR_CONTEXT_NAMES[actual]))

    def expression_itself(self, node, ctx):
        if isinstance(node, ast.BoolOp):
            if len(node.values) < 2:
                raise self.wrong("BoolOp with less than 2 values")
            self.expressions(node.values, ast.Load, False)
        elif isinstance(node, ast.BinOp):
            self.expression(node.left, ast.Load)
            self.expression(node.right, ast.Load)
        elif isinstance(node, ast.UnaryOp):
            self.expression(node.operand, ast.Load)
        elif isinstance(node, ast.Lambda):
            self.arguments(node.args)
            self.expression(node.body, ast.Load)
        elif isinstance(node, ast.IfExp):
            self.expression(node.test, ast.Load)
            self.expression(node.body, ast.Load)
            self.expression(node.orelse, ast.Load)
        elif isinstance(node, ast.Dict):
            if len(node.keys) != len(node.values):
                raise self.wrong("Dict doesn't have the same number of keys as values")
            self.expressions(node.keys, ast.Load, True)
            self.expressions(node.values, ast.Load, False)
        elif isinstance(node, ast.Set):
            self.expressions(node.elts, ast.Load, False)
        elif isinstance(node, ast.ListComp):
            self.comprehension(node.generators, node.elt, None)
        elif isinstance(node, ast.SetComp):
            self.comprehension(node.generators, node.elt, None)
        elif isinstance(node, ast.GeneratorExp):
            self.comprehension(node.generators, node.elt, None)
        elif isinstance(node, ast.DictComp):
            self.comprehension(node.generators, node.key, node.value)
        elif isinstance(node, ast.Yield):
            self.optional(node.value)
        elif isinstance(node, ast.YieldFrom):
            self.expression(node.value, ast.Load)
        elif isinstance(node, ast.Await):
            self.expression(node.value, ast.Load)
        elif isinstance(node, ast.Compare):
            if len(node.comparators) == 0:
                raise self.wrong("Compare with no comparators")
            if len(node.comparators) != len(node.ops):
                raise self.wrong("Compare has a different number of comparators and operands")
            self.expressions(node.comparators, ast.Load, False)
            self.expression(node.left, ast.Load)
        elif isinstance(node, ast.Call):
            self.expression(node.func, ast.Load)
            self.expressions(node.args, ast.Load, False)
            self.keywords(node.keywords)
        elif isinstance(node, ast.Constant):
            other = other_in(node.value)
            if other is not None:
                raise oefmt(self.space, self.space.w_TypeError, "got an invalid type in Constant: %s", other.type_name)
        elif isinstance(node, ast.JoinedStr):
            self.expressions(node.values, ast.Load, False)
        elif isinstance(node, ast.FormattedValue):
            self.expression(node.value, ast.Load)
            self.optional(node.format_spec)
        elif isinstance(node, ast.Attribute):
            self.expression(node.value, ast.Load)
        elif isinstance(node, ast.Subscript):
            self.expression(node.slice, ast.Load)
            self.expression(node.value, ast.Load)
        elif isinstance(node, ast.Starred):
            self.expression(node.value, ctx)
        elif isinstance(node, ast.List):
            self.expressions(node.elts, ctx, False)
        elif isinstance(node, ast.Tuple):
            self.expressions(node.elts, ctx, False)
        elif isinstance(node, ast.Slice):
            self.optional(node.lower)
            self.optional(node.upper)
            self.optional(node.step)
        elif isinstance(node, ast.NamedExpr):
            if not isinstance(node.target, ast.Name):
                raise self.wrong_type("NamedExpr target must be a Name")
            self.expression(node.value, ast.Load)

    def comprehension(self, generators, element, value):
        if len(generators) == 0:
            raise self.wrong("comprehension with no generators")
        for generator in generators:
            self.expression(generator.target, ast.Store)
            self.expression(generator.iter, ast.Load)
            self.expressions(generator.ifs, ast.Load, False)
        self.expression(element, ast.Load)
        self.optional(value)

    # ____________________________________________________________
    # patterns

    def patterns(self, nodes, star_ok):
        for node in nodes:
            self.pattern(node, star_ok)

    def pattern(self, node, star_ok):
        self.position(node)
        self.space.enter_native()
        try:
            self.pattern_itself(node, star_ok)
        finally:
            self.space.leave_native()

    def pattern_itself(self, node, star_ok):
        if isinstance(node, ast.MatchValue):
            self.pattern_value(node.value)
        elif isinstance(node, ast.MatchSingleton):
            if node.value.const_kind not in SINGLETONS:
                raise self.wrong("MatchSingleton can only contain True, False and None")
        elif isinstance(node, ast.MatchSequence):
            self.patterns(node.patterns, True)
        elif isinstance(node, ast.MatchMapping):
            if len(node.keys) != len(node.patterns):
                raise self.wrong("MatchMapping doesn't have the same number of keys as patterns")
            self.capture(node.rest)
            for key in node.keys:
                if not isinstance(key, ast.Constant) or key.value.const_kind not in SINGLETONS:
                    self.pattern_value(key)
            self.patterns(node.patterns, False)
        elif isinstance(node, ast.MatchClass):
            self.pattern_class(node)
        elif isinstance(node, ast.MatchStar):
            if not star_ok:
                raise self.wrong("can't use MatchStar here")
            self.capture(node.name)
        elif isinstance(node, ast.MatchAs):
            self.capture(node.name)
            if node.pattern is not None:
                if node.name is None:
                    raise self.wrong("MatchAs must specify a target name if a pattern is given")
                self.pattern(node.pattern, False)
        elif isinstance(node, ast.MatchOr):
            if len(node.patterns) < 2:
                raise self.wrong("MatchOr requires at least 2 patterns")
            self.patterns(node.patterns, False)

    def pattern_class(self, node):
        if len(node.kwd_attrs) != len(node.kwd_patterns):
            raise self.wrong("MatchClass doesn't have the same number of keyword attributes as patterns")
        self.expression(node.cls, ast.Load)
        cls = node.cls
        while isinstance(cls, ast.Attribute):
            cls = cls.value
        if not isinstance(cls, ast.Name):
            raise self.wrong("MatchClass cls field can only contain Name or Attribute nodes.")
        for name in node.kwd_attrs:
            self.name(name)
        self.patterns(node.patterns, False)
        self.patterns(node.kwd_patterns, False)

    def capture(self, name):
        if name is not None:
            if name == '_':
                raise self.wrong("can't capture name '_' in patterns")
            self.name(name)

    def pattern_value(self, node):
        if node is None:
            raise self.wrong("None disallowed in expression list")
        self.expression(node, ast.Load)
        if isinstance(node, ast.Constant):
            if node.value.const_kind not in LITERALS:
                raise self.wrong("unexpected constant inside of a literal pattern")
        elif isinstance(node, ast.UnaryOp):
            if not self.is_number(node, True, True):
                raise self.not_a_literal()
        elif isinstance(node, ast.BinOp):
            if not (node.op == ast.Add or node.op == ast.Sub) or isinstance(node.right, ast.UnaryOp) or \
                    not self.is_number(node.left, True, False) or not self.is_number(node.right, False, True):
                raise self.not_a_literal()
        elif not isinstance(node, ast.Attribute) and not isinstance(node, ast.JoinedStr):
            raise self.not_a_literal()

    def not_a_literal(self):
        return self.wrong("patterns may only match literals and attribute lookups")

    def is_number(self, node, allow_real, allow_imaginary):
        "Perhaps with a minus."
        if isinstance(node, ast.UnaryOp):
            if node.op != ast.USub:
                return False
            node = node.operand
        if not isinstance(node, ast.Constant):
            return False
        kind = node.value.const_kind
        return allow_real and kind in REAL or allow_imaginary and kind in IMAGINARY
