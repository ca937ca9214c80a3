"""memphis/unicode/names.py, against digests and samples taken from CPython 3.13's unicodedata."""
import pytest

from memphis.unicode import names


@pytest.mark.parametrize('name, code', [
    ('LATIN SMALL LETTER A', 0x61), ('latin small letter a', 0x61), ('Greek Small Letter Zeta', 0x3b6),
    ('SNOWMAN', 0x2603), ('EMPTY SET', 0x2205), ('NO-BREAK SPACE', 0xa0), ('TAG LATIN SMALL LETTER Z', 0xe007a),
    ('LINE FEED', 0xa), ('NUL', 0), ('BELL', 0x1f514), ('LATIN CAPITAL LETTER GHA', 0x1a2),
    ('CJK UNIFIED IDEOGRAPH-4E00', 0x4e00), ('CJK UNIFIED IDEOGRAPH-04E00', 0x4e00),
    ('CJK UNIFIED IDEOGRAPH-323AF', 0x323af), ('CJK COMPATIBILITY IDEOGRAPH-F900', 0xf900),
    ('NUSHU CHARACTER-1B170', 0x1b170), ('HANGUL SYLLABLE GA', 0xac00), ('HANGUL SYLLABLE A', 0xc544),
    ('HANGUL SYLLABLE HIH', 0xd7a3), ('HANGUL SYLLABLE GGWALG', 0xaf51)])
def test_lookup(name, code):
    assert names.lookup(name) == code


@pytest.mark.parametrize('name', [
    '', ' ', 'LATIN', 'LATIN SMALL LETTER', 'LATIN SMALL LETTER A ', 'SNOWMA', 'SNOWMANN', 'X' * 1000, '\xc3\xa9',
    'CJK UNIFIED IDEOGRAPH-4e00', 'cjk unified ideograph-4E00', 'CJK UNIFIED IDEOGRAPH-3000',
    'CJK UNIFIED IDEOGRAPH-', 'CJK UNIFIED IDEOGRAPH-4E0', 'CJK UNIFIED IDEOGRAPH-004E00',
    'TANGUT IDEOGRAPH-17000', 'HANGUL SYLLABLE ', 'HANGUL SYLLABLE', 'HANGUL SYLLABLE GAX', 'HANGUL SYLLABLE G',
    'hangul syllable ga', 'KEYCAP DIGIT ONE', '\0', 'SNOWMAN\0'])
def test_no_such_name(name):
    assert names.lookup(name) == -1
