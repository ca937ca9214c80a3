r"""memoryview and the buffer protocol.  memphis/objects/memoryobject.  The expectations are those of CPython 3.13."""
from expectations import WithPrelude, check

PRELUDE = r"""
class Exporter:
    def __init__(self, value):
        self.value, self.log = value, []
    def __buffer__(self, flags):
        self.log.append(flags)
        return self.value
    def __release_buffer__(self, view):
        self.log.append(view is self.value)
m = memoryview(bytearray(b'abcdef'))
c = memoryview(bytes(24)).cast('I', [2, 3])
w = memoryview(bytearray(24)).cast('I', [2, 3])
z = memoryview(b'abcdefgh').cast('q', [])
f = memoryview(bytearray(16)).cast('d')
r = memoryview(b'abc')
r.release()
def put(view, key, value):
    view = memoryview(bytearray(view))
    view[key] = value
    return view.tobytes()
def cast_put(format, value, key=0):
    view = memoryview(bytearray(8)).cast(format)
    view[key] = value
    return view[key], view.tobytes()
"""


def test_view(space):
    check(WithPrelude(space, PRELUDE), r"""
    memoryview(b'abc').__buffer__(0).tolist()                                 # [97, 98, 99]
    memoryview(b'abc').__buffer__(0).obj.tolist()                             # [97, 98, 99]
    b'abc'.__buffer__(1)                                                      # BufferError: Object is not writable.
    b'abc'.__buffer__(284).tolist()                                           # [97, 98, 99]
    b'abc'.__buffer__('a')                                                    # TypeError: 'str' object cannot be interpreted as an integer
    bytearray(b'a').__buffer__(1).obj                                         # bytearray(b'a')
    bytearray(b'a').__release_buffer__(5)                                     # TypeError: expected a memoryview object
    bytearray(b'a').__release_buffer__(memoryview(b'a'))                      # ValueError: memoryview's buffer is not this object
    memoryview(b'a').toreadonly().__buffer__(1)                               # BufferError: memoryview: underlying buffer is not writable
    m['a']                                                                    # TypeError: memoryview: invalid slice key
    m[1.5]                                                                    # TypeError: memoryview: invalid slice key
    m[10]                                                                     # IndexError: index out of bounds on dimension 1
    m[1,2]                                                                    # TypeError: cannot index 1-dimension view with 2-element tuple
    m[()]                                                                     # NotImplementedError: sub-views are not implemented
    m[...]                                                                    # TypeError: memoryview: invalid slice key
    m[0:2].tolist()                                                           # [97, 98]
    c[0]                                                                      # NotImplementedError: multi-dimensional sub-views are not implemented
    c[0,1]                                                                    # 0
    c[0,5]                                                                    # IndexError: index out of bounds on dimension 2
    c[0,1,2]                                                                  # TypeError: cannot index 2-dimension view with 3-element tuple
    c[(0,)]                                                                   # NotImplementedError: sub-views are not implemented
    c[0:1].tolist()                                                           # [[0, 0, 0]]
    c[0:1,0:1]                                                                # NotImplementedError: multi-dimensional slicing is not implemented
    c[0,0:1]                                                                  # TypeError: memoryview: invalid slice key
    c.tolist()                                                                # [[0, 0, 0], [0, 0, 0]]
    z[()]                                                                     # 7523094288207667809
    z[0]                                                                      # TypeError: invalid indexing of 0-dim memory
    z[...].tolist()                                                           # 7523094288207667809
    z.shape                                                                   # ()
    z.ndim                                                                    # 0
    z.tolist()                                                                # 7523094288207667809
    len(z)                                                                    # TypeError: 0-dim memory has no length
    z.tobytes()                                                               # b'abcdefgh'
    hash(z)                                                                   # ValueError: memoryview: hashing is restricted to formats 'B', 'b' or 'c'
    len(c)                                                                    # 2
    c[...]                                                                    # TypeError: memoryview: invalid slice key
    list(c)                                                                   # NotImplementedError: multi-dimensional sub-views are not implemented
    list(z)                                                                   # TypeError: invalid indexing of 0-dim memory
    c.cast('B').tolist()                                                      # [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    c.cast('H')                                                               # TypeError: memoryview: cannot cast between two non-byte formats
    memoryview(b'abc').cast('H')                                              # TypeError: memoryview: length is not a multiple of itemsize
    memoryview(b'abcd').cast('H').cast('I')                                   # TypeError: memoryview: cannot cast between two non-byte formats
    memoryview(b'abcd').cast('x')                                             # ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
    memoryview(b'abcd').cast('<H')                                            # ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
    memoryview(b'abcd').cast('@H').format                                     # '@H'
    memoryview(b'abcd').cast('B',[3])                                         # TypeError: memoryview: product(shape) * itemsize != buffer size
    memoryview(b'abcd').cast('B',[-2,-2])                                     # ValueError: memoryview.cast(): elements of shape must be integers > 0
    memoryview(b'abcd').cast('B',['a'])                                       # TypeError: memoryview.cast(): elements of shape must be integers
    memoryview(b'abcd').cast('B',5)                                           # TypeError: shape must be a list or a tuple
    memoryview(b'abcd').cast('B',(2,2)).tolist()                              # [[97, 98], [99, 100]]
    memoryview(b'abcd').cast(5)                                               # TypeError: cast() argument 'format' must be str, not int
    memoryview(b'abcd')[::2].cast('H')                                        # TypeError: memoryview: casts are restricted to C-contiguous views
    memoryview(b'abcd')[::2].tolist()                                         # [97, 99]
    memoryview(b'abcd')[::2].strides                                          # (2,)
    b''.join([memoryview(b'abcd')[::2]])                                      # TypeError: sequence item 0: expected a bytes-like object, memoryview found
    b'a'+memoryview(b'abcd')[::2]                                             # TypeError: can't concat memoryview to bytes
    bytes(memoryview(b'abcd')[::2])                                           # b'ac'
    b'a'.find(memoryview(b'abcd')[::2])                                       # BufferError: memoryview: underlying buffer is not C-contiguous
    int.from_bytes(memoryview(b'abcd')[::2])                                  # 24931
    bytearray(memoryview(b'abcd')[::2])                                       # bytearray(b'ac')
    memoryview(b'abcd')==b'abcd'                                              # True
    memoryview(b'abcd')==bytearray(b'abcd')                                   # True
    b'abcd'==memoryview(b'abcd')                                              # True
    memoryview(b'abcd')<b'a'                                                  # TypeError: '<' not supported between instances of 'memoryview' and 'bytes'
    memoryview(b'abcd')=='a'                                                  # False
    memoryview(b'\0\0')==memoryview(b'\0\0').cast('H')                        # False
    memoryview(bytes(8)).cast('d')==memoryview(bytes(8)).cast('q')            # True
    hash(memoryview(b'ab'))==hash(b'ab')                                      # True
    hash(memoryview(bytearray(b'ab')))                                        # ValueError: cannot hash writable memoryview object
    hash(memoryview(b'ab').cast('H'))                                         # ValueError: memoryview: hashing is restricted to formats 'B', 'b' or 'c'
    memoryview(b'ab').hex()                                                   # '6162'
    memoryview(b'abcd').hex('-',1)                                            # '61-62-63-64'
    memoryview(b'abcd').hex(5)                                                # TypeError: object of type 'int' has no len()
    memoryview(5)                                                             # TypeError: memoryview: a bytes-like object is required, not 'int'
    memoryview()                                                              # TypeError: memoryview() missing required argument 'object' (pos 1)
    memoryview('a')                                                           # TypeError: memoryview: a bytes-like object is required, not 'str'
    memoryview(object=b'a').tolist()                                          # [97]
    memoryview(b'a', 1)                                                       # TypeError: memoryview() takes at most 1 argument (2 given)
    m.__class__                                                               # <class 'memoryview'>
    m.suboffsets                                                              # ()
    m.f_contiguous,m.c_contiguous,m.contiguous                                # (True, True, True)
    c.f_contiguous,c.c_contiguous,c.contiguous                                # (False, True, True)
    memoryview(b'abcd')[::2].contiguous                                       # False
    memoryview(b'abcd').cast('B',[2,2]).tobytes('F')                          # b'acbd'
    memoryview(b'abcd').cast('B',[2,2]).tobytes('x')                          # ValueError: order must be 'C', 'F' or 'A'
    memoryview(b'abcd').tobytes(None)                                         # b'abcd'
    memoryview(b'abcd').tobytes(order='A')                                    # b'abcd'
    f.tolist()                                                                # [0.0, 0.0]
    f.__setitem__(0,'a')                                                      # TypeError: memoryview: invalid type for format 'd'
    f.__setitem__(0,1.5) or f[0]                                              # 1.5
    m.__setitem__(slice(0,2),b'xy') or m.tobytes()                            # b'xycdef'
    m.__setitem__(slice(0,2),b'xyz')                                          # ValueError: memoryview assignment: lvalue and rvalue have different structures
    m.__setitem__(slice(0,2),'ab')                                            # TypeError: a bytes-like object is required, not 'str'
    m.__setitem__(slice(0,2),5)                                               # TypeError: a bytes-like object is required, not 'int'
    m.__setitem__(slice(0,2),memoryview(b'abcd').cast('H'))                   # ValueError: memoryview assignment: lvalue and rvalue have different structures
    m.__setitem__(slice(0,4,2),b'pq') or m.tobytes()                          # b'pbqdef'
    m.__delitem__(0)                                                          # TypeError: cannot delete memory
    m.__delitem__(slice(0,1))                                                 # TypeError: cannot delete memory
    memoryview(b'a').__setitem__(0,1)                                         # TypeError: cannot modify read-only memory
    memoryview(b'a').__delitem__(0)                                           # TypeError: cannot modify read-only memory
    memoryview(bytearray(2)).cast('e').__setitem__(0,1e10)                    # ValueError: memoryview: invalid value for format 'e'
    memoryview(bytearray(4)).cast('f').__setitem__(0,1e300)                   # None
    memoryview(bytearray(4)).cast('c').__setitem__(0,1)                       # TypeError: memoryview: invalid type for format 'c'
    memoryview(bytearray(4)).cast('c').__setitem__(0,b'ab')                   # ValueError: memoryview: invalid value for format 'c'
    memoryview(bytearray(4)).cast('?').__setitem__(0,'x')                     # None
    memoryview(bytearray(8)).cast('Q').__setitem__(0,-1)                      # ValueError: memoryview: invalid value for format 'Q'
    memoryview(bytearray(8)).cast('q').__setitem__(0,2**63)                   # ValueError: memoryview: invalid value for format 'q'
    memoryview(bytearray(8)).cast('P').tolist()                               # [0]
    memoryview(b'abcd').cast('c').tolist()                                    # [b'a', b'b', b'c', b'd']
    c.__setitem__((0,0),5)                                                    # TypeError: cannot modify read-only memory
    memoryview(bytearray(24)).cast('I',[2,3]).__setitem__(0,5)                # NotImplementedError: sub-views are not implemented
    memoryview(bytearray(24)).cast('I',[2,3]).__setitem__((0,7),5)            # IndexError: index out of bounds on dimension 2
    memoryview(bytearray(24)).cast('I',[2,3]).__setitem__(slice(0,1),b'a')    # NotImplementedError: memoryview slice assignments are currently restricted to ndim = 1
    memoryview(bytearray(24)).cast('I',[2,3]).__setitem__((slice(0,1),0),b'a')  # TypeError: memoryview: invalid slice key
    z.__setitem__((),1)                                                       # TypeError: cannot modify read-only memory
    memoryview(bytearray(8)).cast('q',[]).__setitem__(0,1)                    # TypeError: invalid indexing of 0-dim memory
    memoryview(bytearray(8)).cast('q',[]).__setitem__((),1)                   # None
    memoryview(bytearray(8)).cast('q',[]).__setitem__(...,1)                  # None
    memoryview._from_flags(b'a',0).tolist()                                   # [97]
    memoryview._from_flags(b'a',1)                                            # BufferError: Object is not writable.
    memoryview(bytearray(b'ab')).toreadonly()[0]                              # 97
    """)


def test_assignment(space):
    check(WithPrelude(space, PRELUDE), r"""
    put(b'abc', 0, 120)                                                       # b'xbc'
    put(b'abc', -1, 120)                                                      # b'abx'
    put(b'abc', 3, 120)                                                       # IndexError: index out of bounds on dimension 1
    put(b'abc', 0, 256)                                                       # ValueError: memoryview: invalid value for format 'B'
    put(b'abc', 0, 'a')                                                       # TypeError: memoryview: invalid type for format 'B'
    put(b'abc', 0, 1.5)                                                       # TypeError: memoryview: invalid type for format 'B'
    put(b'abc', 'a', 1)                                                       # TypeError: memoryview: invalid slice key
    put(b'abc', 2 ** 70, 1)                                                   # IndexError: cannot fit 'int' into an index-sized integer
    put(b'abcdef', slice(1, 4), b'xyz')                                       # b'axyzef'
    put(b'abcdef', slice(None, None, -1), b'uvwxyz')                          # b'zyxwvu'
    put(b'abcdef', slice(None, None, 2), bytearray(b'xyz'))                   # b'xbydzf'
    put(b'abcdef', slice(1, 4), b'xy')                                        # ValueError: memoryview assignment: lvalue and rvalue have different structures
    put(b'abcdef', slice(1, 4), [1, 2, 3])                                    # TypeError: a bytes-like object is required, not 'list'
    put(b'abcdef', slice(1, 1), b'')                                          # b'abcdef'
    put(b'abcdef', (0,), 65)                                                  # b'Abcdef'
    put(b'abcdef', ..., 65)                                                   # TypeError: memoryview: invalid slice key
    cast_put('b', -128)                                                       # (-128, b'\x80\x00\x00\x00\x00\x00\x00\x00')
    cast_put('b', 128)                                                        # ValueError: memoryview: invalid value for format 'b'
    cast_put('b', -129)                                                       # ValueError: memoryview: invalid value for format 'b'
    cast_put('B', 255)                                                        # (255, b'\xff\x00\x00\x00\x00\x00\x00\x00')
    cast_put('B', 256)                                                        # ValueError: memoryview: invalid value for format 'B'
    cast_put('B', -1)                                                         # ValueError: memoryview: invalid value for format 'B'
    cast_put('h', -32768)                                                     # (-32768, b'\x00\x80\x00\x00\x00\x00\x00\x00')
    cast_put('h', 32768)                                                      # ValueError: memoryview: invalid value for format 'h'
    cast_put('H', 65535)                                                      # (65535, b'\xff\xff\x00\x00\x00\x00\x00\x00')
    cast_put('H', 65536)                                                      # ValueError: memoryview: invalid value for format 'H'
    cast_put('i', -2 ** 31)                                                   # (-2147483648, b'\x00\x00\x00\x80\x00\x00\x00\x00')
    cast_put('i', 2 ** 31)                                                    # ValueError: memoryview: invalid value for format 'i'
    cast_put('I', 2 ** 32 - 1)                                                # (4294967295, b'\xff\xff\xff\xff\x00\x00\x00\x00')
    cast_put('I', 2 ** 32)                                                    # ValueError: memoryview: invalid value for format 'I'
    cast_put('l', -2 ** 63)                                                   # (-9223372036854775808, b'\x00\x00\x00\x00\x00\x00\x00\x80')
    cast_put('q', 2 ** 63 - 1)                                                # (9223372036854775807, b'\xff\xff\xff\xff\xff\xff\xff\x7f')
    cast_put('q', 2 ** 63)                                                    # ValueError: memoryview: invalid value for format 'q'
    cast_put('q', -2 ** 63 - 1)                                               # ValueError: memoryview: invalid value for format 'q'
    cast_put('Q', 2 ** 64 - 1)                                                # (18446744073709551615, b'\xff\xff\xff\xff\xff\xff\xff\xff')
    cast_put('Q', 2 ** 64)                                                    # ValueError: memoryview: invalid value for format 'Q'
    cast_put('Q', -1)                                                         # ValueError: memoryview: invalid value for format 'Q'
    cast_put('N', 2 ** 63)                                                    # (9223372036854775808, b'\x00\x00\x00\x00\x00\x00\x00\x80')
    cast_put('n', -1)                                                         # (-1, b'\xff\xff\xff\xff\xff\xff\xff\xff')
    cast_put('P', 2 ** 64 - 1)                                                # (18446744073709551615, b'\xff\xff\xff\xff\xff\xff\xff\xff')
    cast_put('?', [])                                                         # (False, b'\x00\x00\x00\x00\x00\x00\x00\x00')
    cast_put('?', 5)                                                          # (True, b'\x01\x00\x00\x00\x00\x00\x00\x00')
    cast_put('c', b'x')                                                       # (b'x', b'x\x00\x00\x00\x00\x00\x00\x00')
    cast_put('c', b'xy')                                                      # ValueError: memoryview: invalid value for format 'c'
    cast_put('c', 5)                                                          # TypeError: memoryview: invalid type for format 'c'
    cast_put('d', 1.5)                                                        # (1.5, b'\x00\x00\x00\x00\x00\x00\xf8?')
    cast_put('d', 'a')                                                        # TypeError: memoryview: invalid type for format 'd'
    cast_put('d', 2 ** 5000)                                                  # ValueError: memoryview: invalid value for format 'd'
    cast_put('f', 0.1)                                                        # (0.10000000149011612, b'\xcd\xcc\xcc=\x00\x00\x00\x00')
    cast_put('f', 1e300)                                                      # (inf, b'\x00\x00\x80\x7f\x00\x00\x00\x00')
    cast_put('f', -1e300)                                                     # (-inf, b'\x00\x00\x80\xff\x00\x00\x00\x00')
    cast_put('f', float("nan"))                                               # (nan, b'\x00\x00\xc0\x7f\x00\x00\x00\x00')
    cast_put('f', float("-inf"))                                              # (-inf, b'\x00\x00\x80\xff\x00\x00\x00\x00')
    cast_put('e', 0.1)                                                        # (0.0999755859375, b'f.\x00\x00\x00\x00\x00\x00')
    cast_put('e', 65504)                                                      # (65504.0, b'\xff{\x00\x00\x00\x00\x00\x00')
    cast_put('e', 65520)                                                      # ValueError: memoryview: invalid value for format 'e'
    cast_put('e', 1e300)                                                      # ValueError: memoryview: invalid value for format 'e'
    cast_put('e', float("inf"))                                               # (inf, b'\x00|\x00\x00\x00\x00\x00\x00')
    cast_put('B', True)                                                       # (1, b'\x01\x00\x00\x00\x00\x00\x00\x00')
    cast_put('B', None)                                                       # TypeError: memoryview: invalid type for format 'B'
    cast_put('d', 10 ** 20)                                                   # (1e+20, b'@\x8c\xb5x\x1d\xaf\x15D')
    cast_put('@H', 7)                                                         # (7, b'\x07\x00\x00\x00\x00\x00\x00\x00')
    w.__setitem__((1, 2), 7) or w.tolist()                                    # [[0, 0, 0], [0, 0, 7]]
    w.__setitem__((-1, -1), 8) or w[1, 2]                                     # 8
    """)


def test_released(space):
    check(WithPrelude(space, PRELUDE), r"""
    repr(r)[:16]                                                              # '<released memory'
    r[0]                                                                      # ValueError: operation forbidden on released memoryview object
    r[0:1]                                                                    # ValueError: operation forbidden on released memoryview object
    r.tolist()                                                                # ValueError: operation forbidden on released memoryview object
    r.tobytes()                                                               # ValueError: operation forbidden on released memoryview object
    r.hex()                                                                   # ValueError: operation forbidden on released memoryview object
    len(r)                                                                    # ValueError: operation forbidden on released memoryview object
    bool(r)                                                                   # ValueError: operation forbidden on released memoryview object
    hash(r)                                                                   # ValueError: operation forbidden on released memoryview object
    r == r                                                                    # True
    r == b'abc'                                                               # False
    r != b'abc'                                                               # True
    r.obj                                                                     # ValueError: operation forbidden on released memoryview object
    r.nbytes                                                                  # ValueError: operation forbidden on released memoryview object
    r.shape                                                                   # ValueError: operation forbidden on released memoryview object
    r.strides                                                                 # ValueError: operation forbidden on released memoryview object
    r.format                                                                  # ValueError: operation forbidden on released memoryview object
    r.itemsize                                                                # ValueError: operation forbidden on released memoryview object
    r.ndim                                                                    # ValueError: operation forbidden on released memoryview object
    r.readonly                                                                # ValueError: operation forbidden on released memoryview object
    r.suboffsets                                                              # ValueError: operation forbidden on released memoryview object
    r.contiguous                                                              # ValueError: operation forbidden on released memoryview object
    r.c_contiguous                                                            # ValueError: operation forbidden on released memoryview object
    r.f_contiguous                                                            # ValueError: operation forbidden on released memoryview object
    r.cast('b')                                                               # ValueError: operation forbidden on released memoryview object
    r.toreadonly()                                                            # ValueError: operation forbidden on released memoryview object
    r.__enter__()                                                             # ValueError: operation forbidden on released memoryview object
    r.__exit__()                                                              # None
    r.release()                                                               # None
    memoryview(r)                                                             # ValueError: operation forbidden on released memoryview object
    bytes(r)                                                                  # ValueError: operation forbidden on released memoryview object
    97 in r                                                                   # ValueError: operation forbidden on released memoryview object
    r.__buffer__(0)                                                           # ValueError: operation forbidden on released memoryview object
    """)


def test_protocol(space):
    check(WithPrelude(space, PRELUDE), r"""
    [x for x in memoryview(b'ab')]                                            # [97, 98]
    list(reversed(memoryview(b'ab')))                                         # [98, 97]
    97 in memoryview(b'abc')                                                  # True
    98.0 in memoryview(b'abc')                                                # True
    bool(memoryview(b'')), bool(memoryview(b'a'))                             # (False, True)
    type(iter(memoryview(b'')))                                               # <class 'memory_iterator'>
    iter(memoryview(b'ab')).__length_hint__()                                 # AttributeError: 'memory_iterator' object has no attribute '__length_hint__'
    memoryview(b'ab') + b'c'                                                  # TypeError: unsupported operand type(s) for +: 'memoryview' and 'bytes'
    memoryview(b'ab') * 2                                                     # TypeError: unsupported operand type(s) for *: 'memoryview' and 'int'
    memoryview(b'abc').count(97)                                              # AttributeError: 'memoryview' object has no attribute 'count'
    type('X', (memoryview,), {})                                              # TypeError: type 'memoryview' is not an acceptable base type
    {memoryview(b'ab'): 1}[b'ab']                                             # 1
    memoryview(b'a', 1)                                                       # TypeError: memoryview() takes at most 1 argument (2 given)
    bytes(Exporter(memoryview(b'abc')))                                       # b'abc'
    bytes(Exporter(5))                                                        # TypeError: __buffer__ returned non-memoryview object
    Exporter(memoryview(b'abc')) + b''                                        # TypeError: unsupported operand type(s) for +: 'Exporter' and 'bytes'
    b'' + Exporter(memoryview(b'abc'))                                        # b'abc'
    b''.join([Exporter(memoryview(b'abc'))])                                  # b'abc'
    memoryview(Exporter(memoryview(b'abcd').cast('H'))).tolist()              # [25185, 25699]
    memoryview(Exporter(memoryview(b'abcd').cast('B', (2, 2)))).shape         # (2, 2)
    memoryview(Exporter(memoryview(bytearray(b'abc')))).readonly              # False
    memoryview._from_flags(Exporter(memoryview(b'abc')), 1)                   # BufferError: memoryview: underlying buffer is not writable
    int(Exporter(memoryview(b'12')))                                          # 12
    memoryview(b'abc').__buffer__(284).tolist()                               # [97, 98, 99]
    memoryview(bytearray(b'abc')).__buffer__(1).readonly                      # False
    isinstance(memoryview(b'').__buffer__(0), memoryview)                     # True
    memoryview.__hash__ is not None                                           # True
    memoryview(bytes(8)).cast('d') == memoryview(bytes(8)).cast('q')          # True
    memoryview(b'ab') == memoryview(b'xaxbx')[1::2]                           # True
    memoryview(b'abcd').cast('H') == memoryview(b'abcd').cast('h')            # True
    memoryview(b'abcd').cast('B', [2, 2]) == memoryview(b'abcd')              # False
    memoryview(b'\xff').cast('b') == memoryview(b'\xff')                      # False
    memoryview(b'ab') != b'ab'                                                # False
    memoryview(b'ab').__eq__(5)                                               # NotImplemented
    memoryview(b'ab').__lt__(b'a')                                            # NotImplemented
    memoryview(b'abcdef')[1:5][1:3].tobytes()                                 # b'cd'
    memoryview(b'abcdef')[::-2].tolist()                                      # [102, 100, 98]
    memoryview(b'abcdef')[5:2:-1].strides                                     # (-1,)
    memoryview(b'abcdef')[10:].tolist()                                       # []
    memoryview(b'abcdef').cast('B', [2, 3])[::-1].tolist()                    # [[100, 101, 102], [97, 98, 99]]
    memoryview(b'abcdef').cast('B', [3, 2])[1:, ]                             # NotImplementedError: multi-dimensional slicing is not implemented
    memoryview(bytes(range(24))).cast('B', [2, 3, 4])[1, 2, 3]                # 23
    memoryview(bytes(range(24))).cast('B', [2, 3, 4]).tolist()                # [[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]
    memoryview(bytes(range(24))).cast('B', [2, 3, 4]).tobytes('F')            # b'\x00\x0c\x04\x10\x08\x14\x01\r\x05\x11\t\x15\x02\x0e\x06\x12\n\x16\x03\x0f\x07\x13\x0b\x17'
    memoryview(bytes(range(24))).cast('B', [2, 3, 4]).strides                 # (12, 4, 1)
    memoryview(bytes(range(6))).cast('B', [1, 6]).f_contiguous                # True
    memoryview(bytes(range(6))).cast('B', [6, 1]).tobytes('A')                # b'\x00\x01\x02\x03\x04\x05'
    memoryview(b'').contiguous                                                # True
    """)
