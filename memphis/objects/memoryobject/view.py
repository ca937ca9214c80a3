"""W_MemoryView: memoryview objects, and the buffers that objects export through them.

All views that came from one export share its ManagedBuffer; the buffer is given back when the last of them has been
released.  A view that is lost without release() gives nothing back itself: who exported the memory finds out
(objects/buffer.py), or, where it must be told, the view is registered for finalization.
"""
from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.rstring import StringBuilder

from memphis.errors import make_error, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects import finalizing
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.buffer import MAX_DIMENSIONS, Buffer, Exports, StringBuffer
from memphis.objects.bytesobject import methods
from memphis.objects.bytesobject.arguments import hex_separator
from memphis.objects.bytestring import charge
from memphis.objects.iterators import W_Iterator, iterator_typedef
from memphis.objects.memoryobject.formats import (
    BYTES, SIZES, checked_code, native_code, pack_item, unpack_item)
from memphis.objects.memoryobject.geometry import Geometry, contiguous
from memphis.objects.sliceobject import W_Slice, adjust
from memphis.objects.strobject.arguments import shown_type


class ManagedBuffer(object):
    def __init__(self, buf, w_exporter):
        self.buf = buf
        self.w_exporter = w_exporter
        self.holders = 0

    def drop(self, space):
        self.holders -= 1
        if self.holders == 0:
            self.buf.release(space)


NOTHING = ManagedBuffer(StringBuffer(''), None)


class ViewBuffer(Buffer):
    "What a view exports itself: the buffer below it."

    def __init__(self, w_view):
        self.w_view = w_view
        self.buf = w_view.managed.buf
        self.readonly = w_view.readonly

    def length(self):
        return self.buf.length()

    def as_str(self):
        return self.buf.as_str()

    def slice(self, start, stop):
        return self.buf.slice(start, stop)

    def byte(self, i):
        return self.buf.byte(i)

    def set_byte(self, i, c):
        self.buf.set_byte(i, c)

    def release(self, space):
        exports = self.w_view.exports
        if exports is not None:
            exports.remove(self)


class PythonBuffer(ViewBuffer):
    "What a __buffer__ written in Python has given: a view, which its __release_buffer__ gets back."
    must_release = True

    def __init__(self, w_view, w_owner):
        ViewBuffer.__init__(self, w_view)
        self.w_owner = w_owner

    def release(self, space):
        ViewBuffer.release(self, space)
        w_type = space.type(self.w_owner)
        w_where = w_type.lookup_where('__release_buffer__')
        if w_where is not None and w_where.is_heap:         # that of a builtin base is for its own buffer
            w_method = w_type.lookup('__release_buffer__')
            space.call_ignoring_errors(w_method, self.w_owner, self.w_view)
        self.w_view.release(space)


class W_MemoryView(W_Object):
    typedef = TypeDef('memoryview', base=W_Object.typedef, final=True, weakrefs=True, variable_size=True)
    import_from_mixin(Lifeline)

    def __init__(self, managed, format, geometry, readonly):
        self.managed = managed
        self.format = format
        self.geometry = geometry
        self.readonly = readonly
        self.released = False
        self.exports = None
        managed.holders += 1
        if managed.buf.must_release:
            finalizing.register(self)

    @typedef.static("__new__(cls, object)")
    def descr_new(space, w_cls, w_object):
        return space.memoryview_of(w_object)

    @typedef.classmethod("_from_flags(cls, /, object, flags: int)")
    def descr_from_flags(space, w_cls, w_object, flags):
        return space.memoryview_of(w_object, flags)

    def finalize(self, space):
        if not self.released:
            self.forget(space)

    def forget(self, space):
        self.released = True
        managed, self.managed = self.managed, NOTHING       # nothing is kept alive
        managed.drop(space)

    def check_released(self, space):
        if self.released:
            raise oefmt(space, space.w_ValueError, "operation forbidden on released memoryview object")

    # ____________________________________________________________
    # exporting

    def has_buffer(self):
        return True

    def get_buffer(self, space):
        self.check_released(space)
        buf = ViewBuffer(self)
        self.add_export(buf)
        return buf

    def add_export(self, buf):
        if self.exports is None:
            self.exports = Exports()
        self.exports.add(buf)

    def same_view(self, managed, readonly):
        return W_MemoryView(managed, self.format, self.geometry, readonly)

    @typedef.method("__buffer__(self, flags: int, /)")
    def descr_buffer(self, space, flags):
        "Return a buffer object that exposes the underlying memory of the object."
        return space.export_buffer(self, flags)

    @typedef.method("__release_buffer__(self, buffer, /) -> None")
    def descr_release_buffer(self, space, w_buffer):
        "Release the buffer object that exposes the underlying memory of the object."
        space.release_exported(self, w_buffer)

    @typedef.method("release(self, /) -> None")
    def release(self, space):
        "Release the underlying buffer exposed by the memoryview object."
        if self.released:
            return
        if self.exports is not None and self.exports.any_held():
            n = len(self.exports.refs)
            raise oefmt(space, space.w_BufferError, "memoryview has %d exported buffer%s", n, "" if n == 1 else "s")
        self.forget(space)

    @typedef.method("__enter__(self, /)")
    def descr_enter(self, space):
        self.check_released(space)
        return self

    @typedef.method("__exit__(self, /, *exc_info) -> None")
    def descr_exit(self, space, exc_info_w):
        self.release(space)

    # ____________________________________________________________
    # attributes

    @typedef.getset('obj')
    def get_obj(self, space):
        "The underlying object of the memoryview."
        self.check_released(space)
        return self.managed.w_exporter

    @typedef.getset('nbytes')
    def get_nbytes(self, space):
        """The amount of space in bytes that the array would use in
 a contiguous representation."""
        self.check_released(space)
        return space.newint(self.geometry.nbytes())

    @typedef.getset('readonly')
    def get_readonly(self, space):
        "A bool indicating whether the memory is read only."
        self.check_released(space)
        return space.newbool(self.readonly)

    @typedef.getset('itemsize')
    def get_itemsize(self, space):
        "The size in bytes of each element of the memoryview."
        self.check_released(space)
        return space.newint(self.geometry.itemsize)

    @typedef.getset('format')
    def get_format(self, space):
        """A string containing the format (in struct module style)
 for each element in the view."""
        self.check_released(space)
        return space.newtext(self.format)

    @typedef.getset('ndim')
    def get_ndim(self, space):
        """An integer indicating how many dimensions of a multi-dimensional
 array the memory represents."""
        self.check_released(space)
        return space.newint(self.geometry.ndim())

    @typedef.getset('shape')
    def get_shape(self, space):
        """A tuple of ndim integers giving the shape of the memory
 as an N-dimensional array."""
        self.check_released(space)
        return space.newtuple([space.newint(n) for n in self.geometry.shape])

    @typedef.getset('strides')
    def get_strides(self, space):
        """A tuple of ndim integers giving the size in bytes to access
 each element for each dimension of the array."""
        self.check_released(space)
        return space.newtuple([space.newint(n) for n in self.geometry.strides])

    @typedef.getset('suboffsets')
    def get_suboffsets(self, space):
        "A tuple of integers used internally for PIL-style arrays."
        self.check_released(space)
        return space.newtuple([])

    @typedef.getset('c_contiguous')
    def get_c_contiguous(self, space):
        "A bool indicating whether the memory is C contiguous."
        self.check_released(space)
        return space.newbool(self.geometry.is_contiguous())

    @typedef.getset('f_contiguous')
    def get_f_contiguous(self, space):
        "A bool indicating whether the memory is Fortran contiguous."
        self.check_released(space)
        return space.newbool(self.geometry.is_fortran_contiguous())

    @typedef.getset('contiguous')
    def get_contiguous(self, space):
        "A bool indicating whether the memory is contiguous."
        self.check_released(space)
        return space.newbool(self.geometry.is_contiguous() or self.geometry.is_fortran_contiguous())

    # ____________________________________________________________
    # the object protocol

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<%smemory at %s>' % ('released ' if self.released else '', space.address_text(self))

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        self.check_released(space)
        if self.geometry.ndim() == 0:
            raise oefmt(space, space.w_TypeError, "0-dim memory has no length")
        return self.geometry.shape[0]

    def has_length(self):
        return True

    def truth(self, space):
        return self.length(space) != 0

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        self.check_released(space)
        if not self.readonly:
            raise oefmt(space, space.w_ValueError, "cannot hash writable memoryview object")
        code = native_code(self.format)
        if code == '' or code not in BYTES:
            raise oefmt(space, space.w_ValueError, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        return space.hash_w(space.newbytes(self.contents(space)))

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        self.check_released(space)
        if self.geometry.ndim() == 0:
            raise oefmt(space, space.w_TypeError, "invalid indexing of 0-dim memory")
        if self.geometry.ndim() > 1:
            raise sub_views(space)
        return W_MemoryIterator(self, checked_code(space, self.format))

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        result = self.compare(space, w_value)
        return space.w_NotImplemented if result < 0 else space.newbool(result == 1)

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        result = self.compare(space, w_value)
        return space.w_NotImplemented if result < 0 else space.newbool(result == 0)

    def compare(self, space, w_value):
        "1: equal, 0: not, -1: not comparable."
        if self.released or isinstance(w_value, W_MemoryView) and w_value.released:
            return 1 if self is w_value else 0
        if not space.is_bytes_like(w_value):
            return -1
        w_other = space.memoryview_of(w_value)
        result = not self.released and self.equals(space, w_other)
        w_other.release(space)
        return 1 if result else 0

    def equals(self, space, w_other):
        if not self.geometry.same_shape(w_other.geometry):
            return False
        a, b = native_code(self.format), native_code(w_other.format)
        if a == '' or b == '':
            return False
        charge(space, self.geometry.nbytes())
        if a == b and a not in 'defc?':
            return self.contents(space) == w_other.contents(space)
        places, other_places = self.geometry.positions(), w_other.geometry.positions()
        buf, other_buf = self.managed.buf, w_other.managed.buf
        for i in range(len(places)):
            w_a = unpack_item(space, a, buf, places[i])
            w_b = unpack_item(space, b, other_buf, other_places[i])
            if not space.is_true(space.eq(w_a, w_b)):
                return False
        return True

    # ____________________________________________________________
    # items

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        self.check_released(space)
        geometry = self.geometry
        if geometry.ndim() == 0:
            if space.is_tuple(w_key) and space.len_w(w_key) == 0:
                return self.unpack_at(space, geometry.offset)
            if w_key is space.w_Ellipsis:
                return self
            raise oefmt(space, space.w_TypeError, "invalid indexing of 0-dim memory")
        if isinstance(w_key, W_Slice):
            return self.same_format(self.sliced(space, w_key))
        if space.has_index(w_key):
            if geometry.ndim() > 1:
                checked_code(space, self.format)
                raise sub_views(space)
            return self.unpack_at(space, self.position(space, 0, w_key, geometry.offset))
        if self.is_slices(space, w_key):
            raise oefmt(space, space.w_NotImplementedError, "multi-dimensional slicing is not implemented")
        return self.unpack_at(space, self.position_of(space, w_key))

    @typedef.method("__setitem__(self, key, value, /) -> None")
    def setitem(self, space, w_key, w_value):
        self.check_released(space)
        geometry = self.geometry
        code = checked_code(space, self.format)
        if self.readonly:
            raise oefmt(space, space.w_TypeError, "cannot modify read-only memory")
        if geometry.ndim() == 0:
            if not (w_key is space.w_Ellipsis or space.is_tuple(w_key) and space.len_w(w_key) == 0):
                raise oefmt(space, space.w_TypeError, "invalid indexing of 0-dim memory")
            self.pack_at(space, code, geometry.offset, w_value)
        elif isinstance(w_key, W_Slice):
            if geometry.ndim() > 1:
                raise oefmt(space, space.w_NotImplementedError,
                            "memoryview slice assignments are currently restricted to ndim = 1")
            self.setslice(space, w_key, w_value)
        elif space.has_index(w_key):
            if geometry.ndim() > 1:
                raise oefmt(space, space.w_NotImplementedError, "sub-views are not implemented")
            self.pack_at(space, code, self.position(space, 0, w_key, geometry.offset), w_value)
        elif self.is_slices(space, w_key):
            raise oefmt(space, space.w_NotImplementedError,
                        "memoryview slice assignments are currently restricted to ndim = 1")
        else:
            self.pack_at(space, code, self.position_of(space, w_key), w_value)

    @typedef.method("__delitem__(self, key, /) -> None")
    def delitem(self, space, w_key):
        self.check_released(space)
        if self.readonly:
            raise oefmt(space, space.w_TypeError, "cannot modify read-only memory")
        raise oefmt(space, space.w_TypeError, "cannot delete memory")

    def unpack_at(self, space, position):
        code = checked_code(space, self.format)
        self.check_released(space)          # an __index__ may have released it
        return unpack_item(space, code, self.managed.buf, position)

    def pack_at(self, space, code, position, w_value):
        item = PackedItem(SIZES[code])
        pack_item(space, code, item, 0, w_value)
        self.check_released(space)
        buf = self.managed.buf
        for i in range(len(item.chars)):
            buf.set_byte(position + i, item.chars[i])

    def position(self, space, dimension, w_index, start):
        index = space.subscript_w(w_index)
        n = self.geometry.shape[dimension]
        if index < 0:
            index += n
        if index < 0 or index >= n:
            raise oefmt(space, space.w_IndexError, "index out of bounds on dimension %d", dimension + 1)
        return start + index * self.geometry.strides[dimension]

    def is_slices(self, space, w_key):
        if not space.is_tuple(w_key):
            return False
        items_w = space.listview(w_key)
        for w_item in items_w:
            if not isinstance(w_item, W_Slice):
                return False
        return len(items_w) > 0

    def position_of(self, space, w_key):
        "Where the item with a tuple of indices lies."
        if not space.is_tuple(w_key):
            raise oefmt(space, space.w_TypeError, "memoryview: invalid slice key")
        indices_w = space.listview(w_key)
        for w_index in indices_w:
            if not space.has_index(w_index):
                raise oefmt(space, space.w_TypeError, "memoryview: invalid slice key")
        ndim = self.geometry.ndim()
        if len(indices_w) < ndim:
            raise oefmt(space, space.w_NotImplementedError, "sub-views are not implemented")
        if len(indices_w) > ndim:
            raise oefmt(space, space.w_TypeError, "cannot index %d-dimension view with %d-element tuple",
                        ndim, len(indices_w))
        position = self.geometry.offset
        for i in range(ndim):
            position = self.position(space, i, indices_w[i], position)
        return position

    def sliced(self, space, w_slice):
        "The geometry of self[slice], along the first dimension."
        start, stop, step = w_slice.bounds(space)
        self.check_released(space)
        geometry = self.geometry
        start, stop, step, count = adjust(start, stop, step, geometry.shape[0])
        stride = geometry.strides[0]
        return Geometry(geometry.offset + start * stride, geometry.itemsize, [count] + geometry.shape[1:],
                        [stride * step] + geometry.strides[1:])

    def same_format(self, geometry):
        return W_MemoryView(self.managed, self.format, geometry, self.readonly)

    def setslice(self, space, w_slice, w_value):
        if not space.is_bytes_like(w_value):
            raise oefmt(space, space.w_TypeError, "a bytes-like object is required, not '%T'", w_value)
        w_source = space.memoryview_of(w_value)
        target = self.sliced(space, w_slice)
        if not target.same_shape(w_source.geometry) or native_code(self.format) != native_code(w_source.format) or \
                native_code(self.format) == '':
            w_source.release(space)
            raise oefmt(space, space.w_ValueError,
                        "memoryview assignment: lvalue and rvalue have different structures")
        value = w_source.contents(space)
        w_source.release(space)
        self.check_released(space)
        charge(space, len(value))
        buf, size = self.managed.buf, target.itemsize
        places = target.positions()
        for i in range(len(places)):
            for j in range(size):
                buf.set_byte(places[i] + j, value[i * size + j])

    # ____________________________________________________________
    # methods

    def contents(self, space):
        "All bytes in C's order, as a string; not of a released view."
        geometry = self.geometry
        n = geometry.nbytes()
        charge(space, n)
        if geometry.is_contiguous():
            if geometry.offset == 0 and n == self.managed.buf.length():
                return self.managed.buf.as_str()
            return self.managed.buf.slice(geometry.offset, geometry.offset + n)
        return self.gather(geometry.positions())

    def gather(self, places):
        size = self.geometry.itemsize
        builder = StringBuilder(len(places) * size)
        buf = self.managed.buf
        for position in places:
            for j in range(size):
                builder.append(buf.byte(position + j))
        return builder.build()

    @typedef.method("tobytes(self, /, order='C')")
    def descr_tobytes(self, space, w_order):
        """Return the data in the buffer as a byte string.

Order can be {'C', 'F', 'A'}. When order is 'C' or 'F', the data of the
original array is converted to C or Fortran order. For contiguous views,
'A' returns an exact copy of the physical memory. In particular, in-memory
Fortran order is preserved. For non-contiguous views, the data is converted
to C first. order=None is the same as order='C'."""
        self.check_released(space)
        order = 'C'
        if w_order is not space.w_None:
            if not space.is_text(w_order):
                raise oefmt(space, space.w_TypeError, "tobytes() argument 'order' must be str or None, not %s",
                            shown_type(space, w_order))
            order = space.text_w(w_order)
        if order != 'C' and order != 'F' and order != 'A':
            raise oefmt(space, space.w_ValueError, "order must be 'C', 'F' or 'A'")
        geometry = self.geometry
        if order == 'F' or order == 'A' and geometry.is_fortran_contiguous():
            charge(space, geometry.nbytes())
            return space.newbytes(self.gather(geometry.fortran_positions()))
        return space.newbytes(self.contents(space))

    @typedef.method("tolist(self, /)")
    def descr_tolist(self, space):
        "Return the data in the buffer as a list of elements."
        self.check_released(space)
        code = checked_code(space, self.format)
        charge(space, self.geometry.nbytes())
        return self.list_from(space, code, 0, self.geometry.offset)

    def list_from(self, space, code, dimension, position):
        "Nests at most MAX_DIMENSIONS deep."
        geometry = self.geometry
        if dimension == geometry.ndim():
            return unpack_item(space, code, self.managed.buf, position)
        stride = geometry.strides[dimension]
        return space.newlist([self.list_from(space, code, dimension + 1, position + i * stride)
                              for i in range(geometry.shape[dimension])])

    @typedef.method("hex(self, /, sep=..., bytes_per_sep: int = 1)")
    def descr_hex(self, space, w_sep, bytes_per_sep):
        """Return the data in the buffer as a str of hexadecimal numbers.

  sep
    An optional single character or byte to separate hex bytes.
  bytes_per_sep
    How many bytes between separators.  Positive values count from the
    right, negative values count from the left.

Example:
>>> value = memoryview(b'\\xb9\\x01\\xef')
>>> value.hex()
'b901ef'
>>> value.hex(':')
'b9:01:ef'
>>> value.hex(':', 2)
'b9:01ef'
>>> value.hex(':', -2)
'b901:ef'"""
        self.check_released(space)
        separator = hex_separator(space, w_sep)
        self.check_released(space)
        space.check_size(self.geometry.nbytes() * 3)
        return space.newtext(methods.to_hex(self.contents(space), separator, bytes_per_sep))

    @typedef.method("toreadonly(self, /)")
    def descr_toreadonly(self, space):
        "Return a readonly version of the memoryview."
        self.check_released(space)
        return self.same_view(self.managed, True)

    @typedef.method("cast(self, /, format, shape=...)")
    def descr_cast(self, space, w_format, w_shape):
        "Cast a memoryview to a new format or shape."
        if not space.is_text(w_format):
            raise oefmt(space, space.w_TypeError, "cast() argument 'format' must be str, not %s",
                        shown_type(space, w_format))
        self.check_released(space)
        geometry = self.geometry
        if not geometry.is_contiguous():
            raise oefmt(space, space.w_TypeError, "memoryview: casts are restricted to C-contiguous views")
        if (w_shape is not None or geometry.ndim() != 1) and has_zero(geometry):
            raise oefmt(space, space.w_TypeError, "memoryview: cannot cast view with zeros in shape or strides")
        if w_shape is not None:
            if not space.is_tuple(w_shape) and not space.is_list(w_shape):
                raise oefmt(space, space.w_TypeError, "shape must be a list or a tuple")
            n = space.len_w(w_shape)
            if n > MAX_DIMENSIONS:
                raise oefmt(space, space.w_ValueError, "memoryview: number of dimensions must not exceed 64")
            if geometry.ndim() != 1 and n != 1:
                raise oefmt(space, space.w_TypeError, "memoryview: cast must be 1D -> ND or ND -> 1D")
        format = space.text_w(w_format)
        code = native_code(format)
        if code == '':
            raise oefmt(space, space.w_ValueError, "memoryview: destination format must be a native single "
                        "character format prefixed with an optional '@'")
        old = native_code(self.format)
        if old == '':
            raise oefmt(space, space.w_ValueError, "memoryview: source format must be a native single character "
                        "format prefixed with an optional '@'")
        if code not in BYTES and old not in BYTES:
            raise oefmt(space, space.w_TypeError, "memoryview: cannot cast between two non-byte formats")
        size = SIZES[code]
        nbytes = geometry.nbytes()
        if nbytes % size != 0:
            raise oefmt(space, space.w_TypeError, "memoryview: length is not a multiple of itemsize")
        shape = [nbytes // size]
        if w_shape is not None:
            shape = shape_w(space, w_shape, size, nbytes)
            self.check_released(space)
        return W_MemoryView(self.managed, format, contiguous(geometry.offset, size, shape[:]), self.readonly)


class PackedItem(Buffer):
    "The bytes of one item, made before anything is written."

    def __init__(self, size):
        self.chars = ['\0'] * size

    def set_byte(self, i, c):
        self.chars[i] = c


class W_MemoryIterator(W_Iterator):
    typedef = iterator_typedef('memory_iterator', length_hint=False)

    def __init__(self, w_view, code):
        self.w_view = w_view        # None when exhausted
        self.code = code
        self.index = 0
        self.count = w_view.geometry.shape[0]

    def iter_next(self, space):
        w_view = self.w_view
        if w_view is None:
            return None
        w_view.check_released(space)
        if self.index >= self.count:
            self.w_view = None
            return None
        geometry = w_view.geometry
        position = geometry.offset + self.index * geometry.strides[0]
        self.index += 1
        return unpack_item(space, self.code, w_view.managed.buf, position)


def sub_views(space):
    return make_error(space, space.w_NotImplementedError, "multi-dimensional sub-views are not implemented")


def has_zero(geometry):
    for n in geometry.shape:
        if n == 0:
            return True
    return False


def shape_w(space, w_shape, size, nbytes):
    "The shape that cast() is given."
    shape = []
    product = size
    for w_n in space.listview(w_shape):
        if not space.is_int(w_n):
            raise oefmt(space, space.w_TypeError, "memoryview.cast(): elements of shape must be integers")
        n = space.ssize_w(w_n)
        if n <= 0:
            raise oefmt(space, space.w_ValueError, "memoryview.cast(): elements of shape must be integers > 0")
        try:
            product = ovfcheck(product * n)
        except OverflowError:
            raise oefmt(space, space.w_ValueError, "memoryview.cast(): product(shape) > SSIZE_MAX")
        shape.append(n)
    if product != nbytes:
        raise oefmt(space, space.w_TypeError, "memoryview: product(shape) * itemsize != buffer size")
    return shape


def view_of_buffer(buf, w_exporter):
    "A view of the items."
    geometry = contiguous(0, buf.itemsize, [buf.length() // buf.itemsize])
    return W_MemoryView(ManagedBuffer(buf, w_exporter), buf.format, geometry, buf.readonly)
