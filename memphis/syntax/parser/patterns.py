"""The match statement and its patterns (PEP 634)."""
from memphis.syntax import ast, tokens
from memphis.syntax.constants import ConstFalse, ConstImaginary, ConstNone, ConstTrue
from memphis.syntax.parser import limits
from memphis.syntax.parser.cursor import NO_MATCH, NoMatch
from memphis.syntax.parser.expressions import STARRED_NAMED


class Patterns(object):
    """Mixed into the parser."""

    def match_statement(self):
        """Raises NoMatch when this is no match statement after all, but an expression that begins with a name."""
        start = self.advance()
        subject = self.subject_expression()
        self.expect(tokens.COLON)
        self.expect(tokens.NEWLINE)
        self.expect(tokens.INDENT)
        cases = []
        while self.peek_is_word("case"):
            cases.append(self.case_block())
        if len(cases) == 0:
            raise NO_MATCH
        self.expect(tokens.DEDENT)
        last = self.last_visible()
        return ast.Match(subject, cases, start.lineno, start.col, last.end_lineno, last.end_col)

    def subject_expression(self):
        start = self.token()
        first = self.star_named_expression()
        if self.peek() != tokens.COMMA:
            if isinstance(first, ast.Starred):
                raise NO_MATCH
            return first
        return self.tuple_of(self.rest(first, STARRED_NAMED), start)

    def case_block(self):
        start = self.advance()
        pattern = self.open_pattern()
        guard = None
        if self.accept(tokens.KW_IF):
            guard = self.named_expression()
        self.explained_colon(start, "'case' statement")
        body = self.block()
        return ast.match_case(pattern, guard, body)

    def open_pattern(self):
        """A pattern, or a sequence of them without brackets."""
        start = self.token()
        first = self.maybe_star_pattern()
        if self.peek() != tokens.COMMA:
            if isinstance(first, ast.MatchStar):
                raise NO_MATCH
            return first
        items = self.pattern_rest(first)
        last = self.last()
        return ast.MatchSequence(items, start.lineno, start.col, last.end_lineno, last.end_col)

    def pattern_rest(self, first):
        items = [first]
        while self.accept(tokens.COMMA):
            if not self.starts_pattern(self.peek()):
                break
            items.append(self.maybe_star_pattern())
        return items

    def starts_pattern(self, kind):
        return (self.starts_expression(kind) and kind != tokens.PLUS and kind != tokens.TILDE and
                kind != tokens.KW_NOT and kind != tokens.KW_LAMBDA and kind != tokens.KW_AWAIT and
                kind != tokens.ELLIPSIS)

    def maybe_star_pattern(self):
        if self.peek() != tokens.STAR:
            return self.pattern()
        star = self.advance()
        name = self.expect(tokens.NAME)
        target = None
        if not self.is_word(name, "_"):
            target = self.capture_name(name)
        return ast.MatchStar(target, star.lineno, star.col, name.end_lineno, name.end_col)

    def capture_name(self, name):
        """A name that is bound: nothing may follow that would make it more."""
        kind = self.peek()
        if kind == tokens.DOT or kind == tokens.LPAR or kind == tokens.EQUAL:
            raise NO_MATCH
        return self.identifier(name)

    def pattern(self):
        """as_pattern | or_pattern"""
        start = self.token()
        node = self.or_pattern(start)
        if self.peek() != tokens.KW_AS:
            return node
        self.advance()
        if self.explaining:
            self.explain_as_pattern()
        name = self.expect(tokens.NAME)
        if self.is_word(name, "_"):
            raise NO_MATCH
        target = self.capture_name(name)
        return ast.MatchAs(node, target, start.lineno, start.col, name.end_lineno, name.end_col)

    def or_pattern(self, start):
        first = self.closed_pattern()
        if self.peek() != tokens.VBAR:
            return first
        items = [first]
        while self.accept(tokens.VBAR):
            items.append(self.closed_pattern())
        last = self.last()
        return ast.MatchOr(items, start.lineno, start.col, last.end_lineno, last.end_col)

    def closed_pattern(self):
        kind = self.peek()
        start = self.token()
        if kind == tokens.NAME:
            return self.name_pattern()
        if kind == tokens.LPAR:
            return self.group_or_sequence_pattern()
        if kind == tokens.LSQB:
            self.advance()
            self.enter(limits.BRACKET)
            items = []
            if self.peek() != tokens.RSQB:
                items = self.pattern_rest(self.maybe_star_pattern())
            end = self.expect(tokens.RSQB)
            self.leave(limits.BRACKET)
            return ast.MatchSequence(items, start.lineno, start.col, end.end_lineno, end.end_col)
        if kind == tokens.LBRACE:
            return self.mapping_pattern()
        if kind == tokens.KW_NONE:
            value = ConstNone
        elif kind == tokens.KW_TRUE:
            value = ConstTrue
        elif kind == tokens.KW_FALSE:
            value = ConstFalse
        else:
            node = self.literal_value()
            return ast.MatchValue(node, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
        self.advance()
        return ast.MatchSingleton(value, start.lineno, start.col, start.end_lineno, start.end_col)

    def literal_value(self):
        """Strings, and numbers with a sign or in the form a + bj."""
        kind = self.peek()
        start = self.token()
        if kind == tokens.STRING or kind == tokens.FSTRING_START:
            return self.strings()
        node = self.signed_number()
        kind = self.peek()
        if kind != tokens.PLUS and kind != tokens.MINUS:
            return node
        if is_imaginary(node):
            self.fail_at(unsigned(node), "real number required in complex literal")
        self.advance()
        operator = ast.Sub
        if kind == tokens.PLUS:
            operator = ast.Add
        self.require(tokens.NUMBER)
        imaginary = self.number()
        if not is_imaginary(imaginary):
            self.fail_at(imaginary, "imaginary number required in complex literal")
        return ast.BinOp(node, operator, imaginary, start.lineno, start.col, imaginary.end_lineno,
                         imaginary.end_col_offset)

    def require(self, kind):
        if self.peek() != kind:
            raise NO_MATCH

    def signed_number(self):
        start = self.token()
        is_negative = self.accept(tokens.MINUS)
        self.require(tokens.NUMBER)
        node = self.number()
        if not is_negative:
            return node
        return ast.UnaryOp(ast.USub, node, start.lineno, start.col, node.end_lineno, node.end_col_offset)

    def name_pattern(self):
        """A capture, the wildcard, a dotted value, or a class."""
        start = self.advance()
        kind = self.peek()
        if kind != tokens.DOT and kind != tokens.LPAR:
            if kind == tokens.EQUAL:
                raise NO_MATCH
            name = None
            if not self.is_word(start, "_"):
                name = self.identifier(start)
            return ast.MatchAs(None, name, start.lineno, start.col, start.end_lineno, start.end_col)
        value = self.dotted_value(start)
        kind = self.peek()
        if kind == tokens.LPAR:
            return self.class_pattern(start, value)
        if kind == tokens.EQUAL:
            raise NO_MATCH
        last = self.last()
        return ast.MatchValue(value, start.lineno, start.col, last.end_lineno, last.end_col)

    def dotted_value(self, start):
        node = ast.Name(self.identifier(start), ast.Load, start.lineno, start.col, start.end_lineno, start.end_col)
        return self.attributes(start, node)

    def attributes(self, start, node):
        while self.accept(tokens.DOT):
            name = self.expect(tokens.NAME)
            node = ast.Attribute(node, self.identifier(name), ast.Load, start.lineno, start.col, name.end_lineno,
                                 name.end_col)
        return node

    def class_pattern(self, start, value):
        self.advance()
        self.enter(limits.BRACKET)
        patterns = []
        names = []
        keyword_patterns = []
        while self.peek() != tokens.RPAR:
            if self.peek() == tokens.NAME and self.peek_second() == tokens.EQUAL:
                names.append(self.identifier(self.advance()))
                self.advance()
                keyword_patterns.append(self.pattern())
            else:
                if len(names) > 0:
                    if self.explaining:
                        self.explain_class_pattern()
                    raise NO_MATCH
                patterns.append(self.pattern())
            if not self.accept(tokens.COMMA):
                break
            if len(patterns) + len(names) == 0:
                raise NO_MATCH
        end = self.expect(tokens.RPAR)
        self.leave(limits.BRACKET)
        return ast.MatchClass(value, patterns, names, keyword_patterns, start.lineno, start.col, end.end_lineno,
                              end.end_col)

    def group_or_sequence_pattern(self):
        start = self.advance()
        self.enter(limits.BRACKET)
        items = []
        if self.peek() != tokens.RPAR:
            first = self.maybe_star_pattern()
            if self.peek() != tokens.COMMA:
                self.expect(tokens.RPAR)
                if isinstance(first, ast.MatchStar):
                    raise NO_MATCH
                self.leave(limits.BRACKET)
                return first
            items = self.pattern_rest(first)
        end = self.expect(tokens.RPAR)
        self.leave(limits.BRACKET)
        return ast.MatchSequence(items, start.lineno, start.col, end.end_lineno, end.end_col)

    def mapping_pattern(self):
        start = self.advance()
        self.enter(limits.BRACKET)
        keys = []
        patterns = []
        rest = None
        while self.peek() != tokens.RBRACE:
            if self.accept(tokens.DOUBLESTAR):
                name = self.expect(tokens.NAME)
                if self.is_word(name, "_"):
                    raise NO_MATCH
                rest = self.capture_name(name)
                self.accept(tokens.COMMA)
                break
            keys.append(self.mapping_key())
            self.expect(tokens.COLON)
            patterns.append(self.pattern())
            if not self.accept(tokens.COMMA):
                break
        end = self.expect(tokens.RBRACE)
        self.leave(limits.BRACKET)
        return ast.MatchMapping(keys, patterns, rest, start.lineno, start.col, end.end_lineno, end.end_col)

    def mapping_key(self):
        kind = self.peek()
        if kind == tokens.NAME:
            start = self.advance()
            if self.peek() != tokens.DOT:
                raise NO_MATCH
            return self.dotted_value(start)
        if kind == tokens.KW_NONE or kind == tokens.KW_TRUE or kind == tokens.KW_FALSE:
            return self.atom()
        return self.literal_value()


def unsigned(node):
    if isinstance(node, ast.UnaryOp):
        return node.operand
    return node


def is_imaginary(node):
    node = unsigned(node)
    return isinstance(node, ast.Constant) and isinstance(node.value, ConstImaginary)
