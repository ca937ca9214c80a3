# -*- coding: utf-8 -*-
r"""bytes.  memphis/objects/bytesobject."""
from expectations import check


def test_construction(space):
    check(space, r"""
    bytes()                                   # b''
    bytes(3)                                  # b'\x00\x00\x00'
    bytes(b'x')                               # b'x'
    bytes([1, 2, 255])                        # b'\x01\x02\xff'
    bytes('é', 'utf-8')                       # b'\xc3\xa9'
    bytes('é', 'ascii', 'ignore')             # b''
    bytes(range(3))                           # b'\x00\x01\x02'
    bytes('x')                                # TypeError: string argument without an encoding
    bytes(-1)                                 # ValueError: negative count
    bytes([256])                              # ValueError: bytes must be in range(0, 256)
    bytes(['a'])                              # TypeError: 'str' object cannot be interpreted as an integer
    bytes(1.5)                                # TypeError: cannot convert 'float' object to bytes
    bytes(None)                               # TypeError: cannot convert 'NoneType' object to bytes
    bytes(5, 'ascii')                         # TypeError: encoding without a string argument
    bytes(b'', errors='x')                    # TypeError: errors without a string argument
    bytes('é', 'ascii')                       # UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
    """)


def test_repr(space):
    check(space, r"""
    b'abc'                                    # b'abc'
    b"it's"                                   # b"it's"
    b'"'                                      # b'"'
    b'\'"'                                    # b'\'"'
    b'\\\n\r\t\x00\x7f\x80\xff'               # b'\\\n\r\t\x00\x7f\x80\xff'
    str(b'x')                                 # "b'x'"
    f'{b"x"!r}'                               # "b'x'"
    """)


def test_sequence(space):
    check(space, r"""
    b'abc'[0]                                 # 97
    b'abc'[-1]                                # 99
    b'abc'[1:]                                # b'bc'
    b'abc'[::-1]                              # b'cba'
    b'abcdef'[1:5:2]                          # b'bd'
    list(b'ab')                               # [97, 98]
    len(b'abc')                               # 3
    b'abc'[3]                                 # IndexError: index out of range
    b'abc'['x']                               # TypeError: byte indices must be integers or slices, not str
    b'a' + b'b'                               # b'ab'
    b'ab' * 2                                 # b'abab'
    2 * b'ab'                                 # b'abab'
    b'ab' * -1                                # b''
    b'a' < b'b'                               # True
    b'a' == b'a'                              # True
    b'a' == 'a'                               # False
    b'' == b''                                # True
    b'a' + 'b'                                # TypeError: can't concat str to bytes
    b'a' * 'b'                                # TypeError: can't multiply sequence by non-int of type 'str'
    b'a' < 'b'                                # TypeError: '<' not supported between instances of 'bytes' and 'str'
    97 in b'abc'                              # True
    b'bc' in b'abc'                           # True
    b'' in b''                                # True
    100 in b'abc'                             # False
    256 in b'abc'                             # ValueError: byte must be in range(0, 256)
    'a' in b'abc'                             # TypeError: a bytes-like object is required, not 'str'
    hash(b'ab') == hash(b'a' + b'b')          # True
    bool(b'')                                 # False
    bool(b'x')                                # True
    """)


def test_methods(space):
    check(space, r"""
    b'abcabc'.find(b'c')                      # 2
    b'abc'.find(99)                           # 2
    b'abcabc'.rfind(b'c')                     # 5
    b'abc'.index(b'b')                        # 1
    b'aaa'.count(b'a')                        # 3
    b'abc'.count(b'')                         # 4
    b'abc'.find(b'x', 1, 2)                   # -1
    b'abc'.find('a')                          # TypeError: argument should be integer or bytes-like object, not 'str'
    b'abc'.index(b'x')                        # ValueError: subsection not found
    b'abc'.startswith(b'a')                   # True
    b'abc'.endswith((b'x', b'c'))             # True
    b'abc'.startswith(b'b', 1)                # True
    b'abc'.startswith('a')                    # TypeError: startswith first arg must be bytes or a tuple of bytes, not str
    b' a  b '.split()                         # [b'a', b'b']
    b'a,b'.split(b',')                        # [b'a', b'b']
    b'a b c'.rsplit(None, 1)                  # [b'a b', b'c']
    b'a\nb\r\nc'.splitlines()                 # [b'a', b'b', b'c']
    b'a-b'.partition(b'-')                    # (b'a', b'-', b'b')
    b'a'.rpartition(b'-')                     # (b'', b'', b'a')
    b'a'.split(b'')                           # ValueError: empty separator
    b'a'.split('x')                           # TypeError: a bytes-like object is required, not 'str'
    b','.join([b'a', b'b'])                   # b'a,b'
    b''.join([])                              # b''
    b','.join((b'x',))                        # b'x'
    b','.join(['a'])                          # TypeError: sequence item 0: expected a bytes-like object, str found
    b'aBc'.upper()                            # b'ABC'
    b'aBc'.lower()                            # b'abc'
    b'aBC'.capitalize()                       # b'Abc'
    b'ab cd'.title()                          # b'Ab Cd'
    b'aB'.swapcase()                          # b'Ab'
    b'\xe9'.upper()                           # b'\xe9'
    b'a1'.isalnum()                           # True
    b'a'.isalpha()                            # True
    b'1'.isdigit()                            # True
    b'a'.islower()                            # True
    b' '.isspace()                            # True
    b'Ab Cd'.istitle()                        # True
    b'A'.isupper()                            # True
    b'\x80'.isascii()                         # False
    b''.isalpha()                             # False
    b' a '.strip()                            # b'a'
    b'xax'.strip(b'x')                        # b'a'
    b' a'.lstrip()                            # b'a'
    b'a '.rstrip()                            # b'a'
    b'a'.center(4, b'*')                      # b'*a**'
    b'a'.ljust(3)                             # b'a  '
    b'a'.rjust(3, b'-')                       # b'--a'
    b'-1'.zfill(4)                            # b'-001'
    b'a\tb'.expandtabs(4)                     # b'a   b'
    b'a'.center(5, 'x')                       # TypeError: center() argument 2 must be a byte string of length 1, not str
    b'abc'.replace(b'b', b'XX')               # b'aXXc'
    b'ab'.replace(b'', b'-')                  # b'-a-b-'
    b'aaa'.replace(b'a', b'b', 2)             # b'bba'
    b'abc'.removeprefix(b'a')                 # b'bc'
    b'abc'.removesuffix(b'c')                 # b'ab'
    b'abc'.translate(None, b'b')              # b'ac'
    b'abc'.translate(bytes.maketrans(b'ab', b'xy'))  # b'xyc'
    b'abc'.translate(None, delete=b'a')       # b'bc'
    b'abc'.translate(b'x')                    # ValueError: translation table must be 256 characters long
    b'\x01\xff'.hex()                         # '01ff'
    b'\x01\x02\x03'.hex(':')                  # '01:02:03'
    b'\x01\x02\x03'.hex('-', 2)               # '01-0203'
    b'\x01\x02\x03'.hex('-', -2)              # '0102-03'
    bytes.fromhex('01 fF')                    # b'\x01\xff'
    bytes.fromhex('')                         # b''
    bytes.fromhex('1')                        # ValueError: non-hexadecimal number found in fromhex() arg at position 1
    bytes.fromhex('0x')                       # ValueError: non-hexadecimal number found in fromhex() arg at position 1
    """)


def test_formatting(space):
    check(space, r"""
    b'%d %x %c %s %b|%5d|%-5s|%05d' % (5, 255, 65, b'ab', b'q', 7, b'z', 3)  # b'5 ff A ab q|    7|z    |00003'
    b'%s' % 'x'                               # TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
    b'%d' % 'x'                               # TypeError: %d format: a real number is required, not str
    b'%c' % 300                               # OverflowError: %c arg not in range(256)
    b'%(a)s' % {b'a': b'1'}                   # b'1'
    b'%r %a' % ('é', 'é')                     # b"'\\xe9' '\\xe9'"
    b'abc' % 5                                # TypeError: not all arguments converted during bytes formatting
    """)


def test_attributes(space):
    check(space, r"""
    sorted(set(dir(bytes)) - set(dir(object)) - {'__buffer__'})  # ['__add__', '__bytes__', '__contains__', '__getitem__', '__getnewargs__', '__iter__', '__len__', '__mod__', '__mul__', '__rmod__', '__rmul__', 'capitalize', 'center', 'count', 'decode', 'endswith', 'expandtabs', 'find', 'fromhex', 'hex', 'index', 'isalnum', 'isalpha', 'isascii', 'isdigit', 'islower', 'isspace', 'istitle', 'isupper', 'join', 'ljust', 'lower', 'lstrip', 'maketrans', 'partition', 'removeprefix', 'removesuffix', 'replace', 'rfind', 'rindex', 'rjust', 'rpartition', 'rsplit', 'rstrip', 'split', 'splitlines', 'startswith', 'strip', 'swapcase', 'title', 'translate', 'upper', 'zfill']
    """)
