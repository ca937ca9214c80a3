"""Universal newlines: what a decoder gives, with \\r and \\r\\n made \\n; and the class IncrementalNewlineDecoder."""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._io.decoding import Decoder, ObjectDecoder, decoded_text
from memphis.modules._io.moduledef import export
from memphis.objects.base import W_Object
from memphis.objects.bytestring import charge
from memphis.objects.instance import allocate

CR, LF, CRLF = 1, 2, 4


def translate(text):
    "Universal newlines become \\n."
    start = 0
    at = text.find('\r')
    if at < 0:
        return text
    builder = StringBuilder(len(text))
    while at >= 0:
        builder.append_slice(text, start, at)
        builder.append('\n')
        start = at + 1
        if start < len(text) and text[start] == '\n':
            start += 1
        at = text.find('\r', start)
    builder.append_slice(text, start, len(text))
    return builder.build()


class NewlineDecoder(Decoder):
    """`held`: a \\r at the end, of which is not known yet whether a \\n follows. `seen`: a set of bits."""

    def __init__(self, decoder, translates):
        self.decoder = decoder          # None: text comes in
        self.translates = translates
        self.held = False
        self.seen = 0

    def decode(self, space, data, final):
        return self.newlines(self.decoder.decode(space, data, final), final)

    def newlines(self, text, final):
        if self.held and (final or text != ''):
            text = '\r' + text
            self.held = False
        if not final and text.endswith('\r'):
            stop = len(text) - 1
            assert stop >= 0
            text = text[:stop]
            self.held = True
        if text.find('\r') < 0:
            if self.seen & LF == 0 and text.find('\n') >= 0:
                self.seen |= LF
            return text
        self.look(text)
        return translate(text) if self.translates else text

    def look(self, text):
        i = 0
        while i < len(text):
            c = text[i]
            i += 1
            if c == '\n':
                self.seen |= LF
            elif c == '\r':
                if i < len(text) and text[i] == '\n':
                    self.seen |= CRLF
                    i += 1
                else:
                    self.seen |= CR

    def getstate(self, space):
        data, flags = '', 0
        if self.decoder is not None:
            data, flags = self.decoder.getstate(space)
        return data, flags << 1 | self.held

    def setstate(self, space, data, flags):
        self.held = flags & 1 != 0
        if self.decoder is not None:
            self.decoder.setstate(space, data, flags >> 1)

    def reset(self, space):
        self.seen = 0
        self.held = False
        if self.decoder is not None:
            self.decoder.reset(space)

    def seen_newlines(self, space):
        "None, a str, or a tuple."
        found_w = []
        if self.seen & CR:
            found_w.append(space.newtext('\r'))
        if self.seen & LF:
            found_w.append(space.newtext('\n'))
        if self.seen & CRLF:
            found_w.append(space.newtext('\r\n'))
        if len(found_w) == 0:
            return space.w_None
        if len(found_w) == 1:
            return found_w[0]
        return space.newtuple(found_w)


@export
class W_IncrementalNewlineDecoder(W_Object):
    typedef = TypeDef('IncrementalNewlineDecoder', base=W_Object.typedef, module='_io',
                      doc="""Codec used when reading a file in universal newlines mode.

It wraps another incremental decoder, translating \\r\\n and \\r into \\n.
It also records the types of newlines encountered.  When used with
translate=False, it ensures that the newline sequence is returned in
one piece. When used with decoder=None, it expects unicode strings as
decode input and translates newlines without first invoking an external
decoder.
""")
    inner = None
    decoder = None

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_IncrementalNewlineDecoder, w_cls)

    @typedef.method("__init__(self, decoder, translate: bool, errors='strict') -> None")
    def descr_init(self, space, w_decoder, translate, w_errors):
        self.inner = None if w_decoder is space.w_None else ObjectDecoder(w_decoder)
        self.decoder = NewlineDecoder(self.inner, translate)

    def get_decoder(self, space):
        if self.decoder is None:
            raise oefmt(space, space.w_ValueError, "IncrementalNewlineDecoder.__init__() not called")
        return self.decoder

    @typedef.method("decode(self, input, final: bool = False) -> text")
    def descr_decode(self, space, w_input, final):
        decoder = self.get_decoder(space)
        if self.inner is None:
            text = decoded_text(space, w_input)
        else:
            text = self.inner.decode_object(space, w_input, final)
        charge(space, len(text))
        return decoder.newlines(text, final)

    @typedef.method("getstate(self, /)")
    def descr_getstate(self, space):
        data, flags = self.get_decoder(space).getstate(space)
        return space.newtuple2(space.newbytes(data), space.newint(flags))

    @typedef.method("setstate(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        decoder = self.get_decoder(space)
        if not space.is_tuple(w_state):
            raise oefmt(space, space.w_TypeError, "state argument must be a tuple")
        if space.len_w(w_state) != 2:
            raise oefmt(space, space.w_TypeError, "setstate(): illegal state argument")
        w_data, w_flags = space.listview(w_state)
        decoder.setstate(space, space.bytes_w(w_data), space.int_w(w_flags))

    @typedef.method("reset(self, /) -> None")
    def descr_reset(self, space):
        self.get_decoder(space).reset(space)

    @typedef.getset('newlines')
    def get_newlines(self, space):
        return self.get_decoder(space).seen_newlines(space)
