"""The predicates of str: isalpha, islower ...  They take UTF-8."""
from memphis.unicode import utf8
from memphis.unicode.database import (
    ALPHA, CASED, DECIMAL, DIGIT, LOWER, NUMERIC, PRINTABLE, TITLE, UPPER, XID_CONTINUE, XID_START, flags)

ALNUM = ALPHA | DECIMAL | DIGIT | NUMERIC


def all_have(s, mask):
    "Is there a code point, and has each at least one of the properties?"
    if len(s) == 0:
        return False
    return all_have_or_empty(s, mask)


def all_have_or_empty(s, mask):
    i = 0
    while i < len(s):
        if flags(utf8.codepoint_at(s, i)) & mask == 0:
            return False
        i = utf8.next_position(s, i)
    return True


def has_case(s, wanted, refused):
    "islower, isupper: some code point is `wanted`, and none is `refused`."
    found = False
    i = 0
    while i < len(s):
        kind = flags(utf8.codepoint_at(s, i))
        if kind & refused:
            return False
        if kind & wanted:
            found = True
        i = utf8.next_position(s, i)
    return found


def is_title(s):
    found = False
    previous_cased = False
    i = 0
    while i < len(s):
        kind = flags(utf8.codepoint_at(s, i))
        if kind & (UPPER | TITLE):
            if previous_cased:
                return False
            previous_cased = found = True
        elif kind & LOWER:
            if not previous_cased:
                return False
            previous_cased = found = True
        else:
            previous_cased = False
        i = utf8.next_position(s, i)
    return found


def is_identifier(s):
    if len(s) == 0:
        return False
    first = utf8.codepoint_at(s, 0)
    if first != ord('_') and flags(first) & XID_START == 0:
        return False
    rest = utf8.next_position(s, 0)
    assert rest >= 0
    return all_have_or_empty(s[rest:], XID_CONTINUE)
