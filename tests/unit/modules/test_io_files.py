r"""open() and files.  memphis/modules/_io.  The expectations are those of CPython 3.13."""
import pytest

from expectations import WithPrelude, check

PRELUDE = r"""fn = %r
import _io
def file(data):
    with open(fn, 'wb') as f:
        f.write(data)
    return fn
def read(data, **options):
    with open(file(data), **options) as f:
        return ascii(f.read())
def lines(data, **options):
    with open(file(data), **options) as f:
        return ascii(f.readlines())
def positions(data, chunk, **options):
    log = []
    with open(file(data), **options) as f:
        f._CHUNK_SIZE = chunk
        places = []
        while True:
            place = f.tell()
            c = f.read(1)
            if not c:
                break
            places.append((place, c))
        log.append([place for place, c in places])
        for place, c in reversed(places):
            f.seek(place)
            if f.read(1) != c:
                log.append((place, c))
    return log
def written(*pieces, **options):
    with open(fn, 'w', **options) as f:
        for piece in pieces:
            f.write(piece)
    with open(fn, 'rb') as f:
        return f.read()
def appended(data, text, **options):
    file(data)
    with open(fn, 'a', **options) as f:
        f.write(text)
    with open(fn, 'rb') as f:
        return f.read()
def update():
    file(b'hello world')
    log = []
    with open(fn, 'r+b') as f:
        log += [f.read(2), f.tell(), f.write(b'ZZ'), f.read(3), f.tell(), f.seek(-2, 1), f.peek(), f.read1(2), f.readline()]
        f.seek(0)
        log += [f.read(), f.truncate(4)]
    with open(fn, 'rb') as f:
        return log + [f.read()]
def update_text():
    log = []
    with open(fn, 'w+', encoding='utf-8') as f:
        f.write('h\xe9llo\nworld\n')
        f.seek(0)
        log += [f.readline(), f.tell(), f.write('X')]
        f.seek(0)
        log.append(f.read())
    return ascii(log)
def buffering():
    f = open(fn, 'wb', buffering=3)
    log = [f.write(b'ab'), read_all(), f.write(b'cde'), read_all(), f.flush(), read_all()]
    f.close()
    g = open(fn, 'w', buffering=1, encoding='utf-8')
    log += [g.line_buffering, g.write('a\nb'), read_all()]
    g.close()
    return log + [read_all()]
def read_all():
    with open(fn, 'rb') as f:
        return f.read()
def with_file(mode, method, *args):
    with open(file(b'abc\ndef\n'), mode) as f:
        return getattr(f, method)(*args)
def closed(mode, method, *args):
    f = open(fn, mode)
    f.close()
    return getattr(f, method)(*args)
def detached(mode, method, *args):
    f = open(fn, mode)
    raw = f.detach()
    try:
        return getattr(f, method)(*args)
    finally:
        raw.close()
data = 'h\xe9llo\r\nw\u20acrld\rx\n'.encode()
"""


@pytest.fixture
def prelude(tmpdir):
    file = tmpdir.join('file')
    file.write('')
    return PRELUDE.replace('%r', repr(str(file)))


def test_refused(space, prelude):
    check(WithPrelude(space, prelude), r"""
    _io.FileIO(fn,'q')                                                      # ValueError: invalid mode: q
    _io.FileIO(fn,'rw')                                                     # ValueError: Must have exactly one of create/read/write/append mode and at most one plus
    _io.FileIO(fn,'r++')                                                    # ValueError: Must have exactly one of create/read/write/append mode and at most one plus
    _io.FileIO(fn,'')                                                       # ValueError: Must have exactly one of create/read/write/append mode and at most one plus
    _io.FileIO(fn,'U')                                                      # ValueError: invalid mode: U
    _io.FileIO(fn,closefd=False)                                            # ValueError: Cannot use closefd=False with file name
    _io.FileIO(fn,opener=lambda f,g:'a')                                    # TypeError: expected integer from opener
    _io.FileIO(fn,opener=lambda f,g:-3)                                     # ValueError: opener returned -3
    _io.FileIO(fn).write(b'a')                                              # io.UnsupportedOperation: File not open for writing
    _io.FileIO(fn).truncate(3)                                              # io.UnsupportedOperation: File not open for writing
    _io.FileIO(fn).read(None)                                               # b''
    _io.FileIO(fn).read('a')                                                # TypeError: argument should be integer or None, not 'str'
    _io.FileIO(fn).seek(3.5)                                                # TypeError: 'float' object cannot be interpreted as an integer
    _io.FileIO(fn).seek(-1)                                                 # OSError: [Errno 22] Invalid argument
    _io.FileIO(fn).seek(0,9)                                                # OSError: [Errno 22] Invalid argument
    _io.FileIO(fn,'ab+').mode                                               # 'ab+'
    _io.FileIO(fn)._blksize                                                 # 4096
    open(fn,'rwa')                                                          # ValueError: must have exactly one of create/read/write/append mode
    open(fn,'rt+b')                                                         # ValueError: can't have text and binary mode at once
    open(fn,'U')                                                            # ValueError: invalid mode: 'U'
    open(fn,'rr')                                                           # ValueError: invalid mode: 'rr'
    open(fn,'+')                                                            # ValueError: Must have exactly one of create/read/write/append mode and at most one plus
    open(fn,'b')                                                            # ValueError: Must have exactly one of create/read/write/append mode and at most one plus
    open(fn,'r++')                                                          # ValueError: invalid mode: 'r++'
    open(fn,'z')                                                            # ValueError: invalid mode: 'z'
    open(fn,'rb',encoding='utf-8')                                          # ValueError: binary mode doesn't take an encoding argument
    open(fn,'rb',errors='utf-8')                                            # ValueError: binary mode doesn't take an errors argument
    open(fn,'rb',newline='')                                                # ValueError: binary mode doesn't take a newline argument
    open(fn,'r',0)                                                          # ValueError: can't have unbuffered text I/O
    open(fn,'r',newline='x')                                                # ValueError: illegal newline value: x
    open(fn,'r',newline=3)                                                  # TypeError: open() argument 'newline' must be str or None, not int
    open(fn,'r',encoding='nope')                                            # LookupError: unknown encoding: nope
    open(fn,'r',buffering='a')                                              # TypeError: 'str' object cannot be interpreted as an integer
    open(fn,'r').write('s')                                                 # io.UnsupportedOperation: not writable
    open(fn).read('a')                                                      # TypeError: argument should be integer or None, not 'str'
    open(fn).seek(3,1)                                                      # io.UnsupportedOperation: can't do nonzero cur-relative seeks
    open(fn).seek(3,2)                                                      # io.UnsupportedOperation: can't do nonzero end-relative seeks
    open(fn).seek(-3)                                                       # ValueError: negative seek position -3
    open(fn).seek(3,7)                                                      # ValueError: invalid whence (7, should be 0, 1 or 2)
    open(fn,'rb').write(b'a')                                               # io.UnsupportedOperation: write
    open(fn).__reduce__()                                                   # TypeError: cannot pickle 'TextIOWrapper' instances
    open(fn,'rb').__reduce_ex__(4)                                          # TypeError: cannot pickle 'BufferedReader' instances
    open(fn).readline(2.4)                                                  # TypeError: 'float' object cannot be interpreted as an integer
    open(fn,'rb').truncate(3)                                               # io.UnsupportedOperation: truncate
    open(fn,encoding='ascii').read()                                        # ''
    """)


def test_files(space, prelude):
    check(WithPrelude(space, prelude), r"""
    read(data, encoding='utf-8')                                            # "'h\\xe9llo\\nw\\u20acrld\\nx\\n'"
    read(data, encoding='utf-8', newline='')                                # "'h\\xe9llo\\r\\nw\\u20acrld\\rx\\n'"
    read(data, encoding='latin-1')                                          # "'h\\xc3\\xa9llo\\nw\\xe2\\x82\\xacrld\\nx\\n'"
    read(data, encoding='ascii', errors='surrogateescape')                  # "'h\\udcc3\\udca9llo\\nw\\udce2\\udc82\\udcacrld\\nx\\n'"
    read(data, encoding='ascii', errors='replace')                          # "'h\\ufffd\\ufffdllo\\nw\\ufffd\\ufffd\\ufffdrld\\nx\\n'"
    read(data, encoding='ascii')                                            # UnicodeDecodeError: 'ascii' codec can't decode byte 0xc3 in position 1: ordinal not in range(128)
    read(data, mode='rb')                                                   # "b'h\\xc3\\xa9llo\\r\\nw\\xe2\\x82\\xacrld\\rx\\n'"
    lines(data, encoding='utf-8')                                           # "['h\\xe9llo\\n', 'w\\u20acrld\\n', 'x\\n']"
    lines(data, encoding='utf-8', newline='')                               # "['h\\xe9llo\\r\\n', 'w\\u20acrld\\r', 'x\\n']"
    lines(data, encoding='utf-8', newline='\n')                             # "['h\\xe9llo\\r\\n', 'w\\u20acrld\\rx\\n']"
    lines(data, encoding='utf-8', newline='\r')                             # "['h\\xe9llo\\r', '\\nw\\u20acrld\\r', 'x\\n']"
    lines(data, encoding='utf-8', newline='\r\n')                           # "['h\\xe9llo\\r\\n', 'w\\u20acrld\\rx\\n']"
    positions(data, 8192, encoding='utf-8')                                 # [[0, 1, 3, 4, 5, 6, 8, 9, 12, 13, 14, 15, 340282367000166625996085689099021713424, 17]]
    positions(data, 1, encoding='utf-8')                                    # [[0, 1, 3, 4, 5, 6, 8, 9, 12, 13, 14, 15, 340282367000166625996085689099021713424, 17]]
    positions(data, 3, encoding='utf-8', newline='')[1:]                    # []
    positions('ab\u20accd\U0001f600'.encode('utf-16'), 4, encoding='utf-16')  # [[0, 4, 6, 8, 10, 12]]
    positions('ab\u20accd\U0001f600'.encode('utf-32-be'), 5, encoding='utf-32-be')  # [[0, 4, 8, 12, 16, 20]]
    written('a\nb', '\xe9\n', encoding='latin-1', newline='\r\n')           # b'a\r\nb\xe9\r\n'
    written('a\nb', encoding='utf-8', newline='')                           # b'a\nb'
    written('a', 'b', encoding='utf-16')                                    # b'\xff\xfea\x00b\x00'
    written('a', 'b\u20ac', encoding='utf-16-be')                           # b'\x00a\x00b \xac'
    written('a\u20ac', encoding='ascii')                                    # UnicodeEncodeError: 'ascii' codec can't encode character '\u20ac' in position 1: ordinal not in range(128)
    written('a\u20ac', encoding='ascii', errors='backslashreplace')         # b'a\\u20ac'
    appended('ab'.encode('utf-16'), 'c', encoding='utf-16')                 # b'\xff\xfea\x00b\x00c\x00'
    appended(b'', 'c', encoding='utf-16')                                   # b'\xff\xfec\x00'
    update()                                                                # [b'he', 2, 2, b'o w', 7, 5, b' world', b' w', b'orld', b'heZZo world', 4, b'heZZ']
    update_text()                                                           # "['h\\xe9llo\\n', 7, 1, 'h\\xe9llo\\nworld\\nX']"
    buffering()                                                             # [2, b'', 3, b'abcde', None, b'abcde', True, 3, b'a\nb', b'a\nb']
    with_file('r', 'write', 's')                                            # io.UnsupportedOperation: not writable
    with_file('w', 'read')                                                  # io.UnsupportedOperation: not readable
    with_file('w', 'write', b'')                                            # TypeError: write() argument must be str, not bytes
    with_file('r', 'seek', 3, 1)                                            # io.UnsupportedOperation: can't do nonzero cur-relative seeks
    with_file('r', 'seek', 3, 2)                                            # io.UnsupportedOperation: can't do nonzero end-relative seeks
    with_file('r', 'seek', -3)                                              # ValueError: negative seek position -3
    with_file('r', 'seek', 3, 7)                                            # ValueError: invalid whence (7, should be 0, 1 or 2)
    with_file('rb', 'seek', 0, 9)                                           # ValueError: whence value 9 unsupported
    with_file('rb', 'read', -3)                                             # ValueError: read length must be non-negative or -1
    with_file('rb', 'readinto', b'aa')                                      # TypeError: readinto() argument must be read-write bytes-like object, not bytes
    with_file('rb', 'write', b'a')                                          # io.UnsupportedOperation: write
    with_file('rb', 'truncate', 3)                                          # io.UnsupportedOperation: truncate
    with_file('wb', 'read')                                                 # io.UnsupportedOperation: read
    with_file('wb', 'write', 'a')                                           # TypeError: a bytes-like object is required, not 'str'
    with_file('wb', 'writelines', 'ab')                                     # TypeError: a bytes-like object is required, not 'str'
    with_file('w', 'writelines', [1])                                       # TypeError: write() argument must be str, not int
    with_file('r', 'readlines', 3)                                          # ['abc\n']
    with_file('r', 'readline', 2.4)                                         # TypeError: 'float' object cannot be interpreted as an integer
    with_file('r', '__reduce__')                                            # TypeError: cannot pickle 'TextIOWrapper' instances
    closed('r', 'read')                                                     # ValueError: I/O operation on closed file.
    closed('rb', 'read')                                                    # ValueError: read of closed file
    closed('wb', 'write', b'a')                                             # ValueError: write to closed file
    closed('wb', 'flush')                                                   # ValueError: flush of closed file
    closed('w', 'write', 'a')                                               # ValueError: I/O operation on closed file.
    closed('w', 'flush')                                                    # ValueError: I/O operation on closed file.
    closed('w', 'close')                                                    # None
    detached('w', 'write', 'a')                                             # ValueError: underlying buffer has been detached
    detached('wb', 'write', b'a')                                           # ValueError: raw stream has been detached
    detached('rb', 'peek')                                                  # ValueError: raw stream has been detached
    detached('r', 'detach')                                                 # ValueError: underlying buffer has been detached
    detached('rb', '__repr__')                                              # '<_io.BufferedReader>'
    """)
