r"""The classes of _io that need no files.  memphis/modules/_io.  The expectations are those of CPython 3.13."""
from expectations import WithPrelude, check

PRELUDE = r"""import _io
def bytes_history():
    f = _io.BytesIO(b'abc\nd')
    log = [f.readline(), f.read1(1), list(f), f.tell(), f.seek(1), f.write(b'__'), f.getvalue(), f.truncate(2), f.getvalue()]
    f.seek(5)
    f.write(b'x')
    return log + [f.getvalue(), f.tell()]
def exported():
    f = _io.BytesIO(b'abc')
    b = f.getbuffer()
    b[1] = 65
    log = [f.getvalue(), f.read(), b.nbytes]
    try:
        f.write(b'x')
    except BufferError as e:
        log.append(str(e))
    b.release()
    f.write(b'x')
    return log + [f.getvalue()]
def text_history():
    f = _io.StringIO('h\xe9llo\u20ac')
    log = [f.read(2), f.tell(), f.write('__'), f.getvalue(), f.read(), f.seek(9), f.write('!'), f.getvalue(), f.truncate(3)]
    f.seek(0)
    return log + [f.readline(2), f.read()]
def lines(text, newline):
    return [_io.StringIO(text, newline).readlines(), _io.TextIOWrapper(_io.BytesIO(text.encode()), 'utf-8', newline=newline).readlines()]
def newline_decoder():
    d = _io.IncrementalNewlineDecoder(None, True)
    return [d.decode('a\r'), d.getstate(), d.decode('\nb\r\n'), d.newlines, d.decode('\r\r', True), d.newlines]
"""


def test_bases(space):
    check(WithPrelude(space, PRELUDE), r"""
    _io.BufferedReader.__new__(_io.BufferedReader).read()                   # ValueError: I/O operation on uninitialized object
    _io.BufferedWriter.__new__(_io.BufferedWriter).write(b'')               # ValueError: I/O operation on uninitialized object
    _io.TextIOWrapper.__new__(_io.TextIOWrapper).read()                     # ValueError: I/O operation on uninitialized object
    print(_io.TextIOWrapper.__new__(_io.TextIOWrapper))                     # ValueError: I/O operation on uninitialized object
    _io.StringIO.__new__(_io.StringIO).read()                               # ValueError: I/O operation on uninitialized object
    _io._IOBase().read()                                                    # AttributeError: '_io._IOBase' object has no attribute 'read'
    _io._IOBase().readline()                                                # AttributeError: '_io._IOBase' object has no attribute 'read'
    _io._IOBase().seek(0)                                                   # io.UnsupportedOperation: seek
    _io._IOBase().tell()                                                    # io.UnsupportedOperation: seek
    _io._IOBase().truncate()                                                # io.UnsupportedOperation: truncate
    _io._IOBase().fileno()                                                  # io.UnsupportedOperation: fileno
    _io._IOBase().readable(), _io._IOBase().isatty(), _io._IOBase().flush(), _io._IOBase().closed  # (False, False, None, False)
    next(_io._IOBase())                                                     # AttributeError: '_io._IOBase' object has no attribute 'read'
    _io._IOBase()._checkReadable()                                          # io.UnsupportedOperation: File or stream is not readable.
    _io._IOBase()._checkSeekable()                                          # io.UnsupportedOperation: File or stream is not seekable.
    _io._IOBase()._checkWritable()                                          # io.UnsupportedOperation: File or stream is not writable.
    _io._RawIOBase().read()                                                 # NotImplementedError
    _io._RawIOBase().readinto(b'')                                          # NotImplementedError
    _io._RawIOBase().write(b'')                                             # NotImplementedError
    _io._RawIOBase().readall()                                              # NotImplementedError
    _io._BufferedIOBase().read()                                            # io.UnsupportedOperation: read
    _io._BufferedIOBase().read1()                                           # io.UnsupportedOperation: read1
    _io._BufferedIOBase().readinto(bytearray(2))                            # io.UnsupportedOperation: read
    _io._BufferedIOBase().write(b'')                                        # io.UnsupportedOperation: write
    _io._BufferedIOBase().detach()                                          # io.UnsupportedOperation: detach
    _io._TextIOBase().read()                                                # io.UnsupportedOperation: read
    _io._TextIOBase().write('')                                             # io.UnsupportedOperation: write
    _io._TextIOBase().readline()                                            # io.UnsupportedOperation: readline
    _io._TextIOBase().detach()                                              # io.UnsupportedOperation: detach
    _io._TextIOBase().encoding,_io._TextIOBase().errors,_io._TextIOBase().newlines  # (None, None, None)
    _io.BytesIO(b'abc').__getstate__()                                      # (b'abc', 0, None)
    _io.BytesIO(b'abc').__setstate__(3)                                     # TypeError: _io.BytesIO.__setstate__ argument should be 3-tuple, got int
    _io.BytesIO(b'abc').__setstate__((3,4,5))                               # TypeError: a bytes-like object is required, not 'int'
    _io.BytesIO(b'abc').__setstate__((b'3','a',5))                          # TypeError: second item of state must be an integer, not str
    _io.StringIO('abc').__getstate__()                                      # ('abc', '\n', 0, None)
    _io.StringIO('abc').__setstate__(3)                                     # TypeError: _io.StringIO.__setstate__ argument should be 4-tuple, got int
    _io.IncrementalNewlineDecoder.__new__(_io.IncrementalNewlineDecoder).decode('')  # ValueError: IncrementalNewlineDecoder.__init__() not called
    _io.UnsupportedOperation.__mro__                                        # (<class 'io.UnsupportedOperation'>, <class 'OSError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
    """)


def test_memory(space):
    check(WithPrelude(space, PRELUDE), r"""
    _io.BufferedReader(3)                                                   # AttributeError: 'int' object has no attribute 'readable'
    _io.BytesIO('a')                                                        # TypeError: a bytes-like object is required, not 'str'
    _io.BytesIO(b'abc').read('a')                                           # TypeError: argument should be integer or None, not 'str'
    _io.BytesIO(b'abc').seek(-1)                                            # ValueError: negative seek value -1
    _io.BytesIO(b'abc').seek(1,7)                                           # ValueError: invalid whence (7, should be 0, 1 or 2)
    _io.BytesIO(b'abc').truncate(-1)                                        # ValueError: negative size value -1
    _io.BytesIO(b'abc').truncate('a')                                       # TypeError: argument should be integer or None, not 'str'
    _io.BytesIO(b'abc').readinto('')                                        # TypeError: readinto() argument must be read-write bytes-like object, not str
    _io.StringIO('a\r\nb\n').getvalue()                                     # 'a\r\nb\n'
    _io.StringIO('a\r\nb\n',None).getvalue()                                # 'a\nb\n'
    _io.StringIO('a\r\nb\n','').readlines()                                 # ['a\r\n', 'b\n']
    _io.StringIO('a\r\nb\n',newline='\r').getvalue()                        # 'a\r\rb\r'
    _io.StringIO('a\rb\r\nc\nd',newline='').readlines()                     # ['a\r', 'b\r\n', 'c\n', 'd']
    _io.StringIO('a\rb\r\nc\nd',newline='\r\n').readlines()                 # ['a\rb\r\r\n', 'c\r\n', 'd']
    _io.StringIO('a\rb\r\nc\nd',newline='\r').readlines()                   # ['a\r', 'b\r', '\r', 'c\r', 'd']
    _io.StringIO('a\rb\r\nc\nd',newline=None).readlines()                   # ['a\n', 'b\n', 'c\n', 'd']
    _io.StringIO(b'a')                                                      # TypeError: initial_value must be str or None, not bytes
    _io.StringIO('a','x')                                                   # ValueError: illegal newline value: 'x'
    _io.StringIO('a',3)                                                     # TypeError: newline must be str or None, not int
    _io.StringIO('abc').seek(-1)                                            # ValueError: Negative seek position -1
    _io.StringIO('abc').seek(1,1)                                           # OSError: Can't do nonzero cur-relative seeks
    _io.StringIO('abc').seek(1,2)                                           # OSError: Can't do nonzero cur-relative seeks
    _io.StringIO('abc').seek(1,3)                                           # ValueError: Invalid whence (3, should be 0, 1 or 2)
    _io.StringIO('abc').truncate(-1)                                        # ValueError: Negative size value -1
    _io.StringIO('abc').write(b'')                                          # TypeError: string argument expected, got 'bytes'
    _io.StringIO('abc').encoding,_io.StringIO('abc').newlines,_io.StringIO('abc').line_buffering  # (None, None, False)
    _io.StringIO('abc').fileno()                                            # io.UnsupportedOperation: fileno
    _io.StringIO('abc').detach()                                            # io.UnsupportedOperation: detach
    _io.IncrementalNewlineDecoder(None,True).decode('a\r')                  # 'a'
    _io.IncrementalNewlineDecoder(None,True).getstate()                     # (b'', 0)
    _io.IncrementalNewlineDecoder(None,True).setstate(3)                    # TypeError: state argument must be a tuple
    _io.IncrementalNewlineDecoder(None,True).decode(b'a\r')                 # TypeError: decoder should return a string result, not 'bytes'
    _io.IncrementalNewlineDecoder(None)                                     # TypeError: IncrementalNewlineDecoder() missing required argument 'translate' (pos 2)
    _io.text_encoding('x')                                                  # 'x'
    _io.text_encoding(3)                                                    # 3
    _io.TextIOWrapper(3)                                                    # AttributeError: 'int' object has no attribute 'readable'
    lines('a\rb\r\nc\nd', None)                                             # [['a\n', 'b\n', 'c\n', 'd'], ['a\n', 'b\n', 'c\n', 'd']]
    lines('a\rb\r\nc\nd', '')                                               # [['a\r', 'b\r\n', 'c\n', 'd'], ['a\r', 'b\r\n', 'c\n', 'd']]
    lines('a\rb\r\nc\nd', '\n')                                             # [['a\rb\r\n', 'c\n', 'd'], ['a\rb\r\n', 'c\n', 'd']]
    lines('a\rb\r\nc\nd', '\r')                                             # [['a\r', 'b\r', '\r', 'c\r', 'd'], ['a\r', 'b\r', '\nc\nd']]
    lines('a\rb\r\nc\nd', '\r\n')                                           # [['a\rb\r\r\n', 'c\r\n', 'd'], ['a\rb\r\n', 'c\nd']]
    bytes_history()                                                         # [b'abc\n', b'd', [], 5, 1, 2, b'a__\nd', 2, b'a_', b'a_\x00\x00\x00x', 6]
    exported()                                                              # [b'aAc', b'aAc', 3, 'Existing exports of data: object cannot be re-sized', b'aAcx']
    ascii(text_history())                                                   # "['h\\xe9', 2, 2, 'h\\xe9__o\\u20ac', 'o\\u20ac', 9, 1, 'h\\xe9__o\\u20ac\\x00\\x00\\x00!', 3, 'h\\xe9', '_']"
    newline_decoder()                                                       # ['a', (b'', 1), '\nb\n', '\r\n', '\n\n', ('\r', '\r\n')]
    """)
