"""The modules _md5, _sha1 and _sha2: a type and a function for each algorithm, generated alike."""
from memphis.gateway.typedef import ModuleDef
from memphis.modules.hashes.hashobject import W_Hash, add_digests, hash_typedef, hashed_bytes
from memphis.modules.hashes.md5 import MD5
from memphis.modules.hashes.sha1 import SHA1
from memphis.modules.hashes.sha2 import SHA224, SHA256, SHA384, SHA512


def _declare(module, algorithm_class, type_name, constant, title):
    "The type, under the name `constant` in the module, and the function that makes its objects."
    class W_PlainHash(W_Hash):
        typedef = hash_typedef(type_name, module.name)
        add_digests(typedef)

        def __init__(self, algorithm):
            self.algorithm = algorithm

        def new(self, algorithm):
            return W_PlainHash(algorithm)

    def make_type(space):
        return W_PlainHash.w_builtin_type

    def new_hash(space, w_string, usedforsecurity):
        algorithm = algorithm_class()
        if w_string is not None:
            algorithm.update(hashed_bytes(space, w_string))
        return W_PlainHash(algorithm)

    W_PlainHash.__name__ = 'W_' + algorithm_class.__name__
    new_hash.__doc__ = "Return a new %s hash object; optionally initialized with a string." % title
    module.constant(constant)(make_type)
    module.function("%s(string=..., *, usedforsecurity: bool = True)" % algorithm_class.name)(new_hash)


md5_module = ModuleDef('_md5')
_declare(md5_module, MD5, 'md5', 'MD5Type', 'MD5')

sha1_module = ModuleDef('_sha1')
_declare(sha1_module, SHA1, 'sha1', 'SHA1Type', 'SHA1')

sha2_module = ModuleDef('_sha2')
for _class in (SHA224, SHA256, SHA384, SHA512):
    _declare(sha2_module, _class, _class.__name__ + 'Type', _class.__name__ + 'Type', 'SHA-' + _class.__name__[3:])
