# -*- coding: utf-8 -*-
r"""The array module.  memphis/modules/array."""
from expectations import check, OneSession


PRELUDE = r"""
from array import array, _array_reconstructor as rec
import array as A
X = array('i', [1,2,3])
class AA(array):
    def __new__(cls, *a, k=1): return array.__new__(cls, *a)
"""


def test_lines(space):
    check(OneSession(space, PRELUDE), r"""
    array('b', [2**70])                                           # OverflowError: Python int too large to convert to C long
    array('b', [-2**70])                                          # OverflowError: Python int too large to convert to C long
    array('b', [-1])                                              # array('b', [-1])
    array('b', [2**31])                                           # OverflowError: signed short integer is greater than maximum
    array('b', [2**15])                                           # OverflowError: signed short integer is greater than maximum
    array('b', [300])                                             # OverflowError: signed char is greater than maximum
    array('b', ['a'])                                             # TypeError: 'str' object cannot be interpreted as an integer
    array('b', [1.5])                                             # TypeError: 'float' object cannot be interpreted as an integer
    array('b', ['ab'])                                            # TypeError: 'str' object cannot be interpreted as an integer
    array('b', [None])                                            # TypeError: 'NoneType' object cannot be interpreted as an integer
    array('B', [2**70])                                           # OverflowError: Python int too large to convert to C long
    array('B', [-2**70])                                          # OverflowError: Python int too large to convert to C long
    array('B', [-1])                                              # OverflowError: unsigned byte integer is less than minimum
    array('B', [2**31])                                           # OverflowError: unsigned byte integer is greater than maximum
    array('B', [2**15])                                           # OverflowError: unsigned byte integer is greater than maximum
    array('B', [300])                                             # OverflowError: unsigned byte integer is greater than maximum
    array('B', ['a'])                                             # TypeError: 'str' object cannot be interpreted as an integer
    array('B', [1.5])                                             # TypeError: 'float' object cannot be interpreted as an integer
    array('B', ['ab'])                                            # TypeError: 'str' object cannot be interpreted as an integer
    array('B', [None])                                            # TypeError: 'NoneType' object cannot be interpreted as an integer
    array('h', [2**70])                                           # OverflowError: Python int too large to convert to C long
    array('h', [-2**70])                                          # OverflowError: Python int too large to convert to C long
    array('h', [-1])                                              # array('h', [-1])
    array('h', [2**31])                                           # OverflowError: signed short integer is greater than maximum
    array('h', [2**15])                                           # OverflowError: signed short integer is greater than maximum
    array('h', [300])                                             # array('h', [300])
    array('h', ['a'])                                             # TypeError: 'str' object cannot be interpreted as an integer
    array('h', [1.5])                                             # TypeError: 'float' object cannot be interpreted as an integer
    array('h', ['ab'])                                            # TypeError: 'str' object cannot be interpreted as an integer
    array('h', [None])                                            # TypeError: 'NoneType' object cannot be interpreted as an integer
    array('H', [2**70])                                           # OverflowError: Python int too large to convert to C long
    array('H', [-2**70])                                          # OverflowError: Python int too large to convert to C long
    array('H', [-1])                                              # OverflowError: unsigned short is less than minimum
    array('H', [2**31])                                           # OverflowError: signed integer is greater than maximum
    array('H', [2**15])                                           # array('H', [32768])
    array('H', [300])                                             # array('H', [300])
    array('H', ['a'])                                             # TypeError: 'str' object cannot be interpreted as an integer
    array('H', [1.5])                                             # TypeError: 'float' object cannot be interpreted as an integer
    array('H', ['ab'])                                            # TypeError: 'str' object cannot be interpreted as an integer
    array('H', [None])                                            # TypeError: 'NoneType' object cannot be interpreted as an integer
    array('i', [2**70])                                           # OverflowError: Python int too large to convert to C long
    array('i', [-2**70])                                          # OverflowError: Python int too large to convert to C long
    array('i', [-1])                                              # array('i', [-1])
    array('i', [2**31])                                           # OverflowError: signed integer is greater than maximum
    array('i', [2**15])                                           # array('i', [32768])
    array('i', [300])                                             # array('i', [300])
    array('i', ['a'])                                             # TypeError: 'str' object cannot be interpreted as an integer
    array('i', [1.5])                                             # TypeError: 'float' object cannot be interpreted as an integer
    array('i', ['ab'])                                            # TypeError: 'str' object cannot be interpreted as an integer
    array('i', [None])                                            # TypeError: 'NoneType' object cannot be interpreted as an integer
    array('I', [2**70])                                           # OverflowError: Python int too large to convert to C unsigned long
    array('I', [-2**70])                                          # OverflowError: can't convert negative value to unsigned int
    array('I', [-1])                                              # OverflowError: can't convert negative value to unsigned int
    array('I', [2**31])                                           # array('I', [2147483648])
    array('I', [2**15])                                           # array('I', [32768])
    array('I', [300])                                             # array('I', [300])
    array('I', ['a'])                                             # TypeError: 'str' object cannot be interpreted as an integer
    array('I', [1.5])                                             # TypeError: 'float' object cannot be interpreted as an integer
    array('I', ['ab'])                                            # TypeError: 'str' object cannot be interpreted as an integer
    array('I', [None])                                            # TypeError: 'NoneType' object cannot be interpreted as an integer
    array('l', [2**70])                                           # OverflowError: Python int too large to convert to C long
    array('l', [-2**70])                                          # OverflowError: Python int too large to convert to C long
    array('l', [-1])                                              # array('l', [-1])
    array('l', [2**31])                                           # array('l', [2147483648])
    array('l', [2**15])                                           # array('l', [32768])
    array('l', [300])                                             # array('l', [300])
    array('l', ['a'])                                             # TypeError: 'str' object cannot be interpreted as an integer
    array('l', [1.5])                                             # TypeError: 'float' object cannot be interpreted as an integer
    array('l', ['ab'])                                            # TypeError: 'str' object cannot be interpreted as an integer
    array('l', [None])                                            # TypeError: 'NoneType' object cannot be interpreted as an integer
    array('L', [2**70])                                           # OverflowError: Python int too large to convert to C unsigned long
    array('L', [-2**70])                                          # OverflowError: can't convert negative value to unsigned int
    array('L', [-1])                                              # OverflowError: can't convert negative value to unsigned int
    array('L', [2**31])                                           # array('L', [2147483648])
    array('L', [2**15])                                           # array('L', [32768])
    array('L', [300])                                             # array('L', [300])
    array('L', ['a'])                                             # TypeError: 'str' object cannot be interpreted as an integer
    array('L', [1.5])                                             # TypeError: 'float' object cannot be interpreted as an integer
    array('L', ['ab'])                                            # TypeError: 'str' object cannot be interpreted as an integer
    array('L', [None])                                            # TypeError: 'NoneType' object cannot be interpreted as an integer
    array('q', [2**70])                                           # OverflowError: int too big to convert
    array('q', [-2**70])                                          # OverflowError: int too big to convert
    array('q', [-1])                                              # array('q', [-1])
    array('q', [2**31])                                           # array('q', [2147483648])
    array('q', [2**15])                                           # array('q', [32768])
    array('q', [300])                                             # array('q', [300])
    array('q', ['a'])                                             # TypeError: 'str' object cannot be interpreted as an integer
    array('q', [1.5])                                             # TypeError: 'float' object cannot be interpreted as an integer
    array('q', ['ab'])                                            # TypeError: 'str' object cannot be interpreted as an integer
    array('q', [None])                                            # TypeError: 'NoneType' object cannot be interpreted as an integer
    array('Q', [2**70])                                           # OverflowError: int too big to convert
    array('Q', [-2**70])                                          # OverflowError: can't convert negative int to unsigned
    array('Q', [-1])                                              # OverflowError: can't convert negative int to unsigned
    array('Q', [2**31])                                           # array('Q', [2147483648])
    array('Q', [2**15])                                           # array('Q', [32768])
    array('Q', [300])                                             # array('Q', [300])
    array('Q', ['a'])                                             # TypeError: 'str' object cannot be interpreted as an integer
    array('Q', [1.5])                                             # TypeError: 'float' object cannot be interpreted as an integer
    array('Q', ['ab'])                                            # TypeError: 'str' object cannot be interpreted as an integer
    array('Q', [None])                                            # TypeError: 'NoneType' object cannot be interpreted as an integer
    array('f', [2**70])                                           # array('f', [1.1805916207174113e+21])
    array('f', [-2**70])                                          # array('f', [-1.1805916207174113e+21])
    array('f', [-1])                                              # array('f', [-1.0])
    array('f', [2**31])                                           # array('f', [2147483648.0])
    array('f', [2**15])                                           # array('f', [32768.0])
    array('f', [300])                                             # array('f', [300.0])
    array('f', ['a'])                                             # TypeError: must be real number, not str
    array('f', [1.5])                                             # array('f', [1.5])
    array('f', ['ab'])                                            # TypeError: must be real number, not str
    array('f', [None])                                            # TypeError: must be real number, not NoneType
    array('d', [2**70])                                           # array('d', [1.1805916207174113e+21])
    array('d', [-2**70])                                          # array('d', [-1.1805916207174113e+21])
    array('d', [-1])                                              # array('d', [-1.0])
    array('d', [2**31])                                           # array('d', [2147483648.0])
    array('d', [2**15])                                           # array('d', [32768.0])
    array('d', [300])                                             # array('d', [300.0])
    array('d', ['a'])                                             # TypeError: must be real number, not str
    array('d', [1.5])                                             # array('d', [1.5])
    array('d', ['ab'])                                            # TypeError: must be real number, not str
    array('d', [None])                                            # TypeError: must be real number, not NoneType
    array('u', [2**70])                                           # TypeError: array item must be unicode character
    array('u', [-2**70])                                          # TypeError: array item must be unicode character
    array('u', [-1])                                              # TypeError: array item must be unicode character
    array('u', [2**31])                                           # TypeError: array item must be unicode character
    array('u', [2**15])                                           # TypeError: array item must be unicode character
    array('u', [300])                                             # TypeError: array item must be unicode character
    array('u', ['a'])                                             # array('u', 'a')
    array('u', [1.5])                                             # TypeError: array item must be unicode character
    array('u', ['ab'])                                            # TypeError: array item must be unicode character
    array('u', [None])                                            # TypeError: array item must be unicode character
    array('w', [2**70])                                           # TypeError: array item must be unicode character
    array('w', [-2**70])                                          # TypeError: array item must be unicode character
    array('w', [-1])                                              # TypeError: array item must be unicode character
    array('w', [2**31])                                           # TypeError: array item must be unicode character
    array('w', [2**15])                                           # TypeError: array item must be unicode character
    array('w', [300])                                             # TypeError: array item must be unicode character
    array('w', ['a'])                                             # array('w', 'a')
    array('w', [1.5])                                             # TypeError: array item must be unicode character
    array('w', ['ab'])                                            # TypeError: array item must be unicode character
    array('w', [None])                                            # TypeError: array item must be unicode character
    array()                                                       # TypeError: array() takes at least 1 argument (0 given)
    array(1)                                                      # TypeError: array() argument 1 must be a unicode character, not int
    array('z')                                                    # ValueError: bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
    array('ii')                                                   # TypeError: array() argument 1 must be a unicode character, not str
    array('i', 5)                                                 # TypeError: 'int' object is not iterable
    array('i', 'abc')                                             # TypeError: cannot use a str to initialize an array with typecode 'i'
    array('u', 'abc')                                             # array('u', 'abc')
    array('w', 'abc')                                             # array('w', 'abc')
    array('u', b'abcd')                                           # ValueError: character U+64636261 is not in range [U+0000; U+10ffff]
    array('i', b'abc')                                            # ValueError: bytes length not a multiple of item size
    array('i', b'abcd')                                           # array('i', [1684234849])
    array('i', bytearray(4))                                      # array('i', [0])
    array('i', array('b', [1,2]))                                 # array('i', [1, 2])
    array('w', array('b', [1]))                                   # TypeError: array item must be unicode character
    array('i', array('w', 'a'))                                   # TypeError: cannot use a unicode array to initialize an array with typecode 'i'
    array('i', range(3), 1)                                       # TypeError: array() takes at most 2 arguments (3 given)
    array('i', x=1)                                               # TypeError: array.array() takes no keyword arguments
    array('b', (1,2)), array('d'), array('f', [1.5])              # (array('b', [1, 2]), array('d'), array('f', [1.5]))
    array('i',[1,2,3])[1], array('i',[1,2,3])[-1], array('i',[1,2,3])[::2], array('i',[1,2,3])[1:]  # (2, 3, array('i', [1, 3]), array('i', [2, 3]))
    array('i')[0]                                                 # IndexError: array index out of range
    array('i')['a']                                               # TypeError: array indices must be integers
    array('i',[1]).__setitem__('a', 1)                            # TypeError: array indices must be integers
    array('i',[1]).__setitem__(5, 1)                              # IndexError: array assignment index out of range
    array('i',[1]).__setitem__(slice(0,1), [1])                   # TypeError: can only assign array (not "list") to array slice
    array('i',[1]).__setitem__(slice(0,1), array('b',[1]))        # TypeError: bad argument type for built-in operation
    array('i',[1,2,3]).__setitem__(slice(0,3,2), array('i',[1]))  # ValueError: attempt to assign array of size 1 to extended slice of size 2
    array('i',[1]).__delitem__(5)                                 # IndexError: array assignment index out of range
    array('i',[1]).__delitem__('a')                               # TypeError: array indices must be integers
    array('i',[1]) + array('i',[2]), array('i',[1])*3, 2*array('i',[1]), array('i',[1])*-1  # (array('i', [1, 2]), array('i', [1, 1, 1]), array('i', [1, 1]), array('i'))
    array('i',[1]) + array('b',[2])                               # TypeError: bad argument type for built-in operation
    array('i',[1]) + [1]                                          # TypeError: can only append array (not "list") to array
    array('i',[1]) * 'a'                                          # TypeError: can't multiply sequence by non-int of type 'str'
    array('i',[1]).__iadd__([1])                                  # TypeError: can only extend array with array (not "list")
    array('i',[1]).__iadd__(array('b'))                           # TypeError: can only extend with array of same kind
    array('i',[1]).extend(array('b'))                             # TypeError: can only extend with array of same kind
    array('i',[1]).extend(1)                                      # TypeError: 'int' object is not iterable
    array('i',[1]).extend([1,'a'])                                # TypeError: 'str' object cannot be interpreted as an integer
    array('i',[1,2]) == array('i',[1,2]), array('i',[1,2]) == array('b',[1,2]), array('i',[1]) < array('i',[2]), array('i',[1]) == [1], array('i',[1,2]) > array('d',[1.5]), array('i') <= array('i')  # (True, True, True, False, False, True)
    array('i',[1]) < [1]                                          # TypeError: '<' not supported between instances of 'array.array' and 'list'
    array('i',[1,2]).index(2), array('i',[1,2,1]).count(1), 1 in array('i',[1]), 'a' in array('i')  # (1, 2, True, False)
    array('i',[1,2]).index(5)                                     # ValueError: array.index(x): x not in array
    array('i',[1,2]).index(1, 1)                                  # ValueError: array.index(x): x not in array
    array('i',[1,2]).index(1, 'a')                                # TypeError: slice indices must be integers or have an __index__ method
    array('i').pop()                                              # IndexError: pop from empty array
    array('i',[1]).pop(5)                                         # IndexError: pop index out of range
    array('i',[1,2,3]).pop(-2)                                    # 2
    array('i',[1]).remove(5)                                      # ValueError: array.remove(x): x not in array
    array('i',[1]).insert('a', 1)                                 # TypeError: 'str' object cannot be interpreted as an integer
    array('i',[1]).insert(0, 'a')                                 # TypeError: 'str' object cannot be interpreted as an integer
    array('i',[1]).append('a')                                    # TypeError: 'str' object cannot be interpreted as an integer
    array('i',[1]).append()                                       # TypeError: array.append() takes exactly one argument (0 given)
    array('i',[1]).tobytes(), array('i',[1]).tolist(), array('i',[1]).itemsize, array('i').typecode, len(array('i',[1,2]))  # (b'\x01\x00\x00\x00', [1], 4, 'i', 2)
    array('i',[1]).frombytes(b'abc')                              # ValueError: bytes length not a multiple of item size
    array('i',[1]).frombytes('abc')                               # TypeError: a bytes-like object is required, not 'str'
    array('i',[1]).frombytes(1)                                   # TypeError: a bytes-like object is required, not 'int'
    array('i',[1]).fromlist(1)                                    # TypeError: arg must be list
    array('i',[1]).fromlist([1,'a'])                              # TypeError: 'str' object cannot be interpreted as an integer
    array('i',[1]).fromunicode('a')                               # ValueError: fromunicode() may only be called on unicode type arrays ('u' or 'w')
    array('u').fromunicode(1)                                     # TypeError: fromunicode() argument must be str, not int
    array('i').tounicode()                                        # ValueError: tounicode() may only be called on unicode type arrays ('u' or 'w')
    array('u','ab').tounicode(), array('w','a\U0001f600').tolist(), array('u','ab')  # ('ab', ['a', '😀'], array('u', 'ab'))
    array('i',[1]).tofile(1)                                      # AttributeError: 'int' object has no attribute 'write'
    array('i',[1]).byteswap()                                     # None
    array('i',[1]).__reduce_ex__(2), array('i',[1]).__reduce_ex__(3), array('f',[1.0]).__reduce_ex__(4), array('u','a').__reduce_ex__(3)  # ((<class 'array.array'>, ('i', [1]), None), (<built-in function _array_reconstructor>, (<class 'array.array'>, 'i', 8, b'\x01\x00\x00\x00'), None), (<built-in function _array_reconstructor>, (<class 'array.array'>, 'f', 14, b'\x00\x00\x80?'), None), (<built-in function _array_reconstructor>, (<class 'array.array'>, 'u', 20, b'a\x00\x00\x00'), None))
    array('i',[1]).__reduce_ex__('a')                             # TypeError: __reduce_ex__ argument should be an integer
    array('i',[1]).__copy__(), array('i',[1]).__deepcopy__({}), array('i',[1,2]).buffer_info()[1], array('i',[1]).__sizeof__() > 60  # (array('i', [1]), array('i', [1]), 2, True)
    hash(array('i'))                                              # TypeError: unhashable type: 'array.array'
    memoryview(array('i',[1,2])).format, memoryview(array('i',[1,2])).tolist(), bytes(array('h',[1])), memoryview(array('u','a')).format, memoryview(array('w','a')).format  # ('i', [1, 2], b'\x01\x00', 'w', 'w')
    iter(array('i',[1,2])).__setstate__(1)                        # None
    iter(array('i',[1,2])).__setstate__('a')                      # TypeError: an integer is required
    rec(array, 'i', 8, b'\1\0\0\0'), rec(array, 'h', 6, b'\0\1\0\2'), rec(array, 'd', 16, b'\0'*8), rec(array,'d',17,b'@'+b'\0'*7), rec(array, 'u', 18, b'a\0'), rec(array,'w',20,b'a\0\0\0'), rec(array,'b',1,b'a'), rec(array,'q',10,b'abcdefgh'), rec(array,'i',12,b'\1\0\0\0\0\0\0\0')  # ValueError: string length not a multiple of item size
    rec(int, 'i', 8, b'')                                         # TypeError: int is not a subtype of array.array
    rec(1, 'i', 8, b'')                                           # TypeError: first argument must be a type object, not int
    rec(array, 'i', 99, b'')                                      # ValueError: third argument must be a valid machine format code.
    rec(array, 'z', 8, b'')                                       # ValueError: second argument must be a valid type code
    rec(array, 'i', 8, 1)                                         # TypeError: fourth argument should be bytes, not int
    rec(array, 'i', 8, b'abc')                                    # ValueError: bytes length not a multiple of item size
    rec(array, 'f', 16, b'abc')                                   # ValueError: string length not a multiple of item size
    rec(array, 'u', 20, b'abc')                                   # ValueError: bytes length not a multiple of item size
    array('i',[1]).clear()                                        # None
    array, A.ArrayType, A.typecodes, array.__module__             # (<class 'array.array'>, <class 'array.array'>, 'bBuwhHiIlLqQfd', 'array')
    array('u',['a','b']), array('w',['a'])                        # (array('u', 'ab'), array('w', 'a'))
    array('w',['ab'])                                             # TypeError: array item must be unicode character
    array('w',[1])                                                # TypeError: array item must be unicode character
    array[int]                                                    # array.array[int]
    array('i',[3,1,2]).reverse()                                  # None
    array('d',[float('nan')]) == array('d',[float('nan')])        # False
    array('Q',[2**64-1]), array('L',[2**64-1]), array('I',[2**32-1]), array('q',[-2**63])  # (array('Q', [18446744073709551615]), array('L', [18446744073709551615]), array('I', [4294967295]), array('q', [-9223372036854775808]))
    m = memoryview(X)                                             # None
    X.append(1)                                                   # BufferError: cannot resize an array that is exporting buffers
    m[0] = 7; m.release(); X.append(5)                            # None
    X                                                             # array('i', [7, 2, 3, 5])
    X.__setitem__(slice(0,2), array('i',[9,9,9]))                 # None
    X, X.__delitem__(slice(None,None,2)), X                       # (array('i', [9, 3]), None, array('i', [9, 3]))
    X[5:1] = array('i', [4])                                      # None
    X                                                             # array('i', [9, 3, 4])
    for i in (1,2): X += array('i',[i]); X *= 2                   # None
    X                                                             # array('i', [9, 3, 4, 1, 9, 3, 4, 1, 2, 9, 3, 4, 1, 9, 3, 4, 1, 2])
    AA('i', [1], k=2)                                             # AA('i', [1])
    AA('i', [1])[0:1]                                             # array('i', [1])
    sorted(n for n in dir(array) if not n.startswith('__'))       # ['append', 'buffer_info', 'byteswap', 'clear', 'count', 'extend', 'frombytes', 'fromfile', 'fromlist', 'fromunicode', 'index', 'insert', 'itemsize', 'pop', 'remove', 'reverse', 'tobytes', 'tofile', 'tolist', 'tounicode', 'typecode']
    """)
