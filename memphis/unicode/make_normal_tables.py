"""Write normal_tables.py: run with CPython 3.13, whose Unicode data it copies.

    python3.13 memphis/unicode/make_normal_tables.py > memphis/unicode/normal_tables.py

Each character with a decomposition has a row: CODES has the code point in three bytes, in order, STARTS in three bytes
where in TEXTS its decomposition begins (in UTF-8, one step of it, after a byte that is an index into KINDS); it ends
where the next begins. The canonical combining classes are a two-level table, as in tables.py.
"""
import sys
import unicodedata

from make_tables import emit, emit_head, emit_rows, two_levels


def main():
    kinds = [None, '']          # canonical that is made from its parts again, and that is not
    codes, starts, texts = b'', b'', b''
    for code in range(sys.maxunicode + 1):
        c = chr(code)
        mapping = unicodedata.decomposition(c)
        if not mapping:
            continue
        tag = ''
        if mapping.startswith('<'):
            tag, mapping = mapping.split(' ', 1)
            if tag not in kinds:
                kinds.append(tag)
        text = ''.join(chr(int(part, 16)) for part in mapping.split())
        kind = kinds.index(tag)
        if not tag and len(text) == 2 and unicodedata.normalize('NFC', c) == c:
            kind = 0
        codes += code.to_bytes(3, 'little')
        starts += len(texts).to_bytes(3, 'little')
        texts += bytes([kind]) + text.encode()
    starts += len(texts).to_bytes(3, 'little')
    kinds[0] = ''
    emit_head('make_normal_tables.py')
    emit_rows('KINDS', [repr(kind) for kind in kinds])
    emit('CODES', codes)
    emit('STARTS', starts)
    emit('TEXTS', texts)
    pages, blocks = two_levels([unicodedata.combining(chr(code)) for code in range(sys.maxunicode + 1)])
    emit('CLASS_PAGES', pages)
    emit('CLASS_BLOCKS', blocks)


if __name__ == '__main__':
    main()
