"""Archives mounted into the file system in memory, and damaged ones."""
import errno
import io
import zipfile

import pytest

from memphis.host import HostError, MountError, wasi
from memphis.host.memory import descriptors, files, folders, mounting
from memphis.host.memory.archive import seconds_of
from memphis.host.memory.contents import storage
from memphis.host.memory.mounting import MountedFile, mount
from memphis.host.memory.table import system

CWD = -100
LONG = 'line of text\n' * 9000
STORED, DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED


@pytest.fixture(autouse=True)
def fresh(request):
    system.start()
    request.addfinalizer(lambda: setattr(storage, 'limit', 0))


def archive(*members, **options):
    "Members: (name, data, method)."
    result = io.BytesIO()
    with zipfile.ZipFile(result, 'w') as f:
        for name, data, method in members:
            info = zipfile.ZipInfo(name, (2024, 2, 29, 12, 34, 56))
            info.compress_type = method
            info.external_attr = options.get('mode', 0) << 16
            info.create_system = 3
            f.writestr(info, data)
        f.comment = options.get('comment', '')
    return options.get('before', '') + result.getvalue()


PACKAGE = archive(('p/__init__.py', 'x = 1\n', STORED), ('p/long.txt', LONG, DEFLATED), ('p/empty', '', DEFLATED),
                  ('p/q/', '', STORED), ('p/q/r/s.py', 'deep', DEFLATED), ('\xc3\xa4.txt', 'umlaut', STORED))


def fails(number, function, *args):
    with pytest.raises(HostError) as info:
        function(*args)
    assert info.value.errno == number


def refused(data, message, path='/m'):
    before = storage.used, sorted(system.root.table)
    with pytest.raises(MountError) as info:
        mount(path, data)
    assert info.value.message == message
    assert (storage.used, sorted(system.root.table)) == before


def names(path):
    return sorted(entry.name for entry in folders.list_folder(path))


def test_a_tree():
    mount('/packages/here', PACKAGE)
    assert names('/packages/here') == ['p', '\xc3\xa4.txt'] and names('/packages/here/p/q/r') == ['s.py']
    assert names('/packages/here/p') == ['__init__.py', 'empty', 'long.txt', 'q']
    for name, data in [('p/__init__.py', 'x = 1\n'), ('p/long.txt', LONG), ('p/empty', ''), ('p/q/r/s.py', 'deep'),
                       ('\xc3\xa4.txt', 'umlaut')]:
        assert files.read_file('/packages/here/' + name) == data
        assert files.status('/packages/here/' + name).size == len(data)
    status = files.status('/packages/here/p/long.txt')
    assert (status.mode, status.links, status.modified) == (0o100644, 1, 1709210096)
    assert files.status('/packages/here/p').mode == 0o40755 and files.status('/packages/here/p').links == 3


def test_reading_keeps_nothing():
    mount('/m', PACKAGE)
    node = system.root.find('m').find('p').find('long.txt')
    assert isinstance(node, MountedFile) and node.data is None
    before = storage.used
    fd = descriptors.open('/m/p/long.txt', 0, 0)
    fd2 = descriptors.open('/m/p/long.txt', 0, 0)
    assert node.data is not None
    assert descriptors.read(fd, 8) == 'line of ' and descriptors.lseek(fd, -5, 2) == len(LONG) - 5
    assert descriptors.read(fd, 50) == 'text\n' and descriptors.read(fd, 50) == ''
    assert descriptors.read_at(fd, 4, 13) == 'line'
    descriptors.close(fd)
    assert node.data is not None
    descriptors.close(fd2)
    assert node.data is None and storage.used == before


def test_a_change_is_one_of_a_copy():
    mount('/m', PACKAGE)
    mount('/n', PACKAGE)
    before = storage.used
    reading = descriptors.open('/m/p/long.txt', 0, 0)
    fd = descriptors.open('/m/p/long.txt', 0o2001, 0)
    assert descriptors.write(fd, 'more') == 4
    assert descriptors.read_at(reading, 9, len(LONG)) == 'more'
    descriptors.close(fd)
    descriptors.close(reading)
    assert files.read_file('/m/p/long.txt') == LONG + 'more'
    assert files.read_file('/n/p/long.txt') == LONG
    assert files.status('/m/p/long.txt').size == len(LONG) + 4 and files.status('/m/p/long.txt').modified > 1709210096
    assert storage.used == before + len(LONG) + 4
    files.truncate_path('/m/p/long.txt', 3)
    assert files.read_file('/m/p/long.txt') == 'lin'
    files.truncate_path('/n/p/long.txt', 2)
    assert files.read_file('/n/p/long.txt') == 'li'


def test_other_changes():
    mount('/m', PACKAGE)
    files.chmod(CWD, '/m/p/__init__.py', 0o600, 0)
    assert files.status('/m/p/__init__.py').mode == 0o100600
    files.rename(CWD, '/m/p/q', CWD, '/q')
    assert files.read_file('/q/r/s.py') == 'deep' and names('/m/p') == ['__init__.py', 'empty', 'long.txt']
    fd = descriptors.open('/m/p/long.txt', 0, 0)
    files.unlink(CWD, '/m/p/long.txt', 0)
    assert descriptors.read(fd, 4) == 'line'
    descriptors.close(fd)
    fd = descriptors.open('/m/p/empty', 0o1001, 0)
    descriptors.write(fd, 'full')
    assert files.read_file('/m/p/empty') == 'full'
    descriptors.close(descriptors.open('/m/p/new', 0o102, 0o666))
    assert names('/m/p') == ['__init__.py', 'empty', 'new']


def test_no_room_for_a_copy():
    mount('/m', PACKAGE)
    storage.limit = storage.used + 1000
    fd = descriptors.open('/m/p/long.txt', 2, 0)
    fails(errno.ENOSPC, descriptors.write, fd, 'x')
    assert descriptors.read(fd, 4) == 'line'
    files.truncate_path('/m/p/long.txt', 0)
    assert descriptors.write_at(fd, 'x', 0) == 1
    refused(PACKAGE, "/n: No space left on device", '/n')


def test_archives_side_by_side():
    mount('/m', archive(('a/b', '1', STORED)))
    mount('/m/', archive(('a/c', '2', STORED), ('a/', '', STORED)))
    mount('//m/a/', archive(('d/e', '3', STORED)))
    assert names('/m/a') == ['b', 'c', 'd'] and files.read_file('/m/a/d/e') == '3'
    refused(archive(('x', '', STORED), ('a/b', '', STORED)), "/m/a/b is there already")
    refused(archive(('a', '', STORED)), "/m/a is there already")
    refused(archive(('a/b/c', '', STORED)), "/m/a/b is no folder")
    refused(archive(('c', '', STORED)), "/m/a/b is no folder", '/m/a/b')
    assert names('/m') == ['a']


@pytest.mark.parametrize('path', ['', 'm', './m', '/m\0'])
def test_relative_places(path):
    refused(PACKAGE, "the place of an archive must be an absolute path", path)


@pytest.mark.parametrize('path', ['/../m', '/m/.', '/' + 'n' * 256])
def test_places_that_are_no_plain_paths(path):
    refused(PACKAGE, "the place of an archive must be a plain path", path)


def test_empty_archive_comment_and_bytes_before():
    mount('/e', archive())
    assert names('/e') == []
    mount('/c', archive(('a', 'A', DEFLATED), comment='PK\x05\x06 and so on' * 20))
    mount('/b', archive(('a', 'B', DEFLATED), before='#! /usr/bin/something\n'))
    assert files.read_file('/c/a') == 'A' and files.read_file('/b/a') == 'B'


def test_modes():
    mount('/m', archive(('a', '', STORED), mode=0o100751))
    assert files.status('/m/a').mode == 0o100751


@pytest.mark.parametrize('data', ['', 'PK', 'x' * 100, PACKAGE[:-1], PACKAGE[:200], PACKAGE + 'x', '\0' * 70000])
def test_what_is_no_archive(data):
    refused(data, "not a zip archive")


@pytest.mark.parametrize('name, message', [
    ('/a', "/a has a name that is no path below"), ('a//b', "a//b has a name that is no path below"),
    ('../a', "../a has a name that is no path below"), ('a/../b', "a/../b has a name that is no path below"),
    ('a/..', "a/.. has a name that is no path below"), ('a/./b', "a/./b has a name that is no path below"),
    ('n' * 256, 'n' * 256 + " has a name that is no path below")])
def test_names_that_lead_elsewhere(name, message):
    refused(archive((name, '', STORED)), message)


def test_names_that_are_there_twice(recwarn):
    refused(archive(('a', '', STORED), ('a', '', STORED)), "a is there twice")
    refused(archive(('a', '', STORED), ('a/b', '', STORED)), "a/b lies below a file")
    refused(archive(('a/b', '', STORED), ('a', '', STORED)), "a is there twice")
    refused(archive(('a', '', STORED), ('a/', '', STORED)), "a/ is there twice")
    refused(archive(('a', '', STORED), mode=0o120777), "a is of a kind that cannot be mounted")


def changed(data, at, text):
    return data[:at] + text + data[at + len(text):]


ONE = archive(('a', 'text' * 50, DEFLATED))
CENTRAL, END = ONE.index('PK\x01\x02'), ONE.index('PK\x05\x06')


@pytest.mark.parametrize('at, text, message', [
    (CENTRAL, 'PK\x01\x03', "a damaged zip archive: its directory has no entry where one should be"),
    (CENTRAL + 8, '\x01', "a is encrypted"), (CENTRAL + 10, '\x0c', "a has the unknown compression method 12"),
    (CENTRAL + 10, '\x00', "a has two sizes"), (CENTRAL + 28, '\xff\xff', "a damaged zip archive: its directory is too short"),
    (CENTRAL + 28, '\x00', " has a name that is no path below"),
    (CENTRAL + 20, '\xff\xff\xff\xff', "a zip archive in the format zip64"),
    (CENTRAL + 20, '\xff\xff\xff\x7f', "a lies outside of the archive"),
    (CENTRAL + 42, '\xff\xff\xff\x7f', "a lies outside of the archive"),
    (CENTRAL + 46, '\0', "\0 has a name with a zero byte"),
    (END + 4, '\1', "a zip archive of several parts"), (END + 8, '\2\0', "a zip archive of several parts"),
    (END + 8, '\2\0\2\0', "a damaged zip archive: its directory is too short"),
    (END + 8, '\0\0\0\0', "a damaged zip archive: its directory is too long"),
    (END + 8, '\xff\xff\xff\xff', "a zip archive in the format zip64"),
    (END + 12, '\xff\xff\xff\x7f', "a damaged zip archive: its directory is not where it should be"),
    (END + 16, '\xff\xff\xff\x7f', "a damaged zip archive: its directory is not where it should be")])
def test_damaged_directories(at, text, message):
    refused(changed(ONE, at, text), message)


@pytest.mark.parametrize('at, text', [
    (0, 'PK\x03\x05'), (26, '\xff\xff'), (31, '\x07'), (31, '\xff' * 6), (CENTRAL + 16, '\0\0\0\0'), (CENTRAL + 24, '\xc9'),
    (CENTRAL + 24, '\xc7'), (CENTRAL + 24, '\xff\xff\xff\x7f'), (CENTRAL + 20, '\2')])
def test_damaged_entries(at, text):
    mount('/m', changed(ONE, at, text))
    mount('/n', ONE)
    fails(errno.EIO, descriptors.open, '/m/a', 0, 0)
    fails(errno.EIO, files.read_file, '/m/a')
    fails(errno.EIO, files.truncate_path, '/m/a', 3)
    assert files.status('/m/a').mode == 0o100644
    assert files.read_file('/n/a') == 'text' * 50
    fd = descriptors.open('/m/a', 0o1002, 0)
    assert fd == 3 and descriptors.write(fd, 'new') == 3 and files.read_file('/m/a') == 'new'


def test_bytes_that_are_changed_by_chance_end_well():
    import random
    chance = random.Random(5)
    for _ in range(300):
        system.start()
        data = list(PACKAGE)
        for _ in range(chance.randrange(1, 4)):
            data[chance.randrange(len(data))] = chr(chance.randrange(256))
        try:
            mount('/m', ''.join(data))
            for name in names('/m/p'):
                files.read_file('/m/p/' + name)
        except (MountError, HostError):
            pass


def test_dates():
    def expected(*date):
        import calendar
        return calendar.timegm(date + (0, 0, 0))
    for date in [(1980, 1, 1), (1999, 12, 31), (2000, 2, 28), (2000, 2, 29), (2000, 3, 1), (2024, 12, 31), (2100, 2, 28),
                 (2100, 3, 1), (2101, 1, 1), (2107, 12, 31)]:
        year, month, day = date
        assert seconds_of(year - 1980 << 9 | month << 5 | day, 5 << 11 | 6 << 5 | 4) == expected(*date) + 18368
    assert seconds_of(0, 0) == expected(1980, 1, 1)


# ____________________________________________________________ the library

def test_no_library():
    assert mounting.carried_library() == ''


def test_the_library_is_read_when_it_is_needed(monkeypatch):
    monkeypatch.setattr(wasi.untranslated, 'data', PACKAGE)
    pieces = []
    original = mounting.library_piece
    monkeypatch.setattr(mounting, 'library_piece', lambda start, stop: pieces.append(stop - start) or original(start, stop))
    assert mounting.carried_library() == '/lib/python3.13'
    assert mounting.carried_library() == '/lib/python3.13'
    assert names('/lib') == ['python3.13'] and pieces == []
    assert files.read_file('/lib/python3.13/p/q/r/s.py') == 'deep' and pieces
    mount('/lib/python3.13/site-packages', PACKAGE)
    assert names('/lib/python3.13') == ['p', 'site-packages', '\xc3\xa4.txt']


def test_a_damaged_library(monkeypatch):
    monkeypatch.setattr(wasi.untranslated, 'data', 'x' * 1000)
    mounting.carried_library()
    for _ in range(2):
        fails(errno.EIO, files.status, '/lib/python3.13/os.pyc')
