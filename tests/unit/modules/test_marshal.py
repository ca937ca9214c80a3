"""marshal: values in every version of the format, code objects, and bytes that nobody wrote."""
import pytest

VALUES = ("[1, -5, 2**31, -2**31-1, 10**30, -10**30, 1.5, 1+2j, 'a', '\\xe9', '\\ud800', (1, 2, 'a'*300), {1: 2}, "
          "{1, 2}, frozenset([3]), b'ab', True, None, ..., StopIteration, 'x'*1000, (), float('inf')]")

WRITTEN = [
    ("1+2j", 1, r"b'x\x011\x012'"),
    ("1.5", 2, r"b'g\x00\x00\x00\x00\x00\x00\xf8?'"),
    ("1e300", 0, r"b'f\x171.0000000000000001e+300'"),
    ("-10**20", 4, r"b'\xec\xfb\xff\xff\xff\x00\x00 F\xb5x:^V\x00'"),
    ("2**31", 2, r"b'l\x03\x00\x00\x00\x00\x00\x00\x00\x02\x00'"),
    ("-2**31", 2, r"b'i\x00\x00\x00\x80'"),
    ("(1, 2)", 3, r"b'\xa8\x02\x00\x00\x00\xe9\x01\x00\x00\x00\xe9\x02\x00\x00\x00'"),
    ("{1: 2}", 2, r"b'{i\x01\x00\x00\x00i\x02\x00\x00\x000'"),
    ("bytearray(b'b')", 4, r"b'\xf3\x01\x00\x00\x00b'"),
    ("StopIteration", 4, "b'S'"),
]

DAMAGED = [
    (r"b''", "EOFError", "EOF read where object expected"),
    (r"b'0'", "TypeError", "NULL object in marshal data for object"),
    (r"b'?'", "ValueError", "bad marshal data (unknown type code)"),
    (r"b'i\1'", "EOFError", "marshal data too short"),
    (r"b'r\0\0\0\0'", "ValueError", "bad marshal data (invalid reference)"),
    (r"b'(\xff\xff\xff\xff'", "ValueError", "bad marshal data (tuple size out of range)"),
    (r"b'[\xff\xff\xff\x7f'", "EOFError", "EOF read where object expected"),
    (r"b'(\2\0\0\0N0'", "TypeError", "NULL object in marshal data for tuple"),
    (r"b'<\1\0\0\0[\0\0\0\0'", "TypeError", "unhashable type: 'list'"),
    (r"b's\xff\xff\xff\xff'", "ValueError", "bad marshal data (bytes object size out of range)"),
    (r"b'u\5\0\0\0aa'", "EOFError", "marshal data too short"),
    (r"b'l\1\0\0\0\xff\xff'", "ValueError", "bad marshal data (digit out of range in long)"),
    (r"b'l\1\0\0\0\0\0'", "ValueError", "bad marshal data (unnormalized long data)"),
    (r"b'l\0\0\0\x80'", "ValueError", "bad marshal data (long size out of range)"),
    (r"b'f\2 1'", "ValueError", "could not convert string to float: ' 1'"),
    (r"b'z'", "EOFError", "EOF read where not expected"),
    (r"b'\xbe\1\0\0\0r\0\0\0\0'", "ValueError", "bad marshal data (invalid reference)"),
    (r"b'c' + bytes(8) + b'\1\0\0\0N'", "ValueError", "bad marshal data (code object is not sealed)"),
    (r"b'CN'", "ValueError", "bad marshal data (unknown type code)"),
    (r"b'[\1\0\0\0' * 3000", "ValueError", "recursion limit exceeded"),
]


def test_every_version(space):
    assert space.eval("import marshal; x = %s; [v for v in range(-1, 6) if marshal.loads(marshal.dumps(x, v)) != x]"
                      .replace("; [", "\n[").replace("; x", "\nx") % VALUES) == '[]'


@pytest.mark.parametrize('value, version, text', WRITTEN)
def test_written(space, value, version, text):
    assert space.eval("import marshal\nmarshal.dumps(%s, %d)" % (value, version)) == text


@pytest.mark.parametrize('data, kind, message', DAMAGED)
def test_damaged(space, data, kind, message):
    space.raises(kind, message, "import marshal\nmarshal.loads(%s)" % data)


def test_references(space):
    assert space.eval("import marshal\na = []\nb = marshal.loads(marshal.dumps([a, a]))\nb[0] is b[1]") == 'True'
    assert space.eval("import marshal\na = []\na.append((a,))\nmarshal.loads(marshal.dumps(a))") == '[([...],)]'
    space.raises("ValueError", "object too deeply nested to marshal",
                 "import marshal\na = []\na.append(a)\nmarshal.dumps(a, 2)")
    assert space.eval(r"import marshal" "\n" r"marshal.loads(b'\xa9\x01r\0\0\0\0')") == '((...),)'


def test_refused(space):
    for value in ["object()", "[object()]", "int", "type('I', (int,), {})(1)"]:
        space.raises("ValueError", "unmarshallable object", "import marshal\nmarshal.dumps(%s)" % value)
    space.raises("AttributeError", "'int' object has no attribute 'write'", "import marshal\nmarshal.dump(1, 2)")
    space.raises("ValueError", "unmarshalling code objects is disallowed",
                 "import marshal\nmarshal.loads(b'c', allow_code=False)")


def test_code(space):
    source = """
import marshal
code = compile('''def f(a, *b, c=1, **d):
    "doc"
    def g():
        return a, (lambda x: x + a)(2)
    try:
        return g()
    finally:
        for i in {1, 2}: print(i)
print(f(5), f.__doc__, f.__code__.co_qualname)
raise ValueError''', 'name', 'exec')
try:
    exec(marshal.loads(marshal.dumps(code)))
except ValueError as e:
    print(e.__traceback__.tb_next.tb_lineno)
data = marshal.dumps([code, code])
a, b = marshal.loads(data)
print(a is b)
for i in range(0, len(data), 7):
    try:
        marshal.loads(data[:i] + bytes([data[i] ^ 1]) + data[i + 1:])
    except (ValueError, EOFError, TypeError):
        pass
"""
    assert space.run(source) == "1\n2\n(5, 7) doc f\n10\nTrue\n"


def test_files(space):
    source = """
import marshal
class File:
    def __init__(self, data): self.data = data
    def read(self, n):
        result, self.data = self.data[:n], self.data[n:]
        return result
    def readinto(self, b):
        result = self.read(len(b))
        b[:len(result)] = result
        return len(result)
f = File(marshal.dumps([1, 'abc']) + marshal.dumps((1.5, 10**20, b'x' * 70000)) + b'rest')
print(marshal.load(f), marshal.load(f)[1], f.data)
"""
    assert space.run(source) == "[1, 'abc'] 100000000000000000000 b'rest'\n"
    space.raises("TypeError", "file.read() returned not bytes but int",
                 "import marshal\nclass F:\n    readinto = 1\n    def read(self, n): return 1\nmarshal.load(F())")
