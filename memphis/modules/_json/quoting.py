"""Strings as JSON writes them."""
from rpython.rlib.rstring import StringBuilder

from memphis.objects.bytestring import charge
from memphis.unicode import utf8

HEX = '0123456789abcdef'
ESCAPES = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', '\b': '\\b'}

# what each byte below 0x80 becomes; '' where it stands for itself
ESCAPED = [ESCAPES.get(chr(c), '' if c >= 32 else '\\u00' + HEX[c >> 4] + HEX[c & 15]) for c in range(127)]
ESCAPED.append('')                  # only quote_ascii treats DEL otherwise
ESCAPED_ASCII = ESCAPED[:127] + ['\\u007f']


def quote(space, s):
    charge(space, len(s))
    builder = StringBuilder(len(s) + 2)
    builder.append('"')
    start = 0
    for i in range(len(s)):
        c = ord(s[i])
        if c < 0x80 and ESCAPED[c] != '':
            builder.append_slice(s, start, i)
            builder.append(ESCAPED[c])
            start = i + 1
    builder.append_slice(s, start, len(s))
    builder.append('"')
    return builder.build()


def quote_ascii(space, s):
    charge(space, len(s))
    builder = StringBuilder(len(s) + 2)
    builder.append('"')
    start = 0
    i = 0
    while i < len(s):
        assert i >= 0
        c = ord(s[i])
        if c < 0x80:
            if ESCAPED_ASCII[c] != '':
                builder.append_slice(s, start, i)
                builder.append(ESCAPED_ASCII[c])
                start = i + 1
            i += 1
            continue
        builder.append_slice(s, start, i)
        code = utf8.codepoint_at(s, i)
        i = utf8.next_position(s, i)
        start = i
        if code >= 0x10000:
            append_unit(builder, 0xD7C0 + (code >> 10))
            code = 0xDC00 | code & 0x3FF
        append_unit(builder, code)
    assert start >= 0
    builder.append_slice(s, start, len(s))
    builder.append('"')
    return builder.build()


def append_unit(builder, unit):
    builder.append('\\u')
    for shift in [12, 8, 4, 0]:
        builder.append(HEX[unit >> shift & 15])
