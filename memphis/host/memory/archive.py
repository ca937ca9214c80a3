"""Zip archives: the central directory says what is in them, and an entry is inflated when somebody asks for it.

Nothing of an archive is trusted: a directory that makes no sense is a MountError, an entry whose bytes make none EIO.
"""
from errno import EIO

from memphis.deflate import Work
from memphis.deflate.checksums import crc32
from memphis.deflate.inflate import RAW, DataError, Inflater
from memphis.host import HostError, MountError

STORED, DEFLATED = 0, 8
END, END_SIZE = 'PK\x05\x06', 22
CENTRAL, CENTRAL_SIZE = 'PK\x01\x02', 46
LOCAL, LOCAL_SIZE = 'PK\x03\x04', 30
LONGEST_COMMENT = 0xFFFF
ENCRYPTED, UNIX = 1, 3
NOT_HERE = 0xFFFFFFFF           # a number that stands in zip64's fields
S_IFMT, S_IFREG, S_IFDIR = 0o170000, 0o100000, 0o40000
DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]


class Source(object):
    "Where the bytes of an archive lie."
    size = 0

    def piece(self, start, stop):
        return ''


class Bytes(Source):
    def __init__(self, data):
        self.data = data
        self.size = len(data)

    def piece(self, start, stop):
        assert start >= 0
        assert stop >= 0
        return self.data[start:stop]


def number(data, at, size):
    "Little-endian."
    result = 0
    for i in range(size):
        result |= ord(data[at + i]) << 8 * i
    return result


def text(data, start, stop):
    assert start >= 0
    assert stop >= 0
    return data[start:stop]


def seconds_of(date, time):
    "Seconds since the Epoch of what DOS notes, as if that were UTC."
    year, month, day = (date >> 9) + 1980, date >> 5 & 15, date & 31
    month, day = min(max(month, 1), 12), max(day, 1)
    days = (year - 1970) * 365 + (year - 1969) // 4 + DAYS_BEFORE_MONTH[month - 1] + day - 1
    if year >= 2101:
        days -= 1
    if month > 2 and year % 4 == 0 and year != 2100:
        days += 1
    return days * 86400 + (time >> 11) * 3600 + (time >> 5 & 63) * 60 + (time & 31) * 2


class Member(object):
    "An entry; `names` is its path, taken apart."

    def __init__(self):
        self.name = ''
        self.names = ['']
        self.is_folder = False
        self.method = self.crc = self.packed = self.size = self.offset = self.permissions = self.seconds = 0


class Archive(object):
    def __init__(self, source):
        self.source = source
        self.members = []
        self.kinds = {}         # path -> whether it is a folder
        self.read_directory()

    # ____________________________________________________________ the directory

    def find_end(self):
        "Where the record at the end lies in the last bytes, and those."
        source = self.source
        tail = source.piece(max(source.size - END_SIZE - LONGEST_COMMENT, 0), source.size)
        at = tail.rfind(END)
        while at >= 0:
            if at + END_SIZE <= len(tail) and at + END_SIZE + number(tail, at + 20, 2) == len(tail):
                return at, tail
            at = tail.rfind(END, 0, at)
        raise MountError("not a zip archive")

    def read_directory(self):
        at, tail = self.find_end()
        count, size, offset = number(tail, at + 10, 2), number(tail, at + 12, 4), number(tail, at + 16, 4)
        if number(tail, at + 4, 4) != 0 or number(tail, at + 8, 2) != count:
            raise MountError("a zip archive of several parts")
        if count == 0xFFFF or size == NOT_HERE or offset == NOT_HERE:
            raise MountError("a zip archive in the format zip64")
        stop = self.source.size - len(tail) + at
        start = stop - size
        before = start - offset             # bytes before the archive proper
        if start < 0 or before < 0:
            raise MountError("a damaged zip archive: its directory is not where it should be")
        directory = self.source.piece(start, stop)
        at = 0
        for _ in range(count):
            at = self.read_member(directory, at, before, start)
        if at != len(directory):
            raise damaged("too long")

    def read_member(self, directory, at, before, end):
        "Returns where the next one stands."
        if at + CENTRAL_SIZE > len(directory):
            raise damaged("too short")
        if text(directory, at, at + 4) != CENTRAL:
            raise damaged("no entry where one should be")
        name_start = at + CENTRAL_SIZE
        name_stop = name_start + number(directory, at + 28, 2)
        stop = name_stop + number(directory, at + 30, 2) + number(directory, at + 32, 2)
        if stop > len(directory):
            raise damaged("too short")
        member = Member()
        member.name = text(directory, name_start, name_stop)
        member.method = number(directory, at + 10, 2)
        member.seconds = seconds_of(number(directory, at + 14, 2), number(directory, at + 12, 2))
        member.crc = number(directory, at + 16, 4)
        member.packed = number(directory, at + 20, 4)
        member.size = number(directory, at + 24, 4)
        member.offset = number(directory, at + 42, 4)
        if member.packed == NOT_HERE or member.size == NOT_HERE or member.offset == NOT_HERE:
            raise MountError("a zip archive in the format zip64")
        member.offset += before
        if member.offset + LOCAL_SIZE + member.packed > end:
            raise refused(member, "lies outside of the archive")
        flags = number(directory, at + 8, 2)
        mode = number(directory, at + 40, 2) if number(directory, at + 5, 1) == UNIX else 0
        self.check_kind(member, flags, mode)
        self.check_name(member)
        self.members.append(member)
        return stop

    def check_kind(self, member, flags, mode):
        member.is_folder = member.name.endswith('/')
        if flags & ENCRYPTED:
            raise refused(member, "is encrypted")
        if member.method != STORED and member.method != DEFLATED:
            raise refused(member, "has the unknown compression method %d" % member.method)
        if member.method == STORED and member.packed != member.size:
            raise refused(member, "has two sizes")
        if mode & S_IFMT != 0 and mode & S_IFMT != (S_IFDIR if member.is_folder else S_IFREG):
            raise refused(member, "is of a kind that cannot be mounted")
        member.permissions = mode & 0o777
        if member.permissions == 0:
            member.permissions = 0o755 if member.is_folder else 0o644

    def check_name(self, member):
        "It must stay below the place of mounting, and be new."
        name = member.name
        if member.is_folder:
            name = text(name, 0, len(name) - 1)
        if '\x00' in name:
            raise refused(member, "has a name with a zero byte")
        member.names = name.split('/')
        for part in member.names:
            if part == '' or part == '.' or part == '..' or len(part) > 255:
                raise refused(member, "has a name that is no path below")
        if self.kinds.get(name, member.is_folder) != member.is_folder or name in self.kinds and not member.is_folder:
            raise refused(member, "is there twice")
        self.kinds[name] = member.is_folder
        slash = name.rfind('/')
        while slash > 0:
            name = text(name, 0, slash)
            if not self.kinds.get(name, True):
                raise refused(member, "lies below a file")
            if name in self.kinds:
                return
            self.kinds[name] = True
            slash = name.rfind('/')

    def forget_directory(self):
        "The nodes of the tree know their entries."
        self.members = []
        self.kinds = {}

    # ____________________________________________________________ what is in it

    def load(self, member):
        "The bytes of an entry."
        source = self.source
        header = source.piece(member.offset, member.offset + LOCAL_SIZE)
        if not header.startswith(LOCAL):
            raise HostError(EIO)
        start = member.offset + LOCAL_SIZE + number(header, 26, 2) + number(header, 28, 2)
        if start + member.packed > source.size:
            raise HostError(EIO)
        data = source.piece(start, start + member.packed)
        if member.method == DEFLATED:
            data = inflated(data, member.size)
        if len(data) != member.size or crc32(data, 0) != member.crc:
            raise HostError(EIO)
        return data


def inflated(data, size):
    "EIO where it is not of that size."
    inflater = Inflater(RAW, 0)
    try:
        result = inflater.run(Work(), data, size)
    except DataError:
        raise HostError(EIO)
    if not inflater.done():
        raise HostError(EIO)
    return result


def damaged(why):
    return MountError("a damaged zip archive: its directory is " + why if why.startswith('too') else
                      "a damaged zip archive: its directory has " + why)


def refused(member, why):
    return MountError("%s %s" % (member.name, why))
