"""The little the syntax package needs of UTF-8 (WTF-8: lone surrogates are encoded like other code points)."""


def codepoint_at(s, i):
    """The code point that starts at byte i of valid UTF-8."""
    first = ord(s[i])
    if first < 0x80:
        return first
    if first < 0xE0:
        return (first & 0x1F) << 6 | (ord(s[i + 1]) & 0x3F)
    if first < 0xF0:
        return (first & 0x0F) << 12 | (ord(s[i + 1]) & 0x3F) << 6 | (ord(s[i + 2]) & 0x3F)
    return ((first & 0x07) << 18 | (ord(s[i + 1]) & 0x3F) << 12 | (ord(s[i + 2]) & 0x3F) << 6 |
            (ord(s[i + 3]) & 0x3F))


def next_position(s, i):
    """The byte at which the code point after the one at byte i starts."""
    first = ord(s[i])
    if first < 0x80:
        return i + 1
    if first < 0xE0:
        return i + 2
    if first < 0xF0:
        return i + 3
    return i + 4


def count(s, start, end):
    """The number of code points in s[start:end]."""
    result = 0
    for i in range(start, min(end, len(s))):
        if ord(s[i]) & 0xC0 != 0x80:
            result += 1
    return result


def is_ascii(s):
    for c in s:
        if ord(c) >= 0x80:
            return False
    return True


def append(builder, code):
    """Append the encoding of a code point to a StringBuilder."""
    if code < 0x80:
        builder.append(chr(code))
    elif code < 0x800:
        builder.append(chr(0xC0 | code >> 6))
        builder.append(chr(0x80 | code & 0x3F))
    elif code < 0x10000:
        builder.append(chr(0xE0 | code >> 12))
        builder.append(chr(0x80 | code >> 6 & 0x3F))
        builder.append(chr(0x80 | code & 0x3F))
    else:
        builder.append(chr(0xF0 | code >> 18))
        builder.append(chr(0x80 | code >> 12 & 0x3F))
        builder.append(chr(0x80 | code >> 6 & 0x3F))
        builder.append(chr(0x80 | code & 0x3F))


def cut(s, start, end):
    """s[start:end] for positions known to be in order (the translator wants to see it)."""
    assert 0 <= start <= end
    return s[start:end]


def find_from(s, character, start):
    assert start >= 0
    return s.find(character, start)


def start_of_line(s, lineno):
    """The byte at which a line (counted from 1) starts."""
    start = 0
    for i in range(lineno - 1):
        start = find_from(s, '\n', start) + 1
    return start
