"""Functions of posix on files by their names."""
import errno

from memphis.errors import oefmt
from memphis.host import CURRENT_FOLDER, EFFECTIVE_IDS, FOLLOW, NOFOLLOW, NOW, REMOVE_FOLDER, HostError
from memphis.host import current as host
from memphis.modules.posix.moduledef import module
from memphis.modules.posix.paths import (
    DESCRIPTOR, folder_of, fspath as fspath_of, id_of, path_of)
from memphis.modules.posix.results import stat_result, statvfs_result
from memphis.runtime.os_error import decode_name, os_error
from memphis.runtime.timestamps import seconds_and_rest, split_nanoseconds


def check_descriptor(space, path, dir_fd, follow, function):
    "A descriptor goes with neither of the two."
    if not path.is_descriptor:
        return
    if dir_fd != CURRENT_FOLDER:
        raise oefmt(space, space.w_ValueError, "%s: can't specify dir_fd without matching path", function)
    if not follow:
        raise oefmt(space, space.w_ValueError, "%s: cannot use fd and follow_symlinks together", function)


def status_at(space, path, dir_fd, follow):
    try:
        if path.is_descriptor:
            return stat_result(space, host.status_of(path.fd))
        return stat_result(space, host.status(path.name, follow, dir_fd))
    except HostError as e:
        raise path.error(space, e)


@module.function("stat(path, *, dir_fd=None, follow_symlinks: bool = True)")
def stat(space, w_path, w_dir_fd, follow_symlinks):
    """Perform a stat system call on the given path.

  path
    Path to be examined; can be string, bytes, a path-like object or
    open-file-descriptor int.
  dir_fd
    If not None, it should be a file descriptor open to a directory,
    and path should be a relative string; path will then be relative to
    that directory.
  follow_symlinks
    If False, and the last element of the path is a symbolic link,
    stat will examine the symbolic link itself instead of the file
    the link points to.

dir_fd and follow_symlinks may not be implemented
  on your platform.  If they are unavailable, using them will raise a
  NotImplementedError.

It's an error to use dir_fd or follow_symlinks when specifying path as
  an open file descriptor."""
    path = path_of(space, w_path, 'stat', also=DESCRIPTOR)
    dir_fd = folder_of(space, w_dir_fd)
    check_descriptor(space, path, dir_fd, follow_symlinks, 'stat')
    return status_at(space, path, dir_fd, follow_symlinks)


@module.function("lstat(path, *, dir_fd=None)")
def lstat(space, w_path, w_dir_fd):
    """Perform a stat system call on the given path, without following symbolic links.

Like stat(), but do not follow symbolic links.
Equivalent to stat(path, follow_symlinks=False)."""
    path = path_of(space, w_path, 'lstat')
    return status_at(space, path, folder_of(space, w_dir_fd), False)


@module.function("statvfs(path)")
def statvfs(space, w_path):
    """Perform a statvfs system call on the given path.

path may always be specified as a string.
On some platforms, path may also be specified as an open file descriptor.
  If this functionality is unavailable, using it raises an exception."""
    path = path_of(space, w_path, 'statvfs', also=DESCRIPTOR)
    try:
        if path.is_descriptor:
            return statvfs_result(space, host.file_system_of(path.fd))
        return statvfs_result(space, host.file_system(path.name))
    except HostError as e:
        raise path.error(space, e)


@module.function("access(path, mode: c_int, *, dir_fd=None, effective_ids: bool = False, "
                 "follow_symlinks: bool = True) -> bool")
def access(space, w_path, mode, w_dir_fd, effective_ids, follow_symlinks):
    "Use the real uid/gid to test for access to a path."
    path = path_of(space, w_path, 'access')
    dir_fd = folder_of(space, w_dir_fd)
    flags = EFFECTIVE_IDS if effective_ids else 0
    if not follow_symlinks:
        flags |= NOFOLLOW
    try:
        host.access(dir_fd, path.name, mode, flags)
    except HostError:
        return False
    return True


@module.function("chdir(path) -> None")
def chdir(space, w_path):
    """Change the current working directory to the specified path.

path may always be specified as a string.
On some platforms, path may also be specified as an open file descriptor.
If this functionality is unavailable, using it raises an exception."""
    path = path_of(space, w_path, 'chdir', also=DESCRIPTOR)
    try:
        if path.is_descriptor:
            host.fchdir(path.fd)
        else:
            host.chdir(path.name)
    except HostError as e:
        raise path.error(space, e)


@module.function("chroot(path) -> None")
def chroot(space, w_path):
    "Change root directory to path."
    path = path_of(space, w_path, 'chroot')
    try:
        host.chroot(path.name)
    except HostError as e:
        raise path.error(space, e)


@module.function("chmod(path, mode: c_int, *, dir_fd=None, follow_symlinks: bool = True) -> None")
def chmod(space, w_path, mode, w_dir_fd, follow_symlinks):
    "Change the access permissions of a file."
    path = path_of(space, w_path, 'chmod', also=DESCRIPTOR)
    dir_fd = folder_of(space, w_dir_fd)
    try:
        if path.is_descriptor:
            host.fchmod(path.fd, mode)
        else:
            host.chmod(dir_fd, path.name, mode, 0 if follow_symlinks else NOFOLLOW)
    except HostError as e:
        if e.errno == errno.EOPNOTSUPP and not follow_symlinks:
            if dir_fd != CURRENT_FOLDER:
                raise oefmt(space, space.w_ValueError, "chmod: cannot use dir_fd and follow_symlinks together")
            raise oefmt(space, space.w_NotImplementedError, "chmod: follow_symlinks unavailable on this platform")
        raise path.error(space, e)


@module.function("chown(path, uid, gid, *, dir_fd=None, follow_symlinks: bool = True) -> None")
def chown(space, w_path, w_uid, w_gid, w_dir_fd, follow_symlinks):
    "Change the owner and group id of path to the numeric uid and gid."
    path = path_of(space, w_path, 'chown', also=DESCRIPTOR)
    uid, gid = id_of(space, w_uid, 'uid'), id_of(space, w_gid, 'gid')
    dir_fd = folder_of(space, w_dir_fd)
    check_descriptor(space, path, dir_fd, follow_symlinks, 'chown')
    try:
        if path.is_descriptor:
            host.fchown(path.fd, uid, gid)
        else:
            host.chown(dir_fd, path.name, uid, gid, 0 if follow_symlinks else NOFOLLOW)
    except HostError as e:
        raise path.error(space, e)


@module.function("lchown(path, uid, gid) -> None")
def lchown(space, w_path, w_uid, w_gid):
    """Change the owner and group id of path to the numeric uid and gid.

This function will not follow symbolic links.
Equivalent to os.chown(path, uid, gid, follow_symlinks=False)."""
    path = path_of(space, w_path, 'lchown')
    uid, gid = id_of(space, w_uid, 'uid'), id_of(space, w_gid, 'gid')
    try:
        host.chown(CURRENT_FOLDER, path.name, uid, gid, NOFOLLOW)
    except HostError as e:
        raise path.error(space, e)


@module.function("fchown(fd: c_int, uid, gid) -> None")
def fchown(space, fd, w_uid, w_gid):
    """Change the owner and group id of the file specified by file descriptor.

Equivalent to os.chown(fd, uid, gid)."""
    uid, gid = id_of(space, w_uid, 'uid'), id_of(space, w_gid, 'gid')
    try:
        host.fchown(fd, uid, gid)
    except HostError as e:
        raise os_error(space, e)


# ____________________________________________________________
# two names

def rename_path(space, w_src, w_dst, w_src_dir_fd, w_dst_dir_fd, function):
    source = path_of(space, w_src, function, 'src')
    target = path_of(space, w_dst, function, 'dst')
    try:
        host.rename(folder_of(space, w_src_dir_fd), source.name, folder_of(space, w_dst_dir_fd), target.name)
    except HostError as e:
        raise os_error(space, e, w_src, w_dst)


@module.function("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None) -> None")
def rename(space, w_src, w_dst, w_src_dir_fd, w_dst_dir_fd):
    "Rename a file or directory."
    rename_path(space, w_src, w_dst, w_src_dir_fd, w_dst_dir_fd, 'rename')


@module.function("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None) -> None")
def replace(space, w_src, w_dst, w_src_dir_fd, w_dst_dir_fd):
    "Rename a file or directory, overwriting the destination."
    rename_path(space, w_src, w_dst, w_src_dir_fd, w_dst_dir_fd, 'replace')


@module.function("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks: bool = True) -> None")
def link(space, w_src, w_dst, w_src_dir_fd, w_dst_dir_fd, follow_symlinks):
    "Create a hard link to a file."
    source = path_of(space, w_src, 'link', 'src')
    target = path_of(space, w_dst, 'link', 'dst')
    src_dir_fd, dst_dir_fd = folder_of(space, w_src_dir_fd), folder_of(space, w_dst_dir_fd)
    # as CPython: without folders it is link(), which on Linux never follows
    plain = src_dir_fd == CURRENT_FOLDER and dst_dir_fd == CURRENT_FOLDER
    try:
        host.link(src_dir_fd, source.name, dst_dir_fd, target.name, FOLLOW if follow_symlinks and not plain else 0)
    except HostError as e:
        raise os_error(space, e, w_src, w_dst)


@module.function("symlink(src, dst, target_is_directory: bool = False, *, dir_fd=None) -> None")
def symlink(space, w_src, w_dst, target_is_directory, w_dir_fd):
    "Create a symbolic link pointing to src named dst."
    source = path_of(space, w_src, 'symlink', 'src')
    target = path_of(space, w_dst, 'symlink', 'dst')
    try:
        host.symlink(source.name, folder_of(space, w_dir_fd), target.name)
    except HostError as e:
        raise os_error(space, e, w_src, w_dst)


@module.function("readlink(path, *, dir_fd=None)")
def readlink(space, w_path, w_dir_fd):
    "Return a string representing the path to which the symbolic link points."
    path = path_of(space, w_path, 'readlink')
    try:
        return path.wrap(space, host.read_link(path.name, folder_of(space, w_dir_fd)))
    except HostError as e:
        raise path.error(space, e)


# ____________________________________________________________
# making and removing

def remove_path(space, w_path, w_dir_fd, function, flags):
    path = path_of(space, w_path, function)
    try:
        host.unlink(folder_of(space, w_dir_fd), path.name, flags)
    except HostError as e:
        raise path.error(space, e)


@module.function("unlink(path, *, dir_fd=None) -> None")
def unlink(space, w_path, w_dir_fd):
    "Remove a file (same as remove())."
    remove_path(space, w_path, w_dir_fd, 'unlink', 0)


@module.function("remove(path, *, dir_fd=None) -> None")
def remove(space, w_path, w_dir_fd):
    "Remove a file (same as unlink())."
    remove_path(space, w_path, w_dir_fd, 'remove', 0)


@module.function("rmdir(path, *, dir_fd=None) -> None")
def rmdir(space, w_path, w_dir_fd):
    "Remove a directory."
    remove_path(space, w_path, w_dir_fd, 'rmdir', REMOVE_FOLDER)


@module.function("mkdir(path, mode: c_int = 511, *, dir_fd=None) -> None")
def mkdir(space, w_path, mode, w_dir_fd):
    "Create a directory."
    path = path_of(space, w_path, 'mkdir')
    try:
        host.mkdir(folder_of(space, w_dir_fd), path.name, mode)
    except HostError as e:
        raise path.error(space, e)


@module.function("mkfifo(path, mode: c_int = 438, *, dir_fd=None) -> None")
def mkfifo(space, w_path, mode, w_dir_fd):
    "Create a \"fifo\" (a POSIX named pipe)."
    path = path_of(space, w_path, 'mkfifo')
    try:
        host.mkfifo(folder_of(space, w_dir_fd), path.name, mode)
    except HostError as e:
        raise path.error(space, e)


@module.function("mknod(path, mode: c_int = 384, device: int = 0, *, dir_fd=None) -> None")
def mknod(space, w_path, mode, device, w_dir_fd):
    "Create a node in the file system."
    path = path_of(space, w_path, 'mknod')
    try:
        host.mknod(folder_of(space, w_dir_fd), path.name, mode, device)
    except HostError as e:
        raise path.error(space, e)


def file_times(space, w_times, w_ns):
    "Seconds and nanoseconds of the last access and the last change."
    given = w_times is not space.w_None
    if given and w_ns is not None:
        raise oefmt(space, space.w_ValueError, "utime: you may specify either 'times' or 'ns' but not both")
    if given:
        if not space.is_tuple(w_times) or space.len_w(w_times) != 2:
            raise oefmt(space, space.w_TypeError, "utime: 'times' must be either a tuple of two ints or None")
        times_w = space.listview(w_times)
        accessed, accessed_rest = seconds_and_rest(space, times_w[0])
        modified, modified_rest = seconds_and_rest(space, times_w[1])
        return accessed, accessed_rest, modified, modified_rest
    if w_ns is not None:
        if not space.is_tuple(w_ns) or space.len_w(w_ns) != 2:
            raise oefmt(space, space.w_TypeError, "utime: 'ns' must be a tuple of two ints")
        times_w = space.listview(w_ns)
        accessed, accessed_rest = split_nanoseconds(space, times_w[0])
        modified, modified_rest = split_nanoseconds(space, times_w[1])
        return accessed, accessed_rest, modified, modified_rest
    return 0, NOW, 0, NOW


@module.function("utime(path, times=None, *, ns=..., dir_fd=None, follow_symlinks: bool = True) -> None")
def utime(space, w_path, w_times, w_ns, w_dir_fd, follow_symlinks):
    "Set the access and modified time of path."
    path = path_of(space, w_path, 'utime', also=DESCRIPTOR)
    dir_fd = folder_of(space, w_dir_fd)
    times = file_times(space, w_times, w_ns)
    check_descriptor(space, path, dir_fd, follow_symlinks, 'utime')
    try:
        if path.is_descriptor:
            host.set_times_of(path.fd, times)
        else:
            host.set_times(path.name, times, follow_symlinks, dir_fd)
    except HostError as e:
        raise path.error(space, e)


# ____________________________________________________________
# names

@module.function("umask(mask: c_int, /) -> int")
def umask(space, mask):
    "Set the current numeric umask and return the previous umask."
    try:
        return host.umask(mask)
    except HostError as e:
        raise os_error(space, e)


@module.function("getcwd()")
def getcwd(space):
    "Return a unicode string representing the current working directory."
    try:
        return decode_name(space, host.current_folder())
    except HostError as e:
        raise os_error(space, e)


@module.function("getcwdb() -> bytes")
def getcwdb(space):
    "Return a bytes string representing the current working directory."
    try:
        return host.current_folder()
    except HostError as e:
        raise os_error(space, e)


@module.function("fspath(path)")
def fspath(space, w_path):
    """Return the file system path representation of the object.

If the object is str or bytes, then allow it to pass through as-is. If the
object defines __fspath__(), then return the result of that method. All other
types raise a TypeError."""
    return fspath_of(space, w_path)
