"""Statements. Each rule is named after the grammar's; the first token of a statement decides which one is meant."""
from memphis.syntax import ast, tokens
from memphis.syntax.parser import limits
from memphis.syntax.parser.cursor import NO_MATCH, NoMatch
from memphis.syntax.parser.targets import is_del_target, is_single_target, is_target, set_context

AUGMENTED = [0] * len(tokens.TEXT)      # by kind of token: the operator of an augmented assignment, or 0
for _token, _operator in [('PLUSEQUAL', 'Add'), ('MINEQUAL', 'Sub'), ('STAREQUAL', 'Mult'), ('ATEQUAL', 'MatMult'),
                          ('SLASHEQUAL', 'Div'), ('PERCENTEQUAL', 'Mod'), ('AMPEREQUAL', 'BitAnd'),
                          ('VBAREQUAL', 'BitOr'), ('CIRCUMFLEXEQUAL', 'BitXor'), ('LEFTSHIFTEQUAL', 'LShift'),
                          ('RIGHTSHIFTEQUAL', 'RShift'), ('DOUBLESTAREQUAL', 'Pow'),
                          ('DOUBLESLASHEQUAL', 'FloorDiv')]:
    AUGMENTED[getattr(tokens, _token)] = getattr(ast, _operator)


class Statements(object):
    """Mixed into the parser."""

    def statements(self, end):
        """Statements up to a token of kind `end`, which stays."""
        body = []
        while self.peek() != end:
            self.statement(body)
        return body

    def statement(self, body):
        """Append the statements of one logical line, or one compound statement."""
        if self.backtracking:
            self.memo.clear()
        node = self.compound_statement()
        if node is not None:
            body.append(node)
        else:
            self.simple_statements(body)

    def block(self):
        """What follows a ':'."""
        body = []
        if not self.accept(tokens.NEWLINE):
            self.simple_statements(body)
            return body
        if self.peek() != tokens.INDENT:
            if self.explaining:
                self.fail("expected an indented block", 'IndentationError')
            raise NO_MATCH
        self.advance()
        self.enter(limits.BLOCK)
        while True:
            self.statement(body)
            if self.peek() == tokens.DEDENT:
                break
            if self.peek() == tokens.ENDMARKER:
                raise NO_MATCH
        self.advance()
        self.leave(limits.BLOCK)
        return body

    # ____________________________________________________________
    # Simple statements

    def simple_statements(self, body):
        while True:
            body.append(self.simple_statement())
            if self.accept(tokens.SEMI):
                if self.accept(tokens.NEWLINE):
                    return
            else:
                self.expect(tokens.NEWLINE)
                return

    def simple_statement(self):
        kind = self.peek()
        token = self.token()
        if kind == tokens.NAME:
            if self.is_word(token, "type") and self.peek_second() == tokens.NAME:
                if self.explaining:
                    self.explain_assignment()
                return self.type_alias()
            return self.expression_statement()
        if kind == tokens.KW_RETURN:
            self.advance()
            value = None
            if self.starts_expression(self.peek()):
                value = self.star_expressions()
            last = self.last()
            return ast.Return(value, token.lineno, token.col, last.end_lineno, last.end_col)
        if kind == tokens.KW_IMPORT:
            return self.import_name()
        if kind == tokens.KW_FROM:
            return self.import_from()
        if kind == tokens.KW_RAISE:
            return self.raise_statement()
        if kind == tokens.KW_PASS:
            self.advance()
            return ast.Pass(token.lineno, token.col, token.end_lineno, token.end_col)
        if kind == tokens.KW_DEL:
            return self.del_statement()
        if kind == tokens.KW_ASSERT:
            return self.assert_statement()
        if kind == tokens.KW_BREAK:
            self.advance()
            return ast.Break(token.lineno, token.col, token.end_lineno, token.end_col)
        if kind == tokens.KW_CONTINUE:
            self.advance()
            return ast.Continue(token.lineno, token.col, token.end_lineno, token.end_col)
        if kind == tokens.KW_GLOBAL:
            names = self.name_list()
            last = self.last()
            return ast.Global(names, token.lineno, token.col, last.end_lineno, last.end_col)
        if kind == tokens.KW_NONLOCAL:
            names = self.name_list()
            last = self.last()
            return ast.Nonlocal(names, token.lineno, token.col, last.end_lineno, last.end_col)
        return self.expression_statement()

    def name_list(self):
        self.advance()
        names = [self.identifier(self.expect(tokens.NAME))]
        while self.accept(tokens.COMMA):
            names.append(self.identifier(self.expect(tokens.NAME)))
        return names

    def expression_statement(self):
        """An expression, or an assignment of any form."""
        if not self.explaining:
            return self.plain_expression_statement()
        mark = self.pos
        depth = self.depth
        try:
            node = self.plain_expression_statement()
        except NoMatch:
            self.back_to(mark, depth)
            self.explain_assignment()
            raise NO_MATCH
        kind = self.peek()
        if kind != tokens.NEWLINE and kind != tokens.SEMI and isinstance(node, ast.Expr):
            after = self.pos
            self.pos = mark
            self.explain_assignment()
            self.pos = after
        return node

    def plain_expression_statement(self):
        start = self.token()
        node = self.annotated_rhs()
        kind = self.peek()
        if kind == tokens.EQUAL:
            return self.assignment(start, node)
        if kind == tokens.COLON:
            return self.annotated_assignment(start, node)
        if AUGMENTED[kind] != 0:
            if not is_single_target(node):
                raise NO_MATCH
            self.advance()
            set_context(node, ast.Store)
            value = self.annotated_rhs()
            last = self.last()
            return ast.AugAssign(node, AUGMENTED[kind], value, start.lineno, start.col, last.end_lineno,
                                 last.end_col)
        last = self.last()
        return ast.Expr(node, start.lineno, start.col, last.end_lineno, last.end_col)

    def assignment(self, start, node):
        targets = []
        while self.accept(tokens.EQUAL):
            if not is_target(node):
                raise NO_MATCH
            set_context(node, ast.Store)
            targets.append(node)
            node = self.annotated_rhs()
        last = self.last()
        return ast.Assign(targets, node, None, start.lineno, start.col, last.end_lineno, last.end_col)

    def annotated_assignment(self, start, target):
        if not is_single_target(target):
            raise NO_MATCH
        simple = 0
        if isinstance(target, ast.Name) and start.kind == tokens.NAME:
            simple = 1
        self.advance()
        set_context(target, ast.Store)
        annotation = self.expression()
        value = None
        if self.peek() == tokens.EQUAL:
            value = self.annotated_value()
        last = self.last()
        return ast.AnnAssign(target, annotation, value, simple, start.lineno, start.col, last.end_lineno,
                             last.end_col)

    def annotated_value(self):
        mark = self.pos
        depth = self.depth
        try:
            self.advance()
            return self.annotated_rhs()
        except NoMatch:
            self.back_to(mark, depth)
            return None

    def raise_statement(self):
        start = self.advance()
        exception = None
        cause = None
        if self.starts_expression(self.peek()):
            exception = self.expression()
            if self.accept(tokens.KW_FROM):
                cause = self.expression()
        last = self.last()
        return ast.Raise(exception, cause, start.lineno, start.col, last.end_lineno, last.end_col)

    def del_statement(self):
        start = self.advance()
        mark = self.pos
        depth = self.depth
        try:
            return self.delete(start)
        except NoMatch:
            if self.explaining:
                self.back_to(mark, depth)
                self.explain_del()
            raise NO_MATCH

    def delete(self, start):
        targets = []
        while True:
            node = self.primary()
            if not is_del_target(node):
                raise NO_MATCH
            set_context(node, ast.Del)
            targets.append(node)
            if not self.accept(tokens.COMMA) or not self.starts_expression(self.peek()):
                break
        kind = self.peek()
        if kind != tokens.SEMI and kind != tokens.NEWLINE:
            raise NO_MATCH
        last = self.last()
        return ast.Delete(targets, start.lineno, start.col, last.end_lineno, last.end_col)

    def assert_statement(self):
        start = self.advance()
        test = self.expression()
        message = None
        if self.accept(tokens.COMMA):
            message = self.expression()
        last = self.last()
        return ast.Assert(test, message, start.lineno, start.col, last.end_lineno, last.end_col)

    def type_alias(self):
        """`type X = ...`; what only begins like one is an expression."""
        start = self.token()
        mark = self.pos
        depth = self.depth
        try:
            self.advance()
            token = self.expect(tokens.NAME)
            name = ast.Name(self.identifier(token), ast.Store, token.lineno, token.col, token.end_lineno,
                            token.end_col)
            type_parameters = self.type_parameters()
            self.expect(tokens.EQUAL)
            value = self.expression()
        except NoMatch:
            self.back_to(mark, depth)
            return self.expression_statement()
        last = self.last()
        return ast.TypeAlias(name, type_parameters, value, start.lineno, start.col, last.end_lineno, last.end_col)

    # ____________________________________________________________
    # Imports

    def import_name(self):
        if self.explaining:
            self.explain_import()
        start = self.advance()
        names = []
        while True:
            first = self.token()
            name = self.dotted_name()
            asname = None
            if self.accept(tokens.KW_AS):
                asname = self.identifier(self.expect(tokens.NAME))
            last = self.last()
            names.append(ast.alias(name, asname, first.lineno, first.col, last.end_lineno, last.end_col))
            if not self.accept(tokens.COMMA):
                break
        last = self.last()
        return ast.Import(names, start.lineno, start.col, last.end_lineno, last.end_col)

    def dotted_name(self):
        name = self.identifier(self.expect(tokens.NAME))
        while self.accept(tokens.DOT):
            name = name + '.' + self.identifier(self.expect(tokens.NAME))
        return name

    def import_from(self):
        start = self.advance()
        level = 0
        while True:
            if self.accept(tokens.DOT):
                level += 1
            elif self.accept(tokens.ELLIPSIS):
                level += 3
            else:
                break
        module = None
        if level == 0 or self.peek() == tokens.NAME:
            module = self.dotted_name()
        self.expect(tokens.KW_IMPORT)
        names = self.import_from_targets()
        last = self.last()
        return ast.ImportFrom(module, names, level, start.lineno, start.col, last.end_lineno, last.end_col)

    def import_from_targets(self):
        names = []
        token = self.token()
        if self.accept(tokens.STAR):
            names.append(ast.alias("*", None, token.lineno, token.col, token.end_lineno, token.end_col))
            return names
        if self.explaining and self.peek() == tokens.NEWLINE:
            self.explain_import_from_nothing()
        has_bracket = self.accept(tokens.LPAR)
        while True:
            first = self.token()
            name = self.identifier(self.expect(tokens.NAME))
            asname = None
            if self.accept(tokens.KW_AS):
                asname = self.identifier(self.expect(tokens.NAME))
            last = self.last()
            names.append(ast.alias(name, asname, first.lineno, first.col, last.end_lineno, last.end_col))
            if not self.accept(tokens.COMMA):
                break
            if has_bracket and self.peek() == tokens.RPAR:
                break
            if self.explaining and not has_bracket and self.peek() == tokens.NEWLINE:
                self.explain_trailing_comma()
        if has_bracket:
            self.expect(tokens.RPAR)
        return names
