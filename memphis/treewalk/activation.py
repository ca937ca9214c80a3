"""W_TreeCode, TreeFrame (an activation of it), and what running one means.

What always holds: a frame's exceptions reach the frame around it through
leave_by_error(), which records the traceback; a Python call nests on the native
stack, so each charges its code's weight.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import we_are_translated
from rpython.rlib.rstackovf import StackOverflow, check_stack_overflow

from memphis.errors import OperationError
from memphis.objects.cell import W_Cell
from memphis.runtime import positions
from memphis.runtime.code import W_Code, CO_ANY_GENERATOR, CO_VARARGS, CO_VARKEYWORDS
from memphis.runtime.coroutine import new_generator
from memphis.runtime.frame import W_Frame, enter_frame, leave_frame
from memphis.runtime.raising import must_not_leave, set_context, stop_iteration_in_generator
from memphis.runtime.traceback import record_traceback
from memphis.treewalk.node import YIELDED, tick

NO_PLACES = []


class W_TreeCode(W_Code):
    """`body`: the statements.  `frame_size`: variables and temporaries; `nplaces`: what resumable nodes need.
    `cells`: the slots of variables that inner functions use.  `weight`: native depth of one activation."""
    _immutable_fields_ = ['body', 'frame_size', 'nplaces', 'cells[*]', 'w_doc', 'weight',
                          'handles', 'simple_argcount']

    def __init__(self, unit, filename, flags, slot_names, slot_kinds, cells, body, ntemporaries, nplaces,
                 position_data, w_doc, weight):
        self.name = unit.name
        self.qualname = unit.qualname
        self.filename = filename
        self.flags = flags
        self.firstlineno = unit.firstlineno
        self.argcount = unit.argcount
        self.posonlyargcount = unit.posonlyargcount
        self.kwonlyargcount = unit.kwonlyargcount
        self.slot_names = slot_names
        self.slot_kinds = slot_kinds
        self.nslots = len(slot_names)
        self.nfree = len(unit.free)
        self.body = body
        self.frame_size = self.nslots + ntemporaries
        self.nplaces = nplaces
        self.cells = cells
        self.positions = position_data
        self.w_doc = w_doc
        self.weight = weight
        self.handles = unit.has_handlers
        # the number of arguments where nothing but positional parameters must be filled; else -1
        self.simple_argcount = -1
        if not flags & (CO_VARARGS | CO_VARKEYWORDS) and self.kwonlyargcount == 0:
            self.simple_argcount = self.argcount

    def new_frame(self, space, w_function, w_globals, w_builtins):
        frame = TreeFrame(self, w_globals, w_builtins, w_function)
        if self.nfree:
            frame.fill_closure(w_function.closure_w)
        return frame

    def run_frame(self, space, frame):
        return run_frame(space, self, frame)

    def has_handlers(self):
        return self.handles

    def docstring(self, space):
        if self.w_doc is None:
            return space.w_None
        return self.w_doc

    def position(self, index):
        return positions.find(self.positions, index)


class TreeFrame(W_Frame):
    """`instr_index` is the index of the node that runs, -1 before the first.  `slots`: variables, then temporaries.
    `places`: where resumable nodes go on, 0 from their beginning.  Of a generator: `w_yielded` goes out, `w_sent` or
    `thrown` comes in; `w_delegate` is what it waits for where it is suspended by a `yield from` or an await,
    `w_delegate_result` what that ended with when it was found out from outside."""

    def __init__(self, code, w_globals, w_builtins, w_function):
        W_Frame.__init__(self, code, w_function)
        self.w_globals = w_globals
        self.w_builtins = w_builtins
        self.instr_index = -1
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

    @jit.unroll_safe
    def init_slots(self, slots_w):
        for i in range(len(slots_w)):
            self.slots[i] = slots_w[i]

    def instruction(self):
        return self.instr_index

    def get_w_globals(self):
        return self.w_globals

    def get_w_builtins(self):
        return self.w_builtins

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

    def clear_slot(self, index):
        self.slots[index] = None

    # ____________________________________________________________
    # generators: W_Frame's interface

    def delegate(self, space):
        return self.w_delegate

    def resume(self, space, w_value):
        return self.activate_again(space, w_value, None)

    def throw_into(self, space, operror):
        return self.activate_again(space, None, operror)

    def resume_after_delegate(self, space, w_result):
        self.w_delegate_result = w_result
        return self.activate_again(space, None, None)

    def activate_again(self, space, w_sent, thrown):
        code = self.code
        assert isinstance(code, W_TreeCode)
        return activate(space, code, self, w_sent, thrown)

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
        return new_generator(space, frame)
    return activate(space, code, frame, None, None)


def activate(space, code, frame, w_sent, thrown):
    """Let the body run until it returns or yields; the value (`finished` tells which).  Where the recursion is too deep
    for that, nothing has come in."""
    ec = space.ec
    generator = frame.generator
    space.enter_native_weighted(code.weight)
    try:
        enter_frame(space, ec, frame)
        if generator is not None:
            generator.begin(space)
            frame.w_sent = w_sent
            frame.thrown = thrown
        try:
            w_result = guarded(space, code.body, frame)
        except OperationError as e:
            raise leave_by_error(space, ec, frame, generator, e)
        leave_frame(space, ec, frame, False)
    finally:
        space.leave_native_weighted(code.weight)
    if w_result is YIELDED:
        w_result = frame.w_yielded
        frame.w_yielded = None
        return w_result
    frame.finished = True
    if generator is not None:
        generator.finish()
    if w_result is None:
        return space.w_None
    return w_result


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


def leave_by_error(space, ec, frame, generator, operror):
    "The error with which the frame is left."
    arrive(space, frame, operror)
    frame.finished = True
    leave_frame(space, ec, frame, True)
    if generator is not None:
        generator.finish()
        if must_not_leave(space, operror, generator):
            return stop_iteration_in_generator(space, operror, generator)
    return operror
