"""What the file system in memory has of its own: limits, waits that nobody could end, times."""
import errno

import pytest

from memphis.host import NOW, HostError
from memphis.host.memory import descriptors, files, folders, nodes, surroundings
from memphis.host.memory.contents import LARGEST, NODE_COST, PAGE, storage
from memphis.host.memory.table import System, system

CWD = -100
NEW = 0o102


@pytest.fixture(autouse=True)
def fresh(request):
    system.start()
    request.addfinalizer(lambda: setattr(storage, 'limit', 0))


def fails(number, function, *args):
    with pytest.raises(HostError) as info:
        function(*args)
    assert info.value.errno == number


def new_file(path, data=''):
    fd = descriptors.open(path, NEW, 0o666)
    if data:
        assert descriptors.write(fd, data) == len(data)
    return fd


# ____________________________________________________________ limits

def test_a_full_storage():
    before = storage.used
    storage.limit = before + NODE_COST + 100
    fd = new_file('/a', 'x' * 60)
    fails(errno.ENOSPC, descriptors.write, fd, 'y' * 41)
    fails(errno.ENOSPC, descriptors.open, '/b', NEW, 0o666)
    fails(errno.ENOSPC, folders.mkdir, CWD, '/d', 0o777)
    fails(errno.ENOSPC, files.symlink, 'a', CWD, '/l')
    assert not files.is_file('/b') and not folders.is_dir('/d')
    files.unlink(CWD, '/a', 0)
    descriptors.close(fd)
    assert storage.used == before


def test_a_write_takes_what_there_is_room_for():
    storage.limit = storage.used + NODE_COST + PAGE + 10
    fd = new_file('/a')
    assert descriptors.write(fd, 'x' * (2 * PAGE)) == PAGE
    fails(errno.ENOSPC, descriptors.write, fd, 'x' * 11)
    assert descriptors.write(fd, 'x' * 10) == 10
    assert files.status('/a').size == PAGE + 10


def test_storage_is_given_back():
    before = storage.used
    fd = new_file('/a', 'x' * 200000)
    assert storage.used == before + NODE_COST + 200000
    descriptors.truncate(fd, 70000)
    assert storage.used == before + NODE_COST + 70000
    files.unlink(CWD, '/a', 0)
    assert storage.used == before + NODE_COST + 70000
    descriptors.close(fd)
    assert storage.used == before
    folders.mkdir(CWD, '/d', 0o777)
    files.unlink(CWD, '/d', 0x200)
    files.symlink('x', CWD, '/l')
    files.rename(CWD, '/l', CWD, '/m')
    files.unlink(CWD, '/m', 0)
    reading, writing = descriptors.pipe(0)
    descriptors.write(writing, 'abc')
    descriptors.close(reading)
    descriptors.close(writing)
    assert storage.used == before


def test_holes_take_nothing():
    before = storage.used
    fd = new_file('/a')
    descriptors.lseek(fd, 1 << 40, 0)
    assert descriptors.write(fd, 'x') == 1
    assert files.status('/a').size == (1 << 40) + 1
    assert descriptors.read_at(fd, 5, (1 << 40) - 4) == '\0\0\0\0x'
    assert storage.used == before + NODE_COST + 1
    descriptors.truncate(fd, 3)
    assert storage.used == before + NODE_COST
    assert files.read_file('/a') == '\0\0\0'


def test_sizes_that_no_file_has():
    fd = new_file('/a')
    assert descriptors.lseek(fd, LARGEST, 0) == LARGEST
    fails(errno.EFBIG, descriptors.write, fd, 'x')
    fails(errno.EINVAL, descriptors.lseek, fd, LARGEST + 1, 0)
    for offset in (2 ** 63 - 1, 2 ** 62):
        fails(errno.EINVAL, descriptors.lseek, fd, offset, 0)
        fails(errno.EOVERFLOW, descriptors.lseek, fd, offset, 1)
        fails(errno.EFBIG, descriptors.truncate, fd, offset)
        fails(errno.EFBIG, files.truncate_path, '/a', offset)
        fails(errno.EFBIG, descriptors.write_at, fd, 'x', offset)
        assert descriptors.read_at(fd, 5, offset) == ''
        assert descriptors.allocate(fd, offset, 5) == errno.EFBIG
        assert descriptors.allocate(fd, 5, offset) == errno.EFBIG
    fails(errno.EINVAL, descriptors.lseek, fd, -2 ** 63, 1)
    fails(errno.EINVAL, descriptors.truncate, fd, -2 ** 63)
    assert files.status('/a').size == 0


def test_room_for_an_allocation():
    storage.limit = storage.used + NODE_COST + 100
    fd = new_file('/a')
    assert descriptors.allocate(fd, 0, 101) == errno.ENOSPC
    assert descriptors.allocate(fd, 0, 100) == 0
    assert files.status('/a').size == 100


def test_too_many_descriptors():
    fds = []
    with pytest.raises(HostError) as info:
        while True:
            fds.append(new_file('/a'))
    assert info.value.errno == errno.EMFILE
    assert len(fds) == 1021
    fails(errno.EMFILE, descriptors.pipe, 0)
    descriptors.close(500)
    fails(errno.EMFILE, descriptors.pipe, 0)
    fails(errno.EMFILE, descriptors.open, '/b', NEW, 0o666) if descriptors.dup_above(4, 0, 0) == 500 else None
    assert not files.is_file('/b')


# ____________________________________________________________ waits

def test_a_pipe_that_nobody_else_reads_or_writes():
    reading, writing = descriptors.pipe(0)
    fails(errno.EDEADLK, descriptors.read, reading, 5)
    assert descriptors.write(writing, 'x' * 70000) == 65536
    fails(errno.EDEADLK, descriptors.write, writing, 'x')
    fails(errno.EDEADLK, descriptors.poll, [writing], [4], -1)
    assert descriptors.poll([writing], [4], 20) == [0]
    assert descriptors.read(reading, 100000) == 'x' * 65536


def test_little_is_written_at_once_or_not():
    reading, writing = descriptors.pipe(0o4000)
    assert descriptors.write(writing, 'x' * 65000) == 65000
    fails(errno.EAGAIN, descriptors.write, writing, 'x' * 4000)
    assert descriptors.write(writing, 'x' * 5000) == 536


def test_standard_input():
    fails(errno.EPERM, descriptors.read, 0, 5)


def test_standard_output(monkeypatch):
    written = []
    monkeypatch.setattr(nodes, 'write_stream', lambda number, data: written.append((number, data)) or len(data))
    assert descriptors.write(1, 'a') == 1
    assert descriptors.write(2, 'bc') == 2
    fd = descriptors.dup_above(1, 0, 0)
    descriptors.duplicate_to(new_file('/out'), 1, 0)
    descriptors.write(1, 'file')
    descriptors.write(fd, 'd')
    assert written == [(1, 'a'), (2, 'bc'), (1, 'd')]
    assert files.read_file('/out') == 'file'
    assert files.status_of(2).mode == 0o020620
    fails(errno.ESPIPE, descriptors.lseek, 2, 0, 0)


# ____________________________________________________________ times, paths

def test_times(monkeypatch):
    monkeypatch.setattr(nodes, 'clock', lambda kind: 1000.25)
    fd = new_file('/a')
    status = files.status('/a')
    assert (status.accessed, status.modified, status.changed, status.modified_rest) == (1000, 1000, 1000, 250000000)
    monkeypatch.setattr(nodes, 'clock', lambda kind: 2000.5)
    descriptors.write(fd, 'x')
    status = files.status('/a')
    assert (status.accessed, status.modified, status.changed) == (1000, 2000, 2000)
    files.set_times('/a', (5, 6, 7, NOW))
    status = files.status('/a')
    assert (status.accessed, status.accessed_rest, status.modified, status.changed) == (5, 6, 2000, 2000)


def test_folders_tell_each_change(monkeypatch):
    "importlib looks at the time to know whether there is something new."
    monkeypatch.setattr(nodes, 'clock', lambda kind: 1000.9999999)
    times = []
    for name in 'abc':
        new_file('/' + name)
        status = files.status('/')
        times.append((status.modified, status.modified_rest))
    assert times == [(1000, 999999899), (1001, 899), (1001, 1899)] or sorted(set(times)) == times


def test_a_host_without_a_clock(monkeypatch):
    monkeypatch.setattr(nodes, 'clock', lambda kind: float('nan'))
    new_file('/a')
    assert files.status('/a').modified == 0


def test_paths():
    folders.mkdir(CWD, '/d', 0o777)
    folders.mkdir(CWD, '/d/e', 0o777)
    files.symlink('d/e', CWD, '/l')
    new_file('/l/f')
    folders.chdir('/l')
    assert folders.current_folder() == '/d/e'
    assert folders.absolute_path('f') == '/d/e/f' and folders.absolute_path('/x') == '/x'
    assert folders.absolute_path('.') == '/d/e'
    for path, real in [('f', '/d/e/f'), ('/l/f', '/d/e/f'), ('/l', '/d/e'), ('..', '/d'), ('/', '/'), ('/d/..', '/'),
                       ('.', '/d/e'), ('no', 'no'), ('no/x', 'no/x')]:
        assert folders.real_path(path) == real
    files.rename(CWD, '/d', CWD, '/dd')
    assert folders.current_folder() == '/dd/e'
    folders.chdir('/')
    assert folders.absolute_path('f') == '/f'


def test_loops_of_links_end():
    for i in range(50):
        files.symlink('/%d' % (i + 1), CWD, '/%d' % i)
    new_file('/50', 'abc')
    fails(errno.ELOOP, files.status, '/9')
    assert files.status('/10').size == 3


# ____________________________________________________________ the rest

def test_at_the_start():
    fresh = System()
    assert sorted(fresh.root.table) == ['dev', 'tmp']
    assert files.status('/tmp').mode == 0o41777 and folders.current_folder() == '/'
    assert [descriptors.is_open(fd) for fd in range(4)] == [True, True, True, False]


def test_environment():
    assert surroundings.environment('A') is None
    surroundings.set_environment('A', '1', 1)
    surroundings.set_environment('A', '2', 0)
    assert surroundings.environment('A') == '1' and surroundings.environment_items() == [('A', '1')]
    surroundings.unset_environment('A')
    surroundings.unset_environment('A')
    assert surroundings.environment_items() == []


def test_entropy():
    assert len(surroundings.random(20)) == 20 and surroundings.random(20) != surroundings.random(20)


def test_file_system():
    storage.limit = storage.used + 40960
    fields = files.file_system('/').fields
    assert fields[0] == 4096 and fields[3] == 10 and fields[9] == 255
