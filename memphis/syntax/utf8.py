"""The little the syntax package needs of UTF-8 beyond memphis/unicode/utf8.py."""
from memphis.unicode.utf8 import append, codepoint_at, is_ascii, next_position


def count(s, start, end):
    """The number of code points in s[start:end]; end may lie behind the text."""
    result = 0
    for i in range(start, min(end, len(s))):
        if ord(s[i]) & 0xC0 != 0x80:
            result += 1
    return result


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
