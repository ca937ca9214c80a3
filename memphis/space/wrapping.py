"""Wrapping and unwrapping: RPython values <-> wrapped objects.

`text` is always UTF-8 bytes (WTF-8 for lone surrogates).
"""
import sys

from rpython.rlib.objectmodel import current_object_addr_as_int
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rbigint import rbigint

from memphis.errors import OperationError, oefmt
from memphis.gateway.arguments import Arguments
from memphis.objects.boolobject import W_Bool
from memphis.objects.bytesobject import W_Bytes
from memphis.objects.dictobject import W_Dict
from memphis.objects.exceptions import W_BaseException, make_exception
from memphis.objects.floatobject import W_Float
from memphis.objects.complexobject import W_Complex
from memphis.objects.intobject import W_AbstractInt, W_Int, W_BigInt
from memphis.objects.listobject import W_List, list_of
from memphis.objects.mappingproxy import W_MappingProxy
from memphis.objects.setobject import W_Set, W_FrozenSet
from memphis.objects.sliceobject import W_Slice
from memphis.objects.strobject import W_Str
from memphis.objects.tupleobject import W_Tuple
from memphis.objects.typeobject import W_Type


class Wrapping(object):

    # ____________________________________________________________
    # wrap

    def newint(self, value):
        return W_Int(value)

    def newbigint(self, big):
        "An int from an rbigint; small values become W_Int."
        try:
            return W_Int(big.toint())
        except OverflowError:
            return W_BigInt(big)

    def newfloat(self, value):
        return W_Float(value)

    def newcomplex(self, real, imag):
        return W_Complex(real, imag)

    def newbool(self, value):
        return self.w_True if value else self.w_False

    def newtext(self, utf8):
        return W_Str.from_utf8(utf8)

    def text_or_none(self, utf8):
        "None in Python for ''."
        return self.w_None if utf8 == '' else self.newtext(utf8)

    def newtext_length(self, utf8, length):
        "Where the number of code points is already known."
        return W_Str(utf8, length)

    def newbytes(self, value):
        return W_Bytes(value)

    def newlist(self, items_w):
        "The list becomes the storage of the new object."
        return list_of(items_w)

    def newtuple(self, items_w):
        "A tuple of what is in the list now."
        return W_Tuple(items_w[:])

    def newtuple_fixed(self, items_w):
        "The same without a copy, from a list that is never resized and belongs to nobody else."
        return W_Tuple(items_w)

    def newtuple2(self, w_a, w_b):
        return W_Tuple([w_a, w_b])

    def newdict(self):
        return W_Dict()

    def newset(self, items_w):
        return W_Set.from_items(self, items_w)

    def newfrozenset(self, items_w):
        return W_FrozenSet.from_items(self, items_w)

    def new_constant_frozenset(self, items_w):
        "What the compiler makes of a set of constants; its order is CPython's."
        return W_FrozenSet.from_constants(self, items_w)

    def newslice(self, w_start, w_stop, w_step):
        return W_Slice(w_start, w_stop, w_step)

    def newmappingproxy(self, w_dict):
        return W_MappingProxy(w_dict)

    def new_exception(self, w_type, msg):
        "An instance of the exception class `w_type`, called with one string (none if msg is '')."
        return make_exception(self, w_type, [] if msg == '' else [self.newtext(msg)])

    # ____________________________________________________________
    # unwrap

    def is_text(self, w_obj):
        return isinstance(w_obj, W_Str)

    def is_tuple(self, w_obj):
        return isinstance(w_obj, W_Tuple)

    def is_list(self, w_obj):
        return isinstance(w_obj, W_List)

    def is_dict(self, w_obj):
        return isinstance(w_obj, W_Dict)

    def is_int(self, w_obj):
        return isinstance(w_obj, W_AbstractInt)

    def is_bytes(self, w_obj):
        return isinstance(w_obj, W_Bytes)

    def is_float(self, w_obj):
        return isinstance(w_obj, W_Float)

    def is_type(self, w_obj):
        return isinstance(w_obj, W_Type)

    def text_w(self, w_obj):
        if isinstance(w_obj, W_Str):
            return w_obj.utf8
        raise oefmt(self, self.w_TypeError, "expected str, got %T object", w_obj)

    def float_w(self, w_obj):
        "A float from anything with __float__ or __index__."
        if isinstance(w_obj, W_Float):
            return w_obj.floatval
        w_float = self.as_float(w_obj)
        if w_float is None:
            raise oefmt(self, self.w_TypeError, "must be real number, not %T", w_obj)
        assert isinstance(w_float, W_Float)
        return w_float.floatval

    def index(self, w_obj):
        "__index__: an int (W_AbstractInt) or TypeError."
        if isinstance(w_obj, W_AbstractInt) and not w_obj.is_user:
            return w_obj
        w_int = self.as_index(w_obj)
        if w_int is None:
            raise oefmt(self, self.w_TypeError, "'%T' object cannot be interpreted as an integer", w_obj)
        return w_int

    def has_index(self, w_obj):
        "Does it support __index__?"
        if isinstance(w_obj, W_AbstractInt):
            return True
        if w_obj.is_user:
            return self.lookup(w_obj, '__index__') is not None
        return w_obj.as_index(self) is not None

    def bigint_w(self, w_obj):
        w_int = self.index(w_obj)
        assert isinstance(w_int, W_AbstractInt)
        return w_int.as_bigint()

    def word(self, w_obj):
        "A W_Int from anything with __index__; None if that is no machine word."
        if type(w_obj) is W_Int:
            return w_obj
        w_int = self.index(w_obj)
        if isinstance(w_int, W_Int):
            return w_int
        return None

    def int_w(self, w_obj):
        "A machine word from anything with __index__; OverflowError if it does not fit."
        w_int = self.word(w_obj)
        if w_int is None:
            raise oefmt(self, self.w_OverflowError, "Python int too large to convert to C int")
        return w_int.intval

    def c_int_w(self, w_obj):
        "Like int_w, for what is a C int of 32 bits."
        value = self.int_w(w_obj)
        if value != intmask(value << 32) >> 32:
            raise oefmt(self, self.w_OverflowError, "Python int too large to convert to C int")
        return value

    def fits_word(self, w_int):
        "True if an int (W_AbstractInt) is a machine word."
        return isinstance(w_int, W_Int)

    def int_text(self, w_int):
        "The decimal digits of an int, whatever its class; ValueError above the digit limit."
        assert isinstance(w_int, W_AbstractInt)
        return w_int.exact(self).repr_text(self)

    def ssize_w(self, w_obj):
        "Like int_w, for arguments that are sizes or positions."
        w_int = self.word(w_obj)
        if w_int is None:
            raise oefmt(self, self.w_OverflowError, "Python int too large to convert to C ssize_t")
        return w_int.intval

    def index_w(self, w_obj):
        "Like ssize_w, for repetition counts."
        w_int = self.word(w_obj)
        if w_int is None:
            raise oefmt(self, self.w_OverflowError, "cannot fit '%T' into an index-sized integer", w_obj)
        return w_int.intval

    def subscript_w(self, w_obj):
        "Like index_w, for x[i]: IndexError when it does not fit."
        w_int = self.word(w_obj)
        if w_int is None:
            raise oefmt(self, self.w_IndexError, "cannot fit '%T' into an index-sized integer", w_obj)
        return w_int.intval

    def clamped_index_w(self, w_obj):
        "Like index_w, clamped to what a machine word holds."
        if type(w_obj) is W_Int:
            return w_obj.intval
        w_int = self.index(w_obj)
        if isinstance(w_int, W_Int):
            return w_int.intval
        assert isinstance(w_int, W_BigInt)
        if w_int.big.sign < 0:
            return -sys.maxint - 1
        return sys.maxint

    def slice_position_w(self, w_obj, default):
        "A slice bound: None gives the default."
        if w_obj is None or w_obj is self.w_None:
            return default
        if self.as_index(w_obj) is None:
            raise oefmt(self, self.w_TypeError,
                        "slice indices must be integers or None or have an __index__ method")
        return self.clamped_index_w(w_obj)

    def listview(self, w_obj):
        """The items of an iterable as a list that the caller must not change (nor
        can: for RPython it is a list of fixed size, as those of tuples are)."""
        if type(w_obj) is W_Tuple:
            return w_obj.items_w
        if type(w_obj) is W_List:
            return w_obj.getitems()
        return self.unpack(w_obj)[:]

    # ____________________________________________________________
    # names in messages

    def qualified_type_name(self, w_obj):
        "'module.Class', without the module for builtins."
        return self.type(w_obj).full_name(self)

    def address_text(self, w_obj):
        n = r_uint(current_object_addr_as_int(w_obj))
        digits = ''
        while n or digits == '':
            digits = '0123456789abcdef'[intmask(n & 15)] + digits
            n >>= 4
        return '0x' + '0' * (12 - len(digits)) + digits if len(digits) < 12 else '0x' + digits
