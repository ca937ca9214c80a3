"""What the wasm host asks of the functions that it imports (output, a clock, entropy), and the library that is linked in.

Untranslated, the machine answers, and the library is what a test has put there.
"""
from errno import EIO
import os
import time

from rpython.rlib.objectmodel import we_are_translated
from rpython.rtyper.lltypesystem import rffi

from memphis.host import HostError
from memphis.host.clib import host_clock, host_library, host_library_size, host_random, host_write
from memphis.host.wasi_errno import linux_errno


def clock(kind):
    if we_are_translated():
        return host_clock(kind)
    return time.time()


def write_stream(number, data):
    "The first bytes of it, at least one, to a standard stream of the host's: how many."
    assert data is not None
    size = len(data)
    if we_are_translated():
        with rffi.scoped_nonmovingbuffer(data) as buf:
            n = host_write(number, buf, size)
    else:
        n = os.write(number, data)
    if n < 0:
        raise HostError(linux_errno(-n))
    if n == 0 or n > size:          # what no host may answer
        raise HostError(EIO)
    return n


def entropy(size):
    if not we_are_translated():
        return os.urandom(size)
    with rffi.scoped_alloc_buffer(size) as buf:
        n = host_random(buf.raw, size)
        if n < 0:
            raise HostError(linux_errno(-n))
        return buf.str(size)


class Library(object):
    "Untranslated."
    data = ''


untranslated = Library()


def library_size():
    if not we_are_translated():
        return len(untranslated.data)
    return host_library_size()


def library_piece(start, stop):
    "Bytes of the archive, whose size is known."
    if not we_are_translated():
        return untranslated.data[start:stop]
    return rffi.charpsize2str(rffi.ptradd(host_library(), start), stop - start)
