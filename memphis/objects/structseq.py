"""Struct sequences: tuples whose items have names, such as sys.version_info.

    VERSION_INFO = struct_sequence('sys', 'version_info', ['major', 'minor', ...])
    w_value = new_struct_sequence(space, VERSION_INFO, [space.newint(3), ...])

All share one RPython class; Python cannot make or subclass them.
"""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.tupleobject import W_Tuple


class W_StructSequence(W_Tuple):
    def __init__(self, items_w, w_class, names):
        W_Tuple.__init__(self, items_w)
        self.w_class = w_class
        self.names = names

    def getclass(self, space):
        return self.w_class

    def repr_text(self, space):
        parts = []
        for i in range(len(self.names)):
            parts.append(self.names[i] + '=' + space.repr_text(self.field(space, i)))
        return self.w_class.full_name(space) + '(' + ', '.join(parts) + ')'

    def field(self, space, index):
        return self.getitem(space, space.newint(index))


def reduce(self, space):
    return space.newtuple([space.type(self), space.newtuple([space.newtuple(self.items_w[:]), space.newdict()])])


def replace(self, space, args_w, w_changes):
    "Return a copy of the structure with new values for the specified fields."
    if len(args_w) > 0:
        raise oefmt(space, space.w_TypeError, "__replace__() takes no positional arguments")
    items_w = self.items_w[:]
    unknown_w = []
    for w_name in space.unpack(w_changes):
        name = space.text_w(w_name)
        found = False
        for i in range(len(self.names)):
            if self.names[i] == name:
                items_w[i] = space.getitem(w_changes, w_name)
                found = True
        if not found:
            unknown_w.append(w_name)
    if len(unknown_w) > 0:
        raise oefmt(space, space.w_TypeError, "Got unexpected field name(s): %R", space.newlist(unknown_w))
    return W_StructSequence(items_w, self.w_class, self.names)


class StructSequenceType(object):
    def __init__(self, typedef, names):
        self.typedef = typedef
        self.names = names


def struct_sequence(module, name, names, doc=None):
    "Declare one; import time."
    typedef = TypeDef(name, base=W_Tuple.typedef, module=module, doc=doc, final=True)
    typedef.cls = W_StructSequence
    typedef.method("__repr__(self, /) -> text")(W_StructSequence.repr_text.im_func)
    typedef.method("__reduce__(self, /)")(reduce)
    typedef.method("__replace__(self, /, *args, **changes)")(replace)
    for i, field in enumerate(names):
        _declare_field(typedef, i, field)

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        raise oefmt(space, space.w_TypeError, "cannot create '%s.%s' instances", module, name)

    _constant(typedef, 'n_fields', len(names))
    _constant(typedef, 'n_sequence_fields', len(names))
    _constant(typedef, 'n_unnamed_fields', 0)

    @typedef.constant('__match_args__')
    def make_match_args(space):
        return space.newtuple([space.newtext(field) for field in names])
    return StructSequenceType(typedef, names)


def _declare_field(typedef, index, name):
    @typedef.getset(name)
    def get_field(self, space):
        return self.field(space, index)


def _constant(typedef, name, value):
    @typedef.constant(name)
    def make(space):
        return space.newint(value)


def new_struct_sequence(space, kind, items_w):
    "Only while the space is made: the types are found through their declarations."
    return W_StructSequence(items_w, kind.typedef.w_type, kind.names)
