"""The interpreter over the file system in memory, as the wasm has it, untranslated: in a process of its own, since the host is
chosen when it is imported."""
import os
import subprocess
import sys

import pytest

REPO = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
PROGRAM = '''
import io, sys, zipfile
from memphis import host
host.kind = 'wasm'
from memphis.entry.library import configure_sandbox
from memphis.entry.session import Session, space
from memphis.host import current, wasi
from translator_config.library_code import compiled

def archive(*members):
    result = io.BytesIO()
    with zipfile.ZipFile(result, 'w', zipfile.ZIP_DEFLATED) as f:
        for name, data in members:
            f.writestr(name, data)
    return result.getvalue()

MODULE = """'The words.'
def fail():
    return 1 / 0
def names():
    return __name__, __file__, __spec__.cached
"""
wasi.untranslated.data = archive(*[
    (name + 'c', compiled(space, name, source)) for name, source in [
        ('simple.py', MODULE), ('pack/__init__.py', 'x = 5'), ('pack/inner.py', 'from . import x; y = x + 1')]])
session = Session()
session.main_module()
configure_sandbox(space)
current.mount('/lib/python3.13/site-packages', archive(('ware/__init__.py', 'from ware.part import z'),
                                                       ('ware/part.py', 'z = 7'), ('ware/data.txt', 'text')))
current.limit_files(100000)
for source in open(sys.argv[1]).read().split('----\\n'):
    sys.stdout.write('%s\\n' % session.evaluate(source).rstrip('\\n'))
'''

CASES = [
    ("import sys; sys.path, sys.prefix, sys.dont_write_bytecode",
     "(['', '/lib/python3.13', '/lib/python3.13/site-packages'], '/', True)"),
    ("import simple; simple.names(), simple.__doc__",
     "(('simple', '/lib/python3.13/simple.pyc', '/lib/python3.13/simple.pyc'), None)"),
    ("import pack.inner; pack.inner.y, type(pack.__spec__.loader).__name__", "(6, 'SourcelessFileLoader')"),
    ("import ware; ware.z, ware.__file__", "(7, '/lib/python3.13/site-packages/ware/__init__.py')"),
    ("open('/lib/python3.13/site-packages/ware/data.txt').read()", "'text'"),
    ("import posix; sorted(posix.listdir('/lib/python3.13/site-packages/ware'))", "['__init__.py', 'data.txt', 'part.py']"),
    ("f = open('mine.py', 'w'); n = f.write('a = 3'); f.close(); import mine; mine.a, mine.__file__", "(3, '/mine.py')"),
    ("sorted(posix.listdir())", "['dev', 'lib', 'mine.py', 'tmp']"),
    ("simple.fail()", 'Traceback (most recent call last):\n  File "<memphis-9>", line 1, in <module>\n    simple.fail()\n'
     '    ~~~~~~~~~~~^^\n  File "/lib/python3.13/simple.py", line 3, in fail\nZeroDivisionError: division by zero'),
    ("import nothing", 'Traceback (most recent call last):\n  File "<memphis-10>", line 1, in <module>\n    import nothing\n'
     "ModuleNotFoundError: No module named 'nothing'"),
    ("f = open('big', 'wb'); f.write(bytes(200000))", "Traceback (most recent call last):\n  File \"<memphis-11>\", line 1, in "
     "<module>\n    f = open('big', 'wb'); f.write(bytes(200000))\n                           ~~~~~~~^^^^^^^^^^^^^^^\n"
     "OSError: [Errno 28] No space left on device"),
    ("f = open('a', 'w'); n = f.write('x' * 10000); f.close(); posix.stat('a').st_size", "10000"),
    ("posix.fork()", "Traceback (most recent call last):\n  File \"<memphis-13>\", line 1, in <module>\n    posix.fork()\n"
     "    ~~~~~~~~~~^^\nPermissionError: [Errno 1] Operation not permitted"),
    ("posix.putenv('A', 'b'); len(posix.urandom(5))", "5"),
]


@pytest.fixture(scope='module')
def answers(tmpdir_factory):
    folder = tmpdir_factory.mktemp('sandbox')
    folder.join('program.py').write(PROGRAM)
    folder.join('sources').write('----\n'.join(source + '\n' for source, _ in CASES))
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join([REPO] + sys.path))
    process = subprocess.Popen([sys.executable, str(folder.join('program.py')), str(folder.join('sources'))],
                               env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return process.communicate()[0]


def test_all(answers):
    expected = '\n'.join(text for _, text in CASES).split('\n')
    assert answers.split('\n')[-len(expected) - 1:-1] == expected, answers
