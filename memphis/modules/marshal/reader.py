"""Bytes to values: what marshal.loads does.  Whatever the bytes are, the worst is an exception."""
from rpython.rlib.longlong2float import longlong2float
from rpython.rlib.rarithmetic import intmask
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rstring import StringBuilder

from memphis.errors import make_error, oefmt
from memphis.modules.marshal.moduledef import (
    ASCII, ASCII_INTERNED, BINARY_COMPLEX, BINARY_FLOAT, CODE, COMPLEX, DICT, ELLIPSIS, FALSE, FLAG_REF, FLOAT,
    FROZENSET, INT, INT64, INTERNED, LIST, LONG, LONG_BITS, LONG_MASK, MAX_DEPTH, NONE, NULL, REF, SEALED_CODE, SET,
    SHORT_ASCII, SHORT_ASCII_INTERNED, SMALL_TUPLE, STOP_ITERATION, STRING, TRUE, TUPLE, UNICODE)
from memphis.objects.dictobject import W_Dict
from memphis.objects.listobject import W_List
from memphis.objects.setobject import W_Set
from memphis.objects.strobject.interning import intern_str, intern_text
from memphis.objects.tupleobject import W_Tuple
from memphis.runtime.sealing import SEAL_SIZE, seal
from memphis.unicode import utf8

SMALL = 256         # a tuple up to this size exists before its items do, and may contain itself
FLOAT_CHARS = '0123456789+-.eEinfatyINFATY'


class Reader(object):
    "`refs_w`: what references mean; None stands for an object that is not complete yet."

    def __init__(self, space, allow_code, in_code, depth):
        self.space = space
        self.allow_code = allow_code
        self.in_code = in_code
        self.depth = depth
        self.refs_w = []

    def take(self, n):
        "The next n bytes, or EOFError."
        raise NotImplementedError

    def check_count(self, n):
        "So many objects are said to follow."

    def next_byte(self):
        "-1 at the end."
        raise NotImplementedError

    # ____________________________________________________________
    # numbers and strings of the format

    def byte(self):
        value = self.next_byte()
        if value < 0:
            raise oefmt(self.space, self.space.w_EOFError, "EOF read where not expected")
        return value

    def number(self, nbytes):
        "Little-endian and signed."
        data = self.take(nbytes)
        value = 0
        for i in range(nbytes):
            value |= ord(data[i]) << (8 * i)
        if nbytes < 8 and value >> (8 * nbytes - 1):
            value -= 1 << (8 * nbytes)
        return value

    def long(self):
        return self.number(4)

    def size(self, what):
        n = self.long()
        if n < 0:
            raise self.bad(what + " size out of range")
        return n

    def double(self):
        return longlong2float(intmask(self.number(8)))

    def double_text(self):
        space = self.space
        text = self.take(self.byte())
        w_bytes = space.newbytes(text)
        for c in text:
            if c not in FLOAT_CHARS:
                raise oefmt(space, space.w_ValueError, "could not convert string to float: %s",
                            space.repr_text(space.call_method(w_bytes, 'decode', [space.newtext('latin-1')])))
        return space.float_w(space.call_list(space.w_float, [space.newtext(text)]))

    def text(self, data):
        space = self.space
        if utf8.is_valid(data):
            return space.newtext(data)
        return space.call_method(space.newbytes(data), 'decode', [
            space.newtext('utf-8'), space.newtext('surrogatepass')])

    def ascii(self, data, interned):
        space = self.space
        if utf8.is_ascii(data):
            return intern_text(data) if interned else space.newtext(data)
        return space.call_method(space.newbytes(data), 'decode', [space.newtext('latin-1')])

    def bad(self, what):
        return make_error(self.space, self.space.w_ValueError, "bad marshal data (%s)", what)

    def missing(self, what):
        return make_error(self.space, self.space.w_TypeError, "NULL object in marshal data for %s", what)

    # ____________________________________________________________
    # values

    def read(self, what):
        "A value; `what` it is for, where there is none."
        w_value = self.read_or_null()
        if w_value is None:
            raise self.missing(what)
        return w_value

    def read_or_null(self):
        space = self.space
        code = self.next_byte()
        if code < 0:
            raise oefmt(space, space.w_EOFError, "EOF read where object expected")
        ec = space.ec
        if self.depth >= MAX_DEPTH or ec.native_depth >= ec.native_limit:
            raise oefmt(space, space.w_ValueError, "recursion limit exceeded")
        space.tick(1)
        self.depth += 1
        ec.native_depth += 1
        try:
            return self.read_value(chr(code & ~FLAG_REF), code & FLAG_REF != 0)
        finally:
            ec.native_depth -= 1
            self.depth -= 1

    def enter(self, w_value, flag):
        if flag:
            self.refs_w.append(w_value)
        return w_value

    def reserve(self, flag):
        "The place of a reference to what is about to be read."
        self.enter(None, flag)
        return len(self.refs_w) - 1

    def complete(self, index, w_value, flag):
        if flag:
            self.refs_w[index] = w_value
        return w_value

    def read_value(self, letter, flag):
        space = self.space
        if letter == NULL:
            return None
        if letter == NONE:
            return space.w_None
        if letter == TRUE:
            return space.w_True
        if letter == FALSE:
            return space.w_False
        if letter == ELLIPSIS:
            return space.w_Ellipsis
        if letter == STOP_ITERATION:
            return space.w_StopIteration
        if letter == REF:
            index = self.long()
            if index < 0 or index >= len(self.refs_w):
                raise self.bad("invalid reference")
            w_value = self.refs_w[index]
            if w_value is None:
                raise self.bad("invalid reference")
            return w_value
        if letter == TUPLE:
            return self.read_tuple(self.size("tuple"), flag)
        if letter == SMALL_TUPLE:
            return self.read_tuple(self.byte(), flag)
        if letter == LIST:
            return self.read_list(self.size("list"), flag)
        if letter == DICT:
            return self.read_dict(flag)
        if letter == SET:
            return self.read_set(self.size("set"), flag)
        if letter == FROZENSET:
            n = self.size("set")
            index = self.reserve(flag)
            return self.complete(index, space.newfrozenset(self.read_items(n, "set")), flag)
        if letter == CODE or letter == SEALED_CODE:
            index = self.reserve(flag)
            return self.complete(index, self.read_code(letter == SEALED_CODE), flag)
        return self.enter(self.read_simple(letter), flag)

    def read_simple(self, letter):
        space = self.space
        if letter == INT:
            return space.newint(self.long())
        if letter == INT64:
            return space.newint(intmask(self.number(8)))
        if letter == LONG:
            return self.read_long()
        if letter == BINARY_FLOAT:
            return space.newfloat(self.double())
        if letter == FLOAT:
            return space.newfloat(self.double_text())
        if letter == BINARY_COMPLEX:
            real = self.double()
            return space.newcomplex(real, self.double())
        if letter == COMPLEX:
            real = self.double_text()
            return space.newcomplex(real, self.double_text())
        if letter == STRING:
            return space.newbytes(self.take(self.size("bytes object")))
        if letter == UNICODE:
            return self.text(self.take(self.size("string")))
        if letter == INTERNED:
            return intern_str(self.text(self.take(self.size("string"))))
        if letter == ASCII or letter == ASCII_INTERNED:
            return self.ascii(self.take(self.size("string")), letter == ASCII_INTERNED)
        if letter == SHORT_ASCII or letter == SHORT_ASCII_INTERNED:
            return self.ascii(self.take(self.byte()), letter == SHORT_ASCII_INTERNED)
        raise self.bad("unknown type code")

    def read_long(self):
        n = self.long()
        if n == -1 << 31:
            raise self.bad("long size out of range")
        negative = n < 0
        n = abs(n)
        builder = StringBuilder()
        pending = 0
        have = 0
        digit = 1
        done = 0
        while done < n:
            part = min(n - done, 4096)
            data = self.take(2 * part)
            self.space.tick(part // 4)
            for i in range(part):
                digit = ord(data[2 * i]) | ord(data[2 * i + 1]) << 8
                if digit > LONG_MASK:
                    raise self.bad("digit out of range in long")
                pending |= digit << have
                have += LONG_BITS
                while have >= 8:
                    builder.append(chr(pending & 0xff))
                    pending >>= 8
                    have -= 8
            done += part
        if digit == 0:
            raise self.bad("unnormalized long data")
        builder.append(chr(pending))
        big = rbigint.frombytes(builder.build(), 'little', False)
        return self.space.newbigint(big.neg() if negative else big)

    def read_items(self, n, what):
        self.check_count(n)
        items_w = []
        for i in range(n):
            items_w.append(self.read(what))
        return items_w

    def read_tuple(self, n, flag):
        if n > SMALL or not flag:
            index = self.reserve(flag)
            return self.complete(index, self.space.newtuple(self.read_items(n, "tuple")), flag)
        self.check_count(n)
        items_w = [self.space.w_None] * n
        w_tuple = W_Tuple(items_w)
        self.enter(w_tuple, True)
        for i in range(n):
            items_w[i] = self.read("tuple")
        return w_tuple

    def read_list(self, n, flag):
        self.check_count(n)
        w_list = self.space.newlist([])
        assert isinstance(w_list, W_List)
        self.enter(w_list, flag)
        for i in range(n):
            w_list.append(self.space, self.read("list"))
        return w_list

    def read_dict(self, flag):
        space = self.space
        w_dict = W_Dict()
        self.enter(w_dict, flag)
        while True:
            w_key = self.read_or_null()
            if w_key is None:
                return w_dict
            w_value = self.read_or_null()
            if w_value is None:
                return w_dict
            w_dict.setitem(space, w_key, w_value)

    def read_set(self, n, flag):
        self.check_count(n)
        w_set = W_Set()
        self.enter(w_set, flag)
        for i in range(n):
            w_set.add_w(self.space, self.read("set"))
        return w_set

    def read_code(self, sealed):
        space = self.space
        if sealed:
            if not self.in_code:
                raise self.bad("unknown type code")
            return space.code_from_parts(self.read("code object"))
        if not self.allow_code:
            raise oefmt(space, space.w_ValueError, "unmarshalling code objects is disallowed")
        expected = self.take(SEAL_SIZE)
        data = self.take(self.size("bytes object"))
        space.tick(len(data) // 64)
        if seal(data) != expected:
            raise self.bad("code object is not sealed")
        return read_sealed(space, data, self.depth)


class StringReader(Reader):
    def __init__(self, space, data, allow_code, in_code, depth):
        Reader.__init__(self, space, allow_code, in_code, depth)
        self.data = data
        self.at = 0

    def next_byte(self):
        at = self.at
        if at >= len(self.data):
            return -1
        self.at = at + 1
        return ord(self.data[at])

    def take(self, n):
        start = self.at
        if n > len(self.data) - start:
            raise oefmt(self.space, self.space.w_EOFError, "marshal data too short")
        end = start + n
        assert 0 <= start <= end
        self.at = end
        return self.data[start:end]

    def check_count(self, n):
        if n > len(self.data) - self.at:        # each takes a byte at least
            self.at = len(self.data)
            raise oefmt(self.space, self.space.w_EOFError, "EOF read where object expected")


def read_sealed(space, data, depth=0):
    "The code object in data whose seal has been looked at, or that is part of this binary."
    return StringReader(space, data, True, True, depth).read("object")
