"""Functions of posix on the system as a whole, and on the environment."""
import errno

from memphis.errors import oefmt
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules.posix.constants import CONFSTR, PATHCONF, SYSCONF
from memphis.modules.posix.moduledef import module
from memphis.modules.posix.paths import DESCRIPTOR, host_text, path_of
from memphis.modules.posix.results import TIMES, UNAME
from memphis.objects.structseq import new_struct_sequence
from memphis.runtime.os_error import decode_name, os_error, os_error_of_number

RANDOM_AT_ONCE = 1 << 20


@module.constant('environ')
def make_environ(space):
    return space.newdict()


@module.start
def fill_environ(space, w_module):
    "A dict of bytes; os.environ makes texts of them."
    w_environ = w_module.getdictvalue(space, 'environ')
    try:
        items = host.environment_items()
    except HostError:
        return
    for name, value in items:
        space.setitem(w_environ, space.newbytes(name), space.newbytes(value))


@module.function("putenv(name, value, /) -> None")
def putenv(space, w_name, w_value):
    "Change or add an environment variable."
    name, value = host_text(space, w_name), host_text(space, w_value)
    if '=' in name:
        raise oefmt(space, space.w_ValueError, "illegal environment variable name")
    try:
        host.set_environment(name, value, 1)
    except HostError as e:
        raise os_error(space, e)


@module.function("unsetenv(name, /) -> None")
def unsetenv(space, w_name):
    "Delete an environment variable."
    name = host_text(space, w_name)
    try:
        host.unset_environment(name)
    except HostError as e:
        raise os_error(space, e)


@module.function("strerror(code: c_int, /) -> text")
def strerror(space, code):
    "Translate an error code to a message string."
    return host.error_text(code)


@module.function("urandom(size: index, /) -> bytes")
def urandom(space, size):
    "Return a bytes object containing random bytes suitable for cryptographic use."
    if size < 0:
        raise oefmt(space, space.w_ValueError, "negative argument not allowed")
    return random_bytes(space, size)


@module.function("getrandom(size: index, flags: c_int = 0) -> bytes")
def getrandom(space, size, flags):
    "Obtain a series of random bytes."
    if size < 0:
        raise os_error_of_number(space, errno.EINVAL)
    return random_bytes(space, size)


def random_bytes(space, size):
    space.check_size(size)
    chunks = []
    while size > 0:
        space.tick(min(size, RANDOM_AT_ONCE) >> 4)
        try:
            chunk = host.random(min(size, RANDOM_AT_ONCE))
        except HostError as e:
            if e.errno != errno.EINTR:
                raise os_error(space, e)
            continue
        chunks.append(chunk)
        size -= len(chunk)
    return ''.join(chunks)


@module.function("uname()")
def uname(space):
    """Return an object identifying the current operating system.

The object behaves like a named tuple with the following fields:
  (sysname, nodename, release, version, machine)"""
    try:
        sysname, nodename, release, version, machine = host.system_names()
    except HostError as e:
        raise os_error(space, e)
    return new_struct_sequence(space, UNAME, [decode_name(space, name) for name in [
        sysname, nodename, release, version, machine]])


@module.function("times()")
def times(space):
    """Return a collection containing process timing information.

The object returned behaves like a named tuple with these fields:
  (utime, stime, cutime, cstime, elapsed_time)
All fields are floating-point numbers."""
    try:
        user, system, children_user, children_system, elapsed = host.process_times()
    except HostError as e:
        raise os_error(space, e)
    return new_struct_sequence(space, TIMES, [space.newfloat(seconds) for seconds in [
        user, system, children_user, children_system, elapsed]])


@module.function("getloadavg()")
def getloadavg(space):
    """Return average recent system load information.

Return the number of processes in the system run queue averaged over
the last 1, 5, and 15 minutes as a tuple of three floats.
Raises OSError if the load average was unobtainable."""
    try:
        one, five, fifteen = host.load_average()
    except HostError:
        raise oefmt(space, space.w_OSError, "Load averages are unobtainable")
    return space.newtuple([space.newfloat(one), space.newfloat(five), space.newfloat(fifteen)])


@module.function("ctermid() -> text")
def ctermid(space):
    "Return the name of the controlling terminal for this process."
    return '/dev/tty'


# ____________________________________________________________
# limits by name or number

def configuration_number(space, w_name, numbers):
    if space.has_index(w_name):
        return space.c_int_w(w_name)
    if not space.is_text(w_name):
        raise oefmt(space, space.w_TypeError, "configuration names must be strings or integers")
    number = numbers.get(space.text_w(w_name), -1)
    if number < 0:
        raise oefmt(space, space.w_ValueError, "unrecognized configuration name")
    return number


@module.function("sysconf(name, /) -> int")
def sysconf(space, w_name):
    "Return an integer-valued system configuration variable."
    number = configuration_number(space, w_name, SYSCONF)
    try:
        return host.system_limit(number)
    except HostError as e:
        raise os_error(space, e)


@module.function("pathconf(path, name) -> int")
def pathconf(space, w_path, w_name):
    """Return the configuration limit name for the file or directory path.

If there is no limit, return -1.
On some platforms, path may also be specified as an open file descriptor.
  If this functionality is unavailable, using it raises an exception."""
    path = path_of(space, w_path, 'pathconf', also=DESCRIPTOR)
    number = configuration_number(space, w_name, PATHCONF)
    try:
        if path.is_descriptor:
            return host.path_limit_of(path.fd, number)
        return host.path_limit(path.name, number)
    except HostError as e:
        raise path.error(space, e)


@module.function("fpathconf(fd: c_int, name, /) -> int")
def fpathconf(space, fd, w_name):
    """Return the configuration limit name for the file descriptor fd.

If there is no limit, return -1."""
    number = configuration_number(space, w_name, PATHCONF)
    try:
        return host.path_limit_of(fd, number)
    except HostError as e:
        raise os_error(space, e)


@module.function("confstr(name, /)")
def confstr(space, w_name):
    "Return a string-valued system configuration variable."
    number = configuration_number(space, w_name, CONFSTR)
    try:
        text = host.configuration(number)
    except HostError as e:
        raise os_error(space, e)
    return space.w_None if text == '' else decode_name(space, text)


PROCESSORS_ONLINE = SYSCONF['SC_NPROCESSORS_ONLN']


@module.function("cpu_count()")
def cpu_count(space):
    "Return the number of logical CPUs in the system."
    try:
        count = host.system_limit(PROCESSORS_ONLINE)
    except HostError:
        count = 0
    return space.newint(count) if count > 0 else space.w_None


# ____________________________________________________________
# device numbers, as Linux makes them

@module.function("major(device: int, /) -> int")
def major(space, device):
    "Extracts a device major number from a raw device number."
    return (device >> 8 & 0xfff) | (device >> 32 & ~0xfff & 0xffffffff)


@module.function("minor(device: int, /) -> int")
def minor(space, device):
    "Extracts a device minor number from a raw device number."
    return (device & 0xff) | (device >> 12 & ~0xff & 0xffffffff)


@module.function("makedev(major: int, minor: int, /) -> int")
def makedev(space, major, minor):
    "Composes a raw device number from the major and minor device numbers."
    return ((major & 0xfff) << 8) | ((major & ~0xfff & 0xffffffff) << 32) | (minor & 0xff) | (
        (minor & ~0xff & 0xffffffff) << 12)
