"""Primaries: an atom and what follows it, that is attributes, calls and subscripts."""
from memphis.syntax import ast, tokens
from memphis.syntax.parser.cursor import NO_MATCH, NoMatch


class Primaries(object):
    """Mixed into the parser."""

    def primary(self):
        """An atom and what follows it: attributes, calls, subscripts."""
        if self.backtracking:
            return self.remembered_primary()
        return self.plain_primary()

    def plain_primary(self):
        start = self.token()
        node = self.atom()
        while True:
            kind = self.peek()
            mark = self.pos
            depth = self.depth
            if self.explaining and (kind == tokens.LSQB or kind == tokens.LBRACE):
                self.explain_comprehension(kind)
            try:
                if kind == tokens.DOT:
                    self.advance()
                    name = self.expect(tokens.NAME)
                    node = ast.Attribute(node, self.identifier(name), ast.Load, start.lineno, start.col,
                                         name.end_lineno, name.end_col)
                elif kind == tokens.LPAR:
                    node = self.call(start, node)
                elif kind == tokens.LSQB:
                    self.advance()
                    self.enter_bracket()
                    index = self.slices()
                    self.leave_bracket()
                    end = self.expect(tokens.RSQB)
                    node = ast.Subscript(node, index, ast.Load, start.lineno, start.col, end.end_lineno, end.end_col)
                else:
                    return node
            except NoMatch:
                self.back_to(mark, depth)
                return node

    def slices(self):
        start = self.token()
        first = self.slice_or_starred()
        if self.peek() != tokens.COMMA:
            if not isinstance(first, ast.Starred):
                return first
            items = [first]
        else:
            items = [first]
            while self.accept(tokens.COMMA):
                kind = self.peek()
                if kind != tokens.COLON and not self.starts_expression(kind):
                    break
                items.append(self.slice_or_starred())
        last = self.last()
        return ast.Tuple(items, ast.Load, start.lineno, start.col, last.end_lineno, last.end_col)

    def slice_or_starred(self):
        start = self.token()
        if self.peek() == tokens.STAR:
            return self.starred_expression()
        lower = None
        if self.peek() != tokens.COLON:
            lower = self.named_expression()
            if self.peek() != tokens.COLON or isinstance(lower, ast.NamedExpr) and start.kind != tokens.LPAR:
                return lower
        self.expect(tokens.COLON)
        upper = self.optional_slice_part()
        step = None
        if self.accept(tokens.COLON):
            step = self.optional_slice_part()
        last = self.last()
        return ast.Slice(lower, upper, step, start.lineno, start.col, last.end_lineno, last.end_col)

    def optional_slice_part(self):
        kind = self.peek()
        if kind == tokens.COLON or kind == tokens.COMMA or kind == tokens.RSQB:
            return None
        return self.expression()

    def starred_expression(self):
        """'*' expression, as in calls and subscripts."""
        if self.explaining:
            self.explain_starred()
        star = self.advance()
        try:
            value = self.expression()
        except NoMatch:
            raise self.problem_at_furthest("Invalid star expression")
        last = self.last()
        return ast.Starred(value, ast.Load, star.lineno, star.col, last.end_lineno, last.end_col)

    def call(self, start, function, is_class=False):
        """'(' arguments ')' after a primary, or the bases of a class."""
        if self.explaining:
            self.explain_call(is_class)
        opening = self.advance()
        self.enter_bracket()
        args = []
        keywords = []
        seen_keyword = False
        seen_double_star = False
        while True:
            kind = self.peek()
            if kind == tokens.RPAR:
                break
            token = self.token()
            if kind == tokens.STAR:
                if seen_double_star:
                    raise NO_MATCH
                args.append(self.starred_expression())
                if self.explaining and self.peek() == tokens.EQUAL:
                    raise NO_MATCH
            elif kind == tokens.DOUBLESTAR:
                self.advance()
                value = self.expression()
                last = self.last()
                keywords.append(ast.keyword(None, value, token.lineno, token.col, last.end_lineno, last.end_col))
                seen_double_star = True
                seen_keyword = True
            elif kind == tokens.NAME and self.peek_second() == tokens.EQUAL:
                self.advance()
                self.advance()
                value = self.expression()
                last = self.last()
                keywords.append(ast.keyword(self.identifier(token), value, token.lineno, token.col,
                                            last.end_lineno, last.end_col))
                seen_keyword = True
            else:
                if seen_keyword:
                    raise NO_MATCH
                value = self.argument_expression()
                kind = self.peek()
                if kind == tokens.KW_FOR or kind == tokens.KW_ASYNC:
                    if len(args) > 0 or is_class:
                        raise NO_MATCH
                    generators = self.for_if_clauses()
                    end = self.expect(tokens.RPAR)
                    value = ast.GeneratorExp(value, generators, opening.lineno, opening.col, end.end_lineno,
                                             end.end_col)
                    self.leave_bracket()
                    return ast.Call(function, [value], [], start.lineno, start.col, end.end_lineno, end.end_col)
                args.append(value)
            if not self.accept(tokens.COMMA):
                break
            if self.peek() != tokens.RPAR:
                continue
        end = self.expect(tokens.RPAR)
        self.leave_bracket()
        return ast.Call(function, args, keywords, start.lineno, start.col, end.end_lineno, end.end_col)

    def argument_expression(self):
        """assignment_expression | expression !':=', and no '=' after it."""
        if self.peek() == tokens.NAME and self.peek_second() == tokens.COLONEQUAL:
            node = self.assignment_expression()
        else:
            node = self.expression()
        kind = self.peek()
        if kind == tokens.COLONEQUAL or kind == tokens.EQUAL:
            raise NO_MATCH
        return node
