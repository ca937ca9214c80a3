"""Expressions, by precedence climbing: `binary` serves every operator from `or` to `**`.

Left-associative chains are loops. `expression` is the grammar's rule of this name (conditional expressions and
lambdas included), `named_expression` allows `:=`, `star_expressions` builds tuples without brackets.
"""
from memphis.syntax import ast, tokens, utf8
from memphis.syntax.parser import limits
from memphis.syntax.parser.cursor import NO_MATCH, NoMatch
from memphis.unicode.normal import normalize

# Levels of precedence, loosest first. 0 means: no binary operator.
OR = 1
AND = 2
NOT = 3
COMPARISON = 4
BITOR = 5
BITXOR = 6
BITAND = 7
SHIFT = 8
SUM = 9
TERM = 10
FACTOR = 11

BINARY = [
    (BITOR, 'VBAR', 'BitOr'), (BITXOR, 'CIRCUMFLEX', 'BitXor'), (BITAND, 'AMPER', 'BitAnd'),
    (SHIFT, 'LEFTSHIFT', 'LShift'), (SHIFT, 'RIGHTSHIFT', 'RShift'), (SUM, 'PLUS', 'Add'), (SUM, 'MINUS', 'Sub'),
    (TERM, 'STAR', 'Mult'), (TERM, 'SLASH', 'Div'), (TERM, 'DOUBLESLASH', 'FloorDiv'), (TERM, 'PERCENT', 'Mod'),
    (TERM, 'AT', 'MatMult'),
    (COMPARISON, 'EQEQUAL', 'Eq'), (COMPARISON, 'NOTEQUAL', 'NotEq'), (COMPARISON, 'LESS', 'Lt'),
    (COMPARISON, 'LESSEQUAL', 'LtE'), (COMPARISON, 'GREATER', 'Gt'), (COMPARISON, 'GREATEREQUAL', 'GtE'),
    (COMPARISON, 'KW_IN', 'In'), (COMPARISON, 'KW_IS', 'Is'), (COMPARISON, 'KW_NOT', 'NotIn'),
    (OR, 'KW_OR', 'Or'), (AND, 'KW_AND', 'And'),
]

LEVELS = [0] * len(tokens.TEXT)         # by kind of token
OPERATORS = [0] * len(tokens.TEXT)
for _level, _token, _operator in BINARY:
    LEVELS[getattr(tokens, _token)] = _level
    OPERATORS[getattr(tokens, _token)] = getattr(ast, _operator)

STARTS_EXPRESSION = [False] * len(tokens.TEXT)
for _token in ['NAME', 'NUMBER', 'STRING', 'FSTRING_START', 'LPAR', 'LSQB', 'LBRACE', 'MINUS', 'PLUS', 'TILDE',
               'STAR', 'ELLIPSIS', 'KW_NOT', 'KW_LAMBDA', 'KW_AWAIT', 'KW_TRUE', 'KW_FALSE', 'KW_NONE']:
    STARTS_EXPRESSION[getattr(tokens, _token)] = True

# What the items of a list may be: any expression; `*x` as well; `name := x` as well.
PLAIN, STARRED, STARRED_NAMED = range(3)


class Expressions(object):
    """Mixed into the parser."""

    def starts_expression(self, kind):
        """May a star_expression or named expression start with this token?"""
        return STARTS_EXPRESSION[kind]

    def enter_bracket(self):
        self.enter(self.bracket_weight())

    def leave_bracket(self):
        self.leave(self.bracket_weight())

    def bracket_weight(self):
        if self.backtracking:
            return limits.BRACKET_BACKTRACKING
        return limits.BRACKET

    def identifier(self, token):
        """The name a NAME token spells; names are compared in NFKC."""
        name = self.text(token)
        if not utf8.is_ascii(name):
            name = normalize(name, True, True)
        return name

    # ____________________________________________________________
    # Lists of expressions

    def star_expressions(self):
        """One expression, or a tuple without brackets; `*x` allowed."""
        start = self.token()
        first = self.star_expression()
        if self.peek() != tokens.COMMA:
            return first
        return self.tuple_of(self.rest(first, STARRED), start)

    def expressions(self):
        """The same without `*x`."""
        start = self.token()
        first = self.expression()
        if self.peek() != tokens.COMMA:
            return first
        return self.tuple_of(self.rest(first, PLAIN), start)

    def rest(self, first, kind):
        """All items of a list whose first one has been read: commas between and perhaps after them."""
        items = [first]
        while self.accept(tokens.COMMA):
            mark = self.pos
            depth = self.depth
            next_kind = self.peek()
            if not self.starts_expression(next_kind) or (kind == PLAIN and next_kind == tokens.STAR):
                break
            try:
                if kind == STARRED_NAMED:
                    items.append(self.star_named_expression())
                elif kind == STARRED:
                    items.append(self.star_expression())
                else:
                    items.append(self.expression())
            except NoMatch:
                self.back_to(mark, depth)
                break
        return items

    def tuple_of(self, items, start):
        last = self.last()
        return ast.Tuple(items, ast.Load, start.lineno, start.col, last.end_lineno, last.end_col)

    def star_expression(self):
        if self.peek() == tokens.STAR:
            return self.starred_bitwise_or()
        return self.expression()

    def star_named_expression(self):
        if self.peek() == tokens.STAR:
            return self.starred_bitwise_or()
        return self.named_expression()

    def starred_bitwise_or(self):
        star = self.advance()
        value = self.bitwise_or()
        last = self.last()
        return ast.Starred(value, ast.Load, star.lineno, star.col, last.end_lineno, last.end_col)

    def bitwise_or(self):
        if self.backtracking:
            return self.remembered_bitwise_or()
        return self.binary(BITOR)

    def plain_bitwise_or(self):
        self.failed_operator = -1
        return self.binary(BITOR)

    def disjunction(self):
        if self.backtracking:
            return self.remembered_disjunction()
        return self.binary(OR)

    def plain_disjunction(self):
        self.failed_operator = -1
        return self.binary(OR)

    def annotated_rhs(self):
        if self.peek() == tokens.KW_YIELD:
            return self.yield_expression()
        return self.star_expressions()

    def yield_expression(self):
        start = self.advance()
        mark = self.pos
        depth = self.depth
        try:
            if self.accept(tokens.KW_FROM):
                value = self.expression()
                last = self.last()
                return ast.YieldFrom(value, start.lineno, start.col, last.end_lineno, last.end_col)
            if self.starts_expression(self.peek()):
                value = self.star_expressions()
                last = self.last()
                return ast.Yield(value, start.lineno, start.col, last.end_lineno, last.end_col)
        except NoMatch:
            self.back_to(mark, depth)
        return ast.Yield(None, start.lineno, start.col, start.end_lineno, start.end_col)

    # ____________________________________________________________
    # Expressions

    def named_expression(self):
        if self.peek() == tokens.NAME and self.peek_second() == tokens.COLONEQUAL:
            return self.assignment_expression()
        if self.explaining:
            self.explain_named_expression()
        node = self.expression()
        if self.peek() == tokens.COLONEQUAL:
            raise NO_MATCH
        return node

    def assignment_expression(self):
        name = self.advance()
        self.advance()
        value = self.expression()
        last = self.last()
        target = ast.Name(self.identifier(name), ast.Store, name.lineno, name.col, name.end_lineno, name.end_col)
        return ast.NamedExpr(target, value, name.lineno, name.col, last.end_lineno, last.end_col)

    def expression(self):
        if self.backtracking:
            return self.remembered_expression()
        return self.plain_expression()

    def plain_expression(self):
        start = self.token()
        if self.peek() == tokens.KW_LAMBDA:
            return self.lambda_expression()
        body = self.disjunction()
        if self.peek() != tokens.KW_IF:
            return body
        mark = self.pos
        depth = self.depth
        try:
            self.advance()
            test = self.disjunction()
            self.expect(tokens.KW_ELSE)
            self.enter(limits.CONDITIONAL)
            orelse = self.expression()
            self.leave(limits.CONDITIONAL)
        except NoMatch:
            self.back_to(mark, depth)
            return body
        last = self.last()
        return ast.IfExp(test, body, orelse, start.lineno, start.col, last.end_lineno, last.end_col)

    def lambda_expression(self):
        start = self.advance()
        parameters = self.parameters(tokens.COLON)
        self.expect_lambda_colon()
        self.enter(limits.LAMBDA)
        body = self.expression()
        self.leave(limits.LAMBDA)
        last = self.last()
        return ast.Lambda(parameters, body, start.lineno, start.col, last.end_lineno, last.end_col)

    def expect_lambda_colon(self):
        self.expect(tokens.COLON)

    # ____________________________________________________________
    # Operators

    def binary(self, level):
        """An expression of operators that bind at least as tightly as level."""
        start = self.token()
        kind = self.peek()
        if kind == tokens.KW_NOT and level <= NOT:
            left = self.inversion()
        elif kind == tokens.MINUS or kind == tokens.PLUS or kind == tokens.TILDE:
            left = self.prefixed_factor(level)
        else:
            left = self.power()
        while True:
            kind = self.peek()
            operator_level = LEVELS[kind]
            if operator_level < level or operator_level == 0:
                return left
            mark = self.pos
            if self.backtracking and mark == self.failed_operator:
                return left
            depth = self.depth
            try:
                if operator_level >= BITOR:
                    self.advance()
                    if self.explaining and operator_level >= SUM and level != SUM:
                        self.explain_operand(NOT)
                    right = self.binary(operator_level + 1)
                    last = self.last()
                    left = ast.BinOp(left, OPERATORS[kind], right, start.lineno, start.col, last.end_lineno,
                                     last.end_col)
                elif operator_level == COMPARISON:
                    left = self.comparison(start, left)
                else:
                    left = self.boolean_operation(start, left, kind)
            except NoMatch:
                if not self.backtracking:
                    raise NO_MATCH
                self.back_to(mark, depth)
                self.failed_operator = mark     # no looser rule can take it either
                return left

    def boolean_operation(self, start, left, kind):
        values = [left]
        mark = self.pos
        depth = self.depth
        try:
            while self.accept(kind):
                values.append(self.binary(LEVELS[kind] + 1))
                mark = self.pos
        except NoMatch:
            if len(values) == 1 or not self.backtracking:
                raise NO_MATCH
            self.back_to(mark, depth)
            self.failed_operator = mark
        last = self.last()
        return ast.BoolOp(OPERATORS[kind], values, start.lineno, start.col, last.end_lineno, last.end_col)

    def comparison(self, start, left):
        operators = []
        comparators = []
        mark = self.pos
        depth = self.depth
        try:
            while True:
                kind = self.peek()
                if LEVELS[kind] != COMPARISON:
                    break
                operator = OPERATORS[kind]
                if kind == tokens.KW_NOT:
                    if self.peek_second() != tokens.KW_IN:
                        break
                    self.advance()
                elif kind == tokens.KW_IS and self.peek_second() == tokens.KW_NOT:
                    self.advance()
                    operator = ast.IsNot
                elif kind == tokens.NOTEQUAL and self.source[self.token().start] == '<':
                    break
                self.advance()
                comparators.append(self.binary(BITOR))
                operators.append(operator)
                mark = self.pos
        except NoMatch:
            if not self.backtracking:
                raise NO_MATCH
            self.back_to(mark, depth)
            self.failed_operator = mark
        if len(operators) == 0:
            raise NO_MATCH              # `<>`, or `not` without `in`
        last = self.last()
        return ast.Compare(left, operators, comparators, start.lineno, start.col, last.end_lineno, last.end_col)

    def inversion(self):
        """not not x == y"""
        first = self.pos
        while self.accept(tokens.KW_NOT):
            self.enter(limits.PREFIX)
        count = self.pos - first
        node = self.binary(COMPARISON)
        last = self.last()
        for i in range(count - 1, -1, -1):
            token = self.tokens[first + i]
            node = ast.UnaryOp(ast.Not, node, token.lineno, token.col, last.end_lineno, last.end_col)
        self.leave(count * limits.PREFIX)
        return node

    def prefixed_factor(self, level):
        """- + ~ x ** y"""
        first = self.pos
        while True:
            kind = self.peek()
            if kind != tokens.MINUS and kind != tokens.PLUS and kind != tokens.TILDE:
                break
            self.advance()
            self.enter(limits.PREFIX)
        count = self.pos - first
        if self.explaining and count == 1 and level != FACTOR:
            self.explain_operand(FACTOR)
        node = self.power()
        last = self.last()
        for i in range(count - 1, -1, -1):
            token = self.tokens[first + i]
            if token.kind == tokens.MINUS:
                operator = ast.USub
            elif token.kind == tokens.PLUS:
                operator = ast.UAdd
            else:
                operator = ast.Invert
            node = ast.UnaryOp(operator, node, token.lineno, token.col, last.end_lineno, last.end_col)
        self.leave(count * limits.PREFIX)
        return node

    def power(self):
        start = self.token()
        if self.peek() == tokens.KW_AWAIT:
            self.advance()
            value = self.primary()
            last = self.last()
            node = ast.Await(value, start.lineno, start.col, last.end_lineno, last.end_col)
        else:
            node = self.primary()
        if self.peek() != tokens.DOUBLESTAR:
            return node
        mark = self.pos
        depth = self.depth
        self.advance()
        try:
            self.enter(limits.POWER)
            right = self.binary(FACTOR)
            self.leave(limits.POWER)
        except NoMatch:
            self.back_to(mark, depth)
            return node
        last = self.last()
        return ast.BinOp(node, ast.Pow, right, start.lineno, start.col, last.end_lineno, last.end_col)
