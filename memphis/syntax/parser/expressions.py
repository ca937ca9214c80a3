"""Expressions, by precedence climbing: `binary` serves every operator from `or` to `**`.

Left-associative chains are loops. `expression` is the grammar's rule of this name (conditional expressions and
lambdas included), `named_expression` allows `:=`, `star_expressions` builds tuples without brackets.
"""
from memphis.syntax import ast, tokens, utf8
from memphis.syntax.constants import ConstEllipsis, ConstFalse, ConstNone, ConstTrue
from memphis.syntax.identifiers import holder
from memphis.syntax.parser import limits
from memphis.syntax.parser.cursor import NO_MATCH, NoMatch
from memphis.syntax.parser.literals import LiteralError, parse_number

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


class Expressions(object):
    """Mixed into the parser."""

    def starts_expression(self, kind):
        """May a star_expression or named expression start with this token?"""
        return STARTS_EXPRESSION[kind]

    def enter_bracket(self):
        self.enter(limits.BRACKET)

    def leave_bracket(self):
        self.leave(limits.BRACKET)

    def identifier(self, token):
        """The name a NAME token spells."""
        name = self.text(token)
        if not utf8.is_ascii(name):
            name = holder.hooks.normalize_nfkc(name)
        return name

    # ____________________________________________________________
    # Lists of expressions

    def star_expressions(self):
        """One expression, or a tuple without brackets; `*x` allowed."""
        start = self.token()
        first = self.star_expression()
        if self.peek() != tokens.COMMA:
            return first
        items = [first]
        while self.accept(tokens.COMMA):
            mark = self.pos
            depth = self.depth
            if not self.starts_expression(self.peek()):
                break
            try:
                items.append(self.star_expression())
            except NoMatch:
                self.back_to(mark, depth)
                break
        return self.tuple_of(items, start)

    def expressions(self):
        """The same without `*x`."""
        start = self.token()
        first = self.expression()
        if self.peek() != tokens.COMMA:
            return first
        items = [first]
        while self.accept(tokens.COMMA):
            mark = self.pos
            depth = self.depth
            kind = self.peek()
            if kind == tokens.STAR or not self.starts_expression(kind):
                break
            try:
                items.append(self.expression())
            except NoMatch:
                self.back_to(mark, depth)
                break
        return self.tuple_of(items, start)

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

    # ____________________________________________________________
    # Primaries

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

    # ____________________________________________________________
    # Atoms

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
                node = ast.Tuple(self.star_named_rest(first), ast.Load, 0, 0, 0, 0)
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

    def star_named_rest(self, first):
        """The items of a display whose first one has been read, with commas between and perhaps after them."""
        items = [first]
        while self.accept(tokens.COMMA):
            mark = self.pos
            depth = self.depth
            if not self.starts_expression(self.peek()):
                break
            try:
                items.append(self.star_named_expression())
            except NoMatch:
                self.back_to(mark, depth)
                break
        return items

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
                node = ast.List(self.star_named_rest(first), ast.Load, 0, 0, 0, 0)
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
            node = ast.Set(self.star_named_rest(self.star_named_expression()), 0, 0, 0, 0)
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
                node = ast.Set(self.star_named_rest(first), 0, 0, 0, 0)
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
