"""Constants that only folding makes, and what the passes ask of constants."""
import math

from rpython.rlib import rfloat
from rpython.rlib.longlong2float import float2longlong
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rstring import StringBuilder

from memphis.syntax import constants
from memphis.syntax.constants import Const, ConstInt

CONST_COMPLEX = 9
CONST_TUPLE = 10
CONST_FROZENSET = 11


class ConstComplex(Const):
    const_kind = CONST_COMPLEX

    def __init__(self, real, imag):
        self.real = real
        self.imag = imag


class ConstTuple(Const):
    const_kind = CONST_TUPLE

    def __init__(self, items):
        self.items = items


class ConstFrozenset(Const):
    const_kind = CONST_FROZENSET

    def __init__(self, items):
        self.items = items


def is_true(const):
    "The truth value of a constant."
    if isinstance(const, constants.ConstInt):
        if const.big is not None:
            return const.big.tobool()
        return const.value != 0
    if isinstance(const, constants.ConstFloat):
        return const.value != 0.0
    if isinstance(const, constants.ConstImaginary):
        return const.value != 0.0
    if isinstance(const, ConstComplex):
        return const.real != 0.0 or const.imag != 0.0
    if isinstance(const, constants.ConstStr):
        return len(const.utf8) > 0
    if isinstance(const, constants.ConstBytes):
        return len(const.value) > 0
    if isinstance(const, ConstTuple):
        return len(const.items) > 0
    if isinstance(const, ConstFrozenset):
        return len(const.items) > 0
    kind = const.const_kind
    return kind == constants.CONST_TRUE or kind == constants.CONST_ELLIPSIS


def key(const):
    "Text that two constants share if and only if they have the same type and value (-0.0 is not 0.0)."
    if isinstance(const, constants.ConstInt):
        if const.big is not None:
            return 'i' + const.big.hex()
        return 'i%d' % const.value
    if isinstance(const, constants.ConstFloat):
        return 'f%d' % float2longlong(const.value)
    if isinstance(const, constants.ConstImaginary):
        return 'c0,%d' % float2longlong(const.value)
    if isinstance(const, ConstComplex):
        return 'c%d,%d' % (float2longlong(const.real), float2longlong(const.imag))
    if isinstance(const, constants.ConstStr):
        return 's' + const.utf8
    if isinstance(const, constants.ConstBytes):
        return 'b' + const.value
    if isinstance(const, ConstTuple):
        return 't' + _keys(const.items)
    if isinstance(const, ConstFrozenset):
        return 'z' + _keys(const.items)
    return 'k%d' % const.const_kind


def _keys(items):
    parts = []
    for item in items:
        text = key(item)
        parts.append('%d:%s' % (len(text), text))
    return ','.join(parts)


def equality_key(const):
    "Text that two constants share if they are equal as dict keys: 1, 1.0 and True are."
    if isinstance(const, constants.ConstFloat):
        return _number_key(const.value)
    if isinstance(const, constants.ConstImaginary) and const.value == 0.0:
        return 'i0'
    if isinstance(const, ConstComplex):
        if const.imag == 0.0:
            return _number_key(const.real)
        return 'c%d,%d' % (float2longlong(const.real + 0.0), float2longlong(const.imag))
    if const.const_kind == constants.CONST_TRUE:
        return 'i1'
    if const.const_kind == constants.CONST_FALSE:
        return 'i0'
    return key(const)


def _number_key(value):
    if value == math.floor(value) and -1e18 < value < 1e18:
        return 'i%d' % int(value)
    return 'f%d' % float2longlong(value)


def represent(const):
    "repr() of a constant."
    if isinstance(const, constants.ConstInt):
        if const.big is not None:
            return const.big.str()
        return str(const.value)
    if isinstance(const, constants.ConstFloat):
        return _float_text(const.value, True)
    if isinstance(const, constants.ConstImaginary):
        return _float_text(const.value, False) + 'j'
    if isinstance(const, ConstComplex):
        imag = _float_text(const.imag, False)
        if imag[0] != '-':
            imag = '+' + imag
        if const.real == 0.0 and math.copysign(1.0, const.real) > 0.0:
            return _float_text(const.imag, False) + 'j'
        return '(%s%sj)' % (_float_text(const.real, False), imag)
    if isinstance(const, constants.ConstStr):
        return quoted(const.utf8, False)
    if isinstance(const, constants.ConstBytes):
        return 'b' + quoted(const.value, True)
    if isinstance(const, ConstTuple):
        items = [represent(item) for item in const.items]
        if len(items) == 1:
            return '(%s,)' % items[0]
        return '(%s)' % ', '.join(items)
    if isinstance(const, ConstFrozenset):
        return 'frozenset({%s})' % ', '.join([represent(item) for item in const.items])
    return _NAMES[const.const_kind]


_NAMES = ['None', 'True', 'False', 'Ellipsis']


def _float_text(value, with_point):
    flags = 0
    if with_point:
        flags = rfloat.DTSF_ADD_DOT_0
    text, kind = rfloat.double_to_string(value, 'r', 0, flags)
    return text


def quoted(data, escape_high):
    "A string literal; bytes beyond ASCII are escaped if asked."
    quote = "'"
    if "'" in data and '"' not in data:
        quote = '"'
    builder = StringBuilder(len(data) + 2)
    builder.append(quote)
    for c in data:
        if c == quote or c == '\\':
            builder.append('\\' + c)
        elif c == '\n':
            builder.append('\\n')
        elif c == '\r':
            builder.append('\\r')
        elif c == '\t':
            builder.append('\\t')
        elif c < ' ' or c == '\x7f' or c >= '\x80' and escape_high:
            builder.append('\\x')
            builder.append(_HEX[ord(c) >> 4])
            builder.append(_HEX[ord(c) & 15])
        else:
            builder.append(c)
    builder.append(quote)
    return builder.build()


_HEX = '0123456789abcdef'


def wrap(space, const):
    "The object a constant stands for."
    if isinstance(const, constants.ConstInt):
        if const.big is not None:
            return space.newbigint(const.big)
        return space.newint(const.value)
    if isinstance(const, constants.ConstFloat):
        return space.newfloat(const.value)
    if isinstance(const, constants.ConstImaginary):
        return space.newcomplex(0.0, const.value)
    if isinstance(const, ConstComplex):
        return space.newcomplex(const.real, const.imag)
    if isinstance(const, constants.ConstStr):
        return space.newtext(const.utf8)
    if isinstance(const, constants.ConstBytes):
        return space.newbytes(const.value)
    if isinstance(const, ConstTuple):
        return space.newtuple(_wrap_all(space, const.items))
    if isinstance(const, ConstFrozenset):
        return space.new_constant_frozenset(_wrap_all(space, const.items))
    kind = const.const_kind
    if kind == constants.CONST_TRUE:
        return space.w_True
    if kind == constants.CONST_FALSE:
        return space.w_False
    if kind == constants.CONST_ELLIPSIS:
        return space.w_Ellipsis
    return space.w_None


def _wrap_all(space, items):
    return [wrap(space, item) for item in items]


def text(utf8):
    return constants.ConstStr(utf8, 0)     # nothing after the parser asks for the length


def from_bool(value):
    if value:
        return constants.ConstTrue
    return constants.ConstFalse


def from_big(big):
    try:
        value = big.toint()
    except OverflowError:
        return ConstInt(0, big)
    return ConstInt(value)


def to_big(const):
    if const.big is not None:
        return const.big
    return rbigint.fromint(const.value)
