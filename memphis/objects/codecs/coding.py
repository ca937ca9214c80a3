"""str.encode and bytes.decode: the encodings that are known here at once, others through the registry."""
from memphis.errors import oefmt
from memphis.objects.bytestring import charge
from memphis.objects.codecs import decoders, encoders, registry
from memphis.objects.codecs.names import ASCII, LATIN1, OTHER, UTF8, find_codec
from memphis.objects.strobject.text import W_Str
from memphis.unicode import utf8


def encode(space, w_str, encoding, errors):
    "A bytes object."
    codec = find_codec(encoding)
    if codec == OTHER:
        w_info = registry.lookup_text_encoding(space, encoding, 'codecs.encode()')
        w_bytes = registry.call_codec(space, w_info, 0, w_str, space.newtext(errors), encoding)
        if space.is_bytes(w_bytes):
            return w_bytes
        if space.is_bytes_object(w_bytes):
            space.warn(space.w_RuntimeWarning,
                       "encoder %s returned bytearray instead of bytes; use codecs.encode() to encode to arbitrary types"
                       % encoding)
            return space.newbytes(space.bytes_w(w_bytes))
        raise oefmt(space, space.w_TypeError, "'%s' encoder returned '%T' instead of 'bytes'; "
                    "use codecs.encode() to encode to arbitrary types", encoding, w_bytes)
    return space.newbytes(encode_native(space, w_str, codec, errors))


def encode_native(space, w_str, codec, errors):
    charge(space, len(w_str.utf8))
    if codec <= LATIN1:
        return encoders.encode_limited(space, w_str, codec, errors)
    return encoders.encode_wide(space, w_str, codec, errors)


def decode(space, s, encoding, errors):
    "A str for the bytes `s`."
    codec = find_codec(encoding)
    if codec == OTHER:
        w_info = registry.lookup_text_encoding(space, encoding, 'codecs.decode()')
        w_str = registry.call_codec(space, w_info, 1, space.newbytes(s), space.newtext(errors), encoding)
        if not space.is_text(w_str):
            raise oefmt(space, space.w_TypeError, "'%s' decoder returned '%T' instead of 'str'; "
                        "use codecs.decode() to decode to arbitrary types", encoding, w_str)
        return w_str
    charge(space, len(s))
    if (codec == UTF8 or codec == ASCII or codec == LATIN1) and utf8.is_ascii(s):
        return W_Str.from_utf8(s)
    text, _ = decoders.decode_native(space, s, codec, errors, True)
    return W_Str.from_utf8(text)
