"""The encodings that need no registry: their numbers, and the spellings of their names."""
from rpython.rlib.rstring import StringBuilder

OTHER, UTF8, ASCII, LATIN1, UTF16, UTF16_LE, UTF16_BE, UTF32, UTF32_LE, UTF32_BE = range(10)

NAMES = ['', 'utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be']

ALIASES = {
    'utf_8': UTF8, 'utf8': UTF8, 'u8': UTF8, 'utf': UTF8, 'cp65001': UTF8, 'utf8_ucs2': UTF8, 'utf8_ucs4': UTF8,
    'ascii': ASCII, 'us_ascii': ASCII, '646': ASCII, 'us': ASCII, 'ansi_x3.4_1968': ASCII,
    'ansi_x3_4_1968': ASCII, 'ansi_x3.4_1986': ASCII, 'cp367': ASCII, 'csascii': ASCII, 'ibm367': ASCII,
    'iso646_us': ASCII, 'iso_646.irv_1991': ASCII, 'iso_ir_6': ASCII,
    'latin_1': LATIN1, 'latin1': LATIN1, 'latin': LATIN1, 'l1': LATIN1, 'iso_8859_1': LATIN1,
    'iso8859_1': LATIN1, 'iso8859': LATIN1, '8859': LATIN1, 'cp819': LATIN1, 'csisolatin1': LATIN1,
    'ibm819': LATIN1, 'iso_8859_1_1987': LATIN1, 'iso_ir_100': LATIN1,
    'utf_16': UTF16, 'utf16': UTF16, 'u16': UTF16, 'utf_16_le': UTF16_LE, 'utf_16le': UTF16_LE,
    'unicodelittleunmarked': UTF16_LE, 'utf_16_be': UTF16_BE, 'utf_16be': UTF16_BE, 'unicodebigunmarked': UTF16_BE,
    'utf_32': UTF32, 'utf32': UTF32, 'u32': UTF32, 'utf_32_le': UTF32_LE, 'utf_32le': UTF32_LE,
    'utf_32_be': UTF32_BE, 'utf_32be': UTF32_BE,
}


def find_codec(encoding):
    "The codec of that name, or OTHER."
    if encoding == 'utf-8':
        return UTF8
    builder = StringBuilder(len(encoding))
    gap = False                         # what stands between words is one '_'
    for c in encoding:
        if c == '-' or c == ' ' or c == '_':
            gap = builder.getlength() > 0
            continue
        if gap:
            builder.append('_')
            gap = False
        if 'A' <= c <= 'Z':
            builder.append(chr(ord(c) + 32))
        else:
            builder.append(c)
    return ALIASES.get(builder.build(), OTHER)
