"""Fixtures of the untranslated tests (Python 2.7).

`space` also runs source text:

    space.eval("1 + 1") == '2'                       the repr of the value
    space.run("print(1)") == '1\n'                   what is printed
    space.raises("IndexError", "pop from empty list", "[].pop()")

`--backend=vm,treewalk` runs every test that uses it once on each of the engines; without it the VM does.
"""
import os
import sys

import pytest

sys.setrecursionlimit(10000)        # untranslated, the limits under test come after Python 2's own

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), HERE]      # memphis; expectations.py


class Runner(object):
    "The interpreter's space, with ways to run source text in a fresh __main__."

    def __init__(self, engine):
        from memphis.entry.session import space
        self._space = space
        self.engine = engine

    def __getattr__(self, name):
        return getattr(self._space, name)

    def _session(self):
        from memphis.entry.session import Session
        assert self._space.select_engine_by_name(self.engine)
        return Session()

    def eval(self, source):
        session = self._session()
        text = session.evaluate(source)
        assert session.status in (0, 1), text
        return text if session.status == 1 else 'None'

    def run(self, source):
        from memphis.host import current as host
        written = []
        from memphis.entry import streams

        def write(fd, data):
            if fd > 2:          # a .pyc file
                return original(fd, data)
            written.append(data)
            return len(data)
        original, host.write = host.write, write
        try:
            session = self._session()
            text = session.run(source, '<string>', 'exec')
            assert session.status == 0, text
            assert streams.finish_evaluation(self._space) is None
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
    parser.addoption('--backend', help="engines to test, with commas between: vm, treewalk; "
                                       "the cases of tests/crosscheck also take native, wasm, cpython")


def pytest_generate_tests(metafunc):
    if 'space' in metafunc.fixturenames:
        names = (metafunc.config.getoption('--backend') or 'vm').split(',')
        engines = [name for name in names if name in ('vm', 'treewalk')]
        metafunc.parametrize('space', engines, indirect=True, scope='session', ids=engines)


@pytest.fixture(scope='session')
def space(request):
    return Runner(request.param)


@pytest.fixture(scope='session')
def vm():
    "Tests that compare the engines have them by name, whatever --backend says."
    return Runner('vm')


@pytest.fixture(scope='session')
def treewalk():
    return Runner('treewalk')
