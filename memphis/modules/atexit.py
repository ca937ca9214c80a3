"""The atexit module."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('atexit', "allow programmer to define multiple exit functions to be executed\n"
                             "upon normal program termination.\n\n"
                             "Two public functions, register and unregister, are defined.\n")


class Callback(object):
    def __init__(self, w_function, args_w, w_kwargs):
        self.w_function = w_function
        self.args_w = args_w
        self.w_kwargs = w_kwargs


class State(object):
    def __init__(self):
        self.callbacks = []


state = State()


@module.function("register(func, /, *args, **kwargs)")
def register(space, w_func, args_w, w_kwargs):
    """Register a function to be executed upon normal program termination

    func - function to be called at exit
    args - optional arguments to pass to func
    kwargs - optional keyword arguments to pass to func

    func is returned to facilitate usage as a decorator."""
    if not space.is_callable(w_func):
        raise oefmt(space, space.w_TypeError, "the first argument must be callable")
    state.callbacks.append(Callback(w_func, args_w[:], w_kwargs))
    return w_func


@module.function("unregister(func, /) -> None")
def unregister(space, w_func):
    """Unregister an exit function which was previously registered using
atexit.register

    func - function to be unregistered"""
    kept = []
    for callback in state.callbacks[:]:
        if not space.is_true(space.eq(callback.w_function, w_func)):
            kept.append(callback)
    state.callbacks = kept


@module.function("_clear() -> None")
def clear(space):
    "Clear the list of previously registered exit functions."
    state.callbacks = []


@module.function("_ncallbacks() -> int")
def ncallbacks(space):
    "Return the number of registered exit functions."
    return len(state.callbacks)


@module.function("_run_exitfuncs() -> None")
def run_exitfuncs(space):
    """Run all registered exit functions.

If a callback raises an exception, it is logged with sys.unraisablehook."""
    run_callbacks(space)


def run_callbacks(space):
    "The latest first; what they register meanwhile is forgotten."
    callbacks = state.callbacks[:]
    callbacks.reverse()
    for callback in callbacks:
        if callback not in state.callbacks:
            continue        # unregistered meanwhile
        try:
            space.call_with_dict(callback.w_function, callback.args_w, callback.w_kwargs)
        except OperationError as e:
            if e.match(space, space.w_BudgetExceeded):
                raise
            space.write_unraisable(e, callback.w_function,
                                   "Exception ignored in atexit callback " + space.repr_text(callback.w_function))
    state.callbacks = []
