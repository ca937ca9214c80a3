"""W_Bytearray: the declaration of bytearray; what it has in common with bytes is in shared.py."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import COMPARISONS, W_Object
from memphis.objects.buffer import Buffer, Exports, refuse_resize
from memphis.objects.bytesobject import methods
from memphis.objects.bytesobject.arguments import byte_w
from memphis.objects.bytesobject.construction import bytearray_from, bytes_from_iterable
from memphis.objects.bytesobject.iterator import W_BytearrayIterator
from memphis.objects.bytesobject.shared import W_ByteString, shared
from memphis.objects.bytestring import charge
from memphis.objects.instance import allocate
from memphis.objects.sequence import insertion_place
from memphis.objects.state import state_of
from memphis.objects.sliceobject import W_Slice, adjust
from memphis.objects.codecs.coding import decode


class W_Bytearray(W_ByteString):
    """`chars` is a list of characters.  `frozen` is the same as a string, made when a method needs one and forgotten at
    the next change, so that searching a bytearray again and again does not copy it each time.  While `exports` are
    held, the size stays."""
    typedef = TypeDef('bytearray', base=W_Object.typedef, hashable=False)
    is_sequence = True

    def __init__(self, value):
        self.start(value)

    def start(self, value):
        self.chars = [c for c in value]
        self.frozen = value
        self.exports = None

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_self = allocate(space, W_Bytearray, w_cls)
        w_self.start('')
        return w_self

    @typedef.method("__init__(self, /, source=..., encoding=..., errors=...) -> None")
    def descr_init(self, space, w_source, w_encoding, w_errors):
        if len(self.chars) > 0:
            self.replace(space, 0, len(self.chars), '')
        value = bytearray_from(space, w_source, w_encoding, w_errors)
        self.replace(space, 0, len(self.chars), value)

    def as_str(self):
        value = self.frozen
        if value is None:
            value = self.frozen = ''.join(self.chars)
        return value

    def kind(self):
        return 'bytearray'

    def size(self):
        return len(self.chars)

    def new(self, value):
        return W_Bytearray(value)

    def get_buffer(self, space):
        buf = BytearrayBuffer(self)
        if self.exports is None:
            self.exports = Exports()
        self.exports.add(buf)
        return buf

    @typedef.method("__release_buffer__(self, buffer, /) -> None")
    def descr_release_buffer(self, space, w_buffer):
        "Release the buffer object that exposes the underlying memory of the object."
        space.release_exported(self, w_buffer)

    def check_resizable(self, space):
        exports = self.exports
        if exports is not None:
            if exports.any_held():
                refuse_resize(space)
            self.exports = None

    # ____________________________________________________________
    # the object protocol

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        charge(space, len(self.chars))
        return '%s(b%s)' % (space.type(self).name, methods.quote(self.as_str(), True))

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return W_BytearrayIterator(self)

    def position(self, space, index):
        n = len(self.chars)
        if index < 0:
            index += n
        if index < 0 or index >= n:
            raise oefmt(space, space.w_IndexError, "bytearray index out of range")
        return index

    def item_w(self, space, index):
        return space.newint(ord(self.chars[self.position(space, index)]))

    @typedef.method("__setitem__(self, key, value, /) -> None")
    def setitem(self, space, w_key, w_value):
        if isinstance(w_key, W_Slice):
            self.setslice(space, w_key, w_value)
            return
        index = self.position(space, self.index_argument(space, w_key))
        c = byte_w(space, w_value)
        index = self.position(space, index)         # an __index__ may have changed the size
        self.chars[index] = c[0]
        self.frozen = None

    @typedef.method("__delitem__(self, key, /) -> None")
    def delitem(self, space, w_key):
        if isinstance(w_key, W_Slice):
            start, stop, step = w_key.bounds(space)
            start, stop, step, count = adjust(start, stop, step, len(self.chars))
            self.delete(space, start, stop, step, count)
            return
        index = self.position(space, self.index_argument(space, w_key))
        self.replace(space, index, index + 1, '')

    def index_argument(self, space, w_key):
        if not space.has_index(w_key):
            raise oefmt(space, space.w_TypeError, "bytearray indices must be integers or slices, not %T", w_key)
        return space.subscript_w(w_key)

    def setslice(self, space, w_slice, w_value):
        start, stop, step = w_slice.bounds(space)
        value = self.value_to_assign(space, w_value)
        start, stop, step, count = adjust(start, stop, step, len(self.chars))
        if step == 1:
            self.replace(space, start, max(start, stop), value)
        elif len(value) == 0:
            self.delete(space, start, stop, step, count)
        elif len(value) != count:
            raise oefmt(space, space.w_ValueError,
                        "attempt to assign bytes of size %d to extended slice of size %d", len(value), count)
        else:
            charge(space, count)
            self.frozen = None
            for i in range(count):
                self.chars[start + i * step] = value[i]

    def value_to_assign(self, space, w_value):
        if isinstance(w_value, W_ByteString):
            return w_value.as_str()
        if space.is_text(w_value) or space.has_index(w_value) or space.is_float(w_value):
            raise oefmt(space, space.w_TypeError,
                        "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
        return bytearray_from(space, w_value, None, None)

    # ____________________________________________________________
    # what all changes of size come down to

    def replace(self, space, start, stop, value):
        "self[start:stop] = value; 0 <= start <= stop <= the size."
        assert start >= 0
        assert stop >= start
        charge(space, len(value))
        self.frozen = None
        if len(value) == stop - start:
            for i in range(len(value)):
                self.chars[start + i] = value[i]
            return
        self.check_resizable(space)
        n = len(self.chars)
        space.check_size(n - (stop - start) + len(value))
        if stop == n:
            del self.chars[start:]
            self.chars += value
        else:
            charge(space, n)
            tail = self.chars[stop:]
            del self.chars[start:]
            self.chars += value
            self.chars += tail

    def delete(self, space, start, stop, step, count):
        "What adjust() gives."
        if count == 0:
            return
        if step < 0:
            start, step = start + step * (count - 1), -step
        if step == 1:
            self.replace(space, start, start + count, '')
            return
        self.check_resizable(space)
        charge(space, len(self.chars))
        self.frozen = None
        chars = self.chars
        end, deleted = start + step * (count - 1), 0
        for i in range(start, len(chars)):
            if i <= end and (i - start) % step == 0:
                deleted += 1
            else:
                chars[i - deleted] = chars[i]
        size = len(chars) - deleted
        assert size >= 0
        del chars[size:]

    # ____________________________________________________________
    # methods that change it

    @typedef.method("append(self, item, /) -> None")
    def descr_append(self, space, w_item):
        """Append a single item to the end of the bytearray.

  item
    The item to be appended."""
        c = byte_w(space, w_item)
        self.check_resizable(space)
        self.frozen = None
        self.chars.append(c[0])

    @typedef.method("extend(self, iterable_of_ints, /) -> None")
    def descr_extend(self, space, w_iterable_of_ints):
        """Append all the items from the iterator or sequence to the end of the bytearray.

  iterable_of_ints
    The iterable of items to append."""
        value = space.bytes_or_none(w_iterable_of_ints)
        if value is None:
            if not space.is_iterable_slot(w_iterable_of_ints):
                raise oefmt(space, space.w_TypeError, "can't extend bytearray with %T", w_iterable_of_ints)
            if space.is_text(w_iterable_of_ints) and space.len_w(w_iterable_of_ints) > 0:
                raise oefmt(space, space.w_TypeError, "expected iterable of integers; got: 'str'")
            value = bytes_from_iterable(space, w_iterable_of_ints, "byte")
        self.push(space, value)

    def push(self, space, value):
        if len(value) > 0:
            self.replace(space, len(self.chars), len(self.chars), value)

    @typedef.method("insert(self, index: index, item, /) -> None")
    def descr_insert(self, space, index, w_item):
        """Insert a single item into the bytearray before the given index.

  index
    The index where the value is to be inserted.
  item
    The item to be inserted."""
        c = byte_w(space, w_item)
        index = insertion_place(index, len(self.chars))
        self.replace(space, index, index, c)

    @typedef.method("pop(self, index: index = -1, /) -> int")
    def descr_pop(self, space, index):
        """Remove and return a single item from B.

  index
    The index from where to remove the item.
    -1 (the default value) means remove the last item.

If no index argument is given, will pop the last item."""
        n = len(self.chars)
        if n == 0:
            raise oefmt(space, space.w_IndexError, "pop from empty bytearray")
        if index < 0:
            index += n
        if index < 0 or index >= n:
            raise oefmt(space, space.w_IndexError, "pop index out of range")
        value = ord(self.chars[index])
        self.replace(space, index, index + 1, '')
        return value

    @typedef.method("remove(self, value, /) -> None")
    def descr_remove(self, space, w_value):
        """Remove the first occurrence of a value in the bytearray.

  value
    The value to remove."""
        c = byte_w(space, w_value)
        charge(space, len(self.chars))
        index = self.as_str().find(c[0])
        if index < 0:
            raise oefmt(space, space.w_ValueError, "value not found in bytearray")
        self.replace(space, index, index + 1, '')

    @typedef.method("clear(self, /) -> None")
    def descr_clear(self, space):
        "Remove all items from the bytearray."
        self.replace(space, 0, len(self.chars), '')

    @typedef.method("copy(self, /)")
    def descr_copy(self, space):
        "Return a copy of B."
        charge(space, len(self.chars))
        return self.exact()

    @typedef.method("reverse(self, /) -> None")
    def descr_reverse(self, space):
        "Reverse the order of the values in B in place."
        charge(space, len(self.chars))
        self.frozen = None
        self.chars.reverse()

    # ____________________________________________________________
    # operators

    def repetition_error(self, space):
        return OperationError(space.w_MemoryError, None)

    @typedef.method("__iadd__(self, value, /)")
    def op_iadd(self, space, w_value):
        value = space.bytes_or_none(w_value)
        if value is None:
            raise oefmt(space, space.w_TypeError, "can't concat %T to %T", w_value, self)
        if w_value is self and len(value) > 0:
            refuse_resize(space)            # CPython holds the buffer of the other operand meanwhile
        self.push(space, value)
        return self

    @typedef.method("__imul__(self, value, /)")
    def op_imul(self, space, w_value):
        times = self.factor(space, w_value, '__rmul__')
        if times < 0:
            return space.w_NotImplemented
        if times != 1:
            value = self.repeated(space, times)
            self.replace(space, 0, len(self.chars), value)
        return self

    # ____________________________________________________________
    # the rest

    @typedef.method("__alloc__(self, /) -> int")
    def descr_alloc(self, space):
        "Return the number of bytes actually allocated."
        return len(self.chars) + 1 if len(self.chars) > 0 else 0

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        return self.reduced(space, 2)

    @typedef.method("__reduce_ex__(self, proto: int = 0, /)")
    def descr_reduce_ex(self, space, proto):
        "Return state information for pickling."
        return self.reduced(space, proto)

    def reduced(self, space, protocol):
        if protocol >= 3:
            w_args = space.newtuple([space.newbytes(self.as_str())])
        else:
            w_latin1 = space.newtext('latin-1')
            w_args = space.newtuple([decode(space, self.as_str(), 'latin-1', 'strict'), w_latin1])
        return space.newtuple([space.type(self), w_args, state_of(self, space)])

    @typedef.method("__sizeof__(self, /) -> int")
    def descr_sizeof(self, space):
        "Returns the size of the bytearray object in memory, in bytes."
        return space.type(self).get_facts().basicsize + self.descr_alloc(space)

    @typedef.classmethod("fromhex(type, string, /)")
    def descr_fromhex(space, w_type, w_string):
        """Create a bytearray object from a string of hexadecimal numbers.

Spaces between two numbers are accepted.
Example: bytearray.fromhex('B9 01EF') -> bytearray(b'\\\\xb9\\\\x01\\\\xef')"""
        value = methods.from_hex_argument(space, w_string)
        if w_type is W_Bytearray.w_builtin_type:
            return W_Bytearray(value)
        return space.call_list(w_type, [space.newbytes(value)])


W_Bytearray.typedef.include(shared)


def _comparison(name, symbol):
    "Of a bytearray and anything that exports its bytes."
    source = """
def compare(self, space, w_value):
    value = space.bytes_or_none(w_value)
    if value is None:
        return space.w_NotImplemented
    return space.newbool(self.as_str() %s value)
""" % symbol
    namespace = {}
    exec source in namespace
    compare = namespace['compare']
    compare.__name__ = 'op_' + name
    setattr(W_Bytearray, 'op_' + name, compare)
    W_Bytearray.typedef.method("__%s__(self, value, /)" % name)(compare)


for _name, _symbol, _ in COMPARISONS:
    _comparison(_name, _symbol)


class BytearrayBuffer(Buffer):
    readonly = False

    def __init__(self, w_bytearray):
        self.w_bytearray = w_bytearray

    def length(self):
        return len(self.w_bytearray.chars)

    def as_str(self):
        return self.w_bytearray.as_str()

    def slice(self, start, stop):
        assert 0 <= start <= stop
        return ''.join(self.w_bytearray.chars[start:stop])

    def byte(self, i):
        return self.w_bytearray.chars[i]

    def set_byte(self, i, c):
        self.w_bytearray.chars[i] = c
        self.w_bytearray.frozen = None

    def release(self, space):
        exports = self.w_bytearray.exports
        if exports is not None:
            exports.remove(self)
