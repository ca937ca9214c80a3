"""Type parameters and type aliases (PEP 695, 696): TypeVar, ParamSpec, TypeVarTuple, TypeAliasType, Generic.

Bounds, constraints, defaults and values of aliases are evaluated when somebody asks, by functions that the compiler
makes; what they give is kept.  What CPython leaves to the library's `typing` is left to it here.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import Lifeline, OwnDict, W_Object
from memphis.objects.genericalias import new_generic_alias
from memphis.objects.typeobject import W_Type


class W_NoDefaultType(W_Object):
    typedef = TypeDef('NoDefaultType', base=W_Object.typedef, final=True,
                      doc="The type of the NoDefault singleton.")

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return 'typing.NoDefault'

    @typedef.method("__reduce__(self, /) -> text")
    def descr_reduce(self, space):
        return 'NoDefault'


NO_DEFAULT = W_NoDefaultType()


class Lazy(object):
    "`w_value` is None until `w_evaluator`, a function without parameters, has been called."

    def __init__(self, w_value, w_evaluator):
        self.w_value = w_value
        self.w_evaluator = w_evaluator

    def get(self, space):
        if self.w_value is None:
            self.w_value = space.call_0(self.w_evaluator)
            self.w_evaluator = None
        return self.w_value


def caller_module(space):
    w_name = space.current_module_name()
    return space.w_None if w_name is None else w_name


def bool_keywords(space, covariant, contravariant, infer_variance):
    if covariant and contravariant:
        raise oefmt(space, space.w_ValueError, "Bivariant types are not supported.")
    if infer_variance and (covariant or contravariant):
        raise oefmt(space, space.w_ValueError, "Variance cannot be specified with infer_variance.")


class W_Variable(W_Object):
    """What the three kinds have in common; `variance` is '+', '-', '~' or, where it is inferred, ''."""
    import_from_mixin(Lifeline)
    import_from_mixin(OwnDict)
    kind = 'type parameter'

    def start(self, name, variance):
        self.name = name
        self.variance = variance
        self.default = Lazy(NO_DEFAULT, None)

    def note_module(self, space):
        "Made by a call, not by a list of type parameters."
        w_module = space.current_module_name()
        if w_module is not None:
            self.setdictvalue(space, '__module__', w_module)

    def getname(self, space):
        return self.name

    def repr_text(self, space):
        return self.variance + self.name

    def flag(self, space, variance):
        return space.newbool(self.variance == variance)


def declare_common(cls):
    typedef = cls.typedef

    @typedef.method("__repr__(self, /) -> text")
    def descr_repr(self, space):
        return self.repr_text(space)

    @typedef.method("has_default(self, /) -> bool")
    def descr_has_default(self, space):
        return self.default.w_value is not NO_DEFAULT

    @typedef.method("__mro_entries__(self, bases, /)")
    def descr_mro_entries(self, space, w_bases):
        raise oefmt(space, space.w_TypeError, "Cannot subclass an instance of %s", self.kind)

    @typedef.method("__reduce__(self, /) -> text")
    def descr_reduce(self, space):
        return self.name

    @typedef.getset('__name__')
    def get_name(self, space):
        return space.newtext(self.name)

    @typedef.getset('__default__')
    def get_default(self, space):
        return self.default.get(space)


def declare_variance(cls):
    typedef = cls.typedef

    @typedef.getset('__covariant__')
    def get_covariant(self, space):
        return self.flag(space, '+')

    @typedef.getset('__contravariant__')
    def get_contravariant(self, space):
        return self.flag(space, '-')

    @typedef.getset('__infer_variance__')
    def get_infer_variance(self, space):
        return self.flag(space, '')


def variance_of(covariant, contravariant, infer_variance):
    if covariant:
        return '+'
    if contravariant:
        return '-'
    return '' if infer_variance else '~'


def none_type(space, w_value):
    "None stands for its type."
    return space.type(space.w_None) if w_value is space.w_None else w_value


class W_TypeVar(W_Variable):
    "`bound` gives None where there is none, `constraints` a tuple."
    typedef = TypeDef('TypeVar', base=W_Object.typedef, module='typing', final=True, weakrefs=True,
                      doc="Type variable.")
    kind = 'TypeVar'

    def __init__(self, space, name, variance):
        self.start(name, variance)
        self.bound = Lazy(space.w_None, None)
        self.constraints = Lazy(space.newtuple([]), None)

    @typedef.static("__new__(cls, name: text, *constraints, bound=None, default=..., covariant: bool = False, "
                    "contravariant: bool = False, infer_variance: bool = False)")
    def descr_new(space, w_cls, name, w_bound, w_default, covariant, contravariant, infer_variance, constraints_w):
        bool_keywords(space, covariant, contravariant, infer_variance)
        if len(constraints_w) == 1:
            raise oefmt(space, space.w_TypeError, "A single constraint is not allowed")
        if len(constraints_w) > 1 and w_bound is not space.w_None:
            raise oefmt(space, space.w_TypeError, "Constraints cannot be combined with bound=...")
        w_var = W_TypeVar(space, name, variance_of(covariant, contravariant, infer_variance))
        w_var.bound = Lazy(w_bound, None)
        w_var.constraints = Lazy(space.newtuple([none_type(space, w_type) for w_type in constraints_w]), None)
        w_var.note_module(space)
        if w_default is not None:
            w_var.default = Lazy(w_default, None)
        return w_var

    @typedef.getset('__bound__')
    def get_bound(self, space):
        return self.bound.get(space)

    @typedef.getset('__constraints__')
    def get_constraints(self, space):
        return self.constraints.get(space)


declare_common(W_TypeVar)
declare_variance(W_TypeVar)


@W_TypeVar.typedef.method("__typing_subst__(self, arg, /)")
def typevar_subst(self, space, w_arg):
    return from_typing(space, '_typevar_subst', [self, w_arg]) if typing_is_there(space) else w_arg


@W_TypeVar.typedef.method("__typing_prepare_subst__(self, alias, args, /)")
def typevar_prepare_subst(self, space, w_alias, w_args):
    params_w = space.unpack(space.getattr(w_alias, '__parameters__'))
    args_w = space.unpack(w_args)
    index = 0
    while index < len(params_w) and params_w[index] is not self:
        index += 1
    if index < len(args_w):
        return w_args
    if index == len(args_w):
        w_default = self.default.get(space)
        if w_default is not NO_DEFAULT:
            return space.newtuple(args_w + [w_default])
    raise oefmt(space, space.w_TypeError, "Too few arguments for %s; actual %d, expected at least %d",
                space.str_text(w_alias), len(args_w), index + 1)


class W_ParamSpec(W_Variable):
    typedef = TypeDef('ParamSpec', base=W_Object.typedef, module='typing', final=True, weakrefs=True,
                      doc="Parameter specification variable.")
    kind = 'ParamSpec'

    def __init__(self, space, name, variance):
        self.start(name, variance)
        self.w_bound = space.w_None

    @typedef.static("__new__(cls, name: text, *, bound=None, default=..., covariant: bool = False, "
                    "contravariant: bool = False, infer_variance: bool = False)")
    def descr_new(space, w_cls, name, w_bound, w_default, covariant, contravariant, infer_variance):
        bool_keywords(space, covariant, contravariant, infer_variance)
        w_spec = W_ParamSpec(space, name, variance_of(covariant, contravariant, infer_variance))
        w_spec.w_bound = w_bound
        w_spec.note_module(space)
        if w_default is not None:
            w_spec.default = Lazy(w_default, None)
        return w_spec

    @typedef.getset('__bound__')
    def get_bound(self, space):
        return self.w_bound

    @typedef.getset('args')
    def get_args(self, space):
        return W_ParamSpecArgs(self)

    @typedef.getset('kwargs')
    def get_kwargs(self, space):
        return W_ParamSpecKwargs(self)


declare_common(W_ParamSpec)
declare_variance(W_ParamSpec)


@W_ParamSpec.typedef.method("__typing_subst__(self, arg, /)")
def paramspec_subst(self, space, w_arg):
    return from_typing(space, '_paramspec_subst', [self, w_arg])


@W_ParamSpec.typedef.method("__typing_prepare_subst__(self, alias, args, /)")
def paramspec_prepare_subst(self, space, w_alias, w_args):
    return from_typing(space, '_paramspec_prepare_subst', [self, w_alias, w_args])


class W_ParamSpecPart(W_Object):
    import_from_mixin(Lifeline)
    suffix = ''

    def __init__(self, w_origin):
        self.w_origin = w_origin


def declare_part(cls):
    typedef = cls.typedef

    @typedef.static("__new__(cls, origin)")
    def descr_new(space, w_cls, w_origin):
        return cls(w_origin)

    @typedef.getset('__origin__')
    def get_origin(self, space):
        return self.w_origin

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        w_origin = self.w_origin
        if isinstance(w_origin, W_ParamSpec):
            return w_origin.name + self.suffix
        return space.repr_text(w_origin) + self.suffix
    cls.repr_text = repr_text

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, cls):
            return space.w_NotImplemented
        return space.eq(self.w_origin, w_value.w_origin)
    cls.op_eq = op_eq

    @typedef.method("__mro_entries__(self, bases, /)")
    def descr_mro_entries(self, space, w_bases):
        raise oefmt(space, space.w_TypeError, "Cannot subclass an instance of %s", space.type(self).name)


class W_ParamSpecArgs(W_ParamSpecPart):
    typedef = TypeDef('ParamSpecArgs', base=W_Object.typedef, module='typing', final=True, hashable=False,
                      weakrefs=True,
                      doc="The args for a ParamSpec object.\n"
                          "\n"
                          "Given a ParamSpec object P, P.args is an instance of ParamSpecArgs.\n"
                          "\n"
                          "ParamSpecArgs objects have a reference back to their ParamSpec::\n"
                          "\n"
                          "    >>> P = ParamSpec(\"P\")\n"
                          "    >>> P.args.__origin__ is P\n"
                          "    True\n"
                          "\n"
                          "This type is meant for runtime introspection and has no special meaning\n"
                          "to static type checkers.\n")
    suffix = '.args'


class W_ParamSpecKwargs(W_ParamSpecPart):
    typedef = TypeDef('ParamSpecKwargs', base=W_Object.typedef, module='typing', final=True, hashable=False,
                      weakrefs=True,
                      doc="The kwargs for a ParamSpec object.\n"
                          "\n"
                          "Given a ParamSpec object P, P.kwargs is an instance of ParamSpecKwargs.\n"
                          "\n"
                          "ParamSpecKwargs objects have a reference back to their ParamSpec::\n"
                          "\n"
                          "    >>> P = ParamSpec(\"P\")\n"
                          "    >>> P.kwargs.__origin__ is P\n"
                          "    True\n"
                          "\n"
                          "This type is meant for runtime introspection and has no special meaning\n"
                          "to static type checkers.\n")
    suffix = '.kwargs'


declare_part(W_ParamSpecArgs)
declare_part(W_ParamSpecKwargs)


class W_TypeVarTuple(W_Variable):
    typedef = TypeDef('TypeVarTuple', base=W_Object.typedef, module='typing', final=True, weakrefs=True,
                      doc="Type variable tuple.")
    kind = 'TypeVarTuple'

    def __init__(self, space, name):
        self.start(name, '')

    @typedef.static("__new__(cls, name: text, *, default=...)")
    def descr_new(space, w_cls, name, w_default):
        w_tuple = W_TypeVarTuple(space, name)
        w_tuple.note_module(space)
        if w_default is not None:
            w_tuple.default = Lazy(w_default, None)
        return w_tuple


declare_common(W_TypeVarTuple)


@W_TypeVarTuple.typedef.method("__iter__(self, /)")
def typevartuple_iter(self, space):
    return space.iter(space.newtuple([unpacked(space, self)]))


W_TypeVarTuple.iterator = typevartuple_iter


@W_TypeVarTuple.typedef.method("__typing_subst__(self, arg, /)")
def typevartuple_subst(self, space, w_arg):
    raise oefmt(space, space.w_TypeError, "Substitution of bare TypeVarTuple is not supported")


@W_TypeVarTuple.typedef.method("__typing_prepare_subst__(self, alias, args, /)")
def typevartuple_prepare_subst(self, space, w_alias, w_args):
    return from_typing(space, '_typevartuple_prepare_subst', [self, w_alias, w_args])


def unpacked(space, w_tuple):
    return space.getitem(space.getattr(space.import_module('typing'), 'Unpack'), w_tuple)


def from_typing(space, name, args_w):
    "What CPython leaves to the library's `typing`, too."
    return space.call_method(space.import_module('typing'), name, args_w)


# ____________________________________________________________

class W_TypeAliasType(W_Object):
    typedef = TypeDef('TypeAliasType', base=W_Object.typedef, module='typing', final=True, doc="Type alias.")

    def __init__(self, name, w_type_params, value, w_module):
        self.name = name
        self.w_type_params = w_type_params
        self.value = value
        self.w_module = w_module

    @typedef.static("__new__(cls, name: text, value, *, type_params=())")
    def descr_new(space, w_cls, name, w_value, w_type_params):
        if not space.is_tuple(w_type_params):
            raise oefmt(space, space.w_TypeError, "type_params must be a tuple")
        return W_TypeAliasType(name, w_type_params, Lazy(w_value, None), caller_module(space))

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return self.name

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        if space.len_w(self.w_type_params) == 0:
            raise oefmt(space, space.w_TypeError, "Only generic type aliases are subscriptable")
        return new_generic_alias(space, self, w_key)

    @typedef.method("__reduce__(self, /) -> text")
    def descr_reduce(self, space):
        return self.name

    @typedef.getset('__name__')
    def get_name(self, space):
        return space.newtext(self.name)

    @typedef.getset('__module__')
    def get_module(self, space):
        return self.w_module

    @typedef.getset('__type_params__')
    def get_type_params(self, space):
        return self.w_type_params

    @typedef.getset('__parameters__')
    def get_parameters(self, space):
        params_w = []
        for w_param in space.unpack(self.w_type_params):
            if isinstance(w_param, W_TypeVarTuple):
                w_param = space.next(space.iter(w_param))       # Unpack[Ts]
            params_w.append(w_param)
        return space.newtuple(params_w)

    @typedef.getset('__value__')
    def get_value(self, space):
        return self.value.get(space)


class W_Generic(W_Object):
    "Only a base class: its instances are those of its subclasses."
    typedef = TypeDef('Generic', base=W_Object.typedef, module='typing', layout=W_Object.typedef,
                      doc="Abstract base class for generic types")


@W_Generic.typedef.classmethod("__class_getitem__(cls, *args, **kwargs)")
def generic_class_getitem(space, w_cls, args_w, w_kwargs):
    """Parameterizes a generic class.

At least, parameterizing a generic class is the *main* thing this
method does. For example, for some generic class `Foo`, this is called
when we do `Foo[int]` - there, with `cls=Foo` and `params=int`.

However, note that this method is also called when defining generic
classes in the first place with `class Foo[T]: ...`."""
    if typing_is_there(space):
        return call_typing(space, '_generic_class_getitem', w_cls, args_w, w_kwargs)
    if len(args_w) != 1 or space.len_w(w_kwargs) > 0:
        raise oefmt(space, space.w_TypeError, "Generic.__class_getitem__() takes exactly one argument (%d given)",
                    len(args_w))
    return plain_class_getitem(space, w_cls, args_w[0])


def plain_class_getitem(space, w_cls, w_item):
    "Without `typing`."
    params_w = space.unpack(w_item) if space.is_tuple(w_item) else [w_item]
    if w_cls is W_Generic.typedef.w_type:
        if len(params_w) == 0:
            raise oefmt(space, space.w_TypeError, "Parameter list to Generic[...] cannot be empty")
        for w_param in params_w:
            if not isinstance(w_param, W_Variable):
                raise oefmt(space, space.w_TypeError,
                            "Parameters to Generic[...] must all be type variables or parameter specification "
                            "variables.")
    return new_generic_alias(space, w_cls, w_item)


@W_Generic.typedef.classmethod("__init_subclass__(cls, *args, **kwargs) -> None")
def generic_init_subclass(space, w_cls, args_w, w_kwargs):
    "Function to initialize subclasses."
    if typing_is_there(space):
        call_typing(space, '_generic_init_subclass', w_cls, args_w, w_kwargs)


def call_typing(space, name, w_cls, args_w, w_kwargs):
    w_function = space.getattr(space.import_module('typing'), name)
    return space.call_with_dict(w_function, [w_cls] + args_w, w_kwargs)


def typing_is_there(space):
    "Generic classes work where there is no library, too; then nothing is checked."
    return space.has_module('typing')


# ____________________________________________________________
# what the compiler's instruction does (bytecode/opcodes.py)

def make_type_var(space, name):
    return W_TypeVar(space, name, '')


def make_param_spec(space, name):
    return W_ParamSpec(space, name, '')


def make_type_var_tuple(space, name):
    return W_TypeVarTuple(space, name)


def make_bounded(space, name, w_evaluator, is_constraints):
    w_var = W_TypeVar(space, name, '')
    lazy = Lazy(None, w_evaluator)
    if is_constraints:
        w_var.constraints = lazy
    else:
        w_var.bound = lazy
    return w_var


def set_default(w_param, w_evaluator):
    assert isinstance(w_param, W_Variable)
    w_param.default = Lazy(None, w_evaluator)
    return w_param


def subscript_generic(space, w_params):
    w_generic = W_Generic.typedef.w_type
    if not typing_is_there(space):
        return new_generic_alias(space, w_generic, w_params)
    params_w = []
    for w_param in space.listview(w_params):
        params_w.append(unpacked(space, w_param) if isinstance(w_param, W_TypeVarTuple) else w_param)
    return from_typing(space, '_GenericAlias', [w_generic, space.newtuple(params_w)])


def make_type_alias(space, w_parts):
    "From (name, type parameters or None, evaluator)."
    parts_w = space.listview(w_parts)
    w_params = parts_w[1]
    if w_params is space.w_None:
        w_params = space.newtuple([])
    return W_TypeAliasType(space.text_w(parts_w[0]), w_params, Lazy(None, parts_w[2]), caller_module(space))
