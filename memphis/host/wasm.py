"""The host of the wasm build: standard output, a clock, entropy; no files."""
from errno import EIO, EPERM

from rpython.rlib.nonconst import NonConstant
from rpython.rtyper.lltypesystem import rffi

from memphis.host import HostError
from memphis.host.calls import refused_calls
from memphis.host.clib import host_clock, host_write
from memphis.host.wasi_errno import error_text, linux_errno

__all__ = ['write', 'read', 'read_file', 'is_file', 'is_dir', 'real_path', 'current_folder', 'absolute_path',
           'isatty', 'clock', 'error_text', 'HostError', 'catch_interrupt', 'die_interrupted', 'ignore_broken_pipes',
           'enlarge_stack', 'is_open', 'environment', 'temporary_file', 'run_again', 'rewind', 'take_signals']


# NonConstant: what stands behind a call that is always refused must still be seen by the annotator, or methods of
# classes that are never made have nothing to read.

def denied(path=''):
    "There is no such thing in the sandbox."
    if NonConstant(True):
        raise HostError(EPERM, path)


def write(fd, data):
    assert data is not None
    size = len(data)
    with rffi.scoped_nonmovingbuffer(data) as buf:
        n = host_write(fd, buf, size)
    if n < 0:
        raise HostError(linux_errno(-n))
    if n == 0 or n > size:          # what no host may answer
        raise HostError(EIO)
    return n


def read(fd, size):
    denied()
    return ''


def read_file(path):
    denied(path)
    return ''


def is_file(path):
    return NonConstant(False)


def is_dir(path):
    return NonConstant(False)


def real_path(path):
    return path


def current_folder():
    denied()
    return ''


def absolute_path(path):
    return path


def isatty(fd):
    return False


def clock(kind):
    return host_clock(kind)


def is_open(fd):
    return True


def catch_interrupt():
    "There are no signals."


def die_interrupted():
    "There are no signals."


def ignore_broken_pipes():
    "There are no signals."


def enlarge_stack():
    "The engine's stack is what it is."


def environment(name):
    return None


def temporary_file():
    denied()
    return -1


def run_again(args, name, value, output, errors):
    denied()
    return -1


def rewind(fd):
    denied()


def take_signals():
    return 0


_refused = refused_calls(denied)
globals().update(_refused)
__all__ += sorted(_refused)
