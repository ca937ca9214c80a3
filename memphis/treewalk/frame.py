"""TreeFrame: an activation of a W_TreeCode; running it, and resuming it as a generator's body.

What always holds: a frame's exceptions reach the frame around it through
leave_by_error(), which records the traceback; a Python call nests on the native
stack, so each charges its code's weight.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import we_are_translated
from rpython.rlib.rstackovf import StackOverflow, check_stack_overflow

from memphis.errors import OperationError
from memphis.objects.cell import W_Cell
from memphis.runtime.code import CO_ANY_GENERATOR
from memphis.runtime.frame import W_Frame
from memphis.runtime.generator import W_Generator
from memphis.runtime.raising import set_context, stop_iteration_in_generator
from memphis.runtime.traceback import record_traceback
from memphis.treewalk.node import YIELDED, tick

NO_PLACES = []


class TreeFrame(W_Frame):
    """`slots`: variables, then temporaries.  `places`: where resumable nodes go on, 0 from their beginning.
    Of a generator: `w_yielded` goes out, `w_sent` or `thrown` comes in; `w_delegate` is what a suspended
    `yield from` waits for, `w_delegate_result` what it ended with when that was found out from outside."""

    def __init__(self, code, w_globals, w_builtins, w_function):
        W_Frame.__init__(self, code, w_globals, w_builtins, w_function)
        self.slots = [None] * code.frame_size
        self.places = NO_PLACES
        self.w_yielded = None
        self.w_sent = None
        self.thrown = None
        self.w_delegate = None
        self.w_delegate_result = None

    @jit.unroll_safe
    def fill_closure(self, closure_w):
        first = self.code.nslots - len(closure_w)
        assert first >= 0
        for i in range(len(closure_w)):
            self.slots[first + i] = closure_w[i]

    @jit.unroll_safe
    def make_cells(self, code):
        for slot in code.cells:
            self.slots[slot] = W_Cell(self.slots[slot])

    def cell(self, slot):
        w_cell = self.slots[slot]
        assert isinstance(w_cell, W_Cell)
        return w_cell

    def get_slot(self, index):
        w_value = self.slots[index]
        if isinstance(w_value, W_Cell):
            return w_value.w_value
        return w_value

    def set_slot(self, index, w_value):
        w_old = self.slots[index]
        if isinstance(w_old, W_Cell):
            w_old.w_value = w_value
        else:
            self.slots[index] = w_value

    # ____________________________________________________________
    # generators: W_Frame's interface

    def delegate(self, space):
        return self.w_delegate

    def resume(self, space, w_value):
        self.w_sent = w_value
        return resume(space, self)

    def throw_into(self, space, operror):
        self.thrown = operror
        return resume(space, self)

    def resume_after_delegate(self, space, w_result):
        self.w_delegate_result = w_result
        return resume(space, self)

    def take_sent(self):
        "What comes in: the value of a yield, or an exception."
        operror = self.thrown
        if operror is not None:
            self.thrown = None
            raise operror
        w_value = self.w_sent
        self.w_sent = None
        return w_value


def run_frame(space, code, frame):
    "Run a frame whose arguments are bound; a generator function's gives the generator."
    assert isinstance(frame, TreeFrame)
    if frame.w_function is None:
        space.charge(1)         # module-level code: see vm/engine.py
    else:
        tick(space)
    if len(code.cells):
        frame.make_cells(code)
    if code.flags & CO_ANY_GENERATOR:
        frame.places = [0] * code.nplaces
        return W_Generator(frame)
    ec = space.ec
    space.enter_native_weighted(code.weight)
    try:
        enter_frame(space, ec, frame)
        try:
            w_result = guarded(space, code.body, frame)
        except OperationError as e:
            raise leave_by_error(space, ec, frame, e)
        leave_frame(ec, frame)
    finally:
        space.leave_native_weighted(code.weight)
    frame.finished = True
    if w_result is None:
        return space.w_None
    return w_result


def resume(space, frame):
    "Run a generator's body from where it is suspended; what it yields, or returns (`finished`)."
    code = frame.code
    ec = space.ec
    generator = frame.generator
    space.enter_native_weighted(code.weight)
    try:
        enter_frame(space, ec, frame)
        generator.begin(space)
        frame.w_delegate = None
        try:
            w_result = guarded(space, code.body, frame)
        except OperationError as e:
            raise leave_by_error(space, ec, frame, e)
        leave_frame(ec, frame)
        frame.f_back = None
        generator.end(space)
    finally:
        space.leave_native_weighted(code.weight)
    if w_result is YIELDED:
        w_result = frame.w_yielded
        frame.w_yielded = None
        return w_result
    frame.finished = True
    generator.finish()
    if w_result is None:
        return space.w_None
    return w_result


def enter_frame(space, ec, frame):
    "Make it the running frame; RecursionError beyond the limit."
    if ec.python_depth >= ec.recursion_limit:
        raise space.recursion_error()
    ec.python_depth += 1
    frame.f_back = ec.topframe
    ec.topframe = frame


def leave_frame(ec, frame):
    ec.python_depth -= 1
    ec.topframe = frame.f_back


# ____________________________________________________________
# exceptions

def guarded(space, node, frame):
    "Execute a node; what RPython raises by itself (MemoryError, StackOverflow) becomes a Python exception."
    try:
        return node.execute(space, frame)
    except OperationError:
        raise
    except MemoryError:
        raise OperationError(space.w_MemoryError, None)
    except StackOverflow:
        check_stack_overflow()
        raise space.recursion_error()
    except Exception:
        if not we_are_translated():
            raise
        raise OperationError(space.w_SystemError, None, "internal error: unexpected RPython exception")


def arrive(space, frame, operror):
    "The exception has come to a statement of this frame that looks at it, or is about to leave the frame."
    if not operror.traced:
        operror.traced = True
        set_context(space, space.ec, operror)
    if operror.raised_at < 0:
        record_traceback(space, operror, frame)
    operror.raised_at = -1


def leave_by_error(space, ec, frame, operror):
    "The error with which the frame is left."
    arrive(space, frame, operror)
    frame.finished = True
    leave_frame(ec, frame)
    generator = frame.generator
    if generator is not None:
        frame.f_back = None
        generator.end(space)
        generator.finish()
        if operror.match(space, space.w_StopIteration):
            return stop_iteration_in_generator(space, operror, generator)
    return operror
