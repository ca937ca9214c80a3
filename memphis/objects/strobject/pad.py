"""Methods of str that strip, pad and replace."""
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.rstring import StringBuilder

from memphis.errors import oefmt
from memphis.objects.strobject import search
from memphis.objects.bytestring import charge
from memphis.objects.strobject.split import is_space_at
from memphis.objects.strobject.text import W_Str
from memphis.unicode import utf8


def strip(space, w_str, name, w_chars, left, right):
    s = w_str.utf8
    start, stop = 0, len(s)
    if w_chars is space.w_None:
        while left and start < stop and is_space_at(s, start):
            start = utf8.next_position(s, start)
        while right and stop > start:
            before = utf8.previous_position(s, stop)
            if not is_space_at(s, before):
                break
            stop = before
        return w_str.piece(start, stop)
    if not isinstance(w_chars, W_Str):
        raise oefmt(space, space.w_TypeError, "%s arg must be None or str", name)
    charge(space, len(s) + w_chars.codepoints)
    if w_chars.is_ascii():
        members = search.ByteSet(w_chars.utf8)
        while left and start < stop and members.contains(s[start]):
            start += 1
        while right and stop > start and members.contains(s[stop - 1]):
            stop -= 1
        return w_str.piece(start, stop)
    codes = {}
    for code in utf8.code_points(w_chars.utf8):
        codes[code] = None
    while left and start < stop and utf8.codepoint_at(s, start) in codes:
        start = utf8.next_position(s, start)
    while right and stop > start:
        before = utf8.previous_position(s, stop)
        if utf8.codepoint_at(s, before) not in codes:
            break
        stop = before
    return w_str.piece(start, stop)


def fill_character(space, w_fill):
    if not isinstance(w_fill, W_Str):
        raise oefmt(space, space.w_TypeError, "The fill character must be a unicode character, not %T",
                    w_fill)
    if w_fill.codepoints != 1:
        raise oefmt(space, space.w_TypeError, "The fill character must be exactly one character long")
    return w_fill.utf8


def padded(space, w_str, left, right, fill):
    "`left` and `right` fill characters around the text; no padding where they are not positive."
    if left <= 0 and right <= 0:
        return w_str.exact()
    left, right = max(left, 0), max(right, 0)
    try:
        size = ovfcheck(left + right)
        size = ovfcheck(size * len(fill))
        size = ovfcheck(size + len(w_str.utf8))
    except OverflowError:
        raise oefmt(space, space.w_OverflowError, "padded string is too long")
    space.check_size(size)
    charge(space, size)
    builder = StringBuilder(size)
    append_fill(builder, fill, left)
    builder.append(w_str.utf8)
    append_fill(builder, fill, right)
    return W_Str(builder.build(), left + w_str.codepoints + right)


def append_fill(builder, fill, times):
    if times <= 0:
        return
    if len(fill) == 1:
        builder.append_multiple_char(fill[0], times)
    else:
        builder.append(fill * times)


def zfill(space, w_str, width):
    missing = width - w_str.codepoints
    s = w_str.utf8
    if missing <= 0:
        return w_str.exact()
    space.check_size(width)
    charge(space, width)
    builder = StringBuilder(len(s) + missing)
    start = 0
    if len(s) > 0 and (s[0] == '+' or s[0] == '-'):
        builder.append(s[0])
        start = 1
    builder.append_multiple_char('0', missing)
    builder.append_slice(s, start, len(s))
    return W_Str(builder.build(), width)


def expandtabs(space, w_str, tabsize):
    s = w_str.utf8
    charge(space, len(s))
    if s.find('\t') < 0:
        return w_str.exact()
    size, codepoints = len(s), w_str.codepoints
    column = 0
    try:
        for i in range(len(s)):
            c = s[i]
            if c == '\t':
                if tabsize > 0:
                    fill = tabsize - column % tabsize
                    column = ovfcheck(column + fill)
                    size = ovfcheck(size + fill)
                    codepoints += fill
                size -= 1
                codepoints -= 1
            elif c == '\n' or c == '\r':
                column = 0
            elif ord(c) & 0xC0 != 0x80:
                column = ovfcheck(column + 1)
    except OverflowError:
        raise oefmt(space, space.w_OverflowError, "new string is too long")
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
        if c == '\n' or c == '\r':
            column = 0
        elif ord(c) & 0xC0 != 0x80:
            column += 1
        builder.append(c)
    return W_Str(builder.build(), codepoints)


def replace(space, w_str, w_old, w_new, count):
    s, old, new = w_str.utf8, w_old.utf8, w_new.utf8
    charge(space, len(s))
    if len(old) == 0:
        found = w_str.codepoints + 1
    elif len(old) > len(s):
        found = 0
    else:
        found = search.count(s, old, 0, len(s))
    if count < 0 or count > found:
        count = found
    if count == 0:
        return w_str.exact()
    try:
        growth = ovfcheck(count * (len(new) - len(old)))
        size = ovfcheck(len(s) + growth)
    except OverflowError:
        raise oefmt(space, space.w_OverflowError, "replace string is too long")
    space.check_size(size)
    charge(space, size)
    codepoints = w_str.codepoints + count * (w_new.codepoints - w_old.codepoints)
    if len(old) == 0:
        return W_Str(interleave(s, new, count, size), codepoints)
    return W_Str(search.replace(s, old, new, count), codepoints)


def interleave(s, new, count, size):
    "`new` before each of the first code points, and at the end if `count` reaches it."
    builder = StringBuilder(size)
    i = 0
    while count > 0:
        builder.append(new)
        count -= 1
        if i == len(s):
            break
        after = utf8.next_position(s, i)
        builder.append_slice(s, i, after)
        i = after
    builder.append_slice(s, i, len(s))
    return builder.build()
