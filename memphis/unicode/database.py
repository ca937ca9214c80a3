"""The Unicode character database: properties and case mappings of code points.

The data are those of Python 3.13 (tables.py, made by make_tables.py); this module reads the two-level tables.
Latin text takes the first page of them, so there is no special case for it; callers treat ASCII themselves.
"""
from memphis.unicode import tables
from memphis.unicode import utf8

ALPHA = 1 << 0
DECIMAL = 1 << 1
DIGIT = 1 << 2
NUMERIC = 1 << 3
SPACE = 1 << 4
UPPER = 1 << 5
LOWER = 1 << 6
TITLE = 1 << 7
PRINTABLE = 1 << 8
XID_START = 1 << 9
XID_CONTINUE = 1 << 10
CASED = 1 << 11
CASE_IGNORABLE = 1 << 12

# the case mappings; also the columns of CASES
TO_LOWER = 0
TO_UPPER = 1
TO_TITLE = 2
TO_FOLD = 3

FLAG_PAGES = tables.FLAG_PAGES
FLAG_BLOCKS = tables.FLAG_BLOCKS
FLAGS = tables.FLAGS
CASE_PAGES = tables.CASE_PAGES
CASE_BLOCKS = tables.CASE_BLOCKS
CASES = [delta for row in tables.CASES for delta in row]
DECIMAL_ZEROS = tables.DECIMAL_ZEROS
SPECIAL = dict((row[0] << 2 | row[1], ''.join([utf8.encode(code) for code in row[2:]]))
               for row in tables.SPECIAL)
UNIDATA_VERSION = tables.UNIDATA_VERSION


def flags(code):
    "The properties of a code point."
    return FLAGS[ord(FLAG_BLOCKS[ord(FLAG_PAGES[code >> 8]) << 8 | code & 255])]


def is_printable(code):
    return flags(code) & PRINTABLE != 0


def is_space(code):
    return flags(code) & SPACE != 0


def is_xid_start(code):
    return code == ord('_') or flags(code) & XID_START != 0


def is_xid_continue(code):
    return flags(code) & XID_CONTINUE != 0


def decimal_value(code):
    "0 to 9, or -1 for what is not a decimal digit."
    if flags(code) & DECIMAL == 0:
        return -1
    low = 0
    high = len(DECIMAL_ZEROS)
    while high - low > 1:
        middle = (low + high) >> 1
        if DECIMAL_ZEROS[middle] <= code:
            low = middle
        else:
            high = middle
    return code - DECIMAL_ZEROS[low]


def map_one(code, mapping):
    "The simple case mapping: one code point to one."
    return code + CASES[ord(CASE_BLOCKS[ord(CASE_PAGES[code >> 8]) << 8 | code & 255]) << 2 | mapping]


def append_mapped(builder, code, mapping):
    "Append the full case mapping of a code point to a StringBuilder."
    mapped = map_one(code, mapping)
    if mapped == code and code >= 0x80:
        special = SPECIAL.get(code << 2 | mapping, None)
        if special is not None:
            builder.append(special)
            return
    utf8.append(builder, mapped)
