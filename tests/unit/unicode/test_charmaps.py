"""memphis/unicode/charmaps.py, against samples and a digest taken from CPython 3.13's codecs."""
import hashlib

import pytest

from memphis.unicode import charmaps


@pytest.mark.parametrize('encoding, byte, code', [
    ('cp1252', 0x80, 0x20ac), ('koi8-r', 0xcf, 0x43e), ('KOI8_R', 0xcf, 0x43e), ('iso-8859-15', 0xa4, 0x20ac),
    ('latin9', 0xa4, 0x20ac), ('ISO 8859 15', 0xa4, 0x20ac), ('cp437', 0x80, 0xc7), ('mac-roman', 0xdb, 0x20ac),
    ('cp037', 0xc1, ord('A')), ('windows-1251', 0xcf, 0x41f), ('cp1252', 0x81, charmaps.UNDEFINED)])
def test_tables(encoding, byte, code):
    assert charmaps.code_at(charmaps.find(encoding), byte) == code


@pytest.mark.parametrize('encoding', ['', '-', 'utf-8', 'latin-1', 'cp949', 'cp', 'cp1252x', '\xff', 'x' * 1000])
def test_no_table(encoding):
    assert charmaps.find(encoding) == ''


def test_decode():
    table = charmaps.find('cp1252')
    assert charmaps.first_undefined(table, '') == -1
    assert charmaps.first_undefined(table, 'a\x80\xff') == -1
    assert charmaps.first_undefined(table, 'a\x80\x81\x90') == 2
    assert charmaps.decode(table, 'a\x80\xff') == u'a\u20ac\xff'.encode('utf-8')


def test_all_tables():
    digest = hashlib.md5()
    for name in sorted(charmaps.TABLES):
        digest.update('%s %s\n' % (name, [charmaps.code_at(charmaps.find(name), i) for i in range(256)]))
    assert digest.hexdigest() == '729654f3bbe2c5586c541d4b6b6aa3b1'
