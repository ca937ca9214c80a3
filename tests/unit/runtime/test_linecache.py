"""What is kept of the sources is bounded, for big ones and for many small ones."""
from memphis.runtime import linecache


def test_many_small_sources():
    cache = linecache.LineCache()
    for i in range(50000):
        cache.register('<%d>' % i, '1 + 1')
    assert len(cache.names) * linecache.ENTRY_COST < linecache.MAX_TOTAL
    assert cache.source_line('<49999>', 1) == '1 + 1'
    assert not cache.source_line('<0>', 1)


def test_big_source():
    cache = linecache.LineCache()
    cache.register('<big>', 'x' * (linecache.MAX_SOURCE + 1))
    assert not cache.source_line('<big>', 1)


def test_declared_encodings(tmpdir):
    "PEP 263; what is no text in its encoding has no lines."
    def line(data, number=2):
        path = tmpdir.join('source.py')
        path.write(data, 'wb')
        return linecache.LineCache().source_line(str(path), number)
    assert line('# coding: latin-1\nx = "\xe9"') == 'x = "\xc3\xa9"'
    assert line('# -*- coding: koi8-r -*-\nx = "\xc1"') == 'x = "\xd0\xb0"'
    assert line('#!/usr/bin/python\n# vim: set fileencoding=iso-8859-15 :\nx = "\xa4"', 3) == 'x = "\xe2\x82\xac"'
    assert line('# coding: utf-8\nx = "\xc3\xa9"') == 'x = "\xc3\xa9"'
    assert line('x = 1\ny = "\xe9"') is None
    assert line('# coding: no-such\nx = "\xe9"') is None
    assert line('# coding: cp1252\nx = "\x81"') is None
