"""The type complex: a pair of doubles, with CPython 3.13's formulas."""
import math

from rpython.rlib.objectmodel import specialize
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rfloat import INFINITY, isinf, isnan

from memphis.errors import make_error, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects import floattext
from memphis.objects.base import W_Object
from memphis.objects.floatobject import W_Float, float_or_none, pow_ieee
from memphis.objects.instance import allocate
from memphis.objects.intobject import W_AbstractInt
from memphis.objects.intobject.text import ascii_number
from memphis.objects.numeric import declare, declare_reflected

HASH_IMAG = 1000003
SMALL_EXPONENT = 100.0     # integral exponents up to this are computed by multiplication


class W_Complex(W_Object):
    typedef = TypeDef('complex', base=W_Object.typedef,
                      doc="Create a complex number from a string or numbers.\n\n"
                          "If a string is given, parse it as a complex number.\n"
                          "If a single number is given, convert it to a complex number.\n"
                          "If the 'real' or 'imag' arguments are given, create a complex number\n"
                          "with the specified real and imaginary components.")
    _attrs_ = _immutable_fields_ = ['real', 'imag']

    def __init__(self, real, imag):
        self.real = real
        self.imag = imag

    @typedef.static("__new__(cls, real=..., imag=...)")
    def descr_new(space, w_cls, w_real, w_imag):
        if w_cls is W_Complex.w_builtin_type and w_imag is None and type(w_real) is W_Complex:
            return w_real
        real, imag = complex_from(space, w_real, w_imag)
        if w_cls is W_Complex.w_builtin_type:
            return W_Complex(real, imag)
        w_obj = allocate(space, W_Complex, w_cls)
        w_obj.real = real
        w_obj.imag = imag
        return w_obj

    @typedef.method("__complex__(self, /)")
    def exact(self, space):
        "Convert this value to exact type complex."
        return self if type(self) is W_Complex else W_Complex(self.real, self.imag)

    @typedef.getset("real")
    def get_real(self, space):
        return space.newfloat(self.real)

    @typedef.getset("imag")
    def get_imag(self, space):
        return space.newfloat(self.imag)

    @typedef.method("conjugate(self, /)")
    def conjugate(self, space):
        "Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j."
        return W_Complex(self.real, -self.imag)

    @typedef.method("__getnewargs__(self, /)")
    def descr_getnewargs(self, space):
        return space.newtuple2(space.newfloat(self.real), space.newfloat(self.imag))

    @typedef.method("__bool__(self, /) -> bool")
    def truth(self, space):
        return self.real != 0.0 or self.imag != 0.0

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        real = space.newfloat(self.real).hash_int(space)
        imag = space.newfloat(self.imag).hash_int(space)
        result = intmask(r_uint(real) + r_uint(HASH_IMAG) * r_uint(imag))
        return -2 if result == -1 else result

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        imag = floattext.float_repr_short(self.imag) + 'j'
        if self.real == 0.0 and math.copysign(1.0, self.real) == 1.0:
            return imag
        if not imag.startswith('-'):
            imag = '+' + imag
        return '(' + floattext.float_repr_short(self.real) + imag + ')'

    @typedef.method("__format__(self, format_spec: text, /) -> text")
    def format_text(self, space, format_spec):
        "Convert to a string according to format_spec."
        if format_spec == '':
            return space.str_text(self)
        from memphis.objects.format import format_complex
        return format_complex(space, self.real, self.imag, format_spec, space.type(self).name)

    # ____________________________________________________________
    # operators

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if isinstance(w_value, W_Complex):
            return space.newbool(self.real == w_value.real and self.imag == w_value.imag)
        if isinstance(w_value, W_Float) or isinstance(w_value, W_AbstractInt):
            if self.imag != 0.0:
                return space.w_False
            return space.newfloat(self.real).op_eq(space, w_value)
        return space.w_NotImplemented

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        w_result = self.op_eq(space, w_value)
        if w_result is space.w_NotImplemented:
            return w_result
        return space.newbool(w_result is space.w_False)

    @typedef.method("__neg__(self, /)")
    def op_neg(self, space):
        return W_Complex(-self.real, -self.imag)

    @typedef.method("__pos__(self, /)")
    def op_pos(self, space):
        return self.exact(space)

    @typedef.method("__abs__(self, /)")
    def descr_abs(self, space):
        try:
            return space.newfloat(absolute(self.real, self.imag))
        except OverflowError:
            raise oefmt(space, space.w_OverflowError, "absolute value too large")

    @typedef.method("__add__(self, value, /)")
    def op_add(self, space, w_value):
        w_right = complex_or_none(space, w_value)
        if w_right is None:
            return space.w_NotImplemented
        return W_Complex(self.real + w_right.real, self.imag + w_right.imag)

    @typedef.method("__sub__(self, value, /)")
    def op_sub(self, space, w_value):
        w_right = complex_or_none(space, w_value)
        if w_right is None:
            return space.w_NotImplemented
        return W_Complex(self.real - w_right.real, self.imag - w_right.imag)

    @typedef.method("__mul__(self, value, /)")
    def op_mul(self, space, w_value):
        w_right = complex_or_none(space, w_value)
        if w_right is None:
            return space.w_NotImplemented
        return product(self, w_right)

    @typedef.method("__truediv__(self, value, /)")
    def op_truediv(self, space, w_value):
        w_right = complex_or_none(space, w_value)
        if w_right is None:
            return space.w_NotImplemented
        if w_right.real == 0.0 and w_right.imag == 0.0:
            raise oefmt(space, space.w_ZeroDivisionError, "complex division by zero")
        return quotient(self, w_right)

    def op_pow(self, space, w_value):
        w_right = complex_or_none(space, w_value)
        if w_right is None:
            return space.w_NotImplemented
        return power(space, self, w_right)

    def op_rpow(self, space, w_value):
        w_left = complex_or_none(space, w_value)
        if w_left is None:
            return space.w_NotImplemented
        return power(space, w_left, self)

    @typedef.method("__pow__(self, value, mod=None, /)")
    def descr_pow(self, space, w_value, w_mod):
        check_no_modulus(space, w_mod)
        return self.op_pow(space, w_value)

    @typedef.method("__rpow__(self, value, mod=None, /)")
    def descr_rpow(self, space, w_value, w_mod):
        check_no_modulus(space, w_mod)
        return self.op_rpow(space, w_value)


def complex_or_none(space, w_value):
    "A complex operand, from any number, or None."
    if isinstance(w_value, W_Complex):
        return w_value
    w_float = float_or_none(space, w_value)
    if w_float is None:
        return None
    return W_Complex(w_float.floatval, 0.0)


declare_reflected(W_Complex, ['add', 'sub', 'mul', 'truediv'], complex_or_none)
for _name in ['lt', 'le', 'gt', 'ge']:
    declare(W_Complex, "__%s__(self, value, /)" % _name, 'op_' + _name, """
        def op_%s(self, space, w_value):
            return space.w_NotImplemented
        """ % _name)


def check_no_modulus(space, w_mod):
    if w_mod is not space.w_None:
        raise oefmt(space, space.w_ValueError, "complex modulo")


# ____________________________________________________________
# arithmetic

def product(w_a, w_b):
    return W_Complex(w_a.real * w_b.real - w_a.imag * w_b.imag,
                     w_a.real * w_b.imag + w_a.imag * w_b.real)


def quotient(w_a, w_b):
    "Smith's algorithm, for w_b != 0; nan where w_b has one."
    if abs(w_b.real) >= abs(w_b.imag):
        ratio = w_b.imag / w_b.real
        divisor = w_b.real + w_b.imag * ratio
        return W_Complex((w_a.real + w_a.imag * ratio) / divisor,
                         (w_a.imag - w_a.real * ratio) / divisor)
    if abs(w_b.imag) >= abs(w_b.real):
        ratio = w_b.real / w_b.imag
        divisor = w_b.real * ratio + w_b.imag
        return W_Complex((w_a.real * ratio + w_a.imag) / divisor,
                         (w_a.imag * ratio - w_a.real) / divisor)
    nan = w_b.real + w_b.imag
    return W_Complex(nan, nan)


def absolute(real, imag):
    "hypot() with OverflowError only for finite parts."
    if isinf(real) or isinf(imag):
        return abs(real) if isinf(real) else abs(imag)
    result = math.hypot(real, imag)
    if isinf(result):
        raise OverflowError
    return result


def power(space, w_base, w_exponent):
    y = w_exponent.real
    if w_exponent.imag == 0.0 and y == math.floor(y) and abs(y) <= SMALL_EXPONENT:
        n = int(y)
        w_result = power_of_int(w_base, abs(n))
        if n <= 0:
            if w_result.real == 0.0 and w_result.imag == 0.0:
                raise zero_to_negative(space)
            w_result = quotient(W_Complex(1.0, 0.0), w_result)
    else:
        w_result = power_polar(space, w_base, w_exponent)
    if isinf(w_result.real) or isinf(w_result.imag):
        raise power_overflow(space)
    return w_result


def power_of_int(w_base, n):
    w_result = W_Complex(1.0, 0.0)
    while n > 0:
        if n & 1:
            w_result = product(w_result, w_base)
        w_base = product(w_base, w_base)
        n >>= 1
    return w_result


def power_polar(space, w_base, w_exponent):
    if w_base.real == 0.0 and w_base.imag == 0.0:
        if w_exponent.imag != 0.0 or w_exponent.real < 0.0:
            raise zero_to_negative(space)
        return W_Complex(0.0, 0.0)
    magnitude = or_infinity(absolute, w_base.real, w_base.imag)
    angle = math.atan2(w_base.imag, w_base.real)
    length = or_infinity(pow_ieee, magnitude, w_exponent.real)
    phase = angle * w_exponent.real
    if w_exponent.imag != 0.0:
        divisor = or_infinity(exp, angle * w_exponent.imag, 0.0)
        if divisor == 0.0:
            length = length * INFINITY
        else:
            length /= divisor
        phase += w_exponent.imag * (INFINITY if isinf(magnitude) else math.log(magnitude))
    if isinf(phase):              # where C's sin() and cos() report a domain error
        raise zero_to_negative(space)
    if isnan(phase):
        return W_Complex(phase, phase)
    return W_Complex(length * math.cos(phase), length * math.sin(phase))


def exp(x, unused):
    return math.exp(x)


@specialize.arg(0)
def or_infinity(function, x, y):
    "function(x, y), and infinity in place of an OverflowError."
    try:
        return function(x, y)
    except OverflowError:
        return INFINITY


def zero_to_negative(space):
    return make_error(space, space.w_ZeroDivisionError, "0.0 to a negative or complex power")


def power_overflow(space):
    return make_error(space, space.w_OverflowError, "complex exponentiation")


# ____________________________________________________________
# conversion

def complex_from(space, w_real, w_imag):
    "complex(real, imag) as a pair of floats; None where an argument is missing."
    if w_real is not None and space.is_text(w_real):
        if w_imag is not None:
            raise oefmt(space, space.w_TypeError,
                        "complex() can't take second arg if first is a string")
        return parse_complex(space, w_real)
    if w_imag is not None and space.is_text(w_imag):
        raise oefmt(space, space.w_TypeError, "complex() second arg can't be a string")
    w_first = None
    if w_real is not None:
        w_first = as_complex(space, w_real)
        if w_first is None:
            w_float = space.as_float(w_real)
            if w_float is None:
                raise oefmt(space, space.w_TypeError,
                            "complex() first argument must be a string or a number, not '%T'", w_real)
            w_real = w_float
    if w_first is None:
        real = 0.0 if w_real is None else space.float_w(w_real)
        real_imag = 0.0
    else:
        real, real_imag = w_first.real, w_first.imag
    if w_imag is None:
        return real, real_imag
    if isinstance(w_imag, W_Complex):
        return real - w_imag.imag, w_imag.real + real_imag
    w_float = space.as_float(w_imag)
    if w_float is None:
        raise oefmt(space, space.w_TypeError, "complex() second argument must be a number, not '%T'",
                    w_imag)
    imag = space.float_w(w_float)
    if w_first is not None:
        imag += real_imag
    return real, imag


def as_complex(space, w_obj):
    "A W_Complex from a complex or by __complex__, or None."
    if isinstance(w_obj, W_Complex) and not w_obj.is_user:
        return w_obj
    w_method = space.lookup(w_obj, '__complex__')
    if w_method is None:
        return None
    w_result = space.call_special(w_method, w_obj)
    if not isinstance(w_result, W_Complex):
        raise oefmt(space, space.w_TypeError, "__complex__ returned non-complex (type %T)", w_result)
    if space.type(w_result) is not space.w_complex:
        space.warn_of_subclass(w_result, '__complex__', 'complex')
    return w_result


def parse_complex(space, w_text):
    s = ascii_number(space.text_w(w_text))
    if s.find('_') >= 0:
        s = floattext.without_underscores(s)
        if s is None:
            raise oefmt(space, space.w_ValueError, "could not convert string to complex: %R", w_text)
    s = floattext.strip(s)
    if s.startswith('('):
        stop = len(s) - 1
        if not s.endswith(')') or stop < 1:
            raise malformed(space)
        s = floattext.strip(s[1:stop])
    if s == '':
        raise malformed(space)
    last = len(s) - 1
    end = floattext.find_float_end(s, 0)
    assert end >= 0
    if end == len(s):
        return floattext.float_of(s), 0.0
    if s[last] != 'j' and s[last] != 'J':
        raise malformed(space)
    # <float>j, <float><signed float>j; the last may be a mere sign
    if end == 0:
        return 0.0, imaginary(space, s, 0)
    if end == last:
        return 0.0, floattext.float_of(s[:end])
    if s[end] != '+' and s[end] != '-':
        raise malformed(space)
    return floattext.float_of(s[:end]), imaginary(space, s, end)


def imaginary(space, s, start):
    "The value of s[start:] without its final 'j': a float, a sign or nothing."
    last = len(s) - 1
    assert 0 <= start <= last
    if start == last:
        return 1.0
    if start + 1 == last and (s[start] == '+' or s[start] == '-'):
        return -1.0 if s[start] == '-' else 1.0
    if floattext.find_float_end(s, start) != last:
        raise malformed(space)
    return floattext.float_of(s[start:last])


def malformed(space):
    return make_error(space, space.w_ValueError, "complex() arg is a malformed string")
