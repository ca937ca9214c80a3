"""Compound statements and definitions; the first token decides which one is meant."""
from memphis.syntax import ast, tokens
from memphis.syntax.parser.cursor import NO_MATCH, NoMatch


class CompoundStatements(object):
    """Mixed into the parser."""

    def compound_statement(self):
        """A compound statement, or None if the next token begins none."""
        kind = self.peek()
        token = self.token()
        if kind == tokens.NAME:
            if self.is_word(token, "match"):
                return self.try_match_statement()
            return None
        if kind == tokens.KW_IF:
            return self.if_statement()
        if kind == tokens.KW_DEF:
            return self.function_definition(token, False, [])
        if kind == tokens.KW_FOR:
            return self.for_statement(token, False)
        if kind == tokens.KW_CLASS:
            return self.class_definition([])
        if kind == tokens.KW_WITH:
            return self.with_statement(token, False)
        if kind == tokens.KW_TRY:
            return self.try_statement()
        if kind == tokens.KW_WHILE:
            return self.while_statement()
        if kind == tokens.AT:
            return self.decorated()
        if kind == tokens.KW_ASYNC:
            self.advance()
            kind = self.peek()
            if kind == tokens.KW_DEF:
                return self.function_definition(token, True, [])
            if kind == tokens.KW_FOR:
                return self.for_statement(token, True)
            if kind == tokens.KW_WITH:
                return self.with_statement(token, True)
            raise NO_MATCH
        return None

    def try_match_statement(self):
        mark = self.pos
        depth = self.depth
        try:
            return self.match_statement()
        except NoMatch:
            self.back_to(mark, depth)
            if self.explaining:
                self.explain_match()
            return None

    def explained_colon(self, start, what):
        """The ':' before a block."""
        if self.explaining:
            self.explain_colon(start, what)
        self.expect(tokens.COLON)

    def if_statement(self):
        """An `elif` is an If in the orelse of the one before; a long chain of them costs no native stack."""
        starts = []
        tests = []
        bodies = []
        orelse = []
        what = "'if' statement"
        while True:
            start = self.advance()
            test = self.named_expression()
            self.explained_colon(start, what)
            starts.append(start)
            tests.append(test)
            bodies.append(self.block())
            if self.peek() != tokens.KW_ELIF:
                break
            what = "'elif' statement"
        orelse = self.else_block()
        last = self.last_visible()
        i = len(tests) - 1
        node = ast.If(tests[i], bodies[i], orelse, starts[i].lineno, starts[i].col, last.end_lineno,
                      last.end_col)
        while i > 0:
            i -= 1
            node = ast.If(tests[i], bodies[i], [node], starts[i].lineno, starts[i].col, last.end_lineno,
                          last.end_col)
        return node

    def else_block(self):
        """Optional."""
        if self.peek() != tokens.KW_ELSE:
            return []
        start = self.advance()
        if self.explaining:
            self.explain_indent(start, "'else' statement")
        self.expect_forced(tokens.COLON)
        return self.block()

    def while_statement(self):
        start = self.advance()
        test = self.named_expression()
        self.explained_colon(start, "'while' statement")
        body = self.block()
        orelse = self.else_block()
        last = self.last_visible()
        return ast.While(test, body, orelse, start.lineno, start.col, last.end_lineno, last.end_col)

    def for_statement(self, start, is_async):
        keyword = self.advance()
        target = self.for_target()
        iter = self.star_expressions()
        self.explained_colon(keyword, "'for' statement")
        body = self.block()
        orelse = self.else_block()
        last = self.last_visible()
        if is_async:
            return ast.AsyncFor(target, iter, body, orelse, None, start.lineno, start.col, last.end_lineno,
                                last.end_col)
        return ast.For(target, iter, body, orelse, None, start.lineno, start.col, last.end_lineno,
                       last.end_col)

    def for_target(self):
        """The target, and 'in'."""
        mark = self.pos
        depth = self.depth
        try:
            target = self.star_targets()
            self.expect(tokens.KW_IN)
            return target
        except NoMatch:
            if self.explaining:
                self.back_to(mark, depth)
                self.explain_for_target()
            raise NO_MATCH

    def with_statement(self, start, is_async):
        keyword = self.advance()
        if not self.explaining:
            return self.with_rest(start, is_async, keyword)
        self.explain_with_header(keyword)
        mark = self.pos
        depth = self.depth
        try:
            return self.with_rest(start, is_async, keyword)
        except NoMatch:
            self.back_to(mark, depth)
            self.explain_with()
            raise NO_MATCH

    def with_rest(self, start, is_async, keyword):
        items = self.with_items()
        self.expect(tokens.COLON)
        body = self.block()
        last = self.last_visible()
        if is_async:
            return ast.AsyncWith(items, body, None, start.lineno, start.col, last.end_lineno, last.end_col)
        return ast.With(items, body, None, start.lineno, start.col, last.end_lineno, last.end_col)

    def with_items(self):
        if self.peek() == tokens.LPAR:
            mark = self.pos
            depth = self.depth
            try:
                return self.bracketed_with_items()
            except NoMatch:
                self.back_to(mark, depth)
        items = [self.with_item()]
        while self.accept(tokens.COMMA):
            items.append(self.with_item())
        return items

    def bracketed_with_items(self):
        """with (a as b, c as d): raises NoMatch if the bracket belongs to an expression."""
        self.advance()
        items = []
        while True:
            items.append(self.with_item())
            if not self.accept(tokens.COMMA) or self.peek() == tokens.RPAR:
                break
        self.expect(tokens.RPAR)
        if self.peek() != tokens.COLON:
            raise NO_MATCH
        return items

    def with_item(self):
        context = self.expression()
        target = None
        if self.accept(tokens.KW_AS):
            target = self.with_target()
        return ast.withitem(context, target)

    def with_target(self):
        mark = self.pos
        depth = self.depth
        try:
            target = self.star_target()
            kind = self.peek()
            if kind != tokens.COMMA and kind != tokens.RPAR and kind != tokens.COLON:
                raise NO_MATCH
            return target
        except NoMatch:
            if self.explaining:
                self.back_to(mark, depth)
                self.explain_with_target()
            raise NO_MATCH

    def try_statement(self):
        start = self.advance()
        if self.explaining:
            self.explain_indent(start, "'try' statement")
        self.expect_forced(tokens.COLON)
        body = self.block()
        handlers = []
        orelse = []
        finalbody = []
        is_star = False
        while self.peek() == tokens.KW_EXCEPT:
            is_first = len(handlers) == 0
            handler_is_star = self.peek_second() == tokens.STAR
            if is_first:
                is_star = handler_is_star
            elif is_star != handler_is_star:
                if self.explaining:
                    mark = self.pos
                    self.explain_except()
                    self.pos = mark
                    self.explain_mixed_except()
                raise NO_MATCH
            handlers.append(self.except_block())
        if len(handlers) == 0 and self.peek() != tokens.KW_FINALLY:
            if self.explaining:
                self.fail("expected 'except' or 'finally' block")
            raise NO_MATCH
        if len(handlers) > 0:
            orelse = self.else_block()
        if self.peek() == tokens.KW_FINALLY:
            keyword = self.advance()
            if self.explaining:
                self.explain_indent(keyword, "'finally' statement")
            self.expect_forced(tokens.COLON)
            finalbody = self.block()
        last = self.last_visible()
        if is_star:
            return ast.TryStar(body, handlers, orelse, finalbody, start.lineno, start.col, last.end_lineno,
                               last.end_col)
        return ast.Try(body, handlers, orelse, finalbody, start.lineno, start.col, last.end_lineno,
                       last.end_col)

    def except_block(self):
        if not self.explaining:
            return self.plain_except_block()
        mark = self.pos
        depth = self.depth
        try:
            return self.plain_except_block()
        except NoMatch:
            self.back_to(mark, depth)
            self.explain_except()
            raise NO_MATCH

    def plain_except_block(self):
        start = self.advance()
        what = "'except' statement"
        is_star = self.accept(tokens.STAR)
        if is_star:
            what = "'except*' statement"
        type = None
        name = None
        if is_star or self.peek() != tokens.COLON:
            type = self.expression()
            if self.accept(tokens.KW_AS):
                name = self.identifier(self.expect(tokens.NAME))
        if self.explaining:
            self.explain_indent(start, what)
        self.expect(tokens.COLON)
        body = self.block()
        last = self.last_visible()
        return ast.ExceptHandler(type, name, body, start.lineno, start.col, last.end_lineno, last.end_col)

    # ____________________________________________________________
    # Definitions

    def decorated(self):
        decorators = []
        while self.accept(tokens.AT):
            decorators.append(self.named_expression())
            self.expect(tokens.NEWLINE)
        kind = self.peek()
        start = self.token()
        if kind == tokens.KW_DEF:
            return self.function_definition(start, False, decorators)
        if kind == tokens.KW_CLASS:
            return self.class_definition(decorators)
        self.expect(tokens.KW_ASYNC)
        self.require(tokens.KW_DEF)
        return self.function_definition(start, True, decorators)

    def function_definition(self, start, is_async, decorators):
        keyword = self.advance()
        name = self.identifier(self.expect(tokens.NAME))
        type_parameters = self.function_type_parameters()
        self.expect_in_definition(tokens.LPAR)
        parameters = self.parameters(tokens.RPAR)
        self.expect(tokens.RPAR)
        returns = None
        if self.peek() == tokens.RARROW:
            returns = self.return_annotation()
        if self.explaining:
            self.explain_indent(keyword, "function definition")
        self.expect_in_definition(tokens.COLON)
        body = self.block()
        last = self.last_visible()
        if is_async:
            return ast.AsyncFunctionDef(name, parameters, body, decorators, returns, None, type_parameters,
                                        start.lineno, start.col, last.end_lineno, last.end_col)
        return ast.FunctionDef(name, parameters, body, decorators, returns, None, type_parameters, start.lineno,
                               start.col, last.end_lineno, last.end_col)

    def expect_in_definition(self, kind):
        if self.explaining:
            self.expect_forced(kind)
        else:
            self.expect(kind)

    def function_type_parameters(self):
        """None where they are wrong: the caller reports that it expected '('."""
        mark = self.pos
        depth = self.depth
        try:
            return self.type_parameters()
        except NoMatch:
            self.back_to(mark, depth)
            return []

    def return_annotation(self):
        """None if no expression follows: the caller reports the arrow."""
        mark = self.pos
        depth = self.depth
        try:
            self.advance()
            return self.expression()
        except NoMatch:
            self.back_to(mark, depth)
            return None

    def class_definition(self, decorators):
        start = self.advance()
        name = self.identifier(self.expect(tokens.NAME))
        type_parameters = self.type_parameters()
        bases = []
        keywords = []
        if self.peek() == tokens.LPAR:
            dummy = ast.Name(name, ast.Load, 0, 0, 0, 0)
            call = self.call(start, dummy, True)
            bases = call.args
            keywords = call.keywords
        self.explained_colon(start, "class definition")
        body = self.block()
        last = self.last_visible()
        return ast.ClassDef(name, bases, keywords, body, decorators, type_parameters, start.lineno, start.col,
                            last.end_lineno, last.end_col)
