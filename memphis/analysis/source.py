"""The source a pass works on, as far as error messages need it."""
from memphis.syntax.ast import AST
from memphis.syntax.errors import SyntaxProblem


class Location(AST):
    """A place in the source that is not exactly a node."""

    def __init__(self, lineno, col_offset, end_lineno, end_col_offset):
        self.lineno = lineno
        self.col_offset = col_offset
        self.end_lineno = end_lineno
        self.end_col_offset = end_col_offset


NO_LOCATION = Location(-1, -1, -1, -1)     # artificial code: takes the place of what stands before it


class Source(object):
    """`lines` is None where the error must not show the text (CPython reads it from the file).  `optimize`: 1 leaves out
    assert statements, 2 docstrings too."""

    def __init__(self, filename, lines, optimize=0):
        self.optimize = optimize
        self.filename = filename
        self.lines = lines

    def error(self, msg, node):
        """A SyntaxProblem over the node.  As in CPython, errors of these passes count columns in bytes."""
        text = None
        if self.lines is not None:
            index = node.lineno - 1
            if 0 <= index < len(self.lines):
                text = self.lines[index]
        return SyntaxProblem(msg, node.lineno, node.col_offset + 1, node.end_lineno,
                             node.end_col_offset + 1, text, filename=self.filename)
