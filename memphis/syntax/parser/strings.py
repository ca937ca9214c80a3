"""String literals: prefixes, adjacent literals, and f-strings (PEP 701)."""
from rpython.rlib.rstring import StringBuilder

from memphis.syntax import ast, tokens, utf8
from memphis.syntax.constants import ConstBytes, ConstStr
from memphis.syntax.parser.literals import EscapeDecoder, LiteralError


def make_str(text, kind=None):
    return ConstStr(text, utf8.count(text, 0, len(text)), kind)


class Strings(object):
    """Mixed into the parser."""

    def strings(self):
        """One or more adjacent literals; the next token begins one."""
        start = self.token()
        parts = []
        while True:
            kind = self.peek()
            if kind == tokens.STRING:
                parts.append(self.string_literal(self.advance()))
            elif kind == tokens.FSTRING_START:
                parts.append(self.fstring())
            else:
                break
        last = self.last()
        return self.concatenate(parts, start.lineno, start.col, last.end_lineno, last.end_col)

    # ____________________________________________________________
    # Plain literals

    def string_literal(self, token):
        text = self.text(token)
        is_raw = False
        is_bytes = False
        kind = None
        start = 0
        while True:
            c = text[start]
            if c == 'r' or c == 'R':
                is_raw = True
            elif c == 'b' or c == 'B':
                is_bytes = True
            elif c == 'u':
                kind = 'u'
            elif c == '"' or c == "'":
                break
            start += 1
        quote_size = 1
        if len(text) >= start + 6 and text[start + 1] == text[start] and text[start + 2] == text[start]:
            quote_size = 3
        start += quote_size
        end = len(text) - quote_size
        body = utf8.cut(text, start, end)
        if is_bytes:
            if not utf8.is_ascii(body):
                self.fail_at_token(token, "bytes can only contain ASCII literal characters")
            if not is_raw:
                body = self.decode_escapes(body, True, token)
            return ast.Constant(ConstBytes(body), None, token.lineno, token.col, token.end_lineno, token.end_col)
        if not is_raw:
            body = self.decode_escapes(body, False, token)
        return ast.Constant(make_str(body, kind), kind, token.lineno, token.col, token.end_lineno, token.end_col)

    def decode_escapes(self, text, is_bytes, token):
        if text.find('\\') < 0:
            return text
        decoder = EscapeDecoder(text, is_bytes)
        try:
            result = decoder.decode()
        except LiteralError as e:
            raise self.problem_at_furthest(e.msg)
        if decoder.invalid_escape >= 0:
            self.warn_escape(text, decoder.invalid_escape, token)
        return result

    def warn_escape(self, text, backslash, token):
        c = text[backslash + 1]
        if '0' <= c <= '7':
            digits = utf8.cut(text, backslash, backslash + 4)
            self.warn("SyntaxWarning", "invalid octal escape sequence '%s'" % digits, token)
            return
        if (c == '{' or c == '}') and token.kind != tokens.STRING:
            return                      # the tokenizer has told it
        start = backslash + 1
        assert start > 0                # unicode/utf8.py is for positions that are known to be
        character = utf8.cut(text, start, utf8.next_position(text, start))
        self.warn("SyntaxWarning", "invalid escape sequence '\\%s'" % character, token)

    # ____________________________________________________________
    # Adjacent literals

    def concatenate(self, parts, lineno, col, end_lineno, end_col):
        first = parts[0]
        has_fstring = False
        has_bytes = False
        has_str = False
        flat = []
        for part in parts:
            if isinstance(part, ast.JoinedStr):
                has_fstring = True
                has_str = True
                flat.extend(part.values)
            else:
                if isinstance(part, ast.Constant) and isinstance(part.value, ConstBytes):
                    has_bytes = True
                else:
                    has_str = True
                flat.append(part)
        if has_bytes:
            if has_str:
                self.fail("cannot mix bytes and nonbytes literals")
            if len(parts) == 1:
                return first
            return self.join_bytes(parts, lineno, col, end_lineno, end_col)
        if not has_fstring and len(parts) == 1:
            return first
        values = self.fold_constants(flat, has_fstring)
        if not has_fstring:
            return values[0]
        return ast.JoinedStr(values, lineno, col, end_lineno, end_col)

    def join_bytes(self, parts, lineno, col, end_lineno, end_col):
        builder = StringBuilder()
        for part in parts:
            assert isinstance(part, ast.Constant)
            value = part.value
            assert isinstance(value, ConstBytes)
            builder.append(value.value)
        return ast.Constant(ConstBytes(builder.build()), None, lineno, col, end_lineno, end_col)

    def fold_constants(self, flat, drop_empty):
        """Join neighbouring string constants into one."""
        values = []
        i = 0
        while i < len(flat):
            node = flat[i]
            i += 1
            if isinstance(node, ast.Constant):
                if i < len(flat) and isinstance(flat[i], ast.Constant):
                    builder = StringBuilder()
                    last = node
                    j = i - 1
                    length = 0
                    while j < len(flat):
                        part = flat[j]
                        if not isinstance(part, ast.Constant):
                            break
                        value = part.value
                        assert isinstance(value, ConstStr)
                        builder.append(value.utf8)
                        length += value.length
                        last = part
                        j += 1
                    i = j
                    node = ast.Constant(ConstStr(builder.build(), length, node.kind), node.kind, node.lineno,
                                        node.col_offset, last.end_lineno, last.end_col_offset)
                value = node.value
                assert isinstance(value, ConstStr)
                if drop_empty and value.length == 0:
                    continue
            values.append(node)
        return values

    # ____________________________________________________________
    # f-strings

    def fstring(self):
        start = self.advance()
        prefix = self.text(start).lower()
        is_raw = prefix.find('r') >= 0
        parts = []
        text_tokens = []
        text_indices = []
        while True:
            kind = self.peek()
            if kind == tokens.FSTRING_MIDDLE:
                text_indices.append(len(parts))
                text_tokens.append(self.token())
                parts.append(self.fstring_text(self.advance(), True, start))
            elif kind == tokens.LBRACE:
                self.replacement_field(parts)
            else:
                break
        end = self.expect(tokens.FSTRING_END)
        if not is_raw:                  # only now: errors in escapes are reported at the end
            for i in range(len(text_tokens)):
                parts[text_indices[i]] = self.fstring_text(text_tokens[i], False, end)
        values = []
        for part in parts:
            if not isinstance(part, ast.Constant) or not is_empty_text(part):
                values.append(part)
        return ast.JoinedStr(values, start.lineno, start.col, end.end_lineno, end.end_col)

    def fstring_text(self, token, is_raw, culprit):
        """culprit: the token that warnings are about."""
        text = self.text(token)
        if not is_raw:
            text = self.decode_escapes(text, False, culprit)
        return ast.Constant(make_str(text), None, token.lineno, token.col, token.end_lineno, token.end_col)

    def replacement_field(self, values):
        """'{' expression ['='] ['!' conversion] [':' format_spec] '}', appended to values.

        With '=' the text of the expression is appended first.
        """
        if self.explaining:
            self.explained_replacement_field(values)
        else:
            self.plain_replacement_field(values)

    def plain_replacement_field(self, values):
        brace = self.advance()
        self.enter_bracket()
        value = self.annotated_rhs()
        is_debug = self.accept(tokens.EQUAL)
        conversion = -1
        conversion_name = brace
        text_end = -1
        if self.peek() == tokens.EXCLAMATION:
            text_end = self.token().start
            mark = self.advance()
            conversion_name = self.expect(tokens.NAME)
            if mark.end != conversion_name.start:
                self.fail_tokens(mark, conversion_name,
                                 "f-string: conversion type must come right after the exclamanation mark")
        format_spec = None
        colon = brace
        if self.peek() == tokens.COLON:
            colon = self.token()
            if text_end < 0:
                text_end = colon.start
            format_spec = self.format_spec()
        end = self.expect(tokens.RBRACE)
        self.leave_bracket()
        if conversion_name is not brace:
            conversion = self.conversion_code(conversion_name)
        if text_end < 0:
            text_end = end.start
        if not is_debug:
            values.append(ast.FormattedValue(value, conversion, format_spec, brace.lineno, brace.col,
                                             end.end_lineno, end.end_col))
            return
        text = self.debug_text(brace.end, text_end)
        if conversion >= 0:
            end_lineno = conversion_name.lineno
            end_col = conversion_name.col - 1
        elif format_spec is not None:
            end_lineno = colon.lineno
            end_col = colon.col
        else:
            if format_spec is None:
                conversion = ord('r')
            end_lineno = end.end_lineno
            end_col = end.end_col - 1
        values.append(ast.Constant(make_str(text), None, brace.lineno, brace.col + 1, end_lineno, end_col))
        values.append(ast.FormattedValue(value, conversion, format_spec, brace.lineno, brace.col,
                                         end.end_lineno, end.end_col))

    def conversion_code(self, name):
        if name.end - name.start == 1:
            c = self.source[name.start]
            if c == 's' or c == 'r' or c == 'a':
                return ord(c)
        self.fail_at_token(name, "f-string: invalid conversion character '%s': expected 's', 'r', or 'a'" %
                           self.text(name))
        return -1

    def format_spec(self):
        colon = self.advance()
        values = []
        while True:
            kind = self.peek()
            if kind == tokens.FSTRING_MIDDLE:
                token = self.advance()
                node = self.fstring_text(token, False, token)
                if not is_empty_text(node):
                    values.append(node)
            elif kind == tokens.LBRACE:
                self.replacement_field(values)
            else:
                break
        last = self.last()
        if len(values) > 1:
            values = self.fold_constants(values, True)
        return ast.JoinedStr(values, colon.lineno, colon.col, last.end_lineno, last.end_col)

    def debug_text(self, start, end):
        """The source of an expression with '=', without its comments."""
        text = utf8.cut(self.source, start, end)
        if text.find('#') < 0:
            return text
        builder = StringBuilder()
        quote = '\0'
        i = 0
        while i < len(text):
            c = text[i]
            if quote != '\0':
                if c == quote:
                    quote = '\0'
            elif c == '"' or c == "'":
                quote = c
            elif c == '#':
                while i < len(text) and text[i] != '\n':
                    i += 1
                continue
            builder.append(c)
            i += 1
        return builder.build()


def is_empty_text(node):
    value = node.value
    assert isinstance(value, ConstStr)
    return value.length == 0
