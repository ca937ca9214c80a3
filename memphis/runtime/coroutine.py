"""Coroutines and asynchronous generators: language reference 3.4, 6.2.9.2, 8.9; PEP 492, 525.

Both are generators underneath.  A coroutine yields what it awaits yields; an asynchronous generator yields that too,
and its own values, told apart by where its frame is suspended: at an await it has a delegate.  asend(), athrow() and
aclose() give awaitables that resume it until it yields a value of its own, which becomes their result.
"""
from memphis.errors import OperationError, make_error, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects import finalizing
from memphis.objects.base import W_Object
from memphis.objects.exceptions import W_BaseException
from memphis.runtime.code import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE
from memphis.runtime.delegation import send
from memphis.runtime.generator import W_Generator, W_Resumable, thrown_error
from memphis.runtime.warnings import library_attribute


def new_generator(space, frame):
    "The object that a call of a generator function, coroutine function or asynchronous one gives."
    flags = frame.code.flags
    if flags & CO_COROUTINE:
        coroutine = W_Coroutine(frame)
        if space.ec.origin_depth > 0:
            coroutine.w_origin = origin_of_call(space)
        return coroutine
    if flags & CO_ASYNC_GENERATOR:
        return W_AsyncGenerator(frame)
    return W_Generator(frame)


def origin_of_call(space):
    "The frames that call it, as sys.set_coroutine_origin_tracking_depth() wants them: (file, line, name) each."
    places_w = []
    frame = space.ec.gettopframe()
    while frame is not None and len(places_w) < space.ec.origin_depth:
        code = frame.code
        places_w.append(space.newtuple([space.newtext(code.filename), space.newint(frame.line()),
                                        space.newtext(code.name)]))
        frame = frame.caller()
    return space.newtuple(places_w)


def declare_resuming(cls):
    "send(), throw(), close() of an object with a frame, and its names."
    typedef = cls.typedef
    typedef.method("send(self, value, /)")(W_Generator.descr_send.im_func)
    typedef.method("throw(self, type, value=..., traceback=..., /)")(W_Generator.descr_throw.im_func)
    typedef.method("close(self, /)")(W_Generator.descr_close.im_func)
    typedef.method("__del__(self, /) -> None")(W_Generator.descr_del.im_func)


def declare_names(cls):
    typedef = cls.typedef
    for name, fget, fset in [('__name__', W_Generator.get_name, W_Generator.set_name),
                             ('__qualname__', W_Generator.get_qualname, W_Generator.set_qualname)]:
        typedef.getset(name)(fget.im_func)
        typedef.setter(name)(fset.im_func)

    @typedef.method("__repr__(self, /) -> text")
    def descr_repr(self, space):
        return self.repr_text(space)


def declare_state(cls, prefix):
    typedef = cls.typedef
    typedef.getset(prefix + 'frame')(W_Generator.get_frame.im_func)
    typedef.getset(prefix + 'code')(W_Generator.get_code.im_func)
    typedef.getset(prefix + 'suspended')(W_Generator.get_suspended.im_func)
    typedef.getset(prefix + 'await')(W_Generator.get_yieldfrom.im_func)


class W_NoIterator(W_Generator):
    "A generator underneath, but no iterator for the program."

    def is_iterator(self):
        return False

    def iterator(self, space):
        return W_Object.iterator(self, space)

    def iter_next(self, space):
        return W_Object.iter_next(self, space)


# ____________________________________________________________
# coroutines

class W_Coroutine(W_NoIterator):
    typedef = TypeDef('coroutine', base=W_Object.typedef, final=True, weakrefs=True)
    kind = 'coroutine'
    w_origin = None

    def __init__(self, frame):
        W_Generator.__init__(self, frame)
        if not frame.code.has_handlers():
            finalizing.register(self)

    def finalize(self, space):
        if self.frame is not None and not self.started():
            self.warn_unawaited(space)
            self.finish()
        W_Generator.finalize(self, space)

    def warn_unawaited(self, space):
        try:
            w_warn = library_attribute(space, '_warn_unawaited_coroutine', None)
            if w_warn is not None:
                space.call_1(w_warn, self)
            else:
                space.warn(space.w_RuntimeWarning, "coroutine '%s' was never awaited" % self.qualname)
        except OperationError as e:
            space.write_unraisable(e, self)

    def send_or_none(self, space, w_value):
        self.check_reuse(space)
        return W_Generator.send_or_none(self, space, w_value)

    def throw_or_none(self, space, operror):
        self.check_reuse(space)
        return W_Generator.throw_or_none(self, space, operror)

    def check_reuse(self, space):
        if self.frame is None and not self.running:
            raise oefmt(space, space.w_RuntimeError, "cannot reuse already awaited coroutine")

    @typedef.method("__await__(self, /)")
    def descr_await(self, space):
        return W_CoroutineWrapper(self)

    @typedef.getset('cr_running')
    def get_cr_running(self, space):
        return space.newbool(self.running)

    @typedef.getset('cr_origin')
    def get_cr_origin(self, space):
        return space.w_None if self.w_origin is None else self.w_origin


declare_resuming(W_Coroutine)
W_Coroutine.typedef.classmethod("__class_getitem__(cls, item, /)")(W_Generator.descr_class_getitem)
declare_names(W_Coroutine)
declare_state(W_Coroutine, 'cr_')


# ____________________________________________________________
# awaitables without a frame of their own

class W_Awaitable(W_Resumable):
    "Subclasses define send_or_none and throw_or_none."

    def is_iterator(self):
        return True

    def iterator(self, space):
        return self

    def iter_next(self, space):
        return self.send_or_none(space, space.w_None)

    def close(self, space):
        "Throw GeneratorExit in; whatever it awaits must let it pass."
        try:
            w_value = self.throw_or_none(space, OperationError(space.w_GeneratorExit, None))
        except OperationError as e:
            if e.match(space, space.w_StopIteration) or e.match(space, space.w_StopAsyncIteration) or \
                    e.match(space, space.w_GeneratorExit):
                return
            raise
        if w_value is not None:
            raise oefmt(space, space.w_RuntimeError, "coroutine ignored GeneratorExit")


def declare_awaitable(cls, has_await=True):
    typedef = cls.typedef

    if has_await:
        @typedef.method("__await__(self, /)")
        def descr_await(self, space):
            return self

    @typedef.method("__iter__(self, /)")
    def descr_iter(self, space):
        return self

    @typedef.method("__next__(self, /)")
    def descr_next(self, space):
        w_value = self.send_or_none(space, space.w_None)
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
        w_value = self.throw_or_none(space, thrown_error(space, w_type, w_value, w_traceback))
        if w_value is None:
            raise self.stop_iteration(space)
        return w_value

    @typedef.method("close(self, /) -> None")
    def descr_close(self, space):
        self.close(space)


class W_CoroutineWrapper(W_Awaitable):
    "What `__await__()` of a coroutine gives."
    typedef = TypeDef('coroutine_wrapper', base=W_Object.typedef, final=True)

    def __init__(self, coroutine):
        self.coroutine = coroutine

    def send_or_none(self, space, w_value):
        return self.taken(self.coroutine.send_or_none(space, w_value))

    def throw_or_none(self, space, operror):
        return self.taken(self.coroutine.throw_or_none(space, operror))

    def taken(self, w_value):
        if w_value is None:
            self.w_result = self.coroutine.w_result
            self.coroutine.w_result = None
        return w_value

    def close(self, space):
        self.coroutine.descr_close(space)


declare_awaitable(W_CoroutineWrapper, False)


# ____________________________________________________________
# asynchronous generators

class W_AsyncGenerator(W_NoIterator):
    "`busy`: an awaitable of it is under way; `closed`: it has ended, or has been told to."
    typedef = TypeDef('async_generator', base=W_Object.typedef, final=True, weakrefs=True)
    kind = 'async generator'
    busy = False
    closed = False
    hooks_asked = False
    w_finalizer = None

    def ask_hooks(self, space):
        "sys.set_asyncgen_hooks(): at the first iteration an event loop gets to know the generator."
        if self.hooks_asked:
            return
        self.hooks_asked = True
        hooks = space.ec.asyncgen_hooks
        self.w_finalizer = hooks.w_finalizer
        if hooks.w_firstiter is not None:
            space.call_1(hooks.w_firstiter, self)

    def finalize(self, space):
        if self.w_finalizer is None or self.frame is None or self.closed:
            W_NoIterator.finalize(self, space)
            return
        try:
            space.call_1(self.w_finalizer, self)
        except OperationError as e:
            space.write_unraisable(e, self)

    def repr_text(self, space):
        return '<async_generator object %s at %s>' % (self.qualname, space.address_text(self))

    def step(self, space, w_value, operror):
        """Resume the body with a value, or with an exception if there is one: (value, True) when it yields, (value,
        False) when something that it awaits does; StopAsyncIteration when it returns."""
        self.busy = True
        try:
            if operror is not None:
                w_next = self.throw_or_none(space, operror)
            else:
                w_next = self.send_or_none(space, w_value)
        except OperationError as e:
            self.busy = False
            if e.match(space, space.w_StopAsyncIteration) or e.match(space, space.w_GeneratorExit):
                self.closed = True
            raise
        if w_next is None:
            self.busy = False
            self.closed = True
            raise OperationError(space.w_StopAsyncIteration, None)
        frame = self.frame
        if frame is not None and frame.delegate(space) is not None:
            return w_next, False
        self.busy = False
        return w_next, True

    @typedef.method("__aiter__(self, /)")
    def descr_aiter(self, space):
        return self

    @typedef.method("__anext__(self, /)")
    def descr_anext(self, space):
        self.ask_hooks(space)
        return W_AsyncSend(self, space.w_None)

    @typedef.method("asend(self, value, /)")
    def descr_asend(self, space, w_value):
        self.ask_hooks(space)
        return W_AsyncSend(self, w_value)

    @typedef.method("athrow(self, type, value=..., traceback=..., /)")
    def descr_athrow(self, space, w_type, w_value, w_traceback):
        self.ask_hooks(space)
        return W_AsyncThrow(self, [w_type, w_value, w_traceback])

    @typedef.method("aclose(self, /)")
    def descr_aclose(self, space):
        self.ask_hooks(space)
        return W_AsyncThrow(self, [])

    @typedef.getset('ag_running')
    def get_ag_running(self, space):
        return space.newbool(self.busy)


declare_names(W_AsyncGenerator)
W_AsyncGenerator.typedef.classmethod("__class_getitem__(cls, item, /)")(W_Generator.descr_class_getitem)
W_AsyncGenerator.typedef.method("__del__(self, /) -> None")(W_Generator.descr_del.im_func)
declare_state(W_AsyncGenerator, 'ag_')

NEW, STARTED, OVER = range(3)


class W_AsyncSend(W_Awaitable):
    typedef = TypeDef('async_generator_asend', base=W_Object.typedef, final=True)

    def __init__(self, generator, w_value):
        self.generator = generator
        self.w_value = w_value
        self.state = NEW

    def start(self, space):
        if self.state == OVER:
            raise oefmt(space, space.w_RuntimeError, "cannot reuse already awaited __anext__()/asend()")
        if self.state == NEW:
            if self.generator.busy:
                self.state = OVER
                raise oefmt(space, space.w_RuntimeError, "anext(): asynchronous generator is already running")
            self.state = STARTED
            return True
        return False

    def send_or_none(self, space, w_value):
        if self.start(space) and (w_value is None or w_value is space.w_None):
            w_value = self.w_value
        return self.resume(space, w_value, None)

    def throw_or_none(self, space, operror):
        self.start(space)
        return self.resume(space, None, operror)

    def resume(self, space, w_value, operror):
        try:
            w_value, is_own = self.generator.step(space, w_value, operror)
        except OperationError:
            self.state = OVER
            raise
        if not is_own:
            return w_value
        self.state = OVER
        self.w_result = w_value
        return None

    def close(self, space):
        if self.state != OVER:
            W_Awaitable.close(self, space)


declare_awaitable(W_AsyncSend)


class W_AsyncThrow(W_Awaitable):
    "athrow(*args_w), or aclose() where there are no arguments."
    typedef = TypeDef('async_generator_athrow', base=W_Object.typedef, final=True)

    def __init__(self, generator, args_w):
        self.generator = generator
        self.args_w = args_w
        self.state = NEW

    def is_close(self):
        return len(self.args_w) == 0

    def check_state(self, space):
        if self.state == OVER:
            raise oefmt(space, space.w_RuntimeError, "cannot reuse already awaited aclose()/athrow()")

    def check_not_busy(self, space):
        if self.generator.busy:
            self.state = OVER
            raise oefmt(space, space.w_RuntimeError, "%s(): asynchronous generator is already running",
                        "aclose" if self.is_close() else "athrow")

    def send_or_none(self, space, w_value):
        self.check_state(space)
        if self.generator.frame is None:
            self.state = OVER
            self.w_result = space.w_None
            return None
        operror = None
        if self.state == NEW:
            self.check_not_busy(space)
            if self.generator.closed:
                self.state = OVER
                raise OperationError(space.w_StopAsyncIteration, None)
            if w_value is not None and w_value is not space.w_None:
                raise oefmt(space, space.w_RuntimeError, "can't send non-None value to a just-started coroutine")
            self.state = STARTED
            if self.is_close():
                self.generator.closed = True
                operror = OperationError(space.w_GeneratorExit, None)
            else:
                operror = thrown_error(space, self.args_w[0], self.args_w[1], self.args_w[2])
        return self.resume(space, w_value, operror)

    def throw_or_none(self, space, operror):
        self.check_state(space)
        if self.state == NEW:
            self.check_not_busy(space)
            self.state = STARTED
        return self.resume(space, None, operror)

    def resume(self, space, w_value, operror):
        try:
            w_value, is_own = self.generator.step(space, w_value, operror)
        except OperationError as e:
            self.state = OVER
            if self.is_close() and (e.match(space, space.w_StopAsyncIteration) or
                                    e.match(space, space.w_GeneratorExit)):
                self.w_result = space.w_None
                return None
            raise
        if not is_own:
            return w_value
        self.state = OVER
        if self.is_close():
            raise oefmt(space, space.w_RuntimeError, "async generator ignored GeneratorExit")
        self.w_result = w_value
        return None

    def close(self, space):
        if self.state != OVER:
            W_Awaitable.close(self, space)


declare_awaitable(W_AsyncThrow)


# ____________________________________________________________
# what the engines do at await, async for and async with

FROM_AWAIT, FROM_ENTER, FROM_EXIT = range(3)


def is_coroutine(w_obj):
    if isinstance(w_obj, W_Coroutine):
        return True
    return isinstance(w_obj, W_Generator) and w_obj.code.flags & CO_ITERABLE_COROUTINE != 0


def get_awaitable(space, w_obj, origin):
    "The iterator that an await delegates to."
    if is_coroutine(w_obj):
        if isinstance(w_obj, W_Coroutine) and w_obj.frame is not None and not w_obj.running and \
                w_obj.started() and w_obj.frame.delegate(space) is not None:
            raise oefmt(space, space.w_RuntimeError, "coroutine is being awaited already")
        return w_obj
    w_method = space.lookup(w_obj, '__await__')
    if w_method is None:
        if origin == FROM_ENTER:
            raise oefmt(space, space.w_TypeError, "'async with' received an object from __aenter__ that does not "
                        "implement __await__: %T", w_obj)
        if origin == FROM_EXIT:
            raise oefmt(space, space.w_TypeError, "'async with' received an object from __aexit__ that does not "
                        "implement __await__: %T", w_obj)
        raise oefmt(space, space.w_TypeError, "object %T can't be used in 'await' expression", w_obj)
    w_iter = space.call_special(w_method, w_obj)
    if is_coroutine(w_iter):
        raise oefmt(space, space.w_TypeError, "__await__() returned a coroutine")
    if space.lookup(w_iter, '__next__') is None:
        raise oefmt(space, space.w_TypeError, "__await__() returned non-iterator of type '%T'", w_iter)
    return w_iter


def delegate_of(space, code, w_obj):
    "The iterator that `yield from w_obj` delegates to, in a generator of that code."
    if is_coroutine(w_obj):
        if code.flags & (CO_COROUTINE | CO_ITERABLE_COROUTINE) == 0 and isinstance(w_obj, W_Coroutine):
            raise oefmt(space, space.w_TypeError,
                        "cannot 'yield from' a coroutine object in a non-coroutine generator")
        return w_obj
    if isinstance(w_obj, W_Generator) and w_obj.is_iterator():
        return w_obj
    return space.iter(w_obj)


def get_aiter(space, w_obj):
    w_method = space.lookup(w_obj, '__aiter__')
    if w_method is None:
        raise oefmt(space, space.w_TypeError, "'async for' requires an object with __aiter__ method, got %T", w_obj)
    w_iter = space.call_special(w_method, w_obj)
    if space.lookup(w_iter, '__anext__') is None:
        raise oefmt(space, space.w_TypeError, "'async for' received an object from __aiter__ that does not "
                    "implement __anext__: %T", w_iter)
    return w_iter


def get_anext(space, w_iter):
    "The iterator that gives the next value of an asynchronous one."
    if isinstance(w_iter, W_AsyncGenerator):
        w_iter.ask_hooks(space)
        return W_AsyncSend(w_iter, space.w_None)
    w_method = space.lookup(w_iter, '__anext__')
    if w_method is None:
        raise oefmt(space, space.w_TypeError, "'async for' requires an iterator with __anext__ method, got %T",
                    w_iter)
    w_next = space.call_special(w_method, w_iter)
    try:
        return get_awaitable(space, w_next, FROM_AWAIT)
    except OperationError as e:
        error = make_error(space, space.w_TypeError,
                           "'async for' received an invalid object from __anext__: %T", w_next)
        w_error, w_cause = error.get_w_value(space), e.get_w_value(space)
        assert isinstance(w_error, W_BaseException) and isinstance(w_cause, W_BaseException)
        w_error.w_cause = w_error.w_context = w_cause
        w_error.suppress_context = True
        raise error


# ____________________________________________________________
# anext(iterator, default)

class W_AnextAwaitable(W_Awaitable):
    typedef = TypeDef('anext_awaitable', base=W_Object.typedef, final=True)

    def __init__(self, w_awaitable, w_default):
        self.w_awaitable = w_awaitable
        self.w_default = w_default
        self.w_iter = None

    def iter_of(self, space):
        if self.w_iter is None:
            self.w_iter = get_awaitable(space, self.w_awaitable, FROM_AWAIT)
        return self.w_iter

    def send_or_none(self, space, w_value):
        w_iter = self.iter_of(space)
        try:
            w_next = send(space, w_iter, space.w_None if w_value is None else w_value)
        except OperationError as e:
            return self.ended(space, e)
        if w_next is None:
            self.w_result = space.ec.w_send_result
            space.ec.w_send_result = None
        return w_next

    def throw_or_none(self, space, operror):
        w_iter = self.iter_of(space)
        try:
            return space.call_method(w_iter, 'throw', [operror.get_w_value(space)])
        except OperationError as e:
            if e.match(space, space.w_StopIteration):
                self.w_result = space.getattr(e.get_w_value(space), 'value')
                return None
            return self.ended(space, e)

    def ended(self, space, error):
        if not error.match(space, space.w_StopAsyncIteration):
            raise error
        self.w_result = self.w_default
        return None

    def close(self, space):
        space.call_method(self.iter_of(space), 'close', [])


declare_awaitable(W_AnextAwaitable)
