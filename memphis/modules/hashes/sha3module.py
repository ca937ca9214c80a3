"""The module _sha3: types of fixed and of variable length."""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.modules.hashes.hashobject import (
    BYTES_A_TICK_SHIFT, W_Hash, add_digests, hash_typedef, hashed_bytes, hexadecimal)
from memphis.modules.hashes.sha3 import Sponge

module = ModuleDef('_sha3')

STATE_BITS = 1600
MAX_LENGTH = 1 << 29
SUFFIX, SUFFIX_SHAKE = 0x06, 0x1F


@module.constant('implementation')
def make_implementation(space):
    return space.newtext('RPython')


class W_Sponge(W_Hash):

    def squeezed(self, space, w_length):
        w_length = space.index(w_length)
        if space.lt_w(w_length, space.newint(0)):
            raise oefmt(space, space.w_ValueError, "value must be positive")
        if not space.fits_word(w_length):
            raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C unsigned long")
        length = space.int_w(w_length)
        if length >= MAX_LENGTH:
            raise oefmt(space, space.w_ValueError, "length is too large")
        space.check_size(length)
        space.tick(length >> BYTES_A_TICK_SHIFT)
        algorithm = self.algorithm.copy()
        assert isinstance(algorithm, Sponge)
        return algorithm.squeeze(length)

    def get_capacity_bits(self, space):
        return space.newint(STATE_BITS - 8 * self.algorithm.block_size)

    def get_rate_bits(self, space):
        return space.newint(8 * self.algorithm.block_size)

    def get_suffix(self, space):
        algorithm = self.algorithm
        assert isinstance(algorithm, Sponge)
        return space.newbytes(chr(algorithm.suffix))

    def digest_of_length(self, space, w_length):
        "Return the digest value as a bytes object."
        return self.squeezed(space, w_length)

    def hexdigest_of_length(self, space, w_length):
        "Return the digest value as a string of hexadecimal digits."
        return hexadecimal(self.squeezed(space, w_length))


def _declare(name, digest_size, rate, suffix, doc):
    class W_NamedSponge(W_Sponge):
        typedef = hash_typedef(name, '_sha3', doc, 'data')
        if digest_size > 0:
            add_digests(typedef)
        else:
            typedef.method("digest(self, length, /) -> bytes")(W_Sponge.digest_of_length.im_func)
            typedef.method("hexdigest(self, length, /) -> text")(W_Sponge.hexdigest_of_length.im_func)
        typedef.getset('_capacity_bits')(W_Sponge.get_capacity_bits.im_func)
        typedef.getset('_rate_bits')(W_Sponge.get_rate_bits.im_func)
        typedef.getset('_suffix')(W_Sponge.get_suffix.im_func)

        def __init__(self, algorithm):
            self.algorithm = algorithm

        def new(self, algorithm):
            return W_NamedSponge(algorithm)

    @W_NamedSponge.typedef.static("__new__(cls, data=..., /, *, usedforsecurity: bool = True)")
    def descr_new(space, w_cls, w_data, usedforsecurity):
        algorithm = Sponge(name, digest_size, rate, suffix)
        if w_data is not None:
            algorithm.update(hashed_bytes(space, w_data))
        return W_NamedSponge(algorithm)

    def make_type(space):
        return W_NamedSponge.w_builtin_type

    W_NamedSponge.__name__ = 'W_' + name
    module.constant(name)(make_type)


for _bits in (224, 256, 384, 512):
    _declare('sha3_%d' % _bits, _bits // 8, 200 - _bits // 4, SUFFIX,
             "sha3_%d([data], *, usedforsecurity=True) -> SHA3 object\n\n"
             "Return a new SHA3 hash object with a hashbit length of %d bytes." % (_bits, _bits // 8))
for _bits in (128, 256):
    _declare('shake_%d' % _bits, 0, 200 - _bits // 4, SUFFIX_SHAKE,
             "shake_%d([data], *, usedforsecurity=True) -> SHAKE object\n\nReturn a new SHAKE hash object." % _bits)
