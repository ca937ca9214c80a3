"""The format mini-language: parsing a format specifier, and what all types do with it.

    [[fill]align][sign]["z"]["#"]["0"][width][grouping]["." precision][type]

Library reference, "Format Specification Mini-Language"; messages and order of checks are CPython's.
"""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import make_error, oefmt
from memphis.objects.bytestring import charge
from memphis.unicode import database, utf8

NONE = '\0'           # a field that is not given


class Spec(object):
    """A parsed specifier.  `width` and `precision` are -1 where missing;
    `fill` is UTF-8; `type` is a code point, its default where missing."""

    def __init__(self, align, type):
        self.fill = ' '
        self.align = align
        self.sign = NONE
        self.no_negative_zero = False
        self.alternate = False
        self.width = -1
        self.separator = NONE     # ',' or '_'
        self.group = 0            # digits between separators; 0: no grouping
        self.precision = -1
        self.type = type


def is_align(c):
    return c == '<' or c == '>' or c == '=' or c == '^'


class Parser(object):
    def __init__(self, text):
        self.text = text
        self.pos = 0

    def peek(self):
        if self.pos < len(self.text):
            return self.text[self.pos]
        return NONE

    def accept(self, c):
        if self.pos < len(self.text) and self.text[self.pos] == c:
            self.pos += 1
            return True
        return False

    def number(self, space):
        "Decimal digits; -1 if there are none."
        result = -1
        while self.pos < len(self.text):
            digit = database.decimal_value(utf8.codepoint_at(self.text, self.pos))
            if digit < 0:
                break
            if result < 0:
                result = 0
            if result > (MAX_NUMBER - digit) // 10:
                raise oefmt(space, space.w_ValueError, "Too many decimal digits in format string")
            result = result * 10 + digit
            self.pos = utf8.next_position(self.text, self.pos)
        return result


MAX_NUMBER = 2 ** 63 - 1


def parse_spec(space, text, default_type, default_align, type_name):
    spec = Spec(default_align, ord(default_type))
    parser = Parser(text)
    has_fill = has_align = False
    if len(text) > 0:
        after = utf8.next_position(text, 0)
        assert after >= 0
        if after < len(text) and is_align(text[after]):
            spec.fill = text[:after]
            spec.align = text[after]
            has_fill = has_align = True
            parser.pos = after + 1
        elif is_align(text[0]):
            spec.align = text[0]
            has_align = True
            parser.pos = 1
    c = parser.peek()
    if c == ' ' or c == '+' or c == '-':
        spec.sign = c
        parser.pos += 1
    if parser.accept('z'):
        spec.no_negative_zero = True
    if parser.accept('#'):
        spec.alternate = True
    if not has_fill and parser.accept('0'):
        spec.fill = '0'
        if not has_align and default_align == '>':
            spec.align = '='
    spec.width = parser.number(space)
    if parser.accept(','):
        spec.separator = ','
    if parser.accept('_'):
        if spec.separator != NONE:
            raise comma_and_underscore(space)
        spec.separator = '_'
    if parser.peek() == ',' and spec.separator == '_':
        raise comma_and_underscore(space)
    if parser.accept('.'):
        spec.precision = parser.number(space)
        if spec.precision < 0:
            raise oefmt(space, space.w_ValueError, "Format specifier missing precision")
    if parser.pos < len(text):
        spec.type = utf8.codepoint_at(text, parser.pos)
        if utf8.next_position(text, parser.pos) < len(text):
            raise oefmt(space, space.w_ValueError, "Invalid format specifier '%s' for object of type '%s'",
                        text, type_name)
    if spec.separator != NONE:
        set_grouping(space, spec)
    return spec


def comma_and_underscore(space):
    return make_error(space, space.w_ValueError, "Cannot specify both ',' and '_'.")


def set_grouping(space, spec):
    spec.group = 3
    type = spec.type
    if type == 0 or (type < 128 and 'deEfFgG%'.find(chr(type)) >= 0):
        return
    if spec.separator == '_' and type < 128 and 'boxX'.find(chr(type)) >= 0:
        spec.group = 4
        return
    raise oefmt(space, space.w_ValueError, "Cannot specify '%s' with '%s'.", spec.separator, code_text(type))


def code_text(code):
    "A type code as it stands in messages."
    if 32 < code < 128:
        return chr(code)
    digits = ''
    while code > 0 or digits == '':
        digits = '0123456789abcdef'[code & 15] + digits
        code >>= 4
    return '\\x' + digits


def unknown_type(space, spec, type_name):
    return make_error(space, space.w_ValueError, "Unknown format code '%s' for object of type '%s'",
                      code_text(spec.type), type_name)


def append_repeated(builder, text, times):
    "`text` is one code point."
    if times <= 0:
        return
    if len(text) == 1:
        builder.append_multiple_char(text[0], times)
    else:
        for _ in range(times):
            builder.append(text)


# ____________________________________________________________
# str

def format_str(space, utf8_text, length, text, type_name='str'):
    "The UTF-8 of format(s, text); `length` is that of s in code points."
    if text == '':
        return utf8_text
    spec = parse_spec(space, text, 's', '<', type_name)
    if spec.type != ord('s'):
        raise unknown_type(space, spec, type_name)
    if spec.sign == ' ':
        raise oefmt(space, space.w_ValueError, "Space not allowed in string format specifier")
    if spec.sign != NONE:
        raise oefmt(space, space.w_ValueError, "Sign not allowed in string format specifier")
    if spec.no_negative_zero:
        raise oefmt(space, space.w_ValueError,
                    "Negative zero coercion (z) not allowed in string format specifier")
    if spec.alternate:
        raise oefmt(space, space.w_ValueError,
                    "Alternate form (#) not allowed in string format specifier")
    if spec.align == '=':
        raise oefmt(space, space.w_ValueError, "'=' alignment not allowed in string format specifier")
    if 0 <= spec.precision < length:
        utf8_text = prefix(utf8_text, length, spec.precision)
        length = spec.precision
    return pad_aligned(space, spec, utf8_text, length)


def pad_aligned(space, spec, text, length):
    "`text` of `length` code points in its field."
    padding = spec.width - length
    if padding <= 0:
        return text
    left = 0
    if spec.align == '>':
        left = padding
    elif spec.align == '^':
        left = padding // 2
    return pad(space, spec.fill, left, text, padding - left)


def prefix(s, length, size):
    "The first `size` of `length` code points."
    if length == len(s):
        end = size
    else:
        end = 0
        for _ in range(size):
            end = utf8.next_position(s, end)
    assert end >= 0
    return s[:end]


def pad(space, fill, left, text, right):
    check_width(space, left + right, len(fill))
    builder = StringBuilder(len(text) + (left + right) * len(fill))
    append_repeated(builder, fill, left)
    builder.append(text)
    append_repeated(builder, fill, right)
    return builder.build()


def check_width(space, width, fill_size):
    "Widths come from the program: refuse and charge before building."
    if width <= 0:
        return
    if width > MAX_WIDTH:
        space.check_size(-1)
    space.check_size(width * fill_size)
    charge(space, width * fill_size)


MAX_WIDTH = 1 << 50
