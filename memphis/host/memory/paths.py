"""Where paths lead."""
from errno import ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR

from memphis.host import CURRENT_FOLDER, HostError
from memphis.host.memory.flags import LINKS_MAX, NAME_MAX, PATH_MAX
from memphis.host.memory.nodes import Folder, Link
from memphis.host.memory.table import system

NORMAL, DOT, PARENT, ROOT = range(4)


class Place(object):
    """The end of a path: `name` in `folder`, where `node` is, or None. `last`: what the last name is; `slash`: the path
    ends with one, and so means a folder."""

    def __init__(self, folder, name, node, last):
        self.folder = folder
        self.name = name
        self.node = node
        self.last = last
        self.slash = False


def start_of(path, dir_fd):
    "The folder in which the path begins."
    if path.startswith('/'):
        return system.root
    if dir_fd == CURRENT_FOLDER:
        return system.folder
    folder = system.table.get(dir_fd).node
    if not isinstance(folder, Folder):
        raise HostError(ENOTDIR)
    return folder


def push_names(pending, path):
    "The names of a path on top of a stack, the first at the top."
    names = path.split('/')
    for i in range(len(names) - 1, -1, -1):
        if names[i] != '':
            pending.append(names[i])


def walk(path, dir_fd, follow, slash_follows=True):
    """The Place of a path. `follow`: a symbolic link at its end is followed; so it is with a slash at the end, but where a
    name is to be made or removed."""
    if path == '':
        raise HostError(ENOENT, path)
    if len(path) >= PATH_MAX:
        raise HostError(ENAMETOOLONG, path)
    folder = start_of(path, dir_fd)
    slash = path.endswith('/')
    pending = []
    push_names(pending, path)
    place = Place(folder, '', folder, ROOT)
    links = 0
    while len(pending) > 0:
        name = pending.pop()
        if name == '.':
            place = Place(folder, name, folder, DOT)
            continue
        if name == '..':
            folder = folder.parent
            place = Place(folder, name, folder, PARENT)
            continue
        if len(name) > NAME_MAX:
            raise HostError(ENAMETOOLONG, path)
        node = folder.find(name)
        place = Place(folder, name, node, NORMAL)
        more = len(pending) > 0
        if isinstance(node, Link) and (more or follow or slash and slash_follows):
            links += 1
            if links > LINKS_MAX:
                raise HostError(ELOOP, path)
            target = node.target
            push_names(pending, target)
            if target.startswith('/'):
                folder = system.root
            place = Place(folder, '', folder, ROOT)
            if not more and target.endswith('/'):
                slash = True
        elif isinstance(node, Folder):
            folder = node
        elif more:
            raise HostError(ENOENT if node is None else ENOTDIR, path)
    place.slash = slash
    return place


def look_up(path, dir_fd=CURRENT_FOLDER, follow=True):
    "The node at a path."
    place = walk(path, dir_fd, follow)
    node = place.node
    if node is None:
        raise HostError(ENOENT, path)
    if place.slash and not isinstance(node, Folder):
        raise HostError(ENOTDIR, path)
    return node


def entry(path, dir_fd):
    "The Place of a name that is to be made or removed."
    return walk(path, dir_fd, False, False)


def path_of(folder):
    "The absolute path of a folder; HostError where it has none any more."
    names = []
    while folder is not system.root:
        if folder.links == 0:
            raise HostError(ENOENT)
        names.append(folder.name)
        folder = folder.parent
    names.reverse()
    return '/' + '/'.join(names)
