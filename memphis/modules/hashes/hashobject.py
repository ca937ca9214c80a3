"""Hash objects: what the types of all these modules have in common."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object

BYTES_A_TICK_SHIFT = 4
HEX = '0123456789abcdef'


def hashed_bytes(space, w_data):
    "What a program gives to be hashed."
    if space.is_text(w_data):
        raise oefmt(space, space.w_TypeError, "Strings must be encoded before hashing")
    if not space.is_bytes_like(w_data):
        raise oefmt(space, space.w_TypeError, "object supporting the buffer API required")
    data = space.bytes_w(w_data)
    space.tick(len(data) >> BYTES_A_TICK_SHIFT)
    return data


def hexadecimal(s):
    return ''.join([HEX[ord(c) >> 4] + HEX[ord(c) & 15] for c in s])


class W_Hash(W_Object):
    "`algorithm`: an Algorithm and its state."

    def new(self, algorithm):
        raise NotImplementedError

    def descr_copy(self, space):
        "Return a copy of the hash object."
        return self.new(self.algorithm.copy())

    def descr_digest(self, space):
        "Return the digest value as a bytes object."
        return self.algorithm.digest()

    def descr_hexdigest(self, space):
        "Return the digest value as a string of hexadecimal digits."
        return hexadecimal(self.algorithm.digest())

    def get_block_size(self, space):
        return space.newint(self.algorithm.block_size)

    def get_name(self, space):
        return space.newtext(self.algorithm.name)

    def get_digest_size(self, space):
        return space.newint(self.algorithm.digest_size)


def update(self, space, w_obj):
    "Update this hash object's state with the provided string."
    self.algorithm.update(hashed_bytes(space, w_obj))


def update_bytes(self, space, w_data):
    "Update this hash object's state with the provided bytes-like object."
    self.algorithm.update(hashed_bytes(space, w_data))


def hash_typedef(name, module, doc=None, parameter='obj'):
    "The TypeDef of a subclass of W_Hash, but for its digests."
    typedef = TypeDef(name, base=W_Object.typedef, module=module, final=True, doc=doc)
    typedef.method("copy(self, /)")(W_Hash.descr_copy.im_func)
    typedef.method("update(self, %s, /) -> None" % parameter)(update if parameter == 'obj' else update_bytes)
    typedef.getset('block_size')(W_Hash.get_block_size.im_func)
    typedef.getset('name')(W_Hash.get_name.im_func)
    typedef.getset('digest_size')(W_Hash.get_digest_size.im_func)
    return typedef


def add_digests(typedef):
    typedef.method("digest(self, /) -> bytes")(W_Hash.descr_digest.im_func)
    typedef.method("hexdigest(self, /) -> text")(W_Hash.descr_hexdigest.im_func)
