"""Mistakes in brackets: groups, displays, comprehensions. These hooks are called when the bracket did not parse."""
from memphis.syntax import tokens
from memphis.syntax.parser.cursor import NO_MATCH, NoMatch
from memphis.syntax.parser.explain.attempts import (
    BITWISE_OR, EXPRESSION, STAR_EXPRESSIONS, STAR_NAMED_EXPRESSION, STARRED_EXPRESSION)
from memphis.syntax.parser.targets import FOR_TARGETS


class ExplainDisplays(object):

    def explain_bracketed_atom(self):
        kind = self.peek()
        mark = self.pos
        depth = self.depth
        try:
            return self.plain_bracketed_atom()
        except NoMatch:
            self.back_to(mark, depth)
            if kind == tokens.LBRACE:
                self.explain_dict()     # CPython does so even while it is not explaining
            if self.explaining:
                if kind == tokens.LPAR:
                    self.explain_group()
                elif kind == tokens.LBRACE:
                    self.explain_dict_comprehension()
                self.explain_comprehension(kind)
            raise NO_MATCH

    def explain_group(self):
        mark = self.pos
        self.advance()
        if self.peek() == tokens.STAR:
            node = self.attempt(STARRED_EXPRESSION)
            if node is not None and self.accept(tokens.RPAR):
                self.fail_at(node, "cannot use starred expression here")
        elif self.peek() == tokens.DOUBLESTAR:
            star = self.advance()
            if self.attempt(EXPRESSION) is not None and self.accept(tokens.RPAR):
                self.fail_at_token(star, "cannot use double starred expression here")
        self.pos = mark

    def explain_comprehension(self, kind):
        """invalid_comprehension; kind is the opening bracket's."""
        mark = self.pos
        self.advance()
        if self.peek() == tokens.STAR:
            node = self.attempt(STARRED_EXPRESSION)
            if node is not None and len(self.attempt_for_if_clauses()) > 0:
                self.fail_at(node, "iterable unpacking cannot be used in comprehension")
            self.pos = mark + 1
        if kind != tokens.LPAR:
            first = self.attempt(STAR_NAMED_EXPRESSION)
            if first is not None and self.accept(tokens.COMMA):
                comma = self.last()
                after = self.pos
                last = first
                while True:
                    node = self.attempt(STAR_NAMED_EXPRESSION)
                    if node is None:
                        break
                    last = node
                    if not self.accept(tokens.COMMA):
                        break
                if last is not first and len(self.attempt_for_if_clauses()) > 0:
                    self.fail_nodes(first, last, "did you forget parentheses around the comprehension target?")
                self.pos = after
                if len(self.attempt_for_if_clauses()) > 0:
                    self.fail_range("did you forget parentheses around the comprehension target?", first.lineno,
                                    first.col_offset, comma.end_lineno, comma.end_col)
        self.pos = mark

    # ____________________________________________________________
    # Dicts

    def explain_dict(self):
        mark = self.pos
        self.advance()
        items = False
        while self.attempt_dict_item():
            items = True
            if not self.accept(tokens.COMMA):
                items = False
                break
        if items:
            self.explain_dict_item(True)
        self.pos = mark + 1
        self.explain_dict_item(False)
        self.pos = mark

    def attempt_dict_item(self):
        mark = self.pos
        depth = self.depth
        if self.accept(tokens.DOUBLESTAR):
            if self.attempt(BITWISE_OR) is not None:
                return True
        elif (self.attempt(EXPRESSION) is not None and self.accept(tokens.COLON) and
                self.attempt(EXPRESSION) is not None):
            return True
        self.back_to(mark, depth)
        return False

    def explain_dict_item(self, needs_colon):
        key = self.attempt(EXPRESSION)
        if key is None:
            return
        if self.peek() != tokens.COLON:
            if needs_colon:
                self.fail_range("':' expected after dictionary key", key.lineno, key.end_col_offset - 1,
                                key.end_lineno, -1)
            return
        colon = self.advance()
        kind = self.peek()
        if kind == tokens.STAR:
            star = self.advance()
            if self.attempt(BITWISE_OR) is not None:
                self.fail_from_token(star, "cannot use a starred expression in a dictionary value")
        elif kind == tokens.RBRACE or kind == tokens.COMMA:
            self.fail_at_token(colon, "expression expected after dictionary key and ':'")

    def explain_dict_comprehension(self):
        mark = self.pos
        self.advance()
        if self.accept(tokens.DOUBLESTAR):
            star = self.last()
            if (self.attempt(BITWISE_OR) is not None and len(self.attempt_for_if_clauses()) > 0 and
                    self.peek() == tokens.RBRACE):
                self.fail_at_token(star, "dict unpacking cannot be used in dict comprehension")
        self.pos = mark

    # ____________________________________________________________
    # Comprehensions

    def explain_clause(self):
        """At the first token after 'for', when no target and 'in' follow; also while not explaining."""
        mark = self.pos
        if self.attempt(BITWISE_OR) is not None:
            while self.accept(tokens.COMMA) and self.attempt(BITWISE_OR) is not None:
                pass
            if self.peek() != tokens.KW_IN:
                self.fail("'in' expected after for-loop variables")
        self.pos = mark
        if self.explaining:
            self.explain_for_target()

    def explain_for_target(self):
        """The same in a for statement."""
        mark = self.pos
        node = self.attempt(STAR_EXPRESSIONS)
        if node is not None:
            self.fail_invalid_target(node, FOR_TARGETS)
        self.pos = mark
