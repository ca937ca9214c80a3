"""What sys tells about running code, and what would watch it."""
from memphis.errors import OperationError, oefmt
from memphis.modules.sys.moduledef import module
from memphis.objects.structseq import new_struct_sequence, struct_sequence

MAIN_THREAD = 1         # what _thread.get_ident() gives
GC, MANAGED = 1 << 14, 3 << 3       # bits of a type's __flags__
HEADER = 16             # what CPython puts before an object for each of the two


def frame_at(space, depth):
    "The frame `depth` calls up, or None."
    frame = space.ec.gettopframe()
    while depth > 0 and frame is not None:
        space.tick(1)
        frame = frame.caller()
        depth -= 1
    return frame


@module.function("_getframe(depth: c_int = 0, /)")
def _getframe(space, depth):
    """Return a frame object from the call stack.

If optional integer depth is given, return the frame object that many
calls below the top of the stack.  If that is deeper than the call
stack, ValueError is raised.  The default for depth is zero, returning
the frame at the top of the call stack.

This function should be used for internal and specialized purposes
only."""
    frame = frame_at(space, depth)
    if frame is None:
        raise oefmt(space, space.w_ValueError, "call stack is not deep enough")
    frame.escaped = True
    return frame


@module.function("_getframemodulename(depth: c_int = 0)")
def _getframemodulename(space, depth):
    """Return the name of the module for a calling frame.

The default depth returns the module containing the call to this API.
A more typical use in a library will pass a depth of 1 to get the user's
module rather than the library module.

If no frame, module, or name can be found, returns None."""
    frame = frame_at(space, depth)
    if frame is None:
        return space.w_None
    w_name = space.finditem_str(frame.get_w_globals(), '__name__')
    return space.w_None if w_name is None else w_name


@module.function("_current_frames()")
def _current_frames(space):
    """Return a dict mapping each thread's thread id to its current stack frame.

This function should be used for specialized purposes only."""
    w_frames = space.newdict()
    frame = frame_at(space, 0)
    if frame is not None:
        frame.escaped = True
        space.setitem(w_frames, space.newint(MAIN_THREAD), frame)
    return w_frames


@module.function("_current_exceptions()")
def _current_exceptions(space):
    """Return a dict mapping each thread's identifier to its current raised exception.

This function should be used for specialized purposes only."""
    w_exceptions = space.newdict()
    w_exception = space.ec.exception_state.current()
    if w_exception is None:
        space.setitem(w_exceptions, space.newint(MAIN_THREAD), space.w_None)
    else:
        space.setitem(w_exceptions, space.newint(MAIN_THREAD), w_exception)
    return w_exceptions


# ____________________________________________________________
# tracing: there is none

def refuse_tracing(space, w_function, what):
    if w_function is not space.w_None:
        raise oefmt(space, space.w_NotImplementedError, "%s functions are not supported", what)


@module.function("settrace(function, /) -> None")
def settrace(space, w_function):
    """Set the global debug tracing function.

It is not supported: only None can be set."""
    refuse_tracing(space, w_function, "tracing")


@module.function("setprofile(function, /) -> None")
def setprofile(space, w_function):
    """Set the profiling function.

It is not supported: only None can be set."""
    refuse_tracing(space, w_function, "profiling")


@module.function("gettrace()")
def gettrace(space):
    "Return the global debug tracing function set with sys.settrace."
    return space.w_None


@module.function("getprofile()")
def getprofile(space):
    "Return the profiling function set with sys.setprofile."
    return space.w_None


@module.function("call_tracing(func, args, /)")
def call_tracing(space, w_func, w_args):
    """Call func(*args), while tracing is enabled.

The tracing state is saved, and restored afterwards.  This is intended
to be called from a debugger from a checkpoint, to recursively debug
some other code."""
    if not space.is_tuple(w_args):
        raise oefmt(space, space.w_TypeError, "call_tracing() argument 2 must be tuple, not %T", w_args)
    return space.call_list(w_func, space.listview(w_args)[:])


# ____________________________________________________________
# audit hooks (PEP 578); the interpreter itself reports nothing

class State(object):
    def __init__(self):
        self.hooks_w = []
        self.switch_interval = 0.005
        self.finalizing = False


state = State()


def call_hooks(space, w_event, args_w):
    for w_hook in state.hooks_w[:]:
        space.call_2(w_hook, w_event, space.newtuple(args_w))


@module.function("audit(event, /, *args) -> None")
def audit(space, w_event, args_w):
    "Passes the event to any audit hooks that are attached."
    if len(state.hooks_w) == 0:
        return
    if not space.is_text(w_event):
        raise oefmt(space, space.w_TypeError, "expected str for argument 'event', not %T", w_event)
    call_hooks(space, w_event, args_w)


@module.function("addaudithook(hook) -> None")
def addaudithook(space, w_hook):
    """Adds a new audit hook callback."""
    try:
        call_hooks(space, space.newtext('sys.addaudithook'), [])
    except OperationError as e:
        if not e.match(space, space.w_RuntimeError):
            raise
        return          # a hook refuses others, silently
    state.hooks_w.append(w_hook)


# ____________________________________________________________
# sizes

@module.function("getsizeof(object, default=...)")
def getsizeof(space, w_object, w_default):
    """getsizeof(object [, default]) -> int

Return the size of object in bytes."""
    try:
        return space.newint(size_of(space, w_object))
    except OperationError as e:
        if w_default is None or not e.match(space, space.w_TypeError):
            raise
        return w_default


def size_of(space, w_object):
    w_type = space.type(w_object)
    w_method = w_type.lookup('__sizeof__')
    if w_method is None:
        raise oefmt(space, space.w_TypeError, "Type %T doesn't define __sizeof__", w_object)
    w_size = space.call_special(w_method, w_object)
    if not space.is_int(w_size):
        raise oefmt(space, space.w_TypeError, "an integer is required")
    size = space.ssize_w(w_size)
    if size < 0:
        raise oefmt(space, space.w_ValueError, "__sizeof__() should return >= 0")
    flags = space.int_w(space.getattr(w_type, '__flags__'))
    if flags & GC:
        size += HEADER
    if flags & MANAGED:
        size += HEADER
    return size


# ____________________________________________________________
# threads: there is one

@module.function("getswitchinterval() -> float")
def getswitchinterval(space):
    "Return the current thread switch interval; see sys.setswitchinterval()."
    return state.switch_interval


@module.function("setswitchinterval(interval: float, /) -> None")
def setswitchinterval(space, interval):
    """Set the ideal thread switching delay inside the Python interpreter.

There are no threads to switch between: the number is kept."""
    if not interval > 0.0:
        raise oefmt(space, space.w_ValueError, "switch interval must be strictly positive")
    state.switch_interval = interval


@module.function("_is_gil_enabled() -> bool")
def _is_gil_enabled(space):
    "Return True if the GIL is currently enabled and False otherwise."
    return True


@module.function("is_finalizing() -> bool")
def is_finalizing(space):
    "Return True if Python is exiting."
    return state.finalizing


# ____________________________________________________________
# coroutines

ASYNCGEN_HOOKS = struct_sequence('builtins', 'asyncgen_hooks', ['firstiter', 'finalizer'],
                                 "asyncgen_hooks\n\nStruct sequence for asynchronous generators hooks.")


def or_none(space, w_hook):
    return space.w_None if w_hook is None else w_hook


@module.function("get_asyncgen_hooks()")
def get_asyncgen_hooks(space):
    """Return the installed asynchronous generators hooks.

This returns a namedtuple of the form (firstiter, finalizer)."""
    hooks = space.ec.asyncgen_hooks
    return new_struct_sequence(space, ASYNCGEN_HOOKS, [or_none(space, hooks.w_firstiter),
                                                       or_none(space, hooks.w_finalizer)])


@module.function("set_asyncgen_hooks(firstiter=..., finalizer=...) -> None")
def set_asyncgen_hooks(space, w_firstiter, w_finalizer):
    """set_asyncgen_hooks([firstiter] [, finalizer])

Set a finalizer for async generators objects."""
    hooks = space.ec.asyncgen_hooks
    for w_hook, name in [(w_finalizer, 'finalizer'), (w_firstiter, 'firstiter')]:
        if w_hook is not None and w_hook is not space.w_None and not space.is_callable(w_hook):
            raise oefmt(space, space.w_TypeError, "callable %s expected, got %T", name, w_hook)
    if w_finalizer is not None:
        hooks.w_finalizer = None if w_finalizer is space.w_None else w_finalizer
    if w_firstiter is not None:
        hooks.w_firstiter = None if w_firstiter is space.w_None else w_firstiter


@module.function("get_coroutine_origin_tracking_depth() -> int")
def get_coroutine_origin_tracking_depth(space):
    "Check status of origin tracking for coroutine objects in this thread."
    return space.ec.origin_depth


@module.function("set_coroutine_origin_tracking_depth(depth: c_int) -> None")
def set_coroutine_origin_tracking_depth(space, depth):
    """Enable or disable origin tracking for coroutine objects in this thread.

Coroutine objects will track 'depth' frames of traceback information
about where they came from, available in their cr_origin attribute.

Set a depth of 0 to disable."""
    if depth < 0:
        raise oefmt(space, space.w_ValueError, "depth must be >= 0")
    space.ec.origin_depth = depth
