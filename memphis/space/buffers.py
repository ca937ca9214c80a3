"""The buffer protocol, from both sides: PEP 688."""
from memphis.errors import OperationError, oefmt
from memphis.objects.buffer import FULL_RO, SIMPLE, WRITABLE
from memphis.objects.bytesobject import W_Bytes
from memphis.objects.bytesobject.shared import W_ByteString
from memphis.objects.memoryobject import W_MemoryView
from memphis.objects.memoryobject.view import ManagedBuffer, PythonBuffer, view_of_buffer


class Buffers(object):

    def is_bytes_object(self, w_obj):
        "bytes or bytearray"
        return isinstance(w_obj, W_ByteString)

    def is_bytes_like(self, w_obj):
        "Does it export a buffer?"
        if w_obj.is_user:
            return self.lookup(w_obj, '__buffer__') is not None
        return w_obj.has_buffer()

    def bytes_w(self, w_obj):
        "What a bytes-like object holds."
        if isinstance(w_obj, W_Bytes):
            return w_obj.value
        value = self.contents_of(w_obj, True)
        if value is None:
            raise oefmt(self, self.w_TypeError, "a bytes-like object is required, not '%T'", w_obj)
        return value

    def bytes_or_none(self, w_obj):
        "The same, None where it cannot be had."
        if isinstance(w_obj, W_Bytes):
            return w_obj.value
        try:
            return self.contents_of(w_obj, True)
        except OperationError as e:
            if not e.match(self, self.w_BufferError):
                raise
            return None

    def contents_of(self, w_obj, as_simple=False):
        "What it holds, one item after the other; a simple buffer is in one piece. None for other objects."
        if isinstance(w_obj, W_ByteString) and (not w_obj.is_user or isinstance(w_obj, W_Bytes)):
            return w_obj.as_str()
        if not self.is_bytes_like(w_obj):
            return None
        w_view = self.memoryview_of(w_obj, SIMPLE if as_simple else FULL_RO)
        try:
            if as_simple and not w_view.geometry.is_contiguous():
                raise oefmt(self, self.w_BufferError, "memoryview: underlying buffer is not C-contiguous")
            return w_view.contents(self)
        finally:
            w_view.release(self)

    def memoryview_of(self, w_obj, flags=FULL_RO):
        "A new memoryview."
        if isinstance(w_obj, W_MemoryView):
            w_obj.check_released(self)
            self.check_writable(w_obj.readonly, flags, "memoryview: underlying buffer is not writable")
            return w_obj.same_view(w_obj.managed, w_obj.readonly)
        if not w_obj.is_user and w_obj.has_buffer():
            return self.export_buffer(w_obj, flags)
        w_method = self.lookup(w_obj, '__buffer__') if w_obj.is_user else None
        if w_method is None:
            raise oefmt(self, self.w_TypeError, "memoryview: a bytes-like object is required, not '%T'", w_obj)
        self.enter_native()
        try:
            w_view = self.call_special_1(w_method, w_obj, self.newint(flags))
        finally:
            self.leave_native()
        if not isinstance(w_view, W_MemoryView):
            raise oefmt(self, self.w_TypeError, "__buffer__ returned non-memoryview object")
        if w_view.managed.w_exporter is w_obj:         # that of a builtin base
            return w_view
        w_view.check_released(self)
        self.check_writable(w_view.readonly, flags, "memoryview: underlying buffer is not writable")
        buf = PythonBuffer(w_view, w_obj)
        w_view.add_export(buf)
        return w_view.same_view(ManagedBuffer(buf, w_obj), w_view.readonly)

    def export_buffer(self, w_obj, flags):
        "__buffer__ of a builtin type."
        if isinstance(w_obj, W_MemoryView):
            w_obj.check_released(self)
            self.check_writable(w_obj.readonly, flags, "memoryview: underlying buffer is not writable")
            return w_obj.same_view(ManagedBuffer(w_obj.get_buffer(self), w_obj), w_obj.readonly)
        buf = w_obj.get_buffer(self)
        try:
            self.check_writable(buf.readonly, flags, "Object is not writable.")
        except OperationError:
            buf.release(self)
            raise
        return view_of_buffer(buf, w_obj)

    def check_writable(self, readonly, flags, message):
        if readonly and flags & WRITABLE:
            raise oefmt(self, self.w_BufferError, "%s", message)

    def release_exported(self, w_obj, w_view):
        "__release_buffer__ of a builtin type."
        if not isinstance(w_view, W_MemoryView):
            raise oefmt(self, self.w_TypeError, "expected a memoryview object")
        if w_view.released:
            raise oefmt(self, self.w_ValueError, "memoryview's buffer has already been released")
        if w_view.managed.w_exporter is not w_obj:
            raise oefmt(self, self.w_ValueError, "memoryview's buffer is not this object")
        w_view.release(self)

    def call_ignoring_errors(self, w_method, w_obj, w_argument):
        "What nobody waits for: an error is written to stderr."
        try:
            self.call_special_1(w_method, w_obj, w_argument)
        except OperationError as e:
            self.write_unraisable(e, w_method)
