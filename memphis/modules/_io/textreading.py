"""Mix-in of TextIOWrapper: reading."""
from memphis.errors import oefmt
from memphis.modules._io.base import size_argument
from memphis.modules._io.errors import unsupported
from memphis.modules._io.lines import advance, line_end
from memphis.objects.bytestring import charge
from memphis.objects.strobject.text import W_Str
from memphis.unicode import utf8


def ends_with_return(pieces):
    return len(pieces) > 0 and pieces[len(pieces) - 1].endswith('\r')


class TextReading(object):

    def forget_decoded(self):
        self.decoded = ''
        self.position = 0
        self.has_snapshot = False
        self.snapshot = ''

    def take(self, stop):
        "The decoded text up to a position."
        start = self.position
        assert 0 <= start <= stop
        self.position = stop
        if start == 0 and stop == len(self.decoded):
            return self.decoded
        return self.decoded[start:stop]

    def check_reading(self, space):
        self.check_open(space)
        if self.decoder is None:
            raise unsupported(space, "not readable")

    def read_chunk(self, space, size_hint):
        "Decode more input, when all that was decoded is used; False at the end."
        if self.decoder is None:
            raise unsupported(space, "not readable")
        held, flags = '', 0
        if self.telling:
            held, flags = self.decoder.getstate(space)
        size = self.chunk_size
        if size_hint > 0:
            size = max(size, int(size_hint * max(self.bytes_per_byte, 1.0)))
        data = self.read_input(space, size)
        charge(space, len(data))
        text = self.decoder.decode(space, data, data == '')
        self.decoded = text
        self.position = 0
        if len(text) > 0:
            self.bytes_per_byte = float(len(data)) / float(len(text))
        else:
            self.bytes_per_byte = 0.0
        if self.telling:
            self.has_snapshot = True
            self.snapshot_flags = flags
            self.snapshot = held + data
        return len(data) > 0 or len(text) > 0

    def read_input(self, space, size):
        reader = self.reader
        if reader is not None:
            reader.check_open(space, "read of")
            return reader.read_once(space, size)
        method = 'read1' if self.has_read1 else 'read'
        w_data = space.call_method(self.w_buffer, method, [space.newint(size)])
        if not space.is_bytes_like(w_data):
            raise oefmt(space, space.w_TypeError, "underlying %s() should have returned a bytes-like object, not '%T'",
                        method, w_data)
        return space.bytes_w(w_data)

    # ____________________________________________________________

    def read_argument(self, space, w_size):
        self.check_attached(space)
        size = size_argument(space, w_size)
        self.check_reading(space)
        self.hand_on(space)
        if size < 0:
            return space.newtext(self.read_all(space))
        return W_Str.from_utf8(self.read_characters(space, size))

    def read_all(self, space):
        w_data = space.call_method(self.w_buffer, 'read', [])
        if w_data is space.w_None:
            raise oefmt(space, space.w_BlockingIOError, "Read returned None.")
        data = space.bytes_w(w_data)
        charge(space, len(data))
        text = self.decoder.decode(space, data, True)
        result = self.take(len(self.decoded)) + text
        self.forget_decoded()
        return result

    def read_characters(self, space, size):
        pieces = []
        while True:
            start = self.position
            stop = advance(self.decoded, start, size)
            piece = self.take(stop)
            pieces.append(piece)
            size -= utf8.length(piece)
            if size <= 0 or not self.read_chunk(space, size):
                break
            space.tick(1)
        return pieces[0] if len(pieces) == 1 else ''.join(pieces)

    # ____________________________________________________________
    # lines

    def readline_argument(self, space, limit):
        self.check_reading(space)
        return space.newtext(self.read_line(space, limit))

    def read_line(self, space, limit):
        "`limit` in characters, -1 for none."
        self.hand_on(space)
        newline = self.newline
        end = line_end(self.decoded, self.position, newline)
        if end >= 0 and limit < 0:
            return self.take(end)
        pieces = []
        while True:
            if self.position >= len(self.decoded):
                if limit == 0 or not self.read_chunk(space, 0):
                    break
                space.tick(1)
                if newline.given == '\r\n' and ends_with_return(pieces) and self.decoded.startswith('\n'):
                    pieces.append(self.take(1))
                    break
            start = self.position
            end = line_end(self.decoded, start, newline)
            stop = end if end >= 0 else len(self.decoded)
            if limit >= 0:
                limited = advance(self.decoded, start, limit)
                if limited < stop:
                    end = stop = limited
            piece = self.take(stop)
            pieces.append(piece)
            if end >= 0:
                break
            if limit >= 0:
                limit -= utf8.length(piece)
        return pieces[0] if len(pieces) == 1 else ''.join(pieces)

    def next_line(self, space):
        "The wrapped line, or None at the end."
        self.check_attached(space)
        self.telling = False
        if not self.is_user:
            self.check_reading(space)
            line = self.read_line(space, -1)
            w_line = None if line == '' else space.newtext(line)
        else:
            w_line = space.call_method(self, 'readline', [])
            if not isinstance(w_line, W_Str):
                raise oefmt(space, space.w_OSError, "readline() should have returned a str object, not '%T'", w_line)
            if w_line.codepoints == 0:
                w_line = None
        if w_line is None:
            self.has_snapshot = False
            self.telling = self.can_seek
        return w_line
