"""Type parameters and `type` statements (PEP 695, 696): language reference 7.14, 8.10.

What is generic is made by a hidden function, whose variables are the type parameters.  Bounds, defaults and values of
aliases are functions (`MakeFunction`), called when somebody asks for them.
"""
from memphis.objects import typeparams
from memphis.treewalk.node import Expression


class TypeParameter(Expression):
    "default: what makes its evaluator, or None."
    _immutable_fields_ = ['name', 'default']

    def __init__(self, name, default):
        self.name = name
        self.default = default

    def execute(self, space, frame):
        w_parameter = self.make(space, frame)
        if self.default is not None:
            w_parameter = typeparams.set_default(w_parameter, self.default.execute(space, frame))
        return w_parameter

    def make(self, space, frame):
        raise NotImplementedError


class TypeVar(TypeParameter):
    def make(self, space, frame):
        return typeparams.make_type_var(space, self.name)


class BoundedTypeVar(TypeParameter):
    _immutable_fields_ = ['bound', 'is_constraints']

    def __init__(self, name, default, bound, is_constraints):
        self.name = name
        self.default = default
        self.bound = bound
        self.is_constraints = is_constraints

    def make(self, space, frame):
        w_evaluator = self.bound.execute(space, frame)
        return typeparams.make_bounded(space, self.name, w_evaluator, self.is_constraints)


class ParamSpec(TypeParameter):
    def make(self, space, frame):
        return typeparams.make_param_spec(space, self.name)


class TypeVarTuple(TypeParameter):
    def make(self, space, frame):
        return typeparams.make_type_var_tuple(space, self.name)


class GenericFunction(Expression):
    "The function that `function` makes, with its type parameters."
    _immutable_fields_ = ['params', 'function']

    def __init__(self, params, function):
        self.params = params
        self.function = function

    def execute(self, space, frame):
        w_params = self.params.execute(space, frame)
        w_function = self.function.execute(space, frame)
        space.setattr(w_function, '__type_params__', w_params)
        return w_function


class GenericBase(Expression):
    "Generic[the type parameters]"
    _immutable_fields_ = ['params']

    def __init__(self, params):
        self.params = params

    def execute(self, space, frame):
        w_params = self.params.execute(space, frame)
        frame.instr_index = self.index
        return typeparams.subscript_generic(space, w_params)


class TypeAlias(Expression):
    "parts: a tuple of the name, the type parameters or None, and the evaluator of the value."
    _immutable_fields_ = ['parts']

    def __init__(self, parts):
        self.parts = parts

    def execute(self, space, frame):
        w_parts = self.parts.execute(space, frame)
        frame.instr_index = self.index
        return typeparams.make_type_alias(space, w_parts)
