"""The wasm host offers what the interface lists, with the parameters that the other host's functions have."""
import inspect
import os
import subprocess
import sys

PROGRAM = '''
import inspect
from memphis import host
host.kind = 'wasm'
from memphis.host import current, native
from memphis.host.calls import refused_calls
expected = refused_calls(None)
for name in native.__all__:
    expected[name] = getattr(native, name)
for name, function in sorted(expected.items()):
    if name not in ('HostError', 'error_text'):
        given = inspect.getargspec(getattr(current, name))
        assert given == inspect.getargspec(function), (name, given)
print 'alike'
'''


def test_same_parameters():
    repo = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join([repo] + sys.path))
    process = subprocess.Popen([sys.executable, '-c', PROGRAM], env=environment, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT)
    assert process.communicate()[0].splitlines()[-1:] == ['alike']
