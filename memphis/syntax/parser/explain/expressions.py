"""Mistakes in expressions: missing commas, `=` for `==`, `if` without `else`, print without parentheses."""
from memphis.syntax import ast, tokens
from memphis.syntax.parser import limits
from memphis.syntax.parser.explain.attempts import (
    BITWISE_OR, BRACKETED, DISJUNCTION, EXPRESSION, STAR_EXPRESSIONS)
from memphis.syntax.parser.targets import expression_name

SOFT_KEYWORDS = ['_', 'case', 'match', 'type']


class ExplainExpressions(object):

    def explain_expression(self):
        mark = self.pos
        if self.peek() == tokens.KW_LAMBDA:
            self.explain_lambda()
            return
        first_may_start = self.may_lack_comma()
        left = self.attempt(DISJUNCTION)
        if left is None:
            return
        after = self.pos
        if first_may_start:
            self.explain_missing_comma(left)
            self.pos = after
        if self.accept(tokens.KW_IF):
            test = self.attempt(DISJUNCTION)
            if test is not None:
                kind = self.peek()
                if kind != tokens.KW_ELSE and kind != tokens.COLON:
                    self.fail_nodes(left, test, "expected 'else' after 'if' expression")
        self.pos = mark
        self.explain_legacy_statement()
        self.pos = mark

    def may_lack_comma(self):
        """Not after a wrong string prefix (kf"..."), nor after the beginning of a soft keyword."""
        if self.peek() != tokens.NAME:
            return True
        if self.peek_second() == tokens.STRING:
            return False
        name = self.text(self.token())
        for word in SOFT_KEYWORDS:
            if word.startswith(name):
                return False
        return True

    def explain_missing_comma(self, left):
        right = self.attempt_plainly()
        if right is None or is_legacy_statement(left) or self.last().level == 0:
            return
        self.fail_nodes(left, right, "invalid syntax. Perhaps you forgot a comma?")

    def explain_legacy_statement(self):
        """print and exec were statements in Python 2."""
        if self.peek() != tokens.NAME:
            return
        token = self.advance()
        if self.peek() == tokens.LPAR:
            return
        self.enter(limits.JUXTAPOSITION)
        arguments = self.attempt(STAR_EXPRESSIONS)
        self.leave(limits.JUXTAPOSITION)
        if arguments is None:
            return
        for word in ['print', 'exec']:
            if self.is_word(token, word):
                self.fail_range("Missing parentheses in call to '%s'. Did you mean %s(...)?" % (word, word),
                                token.lineno, token.col, arguments.end_lineno, arguments.end_col_offset)

    def explain_lambda(self):
        """In an f-string the colon of a lambda without parentheses begins the format."""
        mark = self.pos
        depth = self.depth
        start = self.advance()
        if self.attempt_parameters(tokens.COLON) and self.peek() == tokens.COLON:
            colon = self.advance()
            if self.peek() == tokens.FSTRING_MIDDLE:
                self.fail_tokens(start, colon, "f-string: lambda expressions are not allowed without parentheses")
        self.back_to(mark, depth)

    def explain_named_expression(self):
        mark = self.pos
        left = self.attempt(EXPRESSION)
        if left is not None and self.accept(tokens.COLONEQUAL) and self.attempt(EXPRESSION) is not None:
            self.fail_at(left, "cannot use assignment expressions with %s" % expression_name(left))
        self.pos = mark
        kind = self.peek()
        if kind == tokens.NAME and self.peek_second() == tokens.EQUAL:
            name = self.advance()
            self.advance()
            right = self.attempt(BITWISE_OR)
            if right is not None and not self.at_assignment():
                self.fail_range("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", name.lineno, name.col,
                                right.end_lineno, right.end_col_offset)
            self.pos = mark
        if not self.starts_display(kind):
            left = self.attempt(BITWISE_OR)
            if (left is not None and self.accept(tokens.EQUAL) and self.attempt(BITWISE_OR) is not None and
                    not self.at_assignment()):
                self.fail_at(left, "cannot assign to %s here. Maybe you meant '==' instead of '='?" %
                             expression_name(left))
            self.pos = mark

    def at_assignment(self):
        kind = self.peek()
        return kind == tokens.EQUAL or kind == tokens.COLONEQUAL

    def starts_display(self, kind):
        """list | tuple | genexp | 'True' | 'None' | 'False'"""
        if kind == tokens.KW_TRUE or kind == tokens.KW_NONE or kind == tokens.KW_FALSE:
            return True
        if kind != tokens.LPAR and kind != tokens.LSQB:
            return False
        mark = self.pos
        node = self.attempt(BRACKETED)
        self.pos = mark
        if isinstance(node, ast.List):
            return kind == tokens.LSQB
        if isinstance(node, ast.Tuple) or isinstance(node, ast.GeneratorExp):
            # not one that only stands in the parentheses
            return node.col_offset == self.token().col and node.lineno == self.token().lineno
        return False

    def explain_operand(self, level):
        """After an arithmetic operator."""
        mark = self.pos
        if self.accept(tokens.KW_NOT):
            keyword = self.last()
            operand = self.attempt_binary(level)
            if operand is not None:
                self.fail_range("'not' after an operator must be parenthesized", keyword.lineno, keyword.col,
                                operand.end_lineno, operand.end_col_offset)
            self.pos = mark


def is_legacy_statement(node):
    return isinstance(node, ast.Name) and (node.id == 'print' or node.id == 'exec')
