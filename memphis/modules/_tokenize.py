"""The _tokenize module: the tokens of a source one after another, for the library's `tokenize`.

All lines are read before the first token is given.
"""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef, TypeDef
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate
from memphis.syntax import tokens, utf8
from memphis.syntax.errors import SyntaxProblem
from memphis.syntax.tokenizer import Tokenizer, normalize_newlines

module = ModuleDef('_tokenize')

# the numbers of the library's `token`, which lists its operators in this order
LIBRARY_OPERATORS = """( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<=
>>= **= // //= @ @=
    -> ... := !""".split()
FIRST_OPERATOR = 7
OPERATOR = FIRST_OPERATOR + len(LIBRARY_OPERATORS)
NAME = 1
COMMENT, NL = OPERATOR + 7, OPERATOR + 8
KINDS = {tokens.ENDMARKER: 0, tokens.NAME: NAME, tokens.NUMBER: 2, tokens.STRING: 3, tokens.NEWLINE: 4,
         tokens.INDENT: 5,
         tokens.DEDENT: 6, tokens.UNKNOWN: OPERATOR, tokens.FSTRING_START: OPERATOR + 4,
         tokens.FSTRING_MIDDLE: OPERATOR + 5, tokens.FSTRING_END: OPERATOR + 6, tokens.COMMENT: COMMENT, tokens.NL: NL}
for _text in LIBRARY_OPERATORS:
    KINDS[tokens.TEXT.index(_text)] = FIRST_OPERATOR + LIBRARY_OPERATORS.index(_text)
for _kind in tokens.KEYWORD_KINDS.values():
    KINDS[_kind] = NAME

UNEXPECTED_END = "unexpected EOF in multi-line statement"


class W_TokenizerIter(W_Object):
    typedef = TypeDef('TokenizerIter', base=W_Object.typedef, module='_tokenize')
    w_readline = None
    encoding = ''
    extra_tokens = False
    tokenizer = None
    index = 0
    column_line = 0             # the last place whose column was counted: number of the line, bytes, characters
    column_bytes = 0
    column = 0

    @typedef.static("__new__(cls, readline, /, *, encoding=None, extra_tokens: bool)")
    def descr_new(space, w_cls, w_readline, w_encoding, extra_tokens):
        w_iter = allocate(space, W_TokenizerIter, w_cls)
        w_iter.w_readline = w_readline
        w_iter.extra_tokens = extra_tokens
        if w_encoding is not space.w_None:
            w_iter.encoding = space.text_w(w_encoding)
        return w_iter

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return self

    def is_iterator(self):
        return True

    def iter_next(self, space):
        if self.tokenizer is None:
            self.read(space)
        tokenizer = self.tokenizer
        if self.index >= len(tokenizer.tokens):
            return None
        space.tick(1)
        token = tokenizer.tokens[self.index]
        self.index += 1
        if token.kind == tokens.ERROR:
            raise self.error(space, tokenizer)
        return self.described(space, token)

    @typedef.method("__next__(self, /)")
    def descr_next(self, space):
        w_token = self.iter_next(space)
        if w_token is None:
            raise OperationError(space.w_StopIteration, None)
        return w_token

    # ____________________________________________________________
    # the source

    def read(self, space):
        lines = []
        while True:
            try:
                w_line = space.call_list(self.w_readline, [])
            except OperationError as e:
                if not e.match(space, space.w_StopIteration):
                    raise
                break
            line = self.text_of(space, w_line)
            if line == '':
                break
            lines.append(line)
        source = ''.join(lines)
        null = source.find('\0')
        if null >= 0:
            lineno = source.count('\n', 0, null) + 1
            start = source.rfind('\n', 0, null) + 1
            problem = SyntaxProblem("source code cannot contain null bytes", lineno, 0, lineno, 0,
                                    utf8.cut(source, start, null))
            raise space.syntax_error(problem, '<string>')
        self.ends_line = source.endswith('\n') or source.endswith('\r')
        self.lines = source.split('\n')
        if source == '':
            tokenizer = Tokenizer('')
        else:
            tokenizer = Tokenizer(normalize_newlines(source))
        tokenizer.for_library = self.extra_tokens
        self.line_starts = starts_of_lines(tokenizer.source)
        space.tick(len(source) / 16)
        tokenizer.tokenize()
        self.tokenizer = tokenizer

    def text_of(self, space, w_line):
        if self.encoding == '':
            if not space.is_text(w_line):
                raise oefmt(space, space.w_TypeError, "readline() returned a non-string object")
            return space.text_w(w_line)
        if not space.is_bytes(w_line):
            raise oefmt(space, space.w_TypeError, "readline() returned a non-bytes object")
        return space.text_w(space.call_method(w_line, 'decode', [space.newtext(self.encoding),
                                                                 space.newtext('replace')]))

    # ____________________________________________________________
    # tokens

    def described(self, space, token):
        "(kind, text, start, end, the lines that it stands in)"
        tokenizer = self.tokenizer
        kind = KINDS[token.kind]
        if self.extra_tokens and FIRST_OPERATOR <= kind < OPERATOR:
            kind = OPERATOR
        lineno, end_lineno = token.lineno, token.end_lineno
        if token.kind == tokens.ENDMARKER or token.kind == tokens.DEDENT and token.start >= tokenizer.length:
            return self.at_end(space, kind)
        text = utf8.cut(tokenizer.source, token.start, token.end)
        col = self.column_of(lineno, token.col)
        if token.kind == tokens.FSTRING_MIDDLE:         # of a doubled brace, one
            end_col = self.column_of(end_lineno, token.end - self.line_starts[end_lineno - 1])
        else:
            end_col = self.column_of(end_lineno, token.end_col)
        if token.kind == tokens.NEWLINE or token.kind == tokens.NL:
            text, end_col = self.line_end(lineno, col)
        elif token.kind == tokens.DEDENT:
            text = ''
        return space.newtuple([space.newint(kind), space.newtext(text), place(space, lineno, col),
                               place(space, end_lineno, end_col), space.newtext(self.lines_text(lineno, end_lineno))])

    def line_end(self, lineno, col):
        "The text of a line's end, and the column behind it."
        if not self.extra_tokens:
            return '', col
        if lineno == len(self.lines) and not self.ends_line:
            return '', col + 1
        if self.lines[lineno - 1].endswith('\r'):
            return ('\r\n' if lineno < len(self.lines) else '\r'), col + 2
        return '\n', col + 1

    def at_end(self, space, kind):
        last = len(self.lines)
        if self.ends_line and last > 1:
            last -= 1
        if not self.extra_tokens:
            w_place = place(space, last, -1)
            return space.newtuple([space.newint(kind), space.newtext(''), w_place, w_place,
                                   space.newtext(self.lines[last - 1])])
        if self.tokenizer.length > 0:
            last += 1
        w_place = place(space, last, 0)
        return space.newtuple([space.newint(kind), space.newtext(''), w_place, w_place, space.newtext('')])

    def lines_text(self, first, last):
        parts = []
        for i in range(first - 1, last):
            if 0 <= i < len(self.lines):
                parts.append(self.lines[i])
                if i < len(self.lines) - 1:
                    parts.append('\n')
        return ''.join(parts)

    def column_of(self, lineno, offset):
        "Characters up to a byte of a line; tokens come in order, so only what is new is counted."
        start = self.line_starts[lineno - 1]
        if lineno != self.column_line or offset < self.column_bytes:
            self.column_line = lineno
            self.column_bytes = 0
            self.column = 0
        if offset > self.column_bytes:
            self.column += utf8.count(self.tokenizer.source, start + self.column_bytes, start + offset)
            self.column_bytes = offset
        return self.column

    # ____________________________________________________________
    # errors

    def error(self, space, tokenizer):
        problem = tokenizer.problem
        assert problem is not None
        if len(tokenizer.brackets) > 0 and problem.msg.endswith("was never closed") or \
                problem.msg == "unexpected EOF while parsing":
            lineno = max(tokenizer.lineno - 1, 1)
            w_error = space.call_list(space.w_SyntaxError, [space.newtext(UNEXPECTED_END)])
            for name, value in [('lineno', lineno), ('offset', 0), ('end_lineno', lineno)]:
                space.setattr(w_error, name, space.newint(value))
            space.setattr(w_error, 'filename', space.newtext('<string>'))
            return OperationError(space.w_SyntaxError, w_error)
        if tokenizer.problem_is_immediate:
            problem.text = problem.text.rstrip('\n')
            return space.syntax_error(problem, '<string>')
        w_type = space.w_SyntaxError
        if problem.kind == 'IndentationError':
            w_type = space.w_IndentationError
        elif problem.kind == 'TabError':
            w_type = space.w_TabError
        line = problem.text.rstrip('\n')
        w_place = space.newtuple([
            space.newtext('<string>'), space.newint(problem.lineno), space.newint(utf8.count(line, 0, len(line)) + 1),
            space.newtext(line), space.w_None, space.w_None])
        return OperationError(w_type, space.call_list(w_type, [space.newtext(problem.msg), w_place]))


def starts_of_lines(source):
    starts = [0]
    at = source.find('\n', 0)
    while at >= 0:
        starts.append(at + 1)
        at = source.find('\n', at + 1)
    return starts


def place(space, lineno, col):
    return space.newtuple([space.newint(lineno), space.newint(col)])


@module.constant('TokenizerIter')
def make_tokenizer_iter(space):
    return W_TokenizerIter.w_builtin_type
