# -*- coding: utf-8 -*-
r"""The binascii module.  memphis/modules/binascii."""
from expectations import check, OneSession


PRELUDE = r"""
import binascii as B
"""


def test_lines(space):
    check(OneSession(space, PRELUDE), r"""
    B.a2b_base64(b'')                                             # b''
    B.a2b_base64(b'', strict_mode=True)                           # b''
    B.a2b_base64(b'YQ==')                                         # b'a'
    B.a2b_base64(b'YQ==', strict_mode=True)                       # b'a'
    B.a2b_base64(b'YWI=')                                         # b'ab'
    B.a2b_base64(b'YWI=', strict_mode=True)                       # b'ab'
    B.a2b_base64(b'YWJj')                                         # b'abc'
    B.a2b_base64(b'YWJj', strict_mode=True)                       # b'abc'
    B.a2b_base64(b'YQ')                                           # binascii.Error: Incorrect padding
    B.a2b_base64(b'YQ', strict_mode=True)                         # binascii.Error: Incorrect padding
    B.a2b_base64(b'Y')                                            # binascii.Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
    B.a2b_base64(b'Y', strict_mode=True)                          # binascii.Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
    B.a2b_base64(b'Y===')                                         # binascii.Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
    B.a2b_base64(b'Y===', strict_mode=True)                       # binascii.Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
    B.a2b_base64(b'YW Jj\n')                                      # b'abc'
    B.a2b_base64(b'YW Jj\n', strict_mode=True)                    # binascii.Error: Only base64 data is allowed
    B.a2b_base64(b'YQ==YQ==')                                     # b'a'
    B.a2b_base64(b'YQ==YQ==', strict_mode=True)                   # binascii.Error: Excess data after padding
    B.a2b_base64(b'=YQ==')                                        # b'a'
    B.a2b_base64(b'=YQ==', strict_mode=True)                      # binascii.Error: Leading padding not allowed
    B.a2b_base64(b'Y=Q=')                                         # binascii.Error: Incorrect padding
    B.a2b_base64(b'Y=Q=', strict_mode=True)                       # binascii.Error: Discontinuous padding not allowed
    B.a2b_base64(b'YQ=a=')                                        # b'a\x06'
    B.a2b_base64(b'YQ=a=', strict_mode=True)                      # binascii.Error: Discontinuous padding not allowed
    B.a2b_base64(b'YWJ')                                          # binascii.Error: Incorrect padding
    B.a2b_base64(b'YWJ', strict_mode=True)                        # binascii.Error: Incorrect padding
    B.a2b_base64(b'YQ===')                                        # b'a'
    B.a2b_base64(b'YQ===', strict_mode=True)                      # binascii.Error: Excess data after padding
    B.a2b_base64('YQ==')                                          # b'a'
    B.a2b_base64('YQ==', strict_mode=True)                        # b'a'
    B.a2b_base64('é')                                             # ValueError: string argument should contain only ASCII characters
    B.a2b_base64('é', strict_mode=True)                           # ValueError: string argument should contain only ASCII characters
    B.a2b_base64(1)                                               # TypeError: argument should be bytes, buffer or ASCII string, not 'int'
    B.a2b_base64(1, strict_mode=True)                             # TypeError: argument should be bytes, buffer or ASCII string, not 'int'
    B.a2b_base64(b'!!!!')                                         # b''
    B.a2b_base64(b'!!!!', strict_mode=True)                       # binascii.Error: Only base64 data is allowed
    B.a2b_base64(b'YWJjZ')                                        # binascii.Error: Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
    B.a2b_base64(b'YWJjZ', strict_mode=True)                      # binascii.Error: Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
    B.a2b_base64(b'YWJj=')                                        # b'abc'
    B.a2b_base64(b'YWJj=', strict_mode=True)                      # binascii.Error: Excess padding not allowed
    B.a2b_base64(b'ab=c')                                         # binascii.Error: Incorrect padding
    B.a2b_base64(b'ab=c', strict_mode=True)                       # binascii.Error: Discontinuous padding not allowed
    B.a2b_base64(b'====')                                         # b''
    B.a2b_base64(b'====', strict_mode=True)                       # binascii.Error: Leading padding not allowed
    B.a2b_base64(b'YW=I=')                                        # b'ab'
    B.a2b_base64(b'YW=I=', strict_mode=True)                      # binascii.Error: Discontinuous padding not allowed
    B.a2b_base64(b'Y\nQ==')                                       # b'a'
    B.a2b_base64(b'Y\nQ==', strict_mode=True)                     # binascii.Error: Only base64 data is allowed
    B.b2a_base64(b'abcd')                                         # b'YWJjZA==\n'
    B.b2a_base64(b'', newline=False)                              # b''
    B.b2a_base64('a')                                             # TypeError: a bytes-like object is required, not 'str'
    B.a2b_hex(b'')                                                # b''
    B.a2b_hex(b'0aFF')                                            # b'\n\xff'
    B.a2b_hex(b'0')                                               # binascii.Error: Odd-length string
    B.a2b_hex(b'zz')                                              # binascii.Error: Non-hexadecimal digit found
    B.a2b_hex('0a')                                               # b'\n'
    B.a2b_hex('é')                                                # ValueError: string argument should contain only ASCII characters
    B.a2b_hex(1)                                                  # TypeError: argument should be bytes, buffer or ASCII string, not 'int'
    B.a2b_hex(bytearray(b'00'))                                   # b'\x00'
    B.a2b_hex('0 ')                                               # binascii.Error: Non-hexadecimal digit found
    B.hexlify(b'abc')                                             # b'616263'
    B.hexlify(b'abcdef', ':')                                     # b'61:62:63:64:65:66'
    B.hexlify(b'abcdef', b'-', 2)                                 # b'6162-6364-6566'
    B.hexlify(b'abcde', ':', -2)                                  # b'6162:6364:65'
    B.hexlify(b'a', 'ab')                                         # ValueError: sep must be length 1.
    B.hexlify('a')                                                # TypeError: a bytes-like object is required, not 'str'
    B.hexlify(b'abc', sep='')                                     # ValueError: sep must be length 1.
    B.hexlify(b'abc', 1)                                          # TypeError: object of type 'int' has no len()
    B.hexlify(b'abc', ':', 0)                                     # b'616263'
    B.hexlify(b'')                                                # b''
    B.a2b_qp(b'a=20b=\nc')                                        # b'a bc'
    B.a2b_qp(b'a=20b=\nc', True)                                  # b'a bc'
    B.a2b_qp(b'a=')                                               # b'a'
    B.a2b_qp(b'a=', True)                                         # b'a'
    B.a2b_qp(b'a=4')                                              # b'a=4'
    B.a2b_qp(b'a=4', True)                                        # b'a=4'
    B.a2b_qp(b'a=zz')                                             # b'a=zz'
    B.a2b_qp(b'a=zz', True)                                       # b'a=zz'
    B.a2b_qp(b'a_b')                                              # b'a_b'
    B.a2b_qp(b'a_b', True)                                        # b'a b'
    B.a2b_qp(b'a  \n')                                            # b'a  \n'
    B.a2b_qp(b'a  \n', True)                                      # b'a  \n'
    B.a2b_qp(b'=\r\nx')                                           # b'x'
    B.a2b_qp(b'=\r\nx', True)                                     # b'x'
    B.a2b_qp(b'==3d')                                             # b'=3d'
    B.a2b_qp(b'==3d', True)                                       # b'=3d'
    B.a2b_qp(b'a=0')                                              # b'a=0'
    B.a2b_qp(b'a=0', True)                                        # b'a=0'
    B.a2b_qp(b'a==')                                              # b'a='
    B.a2b_qp(b'a==', True)                                        # b'a='
    B.a2b_qp('a=3D')                                              # b'a='
    B.a2b_qp('a=3D', True)                                        # b'a='
    B.a2b_qp(b'a=3d')                                             # b'a='
    B.a2b_qp(b'a=3d', True)                                       # b'a='
    B.a2b_qp(b'x=\r')                                             # b'x'
    B.a2b_qp(b'x=\r', True)                                       # b'x'
    B.a2b_qp(b'=FF')                                              # b'\xff'
    B.a2b_qp(b'=FF', True)                                        # b'\xff'
    B.a2b_qp(b'==x')                                              # b'=x'
    B.a2b_qp(b'==x', True)                                        # b'=x'
    B.b2a_qp(b'a b\xff=')                                         # b'a b=FF=3D'
    B.b2a_qp(b'a b\xff=', quotetabs=True)                         # b'a=20b=FF=3D'
    B.b2a_qp(b'a b\xff=', istext=False)                           # b'a b=FF=3D'
    B.b2a_qp(b'a b\xff=', header=True)                            # b'a_b=FF=3D'
    B.b2a_qp(b'.')                                                # b'=2E'
    B.b2a_qp(b'.', quotetabs=True)                                # b'=2E'
    B.b2a_qp(b'.', istext=False)                                  # b'=2E'
    B.b2a_qp(b'.', header=True)                                   # b'=2E'
    B.b2a_qp(b'.\n')                                              # b'=2E\n'
    B.b2a_qp(b'.\n', quotetabs=True)                              # b'=2E\n'
    B.b2a_qp(b'.\n', istext=False)                                # b'=2E=0A'
    B.b2a_qp(b'.\n', header=True)                                 # b'=2E\n'
    B.b2a_qp(b'a \n')                                             # b'a=20\n'
    B.b2a_qp(b'a \n', quotetabs=True)                             # b'a=20\n'
    B.b2a_qp(b'a \n', istext=False)                               # b'a =0A'
    B.b2a_qp(b'a \n', header=True)                                # b'a_\n'
    B.b2a_qp(b'a\t')                                              # b'a=09'
    B.b2a_qp(b'a\t', quotetabs=True)                              # b'a=09'
    B.b2a_qp(b'a\t', istext=False)                                # b'a=09'
    B.b2a_qp(b'a\t', header=True)                                 # b'a=09'
    B.b2a_qp(b'a\r\nb\n')                                         # b'a\r\nb\r\n'
    B.b2a_qp(b'a\r\nb\n', quotetabs=True)                         # b'a\r\nb\r\n'
    B.b2a_qp(b'a\r\nb\n', istext=False)                           # b'a=0D=0Ab=0A'
    B.b2a_qp(b'a\r\nb\n', header=True)                            # b'a\r\nb\r\n'
    B.b2a_qp(b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')  # b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=\naaaaa'
    B.b2a_qp(b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', quotetabs=True)  # b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=\naaaaa'
    B.b2a_qp(b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', istext=False)  # b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=\naaaaa'
    B.b2a_qp(b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', header=True)  # b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=\naaaaa'
    B.b2a_qp(b' ')                                                # b'=20'
    B.b2a_qp(b' ', quotetabs=True)                                # b'=20'
    B.b2a_qp(b' ', istext=False)                                  # b'=20'
    B.b2a_qp(b' ', header=True)                                   # b'=20'
    B.b2a_qp(b'_ x')                                              # b'_ x'
    B.b2a_qp(b'_ x', istext=False)                                # b'_ x'
    B.b2a_qp(b'_ x', header=True)                                 # b'=5F_x'
    B.b2a_qp(b'\n.')                                              # b'\n=2E'
    B.b2a_qp(b'\n.', quotetabs=True)                              # b'\n=2E'
    B.b2a_qp(b'\n.', istext=False)                                # b'=0A.'
    B.b2a_qp(b'\n.', header=True)                                 # b'\n=2E'
    B.b2a_qp(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=')  # b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n=3D'
    B.b2a_qp(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=', quotetabs=True)  # b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n=3D'
    B.b2a_qp(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=', istext=False)  # b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n=3D'
    B.b2a_qp(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=', header=True)  # b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n=3D'
    B.b2a_qp(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xff')  # b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n=FF'
    B.b2a_qp(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xff', quotetabs=True)  # b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n=FF'
    B.b2a_qp(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xff', istext=False)  # b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n=FF'
    B.b2a_qp(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xff', header=True)  # b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n=FF'
    B.b2a_qp(b'a\rb')                                             # b'a\rb'
    B.b2a_qp(b'a\rb', quotetabs=True)                             # b'a\rb'
    B.b2a_qp(b'a\rb', istext=False)                               # b'a=0Db'
    B.b2a_qp(b'a\rb', header=True)                                # b'a\rb'
    B.b2a_qp(b'abc \r\n')                                         # b'abc=20\r\n'
    B.b2a_qp(b'abc \r\n', quotetabs=True)                         # b'abc=20\r\n'
    B.b2a_qp(b'abc \r\n', istext=False)                           # b'abc =0D=0A'
    B.b2a_qp(b'abc \r\n', header=True)                            # b'abc_\r\n'
    B.b2a_qp(b'\x00')                                             # b'=00'
    B.b2a_qp(b'\x00', quotetabs=True)                             # b'=00'
    B.b2a_qp(b'\x00', istext=False)                               # b'=00'
    B.b2a_qp(b'\x00', header=True)                                # b'=00'
    B.b2a_qp(b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq')  # b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'
    B.b2a_qp(b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq', quotetabs=True)  # b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'
    B.b2a_qp(b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq', istext=False)  # b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'
    B.b2a_qp(b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq', header=True)  # b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'
    B.b2a_qp(b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq')  # b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq=\nqq'
    B.b2a_qp(b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq', quotetabs=True)  # b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq=\nqq'
    B.b2a_qp(b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq', istext=False)  # b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq=\nqq'
    B.b2a_qp(b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq', header=True)  # b'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq=\nqq'
    B.b2a_qp(b'\t\n')                                             # b'=09\n'
    B.b2a_qp(b'\t\n', quotetabs=True)                             # b'=09\n'
    B.b2a_qp(b'\t\n', istext=False)                               # b'\t=0A'
    B.b2a_qp(b'\t\n', header=True)                                # b'=09\n'
    B.b2a_uu(b'')                                                 # b' \n'
    B.b2a_uu(b'', backtick=True)                                  # b'`\n'
    B.b2a_uu(b'abc')                                              # b'#86)C\n'
    B.b2a_uu(b'abc', backtick=True)                               # b'#86)C\n'
    B.b2a_uu(b'a')                                                # b'!80  \n'
    B.b2a_uu(b'a', backtick=True)                                 # b'!80``\n'
    B.b2a_uu(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')    # b"M>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX\n"
    B.b2a_uu(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', backtick=True)  # b"M>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX\n"
    B.b2a_uu(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')   # binascii.Error: At most 45 bytes at once
    B.b2a_uu(b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', backtick=True)  # binascii.Error: At most 45 bytes at once
    B.b2a_uu(b'\x00\x00\x00')                                     # b'#    \n'
    B.b2a_uu(b'\x00\x00\x00', backtick=True)                      # b'#````\n'
    B.a2b_uu(b'')                                                 # b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
    B.a2b_uu(b'#86)C\n')                                          # b'abc'
    B.a2b_uu(b'!80')                                              # b'a'
    B.a2b_uu(b'#86)C')                                            # b'abc'
    B.a2b_uu(b'#86)C  \n')                                        # b'abc'
    B.a2b_uu(b' \n')                                              # b''
    B.a2b_uu(b'`\n')                                              # b''
    B.a2b_uu(b'#86')                                              # b'a`\x00'
    B.a2b_uu(b'#8\x016)C')                                        # binascii.Error: Illegal char
    B.a2b_uu(b'"86)Cx')                                           # binascii.Error: Trailing garbage
    B.a2b_uu(b'M')                                                # b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
    B.a2b_uu('é')                                                 # ValueError: string argument should contain only ASCII characters
    B.a2b_uu(b'#86)C````')                                        # b'abc'
    B.a2b_uu(b'#86)Cz')                                           # binascii.Error: Trailing garbage
    B.a2b_uu(b'a')                                                # b'\x00'
    B.crc32(b'hello')                                             # 907060870
    B.crc32(b'hello', 5)                                          # 4277152246
    B.crc32(b'', -1)                                              # 4294967295
    B.crc32(b'x', 2 ** 40 + 1)                                    # 4225443349
    B.crc32('a')                                                  # TypeError: a bytes-like object is required, not 'str'
    B.crc_hqx(b'hello', 0)                                        # 50018
    B.crc_hqx(b'hello', 70000)                                    # 12060
    B.crc_hqx(b'', -1)                                            # 65535
    B.crc_hqx(b'a')                                               # TypeError: crc_hqx expected 2 arguments, got 1
    B.crc32(b'', 'a')                                             # TypeError: 'str' object cannot be interpreted as an integer
    B.crc32()                                                     # TypeError: crc32 expected at least 1 argument, got 0
    B.Error.__mro__, B.Incomplete.__mro__, B.hexlify.__text_signature__  # ((<class 'binascii.Error'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>), (<class 'binascii.Incomplete'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>), '($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)')
    """)
