"""None, NotImplemented and Ellipsis."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object


class W_None(W_Object):
    typedef = TypeDef('NoneType', base=W_Object.typedef, final=True, stateless=True)

    @typedef.static("__new__(cls)")
    def descr_new(space, w_cls):
        return space.w_None

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return 'None'

    @typedef.method("__bool__(self, /) -> bool")
    def truth(self, space):
        return False

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        return 0xfca86420      # as CPython 3.12 and later


class W_NotImplemented(W_Object):
    typedef = TypeDef('NotImplementedType', base=W_Object.typedef, final=True, stateless=True)

    @typedef.static("__new__(cls)")
    def descr_new(space, w_cls):
        return space.w_NotImplemented

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return 'NotImplemented'

    @typedef.method("__bool__(self, /) -> bool")
    def truth(self, space):
        space.warn(space.w_DeprecationWarning,
                   "NotImplemented should not be used in a boolean context")
        return True

    @typedef.method("__reduce__(self, /) -> text")
    def descr_reduce(self, space):
        return 'NotImplemented'


class W_Ellipsis(W_Object):
    typedef = TypeDef('ellipsis', base=W_Object.typedef, final=True, stateless=True)

    @typedef.static("__new__(cls)")
    def descr_new(space, w_cls):
        return space.w_Ellipsis

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return 'Ellipsis'

    @typedef.method("__reduce__(self, /) -> text")
    def descr_reduce(self, space):
        return 'Ellipsis'
