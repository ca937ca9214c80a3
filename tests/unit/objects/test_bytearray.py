# -*- coding: utf-8 -*-
r"""bytearray.  memphis/objects/bytesobject.  The expectations are those of CPython 3.13."""
from expectations import WithPrelude, check


def test_construction(space):
    check(space, r"""
    bytearray()                                                               # bytearray(b'')
    bytearray(3)                                                              # bytearray(b'\x00\x00\x00')
    bytearray(b'ab')                                                          # bytearray(b'ab')
    bytearray('é', 'utf-8')                                                   # bytearray(b'\xc3\xa9')
    bytearray('é', 'ascii')                                                   # UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
    bytearray('é', 'ascii', 'ignore')                                         # bytearray(b'')
    bytearray([1, 2, 255])                                                    # bytearray(b'\x01\x02\xff')
    bytearray(range(3))                                                       # bytearray(b'\x00\x01\x02')
    bytearray(x for x in (1, 2))                                              # bytearray(b'\x01\x02')
    bytearray(bytearray(b'ab'))                                               # bytearray(b'ab')
    bytearray(memoryview(b'abcd')[::2])                                       # bytearray(b'ac')
    bytearray('a')                                                            # TypeError: string argument without an encoding
    bytearray(-1)                                                             # ValueError: negative count
    bytearray(2 ** 70)                                                        # OverflowError: cannot fit 'int' into an index-sized integer
    bytearray([256])                                                          # ValueError: byte must be in range(0, 256)
    bytearray([-1])                                                           # ValueError: byte must be in range(0, 256)
    bytearray(['a'])                                                          # TypeError: 'str' object cannot be interpreted as an integer
    bytearray(1.5)                                                            # TypeError: cannot convert 'float' object to bytearray
    bytearray(None)                                                           # TypeError: cannot convert 'NoneType' object to bytearray
    bytearray(5, 'ascii')                                                     # TypeError: encoding without a string argument
    bytearray(b'', errors='x')                                                # TypeError: errors without a string argument
    bytearray(b'a', 'b', 'c', 'd')                                            # TypeError: bytearray() takes at most 3 arguments (4 given)
    bytearray(source=b'x')                                                    # bytearray(b'x')
    bytearray.__new__(bytearray, 1, 2, 3, 4, x=5)                             # bytearray(b'')
    bytearray.fromhex('01 fF')                                                # bytearray(b'\x01\xff')
    bytearray.fromhex('1')                                                    # ValueError: non-hexadecimal number found in fromhex() arg at position 1
    bytearray.fromhex(b'01')                                                  # TypeError: fromhex() argument must be str, not bytes
    bytes(bytearray(b'ab'))                                                   # b'ab'
    bytearray.maketrans(b'ab', b'xy')[97:100]                                 # b'xyc'
    bytearray.maketrans(b'a', b'')                                            # ValueError: maketrans arguments must have same length
    """)


def test_repr(space):
    check(space, r"""
    bytearray(b'abc')                                                         # bytearray(b'abc')
    bytearray(b"it's")                                                        # bytearray(b"it\'s")
    bytearray(b'\'"')                                                         # bytearray(b'\'"')
    str(bytearray(b'x'))                                                      # "bytearray(b'x')"
    f'{bytearray(b"x")}'                                                      # "bytearray(b'x')"
    format(bytearray(b'x'), 's')                                              # TypeError: unsupported format string passed to bytearray.__format__
    hash(bytearray(b'a'))                                                     # TypeError: unhashable type: 'bytearray'
    {bytearray(b'a')}                                                         # TypeError: unhashable type: 'bytearray'
    bool(bytearray()), bool(bytearray(1))                                     # (False, True)
    bytearray(b'').__class__                                                  # <class 'bytearray'>
    type(bytearray()).__hash__                                                # None
    """)


def test_items(space):
    check(space, r"""
    bytearray(b'abc')[0]                                                      # 97
    bytearray(b'abc')[-1]                                                     # 99
    bytearray(b'abc')[3]                                                      # IndexError: bytearray index out of range
    bytearray(b'abc')[-4]                                                     # IndexError: bytearray index out of range
    bytearray(b'abc')[2 ** 70]                                                # IndexError: cannot fit 'int' into an index-sized integer
    bytearray(b'abc')['x']                                                    # TypeError: bytearray indices must be integers or slices, not str
    bytearray(b'abc')[1.0]                                                    # TypeError: bytearray indices must be integers or slices, not float
    bytearray(b'abcdef')[1:5:2]                                               # bytearray(b'bd')
    bytearray(b'abc')[::-1]                                                   # bytearray(b'cba')
    bytearray(b'abc')[:]                                                      # bytearray(b'abc')
    bytearray(b'abc')[5:]                                                     # bytearray(b'')
    bytearray(b'abc')[::0]                                                    # ValueError: slice step cannot be zero
    len(bytearray(b'abc'))                                                    # 3
    list(bytearray(b'ab'))                                                    # [97, 98]
    list(reversed(bytearray(b'ab')))                                          # [98, 97]
    97 in bytearray(b'abc')                                                   # True
    b'bc' in bytearray(b'abc')                                                # True
    bytearray(b'') in bytearray(b'')                                          # True
    256 in bytearray(b'abc')                                                  # ValueError: byte must be in range(0, 256)
    'a' in bytearray(b'abc')                                                  # TypeError: a bytes-like object is required, not 'str'
    iter(bytearray(b'ab')).__length_hint__()                                  # 2
    """)


def test_item_assignment(space):
    check(WithPrelude(space, r"""
def put(value, key, new):
    value = bytearray(value)
    value[key] = new
    return value
def cut(value, key):
    value = bytearray(value)
    del value[key]
    return value
"""), r"""
    put(b'abc', 0, 65)                                                        # bytearray(b'Abc')
    put(b'abc', -1, 65)                                                       # bytearray(b'abA')
    put(b'abc', 3, 65)                                                        # IndexError: bytearray index out of range
    put(b'abc', 0, 256)                                                       # ValueError: byte must be in range(0, 256)
    put(b'abc', 0, -1)                                                        # ValueError: byte must be in range(0, 256)
    put(b'abc', 0, 'a')                                                       # TypeError: 'str' object cannot be interpreted as an integer
    put(b'abc', 0, b'a')                                                      # TypeError: 'bytes' object cannot be interpreted as an integer
    put(b'abc', 'x', 1)                                                       # TypeError: bytearray indices must be integers or slices, not str
    put(b'abc', 2 ** 70, 1)                                                   # IndexError: cannot fit 'int' into an index-sized integer
    put(b'abc', slice(1, 2), b'xyz')                                          # bytearray(b'axyzc')
    put(b'abc', slice(1, 2), b'')                                             # bytearray(b'ac')
    put(b'abc', slice(1, 1), b'--')                                           # bytearray(b'a--bc')
    put(b'abc', slice(2, 1), b'--')                                           # bytearray(b'ab--c')
    put(b'abc', slice(9, 20), b'--')                                          # bytearray(b'abc--')
    put(b'abc', slice(None), [1, 2])                                          # bytearray(b'\x01\x02')
    put(b'abc', slice(0, 1), bytearray(b'xx'))                                # bytearray(b'xxbc')
    put(b'abc', slice(0, 1), memoryview(b'xx'))                               # bytearray(b'xxbc')
    put(b'abc', slice(0, 1), (i for i in (65, 66)))                           # bytearray(b'ABbc')
    put(b'abc', slice(0, 1), 'xx')                                            # TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
    put(b'abc', slice(0, 1), 5)                                               # TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
    put(b'abc', slice(0, 1), 5.0)                                             # TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)
    put(b'abc', slice(0, 1), None)                                            # TypeError: cannot convert 'NoneType' object to bytearray
    put(b'abc', slice(0, 1), [256])                                           # ValueError: byte must be in range(0, 256)
    put(b'abc', slice(0, 1), ['a'])                                           # TypeError: 'str' object cannot be interpreted as an integer
    put(b'abcdef', slice(None, None, 2), b'xyz')                              # bytearray(b'xbydzf')
    put(b'abcdef', slice(None, None, -1), b'uvwxyz')                          # bytearray(b'zyxwvu')
    put(b'abcdef', slice(4, 0, -2), b'xy')                                    # bytearray(b'abydxf')
    put(b'abcdef', slice(None, None, 2), b'x')                                # ValueError: attempt to assign bytes of size 1 to extended slice of size 3
    put(b'abcdef', slice(None, None, 2), b'')                                 # bytearray(b'bdf')
    put(b'abcdef', slice(None, None, 0), b'')                                 # ValueError: slice step cannot be zero
    cut(b'abc', 0)                                                            # bytearray(b'bc')
    cut(b'abc', -1)                                                           # bytearray(b'ab')
    cut(b'abc', 3)                                                            # IndexError: bytearray index out of range
    cut(b'abc', 'x')                                                          # TypeError: bytearray indices must be integers or slices, not str
    cut(b'abcdef', slice(1, 3))                                               # bytearray(b'adef')
    cut(b'abcdef', slice(3, 1))                                               # bytearray(b'abcdef')
    cut(b'abcdefghij', slice(None, None, 3))                                  # bytearray(b'bcefhi')
    cut(b'abcdefghij', slice(None, None, -3))                                 # bytearray(b'bcefhi')
    cut(b'abcdefghij', slice(1, 8, 2))                                        # bytearray(b'acegij')
    cut(b'abcdefghij', slice(None))                                           # bytearray(b'')
    """)


def test_growing(space):
    check(WithPrelude(space, r"""
def after(name, *args):
    value = bytearray(b'hello')
    result = getattr(value, name)(*args)
    return value, result
def times(n):
    value = same = bytearray(b'ab')
    value *= n
    return value, value is same
"""), r"""
    after('append', 33)                                                       # (bytearray(b'hello!'), None)
    after('append', 256)                                                      # ValueError: byte must be in range(0, 256)
    after('append', -1)                                                       # ValueError: byte must be in range(0, 256)
    after('append', 2 ** 70)                                                  # ValueError: byte must be in range(0, 256)
    after('append', 'a')                                                      # TypeError: 'str' object cannot be interpreted as an integer
    after('append', b'a')                                                     # TypeError: 'bytes' object cannot be interpreted as an integer
    after('append')                                                           # TypeError: bytearray.append() takes exactly one argument (0 given)
    after('extend', b'ab')                                                    # (bytearray(b'helloab'), None)
    after('extend', [1, 2])                                                   # (bytearray(b'hello\x01\x02'), None)
    after('extend', bytearray(b'x'))                                          # (bytearray(b'hellox'), None)
    after('extend', memoryview(b'x'))                                         # (bytearray(b'hellox'), None)
    after('extend', iter([65]))                                               # (bytearray(b'helloA'), None)
    after('extend', 'ab')                                                     # TypeError: expected iterable of integers; got: 'str'
    after('extend', '')                                                       # (bytearray(b'hello'), None)
    after('extend', 5)                                                        # TypeError: can't extend bytearray with int
    after('extend', [256])                                                    # ValueError: byte must be in range(0, 256)
    after('extend', ['a'])                                                    # TypeError: 'str' object cannot be interpreted as an integer
    after('insert', 0, 33)                                                    # (bytearray(b'!hello'), None)
    after('insert', -1, 33)                                                   # (bytearray(b'hell!o'), None)
    after('insert', 99, 33)                                                   # (bytearray(b'hello!'), None)
    after('insert', -99, 33)                                                  # (bytearray(b'!hello'), None)
    after('insert', 0, 256)                                                   # ValueError: byte must be in range(0, 256)
    after('insert', 'a', 33)                                                  # TypeError: 'str' object cannot be interpreted as an integer
    after('pop')                                                              # (bytearray(b'hell'), 111)
    after('pop', 0)                                                           # (bytearray(b'ello'), 104)
    after('pop', -2)                                                          # (bytearray(b'helo'), 108)
    after('pop', 5)                                                           # IndexError: pop index out of range
    after('pop', 'a')                                                         # TypeError: 'str' object cannot be interpreted as an integer
    bytearray().pop()                                                         # IndexError: pop from empty bytearray
    after('remove', 108)                                                      # (bytearray(b'helo'), None)
    after('remove', 33)                                                       # ValueError: value not found in bytearray
    after('remove', 256)                                                      # ValueError: byte must be in range(0, 256)
    after('remove', 'l')                                                      # TypeError: 'str' object cannot be interpreted as an integer
    after('clear')                                                            # (bytearray(b''), None)
    after('copy')                                                             # (bytearray(b'hello'), bytearray(b'hello'))
    after('reverse')                                                          # (bytearray(b'olleh'), None)
    after('__iadd__', b'!')                                                   # (bytearray(b'hello!'), bytearray(b'hello!'))
    after('__iadd__', bytearray(b'!'))                                        # (bytearray(b'hello!'), bytearray(b'hello!'))
    after('__iadd__', 'a')                                                    # TypeError: can't concat str to bytearray
    after('__iadd__', [1])                                                    # TypeError: can't concat list to bytearray
    after('__imul__', 2)                                                      # (bytearray(b'hellohello'), bytearray(b'hellohello'))
    after('__imul__', 0)                                                      # (bytearray(b''), bytearray(b''))
    after('__imul__', -1)                                                     # (bytearray(b''), bytearray(b''))
    times(2)                                                                  # (bytearray(b'abab'), True)
    times('a')                                                                # TypeError: can't multiply sequence by non-int of type 'str'
    times(1.5)                                                                # TypeError: can't multiply sequence by non-int of type 'float'
    after('__imul__', 2 ** 70)                                                # OverflowError: cannot fit 'int' into an index-sized integer
    """)


def test_operators(space):
    check(space, r"""
    bytearray(b'a') + b'b'                                                    # bytearray(b'ab')
    b'a' + bytearray(b'b')                                                    # b'ab'
    bytearray(b'a') + bytearray(b'b')                                         # bytearray(b'ab')
    bytearray(b'a') + memoryview(b'b')                                        # bytearray(b'ab')
    bytearray(b'a') + 'b'                                                     # TypeError: can't concat str to bytearray
    bytearray(b'a') + [1]                                                     # TypeError: can't concat list to bytearray
    b'' + bytearray(b'x')                                                     # b'x'
    [] + bytearray(b'x')                                                      # TypeError: can only concatenate list (not "bytearray") to list
    bytearray(b'ab') * 2                                                      # bytearray(b'abab')
    2 * bytearray(b'ab')                                                      # bytearray(b'abab')
    bytearray(b'ab') * -1                                                     # bytearray(b'')
    bytearray(b'ab') * 1                                                      # bytearray(b'ab')
    bytearray(b'ab') * 'x'                                                    # TypeError: can't multiply sequence by non-int of type 'str'
    bytearray(b'ab') * 2 ** 62                                                # MemoryError
    bytearray(b'%d %s') % (1, b'x')                                           # bytearray(b'1 x')
    b'%b' % bytearray(b'x')                                                   # b'x'
    bytearray(b'%b') % 'x'                                                    # TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
    5 % bytearray(b'x')                                                       # TypeError: unsupported operand type(s) for %: 'int' and 'bytearray'
    b'%s' % bytearray(b'%s')                                                  # b'%s'
    bytearray(b'a') == b'a'                                                   # True
    b'a' == bytearray(b'a')                                                   # True
    bytearray(b'a') == bytearray(b'a')                                        # True
    bytearray(b'a') == memoryview(b'a')                                       # True
    bytearray(b'a') == 'a'                                                    # False
    bytearray(b'a') != b'a'                                                   # False
    bytearray(b'a') < b'b'                                                    # True
    b'b' > bytearray(b'a')                                                    # True
    bytearray(b'a') <= bytearray(b'a')                                        # True
    bytearray(b'a') < 'b'                                                     # TypeError: '<' not supported between instances of 'bytearray' and 'str'
    bytearray(b'a') < [1]                                                     # TypeError: '<' not supported between instances of 'bytearray' and 'list'
    bytearray(b'a') >= memoryview(b'a')                                       # True
    bytearray(b'a') > memoryview(b'abcd')[::2]                                # TypeError: '>' not supported between instances of 'bytearray' and 'memoryview'
    """)


def test_methods(space):
    check(space, r"""
    bytearray(b'abcabc').find(b'c')                                           # 2
    bytearray(b'abcabc').find(bytearray(b'c'), 3)                             # 5
    bytearray(b'abcabc').rfind(99)                                            # 5
    bytearray(b'abc').index(b'x')                                             # ValueError: subsection not found
    bytearray(b'abc').rindex(b'x')                                            # ValueError: subsection not found
    bytearray(b'aaa').count(b'a', 1)                                          # 2
    bytearray(b'abc').find('a')                                               # TypeError: argument should be integer or bytes-like object, not 'str'
    bytearray(b'abc').startswith(bytearray(b'a'))                             # True
    bytearray(b'abc').endswith((b'x', bytearray(b'c')))                       # True
    bytearray(b'abc').startswith('a')                                         # TypeError: startswith first arg must be bytes or a tuple of bytes, not str
    bytearray(b'abc').removeprefix(b'a')                                      # bytearray(b'bc')
    bytearray(b'abc').removesuffix(bytearray(b'c'))                           # bytearray(b'ab')
    bytearray(b' a  b ').split()                                              # [bytearray(b'a'), bytearray(b'b')]
    bytearray(b'a,b').split(b',')                                             # [bytearray(b'a'), bytearray(b'b')]
    bytearray(b'a,b').rsplit(bytearray(b','), 1)                              # [bytearray(b'a'), bytearray(b'b')]
    bytearray(b'a\nb').splitlines(True)                                       # [bytearray(b'a\n'), bytearray(b'b')]
    bytearray(b'a-b').partition(b'-')                                         # (bytearray(b'a'), bytearray(b'-'), bytearray(b'b'))
    bytearray(b'ab').partition(b'-')                                          # (bytearray(b'ab'), bytearray(b''), bytearray(b''))
    bytearray(b'a-b-c').rpartition(b'-')                                      # (bytearray(b'a-b'), bytearray(b'-'), bytearray(b'c'))
    bytearray(b'ab').rpartition(b'-')                                         # (bytearray(b''), bytearray(b''), bytearray(b'ab'))
    bytearray(b'a').split(b'')                                                # ValueError: empty separator
    bytearray(b',').join([b'a', bytearray(b'b'), memoryview(b'c')])           # bytearray(b'a,b,c')
    b','.join([bytearray(b'a'), memoryview(b'b')])                            # b'a,b'
    bytearray(b',').join(['a'])                                               # TypeError: sequence item 0: expected a bytes-like object, str found
    bytearray(b'aBc').upper()                                                 # bytearray(b'ABC')
    bytearray(b'aBc').lower()                                                 # bytearray(b'abc')
    bytearray(b'aBC').capitalize()                                            # bytearray(b'Abc')
    bytearray(b'ab cd').title()                                               # bytearray(b'Ab Cd')
    bytearray(b'aB').swapcase()                                               # bytearray(b'Ab')
    bytearray(b'a1').isalnum()                                                # True
    bytearray(b'a').isalpha()                                                 # True
    bytearray(b'a').isascii()                                                 # True
    bytearray(b'1').isdigit()                                                 # True
    bytearray(b'a').islower()                                                 # True
    bytearray(b' ').isspace()                                                 # True
    bytearray(b'A').istitle()                                                 # True
    bytearray(b'A').isupper()                                                 # True
    bytearray(b' a ').strip()                                                 # bytearray(b'a')
    bytearray(b'xax').lstrip(b'x')                                            # bytearray(b'ax')
    bytearray(b'xax').rstrip(bytearray(b'x'))                                 # bytearray(b'xa')
    bytearray(b'a').center(4, b'*')                                           # bytearray(b'*a**')
    bytearray(b'a').ljust(3)                                                  # bytearray(b'a  ')
    bytearray(b'a').rjust(3, bytearray(b'-'))                                 # bytearray(b'--a')
    bytearray(b'-1').zfill(4)                                                 # bytearray(b'-001')
    bytearray(b'a\tb').expandtabs(4)                                          # bytearray(b'a   b')
    bytearray(b'aaa').replace(b'a', b'b', 2)                                  # bytearray(b'bba')
    bytearray(b'abc').translate(None, b'b')                                   # bytearray(b'ac')
    bytearray(b'abc').translate(bytearray.maketrans(b'a', b'x'))              # bytearray(b'xbc')
    bytearray(b'abc').translate(b'x')                                         # ValueError: translation table must be 256 characters long
    bytearray(b'\x01\xff').hex()                                              # '01ff'
    bytearray(b'\x01\xff\x02').hex('-', 2)                                    # '01-ff02'
    bytearray(b'ab').decode()                                                 # 'ab'
    bytearray(b'\xff').decode()                                               # UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
    bytearray(b'\xff').decode('latin-1')                                      # 'ÿ'
    bytearray(b'\xff').decode(errors='replace')                               # '�'
    bytearray(b'').strip() is bytearray(b'')                                  # False
    bytearray(b'abc').foo                                                     # AttributeError: 'bytearray' object has no attribute 'foo'
    bytearray.find(b'abc', b'a')                                              # TypeError: descriptor 'find' for 'bytearray' objects doesn't apply to a 'bytes' object
    bytes.find(bytearray(b'abc'), b'a')                                       # TypeError: descriptor 'find' for 'bytes' objects doesn't apply to a 'bytearray' object
    """)


def test_elsewhere(space):
    check(space, r"""
    int(bytearray(b'12'))                                                     # 12
    int(bytearray(b'x'))                                                      # ValueError: invalid literal for int() with base 10: b'x'
    int(bytearray(b'12'), 8)                                                  # 10
    int(memoryview(b'12'))                                                    # 12
    int(memoryview(b'12'), 8)                                                 # TypeError: int() can't convert non-string with explicit base
    float(bytearray(b'1.5'))                                                  # 1.5
    float(memoryview(b' 1.5 '))                                               # 1.5
    float(bytearray(b'x'))                                                    # ValueError: could not convert string to float: bytearray(b'x')
    int.from_bytes(bytearray(b'\x01\x00'))                                    # 256
    int.from_bytes(memoryview(b'\x01\x00')[::-1])                             # 1
    str(bytearray(b'ab'), 'ascii')                                            # 'ab'
    str(memoryview(b'ab'), 'ascii')                                           # 'ab'
    str(b'ab', bytearray(b'ascii'))                                           # TypeError: str() argument 'encoding' must be str, not bytearray
    ord(bytearray(b'x'))                                                      # 120
    ord(bytearray(b'xy'))                                                     # TypeError: ord() expected a character, but string of length 2 found
    ord(memoryview(b'x'))                                                     # TypeError: ord() expected string of length 1, but memoryview found
    eval(bytearray(b'1 + 1'))                                                 # 2
    eval(memoryview(b'1 + 1'))                                                # 2
    sum([], bytearray())                                                      # TypeError: sum() can't sum bytearray [use b''.join(seq) instead]
    b'abc'.find(bytearray(b'c'))                                              # 2
    b'abc'.replace(bytearray(b'c'), memoryview(b'd'))                         # b'abd'
    b'abc'.strip(bytearray(b'a'))                                             # b'bc'
    b'abc'.startswith((bytearray(b'x'), memoryview(b'a')))                    # True
    b'%c' % bytearray(b'x')                                                   # b'x'
    b'%c' % memoryview(b'x')                                                  # TypeError: %c requires an integer in range(256) or a single byte
    UnicodeDecodeError('ascii', bytearray(b'a'), 0, 1, 'r').object            # b'a'
    bytes(memoryview(b'abcd')[::2])                                           # b'ac'
    b'a' + memoryview(b'abcd')[::2]                                           # TypeError: can't concat memoryview to bytes
    b''.join([memoryview(b'abcd')[::2]])                                      # TypeError: sequence item 0: expected a bytes-like object, memoryview found
    b'abc'.find(memoryview(b'abcd')[::2])                                     # BufferError: memoryview: underlying buffer is not C-contiguous
    """)


def test_exports(space):
    check(WithPrelude(space, r"""
def held(name, *args):
    value = bytearray(b'hello')
    view = memoryview(value)
    return getattr(value, name)(*args)
def let_go(name, *args):
    value = bytearray(b'hello')
    with memoryview(value):
        pass
    getattr(value, name)(*args)
    return value
def lost(name, *args):
    value = bytearray(b'hello')
    memoryview(value)[1:3]
    getattr(value, name)(*args)
    return value
def written():
    value = bytearray(b'hello')
    view = memoryview(value)
    value.find(b'l')
    view[0] = 72
    view[1:3] = b'EL'
    return value, value.find(b'L'), bytes(value)
def two():
    value = bytearray(b'hello')
    first = memoryview(value)
    second = first[1:]
    first.release()
    try:
        value.append(1)
    except BufferError as error:
        print(error)
    second.release()
    value.append(33)
    return value
"""), r"""
    held('append', 1)                                                         # BufferError: Existing exports of data: object cannot be re-sized
    held('extend', b'x')                                                      # BufferError: Existing exports of data: object cannot be re-sized
    held('extend', b'')                                                       # None
    held('insert', 0, 1)                                                      # BufferError: Existing exports of data: object cannot be re-sized
    held('pop')                                                               # BufferError: Existing exports of data: object cannot be re-sized
    held('remove', 104)                                                       # BufferError: Existing exports of data: object cannot be re-sized
    held('clear')                                                             # BufferError: Existing exports of data: object cannot be re-sized
    held('__iadd__', b'x')                                                    # BufferError: Existing exports of data: object cannot be re-sized
    held('__imul__', 2)                                                       # BufferError: Existing exports of data: object cannot be re-sized
    held('__imul__', 1)                                                       # bytearray(b'hello')
    held('__imul__', 0)                                                       # BufferError: Existing exports of data: object cannot be re-sized
    held('__delitem__', 0)                                                    # BufferError: Existing exports of data: object cannot be re-sized
    held('__delitem__', slice(0, 2))                                          # BufferError: Existing exports of data: object cannot be re-sized
    held('__delitem__', slice(0, 0))                                          # None
    held('__delitem__', slice(None, None, 2))                                 # BufferError: Existing exports of data: object cannot be re-sized
    held('__setitem__', 0, 1)                                                 # None
    held('__setitem__', slice(0, 1), b'x')                                    # None
    held('__setitem__', slice(0, 1), b'xy')                                   # BufferError: Existing exports of data: object cannot be re-sized
    held('__init__', b'xy')                                                   # BufferError: Existing exports of data: object cannot be re-sized
    held('reverse')                                                           # None
    let_go('append', 1)                                                       # bytearray(b'hello\x01')
    let_go('clear')                                                           # bytearray(b'')
    lost('append', 1)                                                         # bytearray(b'hello\x01')
    lost('__delitem__', 0)                                                    # bytearray(b'ello')
    written()                                                                 # (bytearray(b'HELlo'), 2, b'HELlo')
    """)


def test_subclasses(space):
    check(WithPrelude(space, r"""
class Sub(bytearray):
    pass
class Initialised(bytearray):
    def __init__(self, a, b):
        bytearray.__init__(self, a + b)
class Own(bytearray):
    def __buffer__(self, flags):
        return memoryview(b'own')
class Adds:
    def __radd__(self, other):
        return 'radd'
    def __rmul__(self, other):
        return 'rmul'
def attribute():
    value = Sub(b'a')
    value.x = 1
    return value.x, value.__dict__
"""), r"""
    Sub(b'abc')                                                               # Sub(b'abc')
    Sub(b'abc') + b'd'                                                        # bytearray(b'abcd')
    Sub(b'abc')[1:]                                                           # bytearray(b'bc')
    Sub(b'abc').upper()                                                       # bytearray(b'ABC')
    Sub(b'abc').copy()                                                        # bytearray(b'abc')
    Sub(b'abc') == b'abc'                                                     # True
    Sub.fromhex('0102')                                                       # Sub(b'\x01\x02')
    type(Sub.fromhex('0102')).__name__                                        # 'Sub'
    Initialised(b'a', b'b')                                                   # Initialised(b'ab')
    bytes(Own(b'x'))                                                          # b'own'
    attribute()                                                               # (1, {'x': 1})
    bytearray(b'a') + Adds()                                                  # 'radd'
    bytearray(b'a') * Adds()                                                  # 'rmul'
    b'a' + Adds()                                                             # 'radd'
    """)


def test_reentrancy(space):
    check(WithPrelude(space, r"""
class Shrinks:
    def __init__(self, value, result):
        self.value, self.result = value, result
    def __index__(self):
        self.value.clear()
        return self.result
def assign():
    value = bytearray(b'abc')
    value[0] = Shrinks(value, 65)
def index():
    value = bytearray(b'abc')
    return value[Shrinks(value, 1)]
def assign_slice():
    value = bytearray(b'abc')
    value[Shrinks(value, 1):3] = b'xy'
    return value
def delete_slice():
    value = bytearray(b'abc')
    del value[Shrinks(value, 1):3]
    return value
def insert():
    value = bytearray(b'abc')
    value.insert(3, Shrinks(value, 65))
    return value
def pop():
    value = bytearray(b'abc')
    return value.pop(Shrinks(value, 1))
def append():
    value = bytearray(b'abc')
    value.append(Shrinks(value, 65))
    return value
def extend():
    value = bytearray(b'abc')
    value.extend([1, Shrinks(value, 65)])
    return value
def grow_while_iterating():
    value, seen = bytearray(b'ab'), []
    for byte in value:
        seen.append(byte)
        if len(value) < 6:
            value.append(byte + 1)
    return seen
def shrink_while_iterating():
    value, seen = bytearray(b'abcdef'), []
    for byte in value:
        seen.append(byte)
        value.pop()
    return seen
def add_to_itself():
    value = bytearray(b'ab')
    value += value
def extend_by_itself():
    value = bytearray(b'ab')
    value.extend(value)
    value *= 2
    value[1:1] = value
    return value
def finished():
    value = bytearray(b'a')
    it = iter(value)
    list(it)
    value.append(1)
    return list(it)
def change_while_finding():
    value = bytearray(b'abc')
    return value.find(b'c', Shrinks(value, 0)), value
"""), r"""
    assign()                                                                  # IndexError: bytearray index out of range
    index()                                                                   # IndexError: bytearray index out of range
    delete_slice()                                                            # bytearray(b'')
    append()                                                                  # bytearray(b'A')
    extend()                                                                  # bytearray(b'\x01A')
    grow_while_iterating()                                                    # [97, 98, 98, 99, 99, 100]
    shrink_while_iterating()                                                  # [97, 98, 99]
    extend_by_itself()                                                        # bytearray(b'aababababbababab')
    add_to_itself()                                                           # BufferError: Existing exports of data: object cannot be re-sized
    finished()                                                                # []
    """)
