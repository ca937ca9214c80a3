"""The kinds of tokens: small ints, one for each operator and keyword, so that the parser compares numbers.

TEXT[kind] is the spelling of an operator or keyword ('' for the others).
"""

ENDMARKER = 0
NAME = 1
NUMBER = 2
STRING = 3
FSTRING_START = 4
FSTRING_MIDDLE = 5
FSTRING_END = 6
NEWLINE = 7
INDENT = 8
DEDENT = 9
ERROR = 10          # the tokenizer's own error stands here; always the last token
UNKNOWN = 11        # a printable ASCII character that begins no token, such as '?'
COMMENT, NL = -1, -2    # only for the library's tokenize: a comment, and a line's end that ends no statement

OPERATORS = [
    ('LPAR', '('), ('RPAR', ')'), ('LSQB', '['), ('RSQB', ']'), ('LBRACE', '{'), ('RBRACE', '}'),
    ('COLON', ':'), ('COMMA', ','), ('SEMI', ';'), ('DOT', '.'), ('ELLIPSIS', '...'), ('EXCLAMATION', '!'),
    ('EQUAL', '='), ('RARROW', '->'), ('COLONEQUAL', ':='),
    ('PLUS', '+'), ('MINUS', '-'), ('STAR', '*'), ('SLASH', '/'), ('VBAR', '|'), ('AMPER', '&'),
    ('PERCENT', '%'), ('TILDE', '~'), ('CIRCUMFLEX', '^'), ('LEFTSHIFT', '<<'), ('RIGHTSHIFT', '>>'),
    ('DOUBLESTAR', '**'), ('DOUBLESLASH', '//'), ('AT', '@'),
    ('LESS', '<'), ('GREATER', '>'), ('EQEQUAL', '=='), ('NOTEQUAL', '!='), ('LESSEQUAL', '<='),
    ('GREATEREQUAL', '>='),
    ('PLUSEQUAL', '+='), ('MINEQUAL', '-='), ('STAREQUAL', '*='), ('SLASHEQUAL', '/='), ('PERCENTEQUAL', '%='),
    ('AMPEREQUAL', '&='), ('VBAREQUAL', '|='), ('CIRCUMFLEXEQUAL', '^='), ('LEFTSHIFTEQUAL', '<<='),
    ('RIGHTSHIFTEQUAL', '>>='), ('DOUBLESTAREQUAL', '**='), ('DOUBLESLASHEQUAL', '//='), ('ATEQUAL', '@='),
]

KEYWORDS = ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def',
            'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda',
            'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield']

TEXT = [''] * (UNKNOWN + 1)
NAMES = ['ENDMARKER', 'NAME', 'NUMBER', 'STRING', 'FSTRING_START', 'FSTRING_MIDDLE', 'FSTRING_END', 'NEWLINE',
         'INDENT', 'DEDENT', 'ERROR', 'UNKNOWN']
KEYWORD_KINDS = {}
FIRST_OPERATOR = len(TEXT)

for _name, _text in OPERATORS:
    globals()[_name] = len(TEXT)
    TEXT.append(_text)
    NAMES.append(_name)

FIRST_KEYWORD = len(TEXT)

for _text in KEYWORDS:
    globals()['KW_' + _text.upper()] = len(TEXT)        # KW_IF, KW_NONE ...
    KEYWORD_KINDS[_text] = len(TEXT)
    TEXT.append(_text)
    NAMES.append(_text)


def _table(suffix):
    """For a first character (by code): the kind of the operator `character + suffix(character)`, or UNKNOWN."""
    kinds = [UNKNOWN] * 128
    for code in range(128):
        spelling = suffix(chr(code))
        for name, text in OPERATORS:
            if text == spelling:
                kinds[code] = globals()[name]
    return kinds


SINGLE = _table(lambda c: c)
WITH_EQUAL = _table(lambda c: c + '=')
DOUBLED = _table(lambda c: c + c if c in '*/<>' else '')
DOUBLED_WITH_EQUAL = _table(lambda c: c + c + '=' if c in '*/<>' else '')


class Token(object):
    """start and end are byte positions in the source; columns are byte offsets in their lines.

    level is the number of brackets open before the token (an opening bracket counts itself), as the tokenizer
    saw it.
    """

    def __init__(self, kind, start, end, lineno, col, end_lineno, end_col, level):
        self.kind = kind
        self.start = start
        self.end = end
        self.lineno = lineno
        self.col = col
        self.end_lineno = end_lineno
        self.end_col = end_col
        self.level = level

    def __repr__(self):
        return '<%s %d:%d-%d:%d>' % (NAMES[self.kind], self.lineno, self.col, self.end_lineno, self.end_col)
