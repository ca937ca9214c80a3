"""The _thread module for one thread: locks, thread-local data, and what `threading` asks of the main thread.

No other thread can be started: start_new_thread() raises RuntimeError, as CPython does where the system refuses.
A lock that the only thread waits for would never be free: that is a RuntimeError instead of waiting for ever.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef, TypeDef
from memphis.host import current as host
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.instance import allocate
from memphis.objects.typeobject import W_Type
from memphis.objects.structseq import struct_sequence
from memphis.runtime.signals import NSIG, mark_signal
from memphis.runtime.sleeping import sleep
from memphis.runtime.traceback_text import format_exception

module = ModuleDef('_thread', "This module provides primitive operations to write multi-threaded programs.\n"
                              "The 'threading' module provides a more convenient interface.")

MAIN_THREAD = 1             # what get_ident() gives
TIMEOUT_MAX = 9223372036.0

EXCEPT_HOOK_ARGS = struct_sequence('_thread', '_ExceptHookArgs', ['exc_type', 'exc_value', 'exc_traceback', 'thread'],
                                   "ExceptHookArgs\n\nType used to pass arguments to threading.excepthook.")


# ____________________________________________________________
# locks

def timeout_of(space, blocking, w_timeout):
    "Seconds, -1.0 for no limit, as lock.acquire() checks them."
    timeout = -1.0 if w_timeout is None else space.float_w(w_timeout)
    if not blocking and timeout != -1.0:
        raise oefmt(space, space.w_ValueError, "can't specify a timeout for a non-blocking call")
    if timeout < 0.0 and timeout != -1.0:
        raise oefmt(space, space.w_ValueError, "timeout value must be a non-negative number")
    if timeout > 9223372036.854775807:
        raise oefmt(space, space.w_OverflowError, "timestamp out of range for platform time_t")
    if timeout > TIMEOUT_MAX:
        raise oefmt(space, space.w_OverflowError, "timeout value is too large")
    return timeout if blocking else 0.0


class W_Lock(W_Object):
    typedef = TypeDef('lock', base=W_Object.typedef, module='_thread', final=True, weakrefs=True)
    import_from_mixin(Lifeline)
    is_locked = False

    @typedef.static("__new__(cls)")
    def descr_new(space, w_cls):
        return W_Lock()

    def acquire(self, space, blocking, w_timeout):
        timeout = timeout_of(space, blocking, w_timeout)
        if not self.is_locked:
            self.is_locked = True
            return True
        if timeout < 0.0:
            raise oefmt(space, space.w_RuntimeError, "deadlock: the lock is held, and no other thread can release it")
        sleep(space, timeout)
        return False

    def release(self, space):
        if not self.is_locked:
            raise oefmt(space, space.w_RuntimeError, "release unlocked lock")
        self.is_locked = False

    @typedef.method("acquire(self, blocking: bool = True, timeout=...) -> bool")
    def descr_acquire(self, space, blocking, w_timeout):
        "Lock the lock."
        return self.acquire(space, blocking, w_timeout)

    @typedef.method("acquire_lock(self, blocking: bool = True, timeout=...) -> bool")
    def descr_acquire_lock(self, space, blocking, w_timeout):
        "An obsolete synonym of acquire()."
        return self.acquire(space, blocking, w_timeout)

    @typedef.method("release(self) -> None")
    def descr_release(self, space):
        "Release the lock."
        self.release(space)

    @typedef.method("release_lock(self) -> None")
    def descr_release_lock(self, space):
        "An obsolete synonym of release()."
        self.release(space)

    @typedef.method("locked(self) -> bool")
    def descr_locked(self, space):
        "Return whether the lock is in the locked state."
        return self.is_locked

    @typedef.method("locked_lock(self) -> bool")
    def descr_locked_lock(self, space):
        "An obsolete synonym of locked()."
        return self.is_locked

    @typedef.method("__enter__(self) -> bool")
    def descr_enter(self, space):
        "Lock the lock."
        return self.acquire(space, True, None)

    @typedef.method("__exit__(self, *exc_info) -> None")
    def descr_exit(self, space, exc_info_w):
        "Release the lock."
        self.release(space)

    @typedef.method("_at_fork_reinit(self) -> None")
    def at_fork_reinit(self, space):
        self.is_locked = False

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<%s _thread.lock object at %s>' % ('locked' if self.is_locked else 'unlocked', space.address_text(self))


class W_RLock(W_Object):
    typedef = TypeDef('RLock', base=W_Object.typedef, module='_thread', weakrefs=True)
    import_from_mixin(Lifeline)
    count = 0

    @typedef.static("__new__(cls)")
    def descr_new(space, w_cls):
        return allocate(space, W_RLock, w_cls)

    @typedef.method("acquire(self, blocking: bool = True, timeout=...) -> bool")
    def descr_acquire(self, space, blocking, w_timeout):
        "Lock the lock."
        timeout_of(space, blocking, w_timeout)
        self.count += 1
        return True

    @typedef.method("release(self) -> None")
    def descr_release(self, space):
        "Release the lock."
        self.release(space)

    def release(self, space):
        if self.count == 0:
            raise oefmt(space, space.w_RuntimeError, "cannot release un-acquired lock")
        self.count -= 1

    @typedef.method("__enter__(self) -> bool")
    def descr_enter(self, space):
        "Lock the lock."
        self.count += 1
        return True

    @typedef.method("__exit__(self, *exc_info) -> None")
    def descr_exit(self, space, exc_info_w):
        "Release the lock."
        self.release(space)

    @typedef.method("_is_owned(self) -> bool")
    def is_owned(self, space):
        "For internal use by `threading.Condition`."
        return self.count > 0

    @typedef.method("_recursion_count(self) -> int")
    def recursion_count(self, space):
        "For internal use by reentrancy checks."
        return self.count

    @typedef.method("_release_save(self)")
    def release_save(self, space):
        "For internal use by `threading.Condition`."
        if self.count == 0:
            raise oefmt(space, space.w_RuntimeError, "cannot release un-acquired lock")
        w_state = space.newtuple([space.newint(self.count), space.newint(MAIN_THREAD)])
        self.count = 0
        return w_state

    @typedef.method("_acquire_restore(self, state, /) -> None")
    def acquire_restore(self, space, w_state):
        "For internal use by `threading.Condition`."
        if not space.is_tuple(w_state) or space.len_w(w_state) != 2:
            raise oefmt(space, space.w_TypeError, "_acquire_restore() argument 1 must be tuple, not %T", w_state)
        self.count = max(0, space.int_w(space.listview(w_state)[0]))

    @typedef.method("_at_fork_reinit(self) -> None")
    def at_fork_reinit(self, space):
        self.count = 0

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<%s %s object owner=%d count=%d at %s>' % (
            'locked' if self.count > 0 else 'unlocked', space.qualified_type_name(self),
            MAIN_THREAD if self.count > 0 else 0, self.count, space.address_text(self))


# ____________________________________________________________
# thread-local data

class W_Local(W_Object):
    "With one thread, an object with a dict."
    typedef = TypeDef('_local', base=W_Object.typedef, module='_thread', doc="Thread-local data", weakrefs=True)
    import_from_mixin(Lifeline)
    owns_dict = True

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if len(args_w) > 0 or space.len_w(w_kwargs) > 0:
            assert isinstance(w_cls, W_Type)
            if w_cls.lookup('__init__') is space.w_object_init:
                raise oefmt(space, space.w_TypeError, "Initialization arguments are not supported")
        w_local = allocate(space, W_Local, w_cls)
        w_local.w_dict = space.newdict()
        return w_local

    def getdict(self, space):
        return self.w_dict

    def getdictvalue(self, space, name):
        return space.finditem_str(self.w_dict, name)

    def setdictvalue(self, space, name, w_value):
        space.setitem_str(self.w_dict, name, w_value)
        return True

    def deldictvalue(self, space, name):
        if space.finditem_str(self.w_dict, name) is None:
            return False
        space.delitem_str(self.w_dict, name)
        return True

    @typedef.getset('__dict__')
    def get_dict(self, space):
        return self.w_dict


# ____________________________________________________________
# threads: there is the main one

NOT_STARTED, RUNNING, DONE = range(3)


class W_ThreadHandle(W_Object):
    typedef = TypeDef('_ThreadHandle', base=W_Object.typedef, module='_thread', final=True)

    def __init__(self, ident, state):
        self.ident = ident
        self.state = state

    @typedef.static("__new__(cls)")
    def descr_new(space, w_cls):
        return W_ThreadHandle(0, NOT_STARTED)

    @typedef.getset('ident')
    def get_ident(self, space):
        return space.newint(self.ident)

    @typedef.method("is_done(self, /) -> bool")
    def is_done(self, space):
        return self.state == DONE

    def check_started(self, space):
        if self.state == NOT_STARTED:
            raise oefmt(space, space.w_RuntimeError, "thread not started")

    @typedef.method("_set_done(self, /) -> None")
    def set_done(self, space):
        self.check_started(space)
        self.state = DONE

    @typedef.method("join(self, timeout=None, /) -> None")
    def join(self, space, w_timeout):
        self.check_started(space)
        if self.state == RUNNING:
            raise oefmt(space, space.w_RuntimeError, "Cannot join current thread")

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<%s object: ident=%d>' % (space.qualified_type_name(self), self.ident)


@module.function("_make_thread_handle(ident: int, /)")
def make_thread_handle(space, ident):
    """Internal only. Make a thread handle for threads not spawned
by the _thread or threading module."""
    return W_ThreadHandle(ident, RUNNING)


@module.function("get_ident() -> int")
def get_ident(space):
    """Return a non-zero integer that uniquely identifies the current thread
amongst other threads that exist simultaneously."""
    return MAIN_THREAD


@module.function("_get_main_thread_ident() -> int")
def get_main_thread_ident(space):
    """Internal only. Return a non-zero integer that uniquely identifies the main thread
of the main interpreter."""
    return MAIN_THREAD


@module.function("get_native_id() -> int")
def get_native_id(space):
    """Return a non-negative integer identifying the thread as reported
by the OS (kernel). This may be used to uniquely identify a
particular thread within a system."""
    try:
        return host.getpid()        # Linux's number of the main thread
    except host.HostError:
        return MAIN_THREAD


def cannot_start(space):
    return OperationError(space.w_RuntimeError, None, "can't start new thread")


def start_thread(space, w_function, w_args, w_kwargs):
    if not space.is_callable(w_function):
        raise oefmt(space, space.w_TypeError, "first arg must be callable")
    if not space.is_tuple(w_args):
        raise oefmt(space, space.w_TypeError, "2nd arg must be a tuple")
    if w_kwargs is not None and not space.is_dict(w_kwargs):
        raise oefmt(space, space.w_TypeError, "optional 3rd arg must be a dictionary")
    raise cannot_start(space)


@module.function("start_new_thread(function, args, kwargs=..., /)")
def start_new_thread(space, w_function, w_args, w_kwargs):
    "Start a new thread and return its identifier. (There are no threads: RuntimeError.)"
    return start_thread(space, w_function, w_args, w_kwargs)


@module.function("start_new(function, args, kwargs=..., /)")
def start_new(space, w_function, w_args, w_kwargs):
    "An obsolete synonym of start_new_thread()."
    return start_thread(space, w_function, w_args, w_kwargs)


@module.function("start_joinable_thread(function, handle=None, daemon: bool = True)")
def start_joinable_thread(space, w_function, w_handle, daemon):
    "*For internal use only*: start a new thread. (There are no threads: RuntimeError.)"
    if not space.is_callable(w_function):
        raise oefmt(space, space.w_TypeError, "thread function must be callable")
    raise cannot_start(space)


@module.function("daemon_threads_allowed() -> bool")
def daemon_threads_allowed(space):
    """Return True if daemon threads are allowed in the current interpreter,
and False otherwise."""
    return True


@module.function("_is_main_interpreter() -> bool")
def is_main_interpreter(space):
    "Return True if the current interpreter is the main Python interpreter."
    return True


@module.function("_shutdown() -> None")
def shutdown(space):
    "Wait for all non-daemon threads (other than the calling thread) to stop."


@module.function("_count() -> int")
def count(space):
    """Return the number of currently running Python threads, excluding
the main thread."""
    return 0


@module.function("exit()")
def exit(space):
    """This is synonymous to ``raise SystemExit''.  It will cause the current
thread to exit silently unless the exception is caught."""
    raise OperationError(space.w_SystemExit, None)


@module.function("exit_thread()")
def exit_thread(space):
    "An obsolete synonym of exit()."
    raise OperationError(space.w_SystemExit, None)


@module.function("stack_size(size: index = 0, /) -> int")
def stack_size(space, size):
    """Return the thread stack size used when creating new threads.  The
optional size argument specifies the stack size (in bytes) to be used
for subsequent threads."""
    if size < 0:
        raise oefmt(space, space.w_ValueError, "size must be 0 or a positive value")
    if 0 < size < 32768:
        raise oefmt(space, space.w_ValueError, "size not valid: %d bytes", size)
    before = sizes.stack
    sizes.stack = size
    return before


class Sizes(object):
    stack = 0


sizes = Sizes()


@module.function("interrupt_main(signum: c_int = 2, /) -> None")
def interrupt_main(space, signum):
    """Simulate the arrival of the given signal in the main thread,
where the corresponding signal handler will be executed.
If *signum* is omitted, SIGINT is assumed."""
    if signum < 1 or signum >= NSIG:
        raise oefmt(space, space.w_ValueError, "signal number out of range")
    mark_signal(signum)


@module.function("allocate_lock()")
def allocate_lock(space):
    "Create a new lock object. See help(type(threading.Lock())) for\ninformation about locks."
    return W_Lock()


@module.function("allocate()")
def allocate_synonym(space):
    "An obsolete synonym of allocate_lock()."
    return W_Lock()


@module.function("_excepthook(args, /) -> None")
def excepthook(space, w_args):
    "Handle uncaught Thread.run() exception."
    if space.type(w_args) is not EXCEPT_HOOK_ARGS.w_type:
        raise oefmt(space, space.w_TypeError, "_thread._excepthook argument type must be ExceptHookArgs")
    fields_w = space.listview(w_args)
    if fields_w[0] is space.w_SystemExit:
        return
    name = str(MAIN_THREAD)
    if fields_w[3] is not space.w_None:
        name = space.str_text(space.getattr(fields_w[3], 'name'))
    w_stderr = space.w_sys.getdictvalue(space, 'stderr')
    if w_stderr is not None and w_stderr is not space.w_None:
        text = "Exception in thread %s:\n%s" % (name, format_exception(space, fields_w[1]))
        space.call_method(w_stderr, 'write', [space.newtext(text)])
        space.call_method(w_stderr, 'flush', [])


def _export(name, find):
    module.constant(name)(find)


_export('LockType', lambda space: W_Lock.w_builtin_type)
_export('lock', lambda space: W_Lock.w_builtin_type)
_export('RLock', lambda space: W_RLock.w_builtin_type)
_export('_local', lambda space: W_Local.w_builtin_type)
_export('_ThreadHandle', lambda space: W_ThreadHandle.w_builtin_type)
_export('_ExceptHookArgs', lambda space: EXCEPT_HOOK_ARGS.w_type)
_export('error', lambda space: space.w_RuntimeError)
_export('TIMEOUT_MAX', lambda space: space.newfloat(TIMEOUT_MAX))
