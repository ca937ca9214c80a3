"""What the tree consists of: folders, files, symbolic links, and what only descriptors lead to.

`links` counts the names of a node and `opened` the open files over it; when both are 0 it gives back what it took.
"""
from errno import EBADF, EDEADLK, EAGAIN, EINVAL, EISDIR, EPERM, EPIPE, ESPIPE

from rpython.rlib.nonconst import NonConstant

from memphis.host import REALTIME, Entry, HostError, Status
from memphis.host import FILE, FOLDER, LINK, OTHER
from memphis.host.memory.contents import NODE_COST, Contents, storage
from memphis.host.memory.flags import (
    BLOCK, PERMISSIONS, PIPE_BUF, PIPE_SIZE, POLLERR, POLLHUP, POLLIN, POLLOUT, S_IFCHR, S_IFDIR, S_IFIFO, S_IFLNK,
    S_IFREG)
from memphis.host.wasi import clock, write_stream

LATEST = 1e11           # seconds
TICK = 1000             # nanoseconds: two changes of a folder differ at least by this, for who remembers what was in it


def now():
    "Seconds and nanoseconds; 0 where the host has no clock."
    value = clock(REALTIME)
    if not 0.0 <= value < LATEST:
        return 0, 0
    seconds = int(value)
    return seconds, int((value - float(seconds)) * 1e9)


class Counter(object):
    inodes = 0


counter = Counter()


class Node(object):
    kind = 0            # in st_mode
    entry_kind = OTHER

    def __init__(self, permissions):
        counter.inodes += 1
        self.inode = counter.inodes
        self.permissions = permissions & PERMISSIONS
        self.links = 1
        self.opened = 0
        self.uid = self.gid = 0
        self.accessed = self.modified = self.changed = 0
        self.accessed_rest = self.modified_rest = self.changed_rest = 0

    def made(self):
        "It gets a place in the tree."
        storage.check(NODE_COST)
        storage.used += NODE_COST
        self.note_modified()
        self.accessed, self.accessed_rest = self.modified, self.modified_rest

    def note_modified(self):
        self.modified, self.modified_rest = now()
        self.changed, self.changed_rest = self.modified, self.modified_rest

    def note_changed(self):
        "Something that is no content."
        self.changed, self.changed_rest = now()

    def mode(self):
        return self.kind | self.permissions

    def size(self):
        return 0

    def taken(self):
        return 0

    def status(self):
        result = Status()
        result.mode = self.mode()
        result.inode = self.inode
        result.device = 1
        result.links = self.links
        result.uid, result.gid = self.uid, self.gid
        result.size = self.size()
        result.block_size = BLOCK
        result.blocks = (self.taken() + 511) // 512
        result.accessed, result.accessed_rest = self.accessed, self.accessed_rest
        result.modified, result.modified_rest = self.modified, self.modified_rest
        result.changed, result.changed_rest = self.changed, self.changed_rest
        return result

    def drop_if_unused(self):
        if self.links <= 0 and self.opened <= 0:
            self.drop()
            storage.used -= NODE_COST

    def drop(self):
        "Give back what it took."

    # ____________________________________________________________ through descriptors

    def open(self, opened):
        "One more open file."
        self.opened += 1

    def close(self, opened):
        self.opened -= 1
        self.drop_if_unused()

    def read(self, opened, size):
        raise HostError(EINVAL)

    def write(self, opened, data):
        raise HostError(EINVAL)

    def read_at(self, size, offset):
        raise HostError(ESPIPE)

    def write_at(self, data, offset):
        raise HostError(ESPIPE)

    def resize(self, size):
        raise HostError(EINVAL)

    def seekable(self):
        return False

    def events(self, opened):
        "What poll() would tell."
        return POLLIN | POLLOUT


class Folder(Node):
    "`name` in `parent`; the root is its own parent."
    kind = S_IFDIR
    entry_kind = FOLDER

    def __init__(self, permissions, parent, name):
        Node.__init__(self, permissions)
        self.links = 2
        self.parent = self if parent is None else parent
        self.name = name
        self.table = {}

    def entries(self):
        "Name -> node."
        return self.table

    def find(self, name):
        return self.entries().get(name, None)

    def put(self, name, node):
        "Enter a node, which has counted the name already."
        self.entries()[name] = node
        if isinstance(node, Folder):
            node.parent = self
            node.name = name
            self.links += 1
        self.note_modified()

    def take_out(self, name):
        "Remove a name; the node keeps its count."
        node = self.entries()[name]
        del self.entries()[name]
        if isinstance(node, Folder):
            self.links -= 1
        self.note_modified()

    def note_modified(self):
        seconds, rest = now()
        if seconds < self.modified or seconds == self.modified and rest < self.modified_rest + TICK:
            seconds, rest = self.modified, self.modified_rest + TICK
            if rest >= 1000000000:
                seconds, rest = seconds + 1, rest - 1000000000
        self.modified, self.modified_rest = seconds, rest
        self.changed, self.changed_rest = seconds, rest

    def size(self):
        return BLOCK

    def listing(self):
        entries = []
        for name, node in self.entries().items():
            entries.append(Entry(name, node.inode, node.entry_kind))
        return entries

    def read(self, opened, size):
        raise HostError(EISDIR)

    def read_at(self, size, offset):
        raise HostError(EISDIR)

    def write_at(self, data, offset):
        raise HostError(EBADF)

    def seekable(self):
        return True


class File(Node):
    kind = S_IFREG
    entry_kind = FILE

    def __init__(self, permissions):
        Node.__init__(self, permissions)
        self.contents = Contents()

    def own_contents(self):
        "What may be changed."
        return self.contents

    def size(self):
        return self.contents.size

    def taken(self):
        return self.contents.taken

    def drop(self):
        self.contents.resize(0)

    def read(self, opened, size):
        data = self.read_at(size, opened.position)
        opened.position += len(data)
        return data

    def read_at(self, size, offset):
        return self.contents.read(size, offset)

    def write(self, opened, data):
        if opened.appending():
            opened.position = self.size()
        n = self.write_at(data, opened.position)
        opened.position += n
        return n

    def write_at(self, data, offset):
        n = self.own_contents().write(data, offset)
        self.note_modified()
        return n

    def resize(self, size):
        self.own_contents().resize(size)
        self.note_modified()

    def allocate(self, offset, size):
        self.own_contents().allocate(offset, size)
        self.note_modified()

    def seekable(self):
        return True


class Link(Node):
    "A symbolic link."
    kind = S_IFLNK
    entry_kind = LINK

    def __init__(self, target):
        Node.__init__(self, 0o777)
        self.target = target

    def size(self):
        return len(self.target)


class Null(Node):
    "/dev/null"
    kind = S_IFCHR

    def read(self, opened, size):
        return ''

    def write(self, opened, data):
        return len(data)

    def read_at(self, size, offset):
        return ''

    def write_at(self, data, offset):
        return len(data)

    def seekable(self):
        return True


class Stream(Node):
    "A standard stream of the host's."
    kind = S_IFCHR

    def __init__(self, number):
        Node.__init__(self, 0o620)
        self.number = number

    def read(self, opened, size):
        if NonConstant(True):
            raise HostError(EPERM)      # the host gives no input
        return ''

    def write(self, opened, data):
        return write_stream(self.number, data)


class Pipe(Node):
    "`readers` and `writers` count the open files over its ends; `chars` from `first` on wait."
    kind = S_IFIFO

    def __init__(self):
        Node.__init__(self, 0o600)
        self.links = 0
        self.readers = 0
        self.writers = 0
        self.chars = []
        self.first = 0

    def waiting(self):
        return len(self.chars) - self.first

    def open(self, opened):
        Node.open(self, opened)
        if opened.writable():
            self.writers += 1
        else:
            self.readers += 1

    def close(self, opened):
        if opened.writable():
            self.writers -= 1
        else:
            self.readers -= 1
        Node.close(self, opened)

    def drop(self):
        storage.used -= len(self.chars)
        self.chars = []
        self.first = 0

    def would_wait(self, opened):
        "Nobody else is there who could end the wait."
        return HostError(EDEADLK if opened.blocking() else EAGAIN)

    def read(self, opened, size):
        if size <= 0:
            return ''
        if self.waiting() == 0:
            if self.writers > 0:
                raise self.would_wait(opened)
            return ''
        first = self.first
        stop = first + min(size, self.waiting())
        assert first >= 0
        assert stop >= 0
        data = ''.join(self.chars[first:stop])
        self.first = stop
        if self.waiting() == 0:
            self.drop()
        return data

    def write(self, opened, data):
        if self.readers == 0:
            raise HostError(EPIPE)
        room = PIPE_SIZE - self.waiting()
        n = min(room, len(data))
        if n == 0 or n < len(data) <= PIPE_BUF:
            raise self.would_wait(opened)
        self.forget_read()
        storage.check(n)
        assert n >= 0
        self.chars += data[:n]
        storage.used += n
        return n

    def forget_read(self):
        "Before it grows: what was read goes."
        first = self.first
        assert first >= 0
        storage.used -= first
        self.chars = self.chars[first:]
        self.first = 0

    def events(self, opened):
        if opened.writable():
            if self.readers == 0:
                return POLLOUT | POLLERR
            return POLLOUT if PIPE_SIZE - self.waiting() >= PIPE_BUF else 0
        result = POLLIN if self.waiting() > 0 else 0
        return result | POLLHUP if self.writers == 0 else result
