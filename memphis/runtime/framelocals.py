"""`frame.f_locals` (PEP 667): of a function, a mapping that reads and writes the variables themselves.

Names that the code does not have go into a dict of the frame (`w_extra_locals`). While an inlined comprehension of a
module or class runs, its variables (slots of kind HIDDEN) are the locals: they can be read, but not written, since the
code may keep them elsewhere.
"""
from memphis.analysis.units import HIDDEN
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.strobject.text import W_Str
from memphis.runtime.frame import W_Frame


@W_Frame.typedef.getset('f_locals')
def get_locals(self, space):
    "Return the mapping used by the frame to look up local variables."
    if self.w_locals is not None and not self.has_hidden_locals():
        return self.w_locals
    return W_FrameLocalsProxy(self)


class W_FrameLocalsProxy(W_Object):
    typedef = TypeDef('FrameLocalsProxy', base=W_Object.typedef, final=True, hashable=False)
    _immutable_fields_ = ['frame']

    def __init__(self, frame):
        self.frame = frame
        frame.escaped = True

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if len(args_w) != 1:
            raise oefmt(space, space.w_TypeError, "FrameLocalsProxy expected 1 argument, got %d", len(args_w))
        w_frame = args_w[0]
        if not isinstance(w_frame, W_Frame):
            raise oefmt(space, space.w_TypeError, "expect frame, not %T", w_frame)
        if space.len_w(w_kwargs) > 0:
            raise oefmt(space, space.w_TypeError, "FrameLocalsProxy takes no keyword arguments")
        return W_FrameLocalsProxy(w_frame)

    # ____________________________________________________________
    # single variables

    def slot_of(self, space, w_key, reading):
        "The slot of the variable that the key names, or -1; of a bound one if it is to be read."
        names = self.frame.code.slot_names
        if type(w_key) is W_Str:
            for i in range(len(names)):
                if names[i] == w_key.utf8 and self.is_open(i, reading):
                    return i
            return -1
        key_hash = space.hash_w(w_key)
        for i in range(len(names)):
            if self.is_open(i, reading):
                w_name = space.newtext(names[i])
                if space.hash_w(w_name) == key_hash and space.is_true(space.eq(w_name, w_key)):
                    return i
        return -1

    def is_open(self, index, reading):
        if reading:
            return self.frame.get_slot(index) is not None
        return self.frame.code.slot_kind(index) != HIDDEN

    def find(self, space, w_key):
        index = self.slot_of(space, w_key, True)
        if index >= 0:
            w_value = self.frame.get_slot(index)
            if w_value is not None:         # as an __eq__ may have cleared the frame
                return w_value
        if self.frame.w_extra_locals is None:
            return None
        return space.finditem(self.frame.w_extra_locals, w_key)

    @typedef.method("__getitem__(self, object, /)")
    def getitem(self, space, w_object):
        w_value = self.find(space, w_object)
        if w_value is None:
            raise oefmt(space, space.w_KeyError, "local variable '%R' is not defined", w_object)
        return w_value

    @typedef.method("__setitem__(self, key, value, /) -> None")
    def setitem(self, space, w_key, w_value):
        index = self.slot_of(space, w_key, False)
        if index >= 0:
            self.frame.set_slot(index, w_value)
            return
        if self.frame.w_extra_locals is None:
            self.frame.w_extra_locals = space.newdict()
        space.setitem(self.frame.w_extra_locals, w_key, w_value)

    @typedef.method("__delitem__(self, key, /) -> None")
    def delitem(self, space, w_key):
        raise oefmt(space, space.w_TypeError, "cannot remove variables from FrameLocalsProxy")

    @typedef.method("__contains__(self, object, /) -> bool")
    def contains(self, space, w_object):
        return self.find(space, w_object) is not None

    @typedef.method("get(self, key, default=None, /)")
    def descr_get_item(self, space, w_key, w_default):
        w_value = self.find(space, w_key)
        return w_default if w_value is None else w_value

    @typedef.method("setdefault(self, key, default=None, /)")
    def descr_setdefault(self, space, w_key, w_default):
        w_value = self.find(space, w_key)
        if w_value is None:
            w_value = w_default
            self.setitem(space, w_key, w_value)
        return w_value

    # ____________________________________________________________
    # all of them: through a dict with what they are now

    def as_dict(self, space):
        return self.frame.variables(space)

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        return space.len_w(self.as_dict(space))

    def has_length(self):
        return True

    def truth(self, space):
        return self.length(space) != 0

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return space.iter(self.keys(space))

    @typedef.method("__reversed__(self, /)")
    def descr_reversed(self, space):
        w_keys = self.keys(space)
        space.call_method(w_keys, 'reverse', [])
        return w_keys

    @typedef.method("keys(self, /)")
    def keys(self, space):
        return space.newlist(space.unpack(self.as_dict(space)))

    @typedef.method("values(self, /)")
    def values(self, space):
        return space.newlist(space.unpack(space.call_method(self.as_dict(space), 'values', [])))

    @typedef.method("items(self, /)")
    def items(self, space):
        return space.newlist(space.unpack(space.call_method(self.as_dict(space), 'items', [])))

    @typedef.method("copy(self, /)")
    def copy(self, space):
        return self.as_dict(space)

    @typedef.method("update(self, object, /) -> None")
    def update(self, space, w_object):
        if not is_dict_or_proxy(space, w_object):
            raise oefmt(space, space.w_TypeError, "update() argument must be dict or another FrameLocalsProxy")
        for w_key in space.unpack(space.call_method(w_object, 'keys', [])):
            self.setitem(space, w_key, space.getitem(w_object, w_key))

    @typedef.method("__ior__(self, value, /)")
    def op_ior(self, space, w_value):
        if not is_dict_or_proxy(space, w_value):
            return space.w_NotImplemented
        self.update(space, w_value)
        return self

    @typedef.method("__or__(self, value, /)")
    def op_or(self, space, w_value):
        if not is_dict_or_proxy(space, w_value):
            return space.w_NotImplemented
        return merged(space, self, w_value)

    @typedef.method("__ror__(self, value, /)")
    def op_ror(self, space, w_value):
        return merged(space, w_value, self)

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if isinstance(w_value, W_FrameLocalsProxy):
            return space.newbool(self.frame is w_value.frame)
        if space.is_dict(w_value):
            return space.eq(self.as_dict(space), w_value)
        return space.w_NotImplemented

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        if space.repr_enter(self):
            return '{...}'
        try:
            return space.repr_text(self.as_dict(space))
        finally:
            space.repr_leave(self)


def is_dict_or_proxy(space, w_obj):
    return space.is_dict(w_obj) or isinstance(w_obj, W_FrameLocalsProxy)


def merged(space, w_first, w_second):
    "A new dict; whatever has keys() may be one of them."
    w_dict = space.newdict()
    for w_mapping in [w_first, w_second]:
        for w_key in space.unpack(space.call_method(w_mapping, 'keys', [])):
            space.setitem(w_dict, w_key, space.getitem(w_mapping, w_key))
    return w_dict
