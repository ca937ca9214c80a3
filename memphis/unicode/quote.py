"""repr() of text."""
from rpython.rlib.rstring import StringBuilder

from memphis.unicode import database, utf8
from memphis.unicode.escape import append_escape


def quote(s):
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
        if code >= 0x80 and database.is_printable(code):
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
        append_escape(builder, code)
