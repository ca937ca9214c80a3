"""Struct sequences: tuples whose items have names, such as sys.version_info; some have further fields behind the tuple.

    VERSION_INFO = struct_sequence('sys', 'version_info', ['major', 'minor', ...])
    w_value = new_struct_sequence(space, VERSION_INFO, [space.newint(3), ...])

All share one RPython class; Python cannot subclass them, and make instances only where CPython can.
"""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.tupleobject import W_Tuple


class W_StructSequence(W_Tuple):
    "`items_w` is the tuple, `hidden_w` what lies behind it."
    _immutable_fields_ = ['kind', 'hidden_w[*]']

    def __init__(self, items_w, kind, hidden_w):
        W_Tuple.__init__(self, items_w)
        self.kind = kind
        self.hidden_w = hidden_w

    def getclass(self, space):
        return self.kind.w_type

    def repr_text(self, space):
        parts = []
        for i in range(self.kind.visible):
            parts.append(self.kind.names[i] + '=' + space.repr_text(self.items_w[i]))
        return self.kind.full_name + '(' + ', '.join(parts) + ')'

    def field(self, index):
        "The value of the field of that number among the names."
        named = self.kind.visible - self.kind.unnamed
        if index < named:
            return self.items_w[index]
        return self.hidden_w[index - named]


def reduce(self, space):
    w_hidden = space.newdict()
    named = self.kind.visible - self.kind.unnamed
    for i in range(len(self.hidden_w)):
        space.setitem_str(w_hidden, self.kind.names[named + i], self.hidden_w[i])
    return space.newtuple([self.kind.w_type, space.newtuple([space.newtuple(self.items_w[:]), w_hidden])])


def replace(self, space, args_w, w_changes):
    "Return a copy of the structure with new values for the specified fields."
    if len(args_w) > 0:
        raise oefmt(space, space.w_TypeError, "__replace__() takes no positional arguments")
    kind = self.kind
    if kind.unnamed > 0:
        raise oefmt(space, space.w_TypeError,
                    "__replace__() is not supported for %s because it has unnamed field(s)", kind.full_name)
    fields_w = self.items_w + self.hidden_w
    unknown_w = []
    for w_name in space.unpack(w_changes):
        index = kind.find(space.text_w(w_name))
        if index < 0:
            unknown_w.append(w_name)
        else:
            fields_w[index] = space.getitem(w_changes, w_name)
    if len(unknown_w) > 0:
        raise oefmt(space, space.w_TypeError, "Got unexpected field name(s): %R", space.newlist(unknown_w))
    return kind.make(fields_w)


class StructSequenceType(object):
    """`names` of the fields: of the first `visible` ones, which are the tuple, the last `unnamed` have none; then those
    behind the tuple. `w_type` is set while the space is made."""
    _immutable_fields_ = ['names[*]', 'visible', 'unnamed', 'full_name', 'w_type']
    w_type = None

    def __init__(self, names, visible, unnamed, full_name):
        self.names = names
        self.visible = visible
        self.unnamed = unnamed
        self.full_name = full_name

    def size(self):
        return len(self.names) + self.unnamed

    def find(self, name):
        for i in range(len(self.names)):
            if self.names[i] == name:
                return i
        return -1

    def make(self, fields_w):
        "From all fields, the unnamed ones too."
        visible = self.visible
        assert visible >= 0
        return W_StructSequence(fields_w[:visible], self, fields_w[visible:])

    def from_python(self, space, w_sequence, w_dict):
        if w_dict is not None and not space.is_dict(w_dict):
            raise oefmt(space, space.w_TypeError, "%s() takes a dict as second arg, if any", self.full_name)
        try:
            w_iterator = space.iter(w_sequence)
        except OperationError as e:
            if not e.match(space, space.w_TypeError):
                raise
            raise oefmt(space, space.w_TypeError, "constructor requires a sequence")
        given_w = space.listview(w_iterator)
        n = len(given_w)
        if n < self.visible or n > self.size():
            quantity = 'a'
            limit = self.visible
            if self.size() != self.visible:
                quantity = 'an at least' if n < self.visible else 'an at most'
                limit = self.visible if n < self.visible else self.size()
            raise oefmt(space, space.w_TypeError, "%s() takes %s %d-sequence (%d-sequence given)", self.full_name,
                        quantity, limit, n)
        fields_w = [None] * self.size()
        for i in range(n):
            fields_w[i] = given_w[i]
        found = 0
        for i in range(n, self.size()):
            w_value = None
            if w_dict is not None:
                w_value = space.finditem_str(w_dict, self.names[i - self.unnamed])
                if w_value is not None:
                    found += 1
            if w_value is None:
                # st_atime and the like: the tuple has them in whole seconds
                w_value = given_w[i - self.unnamed] if i < self.visible + self.unnamed else space.w_None
            fields_w[i] = w_value
        if w_dict is not None and space.len_w(w_dict) > found:
            raise oefmt(space, space.w_TypeError, "%s() got duplicate or unexpected field name(s)", self.full_name)
        return self.make(fields_w)


def struct_sequence(module, name, names, doc=None, hidden=[], unnamed=0, instances=True):
    "Declare one; import time. `names` and `hidden` are the fields in the tuple and behind it."
    typedef = TypeDef(name, base=W_Tuple.typedef, module=module, doc=doc, final=True)
    typedef.cls = W_StructSequence
    full_name = name if module == 'builtins' else module + '.' + name
    kind = StructSequenceType(names + hidden, len(names) + unnamed, unnamed, full_name)
    typedef.method("__repr__(self, /) -> text")(W_StructSequence.repr_text.im_func)
    typedef.method("__reduce__(self, /)")(reduce)
    typedef.method("__replace__(self, /, *args, **changes)")(replace)
    for i, field in enumerate(names + hidden):
        _declare_field(typedef, i, field)
    if instances:
        @typedef.static("__new__(cls, sequence, dict=None)")
        def descr_new(space, w_cls, w_sequence, w_dict):
            return kind.from_python(space, w_sequence, None if w_dict is space.w_None else w_dict)
    else:
        @typedef.static("__new__(cls, *args, **kwargs)")
        def refuse_new(space, w_cls, args_w, w_kwargs):
            raise oefmt(space, space.w_TypeError, "cannot create '%s' instances", full_name)

    _constant(typedef, 'n_fields', kind.size())
    _constant(typedef, 'n_sequence_fields', kind.visible)
    _constant(typedef, 'n_unnamed_fields', unnamed)

    @typedef.constant('__match_args__')
    def make_match_args(space):
        kind.w_type = typedef.w_type        # it exists by now
        return space.newtuple([space.newtext(field) for field in names])
    return kind


def _declare_field(typedef, index, name):
    @typedef.getset(name)
    def get_field(self, space):
        return self.field(index)


def _constant(typedef, name, value):
    @typedef.constant(name)
    def make(space):
        return space.newint(value)


def new_struct_sequence(space, kind, fields_w):
    "From all fields."
    return kind.make(fields_w[:])
