# -*- coding: utf-8 -*-
"""Sending and receiving with sockets.  memphis/modules/_socket/receiving.py, sending.py, control.py."""
from expectations import WithPrelude, check

PRELUDE = """
import _socket as S
s = S.socket(); u = S.socket(S.AF_UNIX); d = S.socket(S.AF_INET, S.SOCK_DGRAM); v = S.socket(10)
a, b = S.socketpair()
"""


def test_receiving(space):
    check(WithPrelude(space, PRELUDE), r"""
    s.recv()                                                  # TypeError: recv() takes at least 1 argument (0 given)
    s.recv(1,2,3)                                             # TypeError: recv() takes at most 2 arguments (3 given)
    s.recv('a')                                               # TypeError: 'str' object cannot be interpreted as an integer
    s.recv(-1)                                                # ValueError: negative buffersize in recv
    s.recv(2**70)                                             # OverflowError: Python int too large to convert to C ssize_t
    s.recv(1,'a')                                             # TypeError: 'str' object cannot be interpreted as an integer
    s.recv(n=3)                                               # TypeError: socket.recv() takes no keyword arguments
    s.recv(0)                                                 # b''
    s.recv(1)                                                 # OSError: [Errno 107] Transport endpoint is not connected
    s.recv_into()                                             # TypeError: recv_into() missing required argument 'buffer' (pos 1)
    s.recv_into(3)                                            # TypeError: recv_into() argument 1 must be read-write bytes-like object, not int
    s.recv_into(b'')                                          # TypeError: recv_into() argument 1 must be read-write bytes-like object, not bytes
    s.recv_into(bytearray(3),-1)                              # ValueError: negative buffersize in recv_into
    s.recv_into(bytearray(3),4)                               # ValueError: buffer too small for requested bytes
    s.recv_into(bytearray(3),nbytes=2,flags=0)                # OSError: [Errno 107] Transport endpoint is not connected
    s.recv_into(bytearray(3),2,0,0)                           # TypeError: recv_into() takes at most 3 arguments (4 given)
    s.recv_into(buffer=bytearray(3),foo=2)                    # TypeError: recv_into() got an unexpected keyword argument 'foo'
    s.recvfrom(-1)                                            # ValueError: negative buffersize in recvfrom
    s.recvfrom()                                              # TypeError: recvfrom() takes at least 1 argument (0 given)
    s.recvfrom('a')                                           # TypeError: 'str' object cannot be interpreted as an integer
    s.recvfrom_into(bytearray(3),-1)                          # ValueError: negative buffersize in recvfrom_into
    s.recvfrom_into(bytearray(3),4)                           # ValueError: nbytes is greater than the length of the buffer
    s.recvfrom_into()                                         # TypeError: recvfrom_into() missing required argument 'buffer' (pos 1)
    s.recvfrom_into(b'')                                      # TypeError: recvfrom_into() argument 1 must be read-write bytes-like object, not bytes
    s.recvmsg()                                               # TypeError: recvmsg() takes at least 1 argument (0 given)
    s.recvmsg(-1)                                             # ValueError: negative buffer size in recvmsg()
    s.recvmsg(1,-1)                                           # ValueError: invalid ancillary data buffer length
    s.recvmsg('a')                                            # TypeError: 'str' object cannot be interpreted as an integer
    s.recvmsg_into()                                          # TypeError: recvmsg_into() takes at least 1 argument (0 given)
    s.recvmsg_into(3)                                         # TypeError: recvmsg_into() argument 1 must be an iterable
    s.recvmsg_into([b''])                                     # TypeError: recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers
    s.recvmsg_into([3])                                       # TypeError: recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers
    s.recvmsg_into([bytearray(2)],-1)                         # ValueError: invalid ancillary data buffer length
    s.close(), s.recv(1)                                      # OSError: [Errno 9] Bad file descriptor
    S.socket.recv(3)                                          # TypeError: descriptor 'recv' for '_socket.socket' objects doesn't apply to a 'int' object
    s.recv(1,2**70)                                           # OverflowError: Python int too large to convert to C long
    s.recv_into(bytearray(3),2**70)                           # OverflowError: Python int too large to convert to C ssize_t
    s.recv_into(bytearray(3),'a')                             # TypeError: 'str' object cannot be interpreted as an integer
    s.recvfrom_into(bytearray(3),'a')                         # TypeError: 'str' object cannot be interpreted as an integer
    s.recv_into(bytearray(3),None)                            # TypeError: 'NoneType' object cannot be interpreted as an integer
    s.recv_into(memoryview(bytearray(8))[::2])                # TypeError: recv_into() argument 1 must be read-write bytes-like object, not memoryview
    a.send(b'abc'), b.recv(10), a.sendall(b'xyz'), b.recv_into(bytearray(2)), b.recvfrom(9)  # (3, b'abc', None, 2, (b'z', None))
    a.sendmsg([b'ab',b'c']), b.recvmsg(10)                    # (3, (b'abc', [], 0, None))
    a.sendmsg([b'ab',b'c']), b.recvmsg_into([bytearray(1),bytearray(5)])  # (3, (3, [], 0, None))
    a.sendmsg([b'a'],[(1,1,b'\1\0\0\0')]), b.recvmsg(10,16)   # (1, (b'a', [], 8, None))
    a.sendmsg([b'a'],[(1,1,b'\1\0\0\0')]), b.recvmsg(10,18)   # (1, (b'a', [], 8, None))
    a.sendmsg((x for x in [b'q',b'r']), iter([])), b.recv(9)  # (2, b'qr')
    b.settimeout(0.01), b.recv(1)                             # TimeoutError: timed out
    b.settimeout(0), b.recv(1)                                # BlockingIOError: [Errno 11] Resource temporarily unavailable
    b.settimeout(0), b.recv_into(bytearray(1))                # BlockingIOError: [Errno 11] Resource temporarily unavailable
    b.settimeout(0.01), b.recvmsg(1)                          # TimeoutError: timed out
    a.close(), b.recv(4)                                      # (None, b'')
    a.send(b'qq'), b.recv(1, 2), b.recv(5)                    # (2, b'q', b'qq')
    S.SocketType(2,2).recvfrom(3,0,0)                         # TypeError: recvfrom() takes at most 2 arguments (3 given)
    S.socket.__new__(S.socket).recv(3)                        # OSError: [Errno 9] Bad file descriptor
    """)


def test_sending(space):
    check(WithPrelude(space, PRELUDE), r"""
    s.send()                                  # TypeError: send() takes at least 1 argument (0 given)
    s.send('a')                               # TypeError: a bytes-like object is required, not 'str'
    s.send(3)                                 # TypeError: a bytes-like object is required, not 'int'
    s.send(b'a','b')                          # TypeError: 'str' object cannot be interpreted as an integer
    s.send(b'a')                              # BrokenPipeError: [Errno 32] Broken pipe
    s.sendall('a')                            # TypeError: a bytes-like object is required, not 'str'
    s.sendall()                               # TypeError: sendall() takes at least 1 argument (0 given)
    s.sendall(b'a')                           # BrokenPipeError: [Errno 32] Broken pipe
    s.sendall(b'')                            # BrokenPipeError: [Errno 32] Broken pipe
    s.sendto()                                # TypeError: sendto() takes 2 or 3 arguments (0 given)
    s.sendto(b'a')                            # TypeError: sendto() takes 2 or 3 arguments (1 given)
    s.sendto(b'a',3)                          # TypeError: sendto(): AF_INET address must be tuple, not int
    s.sendto(b'a',2,3,4)                      # TypeError: sendto() takes 2 or 3 arguments (4 given)
    s.sendto('a',('',3))                      # TypeError: a bytes-like object is required, not 'str'
    s.sendto(b'a','a',('',3))                 # TypeError: 'str' object cannot be interpreted as an integer
    d.sendto(b'a',('127.0.0.1',0))            # OSError: [Errno 22] Invalid argument
    s.sendmsg()                               # TypeError: sendmsg() takes at least 1 argument (0 given)
    s.sendmsg('a')                            # TypeError: a bytes-like object is required, not 'str'
    s.sendmsg(['a'])                          # TypeError: a bytes-like object is required, not 'str'
    s.sendmsg(3)                              # TypeError: sendmsg() argument 1 must be an iterable
    s.sendmsg([b'a'])                         # BrokenPipeError: [Errno 32] Broken pipe
    s.sendmsg([b'a'],3)                       # TypeError: sendmsg() argument 2 must be an iterable
    s.sendmsg([b'a'],[3])                     # TypeError: [sendmsg() ancillary data items]() argument must be 3-item sequence, not int
    s.sendmsg([b'a'],[(1,2)])                 # TypeError: [sendmsg() ancillary data items]() argument must be sequence of length 3, not 2
    s.sendmsg([b'a'],[(1,2,3)])               # TypeError: a bytes-like object is required, not 'int'
    s.sendmsg([b'a'],[('a',2,b'')])           # TypeError: 'str' object cannot be interpreted as an integer
    s.sendmsg([b'a'],[],'a')                  # TypeError: 'str' object cannot be interpreted as an integer
    s.sendmsg([b'a'],[],0,3)                  # TypeError: sendmsg(): AF_INET address must be tuple, not int
    s.close(), s.send(b'')                    # OSError: [Errno 9] Bad file descriptor
    s.send(memoryview(b'abcd')[::2])          # BufferError: memoryview: underlying buffer is not C-contiguous
    a.sendmsg([b'a'],[(1,1,b'\0\0\0\0')])[0]  # TypeError: 'int' object is not subscriptable
    a.sendmsg([b'a'],[(1,1,b'\1\0\0')])       # 1
    a.sendmsg([b'a'],[(99,1,b'\1\0\0')])      # 1
    a.sendmsg([b'a']*1025)                    # OSError: [Errno 90] Message too long
    a.sendmsg([b'a'],[],0,None)               # 1
    a.sendmsg([b'a'],(),0,'x')                # OSError: [Errno 106] Transport endpoint is already connected
    a.sendmsg([])                             # 0
    a.sendmsg([b'a'],None)                    # TypeError: sendmsg() argument 2 must be an iterable
    a.sendto(b'a','x')                        # OSError: [Errno 106] Transport endpoint is already connected
    a.sendto(b'a',0,'x')                      # OSError: [Errno 106] Transport endpoint is already connected
    a.sendto(b'a',3)                          # TypeError: a bytes-like object is required, not 'int'
    """)


def test_connection(space):
    assert space.run("""
import _socket
server = _socket.socket()
server.bind(('127.0.0.1', 0))
server.listen()
client = _socket.socket()
client.settimeout(5)
print(client.connect(server.getsockname()), client.getpeername() == server.getsockname())
fd, address = server._accept()
print(address == client.getsockname())
there = _socket.socket(fileno=fd)
print(there.family, there.type, there.proto, there.timeout)
print(client.sendall(b'abc'), there.recv(2), there.recvfrom(5))
print(there.setsockopt(_socket.SOL_SOCKET, _socket.SO_KEEPALIVE, 1),
      there.getsockopt(_socket.SOL_SOCKET, _socket.SO_KEEPALIVE))
print(client.shutdown(_socket.SHUT_WR), there.recv(1), there.close(), client.recv(1))
print(client.connect_ex(server.getsockname()) in (0, 106), server.detach() > 2, server.fileno())
""") == """\
None True
True
2 1 6 None
None b'ab' (b'c', None)
None 1
None b'' None b''
True True -1
"""


def test_datagrams(space):
    assert space.run("""
import _socket
a, b = _socket.socket(2, 2), _socket.socket(2, 2)
a.bind(('127.0.0.1', 0))
b.bind(('', 0))
print(b.sendto(b'hello', a.getsockname()))
data, address = a.recvfrom(3)
print(data, address[0], address[1] == b.getsockname()[1])
buffer = bytearray(b'xxxxx')
print(a.sendto(b'hi', 0, ('127.0.0.1', b.getsockname()[1])), b.recvfrom_into(buffer, 4)[0], buffer)
print(a.sendmsg([b'x', b'yz'], [], 0, ('localhost', b.getsockname()[1])))
data, items, flags, address = b.recvmsg(2)
print(data, items, flags == _socket.MSG_TRUNC, address == a.getsockname())
a.settimeout(0.01)
try:
    a.recv(1)
except TimeoutError as e:
    print(e, e.errno)
""") == """\
5
b'hel' 127.0.0.1 True
2 2 bytearray(b'hixxx')
3
b'xy' [] True True
timed out None
"""


def test_paths(space, tmpdir):
    assert space.run("""
import _socket
path = %r
a, b = _socket.socket(1, 2), _socket.socket(1, 2)
a.bind(path)
b.bind('\\0memphis test')
print(a.getsockname() == path, b.getsockname())
print(b.sendto(b'x', path), a.recvfrom(2), a.connect(b.getsockname()), a.getpeername())
""" % str(tmpdir.join('socket'))) == """\
True b'\\x00memphis test'
1 (b'x', b'\\x00memphis test') None b'\\x00memphis test'
"""


def test_descriptors(space):
    assert space.run("""
import _socket, posix
a, b = _socket.socketpair()
r, w = posix.pipe()
a.sendmsg([b'x'], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, w.to_bytes(4, 'little'))])
data, items, flags, address = b.recvmsg(1, _socket.CMSG_SPACE(4))
(level, kind, fd), = items
posix.write(int.from_bytes(fd, 'little'), b'through')
print(data, level, kind, flags, address, posix.read(r, 9))
""") == "b'x' 1 1 0 None b'through'\n"


def test_a_part_is_sent(space):
    assert space.run("""
import _socket
a, b = _socket.socketpair()
a.setblocking(False)
a.setsockopt(_socket.SOL_SOCKET, _socket.SO_SNDBUF, 4096)
sent = a.send(b'x' * 100000)
print(0 < sent < 100000)
try:
    while True:
        a.send(b'x' * 1000)
except BlockingIOError as e:
    print(e)
a.settimeout(0.05)
try:
    a.sendall(b'x' * 100000)
except TimeoutError as e:
    print(e)
a.close()
try:
    while b.recv(10000):
        pass
    print('all read')
    b.send(b'x')
except BrokenPipeError as e:
    print(e)
""") == """\
True
[Errno 11] Resource temporarily unavailable
timed out
all read
[Errno 32] Broken pipe
"""


SIGNALS = """
import _socket, _signal
a, b = _socket.socketpair()
def handle(number, frame):
    a.send(b'woken')
_signal.signal(_signal.SIGALRM, handle)
"""


def test_signals(space):
    "The handler runs, and what was waiting goes on waiting."
    assert space.run(SIGNALS + """
_signal.alarm(1)
print(b.recv(9))
b.settimeout(5)
_signal.alarm(1)
print(b.recv(9))
def handle(number, frame):
    1 / 0
_signal.signal(_signal.SIGALRM, handle)
for timeout in 5, None:
    b.settimeout(timeout)
    _signal.alarm(1)
    try:
        b.recv(9)
    except ZeroDivisionError as e:
        print(e)
""") == "b'woken'\nb'woken'\ndivision by zero\ndivision by zero\n"


def test_buffers_are_given_back(space):
    assert space.run("""
import _socket
a, b = _socket.socketpair()
b.setblocking(False)
buffer = bytearray(4)
for receive in b.recv_into, b.recvfrom_into, lambda buffer: b.recvmsg_into([buffer]):
    try:
        receive(buffer)
    except BlockingIOError:
        buffer.append(1)
print(len(buffer))
""") == "7\n"


def test_errors_of_what_is_called(space):
    assert space.run("""
import _socket
a, b = _socket.socketpair()
class Index:
    def __index__(self):
        a.close()
        return 3
try:
    a.recv(1, Index())
except OSError as e:
    print(e)
def pieces():
    yield b'x'
    raise KeyError(1)
for call in lambda: b.sendmsg(pieces()), lambda: b.sendmsg([b''], pieces()), lambda: b.recvmsg_into(pieces()):
    try:
        call()
    except (KeyError, TypeError) as e:
        print(repr(e))
""") == """\
[Errno 9] Bad file descriptor
KeyError(1)
KeyError(1)
KeyError(1)
"""
