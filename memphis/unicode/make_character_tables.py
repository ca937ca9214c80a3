"""Write character_tables.py: run with CPython 3.13, whose Unicode data it copies.

    python3.13 memphis/unicode/make_character_tables.py > memphis/unicode/character_tables.py

RECORDS has the different quadruples (category, bidirectional class, mirrored, East Asian width); which one is a
character's, a two-level table tells, as in tables.py. OLD_STARTS has, in three bytes each, where a range of code points
begins whose category and bidirectional class in Unicode 3.2.0 are the pair OLD_KINDS[OLD_NUMBERS[i]]; pair 0 stands for
what they are now. NUMBER_CODES has the characters that are numbers but no decimal digits, NUMBER_INDICES the indices of
their values in NUMBERS.
"""
import sys
import unicodedata

from make_tables import emit, emit_head, emit_rows, two_levels


def main():
    old_data = unicodedata.ucd_3_2_0
    records, rows = {}, []
    old_kinds, old_starts, old_numbers = {('', ''): 0}, b'', b''
    values, number_codes, number_indices = {}, b'', b''
    previous = 0
    for code in range(sys.maxunicode + 1):
        c = chr(code)
        now = unicodedata.category(c), unicodedata.bidirectional(c)
        record = now + (unicodedata.mirrored(c), unicodedata.east_asian_width(c))
        rows.append(records.setdefault(record, len(records)))
        then = old_data.category(c), old_data.bidirectional(c)
        kind = 0 if then == now else old_kinds.setdefault(then, len(old_kinds))
        if kind != previous:
            old_starts += code.to_bytes(3, 'little')
            old_numbers += bytes([kind])
            previous = kind
        value = unicodedata.numeric(c, None)
        if value is not None and unicodedata.decimal(c, None) is None:
            number_codes += code.to_bytes(3, 'little')
            number_indices += bytes([values.setdefault(value, len(values))])
    emit_head('make_character_tables.py')
    emit_rows('RECORDS', list(records))
    pages, blocks = two_levels(rows)
    emit('RECORD_PAGES', pages)
    emit('RECORD_BLOCKS', blocks)
    emit_rows('OLD_KINDS', list(old_kinds))
    emit('OLD_STARTS', old_starts)
    emit('OLD_NUMBERS', old_numbers)
    emit_rows('NUMBERS', list(values))
    emit('NUMBER_CODES', number_codes)
    emit('NUMBER_INDICES', number_indices)


if __name__ == '__main__':
    main()
