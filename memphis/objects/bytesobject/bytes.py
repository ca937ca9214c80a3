"""W_Bytes: the declaration of bytes; most of its methods are in shared.py."""

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.buffer import StringBuffer
from memphis.objects.bytesobject import methods
from memphis.objects.bytesobject.construction import bytes_from
from memphis.objects.bytesobject.iterator import W_BytesIterator
from memphis.objects.bytesobject.shared import W_ByteString, shared
from memphis.objects.bytestring import charge, string_hash
from memphis.objects.instance import allocate


class W_Bytes(W_ByteString):
    typedef = TypeDef('bytes', base=W_Object.typedef, variable_size=True)
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    @typedef.static("__new__(cls, source=..., encoding=..., errors=...)")
    def descr_new(space, w_cls, w_source, w_encoding, w_errors):
        value = bytes_from(space, w_source, w_encoding, w_errors)
        if w_cls is W_Bytes.w_builtin_type:
            if w_source is not None and type(w_source) is W_Bytes:
                return w_source
            return W_Bytes(value)
        w_obj = allocate(space, W_Bytes, w_cls)
        w_obj.value = value
        return w_obj

    def as_str(self):
        return self.value

    def kind(self):
        return 'byte'

    def size(self):
        return len(self.value)

    def new(self, value):
        return W_Bytes(value)

    def exact(self):
        if type(self) is W_Bytes:
            return self
        return W_Bytes(self.value)

    def result(self, value):
        "A plain bytes object, this one if nothing has changed."
        if len(value) == len(self.value) and type(self) is W_Bytes and value == self.value:
            return self
        return W_Bytes(value)

    def separator_part(self, w_sep, sep):
        return w_sep

    def count_items(self, space):
        return len(self.value)

    def get_buffer(self, space):
        return StringBuffer(self.value)

    # ____________________________________________________________
    # the object protocol

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        charge(space, len(self.value))
        return 'b' + methods.quote(self.value)

    @typedef.method("__bytes__(self, /)")
    def descr_bytes(self, space):
        "Convert this value to exact type bytes."
        return self.exact()

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        return string_hash(self.value)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_BytesIterator(self)

    def item_w(self, space, index):
        if index < 0:
            index += len(self.value)
        if index < 0 or index >= len(self.value):
            raise oefmt(space, space.w_IndexError, "index out of range")
        return space.newint(ord(self.value[index]))

    @typedef.method("__getnewargs__(self, /)")
    def descr_getnewargs(self, space):
        return space.newtuple([self.exact()])

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_Bytes):
            return space.w_NotImplemented
        return space.newbool(self.value == w_value.value)

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        if not isinstance(w_value, W_Bytes):
            return space.w_NotImplemented
        return space.newbool(self.value != w_value.value)

    @typedef.method("__lt__(self, value, /)")
    def op_lt(self, space, w_value):
        if not isinstance(w_value, W_Bytes):
            return space.w_NotImplemented
        return space.newbool(self.value < w_value.value)

    @typedef.method("__le__(self, value, /)")
    def op_le(self, space, w_value):
        if not isinstance(w_value, W_Bytes):
            return space.w_NotImplemented
        return space.newbool(self.value <= w_value.value)

    @typedef.method("__gt__(self, value, /)")
    def op_gt(self, space, w_value):
        if not isinstance(w_value, W_Bytes):
            return space.w_NotImplemented
        return space.newbool(self.value > w_value.value)

    @typedef.method("__ge__(self, value, /)")
    def op_ge(self, space, w_value):
        if not isinstance(w_value, W_Bytes):
            return space.w_NotImplemented
        return space.newbool(self.value >= w_value.value)

    @typedef.classmethod("fromhex(type, string, /)")
    def descr_fromhex(space, w_type, w_string):
        """Create a bytes object from a string of hexadecimal numbers.

Spaces between two numbers are accepted.
Example: bytes.fromhex('B9 01EF') -> b'\\\\xb9\\\\x01\\\\xef'."""
        w_bytes = W_Bytes(methods.from_hex_argument(space, w_string))
        if w_type is W_Bytes.w_builtin_type:
            return w_bytes
        return space.call_list(w_type, [w_bytes])


W_Bytes.typedef.include(shared)
