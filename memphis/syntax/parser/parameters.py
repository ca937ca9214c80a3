"""Parameter lists, of functions (closing is ')') and of lambdas (closing is ':')."""
from memphis.syntax import ast, tokens
from memphis.syntax.parser.cursor import NO_MATCH


class Parameters(object):
    """Mixed into the parser."""

    def parameters(self, closing):
        """Everything up to the closing token, which stays."""
        if self.explaining:
            self.explain_parameters(closing)
        annotated = closing == tokens.RPAR
        positional_only = []
        positional = []
        defaults = []
        while self.peek() != closing:
            kind = self.peek()
            if kind == tokens.SLASH:
                if len(positional) == 0 or len(positional_only) > 0:
                    raise NO_MATCH
                self.advance()
                positional_only = positional
                positional = []
            elif kind == tokens.STAR or kind == tokens.DOUBLESTAR:
                break
            else:
                positional.append(self.parameter(annotated))
                if self.peek() == tokens.EQUAL:
                    defaults.append(self.default(closing))
                elif len(defaults) > 0:
                    self.expect_parameter_end(closing)
                    raise NO_MATCH
            self.parameter_end(closing)
        vararg = None
        keyword_only = []
        keyword_defaults = []
        kwarg = None
        if self.peek() == tokens.STAR:
            if self.explaining:
                self.explain_star_parameter(closing)
            self.advance()
            if self.peek() == tokens.COMMA:
                self.advance()
                if self.peek() != tokens.NAME:
                    raise NO_MATCH
            else:
                vararg = self.star_parameter(annotated)
                self.parameter_end(closing)
            while self.peek() == tokens.NAME:
                keyword_only.append(self.parameter(annotated))
                if self.peek() == tokens.EQUAL:
                    keyword_defaults.append(self.default(closing))
                else:
                    keyword_defaults.append(None)
                self.parameter_end(closing)
        if self.peek() == tokens.DOUBLESTAR:
            if self.explaining:
                self.explain_double_star_parameter(closing)
            self.advance()
            kwarg = self.parameter(annotated)
            self.parameter_end(closing)
        if self.peek() != closing:
            raise NO_MATCH
        return ast.arguments(positional_only, positional, vararg, keyword_only, keyword_defaults, kwarg, defaults)

    def parameter_end(self, closing):
        """A comma, or the closing token, which stays."""
        if self.peek() != closing:
            self.expect(tokens.COMMA)

    def expect_parameter_end(self, closing):
        kind = self.peek()
        if kind != closing and kind != tokens.COMMA:
            raise NO_MATCH

    def parameter(self, annotated):
        name = self.expect(tokens.NAME)
        annotation = None
        if annotated and self.accept(tokens.COLON):
            annotation = self.expression()
        return self.make_arg(name, annotation)

    def star_parameter(self, annotated):
        """After '*': the annotation may be starred."""
        name = self.expect(tokens.NAME)
        annotation = None
        if annotated and self.accept(tokens.COLON):
            annotation = self.star_expression()
        return self.make_arg(name, annotation)

    def make_arg(self, name, annotation):
        last = self.last()
        return ast.arg(self.identifier(name), annotation, None, name.lineno, name.col, last.end_lineno, last.end_col)

    def default(self, closing):
        if self.explaining:
            self.explain_default()
        self.advance()
        return self.expression()

    # ____________________________________________________________
    # Type parameters: def f[T: int = str, *Ts, **P]()

    def type_parameters(self):
        """Optional."""
        result = []
        if self.peek() != tokens.LSQB:
            return result
        self.advance()
        if self.explaining and self.peek() == tokens.RSQB:
            self.fail_from_token(self.token(), "Type parameter list cannot be empty")
        while True:
            result.append(self.type_parameter())
            if not self.accept(tokens.COMMA) or self.peek() == tokens.RSQB:
                break
        self.expect(tokens.RSQB)
        return result

    def type_parameter(self):
        start = self.token()
        kind = self.peek()
        if kind == tokens.STAR or kind == tokens.DOUBLESTAR:
            self.advance()
        name = self.identifier(self.expect(tokens.NAME))
        bound = None
        if self.peek() == tokens.COLON:
            colon = self.advance()
            bound = self.expression()
            if kind == tokens.STAR or kind == tokens.DOUBLESTAR:
                self.fail_bound(colon, bound, kind)
        default = None
        if self.accept(tokens.EQUAL):
            if kind == tokens.STAR:
                default = self.star_expression()
            else:
                default = self.expression()
        last = self.last()
        if kind == tokens.STAR:
            return ast.TypeVarTuple(name, default, start.lineno, start.col, last.end_lineno, last.end_col)
        if kind == tokens.DOUBLESTAR:
            return ast.ParamSpec(name, default, start.lineno, start.col, last.end_lineno, last.end_col)
        return ast.TypeVar(name, bound, default, start.lineno, start.col, last.end_lineno, last.end_col)

    def fail_bound(self, colon, bound, kind):
        what = "bound"
        if isinstance(bound, ast.Tuple):
            what = "constraints"
        whose = "ParamSpec"
        if kind == tokens.STAR:
            whose = "TypeVarTuple"
        self.fail_from_token(colon, "cannot use %s with %s" % (what, whose))
