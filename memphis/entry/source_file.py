"""What is wrong with the bytes of a program before they are parsed: they must be UTF-8 without NUL bytes.

Of what CPython's tokenizer says about such files; a declared encoding other than UTF-8 is not looked at.
"""
from memphis.errors import OperationError
from memphis.runtime.linecache import split_lines
from memphis.syntax.errors import SyntaxProblem
from memphis.unicode.utf8 import Decoder


def check_file(space, source, filename):
    "Raises the SyntaxError of a file (or of standard input) that is no text."
    position = Decoder(source).find_error(0)
    if position >= 0:
        message = ("Non-UTF-8 code starting with '\\x%s' in file %s on line %d, but no encoding declared; "
                   "see https://peps.python.org/pep-0263/ for details" % (
                       hex2(ord(source[position])), filename, len(split_lines(source[:position]))))
        raise OperationError(space.w_SyntaxError, None, message)
    position = source.find('\x00')
    if position >= 0:
        lines = split_lines(source[:position])
        text = lines[len(lines) - 1]
        raise space.syntax_error(SyntaxProblem("source code cannot contain null bytes",
                                               len(lines), 0, len(lines), 0, text), filename)


def check_text(space, source):
    "Raises the SyntaxError of an evaluated string that is no text."
    decoder = Decoder(source)
    position = decoder.find_error(0)
    if position >= 0:
        raise OperationError(space.w_SyntaxError, None,
                             "(unicode error) 'utf-8' codec can't decode byte 0x%s in position %d: %s" % (
                                 hex2(ord(source[position])), position, decoder.reason))
    if '\x00' in source:
        raise OperationError(space.w_SyntaxError, None, "source code cannot contain null bytes")


def hex2(n):
    return '0123456789abcdef'[n >> 4] + '0123456789abcdef'[n & 15]
