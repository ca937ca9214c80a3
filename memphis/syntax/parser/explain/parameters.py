"""Mistakes in parameter lists, of functions (closing is ')') and of lambdas (closing is ':')."""
from memphis.syntax import tokens
from memphis.syntax.parser.cursor import NoMatch
from memphis.syntax.parser.explain.attempts import EXPRESSION

# Which parameters are wanted.
WITHOUT_DEFAULT = 0
WITH_DEFAULT = 1
ANY = 2


class ExplainParameters(object):

    def explain_parameters(self, closing):
        """On entry."""
        mark = self.pos
        if self.accept(tokens.SLASH):
            slash = self.last()
            if self.accept(tokens.COMMA):
                self.fail_at_token(slash, "at least one argument must precede /")
            self.pos = mark
        if self.attempt_slash(closing):
            self.skip_parameters(closing, ANY)
            if self.accept(tokens.SLASH):
                self.fail_at_token(self.last(), "/ may appear only once")
        self.pos = mark
        self.explain_missing_default(closing)
        self.pos = mark
        self.explain_parenthesized_parameters(closing)
        self.pos = mark
        self.attempt_slash(closing)
        self.skip_parameters(closing, ANY)
        if self.accept(tokens.STAR) and (self.accept(tokens.COMMA) or self.skip_parameter(closing, WITHOUT_DEFAULT)):
            self.skip_parameters(closing, ANY)
            if self.accept(tokens.SLASH):
                self.fail_at_token(self.last(), "/ must be ahead of *")
        self.pos = mark
        if self.skip_parameters(closing, ANY) and self.accept(tokens.SLASH) and self.accept(tokens.STAR):
            self.fail_at_token(self.last(), "expected comma between / and *")
        self.pos = mark

    def explain_missing_default(self, closing):
        """def f(a=1, b)"""
        if not self.attempt_slash_without_default(closing):
            if self.attempt_slash(closing):
                self.explain_parameter_without_default(closing)
                return
        self.skip_parameters(closing, WITHOUT_DEFAULT)
        mark = self.pos
        if self.attempt_slash(closing):
            self.explain_parameter_without_default(closing)
            return
        self.pos = mark
        if self.skip_parameters(closing, WITH_DEFAULT):
            self.explain_parameter_without_default(closing)

    def explain_parameter_without_default(self, closing):
        name = self.token()
        if self.skip_parameter(closing, WITHOUT_DEFAULT):
            last = self.last()
            if last.kind == tokens.COMMA:
                self.pos -= 1
                last = self.last()
            self.fail_tokens(name, last, "parameter without a default follows parameter with a default")

    def explain_parenthesized_parameters(self, closing):
        self.skip_parameters(closing, WITHOUT_DEFAULT)
        opening = self.token()
        if not self.accept(tokens.LPAR):
            return
        if closing == tokens.RPAR:
            if not self.skip_parameters(closing, WITHOUT_DEFAULT):
                return
            self.accept(tokens.COMMA)
            if self.accept(tokens.RPAR):
                self.fail_tokens(opening, self.last(), "Function parameters cannot be parenthesized")
            return
        while self.accept(tokens.NAME):
            if not self.accept(tokens.COMMA):
                break
        last_kind = self.last().kind
        if (last_kind == tokens.NAME or last_kind == tokens.COMMA) and self.accept(tokens.RPAR):
            self.fail_tokens(opening, self.last(), "Lambda expression parameters cannot be parenthesized")

    def explain_star_parameter(self, closing):
        """At '*'."""
        mark = self.pos
        star = self.advance()
        bare = self.peek() == closing
        if self.accept(tokens.COMMA):
            kind = self.peek()
            bare = kind == closing or kind == tokens.DOUBLESTAR
        if bare:
            if closing == tokens.COLON:
                self.fail("named arguments must follow bare *")
            self.fail_at_token(star, "named arguments must follow bare *")
        self.pos = mark + 1
        if self.skip_name(closing) and self.accept(tokens.EQUAL):
            self.fail_at_token(self.last(), "var-positional argument cannot have default value")
        self.pos = mark + 1
        if self.skip_parameter(closing, WITHOUT_DEFAULT) or self.accept(tokens.COMMA):
            self.skip_parameters(closing, ANY)
            if self.accept(tokens.STAR):
                star = self.last()
                if self.skip_parameter(closing, WITHOUT_DEFAULT) or self.accept(tokens.COMMA):
                    self.fail_at_token(star, "* argument may appear only once")
        self.pos = mark

    def explain_double_star_parameter(self, closing):
        """At '**'."""
        mark = self.pos
        self.advance()
        if self.skip_name(closing):
            if self.accept(tokens.EQUAL):
                self.fail_at_token(self.last(), "var-keyword argument cannot have default value")
            if self.accept(tokens.COMMA):
                first = self.token()
                kind = self.peek()
                if self.skip_name(closing):
                    self.fail_tokens(first, self.last(), "arguments cannot follow var-keyword argument")
                if kind == tokens.STAR or kind == tokens.DOUBLESTAR or kind == tokens.SLASH:
                    self.fail_at_token(first, "arguments cannot follow var-keyword argument")
        self.pos = mark

    def explain_default(self):
        """At '='."""
        mark = self.pos
        equal = self.advance()
        kind = self.peek()
        if kind == tokens.RPAR or kind == tokens.COMMA:
            self.fail_at_token(equal, "expected default value expression")
        self.pos = mark

    # ____________________________________________________________
    # Parts of a list; each tells whether it was there, and leaves the position alone if not

    def attempt_parameters(self, closing):
        mark = self.pos
        depth = self.depth
        try:
            self.parameters(closing)
        except NoMatch:
            self.back_to(mark, depth)
            return False
        return True

    def skip_name(self, closing):
        """A name, of a function with its annotation."""
        mark = self.pos
        if not self.accept(tokens.NAME):
            return False
        if closing == tokens.RPAR and self.accept(tokens.COLON) and self.attempt(EXPRESSION) is None:
            self.pos = mark + 1
        return True

    def skip_parameter(self, closing, wanted):
        """One with the comma after it."""
        mark = self.pos
        if self.skip_name(closing):
            fits = True
            if self.peek() == tokens.EQUAL:
                fits = wanted != WITHOUT_DEFAULT and self.skip_default()
            elif wanted == WITH_DEFAULT:
                fits = False
            if fits and (self.accept(tokens.COMMA) or self.peek() == closing):
                return True
        self.pos = mark
        return False

    def skip_default(self):
        self.explain_default()
        self.advance()
        return self.attempt(EXPRESSION) is not None

    def skip_parameters(self, closing, wanted):
        """As many as there are; tells whether there was one."""
        found = False
        while self.skip_parameter(closing, wanted):
            found = True
        return found

    def attempt_slash_without_default(self, closing):
        """Parameters without default, and '/'."""
        mark = self.pos
        if self.skip_parameters(closing, WITHOUT_DEFAULT) and self.skip_slash(closing):
            return True
        self.pos = mark
        return False

    def attempt_slash(self, closing):
        """The same, or with some that have a default."""
        if self.attempt_slash_without_default(closing):
            return True
        mark = self.pos
        self.skip_parameters(closing, WITHOUT_DEFAULT)
        if self.skip_parameters(closing, WITH_DEFAULT) and self.skip_slash(closing):
            return True
        self.pos = mark
        return False

    def skip_slash(self, closing):
        return self.accept(tokens.SLASH) and (self.accept(tokens.COMMA) or self.peek() == closing)
