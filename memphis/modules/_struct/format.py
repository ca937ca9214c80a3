"""Formats of structs: what their text says, and the single items.

An item of code 's' or 'p' takes all its `size` bytes; 'x' has no value.
"""
from rpython.rlib.longlong2float import float2longlong
from rpython.rlib.rarithmetic import intmask, ovfcheck, r_uint
from rpython.rlib.rstruct.ieee import float_pack

from memphis.errors import OperationError, oefmt
from memphis.modules._struct.moduledef import struct_error
from memphis.objects.memoryobject.formats import SIGNED, SIZES, bits_of_int, wrap_bits

STANDARD_SIZES = dict((_code, _size) for _code, _size in SIZES.items() if _code not in 'nNP')
STANDARD_SIZES.update({'l': 4, 'L': 4})
WHITE_SPACE = ' \t\n\r\f\v'
RANGES = {1: ('-128', '127', '255'), 2: ('-32768', '32767', '65535'), 4: ('-2147483648', '2147483647', '4294967295'),
          8: ('-9223372036854775808', '9223372036854775807', '18446744073709551615')}


class Item(object):
    _immutable_ = True

    def __init__(self, code, offset, size):
        self.code = code
        self.offset = offset
        self.size = size


class Format(object):
    "`items` are those that have values."

    def __init__(self, space, text):
        self.text = text
        self.native = True          # sizes and alignment
        self.big_endian = False
        self.items = []
        self.size = 0
        self.parse(space, text)

    def parse(self, space, text):
        i = 0
        if len(text) > 0 and text[0] in '@=<>!':
            i = 1
            self.native = text[0] == '@'
            self.big_endian = text[0] == '>' or text[0] == '!'
        while i < len(text):
            c = text[i]
            i += 1
            if c in WHITE_SPACE:
                continue
            count = 1
            if '0' <= c <= '9':
                count = ord(c) - ord('0')
                while True:
                    if i >= len(text):
                        raise struct_error(space, "repeat count given without format specifier")
                    c = text[i]
                    i += 1
                    if not '0' <= c <= '9':
                        break
                    try:
                        count = ovfcheck(ovfcheck(count * 10) + (ord(c) - ord('0')))
                    except OverflowError:
                        raise struct_error(space, "total struct size too long")
            self.add(space, c, count)

    def add(self, space, code, count):
        if code == 'x' or code == 's' or code == 'p':
            if code != 'x':
                self.items.append(Item(code, self.size, count))
            self.size = self.end_of(space, 1, count)
            return
        size = SIZES.get(code, 0) if self.native else STANDARD_SIZES.get(code, 0)
        if size == 0:
            if code == '\x00':
                raise struct_error(space, "embedded null character")
            raise struct_error(space, "bad char in struct format")
        if self.native:
            self.size = self.end_of(space, 1, -self.size & (size - 1))
        end = self.end_of(space, size, count)
        space.check_size(count * 32)
        space.tick(count)
        while self.size < end:
            self.items.append(Item(code, self.size, size))
            self.size += size

    def end_of(self, space, size, count):
        "Where so many items of a size end."
        try:
            return ovfcheck(self.size + ovfcheck(size * count))
        except OverflowError:
            raise struct_error(space, "total struct size too long")

    # ____________________________________________________________

    def pack(self, space, args_w, first):
        "The bytes, from the values args_w[first:], of which there are enough."
        space.check_size(self.size)
        chars = ['\x00'] * self.size
        space.tick(len(self.items))
        for k in range(len(self.items)):
            self.pack_item(space, self.items[k], chars, args_w[first + k])
        return chars

    def pack_item(self, space, item, chars, w_value):
        code = item.code
        if code == 's' or code == 'p':
            self.pack_string(space, item, chars, w_value)
            return
        bits = self.bits_of(space, code, item.size, w_value)
        position = item.offset
        for i in range(item.size):
            place = position + (item.size - 1 - i if self.big_endian else i)
            chars[place] = chr(intmask(bits & 255))
            bits = bits >> 8

    def pack_string(self, space, item, chars, w_value):
        if not space.is_bytes_object(w_value):
            raise struct_error(space, "argument for '%s' must be a bytes object" % item.code)
        value = space.bytes_w(w_value)
        position, room = item.offset, item.size
        if item.code == 'p' and room > 0:
            room -= 1
            chars[position] = chr(min(min(len(value), room), 255))
            position += 1
        for i in range(min(len(value), room)):
            chars[position + i] = value[i]

    def bits_of(self, space, code, size, w_value):
        if code == '?':
            return r_uint(1 if space.is_true(w_value) else 0)
        if code == 'c':
            if not space.is_bytes(w_value) or space.len_w(w_value) != 1:
                raise struct_error(space, "char format requires a bytes object of length 1")
            return r_uint(ord(space.bytes_w(w_value)[0]))
        if code == 'd' or code == 'f' or code == 'e':
            return self.bits_of_float(space, code, size, w_value)
        if not space.has_index(w_value):
            raise struct_error(space, "required argument is not an integer")
        big = space.bigint_w(w_value)
        try:
            return bits_of_int(big, size, code in SIGNED or code == 'P' and big.sign < 0)
        except OverflowError:
            pass
        if code == 'P':
            raise struct_error(space, "int too large to convert")
        low, high, unsigned_high = RANGES[size]
        if code in SIGNED:
            raise struct_error(space, "'%s' format requires %s <= number <= %s" % (code, low, high))
        raise struct_error(space, "'%s' format requires 0 <= number <= %s" % (code, unsigned_high))

    def bits_of_float(self, space, code, size, w_value):
        try:
            value = space.float_w(w_value)
        except OperationError as e:
            if not e.match(space, space.w_TypeError):
                raise
            raise struct_error(space, "required argument is not a float")
        if code == 'd':
            return r_uint(float2longlong(value))
        try:
            return r_uint(float_pack(value, size))
        except OverflowError:
            if code == 'f' and self.native:
                return r_uint(0x7F800000 if value > 0.0 else 0xFF800000)      # as a cast in C does
            raise oefmt(space, space.w_OverflowError, "float too large to pack with %s format", code)

    # ____________________________________________________________

    def unpack(self, space, data, start):
        "A tuple of the values in data[start:start + size]."
        space.tick(len(self.items))
        values_w = []
        for item in self.items:
            values_w.append(self.unpack_item(space, item, data, start + item.offset))
        return space.newtuple(values_w)

    def unpack_item(self, space, item, data, position):
        size = item.size
        if item.code == 's' or item.code == 'p':
            if item.code == 'p' and size > 0:
                size = min(ord(data[position]), size - 1)
                position += 1
            stop = position + size
            assert 0 <= position <= stop
            return space.newbytes(data[position:stop])
        bits = r_uint(0)
        for i in range(size):
            place = position + (i if self.big_endian else size - 1 - i)
            bits = (bits << 8) | r_uint(ord(data[place]))
        return wrap_bits(space, item.code, size, bits)
