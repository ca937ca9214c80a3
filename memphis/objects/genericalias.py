"""types.GenericAlias: what list[int] gives (PEP 585).

Calls and attributes go to the origin; subscripting puts arguments in the place of type variables.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.dictobject import W_Dict
from memphis.objects.instance import allocate
from memphis.objects.iterators import W_Enumerate, W_Iterator, iterator_typedef, reduce_exhausted
from memphis.objects.listobject import W_List
from memphis.objects.mappingproxy import W_MappingProxy
from memphis.objects.setobject import W_Set, W_FrozenSet
from memphis.objects.substitution import substitute, type_parameters
from memphis.objects.tupleobject import W_Tuple
from memphis.objects.typeobject import W_Type

# looked up on the alias itself, not on the origin
OWN_ATTRIBUTES = ['__class__', '__origin__', '__args__', '__parameters__', '__mro_entries__',
                  '__reduce_ex__', '__reduce__', '__copy__', '__deepcopy__', '__unpacked__', '__bases__',
                  '__typing_unpacked_tuple_args__']


class W_GenericAliasIterator(W_Iterator):
    "Gives the alias itself, unpacked: what *tuple[int] in a subscript stands for."
    typedef = iterator_typedef('generic_alias_iterator', length_hint=False)

    def __init__(self, w_alias):
        self.w_alias = w_alias          # None when exhausted

    def iter_next(self, space):
        w_alias, self.w_alias = self.w_alias, None
        if w_alias is None:
            return None
        return W_GenericAlias(w_alias.w_origin, w_alias.w_args, True)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return reduce_exhausted(space, space.newtuple([]) if self.w_alias is None else self.w_alias)


class W_GenericAlias(W_Object):
    typedef = TypeDef('GenericAlias', base=W_Object.typedef, module='types', weakrefs=True)
    import_from_mixin(Lifeline)
    _immutable_fields_ = ['w_origin', 'w_args', 'starred']

    def __init__(self, w_origin, w_args, starred=False):
        self.w_origin = w_origin
        self.w_args = w_args
        self.starred = starred          # stands for its arguments: *tuple[int]

    @typedef.static("__new__(cls, origin, args, /)")
    def descr_new(space, w_cls, w_origin, w_args):
        w_alias = new_generic_alias(space, w_origin, w_args)
        if w_cls is W_GenericAlias.w_builtin_type:
            return w_alias
        w_obj = allocate(space, W_GenericAlias, w_cls)
        w_obj.w_origin = w_alias.w_origin
        w_obj.w_args = w_alias.w_args
        w_obj.starred = False
        return w_obj

    @typedef.method("__getattribute__(self, name: text, /)")
    def descr_getattribute(self, space, name):
        if name not in OWN_ATTRIBUTES:
            return space.getattr(self.w_origin, name)
        w_value = space.generic_find(self, space.type(self), name)
        if w_value is None:
            raise space.missing_attribute(self, name)
        return w_value

    @typedef.method("__dir__(self, /)")
    def descr_dir(self, space):
        names_w = space.unpack(space.call_1(space.builtin('dir'), self.w_origin))
        for name in OWN_ATTRIBUTES:
            w_name = space.newtext(name)
            if not space.contains_w(space.newlist(names_w[:]), w_name):
                names_w.append(w_name)
        return space.newlist(names_w)

    def call_list(self, space, args_w):
        return self.mark(space, space.call_list(self.w_origin, args_w))

    def call_args(self, space, args):
        return self.mark(space, space.call_args(self.w_origin, args))

    def mark(self, space, w_obj):
        "The new object learns what it was made by, where it can."
        try:
            space.setattr(w_obj, '__orig_class__', self)
        except OperationError as e:
            if not e.match(space, space.w_AttributeError) and not e.match(space, space.w_TypeError):
                raise
        return w_obj

    @typedef.method("__call__(self, /, *args, **kwargs)")
    def descr_call(self, space, args_w, w_kwargs):
        return self.mark(space, space.call_with_dict(self.w_origin, args_w, w_kwargs))

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        args_w = substitute(space, self, self.w_args, type_parameters(space, self.w_args), w_key)
        w_args = space.newtuple(args_w)
        assert isinstance(w_args, W_Tuple)
        return W_GenericAlias(self.w_origin, w_args, self.starred)

    @typedef.method("__mro_entries__(self, bases, /)")
    def mro_entries(self, space, w_bases):
        return space.newtuple([self.w_origin])

    @typedef.method("__instancecheck__(self, instance, /)")
    def instancecheck(self, space, w_instance):
        raise oefmt(space, space.w_TypeError, "isinstance() argument 2 cannot be a parameterized generic")

    @typedef.method("__subclasscheck__(self, cls, /)")
    def subclasscheck(self, space, w_cls):
        raise oefmt(space, space.w_TypeError, "issubclass() argument 2 cannot be a parameterized generic")

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_GenericAlias):
            return space.w_NotImplemented
        return space.newbool(self.starred == w_value.starred and space.eq_w(self.w_origin, w_value.w_origin) and
                             space.eq_w(self.w_args, w_value.w_args))

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        return space.hash_w(self.w_origin) ^ space.hash_w(self.w_args)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        parts = []
        for w_item in self.w_args.items_w:
            if type(w_item) is W_List:
                inner = [item_text(space, w_inner) for w_inner in space.listview(w_item)]
                parts.append('[%s]' % ', '.join(inner))
            else:
                parts.append(item_text(space, w_item))
        inside = ', '.join(parts) if len(parts) > 0 else '()'
        return '%s%s[%s]' % ('*' if self.starred else '', item_text(space, self.w_origin), inside)

    @typedef.method("__reduce__(self, /)")
    def reduce(self, space):
        if self.starred:
            w_plain = W_GenericAlias(self.w_origin, self.w_args)
            return space.newtuple([space.builtin('next'), space.newtuple([space.iter(w_plain)])])
        return space.newtuple([space.type(self), space.newtuple([self.w_origin, self.w_args])])

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_GenericAliasIterator(self)

    @typedef.getset('__origin__')
    def get_origin(self, space):
        return self.w_origin

    @typedef.getset('__args__')
    def get_args(self, space):
        return self.w_args

    @typedef.getset('__parameters__')
    def get_parameters(self, space):
        return space.newtuple(type_parameters(space, self.w_args))

    @typedef.getset('__unpacked__')
    def get_unpacked(self, space):
        return space.newbool(self.starred)

    @typedef.getset('__typing_unpacked_tuple_args__')
    def get_unpacked_args(self, space):
        "The arguments of *tuple[...]; None of anything else."
        if self.starred and self.w_origin is space.w_tuple:
            return self.w_args
        return space.w_None


def item_text(space, w_item):
    if w_item is space.w_Ellipsis:
        return '...'
    if isinstance(w_item, W_Type):
        return w_item.full_name(space)
    return space.repr_text(w_item)


def new_generic_alias(space, w_origin, w_item):
    if isinstance(w_item, W_Tuple):
        return W_GenericAlias(w_origin, w_item)
    w_args = space.newtuple([w_item])
    assert isinstance(w_args, W_Tuple)
    return W_GenericAlias(w_origin, w_args)


def descr_class_getitem(space, w_cls, w_item):
    "See PEP 585"
    return new_generic_alias(space, w_cls, w_item)


for _cls in (W_List, W_Tuple, W_Dict, W_Set, W_FrozenSet, W_Enumerate, W_MappingProxy):
    _cls.typedef.classmethod("__class_getitem__(cls, item, /)")(descr_class_getitem)
