"""Write tables.py: run with CPython 3.13, whose Unicode data it copies.

    python3.13 memphis/unicode/make_tables.py > memphis/unicode/tables.py

A table maps a code point to one byte, in two levels: PAGES[code >> 8] is the number of a block of 256 bytes in
BLOCKS. One table has an index into FLAGS, the other one into CASES, whose rows are (lower, upper, title, fold):
distances to the one code point it maps to. Mappings to several code points stand in SPECIAL.
"""
import base64
import sys
import unicodedata
import zlib

SHIFT = 8


PROPERTIES = [str.isalpha, str.isdecimal, str.isdigit, str.isnumeric, str.isspace, str.isupper, str.islower,
              lambda c: unicodedata.category(c) == 'Lt', str.isprintable, str.isidentifier,
              lambda c: ('a' + c).isidentifier(),
              lambda c: is_cased(c), lambda c: is_case_ignorable(c)]


def is_cased(c):
    "title() makes a letter small only behind a cased character."
    return (c + 'a').title()[-1] == 'a'


def is_case_ignorable(c):
    "lower() looks past it when it asks whether a capital sigma stands behind a cased character."
    return (('a' + c + '\u03a3').lower()[-1] == '\u03c2' and
            not (is_cased(c) and (c + '\u03a3').lower()[-1] == '\u03c2'))


def two_levels(values):
    blocks, numbers, pages = {}, [], []
    for start in range(0, len(values), 1 << SHIFT):
        block = bytes(values[start:start + (1 << SHIFT)])
        if block not in blocks:
            blocks[block] = len(numbers)
            numbers.append(block)
        pages.append(blocks[block])
    assert len(numbers) <= 256, len(numbers)
    return bytes(pages), b''.join(numbers)


def emit_head(program):
    print('"""Made by %s from Unicode %s; do not edit.' % (program, unicodedata.unidata_version))
    print()
    print('%s explains the layout.' % program)
    print('"""')
    print("import base64")
    print("import zlib")
    print("\n\ndef _unpack(text):\n    return zlib.decompress(base64.b64decode(text))\n")


def emit(name, data):
    print("\n%s = _unpack(" % name)
    text = base64.b64encode(zlib.compress(data, 9)).decode()
    for i in range(0, len(text), 110):
        print("    '%s'" % text[i:i + 110])
    print("    )")


def emit_rows(name, rows):
    print("\n%s = [" % name)
    line = "   "
    for row in rows:
        item = " %s," % (row,)
        if len(line) + len(item) > 118:
            print(line)
            line = "   "
        line += item
    print(line)
    print("]")


def main():
    size = sys.maxunicode + 1
    flag_rows, flags = {}, []
    case_rows, cases = {(0, 0, 0, 0): 0}, []
    special, decimals = [], []
    for code in range(size):
        c = chr(code)
        row = sum(1 << bit for bit, has in enumerate(PROPERTIES) if has(c))
        flags.append(flag_rows.setdefault(row, len(flag_rows)))
        mapped = [c.lower(), c.upper(), c.title(), c.casefold()]
        if code == 0x3a3:
            mapped[0] = '\u03c3'
        deltas = tuple(ord(m) - code if len(m) == 1 else 0 for m in mapped)
        for kind, m in enumerate(mapped):
            if len(m) > 1:
                special.append((code, kind) + tuple(ord(x) for x in m))
        cases.append(case_rows.setdefault(deltas, len(case_rows)))
        if c.isdecimal() and unicodedata.decimal(c) == 0:
            assert [unicodedata.decimal(chr(code + i)) for i in range(10)] == list(range(10))
            decimals.append(code)
    emit_head('make_tables.py')
    print("\nUNIDATA_VERSION = '%s'" % unicodedata.unidata_version)
    assert len(flag_rows) <= 256 and len(case_rows) <= 256, (len(flag_rows), len(case_rows))
    pages, blocks = two_levels(flags)
    emit('FLAG_PAGES', pages)
    emit('FLAG_BLOCKS', blocks)
    emit_rows('FLAGS', list(flag_rows))
    pages, blocks = two_levels(cases)
    emit('CASE_PAGES', pages)
    emit('CASE_BLOCKS', blocks)
    emit_rows('CASES', list(case_rows))
    print("\n# (code, 0 lower 1 upper 2 title 3 fold, code points ...)")
    emit_rows('SPECIAL', special)
    print("\n# the zeros of the sets of decimal digits")
    emit_rows('DECIMAL_ZEROS', decimals)


if __name__ == '__main__':
    main()
