"""The module _tokenize: tokens with their places and lines, and where it gives up; answers are CPython 3.13's."""
import pytest

PRELUDE = r'''
import _tokenize
def tokens(*lines, **options):
    return [token[:4] for token in _tokenize.TokenizerIter(iter(lines).__next__, extra_tokens=True, **options)]
'''

VALUES = [
    (u"tokens()", "[(0, '', (1, 0), (1, 0))]"),
    (u"tokens('x')", "[(1, 'x', (1, 0), (1, 1)), (4, '', (1, 1), (1, 2)), (0, '', (2, 0), (2, 0))]"),
    (u"tokens('x\\r\\n')[1]", "(4, '\\r\\n', (1, 1), (1, 3))"),
    (u"tokens('# a\\n', '\\n')",
     "[(62, '# a', (1, 0), (1, 3)), (63, '\\n', (1, 3), (1, 4)), (63, '\\n', (2, 0), (2, 1)), "
     "(0, '', (3, 0), (3, 0))]"),
    (u"[t[:2] for t in tokens('if x: # a\\n', '  y\\n')]",
     "[(1, 'if'), (1, 'x'), (55, ':'), (62, '# a'), (4, '\\n'), (5, '  '), (1, 'y'), (4, '\\n'), (6, ''), (0, '')]"),
    (u"[t[:2] for t in tokens('(1,\\n', '2)\\n')]",
     "[(55, '('), (2, '1'), (55, ','), (63, '\\n'), (2, '2'), (55, ')'), (4, '\\n'), (0, '')]"),
    (u"[t[1:] for t in tokens('\\xe9=\\xfc')][:3]",
     u"[('\xe9', (1, 0), (1, 1)), ('=', (1, 1), (1, 2)), ('\xfc', (1, 2), (1, 3))]"),
    (u"tokens(\"f'a{{b}}{c!r:>{w}}'\")[1:4]",
     "[(60, 'a{', (1, 2), (1, 4)), (60, 'b}', (1, 5), (1, 7)), (55, '{', (1, 8), (1, 9))]"),
    (u"[t[:2] for t in tokens(') 0777 ? $')]", "[(55, ')'), (2, '0777'), (55, '?'), (55, '$'), (4, ''), (0, '')]"),
    (u"list(_tokenize.TokenizerIter(iter([\"'''a\\n\", \"b'''\"]).__next__, extra_tokens=True))[0]",
     "(3, \"'''a\\nb'''\", (1, 0), (2, 4), \"'''a\\nb'''\")"),
    (u"tokens(b'\\xe4', encoding='latin-1')[0]", u"(1, '\xe4', (1, 0), (1, 1))"),
    (u"tokens(b'\\xe4', encoding='utf-8')[0]", u"(1, '\ufffd', (1, 0), (1, 1))"),
    (u"[t[0] for t in _tokenize.TokenizerIter(iter(['(a := b)  # c']).__next__, extra_tokens=False)]",
     "[7, 1, 53, 1, 8, 4, 0]"),
]

ERRORS = [
    ("SyntaxError", "unterminated string literal (detected at line 1)", "tokens(\"'abc\")"),
    ("SyntaxError", "unexpected EOF in multi-line statement", "tokens('(')"),
    ("SyntaxError", "unexpected EOF in multi-line statement", "tokens('x\\\\\\n')"),
    ("SyntaxError", "source code cannot contain null bytes", "tokens('a\\0b')"),
    ("SyntaxError", "invalid decimal literal", "tokens('1_')"),
    ("IndentationError", "unindent does not match any outer indentation level", "tokens('  x\\n', ' y')"),
    ("TabError", "inconsistent use of tabs and spaces in indentation", "tokens('\\tx\\n', '        y')"),
    ("TypeError", "readline() returned a non-string object", "tokens(b'x')"),
    ("TypeError", "readline() returned a non-bytes object", "tokens('x', encoding='ascii')"),
    ("ZeroDivisionError", "division by zero", "list(_tokenize.TokenizerIter(lambda: 1 / 0, extra_tokens=True))"),
]


@pytest.mark.parametrize('source, expected', VALUES)
def test_value(space, source, expected):
    assert space.run(PRELUDE + 'print(repr(%s))' % source.encode('utf-8')) == expected.encode('utf-8') + '\n'


@pytest.mark.parametrize('kind, message, source', ERRORS)
def test_error(space, kind, message, source):
    last = space.error(PRELUDE + source).rstrip('\n').split('\n')[-1]
    assert last == '%s: %s' % (kind, message)


def test_place_of_an_error(space):
    assert space.run(PRELUDE + "try: tokens('  x\\n', ' y')\nexcept SyntaxError as e: print(e.args)") == \
        "('unindent does not match any outer indentation level', ('<string>', 2, 3, ' y', None, None))\n"
