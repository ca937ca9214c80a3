"""Compares what a program of this folder prints on Memphis and on CPython 3.13; addresses are left out."""
import imp
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
oracle = imp.load_source('oracle', os.path.join(os.path.dirname(HERE), 'syntax', 'oracle.py'))


def has_oracle():
    return oracle.find() is not None


def lines(output):
    return re.sub(' at 0x[0-9a-f]+', '', output).split('\n')


def compare(space, name):
    with open(os.path.join(HERE, name)) as f:
        program = f.read()
    expected, got = lines(oracle.run(program)), lines(space.run(program))
    different = ['%s\n    not %s' % pair for pair in zip(got, expected) if pair[0] != pair[1]]
    assert not different, '\n'.join(different)
    assert len(expected) == len(got)
