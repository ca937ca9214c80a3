"""Hashes of keys, and the quick way to compare keys.

A hash is a machine word and never -1, as in CPython.
"""
from memphis.objects.bytestring import string_hash
from memphis.objects.intobject import W_Int
from memphis.objects.strobject import W_Str

LARGEST_INT_HASH = (1 << 61) - 1


def key_hash(space, w_key):
    if type(w_key) is W_Str:
        return string_hash(w_key.utf8)
    if type(w_key) is W_Int:
        h = w_key.intval
        if -1 < h < LARGEST_INT_HASH:      # most ints are their own hash
            return h
    h = space.hash_w(w_key)
    return -2 if h == -1 else h


def same_builtin_key(w_a, w_b):
    "1 equal, 0 different, -1 undecided: comparing takes the general way, which may run Python code."
    if type(w_a) is W_Str:
        if type(w_b) is W_Str:
            return 1 if w_a.utf8 == w_b.utf8 else 0
    elif type(w_a) is W_Int:
        if type(w_b) is W_Int:
            return 1 if w_a.intval == w_b.intval else 0
    return -1
