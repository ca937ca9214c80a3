"""The type bool: an int that is one of the two objects space.w_True and space.w_False."""
from memphis.gateway.typedef import TypeDef
from memphis.objects.intobject import W_AbstractInt, W_Int
from memphis.objects.intobject.integer import int_or_none
from memphis.objects.numeric import declare, declare_reflected


class W_Bool(W_Int):
    typedef = TypeDef('bool', base=W_AbstractInt.typedef, final=True,
                      doc="Returns True when the argument is true, False otherwise.\n"
                          "The builtins True and False are the only two instances of the class bool.\n"
                          "The class bool is a subclass of the class int, and cannot be subclassed.")
    _attrs_ = []

    @typedef.static("__new__(cls, object=False, /)")
    def descr_new(space, w_cls, w_object):
        space.check_layout(w_cls, W_Bool.w_builtin_type, W_Bool.typedef)
        return space.newbool(space.is_true(w_object))

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return 'True' if self.intval else 'False'

    @typedef.method("__invert__(self, /)")
    def op_invert(self, space):
        space.warn(space.w_DeprecationWarning,
                   "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. "
                   "This returns the bitwise inversion of the underlying int object and is usually "
                   "not what you expect from negating a bool. Use the 'not' operator "
                   "for boolean negation or ~int(x) if you really want the bitwise inversion of the "
                   "underlying int.")
        return space.newint(~self.intval)


for _name, _symbol in [('and', '&'), ('or', '|'), ('xor', '^')]:
    declare(W_Bool, "__%s__(self, value, /)" % _name, 'op_' + _name, """
        def op_%(name)s(self, space, w_value):
            if isinstance(w_value, W_Bool):
                return space.newbool((self.intval %(symbol)s w_value.intval) != 0)
            return W_Int.op_%(name)s(self, space, w_value)
        """ % {'name': _name, 'symbol': _symbol}, W_Bool=W_Bool, W_Int=W_Int)

declare_reflected(W_Bool, ['and', 'or', 'xor'], int_or_none)
