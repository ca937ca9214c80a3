"""Decoding UTF-8, UTF-16, UTF-32, ASCII and Latin-1.

Each function returns the text and how many of the bytes it has consumed: where more may follow (`final` is False), an
incomplete sequence at the end is left.
"""
from memphis.objects.codecs.handlers import Decoding
from memphis.objects.codecs.names import (
    ASCII, LATIN1, NAMES, UTF8, UTF16, UTF16_BE, UTF16_LE, UTF32, UTF32_BE, UTF32_LE)
from memphis.unicode import utf8


def decode_native(space, s, codec, errors, final):
    if codec == UTF8:
        return decode_utf8(space, s, errors, final)
    if codec == ASCII:
        return decode_ascii(space, s, errors), len(s)
    if codec == LATIN1:
        return (s if utf8.is_ascii(s) else utf8.from_latin1(s)), len(s)
    if codec == UTF16 or codec == UTF16_LE or codec == UTF16_BE:
        text, consumed, _ = decode_utf16(space, s, codec, errors, final)
    else:
        text, consumed, _ = decode_utf32(space, s, codec, errors, final)
    return text, consumed


def decode_ascii(space, s, errors):
    if utf8.is_ascii(s):
        return s
    decoding = Decoding(NAMES[ASCII], errors, s)
    i = 0
    while i < len(decoding.s):
        c = decoding.s[i]
        if ord(c) < 0x80:
            decoding.builder.append(c)
            i += 1
        else:
            i = decoding.error(space, i, i + 1, 'ordinal not in range(128)')
    return decoding.text()


def decode_utf8(space, s, errors, final):
    decoder = utf8.Decoder(s)
    at = decoder.find_error(0)
    if at < 0:
        return s, len(s)
    decoding = Decoding(NAMES[UTF8], errors, s)
    start = 0
    while at >= 0:
        decoding.builder.append_slice(decoder.s, start, at)
        if not final and is_incomplete(decoder, at):
            return decoding.text(), at
        start = decoding.error(space, at, decoder.end, decoder.reason)
        if decoding.s is not decoder.s:
            decoder = utf8.Decoder(decoding.s)
        at = decoder.find_error(start)
    decoding.builder.append_slice(decoder.s, start, len(decoder.s))
    return decoding.text(), len(decoder.s)


def is_incomplete(decoder, at):
    "Could the ill-formed bytes at the end become well-formed, or half a surrogate become one?"
    s = decoder.s
    if decoder.end == len(s) and decoder.reason == 'unexpected end of data':
        return True
    return at + 2 == len(s) and s[at] == '\xed' and 0xA0 <= ord(s[at + 1]) <= 0xBF


# ____________________________________________________________
# UTF-16 and UTF-32: a byte order mark at the start decides where the name does not; they return the order as well

def word_at(s, i, big):
    if big:
        return ord(s[i]) << 8 | ord(s[i + 1])
    return ord(s[i + 1]) << 8 | ord(s[i])


def decode_utf16(space, s, codec, errors, final):
    start = 0
    if codec == UTF16 and len(s) >= 2:
        if word_at(s, 0, False) == 0xFEFF:
            codec, start = UTF16_LE, 2
        elif word_at(s, 0, False) == 0xFFFE:
            codec, start = UTF16_BE, 2
    big = codec == UTF16_BE
    decoding = Decoding(NAMES[UTF16_BE if big else UTF16_LE], errors, s)
    builder = decoding.builder
    i = start
    while i < len(decoding.s):
        s = decoding.s
        left = len(s) - i
        if left < 2:
            if not final:
                break
            i = decoding.error(space, i, len(s), 'truncated data')
            continue
        code = word_at(s, i, big)
        if not utf8.is_surrogate(code):
            utf8.append(builder, code)
            i += 2
        elif code >= 0xDC00:
            i = decoding.error(space, i, i + 2, 'illegal encoding')
        elif left < 4:
            if not final:
                break
            i = decoding.error(space, i, len(s), 'unexpected end of data')
        else:
            low = word_at(s, i + 2, big)
            if 0xDC00 <= low <= 0xDFFF:
                utf8.append(builder, 0x10000 + ((code & 0x3FF) << 10 | low & 0x3FF))
                i += 4
            else:
                i = decoding.error(space, i, i + 2, 'illegal UTF-16 surrogate')
    return decoding.text(), i, codec


def decode_utf32(space, s, codec, errors, final):
    start = 0
    if codec == UTF32 and len(s) >= 4:
        if s.startswith('\xff\xfe\0\0'):
            codec, start = UTF32_LE, 4
        elif s.startswith('\0\0\xfe\xff'):
            codec, start = UTF32_BE, 4
    big = codec == UTF32_BE
    decoding = Decoding(NAMES[UTF32_BE if big else UTF32_LE], errors, s)
    i = start
    while i < len(decoding.s):
        s = decoding.s
        if len(s) - i < 4:
            if not final:
                break
            i = decoding.error(space, i, len(s), 'truncated data')
            continue
        if big:
            code = word_at(s, i, True) << 16 | word_at(s, i + 2, True)
        else:
            code = word_at(s, i + 2, False) << 16 | word_at(s, i, False)
        if utf8.is_surrogate(code):
            i = decoding.error(space, i, i + 4, 'code point in surrogate code point range(0xd800, 0xe000)')
        elif code > utf8.MAX_CODE:
            i = decoding.error(space, i, i + 4, 'code point not in range(0x110000)')
        else:
            utf8.append(decoding.builder, code)
            i += 4
    return decoding.text(), i, codec
