"""memphis/unicode/utf8.py"""
import pytest

from rpython.rlib.rstring import StringBuilder

from memphis.unicode import utf8

TEXTS = [u'', u'a', u'abc', u'\xe9', u'a\xe9\u65e5', u'\u65e5' * 200, u'x' * 64 + u'\xe9' * 64 + u'y', u'\x7f\x80\u07ff\u0800\uffff']


@pytest.mark.parametrize('code, bytes', [
    (0, '\x00'), (0x7f, '\x7f'), (0x80, '\xc2\x80'), (0x7ff, '\xdf\xbf'), (0x800, '\xe0\xa0\x80'),
    (0xd800, '\xed\xa0\x80'), (0xdfff, '\xed\xbf\xbf'), (0xffff, '\xef\xbf\xbf'),
    (0x10000, '\xf0\x90\x80\x80'), (0x10ffff, '\xf4\x8f\xbf\xbf')])
def test_one_code_point(code, bytes):
    assert utf8.encode(code) == bytes
    builder = StringBuilder()
    utf8.append(builder, code)
    assert builder.build() == bytes
    assert utf8.codepoint_at('x' + bytes, 1) == code
    assert utf8.next_position('x' + bytes, 1) == 1 + len(bytes)
    assert utf8.previous_position('x' + bytes, 1 + len(bytes)) == 1
    assert utf8.length('x' + bytes) == 2
    assert utf8.code_points('x' + bytes) == [ord('x'), code]


@pytest.mark.parametrize('text', TEXTS)
def test_positions(text):
    s = text.encode('utf-8')
    assert utf8.length(s) == len(text)
    assert utf8.is_ascii(s) == (len(s) == len(text))
    assert utf8.reverse(s) == text[::-1].encode('utf-8')
    offsets = utf8.make_offsets(s, len(text))
    for index in range(len(text) + 1):
        position = len(text[:index].encode('utf-8'))
        assert utf8.position_of(s, offsets, index) == position
        assert utf8.index_of(s, offsets, position) == index


@pytest.mark.parametrize('s, start, end, reason', [
    ('a\xff', 1, 2, 'invalid start byte'), ('\x80', 0, 1, 'invalid start byte'),
    ('\xc1\xbf', 0, 1, 'invalid start byte'), ('\xf5\x80', 0, 1, 'invalid start byte'),
    ('\xc3', 0, 1, 'unexpected end of data'), ('\xe2\x82', 0, 2, 'unexpected end of data'),
    ('ab\xf0\x9f\x98', 2, 5, 'unexpected end of data'), ('\xc3(', 0, 1, 'invalid continuation byte'),
    ('\xe2\x82(', 0, 2, 'invalid continuation byte'), ('\xe0\x80\x80', 0, 1, 'invalid continuation byte'),
    ('\xed\xa0\x80', 0, 1, 'invalid continuation byte'), ('\xf4\x90\x80\x80', 0, 1, 'invalid continuation byte')])
def test_errors(s, start, end, reason):
    decoder = utf8.Decoder(s)
    assert decoder.find_error(0) == start
    assert (decoder.end, decoder.reason) == (end, reason)
    assert not utf8.is_valid(s)


def test_valid():
    for text in TEXTS:
        assert utf8.is_valid(text.encode('utf-8'))
    assert utf8.Decoder('\xed\xa0\x80', True).find_error(0) == -1
    assert utf8.has_surrogates('a\xed\xb0\x80') and not utf8.has_surrogates('\xed\x9f\xbf')
