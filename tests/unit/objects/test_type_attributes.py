"""dir() of every builtin type and the signatures of its methods are CPython's, but for what docs/builtin-types.md lists.
The table there must hold no row that is not needed."""
import os
import re

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
REPO = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))

import imp
oracle = imp.load_source('oracle', os.path.join(REPO, 'tests', 'unit', 'syntax', 'oracle.py'))


def read(path):
    with open(path) as f:
        return f.read()


def attributes(output):
    "{(type, attribute): what is printed}"
    result = {}
    for line in output.strip().split('\n'):
        t, name, found = line.split(' ', 2)
        result[t, name] = found
    return result


def documented():
    "The (type, attribute) pairs of the table in docs/builtin-types.md."
    pairs = set()
    for line in read(os.path.join(REPO, 'docs', 'builtin-types.md')).split('\n'):
        match = re.match(r'\| ([\w, `-]+) \| ([\w, `]+) \| .+ \|$', line)
        if match and match.group(1) != 'type':
            for t in match.group(1).split(', '):
                for name in match.group(2).split(', '):
                    pairs.add((t.strip('`'), name.strip('`')))
    return pairs


@pytest.mark.skipif(oracle.find() is None, reason="needs CPython 3.13 (MEMPHIS_ORACLE, or python3.13 on the PATH)")
def test_attributes_and_signatures(space):
    program = read(os.path.join(HERE, 'every_type.py'))
    expected, got = attributes(oracle.run(program)), attributes(space.run(program))
    assert len(expected) > 3000
    different = set(key for key in set(expected) | set(got) if expected.get(key) != got.get(key))
    table = documented()
    unexpected = ['%s.%s: %s, not %s' % (t, name, got.get((t, name)), expected.get((t, name)))
                  for t, name in sorted(different - table)]
    assert not unexpected, '\n'.join(unexpected)
    assert not table - different, "these rows of docs/builtin-types.md are not needed any more"
