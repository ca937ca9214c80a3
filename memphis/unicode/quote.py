"""repr() and ascii() of text."""
from rpython.rlib.rstring import StringBuilder

from memphis.unicode import database, utf8

HEX = '0123456789abcdef'


def quote(s, ascii_only=False):
    "The literal for `s`, in single quotes where possible."
    plain = True
    single = double = False
    for i in range(len(s)):
        c = s[i]
        if c == "'":
            single = True
        elif c == '"':
            double = True
        elif c < ' ' or c >= '\x7f' or c == '\\':
            plain = False
    delimiter = "'"
    if single:
        if double:
            plain = False
        else:
            delimiter = '"'
    if plain:
        return delimiter + s + delimiter
    builder = StringBuilder(len(s) + 8)
    builder.append(delimiter)
    i = 0
    while i < len(s):
        c = s[i]
        if ' ' <= c < '\x7f':
            if c == '\\' or c == delimiter:
                builder.append('\\')
            builder.append(c)
            i += 1
            continue
        code = utf8.codepoint_at(s, i)
        after = utf8.next_position(s, i)
        if code >= 0x80 and not ascii_only and database.is_printable(code):
            assert i >= 0
            builder.append_slice(s, i, after)
        else:
            append_escaped(builder, code)
        i = after
    builder.append(delimiter)
    return builder.build()


def append_escaped(builder, code):
    "The escape that stands for a code point which must not stand for itself."
    if code == 9:
        builder.append('\\t')
    elif code == 10:
        builder.append('\\n')
    elif code == 13:
        builder.append('\\r')
    else:
        append_hex_escape(builder, code)


def append_hex_escape(builder, code):
    if code < 0x100:
        builder.append('\\x')
        append_hex(builder, code, 2)
    elif code < 0x10000:
        builder.append('\\u')
        append_hex(builder, code, 4)
    else:
        builder.append('\\U')
        append_hex(builder, code, 8)


def append_hex(builder, number, digits):
    while digits > 0:
        digits -= 1
        builder.append(HEX[number >> (4 * digits) & 15])


def ascii_repr(utf8_repr):
    "ascii(): a repr with everything beyond ASCII escaped."
    if utf8.is_ascii(utf8_repr):
        return utf8_repr
    builder = StringBuilder(len(utf8_repr) + 16)
    i = 0
    while i < len(utf8_repr):
        code = utf8.codepoint_at(utf8_repr, i)
        if code < 0x80:
            builder.append(chr(code))
        else:
            append_hex_escape(builder, code)
        i = utf8.next_position(utf8_repr, i)
    return builder.build()
