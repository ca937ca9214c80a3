"""Everything that touches the operating system, behind one small interface.

`memphis.host.current` is the module in use: native.py (POSIX, also for
untranslated runs) or wasm.py (a sandbox: files in memory).  Both offer

    write(fd, data)         the first bytes of it, at least one: how many; or HostError
    read(fd, size)          at most size bytes; '' at the end
    read_file(path)         the whole file
    is_file(path), is_dir(path)     False where nothing can be looked at
    real_path(path)         absolute, without symbolic links; as it is where that cannot be found out
    current_folder()        absolute, or HostError
    absolute_path(path)     below the current directory, not normalised; as it is where there is none
    isatty(fd), is_open(fd)
    clock(kind)             seconds: REALTIME, MONOTONIC
    error_text(errno)       what strerror says

    environment(name)       the value of an environment variable, or None

    temporary_file()        the descriptor of a new file that nobody else sees
    run_again(args, name, value, output, errors)
                            this program in a process of its own, with an environment variable, its input from the start
                            and its output in two descriptors: the exit status, or 256 + the signal that ended it
    rewind(fd)              to the start of a file

    mount(path, data)       the files of a zip archive appear below a path; MountError natively
    carried_library()       the folder with the library that the binary carries, '' without one
    limit_files(nbytes)     how much files in memory may take
and the system calls that calls.py lists (host.open, close, lseek, truncate, status, status_of, mkdir ...; posix.py,
processes.py and sockets.py), of which the sandbox refuses those on processes, signals and sockets; and, for the command,
catch_interrupt(), die_interrupted(),
ignore_broken_pipes(), enlarge_stack().

Error numbers are Linux's. What is not to be had raises HostError with EPERM: the caller turns it into an
OSError, never a trap.
"""
REALTIME, MONOTONIC = 0, 1

kind = 'native'         # set by targetmemphis.py before `current` is imported

class HostError(Exception):
    def __init__(self, errno, path=''):
        self.errno = errno
        self.path = path


class MountError(Exception):
    def __init__(self, message):
        self.message = message


# Arguments of the calls of calls.py
CURRENT_FOLDER = -100       # AT_FDCWD
NOFOLLOW = 0x100            # AT_SYMLINK_NOFOLLOW
REMOVE_FOLDER = 0x200       # AT_REMOVEDIR
EFFECTIVE_IDS = 0x200       # AT_EACCESS
FOLLOW = 0x400              # AT_SYMLINK_FOLLOW
NOW = (1 << 30) - 1         # UTIME_NOW


# ... and what they tell

class Status(object):
    "What stat() tells; times in seconds with the rest in nanoseconds."
    def __init__(self):
        self.mode = self.inode = self.device = self.links = self.uid = self.gid = self.size = 0
        self.block_size = self.blocks = self.special_device = 0
        self.accessed = self.modified = self.changed = 0
        self.accessed_rest = self.modified_rest = self.changed_rest = 0


class FileSystem(object):
    "What statvfs() tells; in the order of the Python result."
    def __init__(self):
        self.fields = [0] * 11


class BrokenDownTime(object):
    "struct tm, but for a full year, months and days of the year from 1, Monday is 0."
    def __init__(self):
        self.year = self.month = self.day = self.hour = self.minute = self.second = 0
        self.weekday = self.year_day = self.dst = self.offset = 0
        self.zone = ''


UNKNOWN, FILE, FOLDER, LINK, OTHER = range(5)


class Entry(object):
    "A file in a folder; `kind` is one of the above."
    def __init__(self, name='', inode=0, kind=UNKNOWN):
        self.name = name
        self.inode = inode
        self.kind = kind


class AddressInfo(object):
    "One answer of getaddrinfo(); `address` is the bytes of a struct sockaddr."
    def __init__(self, family=0, type=0, protocol=0, name='', address=''):
        self.family = family
        self.type = type
        self.protocol = protocol
        self.name = name
        self.address = address


class NameLookup(object):
    """What is known of names and addresses of the network. `failure`: 0, or the number of what went wrong and `text`,
    what the C library calls it."""
    def __init__(self):
        self.failure = 0
        self.text = ''
        self.infos = []         # of addresses_of()
        self.name = ''          # of a host
        self.service = ''
        self.family = 0
        self.aliases = []
        self.addresses = []     # as many bytes as the family has


def example_lookup():
    "With something in each list, for what is typed without ever looking anything up."
    lookup = NameLookup()
    lookup.infos.append(AddressInfo())
    lookup.aliases.append('')
    lookup.addresses.append('')
    return lookup
