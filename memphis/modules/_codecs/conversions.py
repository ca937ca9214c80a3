"""The functions for each encoding: a tuple of the result and how much of the argument it stands for."""
from memphis.errors import oefmt
from memphis.modules._codecs.moduledef import module
from memphis.objects.bytestring import charge
from memphis.objects.codecs import charmap, decoders, encoders, escapes, utf7
from memphis.objects.codecs.coding import encode_native
from memphis.objects.codecs.names import (
    ASCII, LATIN1, UTF8, UTF16, UTF16_BE, UTF16_LE, UTF32, UTF32_BE, UTF32_LE)
from memphis.objects.strobject.text import W_Str


def str_argument(space, w_str, name):
    if not isinstance(w_str, W_Str):
        raise oefmt(space, space.w_TypeError, "%s() argument 1 must be str, not %T", name, w_str)
    charge(space, len(w_str.utf8))
    return w_str


def errors_argument(space, w_errors):
    return 'strict' if w_errors is space.w_None else space.text_w(w_errors)


def bytes_argument(space, w_data):
    data = space.bytes_w(w_data)
    charge(space, len(data))
    return data


def bytes_or_text(space, w_data):
    "Text stands for its UTF-8."
    if isinstance(w_data, W_Str):
        return encode_native(space, w_data, UTF8, 'strict')
    return bytes_argument(space, w_data)


def encoded(space, data, size):
    return space.newtuple2(space.newbytes(data), space.newint(size))


def decoded(space, text, size):
    return space.newtuple2(space.newtext(text), space.newint(size))


# ____________________________________________________________
# what the names of codecs tell alone

def _native(name, codec, stateful):
    encode_name = name + '_encode'

    def encode(space, w_str, w_errors):
        w_text = str_argument(space, w_str, encode_name)
        return encoded(space, encode_native(space, w_text, codec, errors_argument(space, w_errors)),
                       w_text.codepoints)

    def decode(space, w_data, w_errors):
        data = bytes_argument(space, w_data)
        text, consumed = decoders.decode_native(space, data, codec, errors_argument(space, w_errors), True)
        return decoded(space, text, consumed)

    def decode_part(space, w_data, w_errors, final):
        data = bytes_argument(space, w_data)
        text, consumed = decoders.decode_native(space, data, codec, errors_argument(space, w_errors), final)
        return decoded(space, text, consumed)

    if codec != UTF16 and codec != UTF32:
        module.function("%s(str, errors=None, /)" % encode_name)(encode)
    if stateful:
        module.function("%s_decode(data, errors=None, final: bool = False, /)" % name)(decode_part)
    else:
        module.function("%s_decode(data, errors=None, /)" % name)(decode)


for _name, _codec in [('utf_8', UTF8), ('utf_16', UTF16), ('utf_16_le', UTF16_LE), ('utf_16_be', UTF16_BE),
                      ('utf_32', UTF32), ('utf_32_le', UTF32_LE), ('utf_32_be', UTF32_BE)]:
    _native(_name, _codec, True)
_native('ascii', ASCII, False)
_native('latin_1', LATIN1, False)


def _wide(name, plain, little, big):
    encode_name = name + '_encode'
    codecs = [little, plain, big]

    def by_order(byteorder):
        return codecs[1 if byteorder == 0 else 0 if byteorder < 0 else 2]

    def encode(space, w_str, w_errors, byteorder):
        w_text = str_argument(space, w_str, encode_name)
        data = encode_native(space, w_text, by_order(byteorder), errors_argument(space, w_errors))
        return encoded(space, data, w_text.codepoints)

    def ex_decode(space, w_data, w_errors, byteorder, final):
        data, errors = bytes_argument(space, w_data), errors_argument(space, w_errors)
        if plain == UTF16:
            text, consumed, codec = decoders.decode_utf16(space, data, by_order(byteorder), errors, final)
        else:
            text, consumed, codec = decoders.decode_utf32(space, data, by_order(byteorder), errors, final)
        order = 0 if codec == plain else -1 if codec == little else 1
        return space.newtuple([space.newtext(text), space.newint(consumed), space.newint(order)])

    module.function("%s(str, errors=None, byteorder: int = 0, /)" % encode_name)(encode)
    module.function("%s_ex_decode(data, errors=None, byteorder: int = 0, final: bool = False, /)" % name)(ex_decode)


_wide('utf_16', UTF16, UTF16_LE, UTF16_BE)
_wide('utf_32', UTF32, UTF32_LE, UTF32_BE)


# ____________________________________________________________
# others

@module.function("utf_7_encode(str, errors=None, /)")
def utf_7_encode(space, w_str, w_errors):
    w_text = str_argument(space, w_str, 'utf_7_encode')
    return encoded(space, utf7.encode(w_text.utf8), w_text.codepoints)


@module.function("utf_7_decode(data, errors=None, final: bool = False, /)")
def utf_7_decode(space, w_data, w_errors, final):
    data = bytes_argument(space, w_data)
    text, consumed = utf7.decode(space, data, errors_argument(space, w_errors), final)
    return decoded(space, text, consumed)


@module.function("charmap_build(map, /)")
def charmap_build(space, w_map):
    if not isinstance(w_map, W_Str):
        raise oefmt(space, space.w_TypeError, "charmap_build() argument must be str, not %T", w_map)
    return charmap.build(space, w_map)


@module.function("charmap_encode(str, errors=None, mapping=None, /)")
def charmap_encode(space, w_str, w_errors, w_mapping):
    w_text = str_argument(space, w_str, 'charmap_encode')
    errors = errors_argument(space, w_errors)
    if w_mapping is space.w_None:
        data = encoders.encode_limited(space, w_text, LATIN1, errors)
    else:
        data = charmap.CharmapEncoder(w_mapping).encode(space, w_text, errors)
    return encoded(space, data, w_text.codepoints)


@module.function("charmap_decode(data, errors=None, mapping=None, /)")
def charmap_decode(space, w_data, w_errors, w_mapping):
    data, errors = bytes_argument(space, w_data), errors_argument(space, w_errors)
    if w_mapping is space.w_None:
        text, _ = decoders.decode_native(space, data, LATIN1, errors, True)
    else:
        text = charmap.decode(space, data, errors, w_mapping)
    return decoded(space, text, len(data))


@module.function("unicode_escape_encode(str, errors=None, /)")
def unicode_escape_encode(space, w_str, w_errors):
    w_text = str_argument(space, w_str, 'unicode_escape_encode')
    return encoded(space, escapes.unicode_escape_encode(w_text.utf8), w_text.codepoints)


@module.function("unicode_escape_decode(data, errors=None, final: bool = True, /)")
def unicode_escape_decode(space, w_data, w_errors, final):
    data, errors = bytes_or_text(space, w_data), errors_argument(space, w_errors)
    text, consumed = escapes.unicode_escape_decode(space, data, errors, final)
    return decoded(space, text, consumed)


@module.function("raw_unicode_escape_encode(str, errors=None, /)")
def raw_unicode_escape_encode(space, w_str, w_errors):
    w_text = str_argument(space, w_str, 'raw_unicode_escape_encode')
    return encoded(space, escapes.raw_unicode_escape_encode(w_text.utf8), w_text.codepoints)


@module.function("raw_unicode_escape_decode(data, errors=None, final: bool = True, /)")
def raw_unicode_escape_decode(space, w_data, w_errors, final):
    data, errors = bytes_or_text(space, w_data), errors_argument(space, w_errors)
    text, consumed = escapes.raw_unicode_escape_decode(space, data, errors, final)
    return decoded(space, text, consumed)


@module.function("escape_encode(data, errors=None, /)")
def escape_encode(space, w_data, w_errors):
    if not space.is_bytes(w_data):
        raise oefmt(space, space.w_TypeError, "escape_encode() argument 1 must be bytes, not %T", w_data)
    data = bytes_argument(space, w_data)
    return encoded(space, escapes.escape_encode(data), len(data))


@module.function("escape_decode(data, errors=None, /)")
def escape_decode(space, w_data, w_errors):
    data = bytes_or_text(space, w_data)
    return encoded(space, escapes.escape_decode(space, data, errors_argument(space, w_errors)), len(data))


@module.function("readbuffer_encode(data, errors=None, /)")
def readbuffer_encode(space, w_data, w_errors):
    data = bytes_or_text(space, w_data)
    return encoded(space, data, len(data))
