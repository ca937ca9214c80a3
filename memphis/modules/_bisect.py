"""_bisect: searching and inserting in sorted lists."""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.objects.listobject import W_List

module = ModuleDef('_bisect', "Bisection algorithms.\n"
                              "\n"
                              "This module provides support for maintaining a list in sorted order without\n"
                              "having to sort the list after each insertion. For long lists of items with\n"
                              "expensive comparison operations, this can be an improvement over the more\n"
                              "common approach.\n")


def search(space, w_a, w_x, lo, w_hi, w_key, right):
    "The place of w_x, behind equal items where `right`."
    if lo < 0:
        raise oefmt(space, space.w_ValueError, "lo must be non-negative")
    hi = -1
    if w_hi is not space.w_None:
        hi = space.ssize_w(w_hi)
    if hi == -1:
        hi = space.len_w(w_a)
    while lo < hi:
        middle = lo + ((hi - lo) >> 1)
        space.tick(1)
        w_item = space.getitem(w_a, space.newint(middle))
        if w_key is not space.w_None:
            w_item = space.call_1(w_key, w_item)
        if right:
            before = not space.lt_w(w_x, w_item)
        else:
            before = space.lt_w(w_item, w_x)
        if before:
            lo = middle + 1
        else:
            hi = middle
    return lo


def insort(space, w_a, w_x, lo, w_hi, w_key, right):
    w_searched = w_x if w_key is space.w_None else space.call_1(w_key, w_x)
    index = search(space, w_a, w_searched, lo, w_hi, w_key, right)
    if type(w_a) is W_List:
        w_a.insert(space, index, w_x)
    else:
        space.call_method(w_a, 'insert', [space.newint(index), w_x])


@module.function("bisect_right(a, x, lo: index = 0, hi=None, *, key=None) -> int")
def bisect_right(space, w_a, w_x, lo, w_hi, w_key):
    """Return the index where to insert item x in list a, assuming a is sorted.

The return value i is such that all e in a[:i] have e <= x, and all e in
a[i:] have e > x.  So if x already appears in the list, a.insert(i, x) will
insert just after the rightmost x already there.

Optional args lo (default 0) and hi (default len(a)) bound the
slice of a to be searched.

A custom key function can be supplied to customize the sort order."""
    return search(space, w_a, w_x, lo, w_hi, w_key, True)


@module.function("bisect_left(a, x, lo: index = 0, hi=None, *, key=None) -> int")
def bisect_left(space, w_a, w_x, lo, w_hi, w_key):
    """Return the index where to insert item x in list a, assuming a is sorted.

The return value i is such that all e in a[:i] have e < x, and all e in
a[i:] have e >= x.  So if x already appears in the list, a.insert(i, x) will
insert just before the leftmost x already there.

Optional args lo (default 0) and hi (default len(a)) bound the
slice of a to be searched.

A custom key function can be supplied to customize the sort order."""
    return search(space, w_a, w_x, lo, w_hi, w_key, False)


@module.function("insort_right(a, x, lo: index = 0, hi=None, *, key=None) -> None")
def insort_right(space, w_a, w_x, lo, w_hi, w_key):
    """Insert item x in list a, and keep it sorted assuming a is sorted.

If x is already in a, insert it to the right of the rightmost x.

Optional args lo (default 0) and hi (default len(a)) bound the
slice of a to be searched.

A custom key function can be supplied to customize the sort order."""
    insort(space, w_a, w_x, lo, w_hi, w_key, True)


@module.function("insort_left(a, x, lo: index = 0, hi=None, *, key=None) -> None")
def insort_left(space, w_a, w_x, lo, w_hi, w_key):
    """Insert item x in list a, and keep it sorted assuming a is sorted.

If x is already in a, insert it to the left of the leftmost x.

Optional args lo (default 0) and hi (default len(a)) bound the
slice of a to be searched.

A custom key function can be supplied to customize the sort order."""
    insort(space, w_a, w_x, lo, w_hi, w_key, False)
