"""The hash of tuples, slices and ranges: CPython's variant of xxHash, one lane an item."""
from rpython.rlib.rarithmetic import intmask, r_uint

PRIME_1 = r_uint(11400714785074694791)
PRIME_2 = r_uint(14029467366897019727)
PRIME_5 = r_uint(2870177450012600261)


def hash_step(acc, h):
    acc += r_uint(h) * PRIME_2
    acc = (acc << 31) | (acc >> 33)
    return acc * PRIME_1


def hash_tuple_end(acc, length):
    return hash_value(acc + (r_uint(length) ^ (PRIME_5 ^ r_uint(3527539))))


def hash_value(acc):
    result = intmask(acc)
    return 1546275796 if result == -1 else result
