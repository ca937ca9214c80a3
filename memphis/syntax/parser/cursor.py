"""The parser's place in the token list: looking, advancing, marking where nodes begin and end, and raising errors.

A rule that does not fit raises NoMatch; nothing is consumed that a caller who catches it cannot give back by
restoring the position. `furthest` is the last token any rule has looked at: where nothing better is known, this is
where the error is. The tokenizer's error counts only when a rule looks at its ERROR token.
"""
from memphis.syntax import tokens, utf8
from memphis.syntax.errors import SyntaxProblem, SyntaxWarningRecord
from memphis.syntax.parser.limits import MESSAGE, limits


class NoMatch(Exception):
    """The rule does not fit here."""


NO_MATCH = NoMatch()


def offset_in(text, size):
    """How many characters `size` bytes are. As in CPython, also where the bytes are those of another line."""
    if size > len(text):
        return utf8.count(text, 0, len(text)) + 1
    return utf8.count(text, 0, size)


class Cursor(object):

    def __init__(self, tokenizer):
        self.tokenizer = tokenizer
        self.source = tokenizer.source
        self.tokens = tokenizer.tokens
        self.warnings = []
        self.pos = 0
        self.furthest = -1
        self.depth = 0
        self.newline_added = tokenizer.newline_added    # at the end of the source, to be hidden from the user
        self.backtracking = False       # in the second and third pass
        self.explaining = False         # in the third pass: look for known mistakes
        self.failed_operator = -1       # while backtracking: the operator that lacks its right operand
        self.memo = {}                  # while backtracking: explain/attempts.py

    # ____________________________________________________________
    # Looking and advancing

    def peek(self):
        pos = self.pos
        if pos > self.furthest:
            self.reach(pos)
        return self.tokens[pos].kind

    def peek_second(self):
        """The kind of the token after the next one."""
        pos = self.pos
        if self.tokens[pos].kind == tokens.ENDMARKER:
            return tokens.ENDMARKER
        if pos + 1 > self.furthest:
            self.reach(pos + 1)
        return self.tokens[pos + 1].kind

    def reach(self, pos):
        if self.tokens[pos].kind == tokens.ERROR:
            raise self.tokenizer.problem
        self.furthest = pos

    def token(self):
        """The next token."""
        return self.tokens[self.pos]

    def last(self):
        """The token consumed last."""
        pos = self.pos - 1
        assert pos >= 0
        return self.tokens[pos]

    def last_visible(self):
        """The token consumed last, line structure aside: where a compound statement ends."""
        pos = self.pos - 1
        while True:
            assert pos >= 0
            token = self.tokens[pos]
            kind = token.kind
            if kind != tokens.NEWLINE and kind != tokens.DEDENT and kind != tokens.INDENT:
                return token
            pos -= 1

    def advance(self):
        """Consume the next token, which has been looked at."""
        token = self.tokens[self.pos]
        self.pos += 1
        return token

    def accept(self, kind):
        """Consume the next token if it is of this kind; tell whether it was."""
        if self.peek() == kind:
            self.pos += 1
            return True
        return False

    def expect(self, kind):
        if self.peek() != kind:
            raise NO_MATCH
        return self.advance()

    def expect_forced(self, kind):
        """Nothing but this kind can follow, whatever the rest looks like."""
        if self.peek() != kind:
            self.fail_at_token(self.token(), "expected '%s'" % tokens.TEXT[kind])
        return self.advance()

    def text(self, token):
        return utf8.cut(self.source, token.start, token.end)

    def peek_is_word(self, word):
        """Is the next token this soft keyword?"""
        return self.peek() == tokens.NAME and self.is_word(self.token(), word)

    def is_word(self, token, word):
        start = token.start
        if token.end - start != len(word):
            return False
        for i in range(len(word)):
            if self.source[start + i] != word[i]:
                return False
        return True

    def back_to(self, mark, depth):
        """Undo what an attempt has consumed."""
        self.pos = mark
        self.depth = depth

    # ____________________________________________________________
    # Depth

    def enter(self, weight):
        self.depth += weight
        if self.depth > limits.max_depth:
            raise SyntaxProblem(MESSAGE, 0, 0, 0, 0, None, 'MemoryError')

    def leave(self, weight):
        self.depth -= weight

    # ____________________________________________________________
    # Errors

    def fail(self, msg, kind='SyntaxError'):
        """Report at the furthest token."""
        raise self.problem_at_furthest(msg, kind)

    def fail_at_token(self, token, msg):
        raise self.problem_at(token, msg)

    def fail_from_token(self, token, msg):
        """Report from token to the furthest one (its last character; the place where the tokenizer is)."""
        last = self.tokens[self.furthest]
        col = token.col
        if self.has_no_text(token):
            col = -1
        end_col = last.end_col
        if not self.has_no_text(last):
            end_col -= 1
        else:
            end_col -= 2                # without the newline that CPython does not have
        self.fail_range(msg, token.lineno, col, last.end_lineno, end_col)

    def fail_tokens(self, first, last, msg):
        self.fail_range(msg, first.lineno, first.col, last.end_lineno, last.end_col)

    def fail_at(self, node, msg):
        self.fail_range(msg, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)

    def fail_from(self, node, msg):
        last = self.tokens[self.furthest]
        self.fail_range(msg, node.lineno, node.col_offset, last.end_lineno, last.end_col - 1)

    def fail_nodes(self, first, last, msg):
        self.fail_range(msg, first.lineno, first.col_offset, last.end_lineno, last.end_col_offset)

    def fail_range(self, msg, lineno, col, end_lineno, end_col, kind='SyntaxError'):
        """Columns are bytes here, characters from 1 in the exception. end_col -1: no end."""
        raise self.problem(msg, lineno, col, end_lineno, end_col, kind)

    def problem_at(self, token, msg, kind='SyntaxError'):
        if self.has_no_text(token):
            return self.problem(msg, token.lineno, -1, token.end_lineno, -1, kind)
        return self.problem(msg, token.lineno, token.col, token.end_lineno, token.end_col, kind)

    def problem(self, msg, lineno, col, end_lineno, end_col, kind):
        text = self.line_text(lineno)
        end_offset = 0
        if end_col >= 0:
            end_offset = offset_in(text, end_col + 1)
        return SyntaxProblem(msg, lineno, offset_in(text, col + 1), end_lineno, end_offset, text, kind)

    def problem_at_furthest(self, msg, kind='SyntaxError'):
        token = self.tokens[self.furthest]
        if not self.has_no_text(token):
            return self.problem_at(token, msg, kind)
        text = self.line_text(token.lineno)
        size = token.end_col
        if self.newline_added and token.end == self.tokenizer.length:
            size -= 1
        offset = offset_in(text, size)
        if self.tokenizer.by_lines and token.start >= self.tokenizer.length:
            offset = 0
        return SyntaxProblem(msg, token.lineno, offset, token.lineno, -1, text, kind)

    def has_no_text(self, token):
        """CPython knows no column of such a token."""
        kind = token.kind
        return (kind == tokens.INDENT or kind == tokens.DEDENT or kind == tokens.ENDMARKER or
                kind == tokens.NEWLINE and self.newline_added and token.end == self.tokenizer.length)

    def is_last_line(self, lineno):
        start = utf8.start_of_line(self.source, lineno)
        return utf8.find_from(self.source, '\n', start) + 1 == self.tokenizer.length

    def line_text(self, lineno):
        """The line; if it is the one that was read last, from the buffer that CPython's tokenizer holds then.

        The buffer has the newline as well, and the lines before that are joined to the line by backslashes or
        within a string; but the error of a file shows the line as it stands there.
        """
        first = lineno
        is_last = self.tokens[self.furthest].end_lineno <= lineno
        if is_last and not self.tokenizer.by_lines:
            while first in self.tokenizer.joined_lines:
                first -= 1
        start = utf8.start_of_line(self.source, first)
        end = utf8.start_of_line(self.source, lineno)
        end = utf8.find_from(self.source, '\n', end)
        if end < 0:
            end = self.tokenizer.length
        elif is_last:
            end += 1
        if end < start:
            return ''
        return utf8.cut(self.source, start, end)

    def warn(self, category, msg, token):
        if not self.backtracking:
            self.warnings.append(SyntaxWarningRecord(category, msg, token.lineno, token.col))

    def syntax_warnings(self):
        """All warnings about the source, the tokenizer's too, as a list of SyntaxWarningRecord in their order in it."""
        result = []
        i = 0
        for warning in self.tokenizer.warnings:
            while i < len(self.warnings) and self.warnings[i].is_before(warning):
                result.append(self.warnings[i])
                i += 1
            result.append(warning)
        while i < len(self.warnings):
            result.append(self.warnings[i])
            i += 1
        return result
