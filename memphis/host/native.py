"""The POSIX host; also what untranslated runs use."""
import errno
import os
import stat
import time

from rpython.rlib import rposix_stat, rstack
from rpython.rlib.nonconst import NonConstant
from rpython.rlib.objectmodel import we_are_translated
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.translator.tool.cbuild import ExternalCompilationInfo

from memphis.host import HostError, MountError, REALTIME, MONOTONIC
from memphis.host.absolute import below
from memphis.host.clib import (
    host_catch_interrupt, host_clock, host_die_interrupted, host_environment, host_ignore_broken_pipes, host_run_again,
    host_temporary_file)
from memphis.runtime.ticker import ticker

__all__ = ['write', 'read', 'read_file', 'is_file', 'is_dir', 'real_path', 'current_folder', 'absolute_path',
           'isatty', 'clock', 'error_text', 'HostError', 'catch_interrupt', 'die_interrupted', 'ignore_broken_pipes',
           'enlarge_stack', 'is_open', 'environment', 'temporary_file', 'run_again', 'rewind', 'mount',
           'carried_library', 'limit_files']

PATH_SIZE = 4096        # PATH_MAX of Linux: what realpath() may write

c_realpath = rffi.llexternal('realpath', [rffi.CCHARP, rffi.CCHARP], rffi.CCHARP, releasegil=False,
                             compilation_info=ExternalCompilationInfo(includes=['stdlib.h']))


def write(fd, data):
    assert data is not None
    try:
        n = os.write(fd, data)
    except OSError as e:
        raise HostError(e.errno)
    if n == 0:                      # what no kernel should answer
        raise HostError(errno.EIO)
    return n


def read(fd, size):
    while True:
        try:
            return os.read(fd, size)
        except OSError as e:
            if e.errno != errno.EINTR or ticker.flag != 0:
                raise HostError(e.errno)


def read_file(path):
    if '\x00' in path:
        raise HostError(errno.EINVAL, path)
    try:
        fd = os.open(path, os.O_RDONLY, 0)
    except OSError as e:
        raise HostError(e.errno, path)
    chunks = []
    try:
        while True:
            try:
                chunk = os.read(fd, 65536)
            except OSError as e:
                if e.errno == errno.EINTR:
                    continue
                raise HostError(e.errno, path)
            if not chunk:
                return ''.join(chunks)
            chunks.append(chunk)
    finally:
        os.close(fd)


def file_mode(path):
    "st_mode, or 0."
    if '\x00' in path:
        return 0
    try:
        return rposix_stat.stat(path).st_mode
    except OSError:
        return 0


def is_file(path):
    return stat.S_ISREG(file_mode(path))


def is_dir(path):
    return stat.S_ISDIR(file_mode(path))


def real_path(path):
    if '\x00' in path:
        return path
    if not we_are_translated():
        return os.path.realpath(path)
    with rffi.scoped_alloc_buffer(PATH_SIZE) as buf:
        with rffi.scoped_str2charp(path) as c_path:
            if not c_realpath(c_path, buf.raw):
                return path
        return rffi.charp2strn(buf.raw, PATH_SIZE)


def current_folder():
    try:
        return os.getcwd()
    except OSError as e:
        raise HostError(e.errno)


def absolute_path(path):
    if path.startswith('/'):
        return path
    try:
        folder = current_folder()
    except HostError:
        return path
    return below(folder, path)


def isatty(fd):
    return os.isatty(fd)


def is_open(fd):
    try:
        os.close(os.dup(fd))
    except OSError:
        return False
    return True


def clock(kind):
    if we_are_translated():
        return host_clock(kind)
    return time.time()


def error_text(number):
    try:
        return os.strerror(number)
    except ValueError:
        return 'Unknown error %d' % number


def catch_interrupt():
    "SIGINT becomes the interrupt bit of the asynchronous flag."
    if we_are_translated():
        host_catch_interrupt(rffi.cast(rffi.SIGNEDP, lltype.direct_fieldptr(ticker, 'flag')))


def die_interrupted():
    "End the process as an uncaught SIGINT does, so that a shell sees it."
    if we_are_translated():
        host_die_interrupted()


def ignore_broken_pipes():
    "A pipe whose reader has gone gives EPIPE instead of a signal that ends the process."
    if we_are_translated():
        host_ignore_broken_pipes()


def enlarge_stack():
    "Let RPython's check of the stack allow 6 MB of the 8 MB that a main thread usually has."
    if we_are_translated():
        rstack._stack_set_length_fraction(8.0)


def environment(name):
    if not we_are_translated():
        return os.environ.get(name)
    with rffi.scoped_str2charp(name) as c_name:
        value = host_environment(c_name)
        return rffi.charp2str(value) if value else None


def temporary_file():
    fd = host_temporary_file()
    if fd < 0:
        raise HostError(-fd)
    return fd


def run_again(args, name, value, output, errors):
    joined = ''.join([arg + '\x00' for arg in args])
    with rffi.scoped_nonmovingbuffer(joined) as c_args:
        with rffi.scoped_str2charp(name) as c_name:
            with rffi.scoped_str2charp(value) as c_value:
                status = host_run_again(c_args, len(joined), c_name, c_value, output, errors)
    if status < 0:
        raise HostError(-status)
    return status


def rewind(fd):
    try:
        os.lseek(fd, 0, 0)
    except OSError as e:
        raise HostError(e.errno)


def mount(path, data):
    if NonConstant(True):
        raise MountError("archives are mounted in the wasm only: here the machine's files are there")


def carried_library():
    "The command looks for it (entry/library.py)."
    return NonConstant('')


def limit_files(nbytes):
    "The machine has limits of its own."
