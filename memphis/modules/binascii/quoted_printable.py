"""Quoted-printable (RFC 2045), and the form of it that headers have (RFC 2047)."""
from rpython.rlib.rstring import StringBuilder

from memphis.modules.binascii.moduledef import ascii_or_bytes, module
from memphis.objects.bytesobject.methods import hex_digit
from memphis.objects.bytestring import charge

LINE_LENGTH = 76
HEX = '0123456789ABCDEF'


@module.function("a2b_qp(data, header: bool = False) -> bytes")
def a2b_qp(space, w_data, header):
    "Decode a string of qp-encoded data."
    data = ascii_or_bytes(space, w_data)
    n = len(data)
    charge(space, n)
    builder = StringBuilder(n)
    i = 0
    while i < n:
        c = data[i]
        i += 1
        if c == '_' and header:
            builder.append(' ')
        elif c != '=':
            builder.append(c)
        elif i >= n:
            break
        elif data[i] == '\n' or data[i] == '\r':          # the line goes on
            while i < n and data[i] != '\n':
                i += 1
            i += 1
        elif data[i] == '=':
            builder.append('=')
            i += 1
        elif i + 1 < n and hex_digit(data[i]) >= 0 and hex_digit(data[i + 1]) >= 0:
            builder.append(chr(hex_digit(data[i]) << 4 | hex_digit(data[i + 1])))
            i += 2
        else:
            builder.append('=')
    return builder.build()


class Encoder(object):
    "`line` characters stand in the line that is being written."

    def __init__(self, data):
        self.builder = StringBuilder(len(data) + (len(data) >> 2))
        self.line = 0
        first = data.find('\n')
        self.newline = '\r\n' if first > 0 and data[first - 1] == '\r' else '\n'

    def quote(self, c):
        self.builder.append('=')
        self.builder.append(HEX[ord(c) >> 4])
        self.builder.append(HEX[ord(c) & 15])

    def soft_break(self):
        self.builder.append('=')
        self.builder.append(self.newline)
        self.line = 0


def must_quote(data, i, line, quotetabs, istext, header):
    c = data[i]
    at_end = i + 1 == len(data)
    if c > '~' or c == '=' or c == '_' and header:
        return True
    if c == '.' and line == 0:
        return at_end or data[i + 1] == '\n' or data[i + 1] == '\r' or data[i + 1] == '\0'
    if c == '\r' or c == '\n':
        return not istext
    if c == '\t' or c == ' ':
        return at_end or quotetabs
    return c < ' '


@module.function("b2a_qp(data: bytes, quotetabs: bool = False, istext: bool = True, header: bool = False) -> bytes")
def b2a_qp(space, data, quotetabs, istext, header):
    r"""Encode a string using quoted-printable encoding.

On encoding, when istext is set, newlines are not encoded, and white
space at end of lines is.  When istext is not set, \r and \n (CR/LF)
are both encoded.  When quotetabs is set, space and tabs are encoded."""
    n = len(data)
    charge(space, n)
    space.check_size(4 * n)
    encoder = Encoder(data)
    space_before = '\0'         # white space that is held back: at the end of a line it is quoted
    i = 0
    while i < n:
        c = data[i]
        if must_quote(data, i, encoder.line, quotetabs, istext, header):
            if space_before != '\0':
                encoder.builder.append(space_before)
                space_before = '\0'
            if encoder.line + 3 >= LINE_LENGTH:
                encoder.soft_break()
            encoder.quote(c)
            encoder.line += 3
            i += 1
            continue
        if istext and (c == '\n' or c == '\r' and i + 1 < n and data[i + 1] == '\n'):
            if space_before != '\0':
                encoder.quote(space_before)
                space_before = '\0'
            encoder.builder.append(encoder.newline)
            encoder.line = 0
            i += 2 if c == '\r' else 1
            continue
        if space_before != '\0':
            encoder.builder.append(space_before)
            space_before = '\0'
        if i + 1 != n and data[i + 1] != '\n' and encoder.line + 1 >= LINE_LENGTH:
            encoder.soft_break()
        encoder.line += 1
        i += 1
        if c == ' ' and header:
            encoder.builder.append('_')
        elif c == ' ' or c == '\t':
            space_before = c
        else:
            encoder.builder.append(c)
    if space_before != '\0':
        encoder.builder.append(space_before)
    return encoder.builder.build()
