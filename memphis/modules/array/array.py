"""The type array.

The items lie in `chars` one after the other, each in `itemsize` characters.  While `exports` are held, the size stays.
"""
import sys

from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib.rarithmetic import intmask, ovfcheck, r_uint

from memphis.errors import OperationError, make_error, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules.array.items import CHARACTERS, format_number, item_bits, itemsize_of, wrap_item
from memphis.modules.array.moduledef import TYPECODES, module
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.buffer import Buffer, Exports
from memphis.objects.bytestring import charge
from memphis.objects.genericalias import descr_class_getitem
from memphis.objects.instance import allocate
from memphis.objects.iterators import W_Iterator, iterator_position, iterator_typedef, reduce_exhausted, reduce_iterator
from memphis.objects.sequence import repeat_count, search_bound
from memphis.objects.sliceobject import W_Slice
from memphis.objects.state import state_of
from memphis.unicode import utf8

BLOCK = 64 * 1024               # what fromfile() reads at once


@module.type
class W_Array(W_Object):
    typedef = TypeDef('array', base=W_Object.typedef, module='array', hashable=False, weakrefs=True,
                      doc="array(typecode [, initializer]) -> array\n"
                          "\n"
                          "Return a new array whose items are restricted by typecode, and\n"
                          "initialized from the optional initializer value, which must be a list,\n"
                          "string or iterable over elements of the appropriate type.\n"
                          "\n"
                          "Arrays represent basic values and behave very much like lists, except\n"
                          "the type of objects stored in them is constrained. The type is specified\n"
                          "at object creation time by using a type code, which is a single character.\n"
                          "The following type codes are defined:\n"
                          "\n"
                          "    Type code   C Type             Minimum size in bytes\n"
                          "    'b'         signed integer     1\n"
                          "    'B'         unsigned integer   1\n"
                          "    'u'         Unicode character  2 (see note)\n"
                          "    'h'         signed integer     2\n"
                          "    'H'         unsigned integer   2\n"
                          "    'i'         signed integer     2\n"
                          "    'I'         unsigned integer   2\n"
                          "    'l'         signed integer     4\n"
                          "    'L'         unsigned integer   4\n"
                          "    'q'         signed integer     8 (see note)\n"
                          "    'Q'         unsigned integer   8 (see note)\n"
                          "    'f'         floating-point     4\n"
                          "    'd'         floating-point     8\n"
                          "\n"
                          "NOTE: The 'u' typecode corresponds to Python's unicode character. On\n"
                          "narrow builds this is 2-bytes on wide builds this is 4-bytes.\n"
                          "\n"
                          "NOTE: The 'q' and 'Q' type codes are only available if the platform\n"
                          "C compiler used to build Python supports 'long long', or, on Windows,\n"
                          "'__int64'.\n"
                          "\n"
                          "Methods:\n"
                          "\n"
                          "append() -- append a new item to the end of the array\n"
                          "buffer_info() -- return information giving the current memory info\n"
                          "byteswap() -- byteswap all the items of the array\n"
                          "count() -- return number of occurrences of an object\n"
                          "extend() -- extend array by appending multiple elements from an iterable\n"
                          "fromfile() -- read items from a file object\n"
                          "fromlist() -- append items from the list\n"
                          "frombytes() -- append items from the string\n"
                          "index() -- return index of first occurrence of an object\n"
                          "insert() -- insert a new item into the array at a provided position\n"
                          "pop() -- remove and return item (default last)\n"
                          "remove() -- remove first occurrence of an object\n"
                          "reverse() -- reverse the order of the items in the array\n"
                          "tofile() -- write all items to a file object\n"
                          "tolist() -- return the array converted to an ordinary list\n"
                          "tobytes() -- return the array converted to a string\n"
                          "\n"
                          "Attributes:\n"
                          "\n"
                          "typecode -- the typecode character used to create the array\n"
                          "itemsize -- the length in bytes of one array item\n")
    import_from_mixin(Lifeline)
    is_sequence = True

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if w_cls is W_Array.w_builtin_type and space.len_w(w_kwargs) > 0:
            raise oefmt(space, space.w_TypeError, "array.array() takes no keyword arguments")
        if len(args_w) == 0:
            raise oefmt(space, space.w_TypeError, "array() takes at least 1 argument (0 given)")
        if len(args_w) > 2:
            raise oefmt(space, space.w_TypeError, "array() takes at most 2 arguments (%d given)", len(args_w))
        w_code = args_w[0]
        if not space.is_text(w_code) or space.len_w(w_code) != 1:
            raise oefmt(space, space.w_TypeError, "array() argument 1 must be a unicode character, not %T", w_code)
        code = space.text_w(w_code)
        w_initial = args_w[1] if len(args_w) == 2 else space.w_None
        check_initializer(space, code, w_initial)
        if len(code) != 1 or code not in TYPECODES:
            raise oefmt(space, space.w_ValueError,
                        "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        w_array = allocate(space, W_Array, w_cls)
        w_array.start(code[0])
        if w_initial is not space.w_None:
            w_array.initialise(space, w_initial)
        return w_array

    def start(self, code):
        self.code = code
        self.itemsize = itemsize_of(code)
        self.chars = []
        self.exports = None

    def initialise(self, space, w_initial):
        if space.is_text(w_initial):
            self.append_text(space, space.text_w(w_initial))
        elif space.is_bytes_object(w_initial):
            self.append_bytes(space, space.bytes_w(w_initial))
        elif isinstance(w_initial, W_Array) and w_initial.code == self.code:
            self.append_array(space, w_initial)
        else:
            self.extend_from(space, w_initial)

    # ____________________________________________________________
    # for interpreter-level code

    def size(self):
        return len(self.chars) // self.itemsize

    def bits_at(self, i):
        bits = r_uint(0)
        position = i * self.itemsize
        for k in range(self.itemsize - 1, -1, -1):
            bits = (bits << 8) | r_uint(ord(self.chars[position + k]))
        return bits

    def item_at(self, space, i):
        return wrap_item(space, self.code, self.bits_at(i))

    def put_bits(self, i, bits):
        position = i * self.itemsize
        for k in range(self.itemsize):
            self.chars[position + k] = chr(intmask(bits & 255))
            bits = bits >> 8

    def push_bits(self, bits):
        for k in range(self.itemsize):
            self.chars.append(chr(intmask(bits & 255)))
            bits = bits >> 8

    def push(self, space, w_value):
        bits = item_bits(space, self.code, w_value)
        self.check_resizable(space)
        self.push_bits(bits)

    def check_resizable(self, space):
        exports = self.exports
        if exports is not None:
            if exports.any_held():
                refuse_resize_of_array(space)
            self.exports = None

    def append_bytes(self, space, value):
        if len(value) % self.itemsize != 0:
            raise oefmt(space, space.w_ValueError, "bytes length not a multiple of item size")
        if len(value) > 0:
            self.check_resizable(space)
            charge(space, len(value))
            for c in value:
                self.chars.append(c)

    def append_text(self, space, text):
        charge(space, len(text))
        if len(text) > 0:
            self.check_resizable(space)
        for code_point in utf8.code_points(text):
            self.push_bits(r_uint(code_point))

    def append_array(self, space, w_other):
        value = w_other.as_str()
        self.append_bytes(space, value)

    def extend_from(self, space, w_iterable):
        w_iter = space.iter(w_iterable)
        while True:
            w_value = space.next(w_iter)
            if w_value is None:
                return
            space.tick(1)
            self.push(space, w_value)

    def as_str(self):
        return ''.join(self.chars)

    def sliced(self, start, stop):
        "A new array of the items from start to stop."
        w_new = new_array(self.code)
        a, b = start * self.itemsize, max(stop, start) * self.itemsize
        assert 0 <= a <= b
        w_new.chars = self.chars[a:b]
        return w_new

    def replace(self, space, start, stop, chars):
        "The items from start to stop by those in `chars`."
        a, b = start * self.itemsize, max(stop, start) * self.itemsize
        assert 0 <= a <= b
        if b - a != len(chars):
            self.check_resizable(space)
        charge(space, len(chars))
        self.chars = self.chars[:a] + chars + self.chars[b:]

    # ____________________________________________________________
    # the buffer

    def has_buffer(self):
        return True

    def get_buffer(self, space):
        buf = ArrayBuffer(self)
        if self.exports is None:
            self.exports = Exports()
        self.exports.add(buf)
        return buf

    @typedef.method("__buffer__(self, flags: int, /)")
    def descr_buffer(self, space, flags):
        return space.export_buffer(self, flags)

    @typedef.method("__release_buffer__(self, buffer, /) -> None")
    def descr_release_buffer(self, space, w_buffer):
        space.release_exported(self, w_buffer)

    @typedef.method("buffer_info(self, /)")
    def buffer_info(self, space):
        """Return a tuple (address, length) giving the current memory address and the length in \
items of the buffer used to hold array's contents.

The length should be multiplied by the itemsize attribute to calculate
the buffer length in bytes."""
        return space.newtuple2(self.identity(space), space.newint(self.size()))

    # ____________________________________________________________
    # items and slices

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        return self.size()

    def has_length(self):
        return True

    def truth(self, space):
        return len(self.chars) > 0

    def position(self, space, w_index):
        if not space.has_index(w_index):
            raise oefmt(space, space.w_TypeError, "array indices must be integers")
        i = space.subscript_w(w_index)
        if i < 0:
            i += self.size()
        return i

    def in_range(self, i):
        return 0 <= i < self.size()

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        if isinstance(w_key, W_Slice):
            start, stop, step, count = w_key.unpack(space, self.size())
            charge(space, count * self.itemsize)
            if step == 1:
                return self.sliced(start, stop)
            w_new = new_array(self.code)
            for k in range(count):
                w_new.push_bits(self.bits_at(start + k * step))
            return w_new
        i = self.position(space, w_key)
        if not self.in_range(i):
            raise oefmt(space, space.w_IndexError, "array index out of range")
        return self.item_at(space, i)

    @typedef.method("__setitem__(self, key, value, /) -> None")
    def setitem(self, space, w_key, w_value):
        if isinstance(w_key, W_Slice):
            self.setslice(space, w_key, w_value)
            return
        i = self.position(space, w_key)
        if not self.in_range(i):
            raise self.assignment_out_of_range(space)
        bits = item_bits(space, self.code, w_value)
        if not self.in_range(i):                # an __index__ may have changed the size
            raise self.assignment_out_of_range(space)
        self.put_bits(i, bits)

    def assignment_out_of_range(self, space):
        return make_error(space, space.w_IndexError, "array assignment index out of range")

    def setslice(self, space, w_slice, w_value):
        if not isinstance(w_value, W_Array):
            raise oefmt(space, space.w_TypeError, "can only assign array (not \"%T\") to array slice", w_value)
        if w_value.code != self.code:
            raise oefmt(space, space.w_TypeError, "bad argument type for built-in operation")
        start, stop, step, count = w_slice.unpack(space, self.size())
        new = w_value.chars[:]
        if step == 1:
            self.replace(space, start, stop, new)
            return
        given = w_value.size()
        if given != count:
            raise oefmt(space, space.w_ValueError, "attempt to assign array of size %d to extended slice of size %d",
                        given, count)
        charge(space, len(new))
        for k in range(count):
            for i in range(self.itemsize):
                self.chars[(start + k * step) * self.itemsize + i] = new[k * self.itemsize + i]

    @typedef.method("__delitem__(self, key, /) -> None")
    def delitem(self, space, w_key):
        if isinstance(w_key, W_Slice):
            self.delslice(space, w_key)
            return
        i = self.position(space, w_key)
        if not self.in_range(i):
            raise self.assignment_out_of_range(space)
        self.replace(space, i, i + 1, [])

    def delslice(self, space, w_slice):
        start, stop, step, count = w_slice.unpack(space, self.size())
        if count == 0:
            return
        if step < 0:
            start, step = start + step * (count - 1), -step
        if step == 1:
            self.replace(space, start, start + count, [])
            return
        self.check_resizable(space)
        charge(space, len(self.chars))
        kept = []
        for i in range(self.size()):
            if i < start or (i - start) % step != 0 or (i - start) // step >= count:
                for k in range(self.itemsize):
                    kept.append(self.chars[i * self.itemsize + k])
        self.chars = kept

    # ____________________________________________________________
    # growing and shrinking

    @typedef.method("append(self, v, /) -> None")
    def append(self, space, w_v):
        "Append new value v to the end of the array."
        self.push(space, w_v)

    @typedef.method("extend(self, bb, /) -> None")
    def extend(self, space, w_bb):
        "Append items to the end of the array."
        if isinstance(w_bb, W_Array):
            if w_bb.code != self.code:
                raise oefmt(space, space.w_TypeError, "can only extend with array of same kind")
            self.append_array(space, w_bb)
        else:
            self.extend_from(space, w_bb)

    @typedef.method("insert(self, i: index, v, /) -> None")
    def insert(self, space, i, w_v):
        "Insert a new item v into the array before position i."
        bits = item_bits(space, self.code, w_v)
        n = self.size()
        if i < 0:
            i = max(i + n, 0)
        i = min(i, n)
        w_item = new_array(self.code)
        w_item.push_bits(bits)
        self.replace(space, i, i, w_item.chars)

    @typedef.method("pop(self, i: index = -1, /)")
    def pop(self, space, i):
        """Return the i-th element and delete it from the array.

i defaults to -1."""
        n = self.size()
        if n == 0:
            raise oefmt(space, space.w_IndexError, "pop from empty array")
        if i < 0:
            i += n
        if not self.in_range(i):
            raise oefmt(space, space.w_IndexError, "pop index out of range")
        w_value = self.item_at(space, i)
        if i == n - 1:
            self.check_resizable(space)
            for k in range(self.itemsize):
                self.chars.pop()
        else:
            self.replace(space, i, i + 1, [])
        return w_value

    @typedef.method("remove(self, v, /) -> None")
    def remove(self, space, w_v):
        "Remove the first occurrence of v in the array."
        i = self.find(space, w_v, 0, sys.maxint)
        if i < 0:
            raise oefmt(space, space.w_ValueError, "array.remove(x): x not in array")
        if self.in_range(i):
            self.replace(space, i, i + 1, [])

    @typedef.method("clear(self, /) -> None")
    def clear(self, space):
        "Remove all items from the array."
        self.replace(space, 0, self.size(), [])

    @typedef.method("reverse(self, /) -> None")
    def reverse(self, space):
        "Reverse the order of the items in the array."
        charge(space, len(self.chars))
        low, high = 0, self.size() - 1
        while low < high:
            a, b = self.bits_at(low), self.bits_at(high)
            self.put_bits(low, b)
            self.put_bits(high, a)
            low += 1
            high -= 1

    @typedef.method("byteswap(self, /) -> None")
    def byteswap(self, space):
        """Byteswap all items of the array.

If the items in the array are not 1, 2, 4, or 8 bytes in size, RuntimeError is
raised."""
        charge(space, len(self.chars))
        size = self.itemsize
        for start in range(0, len(self.chars), size):
            for k in range(size >> 1):
                a, b = start + k, start + size - 1 - k
                self.chars[a], self.chars[b] = self.chars[b], self.chars[a]

    # ____________________________________________________________
    # searching

    def find(self, space, w_value, i, stop):
        "The first place, or -1.  __eq__ may change the array meanwhile."
        while i < stop and i < self.size():
            space.tick(1)
            if space.eq_w(self.item_at(space, i), w_value):
                return i
            i += 1
        return -1

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        return self.find(space, w_key, 0, sys.maxint) >= 0

    @typedef.method("index(self, v, start=0, stop=sys.maxsize, /) -> int")
    def index(self, space, w_v, w_start, w_stop):
        """Return index of first occurrence of v in the array.

Raise ValueError if the value is not present."""
        n = self.size()
        i = self.find(space, w_v, search_bound(space, w_start, n), search_bound(space, w_stop, n))
        if i < 0:
            raise oefmt(space, space.w_ValueError, "array.index(x): x not in array")
        return i

    @typedef.method("count(self, v, /) -> int")
    def count(self, space, w_v):
        "Return number of occurrences of v in the array."
        found = 0
        i = self.find(space, w_v, 0, sys.maxint)
        while i >= 0:
            found += 1
            i = self.find(space, w_v, i + 1, sys.maxint)
        return found

    # ____________________________________________________________
    # conversions

    @typedef.method("tobytes(self, /) -> bytes")
    def tobytes(self, space):
        "Convert the array to an array of machine values and return the bytes representation."
        charge(space, len(self.chars))
        return self.as_str()

    @typedef.method("frombytes(self, buffer, /) -> None")
    def frombytes(self, space, w_buffer):
        """Appends items from the string, interpreting it as an array of machine values, \
as if it had been read from a file using the fromfile() method."""
        self.append_bytes(space, space.bytes_w(w_buffer))

    @typedef.method("tolist(self, /)")
    def tolist(self, space):
        "Convert array to an ordinary list with the same items."
        space.tick(self.size())
        items_w = []
        for i in range(self.size()):
            items_w.append(self.item_at(space, i))
        return space.newlist(items_w)

    @typedef.method("fromlist(self, list, /) -> None")
    def fromlist(self, space, w_list):
        "Append items to array from list."
        if not space.is_list(w_list):
            raise oefmt(space, space.w_TypeError, "arg must be list")
        w_new = new_array(self.code)
        w_new.extend_from(space, w_list)        # all of them or none
        self.append_array(space, w_new)

    @typedef.method("tounicode(self, /)")
    def tounicode(self, space):
        """Extends this array with data from the unicode string ustr.

Convert the array to a unicode string.  The array must be a unicode type array;
otherwise a ValueError is raised.  Use array.tobytes().decode() to obtain a
unicode string from an array of some other type."""
        if self.code not in CHARACTERS:
            raise oefmt(space, space.w_ValueError,
                        "tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return space.newtext(self.text(space))

    def text(self, space):
        charge(space, len(self.chars))
        pieces = []
        for i in range(self.size()):
            pieces.append(space.text_w(self.item_at(space, i)))
        return ''.join(pieces)

    @typedef.method("fromunicode(self, ustr, /) -> None")
    def fromunicode(self, space, w_ustr):
        """Extends this array with data from the unicode string ustr.

The array must be a unicode type array; otherwise a ValueError is raised.
Use array.frombytes(ustr.encode(...)) to append Unicode data to an array of
some other type."""
        if not space.is_text(w_ustr):
            raise oefmt(space, space.w_TypeError, "fromunicode() argument must be str, not %T", w_ustr)
        if self.code not in CHARACTERS:
            raise oefmt(space, space.w_ValueError,
                        "fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self.append_text(space, space.text_w(w_ustr))

    @typedef.method("tofile(self, f, /) -> None")
    def tofile(self, space, w_f):
        "Write all items (as machine values) to the file object f."
        value = self.as_str()
        w_write = space.getattr(w_f, 'write')
        for start in range(0, len(value), BLOCK):
            space.call_1(w_write, space.newbytes(value[start:start + BLOCK]))

    @typedef.method("fromfile(self, f, n: index, /) -> None")
    def fromfile(self, space, w_f, n):
        "Read n objects from the file object f and append them to the end of the array."
        if n < 0:
            raise oefmt(space, space.w_ValueError, "negative count")
        try:
            nbytes = ovfcheck(n * self.itemsize)
        except OverflowError:
            raise OperationError(space.w_MemoryError, None)
        w_data = space.call_method(w_f, 'read', [space.newint(nbytes)])
        if not space.is_bytes(w_data):
            raise oefmt(space, space.w_TypeError, "read() didn't return bytes")
        data = space.bytes_w(w_data)
        self.append_bytes(space, data)
        if len(data) < nbytes:
            raise oefmt(space, space.w_EOFError, "read() didn't return enough bytes")

    @typedef.getset('typecode')
    def get_typecode(self, space):
        return space.newtext(self.code)

    @typedef.getset('itemsize')
    def get_itemsize(self, space):
        return space.newint(self.itemsize)

    # ____________________________________________________________
    # the object protocol

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_ArrayIterator(self)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        name = space.type(self).name
        if len(self.chars) == 0:
            return "%s('%s')" % (name, self.code)
        w_shown = self.tounicode(space) if self.code in CHARACTERS else self.tolist(space)
        return "%s('%s', %s)" % (name, self.code, space.repr_text(w_shown))

    @typedef.method("__copy__(self, /)")
    def descr_copy(self, space):
        "Return a copy of the array."
        return self.sliced(0, self.size())

    @typedef.method("__deepcopy__(self, unused, /)")
    def descr_deepcopy(self, space, w_unused):
        "Return a copy of the array."
        return self.sliced(0, self.size())

    @typedef.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        "Size of the array in memory, in bytes."
        return space.type(self).get_facts().basicsize + len(self.chars)

    @typedef.method("__reduce_ex__(self, value, /)")
    def descr_reduce_ex(self, space, w_value):
        "Return state information for pickling."
        if not space.is_int(w_value):
            raise oefmt(space, space.w_TypeError, "__reduce_ex__ argument should be an integer")
        w_state = state_of(self, space)
        w_type, w_code = space.type(self), space.newtext(self.code)
        if space.int_w(w_value) < 3:
            return space.newtuple([w_type, space.newtuple2(w_code, self.tolist(space)), w_state])
        w_maker = space.getattr(space.import_module('array'), '_array_reconstructor')
        args_w = [w_type, w_code, space.newint(format_number(self.code)), space.newbytes(self.as_str())]
        return space.newtuple([w_maker, space.newtuple(args_w), w_state])

    # ____________________________________________________________
    # operators

    @typedef.method("__add__(self, value, /)")
    def op_add(self, space, w_value):
        if not isinstance(w_value, W_Array):
            if w_value.is_user and space.lookup(w_value, '__radd__') is not None:
                return space.w_NotImplemented
            raise oefmt(space, space.w_TypeError, "can only append array (not \"%T\") to array", w_value)
        if w_value.code != self.code:
            raise oefmt(space, space.w_TypeError, "bad argument type for built-in operation")
        w_new = self.sliced(0, self.size())
        w_new.append_array(space, w_value)
        return w_new

    @typedef.method("__iadd__(self, value, /)")
    def op_iadd(self, space, w_value):
        if not isinstance(w_value, W_Array):
            raise oefmt(space, space.w_TypeError, "can only extend array with array (not \"%T\")", w_value)
        self.extend(space, w_value)
        return self

    def repeated(self, space, times):
        try:
            total = ovfcheck(len(self.chars) * times)
        except OverflowError:
            raise OperationError(space.w_MemoryError, None)
        space.check_size(total)
        charge(space, total)
        w_new = new_array(self.code)
        w_new.chars = self.chars * times
        return w_new

    @typedef.method("__mul__(self, value, /)")
    def op_mul(self, space, w_value):
        times = repeat_count(space, self, w_value)
        if times < 0:
            return space.w_NotImplemented
        return self.repeated(space, times)

    @typedef.method("__rmul__(self, value, /)")
    def op_rmul(self, space, w_value):
        return self.op_mul(space, w_value)

    @typedef.method("__imul__(self, value, /)")
    def op_imul(self, space, w_value):
        times = repeat_count(space, self, w_value)
        if times < 0:
            return space.w_NotImplemented
        w_new = self.repeated(space, times)
        if len(w_new.chars) != len(self.chars):
            self.check_resizable(space)
            self.chars = w_new.chars
        return self


def _comparison(name):
    "The first items that differ decide, as numbers; so do the lengths where none do."
    def compare(self, space, w_value):
        if not isinstance(w_value, W_Array):
            return space.w_NotImplemented
        if (name == 'eq' or name == 'ne') and self.size() != w_value.size():
            return space.newbool(name == 'ne')
        i = 0
        while i < self.size() and i < w_value.size():
            space.tick(1)
            w_a, w_b = self.item_at(space, i), w_value.item_at(space, i)
            if not space.is_true(space.eq(w_a, w_b)):
                if name == 'eq' or name == 'ne':
                    return space.newbool(name == 'ne')
                return getattr(space, name)(w_a, w_b)
            i += 1
        return getattr(space, name)(space.newint(self.size()), space.newint(w_value.size()))
    compare.__name__ = 'op_' + name
    setattr(W_Array, 'op_' + name, compare)
    W_Array.typedef.method("__%s__(self, value, /)" % name)(compare)


for _name in ('lt', 'le', 'eq', 'ne', 'gt', 'ge'):
    _comparison(_name)

W_Array.typedef.classmethod("__class_getitem__(cls, item, /)")(descr_class_getitem)


@module.constant('ArrayType')
def make_array_type(space):
    return W_Array.w_builtin_type


def check_initializer(space, code, w_initial):
    if code in CHARACTERS:
        return
    if space.is_text(w_initial):
        raise oefmt(space, space.w_TypeError, "cannot use a str to initialize an array with typecode '%s'", code)
    if isinstance(w_initial, W_Array) and w_initial.code in CHARACTERS:
        raise oefmt(space, space.w_TypeError, "cannot use a unicode array to initialize an array with typecode '%s'",
                    code)


def new_array(code):
    w_array = W_Array()
    w_array.start(code)
    return w_array


def refuse_resize_of_array(space):
    raise oefmt(space, space.w_BufferError, "cannot resize an array that is exporting buffers")


class ArrayBuffer(Buffer):
    readonly = False

    def __init__(self, w_array):
        self.w_array = w_array
        self.format = 'w' if w_array.code in CHARACTERS else w_array.code
        self.itemsize = w_array.itemsize

    def length(self):
        return len(self.w_array.chars)

    def slice(self, start, stop):
        assert 0 <= start <= stop
        return ''.join(self.w_array.chars[start:stop])

    def byte(self, i):
        return self.w_array.chars[i]

    def set_byte(self, i, c):
        self.w_array.chars[i] = c

    def release(self, space):
        exports = self.w_array.exports
        if exports is not None:
            exports.remove(self)


class W_ArrayIterator(W_Iterator):
    typedef = iterator_typedef('arrayiterator', length_hint=False, module='array')

    def __init__(self, w_array):
        self.w_array = w_array          # None when exhausted
        self.index = 0

    def iter_next(self, space):
        w_array = self.w_array
        if w_array is None:
            return None
        if self.index >= w_array.size():
            self.w_array = None
            return None
        w_value = w_array.item_at(space, self.index)
        self.index += 1
        return w_value

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        if self.w_array is None:
            return reduce_exhausted(space, space.newlist([]))
        return reduce_iterator(space, self.w_array, self.index)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        index = iterator_position(space, w_state)
        if self.w_array is not None:
            self.index = min(max(index, 0), self.w_array.size())
