"""Encodings of one byte a character, such as cp1252 and koi8-r: tables from the byte to the code point.

charmaps.dat, read at import time, has those of CPython 3.13 but for ascii and latin-1 (make_charmap_data.py explains
how).
"""
import ast
import pkgutil
import zlib

from rpython.rlib.rstring import StringBuilder

from memphis.unicode import utf8

SIZE = 512              # of a table: two bytes a character
UNDEFINED = 0xFFFE


def _load():
    head, data = zlib.decompress(pkgutil.get_data(__name__, 'charmaps.dat')).split('\n', 1)
    names, aliases = ast.literal_eval(head)
    tables = [data[i * SIZE:(i + 1) * SIZE] for i in range(len(names))]
    return dict((alias, tables[number]) for alias, number in aliases)


TABLES = _load()


def find(encoding):
    "The table of an encoding, by any spelling of its name; '' where there is none."
    return TABLES.get(normal_name(encoding), '')


def normal_name(encoding):
    "Small letters, with one underscore for whatever else stands between letters and digits."
    builder = StringBuilder(len(encoding))
    between = False
    for c in encoding:
        if c.isalnum() or c == '.':
            if between and builder.getlength() > 0:
                builder.append('_')
            between = False
            builder.append(c.lower())
        else:
            between = True
    return builder.build()


def code_at(table, byte):
    return ord(table[2 * byte]) | ord(table[2 * byte + 1]) << 8


def first_undefined(table, data):
    "The position of the first byte that stands for nothing, or -1."
    for i in range(len(data)):
        if code_at(table, ord(data[i])) == UNDEFINED:
            return i
    return -1


def decode(table, data):
    "UTF-8 text of bytes that all stand for something."
    builder = StringBuilder(len(data))
    for c in data:
        utf8.append(builder, code_at(table, ord(c)))
    return builder.build()
