"""_warnings, and the warnings of the interpreter, while the library's `warnings` is not imported."""
import pytest

FRESH = """
import _warnings
saved = _warnings.filters[:]
_warnings._filters_mutated()
"""
RESTORE = """
_warnings.filters[:] = saved
_warnings._filters_mutated()
"""


def shown(space, source):
    return space.run("import sys\nsys.stderr = sys.stdout\ntry:\n" + "\n".join(
        "    " + line for line in (FRESH + source + RESTORE).split("\n")) + "\nfinally: sys.stderr = sys.__stderr__")


def test_shown_once_for_each_line(space):
    text = shown(space, "def f(): _warnings.warn('text', stacklevel=2)\nfor i in range(3): f()\nf()")
    assert text.count('UserWarning: text') == 2


def test_filters(space):
    source = "_warnings.filters.insert(0, (%r, None, Warning, None, 0))\nfor i in range(2): _warnings.warn('text')"
    assert shown(space, source % 'ignore') == ''
    assert shown(space, source % 'always').count('text') == 2 + 2       # the message and its line
    space.raises("UserWarning", "text", FRESH + "try:\n    %s\nfinally:\n    %s" % (
        (source % 'error').replace('\n', '\n    '), RESTORE.replace('\n', '\n    ')))


def test_categories(space):
    assert 'DeprecationWarning: old' in shown(space, "_warnings.warn('old', DeprecationWarning)")
    assert shown(space, "_warnings.warn_explicit('old', DeprecationWarning, 'f', 1, 'other')") == ''
    assert shown(space, "_warnings.warn(ImportWarning('x'))") == ''
    assert shown(space, "_warnings.warn('far', stacklevel=100)") == '<sys>:0: UserWarning: far\n'


@pytest.mark.parametrize('call, kind, message', [
    ("warn('a', 3)", "TypeError", "category must be a Warning subclass, not 'int'"),
    ("warn('a', int)", "TypeError", "category must be a Warning subclass, not 'type'"),
    ("warn('a', skip_file_prefixes=3)", "TypeError", "warn() argument 'skip_file_prefixes' must be tuple, not int"),
    ("warn('a', skip_file_prefixes=(3,))", "TypeError", "Found non-str 'int' in skip_file_prefixes."),
    ("warn_explicit('a', UserWarning, 3, 1)", "TypeError", "warn_explicit() argument 'filename' must be str, not int"),
    ("warn_explicit('a', UserWarning, 'f', 1, registry=3)", "TypeError", "'registry' must be a dict or None"),
    ("warn()", "TypeError", "warn() missing required argument 'message' (pos 1)"),
])
def test_refused(space, call, kind, message):
    space.raises(kind, message, "import _warnings\n_warnings." + call)


def test_damaged_filters(space):
    for value, kind, message in [("3", "ValueError", "_warnings.filters item 0 isn't a 5-tuple"),
                                 ("('x', None, Warning, None, 0)", "RuntimeError",
                                  "Unrecognized action ('x') in warnings.filters:\n ")]:
        text = space.error(FRESH + "_warnings.filters.insert(0, %s)\ntry: _warnings.warn('a')\nfinally:\n    %s" % (
            value, RESTORE.replace('\n', '\n    ')))
        assert kind + ': ' + message in text


def test_syntax_warnings_can_be_errors(space):
    source = FRESH + ("_warnings.filters.insert(0, ('error', None, SyntaxWarning, None, 0))\ntry: compile('1 is 1', 'f', "
                      "'exec')\nfinally:\n    %s" % RESTORE.replace('\n', '\n    '))
    space.raises("SyntaxError", '"is" with \'int\' literal. Did you mean "=="?', source)
