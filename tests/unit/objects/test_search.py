"""memphis/objects/strobject/search.py: the linear search must agree with RPython's."""
import random

import pytest

from memphis.objects.strobject import search


def cases():
    source = random.Random(5)
    for _ in range(300):
        alphabet = 'ab' if source.random() < 0.7 else 'abc'
        sub = ''.join([source.choice(alphabet) for _ in range(source.randint(1, 6))])
        s = ''.join([source.choice(alphabet) for _ in range(source.randint(0, 40))])
        start = source.randint(0, 5)
        yield s, sub, start, max(start, min(len(s), source.randint(0, 45)))


def test_agrees(monkeypatch):
    monkeypatch.setattr(search, 'needs_linear', lambda sub, length: True)
    for s, sub, start, end in cases():
        if len(sub) > 1:
            assert search.find(s, sub, start, end) == s.find(sub, start, end)
            assert search.count(s, sub, start, end) == s.count(sub, start, end)
        assert search.rfind(s, sub, start, end) == s.rfind(sub, start, end)


@pytest.mark.parametrize('length, size, linear', [
    (100, 50, False), (1 << 20, 16, False), (1 << 20, 17, True), (100, 101, False), (30000, 5000, True)])
def test_where_it_is_used(length, size, linear):
    assert search.needs_linear('a' * size, length) == linear


def test_worst_case_is_linear():
    "300,000 times 100,000 steps would take hours."
    s = 'a' * 300000
    assert search.find(s, 'a' * 100000 + 'b', 0, len(s)) == -1
    assert search.rfind(s, 'b' + 'a' * 100000, 0, len(s)) == -1
    assert search.count(s, 'a' * 100000, 0, len(s)) == 3


def test_strip_set():
    members = search.ByteSet('ab\xff')
    assert [members.contains(c) for c in 'abc\xff\x00'] == [True, True, False, True, False]
