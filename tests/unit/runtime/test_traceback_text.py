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


def test_groups_that_multiply_are_cut(space):
    text = space.error("e = ValueError(0)\n"
                       "for i in range(10):\n"
                       "    e = ExceptionGroup('g', [e] * 15)\n"
                       "raise e")
    assert '... (more than 10000 exceptions)' in text
    assert text.endswith('+------------------------------------\n')


def test_deep_recursion_of_two_functions(space, monkeypatch):
    from memphis.runtime import frame_text
    monkeypatch.setattr(frame_text, 'MAX_FRAMES', 20)
    text = space.error("def f(n):\n"
                       "    g(n - 1)\n"
                       "def g(n):\n"
                       "    f(n - 1) if n else 1/0\n"
                       "f(41)")
    assert text.count('File "') == 20
    assert '  [23 more frames here]\n' in text
    assert text.endswith('ZeroDivisionError: division by zero\n')


def test_traceback_objects(space):
    assert space.eval("def f(): 1/0\n"
                      "try:\n"
                      "    f()\n"
                      "except ZeroDivisionError as e:\n"
                      "    tb = e.__traceback__\n"
                      "(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, type(tb), dir(tb),\n"
                      " tb.tb_next.tb_frame.f_code.co_name)") == (
        "(3, 1, None, <class 'traceback'>, ['tb_frame', 'tb_lasti', 'tb_lineno', 'tb_next'], 'f')")


def test_traceback_errors(space):
    make = "def f(): 1/0\ntry: f()\nexcept Exception as e: tb = e.__traceback__\n"
    space.raises("ValueError", "traceback loop detected", make + "tb.tb_next.tb_next = tb")
    space.raises("TypeError", "expected traceback object, got 'int'", make + "tb.tb_next = 5")
    space.raises("TypeError", "can't delete tb_next attribute", make + "del tb.tb_next")
    assert space.eval(make + "t = type(tb)(tb, tb.tb_frame, 0, 77)\nt.tb_lineno, t.tb_next is tb") == '(77, True)'
