"""Characters written as Python escapes, for output that cannot hold them."""
from rpython.rlib.rstring import StringBuilder

from memphis.unicode import utf8


def escape_non_ascii(text):
    "Characters beyond ASCII as \\x, \\u or \\U escapes."
    if utf8.is_ascii(text):
        return text
    builder = StringBuilder(len(text))
    i = 0
    while i < len(text):
        code = utf8.codepoint_at(text, i)
        if code < 0x80:
            builder.append(chr(code))
        else:
            append_escape(builder, code)
        i = utf8.next_position(text, i)
    return builder.build()


def escape_surrogates(text):
    "Lone surrogates, which UTF-8 cannot hold, as \\u escapes."
    builder = StringBuilder(len(text))
    i = 0
    while i < len(text):
        code = utf8.codepoint_at(text, i)
        if utf8.is_surrogate(code):
            append_escape(builder, code)
        else:
            utf8.append(builder, code)
        i = utf8.next_position(text, i)
    return builder.build()


def append_escape(builder, code):
    if code < 0x100:
        builder.append('\\x')
        shift = 4
    elif code < 0x10000:
        builder.append('\\u')
        shift = 12
    else:
        builder.append('\\U')
        shift = 28
    while shift >= 0:
        builder.append('0123456789abcdef'[(code >> shift) & 15])
        shift -= 4
