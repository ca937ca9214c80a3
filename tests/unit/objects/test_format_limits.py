"""Sizes in format specifiers come from the program: they are refused or paid for before anything is built."""
import pytest


@pytest.mark.parametrize('source', [
    "format('a', str(10 ** 15))", "format(5, str(10 ** 15))", "('%' + str(10 ** 15) + 'd') % 5", "'%*s' % (10 ** 15, 'a')",
    "'a'.center(10 ** 15)", "'a' * 10 ** 15", "'a'.zfill(10 ** 15)", "'\\t'.expandtabs(10 ** 9) * 10 ** 6",
    "'ab'.replace('', 'x' * 10 ** 6) * 10 ** 9", "b'a' * 10 ** 15", "bytes(10 ** 15)", "b'a'.ljust(10 ** 15)"])
def test_too_large(space, source):
    assert space.error(source).rstrip('\n').split('\n')[-1] == 'MemoryError'


def test_many_digits(space):
    assert space.eval("len(format(1.5, '.100000f')), format(1.5, '.2000f')[-3:], len('%.5000e' % 1.5), "
                      "('%.5000e' % 1.5)[-6:], format(1.5, '.5000g'), len(format(1.5, '#.5000g'))") == \
        "(100002, '000', 5006, '00e+00', '1.5', 5001)"
