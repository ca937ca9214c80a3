"""Calls of Python functions inside the dispatch loop, and frames coming and going."""
from rpython.rlib import jit

from memphis.errors import OperationError, oefmt
from memphis.bytecode.code import W_BytecodeCode
from memphis.objects.base import W_Object
from memphis.objects.builtinfunction import W_BuiltinFunction, W_MethodDescriptor
from memphis.objects.instance import W_Instance
from memphis.objects.methodobject import W_Method
from memphis.objects.typeobject import W_Type
from memphis.runtime.code import CO_ANY_GENERATOR
from memphis.runtime.function import W_Function
from memphis.runtime.ticker import ticker
from memphis.vm.frame import Frame


def enter_frame(space, ec, frame):
    "Make it the running frame; RecursionError beyond the limit."
    if ec.python_depth >= ec.recursion_limit:
        raise space.recursion_error()
    ec.python_depth += 1
    frame.f_back = ec.topframe
    ec.topframe = frame


def leave_frame(space, ec, frame):
    ec.python_depth -= 1
    ec.topframe = frame.f_back
    frame.entry = False
    generator = frame.generator
    if generator is not None:
        frame.f_back = None
        generator.end(space)


def function_tick(space):
    "One tick for each entry of a function."
    left = ticker.budget - 1
    ticker.budget = left
    if left < 0 or ticker.flag != 0:
        space.slow_tick()


def start(space, ec, caller, frame):
    "The frame to go on with, or None when the result (a generator) is on the caller's stack."
    code = frame.code
    if code.flags & CO_ANY_GENERATOR:
        caller.push(code.run_frame(space, frame))
        return None
    function_tick(space)
    enter_frame(space, ec, frame)
    return frame


def begin_call(space, ec, frame, nargs):
    """CALL: callable, self or NULL, arguments.  Gives the frame to go on with, or
    None when the result is on the stack already."""
    base = frame.sp - nargs
    assert base >= 2
    slots = frame.slots
    w_func = slots[base - 2]
    w_self = slots[base - 1]
    if w_self is None and type(w_func) is W_Method:
        w_self = w_func.w_self
        w_func = w_func.w_function
        slots[base - 1] = w_self
    if w_self is not None:
        base -= 1
        nargs += 1
    if type(w_func) is W_Function:
        new = simple_frame(space, w_func, slots, base, nargs)
        if new is None:
            new = w_func.make_frame(space, take_arguments(frame, base, nargs), [], [])
        assert isinstance(new, Frame)
        drop_call(frame, w_self is not None, nargs)
        return start(space, ec, frame, new)
    if type(w_func) is W_MethodDescriptor or type(w_func) is W_BuiltinFunction:
        if nargs == 1:
            w_result = w_func.call_1(space, slots[base])
        elif nargs == 2:
            w_result = w_func.call_2(space, slots[base], slots[base + 1])
        elif nargs == 0:
            w_result = w_func.call_0(space)
        elif nargs == 3:
            w_result = w_func.call_3(space, slots[base], slots[base + 1], slots[base + 2])
        else:
            w_result = w_func.call_list(space, take_arguments(frame, base, nargs))
        drop_call(frame, w_self is not None, nargs)
        frame.push(w_result)
        return None
    if isinstance(w_func, W_Type) and w_func.is_heap and w_self is None:
        w_init = plain_init(space, w_func)
        if w_init is not None:
            w_obj = new_instance(w_func)
            slots[base - 1] = w_obj
            new = simple_frame(space, w_init, slots, base - 1, nargs + 1)
            if new is None:
                args_w = [w_obj] + take_arguments(frame, base, nargs)
                new = w_init.make_frame(space, args_w, [], [])
            assert isinstance(new, Frame)
            drop_call(frame, False, nargs)
            if new.code.flags & CO_ANY_GENERATOR == 0:
                new.w_constructed = w_obj
            return start(space, ec, frame, new)
    w_result = w_func.call_list(space, take_arguments(frame, base, nargs))
    drop_call(frame, w_self is not None, nargs)
    frame.push(w_result)
    return None


def take_arguments(frame, base, nargs):
    args_w = [None] * nargs
    for i in range(nargs):
        args_w[i] = frame.slots[base + i]
    return args_w


def drop_call(frame, has_self, nargs):
    frame.drop(nargs + (1 if has_self else 2))


def simple_frame(space, w_func, slots, base, nargs):
    """A frame for a call that needs no more than copying the arguments and
    trailing defaults; None where the general way is needed."""
    code = w_func.code
    assert isinstance(code, W_BytecodeCode)
    if not code.simple_parameters:
        return None
    missing = code.argcount - nargs
    if missing != 0 and (missing < 0 or missing > len(w_func.defaults_w)):
        return None
    new = code.new_frame(space, w_func, w_func.w_globals, w_func.w_builtins)
    assert isinstance(new, Frame)
    target = new.slots
    i = 0
    while i < nargs:
        target[i] = slots[base + i]
        i += 1
    if missing:
        defaults_w = w_func.defaults_w
        first = len(defaults_w) - missing
        while i < code.argcount:
            target[i] = defaults_w[first]
            first += 1
            i += 1
    return new


def begin_call_args(space, ec, frame, w_func, args):
    "The same for calls with keywords or stars; the stack is popped already."
    if type(w_func) is W_Method:
        args = args.prepend(w_func.w_self)
        w_func = w_func.w_function
    if type(w_func) is W_Function:
        new = w_func.make_frame(space, args.args_w, args.keywords, args.keywords_w)
        assert isinstance(new, Frame)
        return start(space, ec, frame, new)
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
