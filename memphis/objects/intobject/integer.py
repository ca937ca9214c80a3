"""W_Int and W_BigInt, the methods of int and its operators."""
from rpython.rlib.rarithmetic import intmask, ovfcheck
from rpython.rlib.rbigint import rbigint, InvalidSignednessError

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object, INT, OBJECT
from memphis.objects.instance import allocate
from memphis.objects.intobject import arithmetic, text
from memphis.objects.numeric import declare, declare_comparisons, declare_reflected

WORD_BITS = 64
EXACT_IN_FLOAT = 1 << 53      # words up to this size convert to float without rounding


class W_AbstractInt(W_Object):
    """The operators are written for both classes: words first, with overflow
    or anything else going over to big integers."""
    typedef = TypeDef('int', base=W_Object.typedef, variable_size=True,
                      doc="int([x]) -> integer\nint(x, base=10) -> integer\n\n"
                          "Convert a number or string to an integer, or return 0 if no arguments\n"
                          "are given.  If x is a number, return x.__int__().  For floating-point\n"
                          "numbers, this truncates towards zero.\n\n"
                          "If x is not a number or if base is given, then x must be a string,\n"
                          "bytes, or bytearray instance representing an integer literal in the\n"
                          "given base.  The literal can be preceded by '+' or '-' and be surrounded\n"
                          "by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.\n"
                          "Base 0 means to interpret the base from the string as an integer literal.\n"
                          ">>> int('0b100', base=0)\n4")
    _attrs_ = []

    @typedef.static("__new__(cls, x=..., /, base=...)")
    def descr_new(space, w_cls, w_x, w_base):
        if w_base is None:
            w_value = space.newint(0) if w_x is None else int_from(space, w_x)
        else:
            w_value = int_from_text(space, w_x, w_base)
        return as_instance(space, w_cls, w_value)

    @typedef.classmethod("from_bytes(cls, /, bytes, byteorder='big', *, signed: bool = False)")
    def from_bytes(space, w_cls, w_bytes, w_byteorder, signed):
        "Return the integer represented by the given array of bytes."
        byteorder = byteorder_w(space, w_byteorder, 'from_bytes')
        value = bytes_of(space, w_bytes)
        space.tick(len(value) >> 3)
        w_value = space.newbigint(rbigint.frombytes(value, byteorder, signed))
        if w_cls is W_AbstractInt.w_builtin_type:
            return w_value
        return space.call_1(w_cls, w_value)

    @typedef.method("to_bytes(self, /, length: index = 1, byteorder='big', *, "
                    "signed: bool = False) -> bytes")
    def to_bytes(self, space, length, w_byteorder, signed):
        "Return an array of bytes representing an integer."
        if length < 0:
            raise oefmt(space, space.w_ValueError, "length argument must be non-negative")
        byteorder = byteorder_w(space, w_byteorder, 'to_bytes')
        space.check_size(length)
        space.tick(length >> 3)
        try:
            return self.as_bigint().tobytes(length, byteorder, signed)
        except InvalidSignednessError:
            raise oefmt(space, space.w_OverflowError, "can't convert negative int to unsigned")
        except OverflowError:
            raise oefmt(space, space.w_OverflowError, "int too big to convert")

    # ____________________________________________________________
    # conversion

    def as_bigint(self):
        "An rbigint."
        raise NotImplementedError

    def is_zero(self):
        return isinstance(self, W_Int) and self.intval == 0

    def is_negative(self):
        raise NotImplementedError

    def exact(self, space):
        "The same number as an object of type int itself."
        raise NotImplementedError

    def to_float(self, space):
        "The nearest float; OverflowError where there is none."
        if isinstance(self, W_Int):
            return float(self.intval)
        try:
            return self.as_bigint().tofloat()
        except OverflowError:
            raise oefmt(space, space.w_OverflowError, "int too large to convert to float")

    @typedef.method("__index__(self, /)")
    def as_index(self, space):
        "Return self converted to an integer, if self is suitable for use as an index into a list."
        return self.exact(space)

    @typedef.method("__int__(self, /)")
    def as_int(self, space):
        return self.exact(space)

    @typedef.method("__float__(self, /)")
    def as_float(self, space):
        return space.newfloat(self.to_float(space))

    @typedef.method("__bool__(self, /) -> bool")
    def truth(self, space):
        return not self.is_zero()

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        if isinstance(self, W_Int):
            return arithmetic.hash_word(self.intval)
        return arithmetic.hash_big(self.as_bigint())

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        if isinstance(self, W_Int):
            return str(self.intval)
        return text.decimal_text(space, self.as_bigint())

    def str_text(self, space):
        return self.repr_text(space)

    @typedef.method("__format__(self, format_spec: text, /) -> text")
    def format_text(self, space, format_spec):
        "Convert to a string according to format_spec."
        if format_spec == '':
            return space.str_text(self)
        from memphis.objects.format import format_int
        return format_int(space, self.exact(space), format_spec, space.type(self).name)

    # ____________________________________________________________
    # numbers protocol

    @typedef.method("__trunc__(self, /)")
    def descr_trunc(self, space):
        "Truncating an Integral returns itself."
        return self.exact(space)

    @typedef.method("__floor__(self, /)")
    def descr_floor(self, space):
        "Flooring an Integral returns itself."
        return self.exact(space)

    @typedef.method("__ceil__(self, /)")
    def descr_ceil(self, space):
        "Ceiling of an Integral returns itself."
        return self.exact(space)

    @typedef.method("__round__(self, ndigits=..., /)")
    def descr_round(self, space, w_ndigits):
        "Rounding an Integral returns itself; with a negative ndigits, a multiple of a power of ten."
        if w_ndigits is None:
            return self.exact(space)
        w_ndigits = space.index(w_ndigits)
        assert isinstance(w_ndigits, W_AbstractInt)
        if not w_ndigits.is_negative():
            return self.exact(space)
        value = self.as_bigint()
        # 10 ** places > 2 * abs(self): the nearest multiple is 0
        if not isinstance(w_ndigits, W_Int) or -w_ndigits.intval > value.bit_length() // 3 + 1:
            return space.newint(0)
        unit = arithmetic.power(space, rbigint.fromint(10), -w_ndigits.intval)
        half = unit.rshift(1)
        quotient, rest = arithmetic.divmod_floor(space, value, unit)
        if rest.gt(half) or (rest.eq(half) and arithmetic.is_odd(quotient)):
            quotient = quotient.int_add(1)
        return space.newbigint(arithmetic.mul(space, quotient, unit))

    def count_items(self, space):
        "Digits of 30 bits, at least one."
        return max((self.as_bigint().bit_length() + 29) // 30, 1)

    @typedef.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        "Returns size in memory, in bytes."
        facts = space.type(self).get_facts()
        return facts.basicsize + facts.itemsize * self.count_items(space)

    @typedef.method("bit_length(self, /) -> int")
    def bit_length(self, space):
        "Number of bits necessary to represent self in binary."
        return self.as_bigint().bit_length()

    @typedef.method("bit_count(self, /) -> int")
    def bit_count(self, space):
        "Number of ones in the binary representation of the absolute value of self."
        big = self.as_bigint()
        space.tick(big.numdigits())
        return arithmetic.bit_count(big)

    @typedef.method("as_integer_ratio(self, /)")
    def as_integer_ratio(self, space):
        "Return a pair of integers, whose ratio is equal to the original int."
        return space.newtuple2(self.exact(space), space.newint(1))

    @typedef.method("conjugate(self, /)")
    def conjugate(self, space):
        "Returns self, the complex conjugate of any int."
        return self.exact(space)

    @typedef.method("is_integer(self, /) -> bool")
    def is_integer(self, space):
        "Returns True. Exists for duck type compatibility with float.is_integer."
        return True

    @typedef.getset("real")
    def get_real(self, space):
        return self.exact(space)

    @typedef.getset("numerator")
    def get_numerator(self, space):
        return self.exact(space)

    @typedef.getset("imag")
    def get_imag(self, space):
        return space.newint(0)

    @typedef.getset("denominator")
    def get_denominator(self, space):
        return space.newint(1)

    @typedef.method("__getnewargs__(self, /)")
    def descr_getnewargs(self, space):
        return space.newtuple([self.exact(space)])

    # ____________________________________________________________
    # unary operators

    @typedef.method("__neg__(self, /)")
    def op_neg(self, space):
        if isinstance(self, W_Int):
            try:
                return W_Int(ovfcheck(-self.intval))
            except OverflowError:
                pass
        return space.newbigint(self.as_bigint().neg())

    @typedef.method("__pos__(self, /)")
    def op_pos(self, space):
        return self.exact(space)

    @typedef.method("__invert__(self, /)")
    def op_invert(self, space):
        if isinstance(self, W_Int):
            return W_Int(~self.intval)
        return space.newbigint(self.as_bigint().invert())

    @typedef.method("__abs__(self, /)")
    def descr_abs(self, space):
        if self.is_negative():
            return self.op_neg(space)
        return self.exact(space)

    # ____________________________________________________________
    # binary operators

    @typedef.method("__add__(self, value, /)")
    def op_add(self, space, w_value):
        if isinstance(w_value, W_Int):
            if isinstance(self, W_Int):
                try:
                    return W_Int(ovfcheck(self.intval + w_value.intval))
                except OverflowError:
                    pass
            return space.newbigint(self.as_bigint().int_add(w_value.intval))
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        a, b = self.as_bigint(), w_value.as_bigint()
        arithmetic.charge(space, a.numdigits() + b.numdigits())
        return space.newbigint(a.add(b))

    @typedef.method("__sub__(self, value, /)")
    def op_sub(self, space, w_value):
        if isinstance(w_value, W_Int):
            if isinstance(self, W_Int):
                try:
                    return W_Int(ovfcheck(self.intval - w_value.intval))
                except OverflowError:
                    pass
            return space.newbigint(self.as_bigint().int_sub(w_value.intval))
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        a, b = self.as_bigint(), w_value.as_bigint()
        arithmetic.charge(space, a.numdigits() + b.numdigits())
        return space.newbigint(a.sub(b))

    @typedef.method("__mul__(self, value, /)")
    def op_mul(self, space, w_value):
        if isinstance(w_value, W_Int):
            if isinstance(self, W_Int):
                try:
                    return W_Int(ovfcheck(self.intval * w_value.intval))
                except OverflowError:
                    pass
            big = self.as_bigint()
            arithmetic.charge(space, big.numdigits())
            return space.newbigint(big.int_mul(w_value.intval))
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        if isinstance(self, W_Int):
            big = w_value.as_bigint()
            arithmetic.charge(space, big.numdigits())
            return space.newbigint(big.int_mul(self.intval))
        return space.newbigint(arithmetic.mul(space, self.as_bigint(), w_value.as_bigint()))

    @typedef.method("__floordiv__(self, value, /)")
    def op_floordiv(self, space, w_value):
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        if isinstance(w_value, W_Int):
            y = w_value.intval
            if y == 0:
                raise oefmt(space, space.w_ZeroDivisionError, "integer division or modulo by zero")
            if isinstance(self, W_Int):
                x = self.intval
                if y != -1:
                    return W_Int(x // y)
                return self.op_neg(space)
        return space.newbigint(arithmetic.floordiv(space, self.as_bigint(), w_value.as_bigint()))

    @typedef.method("__mod__(self, value, /)")
    def op_mod(self, space, w_value):
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        if isinstance(w_value, W_Int):
            y = w_value.intval
            if y == 0:
                raise oefmt(space, space.w_ZeroDivisionError, "integer modulo by zero")
            if isinstance(self, W_Int):
                x = self.intval
                return W_Int(x % y if y != -1 else 0)
        return space.newbigint(arithmetic.mod(space, self.as_bigint(), w_value.as_bigint()))

    @typedef.method("__divmod__(self, value, /)")
    def op_divmod(self, space, w_value):
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        if w_value.is_zero():
            raise oefmt(space, space.w_ZeroDivisionError, "integer division or modulo by zero")
        if isinstance(self, W_Int) and isinstance(w_value, W_Int):
            return space.newtuple2(self.op_floordiv(space, w_value), self.op_mod(space, w_value))
        quotient, rest = arithmetic.divmod_floor(space, self.as_bigint(), w_value.as_bigint())
        return space.newtuple2(space.newbigint(quotient), space.newbigint(rest))

    @typedef.method("__truediv__(self, value, /)")
    def op_truediv(self, space, w_value):
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        if w_value.is_zero():
            raise oefmt(space, space.w_ZeroDivisionError, "division by zero")
        if isinstance(self, W_Int) and isinstance(w_value, W_Int):
            x, y = self.intval, w_value.intval
            if -EXACT_IN_FLOAT <= x <= EXACT_IN_FLOAT and -EXACT_IN_FLOAT <= y <= EXACT_IN_FLOAT:
                return space.newfloat(float(x) / float(y))
        a, b = self.as_bigint(), w_value.as_bigint()
        arithmetic.charge(space, a.numdigits() + b.numdigits())
        try:
            return space.newfloat(a.truediv(b))
        except OverflowError:
            raise oefmt(space, space.w_OverflowError, "integer division result too large for a float")

    @typedef.method("__lshift__(self, value, /)")
    def op_lshift(self, space, w_value):
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        if w_value.is_negative():
            raise oefmt(space, space.w_ValueError, "negative shift count")
        if self.is_zero():
            return self.exact(space)
        if not isinstance(w_value, W_Int):
            raise oefmt(space, space.w_OverflowError, "too many digits in integer")
        bits = w_value.intval
        if isinstance(self, W_Int) and bits < WORD_BITS:
            x = self.intval
            shifted = intmask(x << bits)
            if shifted >> bits == x:
                return W_Int(shifted)
        return space.newbigint(arithmetic.shift_left(space, self.as_bigint(), bits))

    @typedef.method("__rshift__(self, value, /)")
    def op_rshift(self, space, w_value):
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        if w_value.is_negative():
            raise oefmt(space, space.w_ValueError, "negative shift count")
        if not isinstance(w_value, W_Int):
            return W_Int(-1 if self.is_negative() else 0)
        bits = w_value.intval
        if isinstance(self, W_Int):
            if bits >= WORD_BITS:
                bits = WORD_BITS - 1
            return W_Int(self.intval >> bits)
        return space.newbigint(arithmetic.shift_right(space, self.as_bigint(), bits))

    # pow(): with `mod` only through power_modulo()

    def op_pow(self, space, w_value):
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        if w_value.is_negative():
            return space.pow(space.newfloat(self.to_float(space)),
                             space.newfloat(w_value.to_float(space)))
        if isinstance(self, W_Int) and isinstance(w_value, W_Int):
            try:
                return W_Int(power_of_words(self.intval, w_value.intval))
            except OverflowError:
                pass
        return space.newbigint(arithmetic.power_big(space, self.as_bigint(), w_value.as_bigint()))

    def power_modulo(self, space, w_exponent, w_modulus):
        "pow(self, w_exponent, w_modulus), or NotImplemented unless all are ints."
        if not isinstance(w_exponent, W_AbstractInt) or not isinstance(w_modulus, W_AbstractInt):
            return space.w_NotImplemented
        return space.newbigint(arithmetic.power_modulo(
            space, self.as_bigint(), w_exponent.as_bigint(), w_modulus.as_bigint()))

    @typedef.method("__pow__(self, value, mod=None, /)")
    def descr_pow(self, space, w_value, w_mod):
        if w_mod is space.w_None:
            return self.op_pow(space, w_value)
        return self.power_modulo(space, w_value, w_mod)

    @typedef.method("__rpow__(self, value, mod=None, /)")
    def descr_rpow(self, space, w_value, w_mod):
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        return w_value.descr_pow(space, self, w_mod)

    def op_rpow(self, space, w_value):
        if not isinstance(w_value, W_AbstractInt):
            return space.w_NotImplemented
        return w_value.op_pow(space, self)


class W_Int(W_AbstractInt):
    "A machine word."
    _attrs_ = _immutable_fields_ = ['intval']

    def __init__(self, intval):
        self.intval = intval

    def as_bigint(self):
        return rbigint.fromint(self.intval)

    def is_negative(self):
        return self.intval < 0

    def exact(self, space):
        if type(self) is W_Int:
            return self
        return W_Int(self.intval)

    def number_kind(self):
        return INT if type(self) is W_Int else OBJECT

    def number_bits(self):
        return self.intval

    def is_same(self, space, w_other):
        return type(self) is W_Int and type(w_other) is W_Int and self.intval == w_other.intval

    def identity(self, space):
        "Odd numbers: no address is one."
        if type(self) is not W_Int:
            return W_Object.identity(self, space)
        return space.newbigint(rbigint.fromint(self.intval).lshift(3).int_add(1))


class W_BigInt(W_AbstractInt):
    "What does not fit a machine word; an rbigint."
    _attrs_ = _immutable_fields_ = ['big']

    def __init__(self, big):
        self.big = big

    def as_bigint(self):
        return self.big

    def is_negative(self):
        return self.big.sign < 0

    def exact(self, space):
        if type(self) is W_BigInt:
            return self
        return W_BigInt(self.big)

    def is_same(self, space, w_other):
        return type(self) is W_BigInt and type(w_other) is W_BigInt and self.big.eq(w_other.big)

    def identity(self, space):
        if type(self) is not W_BigInt:
            return W_Object.identity(self, space)
        return space.newbigint(self.big.lshift(3).int_add(1))


# ____________________________________________________________
# the regular operators

def int_or_none(space, w_value):
    if isinstance(w_value, W_AbstractInt):
        return w_value
    return None


for _name, _symbol, _method in [('and', '&', 'and_'), ('or', '|', 'or_'), ('xor', '^', 'xor')]:
    declare(W_AbstractInt, "__%s__(self, value, /)" % _name, 'op_' + _name, """
        def op_%(name)s(self, space, w_value):
            if isinstance(self, W_Int) and isinstance(w_value, W_Int):
                return W_Int(self.intval %(symbol)s w_value.intval)
            if not isinstance(w_value, W_AbstractInt):
                return space.w_NotImplemented
            a, b = self.as_bigint(), w_value.as_bigint()
            arithmetic.charge(space, a.numdigits() + b.numdigits())
            return space.newbigint(a.%(method)s(b))
        """ % {'name': _name, 'symbol': _symbol, 'method': _method},
            W_Int=W_Int, W_AbstractInt=W_AbstractInt, arithmetic=arithmetic)

declare_reflected(W_AbstractInt, ['add', 'sub', 'mul', 'floordiv', 'mod', 'divmod', 'truediv', 'lshift',
                                  'rshift', 'and', 'or', 'xor'], int_or_none)
declare_comparisons(W_AbstractInt, """
    if isinstance(self, W_Int) and isinstance(w_value, W_Int):
        return space.newbool(self.intval SYMBOL w_value.intval)
    if not isinstance(w_value, W_AbstractInt):
        return space.w_NotImplemented
    return space.newbool(compare(self.as_bigint(), w_value.as_bigint()) SYMBOL 0)
    """, W_Int=W_Int, W_AbstractInt=W_AbstractInt, compare=arithmetic.compare)


def power_of_words(x, n):
    "x ** n for n >= 0; OverflowError where it does not fit a word."
    result = 1
    while True:
        if n & 1:
            result = ovfcheck(result * x)
        n >>= 1
        if n == 0:
            return result
        x = ovfcheck(x * x)


# ____________________________________________________________
# making ints

def as_instance(space, w_cls, w_value):
    "The exact int `w_value` as an instance of w_cls, which is int or a subclass."
    if w_cls is W_AbstractInt.w_builtin_type:
        return w_value
    if isinstance(w_value, W_Int):
        w_word = allocate(space, W_Int, w_cls)
        w_word.intval = w_value.intval
        return w_word
    w_big = allocate(space, W_BigInt, w_cls)
    w_big.big = w_value.as_bigint()
    return w_big


def int_from(space, w_x):
    "int(x)"
    if isinstance(w_x, W_AbstractInt) and not w_x.is_user:
        return w_x.exact(space)
    if not space.is_text(w_x) and not space.is_bytes(w_x):
        w_result = space.as_int(w_x)
        if w_result is not None:
            return w_result
        w_trunc = space.lookup(w_x, '__trunc__')
        if w_trunc is not None:
            return int_from_trunc(space, w_x, w_trunc)
    w_result = parse(space, w_x, 10)
    if w_result is None:
        raise oefmt(space, space.w_TypeError, "int() argument must be a string, a bytes-like object "
                    "or a real number, not '%T'", w_x)
    return w_result


def int_from_trunc(space, w_x, w_trunc):
    space.warn(space.w_DeprecationWarning, "The delegation of int() to __trunc__ is deprecated.")
    w_result = space.call_special(w_trunc, w_x)
    w_int = space.as_index(w_result)
    if w_int is None:
        raise oefmt(space, space.w_TypeError, "__trunc__ returned non-Integral (type %T)", w_result)
    return w_int


def int_from_text(space, w_x, w_base):
    "int(x, base)"
    if w_x is None:
        raise oefmt(space, space.w_TypeError, "int() missing string argument")
    base = space.clamped_index_w(w_base)
    if base != 0 and (base < 2 or base > 36):
        raise oefmt(space, space.w_ValueError, "int() base must be >= 2 and <= 36, or 0")
    w_result = None
    if space.is_text(w_x) or space.is_bytes_object(w_x):
        w_result = parse(space, w_x, base)
    if w_result is None:
        raise oefmt(space, space.w_TypeError, "int() can't convert non-string with explicit base")
    return w_result


def parse(space, w_x, base):
    "The int that a str or bytes-like object denotes, or None for other objects."
    if space.is_text(w_x):
        w_result = text.parse_int(space, text.ascii_number(space.text_w(w_x)), base)
    else:
        value = text.buffer_of(space, w_x)
        if value is None:
            return None
        w_result = text.parse_int(space, value, base)
    if w_result is None:
        raise text.invalid_literal(space, w_x, base)
    return w_result


def bytes_of(space, w_bytes):
    "bytes(x) where x is not an int or str."
    value = space.contents_of(w_bytes)
    if value is not None:
        return value
    if space.is_text(w_bytes) or isinstance(w_bytes, W_AbstractInt):
        raise oefmt(space, space.w_TypeError, "cannot convert '%T' object to bytes", w_bytes)
    return space.bytes_w(space.call_1(space.w_bytes, w_bytes))


def byteorder_w(space, w_byteorder, function):
    if not space.is_text(w_byteorder):
        raise oefmt(space, space.w_TypeError, "%s() argument 'byteorder' must be str, not %T",
                    function, w_byteorder)
    byteorder = space.text_w(w_byteorder)
    if byteorder != 'big' and byteorder != 'little':
        raise oefmt(space, space.w_ValueError, "byteorder must be either 'little' or 'big'")
    return byteorder
