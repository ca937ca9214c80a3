"""What happens when an exception leaves an instruction: handlers and unwinding."""
from rpython.rlib import jit

from memphis.bytecode.code import (
    find_handler, TABLE_DEPTH, TABLE_ENTRY, TABLE_PUSH_INDEX, TABLE_TARGET)
from memphis.runtime.frame import leave_frame
from memphis.runtime.raising import must_not_leave, set_context, stop_iteration_in_generator
from memphis.runtime.traceback import record_traceback
from memphis.vm.frame import Frame


def handle_error(space, ec, operror):
    """Make the frame that handles `operror` the running one, ready to go on at its
    handler.  Raises when the entry frame has none."""
    frame = ec.gettopframe()
    assert isinstance(frame, Frame)
    while True:
        code = frame.getcode()
        target = handler_in(space, ec, frame, code, operror)
        if target >= 0:
            frame.instr_index = target - 1
            return
        was_entry = frame.entry
        generator = frame.generator
        leave_frame(space, ec, frame, True)
        operror = leaving(space, frame, generator, operror)
        if was_entry:
            raise operror
        frame = ec.gettopframe()
        assert isinstance(frame, Frame)


def catch(space, ec, frame, code, operror):
    "With JIT, for one frame: the instruction to go on with. Raises where the frame has no handler."
    target = handler_in(space, ec, frame, code, operror)
    if target >= 0:
        return target
    raise leaving(space, frame, frame.generator, operror)


def handler_in(space, ec, frame, code, operror):
    """The exception meets a frame: it is recorded, and if the frame has a handler, its stack is made what the handler
    expects. The handler's first instruction, or -1."""
    if not operror.traced:
        operror.traced = True
        set_context(space, ec, operror)
    index = operror.raised_at
    if index < 0:
        index = frame.instr_index
        record_traceback(space, operror, frame)
    operror.raised_at = -1
    entry = find_handler(code, jit.promote(index))
    if entry < 0 or operror.uncatchable:
        return -1
    offset = entry * TABLE_ENTRY
    table = code.exception_table
    frame.cut_stack(table[offset + TABLE_DEPTH])
    if table[offset + TABLE_PUSH_INDEX]:
        frame.push(space.newint(frame.instr_index))
    frame.push(operror.get_w_value(space))
    target = table[offset + TABLE_TARGET]
    assert target >= 0
    return target


def leaving(space, frame, generator, operror):
    "A frame ends with an exception; what its caller gets."
    frame.finished = True
    if generator is not None:
        generator.finish()
        if must_not_leave(space, operror, generator):
            return stop_iteration_in_generator(space, operror, generator)
    return operror
