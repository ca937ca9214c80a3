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
