"""The POSIX host's system calls on files and descriptors: those of the table, and those with structs and buffers."""
import errno

from rpython.rlib import rposix, rposix_scandir
from rpython.rlib.rarithmetic import intmask
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.rtyper.tool import rffi_platform
from rpython.tool.sourcetools import compile2
from rpython.translator.tool.cbuild import ExternalCompilationInfo

from memphis.host import (
    CURRENT_FOLDER, FILE, FOLDER, LINK, NOFOLLOW, OTHER, UNKNOWN, Entry, FileSystem, HostError, Status)
from memphis.host.calls import CALLS, HEADERS, exported
from memphis.runtime.ticker import ticker

__all__ = exported('posix')

O_CLOEXEC = 0o2000000
NAME_SIZE = 4096

KINDS = {'int': rffi.INT, 'unsigned': rffi.UINT, 'offset': rffi.LONGLONG, 'path': rffi.CCHARP}
eci = ExternalCompilationInfo(includes=HEADERS, pre_include_bits=['#define _GNU_SOURCE 1'])


def external(name, args, result, save_err=rffi.RFFI_SAVE_ERRNO):
    return rffi.llexternal(name, args, result, compilation_info=eci, releasegil=False, save_err=save_err)


def failure(path=''):
    return HostError(rposix.get_saved_errno(), path)


def interrupted():
    "Has a signal ended the call that nobody wants to know of?"
    return rposix.get_saved_errno() == errno.EINTR and ticker.flag == 0


# ____________________________________________________________
# the table

def make_call(name, c_name, params):
    pairs = [param.split(': ') for param in params.split(', ')] if params else []
    result = rffi.LONGLONG if c_name == 'lseek' else rffi.INT
    function = external(c_name, [KINDS[kind] for _, kind in pairs], result)
    source = 'def %s(%s):\n' % (name, ', '.join(param for param, _ in pairs))
    indent = '    '
    arguments = []
    for param, kind in pairs:
        if kind == 'path':
            source += '%swith rffi.scoped_str2charp(%s) as c_%s:\n' % (indent, param, param)
            indent += '    '
            arguments.append('c_' + param)
        else:
            arguments.append('rffi.cast(%s, %s)' % (kind.upper(), param))
    source += '%sresult = rffi.cast(lltype.Signed, function(%s))\n' % (indent, ', '.join(arguments))
    paths = [param for param, kind in pairs if kind == 'path']
    source += '    if result < 0:\n        raise failure(%s)\n    return result\n' % (paths[0] if paths else '')
    namespace = {'rffi': rffi, 'lltype': lltype, 'function': function, 'failure': failure,
                 'INT': rffi.INT, 'UNSIGNED': rffi.UINT, 'OFFSET': rffi.LONGLONG}
    exec compile2(source) in namespace
    return namespace[name]


for _name, _c_name, _params in CALLS:
    globals()[_name] = make_call(_name, _c_name, _params)


# ____________________________________________________________
# descriptors

c_openat = external('openat', [rffi.INT, rffi.CCHARP, rffi.INT, rffi.UINT], rffi.INT)
c_pread = external('pread', [rffi.INT, rffi.VOIDP, rffi.SIZE_T, rffi.LONGLONG], rffi.SSIZE_T)
c_pwrite = external('pwrite', [rffi.INT, rffi.VOIDP, rffi.SIZE_T, rffi.LONGLONG], rffi.SSIZE_T)
c_pipe2 = external('pipe2', [rffi.INTP, rffi.INT], rffi.INT)
c_fcntl = external('fcntl', [rffi.INT, rffi.INT, rffi.VOIDP], rffi.INT)
c_ioctl = external('ioctl', [rffi.INT, rffi.ULONG, rffi.VOIDP], rffi.INT)
c_ttyname = external('ttyname', [rffi.INT], rffi.CCHARP)


def open(path, flags, mode, dir_fd=CURRENT_FOLDER):
    "A descriptor that programs started from here do not get."
    while True:
        with rffi.scoped_str2charp(path) as c_path:
            fd = c_openat(rffi.cast(rffi.INT, dir_fd), c_path, rffi.cast(rffi.INT, flags | O_CLOEXEC),
                          rffi.cast(rffi.UINT, mode))
        fd = rffi.cast(lltype.Signed, fd)
        if fd >= 0:
            return fd
        if not interrupted():
            raise failure(path)


def read_at(fd, size, offset):
    with rffi.scoped_alloc_buffer(size) as buf:
        while True:
            n = c_pread(rffi.cast(rffi.INT, fd), rffi.cast(rffi.VOIDP, buf.raw), rffi.cast(rffi.SIZE_T, size),
                        rffi.cast(rffi.LONGLONG, offset))
            n = rffi.cast(lltype.Signed, n)
            if n >= 0:
                return buf.str(n)
            if not interrupted():
                raise failure()


def write_at(fd, data, offset):
    assert data is not None
    size = len(data)
    while True:
        with rffi.scoped_nonmovingbuffer(data) as buf:
            n = c_pwrite(rffi.cast(rffi.INT, fd), rffi.cast(rffi.VOIDP, buf), rffi.cast(rffi.SIZE_T, size),
                         rffi.cast(rffi.LONGLONG, offset))
        n = rffi.cast(lltype.Signed, n)
        if n >= 0:
            return n
        if not interrupted():
            raise failure()


def pipe(flags):
    with lltype.scoped_alloc(rffi.INTP.TO, 2) as fds:
        if rffi.cast(lltype.Signed, c_pipe2(fds, rffi.cast(rffi.INT, flags))) < 0:
            raise failure()
        return rffi.cast(lltype.Signed, fds[0]), rffi.cast(lltype.Signed, fds[1])


class PollConfig(object):
    _compilation_info_ = eci
    POLLFD = rffi_platform.Struct('struct pollfd', [('fd', rffi.INT), ('events', rffi.SHORT), ('revents', rffi.SHORT)])


POLLFDS = rffi.CArray(rffi_platform.configure(PollConfig)['POLLFD'])
c_poll = external('poll', [lltype.Ptr(POLLFDS), rffi.ULONG, rffi.INT], rffi.INT)


def poll(fds, events, timeout):
    "What has happened to each descriptor, after at most `timeout` milliseconds (-1: without end)."
    n = len(fds)
    with lltype.scoped_alloc(POLLFDS, max(n, 1)) as pollfds:
        for i in range(n):
            rffi.setintfield(pollfds[i], 'c_fd', fds[i])
            rffi.setintfield(pollfds[i], 'c_events', events[i])
            rffi.setintfield(pollfds[i], 'c_revents', 0)
        result = c_poll(pollfds, rffi.cast(rffi.ULONG, n), rffi.cast(rffi.INT, timeout))
        if rffi.cast(lltype.Signed, result) < 0:
            raise failure()
        return [rffi.getintfield(pollfds[i], 'c_revents') & 0xffff for i in range(n)]


def control_file(fd, command, argument):
    "fcntl() with an int."
    return checked(c_fcntl(rffi.cast(rffi.INT, fd), rffi.cast(rffi.INT, command), rffi.cast(rffi.VOIDP, argument)))


def control_file_with(fd, command, data):
    "fcntl() with memory: its result and what the memory holds then."
    assert data is not None
    with rffi.scoped_str2charp(data) as buf:
        result = checked(c_fcntl(rffi.cast(rffi.INT, fd), rffi.cast(rffi.INT, command), rffi.cast(rffi.VOIDP, buf)))
        return result, rffi.charpsize2str(buf, len(data))


def control_device(fd, request, argument):
    "ioctl() with an int."
    return checked(c_ioctl(rffi.cast(rffi.INT, fd), rffi.cast(rffi.ULONG, request), rffi.cast(rffi.VOIDP, argument)))


def control_device_with(fd, request, data):
    assert data is not None
    with rffi.scoped_str2charp(data) as buf:
        result = checked(c_ioctl(rffi.cast(rffi.INT, fd), rffi.cast(rffi.ULONG, request), rffi.cast(rffi.VOIDP, buf)))
        return result, rffi.charpsize2str(buf, len(data))


def checked(c_result):
    result = rffi.cast(lltype.Signed, c_result)
    if result < 0:
        raise failure()
    return result


TIOCGWINSZ = 0x5413


def terminal_size(fd):
    "Columns and lines."
    with rffi.scoped_alloc_buffer(8) as buf:
        if rffi.cast(lltype.Signed, c_ioctl(rffi.cast(rffi.INT, fd), rffi.cast(rffi.ULONG, TIOCGWINSZ),
                                            rffi.cast(rffi.VOIDP, buf.raw))) < 0:
            raise failure()
        data = buf.str(8)
    return ord(data[2]) | ord(data[3]) << 8, ord(data[0]) | ord(data[1]) << 8


def terminal_name(fd):
    name = c_ttyname(rffi.cast(rffi.INT, fd))
    if not name:
        raise failure()
    return rffi.charp2str(name)


# ____________________________________________________________
# files

TIME_FIELDS = [('tv_sec', lltype.Signed), ('tv_nsec', lltype.Signed)]


class Config(object):
    _compilation_info_ = eci
    TIMESPEC = rffi_platform.Struct('struct timespec', TIME_FIELDS)
    STATVFS = rffi_platform.Struct('struct statvfs', [(name, lltype.Signed) for name in (
        'f_bsize', 'f_frsize', 'f_blocks', 'f_bfree', 'f_bavail', 'f_files', 'f_ffree', 'f_favail', 'f_flag',
        'f_namemax', 'f_fsid')])


config = rffi_platform.configure(Config)
TIMESPEC = config['TIMESPEC']


class StatConfig(object):
    _compilation_info_ = eci
    STAT = rffi_platform.Struct('struct stat', [
        ('st_mode', rffi.UINT), ('st_ino', lltype.Signed), ('st_dev', lltype.Signed), ('st_nlink', lltype.Signed),
        ('st_uid', rffi.UINT), ('st_gid', rffi.UINT), ('st_size', lltype.Signed), ('st_blksize', lltype.Signed),
        ('st_blocks', lltype.Signed), ('st_rdev', lltype.Signed), ('st_atim', TIMESPEC), ('st_mtim', TIMESPEC),
        ('st_ctim', TIMESPEC)])


STAT = rffi_platform.configure(StatConfig)['STAT']
STATP = lltype.Ptr(STAT)
STATVFSP = lltype.Ptr(config['STATVFS'])
TIMES = rffi.CArray(TIMESPEC)

c_fstatat = external('fstatat', [rffi.INT, rffi.CCHARP, STATP, rffi.INT], rffi.INT)
c_fstat = external('fstat', [rffi.INT, STATP], rffi.INT)
c_statvfs = external('statvfs', [rffi.CCHARP, STATVFSP], rffi.INT)
c_fstatvfs = external('fstatvfs', [rffi.INT, STATVFSP], rffi.INT)
c_readlinkat = external('readlinkat', [rffi.INT, rffi.CCHARP, rffi.CCHARP, rffi.SIZE_T], rffi.SSIZE_T)
c_utimensat = external('utimensat', [rffi.INT, rffi.CCHARP, lltype.Ptr(TIMES), rffi.INT], rffi.INT)
c_futimens = external('futimens', [rffi.INT, lltype.Ptr(TIMES)], rffi.INT)


def status(path, follow=True, dir_fd=CURRENT_FOLDER):
    with lltype.scoped_alloc(STAT) as st:
        with rffi.scoped_str2charp(path) as c_path:
            result = c_fstatat(rffi.cast(rffi.INT, dir_fd), c_path, st, rffi.cast(rffi.INT, 0 if follow else NOFOLLOW))
        if rffi.cast(lltype.Signed, result) < 0:
            raise failure(path)
        return read_status(st)


def status_of(fd):
    with lltype.scoped_alloc(STAT) as st:
        if rffi.cast(lltype.Signed, c_fstat(rffi.cast(rffi.INT, fd), st)) < 0:
            raise failure()
        return read_status(st)


def read_status(st):
    result = Status()
    result.mode = rffi.getintfield(st, 'c_st_mode')
    result.inode = intmask(st.c_st_ino)
    result.device = intmask(st.c_st_dev)
    result.links = rffi.getintfield(st, 'c_st_nlink')
    result.uid = rffi.getintfield(st, 'c_st_uid')
    result.gid = rffi.getintfield(st, 'c_st_gid')
    result.size = intmask(st.c_st_size)
    result.block_size = intmask(st.c_st_blksize)
    result.blocks = intmask(st.c_st_blocks)
    result.special_device = intmask(st.c_st_rdev)
    result.accessed, result.accessed_rest = intmask(st.c_st_atim.c_tv_sec), intmask(st.c_st_atim.c_tv_nsec)
    result.modified, result.modified_rest = intmask(st.c_st_mtim.c_tv_sec), intmask(st.c_st_mtim.c_tv_nsec)
    result.changed, result.changed_rest = intmask(st.c_st_ctim.c_tv_sec), intmask(st.c_st_ctim.c_tv_nsec)
    return result


def file_system(path):
    with lltype.scoped_alloc(STATVFSP.TO) as st:
        with rffi.scoped_str2charp(path) as c_path:
            result = c_statvfs(c_path, st)
        if rffi.cast(lltype.Signed, result) < 0:
            raise failure(path)
        return read_file_system(st)


def file_system_of(fd):
    with lltype.scoped_alloc(STATVFSP.TO) as st:
        if rffi.cast(lltype.Signed, c_fstatvfs(rffi.cast(rffi.INT, fd), st)) < 0:
            raise failure()
        return read_file_system(st)


def read_file_system(st):
    result = FileSystem()
    result.fields = [intmask(st.c_f_bsize),
                     intmask(st.c_f_frsize),
                     intmask(st.c_f_blocks),
                     intmask(st.c_f_bfree),
                     intmask(st.c_f_bavail),
                     intmask(st.c_f_files),
                     intmask(st.c_f_ffree),
                     intmask(st.c_f_favail),
                     intmask(st.c_f_flag),
                     intmask(st.c_f_namemax),
                     intmask(st.c_f_fsid)]
    return result


def read_link(path, dir_fd=CURRENT_FOLDER):
    with rffi.scoped_alloc_buffer(NAME_SIZE) as buf:
        with rffi.scoped_str2charp(path) as c_path:
            n = c_readlinkat(rffi.cast(rffi.INT, dir_fd), c_path, buf.raw, rffi.cast(rffi.SIZE_T, NAME_SIZE))
        n = rffi.cast(lltype.Signed, n)
        if n < 0:
            raise failure(path)
        return buf.str(n)


def set_times(path, times, follow=True, dir_fd=CURRENT_FOLDER):
    "`times`: seconds and nanoseconds of the last access and the last change; nanoseconds may be NOW."
    with lltype.scoped_alloc(TIMES, 2) as c_times:
        fill_times(c_times, times)
        with rffi.scoped_str2charp(path) as c_path:
            result = c_utimensat(rffi.cast(rffi.INT, dir_fd), c_path, c_times,
                                 rffi.cast(rffi.INT, 0 if follow else NOFOLLOW))
        if rffi.cast(lltype.Signed, result) < 0:
            raise failure(path)


def set_times_of(fd, times):
    with lltype.scoped_alloc(TIMES, 2) as c_times:
        fill_times(c_times, times)
        if rffi.cast(lltype.Signed, c_futimens(rffi.cast(rffi.INT, fd), c_times)) < 0:
            raise failure()


def fill_times(c_times, times):
    seconds, rest, seconds2, rest2 = times
    c_times[0].c_tv_sec = seconds
    c_times[0].c_tv_nsec = rest
    c_times[1].c_tv_sec = seconds2
    c_times[1].c_tv_nsec = rest2


# ____________________________________________________________
# folders

KIND_OF_TYPE = {rposix_scandir.DT_REG: FILE, rposix_scandir.DT_DIR: FOLDER, rposix_scandir.DT_LNK: LINK,
                rposix_scandir.DT_UNKNOWN: UNKNOWN}

c_fdopendir = external('fdopendir', [rffi.INT], rposix.DIRP)
c_rewinddir = external('rewinddir', [rposix.DIRP], lltype.Void)


def list_folder(path):
    "Entries without those of the folder itself and its parent."
    try:
        dirp = rposix_scandir.opendir_bytes(path)
    except OSError as e:
        raise HostError(e.errno, path)
    return read_folder(dirp)


def list_folder_of(fd):
    fd = dup_above(fd, 1030, 0)         # closedir closes it
    dirp = c_fdopendir(rffi.cast(rffi.INT, fd))
    if not dirp:
        error = failure()
        close(fd)
        raise error
    c_rewinddir(dirp)
    return read_folder(dirp)


def read_folder(dirp):
    entries = []
    try:
        while True:
            entry = rposix.c_readdir(dirp)
            if not entry:
                number = rposix.get_saved_errno()
                if number != 0:
                    raise HostError(number)
                return entries
            name = rposix_scandir.get_name_bytes(entry)
            if name != '.' and name != '..':
                kind = KIND_OF_TYPE.get(intmask(rposix_scandir.get_known_type(entry)), OTHER)
                entries.append(Entry(name, intmask(rposix_scandir.get_inode(entry)), kind))
    finally:
        rposix_scandir.closedir(dirp)
