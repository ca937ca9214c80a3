"""Each patch of rpython, in a translated program (toy.py), which the first test builds: about 20 seconds.

These tests run on Python 2.7. What wasm adds is tested from tests/embed/.
"""
import os
import re
import resource
import subprocess
import sys

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
LIMIT = 64 * 1000 * 1000
ENDLESS = 100 * 1000 * 1000


MEASURE = """
import resource, subprocess, sys
subprocess.check_output(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


class Toy(object):
    def __init__(self, program, sources):
        self.program = program
        self.sources = sources

    def run(self, commands, environment=None, address_space=None):
        "The answers to commands, in order; the process must end well."
        def limits():
            if address_space:
                resource.setrlimit(resource.RLIMIT_AS, (address_space, address_space))
            resource.setrlimit(resource.RLIMIT_STACK, (64 << 20, resource.RLIM_INFINITY))
        process = subprocess.Popen([self.program] + commands, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   env=dict(os.environ, **(environment or {})), preexec_fn=limits)
        out, self.err = process.communicate()
        assert process.returncode == 0, (process.returncode, out, self.err)
        return [line.split(' -> ', 1)[1] for line in out.splitlines()]

    def peak(self, commands):
        "Peak memory in bytes, measured by a small process that has no other children."
        out = subprocess.check_output([sys.executable, '-c', MEASURE, self.program] + commands)
        return int(out.splitlines()[-1]) * 1024


@pytest.fixture(scope='session', params=['', 'small_code'])
def toy(request, tmpdir_factory):
    "Natively; and natively with the patch that else only wasm builds get."
    folder = tmpdir_factory.mktemp('toy')
    program = str(folder.join('toy'))
    log = folder.join('log')
    with log.open('w') as stderr:
        process = subprocess.Popen([sys.executable, os.path.join(HERE, 'build_toy.py'), program, 'native', request.param],
                                   env=dict(os.environ, PYPY_USESSION_DIR=str(folder)),
                                   stdout=subprocess.PIPE, stderr=stderr)
        out = process.communicate()[0]
    assert process.returncode == 0, log.read()[-3000:]
    return Toy(program, out.splitlines()[-1])


# ____________________________________________________________ heap limit

@pytest.mark.parametrize('command', ['chain', 'append', 'dict', 'untold'])
def test_endless_growth_fails_as_often_as_it_is_tried(toy, command):
    endless = '%s:%d' % (command, ENDLESS)
    answers = toy.run(['limit:%d' % LIMIT] + [endless, 'add:1'] * 5 + ['inuse:0'])
    assert set(answers[2:-1:2]) == set(['2'])
    for answer in answers[1:-1:2]:
        assert answer in ('MemoryError', 'MemoryError at a tick')
    assert int(answers[-1]) < 10000


def test_ticking_growth_is_told_by_the_flag(toy):
    answers = toy.run(['limit:%d' % LIMIT] + ['chain:%d' % ENDLESS] * 4)
    assert answers[1:] == ['MemoryError at a tick'] * 4


def test_builtin_that_never_ticks_gets_the_error_itself(toy):
    assert toy.run(['limit:%d' % LIMIT, 'untold:%d' % ENDLESS])[1] == 'MemoryError'


def test_doubling_list_fails_before_it_is_allocated(toy):
    answers = toy.run(['limit:%d' % LIMIT] + ['double:1000', 'add:1'] * 5)
    assert answers[1:] == ['MemoryError', '2'] * 5


@pytest.mark.parametrize('size', [LIMIT + 1, 10 ** 12, 2 ** 62])
def test_request_above_the_limit_fails_at_once(toy, size):
    assert toy.run(['limit:%d' % LIMIT] + ['repeat:%d' % size] * 3)[1:] == ['MemoryError'] * 3


def test_program_that_catches_every_error_gets_no_further(toy):
    commands = ['limit:%d' % LIMIT] + ['stubborn:%d' % ENDLESS, 'add:1'] * 3
    assert toy.run(commands)[2::2] == ['2'] * 3


def test_memory_stays_near_the_limit(toy):
    peak = toy.peak(['limit:%d' % LIMIT] + ['%s:%d' % (c, ENDLESS) for c in ('chain', 'untold', 'stubborn')])
    assert peak < LIMIT * 1.5 + 20e6


def test_garbage_beside_much_that_is_kept_is_no_error(toy):
    # 40 of 64 MB are kept; 400 MB of big and small garbage must come and go, without endless full collections
    answers = toy.run(['limit:%d' % LIMIT, 'keep:1000000', 'churn:2000', 'churn:2000', 'inuse:0'])
    assert answers[2] == answers[3] == '400200000'
    assert 0.5 * LIMIT < int(answers[4]) < LIMIT


def test_what_was_kept_can_be_dropped(toy):
    answers = toy.run(['limit:%d' % LIMIT] + ['keep:2000000'] * 3 + ['drop:0', 'inuse:0', 'chain:1000000'])
    assert 'MemoryError' in answers[3]
    assert int(answers[5]) < 10000 and answers[6] == '1000000'


@pytest.mark.parametrize('command', ['chain', 'untold', 'stubborn', 'double', 'dict'])
@pytest.mark.parametrize('megabytes', [60, 100, 200])
def test_malloc_that_fails_below_the_limit(toy, command, megabytes):
    # the fund lets the collection end, and the program gets the error
    endless = '%s:%d' % (command, 1000 if command == 'double' else ENDLESS)
    answers = toy.run(['limit:%d' % 10 ** 9] + [endless, 'add:1'] * 3 + ['inuse:0'], address_space=megabytes << 20)
    assert answers[2:-1:2] == ['2'] * 3
    assert 'MemoryError' in answers[1] or command == 'stubborn'
    assert int(answers[-1]) < 10000


def test_tiny_nursery(toy):
    # PYPY_GC_NURSERY=1 collects at every allocation: what the patched allocation path returns must be sound
    answers = toy.run(['limit:%d' % LIMIT, 'append:2000', 'dict:2000', 'churn:2'], {'PYPY_GC_NURSERY': '1'})
    assert answers[1:] == ['2000', '2000', '400200']


def test_bytes_in_use(toy):
    empty, full, again = toy.run(['inuse:0', 'keep:100000', 'inuse:0', 'drop:0', 'inuse:0'])[0::2]
    assert int(empty) < 10000 and int(again) < 10000
    assert 100000 * 8 < int(full) < 100000 * 80


# ____________________________________________________________ ticker

def test_flags_and_budget(toy):
    answers = toy.run(['interrupt:0', 'spin:0', 'budget:1000', 'spin:0', 'spin:0'])
    assert answers[1] == 'KeyboardInterrupt' and answers[3:] == ['budget used up'] * 2


def test_tick_is_plain_loads_and_stores(toy):
    source = open(os.path.join(toy.sources, 'implement.c')).read()
    body = re.search(r'\npypy_g_tick\(void\) \{(.*?)\n\}|\nvoid pypy_g_tick\(void\) \{(.*?)\n\}', source, re.S)
    text = body.group(1) or body.group(2)
    assert '(&pypy_g_memphis_ticker)->mt_budget' in text and '(&pypy_g_memphis_ticker)->mt_flag' in text
    assert 'memphis_flags' not in text.split('block3')[0]


# ____________________________________________________________ sizes

def test_shadow_stack_is_long_enough_for_a_long_native_stack(toy):
    # stock: 163,840 words
    assert toy.run(['stack:6000', 'deep:300000'])[1] == '300001'


# ____________________________________________________________ keyed string hash

def test_key_from_the_environment(toy):
    def hashes(seed):
        return toy.run(['hash:1', 'hash:2'], {'PYTHONHASHSEED': seed})
    assert hashes('1') == hashes('1')
    assert len(set(tuple(hashes(seed)) for seed in ('0', '1', '2', '3'))) == 4


def test_key_is_random_by_default(toy):
    environment = {'PYTHONHASHSEED': ''}
    assert toy.run(['hash:1'], environment) != toy.run(['hash:1'], environment)


def test_key_zero_is_siphash24_with_a_zero_key(toy):
    from rpython.rlib.rarithmetic import intmask
    from rpython.rlib.rsiphash import choosen_seed, siphash24
    with choosen_seed(0, 0):
        expected = intmask(siphash24('name1'))
    assert toy.run(['hash:1'], {'PYTHONHASHSEED': '0'}) == [str(expected)]


@pytest.mark.parametrize('seed', ['0', '1', 'random'])
def test_prebuilt_dicts_follow_the_key(toy, seed):
    assert toy.run(['lookup:300', 'lookup:400'], {'PYTHONHASHSEED': seed}) == ['300', '300']


# ____________________________________________________________ quiet

def test_caught_assertion_does_not_abort(toy):
    assert toy.run(['assert:0', 'assert:1', 'assert:1']) == ['0', '-1', '-1']
    assert 'RPython traceback' in toy.err
