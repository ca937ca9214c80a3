"""The parser: parse(source, filename, mode) gives the AST or raises SyntaxProblem.

The first pass knows the language only, and never tries a rule twice. If it fails, the second one backtracks as
CPython's PEG parser does, and comes to a halt at the same token. The third also looks for known mistakes at every
rule (explain/) and raises the first it finds; else the error is "invalid syntax" where the second pass halted.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.syntax import ast, tokens, utf8
from memphis.syntax.errors import SyntaxProblem
from memphis.syntax.parser.atoms import Atoms
from memphis.syntax.parser.compound import CompoundStatements
from memphis.syntax.parser.cursor import Cursor, NO_MATCH, NoMatch
from memphis.syntax.parser.explain import Explain
from memphis.syntax.parser.expressions import Expressions
from memphis.syntax.parser.parameters import Parameters
from memphis.syntax.parser.patterns import Patterns
from memphis.syntax.parser.primaries import Primaries
from memphis.syntax.parser.statements import Statements
from memphis.syntax.parser.strings import Strings
from memphis.syntax.parser.targets import Targets
from memphis.syntax.tokenizer import Tokenizer, normalize_newlines


class Parser(Cursor):
    import_from_mixin(Statements)
    import_from_mixin(CompoundStatements)
    import_from_mixin(Patterns)
    import_from_mixin(Parameters)
    import_from_mixin(Expressions)
    import_from_mixin(Primaries)
    import_from_mixin(Atoms)
    import_from_mixin(Strings)
    import_from_mixin(Targets)
    import_from_mixin(Explain)
    may_end_early = False       # then a text that could go on gives an _IncompleteInputError

    def parse(self, mode):
        """All passes. Ask for syntax_warnings() afterwards."""
        try:
            return self.start_rule(mode)
        except NoMatch:
            pass
        except SyntaxProblem as problem:
            if problem.kind == 'MemoryError':
                raise problem
            if problem is self.tokenizer.problem:
                if self.may_end_early and self.tokenizer.ended_inside:
                    raise self.incomplete()
                raise self.without_newline(problem)
        raise self.without_newline(self.explain(mode))

    def start_rule(self, mode):
        if mode == 'eval':
            body = self.expressions()
            while self.accept(tokens.NEWLINE):
                pass
            self.expect(tokens.ENDMARKER)
            return ast.Expression(body)
        if mode == 'single':
            return self.interactive()
        body = self.statements(tokens.ENDMARKER)
        return ast.Module(body, [])

    def interactive(self):
        """One line of simple statements, or one compound statement and the end of a line after it."""
        body = []
        node = self.compound_statement()
        if node is None:
            self.simple_statements(body)
            rest = self.pos
            while self.tokens[rest].kind == tokens.INDENT or self.tokens[rest].kind == tokens.NEWLINE:
                rest += 1                   # white space
            if self.tokens[rest].kind != tokens.ENDMARKER and self.tokens[rest].kind != tokens.DEDENT:
                self.fail("multiple statements found while compiling a single statement")
            return ast.Interactive(body)
        body.append(node)
        if self.peek() != tokens.ENDMARKER:
            raise NO_MATCH
        if self.newline_added:
            if self.may_end_early and self.last().kind == tokens.DEDENT:
                raise NO_MATCH              # the block may go on
            if self.last().kind != tokens.DEDENT or self.last_visible().end_lineno != self.token().lineno:
                raise NO_MATCH              # a block in the same line: there may be more to come
        return ast.Interactive(body)

    def explain(self, mode):
        """The first pass failed: return the problem."""
        self.backtracking = True
        self.furthest = -1
        problem = self.problem_of_pass(mode)
        if self.may_end_early and self.is_at_end():
            return self.incomplete()
        if problem is not None:
            return problem
        halt = self.tokens[self.furthest]
        self.explaining = True
        problem = self.problem_of_pass(mode)
        if problem is not None:
            return problem
        if halt.kind == tokens.INDENT:
            return self.problem_at_furthest("unexpected indent", 'IndentationError')
        if halt.kind == tokens.DEDENT:
            return self.problem_at_furthest("unexpected unindent", 'IndentationError')
        if self.newline_added and self.tokenizer.length == 1:
            return SyntaxProblem("invalid syntax", 0, 0, 0, 0, '')
        return self.prefer_tokenizer_problem(self.problem_at(halt, "invalid syntax"))

    def is_at_end(self):
        "Is the text over where the second pass halted, but for blocks that end with it?"
        i = self.furthest
        if self.newline_added and self.tokens[i].end >= self.tokenizer.length - 1:
            return True
        while i < len(self.tokens) and self.tokens[i].kind == tokens.DEDENT:
            i += 1
        return i < len(self.tokens) and self.tokens[i].kind == tokens.ENDMARKER

    def incomplete(self):
        last = self.tokens[len(self.tokens) - 1]
        return SyntaxProblem("incomplete input", last.lineno, 0, last.lineno, 0, None, '_IncompleteInputError')

    def without_newline(self, problem):
        """Does the text end with the newline that only we have added? Off with it."""
        text = problem.text
        if self.newline_added and text is not None and text.endswith('\n'):
            end = len(text) - 1
            assert end >= 0
            if self.is_last_line(problem.lineno):
                problem.text = text[:end]
                if problem.end_offset < 0:
                    problem.offset = min(problem.offset, utf8.count(text, 0, end))
        return problem

    def problem_of_pass(self, mode):
        self.pos = 0
        self.depth = 0
        self.memo.clear()
        try:
            self.start_rule(mode)
        except NoMatch:
            pass
        except SyntaxProblem as problem:
            if self.has_met_end():
                return problem
            return self.prefer_tokenizer_problem(problem)
        return None

    def prefer_tokenizer_problem(self, problem):
        """What is wrong with the tokens of the rest is told first; an open bracket only if the error is below it."""
        other = self.tokenizer.problem
        if other is None or problem.kind == 'MemoryError':
            return problem
        if len(self.tokenizer.fstrings) > 0:
            return problem              # of an f-string's expression
        if self.tokenizer.problem_is_immediate:
            return other
        brackets = self.tokenizer.brackets
        if len(brackets) > 0 and self.tokens[self.furthest].lineno > brackets[-1].lineno:
            return self.tokenizer.unclosed_problem(brackets[-1], False)
        return problem

    def has_met_end(self):
        """Has CPython's tokenizer seen the end of the text behind the furthest token? Then it is not asked for more."""
        token = self.tokens[self.furthest]
        return (self.newline_added and token.end == self.tokenizer.length - 1 and
                token.kind != tokens.STRING and token.kind != tokens.FSTRING_END)


def make_parser(source, filename, mode, by_lines=False):
    """source: UTF-8, its encoding already checked. In mode 'exec' CPython adds a last newline as well. by_lines: it
    reads a file, and does not know the column any more when that is over."""
    if source.find('\0') >= 0:
        raise SyntaxProblem("source code string cannot contain null bytes", 0, 0, 0, 0, None, 'SyntaxError',
                            filename)
    newline_added = mode != 'exec' and not source.endswith('\n') and not source.endswith('\r')
    tokenizer = Tokenizer(normalize_newlines(source), newline_added, by_lines)
    tokenizer.tokenize()
    return Parser(tokenizer)


def run_parser(parser, filename, mode):
    try:
        return parser.parse(mode)
    except SyntaxProblem as problem:
        problem.filename = filename
        raise problem


def parse(source, filename, mode):
    """mode is 'exec', 'eval' or 'single'. Raises SyntaxProblem."""
    return run_parser(make_parser(source, filename, mode), filename, mode)
