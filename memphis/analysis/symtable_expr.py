"""Mix-in of the symbol table builder: expressions and comprehensions."""
from memphis.analysis.symbols import (
    DEF_GLOBAL, DEF_LOCAL, DEF_PARAM, DEF_NONLOCAL, USE, DEF_COMP_ITER,
    MODULE, FUNCTION, CLASS, ANNOTATION, TYPE_ALIAS, TYPE_PARAMETERS, TYPE_VARIABLE,
    NO_COMPREHENSION, LIST_COMPREHENSION, SET_COMPREHENSION, DICT_COMPREHENSION, GENERATOR_EXPRESSION,
    mangle_in)
from memphis.analysis.walk import left_spine
from memphis.syntax import ast

_YIELD_INSIDE = {
    LIST_COMPREHENSION: "'yield' inside list comprehension",
    SET_COMPREHENSION: "'yield' inside set comprehension",
    DICT_COMPREHENSION: "'yield' inside dict comprehension",
    GENERATOR_EXPRESSION: "'yield' inside generator expression",
}


class ExpressionSymbols(object):

    def visit_BoolOp(self, node):
        self.expressions(node.values)

    def visit_BinOp(self, node):
        self.left_chain(node)

    def visit_Attribute(self, node):
        self.left_chain(node)

    def visit_Call(self, node):
        self.left_chain(node)

    def visit_Subscript(self, node):
        self.left_chain(node)

    def left_chain(self, node):
        "`x.__debug__ += 1` and `del x.__debug__` pass, as in CPython."
        spine = left_spine(node)
        for link in spine:                 # CPython checks attribute names before it goes down
            if isinstance(link, ast.Attribute) and link.ctx == ast.Store and link is not self.augmented:
                self.check_assignable(link.attr, link)
        i = len(spine) - 1
        self.visit(spine[i])
        i -= 1
        while i >= 0:
            link = spine[i]
            if isinstance(link, ast.BinOp):
                self.visit(link.right)
            elif isinstance(link, ast.Call):
                self.check_keyword_names(link.keywords)
                self.expressions(link.args)
                self.keywords(link.keywords)
            elif isinstance(link, ast.Subscript):
                self.visit(link.slice)
            i -= 1

    def keywords(self, keywords):
        for keyword in keywords:
            self.visit(keyword.value)

    def check_keyword_names(self, keywords):
        for keyword in keywords:
            if keyword.arg is not None:
                self.check_assignable(keyword.arg, keyword)

    def visit_NamedExpr(self, node):
        self.refuse_in_annotation_scope("named expression", node)
        if self.current.comp_iter_expr > 0:
            raise self.source.error(
                "assignment expression cannot be used in a comprehension iterable expression", node)
        if self.current.comprehension != NO_COMPREHENSION:
            target = node.target
            assert isinstance(target, ast.Name)
            self.bind_around_comprehension(target)
        self.visit(node.value)
        self.visit(node.target)

    def bind_around_comprehension(self, target):
        "An assignment expression in a comprehension binds in the scope that contains the comprehension."
        i = len(self.stack) - 1
        while i >= 0:
            scope = self.stack[i]
            i -= 1
            name = target.id
            flags = scope.lookup(mangle_in(scope, self.private, name)).flags
            if scope.comprehension != NO_COMPREHENSION:
                if flags & DEF_COMP_ITER and flags & DEF_LOCAL:
                    raise self.source.error(
                        "assignment expression cannot rebind comprehension iteration variable '%s'" % name,
                        target)
            elif scope.kind == FUNCTION:
                if flags & DEF_GLOBAL:
                    self.add(name, DEF_GLOBAL, target)
                else:
                    self.add(name, DEF_NONLOCAL, target)
                self.add_directive(name, target)
                self.add_to(scope, name, DEF_LOCAL, target)
                return
            elif scope.kind == MODULE:
                self.add(name, DEF_GLOBAL, target)
                self.add_directive(name, target)
                self.add_to(scope, name, DEF_GLOBAL, target)
                return
            elif scope.kind == CLASS:
                raise self.source.error(
                    "assignment expression within a comprehension cannot be used in a class body", target)
            elif scope.kind == TYPE_PARAMETERS:
                raise self.source.error("assignment expression within a comprehension cannot be used within "
                                        "the definition of a generic", target)
            elif scope.kind == TYPE_ALIAS:
                raise self.source.error(
                    "assignment expression within a comprehension cannot be used in a type alias", target)
            elif scope.kind == TYPE_VARIABLE:
                raise self.source.error(
                    "assignment expression within a comprehension cannot be used in a TypeVar bound", target)

    def refuse_in_annotation_scope(self, what, node):
        kind = self.current.kind
        if kind == ANNOTATION:
            where = "an annotation"
        elif kind == TYPE_VARIABLE:
            where = self.current.type_param_scope_name
        elif kind == TYPE_ALIAS:
            where = "a type alias"
        elif kind == TYPE_PARAMETERS:
            where = "the definition of a generic"
        else:
            return
        raise self.source.error("%s cannot be used within %s" % (what, where), node)

    def visit_UnaryOp(self, node):
        self.visit(node.operand)

    def visit_Lambda(self, node):
        args = node.args
        self.expressions(args.defaults)
        self.expressions(args.kw_defaults)
        self.enter_scope('lambda', FUNCTION, node)
        self.arguments(args)
        self.visit(node.body)
        self.leave_scope()

    def visit_IfExp(self, node):
        self.visit(node.test)
        self.visit(node.body)
        self.visit(node.orelse)

    def visit_Dict(self, node):
        self.expressions(node.keys)
        self.expressions(node.values)

    def visit_Set(self, node):
        self.expressions(node.elts)

    def visit_Compare(self, node):
        self.visit(node.left)
        self.expressions(node.comparators)

    def visit_FormattedValue(self, node):
        self.visit(node.value)
        self.visit_optional(node.format_spec)

    def visit_JoinedStr(self, node):
        self.expressions(node.values)

    def visit_Starred(self, node):
        self.visit(node.value)

    def visit_List(self, node):
        self.expressions(node.elts)

    def visit_Tuple(self, node):
        self.expressions(node.elts)

    def visit_Slice(self, node):
        self.visit_optional(node.lower)
        self.visit_optional(node.upper)
        self.visit_optional(node.step)

    def visit_Name(self, node):
        if node.ctx == ast.Load:
            self.add(node.id, USE, node)
            if node.id == 'super' and self.current.is_function_like():
                self.add('__class__', USE, node)
        else:
            self.check_context(node.id, node.ctx, node)
            self.add(node.id, DEF_LOCAL, node)

    # ____________________________________________________________
    # generators and coroutines

    def visit_Yield(self, node):
        self.refuse_in_annotation_scope("yield expression", node)
        self.visit_optional(node.value)
        self.mark_generator(node)

    def visit_YieldFrom(self, node):
        self.refuse_in_annotation_scope("yield expression", node)
        self.visit(node.value)
        self.mark_generator(node)

    def mark_generator(self, node):
        self.current.is_generator = True
        if self.current.comprehension != NO_COMPREHENSION:
            raise self.source.error(_YIELD_INSIDE[self.current.comprehension], node)

    def visit_Await(self, node):
        self.refuse_in_annotation_scope("await expression", node)
        self.visit(node.value)
        self.current.is_coroutine = True

    # ____________________________________________________________
    # comprehensions

    def visit_ListComp(self, node):
        self.comprehension(node, 'listcomp', LIST_COMPREHENSION, node.generators, node.elt, None)

    def visit_SetComp(self, node):
        self.comprehension(node, 'setcomp', SET_COMPREHENSION, node.generators, node.elt, None)

    def visit_DictComp(self, node):
        self.comprehension(node, 'dictcomp', DICT_COMPREHENSION, node.generators, node.key, node.value)

    def visit_GeneratorExp(self, node):
        self.comprehension(node, 'genexpr', GENERATOR_EXPRESSION, node.generators, node.elt, None)

    def comprehension(self, node, name, kind, generators, element, value):
        outermost = generators[0]
        self.iterable(outermost.iter)      # evaluated in the scope around
        scope = self.enter_scope(name, FUNCTION, node)
        scope.comprehension = kind
        if outermost.is_async:
            scope.is_coroutine = True
        self.add('.0', DEF_PARAM, node)
        self.comprehension_target(outermost.target)
        self.expressions(outermost.ifs)
        for i in range(1, len(generators)):
            generator = generators[i]
            self.comprehension_target(generator.target)
            self.iterable(generator.iter)
            self.expressions(generator.ifs)
            if generator.is_async:
                scope.is_coroutine = True
        self.visit_optional(value)
        self.visit(element)
        is_generator = kind == GENERATOR_EXPRESSION
        scope.is_generator = is_generator
        is_async = scope.is_coroutine and not is_generator
        self.leave_scope()
        if is_async:
            self.current.is_coroutine = True

    def comprehension_target(self, target):
        self.current.comp_iter_target = True
        self.visit(target)
        self.current.comp_iter_target = False

    def iterable(self, node):
        self.current.comp_iter_expr += 1
        self.visit(node)
        self.current.comp_iter_expr -= 1
