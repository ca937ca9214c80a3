"""Exit status and standard error of programs that fail are CPython's, byte for byte."""
import pytest

from error_programs import PROGRAMS


@pytest.mark.parametrize("name", PROGRAMS)
def test_error(memphis, oracle, name):
    source = PROGRAMS[name]
    expected = oracle.run_source(source)
    assert expected.status == 1 or name.startswith("warning")
    assert memphis.run_source(source) == expected


@pytest.mark.parametrize("name", ["nested calls", "cause", "multi-line expression", "syntax: invalid", "tabs",
                                  "wide characters before the caret", "syntax: missing colon", "recursion"])
def test_error_of_a_command(memphis, oracle, name):
    source = PROGRAMS[name]
    assert memphis.run("-c", source) == oracle.run("-c", source)
    assert memphis.run("-", stdin=source.encode()) == oracle.run("-", stdin=source.encode())
