"""Mix-in of the symbol table builder: type parameters and type aliases (PEP 695).

Type parameters live in a scope of their own around the function or class;
each bound and default, evaluated lazily, is a scope again.
"""
from memphis.analysis.symbols import (
    DEF_LOCAL, DEF_PARAM, DEF_TYPE_PARAM, USE, CLASS, TYPE_PARAMETERS, TYPE_VARIABLE, TYPE_ALIAS)
from memphis.analysis.source import Location
from memphis.syntax import ast


class GenericSymbols(object):

    def enter_type_params(self, name, node, type_params, has_defaults, has_kw_defaults, is_class):
        in_class = self.current.kind == CLASS
        scope = self.enter_new_scope(name, TYPE_PARAMETERS, node)
        self.type_params[type_params[0]] = scope
        if in_class:
            scope.can_see_class_scope = True
            self.add('__classdict__', USE, node)
        if is_class:
            scope.mangled_names = {}
            self.add('.type_params', DEF_LOCAL, node)
            self.add('.type_params', USE, node)
            self.add('.generic_base', DEF_LOCAL, node)
            self.add('.generic_base', USE, node)
        if has_defaults:
            self.add('.defaults', DEF_PARAM, node)
        if has_kw_defaults:
            self.add('.kwdefaults', DEF_PARAM, node)

    def type_parameters(self, nodes):
        seen_default = False
        for node in nodes:
            default = type_param_default(node)
            if default is not None:
                seen_default = True
            elif seen_default:
                raise self.source.error("non-default type parameter '%s' follows default type parameter"
                                        % type_param_name(node), node)
            self.visit(node)

    def visit_TypeVar(self, node):
        self.add(node.name, DEF_TYPE_PARAM | DEF_LOCAL, node)
        if node.bound is not None:
            what = "a TypeVar bound"
            if isinstance(node.bound, ast.Tuple):
                what = "a TypeVar constraint"
            self.bounds[node] = self.lazy(node.name, node.bound, what)
        self.type_default(node, node.name, node.default_value, "a TypeVar default")

    def visit_ParamSpec(self, node):
        self.add(node.name, DEF_TYPE_PARAM | DEF_LOCAL, node)
        self.type_default(node, node.name, node.default_value, "a ParamSpec default")

    def visit_TypeVarTuple(self, node):
        self.add(node.name, DEF_TYPE_PARAM | DEF_LOCAL, node)
        self.type_default(node, node.name, node.default_value, "a TypeVarTuple default")

    def type_default(self, node, name, default, what):
        if default is not None:
            self.defaults[node] = self.lazy(name, default, what)

    def lazy(self, name, node, what):
        "A bound, constraint or default: evaluated by a function when asked for."
        sees_class = self.current.can_see_class_scope
        scope = self.enter_new_scope(name, TYPE_VARIABLE, node)
        scope.can_see_class_scope = sees_class
        scope.type_param_scope_name = what
        if sees_class:
            self.add('__classdict__', USE, node)
        self.visit(node)
        self.leave_scope()
        return scope

    def visit_TypeAlias(self, node):
        self.visit(node.name)
        target = node.name
        assert isinstance(target, ast.Name)
        in_class = self.current.kind == CLASS
        is_generic = len(node.type_params) > 0
        if is_generic:
            self.enter_type_params(target.id, node, node.type_params, False, False, False)
            self.type_parameters(node.type_params)
        scope = self.enter_scope(target.id, TYPE_ALIAS, node)
        scope.can_see_class_scope = in_class
        if in_class:
            self.add('__classdict__', USE, node)
        self.visit(node.value)
        self.leave_scope()
        if is_generic:
            self.leave_scope()


def type_param_name(node):
    if isinstance(node, ast.TypeVar):
        return node.name
    if isinstance(node, ast.ParamSpec):
        return node.name
    assert isinstance(node, ast.TypeVarTuple)
    return node.name


def type_param_default(node):
    if isinstance(node, ast.TypeVar):
        return node.default_value
    if isinstance(node, ast.ParamSpec):
        return node.default_value
    assert isinstance(node, ast.TypeVarTuple)
    return node.default_value
