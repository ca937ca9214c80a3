"""Encodings of one byte a character whose table the caller has: a str, a mapping, or an EncodingMap made of one."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.codecs.encoders import Encoder
from memphis.objects.codecs.handlers import Decoding
from memphis.objects.strobject.text import W_Str
from memphis.unicode import utf8

UNDEFINED = 0xFFFE


class W_EncodingMap(W_Object):
    "What charmap_build makes of a decoding table: the bytes by code point."
    typedef = TypeDef('EncodingMap', base=W_Object.typedef, module='builtins', final=True)

    def __init__(self, byte_of):
        self.byte_of = byte_of

    @typedef.method("size(self, /) -> int")
    def descr_size(self, space):
        "Return the size (in bytes) of this object."
        return 16 * len(self.byte_of)


def build(space, w_map):
    "charmap_build: bytes of characters that stand twice in the table are the later ones."
    codes = utf8.code_points(w_map.utf8)
    byte_of = {}
    for i in range(min(len(codes), 256)):
        if codes[i] != UNDEFINED:
            byte_of[codes[i]] = i
    return W_EncodingMap(byte_of)


# ____________________________________________________________

class CharmapEncoder(Encoder):
    "`data` is what the last character that can be encoded becomes."
    name = 'charmap'
    reason = 'character maps to <undefined>'

    def __init__(self, w_mapping):
        self.w_mapping = w_mapping
        self.data = ''

    def can_encode(self, space, code):
        w_mapping = self.w_mapping
        if isinstance(w_mapping, W_EncodingMap):
            byte = w_mapping.byte_of.get(code, -1)
            if byte < 0:
                return False
            self.data = chr(byte)
            return True
        try:
            w_value = space.getitem(w_mapping, space.newint(code))
        except OperationError as e:
            if not e.match(space, space.w_LookupError):
                raise
            return False
        if w_value is space.w_None:
            return False
        if space.is_int(w_value):
            value = space.int_w(w_value)
            if not 0 <= value <= 255:
                raise oefmt(space, space.w_TypeError, "character mapping must be in range(256)")
            self.data = chr(value)
        elif space.is_bytes(w_value):
            self.data = space.bytes_w(w_value)
        else:
            raise oefmt(space, space.w_TypeError, "character mapping must return integer, bytes or None, not %T",
                        w_value)
        return True

    def append(self, space, builder, code):
        builder.append(self.data)


# ____________________________________________________________

def decode(space, s, errors, w_mapping):
    decoding = Decoding('charmap', errors, s)
    if isinstance(w_mapping, W_Str):
        decode_by_table(space, decoding, utf8.code_points(w_mapping.utf8))
    else:
        decode_by_mapping(space, decoding, w_mapping)
    return decoding.text()


def decode_by_table(space, decoding, codes):
    i = 0
    while i < len(decoding.s):
        byte = ord(decoding.s[i])
        code = codes[byte] if byte < len(codes) else UNDEFINED
        if code == UNDEFINED:
            i = decoding.error(space, i, i + 1, 'character maps to <undefined>')
        else:
            utf8.append(decoding.builder, code)
            i += 1


def decode_by_mapping(space, decoding, w_mapping):
    i = 0
    while i < len(decoding.s):
        space.tick(1)
        text = mapped_text(space, w_mapping, ord(decoding.s[i]))
        if text is None:
            i = decoding.error(space, i, i + 1, 'character maps to <undefined>')
        else:
            decoding.builder.append(text)
            i += 1


def mapped_text(space, w_mapping, byte):
    "None where the byte stands for nothing."
    try:
        w_value = space.getitem(w_mapping, space.newint(byte))
    except OperationError as e:
        if not e.match(space, space.w_LookupError):
            raise
        return None
    if w_value is space.w_None:
        return None
    if space.is_int(w_value):
        code = space.int_w(w_value)
        if code == UNDEFINED:
            return None
        if not 0 <= code <= utf8.MAX_CODE:
            raise oefmt(space, space.w_TypeError, "character mapping must be in range(0x110000)")
        return utf8.encode(code)
    if space.is_text(w_value):
        text = space.text_w(w_value)
        if text == '\xef\xbf\xbe':      # UNDEFINED
            return None
        return text
    raise oefmt(space, space.w_TypeError, "character mapping must return integer, None or str")
