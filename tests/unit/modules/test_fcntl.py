"""The module fcntl.  memphis/modules/fcntl.py."""
from expectations import WithPrelude, check

PRELUDE = "import fcntl, posix, _struct as struct; r, w = posix.pipe()"


def test_fcntl(space):
    check(WithPrelude(space, PRELUDE), r"""
    fcntl.fcntl(w, 1)                                             # 1
    fcntl.fcntl(w, 3)                                             # 1
    fcntl.fcntl(w, 2, 0), fcntl.fcntl(w, 1)                       # (0, 0)
    fcntl.fcntl(999, 1)                                           # OSError: [Errno 9] Bad file descriptor
    fcntl.fcntl('a', 1)                                           # TypeError: argument must be an int, or have a fileno() method.
    fcntl.fcntl(-1, 1)                                            # ValueError: file descriptor cannot be a negative integer (-1)
    fcntl.fcntl(w, 'a')                                           # TypeError: 'str' object cannot be interpreted as an integer
    fcntl.fcntl(w, 1, 'a')                                        # b'a'
    fcntl.fcntl(w, 1, 1.5)                                        # TypeError: 'float' object cannot be interpreted as an integer
    fcntl.fcntl(w, 1, 2**70)                                      # 1
    fcntl.fcntl(w, 1, -1)                                         # 1
    fcntl.fcntl(w, 1, 2**33)                                      # 1
    fcntl.fcntl(w, 1, b'abc')                                     # b'abc'
    fcntl.fcntl(w, 1, 'x'*2000)                                   # ValueError: fcntl string arg too long
    fcntl.fcntl(w, fcntl.F_GETLK, struct.pack('hhqqi', 0, 0, 0, 0, 0))  # b'\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
    fcntl.fcntl(w)                                                # TypeError: fcntl expected at least 2 arguments, got 1
    fcntl.fcntl(w, 1, None)                                       # TypeError: 'NoneType' object cannot be interpreted as an integer
    fcntl.ioctl(w, 0x541b, b'\0\0\0\0')                           # b'\x00\x00\x00\x00'
    fcntl.ioctl(w, 0x541b, 0)                                     # OSError: [Errno 14] Bad address
    fcntl.ioctl(w, 0x541b, bytearray(4))                          # 0
    fcntl.ioctl(w, 0x541b, bytearray(4), False)                   # b'\x00\x00\x00\x00'
    fcntl.ioctl(w, 0x541b, 'abcd')                                # b'\x00\x00\x00\x00'
    fcntl.ioctl(w, 0x541b, 1.5)                                   # TypeError: 'float' object cannot be interpreted as an integer
    fcntl.ioctl(w, 0x541b, b'x'*2000)                             # ValueError: ioctl string arg too long
    fcntl.ioctl(w, 'a')                                           # TypeError: 'str' object cannot be interpreted as an integer
    fcntl.ioctl(w, 2**40)                                         # OSError: [Errno 25] Inappropriate ioctl for device
    fcntl.ioctl(w, -1)                                            # OSError: [Errno 25] Inappropriate ioctl for device
    fcntl.ioctl(w, 0x5401)                                        # OSError: [Errno 25] Inappropriate ioctl for device
    fcntl.ioctl(999, 0x5401)                                      # OSError: [Errno 9] Bad file descriptor
    fcntl.flock(w, 8)                                             # None
    fcntl.flock(w, 99)                                            # None
    fcntl.flock(999, 8)                                           # OSError: [Errno 9] Bad file descriptor
    fcntl.flock(w, 'a')                                           # TypeError: 'str' object cannot be interpreted as an integer
    fcntl.lockf(w, fcntl.LOCK_EX)                                 # None
    fcntl.lockf(w, 99)                                            # OSError: [Errno 9] Bad file descriptor
    fcntl.lockf(w, 0)                                             # ValueError: unrecognized lockf argument
    fcntl.lockf(w, 1, 'a')                                        # TypeError: 'str' object cannot be interpreted as an integer
    fcntl.lockf(w, 1, 2**70)                                      # OverflowError: Python int too large to convert to C long
    fcntl.lockf(w, 1, 0, 1.5)                                     # TypeError: 'float' object cannot be interpreted as an integer
    fcntl.lockf(w, 1, 0, 0, 9)                                    # OSError: [Errno 22] Invalid argument
    fcntl.lockf(w, 1, 0, 0, 'a')                                  # TypeError: 'str' object cannot be interpreted as an integer
    fcntl.lockf(w)                                                # TypeError: lockf expected at least 2 arguments, got 1
    """)


def test_locks(space, tmpdir):
    assert space.run("""
import fcntl, posix
path = %r
a = posix.open(path, posix.O_RDWR | posix.O_CREAT)
b = posix.open(path, posix.O_RDWR)
print(fcntl.flock(a, fcntl.LOCK_EX))
try:
    fcntl.flock(b, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError as e:
    print(e)
print(fcntl.flock(a, fcntl.LOCK_UN), fcntl.flock(b, fcntl.LOCK_SH | fcntl.LOCK_NB))
print(fcntl.lockf(a, fcntl.LOCK_EX, 3, 1, 0), fcntl.lockf(a, fcntl.LOCK_UN))
""" % str(tmpdir.join('file'))) == """\
None
[Errno 11] Resource temporarily unavailable
None None
None None
"""
