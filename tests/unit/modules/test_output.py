"""Text streams over a host that takes little, nothing, or fails: memphis/modules/_io/writebuffer.py, textfile.py.

The reference is CPython's TextIOWrapper over BufferedWriter over a raw file with the same answers."""
import json
import os
import random
import sys

import pytest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'syntax'))

import oracle
from memphis.errors import OperationError
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules._io.textfile import W_TextIOWrapper
from memphis.objects.strobject import W_Str

ERRNO = {'EAGAIN': 11, 'EINTR': 4, 'EPIPE': 32, 'ENOSPC': 28, 'EIO': 5}

REFERENCE = r"""
import errno, io, json, sys

class Raw(io.RawIOBase):
    def __init__(self, answers):
        self.answers, self.taken, self.calls = list(answers), '', 0
    def writable(self):
        return True
    def write(self, data):
        data = bytes(data)
        answer = self.answers.pop(0) if self.answers else len(data)
        self.calls += 1
        if answer == 'EAGAIN':
            return None
        if isinstance(answer, str):
            raise OSError(getattr(errno, answer), 'text')
        self.taken += data[:answer].decode()
        return min(answer, len(data))

def play(operations, answers, line_buffering):
    raw = Raw(answers)
    text = io.TextIOWrapper(io.BufferedWriter(raw, 8192), 'utf-8', newline='\n', line_buffering=line_buffering)
    log = []
    for operation in operations:
        error = None
        try:
            if operation == 'flush': text.flush()
            elif operation == 'close': text.close()
            else: text.write(operation[0] * operation[1])
        except BlockingIOError as e:
            error = ['BlockingIOError', 11, e.characters_written]     # its errno is C's, which Raw does not set
        except OSError as e:
            error = [type(e).__name__, e.errno, type(e.__context__).__name__]
        except ValueError as e:
            error = ['ValueError']
        log.append([raw.calls, raw.taken, error])
        raw.taken = ''
    raw.answers = []        # what is still held is handed over when the objects go
    return log

print(json.dumps([play(*case) for case in json.load(open(sys.argv[1]))]))
"""


class Raw(object):
    def __init__(self, answers):
        self.answers, self.taken, self.calls = list(answers), '', 0

    def write(self, fd, data):
        assert data
        answer = self.answers.pop(0) if self.answers else len(data)
        self.calls += 1
        if isinstance(answer, type(u'')):
            raise HostError(ERRNO[answer])
        self.taken += data[:answer]
        return min(answer, len(data))


def play(space, monkeypatch, operations, answers, line_buffering):
    raw = Raw(answers)
    monkeypatch.setattr(host, 'write', raw.write)
    monkeypatch.setattr(host, 'isatty', lambda fd: line_buffering)
    stream = W_TextIOWrapper()
    stream.open_standard(space, 1, '<stdout>', 'w', 'strict')
    log = []
    for operation in operations:
        error = None
        try:
            if operation == 'flush':
                stream.descr_flush(space)
            elif operation == 'close':
                stream.descr_close(space)
            else:
                stream.write_text(space, W_Str.from_utf8(str(operation[0]) * operation[1]))
        except OperationError as e:
            w_error = e.get_w_value(space)
            error = [space.type(w_error).name]
            if error == ['BlockingIOError']:
                error += [space.int_w(w_error.w_errno), w_error.written]
            elif error != ['ValueError']:
                w_context = w_error.w_context
                error += [space.int_w(w_error.w_errno),
                          'NoneType' if w_context is None else space.type(w_context).name]
        log.append([raw.calls, raw.taken, error])
        raw.taken = ''
    return log


def compare(space, monkeypatch, tmpdir, cases):
    file = tmpdir.join('cases.json')
    file.write(json.dumps(cases))
    expected = json.loads(oracle.run(REFERENCE, [str(file)]))
    for case, log in zip(cases, expected):
        assert play(space._space, monkeypatch, *json.loads(json.dumps(case))) == log, case


@pytest.fixture
def same(space, monkeypatch, tmpdir):
    if oracle.find() is None:
        pytest.skip("needs CPython 3.13 (MEMPHIS_ORACLE, or python3.13 on the PATH)")
    return lambda *cases: compare(space, monkeypatch, tmpdir, list(cases))


SIZES = [1, 2, 4095, 4096, 8000, 8190, 8191, 8192, 8193, 9000, 16383, 16384, 16385, 20000, 30000]


def test_sizes(same):
    same(*[([['a', 1], ['b', n], ['c', 1], ['d', m], 'flush'], [], False) for n in SIZES for m in SIZES])


def test_failure_keeps_the_data(same):
    same(([['a', 2], 'flush', ['b', 2], 'flush', 'flush'], ['EPIPE', 'ENOSPC'], False),
         ([['a\n', 2], ['b', 1], ['c\r', 1], ['d\n', 1]], ['EPIPE', 'ENOSPC'], True))


def test_part_is_taken(same):
    same(([['abc', 2], 'flush', ['d', 1], 'flush'], [2, 'EIO', 1, 1], False),
         ([['abc', 10000], 'flush'], [1, 9000, 'EIO', 7], False))


def test_host_would_wait(same):
    same(([['a', 5], 'flush', ['b', 5], 'flush'], [2, 'EAGAIN'], False),
         ([['a', 8000], ['b', 300], ['c', 9000], 'flush'], ['EAGAIN'] * 3, False))


def test_closing(same):
    same(([['a', 5], 'close', ['b', 1], 'flush', 'close'], [], False),
         ([['a', 5], 'close', ['b', 1], 'close'], ['ENOSPC', 'EPIPE'], False),
         ([['a', 5], 'close', ['b', 1], 'close'], ['ENOSPC'], False),
         ([['a', 5], 'close', 'close'], [2, 'EAGAIN', 'EAGAIN'], False))


def test_random_histories(same):
    random.seed(13)
    cases = []
    for _ in range(1500):
        operations = []
        for _ in range(random.randrange(1, 12)):
            operations.append(random.choice(
                ['flush', [random.choice(['a', 'b\n', 'c\r']), random.choice([1, 3] + SIZES)]]))
        if random.random() < 0.3:
            operations.append('close')
        answers = [random.choice([1, 100, 4096, 8192, 8193, 50000, 'EAGAIN', 'EAGAIN', 'EPIPE', 'ENOSPC'])
                   for _ in range(random.randrange(12))]
        cases.append((operations, answers, random.random() < 0.3))
    same(*cases)


def test_interrupted_call_is_made_again(space, monkeypatch):
    assert play(space._space, monkeypatch, [['a', 2], 'flush'], [u'EINTR', u'EINTR'], False) == [
        [0, '', None], [3, 'aa', None]]
