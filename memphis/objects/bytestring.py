"""What str, bytes and bytearray share: charging for work, hashes, positions, repetition."""
from rpython.rlib import jit
from rpython.rlib.objectmodel import compute_hash
from rpython.rlib.rarithmetic import ovfcheck

from memphis.errors import oefmt


def charge(space, nbytes):
    "Pay for work on `nbytes` bytes inside a method: a tick for each 16 of them."
    if nbytes >= 16:
        space.tick(nbytes >> 4)


@jit.elidable
def string_hash(value):
    "-1 stands for no hash; that of nothing depends on no key, as in CPython."
    if value == '':
        return 0
    h = compute_hash(value)
    return -2 if h == -1 else h


def slice_bounds(space, w_start, w_end, length):
    """(start, end) for find, count ...: negative ones count from the end; both are
    >= 0 and end <= length, but start may be above both."""
    start = 0
    end = length
    if w_start is not space.w_None:
        start = space.slice_position_w(w_start, 0)
        if start < 0:
            start += length
            if start < 0:
                start = 0
    if w_end is not space.w_None:
        end = space.slice_position_w(w_end, length)
        if end > length:
            end = length
        elif end < 0:
            end += length
            if end < 0:
                end = 0
    return start, end


def repeat_size(space, size, times, message):
    "size * times, checked against the word and the memory limit, and paid for."
    try:
        total = ovfcheck(size * times)
    except OverflowError:
        raise oefmt(space, space.w_OverflowError, "%s", message)
    space.check_size(total)
    charge(space, total)
    return total


def repeat(s, times):
    "s * times; both known to be reasonable."
    if len(s) == 1:
        return s[0] * times
    return s * times
