"""Parsing on trial, as the second pass does it all the time.

The same text is parsed several times over. What an expression or a bracket gave is remembered by position, so that
the time stays linear however deep they nest.
"""
from memphis.syntax.parser.cursor import NO_MATCH, NoMatch

# The rules that are remembered ...
EXPRESSION = 0
DISJUNCTION = 1
BITWISE_OR = 2
PRIMARY = 3
BRACKETED = 4               # an atom in brackets
REMEMBERED = 5
# ... and those that only consist of them.
EXPRESSIONS = 5
STAR_EXPRESSIONS = 6
STAR_NAMED_EXPRESSION = 7
NAMED_EXPRESSION = 8
STARRED_EXPRESSION = 9      # '*' expression
ANNOTATED_RHS = 10
STAR_TARGET = 11
STAR_TARGETS = 12


class Outcome(object):
    """What a rule gave at some position; node is None where it did not match."""

    def __init__(self, node, end):
        self.node = node
        self.end = end


class Attempts(object):
    """Mixed into the parser."""

    def remembered(self, rule):
        """What the rule gives here."""
        start = self.pos
        key = start * REMEMBERED + rule
        outcome = self.memo.get(key, None)
        if outcome is None:
            depth = self.depth
            try:
                node = self.run_remembered(rule)
                outcome = Outcome(node, self.pos)
            except NoMatch:
                outcome = Outcome(None, start)
                self.depth = depth
            self.memo[key] = outcome
        self.pos = outcome.end
        if outcome.node is None:
            raise NO_MATCH
        return outcome.node

    def run_remembered(self, rule):
        if rule == EXPRESSION:
            if self.explaining:
                self.explain_expression()
            return self.plain_expression()
        if rule == DISJUNCTION:
            return self.plain_disjunction()
        if rule == BITWISE_OR:
            return self.plain_bitwise_or()
        if rule == PRIMARY:
            return self.plain_primary()
        return self.explain_bracketed_atom()

    def remembered_expression(self):
        return self.remembered(EXPRESSION)

    def remembered_disjunction(self):
        return self.remembered(DISJUNCTION)

    def remembered_bitwise_or(self):
        return self.remembered(BITWISE_OR)

    def remembered_primary(self):
        return self.remembered(PRIMARY)

    def remembered_bracketed_atom(self):
        return self.remembered(BRACKETED)

    def attempt(self, rule):
        """The node, or None with the position unchanged."""
        mark = self.pos
        depth = self.depth
        try:
            return self.run(rule)
        except NoMatch:
            self.back_to(mark, depth)
            return None

    def run(self, rule):
        if rule == EXPRESSION:
            return self.expression()
        if rule == DISJUNCTION:
            return self.disjunction()
        if rule == BITWISE_OR:
            return self.bitwise_or()
        if rule == BRACKETED:
            return self.bracketed_atom()
        if rule == EXPRESSIONS:
            return self.expressions()
        if rule == STAR_EXPRESSIONS:
            return self.star_expressions()
        if rule == STAR_NAMED_EXPRESSION:
            return self.star_named_expression()
        if rule == NAMED_EXPRESSION:
            return self.named_expression()
        if rule == STARRED_EXPRESSION:
            return self.starred_expression()
        if rule == ANNOTATED_RHS:
            return self.annotated_rhs()
        if rule == STAR_TARGET:
            return self.star_target()
        return self.star_targets()

    def attempt_binary(self, level):
        mark = self.pos
        depth = self.depth
        try:
            return self.binary(level)
        except NoMatch:
            self.back_to(mark, depth)
            return None

    def attempt_plainly(self):
        """An expression parsed without looking for mistakes in it, or None.

        What is remembered of it holds for later attempts too: as in CPython, mistakes in it are not found any more.
        """
        mark = self.pos
        depth = self.depth
        self.explaining = False
        try:
            node = self.plain_expression()
        except NoMatch:
            self.back_to(mark, depth)
            node = None
        self.explaining = True
        return node

    def attempt_for_if_clauses(self):
        """An empty list if there are none."""
        mark = self.pos
        depth = self.depth
        try:
            return self.for_if_clauses()
        except NoMatch:
            self.back_to(mark, depth)
            return []

