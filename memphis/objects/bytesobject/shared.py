"""W_ByteString: the methods that bytes and bytearray have in common."""
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.rstring import StringBuilder

from memphis.errors import make_error, oefmt
from memphis.gateway.typedef import Declarations
from memphis.objects.base import W_Object
from memphis.objects.bytesobject import methods
from memphis.objects.bytesobject.arguments import byte_w, fill_w, hex_separator, separator, strip_w, sub_w
from memphis.objects.bytestring import charge, repeat, slice_bounds
from memphis.objects.format.percent import percent_format_bytes
from memphis.objects.sliceobject import W_Slice, adjust
from memphis.objects.codecs import coding
from memphis.objects.strobject import search
from memphis.objects.strobject.arguments import text_keyword
from memphis.unicode import utf8

shared = Declarations()


class W_ByteString(W_Object):
    """`as_str()` are the bytes as they are now, an RPython string; `new(value)` makes
    an object of the builtin type.  Methods take as_str() once, after they have unwrapped
    their arguments: those may run Python code that changes a bytearray."""

    def as_str(self):
        raise NotImplementedError

    def kind(self):
        "How messages call it."
        raise NotImplementedError

    def size(self):
        raise NotImplementedError

    def new(self, value):
        raise NotImplementedError

    def result(self, value):
        "What a method gives; bytes give themselves where nothing has changed."
        return self.new(value)

    def exact(self):
        return self.new(self.as_str())

    def item_w(self, space, i):
        "The byte at position i, which may be anything; IndexError."
        raise NotImplementedError

    # ____________________________________________________________
    # the object protocol

    @shared.method("__str__(self, /) -> text")
    def str_text(self, space):
        return self.repr_text(space)

    @shared.method("__len__(self, /) -> int")
    def length(self, space):
        return self.size()

    def has_length(self):
        return True

    def truth(self, space):
        return self.size() != 0

    @shared.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        if isinstance(w_key, W_Slice):
            return self.getslice(space, w_key)
        if not space.has_index(w_key):
            raise oefmt(space, space.w_TypeError, "%s indices must be integers or slices, not %T",
                        self.kind(), w_key)
        return self.item_w(space, space.subscript_w(w_key))

    def getslice(self, space, w_slice):
        start, stop, step = w_slice.bounds(space)
        s = self.as_str()
        start, stop, step, count = adjust(start, stop, step, len(s))
        if count == len(s) and step == 1:
            return self.exact()
        charge(space, count)
        return self.new(extract(s, start, step, count))

    @shared.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        sub = byte_w(space, w_key) if space.has_index(w_key) else space.bytes_w(w_key)
        charge(space, self.size())
        return search.find(self.as_str(), sub, 0, self.size()) >= 0

    @shared.method("__buffer__(self, flags: int, /)")
    def descr_buffer(self, space, flags):
        "Return a buffer object that exposes the underlying memory of the object."
        return space.export_buffer(self, flags)

    def has_buffer(self):
        return True

    # ____________________________________________________________
    # operators

    @shared.method("__add__(self, value, /)")
    def op_add(self, space, w_value):
        other = space.bytes_or_none(w_value)
        if other is None:
            if w_value.is_user and space.lookup(w_value, '__radd__') is not None:
                return space.w_NotImplemented
            raise oefmt(space, space.w_TypeError, "can't concat %T to %T", w_value, self)
        s = self.as_str()
        space.check_size(len(s) + len(other))
        charge(space, len(s) + len(other))
        return self.new(s + other)

    @shared.method("__mul__(self, value, /)")
    def op_mul(self, space, w_value):
        times = self.factor(space, w_value, '__rmul__')
        if times < 0:
            return space.w_NotImplemented
        if times == 1:
            return self.exact()
        return self.new(self.repeated(space, times))

    def factor(self, space, w_value, name):
        "How often to repeat; -1 where the other operand may know the method `name`."
        if not space.has_index(w_value):
            if w_value.is_user and space.lookup(w_value, name) is not None:
                return -1
            raise oefmt(space, space.w_TypeError, "can't multiply sequence by non-int of type '%T'", w_value)
        return max(space.index_w(w_value), 0)

    def repeated(self, space, times):
        s = self.as_str()
        if times == 0 or len(s) == 0:
            return ''
        try:
            total = ovfcheck(len(s) * times)
        except OverflowError:
            raise self.repetition_error(space)
        space.check_size(total)
        charge(space, total)
        return repeat(s, times)

    def repetition_error(self, space):
        return make_error(space, space.w_OverflowError, "repeated bytes are too long")

    @shared.method("__rmul__(self, value, /)")
    def op_rmul(self, space, w_value):
        return self.op_mul(space, w_value)

    @shared.method("__mod__(self, value, /)")
    def op_mod(self, space, w_value):
        return self.new(percent_format_bytes(space, self.as_str(), w_value))

    @shared.method("__rmod__(self, value, /)")
    def op_rmod(self, space, w_value):
        if not isinstance(w_value, W_ByteString) or w_value.kind() != self.kind():
            return space.w_NotImplemented
        return w_value.op_mod(space, self)

    # ____________________________________________________________
    # searching

    @shared.method("find(self, sub, start=None, end=None, /) -> int")
    def descr_find(self, space, w_sub, w_start, w_end):
        return self.find(space, w_sub, w_start, w_end)

    @shared.method("rfind(self, sub, start=None, end=None, /) -> int")
    def descr_rfind(self, space, w_sub, w_start, w_end):
        return self.rfind(space, w_sub, w_start, w_end)

    @shared.method("index(self, sub, start=None, end=None, /) -> int")
    def descr_index(self, space, w_sub, w_start, w_end):
        index = self.find(space, w_sub, w_start, w_end)
        if index < 0:
            raise oefmt(space, space.w_ValueError, "subsection not found")
        return index

    @shared.method("rindex(self, sub, start=None, end=None, /) -> int")
    def descr_rindex(self, space, w_sub, w_start, w_end):
        index = self.rfind(space, w_sub, w_start, w_end)
        if index < 0:
            raise oefmt(space, space.w_ValueError, "subsection not found")
        return index

    @shared.method("count(self, sub, start=None, end=None, /) -> int")
    def descr_count(self, space, w_sub, w_start, w_end):
        sub = sub_w(space, w_sub)
        s, start, end = self.region(space, w_start, w_end)
        if start > end:
            return 0
        if sub == '':
            return end - start + 1
        charge(space, end - start)
        return search.count(s, sub, start, end)

    def region(self, space, w_start, w_end):
        "(the bytes, start, end), of which start may be above end."
        s = self.as_str()
        start, end = slice_bounds(space, w_start, w_end, len(s))
        return s, start, end

    def find(self, space, w_sub, w_start, w_end):
        sub = sub_w(space, w_sub)
        s, start, end = self.region(space, w_start, w_end)
        if start > end:
            return -1
        charge(space, end - start)
        return search.find(s, sub, start, end)

    def rfind(self, space, w_sub, w_start, w_end):
        sub = sub_w(space, w_sub)
        s, start, end = self.region(space, w_start, w_end)
        if start > end:
            return -1
        charge(space, end - start)
        return search.rfind(s, sub, start, end)

    @shared.method("startswith(self, prefix, start=None, end=None, /) -> bool")
    def descr_startswith(self, space, w_prefix, w_start, w_end):
        return self.matches(space, 'startswith', w_prefix, w_start, w_end, False)

    @shared.method("endswith(self, suffix, start=None, end=None, /) -> bool")
    def descr_endswith(self, space, w_suffix, w_start, w_end):
        return self.matches(space, 'endswith', w_suffix, w_start, w_end, True)

    def matches(self, space, name, w_affix, w_start, w_end, at_end):
        s, start, end = self.region(space, w_start, w_end)
        if space.is_tuple(w_affix):
            for w_item in space.listview(w_affix):
                if matches_one(s, space.bytes_w(w_item), start, end, at_end):
                    return True
            return False
        if not space.is_bytes_like(w_affix):
            raise oefmt(space, space.w_TypeError, "%s first arg must be bytes or a tuple of bytes, not %T",
                        name, w_affix)
        return matches_one(s, space.bytes_w(w_affix), start, end, at_end)

    @shared.method("removeprefix(self, prefix: bytes, /)")
    def descr_removeprefix(self, space, prefix):
        s = self.as_str()
        if search.starts_at(s, prefix, 0, len(s)):
            return self.result(s[len(prefix):])
        return self.exact()

    @shared.method("removesuffix(self, suffix: bytes, /)")
    def descr_removesuffix(self, space, suffix):
        s = self.as_str()
        if search.ends_at(s, suffix, 0, len(s)):
            stop = len(s) - len(suffix)
            assert stop >= 0
            return self.result(s[:stop])
        return self.exact()

    # ____________________________________________________________
    # splitting and joining

    def wrap_pieces(self, space, pieces):
        return space.newlist([self.new(piece) for piece in pieces])

    @shared.method("split(self, /, sep=None, maxsplit: index = -1)")
    def descr_split(self, space, w_sep, maxsplit):
        if w_sep is space.w_None:
            charge(space, self.size())
            return self.wrap_pieces(space, methods.split_whitespace(self.as_str(), maxsplit))
        sep = separator(space, w_sep)
        charge(space, self.size())
        return self.wrap_pieces(space, methods.split_by(self.as_str(), sep, maxsplit))

    @shared.method("rsplit(self, /, sep=None, maxsplit: index = -1)")
    def descr_rsplit(self, space, w_sep, maxsplit):
        if w_sep is space.w_None:
            charge(space, self.size())
            return self.wrap_pieces(space, methods.rsplit_whitespace(self.as_str(), maxsplit))
        sep = separator(space, w_sep)
        charge(space, self.size())
        return self.wrap_pieces(space, methods.rsplit_by(self.as_str(), sep, maxsplit))

    @shared.method("splitlines(self, /, keepends: bool = False)")
    def descr_splitlines(self, space, keepends):
        charge(space, self.size())
        return self.wrap_pieces(space, methods.splitlines(self.as_str(), keepends))

    @shared.method("partition(self, sep, /)")
    def descr_partition(self, space, w_sep):
        sep = separator(space, w_sep)
        s = self.as_str()
        charge(space, len(s))
        at = search.find(s, sep, 0, len(s))
        if at < 0:
            return space.newtuple([self.exact(), self.new(''), self.new('')])
        return self.parts(space, s, at, w_sep, sep)

    @shared.method("rpartition(self, sep, /)")
    def descr_rpartition(self, space, w_sep):
        sep = separator(space, w_sep)
        s = self.as_str()
        charge(space, len(s))
        at = search.rfind(s, sep, 0, len(s))
        if at < 0:
            return space.newtuple([self.new(''), self.new(''), self.exact()])
        return self.parts(space, s, at, w_sep, sep)

    def parts(self, space, s, at, w_sep, sep):
        assert at >= 0
        return space.newtuple([self.new(s[:at]), self.separator_part(w_sep, sep), self.new(s[at + len(sep):])])

    def separator_part(self, w_sep, sep):
        "What partition gives as the middle of its three."
        return self.new(sep)

    @shared.method("join(self, iterable_of_bytes, /)")
    def descr_join(self, space, w_iterable_of_bytes):
        return self.new(methods.join(space, self.as_str(), w_iterable_of_bytes))

    # ____________________________________________________________
    # case and predicates

    @shared.method("upper(self, /)")
    def descr_upper(self, space):
        charge(space, self.size())
        return self.new(self.as_str().upper())

    @shared.method("lower(self, /)")
    def descr_lower(self, space):
        charge(space, self.size())
        return self.new(self.as_str().lower())

    @shared.method("capitalize(self, /)")
    def descr_capitalize(self, space):
        charge(space, self.size())
        return self.new(methods.capitalize(self.as_str()))

    @shared.method("title(self, /)")
    def descr_title(self, space):
        charge(space, self.size())
        return self.new(methods.title(self.as_str()))

    @shared.method("swapcase(self, /)")
    def descr_swapcase(self, space):
        charge(space, self.size())
        return self.new(methods.swapcase(self.as_str()))

    @shared.method("isalnum(self, /) -> bool")
    def descr_isalnum(self, space):
        charge(space, self.size())
        return methods.is_alnum(self.as_str())

    @shared.method("isalpha(self, /) -> bool")
    def descr_isalpha(self, space):
        charge(space, self.size())
        return methods.is_alpha(self.as_str())

    @shared.method("isascii(self, /) -> bool")
    def descr_isascii(self, space):
        charge(space, self.size())
        return utf8.is_ascii(self.as_str())

    @shared.method("isdigit(self, /) -> bool")
    def descr_isdigit(self, space):
        charge(space, self.size())
        return methods.is_all_digits(self.as_str())

    @shared.method("islower(self, /) -> bool")
    def descr_islower(self, space):
        charge(space, self.size())
        return methods.is_all_lower(self.as_str())

    @shared.method("isspace(self, /) -> bool")
    def descr_isspace(self, space):
        charge(space, self.size())
        return methods.is_all_spaces(self.as_str())

    @shared.method("istitle(self, /) -> bool")
    def descr_istitle(self, space):
        charge(space, self.size())
        return methods.is_title(self.as_str())

    @shared.method("isupper(self, /) -> bool")
    def descr_isupper(self, space):
        charge(space, self.size())
        return methods.is_all_upper(self.as_str())

    # ____________________________________________________________
    # stripping, padding, replacing

    @shared.method("strip(self, bytes=None, /)")
    def descr_strip(self, space, w_bytes):
        return self.result(methods.strip(self.as_str(), strip_w(space, w_bytes), True, True))

    @shared.method("lstrip(self, bytes=None, /)")
    def descr_lstrip(self, space, w_bytes):
        return self.result(methods.strip(self.as_str(), strip_w(space, w_bytes), True, False))

    @shared.method("rstrip(self, bytes=None, /)")
    def descr_rstrip(self, space, w_bytes):
        return self.result(methods.strip(self.as_str(), strip_w(space, w_bytes), False, True))

    @shared.method("center(self, width: index, fillchar=b' ', /)")
    def descr_center(self, space, width, w_fillchar):
        fill = fill_w(space, w_fillchar, 'center')
        total = width - self.size()
        left = total // 2 + (total & width & 1)
        return self.result(methods.padded(space, self.as_str(), left, total - left, fill))

    @shared.method("ljust(self, width: index, fillchar=b' ', /)")
    def descr_ljust(self, space, width, w_fillchar):
        fill = fill_w(space, w_fillchar, 'ljust')
        return self.result(methods.padded(space, self.as_str(), 0, width - self.size(), fill))

    @shared.method("rjust(self, width: index, fillchar=b' ', /)")
    def descr_rjust(self, space, width, w_fillchar):
        fill = fill_w(space, w_fillchar, 'rjust')
        return self.result(methods.padded(space, self.as_str(), width - self.size(), 0, fill))

    @shared.method("zfill(self, width: index, /)")
    def descr_zfill(self, space, width):
        return self.result(methods.zfill(space, self.as_str(), width))

    @shared.method("expandtabs(self, /, tabsize: int = 8)")
    def descr_expandtabs(self, space, tabsize):
        return self.result(methods.expandtabs(space, self.as_str(), tabsize))

    @shared.method("replace(self, old: bytes, new: bytes, count: index = -1, /)")
    def descr_replace(self, space, old, new, count):
        return self.result(methods.replace(space, self.as_str(), old, new, count))

    @shared.method("translate(self, table, /, delete: bytes = b'')")
    def descr_translate(self, space, w_table, delete):
        table = ''
        if w_table is not space.w_None:
            table = space.bytes_w(w_table)
            if len(table) != 256:
                raise oefmt(space, space.w_ValueError, "translation table must be 256 characters long")
        charge(space, self.size())
        return self.result(methods.translate(self.as_str(), table, delete))

    # ____________________________________________________________
    # other representations

    @shared.method("hex(self, /, sep=..., bytes_per_sep: int = 1)")
    def descr_hex(self, space, w_sep, bytes_per_sep):
        space.check_size(self.size() * 3)
        charge(space, self.size())
        return space.newtext(methods.to_hex(self.as_str(), hex_separator(space, w_sep), bytes_per_sep))

    @shared.method("decode(self, /, encoding='utf-8', errors='strict')")
    def descr_decode(self, space, w_encoding, w_errors):
        return coding.decode(space, self.as_str(), text_keyword(space, w_encoding, 'decode', 'encoding'),
                             text_keyword(space, w_errors, 'decode', 'errors'))


shared.static("maketrans(frm: bytes, to: bytes, /)")(methods.maketrans)


def matches_one(s, affix, start, end, at_end):
    if start > end:
        return False
    if at_end:
        return search.ends_at(s, affix, start, end)
    return search.starts_at(s, affix, start, end)


def extract(s, start, step, count):
    "`count` bytes of s from `start` on, `step` apart."
    if count == 0:
        return ''
    if step == 1:
        stop = start + count
        assert start >= 0
        assert stop >= start
        return s[start:stop]
    builder = StringBuilder(count)
    for i in range(count):
        builder.append(s[start + i * step])
    return builder.build()
