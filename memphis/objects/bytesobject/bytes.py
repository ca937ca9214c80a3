"""W_Bytes: the declaration of bytes."""
from rpython.rlib.objectmodel import compute_hash
from rpython.rlib.rstring import StringBuilder

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.bytesobject import methods
from memphis.objects.bytesobject.arguments import (
    byte_w, fill_w, hex_separator, separator, strip_w, sub_w)
from memphis.objects.bytesobject.construction import bytes_from
from memphis.objects.bytesobject.iterator import W_BytesIterator
from memphis.objects.bytestring import charge, repeat, repeat_size, slice_bounds
from memphis.objects.format.percent import percent_format_bytes
from memphis.objects.instance import allocate
from memphis.objects.sliceobject import W_Slice
from memphis.objects.strobject import codecs, search
from memphis.objects.strobject.arguments import shown_type, text_keyword
from memphis.unicode import utf8


class W_Bytes(W_Object):
    typedef = TypeDef('bytes', base=W_Object.typedef, variable_size=True)
    _immutable_fields_ = ['value']

    def __init__(self, value):
        self.value = value

    @typedef.static("__new__(cls, source=..., encoding=..., errors=...)")
    def descr_new(space, w_cls, w_source, w_encoding, w_errors):
        value = bytes_from(space, w_source, w_encoding, w_errors, 'bytes')
        if w_cls is W_Bytes.w_builtin_type:
            if w_source is not None and type(w_source) is W_Bytes:
                return w_source
            return W_Bytes(value)
        w_obj = allocate(space, W_Bytes, w_cls)
        w_obj.value = value
        return w_obj

    def exact(self):
        if type(self) is W_Bytes:
            return self
        return W_Bytes(self.value)

    def result(self, value):
        "A plain bytes object, this one if nothing has changed."
        if len(value) == len(self.value) and type(self) is W_Bytes and value == self.value:
            return self
        return W_Bytes(value)

    # ____________________________________________________________
    # the object protocol

    @typedef.method("__repr__(self) -> text")
    def repr_text(self, space):
        charge(space, len(self.value))
        return 'b' + methods.quote(self.value)

    @typedef.method("__str__(self) -> text")
    def str_text(self, space):
        return self.repr_text(space)

    @typedef.method("__bytes__(self, /)")
    def descr_bytes(self, space):
        return self.exact()

    @typedef.method("__hash__(self) -> int")
    def hash_int(self, space):
        result = compute_hash(self.value)
        if result == -1:
            return -2
        return result

    @typedef.method("__len__(self) -> int")
    def length(self, space):
        return len(self.value)

    def has_length(self):
        return True

    def truth(self, space):
        return len(self.value) != 0

    @typedef.method("__iter__(self)")
    def iterator(self, space):
        return W_BytesIterator(self)

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        if isinstance(w_key, W_Slice):
            return self.getslice(space, w_key)
        if not space.has_index(w_key):
            raise oefmt(space, space.w_TypeError, "byte indices must be integers or slices, not %T", w_key)
        index = space.subscript_w(w_key)
        if index < 0:
            index += len(self.value)
        if index < 0 or index >= len(self.value):
            raise oefmt(space, space.w_IndexError, "index out of range")
        return space.newint(ord(self.value[index]))

    def getslice(self, space, w_slice):
        s = self.value
        start, _, step, count = w_slice.unpack(space, len(s))
        if count == len(s) and step == 1:
            return self.exact()
        charge(space, count)
        if step == 1:
            stop = start + count
            assert start >= 0
            assert stop >= start
            return W_Bytes(s[start:stop])
        builder = StringBuilder(count)
        for i in range(count):
            builder.append(s[start + i * step])
        return W_Bytes(builder.build())

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        charge(space, len(self.value))
        if space.has_index(w_key):
            return self.value.find(byte_w(space, w_key)[0]) >= 0
        return search.find(self.value, space.bytes_w(w_key), 0, len(self.value)) >= 0

    @typedef.method("__getnewargs__(self, /)")
    def descr_getnewargs(self, space):
        return space.newtuple([self.exact()])

    # ____________________________________________________________
    # operators

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

    @typedef.method("__add__(self, value, /)")
    def op_add(self, space, w_value):
        if not space.is_bytes(w_value):
            if w_value.is_user and space.lookup(w_value, '__radd__') is not None:
                return space.w_NotImplemented
            raise oefmt(space, space.w_TypeError, "can't concat %T to %T", w_value, self)
        other = space.bytes_w(w_value)
        size = len(self.value) + len(other)
        space.check_size(size)
        charge(space, len(other))
        return W_Bytes(self.value + other)

    @typedef.method("__mul__(self, value, /)")
    def op_mul(self, space, w_value):
        if not space.has_index(w_value):
            if w_value.is_user and space.lookup(w_value, '__rmul__') is not None:
                return space.w_NotImplemented
            raise oefmt(space, space.w_TypeError, "can't multiply sequence by non-int of type '%T'", w_value)
        times = space.index_w(w_value)
        if times <= 0 or len(self.value) == 0:
            return W_Bytes('')
        if times == 1:
            return self.exact()
        repeat_size(space, len(self.value), times, "repeated bytes are too long")
        return W_Bytes(repeat(self.value, times))

    @typedef.method("__rmul__(self, value, /)")
    def op_rmul(self, space, w_value):
        return self.op_mul(space, w_value)

    @typedef.method("__mod__(self, value, /)")
    def op_mod(self, space, w_value):
        return percent_format_bytes(space, self.value, w_value)

    @typedef.method("__rmod__(self, value, /)")
    def op_rmod(self, space, w_value):
        if not isinstance(w_value, W_Bytes):
            return space.w_NotImplemented
        return percent_format_bytes(space, w_value.value, self)

    # ____________________________________________________________
    # searching

    @typedef.method("find(self, sub, start=None, end=None, /) -> int")
    def descr_find(self, space, w_sub, w_start, w_end):
        return self.find(space, w_sub, w_start, w_end)

    @typedef.method("rfind(self, sub, start=None, end=None, /) -> int")
    def descr_rfind(self, space, w_sub, w_start, w_end):
        return self.rfind(space, w_sub, w_start, w_end)

    @typedef.method("index(self, sub, start=None, end=None, /) -> int")
    def descr_index(self, space, w_sub, w_start, w_end):
        index = self.find(space, w_sub, w_start, w_end)
        if index < 0:
            raise oefmt(space, space.w_ValueError, "subsection not found")
        return index

    @typedef.method("rindex(self, sub, start=None, end=None, /) -> int")
    def descr_rindex(self, space, w_sub, w_start, w_end):
        index = self.rfind(space, w_sub, w_start, w_end)
        if index < 0:
            raise oefmt(space, space.w_ValueError, "subsection not found")
        return index

    @typedef.method("count(self, sub, start=None, end=None, /) -> int")
    def descr_count(self, space, w_sub, w_start, w_end):
        sub = sub_w(space, w_sub)
        start, end = slice_bounds(space, w_start, w_end, len(self.value))
        if start > end:
            return 0
        if sub == '':
            return end - start + 1
        charge(space, end - start)
        return search.count(self.value, sub, start, end)

    def find(self, space, w_sub, w_start, w_end):
        sub = sub_w(space, w_sub)
        start, end = slice_bounds(space, w_start, w_end, len(self.value))
        if start > end:
            return -1
        charge(space, end - start)
        return search.find(self.value, sub, start, end)

    def rfind(self, space, w_sub, w_start, w_end):
        sub = sub_w(space, w_sub)
        start, end = slice_bounds(space, w_start, w_end, len(self.value))
        if start > end:
            return -1
        charge(space, end - start)
        return search.rfind(self.value, sub, start, end)

    @typedef.method("startswith(self, prefix, start=None, end=None, /) -> bool")
    def descr_startswith(self, space, w_prefix, w_start, w_end):
        start, end = slice_bounds(space, w_start, w_end, len(self.value))
        return self.matches(space, 'startswith', w_prefix, start, end, False)

    @typedef.method("endswith(self, suffix, start=None, end=None, /) -> bool")
    def descr_endswith(self, space, w_suffix, w_start, w_end):
        start, end = slice_bounds(space, w_start, w_end, len(self.value))
        return self.matches(space, 'endswith', w_suffix, start, end, True)

    def matches(self, space, name, w_affix, start, end, at_end):
        if space.is_tuple(w_affix):
            for w_item in space.listview(w_affix):
                if self.matches_one(space.bytes_w(w_item), start, end, at_end):
                    return True
            return False
        if not space.is_bytes(w_affix):
            raise oefmt(space, space.w_TypeError, "%s first arg must be bytes or a tuple of bytes, not %T",
                        name, w_affix)
        return self.matches_one(space.bytes_w(w_affix), start, end, at_end)

    def matches_one(self, affix, start, end, at_end):
        if start > end:
            return False
        if at_end:
            return search.ends_at(self.value, affix, start, end)
        return search.starts_at(self.value, affix, start, end)

    @typedef.method("removeprefix(self, prefix: bytes, /)")
    def descr_removeprefix(self, space, prefix):
        if search.starts_at(self.value, prefix, 0, len(self.value)):
            return self.result(self.value[len(prefix):])
        return self.exact()

    @typedef.method("removesuffix(self, suffix: bytes, /)")
    def descr_removesuffix(self, space, suffix):
        if search.ends_at(self.value, suffix, 0, len(self.value)):
            stop = len(self.value) - len(suffix)
            assert stop >= 0
            return self.result(self.value[:stop])
        return self.exact()

    # ____________________________________________________________
    # splitting and joining

    @typedef.method("split(self, /, sep=None, maxsplit: index = -1)")
    def descr_split(self, space, w_sep, maxsplit):
        charge(space, len(self.value))
        if w_sep is space.w_None:
            return wrap_pieces(space, methods.split_whitespace(self.value, maxsplit))
        return wrap_pieces(space, methods.split_by(self.value, separator(space, w_sep), maxsplit))

    @typedef.method("rsplit(self, /, sep=None, maxsplit: index = -1)")
    def descr_rsplit(self, space, w_sep, maxsplit):
        charge(space, len(self.value))
        if w_sep is space.w_None:
            return wrap_pieces(space, methods.rsplit_whitespace(self.value, maxsplit))
        return wrap_pieces(space, methods.rsplit_by(self.value, separator(space, w_sep), maxsplit))

    @typedef.method("splitlines(self, /, keepends: bool = False)")
    def descr_splitlines(self, space, keepends):
        charge(space, len(self.value))
        return wrap_pieces(space, methods.splitlines(self.value, keepends))

    @typedef.method("partition(self, sep, /)")
    def descr_partition(self, space, w_sep):
        sep = separator(space, w_sep)
        at = search.find(self.value, sep, 0, len(self.value))
        if at < 0:
            return space.newtuple([self.exact(), W_Bytes(''), W_Bytes('')])
        assert at >= 0
        return space.newtuple([W_Bytes(self.value[:at]), w_sep, W_Bytes(self.value[at + len(sep):])])

    @typedef.method("rpartition(self, sep, /)")
    def descr_rpartition(self, space, w_sep):
        sep = separator(space, w_sep)
        at = search.rfind(self.value, sep, 0, len(self.value))
        if at < 0:
            return space.newtuple([W_Bytes(''), W_Bytes(''), self.exact()])
        assert at >= 0
        return space.newtuple([W_Bytes(self.value[:at]), w_sep, W_Bytes(self.value[at + len(sep):])])

    @typedef.method("join(self, iterable_of_bytes, /)")
    def descr_join(self, space, w_iterable_of_bytes):
        return W_Bytes(methods.join(space, self.value, w_iterable_of_bytes))

    # ____________________________________________________________
    # case and predicates

    @typedef.method("upper(self, /)")
    def descr_upper(self, space):
        charge(space, len(self.value))
        return W_Bytes(self.value.upper())

    @typedef.method("lower(self, /)")
    def descr_lower(self, space):
        charge(space, len(self.value))
        return W_Bytes(self.value.lower())

    @typedef.method("capitalize(self, /)")
    def descr_capitalize(self, space):
        charge(space, len(self.value))
        return W_Bytes(methods.capitalize(self.value))

    @typedef.method("title(self, /)")
    def descr_title(self, space):
        charge(space, len(self.value))
        return W_Bytes(methods.title(self.value))

    @typedef.method("swapcase(self, /)")
    def descr_swapcase(self, space):
        charge(space, len(self.value))
        return W_Bytes(methods.swapcase(self.value))

    @typedef.method("isalnum(self, /) -> bool")
    def descr_isalnum(self, space):
        charge(space, len(self.value))
        return methods.is_alnum(self.value)

    @typedef.method("isalpha(self, /) -> bool")
    def descr_isalpha(self, space):
        charge(space, len(self.value))
        return methods.is_alpha(self.value)

    @typedef.method("isascii(self, /) -> bool")
    def descr_isascii(self, space):
        charge(space, len(self.value))
        return utf8.is_ascii(self.value)

    @typedef.method("isdigit(self, /) -> bool")
    def descr_isdigit(self, space):
        charge(space, len(self.value))
        return methods.is_all_digits(self.value)

    @typedef.method("islower(self, /) -> bool")
    def descr_islower(self, space):
        charge(space, len(self.value))
        return methods.is_all_lower(self.value)

    @typedef.method("isspace(self, /) -> bool")
    def descr_isspace(self, space):
        charge(space, len(self.value))
        return methods.is_all_spaces(self.value)

    @typedef.method("istitle(self, /) -> bool")
    def descr_istitle(self, space):
        charge(space, len(self.value))
        return methods.is_title(self.value)

    @typedef.method("isupper(self, /) -> bool")
    def descr_isupper(self, space):
        charge(space, len(self.value))
        return methods.is_all_upper(self.value)

    # ____________________________________________________________
    # stripping, padding, replacing

    @typedef.method("strip(self, bytes=None, /)")
    def descr_strip(self, space, w_bytes):
        return self.result(methods.strip(self.value, strip_w(space, w_bytes), True, True))

    @typedef.method("lstrip(self, bytes=None, /)")
    def descr_lstrip(self, space, w_bytes):
        return self.result(methods.strip(self.value, strip_w(space, w_bytes), True, False))

    @typedef.method("rstrip(self, bytes=None, /)")
    def descr_rstrip(self, space, w_bytes):
        return self.result(methods.strip(self.value, strip_w(space, w_bytes), False, True))

    @typedef.method("center(self, width: index, fillchar=..., /)")
    def descr_center(self, space, width, w_fillchar):
        fill = fill_w(space, w_fillchar, 'center')
        total = width - len(self.value)
        left = total // 2 + (total & width & 1)
        return self.result(methods.padded(space, self.value, left, total - left, fill))

    @typedef.method("ljust(self, width: index, fillchar=..., /)")
    def descr_ljust(self, space, width, w_fillchar):
        fill = fill_w(space, w_fillchar, 'ljust')
        return self.result(methods.padded(space, self.value, 0, width - len(self.value), fill))

    @typedef.method("rjust(self, width: index, fillchar=..., /)")
    def descr_rjust(self, space, width, w_fillchar):
        fill = fill_w(space, w_fillchar, 'rjust')
        return self.result(methods.padded(space, self.value, width - len(self.value), 0, fill))

    @typedef.method("zfill(self, width: index, /)")
    def descr_zfill(self, space, width):
        return self.result(methods.zfill(space, self.value, width))

    @typedef.method("expandtabs(self, /, tabsize: int = 8)")
    def descr_expandtabs(self, space, tabsize):
        return self.result(methods.expandtabs(space, self.value, tabsize))

    @typedef.method("replace(self, old: bytes, new: bytes, count: index = -1, /)")
    def descr_replace(self, space, old, new, count):
        return self.result(methods.replace(space, self.value, old, new, count))

    @typedef.method("translate(self, table, /, delete: bytes = b'')")
    def descr_translate(self, space, w_table, delete):
        table = ''
        if w_table is not space.w_None:
            table = space.bytes_w(w_table)
            if len(table) != 256:
                raise oefmt(space, space.w_ValueError, "translation table must be 256 characters long")
        charge(space, len(self.value))
        return self.result(methods.translate(self.value, table, delete))

    @typedef.static("maketrans(frm: bytes, to: bytes, /)")
    def descr_maketrans(space, frm, to):
        if len(frm) != len(to):
            raise oefmt(space, space.w_ValueError, "maketrans arguments must have same length")
        table = [chr(i) for i in range(256)]
        for i in range(len(frm)):
            table[ord(frm[i])] = to[i]
        return W_Bytes(''.join(table))

    # ____________________________________________________________
    # other representations

    @typedef.method("hex(self, /, sep=..., bytes_per_sep: int = 1)")
    def descr_hex(self, space, w_sep, bytes_per_sep):
        space.check_size(len(self.value) * 3)
        charge(space, len(self.value))
        return space.newtext(methods.to_hex(self.value, hex_separator(space, w_sep), bytes_per_sep))

    @typedef.classmethod("fromhex(type, string, /)")
    def descr_fromhex(space, w_type, w_string):
        if not space.is_text(w_string):
            raise oefmt(space, space.w_TypeError, "fromhex() argument must be str, not %s",
                        shown_type(space, w_string))
        text = space.text_w(w_string)
        charge(space, len(text))
        w_bytes = W_Bytes(methods.from_hex(space, text))
        if w_type is W_Bytes.w_builtin_type:
            return w_bytes
        return space.call_list(w_type, [w_bytes])

    @typedef.method("decode(self, /, encoding='utf-8', errors='strict')")
    def descr_decode(self, space, w_encoding, w_errors):
        return codecs.decode(space, self.value, text_keyword(space, w_encoding, 'decode', 'encoding'),
                             text_keyword(space, w_errors, 'decode', 'errors'))


def wrap_pieces(space, pieces):
    return space.newlist([W_Bytes(piece) for piece in pieces])
