"""The type float: IEEE 754 doubles."""
import math

from rpython.rlib import jit
from rpython.rlib.longlong2float import float2longlong
from rpython.rlib.objectmodel import compute_identity_hash
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rfloat import isfinite, isinf, isnan

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects import floattext
from memphis.objects.base import W_Object, FLOAT, OBJECT
from memphis.objects.instance import allocate
from memphis.objects.intobject import W_AbstractInt, W_Int
from memphis.objects.intobject.arithmetic import HASH_BITS, HASH_MODULUS, compare
from memphis.objects.intobject.integer import EXACT_IN_FLOAT
from memphis.objects.intobject.text import ascii_number, buffer_of
from memphis.objects.numeric import declare_comparisons, declare_reflected

HASH_INFINITY = 314159
WORD_LIMIT = 9223372036854775808.0       # 2 ** 63: floats below it in magnitude fit a word


class W_Float(W_Object):
    typedef = TypeDef('float', base=W_Object.typedef,
                      doc="Convert a string or number to a floating-point number, if possible.")
    _attrs_ = _immutable_fields_ = ['floatval']

    def __init__(self, floatval):
        self.floatval = floatval

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if space.len_w(w_kwargs) > 0 and not space.class_overrides(w_cls, '__init__', W_Float.w_builtin_type):
            raise oefmt(space, space.w_TypeError, "float() takes no keyword arguments")
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError, "float expected at most 1 argument, got %d", len(args_w))
        if len(args_w) == 0:
            w_x = space.newfloat(0.0)
        else:
            w_x = args_w[0]
        value = float_from(space, w_x)
        if w_cls is W_Float.w_builtin_type:
            if type(w_x) is W_Float:
                return w_x
            return W_Float(value)
        w_obj = allocate(space, W_Float, w_cls)
        w_obj.floatval = value
        return w_obj

    @typedef.classmethod("fromhex(cls, string, /)")
    def fromhex(space, w_cls, w_string):
        "Create a floating-point number from a hexadecimal string."
        if not space.is_text(w_string):
            raise oefmt(space, space.w_TypeError, "bad argument type for built-in operation")
        w_value = W_Float(floattext.float_from_hex(space, space.text_w(w_string)))
        if w_cls is W_Float.w_builtin_type:
            return w_value
        return space.call_1(w_cls, w_value)

    @typedef.classmethod("__getformat__(cls, typestr: text, /) -> text")
    def getformat(space, w_cls, typestr):
        "You probably don't want to use this function."
        if typestr != 'double' and typestr != 'float':
            raise oefmt(space, space.w_ValueError,
                        "__getformat__() argument 1 must be 'double' or 'float'")
        return 'IEEE, little-endian'

    # ____________________________________________________________
    # conversion

    def exact(self):
        return self if type(self) is W_Float else W_Float(self.floatval)

    def number_kind(self):
        "A nan is known by its object to containers and to hash()."
        if type(self) is W_Float and self.floatval == self.floatval:
            return FLOAT
        return OBJECT

    def number_bits(self):
        return intmask(float2longlong(self.floatval))

    def is_same(self, space, w_other):
        "The same bits: 0.0 and -0.0 differ, a nan is itself."
        return (type(self) is W_Float and type(w_other) is W_Float and
                float2longlong(self.floatval) == float2longlong(w_other.floatval))

    def identity(self, space):
        if type(self) is not W_Float:
            return W_Object.identity(self, space)
        bits = rbigint.fromint(intmask(float2longlong(self.floatval)))
        return space.newbigint(bits.lshift(3).int_add(3))

    @typedef.method("__float__(self, /)")
    def as_float(self, space):
        return self.exact()

    @typedef.method("__int__(self, /)")
    def as_int(self, space):
        return int_of_float(space, self.floatval)

    @typedef.method("__trunc__(self, /)")
    def descr_trunc(self, space):
        "Return the Integral closest to x between 0 and x."
        return int_of_float(space, self.floatval)

    @typedef.method("__floor__(self, /)")
    def descr_floor(self, space):
        "Return the floor as an Integral."
        return int_of_float(space, math.floor(self.floatval))

    @typedef.method("__ceil__(self, /)")
    def descr_ceil(self, space):
        "Return the ceiling as an Integral."
        return int_of_float(space, math.ceil(self.floatval))

    @typedef.method("__round__(self, ndigits=None, /)")
    def descr_round(self, space, w_ndigits):
        "Return the Integral closest to x, rounding half toward even."
        value = self.floatval
        if w_ndigits is space.w_None:
            if not isfinite(value):
                return int_of_float(space, value)
            return int_of_float(space, floattext.round_half_even(value))
        return W_Float(floattext.round_to_places(space, value, space.clamped_index_w(w_ndigits)))

    @typedef.method("__bool__(self, /) -> bool")
    def truth(self, space):
        return self.floatval != 0.0

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        if isnan(self.floatval):
            return compute_identity_hash(self)
        return hash_float(self.floatval)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return floattext.float_repr(self.floatval)

    def str_text(self, space):
        return floattext.float_repr(self.floatval)

    @typedef.method("__format__(self, format_spec: text, /) -> text")
    def format_text(self, space, format_spec):
        "Formats the float according to format_spec."
        if format_spec == '':
            return space.str_text(self)
        from memphis.objects.format import format_float
        return format_float(space, self.floatval, format_spec, space.type(self).name)

    @typedef.method("hex(self, /) -> text")
    def hex(self, space):
        "Return a hexadecimal representation of a floating-point number."
        return floattext.float_hex(self.floatval)

    @typedef.method("is_integer(self, /) -> bool")
    def is_integer(self, space):
        "Return True if the float is an integer."
        return isfinite(self.floatval) and math.floor(self.floatval) == self.floatval

    @typedef.method("as_integer_ratio(self, /)")
    def as_integer_ratio(self, space):
        "Return a pair of integers, whose ratio is exactly equal to the original float."
        if isinf(self.floatval):
            raise oefmt(space, space.w_OverflowError, "cannot convert Infinity to integer ratio")
        if isnan(self.floatval):
            raise oefmt(space, space.w_ValueError, "cannot convert NaN to integer ratio")
        numerator, denominator = floattext.integer_ratio(self.floatval)
        return space.newtuple2(space.newbigint(numerator), space.newbigint(denominator))

    @typedef.method("conjugate(self, /)")
    def conjugate(self, space):
        "Return self, the complex conjugate of any float."
        return self.exact()

    @typedef.getset("real")
    def get_real(self, space):
        return self.exact()

    @typedef.getset("imag")
    def get_imag(self, space):
        return W_Float(0.0)

    @typedef.method("__getnewargs__(self, /)")
    def descr_getnewargs(self, space):
        return space.newtuple([self.exact()])

    # ____________________________________________________________
    # operators; ints of any size are converted first, which may overflow

    @typedef.method("__neg__(self, /)")
    def op_neg(self, space):
        return W_Float(-self.floatval)

    @typedef.method("__pos__(self, /)")
    def op_pos(self, space):
        return self.exact()

    @typedef.method("__abs__(self, /)")
    def descr_abs(self, space):
        return W_Float(abs(self.floatval))

    @typedef.method("__add__(self, value, /)")
    def op_add(self, space, w_value):
        if isinstance(w_value, W_Float):
            return W_Float(self.floatval + w_value.floatval)
        if isinstance(w_value, W_AbstractInt):
            return W_Float(self.floatval + w_value.to_float(space))
        return space.w_NotImplemented

    @typedef.method("__sub__(self, value, /)")
    def op_sub(self, space, w_value):
        if isinstance(w_value, W_Float):
            return W_Float(self.floatval - w_value.floatval)
        if isinstance(w_value, W_AbstractInt):
            return W_Float(self.floatval - w_value.to_float(space))
        return space.w_NotImplemented

    @typedef.method("__mul__(self, value, /)")
    def op_mul(self, space, w_value):
        if isinstance(w_value, W_Float):
            return W_Float(self.floatval * w_value.floatval)
        if isinstance(w_value, W_AbstractInt):
            return W_Float(self.floatval * w_value.to_float(space))
        return space.w_NotImplemented

    @typedef.method("__truediv__(self, value, /)")
    def op_truediv(self, space, w_value):
        w_right = float_or_none(space, w_value)
        if w_right is None:
            return space.w_NotImplemented
        if w_right.floatval == 0.0:
            raise oefmt(space, space.w_ZeroDivisionError, "float division by zero")
        return W_Float(self.floatval / w_right.floatval)

    @typedef.method("__floordiv__(self, value, /)")
    def op_floordiv(self, space, w_value):
        w_right = float_or_none(space, w_value)
        if w_right is None:
            return space.w_NotImplemented
        if w_right.floatval == 0.0:
            raise oefmt(space, space.w_ZeroDivisionError, "float floor division by zero")
        return W_Float(divmod_floats(self.floatval, w_right.floatval)[0])

    @typedef.method("__mod__(self, value, /)")
    def op_mod(self, space, w_value):
        w_right = float_or_none(space, w_value)
        if w_right is None:
            return space.w_NotImplemented
        if w_right.floatval == 0.0:
            raise oefmt(space, space.w_ZeroDivisionError, "float modulo by zero")
        return W_Float(mod_floats(self.floatval, w_right.floatval))

    @typedef.method("__divmod__(self, value, /)")
    def op_divmod(self, space, w_value):
        w_right = float_or_none(space, w_value)
        if w_right is None:
            return space.w_NotImplemented
        if w_right.floatval == 0.0:
            raise oefmt(space, space.w_ZeroDivisionError, "float divmod()")
        quotient, rest = divmod_floats(self.floatval, w_right.floatval)
        return space.newtuple2(W_Float(quotient), W_Float(rest))

    def op_pow(self, space, w_value):
        w_right = float_or_none(space, w_value)
        if w_right is None:
            return space.w_NotImplemented
        return power(space, self.floatval, w_right.floatval)

    def op_rpow(self, space, w_value):
        w_left = float_or_none(space, w_value)
        if w_left is None:
            return space.w_NotImplemented
        return power(space, w_left.floatval, self.floatval)

    @typedef.method("__pow__(self, value, mod=None, /)")
    def descr_pow(self, space, w_value, w_mod):
        check_no_modulus(space, w_mod)
        return self.op_pow(space, w_value)

    @typedef.method("__rpow__(self, value, mod=None, /)")
    def descr_rpow(self, space, w_value, w_mod):
        check_no_modulus(space, w_mod)
        return self.op_rpow(space, w_value)


def float_or_none(space, w_value):
    "A float operand, from a float or an int, or None."
    if isinstance(w_value, W_Float):
        return w_value
    if isinstance(w_value, W_AbstractInt):
        return W_Float(w_value.to_float(space))
    return None


declare_reflected(W_Float, ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'divmod'], float_or_none)


def compare_with_int(space, value, w_int):
    "-1, 0 or 1 without rounding; the float is not nan."
    if isinstance(w_int, W_Int):
        x = w_int.intval
        if -WORD_LIMIT <= value < WORD_LIMIT:
            whole = int(value)
            if whole != x:
                return -1 if whole < x else 1
            rest = value - float(whole)
            return 0 if rest == 0.0 else (-1 if rest < 0.0 else 1)
        return -1 if value < 0.0 else 1
    if -WORD_LIMIT <= value < WORD_LIMIT or isinf(value):
        if isinf(value):
            return -1 if value < 0.0 else 1
        return 1 if w_int.is_negative() else -1
    return compare(rbigint.fromfloat(value), w_int.as_bigint())


declare_comparisons(W_Float, """
    if isinstance(w_value, W_Float):
        return space.newbool(self.floatval SYMBOL w_value.floatval)
    if isinstance(w_value, W_AbstractInt):
        if isnan(self.floatval):
            return space.newbool(IS_NE)
        return space.newbool(compare_with_int(space, self.floatval, w_value) SYMBOL 0)
    return space.w_NotImplemented
    """, W_Float=W_Float, W_AbstractInt=W_AbstractInt, isnan=isnan, compare_with_int=compare_with_int)


# ____________________________________________________________
# arithmetic

def mod_floats(x, y):
    "x % y for y != 0: the sign of y, exact where fmod is."
    rest = math.fmod(x, y) if not isinf(x) else x - x
    if rest != 0.0:
        if (y < 0.0) != (rest < 0.0):
            rest += y
        return rest
    return math.copysign(0.0, y)


def divmod_floats(x, y):
    "(x // y, x % y) for y != 0, as CPython's _float_div_mod."
    rest = math.fmod(x, y) if not isinf(x) else x - x
    quotient = (x - rest) / y
    if rest != 0.0:
        if (y < 0.0) != (rest < 0.0):
            rest += y
            quotient -= 1.0
    else:
        rest = math.copysign(0.0, y)
    if quotient != 0.0:
        whole = math.floor(quotient)
        if quotient - whole > 0.5:
            whole += 1.0
        quotient = whole
    else:
        quotient = math.copysign(0.0, x / y)
    return quotient, rest


def power(space, x, y):
    "x ** y; a negative x with a fractional y gives a complex."
    if x == 0.0 and y < 0.0 and isfinite(y):
        raise oefmt(space, space.w_ZeroDivisionError, "0.0 cannot be raised to a negative power")
    if x < 0.0 and isfinite(x) and isfinite(y) and y != math.floor(y):
        return space.pow(space.newcomplex(x, 0.0), space.newcomplex(y, 0.0))
    try:
        return W_Float(pow_ieee(x, y))
    except OverflowError:
        raise result_out_of_range(space)


def result_out_of_range(space):
    "OverflowError with errno and text, as for C's ERANGE."
    w_error = space.call_2(space.w_OverflowError, space.newint(34),
                           space.newtext("Numerical result out of range"))
    return OperationError(space.w_OverflowError, w_error)


def pow_ieee(x, y):
    "C99's pow() for all but a negative x with a fractional y; OverflowError."
    if y == 0.0 or x == 1.0:
        return 1.0
    if isnan(x):
        return x
    if isnan(y):
        return y
    if isinf(y):
        magnitude = abs(x)
        if magnitude == 1.0:
            return 1.0
        if (y > 0.0) == (magnitude > 1.0):
            return abs(y)
        return 0.0
    odd = math.fmod(abs(y), 2.0) == 1.0
    if isinf(x):
        if y > 0.0:
            return x if odd else abs(x)
        return math.copysign(0.0, x) if odd else 0.0
    if x == 0.0:
        return x if odd else 0.0
    return math.pow(x, y)


def check_no_modulus(space, w_mod):
    if w_mod is not space.w_None:
        raise oefmt(space, space.w_TypeError,
                    "pow() 3rd argument not allowed unless all arguments are integers")


# ____________________________________________________________
# conversion

def int_of_float(space, value):
    "A wrapped int: towards zero."
    if -WORD_LIMIT <= value < WORD_LIMIT:
        return W_Int(int(value))
    if isinf(value):
        raise oefmt(space, space.w_OverflowError, "cannot convert float infinity to integer")
    if isnan(value):
        raise oefmt(space, space.w_ValueError, "cannot convert float NaN to integer")
    return space.newbigint(rbigint.fromfloat(value))


@jit.elidable
def hash_float(value):
    "The hash of the equal rational number modulo 2**61 - 1; not for nan."
    if isinf(value):
        return HASH_INFINITY if value > 0.0 else -HASH_INFINITY
    mantissa, exponent = math.frexp(value)
    negative = mantissa < 0.0
    if negative:
        mantissa = -mantissa
    x = r_uint(0)
    modulus = r_uint(HASH_MODULUS)
    while mantissa != 0.0:
        x = ((x << 28) & modulus) | (x >> (HASH_BITS - 28))
        mantissa *= 268435456.0       # 2 ** 28
        exponent -= 28
        part = int(mantissa)
        mantissa -= float(part)
        x += r_uint(part)
        if x >= modulus:
            x -= modulus
    shift = exponent % HASH_BITS      # of Python: never negative
    if shift:
        x = ((x << shift) & modulus) | (x >> (HASH_BITS - shift))
    result = intmask(x)
    if negative:
        result = -result
    return -2 if result == -1 else result


def float_from(space, w_x):
    "float(x)"
    if isinstance(w_x, W_Float) and not w_x.is_user:
        return w_x.floatval
    text = None
    if space.is_text(w_x):
        text = ascii_number(space.text_w(w_x))
    else:
        w_float = None
        if not space.is_bytes(w_x):
            w_float = space.as_float(w_x)
        if w_float is not None:
            assert isinstance(w_float, W_Float)
            return w_float.floatval
        text = buffer_of(space, w_x)
        if text is None:
            raise oefmt(space, space.w_TypeError,
                        "float() argument must be a string or a real number, not '%T'", w_x)
    try:
        return floattext.parse_float(text)
    except floattext.InvalidFloat:
        raise oefmt(space, space.w_ValueError, "could not convert string to float: %R", w_x)
