r"""unicodedata.  memphis/modules/unicodedata.py, memphis/unicode.  The expectations are those of CPython 3.13."""
from expectations import WithPrelude, check

PRELUDE = r"""import unicodedata as u
o = u.ucd_3_2_0"""


def test_database(space):
    check(WithPrelude(space, PRELUDE), r"""
    u.name('\0')                                                            # ValueError: no such name
    u.lookup('x')                                                           # KeyError: "undefined character name 'x'"
    u.decimal('a')                                                          # ValueError: not a decimal
    u.digit('a')                                                            # ValueError: not a digit
    u.numeric('a')                                                          # ValueError: not a numeric character
    u.category('ab')                                                        # TypeError: category() argument must be a unicode character, not str
    u.category(3)                                                           # TypeError: category() argument must be a unicode character, not int
    u.normalize('x','a')                                                    # ValueError: invalid normalization form
    u.normalize('NFC',3)                                                    # TypeError: normalize() argument 2 must be str, not int
    u.is_normalized('x','a')                                                # ValueError: invalid normalization form
    u.name('\0',3)                                                          # 3
    u.decimal('a',4)                                                        # 4
    u.numeric('\u00bd')                                                     # 0.5
    u.decomposition('\u00bd')                                               # '<fraction> 0031 2044 0032'
    u.lookup('')                                                            # KeyError: "undefined character name ''"
    u.decimal('')                                                           # TypeError: decimal() argument 1 must be a unicode character, not str
    u.UCD()                                                                 # TypeError: cannot create 'unicodedata.UCD' instances
    u.normalize('NFC')                                                      # TypeError: normalize expected 2 arguments, got 1
    u.numeric('\u4e00')                                                     # 1.0
    u.numeric('\uf9b2')                                                     # 0.0
    u.name('A')                                                             # 'LATIN CAPITAL LETTER A'
    ascii(u.lookup('BULLET'))                                               # "'\\u2022'"
    u.unidata_version, o.unidata_version                                    # ('15.1.0', '3.2.0')
    u.is_normalized('NFC','e\u0301')                                        # False
    ascii(u.normalize('NFC','e\u0301'))                                     # "'\\xe9'"
    o.name('\U0001f600')                                                    # ValueError: no such name
    u.category('A'), u.bidirectional('\u05d0'), u.combining('\u0301'), u.mirrored('('), u.east_asian_width('\u4e00')  # ('Lu', 'R', 230, 1, 'W')
    o.category('\U0001f600'), o.bidirectional('\U0001f600'), o.normalize('NFKC', '\u2460')  # ('Cn', '', '1')
    u.decimal('\u0665'), u.digit('\u00b2'), u.numeric('\u2153')             # (5, 2, 0.3333333333333333)
    u.name('\uac01'), u.name('\u4e00'), u.name('\n', '')                    # ('HANGUL SYLLABLE GAG', 'CJK UNIFIED IDEOGRAPH-4E00', '')
    """)
