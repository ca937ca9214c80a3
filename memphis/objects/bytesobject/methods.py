"""The algorithms of bytes methods, on RPython byte strings; bytearray shares them.

Letters, digits and spaces are those of ASCII.
"""
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.rstring import StringBuilder

from memphis.errors import oefmt
from memphis.objects.bytestring import charge
from memphis.objects.strobject import search
from memphis.objects.strobject.arguments import shown_type
from memphis.objects.strobject.split import join_items

HEX = '0123456789abcdef'


def is_space(c):
    return c == ' ' or '\t' <= c <= '\r'


def is_upper(c):
    return 'A' <= c <= 'Z'


def is_lower(c):
    return 'a' <= c <= 'z'


def is_digit(c):
    return '0' <= c <= '9'


def is_letter(c):
    return is_upper(c) or is_lower(c)


def to_upper(c):
    if is_lower(c):
        return chr(ord(c) - 32)
    return c


def to_lower(c):
    if is_upper(c):
        return chr(ord(c) + 32)
    return c


# ____________________________________________________________
# repr

def quote(s, all_single=False):
    "What stands behind the b of the literal; bytearray escapes single quotes in double ones as well."
    delimiter = "'"
    if s.find("'") >= 0 and s.find('"') < 0:
        delimiter = '"'
    builder = StringBuilder(len(s) + 2)
    builder.append(delimiter)
    for i in range(len(s)):
        c = s[i]
        if c == delimiter or c == '\\' or all_single and c == "'":
            builder.append('\\')
            builder.append(c)
        elif ' ' <= c < '\x7f':
            builder.append(c)
        elif c == '\t':
            builder.append('\\t')
        elif c == '\n':
            builder.append('\\n')
        elif c == '\r':
            builder.append('\\r')
        else:
            builder.append('\\x')
            builder.append(HEX[ord(c) >> 4])
            builder.append(HEX[ord(c) & 15])
    builder.append(delimiter)
    return builder.build()


# ____________________________________________________________
# case

def capitalize(s):
    builder = StringBuilder(len(s))
    for i in range(len(s)):
        builder.append(to_upper(s[i]) if i == 0 else to_lower(s[i]))
    return builder.build()


def title(s):
    builder = StringBuilder(len(s))
    in_word = False
    for i in range(len(s)):
        c = s[i]
        builder.append(to_lower(c) if in_word else to_upper(c))
        in_word = is_letter(c)
    return builder.build()


def swapcase(s):
    builder = StringBuilder(len(s))
    for i in range(len(s)):
        c = s[i]
        builder.append(to_lower(c) if is_upper(c) else to_upper(c))
    return builder.build()


# ____________________________________________________________
# predicates

def is_alnum(s):
    for i in range(len(s)):
        if not is_letter(s[i]) and not is_digit(s[i]):
            return False
    return len(s) > 0


def is_alpha(s):
    for i in range(len(s)):
        if not is_letter(s[i]):
            return False
    return len(s) > 0


def is_all_digits(s):
    for i in range(len(s)):
        if not is_digit(s[i]):
            return False
    return len(s) > 0


def is_all_spaces(s):
    for i in range(len(s)):
        if not is_space(s[i]):
            return False
    return len(s) > 0


def is_all_lower(s):
    found = False
    for i in range(len(s)):
        if is_upper(s[i]):
            return False
        if is_lower(s[i]):
            found = True
    return found


def is_all_upper(s):
    found = False
    for i in range(len(s)):
        if is_lower(s[i]):
            return False
        if is_upper(s[i]):
            found = True
    return found


def is_title(s):
    found = in_word = False
    for i in range(len(s)):
        c = s[i]
        if is_upper(c):
            if in_word:
                return False
            in_word = found = True
        elif is_lower(c):
            if not in_word:
                return False
        else:
            in_word = False
    return found


# ____________________________________________________________
# splitting: lists of byte strings

def split_whitespace(s, maxsplit):
    n = len(s)
    pieces = []
    i = 0
    while True:
        while i < n and is_space(s[i]):
            i += 1
        if i >= n:
            break
        if maxsplit >= 0 and len(pieces) >= maxsplit:
            pieces.append(s[i:n])
            break
        start = i
        while i < n and not is_space(s[i]):
            i += 1
        pieces.append(s[start:i])
    return pieces


def rsplit_whitespace(s, maxsplit):
    pieces = []
    stop = len(s)
    while True:
        while stop > 0 and is_space(s[stop - 1]):
            stop -= 1
        if stop <= 0:
            break
        if maxsplit >= 0 and len(pieces) >= maxsplit:
            pieces.append(s[:stop])
            break
        start = stop
        while start > 0 and not is_space(s[start - 1]):
            start -= 1
        assert start >= 0
        pieces.append(s[start:stop])
        stop = start
    pieces.reverse()
    return pieces


def split_by(s, sep, maxsplit):
    n = len(s)
    pieces = []
    start = 0
    while maxsplit < 0 or len(pieces) < maxsplit:
        at = search.find(s, sep, start, n)
        if at < 0:
            break
        pieces.append(s[start:at])
        start = at + len(sep)
    pieces.append(s[start:n])
    return pieces


def rsplit_by(s, sep, maxsplit):
    pieces = []
    stop = len(s)
    while maxsplit < 0 or len(pieces) < maxsplit:
        at = search.rfind(s, sep, 0, stop)
        if at < 0:
            break
        pieces.append(s[at + len(sep):stop])
        stop = at
    pieces.append(s[:stop])
    pieces.reverse()
    return pieces


def splitlines(s, keepends):
    n = len(s)
    lines = []
    i = 0
    while i < n:
        start = i
        while i < n and s[i] != '\n' and s[i] != '\r':
            i += 1
        stop = i
        if i < n:
            if s[i] == '\r' and i + 1 < n and s[i + 1] == '\n':
                i += 2
            else:
                i += 1
            if keepends:
                stop = i
        lines.append(s[start:stop])
    return lines


# ____________________________________________________________
# stripping, padding, replacing

def strip(s, chars, left, right):
    start, stop = 0, len(s)
    members = search.ByteSet(chars)
    while left and start < stop and members.contains(s[start]):
        start += 1
    while right and stop > start and members.contains(s[stop - 1]):
        stop -= 1
    assert stop >= start
    return s[start:stop]


def padded(space, s, left, right, fill):
    left, right = max(left, 0), max(right, 0)
    if left == 0 and right == 0:
        return s
    try:
        size = ovfcheck(ovfcheck(left + right) + len(s))
    except OverflowError:
        size = -1
    space.check_size(size)
    charge(space, size)
    builder = StringBuilder(size)
    builder.append_multiple_char(fill, left)
    builder.append(s)
    builder.append_multiple_char(fill, right)
    return builder.build()


def zfill(space, s, width):
    missing = width - len(s)
    if missing <= 0:
        return s
    space.check_size(width)
    charge(space, width)
    builder = StringBuilder(width)
    start = 0
    if len(s) > 0 and (s[0] == '+' or s[0] == '-'):
        builder.append(s[0])
        start = 1
    builder.append_multiple_char('0', missing)
    builder.append_slice(s, start, len(s))
    return builder.build()


def expandtabs(space, s, tabsize):
    size = len(s)
    if tabsize > 1:
        try:
            size = ovfcheck(size + ovfcheck(s.count('\t') * tabsize))
        except OverflowError:
            raise oefmt(space, space.w_OverflowError, "result too long")
    space.check_size(size)
    charge(space, size)
    builder = StringBuilder(size)
    column = 0
    for i in range(len(s)):
        c = s[i]
        if c == '\t':
            if tabsize > 0:
                fill = tabsize - column % tabsize
                column += fill
                builder.append_multiple_char(' ', fill)
            continue
        column = 0 if c == '\n' or c == '\r' else column + 1
        builder.append(c)
    return builder.build()


def interleave(s, new, count, size):
    "`new` before each of the first bytes, and at the end if `count` reaches it."
    builder = StringBuilder(size)
    for i in range(count):
        builder.append(new)
        if i < len(s):
            builder.append(s[i])
    if count < len(s):
        builder.append_slice(s, count, len(s))
    return builder.build()


def translate(s, table, delete):
    "`table` has 256 bytes, or is empty: then only deletions."
    deleted = search.ByteSet(delete)
    builder = StringBuilder(len(s))
    for i in range(len(s)):
        c = s[i]
        if deleted.contains(c):
            continue
        builder.append(table[ord(c)] if len(table) == 256 else c)
    return builder.build()


def maketrans(space, frm, to):
    """Return a translation table usable for the bytes or bytearray translate method.

The returned table will be one where each byte in frm is mapped to the byte at
the same position in to.

The bytes objects frm and to must be of the same length."""
    if len(frm) != len(to):
        raise oefmt(space, space.w_ValueError, "maketrans arguments must have same length")
    table = [chr(i) for i in range(256)]
    for i in range(len(frm)):
        table[ord(frm[i])] = to[i]
    return space.newbytes(''.join(table))


# ____________________________________________________________
# joining and replacing

def join(space, sep, w_iterable):
    items_w = join_items(space, w_iterable)
    n = len(items_w)
    space.tick(n)
    values = [''] * n
    try:
        size = ovfcheck(len(sep) * max(n - 1, 0))
        for i in range(n):
            w_item = items_w[i]
            value = space.bytes_or_none(w_item)
            if value is None:
                raise oefmt(space, space.w_TypeError,
                            "sequence item %d: expected a bytes-like object, %T found", i, w_item)
            values[i] = value
            size = ovfcheck(size + len(values[i]))
    except OverflowError:
        raise oefmt(space, space.w_OverflowError, "join() result is too long")
    space.check_size(size)
    charge(space, size)
    return sep.join(values)


def replace(space, s, old, new, count):
    charge(space, len(s))
    if len(old) == 0:
        found = len(s) + 1
    elif len(old) > len(s):
        found = 0
    else:
        found = search.count(s, old, 0, len(s))
    if count < 0 or count > found:
        count = found
    if count == 0:
        return s
    try:
        size = ovfcheck(len(s) + ovfcheck(count * (len(new) - len(old))))
    except OverflowError:
        raise oefmt(space, space.w_OverflowError, "replace bytes is too long")
    space.check_size(size)
    charge(space, size)
    if len(old) == 0:
        return interleave(s, new, count, size)
    return search.replace(s, old, new, count)


# ____________________________________________________________
# hexadecimal

def to_hex(s, sep, group):
    "`sep` (one byte, or '') between groups of abs(group) bytes, counted from the right if group > 0."
    n = len(s)
    builder = StringBuilder(2 * n)
    size = abs(group)
    for i in range(n):
        if i > 0 and sep != '' and size > 0:
            at = n - i if group > 0 else i
            if at % size == 0:
                builder.append(sep)
        builder.append(HEX[ord(s[i]) >> 4])
        builder.append(HEX[ord(s[i]) & 15])
    return builder.build()


def hex_digit(c):
    if '0' <= c <= '9':
        return ord(c) - ord('0')
    if 'a' <= c <= 'f':
        return ord(c) - ord('a') + 10
    if 'A' <= c <= 'F':
        return ord(c) - ord('A') + 10
    return -1


def from_hex_argument(space, w_string):
    "The value of fromhex(string)."
    if not space.is_text(w_string):
        raise oefmt(space, space.w_TypeError, "fromhex() argument must be str, not %s",
                    shown_type(space, w_string))
    text = space.text_w(w_string)
    charge(space, len(text))
    return from_hex(space, text)


def from_hex(space, s):
    "The inverse; spaces may stand between bytes."
    builder = StringBuilder(len(s) >> 1)
    i = 0
    while i < len(s):
        if is_space(s[i]):
            i += 1
            continue
        high = hex_digit(s[i])
        at = i
        low = -1
        if high >= 0:
            at = i + 1
            if at < len(s):
                low = hex_digit(s[at])
        if low < 0:
            raise oefmt(space, space.w_ValueError,
                        "non-hexadecimal number found in fromhex() arg at position %d", at)
        builder.append(chr(high << 4 | low))
        i += 2
    return builder.build()
