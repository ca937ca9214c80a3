"""split, rsplit, splitlines and join of str."""
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, oefmt
from memphis.objects.bytestring import charge
from memphis.objects.strobject import search
from memphis.objects.strobject.text import EMPTY, W_Str
from memphis.unicode import database, utf8


def is_space_at(s, i):
    c = ord(s[i])
    if c < 0x80:
        return c == 32 or 9 <= c <= 13 or 28 <= c <= 31
    return database.is_space(utf8.codepoint_at(s, i))


def split_whitespace(space, w_str, maxsplit):
    s = w_str.utf8
    n = len(s)
    pieces_w = []
    i = 0
    while True:
        while i < n and is_space_at(s, i):
            i = utf8.next_position(s, i)
        if i >= n:
            break
        if maxsplit >= 0 and len(pieces_w) >= maxsplit:
            pieces_w.append(w_str.piece(i, n))
            break
        start = i
        while i < n and not is_space_at(s, i):
            i = utf8.next_position(s, i)
        pieces_w.append(w_str.piece(start, i))
    return space.newlist(pieces_w)


def rsplit_whitespace(space, w_str, maxsplit):
    s = w_str.utf8
    pieces_w = []
    stop = len(s)
    while True:
        while stop > 0:
            before = utf8.previous_position(s, stop)
            if not is_space_at(s, before):
                break
            stop = before
        if stop == 0:
            break
        start = stop
        if maxsplit >= 0 and len(pieces_w) >= maxsplit:
            pieces_w.append(w_str.piece(0, stop))
            break
        while start > 0:
            before = utf8.previous_position(s, start)
            if is_space_at(s, before):
                break
            start = before
        pieces_w.append(w_str.piece(start, stop))
        stop = start
    pieces_w.reverse()
    return space.newlist(pieces_w)


def split_by(space, w_str, sep, maxsplit):
    s = w_str.utf8
    n = len(s)
    pieces_w = []
    start = 0
    while maxsplit < 0 or len(pieces_w) < maxsplit:
        at = search.find(s, sep, start, n)
        if at < 0:
            break
        pieces_w.append(w_str.piece(start, at))
        start = at + len(sep)
    pieces_w.append(w_str.piece(start, n))
    return space.newlist(pieces_w)


def rsplit_by(space, w_str, sep, maxsplit):
    s = w_str.utf8
    pieces_w = []
    stop = len(s)
    while maxsplit < 0 or len(pieces_w) < maxsplit:
        at = search.rfind(s, sep, 0, stop)
        if at < 0:
            break
        pieces_w.append(w_str.piece(at + len(sep), stop))
        stop = at
    pieces_w.append(w_str.piece(0, stop))
    pieces_w.reverse()
    return space.newlist(pieces_w)


def is_line_break_at(s, i):
    c = ord(s[i])
    if c < 0x80:
        return 10 <= c <= 13 or 28 <= c <= 30
    if c == 0xC2:
        return s[i + 1] == '\x85'
    if c == 0xE2:
        return s[i + 1] == '\x80' and (s[i + 2] == '\xa8' or s[i + 2] == '\xa9')
    return False


def splitlines(space, w_str, keepends):
    s = w_str.utf8
    n = len(s)
    lines_w = []
    i = 0
    while i < n:
        start = i
        while i < n and not is_line_break_at(s, i):
            i = utf8.next_position(s, i)
        stop = i
        if i < n:
            if s[i] == '\r' and i + 1 < n and s[i + 1] == '\n':
                i += 2
            else:
                i = utf8.next_position(s, i)
            if keepends:
                stop = i
        lines_w.append(w_str.piece(start, stop))
    return space.newlist(lines_w)


def join(space, w_separator, w_iterable):
    items_w = join_items(space, w_iterable)
    n = len(items_w)
    if n == 0:
        return EMPTY
    if n == 1:
        w_first = items_w[0]
        if type(w_first) is W_Str:
            return w_first
    space.tick(n)
    sep = w_separator.utf8
    try:
        size = ovfcheck(len(sep) * (n - 1))
        codepoints = w_separator.codepoints * (n - 1)
        for i in range(n):
            w_item = items_w[i]
            if not isinstance(w_item, W_Str):
                raise oefmt(space, space.w_TypeError,
                            "sequence item %d: expected str instance, %T found", i, w_item)
            size = ovfcheck(size + len(w_item.utf8))
            codepoints += w_item.codepoints
    except OverflowError:
        raise oefmt(space, space.w_OverflowError, "join() result is too long for a Python string")
    space.check_size(size)
    charge(space, size)
    builder = StringBuilder(size)
    for i in range(n):
        if i > 0 and sep != '':
            builder.append(sep)
        w_item = items_w[i]
        assert isinstance(w_item, W_Str)
        builder.append(w_item.utf8)
    return W_Str(builder.build(), codepoints)


def join_items(space, w_iterable):
    "The items as an RPython list, which the caller does not change."
    try:
        return space.listview(w_iterable)
    except OperationError as e:
        if (e.match(space, space.w_TypeError) and space.lookup(w_iterable, '__iter__') is None and
                space.lookup(w_iterable, '__getitem__') is None):
            raise oefmt(space, space.w_TypeError, "can only join an iterable")
        raise
