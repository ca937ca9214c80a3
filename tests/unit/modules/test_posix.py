# -*- coding: utf-8 -*-
"""posix: arguments, results and errors.  memphis/modules/posix."""
from expectations import WithPrelude, check

PRELUDE = "import posix"


def test_files(space):
    check(WithPrelude(space, PRELUDE), r"""
    posix.stat(1.5)                                               # TypeError: stat: path should be string, bytes, os.PathLike or integer, not float
    posix.stat(None)                                              # TypeError: stat: path should be string, bytes, os.PathLike or integer, not NoneType
    posix.listdir(1.5)                                            # TypeError: listdir: path should be string, bytes, os.PathLike, integer or None, not float
    posix.listdir([])                                             # TypeError: listdir: path should be string, bytes, os.PathLike, integer or None, not list
    posix.open(1, 0)                                              # TypeError: open: path should be string, bytes or os.PathLike, not int
    posix.open('a\0b', 0)                                         # ValueError: open: embedded null character in path
    posix.open(b'a\0b', 0)                                        # ValueError: open: embedded null character in path
    posix.stat('/nope')                                           # FileNotFoundError: [Errno 2] No such file or directory: '/nope'
    posix.stat(b'/nope')                                          # FileNotFoundError: [Errno 2] No such file or directory: b'/nope'
    posix.stat(10**30)                                            # OverflowError: fd is greater than maximum
    posix.stat(2**40)                                             # OverflowError: fd is greater than maximum
    posix.stat(9999)                                                # OSError: [Errno 9] Bad file descriptor: 9999
    posix.stat('x', dir_fd=1.5)                                   # TypeError: argument should be integer or None, not float
    posix.stat('x', dir_fd='a')                                   # TypeError: argument should be integer or None, not str
    posix.stat(1, dir_fd=1)                                       # ValueError: stat: can't specify dir_fd without matching path
    posix.stat(1, follow_symlinks=False)                          # ValueError: stat: cannot use fd and follow_symlinks together
    posix.lstat(1)                                                # TypeError: lstat: path should be string, bytes or os.PathLike, not int
    posix.rename('/nope','/nope2')                                # FileNotFoundError: [Errno 2] No such file or directory: '/nope' -> '/nope2'
    posix.rename('/nope', 3)                                      # TypeError: rename: dst should be string, bytes or os.PathLike, not int
    posix.rename(3, '/nope')                                      # TypeError: rename: src should be string, bytes or os.PathLike, not int
    posix.mkdir('/tmp')                                           # FileExistsError: [Errno 17] File exists: '/tmp'
    posix.mkdir(3)                                                # TypeError: mkdir: path should be string, bytes or os.PathLike, not int
    posix.rmdir('/nope')                                          # FileNotFoundError: [Errno 2] No such file or directory: '/nope'
    posix.unlink('/nope')                                         # FileNotFoundError: [Errno 2] No such file or directory: '/nope'
    posix.remove('/nope')                                         # FileNotFoundError: [Errno 2] No such file or directory: '/nope'
    posix.link('/nope','/b')                                      # FileNotFoundError: [Errno 2] No such file or directory: '/nope' -> '/b'
    posix.symlink('/nope','/tmp')                                 # FileExistsError: [Errno 17] File exists: '/nope' -> '/tmp'
    posix.readlink('/tmp')                                        # OSError: [Errno 22] Invalid argument: '/tmp'
    posix.readlink(1)                                             # TypeError: readlink: path should be string, bytes or os.PathLike, not int
    posix.chmod('/nope',1)                                        # FileNotFoundError: [Errno 2] No such file or directory: '/nope'
    posix.chmod(1.5,1)                                            # TypeError: chmod: path should be string, bytes, os.PathLike or integer, not float
    posix.chmod(9999,1)                                             # OSError: [Errno 9] Bad file descriptor: 9999
    posix.fchmod(9999,1)                                            # OSError: [Errno 9] Bad file descriptor
    posix.utime('/nope')                                          # FileNotFoundError: [Errno 2] No such file or directory: '/nope'
    posix.utime('/tmp', (1,2), ns=(1,2))                          # ValueError: utime: you may specify either 'times' or 'ns' but not both
    posix.utime('/tmp', 3)                                        # TypeError: utime: 'times' must be either a tuple of two ints or None
    posix.utime('/tmp', (1,2,3))                                  # TypeError: utime: 'times' must be either a tuple of two ints or None
    posix.utime('/tmp', ('a',2))                                  # TypeError: 'str' object cannot be interpreted as an integer
    posix.utime('/tmp', ns=3)                                     # TypeError: utime: 'ns' must be a tuple of two ints
    posix.utime('/tmp', ns=(1,))                                  # TypeError: utime: 'ns' must be a tuple of two ints
    posix.utime('/tmp', ns=(1.5,2))                               # TypeError: 'float' object cannot be interpreted as an integer
    posix.utime('/tmp', (float('nan'),2))                         # ValueError: Invalid value NaN (not a number)
    posix.utime('/tmp', (1e300,2))                                # OverflowError: timestamp out of range for platform time_t
    posix.utime('/tmp', (10**30,2))                               # OverflowError: timestamp out of range for platform time_t
    posix.access('/nope', 0)                                      # False
    posix.access('/tmp', 0)                                       # True
    posix.access(1, 0)                                            # TypeError: access: path should be string, bytes or os.PathLike, not int
    posix.chdir('/nope')                                          # FileNotFoundError: [Errno 2] No such file or directory: '/nope'
    posix.chdir(9999)                                               # OSError: [Errno 9] Bad file descriptor: 9999
    posix.chdir(1.5)                                              # TypeError: chdir: path should be string, bytes, os.PathLike or integer, not float
    posix.truncate('/nope', 1)                                    # FileNotFoundError: [Errno 2] No such file or directory: '/nope'
    posix.ftruncate(9999, 1)                                        # OSError: [Errno 9] Bad file descriptor
    posix.scandir('/nope')                                        # FileNotFoundError: [Errno 2] No such file or directory: '/nope'
    posix.scandir(9999)                                             # OSError: [Errno 9] Bad file descriptor
    posix.scandir(1.5)                                            # TypeError: scandir: path should be string, bytes, os.PathLike, integer or None, not float
    posix.fspath(1)                                               # TypeError: expected str, bytes or os.PathLike object, not int
    posix.fspath('a')                                             # 'a'
    posix.fspath(b'a')                                            # b'a'
    posix.fspath(bytearray())                                     # TypeError: expected str, bytes or os.PathLike object, not bytearray
    posix.pathconf('/tmp','PC_NAME_MAX')                          # 255
    posix._path_normpath('//a/../b')                              # '//b'
    posix._path_normpath('///a/./b/')                             # '/a/b'
    posix._path_normpath('')                                      # '.'
    posix._path_normpath(b'a//b\0c')                              # b'a/b\x00c'
    posix._path_normpath(3)                                       # TypeError: _path_normpath: path should be string, bytes or os.PathLike, not int
    posix._path_splitroot_ex('//a/b')                             # ('', '//', 'a/b')
    posix._path_splitroot_ex('///a/b')                            # ('', '/', '//a/b')
    posix._path_splitroot_ex(b'/a/b')                             # (b'', b'/', b'a/b')
    posix._path_splitroot_ex('a')                                 # ('', '', 'a')
    posix._path_splitroot_ex(3)                                   # TypeError: _path_splitroot_ex: path should be string, bytes or os.PathLike, not int
    posix.DirEntry                                                # <class 'posix.DirEntry'>
    posix.DirEntry()                                              # TypeError: cannot create 'posix.DirEntry' instances
    type(posix.scandir('/tmp'))                                   # <class 'posix.ScandirIterator'>
    posix.chown('/nope',1,1)                                      # FileNotFoundError: [Errno 2] No such file or directory: '/nope'
    posix.chown('/nope',-2,1)                                     # OverflowError: uid is less than minimum
    posix.chown('/nope','a',1)                                    # TypeError: uid should be integer, not str
    posix.mkfifo(1)                                               # TypeError: mkfifo: path should be string, bytes or os.PathLike, not int
    posix.open('/tmp', 0, dir_fd=1.5)                             # TypeError: argument should be integer or None, not float
    posix.stat_result.__module__, posix.uname_result.__module__, posix.times_result.__module__,posix.terminal_size.__module__,posix.DirEntry.__module__  # ('os', 'posix', 'posix', 'os', 'posix')
    """)


def test_processes_and_descriptors(space):
    check(WithPrelude(space, PRELUDE), r"""
    posix.read(9999, 1)                                             # OSError: [Errno 9] Bad file descriptor
    posix.read('a', 1)                                            # TypeError: 'str' object cannot be interpreted as an integer
    posix.write(9999, b'')                                          # OSError: [Errno 9] Bad file descriptor
    posix.write(9999, 'a')                                          # TypeError: a bytes-like object is required, not 'str'
    posix.lseek(9999, 0, 0)                                         # OSError: [Errno 9] Bad file descriptor
    posix.close(9999)                                               # OSError: [Errno 9] Bad file descriptor
    posix.close('a')                                              # TypeError: 'str' object cannot be interpreted as an integer
    posix.close(10**10)                                           # OverflowError: Python int too large to convert to C int
    posix.dup(9999)                                                 # OSError: [Errno 9] Bad file descriptor
    posix.dup2(9999, 9998)                                            # OSError: [Errno 9] Bad file descriptor
    posix.dup2(-1, 3)                                             # OSError: [Errno 9] Bad file descriptor
    posix.isatty(9999)                                              # False
    posix.fsync(9999)                                               # OSError: [Errno 9] Bad file descriptor
    posix.fsync('a')                                              # TypeError: argument must be an int, or have a fileno() method.
    posix.fsync(-1)                                               # ValueError: file descriptor cannot be a negative integer (-1)
    posix.putenv('a=b','c')                                       # ValueError: illegal environment variable name
    posix.putenv('a\0','c')                                       # ValueError: embedded null byte
    posix.putenv(1,'c')                                           # TypeError: expected str, bytes or os.PathLike object, not int
    posix.putenv('','c')                                          # OSError: [Errno 22] Invalid argument
    posix.unsetenv('a=')                                          # OSError: [Errno 22] Invalid argument
    posix.unsetenv('')                                            # OSError: [Errno 22] Invalid argument
    posix.unsetenv(1)                                             # TypeError: expected str, bytes or os.PathLike object, not int
    posix.urandom(-1)                                             # ValueError: negative argument not allowed
    posix.urandom('a')                                            # TypeError: 'str' object cannot be interpreted as an integer
    posix.strerror(2)                                             # 'No such file or directory'
    posix.strerror(99999)                                         # 'Unknown error 99999'
    posix.get_terminal_size(9999)                                   # OSError: [Errno 9] Bad file descriptor
    posix.get_terminal_size('a')                                  # TypeError: 'str' object cannot be interpreted as an integer
    posix.umask(10**20)                                           # OverflowError: Python int too large to convert to C int
    posix.sysconf('SC_XX')                                        # ValueError: unrecognized configuration name
    posix.sysconf('SC_PAGE_SIZE')                                 # 4096
    posix.sysconf(1.5)                                            # TypeError: configuration names must be strings or integers
    posix.sysconf(99999)                                          # OSError: [Errno 22] Invalid argument
    posix.execv('/nope', [])                                      # ValueError: execv() arg 2 must not be empty
    posix.execv('/nope', 'a')                                     # TypeError: execv() arg 2 must be a tuple or list
    posix.execv('/nope', [''])                                    # ValueError: execv() arg 2 first element cannot be empty
    posix.execv('/nope', ['a'])                                   # FileNotFoundError: [Errno 2] No such file or directory
    posix.execv('/nope', ['a', 3])                                # TypeError: expected str, bytes or os.PathLike object, not int
    posix.execve('/nope', ['a'], 3)                               # TypeError: execve: environment must be a mapping object
    posix.execve('/nope', ['a'], {'a':3})                         # TypeError: expected str, bytes or os.PathLike object, not int
    posix.execve('/nope', ['a'], {'a=':'b'})                      # ValueError: illegal environment variable name
    posix.execve('/nope', ['a'], {'a':'b'})                       # FileNotFoundError: [Errno 2] No such file or directory: '/nope'
    posix.waitpid(99999, 0)                                       # ChildProcessError: [Errno 10] No child processes
    posix.kill(99999999, 0)                                       # ProcessLookupError: [Errno 3] No such process
    posix.WIFEXITED(256)                                          # True
    posix.WEXITSTATUS(256)                                        # 1
    posix.waitstatus_to_exitcode(256)                             # 1
    posix.waitstatus_to_exitcode(9)                               # -9
    posix.waitstatus_to_exitcode(0x137f)                          # ValueError: process stopped by delivery of signal 19
    posix.pread(9999,1,1)                                           # OSError: [Errno 9] Bad file descriptor
    posix.pwrite(9999,b'1',1)                                       # OSError: [Errno 9] Bad file descriptor
    posix.terminal_size((1,2))                                    # os.terminal_size(columns=1, lines=2)
    posix.terminal_size((1,2)).columns                            # 1
    posix.terminal_size((1,))                                     # TypeError: os.terminal_size() takes a 2-sequence (1-sequence given)
    posix.terminal_size(3)                                        # TypeError: constructor requires a sequence
    posix.stat_result((1,2,3,4,5,6,7,8,9,10))                     # os.stat_result(st_mode=1, st_ino=2, st_dev=3, st_nlink=4, st_uid=5, st_gid=6, st_size=7, st_atime=8, st_mtime=9, st_ctime=10)
    posix.stat_result((1,2,3,4,5,6,7,8,9,10)).st_mtime            # 9
    posix.stat_result((1,2,3,4,5,6,7,8,9,10)).st_atime_ns         # None
    posix.stat_result((1,2,3,4,5,6,7,8,9,10)).st_blksize          # None
    posix.stat_result(range(19))                                  # os.stat_result(st_mode=0, st_ino=1, st_dev=2, st_nlink=3, st_uid=4, st_gid=5, st_size=6, st_atime=7, st_mtime=8, st_ctime=9)
    posix.stat_result(range(20))                                  # TypeError: os.stat_result() takes an at most 19-sequence (20-sequence given)
    posix.stat_result(range(9))                                   # TypeError: os.stat_result() takes an at least 10-sequence (9-sequence given)
    posix.stat_result((1,2,3,4,5,6,7,8,9,10), {'st_mtime': 4.5})  # os.stat_result(st_mode=1, st_ino=2, st_dev=3, st_nlink=4, st_uid=5, st_gid=6, st_size=7, st_atime=8, st_mtime=9, st_ctime=10)
    posix.stat_result.n_fields, posix.stat_result.n_sequence_fields, posix.stat_result.n_unnamed_fields  # (19, 10, 3)
    posix.stat_result.__match_args__                              # ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size')
    posix.device_encoding(9999)                                     # None
    posix.pipe2(-1)                                               # OSError: [Errno 22] Invalid argument
    posix.set_inheritable(9999,True)                                # OSError: [Errno 9] Bad file descriptor
    posix.get_inheritable(9999)                                     # OSError: [Errno 9] Bad file descriptor
    posix.get_blocking(9999)                                        # OSError: [Errno 9] Bad file descriptor
    posix.major(2049), posix.minor(2049), posix.makedev(8,1)      # (8, 1, 2049)
    posix.confstr('CS_PATH')                                      # '/bin:/usr/bin'
    posix.system('a\0')                                           # ValueError: embedded null byte
    posix.system(1)                                               # TypeError: expected str, bytes or os.PathLike object, not int
    posix.error                                                   # <class 'OSError'>
    posix.register_at_fork()                                      # TypeError: At least one argument is required.
    posix.fdatasync(9999)                                           # OSError: [Errno 9] Bad file descriptor
    posix.lockf(9999,1,1)                                           # OSError: [Errno 9] Bad file descriptor
    posix.ctermid()                                               # '/dev/tty'
    posix.environ.__class__                                       # <class 'dict'>
    """)


def test_a_file_and_a_folder(space, tmpdir):
    folder = str(tmpdir)
    assert space.run("""
        import posix
        folder = %r
        name = folder + '/a\\udcff'
        fd = posix.open(name, posix.O_RDWR | posix.O_CREAT, 0o640)
        print(posix.write(fd, b'hello'), posix.lseek(fd, 1, 0), posix.read(fd, 3), posix.pread(fd, 2, 0))
        print(posix.fstat(fd).st_size, posix.get_inheritable(fd), oct(posix.stat(name).st_mode))
        posix.ftruncate(fd, 2)
        posix.close(fd)
        posix.utime(name, ns=(1, 2000000003))
        st = posix.stat(name)
        print(st.st_size, st.st_atime_ns, st.st_mtime_ns, st.st_mtime, st[8])
        posix.symlink('nowhere', folder + '/link')
        posix.mkdir(folder + '/b')
        print(sorted(map(ascii, posix.listdir(folder))), sorted(posix.listdir(folder.encode())))
        for entry in sorted(posix.scandir(folder), key=lambda entry: entry.name):
            print(ascii(entry.name), entry.is_file(), entry.is_dir(), entry.is_symlink(),
                  entry.inode() == posix.lstat(entry).st_ino)
        print(posix.readlink(folder + '/link'), posix.access(folder + '/link', 0))
        posix.rename(name, folder + '/c')
        for path in ['/c', '/link']:
            posix.unlink(folder + path)
        posix.rmdir(folder + '/b')
        print(posix.listdir(folder))
        """.replace('\n        ', '\n') % folder) == """\
5 1 b'ell' b'he'
5 False 0o100640
2 1 2000000003 2.000000003 2
["'a\\\\udcff'", "'b'", "'link'"] [b'a\\xff', b'b', b'link']
'a\\udcff' True False False True
'b' False True False True
'link' False False True True
nowhere False
[]
"""


def test_a_pipe_and_a_process(space):
    assert space.run("""
import posix
reading, writing = posix.pipe()
pid = posix.fork()
if pid == 0:
    posix.write(writing, b'child')
    posix._exit(7)
posix.close(writing)
print(posix.read(reading, 10), posix.read(reading, 10))
print(posix.waitstatus_to_exitcode(posix.waitpid(pid, 0)[1]))
""") == "b'child' b''\n7\n"


def test_environment(space):
    assert space.run("""
import posix
posix.putenv('MEMPHIS_TEST', 'x')
print(posix.system('test "$MEMPHIS_TEST" = x'), type(posix.environ), all(type(name) is bytes for name in posix.environ))
posix.unsetenv('MEMPHIS_TEST')
print(posix.system('test -z "$MEMPHIS_TEST"'))
""") == "0 <class 'dict'> True\n0\n"
