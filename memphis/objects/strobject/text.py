"""W_Str: the declaration of str, and how its indices become byte offsets."""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate
from memphis.objects.sliceobject import W_Slice
from memphis.objects.strobject import case, classify, search
from memphis.objects.bytestring import (
    charge, repeat, repeat_size, slice_bounds, string_hash)
from memphis.unicode.quote import quote
from memphis.unicode import database, utf8 as unicode_utf8


ASCII_HEADER = 40          # what __sizeof__ counts beside the text


class W_Str(W_Object):
    """`utf8`: the text; `codepoints`: its length.  `offsets` is the index that
    unicode_utf8.make_offsets builds, or None: ASCII text never has one."""
    typedef = TypeDef('str', base=W_Object.typedef)
    _immutable_fields_ = ['utf8', 'codepoints']
    offsets = None

    def __init__(self, utf8, codepoints):
        self.utf8 = utf8
        self.codepoints = codepoints

    @staticmethod
    def from_utf8(utf8):
        "The object for valid UTF-8 of unknown length."
        size = len(utf8)
        if size <= 1:
            if size == 0:
                return EMPTY
            return CHARACTERS[ord(utf8[0]) & 127]
        return W_Str(utf8, unicode_utf8.length(utf8))

    @staticmethod
    def from_code(code):
        "One code point."
        if code < 0x80:
            return CHARACTERS[code]
        return W_Str(unicode_utf8.encode(code), 1)

    @typedef.static("__new__(cls, object=..., encoding=..., errors=...)")
    def descr_new(space, w_cls, w_object, w_encoding, w_errors):
        if w_object is None:
            w_str = EMPTY
        elif w_encoding is None and w_errors is None:
            w_str = space.str(w_object)
        else:
            w_str = decode_argument(space, w_object, w_encoding, w_errors)
        if w_cls is W_Str.w_builtin_type:
            return w_str
        assert isinstance(w_str, W_Str)
        w_obj = allocate(space, W_Str, w_cls)
        w_obj.utf8 = w_str.utf8
        w_obj.codepoints = w_str.codepoints
        w_obj.offsets = w_str.offsets
        return w_obj

    # ____________________________________________________________
    # indices and byte offsets

    def is_ascii(self):
        return self.codepoints == len(self.utf8)

    def exact(self):
        "The same text as a plain str."
        if type(self) is W_Str:
            return self
        return W_Str(self.utf8, self.codepoints)

    def get_offsets(self):
        if self.offsets is None:
            self.offsets = unicode_utf8.make_offsets(self.utf8, self.codepoints)
        return self.offsets

    def position_of(self, index):
        "The byte offset of the code point `index` (0 <= index <= codepoints)."
        if self.is_ascii():
            position = index
        elif index == self.codepoints:
            position = len(self.utf8)
        elif index < unicode_utf8.STRIDE:
            position = 0
            for _ in range(index):
                position = unicode_utf8.next_position(self.utf8, position)
        else:
            position = unicode_utf8.position_of(self.utf8, self.get_offsets(), index)
        assert position >= 0
        return position

    def index_of(self, position):
        "The inverse."
        if self.is_ascii():
            return position
        return unicode_utf8.index_of(self.utf8, self.get_offsets(), position)

    def character(self, index):
        "The str of one code point; 0 <= index < codepoints."
        if self.is_ascii():
            return CHARACTERS[ord(self.utf8[index]) & 127]
        start = self.position_of(index)
        stop = unicode_utf8.next_position(self.utf8, start)
        if stop == start + 1:
            return CHARACTERS[ord(self.utf8[start]) & 127]
        return W_Str(self.utf8[start:stop], 1)

    def substring(self, start, stop):
        "self[start:stop]; 0 <= start <= stop <= codepoints."
        assert start >= 0
        assert stop >= start
        size = stop - start
        if size <= 1:
            if size == 0:
                return EMPTY
            return self.character(start)
        if size == self.codepoints:
            return self.exact()
        if self.is_ascii():
            return W_Str(self.utf8[start:stop], size)
        first = self.position_of(start)
        last = self.position_of(stop)
        assert last >= first
        return W_Str(self.utf8[first:last], size)

    def piece(self, start, stop):
        "The text between two byte offsets."
        assert start >= 0
        assert stop >= start
        size = stop - start
        if size <= 1:
            if size == 0:
                return EMPTY
            return CHARACTERS[ord(self.utf8[start]) & 127]
        if size == len(self.utf8):
            return self.exact()
        if self.is_ascii():
            return W_Str(self.utf8[start:stop], size)
        return W_Str.from_utf8(self.utf8[start:stop])

    # ____________________________________________________________
    # the object protocol

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        charge(space, len(self.utf8))
        return quote(self.utf8)

    @typedef.method("__str__(self, /)")
    def descr_str(self, space):
        return self.exact()

    def str_text(self, space):
        return self.utf8

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        return string_hash(self.utf8)

    @typedef.method("__format__(self, format_spec: text, /) -> text")
    def format_text(self, space, format_spec):
        if format_spec == '':
            return space.str_text(self)
        return format_str(space, self.utf8, self.codepoints, format_spec, space.type(self).name)

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        return self.codepoints

    def has_length(self):
        return True

    def truth(self, space):
        return self.codepoints != 0

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        if self.is_ascii():
            return W_AsciiIterator(self)
        return W_StrIterator(self)

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        if isinstance(w_key, W_Slice):
            return self.getslice(space, w_key)
        if not space.has_index(w_key):
            raise oefmt(space, space.w_TypeError, "string indices must be integers, not '%T'", w_key)
        index = space.subscript_w(w_key)
        if index < 0:
            index += self.codepoints
        if index < 0 or index >= self.codepoints:
            raise oefmt(space, space.w_IndexError, "string index out of range")
        return self.character(index)

    def getslice(self, space, w_slice):
        start, _, step, count = w_slice.unpack(space, self.codepoints)
        if count == 0:
            return EMPTY
        if step == 1:
            return self.substring(start, start + count)
        charge(space, count)
        if step == -1 and count == self.codepoints:
            return W_Str(self.reversed(), count)
        builder = StringBuilder(count)
        s = self.utf8
        if self.is_ascii():
            for i in range(count):
                builder.append(s[start + i * step])
        else:
            for i in range(count):
                first = self.position_of(start + i * step)
                builder.append_slice(s, first, unicode_utf8.next_position(s, first))
        return W_Str(builder.build(), count)

    def reversed(self):
        s = self.utf8
        if not self.is_ascii():
            return unicode_utf8.reverse(s)
        builder = StringBuilder(len(s))
        i = len(s) - 1
        while i >= 0:
            builder.append(s[i])
            i -= 1
        return builder.build()

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        if not isinstance(w_key, W_Str):
            raise oefmt(space, space.w_TypeError,
                        "'in <string>' requires string as left operand, not %T", w_key)
        charge(space, len(self.utf8))
        return search.find(self.utf8, w_key.utf8, 0, len(self.utf8)) >= 0

    # ____________________________________________________________
    # operators

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_Str):
            return space.w_NotImplemented
        return space.newbool(self.utf8 == w_value.utf8)

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        if not isinstance(w_value, W_Str):
            return space.w_NotImplemented
        return space.newbool(self.utf8 != w_value.utf8)

    @typedef.method("__lt__(self, value, /)")
    def op_lt(self, space, w_value):
        if not isinstance(w_value, W_Str):
            return space.w_NotImplemented
        return space.newbool(self.utf8 < w_value.utf8)

    @typedef.method("__le__(self, value, /)")
    def op_le(self, space, w_value):
        if not isinstance(w_value, W_Str):
            return space.w_NotImplemented
        return space.newbool(self.utf8 <= w_value.utf8)

    @typedef.method("__gt__(self, value, /)")
    def op_gt(self, space, w_value):
        if not isinstance(w_value, W_Str):
            return space.w_NotImplemented
        return space.newbool(self.utf8 > w_value.utf8)

    @typedef.method("__ge__(self, value, /)")
    def op_ge(self, space, w_value):
        if not isinstance(w_value, W_Str):
            return space.w_NotImplemented
        return space.newbool(self.utf8 >= w_value.utf8)

    @typedef.method("__add__(self, value, /)")
    def op_add(self, space, w_value):
        if not isinstance(w_value, W_Str):
            if w_value.is_user and space.lookup(w_value, '__radd__') is not None:
                return space.w_NotImplemented
            raise oefmt(space, space.w_TypeError, 'can only concatenate str (not "%T") to str', w_value)
        if w_value.codepoints == 0:
            return self.exact()
        if self.codepoints == 0:
            return w_value.exact()
        size = len(self.utf8) + len(w_value.utf8)
        if size >= 4096:
            space.check_size(size)
            charge(space, len(w_value.utf8))
        return W_Str(self.utf8 + w_value.utf8, self.codepoints + w_value.codepoints)

    @typedef.method("__mul__(self, value, /)")
    def op_mul(self, space, w_value):
        if not space.has_index(w_value):
            if w_value.is_user and space.lookup(w_value, '__rmul__') is not None:
                return space.w_NotImplemented
            raise oefmt(space, space.w_TypeError, "can't multiply sequence by non-int of type '%T'", w_value)
        times = space.index_w(w_value)
        if times <= 0 or self.codepoints == 0:
            return EMPTY
        if times == 1:
            return self.exact()
        repeat_size(space, len(self.utf8), times, "repeated string is too long")
        return W_Str(repeat(self.utf8, times), self.codepoints * times)

    @typedef.method("__rmul__(self, value, /)")
    def op_rmul(self, space, w_value):
        return self.op_mul(space, w_value)

    @typedef.method("__mod__(self, value, /)")
    def op_mod(self, space, w_value):
        return percent_format(space, self.utf8, w_value)

    @typedef.method("__rmod__(self, value, /)")
    def op_rmod(self, space, w_value):
        if not isinstance(w_value, W_Str):
            return space.w_NotImplemented
        return percent_format(space, w_value.utf8, self)

    @typedef.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        "Return the size of the string in memory, in bytes."
        if self.is_ascii():
            return ASCII_HEADER + self.codepoints + 1
        return space.type(self).get_facts().basicsize + len(self.utf8) + 1

    @typedef.method("__getnewargs__(self, /)")
    def descr_getnewargs(self, space):
        return space.newtuple([W_Str(self.utf8, self.codepoints)])

    # ____________________________________________________________
    # searching

    @typedef.method("find(self, sub, start=None, end=None, /) -> int")
    def descr_find(self, space, w_sub, w_start, w_end):
        return self.find(space, 'find', w_sub, w_start, w_end)

    @typedef.method("rfind(self, sub, start=None, end=None, /) -> int")
    def descr_rfind(self, space, w_sub, w_start, w_end):
        return self.rfind(space, 'rfind', w_sub, w_start, w_end)

    @typedef.method("index(self, sub, start=None, end=None, /) -> int")
    def descr_index(self, space, w_sub, w_start, w_end):
        index = self.find(space, 'index', w_sub, w_start, w_end)
        if index < 0:
            raise oefmt(space, space.w_ValueError, "substring not found")
        return index

    @typedef.method("rindex(self, sub, start=None, end=None, /) -> int")
    def descr_rindex(self, space, w_sub, w_start, w_end):
        index = self.rfind(space, 'rindex', w_sub, w_start, w_end)
        if index < 0:
            raise oefmt(space, space.w_ValueError, "substring not found")
        return index

    @typedef.method("count(self, sub, start=None, end=None, /) -> int")
    def descr_count(self, space, w_sub, w_start, w_end):
        sub = text_argument(space, w_sub, 'count', 1)
        start, end = slice_bounds(space, w_start, w_end, self.codepoints)
        if start > end:
            return 0
        if sub == '':
            return end - start + 1
        first, last = self.position_of(start), self.position_of(end)
        charge(space, last - first)
        return search.count(self.utf8, sub, first, last)

    def find(self, space, name, w_sub, w_start, w_end):
        sub = text_argument(space, w_sub, name, 1)
        start, end = slice_bounds(space, w_start, w_end, self.codepoints)
        if start > end:
            return -1
        first, last = self.position_of(start), self.position_of(end)
        charge(space, last - first)
        position = search.find(self.utf8, sub, first, last)
        if position < 0:
            return -1
        return self.index_of(position)

    def rfind(self, space, name, w_sub, w_start, w_end):
        sub = text_argument(space, w_sub, name, 1)
        start, end = slice_bounds(space, w_start, w_end, self.codepoints)
        if start > end:
            return -1
        first, last = self.position_of(start), self.position_of(end)
        charge(space, last - first)
        position = search.rfind(self.utf8, sub, first, last)
        if position < 0:
            return -1
        return self.index_of(position)

    @typedef.method("startswith(self, prefix, start=None, end=None, /) -> bool")
    def descr_startswith(self, space, w_prefix, w_start, w_end):
        if isinstance(w_prefix, W_Str) and w_start is space.w_None and w_end is space.w_None:
            return search.starts_at(self.utf8, w_prefix.utf8, 0, len(self.utf8))
        start, end = slice_bounds(space, w_start, w_end, self.codepoints)
        return self.matches(space, 'startswith', w_prefix, start, end, False)

    @typedef.method("endswith(self, suffix, start=None, end=None, /) -> bool")
    def descr_endswith(self, space, w_suffix, w_start, w_end):
        if isinstance(w_suffix, W_Str) and w_start is space.w_None and w_end is space.w_None:
            return search.ends_at(self.utf8, w_suffix.utf8, 0, len(self.utf8))
        start, end = slice_bounds(space, w_start, w_end, self.codepoints)
        return self.matches(space, 'endswith', w_suffix, start, end, True)

    def matches(self, space, name, w_affix, start, end, at_end):
        "startswith and endswith between two indices, for a str or a tuple of them."
        if isinstance(w_affix, W_Str):
            if start > end:
                return False
            first, last = self.position_of(start), self.position_of(end)
            if at_end:
                return search.ends_at(self.utf8, w_affix.utf8, first, last)
            return search.starts_at(self.utf8, w_affix.utf8, first, last)
        if not space.is_tuple(w_affix):
            raise oefmt(space, space.w_TypeError, "%s first arg must be str or a tuple of str, not %T",
                        name, w_affix)
        for w_item in space.listview(w_affix):
            if not isinstance(w_item, W_Str):
                raise oefmt(space, space.w_TypeError, "tuple for %s must only contain str, not %T",
                            name, w_item)
            if self.matches(space, name, w_item, start, end, at_end):
                return True
        return False

    @typedef.method("removeprefix(self, prefix, /)")
    def descr_removeprefix(self, space, w_prefix):
        prefix = text_argument(space, w_prefix, 'removeprefix', 0)
        if search.starts_at(self.utf8, prefix, 0, len(self.utf8)):
            return self.piece(len(prefix), len(self.utf8))
        return self.exact()

    @typedef.method("removesuffix(self, suffix, /)")
    def descr_removesuffix(self, space, w_suffix):
        suffix = text_argument(space, w_suffix, 'removesuffix', 0)
        if suffix != '' and search.ends_at(self.utf8, suffix, 0, len(self.utf8)):
            return self.piece(0, len(self.utf8) - len(suffix))
        return self.exact()

    # ____________________________________________________________
    # splitting and joining

    @typedef.method("split(self, /, sep=None, maxsplit: index = -1)")
    def descr_split(self, space, w_sep, maxsplit):
        charge(space, len(self.utf8))
        if w_sep is space.w_None:
            return split.split_whitespace(space, self, maxsplit)
        return split.split_by(space, self, separator(space, w_sep), maxsplit)

    @typedef.method("rsplit(self, /, sep=None, maxsplit: index = -1)")
    def descr_rsplit(self, space, w_sep, maxsplit):
        charge(space, len(self.utf8))
        if w_sep is space.w_None:
            return split.rsplit_whitespace(space, self, maxsplit)
        return split.rsplit_by(space, self, separator(space, w_sep), maxsplit)

    @typedef.method("splitlines(self, /, keepends: bool = False)")
    def descr_splitlines(self, space, keepends):
        charge(space, len(self.utf8))
        return split.splitlines(space, self, keepends)

    @typedef.method("partition(self, sep, /)")
    def descr_partition(self, space, w_sep):
        sep = self.partition_separator(space, w_sep)
        at = search.find(self.utf8, sep, 0, len(self.utf8))
        if at < 0:
            return space.newtuple([self.exact(), EMPTY, EMPTY])
        return space.newtuple([self.piece(0, at), w_sep, self.piece(at + len(sep), len(self.utf8))])

    @typedef.method("rpartition(self, sep, /)")
    def descr_rpartition(self, space, w_sep):
        sep = self.partition_separator(space, w_sep)
        at = search.rfind(self.utf8, sep, 0, len(self.utf8))
        if at < 0:
            return space.newtuple([EMPTY, EMPTY, self.exact()])
        return space.newtuple([self.piece(0, at), w_sep, self.piece(at + len(sep), len(self.utf8))])

    def partition_separator(self, space, w_sep):
        if not isinstance(w_sep, W_Str):
            raise oefmt(space, space.w_TypeError, "must be str, not %T", w_sep)
        if w_sep.codepoints == 0:
            raise oefmt(space, space.w_ValueError, "empty separator")
        charge(space, len(self.utf8))
        return w_sep.utf8

    @typedef.method("join(self, iterable, /)")
    def descr_join(self, space, w_iterable):
        return split.join(space, self, w_iterable)

    # ____________________________________________________________
    # case

    @typedef.method("upper(self, /)")
    def descr_upper(self, space):
        charge(space, len(self.utf8))
        if self.is_ascii():
            return W_Str(self.utf8.upper(), self.codepoints)
        return W_Str.from_utf8(case.upper(self.utf8))

    @typedef.method("lower(self, /)")
    def descr_lower(self, space):
        charge(space, len(self.utf8))
        if self.is_ascii():
            return W_Str(self.utf8.lower(), self.codepoints)
        return W_Str.from_utf8(case.lower(self.utf8))

    @typedef.method("casefold(self, /)")
    def descr_casefold(self, space):
        charge(space, len(self.utf8))
        if self.is_ascii():
            return W_Str(self.utf8.lower(), self.codepoints)
        return W_Str.from_utf8(case.casefold(self.utf8))

    @typedef.method("capitalize(self, /)")
    def descr_capitalize(self, space):
        charge(space, len(self.utf8))
        return W_Str.from_utf8(case.capitalize(self.utf8))

    @typedef.method("title(self, /)")
    def descr_title(self, space):
        charge(space, len(self.utf8))
        return W_Str.from_utf8(case.title(self.utf8))

    @typedef.method("swapcase(self, /)")
    def descr_swapcase(self, space):
        charge(space, len(self.utf8))
        return W_Str.from_utf8(case.swapcase(self.utf8))

    # ____________________________________________________________
    # predicates

    @typedef.method("isalnum(self, /) -> bool")
    def descr_isalnum(self, space):
        charge(space, len(self.utf8))
        return classify.all_have(self.utf8, classify.ALNUM)

    @typedef.method("isalpha(self, /) -> bool")
    def descr_isalpha(self, space):
        charge(space, len(self.utf8))
        return classify.all_have(self.utf8, database.ALPHA)

    @typedef.method("isascii(self, /) -> bool")
    def descr_isascii(self, space):
        return self.is_ascii()

    @typedef.method("isdecimal(self, /) -> bool")
    def descr_isdecimal(self, space):
        charge(space, len(self.utf8))
        return classify.all_have(self.utf8, database.DECIMAL)

    @typedef.method("isdigit(self, /) -> bool")
    def descr_isdigit(self, space):
        charge(space, len(self.utf8))
        return classify.all_have(self.utf8, database.DIGIT)

    @typedef.method("isidentifier(self, /) -> bool")
    def descr_isidentifier(self, space):
        charge(space, len(self.utf8))
        return classify.is_identifier(self.utf8)

    @typedef.method("islower(self, /) -> bool")
    def descr_islower(self, space):
        charge(space, len(self.utf8))
        return classify.has_case(self.utf8, database.LOWER, database.UPPER | database.TITLE)

    @typedef.method("isnumeric(self, /) -> bool")
    def descr_isnumeric(self, space):
        charge(space, len(self.utf8))
        return classify.all_have(self.utf8, database.NUMERIC)

    @typedef.method("isprintable(self, /) -> bool")
    def descr_isprintable(self, space):
        charge(space, len(self.utf8))
        return classify.all_have_or_empty(self.utf8, database.PRINTABLE)

    @typedef.method("isspace(self, /) -> bool")
    def descr_isspace(self, space):
        charge(space, len(self.utf8))
        return classify.all_have(self.utf8, database.SPACE)

    @typedef.method("istitle(self, /) -> bool")
    def descr_istitle(self, space):
        charge(space, len(self.utf8))
        return classify.is_title(self.utf8)

    @typedef.method("isupper(self, /) -> bool")
    def descr_isupper(self, space):
        charge(space, len(self.utf8))
        return classify.has_case(self.utf8, database.UPPER, database.LOWER | database.TITLE)

    # ____________________________________________________________
    # stripping, padding, replacing

    @typedef.method("strip(self, chars=None, /)")
    def descr_strip(self, space, w_chars):
        return pad.strip(space, self, 'strip', w_chars, True, True)

    @typedef.method("lstrip(self, chars=None, /)")
    def descr_lstrip(self, space, w_chars):
        return pad.strip(space, self, 'lstrip', w_chars, True, False)

    @typedef.method("rstrip(self, chars=None, /)")
    def descr_rstrip(self, space, w_chars):
        return pad.strip(space, self, 'rstrip', w_chars, False, True)

    @typedef.method("center(self, width: index, fillchar=' ', /)")
    def descr_center(self, space, width, w_fillchar):
        fill = pad.fill_character(space, w_fillchar)
        total = width - self.codepoints
        left = total // 2 + (total & width & 1)
        return pad.padded(space, self, left, total - left, fill)

    @typedef.method("ljust(self, width: index, fillchar=' ', /)")
    def descr_ljust(self, space, width, w_fillchar):
        return pad.padded(space, self, 0, width - self.codepoints, pad.fill_character(space, w_fillchar))

    @typedef.method("rjust(self, width: index, fillchar=' ', /)")
    def descr_rjust(self, space, width, w_fillchar):
        return pad.padded(space, self, width - self.codepoints, 0, pad.fill_character(space, w_fillchar))

    @typedef.method("zfill(self, width: index, /)")
    def descr_zfill(self, space, width):
        return pad.zfill(space, self, width)

    @typedef.method("expandtabs(self, /, tabsize: int = 8)")
    def descr_expandtabs(self, space, tabsize):
        return pad.expandtabs(space, self, tabsize)

    @typedef.method("replace(self, old, new, /, count: index = -1)")
    def descr_replace(self, space, w_old, w_new, count):
        text_argument(space, w_old, 'replace', 1)
        text_argument(space, w_new, 'replace', 2)
        assert isinstance(w_old, W_Str) and isinstance(w_new, W_Str)
        return pad.replace(space, self, w_old, w_new, count)

    @typedef.method("translate(self, table, /)")
    def descr_translate(self, space, w_table):
        return translate.translate(space, self, w_table)

    @typedef.static("maketrans(x, y=..., z=..., /)")
    def descr_maketrans(space, w_x, w_y, w_z):
        return translate.maketrans(space, w_x, w_y, w_z)

    # ____________________________________________________________
    # formatting and encoding

    @typedef.method("format(self, /, *args, **kwargs)")
    def descr_format(self, space, args_w, w_kwargs):
        return format_template(space, self.utf8, args_w, w_kwargs)

    @typedef.method("format_map(self, mapping, /)")
    def descr_format_map(self, space, w_mapping):
        return format_template_map(space, self.utf8, w_mapping)

    @typedef.method("encode(self, /, encoding='utf-8', errors='strict')")
    def descr_encode(self, space, w_encoding, w_errors):
        encoding = text_keyword(space, w_encoding, 'encode', 'encoding')
        errors = text_keyword(space, w_errors, 'encode', 'errors')
        return coding.encode(space, self, encoding, errors)


# the one-character strings of ASCII, and the empty one
CHARACTERS = [W_Str(chr(code), 1) for code in range(128)]
EMPTY = W_Str('', 0)


# modules that need W_Str themselves: they find it in this one
from memphis.objects.codecs import coding
from memphis.objects.strobject import pad, split, translate
from memphis.objects.strobject.arguments import decode_argument, separator, text_argument, text_keyword
from memphis.objects.strobject.iterators import W_AsciiIterator, W_StrIterator
from memphis.objects.format.percent import percent_format
from memphis.objects.format.spec import format_str
from memphis.objects.format.template import format_template, format_template_map
