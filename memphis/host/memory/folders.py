"""The host's calls on folders, and paths as a whole."""
from errno import ENOTDIR

from memphis.host import CURRENT_FOLDER, HostError
from memphis.host.absolute import below
from memphis.host.memory.files import new_entry
from memphis.host.memory.nodes import Folder
from memphis.host.memory.paths import NORMAL, look_up, path_of, walk
from memphis.host.memory.table import system

__all__ = ['mkdir', 'list_folder', 'list_folder_of', 'chdir', 'fchdir', 'current_folder', 'absolute_path', 'real_path',
           'is_dir']


def mkdir(dir_fd, path, mode):
    place = new_entry(path, dir_fd)
    node = Folder(mode & ~system.umask, place.folder, place.name)
    node.made()
    place.folder.put(place.name, node)
    return 0


def folder_at(path):
    node = look_up(path)
    if not isinstance(node, Folder):
        raise HostError(ENOTDIR, path)
    return node


def folder_of(fd):
    node = system.table.get(fd).node
    if not isinstance(node, Folder):
        raise HostError(ENOTDIR)
    return node


def list_folder(path):
    return folder_at(path).listing()


def list_folder_of(fd):
    return folder_of(fd).listing()


def chdir(path):
    system.folder = folder_at(path)
    return 0


def fchdir(fd):
    system.folder = folder_of(fd)
    return 0


def is_dir(path):
    try:
        return isinstance(look_up(path), Folder)
    except HostError:
        return False


def current_folder():
    return path_of(system.folder)


def absolute_path(path):
    if path.startswith('/'):
        return path
    try:
        return below(current_folder(), path)
    except HostError:
        return path


def real_path(path):
    try:
        place = walk(path, CURRENT_FOLDER, True)
        if place.node is None:
            return path
        folder = path_of(place.folder)
    except HostError:
        return path
    if place.last != NORMAL or isinstance(place.node, Folder) and place.node is place.folder:
        return folder
    return below(folder, place.name)
