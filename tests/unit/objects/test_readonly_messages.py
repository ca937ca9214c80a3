"""The message of a read-only attribute shows the class with its module, as CPython's tp_name does."""
import pytest

from expectations import WithPrelude, check

PRELUDE = """
import _collections, _csv, _socket
d = _collections.deque(); dialect = _csv.Dialect(); s = _socket.socket()
"""


@pytest.mark.xfail(strict=True, reason="the message names the class without its module")
@pytest.mark.parametrize('table', [
    "d.maxlen = 1  # AttributeError: attribute 'maxlen' of 'collections.deque' objects is not writable",
    "dialect.delimiter = ';'  # AttributeError: attribute 'delimiter' of '_csv.Dialect' objects is not writable",
    "dialect.quoting = 1  # AttributeError: attribute 'quoting' of '_csv.Dialect' objects is not writable",
    "del dialect.delimiter  # AttributeError: attribute 'delimiter' of '_csv.Dialect' objects is not writable",
    "s.timeout = 3  # AttributeError: attribute 'timeout' of '_socket.socket' objects is not writable"])
def test_read_only(space, table):
    check(WithPrelude(space, PRELUDE), table)
