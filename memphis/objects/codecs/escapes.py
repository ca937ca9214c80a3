"""unicode_escape, raw_unicode_escape, and the escapes of bytes literals."""
from rpython.rlib.rstring import StringBuilder

from memphis import config
from memphis.errors import oefmt
from memphis.objects.codecs.handlers import Decoding
from memphis.unicode import names, utf8

SIMPLE = {'\\': '\\', "'": "'", '"': '"', 'b': '\b', 'f': '\f', 't': '\t', 'n': '\n', 'r': '\r', 'v': '\v', 'a': '\a'}
HEX = '0123456789abcdef'


def hex_value(c):
    if '0' <= c <= '9':
        return ord(c) - ord('0')
    if 'a' <= c <= 'f':
        return ord(c) - ord('a') + 10
    if 'A' <= c <= 'F':
        return ord(c) - ord('A') + 10
    return -1


def append_hex(builder, code, digits):
    shift = 4 * (digits - 1)
    while shift >= 0:
        builder.append(HEX[code >> shift & 15])
        shift -= 4


def append_long_escape(builder, code):
    "\\u or \\U"
    if code < 0x10000:
        builder.append('\\u')
        append_hex(builder, code, 4)
    else:
        builder.append('\\U')
        append_hex(builder, code, 8)


# ____________________________________________________________
# unicode_escape

def unicode_escape_encode(text):
    builder = StringBuilder(len(text))
    i = 0
    while i < len(text):
        code = utf8.codepoint_at(text, i)
        if code == 92:
            builder.append('\\\\')
        elif code == 9:
            builder.append('\\t')
        elif code == 10:
            builder.append('\\n')
        elif code == 13:
            builder.append('\\r')
        elif 32 <= code < 127:
            builder.append(chr(code))
        elif code < 0x100:
            builder.append('\\x')
            append_hex(builder, code, 2)
        else:
            append_long_escape(builder, code)
        i = utf8.next_position(text, i)
    return builder.build()


class EscapeDecoding(Decoding):
    "`first_invalid`: an escape that means nothing, '' where there is none."
    first_invalid = ''

    def decode(self, space, final):
        "How many bytes it has consumed."
        i = 0
        while i < len(self.s):
            c = self.s[i]
            if c != '\\':
                utf8.append(self.builder, ord(c))
                i += 1
                continue
            if i + 1 == len(self.s):
                if not final:
                    return i
                i = self.error(space, i, i + 1, '\\ at end of string')
                continue
            position = self.escape(space, i, final)
            if position < 0:
                return i
            i = position
        return i

    def escape(self, space, start, final):
        "The position behind the escape at `start`, -1 where it is not complete yet."
        s = self.s
        c = s[start + 1]
        i = start + 2
        if c == '\n':
            return i
        if c in SIMPLE:
            self.builder.append(SIMPLE[c])
            return i
        if '0' <= c <= '7':
            return self.octal(start, final)
        if c == 'x':
            return self.hexadecimal(space, start, 2, final, 'truncated \\xXX escape')
        if c == 'u':
            return self.hexadecimal(space, start, 4, final, 'truncated \\uXXXX escape')
        if c == 'U':
            return self.hexadecimal(space, start, 8, final, 'truncated \\UXXXXXXXX escape')
        if c == 'N':
            return self.named(space, start, final)
        if self.first_invalid == '':
            self.first_invalid = "invalid escape sequence '\\%s'" % utf8.encode(ord(c))
        self.builder.append('\\')
        return start + 1

    def octal(self, start, final):
        s = self.s
        code = 0
        i = start + 1
        while i < len(s) and i < start + 4 and '0' <= s[i] <= '7':
            code = code << 3 | ord(s[i]) - ord('0')
            i += 1
        if i == len(s) and i < start + 4 and not final:
            return -1
        if code > 0xFF and self.first_invalid == '':
            self.first_invalid = "invalid octal escape sequence '\\%s'" % octal_text(code)
        utf8.append(self.builder, code)
        return i

    def hexadecimal(self, space, start, count, final, reason):
        s = self.s
        code = 0
        i = start + 2
        while i < start + 2 + count:
            if i == len(s) and not final:
                return -1
            value = hex_value(s[i]) if i < len(s) else -1
            if value < 0:
                return self.error(space, start, i, reason)
            code = code << 4 | value
            i += 1
        if code > utf8.MAX_CODE:
            return self.error(space, start, i, 'illegal Unicode character')
        utf8.append(self.builder, code)
        return i

    def named(self, space, start, final):
        s = self.s
        i = start + 2
        if i < len(s) and s[i] == '{':
            stop = s.find('}', i)
            if stop > i + 1:
                code = names.lookup(s[i + 1:stop]) if config.CHARACTER_NAMES else -1
                if code < 0:
                    return self.error(space, start, stop + 1, 'unknown Unicode character name')
                utf8.append(self.builder, code)
                return stop + 1
            if stop < 0:
                if not final:
                    return -1
                return self.error(space, start, len(s), 'malformed \\N character escape')
        elif i == len(s) and not final:
            return -1
        return self.error(space, start, min(i + 1, len(s)) if i < len(s) and s[i] == '{' else i,
                          'malformed \\N character escape')


def octal_text(code):
    return chr(48 + (code >> 6)) + chr(48 + (code >> 3 & 7)) + chr(48 + (code & 7))


def unicode_escape_decode(space, s, errors, final):
    decoding = EscapeDecoding('unicodeescape', errors, s)
    consumed = decoding.decode(space, final)
    if decoding.first_invalid != '':
        space.warn(space.w_DeprecationWarning, decoding.first_invalid)
    return decoding.text(), consumed


# ____________________________________________________________
# raw_unicode_escape

def raw_unicode_escape_encode(text):
    builder = StringBuilder(len(text))
    i = 0
    while i < len(text):
        code = utf8.codepoint_at(text, i)
        if code < 0x100:
            builder.append(chr(code))
        else:
            append_long_escape(builder, code)
        i = utf8.next_position(text, i)
    return builder.build()


def raw_unicode_escape_decode(space, s, errors, final):
    decoding = EscapeDecoding('rawunicodeescape', errors, s)
    i = 0
    while i < len(decoding.s):
        s = decoding.s
        if s[i] == '\\':
            if i + 1 == len(s) and not final:
                break
            if i + 1 < len(s) and (s[i + 1] == 'u' or s[i + 1] == 'U'):
                long_form = s[i + 1] == 'U'
                position = decoding.hexadecimal(space, i, 8 if long_form else 4, final,
                                                'truncated \\UXXXXXXXX escape' if long_form
                                                else 'truncated \\uXXXX escape')
                if position < 0:
                    break
                i = position
                continue
            if i + 1 < len(s):
                decoding.builder.append('\\')
                i += 1
        utf8.append(decoding.builder, ord(decoding.s[i]))
        i += 1
    return decoding.text(), i


# ____________________________________________________________
# bytes literals

def escape_encode(s):
    builder = StringBuilder(len(s))
    for c in s:
        if c == '\\' or c == "'":
            builder.append('\\')
            builder.append(c)
        elif c == '\t':
            builder.append('\\t')
        elif c == '\n':
            builder.append('\\n')
        elif c == '\r':
            builder.append('\\r')
        elif c < ' ' or c >= '\x7f':
            builder.append('\\x')
            append_hex(builder, ord(c), 2)
        else:
            builder.append(c)
    return builder.build()


def escape_decode(space, s, errors):
    builder = StringBuilder(len(s))
    invalid = ''
    i = 0
    while i < len(s):
        c = s[i]
        i += 1
        if c != '\\':
            builder.append(c)
            continue
        if i == len(s):
            raise oefmt(space, space.w_ValueError, "Trailing \\ in string")
        c = s[i]
        i += 1
        if c == '\n':
            continue
        if c in SIMPLE:
            builder.append(SIMPLE[c])
        elif '0' <= c <= '7':
            code = ord(c) - ord('0')
            stop = min(i + 2, len(s))
            while i < stop and '0' <= s[i] <= '7':
                code = code << 3 | ord(s[i]) - ord('0')
                i += 1
            if code > 0xFF and invalid == '':
                invalid = "invalid octal escape sequence '\\%s'" % octal_text(code)
            builder.append(chr(code & 0xFF))
        elif c == 'x':
            high = hex_value(s[i]) if i < len(s) else -1
            low = hex_value(s[i + 1]) if i + 1 < len(s) else -1
            if high >= 0 and low >= 0:
                builder.append(chr(high << 4 | low))
                i += 2
                continue
            if errors == 'strict':
                raise oefmt(space, space.w_ValueError, "invalid \\x escape at position %d", i - 2)
            if errors == 'replace':
                builder.append('?')
            elif errors != 'ignore':
                raise oefmt(space, space.w_ValueError, "decoding error; unknown error handling code: %s", errors)
            if high >= 0:
                i += 1
        else:
            if invalid == '':
                invalid = "invalid escape sequence '\\%s'" % utf8.encode(ord(c))
            builder.append('\\')
            i -= 1
    if invalid != '':
        space.warn(space.w_DeprecationWarning, invalid)
    return builder.build()
