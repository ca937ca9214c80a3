# -*- coding: utf-8 -*-
"""memphis/unicode/normal.py, against digests and samples taken from CPython 3.13's unicodedata."""
import hashlib

import pytest

from memphis.unicode import normal, utf8

FORMS = [(True, False), (False, False), (True, True), (False, True)]       # NFC NFD NFKC NFKD


def forms(text):
    return [normal.normalize(text.encode('utf-8'), composed, compatible).decode('utf-8')
            for composed, compatible in FORMS]


@pytest.mark.parametrize('text, expected', [
    (u'', [u'', u'', u'', u'']), (u'abc', [u'abc'] * 4), (u'\xe9', [u'\xe9', u'e\u0301', u'\xe9', u'e\u0301']),
    (u'e\u0301', [u'\xe9', u'e\u0301', u'\xe9', u'e\u0301']),
    (u'\xb5', [u'\xb5', u'\xb5', u'\u03bc', u'\u03bc']), (u'\ufb01', [u'\ufb01', u'\ufb01', u'fi', u'fi']),
    (u'\uac01', [u'\uac01', u'\u1100\u1161\u11a8', u'\uac01', u'\u1100\u1161\u11a8']),
    (u'\u1100\u1161\u11a8', [u'\uac01', u'\u1100\u1161\u11a8', u'\uac01', u'\u1100\u1161\u11a8']),
    (u'\u0958', [u'\u0915\u093c'] * 4), (u'\u212b', [u'\xc5', u'A\u030a', u'\xc5', u'A\u030a']),
    (u'a\u0327\u0301\u0323', [u'\u1ea1\u0327\u0301', u'a\u0327\u0323\u0301'] * 2),
    (u'\U0001d4d0', [u'\U0001d4d0', u'\U0001d4d0', u'A', u'A'])])
def test_samples(text, expected):
    assert forms(text) == expected


def test_lone_surrogates_stay():
    assert normal.normalize('\xed\xa0\x80\xc2\xb5', True, True) == '\xed\xa0\x80\xce\xbc'


def test_many_characters():
    "The digest of all forms of every 41st, before and after a letter with two marks, computed with CPython 3.13."
    digest = hashlib.md5()
    for code in range(0, 0x110000, 41):
        if 0xd800 <= code < 0xe000:
            continue
        c = utf8.encode(code)
        for composed, compatible in FORMS:
            digest.update(normal.normalize(c + 'a\xcc\xa7\xcc\x81' + c, composed, compatible))
    assert digest.hexdigest() == '1c1ea838f3137b6c588ed18ce8dc0e64'


def test_many_marks():
    marks = '\xcc\x81\xcc\xa7' * 100000
    assert normal.normalize('a' + marks, False, False) == 'a' + '\xcc\xa7' * 100000 + '\xcc\x81' * 100000
