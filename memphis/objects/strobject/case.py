"""Case mappings of text that is not ASCII; each takes and gives UTF-8."""
from rpython.rlib.rstring import StringBuilder

from memphis.unicode import database, utf8
from memphis.unicode.database import (
    CASED, CASE_IGNORABLE, LOWER, TO_FOLD, TO_LOWER, TO_TITLE, TO_UPPER, UPPER, append_mapped, flags)

SIGMA = 0x3A3
FINAL_SIGMA = 0x3C2


def map_all(s, mapping):
    "Upper case or case folding: every code point for itself."
    builder = StringBuilder(len(s))
    i = 0
    while i < len(s):
        append_mapped(builder, utf8.codepoint_at(s, i), mapping)
        i = utf8.next_position(s, i)
    return builder.build()


def upper(s):
    return map_all(s, TO_UPPER)


def casefold(s):
    return map_all(s, TO_FOLD)


def lower(s):
    builder = StringBuilder(len(s))
    i = 0
    while i < len(s):
        append_lower(builder, s, i)
        i = utf8.next_position(s, i)
    return builder.build()


def capitalize(s):
    builder = StringBuilder(len(s))
    i = 0
    while i < len(s):
        if i == 0:
            append_mapped(builder, utf8.codepoint_at(s, 0), TO_TITLE)
        else:
            append_lower(builder, s, i)
        i = utf8.next_position(s, i)
    return builder.build()


def title(s):
    builder = StringBuilder(len(s))
    previous_cased = False
    i = 0
    while i < len(s):
        code = utf8.codepoint_at(s, i)
        if previous_cased:
            append_lower(builder, s, i)
        else:
            append_mapped(builder, code, TO_TITLE)
        previous_cased = flags(code) & CASED != 0
        i = utf8.next_position(s, i)
    return builder.build()


def swapcase(s):
    builder = StringBuilder(len(s))
    i = 0
    while i < len(s):
        code = utf8.codepoint_at(s, i)
        kind = flags(code)
        if kind & UPPER:
            append_lower(builder, s, i)
        elif kind & LOWER:
            append_mapped(builder, code, TO_UPPER)
        else:
            utf8.append(builder, code)
        i = utf8.next_position(s, i)
    return builder.build()


def append_lower(builder, s, i):
    "The lower case of the code point at byte i: only sigma's depends on where it stands."
    code = utf8.codepoint_at(s, i)
    if code == SIGMA and is_final(s, i):
        code = FINAL_SIGMA
    append_mapped(builder, code, TO_LOWER)


def is_final(s, i):
    "Unicode's Final_Sigma: a cased letter before, none behind, looking past what is case-ignorable."
    j = i
    while True:
        if j == 0:
            return False
        j = utf8.previous_position(s, j)
        kind = flags(utf8.codepoint_at(s, j))
        if kind & CASE_IGNORABLE == 0:
            break
    if kind & CASED == 0:
        return False
    j = utf8.next_position(s, i)
    while j < len(s):
        kind = flags(utf8.codepoint_at(s, j))
        if kind & CASE_IGNORABLE == 0:
            return kind & CASED == 0
        j = utf8.next_position(s, j)
    return True
