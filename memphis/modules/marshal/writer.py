"""Values to bytes: what marshal.dumps does."""
from rpython.rlib.listsort import make_timsort_class
from rpython.rlib.longlong2float import float2longlong
from rpython.rlib.rarithmetic import intmask
from rpython.rlib.rstring import StringBuilder

from memphis.errors import make_error, oefmt
from memphis.modules.marshal.moduledef import (
    ASCII, ASCII_INTERNED, BINARY_COMPLEX, BINARY_FLOAT, CODE, COMPLEX, DICT, ELLIPSIS, FALSE, FLAG_REF, FLOAT,
    FROZENSET, INT, INTERNED, LIST, LONG, LONG_BITS, LONG_MASK, MAX_DEPTH, NONE, NULL, REF, SEALED_CODE, SET,
    SHORT_ASCII, SHORT_ASCII_INTERNED, SMALL_TUPLE, STOP_ITERATION, STRING, TRUE, TUPLE, UNICODE, VERSION)
from memphis.objects.complexobject import W_Complex
from memphis.objects.dictobject import W_Dict
from memphis.objects.floatobject import W_Float
from memphis.objects.format.numbers import float_text
from memphis.objects.intobject import W_AbstractInt, W_BigInt, W_Int
from memphis.objects.listobject import W_List
from memphis.objects.setobject import W_FrozenSet, W_Set
from memphis.objects.strobject import W_Str
from memphis.objects.strobject.interning import intern_str, is_interned
from memphis.objects.tupleobject import W_Tuple
from memphis.runtime.code import W_Code
from memphis.runtime.sealing import seal

INT32 = 1 << 31
SIZE_LIMIT = (1 << 31) - 1


class Writer(object):
    "`in_code`: what is written is a sealed code object's; equal strings are one object there."

    def __init__(self, space, version, allow_code, in_code, depth):
        self.space = space
        self.version = version
        self.allow_code = allow_code
        self.in_code = in_code
        self.depth = depth
        self.builder = StringBuilder()
        self.refs = {}

    def result(self):
        return self.builder.build()

    # ____________________________________________________________
    # numbers and strings of the format

    def byte(self, value):
        self.builder.append(chr(value & 0xff))

    def short(self, value):
        self.byte(value)
        self.byte(value >> 8)

    def long(self, value):
        self.short(value)
        self.short(value >> 16)

    def size(self, n):
        if n > SIZE_LIMIT:
            raise self.unmarshallable()
        self.long(n)

    def sized(self, data):
        self.size(len(data))
        self.builder.append(data)

    def short_sized(self, data):
        self.byte(len(data))
        self.builder.append(data)

    def double(self, value):
        bits = intmask(float2longlong(value))
        for i in range(8):
            self.byte(bits >> (8 * i))

    def double_text(self, value):
        self.short_sized(float_text(value, 'g', 17, 0))

    def letter(self, letter, flag):
        self.byte(ord(letter) | flag)

    def unmarshallable(self):
        return make_error(self.space, self.space.w_ValueError, "unmarshallable object")

    # ____________________________________________________________
    # values

    def write(self, w_obj):
        space = self.space
        ec = space.ec
        if self.depth >= MAX_DEPTH or ec.native_depth >= ec.native_limit:
            raise oefmt(space, space.w_ValueError, "object too deeply nested to marshal")
        space.tick(1)
        self.depth += 1
        ec.native_depth += 1
        try:
            self.write_object(w_obj)
        finally:
            ec.native_depth -= 1
            self.depth -= 1

    def write_object(self, w_obj):
        space = self.space
        if w_obj is space.w_None:
            self.letter(NONE, 0)
        elif w_obj is space.w_True:
            self.letter(TRUE, 0)
        elif w_obj is space.w_False:
            self.letter(FALSE, 0)
        elif w_obj is space.w_Ellipsis:
            self.letter(ELLIPSIS, 0)
        elif w_obj is space.w_StopIteration:
            self.letter(STOP_ITERATION, 0)
        else:
            if self.in_code and type(w_obj) is W_Str:
                w_obj = intern_str(w_obj)
            if self.version < 3:
                self.write_value(w_obj, 0)
            elif w_obj in self.refs:
                self.letter(REF, 0)
                self.long(self.refs[w_obj])
            else:
                if len(self.refs) >= SIZE_LIMIT:
                    raise oefmt(space, space.w_ValueError, "too many objects")
                self.refs[w_obj] = len(self.refs)
                self.write_value(w_obj, FLAG_REF)

    def write_value(self, w_obj, flag):
        if type(w_obj) is W_Int:
            self.write_int(w_obj.intval, flag)
        elif type(w_obj) is W_BigInt:
            self.write_long(w_obj, flag)
        elif type(w_obj) is W_Float:
            if self.version > 1:
                self.letter(BINARY_FLOAT, flag)
                self.double(w_obj.floatval)
            else:
                self.letter(FLOAT, flag)
                self.double_text(w_obj.floatval)
        elif type(w_obj) is W_Complex:
            if self.version > 1:
                self.letter(BINARY_COMPLEX, flag)
                self.double(w_obj.real)
                self.double(w_obj.imag)
            else:
                self.letter(COMPLEX, flag)
                self.double_text(w_obj.real)
                self.double_text(w_obj.imag)
        elif type(w_obj) is W_Str:
            self.write_text(w_obj, flag)
        elif type(w_obj) is W_Tuple:
            n = len(w_obj.items_w)
            if self.version >= 4 and n < 256:
                self.letter(SMALL_TUPLE, flag)
                self.byte(n)
            else:
                self.letter(TUPLE, flag)
                self.size(n)
            for w_item in w_obj.items_w:
                self.write(w_item)
        elif type(w_obj) is W_List:
            items_w = w_obj.getitems()
            self.letter(LIST, flag)
            self.size(len(items_w))
            for w_item in items_w:
                self.write(w_item)
        elif type(w_obj) is W_Dict:
            self.letter(DICT, flag)
            for w_key in w_obj.keys_list(self.space):
                w_value = w_obj.finditem(self.space, w_key)
                if w_value is not None:
                    self.write(w_key)
                    self.write(w_value)
            self.letter(NULL, 0)
        elif type(w_obj) is W_Set:
            self.letter(SET, flag)
            self.write_set(w_obj.keys_list())
        elif type(w_obj) is W_FrozenSet:
            self.letter(FROZENSET, flag)
            self.write_set(w_obj.keys_list())
        elif isinstance(w_obj, W_Code):
            self.write_code(w_obj, flag)
        else:
            data = self.space.contents_of(w_obj, True)
            if data is None:
                raise self.unmarshallable()
            self.letter(STRING, flag)
            self.sized(data)

    def write_int(self, value, flag):
        if -INT32 <= value < INT32:
            self.letter(INT, flag)
            self.long(value)
            return
        self.letter(LONG, flag)
        self.write_digits(self.space.newint(value))

    def write_long(self, w_int, flag):
        self.letter(LONG, flag)
        self.write_digits(w_int)

    def write_digits(self, w_int):
        "15 bits a digit, the lowest first; the sign is that of their number."
        assert isinstance(w_int, W_AbstractInt)
        big = w_int.as_bigint()
        nbits = big.bit_length()
        self.space.tick(nbits // 64)
        count = (nbits + LONG_BITS - 1) // LONG_BITS
        if count > SIZE_LIMIT:
            raise self.unmarshallable()
        self.long(-count if big.sign < 0 else count)
        pending = 0
        have = 0
        for c in big.abs().tobytes((nbits + 7) // 8, 'little', False):
            pending |= ord(c) << have
            have += 8
            if have >= LONG_BITS:
                self.short(pending & LONG_MASK)
                pending >>= LONG_BITS
                have -= LONG_BITS
                count -= 1
        if count > 0:
            self.short(pending)

    def write_text(self, w_text, flag):
        data = w_text.utf8
        shared = self.version >= 3 and (self.in_code or is_interned(w_text))
        if self.version >= 4 and w_text.codepoints == len(data):
            if len(data) < 256:
                self.letter(SHORT_ASCII_INTERNED if shared else SHORT_ASCII, flag)
                self.short_sized(data)
            else:
                self.letter(ASCII_INTERNED if shared else ASCII, flag)
                self.sized(data)
        else:
            self.letter(INTERNED if shared else UNICODE, flag)
            self.sized(data)

    def write_set(self, items_w):
        "In the order of what the items are written as, so that equal sets look alike."
        self.size(len(items_w))
        pairs = []
        for w_item in items_w:
            writer = Writer(self.space, self.version, self.allow_code, self.in_code, self.depth)
            writer.write(w_item)
            pairs.append((writer.result(), w_item))
        PairSort(pairs).sort()
        for pair in pairs:
            self.write(pair[1])

    def write_code(self, w_code, flag):
        space = self.space
        if not self.allow_code:
            raise oefmt(space, space.w_ValueError, "marshalling code objects is disallowed")
        w_parts = space.parts_of_code(w_code)
        if w_parts is None:
            raise self.unmarshallable()
        if self.in_code:
            self.letter(SEALED_CODE, flag)
            self.write(w_parts)
            return
        data = parts_data(space, w_parts, self.depth)
        space.tick(len(data) // 64)
        self.letter(CODE, flag)
        self.builder.append(seal(data))
        self.sized(data)


def parts_data(space, w_parts, depth):
    "What is sealed of a code object."
    writer = Writer(space, VERSION, True, True, depth)
    writer.letter(SEALED_CODE, 0)
    writer.write(w_parts)
    return writer.result()


def sealed_data(space, w_code):
    "A code object of the VM as reader.read_sealed takes it."
    return parts_data(space, space.parts_of_code(w_code), 0)


def _less(a, b):
    return a[0] < b[0]

PairSort = make_timsort_class(lt=_less)
