"""The copy and pickle protocol.  memphis/objects/reduce.py, state.py."""
import imp
import os
import re

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
oracle = imp.load_source('oracle', os.path.join(os.path.dirname(HERE), 'syntax', 'oracle.py'))


def output(text):
    return re.sub('0x[0-9a-f]+', '0x', text).split('\n')


@pytest.mark.skipif(oracle.find() is None, reason="needs CPython 3.13 (MEMPHIS_ORACLE, or python3.13 on the PATH)")
def test_every_kind_of_object(space):
    with open(os.path.join(HERE, 'reduce_everything.py')) as f:
        program = f.read()
    library = oracle.run('import os; print(os.path.dirname(os.__file__), end="")')
    expected = output(oracle.run(program))
    got = output(space.run('import sys; sys.path.append(%r)\n' % library + program))
    assert len(expected) > 500
    assert [pair for pair in zip(expected, got) if pair[0] != pair[1]] == []
    assert len(expected) == len(got)


NOTHING = "import sys; sys.path[:] = []; sys.modules.pop('copyreg', None)\n"      # sessions share what is imported


def test_without_a_library(space):
    space.raises("ModuleNotFoundError", "No module named 'copyreg'", NOTHING + "object().__reduce_ex__(2)")
    space.raises("ModuleNotFoundError", "No module named 'copyreg'", NOTHING + "object().__reduce__()")
    assert space.eval("object().__getstate__()") == 'None'


def test_strange_copyreg(space):
    prelude = "import sys\nclass copyreg: %s\nsys.modules['copyreg'] = copyreg\nclass S: __slots__ = ('x',)\ns = S(); s.x = 1\n"
    space.raises("AttributeError", "type object 'copyreg' has no attribute '__newobj__'. Did you mean: '__new__'?",
                 prelude % "pass" + "object().__reduce_ex__(2)")
    space.raises("TypeError", "copyreg._slotnames didn't return a list or None",
                 prelude % "_slotnames = lambda cls: 5" + "s.__getstate__()")
    assert space.run(prelude % "_slotnames = lambda cls: None" + "print(s.__getstate__())") == 'None\n'
    assert space.run(prelude % "_slotnames = lambda cls: ['x', 'y']" + "print(s.__getstate__())") == \
        "(None, {'x': 1})\n"
    space.run(NOTHING)
