"""Big integers: the splitting of large operands, with the thresholds lowered, and what bounds time and size."""
import random

import pytest
from rpython.rlib.rbigint import rbigint

from memphis.errors import OperationError
from memphis.objects.intobject import arithmetic, text
from memphis.runtime.ticker import ticker, UNLIMITED


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(arithmetic, 'LEAF_DIGITS', 3)
    monkeypatch.setattr(arithmetic, 'LEAF_WORK', 12)
    monkeypatch.setattr(arithmetic, 'DIVISION_LEAF_DIGITS', 2)
    monkeypatch.setattr(text, 'LEAF_CHARACTERS', 20)
    monkeypatch.setattr(text, 'LEAF_DIGITS', 2)
    monkeypatch.setattr(text, 'LEAF_BINARY', 20)
    monkeypatch.setattr(text.limit, 'digits', 0)


def numbers(count, seed):
    "Random longs, among them runs of ones and zeros, of 1 to 16 digits."
    r = random.Random(seed)
    for _ in range(count):
        bits = r.randrange(1, 1000)
        kind = r.randrange(3)
        if kind == 0:
            n = r.getrandbits(bits)
        elif kind == 1:
            n = (1 << bits) + r.randrange(-2, 3)
        else:
            n = ((1 << bits) - 1) ^ ((1 << bits // 2) - 1)
        yield n * r.choice([1, -1])


def big(n):
    return rbigint.fromlong(n)


def test_mul(space, small):
    for a, b in zip(numbers(25, 1), numbers(25, 2)):
        assert arithmetic.mul(space._space, big(a), big(b)).tolong() == a * b
        square = big(a)
        assert arithmetic.mul(space._space, square, square).tolong() == a * a


def test_divmod(space, small):
    for a, b in zip(numbers(25, 3), numbers(25, 4)):
        b = b or 1
        for dividend in [a, a * b, a * b + b - 1, a * a * a]:
            quotient, rest = arithmetic.divmod_floor(space._space, big(dividend), big(b))
            assert (quotient.tolong(), rest.tolong()) == divmod(dividend, b)
            assert arithmetic.floordiv(space._space, big(dividend), big(b)).tolong() == dividend // b
            assert arithmetic.mod(space._space, big(dividend), big(b)).tolong() == dividend % b


def test_power(space, small):
    for b in [3, -3, 10, 2 ** 70 + 1, -2 ** 70, 2 ** 100]:
        for e in [0, 1, 2, 3, 10, 33]:
            assert arithmetic.power(space._space, big(b), e).tolong() == b ** e


def test_power_modulo(space, small):
    for a, e, m in zip(numbers(3, 5), numbers(3, 6), numbers(3, 7)):
        m = m or 1
        e = abs(e) % 2 ** 70
        assert arithmetic.power_modulo(space._space, big(a), big(e), big(m)).tolong() == pow(a, e, m)


def test_inverse(space, small):
    for m in [7, -7, 2 ** 521 - 1]:
        inverse = arithmetic.power_modulo(space._space, big(5), big(-1), big(m)).tolong()
        assert inverse * 5 % m == 1 % m


def test_text(space, small):
    for n in numbers(25, 8):
        assert text.decimal_text(space._space, big(n)) == '%d' % n
        w_int = text.parse_int(space._space, '%d' % n, 10)
        assert w_int.as_bigint().tolong() == n
    for base in [2, 3, 4, 7, 8, 11, 16, 32, 36]:
        digits = '0123456789abcdefghijklmnopqrstuvwxyz'[:base] * 9
        assert text.parse_int(space._space, digits, base).as_bigint().tolong() == int(digits, base)


def test_gcd_and_isqrt(space, small):
    from fractions import gcd
    for a, b in zip(numbers(10, 9), numbers(10, 10)):
        assert arithmetic.gcd(space._space, big(a * 12), big(b * 18)).tolong() == abs(gcd(a * 12, b * 18))
        root = arithmetic.isqrt(space._space, big(abs(a))).tolong()
        assert root * root <= abs(a) < (root + 1) ** 2


def test_hash():
    modulus = 2 ** 61 - 1
    for n in list(numbers(40, 11)) + [modulus, modulus * 5, -modulus, 2 ** 63, -2 ** 63, 2 ** 63 - 1]:
        expected = abs(n) % modulus * (1 if n >= 0 else -1)
        expected = -2 if expected == -1 else expected
        assert arithmetic.hash_big(big(n)) == expected
        if -2 ** 63 <= n < 2 ** 63:
            assert arithmetic.hash_word(int(n)) == expected


@pytest.fixture
def budget(space):
    "Sets the instruction budget, and restores it at the end."
    def set_budget(n):
        ticker.budget = n
    yield set_budget
    ticker.budget = UNLIMITED


def work_of_product(space):
    arithmetic.mul(space, big(1 << 30000), big(3 << 30000))


def work_of_power(space):
    arithmetic.power(space, big(3), 10 ** 8)


def work_of_quotient(space):
    arithmetic.mod(space, big(7 ** 15000), big(3 ** 12000))


def work_of_power_modulo(space):
    arithmetic.power_modulo(space, big(3), big(10 ** 300), big(10 ** 300 + 7))


@pytest.mark.parametrize('work', [work_of_product, work_of_power, work_of_quotient, work_of_power_modulo])
def test_work_is_charged(space, budget, work):
    budget(1000)
    with pytest.raises(OperationError) as caught:
        work(space._space)
    assert caught.value.w_type.name == 'BudgetExceeded'


def test_sizes_are_checked_first(space):
    space.raises("MemoryError", "", "1 << (1 << 62)")
    space.raises("MemoryError", "", "10 ** 10 ** 18")
    space.raises("MemoryError", "", "10 ** 10 ** 30")
    space.raises("MemoryError", "", "(-3) ** (1 << 62)")
    space.raises("OverflowError", "too many digits in integer", "1 << 10 ** 30")
    space.raises("MemoryError", "", "(1).to_bytes(1 << 60)")
