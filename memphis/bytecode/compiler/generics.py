"""Mix-in of the compiler: type parameters and type aliases (PEP 695, 696).

What is generic is made inside a hidden function whose locals are the type
parameters; bounds, defaults and values of aliases become functions, called
when they are asked for.
"""
from memphis.analysis import units
from memphis.bytecode import opcodes as op
from memphis.syntax import ast
from memphis.syntax.constants import ConstNone


class Generics(object):

    def enter_generic(self, name, type_params, firstlineno):
        self.enter_scope_unit('<generic parameters of %s>' % name, units.TYPE_PARAMETERS,
                              self.symbols.type_params[type_params[0]], firstlineno)

    def leave_generic(self, node):
        "Return what is on the stack, and make the hidden function outside."
        self.emit(node, op.RETURN_VALUE)
        code = self.leave_unit()
        self.make_function(node, code, 0)

    def generic_function(self, node, kind, name, args, body, returns, type_params, firstlineno, bits):
        "Defaults, evaluated outside, are the arguments of the hidden function."
        count = 0
        if bits & op.HAS_DEFAULTS:
            count += 1
        if bits & op.HAS_KW_DEFAULTS:
            count += 1
        if count == 2:
            self.emit(node, op.SWAP, 2)
        self.enter_generic(name, type_params, firstlineno)
        self.unit.argcount = count
        self.type_parameters(type_params)
        for i in range(count):
            self.emit(node, op.LOAD_FAST, i)
        bits |= self.annotations(node, args, returns)
        self.function_body(node, kind, name, args, body, firstlineno, bits)
        self.emit(node, op.SWAP, 2)
        self.emit(node, op.INTRINSIC_TYPEVAR, op.SET_FUNCTION_TYPE_PARAMS)
        self.leave_generic(node)
        if count:
            self.emit(node, op.SWAP, count + 1)
            self.emit(node, op.CALL, count - 1)    # the first takes the self slot
        else:
            self.emit(node, op.PUSH_NULL)
            self.emit(node, op.CALL, 0)

    def generic_class(self, node, firstlineno):
        self.enter_generic(node.name, node.type_params, firstlineno)
        self.unit.private = node.name
        self.type_parameters(node.type_params)
        self.store_name(node, '.type_params')
        code = self.class_body(node, firstlineno)
        self.load_class_call(node, code)
        self.load_name(node, '.type_params')
        self.emit(node, op.INTRINSIC_TYPEVAR, op.SUBSCRIPT_GENERIC)
        self.store_name(node, '.generic_base')
        base = ast.Name('.generic_base', ast.Load, node.lineno, node.col_offset, node.end_lineno,
                        node.end_col_offset)
        self.arguments(node, 2, node.bases + [base], node.keywords)
        self.leave_generic(node)
        self.emit(node, op.PUSH_NULL)
        self.emit(node, op.CALL, 0)

    def visit_TypeAlias(self, node):
        target = node.name
        assert isinstance(target, ast.Name)
        is_generic = len(node.type_params) > 0
        if is_generic:
            self.enter_generic(target.id, node.type_params, node.lineno)
        self.load_text(node, target.id)
        if is_generic:
            self.type_parameters(node.type_params)
        else:
            self.load_none(node)
        self.evaluator(node, target.id, units.FUNCTION, self.symbols.scope_for(node), node.value, node.lineno)
        self.emit(node, op.BUILD_TUPLE, 3)
        self.emit(node, op.INTRINSIC_TYPEVAR, op.TYPEALIAS)
        if is_generic:
            self.leave_generic(node)
            self.emit(node, op.PUSH_NULL)
            self.emit(node, op.CALL, 0)
        self.store_name(node, target.id)

    def evaluator(self, node, name, kind, scope, value, lineno):
        self.enter_scope_unit(name, kind, scope, lineno)
        self.unit.const(self.space, ConstNone)     # no docstring
        if isinstance(value, ast.Starred):
            self.unpack_one(value)
        else:
            self.visit(value)
        self.emit(node, op.RETURN_VALUE)
        code = self.leave_unit()
        self.make_function(node, code, 0)

    def type_parameters(self, nodes):
        "Makes each, binds it, and leaves a tuple of all."
        for i in range(len(nodes)):
            problem = units.type_parameter_problem(nodes, i)
            if problem:
                raise self.error(problem, nodes[i])
            self.visit(nodes[i])
        self.emit(nodes[0], op.BUILD_TUPLE, len(nodes))

    def visit_TypeVar(self, node):
        self.load_text(node, node.name)
        if node.bound is not None:
            bound = node.bound
            self.evaluator(node, node.name, units.TYPE_PARAMETERS, self.symbols.bounds[node], bound, bound.lineno)
            if isinstance(bound, ast.Tuple):
                self.emit(node, op.INTRINSIC_TYPEVAR, op.TYPEVAR_WITH_CONSTRAINTS)
            else:
                self.emit(node, op.INTRINSIC_TYPEVAR, op.TYPEVAR_WITH_BOUND)
        else:
            self.emit(node, op.INTRINSIC_TYPEVAR, op.TYPEVAR)
        self.finish_type_parameter(node, node.name, node.default_value)

    def visit_ParamSpec(self, node):
        self.load_text(node, node.name)
        self.emit(node, op.INTRINSIC_TYPEVAR, op.PARAMSPEC)
        self.finish_type_parameter(node, node.name, node.default_value)

    def visit_TypeVarTuple(self, node):
        self.load_text(node, node.name)
        self.emit(node, op.INTRINSIC_TYPEVAR, op.TYPEVARTUPLE)
        self.finish_type_parameter(node, node.name, node.default_value)

    def finish_type_parameter(self, node, name, default):
        if default is not None:
            self.evaluator(node, name, units.TYPE_PARAMETERS, self.symbols.defaults[node], default, default.lineno)
            self.emit(node, op.INTRINSIC_TYPEVAR, op.SET_TYPEPARAM_DEFAULT)
        self.emit(node, op.COPY, 1)
        self.store_name(node, name)
