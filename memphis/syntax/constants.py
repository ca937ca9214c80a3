"""Values of literals, as the parser knows them: no Python objects exist yet at this level.

Every subclass of Const has its own const_kind, so that code may switch on it. None, True, False and Ellipsis are
singletons; compare them with `is`.
"""

CONST_NONE = 0
CONST_TRUE = 1
CONST_FALSE = 2
CONST_ELLIPSIS = 3
CONST_INT = 4
CONST_FLOAT = 5
CONST_IMAGINARY = 6
CONST_STR = 7
CONST_BYTES = 8


class Const(object):
    const_kind = -1


class ConstNoneType(Const):
    const_kind = CONST_NONE


class ConstTrueType(Const):
    const_kind = CONST_TRUE


class ConstFalseType(Const):
    const_kind = CONST_FALSE


class ConstEllipsisType(Const):
    const_kind = CONST_ELLIPSIS


class ConstInt(Const):
    """value holds the number when big is None; otherwise big (an rbigint) does."""
    const_kind = CONST_INT

    def __init__(self, value, big=None):
        self.value = value
        self.big = big


class ConstFloat(Const):
    const_kind = CONST_FLOAT

    def __init__(self, value):
        self.value = value


class ConstImaginary(Const):
    """value is the imaginary part; the real part is 0."""
    const_kind = CONST_IMAGINARY

    def __init__(self, value):
        self.value = value


class ConstStr(Const):
    """utf8 is UTF-8 with lone surrogates encoded as in WTF-8; length counts code points.

    kind is 'u' when the literal (the first of a concatenation) has a u prefix, else None.
    """
    const_kind = CONST_STR

    def __init__(self, utf8, length, kind=None):
        self.utf8 = utf8
        self.length = length
        self.kind = kind


class ConstBytes(Const):
    const_kind = CONST_BYTES

    def __init__(self, value):
        self.value = value


ConstNone = ConstNoneType()
ConstTrue = ConstTrueType()
ConstFalse = ConstFalseType()
ConstEllipsis = ConstEllipsisType()
