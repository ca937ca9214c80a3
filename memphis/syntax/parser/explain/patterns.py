"""Mistakes in match statements and patterns."""
from memphis.syntax import tokens
from memphis.syntax.parser.cursor import NoMatch
from memphis.syntax.parser.explain.attempts import EXPRESSION


class ExplainPatterns(object):

    def explain_match(self):
        """At 'match', when no match statement could be read."""
        mark = self.pos
        depth = self.depth
        start = self.advance()
        try:
            self.subject_expression()
            self.explain_colon(start, "'match' statement")
        except NoMatch:
            pass
        self.back_to(mark, depth)

    def explain_as_pattern(self):
        """After 'as'."""
        mark = self.pos
        if self.peek_is_word("_"):
            self.fail_at_token(self.token(), "cannot use '_' as a target")
        if self.peek() != tokens.NAME:
            node = self.attempt(EXPRESSION)
            if node is not None:
                self.fail_at(node, "invalid pattern target")
        self.pos = mark

    def explain_class_pattern(self):
        """At the first positional pattern after keyword patterns."""
        mark = self.pos
        depth = self.depth
        first = self.pattern()
        last = first
        try:
            while self.accept(tokens.COMMA):
                last = self.pattern()
        except NoMatch:
            pass
        self.fail_range("positional patterns follow keyword patterns", first.lineno, first.col_offset,
                        last.end_lineno, last.end_col_offset)
