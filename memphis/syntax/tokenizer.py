"""Source text to a list of tokens, after CPython 3.13's lexer, f-strings included (PEP 701).

The list always ends in ENDMARKER, or in one ERROR token where the tokenizer gave up; `problem` then says why. The
parser raises it only when it gets there, because a mistake in front of it is more to the point. Columns are bytes.
"""
from rpython.rlib.rstring import replace

from memphis.syntax import tokens, utf8
from memphis.syntax.errors import SyntaxProblem, SyntaxWarningRecord
from memphis.syntax.tokens import Token
from memphis.unicode import database

MAX_BRACKETS = 200
MAX_INDENTATION = 100
MAX_FSTRINGS = 150
MAX_FSTRING_EXPRESSIONS = 3
TAB_SIZE = 8

END = '\0'          # what follows the source; the source itself has no NUL

# Classes of characters: bits.
LETTER = 1          # may start an identifier
DIGIT = 2
HEX = 4


def _classify():
    classes = [0] * 256
    for code in range(256):
        c = chr(code)
        if c.isalpha() and code < 128 or c == '_' or code >= 128:
            classes[code] |= LETTER
        if c in '0123456789':
            classes[code] |= DIGIT
        if c in '0123456789abcdefABCDEF':
            classes[code] |= HEX
    return ''.join([chr(bits) for bits in classes])


CLASSES = _classify()     # a character per byte value: its bits


def is_letter(c):
    return ord(CLASSES[ord(c)]) & LETTER != 0


def is_digit(c):
    return '0' <= c <= '9'


def is_hex_digit(c):
    return ord(CLASSES[ord(c)]) & HEX != 0


def is_identifier_character(c):
    return ord(CLASSES[ord(c)]) & (LETTER | DIGIT) != 0


def is_closing_of(opening, closing):
    return (opening == '(' and closing == ')' or opening == '[' and closing == ']' or
            opening == '{' and closing == '}')


class Bracket(object):
    def __init__(self, character, lineno, col):
        self.character = character
        self.lineno = lineno
        self.col = col


class FString(object):
    """One f-string being read. expression_depth counts the replacement fields we are in (-1: in none)."""

    def __init__(self, quote, quote_size, is_raw, start, lineno, line_start):
        self.quote = quote
        self.quote_size = quote_size
        self.is_raw = is_raw
        self.start = start
        self.lineno = lineno
        self.line_start = line_start
        self.in_text = True             # False while reading the tokens of an expression
        self.brace_depth = 0
        self.expression_depth = -1
        self.in_format_spec = False


class TokenizerError(Exception):
    """The tokenizer has set its `problem` and stops."""


def normalize_newlines(source):
    """CR and CRLF to LF; the last line always ends."""
    if source.find('\r') >= 0:
        source = replace(source, '\r\n', '\n').replace('\r', '\n')
    if not source.endswith('\n'):
        source += '\n'
    return source


class Tokenizer(object):

    def __init__(self, source, newline_added=False, by_lines=False):
        """source: what normalize_newlines returned. newline_added: CPython's tokenizer does not see its last one.
        by_lines: it has forgotten the last line at the end."""
        self.length = len(source)
        self.newline_added = newline_added
        self.by_lines = by_lines
        self.for_library = False    # the library's tokenize: comments and all line ends are tokens, less is an error
        self.source = source + END + END + END + END
        self.pos = 0
        self.line_start = 0
        self.lineno = 1
        self.tokens = []
        self.warnings = []
        self.indents = [0]
        self.alternate_indents = [0]        # the same with tabs of size 1, to find inconsistent tabs
        self.joined_lines = {}              # numbers of lines that begin within a token or after a backslash
        self.brackets = []
        self.fstrings = []
        self.at_line_start = True
        # What is known of the error that ended the list, if any.
        self.problem = None
        self.ended_inside = False           # the text is over within brackets, a string or a joined line
        self.problem_is_immediate = True    # CPython sets an exception at once (and looks for it after other errors)

    # ____________________________________________________________
    # Errors

    def line_text(self, line_start):
        end = utf8.find_from(self.source, '\n', line_start)
        if end < 0:
            end = self.length
        return utf8.cut(self.source, line_start, end)

    def fail(self, msg, kind='SyntaxError'):
        """Report at the character before self.pos."""
        offset = utf8.count(self.source, self.line_start, self.pos)
        self.fail_range(msg, offset, offset, kind)

    def fail_range(self, msg, offset, end_offset, kind='SyntaxError'):
        self.problem = SyntaxProblem(msg, self.lineno, offset, self.lineno, end_offset,
                                     self.line_text(self.line_start), kind)
        raise TokenizerError

    def fail_late(self, msg, offset, end_offset, kind='SyntaxError'):
        """What CPython's tokenizer only notes, for the parser to report."""
        self.problem_is_immediate = False
        self.problem = SyntaxProblem(msg, self.lineno, offset, self.lineno, end_offset,
                                     self.line_text(self.line_start) + '\n', kind)
        raise TokenizerError

    def warn(self, category, msg):
        self.warnings.append(SyntaxWarningRecord(category, msg, self.lineno, self.pos - self.line_start))

    # ____________________________________________________________
    # The main loop

    def tokenize(self):
        try:
            while True:
                if len(self.fstrings) > 0 and self.fstrings[-1].in_text:
                    self.read_fstring_text(self.fstrings[-1])
                elif not self.read_token():
                    break
        except TokenizerError:
            pos = min(self.pos, self.length)
            self.tokens.append(Token(tokens.ERROR, pos, pos, self.lineno, pos - self.line_start, self.lineno,
                                     pos - self.line_start, len(self.brackets)))
        return self.tokens

    def add(self, kind, start):
        """Append a token that reaches from start to self.pos, all in the current line."""
        self.tokens.append(Token(kind, start, self.pos, self.lineno, start - self.line_start, self.lineno,
                                 self.pos - self.line_start, len(self.brackets)))

    def add_from(self, kind, start, lineno, line_start):
        """Append a token that began in another line."""
        self.tokens.append(Token(kind, start, self.pos, lineno, start - line_start, self.lineno,
                                 self.pos - self.line_start, len(self.brackets)))

    def next_line(self):
        self.lineno += 1
        self.line_start = self.pos

    def next_line_joined(self):
        self.next_line()
        self.joined_lines[self.lineno] = True

    def read_token(self):
        """Read one token (and what stands before it); False at the end."""
        source = self.source
        if self.at_line_start:
            self.at_line_start = False
            self.read_indentation()
        comment = -1
        while True:
            c = source[self.pos]
            if c == ' ' or c == '\t' or c == '\f':
                self.pos += 1
            elif c == '#':
                comment = self.pos
                while source[self.pos] != '\n' and source[self.pos] != END:
                    self.pos += 1
                if self.for_library:
                    self.add(tokens.COMMENT, comment)
            elif c == '\n':
                if len(self.brackets) == 0:
                    if comment < 0 or self.for_library:
                        comment = self.pos
                    self.pos += 1
                    self.add(tokens.NEWLINE, comment)
                    self.next_line()
                    self.at_line_start = True
                    return True
                self.skip_newline()
            elif c == '\\':
                self.skip_continuation(False)
                self.joined_lines[self.lineno] = True
            else:
                break
        bits = ord(CLASSES[ord(c)])
        if bits & LETTER:
            self.read_name()
        elif bits & DIGIT or c == '.' and is_digit(source[self.pos + 1]):
            self.read_number()
        elif c == '"' or c == "'":
            self.read_string(self.pos)
        elif c == END:
            return self.read_end()
        else:
            self.read_operator(c)
        return True

    def skip_newline(self):
        "One that is no token of the grammar."
        self.pos += 1
        if self.for_library:
            self.add(tokens.NL, self.pos - 1)
        self.next_line()

    def read_end(self):
        if len(self.brackets) > 0:
            self.fail_unclosed(self.lineno - 1)
        self.add_at_end(tokens.ENDMARKER)
        return False

    def add_at_end(self, kind):
        """A token behind the source: it stands at the end of the last line."""
        lineno = max(self.lineno - 1, 1)
        col = 0
        last = self.length - 1
        if last >= 0:
            col = last - self.source.rfind('\n', 0, last)
        self.tokens.append(Token(kind, self.pos, self.pos, lineno, col, lineno, col, 0))

    def fail_unclosed(self, last_lineno):
        self.ended_inside = True
        bracket = self.brackets[-1]
        self.problem = self.unclosed_problem(bracket, bracket.lineno >= last_lineno)
        self.problem_is_immediate = False
        raise TokenizerError

    def unclosed_problem(self, bracket, is_last_line):
        line_start = utf8.start_of_line(self.source, bracket.lineno)
        offset = utf8.count(self.source, line_start, line_start + bracket.col) + 1
        text = self.line_text(line_start)
        if is_last_line:
            text += '\n'
            lineno = bracket.lineno
            while lineno in self.joined_lines and not self.by_lines:
                lineno -= 1
            text = utf8.cut(self.source, utf8.start_of_line(self.source, lineno), line_start) + text
        return SyntaxProblem("'%s' was never closed" % bracket.character, bracket.lineno, offset, bracket.lineno,
                             0, text)

    def skip_continuation(self, in_indentation):
        """A backslash must be the last character of its line, and another line must follow."""
        self.pos += 1
        if self.source[self.pos] != '\n' or self.at_added_newline():
            if self.source[self.pos] != END and not self.at_added_newline():
                self.pos += 1
            self.fail_late("unexpected character after line continuation character",
                           utf8.count(self.source, self.line_start, self.pos), 0)
        self.pos += 1
        if self.source[self.pos] == END:
            if len(self.brackets) > 0:
                self.fail_unclosed(self.lineno)
            offset = 0
            if not self.by_lines or not in_indentation:
                offset = utf8.count(self.source, self.line_start, self.pos)
            self.ended_inside = True
            self.fail_late("unexpected EOF while parsing", offset, -1)
        self.next_line()

    def at_added_newline(self):
        return self.newline_added and self.pos == self.length - 1

    def is_over(self):
        "Is all of the text read, but for a newline that only we have added?"
        return self.newline_added and self.pos >= self.length - 1

    # ____________________________________________________________
    # Indentation

    def read_indentation(self):
        """Measure the next line that holds a token, and emit INDENT or DEDENTs."""
        source = self.source
        while True:
            col = 0
            alternate = 0
            continued = 0               # of lines that backslashes join, the first column that is not 0
            while True:
                c = source[self.pos]
                if c == ' ':
                    col += 1
                    alternate += 1
                elif c == '\t':
                    col = (col / TAB_SIZE + 1) * TAB_SIZE
                    alternate += 1
                elif c == '\f':
                    col = 0
                    alternate = 0
                elif c == '\\':
                    if continued == 0:
                        continued = col
                    self.skip_continuation(True)
                    continue
                else:
                    break
                self.pos += 1
            if c == '#':
                comment = self.pos
                while source[self.pos] != '\n' and source[self.pos] != END:
                    self.pos += 1
                c = source[self.pos]
                if self.for_library:
                    self.add(tokens.COMMENT, comment)
            elif c != '\n' or col > 0 and self.at_added_newline() and self.changes_indentation(col):
                break
            if c != '\n':
                break
            self.skip_newline()
        if continued > 0:
            col = continued
            alternate = continued
        if c == END:
            col = 0
            alternate = 0
            self.pos = self.length
        if col == self.indents[-1]:
            if alternate != self.alternate_indents[-1]:
                self.fail_tabs()
        elif col > self.indents[-1]:
            if len(self.indents) >= MAX_INDENTATION:
                self.fail_late("too many levels of indentation", 1, 0, 'IndentationError')
            if alternate <= self.alternate_indents[-1]:
                self.fail_tabs()
            self.indents.append(col)
            self.alternate_indents.append(alternate)
            self.add_from(tokens.INDENT, self.line_start, self.lineno, self.line_start)
        else:
            first_dedent = len(self.tokens)
            while col < self.indents[-1]:
                self.indents.pop()
                self.alternate_indents.pop()
                if c == END:
                    self.add_at_end(tokens.DEDENT)
                else:
                    self.add_from(tokens.DEDENT, self.pos, self.lineno, self.line_start)
            if col != self.indents[-1]:
                while len(self.tokens) > first_dedent:
                    self.tokens.pop()
                is_blank = self.source[self.pos] == '\n'
                self.pos = self.line_start + len(self.line_text(self.line_start))
                offset = utf8.count(self.source, self.line_start, self.pos)
                if not is_blank:
                    offset += 1
                self.fail_late("unindent does not match any outer indentation level", offset, -1,
                               'IndentationError')
            if alternate != self.alternate_indents[-1]:
                self.fail_tabs()

    def changes_indentation(self, col):
        """Is this column deeper than the block, or none of those around it?"""
        if col > self.indents[-1]:
            return True
        for indent in self.indents:
            if indent == col:
                return False
        return True

    def fail_tabs(self):
        self.fail_late("inconsistent use of tabs and spaces in indentation", 1, 0, 'TabError')

    # ____________________________________________________________
    # Names, and strings with a prefix

    def read_name(self):
        source = self.source
        start = self.pos
        pos = start
        saw_ascii_only = True
        while True:
            c = source[pos]
            if ord(CLASSES[ord(c)]) & (LETTER | DIGIT) == 0:
                break
            if ord(c) >= 128:
                saw_ascii_only = False
            pos += 1
        self.pos = pos
        if (c == '"' or c == "'") and pos - start <= 2:
            prefix = utf8.cut(source, start, pos).lower()
            if prefix == 'f' or prefix == 'fr' or prefix == 'rf':
                self.start_fstring(start, len(prefix) == 2)
                return
            if prefix == 'r' or prefix == 'b' or prefix == 'u' or prefix == 'br' or prefix == 'rb':
                self.read_string(start)
                return
        if not saw_ascii_only and not self.for_library:
            self.verify_identifier(start)
            self.add(tokens.NAME, start)
        elif pos - start > 8:               # longer than any keyword
            self.add(tokens.NAME, start)
        else:
            self.add(tokens.KEYWORD_KINDS.get(utf8.cut(source, start, pos), tokens.NAME), start)

    def verify_identifier(self, start):
        source = self.source
        i = start
        while i < self.pos:
            code = utf8.codepoint_at(source, i)
            assert i >= 0
            following = utf8.next_position(source, i)
            if i == start:
                valid = database.is_xid_start(code)
            else:
                valid = database.is_xid_continue(code)
            if not valid:
                self.pos = following
                self.fail_character(utf8.cut(source, i, following), code)
            i = following

    def fail_character(self, character, code):
        if database.is_printable(code):
            self.fail("invalid character '%s' (U+%s)" % (character, four_hex_digits(code)))
        else:
            self.fail("invalid non-printable character U+%s" % four_hex_digits(code))

    # ____________________________________________________________
    # Numbers

    def read_number(self):
        source = self.source
        start = self.pos
        if source[start] == '0':
            c = source[start + 1]
            if c == 'x' or c == 'X':
                self.pos += 2
                self.read_digits_of_base(16, "hexadecimal")
            elif c == 'o' or c == 'O':
                self.pos += 2
                self.read_digits_of_base(8, "octal")
            elif c == 'b' or c == 'B':
                self.pos += 2
                self.read_digits_of_base(2, "binary")
            else:
                self.read_number_after_zero(start)
        else:
            if source[start] != '.':
                self.read_decimal_digits()
            self.read_fraction_and_exponent()
        self.add(tokens.NUMBER, start)

    def read_digits_of_base(self, base, name):
        source = self.source
        while True:
            if source[self.pos] == '_':
                self.pos += 1
            self.check_digit(base, name)
            if not is_digit_of_base(source[self.pos], base):
                self.fail("invalid %s literal" % name)
            while is_digit_of_base(source[self.pos], base):
                self.pos += 1
            if source[self.pos] != '_':
                break
        self.check_digit(base, name)
        self.verify_end_of_number(name)

    def check_digit(self, base, name):
        c = self.source[self.pos]
        if base < 10 and is_digit(c) and not is_digit_of_base(c, base):
            self.pos += 1
            self.fail("invalid digit '%s' in %s literal" % (c, name))

    def read_number_after_zero(self, start):
        """Only zeros, or a float: 00, 0_0, 07.5, but not 07."""
        source = self.source
        self.pos += 1
        while True:
            if source[self.pos] == '_':
                self.pos += 1
                if not is_digit(source[self.pos]):
                    self.fail("invalid decimal literal")
            if source[self.pos] != '0':
                break
            self.pos += 1
        zeros_end = self.pos
        nonzero = is_digit(source[self.pos])
        if nonzero:
            self.read_decimal_digits()
        c = source[self.pos]
        if c == '.' or c == 'e' or c == 'E' or c == 'j' or c == 'J':
            self.read_fraction_and_exponent()
        elif nonzero and not self.for_library:
            self.fail_range("leading zeros in decimal integer literals are not permitted; "
                            "use an 0o prefix for octal integers",
                            utf8.count(source, self.line_start, start) + 1,
                            utf8.count(source, self.line_start, zeros_end) + 1)
        else:
            self.verify_end_of_number("decimal")

    def read_decimal_digits(self):
        """Digits with single underscores between them; self.pos stands on a digit."""
        source = self.source
        while True:
            while is_digit(source[self.pos]):
                self.pos += 1
            if source[self.pos] != '_':
                return
            self.pos += 1
            if not is_digit(source[self.pos]):
                self.fail("invalid decimal literal")

    def read_fraction_and_exponent(self):
        source = self.source
        if source[self.pos] == '.':
            self.pos += 1
            if is_digit(source[self.pos]):
                self.read_decimal_digits()
        c = source[self.pos]
        if c == 'e' or c == 'E':
            exponent = self.pos + 1
            if source[exponent] == '+' or source[exponent] == '-':
                exponent += 1
                if not is_digit(source[exponent]):
                    self.pos = exponent
                    self.fail("invalid decimal literal")
            if not is_digit(source[exponent]):
                self.verify_end_of_number("decimal")
                return
            self.pos = exponent
            self.read_decimal_digits()
        c = source[self.pos]
        if c == 'j' or c == 'J':
            self.pos += 1
            self.verify_end_of_number("imaginary")
        else:
            self.verify_end_of_number("decimal")

    def verify_end_of_number(self, name):
        """A letter right after a number is an error; the start of a keyword only a warning."""
        c = self.source[self.pos]
        if not is_identifier_character(c) or ord(c) >= 128:
            return
        if (c == 'a' and self.is_word_ahead("and") or c == 'e' and self.is_word_ahead("else") or
                c == 'f' and self.is_word_ahead("for") or c == 'o' and self.is_word_ahead("or") or
                c == 'n' and self.is_word_ahead("not")):
            self.warn("SyntaxWarning", "invalid %s literal" % name)
            return
        if c == 'i':
            following = self.source[self.pos + 1]
            if following == 'f' or following == 'n' or following == 's':
                self.warn("SyntaxWarning", "invalid %s literal" % name)
                return
        self.fail("invalid %s literal" % name)

    def is_word_ahead(self, word):
        for i in range(len(word)):
            if self.source[self.pos + i] != word[i]:
                return False
        return not is_identifier_character(self.source[self.pos + len(word)])

    # ____________________________________________________________
    # Strings

    def read_string(self, start):
        """self.pos stands on the opening quote, start on the prefix."""
        source = self.source
        quote = source[self.pos]
        first_lineno = self.lineno
        first_line_start = self.line_start
        quote_size = 1
        self.pos += 1
        if source[self.pos] == quote:
            if source[self.pos + 1] != quote:
                self.pos += 1
                self.add(tokens.STRING, start)
                return
            self.pos += 2
            quote_size = 3
        end_size = 0
        escaped_quote = False
        while end_size != quote_size:
            c = source[self.pos]
            if c == END or c == '\n' and quote_size == 1:
                self.fail_unterminated(c, quote, quote_size, start, first_lineno, first_line_start, escaped_quote)
            self.pos += 1
            if c == quote:
                end_size += 1
                continue
            end_size = 0
            if c == '\n':
                self.next_line_joined()
            elif c == '\\':
                c = source[self.pos]
                if c == quote:
                    escaped_quote = True
                if c != END:
                    self.pos += 1
                    if c == '\n':
                        self.next_line_joined()
        self.add_from(tokens.STRING, start, first_lineno, first_line_start)

    def fail_unterminated(self, c, quote, quote_size, start, first_lineno, first_line_start, escaped_quote):
        self.ended_inside = quote_size == 3 or self.is_over()
        detected = self.lineno
        if c == END:
            detected -= 1
        self.pos = start + 1
        self.lineno = first_lineno
        self.line_start = first_line_start
        if len(self.fstrings) > 0:
            fstring = self.fstrings[-1]
            if fstring.quote == quote and fstring.quote_size == quote_size:
                self.fail("f-string: expecting '}'")
        if quote_size == 3:
            self.fail("unterminated triple-quoted string literal (detected at line %d)" % detected)
        if escaped_quote:
            self.fail("unterminated string literal (detected at line %d); perhaps you escaped the end quote?" %
                      detected)
        self.fail("unterminated string literal (detected at line %d)" % detected)

    def start_fstring(self, start, is_raw):
        source = self.source
        quote = source[self.pos]
        self.pos += 1
        quote_size = 1
        if source[self.pos] == quote and source[self.pos + 1] == quote:
            self.pos += 2
            quote_size = 3
        if len(self.fstrings) + 1 >= MAX_FSTRINGS:
            self.fail("too many nested f-strings")
        self.fstrings.append(FString(quote, quote_size, is_raw, start, self.lineno, self.line_start))
        self.add(tokens.FSTRING_START, start)

    def read_fstring_text(self, fstring):
        """Read the literal text up to a replacement field, or FSTRING_END.

        A doubled brace ends a token, as in CPython.
        """
        source = self.source
        start = self.pos
        first_lineno = self.lineno
        first_line_start = self.line_start
        if source[start] == '{' and source[start + 1] != '{':
            self.start_replacement(fstring)
            self.read_token()
            return
        if self.is_at_quote(fstring):
            self.pos += fstring.quote_size
            self.fstrings.pop()
            self.add(tokens.FSTRING_END, start)
            return
        in_named_escape = False
        while not self.is_at_quote(fstring):
            in_format_spec = fstring.in_format_spec and fstring.expression_depth >= 0
            c = source[self.pos]
            if c == END or c == '\n' and fstring.quote_size == 1:
                if in_format_spec and c == '\n' and not self.at_added_newline():
                    fstring.in_text = False
                    fstring.in_format_spec = False
                    break
                self.fail_unterminated_fstring(fstring, c)
            self.pos += 1
            if c == '\n':
                self.next_line_joined()
            elif c == '{':
                if source[self.pos] == '{' and not in_format_spec:
                    self.add_doubled_brace(start, first_lineno, first_line_start)
                    return
                self.pos -= 1
                self.start_replacement(fstring)
                break
            elif c == '}':
                if in_named_escape:
                    break
                if source[self.pos] == '}' and not in_format_spec and fstring.brace_depth == 0:
                    self.add_doubled_brace(start, first_lineno, first_line_start)
                    return
                self.pos -= 1
                fstring.in_text = False
                break
            elif c == '\\':
                c = source[self.pos]
                if c == '{' or c == '}':
                    if not fstring.is_raw:
                        self.warn("SyntaxWarning", "invalid escape sequence '\\%s'" % c)
                    continue
                if c != END:
                    self.pos += 1
                if c == '\n':
                    self.next_line_joined()
                elif c == 'N' and not fstring.is_raw and source[self.pos] == '{':
                    self.pos += 1
                    in_named_escape = True
        self.add_from(tokens.FSTRING_MIDDLE, start, first_lineno, first_line_start)

    def add_doubled_brace(self, start, lineno, line_start):
        """Text that ends in '{{' or '}}': the token covers both, its text has one."""
        self.pos += 1
        self.add_from(tokens.FSTRING_MIDDLE, start, lineno, line_start)
        self.tokens[-1].end -= 1

    def is_at_quote(self, fstring):
        if self.source[self.pos] != fstring.quote:
            return False
        if fstring.quote_size == 1:
            return True
        return self.source[self.pos + 1] == fstring.quote and self.source[self.pos + 2] == fstring.quote

    def start_replacement(self, fstring):
        fstring.expression_depth += 1
        if fstring.expression_depth >= MAX_FSTRING_EXPRESSIONS:
            self.fail("f-string: expressions nested too deeply")
        fstring.in_text = False

    def fail_unterminated_fstring(self, fstring, c):
        self.ended_inside = fstring.quote_size == 3 or self.is_over()
        detected = self.lineno
        if c == END:
            detected -= 1
        self.pos = fstring.start + 1
        self.lineno = fstring.lineno
        self.line_start = fstring.line_start
        if fstring.quote_size == 3:
            self.fail("unterminated triple-quoted f-string literal (detected at line %d)" % detected)
        self.fail("unterminated f-string literal (detected at line %d)" % detected)

    # ____________________________________________________________
    # Operators and brackets

    def read_operator(self, c):
        source = self.source
        start = self.pos
        second = source[start + 1]
        if len(self.fstrings) > 0 and c == ':':
            fstring = self.fstrings[-1]
            if fstring.expression_depth >= 0 and fstring.brace_depth - 1 == fstring.expression_depth:
                fstring.in_text = True
                fstring.in_format_spec = True
                self.pos += 1
                self.add(tokens.COLON, start)
                return
        kind = tokens.SINGLE[ord(c)]
        size = 1
        if second == '=':
            if tokens.WITH_EQUAL[ord(c)] != tokens.UNKNOWN:
                kind = tokens.WITH_EQUAL[ord(c)]
                size = 2
        elif second == c:
            if tokens.DOUBLED[ord(c)] != tokens.UNKNOWN:
                kind = tokens.DOUBLED[ord(c)]
                size = 2
                if source[start + 2] == '=':
                    kind = tokens.DOUBLED_WITH_EQUAL[ord(c)]
                    size = 3
            elif c == '.' and source[start + 2] == '.':
                kind = tokens.ELLIPSIS
                size = 3
        elif second == '>':
            if c == '-':
                kind = tokens.RARROW
                size = 2
            elif c == '<':
                kind = tokens.NOTEQUAL      # `<>`: the parser rejects the spelling
                size = 2
        self.pos += size
        if kind == tokens.LPAR or kind == tokens.LSQB or kind == tokens.LBRACE:
            self.open_bracket(c)
        elif kind == tokens.RPAR or kind == tokens.RSQB or kind == tokens.RBRACE:
            self.close_bracket(c)
        elif kind == tokens.UNKNOWN and not database.is_printable(ord(c)):
            self.fail_character(c, ord(c))
        self.add(kind, start)

    def open_bracket(self, c):
        if len(self.brackets) >= MAX_BRACKETS:
            self.fail("too many nested parentheses")
        self.brackets.append(Bracket(c, self.lineno, self.pos - 1 - self.line_start))
        if len(self.fstrings) > 0:
            self.fstrings[-1].brace_depth += 1

    def close_bracket(self, c):
        fstring = None
        if len(self.fstrings) > 0:
            fstring = self.fstrings[-1]
            if c == '}' and fstring.brace_depth == 0:
                self.fail("f-string: single '}' is not allowed")
        if len(self.brackets) == 0:
            if self.for_library:
                return
            self.fail("unmatched '%s'" % c)
        bracket = self.brackets.pop()
        if not is_closing_of(bracket.character, c) and not self.for_library:
            if (fstring is not None and bracket.character == '{' and
                    fstring.brace_depth - 1 == fstring.expression_depth):
                self.fail("f-string: unmatched '%s'" % c)
            if bracket.lineno != self.lineno:
                self.fail("closing parenthesis '%s' does not match opening parenthesis '%s' on line %d" %
                          (c, bracket.character, bracket.lineno))
            self.fail("closing parenthesis '%s' does not match opening parenthesis '%s'" % (c, bracket.character))
        if fstring is not None:
            fstring.brace_depth -= 1
            if fstring.brace_depth < 0:
                self.fail("f-string: unmatched '%s'" % c)
            if c == '}' and fstring.brace_depth == fstring.expression_depth:
                fstring.expression_depth -= 1
                fstring.in_text = True
                fstring.in_format_spec = False


def is_digit_of_base(c, base):
    if base == 16:
        return is_hex_digit(c)
    return '0' <= c < chr(ord('0') + base)


def four_hex_digits(code):
    digits = ''
    while code > 0 or len(digits) < 4:
        digits = '0123456789ABCDEF'[code & 15] + digits
        code >>= 4
    return digits
