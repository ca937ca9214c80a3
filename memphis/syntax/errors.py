"""The one exception that leaves the tokenizer and the parser.

Lines and offsets follow CPython's SyntaxError: lines count from 1, offsets are 1-based columns in characters (not
bytes), an end_offset of 0 or -1 means that the error has no range. NO_OFFSET stands for None.
"""

NO_OFFSET = -2


class SyntaxProblem(Exception):
    """Source text that is not Python; kind names the exception the program will see.

    kind is 'SyntaxError', 'IndentationError', 'TabError', '_IncompleteInputError' (the text ends where there must be
    more, for those who ask), 'MemoryError' (nesting beyond the parser's limit),
    'RecursionError' (the same in later passes), or 'UnicodeEncodeError' (the text cannot be encoded).
    """

    def __init__(self, msg, lineno, offset, end_lineno, end_offset, text, kind='SyntaxError', filename=None):
        self.msg = msg
        self.filename = filename
        self.lineno = lineno
        self.offset = offset
        self.end_lineno = end_lineno
        self.end_offset = end_offset
        self.text = text
        self.kind = kind
        self.warnings = []              # what the parser had warned about by then

    def __str__(self):
        return "%s: %s (line %d, offset %d)" % (self.kind, self.msg, self.lineno, self.offset)


class SyntaxWarningRecord(object):
    """A warning the parser met (invalid escape sequence and the like); the caller decides what to do with it.

    category is the name of the warning's class; col is a byte offset in the line, from 0 (to count characters in a long
    line again for each of its warnings would take quadratic time).
    """

    def __init__(self, category, msg, lineno, col):
        self.category = category
        self.msg = msg
        self.lineno = lineno
        self.col = col

    def is_before(self, other):
        if self.lineno != other.lineno:
            return self.lineno < other.lineno
        return self.col < other.col
