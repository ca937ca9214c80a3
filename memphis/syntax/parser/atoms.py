"""Atoms: names, numbers, and everything in brackets, comprehensions included."""
from memphis.syntax import ast, tokens
from memphis.syntax.constants import ConstEllipsis, ConstFalse, ConstNone, ConstTrue
from memphis.syntax.parser.cursor import NO_MATCH, NoMatch
from memphis.syntax.parser.expressions import STARRED_NAMED
from memphis.syntax.parser.literals import LiteralError, parse_number


class Atoms(object):
    """Mixed into the parser."""

    def atom(self):
        kind = self.peek()
        token = self.token()
        if kind == tokens.NAME:
            self.advance()
            return ast.Name(self.identifier(token), ast.Load, token.lineno, token.col, token.end_lineno,
                            token.end_col)
        if kind == tokens.NUMBER:
            return self.number()
        if kind == tokens.STRING or kind == tokens.FSTRING_START:
            return self.strings()
        if kind == tokens.LPAR or kind == tokens.LSQB or kind == tokens.LBRACE:
            return self.bracketed_atom()
        if kind == tokens.KW_NONE:
            value = ConstNone
        elif kind == tokens.KW_TRUE:
            value = ConstTrue
        elif kind == tokens.KW_FALSE:
            value = ConstFalse
        elif kind == tokens.ELLIPSIS:
            value = ConstEllipsis
        else:
            raise NO_MATCH
        self.advance()
        return ast.Constant(value, None, token.lineno, token.col, token.end_lineno, token.end_col)

    def number(self):
        token = self.advance()
        try:
            value = parse_number(self.text(token))
        except LiteralError as e:
            raise self.problem(e.msg, token.lineno, -1, token.lineno, -1, 'SyntaxError')
        return ast.Constant(value, None, token.lineno, token.col, token.end_lineno, token.end_col)

    def bracketed_atom(self):
        if self.backtracking:
            return self.remembered_bracketed_atom()
        return self.plain_bracketed_atom()

    def plain_bracketed_atom(self):
        kind = self.peek()
        if kind == tokens.LPAR:
            return self.parenthesized()
        if kind == tokens.LSQB:
            return self.list_display()
        return self.brace_display()

    def parenthesized(self):
        """A tuple, group or generator expression."""
        start = self.advance()
        self.enter_bracket()
        kind = self.peek()
        if kind == tokens.RPAR:
            node = ast.Tuple([], ast.Load, 0, 0, 0, 0)
        elif kind == tokens.KW_YIELD:
            node = self.yield_expression()
            self.expect(tokens.RPAR)
            self.leave_bracket()
            return node
        else:
            first = self.star_named_expression()
            kind = self.peek()
            if kind == tokens.COMMA:
                node = ast.Tuple(self.rest(first, STARRED_NAMED), ast.Load, 0, 0, 0, 0)
            elif (kind == tokens.KW_FOR or kind == tokens.KW_ASYNC) and not isinstance(first, ast.Starred):
                node = ast.GeneratorExp(first, self.for_if_clauses(), 0, 0, 0, 0)
            else:
                self.expect(tokens.RPAR)
                if isinstance(first, ast.Starred):
                    raise NO_MATCH
                self.leave_bracket()
                return first
        end = self.expect(tokens.RPAR)
        self.leave_bracket()
        return self.place(node, start, end)

    def place(self, node, start, end):
        node.lineno = start.lineno
        node.col_offset = start.col
        node.end_lineno = end.end_lineno
        node.end_col_offset = end.end_col
        return node

    def list_display(self):
        start = self.advance()
        self.enter_bracket()
        if self.peek() == tokens.RSQB:
            node = ast.List([], ast.Load, 0, 0, 0, 0)
        else:
            first = self.star_named_expression()
            kind = self.peek()
            if (kind == tokens.KW_FOR or kind == tokens.KW_ASYNC) and not isinstance(first, ast.Starred):
                node = ast.ListComp(first, self.for_if_clauses(), 0, 0, 0, 0)
            else:
                node = ast.List(self.rest(first, STARRED_NAMED), ast.Load, 0, 0, 0, 0)
        end = self.expect(tokens.RSQB)
        self.leave_bracket()
        return self.place(node, start, end)

    def brace_display(self):
        """A dict, set, or comprehension of either."""
        start = self.advance()
        self.enter_bracket()
        kind = self.peek()
        if kind == tokens.RBRACE:
            node = ast.Dict([], [], 0, 0, 0, 0)
        elif kind == tokens.DOUBLESTAR:
            node = self.dict_items()
        elif kind == tokens.STAR:
            node = ast.Set(self.rest(self.star_named_expression(), STARRED_NAMED), 0, 0, 0, 0)
        else:
            mark = self.pos
            first = self.named_expression()
            kind = self.peek()
            if kind == tokens.COLON and (not isinstance(first, ast.NamedExpr) or
                                         self.tokens[mark].kind == tokens.LPAR):
                self.advance()
                value = self.expression()
                kind = self.peek()
                if kind == tokens.KW_FOR or kind == tokens.KW_ASYNC:
                    node = ast.DictComp(first, value, self.for_if_clauses(), 0, 0, 0, 0)
                else:
                    node = self.dict_rest([first], [value])
            elif kind == tokens.KW_FOR or kind == tokens.KW_ASYNC:
                node = ast.SetComp(first, self.for_if_clauses(), 0, 0, 0, 0)
            else:
                node = ast.Set(self.rest(first, STARRED_NAMED), 0, 0, 0, 0)
        end = self.expect(tokens.RBRACE)
        self.leave_bracket()
        return self.place(node, start, end)

    def dict_items(self):
        """The items of a dict display that does not begin with a key."""
        keys = []
        values = []
        self.dict_item(keys, values)
        return self.dict_rest(keys, values)

    def dict_rest(self, keys, values):
        while self.accept(tokens.COMMA):
            if self.peek() == tokens.RBRACE:
                break
            self.dict_item(keys, values)
        return ast.Dict(keys, values, 0, 0, 0, 0)

    def dict_item(self, keys, values):
        if self.accept(tokens.DOUBLESTAR):
            keys.append(None)
            values.append(self.bitwise_or())
        else:
            keys.append(self.expression())
            self.expect(tokens.COLON)
            values.append(self.expression())

    # ____________________________________________________________
    # Comprehensions

    def for_if_clauses(self):
        clauses = []
        while True:
            kind = self.peek()
            if kind == tokens.KW_ASYNC:
                self.advance()
                self.expect(tokens.KW_FOR)
                is_async = 1
            elif kind == tokens.KW_FOR:
                self.advance()
                is_async = 0
            else:
                return clauses
            target = self.comprehension_target()
            iter = self.disjunction()
            conditions = []
            while self.accept(tokens.KW_IF):
                conditions.append(self.disjunction())
            clauses.append(ast.comprehension(target, iter, conditions, is_async))

    def comprehension_target(self):
        """The target, and 'in'."""
        mark = self.pos
        depth = self.depth
        try:
            target = self.star_targets()
            self.expect(tokens.KW_IN)
            return target
        except NoMatch:
            if self.backtracking:
                self.back_to(mark, depth)
                self.explain_clause()
            raise NO_MATCH
