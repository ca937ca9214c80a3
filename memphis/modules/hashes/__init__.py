"""The hash modules that the library's `hashlib` falls back on without OpenSSL: _md5, _sha1, _sha2, _sha3, _blake2."""
from memphis.modules.hashes.blake2module import module as blake2_module
from memphis.modules.hashes.plainmodules import md5_module, sha1_module, sha2_module
from memphis.modules.hashes.sha3module import module as sha3_module

MODULES = [md5_module, sha1_module, sha2_module, sha3_module, blake2_module]
