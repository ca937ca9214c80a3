# -*- coding: utf-8 -*-
r"""str: methods, operators, indices.  memphis/objects/strobject."""
from expectations import check


def test_construction(space):
    check(space, r"""
    str()                                     # ''
    str(5)                                    # '5'
    str('abc')                                # 'abc'
    str(object='x')                           # 'x'
    str(b'abc')                               # "b'abc'"
    str(b'abc', 'ascii')                      # 'abc'
    str(b'\xc3\xa9', encoding='utf-8')        # 'é'
    str(b'\xff', errors='replace')            # '�'
    str('abc', 'utf-8')                       # TypeError: decoding str is not supported
    str(5, 'utf-8')                           # TypeError: decoding to str: need a bytes-like object, int found
    str(b'a', 5)                              # TypeError: str() argument 'encoding' must be str, not int
    str(b'a', 'nope')                         # LookupError: unknown encoding: nope
    str(b'\xff', 'utf-8')                     # UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
    """)


def test_index_and_slice(space):
    check(space, r"""
    'abc'[0]                                  # 'a'
    'abc'[-1]                                 # 'c'
    'abc'[True]                               # 'b'
    'aé日😀'[1]                                 # 'é'
    'aé日😀'[2]                                 # '日'
    'aé日😀'[3]                                 # '😀'
    'aé日😀'[-4]                                # 'a'
    'abc'[3]                                  # IndexError: string index out of range
    'abc'[-4]                                 # IndexError: string index out of range
    'abc'['x']                                # TypeError: string indices must be integers, not 'str'
    'abc'[1.5]                                # TypeError: string indices must be integers, not 'float'
    'abc'[None]                               # TypeError: string indices must be integers, not 'NoneType'
    'abc'[10 ** 30]                           # IndexError: cannot fit 'int' into an index-sized integer
    ''[0]                                     # IndexError: string index out of range
    'abcdef'[1:4]                             # 'bcd'
    'abcdef'[:2]                              # 'ab'
    'abcdef'[-2:]                             # 'ef'
    'abcdef'[4:1]                             # ''
    'abcdef'[::2]                             # 'ace'
    'abcdef'[::-1]                            # 'fedcba'
    'abcdef'[4:1:-2]                          # 'ec'
    'abcdef'[-100:100]                        # 'abcdef'
    'aé日😀x'[1:4]                              # 'é日😀'
    'aé日😀x'[::-1]                             # 'x😀日éa'
    'aé日😀x'[::2]                              # 'a日x'
    'aé日😀x'[3:0:-1]                           # '😀日é'
    ('é' * 100 + 'x' * 100 + '日' * 100)[98:103]  # 'ééxxx'
    ('é' * 100 + 'x' * 100 + '日' * 100)[198:203]  # 'xx日日日'
    ('é' * 200)[64]                           # 'é'
    ('é' * 200)[128:130]                      # 'éé'
    len(('é' * 200)[63:193])                  # 130
    'abc'[::10 ** 30]                         # 'a'
    'abc'[::-10 ** 30]                        # 'c'
    'abc'[-10 ** 30:10 ** 30]                 # 'abc'
    'abc'[::0]                                # ValueError: slice step cannot be zero
    'abc'['a':]                               # TypeError: slice indices must be integers or None or have an __index__ method
    """)


def test_operators(space):
    check(space, r"""
    'a' + 'b'                                 # 'ab'
    'é' + '日'                                 # 'é日'
    '' + 'x'                                  # 'x'
    'x' + ''                                  # 'x'
    'a' + 1                                   # TypeError: can only concatenate str (not "int") to str
    'a' + None                                # TypeError: can only concatenate str (not "NoneType") to str
    1 + 'a'                                   # TypeError: unsupported operand type(s) for +: 'int' and 'str'
    'ab' * 3                                  # 'ababab'
    3 * 'ab'                                  # 'ababab'
    'ab' * 0                                  # ''
    'ab' * -1                                 # ''
    'ab' * True                               # 'ab'
    'é' * 2                                   # 'éé'
    'a' * 'b'                                 # TypeError: can't multiply sequence by non-int of type 'str'
    'a' * 1.5                                 # TypeError: can't multiply sequence by non-int of type 'float'
    'a' * 10 ** 30                            # OverflowError: cannot fit 'int' into an index-sized integer
    'ab' * 2 ** 62                            # OverflowError: repeated string is too long
    'a' in 'abc'                              # True
    'é' in 'xéy'                              # True
    '' in 'abc'                               # True
    'ac' in 'abc'                             # False
    'x' not in 'abc'                          # True
    5 in 'abc'                                # TypeError: 'in <string>' requires string as left operand, not int
    'a' < 'b'                                 # True
    'a' < 'B'                                 # False
    'Z' < 'é'                                 # True
    'é' < '日'                                 # True
    '日' < '😀'                                 # True
    '\uffff' < '\U00010000'                   # True
    'a' < 'aa'                                # True
    '' < 'a'                                  # True
    'a' == 'a'                                # True
    'a' != 'a'                                # False
    'a' == b'a'                               # False
    'a' != 5                                  # True
    'é' == 'é'                                # True
    'a' <= 'a'                                # True
    'b' >= 'c'                                # False
    'a' < 5                                   # TypeError: '<' not supported between instances of 'str' and 'int'
    'a' - 'b'                                 # TypeError: unsupported operand type(s) for -: 'str' and 'str'
    -'a'                                      # TypeError: bad operand type for unary -: 'str'
    hash('abc') == hash('ab' + 'c')           # True
    hash('é') == hash('xé'[1])                # True
    len('')                                   # 0
    len('abc')                                # 3
    len('aé日😀')                               # 4
    len('\ud800')                             # 1
    bool('')                                  # False
    bool('a')                                 # True
    list('aé日')                               # ['a', 'é', '日']
    list('')                                  # []
    [c for c in 'xyz']                        # ['x', 'y', 'z']
    tuple('ab')                               # ('a', 'b')
    type(iter('a')).__name__                  # 'str_ascii_iterator'
    type(iter('é')).__name__                  # 'str_iterator'
    """)


def test_search(space):
    check(space, r"""
    'abcabc'.find('c')                        # 2
    'abcabc'.find('c', 3)                     # 5
    'abcabc'.find('c', 3, 5)                  # -1
    'abc'.find('')                            # 0
    'abc'.find('', 3)                         # 3
    'abc'.find('', 4)                         # -1
    'aé日é'.find('é')                          # 1
    'aé日é'.find('é', 2)                       # 3
    'aé日é'.rfind('é')                         # 3
    'aé日é'.rfind('é', 0, 3)                   # 1
    'aé日'.find('x')                           # -1
    ('é' * 300 + 'x').find('x')               # 300
    ('é' * 300 + 'x' + 'é').rfind('x')        # 300
    'abcabc'.rfind('c')                       # 5
    'abcabc'.rfind('c', 0, 5)                 # 2
    'abc'.rfind('')                           # 3
    'abc'.rfind('q')                          # -1
    'abc'.index('b')                          # 1
    'abc'.rindex('b')                         # 1
    'aéb'.index('b')                          # 2
    'abc'.index('q')                          # ValueError: substring not found
    'abc'.rindex('q')                         # ValueError: substring not found
    'aXaXa'.count('a')                        # 3
    'aaaa'.count('aa')                        # 2
    'abc'.count('')                           # 4
    'é日'.count('')                            # 3
    'abc'.count('', 1, 2)                     # 2
    'aXa'.count('a', 1)                       # 1
    'abc'.find(5)                             # TypeError: find() argument 1 must be str, not int
    'abc'.count(None)                         # TypeError: count() argument 1 must be str, not None
    'abc'.find('a', 'b')                      # TypeError: slice indices must be integers or None or have an __index__ method
    'abc'.find()                              # TypeError: find expected at least 1 argument, got 0
    'abc'.startswith('a')                     # True
    'abc'.startswith('b', 1)                  # True
    'abc'.startswith('bc', 1, 2)              # False
    'abc'.startswith('')                      # True
    'abc'.startswith('', 4)                   # False
    'abc'.startswith(('x', 'a'))              # True
    'abc'.startswith(())                      # False
    'éa'.startswith('a', 1)                   # True
    'abc'.startswith('abcd')                  # False
    'abc'.endswith('c')                       # True
    'abc'.endswith('b', 0, 2)                 # True
    'abc'.endswith(('b', 'c'))                # True
    'aé'.endswith('é')                        # True
    'abc'.startswith(5)                       # TypeError: startswith first arg must be str or a tuple of str, not int
    'abc'.endswith(['c'])                     # TypeError: endswith first arg must be str or a tuple of str, not list
    'abc'.startswith(('x', 5))                # TypeError: tuple for startswith must only contain str, not int
    'prefix-x'.removeprefix('prefix-')        # 'x'
    'abc'.removeprefix('x')                   # 'abc'
    'x.py'.removesuffix('.py')                # 'x'
    'abc'.removesuffix('')                    # 'abc'
    'abc'.removeprefix(1)                     # TypeError: removeprefix() argument must be str, not int
    """)


def test_split_and_join(space):
    check(space, r"""
    ' a  b\tc\n'.split()                      # ['a', 'b', 'c']
    ''.split()                                # []
    '   '.split()                             # []
    'a b c'.split(None, 1)                    # ['a', 'b c']
    ' a b '.split(maxsplit=0)                 # ['a b ']
    'a,b,,c'.split(',')                       # ['a', 'b', '', 'c']
    'a,b,c'.split(',', 1)                     # ['a', 'b,c']
    ''.split(',')                             # ['']
    'abc'.split('x')                          # ['abc']
    'aXXbXXc'.split('XX')                     # ['a', 'b', 'c']
    'a,b'.split(sep=',')                      # ['a', 'b']
    'aéb日c'.split('é')                        # ['a', 'b日c']
    'a\u3000b\xa0c\x85d\x1ce'.split()         # ['a', 'b', 'c', 'd', 'e']
    'é日é'.split('日')                          # ['é', 'é']
    'a b c'.rsplit(None, 1)                   # ['a b', 'c']
    ' a b '.rsplit()                          # ['a', 'b']
    'a,b,c'.rsplit(',', 1)                    # ['a,b', 'c']
    'a\u3000b c'.rsplit(None, 1)              # ['a\u3000b', 'c']
    'abc'.rsplit('x')                         # ['abc']
    'a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i'.splitlines()  # ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    'a\n\nb'.splitlines(True)                 # ['a\n', '\n', 'b']
    ''.splitlines()                           # []
    '\n'.splitlines()                         # ['']
    'a\r\n'.splitlines(keepends=True)         # ['a\r\n']
    'a-b-c'.partition('-')                    # ('a', '-', 'b-c')
    'abc'.partition('-')                      # ('abc', '', '')
    'a-b-c'.rpartition('-')                   # ('a-b', '-', 'c')
    'abc'.rpartition('-')                     # ('', '', 'abc')
    'abc'.split('')                           # ValueError: empty separator
    'abc'.rsplit('')                          # ValueError: empty separator
    'abc'.split(5)                            # TypeError: must be str or None, not int
    'abc'.partition('')                       # ValueError: empty separator
    'abc'.partition(5)                        # TypeError: must be str, not int
    ','.join(['a', 'b', 'c'])                 # 'a,b,c'
    ','.join([])                              # ''
    ','.join(['x'])                           # 'x'
    ''.join(('é', '日'))                       # 'é日'
    '--'.join('abc')                          # 'a--b--c'
    ', '.join({'k': 1})                       # 'k'
    ','.join(['a', 5])                        # TypeError: sequence item 1: expected str instance, int found
    ','.join([None, 'a'])                     # TypeError: sequence item 0: expected str instance, NoneType found
    ','.join(5)                               # TypeError: can only join an iterable
    ','.join(x for x in ['p', 'q'])           # 'p,q'
    """)


def test_case(space):
    check(space, r"""
    'hello World'.upper()                     # 'HELLO WORLD'
    'Hello'.lower()                           # 'hello'
    'hELLO wORLD'.capitalize()                # 'Hello world'
    "they're bill's".title()                  # "They'Re Bill'S"
    'Hello'.swapcase()                        # 'hELLO'
    'ABC'.casefold()                          # 'abc'
    'straße'.upper()                          # 'STRASSE'
    'ﬁ'.upper()                               # 'FI'
    'ǆ'.title()                               # 'ǅ'
    'ΑΣ'.lower()                              # 'ας'
    'ΑΣΑ'.lower()                             # 'ασα'
    'Σ'.lower()                               # 'σ'
    'İ'.lower()                               # 'i̇'
    'ß'.casefold()                            # 'ss'
    'éÀ'.swapcase()                           # 'Éà'
    len('İ'.lower())                          # 2
    'ŉ'.upper()                               # 'ʼN'
    'ΌΔΟΣ ΟΔΟΣ'.title()                       # 'Όδος Οδος'
    'ÿ'.upper()                               # 'Ÿ'
    'ı'.upper()                               # 'I'
    'abc'.islower()                           # True
    'aBc'.islower()                           # False
    '1'.islower()                             # False
    'ABC'.isupper()                           # True
    'A1'.isupper()                            # True
    'é'.islower()                             # True
    'ǅ'.isupper()                             # False
    ''.islower()                              # False
    'Hello World'.istitle()                   # True
    'Hello world'.istitle()                   # False
    'HELLO'.istitle()                         # False
    ''.istitle()                              # False
    'ǅ'.istitle()                             # True
    'Éa Bc'.istitle()                         # True
    """)


def test_predicates(space):
    check(space, r"""
    'abc'.isalpha()                           # True
    'ab1'.isalpha()                           # False
    ''.isalpha()                              # False
    'é日'.isalpha()                            # True
    'a b'.isalpha()                           # False
    'ab1'.isalnum()                           # True
    'ab_'.isalnum()                           # False
    '²'.isalnum()                             # True
    'Ⅷ'.isalnum()                             # True
    '123'.isdigit()                           # True
    '²'.isdigit()                             # True
    '١'.isdigit()                             # True
    'Ⅷ'.isdigit()                             # False
    '123'.isdecimal()                         # True
    '²'.isdecimal()                           # False
    '½'.isnumeric()                           # True
    '一'.isnumeric()                           # True
    ' \t\n'.isspace()                         # True
    ''.isspace()                              # False
    '\xa0\u3000'.isspace()                    # True
    '\u200b'.isspace()                        # False
    '\x1c'.isspace()                          # True
    'abc'.isidentifier()                      # True
    '_1'.isidentifier()                       # True
    '1a'.isidentifier()                       # False
    ''.isidentifier()                         # False
    'é'.isidentifier()                        # True
    'a b'.isidentifier()                      # False
    'class'.isidentifier()                    # True
    'abc'.isprintable()                       # True
    ''.isprintable()                          # True
    'a\n'.isprintable()                       # False
    '\xad'.isprintable()                      # False
    'é日'.isprintable()                        # True
    '\ue000'.isprintable()                    # False
    '\xa0'.isprintable()                      # False
    'abc'.isascii()                           # True
    ''.isascii()                              # True
    'é'.isascii()                             # False
    """)


def test_strip_and_pad(space):
    check(space, r"""
    '  a b \n'.strip()                        # 'a b'
    '  a'.lstrip()                            # 'a'
    'a  '.rstrip()                            # 'a'
    '\u3000a\xa0'.strip()                     # 'a'
    'xxaxx'.strip('x')                        # 'a'
    'abcba'.strip('ab')                       # 'c'
    'éaé'.strip('é日')                         # 'a'
    'aaa'.strip('a')                          # ''
    'abc'.strip(5)                            # TypeError: strip arg must be None or str
    'abc'.lstrip(b'a')                        # TypeError: lstrip arg must be None or str
    'a'.center(4)                             # ' a  '
    'ab'.center(5)                            # '  ab '
    'a'.center(5, '*')                        # '**a**'
    'é'.center(4, '日')                        # '日é日日'
    'abc'.center(2)                           # 'abc'
    'a'.ljust(3, '.')                         # 'a..'
    'a'.rjust(3)                              # '  a'
    'a'.rjust(3, 'é')                         # 'ééa'
    'a'.center(5, 'xx')                       # TypeError: The fill character must be exactly one character long
    'a'.ljust(5, 5)                           # TypeError: The fill character must be a unicode character, not int
    'a'.center(10 ** 30)                      # OverflowError: Python int too large to convert to C ssize_t
    '42'.zfill(5)                             # '00042'
    '-42'.zfill(5)                            # '-0042'
    '+4'.zfill(4)                             # '+004'
    ''.zfill(2)                               # '00'
    'é'.zfill(3)                              # '00é'
    '--1'.zfill(5)                            # '-00-1'
    'a\tb'.expandtabs()                       # 'a       b'
    'a\tb'.expandtabs(4)                      # 'a   b'
    '\t'.expandtabs(0)                        # ''
    'é\tb\n\tc'.expandtabs(4)                 # 'é   b\n    c'
    'a\tb'.expandtabs(-1)                     # 'ab'
    'ab\tc'.expandtabs(tabsize=2)             # 'ab  c'
    """)


def test_replace_and_translate(space):
    check(space, r"""
    'aXbX'.replace('X', '--')                 # 'a--b--'
    'aaa'.replace('a', 'b', 2)                # 'bba'
    'abc'.replace('', '.')                    # '.a.b.c.'
    'abc'.replace('', '.', 2)                 # '.a.bc'
    'é日'.replace('', '-')                     # '-é-日-'
    'abc'.replace('x', 'y')                   # 'abc'
    'abc'.replace('b', '')                    # 'ac'
    'aba'.replace('a', 'é', count=1)          # 'éba'
    ''.replace('', 'x')                       # 'x'
    ''.replace('a', 'x')                      # ''
    'aaa'.replace('aa', 'b')                  # 'ba'
    'abc'.replace('a')                        # TypeError: replace() takes at least 2 positional arguments (1 given)
    'abc'.replace(1, 'a')                     # TypeError: replace() argument 1 must be str, not int
    'abc'.replace('a', 2)                     # TypeError: replace() argument 2 must be str, not int
    'abc'.translate({97: 'X', 98: None, 99: 233})  # 'Xé'
    'abc'.translate(str.maketrans('ab', 'xy', 'c'))  # 'xy'
    'é日'.translate({233: '日本'})               # '日本日'
    'abc'.translate({97: 1.5})                # TypeError: character mapping must return integer, None or str
    'abc'.translate({97: 0x110000})           # ValueError: character mapping must be in range(0x110000)
    'abc'.translate(None)                     # TypeError: 'NoneType' object is not subscriptable
    str.maketrans({'a': 1, 98: None})         # {97: 1, 98: None}
    str.maketrans('é', 'x')                   # {233: 120}
    str.maketrans('ab', 'c')                  # ValueError: the first two maketrans arguments must have equal length
    str.maketrans({'ab': 1})                  # ValueError: string keys in translate table must be of length 1
    str.maketrans(5)                          # TypeError: if you give only one argument to maketrans it must be a dict
    str.maketrans(5, 'a')                     # TypeError: first maketrans argument must be a string if there is a second argument
    """)


def test_repr(space):
    check(space, r"""
    'abc'                                     # 'abc'
    "it's"                                    # "it's"
    'say "hi"'                                # 'say "hi"'
    "it's \"both\""                           # 'it\'s "both"'
    'a\\b\n\r\t\0\x1f\x7f'                    # 'a\\b\n\r\t\x00\x1f\x7f'
    '\x80\x9f\xa0\xad\xe9'                    # '\x80\x9f\xa0\xadé'
    '\u0378\u200b\ue000\ud800\udfff日'         # '\u0378\u200b\ue000\ud800\udfff日'
    '\U0001f600\U0010ffff\U000e0001'          # '😀\U0010ffff\U000e0001'
    ascii('aé日😀\n')                           # "'a\\xe9\\u65e5\\U0001f600\\n'"
    ascii('it\'s')                            # '"it\'s"'
    """)


def test_encode(space):
    check(space, r"""
    'aé日😀'.encode()                           # b'a\xc3\xa9\xe6\x97\xa5\xf0\x9f\x98\x80'
    'abc'.encode('ascii')                     # b'abc'
    'é'.encode('latin-1')                     # b'\xe9'
    'é'.encode('LATIN1')                      # b'\xe9'
    'é'.encode('UTF8')                        # b'\xc3\xa9'
    'aé'.encode('ascii')                      # UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
    'aéà日'.encode('ascii')                    # UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
    'a日'.encode('latin-1')                    # UnicodeEncodeError: 'latin-1' codec can't encode character '\u65e5' in position 1: ordinal not in range(256)
    'a\ud800b'.encode()                       # UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
    'a\ud800\udc00b'.encode()                 # UnicodeEncodeError: 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed
    'aé日'.encode('ascii', 'ignore')           # b'a'
    'aé日'.encode('ascii', 'replace')          # b'a??'
    'aé日😀'.encode('ascii', 'backslashreplace')  # b'a\\xe9\\u65e5\\U0001f600'
    'é'.encode('ascii', 'xmlcharrefreplace')  # b'&#233;'
    '\udcff'.encode('ascii', 'surrogateescape')  # b'\xff'
    '\ud800'.encode('utf-8', 'surrogatepass')  # b'\xed\xa0\x80'
    '\ud800'.encode('utf-8', 'replace')       # b'?'
    'é'.encode('ascii', 'nope')               # LookupError: unknown error handler name 'nope'
    'a'.encode('nope')                        # LookupError: unknown encoding: nope
    'a'.encode(5)                             # TypeError: encode() argument 'encoding' must be str, not int
    """)


def test_decode(space):
    check(space, r"""
    b'a\xc3\xa9\xe6\x97\xa5\xf0\x9f\x98\x80'.decode()  # 'aé日😀'
    b'\xe9'.decode('latin-1')                 # 'é'
    b'abc'.decode('ascii')                    # 'abc'
    b''.decode()                              # ''
    b'a\xff'.decode()                         # UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
    b'a\xc3'.decode()                         # UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
    b'a\xc3('.decode()                        # UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 1: invalid continuation byte
    b'\xe2\x82x'.decode()                     # UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
    b'\xf0\x9f\x98'.decode()                  # UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data
    b'\xed\xa0\x80'.decode()                  # UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
    b'\xc0\x80'.decode()                      # UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
    b'\xf4\x90\x80\x80'.decode()              # UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
    b'a\xe9'.decode('ascii')                  # UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)
    b'a\xffb\xe2\x82'.decode(errors='replace')  # 'a�b�'
    b'a\xffb'.decode('utf-8', 'ignore')       # 'ab'
    b'a\xffb'.decode('utf-8', 'backslashreplace')  # 'a\\xffb'
    b'a\xffb'.decode('utf-8', 'surrogateescape')  # 'a\udcffb'
    b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass')  # '\ud800'
    b'\xff'.decode('utf-8', 'nope')           # LookupError: unknown error handler name 'nope'
    """)


def test_attributes(space):
    check(space, r"""
    sorted(set(dir(str)) - set(dir(object)))  # ['__add__', '__contains__', '__getitem__', '__getnewargs__', '__iter__', '__len__', '__mod__', '__mul__', '__rmod__', '__rmul__', 'capitalize', 'casefold', 'center', 'count', 'encode', 'endswith', 'expandtabs', 'find', 'format', 'format_map', 'index', 'isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper', 'join', 'ljust', 'lower', 'lstrip', 'maketrans', 'partition', 'removeprefix', 'removesuffix', 'replace', 'rfind', 'rindex', 'rjust', 'rpartition', 'rsplit', 'rstrip', 'split', 'splitlines', 'startswith', 'strip', 'swapcase', 'title', 'translate', 'upper', 'zfill']
    """)


def test_subclass(space):
    assert space.run('''
class S(str):
    def shout(self):
        return self.upper() + '!'
s = S('abc')
print(s, type(s).__name__, s.shout(), type(s + 'd').__name__, type(s[0:3]).__name__, type(str(s)).__name__)
print(type(s.strip()).__name__, s == 'abc', hash(s) == hash('abc'), {'abc': 1}[s], len(s), s[1], repr(s))
print('%s|%5s|%r' % (s, s, s), '{}|{:>5}|{!r}'.format(s, s, s), f'{s}|{s:>5}|{s!r}', ','.join([s, s]))
s.x = 1
print(s.x, S(), S(b'x', 'ascii'), 'b' in s, s.find('c'))
''') == (
        'abc S ABC! str str str\n'
        "str True True 1 3 b 'abc'\n"
        "abc|  abc|'abc' abc|  abc|'abc' abc|  abc|'abc' abc,abc\n"
        '1  x True 2\n')


def test_concatenation_with_radd(space):
    assert space.run('''
class R:
    def __radd__(self, other):
        return 'radd ' + other
    def __rmul__(self, other):
        return 'rmul ' + other
    def __rmod__(self, other):
        return 'rmod ' + other
print('a' + R(), 'a' * R(), 'a%s' % R() != '')
''') == 'radd a rmul a True\n'


def test_table_that_changes_while_translating(space):
    assert space.run('''
class T:
    def __getitem__(self, key):
        if key == 97:
            raise LookupError
        if key == 98:
            return None
        return chr(key + 1)
print('abcd'.translate(T()))
''') == 'ade\n'
