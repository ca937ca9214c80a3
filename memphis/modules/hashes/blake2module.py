"""The module _blake2: its two types and their parameters."""
from rpython.rlib.rarithmetic import intmask

from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.modules.hashes.blake2 import Blake2b, Blake2s
from memphis.modules.hashes.hashobject import W_Hash, add_digests, hash_typedef, hashed_bytes
from memphis.modules.hashes.words import pack_little

module = ModuleDef('_blake2', "_blake2b provides BLAKE2b for hashlib\n")


def check_range(space, value, low, high, what):
    if value < low or value > high:
        raise oefmt(space, space.w_ValueError, "%s must be between %d and %d", what, low, high)


def bytes_up_to(space, w_value, limit, what):
    if w_value is None:
        return ''
    value = space.bytes_w(w_value)
    if len(value) > limit:
        raise oefmt(space, space.w_ValueError, "maximum %s length is %d bytes", what, limit)
    return value


def unsigned(space, w_value, size, what):
    "An int as `size` bytes, the lowest first."
    if w_value is None:
        return '\0' * size
    w_value = space.index(w_value)
    if space.lt_w(w_value, space.newint(0)):
        raise oefmt(space, space.w_ValueError, "value must be positive")
    big = space.bigint_w(w_value)
    if big.bit_length() > 64:
        raise oefmt(space, space.w_OverflowError, "int too big to convert")
    if big.bit_length() > 8 * size:
        raise oefmt(space, space.w_OverflowError, "%s is too large", what)
    return pack_little(intmask(big.uintmask()), size)


def _declare(algorithm_class, word_size, title):
    "Lengths are in words of 4 or 8 bytes: a key and a digest are up to eight, salt and person two each."
    name = algorithm_class.name
    largest = 8 * word_size
    short = 2 * word_size
    offset_size = 8 if word_size == 8 else 6

    class W_Blake2(W_Hash):
        typedef = hash_typedef(name, '_blake2', "Return a new %s hash object." % title, 'data')
        add_digests(typedef)

        def __init__(self, algorithm):
            self.algorithm = algorithm

        def new(self, algorithm):
            return W_Blake2(algorithm)

    @W_Blake2.typedef.static(
        "__new__(cls, data=..., /, *, digest_size: int = %d, key=..., salt=..., person=..., fanout: int = 1, "
        "depth: int = 1, leaf_size=..., node_offset=..., node_depth: int = 0, inner_size: int = 0, "
        "last_node: bool = False, usedforsecurity: bool = True)" % largest)
    def descr_new(space, w_cls, w_data, digest_size, w_key, w_salt, w_person, fanout, depth, w_leaf_size,
                  w_node_offset, node_depth, inner_size, last_node, usedforsecurity):
        if digest_size <= 0 or digest_size > largest:
            raise oefmt(space, space.w_ValueError, "digest_size must be between 1 and %d bytes", largest)
        salt = bytes_up_to(space, w_salt, short, "salt")
        person = bytes_up_to(space, w_person, short, "person")
        check_range(space, fanout, 0, 255, "fanout")
        check_range(space, depth, 1, 255, "depth")
        leaf_size = unsigned(space, w_leaf_size, 4, "leaf_size")
        node_offset = unsigned(space, w_node_offset, offset_size, "node_offset")
        check_range(space, node_depth, 0, 255, "node_depth")
        if inner_size < 0 or inner_size > largest:
            raise oefmt(space, space.w_ValueError, "inner_size must be between 0 and is %d", largest)
        key = bytes_up_to(space, w_key, largest, "key")
        parameters = (chr(digest_size) + chr(len(key)) + chr(fanout) + chr(depth) + leaf_size + node_offset +
                      chr(node_depth) + chr(inner_size))
        parameters += '\0' * (4 * word_size - len(parameters))
        parameters += salt + '\0' * (short - len(salt)) + person + '\0' * (short - len(person))
        algorithm = algorithm_class(parameters, digest_size, last_node)
        if key != '':
            algorithm.update(key + '\0' * (algorithm.block_size - len(key)))
        if w_data is not None:
            algorithm.update(hashed_bytes(space, w_data))
        return W_Blake2(algorithm)

    def make_type(space):
        return W_Blake2.w_builtin_type

    W_Blake2.__name__ = 'W_' + algorithm_class.__name__
    module.constant(name)(make_type)
    for attribute, value in [('SALT_SIZE', short), ('PERSON_SIZE', short), ('MAX_KEY_SIZE', largest),
                             ('MAX_DIGEST_SIZE', largest)]:
        make = _make_int(value)
        W_Blake2.typedef.constant(attribute)(make)
        module.constant(name.upper() + '_' + attribute)(make)


def _make_int(value):
    return lambda space: space.newint(value)


_declare(Blake2b, 8, 'BLAKE2b')
_declare(Blake2s, 4, 'BLAKE2s')
