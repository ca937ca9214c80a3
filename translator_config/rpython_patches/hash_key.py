"""Keyed string hash: rlib's siphash-2-4 with a key from the host, instead of unseeded FNV.

rpython.rlib.rsiphash does the work unpatched: the target calls `rsiphash.enable_siphash24()` once, in a place that is
annotated; prebuilt strings then carry no hash and prebuilt dicts are indexed at their first use. One thing of it is
changed: the key comes from the C function memphis_hash_key (host.c). Stock opens /dev/urandom, and exits the process
when it cannot.

The key is chosen once per process, in `rpython_startup_code()`, before any lookup; memphis_init gives it before
calling that. So no hash of a string may be computed at translation time and kept in a prebuilt object.
"""
from rpython.rlib import rsiphash
from rpython.rlib.rarithmetic import r_uint64
from rpython.rtyper.lltypesystem import lltype

from memphis.host.clib import KEY, hash_key


def initialize_from_host():
    key = lltype.malloc(KEY.TO, 2, flavor='raw')
    hash_key(key)
    rsiphash.seed.k0l = r_uint64(key[0])
    rsiphash.seed.k1l = r_uint64(key[1])
    lltype.free(key, flavor='raw')


def apply():
    rsiphash.initialize_from_env = initialize_from_host
