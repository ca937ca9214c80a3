"""The _stat module: what the bits of a file's mode mean; the library's `stat` takes it from here."""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('_stat', "The constants and tests of file modes.")

NUMBERS = """
    SF_APPEND=262144 SF_ARCHIVED=65536 SF_DATALESS=1073741824 SF_FIRMLINK=8388608 SF_IMMUTABLE=131072
    SF_NOUNLINK=1048576 SF_SETTABLE=4294901760 SF_SNAPSHOT=2097152 ST_ATIME=7 ST_CTIME=9 ST_DEV=2 ST_GID=5 ST_INO=1
    ST_MODE=0 ST_MTIME=8 ST_NLINK=3 ST_SIZE=6 ST_UID=4 S_ENFMT=0o2000 S_IEXEC=0o100 S_IFBLK=0o60000 S_IFCHR=0o20000
    S_IFDIR=0o40000 S_IFDOOR=0o0 S_IFIFO=0o10000 S_IFLNK=0o120000 S_IFPORT=0o0 S_IFREG=0o100000 S_IFSOCK=0o140000
    S_IFWHT=0o0 S_IREAD=0o400 S_IRGRP=0o40 S_IROTH=0o4 S_IRUSR=0o400 S_IRWXG=0o70 S_IRWXO=0o7 S_IRWXU=0o700
    S_ISGID=0o2000 S_ISUID=0o4000 S_ISVTX=0o1000 S_IWGRP=0o20 S_IWOTH=0o2 S_IWRITE=0o200 S_IWUSR=0o200 S_IXGRP=0o10
    S_IXOTH=0o1 S_IXUSR=0o100 UF_APPEND=4 UF_COMPRESSED=32 UF_DATAVAULT=128 UF_HIDDEN=32768 UF_IMMUTABLE=2
    UF_NODUMP=1 UF_NOUNLINK=16 UF_OPAQUE=8 UF_SETTABLE=65535 UF_TRACKED=64
"""


def _declare(name, number):
    module.constant(name)(lambda space: space.newint(number))


for _item in NUMBERS.split():
    _name, _value = _item.split('=')
    _declare(_name, int(_value, 0))

S_IFMT = 0o170000

# test, type bits (0: Linux has none), letter, meaning
TYPES = [('S_ISDIR', 0o040000, 'd', "a directory"), ('S_ISCHR', 0o020000, 'c', "a character special device file"),
         ('S_ISBLK', 0o060000, 'b', "a block special device file"), ('S_ISREG', 0o100000, '-', "a regular file"),
         ('S_ISFIFO', 0o010000, 'p', "a FIFO (named pipe)"), ('S_ISLNK', 0o120000, 'l', "a symbolic link"),
         ('S_ISSOCK', 0o140000, 's', "a socket"), ('S_ISDOOR', 0, '', "a door"), ('S_ISPORT', 0, '', "an event port"),
         ('S_ISWHT', 0, '', "a whiteout")]


def mode_of(space, w_mode):
    if not space.is_int(w_mode):
        raise oefmt(space, space.w_TypeError, "an integer is required")
    if space.is_true(space.lt(w_mode, space.newint(0))):
        raise oefmt(space, space.w_OverflowError, "can't convert negative value to unsigned int")
    if not space.fits_word(w_mode):
        raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C unsigned long")
    mode = space.int_w(w_mode)
    if mode > 0xffffffff:
        raise oefmt(space, space.w_OverflowError, "mode out of range")
    return mode


def _declare_test(name, bits, meaning):
    @module.function(name + "(object, /) -> bool")
    def test(space, w_object):
        mode = mode_of(space, w_object)
        return bits != 0 and mode & S_IFMT == bits
    test.__doc__ = "%s(mode) -> bool\n\nReturn True if mode is from %s." % (name, meaning)


for _name, _bits, _letter, _meaning in TYPES:
    _declare_test(_name, _bits, _meaning)


@module.function("S_IMODE(object, /) -> int")
def s_imode(space, w_object):
    "Return the portion of the file's mode that can be set by os.chmod()."
    return mode_of(space, w_object) & 0o7777


@module.function("S_IFMT(object, /) -> int")
def s_ifmt(space, w_object):
    "Return the portion of the file's mode that describes the file type."
    return mode_of(space, w_object) & S_IFMT


@module.function("filemode(object, /) -> text")
def filemode(space, w_object):
    "Convert a file's mode to a string of the form '-rwxrwxrwx'"
    mode = mode_of(space, w_object)
    text = letter_of(mode & S_IFMT)
    for shift, special, letter in [(6, 0o4000, 's'), (3, 0o2000, 's'), (0, 0o1000, 't')]:
        bits = mode >> shift
        text += 'r' if bits & 4 else '-'
        text += 'w' if bits & 2 else '-'
        if mode & special:
            text += letter if bits & 1 else letter.upper()
        else:
            text += 'x' if bits & 1 else '-'
    return text


LETTERS = dict((_bits, _letter) for _name, _bits, _letter, _meaning in TYPES if _bits)


def letter_of(bits):
    return LETTERS.get(bits, '?')
