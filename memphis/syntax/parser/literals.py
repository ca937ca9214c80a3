"""Number and string tokens to constants."""
from rpython.rlib.rarithmetic import string_to_int
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rfloat import string_to_float
from rpython.rlib.rstring import ParseStringOverflowError, StringBuilder, replace

from memphis import config
from memphis.syntax import utf8
from memphis.syntax.constants import ConstFloat, ConstImaginary, ConstInt
from memphis.unicode import names

MAX_DECIMAL_DIGITS = 4300


class LiteralError(Exception):
    def __init__(self, msg):
        self.msg = msg


def parse_number(text):
    """The constant that a NUMBER token stands for."""
    if text.find('_') >= 0:
        text = replace(text, '_', '')
    last = text[len(text) - 1]
    base = 10
    if text[0] == '0' and len(text) > 1:
        second = text[1]
        if second == 'x' or second == 'X':
            base = 16
        elif second == 'o' or second == 'O':
            base = 8
        elif second == 'b' or second == 'B':
            base = 2
    if base != 10:
        return parse_integer(text[2:], base)
    if last == 'j' or last == 'J':
        end = len(text) - 1
        return ConstImaginary(string_to_float(utf8.cut(text, 0, end)))
    for c in text:
        if c == '.' or c == 'e' or c == 'E':
            return ConstFloat(string_to_float(text))
    return parse_integer(text, 10)


def parse_integer(digits, base):
    try:
        return ConstInt(string_to_int(digits, base))
    except ParseStringOverflowError:
        pass
    if base == 10 and len(digits) > MAX_DECIMAL_DIGITS:
        raise LiteralError("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "
                           "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for "
                           "huge integer literals to avoid decimal conversion limits." %
                           (MAX_DECIMAL_DIGITS, len(digits)))
    return ConstInt(0, rbigint.fromstr(digits, base))


def hex_value(c):
    code = ord(c)
    if ord('0') <= code <= ord('9'):
        return code - ord('0')
    if ord('a') <= code <= ord('f'):
        return code - ord('a') + 10
    if ord('A') <= code <= ord('F'):
        return code - ord('A') + 10
    return -1


SIMPLE_ESCAPES = {'\\': '\\', "'": "'", '"': '"', 'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t',
                  'v': '\v'}


class EscapeDecoder(object):
    """Replaces backslash escapes; remembers the first invalid one, for a warning.

    With `is_bytes` the escapes of bytes literals are meant: no \\N, \\u, \\U, and \\x gives a byte.
    """

    def __init__(self, text, is_bytes):
        self.text = text
        self.is_bytes = is_bytes
        self.invalid_escape = -1        # position of the backslash
        self.pos = 0
        self.builder = StringBuilder(len(text))

    def decode(self):
        text = self.text
        while self.pos < len(text):
            backslash = utf8.find_from(text, '\\', self.pos)
            if backslash < 0:
                backslash = len(text)
            start = self.pos
            self.builder.append(utf8.cut(text, start, backslash))
            self.pos = backslash
            if backslash < len(text):
                self.decode_escape()
        return self.builder.build()

    def append_code(self, code):
        if self.is_bytes:
            self.builder.append(chr(code & 0xFF))
        else:
            utf8.append(self.builder, code)

    def decode_escape(self):
        text = self.text
        backslash = self.pos
        if backslash + 1 >= len(text):
            if self.is_bytes:
                raise LiteralError("(value error) Trailing \\ in string")
            self.builder.append('\\')       # in an f-string, before a brace
            self.pos = backslash + 1
            return
        c = text[backslash + 1]
        self.pos = backslash + 2
        if c == '\n':
            return
        if c in SIMPLE_ESCAPES:
            self.builder.append(SIMPLE_ESCAPES[c])
        elif '0' <= c <= '7':
            code = 0
            self.pos = backslash + 1
            while self.pos < len(text) and self.pos < backslash + 4 and '0' <= text[self.pos] <= '7':
                code = code * 8 + ord(text[self.pos]) - ord('0')
                self.pos += 1
            if code > 0xFF:
                self.note_invalid(backslash)
            self.append_code(code)
        elif c == 'x':
            self.decode_hex(backslash, 2, "truncated \\xXX escape")
        elif c == 'u' and not self.is_bytes:
            self.decode_hex(backslash, 4, "truncated \\uXXXX escape")
        elif c == 'U' and not self.is_bytes:
            self.decode_hex(backslash, 8, "truncated \\UXXXXXXXX escape")
        elif c == 'N' and not self.is_bytes:
            self.decode_name(backslash)
        else:
            if ord(c) < 0x80:           # CPython overlooks the others
                self.note_invalid(backslash)
            self.builder.append('\\')
            self.pos = backslash + 1

    def note_invalid(self, backslash):
        if self.invalid_escape < 0:
            self.invalid_escape = backslash

    def decode_hex(self, backslash, size, msg):
        text = self.text
        code = 0
        end = backslash + 2 + size
        while self.pos < end:
            digit = -1
            if self.pos < len(text):
                digit = hex_value(text[self.pos])
            if digit < 0:
                if self.is_bytes:
                    raise LiteralError("(value error) invalid \\x escape at position %d" % backslash)
                self.fail_unicode(backslash, self.pos - 1, msg)
            code = code * 16 + digit
            self.pos += 1
        if code > 0x10FFFF:
            self.fail_unicode(backslash, self.pos - 1, "illegal Unicode character")
        self.append_code(code)

    def decode_name(self, backslash):
        text = self.text
        if self.pos >= len(text) or text[self.pos] != '{':
            self.fail_unicode(backslash, self.pos - 1, "malformed \\N character escape")
        start = self.pos + 1
        end = utf8.find_from(text, '}', start)
        if end < 0:
            self.fail_unicode(backslash, len(text) - 1, "malformed \\N character escape")
        if end == start:
            self.fail_unicode(backslash, end, "malformed \\N character escape")
        if not config.CHARACTER_NAMES:      # what CPython says where it finds no names
            raise LiteralError("(unicode error) \\N escapes not supported (can't load unicodedata module)")
        code = names.lookup(utf8.cut(text, start, end))
        if code < 0:
            self.fail_unicode(backslash, end, "unknown Unicode character name")
        self.append_code(code)
        self.pos = end + 1

    def fail_unicode(self, start, end, msg):
        """CPython decodes a copy in which every character beyond ASCII stands as \\UXXXXXXXX."""
        start = self.widened(start)
        end = self.widened(end)
        if start == end:
            raise LiteralError("(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position %d: %s" %
                               (start, msg))
        raise LiteralError("(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: %s" %
                           (start, end, msg))

    def widened(self, position):
        result = 0
        for i in range(min(position, len(self.text))):
            code = ord(self.text[i])
            if code < 0x80:
                result += 1
            elif code & 0xC0 == 0xC0:
                result += 10
        return result
