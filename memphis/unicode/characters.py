"""What unicodedata tells of single characters, in today's Unicode and in Unicode 3.2.0, which stringprep needs.

character_tables.py has the data (make_character_tables.py explains how).
"""
from memphis.unicode import character_tables, database, normal

CATEGORIES = [row[0] for row in character_tables.RECORDS]
BIDIRECTIONAL = [row[1] for row in character_tables.RECORDS]
MIRRORED = [row[2] for row in character_tables.RECORDS]
WIDTHS = [row[3] for row in character_tables.RECORDS]
PAGES = character_tables.RECORD_PAGES
BLOCKS = character_tables.RECORD_BLOCKS
OLD_CATEGORIES = [row[0] for row in character_tables.OLD_KINDS]
OLD_BIDIRECTIONAL = [row[1] for row in character_tables.OLD_KINDS]
OLD_STARTS = character_tables.OLD_STARTS
OLD_NUMBERS = character_tables.OLD_NUMBERS
NUMBERS = [float(value) for value in character_tables.NUMBERS]
NUMBER_CODES = character_tables.NUMBER_CODES
NUMBER_INDICES = character_tables.NUMBER_INDICES


def record(code):
    return ord(BLOCKS[ord(PAGES[code >> 8]) << 8 | code & 255])


def last_at_most(table, code):
    "The index of the last of the sorted numbers that is not above `code`, or -1."
    low, high = 0, len(table) // 3
    while low < high:
        middle = (low + high) >> 1
        if normal.number_at(table, middle) <= code:
            low = middle + 1
        else:
            high = middle
    return low - 1


def old_kind(code):
    "0 where nothing has changed."
    index = last_at_most(OLD_STARTS, code)
    return 0 if index < 0 else ord(OLD_NUMBERS[index])


def category(code, old):
    if old:
        kind = old_kind(code)
        if kind != 0:
            return OLD_CATEGORIES[kind]
    return CATEGORIES[record(code)]


def bidirectional(code, old):
    if old:
        kind = old_kind(code)
        if kind != 0:
            return OLD_BIDIRECTIONAL[kind]
    return BIDIRECTIONAL[record(code)]


def is_there(code, old):
    "Did the character exist in 3.2.0?"
    return not old or OLD_CATEGORIES[old_kind(code)] != 'Cn'


def mirrored(code):
    return MIRRORED[record(code)]


def east_asian_width(code):
    return WIDTHS[record(code)]


def number_index(code):
    "The index of the value of a number that is no decimal digit, or -1."
    index = last_at_most(NUMBER_CODES, code)
    if index >= 0 and normal.number_at(NUMBER_CODES, index) == code:
        return ord(NUMBER_INDICES[index])
    return -1


def numeric(code):
    "The value, or -1.0 where it has none (one is -0.5)."
    value = database.decimal_value(code)
    if value >= 0:
        return float(value)
    index = number_index(code)
    return -1.0 if index < 0 else NUMBERS[index]


def digit(code):
    "0 to 9, or -1."
    if database.flags(code) & database.DIGIT == 0:
        return -1
    return int(numeric(code))


def decomposition(code):
    "Its kind and the code points in hexadecimal; '' where there is none."
    row = normal.row_of(code)
    if row < 0:
        return ''
    pieces = []
    kind = normal.KINDS[normal.kind_of(row)]
    if kind != '':
        pieces.append(kind)
    for part in normal.mapping_of(row):
        pieces.append(hex_text(part))
    return ' '.join(pieces)


def hex_text(code):
    "At least four digits."
    text = ''
    while code > 0 or len(text) < 4:
        text = '0123456789ABCDEF'[code & 15] + text
        code >>= 4
    return text
