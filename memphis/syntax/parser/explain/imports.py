"""Mistakes in import statements."""
from memphis.syntax import tokens
from memphis.syntax.parser.cursor import NoMatch


class ExplainImports(object):

    def explain_import(self):
        """At 'import', on entry."""
        mark = self.pos
        start = self.advance()
        if self.peek() == tokens.NEWLINE:
            self.fail_from_token(self.token(), "Expected one or more names after 'import'")
        if self.attempt_dotted_names() and self.accept(tokens.KW_FROM) and self.attempt_dotted_name():
            self.fail_from_token(start, "Did you mean to use 'from ... import ...' instead?")
        self.pos = mark

    def attempt_dotted_names(self):
        while True:
            if not self.attempt_dotted_name():
                return False
            if not self.accept(tokens.COMMA):
                return True

    def attempt_dotted_name(self):
        try:
            self.dotted_name()
        except NoMatch:
            return False
        return True

    def explain_import_from_nothing(self):
        self.fail_from_token(self.token(), "Expected one or more names after 'import'")

    def explain_trailing_comma(self):
        self.fail("trailing comma not allowed without surrounding parentheses")
