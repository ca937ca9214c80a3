"""bytes: literals, indexing, methods, searching, conversion, formatting, comparison, errors."""

b = b"Hello, \x00World\xff\n"
print(b, len(b), b[0], b[-1], b[:5], b[::-1], b[7:9], list(b[:3]), repr(b"it's"), b'"', b"'\"", rb"\n")
print(bytes(), bytes(3), bytes([65, 66]), bytes("caf\u00e9", "utf-8"), bytes(range(5)), bytes(b"copy"), bytes((1, 255)))
print(b"a" b"b", b"ab" * 3, 2 * b"x", b"a" + b"c", b"b" in b"abc", 98 in b"abc", b"" in b"", b"abc" < b"abd", b"a" == "a")
print(b"a,b,,c".split(b","), b" a  b ".split(), b"a,b,c".split(b",", 1), b"a,b,c".rsplit(b",", 1), b"x\ny\r\nz".splitlines())
print(b"-".join([b"a", b"b", b"c"]), b"abcabc".find(b"c"), b"abcabc".rfind(b"c"), b"abc".find(98), b"abcabc".count(b"bc"),
      b"abc".index(b"b"), b"abc".find(b"z"))
print(b"abc".upper(), b"ABC".lower(), b"hello world".title(), b"hELLO".capitalize(), b"aBc".swapcase(), b"abc".replace(b"b", b"XX"))
print(b"  x ".strip(), b"xxaxx".strip(b"x"), b"xa".lstrip(b"x"), b"ax".rstrip(b"x"), b"prefix-a".removeprefix(b"prefix-"),
      b"a.py".removesuffix(b".py"))
print(b"abc".startswith(b"ab"), b"abc".endswith((b"x", b"c")), b"abc".startswith(b"b", 1), b"123".isdigit(), b"abc".isalpha(),
      b"ab1".isalnum(), b" \t".isspace(), b"Abc".istitle(), b"ABC".isupper(), b"abc".islower(), b"\x80".isascii())
print(b"abc".center(9, b"*"), b"abc".ljust(6, b"."), b"abc".rjust(6), b"42".zfill(5), b"-42".zfill(5), b"a\tb".expandtabs(4))
print(b"abc".partition(b"b"), b"abc".rpartition(b"z"), b"abcabc".partition(b"ca"))
print(b"hello".translate(bytes.maketrans(b"el", b"ip")), b"hello".translate(None, b"l"), b"abc".hex(), b"abc".hex("-"), b"abcd".hex(" ", 2))
print(bytes.fromhex("61 62 ff"), bytes.fromhex(""), "caf\u00e9".encode(), "caf\u00e9".encode("latin-1"), b"caf\xc3\xa9".decode(),
      b"caf\xe9".decode("latin-1"), b"a\xffb".decode("ascii", "replace"), b"a\xffb".decode("utf-8", "ignore"), b"a\xff".decode("utf-8", "backslashreplace"))
print(b"%d %s %r %5.2f %x %c %%" % (5, b"bytes", "text", 3.14159, 255, 65), b"%(k)s" % {b"k": b"v"}, b"%a" % "\u00e9")
print(int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\xff\xfe", "little", signed=True), (1000).to_bytes(2, "big"), (-1).to_bytes(3, "little", signed=True))
print(hash(b"abc") == hash(b"abc"), {b"k": 1}[b"k"], sorted([b"b", b"a", b"B"]), max(b"abc"), min(b"abc"), sum(b"\x01\x02"), any(b"\x00"))
print(list(enumerate(b"ab")), list(zip(b"ab", "xy")), [hex(x) for x in b"\x0f\xf0"], bytes(x ^ 1 for x in b"abc"), b"abc"[1:2] == b"b")
print(isinstance(b"", bytes), type(b"a"[0]), bool(b""), bool(b"\x00"), b"abc".__len__(), str(b"abc"), b"abc".decode() + "d")
for text in ("b'a' + 'b'", "b'abc'[5]", "bytes([256])", "bytes([-1])", "bytes('text')", "bytes('text', 'nope')", "b'a' < 'a'",
             "b'a'.split('x')", "b','.join(['a'])", "b'abc'.index(b'z')", "bytes.fromhex('6')", "bytes.fromhex('zz')", "b'\\xff'.decode()",
             "'\\u20ac'.encode('ascii')", "'\\u20ac'.encode('latin-1')", "b'abc'['x']", "bytes(-1)", "b'%d' % 'x'", "b'%s' % 'x'", "bytes(5.0)",
             "b'a'.startswith('a')", "256 in b'a'", "'a' in b'a'", "b'abc'.split(b'')", "bytes(None)", "bytes([1, 'x'])", "b'a' * 'b'",
             "b'x'.center(5, b'ab')", "(300).to_bytes(1, 'big')", "(-1).to_bytes(1, 'big')", "b'a'.replace(b'a', 5)", "hash(b'').x"):
    try:
        print(text, "=", eval(text))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)


def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def base64(data):
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    out = []
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        number = int.from_bytes(chunk + b"\0" * (3 - len(chunk)), "big")
        out += [alphabet[number >> shift & 63] for shift in (18, 12, 6, 0)][:len(chunk) + 1] + [61] * (3 - len(chunk))
    return bytes(out)


print(hex(crc32(b"123456789")), base64(b"Many hands"), base64(b""), base64(b"a"), base64(bytes(range(250, 256))))
packed = b"".join(n.to_bytes(4, "little") for n in (1, 2 ** 31, 12345))
print(packed, [int.from_bytes(packed[i:i + 4], "little") for i in range(0, len(packed), 4)])
