"""_random: the Mersenne Twister under the library's `random`."""
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rrandom import N, Random

from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef, TypeDef
from memphis.host import MONOTONIC, REALTIME
from memphis.host import current as host
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate
from memphis.objects.intobject import W_AbstractInt
from memphis.objects.tupleobject import W_Tuple

module = ModuleDef('_random', "Module implements the Mersenne Twister random number generator.")

MASK = rbigint.fromint(0xFFFFFFFF)


@module.type
class W_Random(W_Object):
    typedef = TypeDef('Random', base=W_Object.typedef, module='_random', doc="Random() -> create a "
                                                                             "random number "
                                                                             "generator with its own internal state.")

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_self = allocate(space, W_Random, w_cls)
        w_self.generator = Random(r_uint(0))
        return w_self

    @typedef.method("__init__(self, /, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        if space.len_w(w_kwargs) > 0 and \
                space.lookup(self, '__init__') is W_Random.w_builtin_type.lookup('__init__'):
            raise oefmt(space, space.w_TypeError, "Random() takes no keyword arguments")
        if len(args_w) > 1:
            raise oefmt(space, space.w_TypeError, "Random() requires 0 or 1 argument")
        self.start(space, args_w[0] if len(args_w) == 1 else space.w_None)

    def start(self, space, w_seed):
        if w_seed is space.w_None:
            big = rbigint.fromfloat(host.clock(REALTIME) * 1e9)
            big = big.lshift(32).xor(rbigint.fromfloat(host.clock(MONOTONIC) * 1e9))
        elif isinstance(w_seed, W_AbstractInt):
            big = w_seed.as_bigint().abs()
        else:
            big = rbigint.fromrarith_int(r_uint(space.hash_w(w_seed)))
        space.tick(big.numdigits() + N)
        self.generator.init_by_array(words(big))

    @typedef.method("seed(self, n=None, /) -> None")
    def seed(self, space, w_n):
        """seed([n]) -> None.

Defaults to use urandom and falls back to a combination
of the current time and the process identifier."""
        self.start(space, w_n)

    @typedef.method("random(self, /) -> float")
    def random(self, space):
        "random() -> x in the interval [0, 1)."
        return self.generator.random()

    @typedef.method("getrandbits(self, k: int, /)")
    def getrandbits(self, space, k):
        "getrandbits(k) -> x.  Generates an int with k random bits."
        if k < 0:
            raise oefmt(space, space.w_ValueError, "number of bits must be non-negative")
        if k <= 32:
            if k == 0:
                return space.newint(0)
            return space.newint(intmask(self.generator.genrand32() >> (32 - k)))
        space.check_size(k >> 3)
        space.tick(k >> 5)
        chars = []
        while k > 0:
            word = self.generator.genrand32()
            if k < 32:
                word = word >> (32 - k)
            for i in range(4):
                chars.append(chr(intmask(word & 255)))
                word = word >> 8
            k -= 32
        return space.newbigint(rbigint.frombytes(''.join(chars), 'little', False))

    @typedef.method("getstate(self, /)")
    def getstate(self, space):
        "getstate() -> tuple containing the current state."
        state_w = [space.newint(intmask(word)) for word in self.generator.state]
        state_w.append(space.newint(self.generator.index))
        return space.newtuple(state_w)

    @typedef.method("setstate(self, state, /) -> None")
    def setstate(self, space, w_state):
        "setstate(state) -> None.  Restores generator state."
        if not isinstance(w_state, W_Tuple):
            raise oefmt(space, space.w_TypeError, "state vector must be a tuple")
        items_w = w_state.items_w
        if len(items_w) != N + 1:
            raise oefmt(space, space.w_ValueError, "state vector is the wrong size")
        state = [r_uint(0)] * N
        for i in range(N):
            if not isinstance(items_w[i], W_AbstractInt):
                raise oefmt(space, space.w_TypeError, "an integer is required")
            big = space.bigint_w(items_w[i])
            if big.sign < 0:
                raise oefmt(space, space.w_OverflowError, "can't convert negative value to unsigned int")
            state[i] = big.and_(MASK).touint()
        index = space.int_w(items_w[N])
        if index < 0 or index > N:
            raise oefmt(space, space.w_ValueError, "invalid state")
        generator = Random(r_uint(0))
        generator.state = state
        generator.index = index
        self.generator = generator


def words(big):
    "The 32-bit words of a number that is not negative, the lowest first."
    digits = big.tobytes((big.bit_length() + 7) >> 3, 'little', False)
    result = []
    for i in range(0, len(digits), 4):
        word = r_uint(0)
        for k in range(min(4, len(digits) - i)):
            word |= r_uint(ord(digits[i + k])) << (8 * k)
        result.append(word)
    if len(result) == 0:
        result.append(r_uint(0))
    return result
