"""The text of uncaught exceptions: tracebacks.txt has programs and what CPython 3.13 prints."""
import os

import pytest


def programs():
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'tracebacks.txt')) as handle:
        text = handle.read()
    return [entry.split('--- traceback\n') for entry in text.split('=== program\n')[1:]]


PROGRAMS = programs()


@pytest.mark.parametrize('number', range(len(PROGRAMS)))
def test_program(space, number):
    source, expected = PROGRAMS[number]
    assert space._session().run(source, '<program-%d>' % number, 'exec') == expected


def test_long_chain(space):
    text = space.error("e = None\n"
                       "for i in range(12000):\n"
                       "    n = ValueError(i)\n"
                       "    n.__cause__ = e\n"
                       "    e = n\n"
                       "raise e")
    assert text.startswith('[2000 more exceptions before these]\nValueError: 2000\n')
    assert text.endswith('ValueError: 11999\n')
    assert text.count('direct cause') == 9999


def test_deep_and_wide_groups_are_cut(space):
    text = space.error("e = ValueError(0)\n"
                       "for i in range(500):\n"
                       "    e = ExceptionGroup('g', [e] * 2)\n"
                       "raise e")
    assert 'max_group_depth is 10' in text
    assert len(text) < 1000000


def test_str_that_recurses(space):
    text = space.error("class E(Exception):\n"
                       "    def __str__(self): return str(self)\n"
                       "raise E")
    assert text.endswith('E: <exception str() failed>\n')
