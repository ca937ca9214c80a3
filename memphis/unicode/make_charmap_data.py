"""Write charmaps.dat: run with CPython 3.13, whose codecs of one byte a character it copies.

    python3.13 memphis/unicode/make_charmap_data.py > memphis/unicode/charmaps.dat

The file is compressed: a line that is the tuple (names of the tables, aliases as pairs of name and number of a table),
then the tables: for each byte its code point in two bytes, the low one first, 0xFFFE where it stands for nothing.
"""
import encodings
import encodings.aliases
import importlib
import pkgutil
import sys
import zlib

UNDEFINED = 0xFFFE
NO_TABLES = ['mbcs', 'oem', 'latin_1', 'ascii', 'iso8859_1']    # of Windows; built in


def tables():
    result = {}
    for module in pkgutil.iter_modules(encodings.__path__):
        if module.name in NO_TABLES:
            continue
        codec = importlib.import_module('encodings.' + module.name)
        table = getattr(codec, 'decoding_table', None)
        mapping = getattr(codec, 'decoding_map', None)
        if table:
            result[module.name] = [ord(c) for c in table.ljust(256, chr(UNDEFINED))]
        elif mapping:
            result[module.name] = [mapping.get(i, UNDEFINED) for i in range(256)]
    return {name: [UNDEFINED if code is None else code for code in codes] for name, codes in result.items()}


def main():
    found = tables()
    names = sorted(found)
    aliases = [(name, i) for i, name in enumerate(names)]
    aliases += sorted((alias, names.index(name)) for alias, name in encodings.aliases.aliases.items()
                      if name in found and alias not in found and alias.islower())
    data = b''.join(code.to_bytes(2, 'little') for name in names for code in found[name])
    head = '%r\n' % ((names, aliases),)
    sys.stdout.buffer.write(zlib.compress(head.encode() + data, 9))


if __name__ == '__main__':
    main()
