"""Mix-in of TextIOWrapper: tell and seek.

A position is a cookie: where in the file decoding has to start, the number to start the decoder with, how many bytes
to feed it and how many characters to skip then, and whether that was the end. Where a character begins at a byte and the
decoder remembers nothing, only the first is not 0: the cookie is the byte's position.
"""
from rpython.rlib.rbigint import rbigint

from memphis.errors import oefmt
from memphis.modules._io.errors import unsupported
from memphis.modules._io.lines import advance
from memphis.objects.codecs.names import UTF8
from memphis.unicode import utf8

WORD = 64
HALF = 32


class Cookie(object):
    def __init__(self, start):
        self.start = start          # an rbigint
        self.flags = 0
        self.feed = 0
        self.skip = 0
        self.need_end = 0

    def pack(self):
        number = self.start
        shift = WORD
        for value in [self.flags, self.feed, self.skip, self.need_end]:
            number = number.or_(rbigint.fromint(value).lshift(shift))
            shift += HALF
        return number


def unpack_cookie(number):
    mask = rbigint.fromint((1 << HALF) - 1)
    low = number.and_(mask)
    high = number.rshift(HALF).and_(mask)
    cookie = Cookie(high.lshift(HALF).or_(low))
    number = number.rshift(WORD)
    cookie.flags = number.and_(mask).toint()
    cookie.feed = number.rshift(HALF).and_(mask).toint()
    cookie.skip = number.rshift(2 * HALF).and_(mask).toint()
    cookie.need_end = number.rshift(3 * HALF).and_(mask).toint()
    return cookie


class TextPositions(object):

    # ____________________________________________________________
    # tell

    def tell_position(self, space):
        self.check_open(space)
        if not self.can_seek:
            raise unsupported(space, "underlying stream is not seekable")
        if not self.telling:
            raise oefmt(space, space.w_OSError, "telling position disabled by next() call")
        self.hand_on(space)
        space.call_method(self, 'flush', [])
        w_position = space.call_method(self.w_buffer, 'tell', [])
        if self.decoder is None or not self.has_snapshot:
            return w_position
        start = space.bigint_w(w_position).sub(rbigint.fromint(len(self.snapshot)))
        if self.is_verbatim():
            return space.newbigint(start.add(rbigint.fromint(self.position)))
        cookie = Cookie(start)
        cookie.flags = self.snapshot_flags
        at = self.position
        assert at >= 0
        if at > 0:
            held, flags = self.decoder.getstate(space)
            try:
                self.find_start(space, cookie, utf8.count(self.decoded, 0, at))
            finally:
                self.decoder.setstate(space, held, flags)
        return space.newbigint(cookie.pack())

    def is_verbatim(self):
        "Is what has been decoded, byte for byte, what was read?"
        return (self.codec == UTF8 and self.snapshot_flags == 0 and len(self.decoded) == len(self.snapshot) and
                self.decoded == self.snapshot)

    def find_start(self, space, cookie, wanted):
        "The last place before the character `wanted` where the decoder can start anew."
        decoder, data = self.decoder, self.snapshot
        start_flags = cookie.flags
        decoder.setstate(space, '', start_flags)
        fed = chars = 0             # since the place
        base = 0                    # the place, in `data`
        i = 0
        while i < len(data) and chars < wanted:
            space.tick(1)
            i += 1
            fed += 1
            chars += utf8.length(decoder.decode(space, data[i - 1], False))
            held, flags = decoder.getstate(space)
            if held == '' and chars <= wanted and flags <= 0x7FFFFFFF:
                base += fed
                wanted -= chars
                fed = chars = 0
                start_flags = flags
        if chars < wanted:
            chars += utf8.length(decoder.decode(space, '', True))
            cookie.need_end = 1
            if chars < wanted:
                raise oefmt(space, space.w_OSError, "can't reconstruct logical file position")
        cookie.start = cookie.start.add(rbigint.fromint(base))
        cookie.flags = start_flags
        cookie.feed = fed
        cookie.skip = wanted

    # ____________________________________________________________
    # seek

    def seek_position(self, space, w_cookie, whence):
        self.check_open(space)
        if not self.can_seek:
            raise unsupported(space, "underlying stream is not seekable")
        if whence == 1:
            if space.is_true(w_cookie):
                raise unsupported(space, "can't do nonzero cur-relative seeks")
            w_cookie = space.call_method(self, 'tell', [])
        elif whence == 2:
            if space.is_true(w_cookie):
                raise unsupported(space, "can't do nonzero end-relative seeks")
            return self.seek_end(space)
        elif whence != 0:
            raise oefmt(space, space.w_ValueError, "invalid whence (%d, should be 0, 1 or 2)", whence)
        number = space.bigint_w(w_cookie)
        if number.sign < 0:
            raise oefmt(space, space.w_ValueError, "negative seek position %R", w_cookie)
        space.call_method(self, 'flush', [])
        if number.bit_length() > WORD + 4 * HALF:
            raise oefmt(space, space.w_OverflowError, "int too big to convert")
        cookie = unpack_cookie(number)
        w_start = space.newbigint(cookie.start)
        space.call_method(self.w_buffer, 'seek', [w_start])
        self.forget_decoded()
        if self.decoder is not None:
            if number.sign == 0 or cookie.start.sign == 0 and cookie.flags == 0:
                self.decoder.reset(space)
            else:
                self.decoder.setstate(space, '', cookie.flags)
            self.has_snapshot = True
            self.snapshot_flags = cookie.flags
        if cookie.skip > 0 and self.decoder is not None:
            self.read_ahead_of(space, cookie)
        if self.encoder is not None:
            self.encoder.start(space, number.sign == 0)
        return w_cookie

    def read_ahead_of(self, space, cookie):
        "Decode again what has been decoded when the cookie was made."
        w_data = space.call_method(self.w_buffer, 'read', [space.newint(cookie.feed)])
        if not space.is_bytes(w_data):
            raise oefmt(space, space.w_TypeError,
                        "underlying read() should have returned a bytes object, not '%T'", w_data)
        data = space.bytes_w(w_data)
        self.snapshot = data
        text = self.decoder.decode(space, data, cookie.need_end != 0)
        if utf8.length(text) < cookie.skip:
            raise oefmt(space, space.w_OSError, "can't restore logical file position")
        self.decoded = text
        self.position = advance(text, 0, cookie.skip)

    def seek_end(self, space):
        space.call_method(self, 'flush', [])
        self.forget_decoded()
        if self.decoder is not None:
            self.decoder.reset(space)
        w_position = space.call_method(self.w_buffer, 'seek', [space.newint(0), space.newint(2)])
        if self.encoder is not None:
            self.encoder.start(space, not space.bigint_w(w_position).tobool())
        return w_position
