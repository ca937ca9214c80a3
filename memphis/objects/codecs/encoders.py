"""Encoding: the loop that all encodings share, and what is particular to UTF-8, UTF-16 and UTF-32, ASCII, Latin-1."""
from rpython.rlib.rstring import StringBuilder

from memphis.objects.codecs.handlers import append_unit, encode_error, replace_text, unit_size
from memphis.objects.codecs.names import (
    ASCII, LATIN1, NAMES, UTF8, UTF16, UTF16_LE, UTF32, UTF32_LE)
from memphis.unicode import utf8


class Encoder(object):
    "An encoding of one text."
    name = ''
    reason = ''

    def can_encode(self, space, code):
        raise NotImplementedError

    def append(self, space, builder, code):
        "Only where it can."
        raise NotImplementedError

    def append_bytes(self, builder, data):
        "What an error handler gave; False where that cannot stand in this encoding."
        builder.append(data)
        return True

    def encode(self, space, w_str, errors):
        s = w_str.utf8
        builder = StringBuilder(len(s))
        i = index = 0
        while i < len(s):
            code = utf8.codepoint_at(s, i)
            if self.can_encode(space, code):
                self.append(space, builder, code)
                i = utf8.next_position(s, i)
                index += 1
                continue
            end, stop = i, index
            while end < len(s) and not self.can_encode(space, utf8.codepoint_at(s, end)):
                end = utf8.next_position(s, end)
                stop += 1
            replacement = replace_text(space, w_str, self.name, errors, index, stop, self.reason)
            if not self.append_replacement(space, builder, replacement):
                raise encode_error(space, w_str, self.name, index, stop, self.reason)
            if replacement.position != stop:
                space.tick(1)           # a handler may go back
                stop = replacement.position
                end = w_str.position_of(stop)
            i, index = end, stop
        return builder.build()

    def append_replacement(self, space, builder, replacement):
        text = replacement.text
        if replacement.is_bytes:
            return self.append_bytes(builder, text)
        i = 0
        while i < len(text):
            code = utf8.codepoint_at(text, i)
            if not self.can_encode(space, code):
                return False
            self.append(space, builder, code)
            i = utf8.next_position(text, i)
        return True


class LimitedEncoder(Encoder):
    "UTF-8, ASCII, Latin-1."

    def __init__(self, codec):
        self.codec = codec
        self.name = NAMES[codec]
        if codec == UTF8:
            self.limit = utf8.MAX_CODE
            self.reason = 'surrogates not allowed'
        elif codec == ASCII:
            self.limit = 0x7F
            self.reason = 'ordinal not in range(128)'
        else:
            self.limit = 0xFF
            self.reason = 'ordinal not in range(256)'

    def can_encode(self, space, code):
        return code <= self.limit and not utf8.is_surrogate(code)

    def append(self, space, builder, code):
        if self.codec == UTF8:
            utf8.append(builder, code)
        else:
            builder.append(chr(code & 255))


class WideEncoder(Encoder):
    "UTF-16 and UTF-32 in one byte order."
    reason = 'surrogates not allowed'

    def __init__(self, codec, name):
        self.codec = codec
        self.name = name

    def can_encode(self, space, code):
        return not utf8.is_surrogate(code)

    def append(self, space, builder, code):
        if code > 0xFFFF and unit_size(self.codec) == 2:
            code -= 0x10000
            append_unit(builder, self.codec, 0xD800 | code >> 10)
            code = 0xDC00 | code & 0x3FF
        append_unit(builder, self.codec, code)

    def append_bytes(self, builder, data):
        if len(data) % unit_size(self.codec) != 0:
            return False
        builder.append(data)
        return True


def encode_limited(space, w_str, codec, errors):
    "UTF-8, ASCII, Latin-1."
    s = w_str.utf8
    if w_str.is_ascii() or codec == UTF8 and not utf8.has_surrogates(s):
        return s
    if codec == LATIN1:
        latin1 = utf8.to_latin1(s)
        if latin1 is not None:
            return latin1
    return LimitedEncoder(codec).encode(space, w_str, errors)


def encode_wide(space, w_str, codec, errors):
    "Where the name tells no byte order, little endian after a byte order mark."
    if codec == UTF16:
        return '\xff\xfe' + WideEncoder(UTF16_LE, NAMES[codec]).encode(space, w_str, errors)
    if codec == UTF32:
        return '\xff\xfe\0\0' + WideEncoder(UTF32_LE, NAMES[codec]).encode(space, w_str, errors)
    return WideEncoder(codec, NAMES[codec]).encode(space, w_str, errors)
