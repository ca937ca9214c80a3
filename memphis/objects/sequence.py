"""What list, tuple and range share: repetition counts and positions."""
from rpython.rlib.rarithmetic import ovfcheck
from rpython.tool.sourcetools import compile2

from memphis.errors import OperationError, make_error, oefmt

POINTER_SIZE = 8


def repeat_count(space, w_sequence, w_count):
    """The factor in sequence * count, 0 where it is negative.  -1: the other
    operand is an instance of a Python class that may know how to multiply."""
    if not space.has_index(w_count):
        if w_count.is_user and (space.lookup(w_count, '__mul__') is not None or
                                space.lookup(w_count, '__rmul__') is not None):
            return -1
        raise oefmt(space, space.w_TypeError, "can't multiply sequence by non-int of type '%T'", w_count)
    return max(space.index_w(w_count), 0)


def check_repeat(space, length, count):
    "The number of items of the result; refuses what cannot fit in memory."
    try:
        total = ovfcheck(length * count)
        nbytes = ovfcheck(total * POINTER_SIZE)
    except OverflowError:
        raise OperationError(space.w_MemoryError, None)
    space.check_size(nbytes)
    space.tick(total)
    return total


def concatenation_error(space, w_left, w_right):
    """The TypeError of [] + w_right; None where w_right is an instance of a
    Python class that may know how to add."""
    if w_right.is_user and space.lookup(w_right, '__radd__') is not None:
        return None
    return make_error(space, space.w_TypeError, "can only concatenate %s (not \"%T\") to %s",
                      w_left.typedef.name, w_right, w_left.typedef.name)


def position(space, w_sequence, w_index):
    "An index as a word, for sequence[index]."
    if not space.has_index(w_index):
        raise oefmt(space, space.w_TypeError, "%T indices must be integers or slices, not %T",
                    w_sequence, w_index)
    return space.subscript_w(w_index)


def insertion_place(index, length):
    "Where insert() puts an item, for any index."
    if index < 0:
        return max(index + length, 0)
    return min(index, length)


def search_bound(space, w_bound, length):
    "A start or stop of index(), made non-negative."
    if not space.has_index(w_bound):
        raise oefmt(space, space.w_TypeError,
                    "slice indices must be integers or have an __index__ method")
    bound = space.clamped_index_w(w_bound)
    if bound < 0:
        bound = max(bound + length, 0)
    return bound


def declare_orderings(cls):
    """<, <=, > and >= of a class with size(), item() and first_difference(): the first
    items that differ decide, and their comparison is the result as it is."""
    for name, symbol in [('lt', '<'), ('le', '<='), ('gt', '>'), ('ge', '>=')]:
        source = """
def op_%(name)s(self, space, w_value):
    if not isinstance(w_value, cls):
        return space.w_NotImplemented
    i = self.first_difference(space, w_value)
    w_item, w_other_item = self.item(i), w_value.item(i)
    if w_item is None or w_other_item is None:
        return space.newbool(self.size() %(symbol)s w_value.size())
    return space.%(name)s(w_item, w_other_item)
""" % {'name': name, 'symbol': symbol}
        namespace = {'cls': cls}
        exec compile2(source) in namespace
        method = namespace['op_' + name]
        setattr(cls, 'op_' + name, method)
        cls.typedef.method("__%s__(self, value, /)" % name)(method)
