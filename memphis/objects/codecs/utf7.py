"""UTF-7 (RFC 2152): ASCII, with base64 of UTF-16 between + and -."""
from rpython.rlib.rstring import StringBuilder

from memphis.objects.codecs.handlers import Decoding
from memphis.unicode import utf8

BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
# what stands for itself: the set D of the RFC, white space, and the set O
DIRECT = ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'(),-./:? \t\n\r"
          '!"#$%&*;<=>@[]^_`{|}')


def _values():
    values = [-1] * 128
    for i in range(64):
        values[ord(BASE64[i])] = i
    return values


VALUES = _values()
IS_DIRECT = [chr(i) in DIRECT for i in range(128)]


def base64_value(c):
    return VALUES[ord(c)] if ord(c) < 128 else -1


class Base64Writer(object):
    "Appends units of 16 bits."

    def __init__(self, builder):
        self.builder = builder
        self.bits = 0
        self.count = 0

    def unit(self, value):
        self.bits = self.bits << 16 | value
        self.count += 16
        while self.count >= 6:
            self.count -= 6
            self.builder.append(BASE64[self.bits >> self.count & 63])
        self.bits &= 63

    def finish(self):
        if self.count > 0:
            self.builder.append(BASE64[self.bits << 6 - self.count & 63])
        self.bits = self.count = 0


def encode(text):
    builder = StringBuilder(len(text))
    writer = Base64Writer(builder)
    inside = False
    i = 0
    while i < len(text):
        code = utf8.codepoint_at(text, i)
        i = utf8.next_position(text, i)
        direct = code < 128 and IS_DIRECT[code]
        if direct:
            if inside:
                writer.finish()
                inside = False
                if base64_value(chr(code)) >= 0 or code == ord('-'):
                    builder.append('-')
            builder.append(chr(code))
        elif code == ord('+') and not inside:
            builder.append('+-')
        else:
            if not inside:
                builder.append('+')
                inside = True
            if code > 0xFFFF:
                code -= 0x10000
                writer.unit(0xD800 | code >> 10)
                writer.unit(0xDC00 | code & 0x3FF)
            else:
                writer.unit(code)
    if inside:
        writer.finish()
        builder.append('-')
    return builder.build()


class Utf7Decoding(Decoding):
    """`bits`: what the base64 characters so far leave over, `count` of them; `surrogate`: the first half of a pair, or 0;
    `shift_start`: where the + stands, -1 outside base64; `safe_builder` is what a decoder that must wait gives."""
    bits = 0
    count = 0
    surrogate = 0
    shift_start = -1
    length_at_shift = 0

    def start_shift(self, i):
        self.shift_start = i
        self.length_at_shift = self.builder.getlength()
        self.bits = self.count = self.surrogate = 0

    def flush_surrogate(self):
        if self.surrogate != 0:
            utf8.append(self.builder, self.surrogate)
            self.surrogate = 0

    def unit(self, value):
        if self.surrogate != 0:
            if 0xDC00 <= value <= 0xDFFF:
                utf8.append(self.builder, 0x10000 + ((self.surrogate & 0x3FF) << 10 | value & 0x3FF))
                self.surrogate = 0
                return
            self.flush_surrogate()
        if 0xD800 <= value <= 0xDBFF:
            self.surrogate = value
        else:
            utf8.append(self.builder, value)


def decode(space, s, errors, final):
    d = Utf7Decoding('utf7', errors, s)
    i = 0
    while i < len(d.s):
        c = d.s[i]
        if d.shift_start >= 0:
            value = base64_value(c)
            if value >= 0:
                d.bits = d.bits << 6 | value
                d.count += 6
                i += 1
                if d.count >= 16:
                    d.count -= 16
                    d.unit(d.bits >> d.count)
                    d.bits &= (1 << d.count) - 1
                continue
            i = leave_base64(space, d, i)
        elif c == '+':
            if i + 1 < len(d.s) and d.s[i + 1] == '-':
                d.builder.append('+')
                i += 2
            elif i + 1 < len(d.s) and base64_value(d.s[i + 1]) < 0:
                i = d.error(space, i, i + 2, 'ill-formed sequence')
            else:
                d.start_shift(i)
                i += 1
        elif ord(c) < 128:
            d.builder.append(c)
            i += 1
        else:
            i = d.error(space, i, i + 1, 'unexpected special character')
    if d.shift_start >= 0:
        if not final:
            text = d.text()
            stop = d.length_at_shift
            assert 0 <= stop <= len(text)
            return text[:stop], d.shift_start
        if d.surrogate != 0 or d.count >= 6 or d.count > 0 and d.bits != 0:
            i = d.error(space, d.shift_start, len(d.s), 'unterminated shift sequence')
    return d.text(), len(d.s)


def leave_base64(space, d, i):
    "At a character that is not base64: the position to go on from."
    start = d.shift_start
    d.shift_start = -1
    c = d.s[i]
    if d.count >= 6:
        return d.error(space, start, i + 1, 'partial character in base64 sequence')
    if d.count > 0 and d.bits != 0:
        return d.error(space, start, i + 1, 'non-zero padding bits in shift sequence')
    if d.surrogate != 0 and ord(c) < 128 and c != '+':
        d.flush_surrogate()
    if c == '-':
        return i + 1
    return i
