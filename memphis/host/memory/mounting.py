"""Archives in the tree: their files are inflated when they are opened, and forgotten when they are closed, unless they have
been changed: the change is one of a copy in memory."""
from errno import EIO

from memphis.host import HostError, MountError
from memphis.host.memory.archive import Archive, Bytes, Source
from memphis.host.memory.contents import NODE_COST, Contents, storage
from memphis.host.memory.nodes import File, Folder
from memphis.host.memory.paths import push_names
from memphis.host.memory.table import system
from memphis.host.wasi import library_piece, library_size
from memphis.host.wasi_errno import error_text

__all__ = ['mount', 'carried_library', 'limit_files']

LIBRARY = '/lib/python3.13'


class Carried(Source):
    "The archive that is part of the binary."

    def __init__(self):
        self.size = library_size()

    def piece(self, start, stop):
        return library_piece(start, stop)


class MountedFile(File):
    "`archive` None: it has contents of its own. `data`: what has been inflated while it is open, else None."

    def __init__(self, archive, member):
        File.__init__(self, member.permissions)
        self.archive = archive
        self.member = member
        self.data = None
        set_times(self, member.seconds)

    def inflated(self):
        data = self.data
        if data is None:
            data = self.archive.load(self.member)
        return data

    def own_contents(self):
        if self.archive is not None:
            data = self.inflated()
            storage.check(len(data))
            contents = Contents()
            contents.write(data, 0)
            self.become(contents)
        return self.contents

    def become(self, contents):
        self.contents = contents
        self.archive = None
        self.data = None

    def open(self, opened):
        if self.archive is not None:
            self.data = self.inflated()
        File.open(self, opened)

    def close(self, opened):
        if self.opened == 1:
            self.data = None
        File.close(self, opened)

    def drop(self):
        self.become(self.contents)
        File.drop(self)

    def size(self):
        return File.size(self) if self.archive is None else self.member.size

    def taken(self):
        return File.taken(self) if self.archive is None else self.member.size

    def read_at(self, size, offset):
        if self.archive is None:
            return File.read_at(self, size, offset)
        data = self.inflated()
        if size <= 0 or offset >= len(data):
            return ''
        stop = offset + min(size, len(data) - offset)
        assert offset >= 0
        assert stop >= 0
        return data[offset:stop]

    def resize(self, size):
        if size == 0 and self.archive is not None:
            self.become(Contents())         # what was there may be damaged
        File.resize(self, size)


class LibraryFolder(Folder):
    "Filled when somebody looks into it."

    def __init__(self, parent, name, source):
        Folder.__init__(self, 0o755, parent, name)
        self.source = source

    def entries(self):
        source = self.source
        if source is not None:
            try:
                archive = Archive(source)
            except MountError:
                raise HostError(EIO)
            self.source = None
            plant(archive, self)
        return self.table


def set_times(node, seconds):
    node.accessed = node.modified = node.changed = seconds


def plant(archive, root):
    "Enter what is in an archive below a folder. Nothing stands in its way."
    for member in archive.members:
        folder = root
        last = len(member.names) - 1
        for i in range(last):
            folder = folder_in(folder, member.names[i], 0o755, member.seconds)
        if member.is_folder:
            folder_in(folder, member.names[last], member.permissions, member.seconds)
        else:
            storage.used += NODE_COST
            folder.entries()[member.names[last]] = MountedFile(archive, member)
    archive.forget_directory()


def folder_in(folder, name, permissions, seconds):
    "The folder of that name, made if there is none."
    node = folder.find(name)
    if node is None:
        storage.used += NODE_COST
        node = Folder(permissions, folder, name)
        set_times(node, seconds)
        folder.entries()[name] = node
        folder.links += 1
    assert isinstance(node, Folder)
    return node


def mount(path, data):
    try:
        archive = Archive(Bytes(data))
        if not path.startswith('/') or '\x00' in path:
            raise MountError("the place of an archive must be an absolute path")
        storage.check(len(data) + NODE_COST * len(archive.kinds))
        names = []
        push_names(names, path)
        names.reverse()
        check_free(archive, names)
        storage.used += len(data)
        folder = system.root
        for name in names:
            folder = folder_in(folder, name, 0o755, 0)
        plant(archive, folder)
        folder.note_modified()
    except HostError as e:
        raise MountError("%s: %s" % (path, error_text(e.errno)))


def check_free(archive, names):
    "Where something is already, it must be a folder, and so must what comes in its place."
    for name in names:
        if name == '.' or name == '..' or len(name) > 255:
            raise MountError("the place of an archive must be a plain path")
    check_way(names, len(names))
    for member in archive.members:
        way = names + member.names
        if not check_way(way, len(way) - 1):
            continue
        node = node_at(way)
        if node is not None and not (member.is_folder and isinstance(node, Folder)):
            raise MountError("/%s is there already" % '/'.join(way))


def check_way(names, count):
    "Whether all of the first names are folders already; MountError where one is something else."
    folder = system.root
    for i in range(count):
        node = folder.find(names[i])
        if node is None:
            return False
        if not isinstance(node, Folder):
            raise MountError("/%s is no folder" % '/'.join(names[:i + 1]))
        folder = node
    return True


def node_at(names):
    folder = system.root
    last = len(names) - 1
    for i in range(last):
        node = folder.find(names[i])
        assert isinstance(node, Folder)
        folder = node
    return folder.find(names[last])


def carried_library():
    "The first call mounts it; nothing of it is read yet."
    source = Carried()
    if source.size == 0:
        return ''
    names = []
    push_names(names, LIBRARY)
    lib = folder_in(system.root, names[1], 0o755, 0)
    if lib.find(names[0]) is None:
        storage.used += NODE_COST
        lib.entries()[names[0]] = LibraryFolder(lib, names[0], source)
        lib.links += 1
    return LIBRARY


def limit_files(nbytes):
    storage.limit = nbytes
