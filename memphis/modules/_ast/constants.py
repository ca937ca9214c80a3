"""Python objects as constants of the tree: what a Constant node may hold, and the compiler can keep in code."""
import math

from memphis.analysis.constants import ConstComplex, ConstFrozenset, ConstTuple
from memphis.objects.complexobject import W_Complex
from memphis.objects.intobject import W_BigInt
from memphis.syntax import constants


class ConstOther(constants.Const):
    "Anything else: validate.py refuses it."

    def __init__(self, type_name):
        self.type_name = type_name


def const_of(space, w_obj):
    w_type = space.type(w_obj)
    if w_obj is space.w_None:
        return constants.ConstNone
    if w_obj is space.w_True:
        return constants.ConstTrue
    if w_obj is space.w_False:
        return constants.ConstFalse
    if w_obj is space.w_Ellipsis:
        return constants.ConstEllipsis
    if w_type is space.w_int:
        if isinstance(w_obj, W_BigInt):
            return constants.ConstInt(0, space.bigint_w(w_obj))
        return constants.ConstInt(space.int_w(w_obj))
    if w_type is space.w_float:
        return constants.ConstFloat(space.float_w(w_obj))
    if w_type is space.w_complex:
        assert isinstance(w_obj, W_Complex)
        if w_obj.real == 0.0 and math.copysign(1.0, w_obj.real) > 0:
            return constants.ConstImaginary(w_obj.imag)         # a literal
        return ConstComplex(w_obj.real, w_obj.imag)
    if w_type is space.w_str:
        return constants.ConstStr(space.text_w(w_obj), space.len_w(w_obj))
    if w_type is space.w_bytes:
        return constants.ConstBytes(space.bytes_w(w_obj))
    if w_type is space.w_tuple:
        return ConstTuple(consts_of(space, w_obj))
    if w_type is space.w_frozenset:
        return ConstFrozenset(consts_of(space, w_obj))
    return ConstOther(space.text_w(space.getattr(w_type, '__name__')))


def consts_of(space, w_obj):
    space.enter_native()
    try:
        return [const_of(space, w_item) for w_item in space.unpack(w_obj)]
    finally:
        space.leave_native()


def other_in(const):
    "A ConstOther in the constant, or None."
    if isinstance(const, ConstOther):
        return const
    items = []
    if isinstance(const, ConstTuple):
        items = const.items
    elif isinstance(const, ConstFrozenset):
        items = const.items
    for item in items:
        found = other_in(item)
        if found is not None:
            return found
    return None
