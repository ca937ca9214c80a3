"""types.SimpleNamespace: an object that is nothing but its attributes."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate


class W_SimpleNamespace(W_Object):
    typedef = TypeDef('SimpleNamespace', base=W_Object.typedef, module='types', hashable=False,
                      doc="A simple attribute-based namespace.")
    owns_dict = True

    def __init__(self, w_dict):
        self.w_dict = w_dict

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_namespace = allocate(space, W_SimpleNamespace, w_cls)
        w_namespace.w_dict = space.newdict()
        return w_namespace

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError,
                        "SimpleNamespace expected at most 1 argument, got %d", len(args_w))
        w_own = space.getattr(self, '__dict__')
        if len(args_w) == 1:
            w_given = space.call_1(space.w_dict, args_w[0])
            for w_key in space.unpack(w_given):
                if not space.is_text(w_key):
                    raise oefmt(space, space.w_TypeError, "keywords must be strings")
            space.call_method(w_own, 'update', [w_given])
        space.call_method(w_own, 'update', [w_kwargs])

    def getdict(self, space):
        return self.w_dict

    def getdictvalue(self, space, name):
        return space.finditem_str(self.w_dict, name)

    def setdictvalue(self, space, name, w_value):
        space.setitem_str(self.w_dict, name, w_value)
        return True

    def deldictvalue(self, space, name):
        if space.finditem_str(self.w_dict, name) is None:
            return False
        space.delitem_str(self.w_dict, name)
        return True

    @typedef.getset('__dict__')
    def get_dict(self, space):
        return self.getdict(space)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling"
        return space.newtuple([space.type(self), space.newtuple([]), self.getdict(space)])

    @typedef.method("__replace__(self, /, *args, **changes)")
    def descr_replace(self, space, args_w, w_changes):
        "Return a copy of the namespace object with new values for the specified attributes."
        if len(args_w) > 0:
            raise oefmt(space, space.w_TypeError, "__replace__() takes no positional arguments")
        w_new = space.call_list(space.type(self), [])
        w_dict = space.getattr(w_new, '__dict__')
        space.call_method(w_dict, 'update', [self.getdict(space)])
        space.call_method(w_dict, 'update', [w_changes])
        return w_new

    @typedef.method("__eq__(self, other, /)")
    def op_eq(self, space, w_other):
        if not isinstance(w_other, W_SimpleNamespace):
            return space.w_NotImplemented
        return space.eq(self.getdict(space), w_other.getdict(space))

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        name = 'namespace'
        if self.is_user:
            name = space.type(self).name
        if space.repr_enter(self):
            return name + '(...)'
        try:
            parts = []
            w_dict = self.getdict(space)
            for w_key in space.unpack(w_dict):
                if not space.is_text(w_key) or space.len_w(w_key) == 0:
                    continue
                w_value = space.finditem(w_dict, w_key)
                if w_value is not None:
                    parts.append(space.text_w(w_key) + '=' + space.repr_text(w_value))
            return name + '(' + ', '.join(parts) + ')'
        finally:
            space.repr_leave(self)
