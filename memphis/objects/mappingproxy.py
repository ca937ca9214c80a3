"""mappingproxy: a read-only view of a mapping, e.g. the __dict__ of a class."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object


class W_MappingProxy(W_Object):
    typedef = TypeDef('mappingproxy', base=W_Object.typedef, final=True)
    _immutable_fields_ = ['w_mapping']

    def __init__(self, w_mapping):
        self.w_mapping = w_mapping

    @typedef.static("__new__(cls, mapping)")
    def descr_new(space, w_cls, w_mapping):
        if not is_mapping(space, w_mapping):
            raise oefmt(space, space.w_TypeError,
                        "mappingproxy() argument must be a mapping, not %T", w_mapping)
        return W_MappingProxy(w_mapping)

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        return space.len_w(self.w_mapping)

    def has_length(self):
        return True

    def truth(self, space):
        return space.len_w(self.w_mapping) != 0

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        return space.getitem(self.w_mapping, w_key)

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        return space.contains_w(self.w_mapping, w_key)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return space.iter(self.w_mapping)

    @typedef.method("__reversed__(self, /)")
    def reversed_iterator(self, space):
        "D.__reversed__() -> reverse iterator"
        return space.call_method(self.w_mapping, '__reversed__', [])

    @typedef.method("get(self, key, default=None, /)")
    def get(self, space, w_key, w_default):
        "Return the value for key if key is in the mapping, else default."
        return space.call_method(self.w_mapping, 'get', [w_key, w_default])

    @typedef.method("keys(self, /)")
    def keys(self, space):
        "D.keys() -> a set-like object providing a view on D's keys"
        return space.call_method(self.w_mapping, 'keys', [])

    @typedef.method("values(self, /)")
    def values(self, space):
        "D.values() -> an object providing a view on D's values"
        return space.call_method(self.w_mapping, 'values', [])

    @typedef.method("items(self, /)")
    def items(self, space):
        "D.items() -> a set-like object providing a view on D's items"
        return space.call_method(self.w_mapping, 'items', [])

    @typedef.method("copy(self, /)")
    def copy(self, space):
        "D.copy() -> a shallow copy of D"
        return space.call_method(self.w_mapping, 'copy', [])

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        return space.eq(self.w_mapping, unwrap_proxy(w_value))

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        return space.ne(self.w_mapping, unwrap_proxy(w_value))

    @typedef.method("__or__(self, value, /)")
    def op_or(self, space, w_value):
        return space.or_(self.w_mapping, unwrap_proxy(w_value))

    @typedef.method("__ror__(self, value, /)")
    def op_ror(self, space, w_value):
        return space.or_(unwrap_proxy(w_value), self.w_mapping)

    @typedef.method("__ior__(self, value, /)")
    def op_ior(self, space, w_value):
        raise oefmt(space, space.w_TypeError,
                    "'|=' is not supported by mappingproxy; use '|' instead")

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        return space.hash_w(self.w_mapping)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return 'mappingproxy(%s)' % space.repr_text(self.w_mapping)

    @typedef.method("__str__(self, /) -> text")
    def str_text(self, space):
        return space.str_text(self.w_mapping)


def unwrap_proxy(w_obj):
    if isinstance(w_obj, W_MappingProxy):
        return w_obj.w_mapping
    return w_obj


def is_mapping(space, w_obj):
    return (space.lookup(w_obj, '__getitem__') is not None and
            not space.is_list(w_obj) and not space.is_tuple(w_obj))
