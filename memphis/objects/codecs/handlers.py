"""What stands for text that cannot be encoded, and for bytes that cannot be decoded: the standard error handlers by
name, and those that a program has registered.
"""
from rpython.rlib.rstring import StringBuilder

from memphis import config
from memphis.errors import OperationError, oefmt
from memphis.objects.codecs.names import (
    OTHER, UTF8, UTF16, UTF16_BE, UTF16_LE, UTF32, UTF32_BE, UTF32_LE, find_codec)
from memphis.objects.exceptions.unicode import W_UnicodeDecodeError, W_UnicodeEncodeError
from memphis.objects.strobject.text import W_Str
from memphis.unicode import names, utf8
from memphis.unicode.escape import append_escape

STANDARD = ['strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace',
            'surrogateescape', 'surrogatepass']


class Registered(object):
    "The handlers by name, the standard ones included (modules/_codecs has them as functions)."
    def __init__(self):
        self.by_name = {}


registered = Registered()


def lookup_error(space, name):
    w_handler = registered.by_name.get(name, None)
    if w_handler is None:
        raise oefmt(space, space.w_LookupError, "unknown error handler name '%s'", name)
    return w_handler


class CannotHandle(Exception):
    "`at`: how many characters or bytes a handler could do before it met one that it cannot."
    def __init__(self, at):
        self.at = at


# ____________________________________________________________
# encoding

class Replacement(object):
    "Text still to be encoded, or bytes that stand as they are; `position`: the index to go on from."

    def __init__(self, text, is_bytes, position):
        self.text = text
        self.is_bytes = is_bytes
        self.position = position


def encode_error(space, w_str, encoding, start, stop, reason):
    return OperationError(space.w_UnicodeEncodeError, space.call_list(space.w_UnicodeEncodeError, [
        space.newtext(encoding), w_str, space.newint(start), space.newint(stop), space.newtext(reason)]))


def replace_text(space, w_str, encoding, errors, start, stop, reason):
    "The Replacement of w_str[start:stop]."
    try:
        result = standard_encoding_handler(errors, find_codec(encoding), w_str.substring(start, stop).utf8, stop)
    except CannotHandle as e:
        raise encode_error(space, w_str, encoding, start + e.at, stop, reason)
    if result is not None:
        return result
    w_handler = lookup_error(space, errors)
    w_exc = encode_error(space, w_str, encoding, start, stop, reason).get_w_value(space)
    w_result = space.call_1(w_handler, w_exc)
    if not space.is_tuple(w_result) or len(space.listview(w_result)) != 2:
        raise oefmt(space, space.w_TypeError, "encoding error handler must return (str/bytes, int) tuple")
    w_text, w_position = space.listview(w_result)
    is_bytes = space.is_bytes(w_text)
    if not is_bytes and not space.is_text(w_text):
        raise oefmt(space, space.w_TypeError, "encoding error handler must return (str/bytes, int) tuple")
    position = checked_position(space, w_position, w_str.codepoints)
    return Replacement(space.bytes_w(w_text) if is_bytes else space.text_w(w_text), is_bytes, position)


def checked_position(space, w_position, size):
    position = space.index_w(w_position)
    if position < 0:
        position += size
    if position < 0 or position > size:
        raise oefmt(space, space.w_IndexError, "position %d from error handler out of bounds", position)
    assert position >= 0
    return position


def standard_encoding_handler(errors, codec, text, stop):
    "The Replacement that a standard handler gives for a text; None for other handlers."
    if errors == 'strict':
        raise CannotHandle(0)
    builder = StringBuilder(len(text))
    if errors == 'ignore':
        return Replacement('', False, stop)
    if errors == 'replace':
        builder.append_multiple_char('?', utf8.length(text))
    elif errors == 'xmlcharrefreplace':
        for code in utf8.code_points(text):
            builder.append('&#')
            builder.append(str(code))
            builder.append(';')
    elif errors == 'backslashreplace':
        for code in utf8.code_points(text):
            append_escape(builder, code)
    elif errors == 'namereplace':
        for code in utf8.code_points(text):
            name = names.name_of(code) if config.CHARACTER_NAMES else ''
            if name != '':
                builder.append('\\N{')
                builder.append(name)
                builder.append('}')
            else:
                append_escape(builder, code)
    elif errors == 'surrogateescape':
        return Replacement(escaped_bytes(builder, text), True, stop)
    elif errors == 'surrogatepass':
        return Replacement(passed_surrogates(builder, codec, text), True, stop)
    else:
        return None
    return Replacement(builder.build(), False, stop)


def escaped_bytes(builder, text):
    codes = utf8.code_points(text)
    for i in range(len(codes)):
        if not 0xDC80 <= codes[i] <= 0xDCFF:
            raise CannotHandle(i)
        builder.append(chr(codes[i] & 0xFF))
    return builder.build()


def passed_surrogates(builder, codec, text):
    codes = utf8.code_points(text)
    for i in range(len(codes)):
        if not utf8.is_surrogate(codes[i]) or unit_size(codec) == 0:
            raise CannotHandle(i)
        append_unit(builder, codec, codes[i])
    return builder.build()


# ____________________________________________________________
# the units of which text in UTF-8, UTF-16 and UTF-32 is made

def unit_size(codec):
    "Bytes that a surrogate takes; 0 where surrogates cannot be."
    if codec == UTF8:
        return 3
    if codec == UTF16 or codec == UTF16_LE or codec == UTF16_BE:
        return 2
    if codec == UTF32 or codec == UTF32_LE or codec == UTF32_BE:
        return 4
    return 0


def append_unit(builder, codec, code):
    if codec == UTF8:
        utf8.append(builder, code)
        return
    size = unit_size(codec)
    big = codec == UTF16_BE or codec == UTF32_BE
    for i in range(size):
        at = size - 1 - i if big else i
        builder.append(chr(code >> (8 * at) & 0xFF))


def surrogate_at(codec, s, start):
    "The surrogate that is encoded there, or -1."
    size = unit_size(codec)
    if size == 0 or start + size > len(s):
        return -1
    if codec == UTF8:
        if utf8.Decoder(s).is_surrogate_at(start):
            return utf8.codepoint_at(s, start)
        return -1
    code = 0
    big = codec == UTF16_BE or codec == UTF32_BE
    for i in range(size):
        at = i if big else size - 1 - i
        code = code << 8 | ord(s[start + at])
    return code if utf8.is_surrogate(code) else -1


# ____________________________________________________________
# decoding

def decode_error(space, s, encoding, start, stop, reason):
    return OperationError(space.w_UnicodeDecodeError, space.call_list(space.w_UnicodeDecodeError, [
        space.newtext(encoding), space.newbytes(s), space.newint(start), space.newint(stop), space.newtext(reason)]))


class Decoding(object):
    "Bytes `s` on their way to text; a handler may put other bytes in their place."

    def __init__(self, encoding, errors, s):
        self.encoding = encoding
        self.errors = errors
        self.s = s
        self.builder = StringBuilder(len(s))

    def error(self, space, start, stop, reason):
        position = self.handle(space, start, stop, reason)
        assert position >= 0
        return position

    def handle(self, space, start, stop, reason):
        "Append what stands for s[start:stop]; the position to go on from."
        errors, s = self.errors, self.s
        try:
            position = standard_decoding_handler(space, self.builder, errors, find_codec(self.encoding), s, start,
                                                 stop)
        except CannotHandle:
            raise decode_error(space, s, self.encoding, start, stop, reason)
        if position >= 0:
            return position
        w_handler = lookup_error(space, errors)
        w_exc = decode_error(space, s, self.encoding, start, stop, reason).get_w_value(space)
        assert isinstance(w_exc, W_UnicodeDecodeError)
        w_result = space.call_1(w_handler, w_exc)
        if not space.is_tuple(w_result) or len(space.listview(w_result)) != 2:
            raise oefmt(space, space.w_TypeError, "decoding error handler must return (str, int) tuple")
        w_text, w_position = space.listview(w_result)
        if not space.is_text(w_text):
            raise oefmt(space, space.w_TypeError, "decoding error handler must return (str, int) tuple")
        w_object = w_exc.w_object
        if w_object is None or not space.is_bytes(w_object):
            raise oefmt(space, space.w_TypeError, "exception attribute object must be bytes")
        self.s = space.bytes_w(w_object)
        position = checked_position(space, w_position, len(self.s))
        self.builder.append(space.text_w(w_text))
        return position

    def text(self):
        return self.builder.build()


def standard_decoding_handler(space, builder, errors, codec, s, start, stop):
    "Where to go on after what stands for s[start:stop] has been appended; -1 for other handlers."
    if errors == 'strict':
        raise CannotHandle(0)
    if errors == 'ignore':
        return stop
    if errors == 'replace':
        builder.append(utf8.REPLACEMENT)
    elif errors == 'backslashreplace':
        for i in range(start, stop):
            append_escape(builder, ord(s[i]))
    elif errors == 'surrogateescape':
        i = start
        while i < stop and i - start < 4 and ord(s[i]) >= 0x80:
            utf8.append(builder, 0xDC00 + ord(s[i]))
            i += 1
        if i == start:
            raise CannotHandle(0)
        return i
    elif errors == 'surrogatepass':
        code = surrogate_at(codec, s, start)
        if code < 0:
            raise CannotHandle(0)
        utf8.append(builder, code)
        return start + unit_size(codec)
    elif errors == 'xmlcharrefreplace' or errors == 'namereplace':
        raise oefmt(space, space.w_TypeError, "don't know how to handle UnicodeDecodeError in error callback")
    else:
        return -1
    return stop


# ____________________________________________________________
# the standard handlers as functions of an exception

def handle_exception(space, name, w_exc):
    "What the standard handler of that name returns for an exception object: (replacement, position)."
    if isinstance(w_exc, W_UnicodeEncodeError):
        w_object = w_exc.w_object
        if not isinstance(w_object, W_Str):
            raise oefmt(space, space.w_TypeError, "object attribute not set")
        start, stop = clipped(w_exc.start, w_exc.end, w_object.codepoints)
        codec = codec_of(space, w_exc.w_encoding)
        try:
            result = standard_encoding_handler(name, codec, w_object.substring(start, stop).utf8, stop)
        except CannotHandle:
            raise OperationError(space.type(w_exc), w_exc)
        assert result is not None
        w_text = space.newbytes(result.text) if result.is_bytes else space.newtext(result.text)
        return space.newtuple2(w_text, space.newint(result.position))
    if isinstance(w_exc, W_UnicodeDecodeError):
        w_object = w_exc.w_object
        if w_object is None or not space.is_bytes(w_object):
            raise oefmt(space, space.w_TypeError, "object attribute not set")
        s = space.bytes_w(w_object)
        start, stop = clipped(w_exc.start, w_exc.end, len(s))
        builder = StringBuilder(stop - start)
        try:
            position = standard_decoding_handler(space, builder, name, codec_of(space, w_exc.w_encoding), s, start,
                                                 stop)
        except CannotHandle:
            raise OperationError(space.type(w_exc), w_exc)
        return space.newtuple2(space.newtext(builder.build()), space.newint(position))
    return handle_other(space, name, w_exc)


def handle_other(space, name, w_exc):
    if name == 'strict':
        if not space.isinstance_w(w_exc, space.w_BaseException):
            raise oefmt(space, space.w_TypeError, "codec must pass exception instance")
        raise OperationError(space.type(w_exc), w_exc)
    if space.isinstance_w(w_exc, space.w_UnicodeTranslateError) and not name.startswith('surrogate'):
        w_object = space.getattr(w_exc, 'object')
        if not isinstance(w_object, W_Str):
            raise oefmt(space, space.w_TypeError, "object attribute must be str")
        start, stop = clipped(space.int_w(space.getattr(w_exc, 'start')), space.int_w(space.getattr(w_exc, 'end')),
                              w_object.codepoints)
        if name == 'ignore':
            return space.newtuple2(space.newtext(''), space.newint(stop))
        if name == 'replace':
            return space.newtuple2(space.newtext(utf8.REPLACEMENT * (stop - start)), space.newint(stop))
        if name == 'backslashreplace':
            result = standard_encoding_handler(name, OTHER, w_object.substring(start, stop).utf8, stop)
            assert result is not None
            return space.newtuple2(space.newtext(result.text), space.newint(stop))
    raise oefmt(space, space.w_TypeError, "don't know how to handle %T in error callback", w_exc)


def clipped(start, stop, size):
    "As the attributes of the exceptions are read: within the object."
    start = max(0, min(start, size - 1))
    stop = max(min(stop, size), start)
    return start, stop


def codec_of(space, w_encoding):
    if w_encoding is None or not space.is_text(w_encoding):
        return OTHER
    return find_codec(space.text_w(w_encoding))
