"""Generators: a suspended frame and the protocol around it (language reference
6.2.9).  Both engines' frames resume through W_Frame.resume and throw_into."""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects import finalizing
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.exceptions import W_BaseException
from memphis.objects.exceptions.base import make_exception
from memphis.objects.typeobject import W_Type
from memphis.runtime.frame import ExceptionState
from memphis.runtime.traceback import W_Traceback


class W_Resumable(W_Object):
    """What `yield from` and await can delegate to without StopIteration: send_or_none and throw_or_none give None when
    it has ended, and the result is in `w_result`."""
    w_result = None

    def send_or_none(self, space, w_value):
        raise NotImplementedError

    def throw_or_none(self, space, operror):
        raise NotImplementedError

    def stop_iteration(self, space):
        "The StopIteration of a body that has just returned w_result."
        w_result = self.w_result
        self.w_result = None
        if w_result is None or w_result is space.w_None:
            return OperationError(space.w_StopIteration, None)
        if space.is_tuple(w_result) or space.isinstance_w(w_result, space.w_BaseException):
            w_exc = space.call_list(space.w_StopIteration, [w_result])
            return OperationError(space.w_StopIteration, w_exc)
        return OperationError(space.w_StopIteration, space.call_list(space.w_StopIteration, [w_result]))


class W_Generator(W_Resumable):
    """`frame` is None once the body has ended."""
    typedef = TypeDef('generator', base=W_Object.typedef, final=True, weakrefs=True)
    import_from_mixin(Lifeline)
    kind = 'generator'

    def __init__(self, frame):
        self.frame = frame
        self.code = frame.code
        self.name = frame.code.name
        self.qualname = frame.code.qualname
        if frame.w_function is not None:
            self.name = frame.w_function.name
            self.qualname = frame.w_function.qualname
        self.running = False
        self.state = ExceptionState()
        frame.generator = self
        if frame.code.has_handlers():
            finalizing.register(self)

    def getname(self, space):
        return self.name

    def is_iterator(self):
        return True

    def started(self):
        return self.frame is None or self.frame.instruction() >= 0

    # ____________________________________________________________
    # resuming

    def finalize(self, space):
        "Nobody can resume it any more: its finally blocks run."
        if self.frame is not None:
            try:
                self.descr_close(space)
            except OperationError as e:
                space.write_unraisable(e, self)

    def begin(self, space):
        "Before the body runs; the VM does the same when it resumes in its own loop."
        if self.running:
            raise oefmt(space, space.w_ValueError, "%s already executing", self.kind)
        self.running = True
        self.state.previous = space.ec.exception_state
        space.ec.exception_state = self.state

    def end(self, space):
        self.running = False
        space.ec.exception_state = self.state.previous
        self.state.previous = None

    def finish(self):
        self.frame = None

    def send_or_none(self, space, w_value):
        frame = self.frame
        if frame is None:
            self.w_result = space.w_None
            return None
        if frame.instruction() < 0:
            if w_value is not None and w_value is not space.w_None:
                raise oefmt(space, space.w_TypeError,
                            "can't send non-None value to a just-started %s", self.kind)
            w_value = None
        elif w_value is None:
            w_value = space.w_None
        if self.running:
            raise oefmt(space, space.w_ValueError, "%s already executing", self.kind)
        return self.after(space, frame, frame.resume(space, w_value))

    def after(self, space, frame, w_value):
        if frame.finished:
            self.w_result = w_value
            return None
        return w_value

    def iter_next(self, space):
        return self.send_or_none(space, None)

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return self

    @typedef.method("__next__(self, /)")
    def descr_next(self, space):
        w_value = self.send_or_none(space, None)
        if w_value is None:
            raise self.stop_iteration(space)
        return w_value

    @typedef.method("send(self, value, /)")
    def descr_send(self, space, w_value):
        w_value = self.send_or_none(space, w_value)
        if w_value is None:
            raise self.stop_iteration(space)
        return w_value

    @typedef.method("throw(self, type, value=..., traceback=..., /)")
    def descr_throw(self, space, w_type, w_value, w_traceback):
        operror = thrown_error(space, w_type, w_value, w_traceback)
        w_value = self.throw_or_none(space, operror)
        if w_value is None:
            raise self.stop_iteration(space)
        return w_value

    def throw_or_none(self, space, operror):
        frame = self.frame
        if self.running:
            raise oefmt(space, space.w_ValueError, "%s already executing", self.kind)
        if frame is None:
            raise operror
        if frame.instruction() < 0:
            self.finish()
            raise operror
        w_delegate = frame.delegate(space)
        if w_delegate is not None:
            handled, w_value = self.throw_into_delegate(space, frame, w_delegate, operror)
            if handled:
                return w_value
        return self.after(space, frame, frame.throw_into(space, operror))

    def throw_into_delegate(self, space, frame, w_delegate, operror):
        """`yield from`: (True, what this generator yields or None) or (False, None): the
        exception is to be raised in this frame."""
        if operror.match(space, space.w_GeneratorExit):
            self.begin(space)
            try:
                close_delegate(space, w_delegate)
            except OperationError as e:
                self.end(space)
                return True, self.after(space, frame, frame.throw_into(space, e))
            self.end(space)
            return False, None
        w_throw = space.findattr(w_delegate, 'throw')
        if w_throw is None:
            return False, None
        self.begin(space)
        try:
            w_value = space.call_list(w_throw, [operror.get_w_value(space)])
        except OperationError as e:
            self.end(space)
            if e.match(space, space.w_StopIteration):
                w_result = space.getattr(e.get_w_value(space), 'value')
                return True, self.after(space, frame, frame.resume_after_delegate(space, w_result))
            return True, self.after(space, frame, frame.throw_into(space, e))
        self.end(space)
        return True, w_value

    @typedef.method("__del__(self, /) -> None")
    def descr_del(self, space):
        self.finalize(space)

    @typedef.classmethod("__class_getitem__(cls, item, /)")
    def descr_class_getitem(space, w_cls, w_item):
        "See PEP 585"
        return space.new_generic_alias(w_cls, w_item)

    @typedef.method("close(self, /)")
    def descr_close(self, space):
        frame = self.frame
        if frame is None:
            return space.w_None
        if frame.instruction() < 0 and not self.running:
            self.finish()
            return space.w_None
        try:
            w_value = self.throw_or_none(space, OperationError(space.w_GeneratorExit, None))
        except OperationError as e:
            if e.match(space, space.w_StopIteration) or e.match(space, space.w_GeneratorExit):
                return space.w_None
            raise
        if w_value is not None:
            raise oefmt(space, space.w_RuntimeError, "%s ignored GeneratorExit", self.kind)
        w_result = self.w_result
        self.w_result = None
        return space.w_None if w_result is None else w_result

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<%s object %s at %s>' % (self.kind, self.qualname, space.address_text(self))

    @typedef.getset('__name__')
    def get_name(self, space):
        return space.newtext(self.name)

    @typedef.setter('__name__')
    def set_name(self, space, w_value):
        if w_value is None or not space.is_text(w_value):
            raise oefmt(space, space.w_TypeError, "__name__ must be set to a string object")
        self.name = space.text_w(w_value)

    @typedef.getset('__qualname__')
    def get_qualname(self, space):
        return space.newtext(self.qualname)

    @typedef.setter('__qualname__')
    def set_qualname(self, space, w_value):
        if w_value is None or not space.is_text(w_value):
            raise oefmt(space, space.w_TypeError, "__qualname__ must be set to a string object")
        self.qualname = space.text_w(w_value)

    @typedef.getset('gi_running')
    def get_running(self, space):
        return space.newbool(self.running)

    @typedef.getset('gi_frame')
    def get_frame(self, space):
        if self.frame is None:
            return space.w_None
        self.frame.escaped = True
        return self.frame

    @typedef.getset('gi_code')
    def get_code(self, space):
        return self.code

    @typedef.getset('gi_suspended')
    def get_suspended(self, space):
        return space.newbool(self.frame is not None and self.frame.instruction() >= 0 and not self.running)

    @typedef.getset('gi_yieldfrom')
    def get_yieldfrom(self, space):
        if self.frame is None or self.running or self.frame.instruction() < 0:
            return space.w_None
        w_delegate = self.frame.delegate(space)
        return space.w_None if w_delegate is None else w_delegate


def thrown_error(space, w_type, w_value, w_traceback):
    "throw(exception) or the old throw(type, value, traceback)."
    if w_traceback is space.w_None:
        w_traceback = None
    if w_traceback is not None and not isinstance(w_traceback, W_Traceback):
        raise oefmt(space, space.w_TypeError, "throw() third argument must be a traceback object")
    if w_value is space.w_None:
        w_value = None
    if isinstance(w_type, W_Type) and w_type.issubtype(space.w_BaseException):
        try:
            w_exception = instance_to_throw(space, w_type, w_value)
        except OperationError as e:
            return e            # it is thrown in place of the other
    elif isinstance(w_type, W_BaseException):
        if w_value is not None:
            raise oefmt(space, space.w_TypeError, "instance exception may not have a separate value")
        w_exception = w_type
    else:
        raise oefmt(space, space.w_TypeError,
                    "exceptions must be classes or instances deriving from BaseException, not %T", w_type)
    if w_traceback is not None:
        w_exception.set_traceback(space, w_traceback)
    return OperationError(space.type(w_exception), w_exception)


def instance_to_throw(space, w_type, w_value):
    if isinstance(w_value, W_BaseException) and space.isinstance_w(w_value, w_type):
        return w_value
    if w_value is None:
        args_w = []
    elif space.is_tuple(w_value):
        args_w = space.listview(w_value)[:]
    else:
        args_w = [w_value]
    return make_exception(space, w_type, args_w)


def close_delegate(space, w_delegate):
    if isinstance(w_delegate, W_Generator):
        w_delegate.descr_close(space)
        return
    w_close = space.findattr(w_delegate, 'close')
    if w_close is not None:
        space.call_list(w_close, [])
