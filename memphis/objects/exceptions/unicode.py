"""UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError: what could not be converted, and where."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.exceptions.base import (
    W_BaseException, declare_new, member, refuse_keywords)
from memphis.objects.exceptions.hierarchy import EXCEPTION_TYPEDEFS
from memphis.unicode import utf8


class W_UnicodeProblem(W_BaseException):
    """What the three share; not a class that Python sees.  `start` and `end` count
    code points, or bytes when decoding."""
    w_encoding = None
    w_object = None
    start = 0
    end = 0
    w_reason = None

    def take_arguments(self, space, w_kwargs, args_w, expected):
        "Check the number of arguments and take the last three."
        refuse_keywords(space, self, w_kwargs)
        n = len(args_w)
        if n != expected:
            raise oefmt(space, space.w_TypeError, "function takes exactly %d arguments (%d given)",
                        expected, n)
        self.args_w = args_w
        self.start = space.index_w(args_w[n - 3])
        self.end = space.index_w(args_w[n - 2])
        check_text(space, n, args_w[n - 1])
        self.w_reason = args_w[n - 1]

    def member_text(self, space, w_value):
        if w_value is None:
            return '<NULL>'
        return space.str_text(w_value)

    def character_text(self, space):
        "The escape of the only character, or '' where there are several, or none."
        w_object = self.w_object
        if w_object is None or not space.is_text(w_object) or self.end != self.start + 1:
            return ''
        if self.start < 0 or self.start >= space.len_w(w_object):
            return ''
        char = space.text_w(space.getitem(w_object, space.newint(self.start)))
        code = utf8.codepoint_at(char, 0)
        if code <= 0xFF:
            return '\\x' + hexadecimal(code, 2)
        if code <= 0xFFFF:
            return '\\u' + hexadecimal(code, 4)
        return '\\U' + hexadecimal(code, 8)

    def range_text(self):
        return str(self.start) + '-' + str(self.end - 1)

    def get_start(self, space):
        return space.newint(self.start)

    def set_start(self, space, w_value):
        self.start = member_int(space, w_value)

    def get_end(self, space):
        return space.newint(self.end)

    def set_end(self, space, w_value):
        self.end = member_int(space, w_value)


def check_text(space, position, w_value):
    if not space.is_text(w_value):
        if w_value is space.w_None:
            raise oefmt(space, space.w_TypeError, "argument %d must be str, not None", position)
        raise oefmt(space, space.w_TypeError, "argument %d must be str, not %T", position, w_value)


def member_int(space, w_value):
    if w_value is None:
        raise oefmt(space, space.w_TypeError, "can't delete numeric/char attribute")
    if not space.is_int(w_value):
        raise oefmt(space, space.w_TypeError, "an integer is required")
    return space.int_w(w_value)


def hexadecimal(number, width):
    digits = ''
    for i in range(width):
        digits = '0123456789abcdef'[number & 15] + digits
        number >>= 4
    return digits


def _declare(cls):
    typedef = cls.typedef
    member(typedef, 'encoding', 'w_encoding')
    member(typedef, 'object', 'w_object')
    member(typedef, 'reason', 'w_reason')
    typedef.getset('start')(W_UnicodeProblem.get_start.im_func)
    typedef.setter('start')(W_UnicodeProblem.set_start.im_func)
    typedef.getset('end')(W_UnicodeProblem.get_end.im_func)
    typedef.setter('end')(W_UnicodeProblem.set_end.im_func)
    declare_new(cls)


class W_UnicodeDecodeError(W_UnicodeProblem):
    typedef = TypeDef('UnicodeDecodeError', base=EXCEPTION_TYPEDEFS['UnicodeError'],
                      doc="Unicode decoding error.")

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        if len(args_w) == 5:
            check_text(space, 1, args_w[0])
        self.take_arguments(space, w_kwargs, args_w, 5)
        self.w_encoding = args_w[0]
        if space.is_bytes(args_w[1]):
            self.w_object = args_w[1]
        else:
            self.w_object = space.newbytes(space.bytes_w(args_w[1]))

    @typedef.method("__str__(self, /) -> text")
    def str_text(self, space):
        w_object = self.w_object
        if w_object is None:
            return ''
        reason = self.member_text(space, self.w_reason)
        start = "'" + self.member_text(space, self.w_encoding) + "' codec can't decode byte"
        if space.is_bytes(w_object) and self.end == self.start + 1:
            value, i = space.bytes_w(w_object), self.start
            if 0 <= i < len(value):
                return '%s 0x%s in position %d: %s' % (start, hexadecimal(ord(value[i]), 2), i, reason)
        return '%ss in position %s: %s' % (start, self.range_text(), reason)


_declare(W_UnicodeDecodeError)


class W_UnicodeEncodeError(W_UnicodeProblem):
    typedef = TypeDef('UnicodeEncodeError', base=EXCEPTION_TYPEDEFS['UnicodeError'],
                      doc="Unicode encoding error.")

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        if len(args_w) == 5:
            check_text(space, 1, args_w[0])
            check_text(space, 2, args_w[1])
        self.take_arguments(space, w_kwargs, args_w, 5)
        self.w_encoding = args_w[0]
        self.w_object = args_w[1]

    @typedef.method("__str__(self, /) -> text")
    def str_text(self, space):
        if self.w_object is None:
            return ''
        reason = self.member_text(space, self.w_reason)
        start = "'" + self.member_text(space, self.w_encoding) + "' codec can't encode character"
        char = self.character_text(space)
        if char:
            return "%s '%s' in position %d: %s" % (start, char, self.start, reason)
        return '%ss in position %s: %s' % (start, self.range_text(), reason)


_declare(W_UnicodeEncodeError)


class W_UnicodeTranslateError(W_UnicodeProblem):
    typedef = TypeDef('UnicodeTranslateError', base=EXCEPTION_TYPEDEFS['UnicodeError'],
                      doc="Unicode translation error.")

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        if len(args_w) == 4:
            check_text(space, 1, args_w[0])
        self.take_arguments(space, w_kwargs, args_w, 4)
        self.w_object = args_w[0]

    @typedef.method("__str__(self, /) -> text")
    def str_text(self, space):
        if self.w_object is None:
            return ''
        reason = self.member_text(space, self.w_reason)
        char = self.character_text(space)
        if char:
            return "can't translate character '%s' in position %d: %s" % (char, self.start, reason)
        return "can't translate characters in position %s: %s" % (self.range_text(), reason)


_declare(W_UnicodeTranslateError)
