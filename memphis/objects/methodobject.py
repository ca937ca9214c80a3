"""Bound methods of functions written in Python."""
from rpython.rlib.objectmodel import compute_identity_hash, import_from_mixin

from memphis.gateway.typedef import TypeDef
from memphis.errors import oefmt
from memphis.objects.base import Lifeline, W_Object


class W_Method(W_Object):
    typedef = TypeDef('method', base=W_Object.typedef, final=True, weakrefs=True)
    import_from_mixin(Lifeline)
    _immutable_fields_ = ['w_function', 'w_self']

    def __init__(self, w_function, w_self):
        self.w_function = w_function
        self.w_self = w_self

    @typedef.static("__new__(cls, function, instance, /)")
    def descr_new(space, w_cls, w_function, w_instance):
        if w_instance is space.w_None:
            raise oefmt(space, space.w_TypeError, "instance must not be None")
        return W_Method(w_function, w_instance)

    def getname(self, space):
        return self.w_function.getname(space)

    def call_list(self, space, args_w):
        return space.call_list(self.w_function, [self.w_self] + args_w)

    def call_args(self, space, args):
        return space.call_args(self.w_function, args.prepend(self.w_self))

    def call_0(self, space):
        return space.call_1(self.w_function, self.w_self)

    def call_1(self, space, w_0):
        return space.call_2(self.w_function, self.w_self, w_0)

    def call_2(self, space, w_0, w_1):
        return space.call_3(self.w_function, self.w_self, w_0, w_1)

    @typedef.method("__get__(self, instance, owner=None, /)")
    def method_get(self, space, w_instance, w_owner):
        return self             # bound already

    @typedef.method("__call__(self, /, *args, **kwargs)")
    def method_call(self, space, args_w, w_kwargs):
        return space.call_with_dict(self.w_function, [self.w_self] + args_w, w_kwargs)

    @typedef.method("__eq__(self, other, /)")
    def op_eq(self, space, w_other):
        if not isinstance(w_other, W_Method):
            return space.w_NotImplemented
        return space.newbool(self.w_self is w_other.w_self and
                             space.eq_w(self.w_function, w_other.w_function))

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        return compute_identity_hash(self.w_self) ^ space.hash_w(self.w_function)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        w_name = space.findattr(self.w_function, '__qualname__')
        if w_name is None:
            w_name = space.findattr(self.w_function, '__name__')
        name = '?'
        if w_name is not None and space.is_text(w_name):
            name = space.text_w(w_name)
        return '<bound method %s of %s>' % (name, space.repr_text(self.w_self))

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        w_name = space.getattr(self.w_function, '__name__')
        return space.newtuple([space.builtin('getattr'), space.newtuple([self.w_self, w_name])])

    @typedef.getset('__func__')
    def get_func(self, space):
        return self.w_function

    @typedef.getset('__self__')
    def get_self(self, space):
        return self.w_self

    def find_special_attribute(self, space, name):
        "What the method does not have, its function may."
        return space.findattr(self.w_function, name)

    @typedef.getset('__doc__')
    def get_doc(self, space):
        return space.getattr(self.w_function, '__doc__')
