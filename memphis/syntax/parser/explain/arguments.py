"""Mistakes in the arguments of calls and classes."""
from memphis.syntax import tokens
from memphis.syntax.parser import limits
from memphis.syntax.parser.explain.attempts import EXPRESSION, STARRED_EXPRESSION

GENERATOR = "Generator expression must be parenthesized"


class Arguments(object):
    """What was read of a list of arguments. CPython puts starred arguments behind keywords among the positional."""

    def __init__(self):
        self.positional = []
        self.has_keyword = False
        self.has_double_star = False


def end_of_clauses(clauses):
    """The last expression of a comprehension."""
    last = clauses[len(clauses) - 1]
    if len(last.ifs) > 0:
        return last.ifs[len(last.ifs) - 1]
    return last.iter


class ExplainArguments(object):

    def explain_call(self, is_class):
        """On entry, at the bracket."""
        mark = self.pos
        depth = self.depth
        self.enter(limits.CALL_EXPLAINED)
        self.advance()
        if not is_class:
            self.attempt_generator_argument()
            self.pos = mark
            self.explain_comprehension(tokens.LPAR)
            self.advance()
        self.explain_arguments()
        self.back_to(mark, depth)

    def attempt_generator_argument(self):
        """(x for y in z): CPython tries this first, and finds mistakes in its parts."""
        if self.attempt_positional_expression() is not None:
            self.attempt_for_if_clauses()

    def attempt_positional_expression(self):
        """assignment_expression | expression !':='"""
        mark = self.pos
        depth = self.depth
        if self.peek() == tokens.NAME and self.peek_second() == tokens.COLONEQUAL:
            self.advance()
            self.advance()
            node = self.attempt(EXPRESSION)
        else:
            node = self.attempt(EXPRESSION)
            if node is not None and self.peek() == tokens.COLONEQUAL:
                node = None
        if node is None:
            self.back_to(mark, depth)
        return node

    def explain_arguments(self):
        """Between the brackets."""
        mark = self.pos
        if self.attempt_arguments() is not None:
            self.accept(tokens.COMMA)
            if self.peek() == tokens.RPAR:
                return
        self.pos = mark
        self.explain_unpacking_order()
        self.pos = mark
        self.explain_first_generator()
        self.pos = mark
        if self.peek() == tokens.NAME and self.peek_second() == tokens.EQUAL:
            self.explain_keyword_with_generator()
            self.pos = mark
        self.explain_missing_value()
        self.pos = mark
        arguments = self.attempt_arguments()
        if arguments is None:
            return
        after = self.pos
        clauses = self.attempt_for_if_clauses()
        count = len(arguments.positional)
        if len(clauses) > 0 and count > 1:
            self.fail_nodes(arguments.positional[count - 1], end_of_clauses(clauses), GENERATOR)
        self.pos = after
        if not self.accept(tokens.COMMA):
            return
        after = self.pos
        node = self.attempt(EXPRESSION)
        if node is not None:
            clauses = self.attempt_for_if_clauses()
            if len(clauses) > 0:
                self.fail_nodes(node, end_of_clauses(clauses), GENERATOR)
        self.pos = after
        if self.attempt_arguments() is not None:
            if arguments.has_double_star:
                self.fail("positional argument follows keyword argument unpacking")
            self.fail("positional argument follows keyword argument")

    # ____________________________________________________________
    # The parts of explain_arguments

    def explain_unpacking_order(self):
        """f(**a, *b)"""
        arguments = self.attempt_arguments()
        if arguments is None or not (arguments.has_keyword or arguments.has_double_star):
            return
        if self.accept(tokens.COMMA) and self.peek() == tokens.STAR:
            comma = self.last()
            while self.peek() == tokens.STAR:
                if self.attempt(STARRED_EXPRESSION) is None or not self.accept(tokens.COMMA):
                    break
            self.fail_from_token(comma, "iterable argument unpacking follows keyword argument unpacking")

    def explain_first_generator(self):
        """f(x for x in y, 1)"""
        node = self.attempt(EXPRESSION)
        if node is None:
            return
        clauses = self.attempt_for_if_clauses()
        if len(clauses) == 0 or not self.accept(tokens.COMMA):
            return
        if self.attempt_arguments() is None and self.attempt(EXPRESSION) is not None:
            self.attempt_for_if_clauses()
        self.fail_nodes(node, end_of_clauses(clauses), GENERATOR)

    def explain_keyword_with_generator(self):
        """f(a=x for x in y)"""
        name = self.advance()
        equal = self.advance()
        if self.attempt(EXPRESSION) is not None and len(self.attempt_for_if_clauses()) > 0:
            self.fail_tokens(name, equal, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")

    def explain_missing_value(self):
        """f(a=)"""
        mark = self.pos
        if self.attempt_arguments() is None or not self.accept(tokens.COMMA):
            self.pos = mark
        if self.peek() == tokens.NAME and self.peek_second() == tokens.EQUAL:
            name = self.advance()
            equal = self.advance()
            kind = self.peek()
            if kind == tokens.COMMA or kind == tokens.RPAR:
                self.fail_tokens(name, equal, "expected argument value expression")

    # ____________________________________________________________
    # Arguments as the grammar has them: positional ones, then keywords

    def attempt_arguments(self):
        """None if not even the first argument fits."""
        arguments = Arguments()
        mark = self.pos
        while True:
            node = self.attempt_positional()
            if node is None:
                break
            arguments.positional.append(node)
            mark = self.pos
            if not self.accept(tokens.COMMA):
                return arguments
        # mark stands behind the last positional argument, self.pos behind the comma after it
        if self.attempt_keywords(arguments):
            return arguments
        self.pos = mark
        if len(arguments.positional) == 0:
            return None
        return arguments

    def attempt_positional(self):
        mark = self.pos
        depth = self.depth
        if self.peek() == tokens.STAR:
            return self.attempt(STARRED_EXPRESSION)
        node = self.attempt_positional_expression()
        if node is not None and self.peek() == tokens.EQUAL:
            self.back_to(mark, depth)
            return None
        return node

    def attempt_keywords(self, arguments):
        """Keywords and starred arguments, then keywords and double-starred ones."""
        mark = self.pos
        found = False
        while self.attempt_keyword(arguments, tokens.STAR):
            found = True
            mark = self.pos
            if not self.accept(tokens.COMMA):
                return True
        while self.attempt_keyword(arguments, tokens.DOUBLESTAR):
            found = True
            mark = self.pos
            if not self.accept(tokens.COMMA):
                return True
        self.pos = mark
        return found

    def attempt_keyword(self, arguments, star):
        """One; raises what is wrong with it."""
        mark = self.pos
        self.explain_keyword()
        self.pos = mark
        if self.peek() == tokens.NAME and self.peek_second() == tokens.EQUAL:
            self.advance()
            self.advance()
            if self.attempt(EXPRESSION) is not None:
                arguments.has_keyword = True
                return True
        elif self.peek() == star:
            if star == tokens.STAR:
                node = self.attempt(STARRED_EXPRESSION)
                if node is not None:
                    arguments.positional.append(node)
                    return True
            else:
                self.advance()
                if self.attempt(EXPRESSION) is not None:
                    arguments.has_double_star = True
                    return True
        self.pos = mark
        return False

    def explain_keyword(self):
        mark = self.pos
        kind = self.peek()
        if kind == tokens.KW_TRUE or kind == tokens.KW_FALSE or kind == tokens.KW_NONE:
            token = self.advance()
            if self.accept(tokens.EQUAL):
                self.fail_tokens(token, self.last(), "cannot assign to %s" % tokens.TEXT[kind])
            self.pos = mark
        if kind == tokens.NAME and self.peek_second() == tokens.EQUAL:
            self.explain_keyword_with_generator()
            return
        if kind == tokens.DOUBLESTAR:
            star = self.advance()
            if self.attempt(EXPRESSION) is not None and self.accept(tokens.EQUAL):
                value = self.attempt(EXPRESSION)
                if value is not None:
                    self.fail_range("cannot assign to keyword argument unpacking", star.lineno, star.col,
                                    value.end_lineno, value.end_col_offset)
            return
        node = self.attempt(EXPRESSION)
        if node is not None and self.accept(tokens.EQUAL):
            equal = self.last()
            self.fail_range("expression cannot contain assignment, perhaps you meant \"==\"?", node.lineno,
                            node.col_offset, equal.end_lineno, equal.end_col)

    def explain_starred(self):
        """f(*a = b), on entry."""
        mark = self.pos
        star = self.advance()
        if self.attempt(EXPRESSION) is not None and self.accept(tokens.EQUAL):
            value = self.attempt(EXPRESSION)
            if value is not None:
                self.fail_range("cannot assign to iterable argument unpacking", star.lineno, star.col,
                                value.end_lineno, value.end_col_offset)
        self.pos = mark
