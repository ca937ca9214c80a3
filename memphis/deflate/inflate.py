"""Decompression (RFC 1950, 1951, 1952), in steps: input and output may stop anywhere.

The smallest step is a unit: a header, a symbol with its extra bits. A unit whose end has not come yet is started again
when it has: `mark()` keeps where it began, and what is left of the input waits in `rest`.
"""
from memphis.deflate.checksums import adler32, crc32
from memphis.deflate.codes import (
    DISTANCES, DISTANCE_BASE, DISTANCE_EXTRA, END_OF_BLOCK, FIXED_DISTANCE_LENGTHS, FIXED_LITERAL_LENGTHS,
    LENGTH_BASE, LENGTH_CODES, LENGTH_EXTRA, LENGTH_ORDER, MANY_ZEROS, MAX_BITS, REPEAT, WINDOW, ZEROS,
    canonical_codes)

RAW, ZLIB, GZIP, AUTOMATIC = range(4)
HEADER, DICTIONARY, BLOCK, STORED, SYMBOLS, CHECK, DONE = range(7)      # states
FAST_BITS = 9               # codes up to this length are looked up at once
WORK = 1024                 # symbols between two ticks


class Incomplete(Exception):
    "The input ends within a unit."


class DataError(Exception):
    def __init__(self, message):
        self.message = message


class Decoder(object):
    "A Huffman code: `fast[bits]` is symbol << 4 | length, 0 for longer codes, which are found bit by bit."
    _immutable_fields_ = ['fast[*]', 'count[*]', 'symbols[*]']

    def __init__(self, lengths):
        count = [0] * (MAX_BITS + 1)
        for length in lengths:
            count[length] += 1
        count[0] = 0
        offsets = [0] * (MAX_BITS + 2)
        for bits in range(1, MAX_BITS + 1):
            offsets[bits + 1] = offsets[bits] + count[bits]
        symbols = [0] * max(offsets[MAX_BITS + 1], 1)
        fast = [0] * (1 << FAST_BITS)
        codes = canonical_codes(lengths)
        for symbol in range(len(lengths)):
            length = lengths[symbol]
            if length > 0:
                symbols[offsets[length]] = symbol
                offsets[length] += 1
                if length <= FAST_BITS:
                    code = codes[symbol]
                    while code < 1 << FAST_BITS:
                        fast[code] = symbol << 4 | length
                        code += 1 << length
        self.fast = fast
        self.count = count
        self.symbols = symbols


def spare_codes(lengths):
    "How much room the lengths leave: 0 for a complete code, negative where there are too many codes."
    left = 1
    count = [0] * (MAX_BITS + 1)
    for length in lengths:
        count[length] += 1
    for bits in range(1, MAX_BITS + 1):
        left = (left << 1) - count[bits]
        if left < 0:
            return left
    return left


def longest(lengths):
    result = 0
    for length in lengths:
        result = max(result, length)
    return result


FIXED_LITERALS = Decoder(FIXED_LITERAL_LENGTHS)
FIXED_DISTANCES = Decoder(FIXED_DISTANCE_LENGTHS)


class Inflater(object):
    """`out`: the last 32 kB that came out and what has come out in this call, from `first` on; `copying` bytes of a
    match at `distance` are still to be copied, `stored` bytes of a stored block to come. `full`: the last call ended
    because its output had come to the limit."""

    def __init__(self, container, wbits):
        self.container = container
        self.wbits = wbits
        self.state = BLOCK if container == RAW else HEADER
        self.s = ''
        self.pos = 0
        self.bits = 0
        self.nbits = 0
        self.out = []
        self.first = 0
        self.total = 0
        self.check = 1
        self.dictionary_id = 0
        self.copying = 0
        self.distance = 0
        self.stored = 0
        self.last_block = False
        self.literals = FIXED_LITERALS
        self.distances = FIXED_DISTANCES
        self.full = False

    def copy(self):
        new = Inflater(self.container, self.wbits)
        new.state = self.state
        new.s = self.s
        new.pos = self.pos
        new.bits = self.bits
        new.nbits = self.nbits
        new.out = self.out[:]
        new.first = self.first
        new.total = self.total
        new.check = self.check
        new.dictionary_id = self.dictionary_id
        new.copying = self.copying
        new.distance = self.distance
        new.stored = self.stored
        new.last_block = self.last_block
        new.literals = self.literals
        new.distances = self.distances
        return new

    # ____________________________________________________________
    # from outside

    def done(self):
        return self.state == DONE

    def wants_dictionary(self):
        return self.state == DICTIONARY

    def set_dictionary(self, s):
        "False if it is not the one that the stream was made with."
        if self.state == DICTIONARY:
            if adler32(s, 1) != self.dictionary_id:
                return False
            self.state = BLOCK
        for i in range(max(len(s) - WINDOW, 0), len(s)):
            self.out.append(s[i])
        self.first = len(self.out)
        return True

    def run(self, work, data, limit):
        """What comes out of the input, at most `limit` bytes unless that is negative; `work` is told what it costs. Stops where a dictionary is
        wanted. `unread()` is what was not used then; where nothing limited the output, all is."""
        self.s = self.unread() + data
        self.pos = 0
        self.full = False
        try:
            while self.state != DONE and self.state != DICTIONARY:
                self.mark()
                try:
                    if not self.unit(work, limit):
                        self.full = True
                        break
                except Incomplete:
                    self.back_to_mark()
                    break
        finally:
            result = self.take_output(work)
        return result

    def mark(self):
        "A unit begins here."
        self.marked_pos = self.pos
        self.marked_bits = self.bits
        self.marked_nbits = self.nbits

    def back_to_mark(self):
        self.pos = self.marked_pos
        self.bits = self.marked_bits
        self.nbits = self.marked_nbits

    def unread(self):
        "What is left of the input."
        pos = self.pos
        assert pos >= 0
        return self.s[pos:]

    def forget_input(self):
        "The caller keeps what is left."
        self.s = ''
        self.pos = 0

    def take_output(self, work):
        first = self.first
        assert first >= 0
        result = ''.join(self.out[first:])
        work.tick(len(result) >> 4)
        self.total += len(result)
        if self.container == GZIP:
            self.check = crc32(result, self.check)
        elif self.container == ZLIB:
            self.check = adler32(result, self.check)
        start = len(self.out) - WINDOW
        if start > 0:
            self.out = self.out[start:]
        self.first = len(self.out)
        return result

    # ____________________________________________________________
    # bits, the lowest of a byte first

    def need(self, n):
        while self.nbits < n:
            if self.pos >= len(self.s):
                raise Incomplete
            self.bits |= ord(self.s[self.pos]) << self.nbits
            self.nbits += 8
            self.pos += 1

    def take(self, n):
        self.need(n)
        result = self.bits & (1 << n) - 1
        self.bits >>= n
        self.nbits -= n
        return result

    def to_byte(self):
        "Drop the rest of a byte."
        self.take(self.nbits & 7)
        self.give_back()

    def give_back(self):
        "Whole bytes that have been read, but not used."
        while self.nbits >= 8:
            self.nbits -= 8
            self.pos -= 1
        self.bits &= (1 << self.nbits) - 1

    def symbol(self, decoder):
        "The next symbol, or -1 for a code that there is not."
        while self.nbits < MAX_BITS and self.pos < len(self.s):
            self.bits |= ord(self.s[self.pos]) << self.nbits
            self.nbits += 8
            self.pos += 1
        entry = decoder.fast[self.bits & (1 << FAST_BITS) - 1]
        length = entry & 15
        if length > 0:
            if length > self.nbits:
                raise Incomplete
            self.bits >>= length
            self.nbits -= length
            return entry >> 4
        code = first = index = 0
        bits = self.bits
        for length in range(1, MAX_BITS + 1):
            if length > self.nbits:
                raise Incomplete
            code |= bits & 1
            bits >>= 1
            count = decoder.count[length]
            if code - count < first:
                self.bits >>= length
                self.nbits -= length
                return decoder.symbols[index + code - first]
            index += count
            first = (first + count) << 1
            code <<= 1
        return -1

    # ____________________________________________________________
    # units

    def unit(self, work, limit):
        "The next unit, or a run of symbols. False: the output is full."
        state = self.state
        if state == SYMBOLS:
            return self.run_symbols(work, limit)
        if state == STORED:
            return self.copy_stored(work, limit)
        if state == BLOCK:
            if self.last_block:
                self.to_byte()
                self.state = CHECK
            else:
                self.read_block_header()
        elif state == HEADER:
            self.read_header()
        else:
            self.read_check(work)
        return True

    def read_header(self):
        container = self.container
        first = self.take(8)
        if container != ZLIB and first == 0x1F:
            second = self.take(8)
            if second == 0x8B:
                self.read_gzip_header()
                return
            first |= second << 8
        else:
            first |= self.take(8) << 8
        if container == GZIP or ((first & 255) << 8 | first >> 8) % 31 != 0:
            raise DataError("incorrect header check")
        if first & 15 != 8:
            raise DataError("unknown compression method")
        window = (first >> 4 & 15) + 8
        if window > 15 or self.wbits > 0 and window > self.wbits:
            raise DataError("invalid window size")
        if first >> 8 & 0x20:
            self.dictionary_id = self.take(8) << 24
            self.dictionary_id |= self.take(8) << 16
            self.dictionary_id |= self.take(8) << 8
            self.dictionary_id |= self.take(8)
            self.state = DICTIONARY
        else:
            self.state = BLOCK
        self.container = ZLIB
        self.check = 1

    def read_gzip_header(self):
        start = self.pos - 2
        method = self.take(8)
        if method != 8:
            raise DataError("unknown compression method")
        flags = self.take(8)
        if flags & 0xE0:
            raise DataError("unknown header flags set")
        for _ in range(6):
            self.take(8)
        if flags & 4:
            for _ in range(self.take(16)):
                self.take(8)
        for flag in [8, 16]:                        # name, comment
            if flags & flag:
                while self.take(8) != 0:
                    pass
        if flags & 2:
            stop = self.pos
            assert start >= 0
            assert stop >= 0
            if self.take(16) != crc32(self.s[start:stop], 0) & 0xFFFF:
                raise DataError("header crc mismatch")
        self.container = GZIP
        self.check = 0
        self.state = BLOCK

    def read_check(self, work):
        "What stands behind the data."
        if self.container != RAW:
            value = self.take(32)
            size = self.take(32) if self.container == GZIP else 0
            self.total_check(work, value, size)
        self.give_back()
        self.state = DONE

    def total_check(self, work, value, size):
        first = self.first
        assert first >= 0
        latest = ''.join(self.out[first:])
        if self.container == GZIP:
            if value != crc32(latest, self.check):
                raise DataError("incorrect data check")
            if size != self.total + len(latest) & 0xFFFFFFFF:
                raise DataError("incorrect length check")
        else:
            value = (value & 0xFF) << 24 | (value & 0xFF00) << 8 | value >> 8 & 0xFF00 | value >> 24
            if value != adler32(latest, self.check):
                raise DataError("incorrect data check")

    def read_block_header(self):
        last = self.take(1)
        kind = self.take(2)
        if kind == 0:
            self.to_byte()
            size, complement = self.take(16), self.take(16)
            if size ^ complement != 0xFFFF:
                raise DataError("invalid stored block lengths")
            self.stored = size
            self.state = STORED
        elif kind == 1:
            self.literals = FIXED_LITERALS
            self.distances = FIXED_DISTANCES
            self.state = SYMBOLS
        elif kind == 2:
            self.read_codes()
            self.state = SYMBOLS
        else:
            raise DataError("invalid block type")
        self.last_block = last == 1

    def read_codes(self):
        nliterals = self.take(5) + 257
        ndistances = self.take(5) + 1
        nlengths = self.take(4) + 4
        if nliterals > 286 or ndistances > DISTANCES:
            raise DataError("too many length or distance symbols")
        lengths = [0] * 19
        for i in range(nlengths):
            lengths[LENGTH_ORDER[i]] = self.take(3)
        if spare_codes(lengths) != 0:
            raise DataError("invalid code lengths set")
        decoder = Decoder(lengths)
        lengths = [0] * (nliterals + ndistances)
        i = 0
        while i < len(lengths):
            symbol = self.symbol(decoder)
            if symbol < REPEAT:
                lengths[i] = symbol
                i += 1
                continue
            value = 0
            if symbol == REPEAT:
                if i == 0:
                    raise DataError("invalid bit length repeat")
                value = lengths[i - 1]
                count = 3 + self.take(2)
            elif symbol == ZEROS:
                count = 3 + self.take(3)
            else:
                assert symbol == MANY_ZEROS
                count = 11 + self.take(7)
            if i + count > len(lengths):
                raise DataError("invalid bit length repeat")
            for _ in range(count):
                lengths[i] = value
                i += 1
        if lengths[END_OF_BLOCK] == 0:
            raise DataError("invalid code -- missing end-of-block")
        assert nliterals >= 0
        self.literals = self.checked(lengths[:nliterals], "invalid literal/lengths set")
        self.distances = self.checked(lengths[nliterals:], "invalid distances set")

    def checked(self, lengths, message):
        "Incomplete codes are for a single symbol only."
        spare = spare_codes(lengths)
        if spare < 0 or spare > 0 and longest(lengths) > 1:
            raise DataError(message)
        return Decoder(lengths)

    def copy_stored(self, work, limit):
        self.give_back()
        produced = len(self.out) - self.first
        size = self.stored
        if limit >= 0:
            size = min(size, limit - produced)
        size = min(size, len(self.s) - self.pos)
        work.check_size(produced + size)
        for i in range(size):
            self.out.append(self.s[self.pos + i])
        self.pos += size
        self.stored -= size
        if self.stored == 0:
            self.state = BLOCK
            return True
        if self.pos >= len(self.s):
            self.mark()
            raise Incomplete
        return False

    def run_symbols(self, work, limit):
        out = self.out
        steps = 0
        while True:
            steps += 1
            if steps > WORK:
                work.tick(steps)
                work.check_size(len(out))
                steps = 0
            produced = len(out) - self.first
            if self.copying > 0:
                if not self.copy_match(limit, produced):
                    return False
                continue
            self.mark()
            symbol = self.symbol(self.literals)
            if symbol < END_OF_BLOCK:
                if symbol < 0:
                    raise DataError("invalid literal/length code")
                if produced == limit:
                    self.back_to_mark()
                    self.give_back()
                    return False
                out.append(chr(symbol))
                continue
            if symbol == END_OF_BLOCK:
                self.state = BLOCK
                return True
            symbol -= END_OF_BLOCK + 1
            if symbol >= LENGTH_CODES:
                raise DataError("invalid literal/length code")
            length = LENGTH_BASE[symbol] + self.take(LENGTH_EXTRA[symbol])
            symbol = self.symbol(self.distances)
            if symbol < 0 or symbol >= DISTANCES:
                raise DataError("invalid distance code")
            distance = DISTANCE_BASE[symbol] + self.take(DISTANCE_EXTRA[symbol])
            if distance > len(out):
                raise DataError("invalid distance too far back")
            self.copying = length
            self.distance = distance

    def copy_match(self, limit, produced):
        out = self.out
        count = self.copying
        if limit >= 0:
            count = min(count, limit - produced)
        place = len(out) - self.distance
        assert place >= 0
        for i in range(count):
            out.append(out[place + i])
        self.copying -= count
        if self.copying > 0:
            self.give_back()
            return False
        return True
