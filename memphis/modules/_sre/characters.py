"""What patterns ask of one character: its case, its categories, whether a set holds it.

Sets are small programs inside a pattern's code. Locale means the C locale: ASCII letters."""
from memphis.modules._sre.constants import (
    BIGCHARSET, CATEGORY, CATEGORY_DIGIT, CATEGORY_LINEBREAK, CATEGORY_LOC_WORD, CATEGORY_SPACE, CATEGORY_UNI_DIGIT,
    CATEGORY_UNI_LINEBREAK, CATEGORY_UNI_SPACE, CATEGORY_UNI_WORD, CATEGORY_WORD, CHARSET, FAILURE,
    IN_IGNORE, IN_LOC_IGNORE, IN_UNI_IGNORE, LITERAL, NEGATE, RANGE, RANGE_UNI_IGNORE)
from memphis.unicode import database, utf8

CHARSET_WORDS = 8           # 256 bits
MAPPING_WORDS = 64          # a byte for each of the 256 blocks of a big set
ALNUM = database.ALPHA | database.DECIMAL | database.DIGIT | database.NUMERIC


def ascii_lower(ch):
    if 65 <= ch <= 90:
        return ch + 32
    return ch


def ascii_upper(ch):
    if 97 <= ch <= 122:
        return ch - 32
    return ch


def unicode_lower(ch):
    return ascii_lower(ch) if ch < 128 else map_to_one(ch, database.TO_LOWER)


def unicode_upper(ch):
    return ascii_upper(ch) if ch < 128 else map_to_one(ch, database.TO_UPPER)


def map_to_one(ch, mapping):
    """Where the full mapping has several characters, the first of them; code points that do not exist map to
    themselves."""
    if ch > 0x10FFFF:
        return ch
    mapped = database.map_one(ch, mapping)
    if mapped == ch:
        special = database.SPECIAL.get(ch << 2 | mapping, None)
        if special is not None:
            return utf8.codepoint_at(special, 0)
    return mapped


def is_ascii_word(ch):
    return 97 <= ch <= 122 or 65 <= ch <= 90 or 48 <= ch <= 57 or ch == 95


def is_unicode_word(ch):
    if ch < 128:
        return is_ascii_word(ch)
    return ch <= 0x10FFFF and database.flags(ch) & ALNUM != 0


def is_unicode_space(ch):
    return ch <= 0x10FFFF and database.flags(ch) & database.SPACE != 0


def is_unicode_digit(ch):
    return ch <= 0x10FFFF and database.flags(ch) & database.DECIMAL != 0


def is_unicode_linebreak(ch):
    return 10 <= ch <= 13 or 0x1C <= ch <= 0x1E or ch == 0x85 or ch == 0x2028 or ch == 0x2029


def in_category(category, ch):
    "Even numbers are categories, the odd one after each is its opposite."
    wanted = category & 1 == 0
    category &= ~1
    if category == CATEGORY_UNI_WORD:
        found = is_unicode_word(ch)
    elif category == CATEGORY_UNI_SPACE:
        found = is_unicode_space(ch)
    elif category == CATEGORY_UNI_DIGIT:
        found = is_unicode_digit(ch)
    elif category == CATEGORY_WORD or category == CATEGORY_LOC_WORD:
        found = is_ascii_word(ch)
    elif category == CATEGORY_SPACE:
        found = ch == 32 or 9 <= ch <= 13
    elif category == CATEGORY_DIGIT:
        found = 48 <= ch <= 57
    elif category == CATEGORY_LINEBREAK:
        found = ch == 10
    else:
        assert category == CATEGORY_UNI_LINEBREAK
        found = is_unicode_linebreak(ch)
    return found == wanted


def in_set(code, pc, ch):
    "Does the set whose program starts at `pc` hold the character?"
    ok = True
    while True:
        op = code[pc]
        if op == RANGE:
            if code[pc + 1] <= ch <= code[pc + 2]:
                return ok
            pc += 3
        elif op == LITERAL:
            if ch == code[pc + 1]:
                return ok
            pc += 2
        elif op == CATEGORY:
            if in_category(code[pc + 1], ch):
                return ok
            pc += 2
        elif op == CHARSET:
            pc += 1
            if ch < 256 and code[pc + (ch >> 5)] & 1 << (ch & 31) != 0:
                return ok
            pc += CHARSET_WORDS
        elif op == BIGCHARSET:
            pc += 2
            if ch < 0x10000:
                block = code[pc + (ch >> 10)] >> ((ch >> 8 & 3) << 3) & 255
                word = pc + MAPPING_WORDS + block * CHARSET_WORDS + (ch >> 5 & 7)
                if code[word] & 1 << (ch & 31) != 0:
                    return ok
            pc += MAPPING_WORDS + code[pc - 1] * CHARSET_WORDS
        elif op == RANGE_UNI_IGNORE:
            if code[pc + 1] <= ch <= code[pc + 2]:
                return ok
            if code[pc + 1] <= unicode_upper(ch) <= code[pc + 2]:
                return ok
            pc += 3
        elif op == NEGATE:
            ok = not ok
            pc += 1
        else:
            assert op == FAILURE
            return not ok


def in_set_by(op, code, pc, ch):
    "The same for any of the opcodes IN, IN_IGNORE, IN_UNI_IGNORE and IN_LOC_IGNORE."
    if op == IN_UNI_IGNORE:
        ch = unicode_lower(ch)
    elif op == IN_IGNORE:
        ch = ascii_lower(ch)
    elif op == IN_LOC_IGNORE:
        lower, upper = ascii_lower(ch), ascii_upper(ch)
        return in_set(code, pc, lower) or (upper != lower and in_set(code, pc, upper))
    return in_set(code, pc, ch)


TABLE_SIZE = 256


def make_table(op, code, pc):
    "A string of 256 characters: which of the first 256 code points the set holds."
    return ''.join(['\x01' if in_set_by(op, code, pc, ch) else '\0' for ch in range(TABLE_SIZE)])
