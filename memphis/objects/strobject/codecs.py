"""Encoding and decoding: utf-8, ascii and latin-1, with the standard error handlers.

Each codec walks over what is well-formed by itself; at an error it asks the handler, which gives the replacement
and the position to go on from.  Both may come from Python code one day, so both are checked.
"""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, oefmt
from memphis.objects.bytestring import charge
from memphis.objects.strobject.text import W_Str
from memphis.unicode import utf8
from memphis.unicode.escape import append_escape

UTF8 = 1
ASCII = 2
LATIN1 = 3
OTHER = 0

ALIASES = {
    'utf_8': UTF8, 'utf8': UTF8, 'u8': UTF8, 'utf': UTF8, 'cp65001': UTF8, 'utf8_ucs2': UTF8, 'utf8_ucs4': UTF8,
    'ascii': ASCII, 'us_ascii': ASCII, '646': ASCII, 'us': ASCII, 'ansi_x3.4_1968': ASCII,
    'ansi_x3_4_1968': ASCII, 'ansi_x3.4_1986': ASCII, 'cp367': ASCII, 'csascii': ASCII, 'ibm367': ASCII,
    'iso646_us': ASCII, 'iso_646.irv_1991': ASCII, 'iso_ir_6': ASCII,
    'latin_1': LATIN1, 'latin1': LATIN1, 'latin': LATIN1, 'l1': LATIN1, 'iso_8859_1': LATIN1,
    'iso8859_1': LATIN1, 'iso8859': LATIN1, '8859': LATIN1, 'cp819': LATIN1, 'csisolatin1': LATIN1,
    'ibm819': LATIN1, 'iso_8859_1_1987': LATIN1, 'iso_ir_100': LATIN1,
}
NAMES = ['', 'utf-8', 'ascii', 'latin-1']


def find_codec(encoding):
    "The codec of that name, or OTHER."
    if encoding == 'utf-8':
        return UTF8
    builder = StringBuilder(len(encoding))
    gap = False                         # what stands between words is one '_'
    for c in encoding:
        if c == '-' or c == ' ' or c == '_':
            gap = builder.getlength() > 0
            continue
        if gap:
            builder.append('_')
            gap = False
        if 'A' <= c <= 'Z':
            builder.append(chr(ord(c) + 32))
        else:
            builder.append(c)
    return ALIASES.get(builder.build(), OTHER)


def encode(space, w_str, encoding, errors):
    "A bytes object."
    codec = find_codec(encoding)
    if codec == OTHER:
        raise oefmt(space, space.w_LookupError, "unknown encoding: %s", encoding)
    charge(space, len(w_str.utf8))
    if w_str.is_ascii():
        return space.newbytes(w_str.utf8)
    if codec == UTF8:
        if not utf8.has_surrogates(w_str.utf8):
            return space.newbytes(w_str.utf8)
        limit = utf8.MAX_CODE
    elif codec == ASCII:
        limit = 0x7F
    else:
        limit = 0xFF
    return space.newbytes(encode_up_to(space, w_str, codec, limit, errors))


def encode_up_to(space, w_str, codec, limit, errors):
    "Encode code points up to `limit`; the others, and surrogates, are errors."
    s = w_str.utf8
    builder = StringBuilder(len(s))
    i = index = 0
    while i < len(s):
        code = utf8.codepoint_at(s, i)
        if can_encode(code, limit):
            if codec == UTF8:
                utf8.append(builder, code)
            else:
                builder.append(chr(code & 255))
            i = utf8.next_position(s, i)
            index += 1
            continue
        end, stop = i, index
        while end < len(s) and not can_encode(utf8.codepoint_at(s, end), limit):
            end = utf8.next_position(s, end)
            stop += 1
        handle_encode_error(space, builder, w_str, codec, limit, errors, i, end, index, stop)
        i, index = end, stop
    return builder.build()


def can_encode(code, limit):
    return code <= limit and not utf8.is_surrogate(code)


def encode_reason(codec):
    if codec == UTF8:
        return 'surrogates not allowed'
    if codec == ASCII:
        return 'ordinal not in range(128)'
    return 'ordinal not in range(256)'


def encode_error(space, w_str, codec, start, stop):
    return OperationError(space.w_UnicodeEncodeError, space.call_list(space.w_UnicodeEncodeError, [
        space.newtext(NAMES[codec]), w_str, space.newint(start), space.newint(stop),
        space.newtext(encode_reason(codec))]))


def handle_encode_error(space, builder, w_str, codec, limit, errors, i, end, index, stop):
    """Append what stands for the code points between bytes i and end (indices
    index and stop), none of which can be encoded."""
    s = w_str.utf8
    if errors == 'strict':
        raise encode_error(space, w_str, codec, index, stop)
    if errors == 'ignore':
        return
    known = (errors == 'replace' or errors == 'backslashreplace' or errors == 'xmlcharrefreplace' or
             errors == 'surrogateescape' or errors == 'surrogatepass')
    if not known:
        raise oefmt(space, space.w_LookupError, "unknown error handler name '%s'", errors)
    while i < end:
        code = utf8.codepoint_at(s, i)
        if errors == 'replace':
            builder.append('?')
        elif errors == 'backslashreplace':
            append_escape(builder, code)
        elif errors == 'xmlcharrefreplace':
            builder.append('&#')
            builder.append(str(code))
            builder.append(';')
        elif errors == 'surrogateescape' and 0xDC80 <= code <= 0xDCFF:
            builder.append(chr(code & 0xFF))
        elif errors == 'surrogatepass' and codec == UTF8 and utf8.is_surrogate(code):
            utf8.append(builder, code)
        else:
            raise encode_error(space, w_str, codec, index, stop)
        i = utf8.next_position(s, i)
        index += 1


# ____________________________________________________________
# decoding

def decode(space, s, encoding, errors):
    "A str for the bytes `s`."
    codec = find_codec(encoding)
    if codec == OTHER:
        raise oefmt(space, space.w_LookupError, "unknown encoding: %s", encoding)
    charge(space, len(s))
    if utf8.is_ascii(s):
        return W_Str.from_utf8(s)
    if codec == LATIN1:
        return decode_latin1(s)
    if codec == ASCII:
        return W_Str.from_utf8(decode_ascii(space, s, errors))
    return W_Str.from_utf8(decode_utf8(space, s, errors))


def decode_latin1(s):
    builder = StringBuilder(len(s) + (len(s) >> 1))
    for i in range(len(s)):
        utf8.append(builder, ord(s[i]))
    return W_Str(builder.build(), len(s))


def decode_ascii(space, s, errors):
    builder = StringBuilder(len(s))
    i = 0
    while i < len(s):
        if ord(s[i]) < 0x80:
            builder.append(s[i])
        else:
            handle_decode_error(space, builder, s, ASCII, errors, i, i + 1, 'ordinal not in range(128)')
        i += 1
    return builder.build()


def decode_utf8(space, s, errors):
    decoder = utf8.Decoder(s)
    at = decoder.find_error(0)
    if at < 0:
        return s
    builder = StringBuilder(len(s))
    start = 0
    while at >= 0:
        builder.append_slice(s, start, at)
        if errors == 'surrogatepass' and decoder.is_surrogate_at(at):
            builder.append_slice(s, at, at + 3)
            start = at + 3
        else:
            handle_decode_error(space, builder, s, UTF8, errors, at, decoder.end, decoder.reason)
            start = decoder.end
        at = decoder.find_error(start)
    builder.append_slice(s, start, len(s))
    return builder.build()


def decode_error(space, s, codec, start, end, reason):
    return OperationError(space.w_UnicodeDecodeError, space.call_list(space.w_UnicodeDecodeError, [
        space.newtext(NAMES[codec]), space.newbytes(s), space.newint(start), space.newint(end),
        space.newtext(reason)]))


def handle_decode_error(space, builder, s, codec, errors, start, end, reason):
    "Append what stands for the bytes s[start:end], which mean nothing."
    if errors == 'ignore':
        return
    if errors == 'replace':
        builder.append(utf8.REPLACEMENT)
    elif errors == 'backslashreplace':
        for i in range(start, end):
            append_escape(builder, ord(s[i]))
    elif errors == 'surrogateescape':
        for i in range(start, end):
            if ord(s[i]) < 0x80:
                raise decode_error(space, s, codec, start, end, reason)
            utf8.append(builder, 0xDC00 + ord(s[i]))
    elif errors == 'strict' or errors == 'surrogatepass':
        raise decode_error(space, s, codec, start, end, reason)
    elif errors == 'xmlcharrefreplace' or errors == 'namereplace':
        raise oefmt(space, space.w_TypeError, "don't know how to handle UnicodeDecodeError in error callback")
    else:
        raise oefmt(space, space.w_LookupError, "unknown error handler name '%s'", errors)
