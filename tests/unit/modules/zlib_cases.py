"""What zlib does; compressed bytes may differ from those of the C library where both are right.

Run by Memphis and by CPython 3.13: test_zlib.py compares what they print."""
import zlib

DATA = [b'', b'a', b'abc' * 100, bytes(range(256)) * 4, b'hello world ' * 50 + b'x' * 300]
# from the C library: "hello world " twenty times, and raw "abcabc"
Z = bytes.fromhex('789ccb48cdc9c95728cf2fca4951c818016c00557659b1')
RAW = bytes.fromhex('4b4c4a4e4c4a0600')


def obj(**options):
    return zlib.compressobj(**options)


def rt(wbits, level=-1, data=DATA[4]):
    "A round trip."
    c = zlib.compressobj(level, zlib.DEFLATED, wbits)
    packed = c.compress(data) + c.flush()
    d = zlib.decompressobj(wbits)
    return d.decompress(packed) + d.flush() == data, d.eof, d.unused_data, d.unconsumed_tail


def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except BaseException as e:
        print(text, '!!', type(e).__name__, e)


d0 = zlib.decompressobj()
for case in r'''zlib.crc32(b'')
zlib.crc32(b'abc')
zlib.crc32(b'abc',1)
zlib.crc32(b'abc',2**32+5)
zlib.crc32(b'abc',-1)
zlib.crc32('a')
zlib.crc32()
zlib.crc32(b'a','b')
zlib.adler32(b'')
zlib.adler32(b'abc')
zlib.adler32(b'abc',7)
zlib.adler32(bytes(range(256))*100)
zlib.adler32(b'\xff'*100000)
zlib.adler32(b'abc',-1)
zlib.adler32('a')
[zlib.decompress(zlib.compress(x,l))==x for x in DATA for l in range(-1,10)]
[rt(w) for w in (9,12,15,-9,-15,25,31)]
[rt(15,l) for l in range(10)]
zlib.compress(b'a',10)
zlib.compress(b'a',-2)
zlib.compress('a')
zlib.compress(b'')
zlib.compress(b'',0)
zlib.compress(b'abc',0)
zlib.compress(b'a',level=1,wbits=-15)
zlib.compress(b'a',wbits=0)
zlib.compress(b'a',wbits=16)
zlib.compressobj(10)
zlib.compressobj(wbits=0)
zlib.compressobj(method=3)
zlib.compressobj(memLevel=0)
zlib.compressobj(strategy=9)
zlib.compressobj(zdict='a')
zlib.compressobj(zdict=3)
zlib.decompressobj(zdict='a')
zlib.decompressobj(wbits=3)
zlib.decompressobj(wbits=-16)
zlib.decompress(b'')
zlib.decompress(b'abc')
zlib.decompress(Z[:-1])
zlib.decompress(Z+b'xyz')
zlib.decompress(Z[:-4]+b'abcd')
zlib.decompress(Z,bufsize=1)
zlib.decompress(Z,bufsize=0)
zlib.decompress(Z,bufsize=-1)
zlib.decompress(Z,wbits=-15)
zlib.decompress(RAW,-15)
zlib.decompress(RAW[:-1],-15)
zlib.decompress(RAW)
zlib.decompress('a')
zlib.decompress(b'x\x9c\x07')
zlib.decompress(b'\x07',-15)
zlib.decompress(b'\x01\x01\x00\x00\x00',-15)
zlib.decompress(b'\x01\x01\x00\xfe\xffa',-15)
zlib.decompress(b'\x03\x00',-15)
zlib.decompress(b'\x4b\x04\x02\x00',-15)
zlib.decompress(b'x\x01')
zlib.decompress(b'x\x02')
zlib.decompress(b'\x88\x1c\x00')
zlib.decompress(b'y\x9c')
zlib.decompress(b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03K\x04\x00C\xbe\xb7\xe8\x01\x00\x00\x00',31)
zlib.decompress(b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03K\x04\x00C\xbe\xb7\xe8\x01\x00\x00\x00',47)
zlib.decompress(b'\x1f\x8b\x08\x18\x00\x00\x00\x00\x00\x03na\0com\0K\x04\x00C\xbe\xb7\xe8\x01\x00\x00\x00',47)
zlib.decompress(b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03K\x04\x00C\xbe\xb7\xe9\x01\x00\x00\x00',31)
zlib.decompress(b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03K\x04\x00C\xbe\xb7\xe8\x02\x00\x00\x00',31)
zlib.decompress(b'\x1f\x8b\x07\x00\x00\x00\x00\x00\x00\x03K\x04\x00C\xbe\xb7\xe8\x02\x00\x00\x00',31)
zlib.decompress(b'\x1f\x8b\x08\xe0\x00\x00\x00\x00\x00\x03K\x04\x00C\xbe\xb7\xe8\x02\x00\x00\x00',31)
zlib.decompress(b'ab',31)
zlib.decompress(Z,47)
zlib.decompress(Z,9)
zlib.decompress(Z,0)
d0.decompress(Z,10), len(d0.unconsumed_tail) > 0, d0.eof
d0.decompress(d0.unconsumed_tail,5), d0.eof
d0.flush(), d0.eof, d0.unconsumed_tail
d0.decompress(b'')
d0.decompress(b'abc'), d0.unused_data
zlib.decompressobj().decompress(Z,-1)
zlib.decompressobj().decompress('a')
zlib.decompressobj().decompress(Z[:10])[:3]
zlib.decompressobj().flush()
zlib.decompressobj().flush(0)
zlib.decompressobj().flush(-1)
zlib.decompressobj().decompress(b'abc')
(lambda d: (d.decompress(Z+b'tail'), d.eof, d.unused_data))(zlib.decompressobj())
(lambda d: (d.decompress(Z[:20]), d.eof, d.unused_data, d.decompress(Z[20:]), d.eof))(zlib.decompressobj())[1:3]
(lambda d: b''.join(d.decompress(Z[i:i+1]) for i in range(len(Z))))(zlib.decompressobj())
(lambda d: (d.decompress(Z[:15]), d.copy().decompress(Z[15:])==d.decompress(Z[15:])))(zlib.decompressobj())[1]
(lambda c: (c.compress(b'ab'*50), c.copy().flush()==c.flush()))(obj())[1]
(lambda c: zlib.decompressobj().decompress(c.compress(b'ab'*50)+c.flush(zlib.Z_SYNC_FLUSH)))(obj())
(lambda c: zlib.decompressobj().decompress(c.compress(b'ab'*50)+c.flush(zlib.Z_FULL_FLUSH)+c.compress(b'ab'*3)+c.flush(2)))(obj())
(lambda c: zlib.decompress(c.compress(b'ab'*50)+c.flush(zlib.Z_PARTIAL_FLUSH)+c.compress(b'zz')+c.flush()))(obj())
(lambda c: zlib.decompress(c.compress(b'ab'*50)+c.flush(zlib.Z_BLOCK)+c.compress(b'zz')+c.flush()))(obj())
obj().flush(0)
obj().flush(9)
(lambda c: (c.flush(), c.compress(b'a')))(obj())
(lambda c: (c.flush(), c.flush()))(obj())
(lambda c: zlib.decompressobj(zdict=b'hello').decompress(c.compress(b'hello hello')+c.flush()))(obj(zdict=b'hello'))
(lambda c: zlib.decompressobj().decompress(c.compress(b'hello hello')+c.flush()))(obj(zdict=b'hello'))
(lambda c: zlib.decompressobj(zdict=b'hella').decompress(c.compress(b'hello hello')+c.flush()))(obj(zdict=b'hello'))
(lambda c: zlib.decompressobj(-15,zdict=b'hello').decompress(c.compress(b'hello hello')+c.flush()))(obj(wbits=-15,zdict=b'hello'))
obj().copy().__class__, obj().__copy__().__class__, obj().__deepcopy__({}).__class__
type(obj())()
zlib._ZlibDecompressor().decompress(Z)
(lambda d: (d.decompress(Z,10), d.eof, d.needs_input, d.decompress(b'',1000), d.eof, d.needs_input, d.unused_data))(zlib._ZlibDecompressor())
(lambda d: (d.decompress(Z+b'xy'), d.unused_data, d.decompress(b'a')))(zlib._ZlibDecompressor())
(lambda d: (d.decompress(Z+b'xy'), d.unused_data))(zlib._ZlibDecompressor())
zlib._ZlibDecompressor().decompress(b'abc')
zlib._ZlibDecompressor(wbits=-15).decompress(RAW)
zlib.error.__module__, zlib.error.__mro__
zlib.decompress(bytearray(Z)) == zlib.decompress(memoryview(Z))
zlib.compressobj(9, 8, -15, 9, 0).compress(b'')
zlib.decompress(zlib.compress(bytes(range(256))*300)) == bytes(range(256))*300
(lambda x: [zlib.decompress(zlib.compress(x,l)) == x for l in (1,6)])(b''.join(str(i*i%997).encode() for i in range(3000)))
len(zlib.compress(b'a'*100000)) < 300
len(zlib.compress(b''.join(str(i*i%997).encode() for i in range(3000)))) < 3500
zlib.decompress(zlib.compress(b'hello' * 9000, 0)) == b'hello' * 9000
(lambda d, z: b''.join(d.decompress(z[i:i+7]) for i in range(0, len(z), 7)) == b'hello' * 90)(zlib.decompressobj(), zlib.compress(b'hello' * 90, 0))
[zlib.decompress(zlib.compress(b'\0' * n)) == b'\0' * n for n in (1, 2, 3, 257, 258, 259, 66000)]
[zlib.decompress(c.compress(DATA[4]) + c.flush()) == DATA[4] for c in [zlib.compressobj(6, 8, 15, 8, k) for k in range(5)]]
zlib.decompress(b'\x78\x9c\xed\xfd\x01')
'''.splitlines():
    show(case)
