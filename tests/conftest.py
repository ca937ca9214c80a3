"""Fixtures of the untranslated tests (Python 2.7).

`space` also runs source text:

    space.eval("1 + 1") == '2'                       the repr of the value
    space.run("print(1)") == '1\n'                   what is printed
    space.raises("IndexError", "pop from empty list", "[].pop()")
"""
import os
import sys

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), HERE]      # memphis; expectations.py


class Runner(object):
    "The interpreter's space, with ways to run source text in a fresh __main__."

    def __init__(self):
        from memphis.entry.session import space
        self._space = space

    def __getattr__(self, name):
        return getattr(self._space, name)

    def _session(self):
        from memphis.entry.session import Session
        return Session()

    def eval(self, source):
        session = self._session()
        text = session.evaluate(source)
        assert session.status in (0, 1), text
        return text if session.status == 1 else 'None'

    def run(self, source):
        from memphis.host import current as host
        written = []
        original, host.write = host.write, lambda fd, data: written.append(data)
        try:
            session = self._session()
            text = session.run(source, '<string>', 'exec')
            assert session.status == 0, text
        finally:
            host.write = original
        return ''.join(written)

    def error(self, source):
        "The text of the error that the source ends with."
        session = self._session()
        text = session.evaluate(source)
        assert session.status == 2, "no error, but %r" % text
        return text

    def raises(self, kind, message, source):
        last = self.error(source).rstrip('\n').split('\n')[-1]
        expected = '%s: %s' % (kind, message) if message else kind
        assert last == expected


def pytest_addoption(parser):
    parser.addoption('--backend', help="what the cases of tests/crosscheck run on, with commas between: "
                                       "vm, treewalk, native, wasm, cpython")


@pytest.fixture(scope='session')
def space():
    return Runner()
