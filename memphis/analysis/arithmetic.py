"""Operators applied to constants at compile time.

None means "leave it to run time": because it would raise, because the result
could be large, or because it is rare.  What is computed here is exactly what
the objects would compute.
"""
from memphis.analysis.constants import ConstComplex, from_big, from_bool, is_true, text, to_big
from memphis.syntax import ast
from memphis.syntax.constants import Const, ConstFloat, ConstImaginary, ConstInt, ConstStr

MAX_BITS = 128                             # of the result of *, ** and <<, as in CPython
MAX_TEXT = 4096
EXACT = 1 << 53                            # integers up to here are exact floats


def unary(op, const):
    if op == ast.Not:
        return from_bool(not is_true(const))
    if isinstance(const, ConstInt):
        if op == ast.USub:
            return from_big(to_big(const).neg())
        if op == ast.UAdd:
            return const
        return from_big(to_big(const).invert())
    if isinstance(const, ConstFloat):
        if op == ast.USub:
            return ConstFloat(-const.value)
        if op == ast.UAdd:
            return const
    if isinstance(const, ConstImaginary) and op == ast.USub:
        return ConstComplex(-0.0, -const.value)
    return None


def binary(op, left, right):
    if isinstance(left, ConstInt) and isinstance(right, ConstInt):
        return _integers(op, left, right)
    if isinstance(left, ConstStr) and isinstance(right, ConstStr):
        if op == ast.Add and len(left.utf8) + len(right.utf8) <= MAX_TEXT:
            return text(left.utf8 + right.utf8)
        return None
    if isinstance(right, ConstImaginary) and _is_float(left):
        if op == ast.Add:
            return ConstComplex(_float(left) + 0.0, 0.0 + right.value)
        if op == ast.Sub:
            return ConstComplex(_float(left) - 0.0, 0.0 - right.value)
        return None
    if _is_float(left) and _is_float(right):
        return _floats(op, _float(left), _float(right))
    return None


def _integers(op, left, right):
    a = to_big(left)
    b = to_big(right)
    if op == ast.Add:
        return from_big(a.add(b))
    if op == ast.Sub:
        return from_big(a.sub(b))
    if op == ast.Mult:
        if a.bit_length() + b.bit_length() > MAX_BITS:
            return None
        return from_big(a.mul(b))
    if op == ast.BitAnd:
        return from_big(a.and_(b))
    if op == ast.BitOr:
        return from_big(a.or_(b))
    if op == ast.BitXor:
        return from_big(a.xor(b))
    if op == ast.Div:
        if _is_float(left) and _is_float(right):
            return _floats(op, _float(left), _float(right))
        return None
    if op == ast.FloorDiv:
        if not b.tobool():
            return None
        return from_big(a.floordiv(b))
    if op == ast.Mod:
        if not b.tobool():
            return None
        return from_big(a.mod(b))
    if right.big is not None or right.value < 0:
        return None                        # too large, or an error, or a float
    if op == ast.Pow:
        if a.bit_length() * right.value > MAX_BITS or right.value > MAX_BITS:
            return None
        return from_big(a.pow(b))
    if right.value > MAX_BITS:
        return None
    if op == ast.LShift:
        if a.bit_length() + right.value > MAX_BITS:
            return None
        return from_big(a.lshift(right.value))
    if op == ast.RShift:
        return from_big(a.rshift(right.value))
    return None


def _floats(op, a, b):
    if op == ast.Add:
        return ConstFloat(a + b)
    if op == ast.Sub:
        return ConstFloat(a - b)
    if op == ast.Mult:
        return ConstFloat(a * b)
    if op == ast.Div and b != 0.0:
        return ConstFloat(a / b)
    return None


def _is_float(const):
    "A float, or an int that is exactly one."
    if isinstance(const, ConstInt):
        return const.big is None and -EXACT <= const.value <= EXACT
    return isinstance(const, ConstFloat)


def _float(const):
    if isinstance(const, ConstInt):
        return float(const.value)
    assert isinstance(const, ConstFloat)
    return const.value
