"""Digests and refusals of _md5, _sha1, _sha2, _sha3 and _blake2.

Run by Memphis and by CPython 3.13: test_hashes.py compares what they print."""
import _md5
import _sha1
import _sha2
import _sha3
import _blake2

ALGORITHMS = [(_md5, ['md5']), (_sha1, ['sha1']), (_sha2, ['sha224', 'sha256', 'sha384', 'sha512']),
              (_sha3, ['sha3_224', 'sha3_256', 'sha3_384', 'sha3_512']), (_blake2, ['blake2b', 'blake2s'])]

for module, names in ALGORITHMS:
    for name in names:
        f = getattr(module, name)
        for data in [b'', b'abc' * 30, bytes(range(256))]:
            print(name, f(data).hexdigest())
        h = f(b'x' * 70)
        g = h.copy()
        h.update(b'yz' * 40)
        print(h.hexdigest(), g.hexdigest(), h.digest() == bytes.fromhex(h.hexdigest()))
        print(g.digest_size, g.block_size, g.name, type(g))
        size = g.block_size
        for k in (size - 17, size - 16, size - 9, size - 8, size - 1, size, size + 1):
            print(k, f(b'q' * k).hexdigest())
for name in ('shake_128', 'shake_256'):
    f = getattr(_sha3, name)
    for k in (0, 1, 168, 169, 400):
        print(f(b'abc').hexdigest(k)[-20:], f(bytearray(b'z' * 200)).digest(k)[-5:])
for f, offset in ((_blake2.blake2b, 2 ** 60 + 5), (_blake2.blake2s, 2 ** 40 + 5)):
    print(f(b'abc', digest_size=20, key=b'k1', salt=b's', person=b'p', fanout=2, depth=3, leaf_size=4, node_offset=offset,
            node_depth=6, inner_size=7, last_node=True).hexdigest())


def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except BaseException as e:
        print(text, '!!', type(e).__name__, e)

for case in r'''_md5.md5(1)
_md5.md5('a')
_md5.md5(string=b'a').hexdigest()
_md5.md5(b'a',1)
_md5.md5(usedforsecurity=0)
repr(_md5.md5())
_md5.MD5Type()
_md5.md5().update('x')
_md5.md5().name
_sha2.sha256().name, _sha2.sha224().name, _sha2.sha512().name, _sha2.sha384().digest_size, _sha2.sha384().block_size
_sha2.sha256()
_sha3.sha3_224()
_sha3.sha3_224(b'a').hexdigest()
_sha3.sha3_224(data=b'a')
_sha3.sha3_224().name, _sha3.sha3_224().digest_size, _sha3.sha3_224().block_size, _sha3.sha3_224()._capacity_bits, _sha3.sha3_224()._rate_bits,_sha3.sha3_224()._suffix
_sha3.shake_128().digest()
_sha3.shake_128().digest(-1)
_sha3.shake_128().digest(2**29)
_sha3.shake_128().hexdigest(2**64)
_sha3.shake_128().digest(length=4)
_sha3.shake_128().digest_size,_sha3.shake_128().name,_sha3.shake_128()._suffix, _sha3.shake_256()._capacity_bits
_blake2.blake2b(digest_size=65)
_blake2.blake2b(digest_size=0)
_blake2.blake2s(digest_size=33)
_blake2.blake2b(key=b'x'*65)
_blake2.blake2s(key=b'x'*33)
_blake2.blake2b(salt=b'x'*17)
_blake2.blake2b(person=b'x'*17)
_blake2.blake2b(fanout=256)
_blake2.blake2b(fanout=-1)
_blake2.blake2b(depth=0)
_blake2.blake2b(depth=256)
_blake2.blake2b(leaf_size=-1)
_blake2.blake2b(leaf_size=2**32)
_blake2.blake2b(node_offset=-1)
_blake2.blake2b(node_offset=2**64)
_blake2.blake2s(node_offset=2**48)
_blake2.blake2b(node_depth=256)
_blake2.blake2b(node_depth=-1)
_blake2.blake2b(inner_size=65)
_blake2.blake2b(inner_size=-1)
_blake2.blake2b('a')
_blake2.blake2b(key='a')
_blake2.blake2b().name,_blake2.blake2b().block_size,_blake2.blake2s().block_size,_blake2.blake2b(digest_size=5).digest_size
_blake2.blake2b()
_blake2.blake2b(1)
_blake2.blake2b(string=b'')
_blake2.blake2b(data=b'')
'''.splitlines():
    show(case)
