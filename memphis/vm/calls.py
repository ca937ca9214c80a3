"""Calls of Python functions.  Without JIT they go on inside the dispatch loop; with JIT each runs a loop of its own,
which the tracer looks into or calls as compiled code."""
from rpython.rlib import jit

from memphis import config
from memphis.errors import OperationError, oefmt
from memphis.bytecode.code import W_BytecodeCode
from memphis.objects.base import W_Object
from memphis.objects.builtinfunction import W_BuiltinFunction, W_MethodDescriptor
from memphis.objects.instance import W_Instance
from memphis.objects.methodobject import W_Method
from memphis.objects.typeobject import W_Type, check_init_result
from memphis.runtime.arguments import NO_KEYWORDS
from memphis.runtime.code import CO_ANY_GENERATOR
from memphis.runtime.frame import enter_frame
from memphis.runtime.function import W_Function
from memphis.runtime.ticker import ticker
from memphis.vm.frame import Frame


def function_tick(space):
    "One tick for each entry of a function."
    left = ticker.budget - 1
    ticker.budget = left
    if left < 0 or ticker.flag != 0:
        space.safe_point()


def start_any(space, ec, caller, frame):
    "The same for a frame of either engine."
    if isinstance(frame, Frame):
        return start(space, ec, caller, frame)
    caller.push(frame.code.run_frame(space, frame))
    return None


def start(space, ec, caller, frame):
    "The frame to go on with, or None when the result (a generator) is on the caller's stack."
    code = frame.getcode()
    if config.JIT or code.flags & CO_ANY_GENERATOR:
        w_result = code.run_frame(space, frame)
        if config.JIT and frame.w_constructed is not None:
            w_result = constructed(space, frame, w_result)
        caller.push(w_result)
        return None
    function_tick(space)
    enter_frame(space, ec, frame)
    return frame


@jit.unroll_safe
def begin_call(space, ec, frame, nargs):
    """CALL: callable, self or NULL, arguments.  Gives the frame to go on with, or
    None when the result is on the stack already."""
    base = frame.sp - nargs
    assert base >= 2
    w_func = frame.get(base - 2)
    w_self = frame.get(base - 1)
    if w_self is None and type(w_func) is W_Method:
        w_self = w_func.w_self
        w_func = w_func.w_function
        frame.put(base - 1, w_self)
    if w_self is not None:
        base -= 1
        nargs += 1
    if type(w_func) is W_Function:
        new = simple_frame(space, w_func, frame, base, nargs)
        if new is None:
            new = general_frame(space, w_func, take_arguments(frame, base, nargs))
        drop_call(frame, w_self is not None, nargs)
        return start_any(space, ec, frame, new)
    if type(w_func) is W_MethodDescriptor or type(w_func) is W_BuiltinFunction or \
            type(w_func) is W_Type and not w_func.is_heap:
        if nargs == 1:
            w_result = w_func.call_1(space, frame.get(base))
        elif nargs == 2:
            w_result = w_func.call_2(space, frame.get(base), frame.get(base + 1))
        elif nargs == 0:
            w_result = w_func.call_0(space)
        elif nargs == 3:
            w_result = w_func.call_3(space, frame.get(base), frame.get(base + 1), frame.get(base + 2))
        else:
            w_result = w_func.call_list(space, take_arguments(frame, base, nargs))
        drop_call(frame, w_self is not None, nargs)
        frame.push(w_result)
        return None
    if isinstance(w_func, W_Type) and w_func.is_heap and w_self is None:
        w_func = jit.promote(w_func)
        w_init = plain_init(space, w_func)
        if w_init is not None:
            w_obj = new_instance(w_func)
            frame.put(base - 1, w_obj)
            new = simple_frame(space, w_init, frame, base - 1, nargs + 1)
            if new is None:
                args_w = [w_obj] + take_arguments(frame, base, nargs)
                new = general_frame(space, w_init, args_w)
            drop_call(frame, False, nargs)
            if not isinstance(new, Frame):
                check_init_result(space, new.code.run_frame(space, new))
                frame.push(w_obj)
                return None
            if new.getcode().flags & CO_ANY_GENERATOR == 0:
                new.w_constructed = w_obj
            return start(space, ec, frame, new)
    w_result = w_func.call_list(space, take_arguments(frame, base, nargs))
    drop_call(frame, w_self is not None, nargs)
    frame.push(w_result)
    return None


@jit.unroll_safe
def take_arguments(frame, base, nargs):
    args_w = [None] * nargs
    for i in range(nargs):
        args_w[i] = frame.get(base + i)
    return args_w


def drop_call(frame, has_self, nargs):
    frame.drop(nargs + (1 if has_self else 2))


@jit.unroll_safe
def simple_frame(space, w_func, frame, base, nargs):
    """A frame for a call that needs no more than copying the arguments and
    trailing defaults; None where the general way is needed."""
    code = w_func.getcode()
    if not isinstance(code, W_BytecodeCode):
        return None         # the other engine's
    if not code.simple_parameters:
        return None
    missing = code.argcount - nargs
    if missing != 0 and (missing < 0 or missing > len(w_func.defaults_w)):
        return None
    new = code.new_frame(space, w_func, w_func.w_globals, w_func.w_builtins)
    assert isinstance(new, Frame)
    i = 0
    while i < nargs:
        new.put(i, frame.get(base + i))
        i += 1
    if missing:
        defaults_w = w_func.defaults_w
        first = len(defaults_w) - missing
        assert first >= 0
        while i < code.argcount:
            new.put(i, defaults_w[first])
            first += 1
            i += 1
    return new


def general_frame(space, w_func, args_w):
    return w_func.make_frame(space, args_w, NO_KEYWORDS, args_w)


def begin_call_args(space, ec, frame, w_func, args):
    "The same for calls with keywords or stars; the stack is popped already."
    if type(w_func) is W_Method:
        args = args.prepend(w_func.w_self)
        w_func = w_func.w_function
    if type(w_func) is W_Function:
        new = w_func.make_frame(space, args.args_w, args.keywords, args.keywords_w)
        return start_any(space, ec, frame, new)
    frame.push(w_func.call_args(space, args))
    return None


def plain_init(space, w_type):
    """The __init__ (a Python function) of a class whose instances need nothing but
    object.__new__; else None."""
    if w_type.lookup('__new__') is not space.w_object_new:
        return None
    if w_type.layout is not W_Object.typedef:
        return None
    if w_type.w_metatype is not None and w_type.w_metatype is not space.w_type:
        return None
    w_init = w_type.lookup('__init__')
    if type(w_init) is W_Function:
        return w_init
    return None


def new_instance(w_type):
    w_obj = W_Instance()
    w_obj.init_user(w_type)
    return w_obj


def constructed(space, frame, w_result):
    "The value of a call of a class whose __init__ has returned."
    check_init_result(space, w_result)
    return frame.w_constructed
