"""What is in a folder: listdir, scandir and its entries."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.host import CURRENT_FOLDER, FILE, FOLDER, LINK, UNKNOWN, HostError
from memphis.host import current as host
from memphis.modules.posix.moduledef import module
from memphis.modules.posix.paths import DESCRIPTOR, NONE, path_of
from memphis.modules.posix.results import stat_result
from memphis.objects.base import W_Object
from memphis.runtime.os_error import os_error

S_IFMT, S_IFDIR, S_IFREG, S_IFLNK = 0o170000, 0o040000, 0o100000, 0o120000



def entries_of(space, path):
    try:
        entries = host.list_folder_of(path.fd) if path.is_descriptor else host.list_folder(path.name)
    except HostError as e:
        raise os_error(space, e) if path.is_descriptor else path.error(space, e)
    space.tick(len(entries))
    return entries


@module.function("listdir(path=None)")
def listdir(space, w_path):
    """Return a list containing the names of the files in the directory.

path can be specified as either str, bytes, or a path-like object.  If path is bytes,
  the filenames returned will also be bytes; in all other circumstances
  the filenames returned will be str.
If path is None, uses the path='.'.
On some platforms, path may also be specified as an open file descriptor;\\
  the file descriptor must refer to a directory.
  If this functionality is unavailable, using it raises NotImplementedError.

The list is in arbitrary order.  It does not include the special
entries '.' and '..' even if they are present in the directory."""
    path = path_of(space, w_path, 'listdir', also=DESCRIPTOR | NONE)
    return space.newlist([path.wrap(space, entry.name) for entry in entries_of(space, path)])


@module.function("scandir(path=None)")
def scandir(space, w_path):
    """Return an iterator of DirEntry objects for given path.

path can be specified as either str, bytes, or a path-like object.  If path
is bytes, the names of yielded DirEntry objects will also be bytes; in
all other circumstances they will be str.

If path is None, uses the path='.'."""
    path = path_of(space, w_path, 'scandir', also=DESCRIPTOR | NONE)
    return W_ScandirIterator(path, entries_of(space, path))


class W_ScandirIterator(W_Object):
    "All entries are known from the start: there is nothing open that somebody would have to close."
    typedef = TypeDef('ScandirIterator', base=W_Object.typedef, module='posix', final=True)

    def __init__(self, path, entries):
        self.path = path
        self.entries = entries
        self.position = 0

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        raise oefmt(space, space.w_TypeError, "cannot create 'posix.ScandirIterator' instances")

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return self

    def is_iterator(self):
        return True

    @typedef.method("__next__(self, /)")
    def descr_next(self, space):
        w_entry = self.iter_next(space)
        if w_entry is None:
            raise OperationError(space.w_StopIteration, None)
        return w_entry

    def iter_next(self, space):
        position = self.position
        if position >= len(self.entries):
            return None
        self.position = position + 1
        return W_DirEntry(space, self.path, self.entries[position])

    @typedef.method("close(self) -> None")
    def close(self, space):
        self.entries = []

    @typedef.method("__enter__(self)")
    def descr_enter(self, space):
        return self

    @typedef.method("__exit__(self, *args) -> None")
    def descr_exit(self, space, args_w):
        self.entries = []


def full_path(folder, name):
    if folder.endswith('/'):
        return folder + name
    return folder + '/' + name


class W_DirEntry(W_Object):
    "`kind` is what the folder says of the file (host/calls.py)."
    typedef = TypeDef('DirEntry', base=W_Object.typedef, module='posix', final=True)

    def __init__(self, space, path, entry):
        self.w_name = path.wrap(space, entry.name)
        self.name = entry.name
        self.dir_fd = CURRENT_FOLDER
        if path.is_descriptor:
            self.dir_fd = path.fd
            self.path = entry.name
        else:
            self.path = full_path(path.name, entry.name)
        self.w_path = self.w_name if path.is_descriptor else path.wrap(space, self.path)
        self.inode_number = entry.inode
        self.kind = entry.kind
        self.w_stat = None
        self.w_lstat = None

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        raise oefmt(space, space.w_TypeError, "cannot create 'posix.DirEntry' instances")

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<DirEntry %s>' % space.repr_text(self.w_name)

    @typedef.getset('name')
    def get_name(self, space):
        "the entry's base filename, relative to scandir() \"path\" argument"
        return self.w_name

    @typedef.getset('path')
    def get_path(self, space):
        "the entry's full path name; equivalent to os.path.join(scandir_path, entry.name)"
        return self.w_path

    @typedef.method("__fspath__(self)")
    def descr_fspath(self, space):
        "Returns the path for the entry."
        return self.w_path

    @typedef.method("inode(self) -> int")
    def inode(self, space):
        "Return inode of the entry; cached per entry."
        return self.inode_number

    @typedef.method("stat(self, *, follow_symlinks: bool = True)")
    def stat(self, space, follow_symlinks):
        "Return stat_result object for the entry; cached per entry."
        if not follow_symlinks:
            if self.w_lstat is None:
                self.w_lstat = self.status(space, False)
            return self.w_lstat
        if self.w_stat is None:
            self.w_stat = self.status(space, True) if self.is_link(space) else self.stat(space, False)
        return self.w_stat

    def status(self, space, follow):
        try:
            return stat_result(space, host.status(self.path, follow, self.dir_fd))
        except HostError as e:
            raise os_error(space, e, self.w_path)

    def is_link(self, space):
        if self.kind == UNKNOWN:
            return self.has_mode(space, False, S_IFLNK)
        return self.kind == LINK

    def has_mode(self, space, follow, mode):
        try:
            w_status = self.stat(space, follow)
        except OperationError as e:
            if not e.match(space, space.w_FileNotFoundError):
                raise
            return False
        return space.int_w(space.getattr(w_status, 'st_mode')) & S_IFMT == mode

    def is_kind(self, space, kind, mode, follow):
        if self.kind == UNKNOWN or (self.kind == LINK and follow):
            return self.has_mode(space, follow, mode)
        return self.kind == kind

    @typedef.method("is_dir(self, *, follow_symlinks: bool = True) -> bool")
    def is_dir(self, space, follow_symlinks):
        "Return True if the entry is a directory; cached per entry."
        return self.is_kind(space, FOLDER, S_IFDIR, follow_symlinks)

    @typedef.method("is_file(self, *, follow_symlinks: bool = True) -> bool")
    def is_file(self, space, follow_symlinks):
        "Return True if the entry is a file; cached per entry."
        return self.is_kind(space, FILE, S_IFREG, follow_symlinks)

    @typedef.method("is_symlink(self) -> bool")
    def is_symlink(self, space):
        "Return True if the entry is a symbolic link; cached per entry."
        return self.is_link(space)

    @typedef.method("is_junction(self) -> bool")
    def is_junction(self, space):
        "Return True if the entry is a junction; cached per entry."
        return False

    @typedef.classmethod("__class_getitem__(cls, item, /)")
    def descr_class_getitem(space, w_cls, w_item):
        "See PEP 585"
        return space.new_generic_alias(w_cls, w_item)


@module.constant('DirEntry')
def make_dir_entry(space):
    return W_DirEntry.w_builtin_type
