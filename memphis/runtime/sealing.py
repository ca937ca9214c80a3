"""Seals of marshalled code objects: the VM runs only what its own compiler made.

Instructions that no compiler made could bring the process down, so marshal accepts a code object only with its seal, a
keyed hash.  The key of the command is fixed, since .pyc files outlive a process: there a seal finds damage, and who may
write files can do worse.  An embedder's seeds make it secret.
"""
from rpython.rlib.rarithmetic import r_uint

from memphis.runtime.siphash import as_bytes, siphash13

FIXED_KEY = r_uint(0x6d656d7068697321)
SEAL_SIZE = 8


class Key(object):
    value = FIXED_KEY


key = Key()


def set_seed(seed):
    key.value = FIXED_KEY ^ r_uint(seed)


def seal(data):
    return as_bytes(siphash13(key.value, data))
