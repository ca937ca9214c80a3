"""The normal forms of Unicode text: NFC, NFD, NFKC and NFKD (UAX #15).

normal_tables.py has the decompositions and combining classes (make_normal_tables.py explains how); syllables of Hangul
are computed.
"""
from rpython.rlib.rstring import StringBuilder

from memphis.unicode import normal_tables, utf8

CODES = normal_tables.CODES
STARTS = normal_tables.STARTS
TEXTS = normal_tables.TEXTS
KINDS = normal_tables.KINDS             # a tag such as '<compat>', '' for a canonical decomposition
COMPOSED = 0                            # the kind of those that composition makes from their two parts
CANONICAL = 1
CLASS_PAGES = normal_tables.CLASS_PAGES
CLASS_BLOCKS = normal_tables.CLASS_BLOCKS

HANGUL = 0xAC00
LEAD, VOWEL, TRAIL = 0x1100, 0x1161, 0x11A7
LEADS, VOWELS, TRAILS = 19, 21, 28      # TRAIL itself stands for none
SYLLABLES = LEADS * VOWELS * TRAILS


def number_at(table, index):
    at = 3 * index
    return ord(table[at]) | ord(table[at + 1]) << 8 | ord(table[at + 2]) << 16


ROWS = len(CODES) // 3
FIRST = number_at(CODES, 0)             # no character below has a decomposition


def row_of(code):
    "The row of a character's decomposition, or -1."
    if code < FIRST:
        return -1
    low, high = 0, ROWS
    while low < high:
        middle = (low + high) >> 1
        if number_at(CODES, middle) < code:
            low = middle + 1
        else:
            high = middle
    if low < ROWS and number_at(CODES, low) == code:
        return low
    return -1


def kind_of(row):
    return ord(TEXTS[number_at(STARTS, row)])


def mapping_of(row):
    "One step of the decomposition."
    start, stop = number_at(STARTS, row) + 1, number_at(STARTS, row + 1)
    assert 0 <= start <= stop
    return utf8.code_points(TEXTS[start:stop])


def combining_class(code):
    return ord(CLASS_BLOCKS[ord(CLASS_PAGES[code >> 8]) << 8 | code & 255])


def _compositions():
    result = {}
    for row in range(ROWS):
        if kind_of(row) == COMPOSED:
            first, second = mapping_of(row)
            result[first << 21 | second] = number_at(CODES, row)
    return result


COMPOSITIONS = _compositions()


# ____________________________________________________________
# the forms

def normalize(text, composed, compatible, known=None):
    """NFC is (True, False), NFKD is (False, True), and so on. `known`: a function; characters for which it is False
    are left as they are."""
    if utf8.is_ascii(text):
        return text
    codes = []
    i = 0
    while i < len(text):
        code = utf8.codepoint_at(text, i)
        if known is None or known(code):
            decompose(codes, code, compatible)
        else:
            codes.append(code)
        i = utf8.next_position(text, i)
    reorder(codes)
    if composed:
        codes = compose(codes)
    builder = StringBuilder(len(text))
    for code in codes:
        utf8.append(builder, code)
    return builder.build()


def decompose(codes, code, compatible):
    "Append what a character is made of."
    if HANGUL <= code < HANGUL + SYLLABLES:
        code -= HANGUL
        codes.append(LEAD + code // (VOWELS * TRAILS))
        codes.append(VOWEL + code // TRAILS % VOWELS)
        if code % TRAILS != 0:
            codes.append(TRAIL + code % TRAILS)
        return
    row = row_of(code)
    if row < 0 or kind_of(row) > CANONICAL and not compatible:
        codes.append(code)
        return
    for part in mapping_of(row):
        decompose(codes, part, compatible)


def reorder(codes):
    "Marks that follow each other go by their classes."
    i = 0
    while i < len(codes):
        if combining_class(codes[i]) == 0:
            i += 1
            continue
        start = i
        in_order = True
        previous = 0
        while i < len(codes):
            mark_class = combining_class(codes[i])
            if mark_class == 0:
                break
            if mark_class < previous:
                in_order = False
            previous = mark_class
            i += 1
        if not in_order:
            reorder_marks(codes, start, i)


def reorder_marks(codes, start, stop):
    "One class after the other, so that a million of marks takes no longer than as many letters."
    by_class = [0] * 256
    for i in range(start, stop):
        by_class[combining_class(codes[i])] += 1
    place = start
    for mark_class in range(256):
        count = by_class[mark_class]
        by_class[mark_class] = place
        place += count
    marks = [codes[i] for i in range(start, stop)]
    for mark in marks:
        mark_class = combining_class(mark)
        codes[by_class[mark_class]] = mark
        by_class[mark_class] += 1


def compose(codes):
    result = []
    starter = -1                # where in the result the last character of class 0 stands
    previous = 0                # the class of what was kept last behind it
    for code in codes:
        code_class = combining_class(code)
        if starter >= 0 and (starter == len(result) - 1 or 0 < previous < code_class):
            pair = composition(result[starter], code)
            if pair >= 0:
                result[starter] = pair
                continue
        if code_class == 0:
            starter = len(result)
        previous = code_class
        result.append(code)
    return result


def composition(first, second):
    "The character that the two make, or -1."
    if LEAD <= first < LEAD + LEADS and VOWEL <= second < VOWEL + VOWELS:
        return HANGUL + ((first - LEAD) * VOWELS + second - VOWEL) * TRAILS
    if (HANGUL <= first < HANGUL + SYLLABLES and (first - HANGUL) % TRAILS == 0 and
            TRAIL < second < TRAIL + TRAILS):
        return first + second - TRAIL
    return COMPOSITIONS.get(first << 21 | second, -1)
