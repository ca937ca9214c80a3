"""The host's calls on files by their names."""
from errno import EACCES, EBUSY, EEXIST, EINVAL, EISDIR, EMLINK, ENOENT, ENOTDIR, ENOTEMPTY, EOPNOTSUPP, EPERM

from memphis.host import CURRENT_FOLDER, FOLLOW, NOFOLLOW, NOW, REMOVE_FOLDER, FileSystem, HostError
from memphis.host.memory.contents import LARGEST, storage
from memphis.host.memory.descriptors import new_file
from memphis.host.memory.flags import (
    BLOCK, EXECUTABLE, NAME_MAX, OMIT, PERMISSIONS, R_OK, S_IFMT, S_IFREG, W_OK, X_OK)
from memphis.host.memory.nodes import File, Folder, Link, now
from memphis.host.memory.paths import DOT, NORMAL, PARENT, ROOT, entry, look_up
from memphis.host.memory.table import system

__all__ = ['status', 'status_of', 'file_system', 'file_system_of', 'access', 'chmod', 'fchmod', 'chown', 'fchown',
           'set_times', 'set_times_of', 'truncate_path', 'unlink', 'rename', 'link', 'symlink', 'read_link', 'mknod',
           'umask', 'read_file', 'is_file']

LARGEST_LINKS = 65000
NO_ID = 0xFFFFFFFF


def status(path, follow=True, dir_fd=CURRENT_FOLDER):
    return look_up(path, dir_fd, follow).status()


def status_of(fd):
    return system.table.get(fd).node.status()


def read_file(path):
    if '\x00' in path:
        raise HostError(EINVAL, path)
    node = look_up(path)
    if isinstance(node, Folder):
        raise HostError(EISDIR, path)
    if not isinstance(node, File):
        return ''
    return node.read_at(node.size(), 0)


def is_file(path):
    try:
        return isinstance(look_up(path), File)
    except HostError:
        return False


def file_system(path):
    look_up(path)
    return description()


def file_system_of(fd):
    system.table.get(fd)
    return description()


def description():
    result = FileSystem()
    total = (storage.limit if storage.limit > 0 else LARGEST) // BLOCK
    free = storage.left() // BLOCK
    result.fields = [BLOCK, BLOCK, total, free, free, total, free, free, 0, NAME_MAX, 0]
    return result


# ____________________________________________________________ properties

def access(dir_fd, path, mode, flags):
    "Root may read and write everything, and execute what anybody may."
    node = look_up(path, dir_fd, not flags & NOFOLLOW)
    if mode & ~(R_OK | W_OK | X_OK):
        raise HostError(EINVAL, path)
    if mode & X_OK and not isinstance(node, Folder) and not node.permissions & EXECUTABLE:
        raise HostError(EACCES, path)
    return 0


def change_mode(node, mode):
    node.permissions = mode & PERMISSIONS
    node.note_changed()
    return 0


def chmod(dir_fd, path, mode, flags):
    node = look_up(path, dir_fd, not flags & NOFOLLOW)
    if isinstance(node, Link):
        raise HostError(EOPNOTSUPP, path)
    return change_mode(node, mode)


def fchmod(fd, mode):
    return change_mode(system.table.get(fd).node, mode)


def change_owner(node, uid, gid):
    if uid & NO_ID != NO_ID:
        node.uid = uid
    if gid & NO_ID != NO_ID:
        node.gid = gid
    node.note_changed()
    return 0


def chown(dir_fd, path, uid, gid, flags):
    return change_owner(look_up(path, dir_fd, not flags & NOFOLLOW), uid, gid)


def fchown(fd, uid, gid):
    return change_owner(system.table.get(fd).node, uid, gid)


def check_nanoseconds(rest):
    if rest != NOW and rest != OMIT and not 0 <= rest < 1000000000:
        raise HostError(EINVAL)


def change_times(node, times):
    accessed, accessed_rest, modified, modified_rest = times
    check_nanoseconds(accessed_rest)
    check_nanoseconds(modified_rest)
    seconds, rest = now()
    if accessed_rest == NOW:
        node.accessed, node.accessed_rest = seconds, rest
    elif accessed_rest != OMIT:
        node.accessed, node.accessed_rest = accessed, accessed_rest
    if modified_rest == NOW:
        node.modified, node.modified_rest = seconds, rest
    elif modified_rest != OMIT:
        node.modified, node.modified_rest = modified, modified_rest
    node.changed, node.changed_rest = seconds, rest


def set_times(path, times, follow=True, dir_fd=CURRENT_FOLDER):
    change_times(look_up(path, dir_fd, follow), times)


def set_times_of(fd, times):
    change_times(system.table.get(fd).node, times)


def truncate_path(path, size):
    if size < 0:
        raise HostError(EINVAL, path)
    node = look_up(path)
    if isinstance(node, Folder):
        raise HostError(EISDIR, path)
    node.resize(size)
    return 0


def umask(mask):
    before = system.umask
    system.umask = mask & 0o777
    return before


# ____________________________________________________________ names

def new_entry(path, dir_fd):
    "The Place of a name that is not there yet."
    place = entry(path, dir_fd)
    if place.last != NORMAL or place.node is not None:
        raise HostError(EEXIST, path)
    if place.folder.links == 0:
        raise HostError(ENOENT, path)
    return place


def new_file_entry(path, dir_fd):
    "The same for what is no folder."
    place = new_entry(path, dir_fd)
    if place.slash:
        raise HostError(ENOENT, path)
    return place


def lose_name(node):
    node.links -= 1
    node.note_changed()
    node.drop_if_unused()


def unlink(dir_fd, path, flags):
    place = entry(path, dir_fd)
    if flags & REMOVE_FOLDER:
        return remove_folder(place, path)
    node = place.node
    if place.last != NORMAL:
        raise HostError(EISDIR, path)
    if node is None:
        raise HostError(ENOENT, path)
    if isinstance(node, Folder):
        raise HostError(EISDIR, path)
    if place.slash:
        raise HostError(ENOTDIR, path)
    place.folder.take_out(place.name)
    lose_name(node)
    return 0


def remove_folder(place, path):
    if place.last == DOT:
        raise HostError(EINVAL, path)
    if place.last == PARENT:
        raise HostError(ENOTEMPTY, path)
    if place.last == ROOT:
        raise HostError(EBUSY, path)
    node = place.node
    if node is None:
        raise HostError(ENOENT, path)
    if not isinstance(node, Folder):
        raise HostError(ENOTDIR, path)
    if len(node.entries()) > 0:
        raise HostError(ENOTEMPTY, path)
    place.folder.take_out(place.name)
    forget_folder(node)
    return 0


def forget_folder(node):
    "It is empty, and has no name any more."
    node.links = 0
    node.note_changed()
    node.drop_if_unused()


def lies_in(folder, ancestor):
    while folder is not ancestor:
        if folder is folder.parent:
            return False
        folder = folder.parent
    return True


def rename(dir_fd, path, dir_fd2, path2):
    source, target = entry(path, dir_fd), entry(path2, dir_fd2)
    if source.last != NORMAL or target.last != NORMAL:
        raise HostError(EBUSY, path)
    node, old = source.node, target.node
    if node is None:
        raise HostError(ENOENT, path)
    if isinstance(node, Folder):
        if lies_in(target.folder, node):
            raise HostError(EINVAL, path)
    elif source.slash or target.slash:
        raise HostError(ENOTDIR, path)
    if isinstance(old, Folder) and lies_in(source.folder, old):
        raise HostError(ENOTEMPTY, path)
    if target.folder.links == 0:
        raise HostError(ENOENT, path)
    if node is old:
        return 0
    if old is not None:
        make_way(target, old, isinstance(node, Folder), path)
    source.folder.take_out(source.name)
    target.folder.put(target.name, node)
    node.note_changed()
    return 0


def make_way(place, node, for_folder, path):
    "What is to be replaced goes."
    if isinstance(node, Folder):
        if not for_folder:
            raise HostError(EISDIR, path)
        if len(node.entries()) > 0:
            raise HostError(ENOTEMPTY, path)
        place.folder.take_out(place.name)
        forget_folder(node)
    else:
        if for_folder:
            raise HostError(ENOTDIR, path)
        place.folder.take_out(place.name)
        lose_name(node)


def link(dir_fd, path, dir_fd2, path2, flags):
    node = look_up(path, dir_fd, flags & FOLLOW != 0)
    place = new_file_entry(path2, dir_fd2)
    if isinstance(node, Folder):
        raise HostError(EPERM, path)
    if node.links == 0:
        raise HostError(ENOENT, path)
    if node.links >= LARGEST_LINKS:
        raise HostError(EMLINK, path)
    node.links += 1
    node.note_changed()
    place.folder.put(place.name, node)
    return 0


def symlink(path, dir_fd, path2):
    if path == '':
        raise HostError(ENOENT, path)
    place = new_file_entry(path2, dir_fd)
    node = Link(path)
    node.made()
    place.folder.put(place.name, node)
    return 0


def read_link(path, dir_fd=CURRENT_FOLDER):
    node = look_up(path, dir_fd, False)
    if not isinstance(node, Link):
        raise HostError(EINVAL, path)
    return node.target


def mknod(dir_fd, path, mode, device):
    "Ordinary files only."
    if mode & S_IFMT != 0 and mode & S_IFMT != S_IFREG:
        raise HostError(EPERM, path)
    new_file(new_file_entry(path, dir_fd), mode)
    return 0
