"""memphis/unicode/database.py, against digests and samples taken from CPython 3.13's unicodedata."""
import hashlib

import pytest

from rpython.rlib.rstring import StringBuilder

from memphis.unicode import database
from memphis.unicode.database import TO_FOLD, TO_LOWER, TO_TITLE, TO_UPPER


def mapped(code, mapping):
    builder = StringBuilder()
    database.append_mapped(builder, code, mapping)
    return builder.build().decode('utf-8')


@pytest.mark.parametrize('code, lower, upper, title, fold', [
    (ord('a'), u'a', u'A', u'A', u'a'), (ord('Z'), u'z', u'Z', u'Z', u'z'), (ord('1'), u'1', u'1', u'1', u'1'),
    (0xdf, u'\xdf', u'SS', u'Ss', u'ss'), (0x130, u'i\u0307', u'\u0130', u'\u0130', u'i\u0307'),
    (0x1c4, u'\u01c6', u'\u01c4', u'\u01c5', u'\u01c6'), (0x3a3, u'\u03c3', u'\u03a3', u'\u03a3', u'\u03c3'),
    (0xfb03, u'\ufb03', u'FFI', u'Ffi', u'ffi'), (0x13a0, u'\uab70', u'\u13a0', u'\u13a0', u'\u13a0'),
    (0x65e5, u'\u65e5', u'\u65e5', u'\u65e5', u'\u65e5')])
def test_case_mappings(code, lower, upper, title, fold):
    assert mapped(code, TO_LOWER) == lower
    assert mapped(code, TO_UPPER) == upper
    assert mapped(code, TO_TITLE) == title
    assert mapped(code, TO_FOLD) == fold


@pytest.mark.parametrize('code, value', [
    (ord('0'), 0), (ord('9'), 9), (ord('a'), -1), (0x663, 3), (0xff19, 9), (0x1d7ff, 9), (0x1fbf0, 0), (0xb2, -1)])
def test_decimal_value(code, value):
    assert database.decimal_value(code) == value


def test_every_fifth_code_point():
    "The digest of flags, decimal value and mappings of each, computed with CPython 3.13."
    digest = hashlib.md5()
    for code in range(0, 0x110000, 5):
        if 0xd800 <= code < 0xe000:
            continue
        builder = StringBuilder()
        for mapping in (TO_LOWER, TO_UPPER, TO_TITLE, TO_FOLD):
            if mapping:
                builder.append(' ')
            database.append_mapped(builder, code, mapping)
        digest.update('%d %d %d %s\n' % (code, database.flags(code), database.decimal_value(code),
                                         builder.build()))
    assert digest.hexdigest() == '73c4ad0566b55cae8f2028c0e4d14352'
