"""Open files, and the descriptors that lead to them."""
from errno import EBADF, EINVAL, EMFILE

from memphis.host import HostError
from memphis.host.memory.contents import NODE_COST, storage
from memphis.host.memory.flags import (
    DESCRIPTORS_MAX, O_ACCESS, O_APPEND, O_NONBLOCK, O_RDONLY, O_RDWR, O_WRONLY)
from memphis.host.memory.nodes import Folder, Null, Stream


class OpenFile(object):
    "What one open() has made, and dup() shares: `references` counts its descriptors."

    def __init__(self, node, flags):
        self.node = node
        self.flags = flags
        self.position = 0
        self.references = 0
        node.open(self)

    def readable(self):
        return self.flags & O_ACCESS != O_WRONLY

    def writable(self):
        return self.flags & O_ACCESS != O_RDONLY

    def appending(self):
        return self.flags & O_APPEND != 0

    def blocking(self):
        return self.flags & O_NONBLOCK == 0

    def forget(self):
        self.references -= 1
        if self.references == 0:
            self.node.close(self)


class Table(object):
    "`files[fd]`, None where nothing is open; `flags[fd]`: those of the descriptor itself."

    def __init__(self):
        self.files = []
        self.flags = []

    def find(self, fd):
        "The OpenFile, or None."
        if 0 <= fd < len(self.files):
            return self.files[fd]
        return None

    def get(self, fd):
        opened = self.find(fd)
        if opened is None:
            raise HostError(EBADF)
        return opened

    def free_place(self, least):
        "The smallest descriptor from `least` on that is free."
        fd = least
        while fd < len(self.files) and self.files[fd] is not None:
            fd += 1
        if fd >= DESCRIPTORS_MAX:
            raise HostError(EMFILE)
        return fd

    def add(self, opened, flags, least=0):
        fd = self.free_place(least)
        self.put(fd, opened, flags)
        return fd

    def put(self, fd, opened, flags):
        "At a descriptor that is free."
        while len(self.files) <= fd:
            self.files.append(None)
            self.flags.append(0)
        self.files[fd] = opened
        self.flags[fd] = flags
        opened.references += 1

    def close(self, fd):
        opened = self.get(fd)
        self.files[fd] = None
        opened.forget()


class System(object):
    "The state of all of it: the tree, the descriptors, the working folder."

    def __init__(self):
        self.start()

    def start(self):
        "As it is when a process begins; no clock is asked, since that is when the binary is translated."
        storage.used = 0
        self.root = Folder(0o755, None, '')
        self.folder = self.root
        self.umask = 0o022
        self.table = Table()
        self.add_folder('tmp', 0o1777)
        devices = self.add_folder('dev', 0o755)
        self.enter(devices, 'null', Null(0o666))
        for number in range(3):
            self.table.put(number, OpenFile(Stream(number), O_RDWR), 0)

    def add_folder(self, name, permissions):
        folder = Folder(permissions, self.root, name)
        self.enter(self.root, name, folder)
        self.root.links += 1
        return folder

    def enter(self, folder, name, node):
        storage.used += NODE_COST
        folder.table[name] = node


system = System()
