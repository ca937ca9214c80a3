"""Docstrings: which statement is one, and its text without the source's indentation."""
from rpython.rlib.rstring import StringBuilder

from memphis.syntax import ast
from memphis.syntax.constants import ConstStr
from memphis.syntax.errors import SyntaxProblem
from memphis.unicode import utf8


def docstring_of(body):
    "The Constant node of a body's docstring, or None."
    if body:
        first = body[0]
        if isinstance(first, ast.Expr):
            value = first.value
            if isinstance(value, ast.Constant) and isinstance(value.value, ConstStr):
                return value
    return None


def text_of(node):
    const = node.value
    assert isinstance(const, ConstStr)
    if utf8.has_surrogates(const.utf8):
        raise SyntaxProblem('', 0, 0, 0, 0, const.utf8, kind='UnicodeEncodeError')
    return clean(const.utf8)


def clean(doc):
    "Lines after the first lose their common indentation, the first all of its own; tabs become spaces."
    if '\t' in doc:
        doc = expand_tabs(doc)
    lines = doc.split('\n')
    margin = -1
    for i in range(1, len(lines)):
        line = lines[i]
        spaces = leading_spaces(line)
        if spaces < len(line) and (margin < 0 or spaces < margin):
            margin = spaces
    result = [without_spaces(lines[0], len(lines[0]))]
    for i in range(1, len(lines)):
        result.append(without_spaces(lines[i], margin))
    return '\n'.join(result)


def without_spaces(line, most):
    spaces = leading_spaces(line)
    if spaces > most:
        spaces = most
    if spaces <= 0:
        return line
    return line[spaces:]


def leading_spaces(line):
    i = 0
    while i < len(line) and line[i] == ' ':
        i += 1
    return i


def expand_tabs(text):
    builder = StringBuilder(len(text) + 16)
    column = 0
    for c in text:
        if c == '\t':
            width = 8 - column % 8
            builder.append_multiple_char(' ', width)
            column += width
        else:
            builder.append(c)
            if c == '\n' or c == '\r':
                column = 0
            elif ord(c) & 0xc0 != 0x80:    # not inside a UTF-8 sequence
                column += 1
    return builder.build()
