"""Incremental decoders and encoders of text files: those known here, and objects that implement others.

A decoder's state is a pair: bytes that it has taken but not decoded, and a number.
"""
from memphis.errors import oefmt
from memphis.objects.codecs import registry
from memphis.objects.codecs.coding import encode_native
from memphis.objects.codecs.decoders import decode_native, decode_utf16, decode_utf32
from memphis.objects.codecs.names import (
    OTHER, UTF16, UTF16_BE, UTF16_LE, UTF32, UTF32_BE, UTF32_LE)
from memphis.objects.strobject.text import W_Str


class Decoder(object):

    def decode(self, space, data, final):
        "UTF-8 text."
        raise NotImplementedError

    def getstate(self, space):
        raise NotImplementedError

    def setstate(self, space, data, flags):
        raise NotImplementedError

    def reset(self, space):
        raise NotImplementedError


class NativeDecoder(Decoder):
    "`actual` is the codec in the byte order that the start of the stream has told."

    def __init__(self, codec, errors):
        self.codec = codec
        self.errors = errors
        self.actual = codec
        self.held = ''

    def decode(self, space, data, final):
        if self.held != '':
            data = self.held + data
            self.held = ''
        actual = self.actual
        if actual == UTF16:
            text, consumed, self.actual = decode_utf16(space, data, actual, self.errors, final)
        elif actual == UTF32:
            text, consumed, self.actual = decode_utf32(space, data, actual, self.errors, final)
        else:
            text, consumed = decode_native(space, data, actual, self.errors, final)
        if self.actual == UTF16 and consumed >= 2:
            raise oefmt(space, space.w_UnicodeError, "UTF-16 stream does not start with BOM")
        if self.actual == UTF32 and consumed >= 4:
            raise oefmt(space, space.w_UnicodeError, "UTF-32 stream does not start with BOM")
        if consumed < len(data):
            assert consumed >= 0
            self.held = data[consumed:]
        return text

    def getstate(self, space):
        if self.codec != UTF16 and self.codec != UTF32:
            return self.held, 0
        if self.actual == self.codec:
            return self.held, 2
        return self.held, 1 if self.actual == UTF16_BE or self.actual == UTF32_BE else 0

    def setstate(self, space, data, flags):
        self.held = data
        self.actual = self.codec
        if self.codec == UTF16 and flags != 2:
            self.actual = UTF16_BE if flags == 1 else UTF16_LE
        elif self.codec == UTF32 and flags != 2:
            self.actual = UTF32_BE if flags == 1 else UTF32_LE

    def reset(self, space):
        self.held = ''
        self.actual = self.codec


class ObjectDecoder(Decoder):
    def __init__(self, w_decoder):
        self.w_decoder = w_decoder

    def decode(self, space, data, final):
        return self.decode_object(space, space.newbytes(data), final)

    def decode_object(self, space, w_input, final):
        w_text = space.call_method(self.w_decoder, 'decode', [w_input, space.newbool(final)])
        return decoded_text(space, w_text)

    def getstate(self, space):
        w_state = space.call_method(self.w_decoder, 'getstate', [])
        if not space.is_tuple(w_state):
            raise oefmt(space, space.w_TypeError, "illegal decoder state")
        if space.len_w(w_state) != 2:
            raise oefmt(space, space.w_TypeError, "illegal decoder state")
        w_data, w_flags = space.listview(w_state)
        if not space.is_bytes(w_data):
            raise oefmt(space, space.w_TypeError,
                        "illegal decoder state: the first item should be a bytes object, not '%T'", w_data)
        return space.bytes_w(w_data), space.int_w(w_flags)

    def setstate(self, space, data, flags):
        w_state = space.newtuple2(space.newbytes(data), space.newint(flags))
        space.call_method(self.w_decoder, 'setstate', [w_state])

    def reset(self, space):
        space.call_method(self.w_decoder, 'reset', [])


def decoded_text(space, w_text):
    if not isinstance(w_text, W_Str):
        raise oefmt(space, space.w_TypeError, "decoder should return a string result, not '%T'", w_text)
    return w_text.utf8


# ____________________________________________________________
# encoders

class Encoder(object):

    def encode(self, space, w_text):
        "Bytes."
        raise NotImplementedError

    def start(self, space, at_start):
        "What follows stands at the start of the file, or it does not."
        raise NotImplementedError


class NativeEncoder(Encoder):
    "`at_start`: a byte order mark, where the encoding has one, comes first."

    def __init__(self, codec, errors):
        self.codec = codec
        self.errors = errors
        self.at_start = True

    def encode(self, space, w_text):
        codec = self.codec
        if not self.at_start:
            if codec == UTF16:
                codec = UTF16_LE
            elif codec == UTF32:
                codec = UTF32_LE
        data = encode_native(space, w_text, codec, self.errors)
        self.at_start = False
        return data

    def start(self, space, at_start):
        self.at_start = at_start


class ObjectEncoder(Encoder):
    def __init__(self, w_encoder):
        self.w_encoder = w_encoder

    def encode(self, space, w_text):
        w_data = space.call_method(self.w_encoder, 'encode', [w_text])
        if not space.is_bytes(w_data):
            raise oefmt(space, space.w_TypeError, "encoder should return a bytes object, not '%T'", w_data)
        return space.bytes_w(w_data)

    def start(self, space, at_start):
        if at_start:
            space.call_method(self.w_encoder, 'reset', [])
        else:
            space.call_method(self.w_encoder, 'setstate', [space.newint(0)])


def make_decoder(space, codec, w_info, errors):
    if codec != OTHER:
        return NativeDecoder(codec, errors)
    return ObjectDecoder(registry.incremental(space, w_info, 'incrementaldecoder', errors))


def make_encoder(space, codec, w_info, errors):
    if codec != OTHER:
        return NativeEncoder(codec, errors)
    return ObjectEncoder(registry.incremental(space, w_info, 'incrementalencoder', errors))
