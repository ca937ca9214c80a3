# -*- coding: utf-8 -*-
"""Functions of _socket: numbers of hosts, the order of bytes, names.  memphis/modules/_socket/conversions.py, lookups.py."""
from expectations import WithPrelude, check

PRELUDE = """
import _socket as S
"""


def test_conversions(space):
    check(WithPrelude(space, PRELUDE), r"""
    S.htons(1), S.htonl(1), S.ntohs(256), S.ntohl(16777216)  # (256, 16777216, 1, 1)
    S.htons(-1)                                              # OverflowError: htons: can't convert negative Python int to C 16-bit unsigned integer
    S.htons(65536)                                           # OverflowError: htons: Python int too large to convert to C 16-bit unsigned integer
    S.htons(2**70)                                           # OverflowError: Python int too large to convert to C int
    S.htons('a')                                             # TypeError: 'str' object cannot be interpreted as an integer
    S.htons(1.5)                                             # TypeError: 'float' object cannot be interpreted as an integer
    S.ntohs(-1)                                              # OverflowError: ntohs: can't convert negative Python int to C 16-bit unsigned integer
    S.ntohs(65536)                                           # OverflowError: ntohs: Python int too large to convert to C 16-bit unsigned integer
    S.ntohs(2**70)                                           # OverflowError: Python int too large to convert to C int
    S.htonl(-1)                                              # OverflowError: can't convert negative value to unsigned int
    S.htonl(2**32)                                           # OverflowError: int larger than 32 bits
    S.htonl(2**70)                                           # OverflowError: Python int too large to convert to C unsigned long
    S.htonl('a')                                             # TypeError: expected int, str found
    S.htonl(2**32-1)                                         # 4294967295
    S.ntohl(-1)                                              # OverflowError: can't convert negative value to unsigned int
    S.ntohl(2**32)                                           # OverflowError: int larger than 32 bits
    S.ntohl(2**70)                                           # OverflowError: Python int too large to convert to C unsigned long
    S.ntohl('a')                                             # TypeError: expected int, str found
    S.ntohl()                                                # TypeError: _socket.ntohl() takes exactly one argument (0 given)
    S.inet_aton('1.2.3.4 foo')                               # b'\x01\x02\x03\x04'
    S.inet_aton('1.2.3.4\tfoo')                              # b'\x01\x02\x03\x04'
    S.inet_aton('1.2.3.4x')                                  # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('')                                          # OSError: illegal IP address string passed to inet_aton
    S.inet_aton(' 1')                                        # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('1.2.3.')                                    # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('256.1.1.1')                                 # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('1.2.3.256')                                 # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('1.2.65536')                                 # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('4294967295')                                # b'\xff\xff\xff\xff'
    S.inet_aton('4294967296')                                # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('08')                                        # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('0x')                                        # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('0xg')                                       # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('1..2')                                      # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('-1')                                        # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('1.2.3.4.5')                                 # OSError: illegal IP address string passed to inet_aton
    S.inet_aton('99999999999999999999999')                   # OSError: illegal IP address string passed to inet_aton
    S.inet_aton(b'1')                                        # TypeError: inet_aton() argument must be str, not bytes
    S.inet_aton('a\0')                                       # ValueError: embedded null character
    S.inet_aton('\u20ac')                                    # OSError: illegal IP address string passed to inet_aton
    S.inet_aton()                                            # TypeError: _socket.inet_aton() takes exactly one argument (0 given)
    S.inet_ntoa(b'\1\2\3\4'), S.inet_ntoa(bytearray(b'\xff\0\0\x7f'))  # ('1.2.3.4', '255.0.0.127')
    S.inet_ntoa(b'')                                         # OSError: packed IP wrong length for inet_ntoa
    S.inet_ntoa('a')                                         # TypeError: a bytes-like object is required, not 'str'
    S.inet_ntoa(b'12345')                                    # OSError: packed IP wrong length for inet_ntoa
    S.inet_pton(2,'1.2.3.4')                                 # b'\x01\x02\x03\x04'
    S.inet_pton(2,'1.2.3')                                   # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(2,'1.2.3.04')                                # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(2,'0.0.0.0')                                 # b'\x00\x00\x00\x00'
    S.inet_pton(2,'1.2.3.0x4')                               # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(2,'1.2.3.256')                               # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(2,'1.2.3.4 ')                                # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(2,b'a')                                      # TypeError: inet_pton() argument 2 must be str, not bytes
    S.inet_pton(99,'a')                                      # OSError: [Errno 97] Address family not supported by protocol
    S.inet_pton('a','a')                                     # TypeError: 'str' object cannot be interpreted as an integer
    S.inet_pton(1)                                           # TypeError: inet_pton() takes exactly 2 arguments (1 given)
    S.inet_pton(10,'::1')                                    # b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01'
    S.inet_pton(10,'::')                                     # b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
    S.inet_pton(10,'1::')                                    # b'\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
    S.inet_pton(10,'::1:2:3:4:5:6:7:8')                      # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'::ffff:1.2.3.4')                         # b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff\xff\x01\x02\x03\x04'
    S.inet_pton(10,'1:2:3:4:5:6:1.2.3.4')                    # b'\x00\x01\x00\x02\x00\x03\x00\x04\x00\x05\x00\x06\x01\x02\x03\x04'
    S.inet_pton(10,'1:2:3:4:5:6:7:1.2.3.4')                  # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'1.2.3.4')                                # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'::1.2.3')                                # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,':1')                                     # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'1:')                                     # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,':')                                      # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'')                                       # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,':::')                                    # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'1::2::3')                                # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'12345::')                                # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'g::')                                    # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'fe80::1%lo')                             # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'FE80::ABCD')                             # b'\xfe\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xab\xcd'
    S.inet_pton(10,'00001::')                                # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'::1.2.3.4:5')                            # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'::0001.2.3.4')                           # OSError: illegal IP address string passed to inet_pton
    S.inet_pton(10,'::1.2.3.4.5')                            # OSError: illegal IP address string passed to inet_pton
    S.inet_ntop(2,b'\1\2\3\4')                               # '1.2.3.4'
    S.inet_ntop(2,b'\1\2\3')                                 # ValueError: invalid length of packed IP address string
    S.inet_ntop(10,b'\1\2\3')                                # ValueError: invalid length of packed IP address string
    S.inet_ntop(99,b'\1\2\3')                                # ValueError: unknown address family 99
    S.inet_ntop('a',b'\1\2\3')                               # TypeError: 'str' object cannot be interpreted as an integer
    S.inet_ntop(2,'a')                                       # TypeError: a bytes-like object is required, not 'str'
    S.inet_ntop(2)                                           # TypeError: inet_ntop() takes exactly 2 arguments (1 given)
    S.inet_ntop(10,b'\0'*16)                                 # '::'
    S.inet_ntop(10,b'\0'*15+b'\1')                           # '::1'
    S.inet_ntop(10,b'\0'*14+b'\1\1')                         # '::101'
    S.inet_ntop(10,b'\0'*12+b'\1\1\1\1')                     # '::1.1.1.1'
    S.inet_ntop(10,b'\0'*10+b'\xff\xff\1\1\1\1')             # '::ffff:1.1.1.1'
    S.inet_ntop(10,b'\0'*12+b'\0\0\1\1')                     # '::101'
    S.inet_ntop(10,b'\1\0'*8)                                # '100:100:100:100:100:100:100:100'
    S.inet_ntop(10,b'\1\0\0\0'*4)                            # '100:0:100:0:100:0:100:0'
    S.inet_ntop(10,b'\1\0\0\0\0\0\1\0\0\0\0\0\0\0\1\0')      # '100:0:0:100::100'
    S.inet_ntop(10,b'\1\0\0\0\0\0\1\0\0\0\0\0\1\0\1\0')      # '100::100:0:0:100:100'
    S.inet_ntop(10,b'\1\0'*6+b'\0\0\0\0')                    # '100:100:100:100:100:100::'
    S.inet_ntop(10,b'\1\0'*7+b'\0\0')                        # '100:100:100:100:100:100:100:0'
    S.inet_ntop(10,b'\0\0'+b'\xab\xcd'*7)                    # '0:abcd:abcd:abcd:abcd:abcd:abcd:abcd'
    S.CMSG_LEN(0), S.CMSG_LEN(5), S.CMSG_SPACE(0), S.CMSG_SPACE(5)  # (16, 21, 16, 24)
    S.CMSG_LEN(-1)                                           # OverflowError: CMSG_LEN() argument out of range
    S.CMSG_LEN('a')                                          # TypeError: 'str' object cannot be interpreted as an integer
    S.CMSG_LEN(2**70)                                        # OverflowError: Python int too large to convert to C ssize_t
    S.CMSG_LEN(2**31-1-16)                                   # 2147483647
    S.CMSG_LEN(2**31-1-15)                                   # OverflowError: CMSG_LEN() argument out of range
    S.CMSG_LEN(2**62)                                        # OverflowError: CMSG_LEN() argument out of range
    S.CMSG_SPACE(2**31-1-16)                                 # OverflowError: CMSG_SPACE() argument out of range
    S.CMSG_SPACE(2**31-1-23)                                 # OverflowError: CMSG_SPACE() argument out of range
    S.CMSG_SPACE(2**62)                                      # OverflowError: CMSG_SPACE() argument out of range
    S.CMSG_SPACE(-1)                                         # OverflowError: CMSG_SPACE() argument out of range
    """)


def test_lookups(space):
    check(WithPrelude(space, PRELUDE), r"""
    S.getaddrinfo('127.0.0.1',80)                           # [(2, 1, 6, '', ('127.0.0.1', 80)), (2, 2, 17, '', ('127.0.0.1', 80)), (2, 3, 0, '', ('127.0.0.1', 80))]
    S.getaddrinfo('127.0.0.1','80')                         # [(2, 1, 6, '', ('127.0.0.1', 80)), (2, 2, 17, '', ('127.0.0.1', 80)), (2, 3, 0, '', ('127.0.0.1', 80))]
    S.getaddrinfo('127.0.0.1',b'http',type=1)               # [(2, 1, 6, '', ('127.0.0.1', 80))]
    S.getaddrinfo('127.0.0.1',None,type=1)                  # [(2, 1, 6, '', ('127.0.0.1', 0))]
    S.getaddrinfo('::1',80,type=1)                          # [(10, 1, 6, '', ('::1', 80, 0, 0))]
    S.getaddrinfo(b'::1',80,0,1)                            # [(10, 1, 6, '', ('::1', 80, 0, 0))]
    S.getaddrinfo(3,80)                                     # TypeError: getaddrinfo() argument 1 must be string or None
    S.getaddrinfo('a',1.5)                                  # OSError: Int or String expected
    S.getaddrinfo('a')                                      # TypeError: getaddrinfo() missing required argument 'port' (pos 2)
    S.getaddrinfo()                                         # TypeError: getaddrinfo() missing required argument 'host' (pos 1)
    S.getaddrinfo('127.0.0.1',80,family=99)                 # socket.gaierror: [Errno -6] ai_family not supported
    S.getaddrinfo('::1',80,family=2)                        # socket.gaierror: [Errno -9] Address family for hostname not supported
    S.getaddrinfo('127.0.0.1',80,proto=6)                   # [(2, 1, 6, '', ('127.0.0.1', 80))]
    S.getaddrinfo('127.0.0.1',2**70)                        # socket.gaierror: [Errno -8] Servname not supported for ai_socktype
    S.getaddrinfo('127.0.0.1',-1)                           # socket.gaierror: [Errno -8] Servname not supported for ai_socktype
    S.getaddrinfo('127.0.0.1','nope',type=1)                # socket.gaierror: [Errno -8] Servname not supported for ai_socktype
    S.getaddrinfo('127.0.0.1',80,type=99)                   # socket.gaierror: [Errno -7] ai_socktype not supported
    S.getaddrinfo('127.0.0.1','\ud800')                     # UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
    S.getaddrinfo('a\0',80)                                 # socket.gaierror: [Errno -2] Name or service not known
    S.getaddrinfo(host='127.0.0.1',port=80,foo=3)           # TypeError: getaddrinfo() got an unexpected keyword argument 'foo'
    S.getaddrinfo('127.0.0.1',70000,type=1)                 # [(2, 1, 6, '', ('127.0.0.1', 4464))]
    S.getnameinfo()                                         # TypeError: getnameinfo() takes exactly 2 arguments (0 given)
    S.getnameinfo(3,0)                                      # TypeError: getnameinfo() argument 1 must be a tuple
    S.getnameinfo((),0)                                     # TypeError: getnameinfo(): illegal sockaddr argument
    S.getnameinfo(('a',),0)                                 # TypeError: getnameinfo(): illegal sockaddr argument
    S.getnameinfo((3,4),0)                                  # TypeError: getnameinfo(): illegal sockaddr argument
    S.getnameinfo(('127.0.0.1','a'),0)                      # TypeError: 'str' object cannot be interpreted as an integer
    S.getnameinfo(('127.0.0.1',80),3)                       # ('127.0.0.1', '80')
    S.getnameinfo(('127.0.0.1',80,0),3)                     # OSError: IPv4 sockaddr must be 2 tuple
    S.getnameinfo(('127.0.0.1',80),'a')                     # TypeError: 'str' object cannot be interpreted as an integer
    S.getnameinfo(('127.0.0.1',70000),3)                    # ('127.0.0.1', '4464')
    S.getnameinfo(('127.0.0.1',-1),3)                       # socket.gaierror: [Errno -8] Servname not supported for ai_socktype
    S.getnameinfo(('127.0.0.1',80),-1)                      # socket.gaierror: [Errno -1] Bad value for ai_flags
    S.gethostbyname('127.0.0.1')                            # '127.0.0.1'
    S.gethostbyname('1')                                    # '0.0.0.1'
    S.gethostbyname('')                                     # '0.0.0.0'
    S.gethostbyname('<broadcast>')                          # '255.255.255.255'
    S.gethostbyname('::1')                                  # socket.gaierror: [Errno -9] Address family for hostname not supported
    S.gethostbyname(3)                                      # TypeError: gethostbyname() argument 1 must be str, bytes or bytearray, not int
    S.gethostbyname()                                       # TypeError: gethostbyname() takes exactly 1 argument (0 given)
    S.gethostbyname_ex('127.0.0.1')                         # ('127.0.0.1', [], ['127.0.0.1'])
    S.gethostbyname_ex('')                                  # socket.herror: [Errno 3] Unknown server error
    S.gethostbyname_ex(3)                                   # TypeError: gethostbyname_ex() argument 1 must be str, bytes or bytearray, not int
    S.getservbyname('http'), S.getservbyname('http','tcp')  # (80, 80)
    S.getservbyname('http','nope')                          # OSError: service/proto not found
    S.getservbyname('nope')                                 # OSError: service/proto not found
    S.getservbyname(3)                                      # TypeError: getservbyname() argument 1 must be str, not int
    S.getservbyname()                                       # TypeError: getservbyname() takes at least 1 argument (0 given)
    S.getservbyname('a\0')                                  # ValueError: embedded null character
    S.getservbyport(80), S.getservbyport(80,'tcp')          # ('http', 'http')
    S.getservbyport(80,'nope')                              # OSError: port/proto not found
    S.getservbyport(-1)                                     # OverflowError: getservbyport: port must be 0-65535.
    S.getservbyport(65536)                                  # OverflowError: getservbyport: port must be 0-65535.
    S.getservbyport('a')                                    # TypeError: 'str' object cannot be interpreted as an integer
    S.getprotobyname('tcp')                                 # 6
    S.getprotobyname('nope')                                # OSError: protocol not found
    S.getprotobyname(3)                                     # TypeError: getprotobyname() argument 1 must be str, not int
    S.if_nametoindex('nope')                                # OSError: no interface with this name
    S.if_nametoindex(3)                                     # TypeError: expected str, bytes or os.PathLike object, not int
    S.if_nametoindex('a\0')                                 # ValueError: embedded null byte
    S.if_indextoname(9999)                                  # OSError: [Errno 6] No such device or address
    S.if_indextoname('a')                                   # TypeError: an integer is required
    S.if_indextoname(-1)                                    # OverflowError: can't convert negative value to unsigned int
    S.if_indextoname(2**70)                                 # OverflowError: Python int too large to convert to C unsigned long
    S.if_indextoname(2**32)                                 # OverflowError: index is too large
    S.gethostbyname('a\0')                                  # TypeError: gethostbyname() argument 1 must be encoded string without null bytes, not str
    S.gethostbyname_ex('a\0')                               # TypeError: gethostbyname_ex() argument 1 must be encoded string without null bytes, not str
    S.gethostbyname(b'a\0')                                 # TypeError: gethostbyname() argument 1 must be encoded string without null bytes, not bytes
    S.getnameinfo(('a\0',3),0)                              # ValueError: embedded null character
    S.getnameinfo(('1',3,4,5,6),0)                          # TypeError: getnameinfo(): illegal sockaddr argument
    S.getservbyname('http', 3)                              # TypeError: getservbyname() argument 2 must be str, not int
    S.getservbyname('http', 'a\0')                          # ValueError: embedded null character
    S.getservbyname('\ud800')                               # UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
    S.getprotobyname('a\0')                                 # ValueError: embedded null character
    S.getprotobyname()                                      # TypeError: getprotobyname() takes exactly 1 argument (0 given)
    S.getservbyport(80,3)                                   # TypeError: getservbyport() argument 2 must be str, not int
    """)
