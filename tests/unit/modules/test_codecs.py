r"""_codecs, str.encode and bytes.decode.  memphis/objects/codecs, memphis/modules/_codecs.

The expectations are those of CPython 3.13."""
from expectations import WithPrelude, check

PRELUDE = r"""import _codecs
_codecs.register_error('pos', lambda e: ('[%s]' % e.object[e.start:e.end], e.end))
_codecs.register_error('byt', lambda e: (b'<>', e.end))
_codecs.register_error('neg', lambda e: ('x', -100))
_codecs.register_error('bad', lambda e: 3)"""


def test_functions(space):
    check(WithPrelude(space, PRELUDE), r"""
    _codecs.utf_8_decode(b'abc\xe9', 'strict', False)                       # ('abc', 3)
    _codecs.utf_8_decode(b'abc\xe9', 'strict', True)                        # UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 3: unexpected end of data
    _codecs.utf_8_decode(b'a\xed\xa0', 'surrogatepass', False)              # ('a', 1)
    _codecs.utf_8_decode(b'a\xed\xa0\x80', 'surrogatepass', True)           # ('a\ud800', 4)
    _codecs.utf_16_ex_decode(b'\xff\xfea\x00', 'strict', 0, False)          # ('a', 4, -1)
    _codecs.utf_16_ex_decode(b'a\x00b', 'strict', -1, False)                # ('a', 2, -1)
    _codecs.utf_16_encode('ab', None, 1)                                    # (b'\x00a\x00b', 2)
    _codecs.utf_16_encode('ab')                                             # (b'\xff\xfea\x00b\x00', 2)
    ascii(_codecs.unicode_escape_decode(b'a\\n\\x41\\u20ac\\N{BULLET}\\101'))  # "('a\\nA\\u20ac\\u2022A', 27)"
    _codecs.unicode_escape_decode(b'a\\x4')                                 # UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 1-3: truncated \xXX escape
    ascii(_codecs.unicode_escape_decode(b'a\\x4', 'replace'))               # "('a\\ufffd', 4)"
    _codecs.unicode_escape_decode(b'a\\x4', 'strict', False)                # ('a', 1)
    _codecs.unicode_escape_decode(b'a\\U00110000')                          # UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 1-10: illegal Unicode character
    _codecs.unicode_escape_decode(b'a\\N{foo')                              # UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 1-6: malformed \N character escape
    _codecs.unicode_escape_decode(b'a\\N{foo}')                             # UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 1-7: unknown Unicode character name
    _codecs.unicode_escape_decode(b'a\\Nfoo}')                              # UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 1-2: malformed \N character escape
    _codecs.unicode_escape_decode(b'a\\N{}', 'ignore')                      # ('a}', 5)
    _codecs.unicode_escape_decode(b'a\\')                                   # UnicodeDecodeError: 'unicodeescape' codec can't decode byte 0x5c in position 1: \ at end of string
    _codecs.unicode_escape_encode('a\n\t\\\'\x7f\xe9\u20ac\U0001f600')      # (b"a\\n\\t\\\\'\\x7f\\xe9\\u20ac\\U0001f600", 9)
    _codecs.raw_unicode_escape_encode('a\n\t\\\'\x7f\xe9\u20ac\U0001f600')  # (b"a\n\t\\'\x7f\xe9\\u20ac\\U0001f600", 9)
    ascii(_codecs.raw_unicode_escape_decode(b'a\\u20ac\\n\\\\u1234\xe9'))   # "('a\\u20ac\\\\n\\\\\\\\u1234\\xe9', 17)"
    _codecs.raw_unicode_escape_decode(b'a\\u20')                            # UnicodeDecodeError: 'rawunicodeescape' codec can't decode bytes in position 1-4: truncated \uXXXX escape
    _codecs.escape_decode(b'a\\n\\x41\\101\\\n')                            # (b'a\nAA', 13)
    _codecs.escape_decode(b'a\\x4')                                         # ValueError: invalid \x escape at position 1
    _codecs.escape_decode(b'a\\x4', 'replace')                              # (b'a?', 4)
    _codecs.escape_decode(b'a\\')                                           # ValueError: Trailing \ in string
    _codecs.escape_encode(b'a\n\'"\\\xff')                                  # (b'a\\n\\\'"\\\\\\xff', 6)
    _codecs.charmap_decode(b'abc', 'strict', 'xyz'*40)                      # ('yzx', 3)
    _codecs.charmap_decode(b'abc', 'strict', {97: 'A', 98: 0x20ac, 99: None})  # UnicodeDecodeError: 'charmap' codec can't decode byte 0x63 in position 2: character maps to <undefined>
    ascii(_codecs.charmap_decode(b'abc', 'replace', {97: 'AA', 98: 0x20ac}))  # "('AA\\u20ac\\ufffd', 3)"
    _codecs.charmap_encode('abc', 'strict', {97: b'AA', 98: 66, 99: None})  # UnicodeEncodeError: 'charmap' codec can't encode character '\x63' in position 2: character maps to <undefined>
    _codecs.charmap_encode('abc', 'replace', {97: b'AA', 98: 66, 63: 33})   # (b'AAB!', 3)
    _codecs.charmap_encode('abc', 'replace', {97: b'AA', 98: 66})           # UnicodeEncodeError: 'charmap' codec can't encode character '\x63' in position 2: character maps to <undefined>
    _codecs.charmap_encode('a\u20ac', None, _codecs.charmap_build('\x00a\u20ac'))  # (b'\x01\x02', 2)
    _codecs.charmap_encode('ab', None, _codecs.charmap_build('\x00a\u20ac'))  # UnicodeEncodeError: 'charmap' codec can't encode character '\x62' in position 1: character maps to <undefined>
    _codecs.utf_7_encode('a+b\u20ac-~\\x \U0001f600z')                      # (b'a+-b+IKw--+AH4AXA-x +2D3eAA-z', 11)
    ascii(_codecs.utf_7_decode(b'a+-b+IKw-c+2D3eAA-z', None, True))         # "('a+b\\u20acc\\U0001f600z', 19)"
    _codecs.utf_7_decode(b'a+IKw', None, False)                             # ('a', 1)
    ascii(_codecs.utf_7_decode(b'a+IKw', None, True))                       # "('a\\u20ac', 5)"
    _codecs.utf_7_decode(b'a+IK', None, True)                               # UnicodeDecodeError: 'utf7' codec can't decode bytes in position 1-3: unterminated shift sequence
    _codecs.utf_7_decode(b'a+IKx-', None, True)                             # UnicodeDecodeError: 'utf7' codec can't decode bytes in position 1-5: non-zero padding bits in shift sequence
    _codecs.utf_7_decode(b'a+\x80', None, True)                             # UnicodeDecodeError: 'utf7' codec can't decode bytes in position 1-2: ill-formed sequence
    ascii(_codecs.utf_7_decode(b'a\x80', 'replace', True))                  # "('a\\ufffd', 2)"
    _codecs.readbuffer_encode('a\xe9')                                      # (b'a\xc3\xa9', 3)
    _codecs.utf_8_encode(b'a')                                              # TypeError: utf_8_encode() argument 1 must be str, not bytes
    _codecs.utf_8_decode('a')                                               # TypeError: a bytes-like object is required, not 'str'
    _codecs.lookup('nope')                                                  # LookupError: unknown encoding: nope
    """)


def test_methods(space):
    check(WithPrelude(space, PRELUDE), r"""
    b'\xff\xfea\x00b\x00'.decode('utf-16')                                  # 'ab'
    b'a\x00b'.decode('utf-16')                                              # UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data
    b'\x00\xd8a\x00'.decode('utf-16-le')                                    # UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
    b'\x00\xdc'.decode('utf-16-le')                                         # UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
    b'\x00\xd8'.decode('utf-16-le')                                         # UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
    ascii(b'\x00\xd8'.decode('utf-16-le', 'replace'))                       # "'\\ufffd'"
    b'\x00\xd8'.decode('utf-16-le', 'surrogatepass')                        # '\ud800'
    'a\U0001f600\u20ac'.encode('utf-16')                                    # b'\xff\xfea\x00=\xd8\x00\xde\xac '
    'a\U0001f600\u20ac'.encode('utf-16-be')                                 # b'\x00a\xd8=\xde\x00 \xac'
    'a\U0001f600\u20ac'.encode('utf-32')                                    # b'\xff\xfe\x00\x00a\x00\x00\x00\x00\xf6\x01\x00\xac \x00\x00'
    'a\ud800'.encode('utf-16')                                              # UnicodeEncodeError: 'utf-16' codec can't encode character '\ud800' in position 1: surrogates not allowed
    'a\ud800'.encode('utf-16-be', 'surrogatepass')                          # b'\x00a\xd8\x00'
    'a\ud800'.encode('utf-32-le', 'surrogateescape')                        # UnicodeEncodeError: 'utf-32-le' codec can't encode character '\ud800' in position 1: surrogates not allowed
    'a\ud800'.encode('utf-8', 'namereplace')                                # b'a\\ud800'
    'a\u20acb'.encode('ascii', 'namereplace')                               # b'a\\N{EURO SIGN}b'
    'a\u20acb'.encode('latin-1', 'xmlcharrefreplace')                       # b'a&#8364;b'
    'a\u20acb'.encode('latin-1', 'blah')                                    # LookupError: unknown error handler name 'blah'
    'a\udcffb\ud800'.encode('ascii', 'surrogateescape')                     # UnicodeEncodeError: 'ascii' codec can't encode character '\ud800' in position 3: ordinal not in range(128)
    '\xe9\xff'.encode('latin-1')                                            # b'\xe9\xff'
    ascii(b'\xe9\xff'.decode('latin-1'))                                    # "'\\xe9\\xff'"
    b'\xe9\x80\xff'.decode('ascii', 'surrogateescape')                      # '\udce9\udc80\udcff'
    b'\x00\xd8\x00\x00'.decode('utf-32')                                    # UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
    b'\x00\x00\x11\x00'.decode('utf-32')                                    # UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
    b'\x00\x00\x11'.decode('utf-32-be')                                     # UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-2: truncated data
    'a'.encode('nope')                                                      # LookupError: unknown encoding: nope
    b'a'.decode('nope')                                                     # LookupError: unknown encoding: nope
    'a\xe9b\xe9\xe9'.encode('ascii', 'byt')                                 # b'a<>b<>'
    'a\xe9b\xe9\xe9'.encode('ascii', 'neg')                                 # IndexError: position -95 from error handler out of bounds
    'a\xe9b\xe9\xe9'.encode('ascii', 'bad')                                 # TypeError: encoding error handler must return (str/bytes, int) tuple
    'a\xe9b\xe9\xe9'.encode('ascii', 'pos')                                 # UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
    'a\ud800'.encode('utf-8', 'byt')                                        # b'a<>'
    'a\ud800'.encode('utf-8', 'pos')                                        # UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
    'a\ud800'.encode('utf-16-le', 'byt')                                    # b'a\x00<>'
    b'a\xe9b'.decode('ascii', 'pos')                                        # "a[b'\\xe9']b"
    b'a\xe9b'.decode('ascii', 'byt')                                        # TypeError: decoding error handler must return (str, int) tuple
    b'a\xe9b'.decode('ascii', 'neg')                                        # IndexError: position -97 from error handler out of bounds
    b'a\xe9b'.decode('utf-8', 'pos')                                        # "a[b'\\xe9']b"
    b'a\xe9b'.decode('utf-8', 'bad')                                        # TypeError: decoding error handler must return (str, int) tuple
    """)


def test_handlers(space):
    check(WithPrelude(space, PRELUDE), r"""
    _codecs.lookup_error('strict')(ValueError('x'))                         # ValueError: x
    _codecs.lookup_error('strict')(3)                                       # TypeError: codec must pass exception instance
    _codecs.lookup_error('ignore')(UnicodeEncodeError('ascii', 'abc', 1, 2, 'r'))  # ('', 2)
    _codecs.lookup_error('replace')(UnicodeEncodeError('ascii', 'abc', 1, 3, 'r'))  # ('??', 3)
    ascii(_codecs.lookup_error('replace')(UnicodeDecodeError('ascii', b'abc', 1, 3, 'r')))  # "('\\ufffd', 3)"
    ascii(_codecs.lookup_error('replace')(UnicodeTranslateError('abc', 1, 3, 'r')))  # "('\\ufffd\\ufffd', 3)"
    _codecs.lookup_error('backslashreplace')(UnicodeTranslateError('abc', 1, 3, 'r'))  # ('\\x62\\x63', 3)
    _codecs.lookup_error('xmlcharrefreplace')(UnicodeDecodeError('ascii', b'abc', 1, 3, 'r'))  # TypeError: don't know how to handle UnicodeDecodeError in error callback
    _codecs.lookup_error('surrogatepass')(UnicodeEncodeError('utf-8', 'a\ud800c', 1, 2, 'r'))  # (b'\xed\xa0\x80', 2)
    _codecs.lookup_error('surrogatepass')(UnicodeEncodeError('foo', 'a\ud800c', 1, 2, 'r'))  # UnicodeEncodeError: 'foo' codec can't encode character '\ud800' in position 1: r
    _codecs.lookup_error('replace')(42)                                     # TypeError: don't know how to handle int in error callback
    _codecs.lookup_error('nix')                                             # LookupError: unknown error handler name 'nix'
    _codecs.register_error('nix', 3)                                        # TypeError: handler must be callable
    """)
