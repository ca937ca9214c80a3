"""Numbers against CPython itself: thousands of random and extreme operands.  Needs a python3.13 to ask."""
import os
import random
import struct
import sys

import pytest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'syntax'))

import oracle

WORDS = [0, 1, -1, 2 ** 61 - 1, 2 ** 61, 2 ** 63 - 1, -2 ** 63, 2 ** 63, -2 ** 63 - 1, 2 ** 64, 10 ** 18, 10 ** 19]
FLOATS = ['0.0', '-0.0', 'inf', '-inf', 'nan', '1.0', '-1.0', '0.5', '-0.5', '2.5', '1e308', '-1e308', '5e-324',
          '2.2250738585072014e-308', '1e22', '1e23', '9007199254740992.0', '9.223372036854775807e18',
          '-9.223372036854775808e18', '1.8446744073709552e19']
OPERATORS = '+ - * // % / == != < <= > >='.split()

ASK = """
import sys
inf, nan = float('inf'), float('nan')
for line in open(sys.argv[1]):
    try:
        print(repr(eval(line)))
    except Exception as e:
        print('%s: %s' % (type(e).__name__, e))
"""


class Cases(object):
    def __init__(self, seed):
        self.random = random.Random(seed)

    def integer(self):
        r = self.random
        kind = r.randrange(6)
        if kind == 0:
            return r.randrange(-10, 11)
        if kind == 1:
            power = r.choice([31, 32, 52, 53, 54, 61, 62, 63, 64, 65, 126, 127, 189, 252, 512, 1023, 1024])
            return r.choice([1, -1]) * ((1 << power) + r.randrange(-2, 3))
        if kind == 2:
            return r.randrange(-2 ** 63, 2 ** 63)
        if kind == 3:
            return r.getrandbits(r.randrange(1, 600)) * r.choice([1, -1])
        if kind == 4:                       # runs of zeros and ones: carries
            n = 0
            for _ in range(r.randrange(1, 10)):
                bits = r.randrange(1, 100)
                n = (n << bits) | (((1 << bits) - 1) * r.randrange(2))
            return n * r.choice([1, -1])
        return r.choice(WORDS)

    def int_text(self):
        return '(%d)' % self.integer()

    def float_text(self):
        r = self.random
        kind = r.randrange(4)
        if kind == 0:
            return '(%s)' % r.choice(FLOATS)
        if kind == 1:
            return '(%r)' % r.uniform(-10, 10)
        if kind == 2:
            return '(%r)' % (float(r.randrange(-1000, 1000)) / 8)
        return '(%r)' % struct.unpack('d', struct.pack('Q', r.getrandbits(64)))[0]

    def number(self):
        return self.int_text() if self.random.random() < 0.3 else self.float_text()

    def complex_text(self):
        return 'complex(%s, %s)' % (self.float_text(), self.float_text())


def int_cases(count):
    c = Cases(1)
    r = c.random
    for i in range(count):
        yield '%s %s %s' % (c.int_text(), r.choice(OPERATORS + ['&', '|', '^']), c.int_text())
        yield 'divmod(%s, %s)' % (c.int_text(), c.int_text())
        yield '%s << %d, %s >> %d' % (c.int_text(), r.randrange(300), c.int_text(), r.randrange(300))
        yield 'hash(%s), (%s).bit_length(), (%s).bit_count()' % (c.int_text(), c.int_text(), c.int_text())
        yield 'float(%s)' % c.int_text()
        yield 'round(%s, %d)' % (c.int_text(), r.randrange(-25, 3))
        order = r.choice(['big', 'little'])
        yield "(%s).to_bytes(%d, '%s', signed=%s)" % (c.int_text(), r.randrange(20), order,
                                                       r.choice([True, False]))
        yield "int.from_bytes((%s).to_bytes(99, '%s', signed=True), '%s', signed=%s)" % (
            c.int_text(), order, order, r.choice([True, False]))
        base = r.randrange(2, 37)
        digits = ''.join(r.choice('0123456789abcdefghijklmnopqrstuvwxyz'[:base])
                         for _ in range(r.randrange(1, 60)))
        yield "int('%s', %d)" % (digits, base)
        if i % 8 == 0:
            yield '%s ** %d' % (c.int_text(), r.randrange(12))
            yield 'pow(%s, %s, %s)' % (c.int_text(), c.int_text(), c.int_text())


def float_cases(count):
    c = Cases(2)
    r = c.random
    for i in range(count):
        yield '%s %s %s' % (c.number(), r.choice(OPERATORS), c.number())
        yield '%s %s %s' % (c.int_text(), r.choice(OPERATORS[6:]), c.float_text())
        yield 'divmod(%s, %s)' % (c.number(), c.number())
        yield 'repr(%s), (%s).hex()' % (c.float_text(), c.float_text())
        yield 'round(%s, %d)' % (c.float_text(), r.randrange(-30, 30))
        yield 'round(%s), int(%s)' % (c.float_text(), c.float_text())
        yield 'hash(%s)' % c.float_text().replace('nan', '1.5')
        yield "float('%d.%de%d')" % (r.getrandbits(30), r.getrandbits(60), r.randrange(-340, 310))
        yield '%s ** %s' % (c.float_text(), r.choice([c.float_text(), '2', '-1', '0.5', '3.0', '-2.5']))
        digits = '%x' % r.getrandbits(r.randrange(1, 80))
        point = r.randrange(len(digits) + 1)
        yield "float.fromhex('0x%s.%sp%d')" % (digits[:point], digits[point:], r.randrange(-1150, 1100))


def complex_cases(count):
    c = Cases(3)
    r = c.random
    for i in range(count):
        yield '%s %s %s' % (c.complex_text(), r.choice(['+', '-', '*', '/', '==', '!=']),
                            r.choice([c.complex_text, c.number])())
        yield '%s ** %s' % (c.complex_text(), r.choice([c.complex_text(), '2', '3', '-1']))
        yield 'repr(%s), abs(%s)' % (c.complex_text(), c.complex_text())
        yield 'complex(%r, %r) ** complex(%r, %r)' % tuple(r.uniform(-3, 3) for _ in range(4))


@pytest.mark.skipif(oracle.find() is None, reason="needs CPython 3.13 (MEMPHIS_ORACLE, or python3.13 on the PATH)")
@pytest.mark.parametrize('cases', [int_cases, float_cases, complex_cases])
def test_like_cpython(space, tmp_path, cases):
    lines = list(cases(60))
    path = tmp_path / 'expressions'
    path.write_bytes('\n'.join(lines))
    expected = oracle.run(ASK, [str(path)]).rstrip('\n').split('\n')
    program = ["inf, nan = float('inf'), float('nan')"]
    for line in lines:
        program.append("try: print(repr((%s)))\n"
                       "except Exception as e: print('%%s: %%s' %% (type(e).__name__, e))" % line)
    got = space.run('\n'.join(program)).rstrip('\n').split('\n')
    wrong = ['%s\n    expected %s\n    got      %s' % (line, want, text)
             for line, want, text in zip(lines, expected, got) if want != text]
    assert len(got) == len(expected) and not wrong, '%d wrong\n%s' % (len(wrong), '\n'.join(wrong[:20]))
