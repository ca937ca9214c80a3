"""The edit distance and the choice behind "Did you mean".  memphis/runtime/suggestions.py."""
import pytest

from memphis.runtime.suggestions import edit_distance, nearest


@pytest.mark.parametrize('a, b, cost', [
    ('', '', 0), ('a', 'a', 0), ('a', 'b', 2), ('a', 'A', 1), ('abc', 'ab', 2), ('', 'abc', 6),
    ('hello', 'hlelo', 4), ('aBc', 'AbC', 3), ('foo', 'bar', 6), ('\xc3\xa9', 'e', 4)])
def test_distance(a, b, cost):
    assert edit_distance(a, b, 1000) == cost
    assert edit_distance(b, a, 1000) == cost


def test_distance_above_the_limit():
    assert edit_distance('abcdef', 'uvwxyz', 3) == 4
    assert edit_distance('a', 'a' * 50, 10) == 98           # what is common to both is cut off first
    assert edit_distance('x' + 'a' * 50, 'y' * 50, 10) == 11


@pytest.mark.parametrize('wrong, candidates, expected', [
    ('fobar', ['foobar', 'foo', 'bar'], 'foobar'), ('foobar', ['foobar'], ''), ('x', ['y'], ''),
    ('prnt', ['print', 'pri'], 'print'), ('abcd', ['abce', 'abcf'], 'abce'), ('Value', ['value'], 'value'),
    ('', ['a'], ''), ('ab', [], '')])
def test_nearest(wrong, candidates, expected):
    assert nearest(candidates, wrong) == expected


def test_too_many_candidates():
    assert nearest(['name%d' % i for i in range(749)], 'nam') == ''
    assert nearest(['foobar'] * 749, 'fobar') == 'foobar'
    assert nearest(['foobar'] * 750, 'fobar') == ''
