"""types.UnionType: int | str (PEP 604)."""
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.genericalias import W_GenericAlias, item_text
from memphis.objects.substitution import substitute, type_parameters
from memphis.objects.tupleobject import W_Tuple
from memphis.objects.typeobject import W_Type
from memphis.objects.typeparams import W_ParamSpec, W_TypeAliasType, W_TypeVar, from_typing


class W_UnionType(W_Object):
    "`w_args`: at least two, no two of them equal, none a union."
    typedef = TypeDef('UnionType', base=W_Object.typedef, module='types', final=True,
                      doc="Represent a PEP 604 union type\n\nE.g. for int | str")
    _immutable_fields_ = ['w_args']

    def __init__(self, w_args):
        self.w_args = w_args

    @typedef.method("__or__(self, value, /)")
    def op_or(self, space, w_value):
        return union_of(space, self, w_value)

    @typedef.method("__ror__(self, value, /)")
    def op_ror(self, space, w_value):
        return union_of(space, w_value, self)

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        w_result = None
        for w_arg in substitute(space, self, self.w_args, type_parameters(space, self.w_args), w_key):
            w_result = w_arg if w_result is None else space.or_(w_result, w_arg)
        return w_result

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_UnionType):
            return space.w_NotImplemented
        return space.eq(self.as_set(space), w_value.as_set(space))

    def as_set(self, space):
        return space.newfrozenset(space.unpack(self.w_args))

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        return space.hash_w(self.as_set(space))

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        parts = []
        for w_item in self.w_args.items_w:
            parts.append('None' if w_item is space.w_NoneType else item_text(space, w_item))
        return ' | '.join(parts)

    @typedef.getset('__args__')
    def get_args(self, space):
        return self.w_args

    @typedef.getset('__parameters__')
    def get_parameters(self, space):
        "Type variables in the types.UnionType."
        return space.newtuple(type_parameters(space, self.w_args))

    def find_special_attribute(self, space, name):
        return space.newtext('types') if name == '__module__' else None


def is_unionable(space, w_obj):
    return w_obj is space.w_None or isinstance(w_obj, W_Type) or isinstance(w_obj, W_GenericAlias) or \
        isinstance(w_obj, W_UnionType) or isinstance(w_obj, W_TypeAliasType)


def union_of(space, w_left, w_right):
    "w_left | w_right, or NotImplemented."
    if not is_unionable(space, w_left) or not is_unionable(space, w_right):
        return space.w_NotImplemented
    args_w = []
    for w_side in [w_left, w_right]:
        if isinstance(w_side, W_UnionType):
            for w_arg in w_side.w_args.items_w:
                add_argument(space, args_w, w_arg)
        else:
            add_argument(space, args_w, space.w_NoneType if w_side is space.w_None else w_side)
    if len(args_w) == 1:
        return args_w[0]
    w_args = space.newtuple(args_w)
    assert isinstance(w_args, W_Tuple)
    return W_UnionType(w_args)


def add_argument(space, args_w, w_new):
    for w_arg in args_w:
        if isinstance(w_arg, W_Type) or isinstance(w_new, W_Type):
            if w_arg is w_new:
                return
        elif space.eq_w(w_arg, w_new):
            return
    args_w.append(w_new)


def declare_or(cls):
    def op_or(self, space, w_value):
        return union_of(space, self, w_value)

    def op_ror(self, space, w_value):
        return union_of(space, w_value, self)
    cls.op_or = op_or
    cls.op_ror = op_ror
    cls.typedef.method("__or__(self, value, /)")(op_or)
    cls.typedef.method("__ror__(self, value, /)")(op_ror)


def declare_typing_or(cls):
    "The same for type variables: a typing.Union."
    def op_or(self, space, w_value):
        return typing_union(space, self, w_value)

    def op_ror(self, space, w_value):
        return typing_union(space, w_value, self)
    cls.op_or = op_or
    cls.op_ror = op_ror
    cls.typedef.method("__or__(self, value, /)")(op_or)
    cls.typedef.method("__ror__(self, value, /)")(op_ror)


def typing_union(space, w_left, w_right):
    return from_typing(space, '_make_union', [w_left, w_right])


for _cls in (W_Type, W_GenericAlias, W_TypeAliasType):
    declare_or(_cls)
for _cls in (W_TypeVar, W_ParamSpec):
    declare_typing_or(_cls)
