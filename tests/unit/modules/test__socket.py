# -*- coding: utf-8 -*-
"""The type of _socket: making sockets, addresses, time limits, options.  memphis/modules/_socket/."""
import os

from expectations import WithPrelude, check

PRELUDE = """
import _socket as S
s = S.socket(); u = S.socket(S.AF_UNIX); d = S.socket(S.AF_INET, S.SOCK_DGRAM); v = S.socket(10)
a, b = S.socketpair()
"""


def test_the_type(space):
    check(WithPrelude(space, PRELUDE), r"""
    S.socket(1,2,3,4,5)                                         # TypeError: socket() takes at most 4 arguments (5 given)
    S.socket(family='a')                                        # TypeError: 'str' object cannot be interpreted as an integer
    S.socket(2,77)                                              # OSError: [Errno 22] Invalid argument
    S.socket(fileno=-1)                                         # ValueError: negative file descriptor
    S.socket(fileno='a')                                        # TypeError: 'str' object cannot be interpreted as an integer
    S.socket(fileno=1.5)                                        # TypeError: 'float' object cannot be interpreted as an integer
    S.socket(fileno=999)                                        # OSError: [Errno 9] Bad file descriptor
    S.socket(foo=1)                                             # TypeError: socket() got an unexpected keyword argument 'foo'
    s.family, s.type, s.proto, s.timeout                        # (2, 1, 0, None)
    S.socket(2,1|2048).timeout, S.socket(2,1|2048|524288).type  # (0.0, 1)
    s.close(), s.getsockname()                                  # OSError: [Errno 9] Bad file descriptor
    s.close(), s.settimeout(1)                                  # OSError: [Errno 9] Bad file descriptor
    s.close(), s.settimeout(1), s.gettimeout()                  # OSError: [Errno 9] Bad file descriptor
    s.close(), s.bind(('',0))                                   # OSError: [Errno 9] Bad file descriptor
    s.close(), s.connect(('',0))                                # OSError: [Errno 9] Bad file descriptor
    s.close(), s.connect_ex(('',0))                             # (None, 9)
    s.close(), s.listen()                                       # OSError: [Errno 9] Bad file descriptor
    s.close(), s.shutdown(1)                                    # OSError: [Errno 9] Bad file descriptor
    s.close(), s.getsockopt(1,2)                                # OSError: [Errno 9] Bad file descriptor
    s.close(), s.setsockopt(1,2,3)                              # OSError: [Errno 9] Bad file descriptor
    s.close(), s._accept()                                      # OSError: [Errno 9] Bad file descriptor
    s.close(1)                                                  # TypeError: socket.close() takes no arguments (1 given)
    s.family.__class__                                          # <class 'int'>
    s.__init__(1)                                               # None
    s.foo=3                                                     # AttributeError: '_socket.socket' object has no attribute 'foo' and no __dict__ for setting new attributes
    s.timeout                                                   # None
    type(s)                                                     # <class '_socket.socket'>
    S.socket(1,2).connect('\0nope')                             # ConnectionRefusedError: [Errno 111] Connection refused
    S.socket(S.AF_UNIX).bind(('a',3))                           # TypeError: a bytes-like object is required, not 'tuple'
    S.socket.__new__(S.socket).family, S.socket.__new__(S.socket).timeout  # (0, None)
    S.socket(None)                                              # TypeError: 'NoneType' object cannot be interpreted as an integer
    S.getdefaulttimeout()                                       # None
    S.setdefaulttimeout('a')                                    # TypeError: 'str' object cannot be interpreted as an integer
    S.setdefaulttimeout(-1)                                     # ValueError: Timeout value out of range
    S.setdefaulttimeout()                                       # TypeError: _socket.setdefaulttimeout() takes exactly one argument (0 given)
    S.setdefaulttimeout(3), S.getdefaulttimeout(), S.socket().timeout, S.setdefaulttimeout(None), S.getdefaulttimeout()  # (None, 3.0, 3.0, None, None)
    S.setdefaulttimeout(0), S.getdefaulttimeout(), S.socket().timeout, S.setdefaulttimeout(None), S.getdefaulttimeout()  # (None, 0.0, 0.0, None, None)
    S.close(999)                                                # OSError: [Errno 9] Bad file descriptor
    S.close(-1)                                                 # OSError: [Errno 9] Bad file descriptor
    S.close('a')                                                # TypeError: 'str' object cannot be interpreted as an integer
    S.close(2**70)                                              # OverflowError: Python int too large to convert to C long
    S.dup(999)                                                  # OSError: [Errno 9] Bad file descriptor
    S.dup('a')                                                  # TypeError: 'str' object cannot be interpreted as an integer
    S.dup(-1)                                                   # OSError: [Errno 9] Bad file descriptor
    S.dup(2**70)                                                # OverflowError: Python int too large to convert to C long
    S.error, S.timeout, S.gaierror, S.herror, S.gaierror.__mro__, S.herror.__base__  # (<class 'OSError'>, <class 'TimeoutError'>, <class 'socket.gaierror'>, <class 'socket.herror'>, (<class 'socket.gaierror'>, <class 'OSError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>), <class 'OSError'>)
    S.SocketType is S.socket, S.has_ipv6                        # (True, True)
    S.socketpair(2)                                             # OSError: [Errno 95] Operation not supported
    S.socketpair(1,99)                                          # OSError: [Errno 22] Invalid argument
    S.socketpair('a')                                           # TypeError: 'str' object cannot be interpreted as an integer
    S.socketpair(1,2,3,4)                                       # TypeError: socketpair() takes at most 3 arguments (4 given)
    """)


def test_addresses(space):
    check(WithPrelude(space, PRELUDE), r"""
    s.bind(3)                                         # TypeError: bind(): AF_INET address must be tuple, not int
    s.bind()                                          # TypeError: socket.bind() takes exactly one argument (0 given)
    s.bind(('a',))                                    # TypeError: AF_INET address must be a pair (host, port)
    s.bind(('127.0.0.1',70000))                       # OverflowError: bind(): port must be 0-65535.
    s.bind(('127.0.0.1',-1))                          # OverflowError: bind(): port must be 0-65535.
    s.bind(('127.0.0.1','a'))                         # TypeError: 'str' object cannot be interpreted as an integer
    s.bind((3,80))                                    # TypeError: str, bytes or bytearray expected, not int
    s.bind((None,80))                                 # TypeError: str, bytes or bytearray expected, not NoneType
    s.bind(('a\0b',80))                               # TypeError: host name must not contain null character
    s.bind(('127.0.0.1',80,3))                        # TypeError: AF_INET address must be a pair (host, port)
    s.bind(('::1',8080))                              # socket.gaierror: [Errno -9] Address family for hostname not supported
    s.bind((b'127.0.0.1',0))                          # None
    s.bind((bytearray(b'127.0.0.1'),0))               # None
    s.bind(('',0))                                    # None
    s.bind(('<broadcast>',0))                         # None
    s.bind(['',0])                                    # TypeError: bind(): AF_INET address must be tuple, not list
    v.bind(('::1',0))                                 # None
    v.bind(('::1',0,0,0))                             # None
    v.bind(('::1',0,0,0,0))                           # TypeError: AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])
    v.bind(('::1',))                                  # TypeError: AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])
    v.bind(('::1',0,-1))                              # OverflowError: bind(): flowinfo must be 0-1048575.
    v.bind(('::1',0,2**20))                           # OverflowError: bind(): flowinfo must be 0-1048575.
    v.bind(('::1',0,2**32))                           # None
    v.bind(('::1',70000))                             # OverflowError: bind(): port must be 0-65535.
    v.bind(('127.0.0.1',0))                           # socket.gaierror: [Errno -9] Address family for hostname not supported
    v.bind(('<broadcast>',0))                         # OSError: address family mismatched
    v.bind(3)                                         # TypeError: bind(): AF_INET6 address must be tuple, not int
    u.bind(3)                                         # TypeError: a bytes-like object is required, not 'int'
    u.bind(())                                        # TypeError: a bytes-like object is required, not 'tuple'
    u.bind('a'*108)                                   # OSError: AF_UNIX path too long
    u.bind('a'*109)                                   # OSError: AF_UNIX path too long
    u.bind(b'\0'+b'a'*108)                            # OSError: AF_UNIX path too long
    u.bind('/nope/x')                                 # FileNotFoundError: [Errno 2] No such file or directory
    u.getsockname()                                   # ''
    u.bind('\0abc'), u.getsockname()                  # (None, b'\x00abc')
    u.bind(b'\0abc\xff'), u.getsockname()             # (None, b'\x00abc\xff')
    u.bind(bytearray(b'\0abd\xff')), u.getsockname()  # (None, b'\x00abd\xff')
    a.getsockname(), a.getpeername()                  # ('', '')
    s.getsockname()                                   # ('0.0.0.0', 0)
    v.getsockname()                                   # ('::', 0, 0, 0)
    s.getpeername()                                   # OSError: [Errno 107] Transport endpoint is not connected
    s.connect(3)                                      # TypeError: connect(): AF_INET address must be tuple, not int
    s.connect_ex(3)                                   # TypeError: connect_ex(): AF_INET address must be tuple, not int
    u.connect('/nope/x')                              # FileNotFoundError: [Errno 2] No such file or directory
    u.connect_ex('/nope/x')                           # 2
    s.listen('a')                                     # TypeError: 'str' object cannot be interpreted as an integer
    s.listen(1,2)                                     # TypeError: listen() takes at most 1 argument (2 given)
    s.listen(-3)                                      # None
    u.listen()                                        # OSError: [Errno 22] Invalid argument
    s._accept()                                       # OSError: [Errno 22] Invalid argument
    s._accept(1)                                      # TypeError: socket._accept() takes no arguments (1 given)
    s.bind(('127.0.0.1',2**70))                       # OverflowError: bind(): port must be 0-65535.
    s.bind(('127.0.0.1',1.5))                         # TypeError: 'float' object cannot be interpreted as an integer
    s.bind((b'a\0',80))                               # TypeError: host name must not contain null character
    s.bind(('x'*70,80))                               # socket.gaierror: [Errno -2] Name or service not known
    s.listen(), s.getpeername()                       # OSError: [Errno 107] Transport endpoint is not connected
    s.listen(), s.settimeout(0.01), s._accept()       # TimeoutError: timed out
    s.listen(), s.setblocking(False), s._accept()     # BlockingIOError: [Errno 11] Resource temporarily unavailable
    """)


def test_limits_and_options(space):
    check(WithPrelude(space, PRELUDE), r"""
    s.shutdown()                                                 # TypeError: socket.shutdown() takes exactly one argument (0 given)
    s.shutdown('a')                                              # TypeError: 'str' object cannot be interpreted as an integer
    s.shutdown(7)                                                # OSError: [Errno 22] Invalid argument
    s.shutdown(2)                                                # OSError: [Errno 107] Transport endpoint is not connected
    a.shutdown(2)                                                # None
    s.setblocking()                                              # TypeError: socket.setblocking() takes exactly one argument (0 given)
    s.setblocking('a')                                           # None
    s.setblocking(2.5)                                           # None
    s.setblocking(2**100)                                        # None
    s.setblocking(0), s.getblocking(), s.gettimeout()            # (None, False, 0.0)
    s.setblocking(True), s.getblocking(), s.gettimeout()         # (None, True, None)
    s.settimeout('a')                                            # TypeError: 'str' object cannot be interpreted as an integer
    s.settimeout(-1)                                             # ValueError: Timeout value out of range
    s.settimeout(-0.0)                                           # None
    s.settimeout(float('nan'))                                   # ValueError: Invalid value NaN (not a number)
    s.settimeout(1e30)                                           # OverflowError: timestamp out of range for platform time_t
    s.settimeout(1e10), s.gettimeout()                           # OverflowError: timestamp out of range for platform time_t
    s.settimeout(2**70)                                          # OverflowError: timestamp too large to convert to C PyTime_t
    s.settimeout(5), s.gettimeout(), s.timeout, s.getblocking()  # (None, 5.0, 5.0, True)
    s.settimeout(0.1), s.gettimeout()                            # (None, 0.1)
    s.settimeout(1e-12), s.gettimeout()                          # (None, 1e-09)
    s.settimeout(None), s.gettimeout()                           # (None, None)
    s.settimeout()                                               # TypeError: socket.settimeout() takes exactly one argument (0 given)
    s.getsockopt()                                               # TypeError: getsockopt() takes at least 2 arguments (0 given)
    s.getsockopt(1,3)                                            # 1
    s.getsockopt(1,3,4)                                          # b'\x01\x00\x00\x00'
    s.getsockopt(1,3,-1)                                         # OSError: getsockopt buflen out of range
    s.getsockopt(1,3,1025)                                       # OSError: getsockopt buflen out of range
    s.getsockopt(1,999)                                          # OSError: [Errno 92] Protocol not available
    s.getsockopt('a',3)                                          # TypeError: 'str' object cannot be interpreted as an integer
    s.getsockopt(1,3,'a')                                        # TypeError: 'str' object cannot be interpreted as an integer
    s.setsockopt()                                               # TypeError: setsockopt() takes exactly 3 arguments (0 given)
    s.setsockopt(1,2,1), s.getsockopt(1,2)                       # (None, 1)
    s.setsockopt(1,2,b'\1\0\0\0'), s.getsockopt(1,2)             # (None, 1)
    s.setsockopt(1,2,'a')                                        # TypeError: a bytes-like object is required, not 'str'
    s.setsockopt(1,2,None)                                       # TypeError: a bytes-like object is required, not 'NoneType'
    s.setsockopt(1,2,None,4)                                     # OSError: [Errno 14] Bad address
    s.setsockopt(1,2,None,-1)                                    # OSError: [Errno 22] Invalid argument
    s.setsockopt(1,2,3,4)                                        # TypeError: setsockopt() takes exactly 3 arguments (4 given)
    s.setsockopt(1,2,b'a',4)                                     # TypeError: setsockopt() takes exactly 3 arguments (4 given)
    s.setsockopt(1,2,1.5)                                        # TypeError: a bytes-like object is required, not 'float'
    s.setsockopt(1,999,1)                                        # OSError: [Errno 92] Protocol not available
    s.setsockopt(1,2)                                            # TypeError: setsockopt() takes exactly 3 arguments (2 given)
    s.setsockopt(1,2,3,4,5)                                      # TypeError: setsockopt() takes exactly 3 arguments (5 given)
    s.settimeout(3000000), s.gettimeout()                        # (None, 3000000.0)
    s.settimeout(2147483.6), s.gettimeout()                      # (None, 2147483.6)
    s.settimeout(2147483.7), s.gettimeout()                      # (None, 2147483.700000001)
    s.settimeout(10**10)                                         # OverflowError: timestamp too large to convert to C PyTime_t
    s.settimeout(-10**10)                                        # OverflowError: timestamp too large to convert to C PyTime_t
    s.settimeout(-2**70)                                         # OverflowError: timestamp too large to convert to C PyTime_t
    s.settimeout(-1e-10)                                         # ValueError: Timeout value out of range
    s.settimeout(True), s.gettimeout()                           # (None, 1.0)
    s.settimeout(float('inf'))                                   # OverflowError: timestamp out of range for platform time_t
    s.settimeout([])                                             # TypeError: 'list' object cannot be interpreted as an integer
    s.getsockopt(1,4)                                            # 0
    s.setsockopt(1,2,b'')                                        # OSError: [Errno 22] Invalid argument
    s.setsockopt(1,2,None,'a')                                   # TypeError: setsockopt() takes exactly 3 arguments (4 given)
    s.setsockopt('a',2,3)                                        # TypeError: 'str' object cannot be interpreted as an integer
    s.setsockopt(1,2,-1), s.setsockopt(1,2,-2**31)               # (None, None)
    s.setsockopt(1,2,True)                                       # None
    """)


def test_subclass(space):
    assert space.run("""
import _socket
class Socket(_socket.socket):
    __slots__ = ['note']
s = Socket(_socket.AF_INET, _socket.SOCK_DGRAM)
s.note = 1
print(str(s).split(', ')[2:], s.note, isinstance(s, _socket.socket), _socket.SocketType is _socket.socket)
s.__init__(_socket.AF_UNIX)
print(s.family)
s.close()
""") == "['family=2', 'type=2', 'proto=0>'] 1 True True\n1\n"


def test_unclosed(space):
    "A socket that nobody has closed is closed when it dies, with a warning."
    assert space.run("""
import _socket, _warnings
_warnings.filters.insert(0, ('always', None, ResourceWarning, None, 0))
try:
    s = _socket.socket()
    fd = s.fileno()
    s.__del__()
finally:
    del _warnings.filters[0]
print(s.fileno(), s.__del__())
try:
    _socket.close(fd)
except OSError as e:
    print(e)
""") == """\
<string>:7: ResourceWarning: unclosed <socket object, fd=%d, family=2, type=1, proto=0>
  s.__del__()
-1 None
[Errno 9] Bad file descriptor
""" % lowest_descriptor()


def lowest_descriptor():
    fd = os.dup(0)
    os.close(fd)
    return fd
