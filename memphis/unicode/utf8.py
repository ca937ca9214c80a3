"""UTF-8 as Memphis stores text: RPython byte strings that are valid UTF-8, except that a lone surrogate is
encoded like any other code point (WTF-8, but a pair of surrogates stays a pair: Python's str allows it).

Positions are byte offsets unless they are called `index`, which counts code points. An *offsets* list holds the
byte offset of every 64th code point; the text's owner builds it when first needed. Functions that take text
trust it; only `Decoder` looks at bytes that may be anything.
"""
from rpython.rlib.rstring import StringBuilder

STRIDE_BITS = 6
STRIDE = 1 << STRIDE_BITS
MAX_CODE = 0x10FFFF
REPLACEMENT = '\xef\xbf\xbd'      # U+FFFD


# ____________________________________________________________
# one code point

def codepoint_at(s, i):
    "The code point that starts at byte i."
    first = ord(s[i])
    if first < 0x80:
        return first
    if first < 0xE0:
        return (first & 0x1F) << 6 | (ord(s[i + 1]) & 0x3F)
    if first < 0xF0:
        return (first & 0x0F) << 12 | (ord(s[i + 1]) & 0x3F) << 6 | (ord(s[i + 2]) & 0x3F)
    return ((first & 0x07) << 18 | (ord(s[i + 1]) & 0x3F) << 12 | (ord(s[i + 2]) & 0x3F) << 6 |
            (ord(s[i + 3]) & 0x3F))


def next_position(s, i):
    "Where the code point after the one at byte i starts."
    first = ord(s[i])
    if first < 0x80:
        return i + 1
    if first < 0xE0:
        return i + 2
    if first < 0xF0:
        return i + 3
    return i + 4


def previous_position(s, i):
    "Where the code point before byte i (which is not 0) starts."
    i -= 1
    while i > 0 and ord(s[i]) & 0xC0 == 0x80:
        i -= 1
    assert i >= 0
    return i


def encode(code):
    "The text of one code point."
    if code < 0x80:
        return chr(code)
    if code < 0x800:
        return chr(0xC0 | code >> 6) + chr(0x80 | code & 0x3F)
    if code < 0x10000:
        return chr(0xE0 | code >> 12) + chr(0x80 | code >> 6 & 0x3F) + chr(0x80 | code & 0x3F)
    return (chr(0xF0 | code >> 18) + chr(0x80 | code >> 12 & 0x3F) +
            chr(0x80 | code >> 6 & 0x3F) + chr(0x80 | code & 0x3F))


def append(builder, code):
    "Append one code point to a StringBuilder."
    if code < 0x80:
        builder.append(chr(code))
    elif code < 0x800:
        builder.append(chr(0xC0 | code >> 6))
        builder.append(chr(0x80 | code & 0x3F))
    elif code < 0x10000:
        builder.append(chr(0xE0 | code >> 12))
        builder.append(chr(0x80 | code >> 6 & 0x3F))
        builder.append(chr(0x80 | code & 0x3F))
    else:
        builder.append(chr(0xF0 | code >> 18))
        builder.append(chr(0x80 | code >> 12 & 0x3F))
        builder.append(chr(0x80 | code >> 6 & 0x3F))
        builder.append(chr(0x80 | code & 0x3F))


def is_surrogate(code):
    return 0xD800 <= code <= 0xDFFF


# ____________________________________________________________
# whole texts

def is_ascii(s):
    for i in range(len(s)):
        if ord(s[i]) >= 0x80:
            return False
    return True


def is_ascii_between(s, start, stop):
    for i in range(start, stop):
        if ord(s[i]) >= 0x80:
            return False
    return True


def length(s):
    "The number of code points."
    return count(s, 0, len(s))


def count(s, start, stop):
    "The number of code points that start in s[start:stop]."
    result = stop - start
    for i in range(start, stop):
        if ord(s[i]) & 0xC0 == 0x80:
            result -= 1
    return result


def has_surrogates(s):
    for i in range(len(s) - 2):
        if s[i] == '\xed' and ord(s[i + 1]) >= 0xA0:
            return True
    return False


def code_points(s):
    "A list of all code points."
    result = []
    i = 0
    while i < len(s):
        result.append(codepoint_at(s, i))
        i = next_position(s, i)
    return result


def to_latin1(s):
    "One byte for each code point, or None where one is above U+00FF."
    builder = StringBuilder(len(s))
    i = 0
    while i < len(s):
        c = s[i]
        if ord(c) < 0x80:
            builder.append(c)
            i += 1
        elif ord(c) <= 0xC3:
            builder.append(chr((ord(c) & 3) << 6 | ord(s[i + 1]) & 0x3F))
            i += 2
        else:
            return None
    return builder.build()


def from_latin1(s):
    builder = StringBuilder(len(s) + (len(s) >> 1))
    for i in range(len(s)):
        append(builder, ord(s[i]))
    return builder.build()


def reverse(s):
    builder = StringBuilder(len(s))
    stop = len(s)
    while stop > 0:
        start = previous_position(s, stop)
        builder.append_slice(s, start, stop)
        stop = start
    return builder.build()


# ____________________________________________________________
# positions

def make_offsets(s, length):
    offsets = [0] * ((length >> STRIDE_BITS) + 1)
    index = 0
    for i in range(len(s)):
        if ord(s[i]) & 0xC0 != 0x80:
            if index & (STRIDE - 1) == 0:
                offsets[index >> STRIDE_BITS] = i
            index += 1
    if index & (STRIDE - 1) == 0:
        offsets[index >> STRIDE_BITS] = len(s)
    return offsets


def position_of(s, offsets, index):
    "The byte offset of code point `index`, which may be one past the last."
    i = offsets[index >> STRIDE_BITS]
    for _ in range(index & (STRIDE - 1)):
        i = next_position(s, i)
    assert i >= 0
    return i


def index_of(s, offsets, position):
    "The inverse of position_of."
    low = 0
    high = len(offsets)
    while high - low > 1:                       # offsets[low] <= position < offsets[high]
        middle = (low + high) >> 1
        if offsets[middle] <= position:
            low = middle
        else:
            high = middle
    return (low << STRIDE_BITS) + count(s, offsets[low], position)


# ____________________________________________________________
# validity

class Decoder(object):
    """Looks for the first error in bytes that claim to be UTF-8.

    `find_error(start)` gives its position, or -1; then `end` and `reason` say, as CPython's decoder does, how many
    bytes make up the ill-formed sequence and why. `surrogates` allows WTF-8.
    """

    def __init__(self, s, surrogates=False):
        self.s = s
        self.surrogates = surrogates
        self.end = 0
        self.reason = ''

    def find_error(self, start):
        s = self.s
        i = start
        n = len(s)
        while i < n:
            first = ord(s[i])
            if first < 0x80:
                i += 1
                continue
            if first < 0xC2 or first > 0xF4:
                return self.error(i, i + 1, 'invalid start byte')
            if first < 0xE0:
                size = 2
            elif first < 0xF0:
                size = 3
            else:
                size = 4
            if i + 1 >= n:
                return self.error(i, n, 'unexpected end of data')
            if not self.is_second(first, ord(s[i + 1])):
                return self.error(i, i + 1, 'invalid continuation byte')
            for j in range(i + 2, i + size):
                if j >= n:
                    return self.error(i, n, 'unexpected end of data')
                if ord(s[j]) & 0xC0 != 0x80:
                    return self.error(i, j, 'invalid continuation byte')
            i += size
        return -1

    def is_surrogate_at(self, i):
        "Do three bytes from i on encode a surrogate?"
        s = self.s
        return (i + 2 < len(s) and s[i] == '\xed' and 0xA0 <= ord(s[i + 1]) <= 0xBF and
                ord(s[i + 2]) & 0xC0 == 0x80)

    def is_second(self, first, second):
        "May `second` follow `first`?  Excludes overlong forms, surrogates, and what is above U+10FFFF."
        low, high = 0x80, 0xBF
        if first == 0xE0:
            low = 0xA0
        elif first == 0xED and not self.surrogates:
            high = 0x9F
        elif first == 0xF0:
            low = 0x90
        elif first == 0xF4:
            high = 0x8F
        return low <= second <= high

    def error(self, start, end, reason):
        self.end = end
        self.reason = reason
        return start


def is_valid(s):
    return Decoder(s).find_error(0) < 0
