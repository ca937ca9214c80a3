"""Each case of this folder runs once on every backend of --backend (backends.py); by default on what needs no build."""
import os
import sys

import pytest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import crosschecking

DEFAULT = 'vm,treewalk,cpython'
running = {}


def pytest_generate_tests(metafunc):
    names = backends.expand(metafunc.config.getoption('--backend') or DEFAULT)
    if 'backend' in metafunc.fixturenames:
        metafunc.parametrize('backend', names, indirect=True, scope='session')


@pytest.fixture(scope='session', autouse=True)
def backend(request):
    name = request.param
    if name not in running:
        try:
            running[name] = backends.start(name)
            running[name].name = name
        except backends.Missing as reason:
            running[name] = None
            running[name + ' reason'] = str(reason)
    if running[name] is None:
        reason = '%s: %s' % (name, running[name + ' reason'])
        if os.environ.get('MEMPHIS_REQUIRE_BACKENDS'):
            pytest.fail(reason)
        pytest.skip(reason)
    crosschecking.current = running[name]
    yield
    crosschecking.current = None


def pytest_unconfigure():
    for backend in running.values():
        if hasattr(backend, 'close'):
            backend.close()
