"""From the bytes of a program to UTF-8 text: PEP 263 declarations, byte order marks, and what is no text.

CPython reads a program that it runs (`decode_file`) with another tokenizer than what it imports or is given as
bytes (`decode_source`), and their messages differ; so do these functions.  Both raise SyntaxError.
"""
from rpython.rlib.rstring import startswith

from memphis.errors import OperationError
from memphis.objects.codecs.names import ASCII, LATIN1, NAMES, OTHER, UTF8, find_codec
from memphis.runtime.linecache import split_lines
from memphis.runtime.source_encoding import BOM, find_declaration
from memphis.syntax.errors import SyntaxProblem
from memphis.unicode import charmaps, utf8

def first_beyond_ascii(data, start):
    for i in range(start, len(data)):
        if ord(data[i]) >= 0x80:
            return i
    return -1


# ____________________________________________________________
# programs

def decode_file(space, data, filename):
    "The text of a file that is run, or of standard input."
    declaration = find_declaration(data)
    encoding = declaration.encoding
    text = data
    if encoding != '' and encoding != 'utf-8':
        if data.startswith(BOM):
            raise encoding_problem(space, encoding + ' with BOM')
        codec = find_codec(encoding)
        if codec == OTHER or codec > LATIN1:
            table = charmaps.find(encoding)
            if table == '' or charmaps.first_undefined(table, data) >= 0:
                raise encoding_problem(space, encoding)
            text = charmaps.decode(table, data)
        elif codec == LATIN1:
            text = utf8.from_latin1(data)
        elif codec == ASCII:
            if first_beyond_ascii(data, declaration.end) >= 0:
                raise encoding_problem(space, encoding)
            text = without_comment_bytes(data, declaration.end)
    decoder = utf8.Decoder(text)
    position = decoder.find_error(0)
    if position >= 0 and encoding == '':
        message = ("Non-UTF-8 code starting with '\\x%s' in file %s on line %d, but no encoding declared; "
                   "see https://peps.python.org/pep-0263/ for details" % (
                       hex2(ord(text[position])), filename, len(split_lines(text[:position]))))
        raise OperationError(space.w_SyntaxError, None, message)
    text = checked_utf8(space, without_bom(text), filename)
    position = text.find('\x00')
    if position >= 0:
        lines = split_lines(text[:position])
        line = lines[len(lines) - 1]
        raise space.syntax_error(SyntaxProblem("source code cannot contain null bytes",
                                               len(lines), 0, len(lines), 0, line), filename)
    return text


def encoding_problem(space, what):
    return OperationError(space.w_SyntaxError, None, "encoding problem: " + what)


def without_comment_bytes(data, end):
    "Nothing is decoded in the lines up to the declaration."
    head = ''.join(['?' if ord(c) >= 0x80 else c for c in data[:end]])
    return head + data[end:]


# ____________________________________________________________
# imported modules; bytes given to compile(), exec(), eval()

def decode_source(space, data, filename, mode='exec'):
    if data.find('\x00') >= 0:
        raise OperationError(space.w_SyntaxError, None, "source code string cannot contain null bytes")
    encoding = find_declaration(data).encoding
    if encoding != '' and encoding != 'utf-8':
        if data.startswith(BOM):
            raise no_line(space, "encoding problem: %s with BOM" % encoding, filename)
        codec = find_codec(encoding)
        if codec == OTHER or codec > LATIN1:
            table = charmaps.find(encoding)
            if table == '':
                raise no_line(space, "unknown encoding: %s" % encoding, filename)
            undefined = charmaps.first_undefined(table, data)
            if undefined >= 0:
                raise no_line(space, "'charmap' codec can't decode byte 0x%s in position %d: character maps to "
                              "<undefined>" % (hex2(ord(data[undefined])), undefined), filename)
            return charmaps.decode(table, data)
        if codec == LATIN1:
            return utf8.from_latin1(data)
        if codec == ASCII:
            beyond = first_beyond_ascii(data, 0)
            if beyond >= 0:
                raise no_line(space, "'ascii' codec can't decode byte 0x%s in position %d: "
                              "ordinal not in range(128)" % (hex2(ord(data[beyond])), beyond), filename)
            return data
        assert codec == UTF8
        check_whole(space, data, filename)
    return checked_utf8(space, without_bom(data), filename, mode == 'exec')


def without_bom(data):
    return data[len(BOM):] if data.startswith(BOM) else data


def check_whole(space, data, filename):
    "Under another name of UTF-8 than its own CPython decodes the comments as well."
    decoder = utf8.Decoder(data if data.endswith('\n') else data + '\n')
    position = decoder.find_error(0)
    if position >= 0:
        raise no_line(space, "'utf-8' codec can't decode %s: %s" % (
            bytes_from(data, position, position, decoder.end), decoder.reason), filename)


def bytes_from(data, at, position, end):
    "How decoding errors name the bytes data[at:...], whose positions are counted otherwise."
    if end > position + 1:
        return "bytes in position %d-%d" % (position, end - 1)
    return "byte 0x%s in position %d" % (hex2(ord(data[at])), position)


def no_line(space, message, filename):
    w_location = space.newtuple([space.newtext(filename), space.newint(0), space.newint(-1), space.w_None])
    w_exc = space.call_2(space.w_SyntaxError, space.newtext(message), w_location)
    return OperationError(space.w_SyntaxError, w_exc)


def checked_utf8(space, data, filename, ends_lines=True):
    """The text itself, with replaced bytes where a comment is not UTF-8: CPython does not look at those.  ends_lines: a
    last line without a newline gets one."""
    decoder = utf8.Decoder(data)
    position = decoder.find_error(0)
    while position >= 0:
        place = Place(data, position)
        if not place.in_comment:
            text = replaced(part(data, place.line_start, place.line_end))
            if ends_lines or place.line_end < len(data):
                line = text + '\n'
            else:
                line = text
            offset = columns_up_to(text, place.shown - place.line_start)
            end_offset = -1
            if place.string_end >= 0:
                end_offset = columns_up_to(text, place.string_end - place.line_start)
            decoder = utf8.Decoder(part(data, place.token, place.token_end))
            decoder.find_error(0)
            start = position - place.token
            what = bytes_from(data, position, start, decoder.end)
            message = "(unicode error) 'utf-8' codec can't decode %s: %s" % (what, decoder.reason)
            raise space.syntax_error(SyntaxProblem(message, place.lineno, offset, place.lineno,
                                                   end_offset, line), filename)
        data = data[:position] + '?' + data[position + 1:]
        decoder = utf8.Decoder(data)
        position = decoder.find_error(position)
    return data


def part(data, start, end):
    assert 0 <= start <= end
    return data[start:end]


class Place(object):
    """What a byte of a source belongs to, as far as one line tells: `token` and `token_end` are where its name or the
    text of its string starts and ends, `shown` the position that a SyntaxError points at.  `string_end` is where the
    string with its quotes ends, -1 where that is not on this line or it is no string."""

    def __init__(self, data, position):
        start = position
        while start > 0 and data[start - 1] != '\n' and data[start - 1] != '\r':
            start -= 1
        end = position
        while end < len(data) and data[end] != '\n' and data[end] != '\r':
            end += 1
        self.line_start = start
        self.line_end = end
        self.lineno = len(split_lines(data[:position]))
        self.in_comment = False
        quote, opened, piece = '', start, start
        i = start
        while i < position:
            c = data[i]
            if quote == '':
                if c == '#':
                    self.in_comment = True
                    break
                if c == '"' or c == "'":
                    quote = c * 3 if startswith(data, c * 3, i) else c
                    opened = i
                    i += len(quote) - 1
                    piece = i + 1
            elif c == '\\':
                i += 1
                piece = i + 1       # what stands between escapes is decoded by itself
            elif startswith(data, quote, i):
                i += len(quote) - 1
                quote = ''
            i += 1
        stop = position
        self.string_end = -1
        if quote != '':
            self.token = piece
            self.shown = opened
            while stop < end and not startswith(data, quote, stop):
                stop += 1
            if stop < end:
                self.string_end = stop + len(quote)
        else:
            token = position
            while token > start and in_name(data[token - 1]):
                token -= 1
            while stop < end and in_name(data[stop]):
                stop += 1
            self.token = token
            self.shown = position
        self.token_end = stop


def in_name(c):
    return c.isalnum() or c == '_' or ord(c) >= 0x80


def columns_up_to(text, offset):
    """The column, from 1, of what stands at a byte offset of the line; CPython takes the offset from the original
    and looks it up in the text with replacements."""
    n = 0
    for i in range(min(offset + 1, len(text))):
        if ord(text[i]) & 0xC0 != 0x80:
            n += 1
    if offset >= len(text):
        n += 1
    return n


def replaced(text):
    "Valid UTF-8: what is not becomes the replacement character."
    decoder = utf8.Decoder(text)
    position = decoder.find_error(0)
    if position < 0:
        return text
    pieces = []
    start = 0
    while position >= 0:
        pieces.append(text[start:position])
        pieces.append(utf8.REPLACEMENT)
        start = decoder.end
        assert start >= 0
        position = decoder.find_error(start)
    pieces.append(text[start:])
    return ''.join(pieces)


# ____________________________________________________________
# strings

def check_text(space, source):
    "Raises the SyntaxError of an evaluated string that is no text."
    decoder = utf8.Decoder(source)
    position = decoder.find_error(0)
    if position >= 0:
        raise OperationError(space.w_SyntaxError, None,
                             "(unicode error) 'utf-8' codec can't decode byte 0x%s in position %d: %s" % (
                                 hex2(ord(source[position])), position, decoder.reason))
    if '\x00' in source:
        raise OperationError(space.w_SyntaxError, None, "source code cannot contain null bytes")


def hex2(n):
    return '0123456789abcdef'[n >> 4] + '0123456789abcdef'[n & 15]
