"""cmp_to_key: sort keys that compare with a function of two arguments."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._functools.moduledef import module
from memphis.objects.base import COMPARISONS, W_Object


class W_KeyWrapper(W_Object):
    "What cmp_to_key() gives has no object yet (None): calling it makes the keys."
    typedef = TypeDef('KeyWrapper', base=W_Object.typedef, module='functools', final=True, hashable=False)

    def __init__(self, w_compare, w_obj):
        self.w_compare = w_compare
        self.w_obj = w_obj

    @typedef.method("__call__(self, /, *args, **kwargs)")
    def descr_call(self, space, args_w, w_kwargs):
        return self.call_args(space, space.arguments(args_w, w_kwargs))

    def call_list(self, space, args_w):
        if len(args_w) == 0:
            raise oefmt(space, space.w_TypeError, "K() missing required argument 'obj' (pos 1)")
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError, "K() takes at most 1 argument (%d given)", len(args_w))
        return W_KeyWrapper(self.w_compare, args_w[0])

    def call_args(self, space, args):
        args_w = args.args_w
        if len(args.keywords) == 1 and args.keywords[0] == 'obj' and len(args_w) == 0:
            args_w = args.keywords_w
        elif len(args.keywords) > 0:
            if len(args_w) + len(args.keywords) > 1:
                raise oefmt(space, space.w_TypeError, "K() takes at most 1 argument (%d given)",
                            len(args_w) + len(args.keywords))
            raise oefmt(space, space.w_TypeError, "K() missing required argument 'obj' (pos 1)")
        return self.call_list(space, args_w[:])

    def compared(self, space, w_other):
        "What the function says about the two objects."
        if not isinstance(w_other, W_KeyWrapper):
            raise oefmt(space, space.w_TypeError, "other argument must be K instance")
        if self.w_obj is None or w_other.w_obj is None:
            raise oefmt(space, space.w_AttributeError, "object")
        space.enter_native()
        try:
            return space.call_2(self.w_compare, self.w_obj, w_other.w_obj)
        finally:
            space.leave_native()

    @typedef.getset('obj')
    def get_obj(self, space):
        return space.w_None if self.w_obj is None else self.w_obj

    @typedef.setter('obj')
    def set_obj(self, space, w_value):
        self.w_obj = w_value


def _comparison(name):
    def compare(self, space, w_value):
        return getattr(space, name)(self.compared(space, w_value), space.newint(0))
    compare.__name__ = 'op_' + name
    setattr(W_KeyWrapper, 'op_' + name, compare)
    W_KeyWrapper.typedef.method("__%s__(self, value, /)" % name)(compare)


for _name, _symbol, _mirrored in COMPARISONS:
    _comparison(_name)


@module.function("cmp_to_key(mycmp)")
def cmp_to_key(space, w_mycmp):
    """Convert a cmp= function into a key= function.

  mycmp
    Function that compares two objects."""
    return W_KeyWrapper(w_mycmp, None)
