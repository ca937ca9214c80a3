"""The file system in memory answers as Linux does."""
import os
import shutil
import signal
import tempfile

import pytest

from memphis.host import HostError, Status, native, posix
from memphis.host.memory import descriptors, files, folders
from memphis.host.memory.table import system

from memory_cases import DATA, FILES, FOLDERS, LINKS, NAMES, OPENING, PAIRS, QUESTIONS


class Host(object):
    def __init__(self, modules, ways):
        self.ways = ways
        for module in reversed(modules):
            for name in module.__all__:
                setattr(self, name, getattr(module, name))


def plain(value):
    "What of a result must be the same."
    if hasattr(value, 'mode'):
        if value.links > 3:
            return 'the parent or the root'
        size = value.size if value.mode & 0o170000 != 0o40000 else None
        times = [seconds for seconds in (value.accessed, value.modified) if seconds < 1000]
        return oct(value.mode), value.links, size, times
    if isinstance(value, list) and value and hasattr(value[0], 'kind'):
        return sorted((entry.name, entry.kind) for entry in value)
    return value


def tree(host, path='.', result=None):
    "All that is there."
    result = {} if result is None else result
    for name in host.names(path):
        name = path + '/' + name
        status = host.describe(name)
        result[name] = plain(status)
        kind = status.mode & 0o170000
        if kind == 0o040000:
            tree(host, name, result)
        else:
            result[name] += (host.link_at(name) if kind == 0o120000 else host.bytes_at(name),)
    return result


class Ways(object):
    "What making and looking at a tree needs, on the file system in memory."
    names = staticmethod(lambda path: [entry.name for entry in folders.list_folder(path)])
    describe = staticmethod(lambda path: files.status(path, False))
    link_at = staticmethod(files.read_link)
    bytes_at = staticmethod(files.read_file)
    make_folder = staticmethod(lambda path: folders.mkdir(-100, path, 0o777))
    make_link = staticmethod(lambda target, path: files.symlink(target, -100, path))

    @staticmethod
    def make_file(path, data):
        fd = descriptors.open(path, 0o102, 0o666)
        descriptors.write(fd, data)
        descriptors.close(fd)


class LinuxWays(object):
    "The same, quicker than by the host's calls, which are slow when they are not translated."
    names = staticmethod(os.listdir)
    link_at = staticmethod(os.readlink)
    make_folder = staticmethod(os.mkdir)
    make_link = staticmethod(os.symlink)

    @staticmethod
    def describe(path):
        found, result = os.lstat(path), Status()
        result.mode, result.links, result.size = found.st_mode, found.st_nlink, found.st_size
        result.accessed, result.modified = int(found.st_atime), int(found.st_mtime)
        return result

    @staticmethod
    def bytes_at(path):
        with open(path, 'rb') as f:
            return f.read()

    @staticmethod
    def make_file(path, data):
        with open(path, 'wb') as f:
            f.write(data)


def grow(ways):
    for path in FOLDERS:
        ways.make_folder(path)
    for path, data in FILES:
        ways.make_file(path, data)
    for target, path in LINKS:
        ways.make_link(target, path)


MEMORY = Host([descriptors, files, folders], Ways)
LINUX = Host([posix, native], LinuxWays)


def answers(host, calls):
    known = {'$dir': -100}
    result = []
    for call in calls:
        name = None
        if call[0] == 'as':
            name, call = call[1], call[2:]
        args = [known.get(arg, arg) if isinstance(arg, str) else arg for arg in call[1:]]
        args = [[known.get(part, part) for part in arg] if isinstance(arg, list) else arg for arg in args]
        try:
            if call[0] == 'tree':
                value = tree(host.ways)
            elif call[0] == 'grow':
                value = grow(host.ways)
            elif call[0] == 'pipes':
                known['$r'], known['$w'] = host.pipe(args[0])
                value = None
            else:
                value = getattr(host, call[0])(*args)
        except HostError as e:
            value = os.strerror(e.errno)
        if name is not None:
            known['$' + name] = value
        made = call[0] in ('open', 'dup_above', 'duplicate_to') and not isinstance(value, str)
        result.append((call, 'descriptor' if made else plain(value)))
    return result


@pytest.fixture(scope='module')
def linux(request):
    "A folder of the machine's, which is the current one."
    before, mask = os.getcwd(), os.umask(0o022)
    handler = signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    parent = tempfile.mkdtemp()

    def end():
        os.chdir(before)
        os.umask(mask)
        signal.signal(signal.SIGPIPE, handler)
        shutil.rmtree(parent)
    request.addfinalizer(end)
    return parent


def is_elsewhere(call):
    "What lies above is not the same."
    return call[0] in ('status', 'list_folder') and call[1] in ('..', '/')


def compare(parent, cases):
    different = []
    for calls in cases:
        system.start()
        MEMORY.mkdir(-100, '/home', 0o777)
        MEMORY.mkdir(-100, '/other', 0o777)
        MEMORY.chdir('/home')
        before = set(os.listdir('/proc/self/fd'))
        folder = tempfile.mkdtemp(dir=parent)
        os.chmod(folder, 0o755)
        os.chdir(folder)
        try:
            expected = answers(LINUX, calls)
        finally:
            for fd in set(os.listdir('/proc/self/fd')) - before:
                try:
                    os.close(int(fd))
                except OSError:
                    pass
            os.chdir(parent)
            shutil.rmtree(folder)
        given = answers(MEMORY, calls)
        for i in range(len(calls)):
            if given[i] != expected[i] and not is_elsewhere(calls[i]):
                different.append((given[i], expected[i]))
    assert not different, '\n'.join('%d different' % len(different) if pair is None else
                                    '%r: %r\n    Linux: %r' % (pair[0][0], pair[0][1], pair[1][1])
                                    for pair in [None] + different[:20])


def test_data(linux):
    compare(linux, DATA)


def test_questions(linux):
    compare(linux, QUESTIONS)


def test_names(linux):
    compare(linux, NAMES)


def test_opening(linux):
    compare(linux, OPENING)


def test_pairs_of_names(linux):
    compare(linux, PAIRS)
