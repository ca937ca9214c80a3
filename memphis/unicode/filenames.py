"""Names of files, arguments and the environment: bytes that need not be UTF-8, as text (PEP 383, surrogateescape)."""
from rpython.rlib.rstring import StringBuilder

from memphis.unicode import utf8


def decode(data):
    "The text of bytes: what is no UTF-8 becomes lone surrogates U+DC80 to U+DCFF."
    decoder = utf8.Decoder(data)
    start = decoder.find_error(0)
    if start < 0:
        return data
    builder = StringBuilder(len(data))
    done = 0
    while start >= 0:
        builder.append_slice(data, done, start)
        done = decoder.end
        for i in range(start, done):
            utf8.append(builder, 0xDC00 + ord(data[i]))
        start = decoder.find_error(done)
    builder.append_slice(data, done, len(data))
    return builder.build()


def encode(text):
    "The bytes of a text, or None where it has surrogates that stand for no byte."
    if not utf8.has_surrogates(text):
        return text
    builder = StringBuilder(len(text))
    i = 0
    while i < len(text):
        code = utf8.codepoint_at(text, i)
        stop = utf8.next_position(text, i)
        if utf8.is_surrogate(code):
            if not 0xDC80 <= code <= 0xDCFF:
                return None
            builder.append(chr(code - 0xDC00))
        else:
            builder.append_slice(text, i, stop)
        i = stop
    return builder.build()
