"""Mix-in of the builder: type parameters and type aliases (PEP 695, 696)."""
from memphis.analysis import units
from memphis.syntax import ast
from memphis.treewalk import calls, expressions, typeparams
from memphis.treewalk.statements import Return
from memphis.treewalk.targets import Assign


class Generics(object):

    def enter_generic(self, name, type_params, firstlineno):
        self.enter_unit('<generic parameters of %s>' % name, units.TYPE_PARAMETERS,
                        self.symbols.type_params[type_params[0]], firstlineno)

    def leave_generic(self, node, value, args):
        "A call of the hidden function, which returns the value."
        self.code.append(Return(value))
        code = self.leave_unit(None)
        call = calls.Call(self.new_function(node, code, None, None), args[:])
        call.index = self.at(node)
        return call

    def generic_function(self, node, kind, name, args, body, returns, type_params, firstlineno, defaults,
                         keyword_defaults):
        "Defaults, evaluated outside, are the arguments of the hidden function."
        operands = []
        self.enter_generic(name, type_params, firstlineno)
        params = self.type_parameters(type_params)
        if defaults is not None:
            operands.append(defaults)
            defaults = self.load_name(node, '.defaults')
        if keyword_defaults is not None:
            operands.append(keyword_defaults)
            keyword_defaults = self.load_name(node, '.kwdefaults')
        self.unit.argcount = len(operands)
        annotations = []
        annotation_names = self.annotations(args, returns, annotations)
        code = self.function_body(kind, name, self.symbols.scope_for(node), args, body, firstlineno)
        function = self.new_function(node, code, defaults, keyword_defaults, annotation_names, annotations)
        return self.leave_generic(node, typeparams.GenericFunction(params, function), operands)

    def generic_class(self, node, firstlineno):
        self.enter_generic(node.name, node.type_params, firstlineno)
        self.unit.private = node.name
        params = self.type_parameters(node.type_params)
        self.code.append(Assign(params, self.store_name(node, '.type_params')))
        base = typeparams.GenericBase(self.load_name(node, '.type_params'))
        base.index = self.at(node)
        self.code.append(Assign(base, self.store_name(node, '.generic_base')))
        name = ast.Name('.generic_base', ast.Load, node.lineno, node.col_offset, node.end_lineno,
                        node.end_col_offset)
        call = self.class_call(node, firstlineno, node.bases + [name])
        return self.leave_generic(node, call, [])

    def visit_TypeAlias(self, node):
        target = node.name
        assert isinstance(target, ast.Name)
        is_generic = len(node.type_params) > 0
        params = self.none()
        if is_generic:
            self.enter_generic(target.id, node.type_params, node.lineno)
            params = self.type_parameters(node.type_params)
        evaluator = self.evaluator(node, target.id, units.FUNCTION, self.symbols.scope_for(node), node.value,
                                   node.lineno)
        alias = typeparams.TypeAlias(expressions.TupleDisplay([self.text_constant(target.id), params, evaluator]))
        alias.index = self.at(node)
        if is_generic:
            alias = self.leave_generic(node, alias, [])
        self.code.append(Assign(alias, self.store_name(node, target.id)))

    def evaluator(self, node, name, kind, scope, value, lineno):
        "What makes the function that evaluates a bound, a default or the value of an alias."
        self.enter_unit(name, kind, scope, lineno)
        if isinstance(value, ast.Starred):
            result = self.only_item(value, self.expr(value.value))
        else:
            result = self.expr(value)
        self.code.append(Return(result))
        code = self.leave_unit(None)
        return self.new_function(node, code, None, None)

    def type_parameters(self, nodes):
        "What makes each, binds it, and gives a tuple of all."
        parameters = []
        for i in range(len(nodes)):
            problem = units.type_parameter_problem(nodes, i)
            if problem:
                raise self.error(problem, nodes[i])
            parameters.append(self.expr(nodes[i]))
        return expressions.TupleDisplay(parameters[:])

    def visit_TypeVar(self, node):
        bound = node.bound
        if bound is None:
            parameter = typeparams.TypeVar(node.name, self.type_default(node, node.name, node.default_value))
        else:
            evaluator = self.evaluator(node, node.name, units.TYPE_PARAMETERS, self.symbols.bounds[node], bound,
                                       bound.lineno)
            default = self.type_default(node, node.name, node.default_value)
            parameter = typeparams.BoundedTypeVar(node.name, default, evaluator, isinstance(bound, ast.Tuple))
        self.bind_type_parameter(node, node.name, parameter)

    def visit_ParamSpec(self, node):
        default = self.type_default(node, node.name, node.default_value)
        self.bind_type_parameter(node, node.name, typeparams.ParamSpec(node.name, default))

    def visit_TypeVarTuple(self, node):
        default = self.type_default(node, node.name, node.default_value)
        self.bind_type_parameter(node, node.name, typeparams.TypeVarTuple(node.name, default))

    def type_default(self, node, name, default):
        if default is None:
            return None
        return self.evaluator(node, name, units.TYPE_PARAMETERS, self.symbols.defaults[node], default, default.lineno)

    def bind_type_parameter(self, node, name, parameter):
        self.result = expressions.NamedExpression(parameter, self.store_name(node, name))
