"""Mistakes in the replacement fields of f-strings."""
from memphis.syntax import tokens
from memphis.syntax.parser.cursor import NO_MATCH, NoMatch
from memphis.syntax.parser.explain.attempts import ANNOTATED_RHS


class ExplainFStrings(object):

    def explained_replacement_field(self, values):
        mark = self.pos
        depth = self.depth
        try:
            self.plain_replacement_field(values)
        except NoMatch:
            self.back_to(mark, depth)
            self.explain_replacement_field()
            raise NO_MATCH

    def explain_replacement_field(self):
        """At the brace."""
        self.advance()
        kind = self.peek()
        if kind == tokens.EQUAL or kind == tokens.EXCLAMATION or kind == tokens.COLON or kind == tokens.RBRACE:
            self.fail_at_token(self.token(), "f-string: valid expression required before '%s'" % tokens.TEXT[kind])
        if self.attempt(ANNOTATED_RHS) is None:
            self.fail_next("f-string: expecting a valid expression after '{'")
        kind = self.peek()
        if (kind != tokens.EQUAL and kind != tokens.EXCLAMATION and kind != tokens.COLON and
                kind != tokens.RBRACE):
            self.fail_next("f-string: expecting '=', or '!', or ':', or '}'")
        if self.accept(tokens.EQUAL):
            kind = self.peek()
            if kind != tokens.EXCLAMATION and kind != tokens.COLON and kind != tokens.RBRACE:
                self.fail_next("f-string: expecting '!', or ':', or '}'")
        if self.accept(tokens.EXCLAMATION):
            kind = self.peek()
            if kind == tokens.COLON or kind == tokens.RBRACE:
                self.fail_next("f-string: missing conversion character")
            if kind != tokens.NAME:
                self.fail_next("f-string: invalid conversion character")
            self.advance()
            kind = self.peek()
            if kind != tokens.COLON and kind != tokens.RBRACE:
                self.fail_next("f-string: expecting ':' or '}'")
        if self.peek() == tokens.COLON:
            try:
                self.format_spec()
            except NoMatch:
                return
            if self.peek() != tokens.RBRACE:
                self.fail_next("f-string: expecting '}', or format specs")
        elif self.peek() != tokens.RBRACE:
            self.fail_next("f-string: expecting '}'")

    def fail_next(self, msg):
        """At the next token."""
        self.fail_at_token(self.token(), msg)
