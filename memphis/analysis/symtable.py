"""The symbol table: one walk over the AST finds every scope and how each name is used in it.

What the names mean is then decided by the resolver.  The order of visits, the
errors and their positions are CPython's.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.analysis.resolve import Resolver
from memphis.analysis.source import Location
from memphis.analysis.symbols import (
    DEF_GLOBAL, DEF_LOCAL, DEF_PARAM, DEF_NONLOCAL, USE, DEF_IMPORT, DEF_ANNOT, DEF_COMP_ITER, DEF_TYPE_PARAM,
    MODULE, FUNCTION, CLASS, ANNOTATION,
    Scope, Symbol, SymbolTable, Directive, mangle_in)
from memphis.analysis.symtable_expr import ExpressionSymbols
from memphis.analysis.symtable_generic import GenericSymbols
from memphis.analysis.walk import DepthCounter, only_elif
from memphis.syntax import ast


def build(module, source, future_annotations, allow_debug=False):
    "allow_debug: assignments to __debug__ are no error here; in CPython it is not the symbol table that refuses them."
    builder = SymbolTableBuilder(source, future_annotations, allow_debug)
    builder.build(module)
    Resolver(source).resolve(builder.top)
    return SymbolTable(builder.top, builder.scopes, builder.type_params, builder.bounds, builder.defaults)


class SymbolTableBuilder(ast.ASTVisitor):
    import_from_mixin(DepthCounter)
    import_from_mixin(ExpressionSymbols)
    import_from_mixin(GenericSymbols)

    def __init__(self, source, future_annotations, allow_debug):
        self.depth = 0
        self.source = source
        self.future_annotations = future_annotations
        self.allow_debug = allow_debug
        self.scopes = {}
        self.type_params = {}
        self.bounds = {}
        self.defaults = {}
        self.stack = []
        self.augmented = None              # the target of the last augmented assignment
        self.top = None
        self.current = None
        self.private = None                # the class whose private names are mangled

    def build(self, module):
        self.top = self.current = Scope('top', MODULE, Location(0, 0, 0, 0), None)
        self.scopes[module] = self.top
        self.stack.append(self.top)
        if isinstance(module, ast.Expression):
            self.visit(module.body)
        elif isinstance(module, ast.Interactive):
            self.statements(module.body)
        elif isinstance(module, ast.Module):
            self.statements(module.body)

    # ____________________________________________________________
    # scopes and names

    def enter_scope(self, name, kind, node):
        scope = self.enter_new_scope(name, kind, node)
        self.scopes[node] = scope
        return scope

    def enter_new_scope(self, name, kind, node):
        scope = Scope(name, kind, node, self.current)
        scope.comp_iter_expr = self.current.comp_iter_expr
        if kind != CLASS:           # lambdas and comprehensions around a generic class; not its body
            scope.mangled_names = self.current.mangled_names
        self.current.children.append(scope)
        self.stack.append(scope)
        self.current = scope
        return scope

    def leave_scope(self):
        self.stack.pop()
        self.current = self.stack[len(self.stack) - 1]

    def flags_of(self, name):
        return self.current.lookup(mangle_in(self.current, self.private, name)).flags

    def add(self, name, flag, node):
        self.add_to(self.current, name, flag, node)

    def add_to(self, scope, name, flag, node):
        if flag & (DEF_PARAM | DEF_LOCAL):
            self.check_assignable(name, node)
        if flag & DEF_TYPE_PARAM and scope.mangled_names is not None:
            scope.mangled_names[name] = True
        mangled = mangle_in(scope, self.private, name)
        symbol = scope.symbols.get(mangled, None)
        if symbol is None:
            symbol = Symbol(mangled)
            scope.symbols[mangled] = symbol
        if flag & DEF_PARAM and symbol.flags & DEF_PARAM:
            raise self.source.error("duplicate argument '%s' in function definition" % name, node)
        if flag & DEF_TYPE_PARAM and symbol.flags & DEF_TYPE_PARAM:
            raise self.source.error("duplicate type parameter '%s'" % name, node)
        symbol.flags |= flag
        if scope.comp_iter_target:
            if symbol.flags & (DEF_GLOBAL | DEF_NONLOCAL):
                raise self.source.error(
                    "comprehension inner loop cannot rebind assignment expression target '%s'" % name, node)
            symbol.flags |= DEF_COMP_ITER
        if flag & DEF_PARAM:
            scope.varnames.append(mangled)
        elif flag & DEF_GLOBAL:
            in_module = self.top.symbols.get(mangled, None)
            if in_module is None:
                in_module = Symbol(mangled)
                self.top.symbols[mangled] = in_module
            in_module.flags |= DEF_GLOBAL

    def check_assignable(self, name, node):
        if name == '__debug__' and not self.allow_debug:
            raise self.source.error("cannot assign to __debug__", node)

    def check_context(self, name, context, node):
        if context == ast.Store:
            self.check_assignable(name, node)
        elif context == ast.Del and name == '__debug__' and not self.allow_debug:
            raise self.source.error("cannot delete __debug__", node)

    def add_directive(self, name, node):
        self.current.directives.append(Directive(mangle_in(self.current, self.private, name), node))

    # ____________________________________________________________
    # statements

    def visit(self, node):
        self.enter_node()
        node.accept(self)
        self.leave_node()

    def visit_optional(self, node):
        if node is not None:
            self.visit(node)

    def expressions(self, nodes):
        for node in nodes:
            if node is not None:
                self.visit(node)

    def statements(self, nodes):
        for node in nodes:
            self.visit(node)

    def visit_FunctionDef(self, node):
        self.function(node, node.name, node.args, node.body, node.decorator_list, node.returns,
                      node.type_params, False)

    def visit_AsyncFunctionDef(self, node):
        self.function(node, node.name, node.args, node.body, node.decorator_list, node.returns,
                      node.type_params, True)

    def function(self, node, name, args, body, decorators, returns, type_params, is_async):
        self.add(name, DEF_LOCAL, node)
        self.expressions(args.defaults)
        self.expressions(args.kw_defaults)
        self.expressions(decorators)
        if type_params:
            self.enter_type_params(name, node, type_params, len(args.defaults) > 0,
                                   has_any(args.kw_defaults), False)
            self.current.is_generic_function = True
            self.type_parameters(type_params)
        self.annotations_of(args, returns)
        scope = self.enter_scope(name, FUNCTION, node)
        scope.is_async_function = is_async
        if is_async:
            scope.is_coroutine = True
        self.arguments(args)
        self.statements(body)
        self.leave_scope()
        if type_params:
            self.leave_scope()

    def annotations_of(self, args, returns):
        for arg in args.posonlyargs:
            self.annotation(arg.annotation)
        for arg in args.args:
            self.annotation(arg.annotation)
        if args.vararg is not None:
            self.annotation(args.vararg.annotation)
        if args.kwarg is not None:
            self.annotation(args.kwarg.annotation)
        for arg in args.kwonlyargs:
            self.annotation(arg.annotation)
        self.annotation(returns)

    def annotation(self, node):
        """With `from __future__ import annotations` they are not evaluated: what they mention does not count."""
        if node is None:
            return
        if not self.future_annotations:
            self.visit(node)
            return
        scope = Scope('_annotation', ANNOTATION, node, self.current)
        self.stack.append(scope)
        self.current = scope
        self.visit(node)
        self.leave_scope()

    def arguments(self, args):
        self.parameters(args.posonlyargs)
        self.parameters(args.args)
        self.parameters(args.kwonlyargs)
        if args.vararg is not None:
            self.add(args.vararg.arg, DEF_PARAM, args.vararg)
            self.current.has_varargs = True
        if args.kwarg is not None:
            self.add(args.kwarg.arg, DEF_PARAM, args.kwarg)
            self.current.has_varkeywords = True

    def parameters(self, args):
        for arg in args:
            self.add(arg.arg, DEF_PARAM, arg)

    def visit_ClassDef(self, node):
        self.add(node.name, DEF_LOCAL, node)
        self.expressions(node.decorator_list)
        outer_private = self.private
        if node.type_params:
            self.enter_type_params(node.name, node, node.type_params, False, False, True)
            self.private = node.name
            self.type_parameters(node.type_params)
        self.expressions(node.bases)
        self.keywords(node.keywords)
        self.enter_scope(node.name, CLASS, node)
        self.private = node.name
        if node.type_params:
            self.add('__type_params__', DEF_LOCAL, node)
            self.add('.type_params', USE, node)
        self.statements(node.body)
        self.leave_scope()
        if node.type_params:
            self.leave_scope()
        self.private = outer_private

    def visit_Return(self, node):
        if node.value is not None:
            self.visit(node.value)
            self.current.returns_value = True

    def visit_Delete(self, node):
        self.expressions(node.targets)

    def visit_Assign(self, node):
        self.expressions(node.targets)
        self.visit(node.value)

    def visit_AugAssign(self, node):
        self.augmented = node.target
        self.visit(node.target)
        self.visit(node.value)

    def visit_AnnAssign(self, node):
        target = node.target
        if isinstance(target, ast.Name):
            flags = self.flags_of(target.id)
            if flags & (DEF_GLOBAL | DEF_NONLOCAL) and self.current is not self.top and node.simple:
                if flags & DEF_GLOBAL:
                    raise self.source.error("annotated name '%s' can't be global" % target.id, node)
                raise self.source.error("annotated name '%s' can't be nonlocal" % target.id, node)
            if node.value is None:
                self.check_assignable(target.id, node)
            if node.simple:
                self.add(target.id, DEF_ANNOT | DEF_LOCAL, target)
            elif node.value is not None:
                self.add(target.id, DEF_LOCAL, target)
        else:
            if node.value is None and isinstance(target, ast.Attribute):
                self.check_assignable(target.attr, node)
            self.visit(target)
        self.current.annotations_used = True
        self.annotation(node.annotation)
        self.visit_optional(node.value)

    def visit_For(self, node):
        self.visit(node.target)
        self.visit(node.iter)
        self.statements(node.body)
        self.statements(node.orelse)

    def visit_AsyncFor(self, node):
        self.visit(node.target)
        self.visit(node.iter)
        self.statements(node.body)
        self.statements(node.orelse)

    def visit_While(self, node):
        self.visit(node.test)
        self.statements(node.body)
        self.statements(node.orelse)

    def visit_If(self, node):
        while True:
            self.visit(node.test)
            self.statements(node.body)
            chained = only_elif(node)
            if chained is None:
                break
            node = chained
        self.statements(node.orelse)

    def visit_With(self, node):
        self.with_items(node.items)
        self.statements(node.body)

    def visit_AsyncWith(self, node):
        self.with_items(node.items)
        self.statements(node.body)

    def with_items(self, items):
        for item in items:
            self.visit(item.context_expr)
            self.visit_optional(item.optional_vars)

    def visit_Match(self, node):
        self.visit(node.subject)
        for case in node.cases:
            self.visit(case.pattern)
            self.visit_optional(case.guard)
            self.statements(case.body)

    def visit_Raise(self, node):
        self.visit_optional(node.exc)
        self.visit_optional(node.cause)

    def visit_Try(self, node):
        self.try_statement(node.body, node.handlers, node.orelse, node.finalbody)

    def visit_TryStar(self, node):
        self.try_statement(node.body, node.handlers, node.orelse, node.finalbody)

    def try_statement(self, body, handlers, orelse, finalbody):
        self.statements(body)
        for handler in handlers:
            self.visit(handler)
        self.statements(orelse)
        self.statements(finalbody)

    def visit_ExceptHandler(self, node):
        self.visit_optional(node.type)
        if node.name is not None:
            self.add(node.name, DEF_LOCAL, node)
        self.statements(node.body)

    def visit_Assert(self, node):
        self.visit(node.test)
        self.visit_optional(node.msg)

    def visit_Import(self, node):
        self.aliases(node, node.names)

    def visit_ImportFrom(self, node):
        self.aliases(node, node.names)

    def aliases(self, node, aliases):
        for alias in aliases:
            name = alias.asname
            if name is None:
                name = alias.name
                dot = name.find('.')
                if dot >= 0:
                    name = name[:dot]
            if name == '*':
                if self.current.kind != MODULE:
                    raise self.source.error("import * only allowed at module level", alias)
            else:
                self.check_assignable(name, node)
                self.add(name, DEF_IMPORT, alias)

    def visit_Global(self, node):
        for name in node.names:
            self.check_undeclared(name, 'global', node)
            self.add(name, DEF_GLOBAL, node)
            self.add_directive(name, node)

    def visit_Nonlocal(self, node):
        for name in node.names:
            self.check_undeclared(name, 'nonlocal', node)
            self.add(name, DEF_NONLOCAL, node)
            self.add_directive(name, node)

    def check_undeclared(self, name, what, node):
        flags = self.flags_of(name)
        if flags & DEF_PARAM:
            msg = "name '%s' is parameter and %s" % (name, what)
        elif flags & USE:
            msg = "name '%s' is used prior to %s declaration" % (name, what)
        elif flags & DEF_ANNOT:
            msg = "annotated name '%s' can't be %s" % (name, what)
        elif flags & DEF_LOCAL:
            msg = "name '%s' is assigned to before %s declaration" % (name, what)
        else:
            return
        raise self.source.error(msg, node)

    def visit_Expr(self, node):
        self.visit(node.value)

    # ____________________________________________________________
    # patterns

    def visit_MatchValue(self, node):
        self.visit(node.value)

    def visit_MatchSequence(self, node):
        self.patterns(node.patterns)

    def visit_MatchMapping(self, node):
        self.expressions(node.keys)
        self.patterns(node.patterns)
        if node.rest is not None:
            self.add(node.rest, DEF_LOCAL, node)

    def visit_MatchClass(self, node):
        self.visit(node.cls)
        self.patterns(node.patterns)
        for i in range(len(node.kwd_attrs)):
            self.check_assignable(node.kwd_attrs[i], node.kwd_patterns[i])
        self.patterns(node.kwd_patterns)

    def visit_MatchStar(self, node):
        if node.name is not None:
            self.add(node.name, DEF_LOCAL, node)

    def visit_MatchAs(self, node):
        self.visit_optional(node.pattern)
        if node.name is not None:
            self.add(node.name, DEF_LOCAL, node)

    def visit_MatchOr(self, node):
        self.patterns(node.patterns)

    def patterns(self, nodes):
        for node in nodes:
            self.visit(node)


def has_any(nodes):
    for node in nodes:
        if node is not None:
            return True
    return False
