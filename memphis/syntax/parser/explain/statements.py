"""Mistakes in statements: wrong targets, missing colons and blocks, except clauses."""
from memphis.syntax import ast, tokens
from memphis.syntax.parser.explain.attempts import (
    ANNOTATED_RHS, BRACKETED, EXPRESSION, EXPRESSIONS, STAR_EXPRESSIONS, STAR_NAMED_EXPRESSION, STAR_TARGET,
    STAR_TARGETS)
from memphis.syntax.parser.statements import AUGMENTED
from memphis.syntax.parser.targets import DEL_TARGETS, STAR_TARGETS as STAR_TARGETS_PURPOSE, expression_name


class ExplainStatements(object):

    # ____________________________________________________________
    # Assignment

    def explain_assignment(self):
        """At the start of a statement that is no assignment."""
        mark = self.pos
        self.explain_annotation()
        self.pos = mark
        self.explain_assignment_targets()
        self.pos = mark
        left = self.attempt(STAR_EXPRESSIONS)
        if left is not None and AUGMENTED[self.peek()] != 0:
            self.advance()
            if self.attempt(ANNOTATED_RHS) is not None:
                self.fail_at(left, "'%s' is an illegal expression for augmented assignment" % expression_name(left))
        self.pos = mark

    def explain_annotation(self):
        mark = self.pos
        opening = 0
        while self.peek() == tokens.LPAR:
            node = self.attempt(BRACKETED)
            if node is not None and isinstance(node, ast.Tuple) and self.is_at(node, mark + opening):
                self.explain_annotated_display(node, opening)
            self.pos = mark + opening + 1
            opening += 1
        if self.peek() == tokens.LSQB:
            node = self.attempt(BRACKETED)
            if node is not None and isinstance(node, ast.List):
                self.explain_annotated_display(node, opening)
        self.pos = mark
        first = self.attempt(STAR_NAMED_EXPRESSION)
        if first is not None and self.accept(tokens.COMMA):
            while self.attempt(STAR_NAMED_EXPRESSION) is not None:
                self.accept(tokens.COMMA)
            if self.accept(tokens.COLON) and self.attempt(EXPRESSION) is not None:
                self.fail_at(first, "only single target (not tuple) can be annotated")
        self.pos = mark
        node = self.attempt(EXPRESSION)
        if node is not None and self.accept(tokens.COLON) and self.attempt(EXPRESSION) is not None:
            self.fail_at(node, "illegal target for annotation")

    def is_at(self, node, position):
        token = self.tokens[position]
        return node.lineno == token.lineno and node.col_offset == token.col

    def explain_annotated_display(self, node, closing):
        """A display in as many brackets, and an annotation after it."""
        for i in range(closing):
            if not self.accept(tokens.RPAR):
                return
        if self.accept(tokens.COLON) and self.attempt(EXPRESSION) is not None:
            self.fail_at(node, "only single target (not %s) can be annotated" % expression_name(node))

    def explain_assignment_targets(self):
        while True:
            mark = self.pos
            if self.attempt(STAR_TARGETS) is None or not self.accept(tokens.EQUAL):
                self.pos = mark
                break
        mark = self.pos
        node = self.attempt(STAR_EXPRESSIONS)
        if node is not None:
            if self.peek() == tokens.EQUAL:
                self.fail_invalid_target(node, STAR_TARGETS_PURPOSE)
        elif self.peek() == tokens.KW_YIELD:
            node = self.attempt(ANNOTATED_RHS)
            if node is not None and self.peek() == tokens.EQUAL:
                self.fail_at(node, "assignment to yield expression not possible")

    def explain_del(self):
        """After 'del'."""
        mark = self.pos
        node = self.attempt(STAR_EXPRESSIONS)
        if node is not None:
            self.fail_invalid_target(node, DEL_TARGETS)
        self.pos = mark

    # ____________________________________________________________
    # Colons and blocks

    def explain_colon(self, start, what):
        """Where the ':' of a compound statement must stand; start is its keyword."""
        if self.peek() == tokens.NEWLINE:
            self.fail("expected ':'")
        self.explain_indent(start, what)

    def explain_indent(self, start, what):
        """The same where a missing ':' is reported otherwise."""
        mark = self.pos
        if self.accept(tokens.COLON) and self.accept(tokens.NEWLINE) and self.peek() != tokens.INDENT:
            self.fail("expected an indented block after %s on line %d" % (what, start.lineno), 'IndentationError')
        self.pos = mark

    # ____________________________________________________________
    # with

    def explain_with_header(self, keyword):
        """After 'with', on entry: is the header whole, and the block missing?"""
        mark = self.pos
        if self.attempt_with_items(EXPRESSION):
            self.explain_indent(keyword, "'with' statement")
        self.pos = mark
        if self.attempt_bracketed_with_items():
            self.explain_indent(keyword, "'with' statement")
        self.pos = mark

    def explain_with(self):
        """After 'with', when the statement did not parse."""
        mark = self.pos
        if self.attempt_with_items(EXPRESSION) and self.peek() == tokens.NEWLINE:
            self.fail("expected ':'")
        self.pos = mark
        if self.attempt_bracketed_with_items() and self.peek() == tokens.NEWLINE:
            self.fail("expected ':'")
        self.pos = mark

    def attempt_with_items(self, rule):
        """','.(expression ['as' star_target])+"""
        while True:
            if self.attempt(rule) is None:
                return False
            mark = self.pos
            if self.accept(tokens.KW_AS) and self.attempt(STAR_TARGET) is None:
                self.pos = mark
            if not self.accept(tokens.COMMA):
                return True
            if rule == EXPRESSIONS and self.peek() == tokens.RPAR:
                return True

    def attempt_bracketed_with_items(self):
        return self.accept(tokens.LPAR) and self.attempt_with_items(EXPRESSIONS) and self.accept(tokens.RPAR)

    def explain_with_target(self):
        """After 'as', when no target follows."""
        mark = self.pos
        node = self.attempt(EXPRESSION)
        if node is not None:
            kind = self.peek()
            if kind == tokens.COMMA or kind == tokens.RPAR or kind == tokens.COLON:
                self.fail_invalid_target(node, STAR_TARGETS_PURPOSE)
        self.pos = mark

    # ____________________________________________________________
    # try

    def explain_mixed_except(self):
        """At an 'except' of the other kind than those before."""
        mark = self.pos
        keyword = self.advance()
        is_star = self.accept(tokens.STAR)
        star = self.last()
        has_type = self.attempt(EXPRESSION) is not None
        if has_type and self.accept(tokens.KW_AS):
            self.accept(tokens.NAME)
        if self.peek() == tokens.COLON and (has_type or not is_star):
            if not is_star:
                star = keyword
            self.fail_tokens(keyword, star, "cannot have both 'except' and 'except*' on the same 'try'")
        self.pos = mark

    def explain_except(self):
        """At an 'except' whose block could not be read."""
        self.advance()
        is_star = self.accept(tokens.STAR)
        mark = self.pos
        first = self.attempt(EXPRESSION)
        if first is not None:
            if self.accept(tokens.COMMA) and self.attempt(EXPRESSIONS) is not None:
                self.attempt_as_name()
                if self.accept(tokens.COLON):
                    self.fail_from(first, "multiple exception types must be parenthesized")
            self.pos = mark
            self.attempt(EXPRESSION)
            self.attempt_as_name()
            if self.accept(tokens.NEWLINE):
                self.fail("expected ':'")
            self.pos = mark
        elif not is_star:
            if self.accept(tokens.NEWLINE):
                self.fail("expected ':'")
        elif self.accept(tokens.NEWLINE) or self.accept(tokens.COLON):
            self.fail("expected one or more exception types")

    def attempt_as_name(self):
        mark = self.pos
        if self.accept(tokens.KW_AS) and not self.accept(tokens.NAME):
            self.pos = mark
