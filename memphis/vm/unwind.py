"""What happens when an exception leaves an instruction: handlers and unwinding."""
from memphis.bytecode.code import (
    W_BytecodeCode, find_handler, TABLE_DEPTH, TABLE_ENTRY, TABLE_PUSH_INDEX, TABLE_TARGET)
from memphis.errors import OperationError
from memphis.objects.exceptions import W_BaseException
from memphis.objects.exceptions.base import attach_context, exception_or_none
from memphis.runtime.traceback import record_traceback
from memphis.vm.calls import leave_frame
from memphis.vm.frame import Frame


def handle_error(space, ec, operror):
    """Make the frame that handles `operror` the running one, ready to go on at its
    handler.  Raises when the entry frame has none."""
    frame = ec.topframe
    assert isinstance(frame, Frame)
    while True:
        if not operror.traced:
            operror.traced = True
            set_context(space, ec, operror)
        index = operror.raised_at
        if index < 0:
            index = frame.instr_index
            record_traceback(space, operror, frame)
        operror.raised_at = -1
        code = frame.code
        assert isinstance(code, W_BytecodeCode)
        entry = find_handler(code, index)
        if entry >= 0 and not operror.uncatchable:
            offset = entry * TABLE_ENTRY
            table = code.exception_table
            frame.cut_stack(table[offset + TABLE_DEPTH])
            if table[offset + TABLE_PUSH_INDEX]:
                frame.push(space.newint(frame.instr_index))
            frame.push(operror.get_w_value(space))
            frame.instr_index = table[offset + TABLE_TARGET] - 1
            return
        generator = frame.generator
        was_entry = frame.entry
        frame.finished = True
        leave_frame(space, ec, frame)
        if generator is not None:
            generator.finish()
            if operror.match(space, space.w_StopIteration):
                operror = stop_iteration_in_generator(space, operror, generator)
        if was_entry:
            raise operror
        frame = ec.topframe
        assert isinstance(frame, Frame)


def stop_iteration_in_generator(space, operror, generator):
    "PEP 479."
    w_cause = exception_or_none(operror.get_w_value(space))
    error = OperationError(space.w_RuntimeError, None, "%s raised StopIteration" % generator.kind)
    w_error = error.get_w_value(space)
    assert isinstance(w_error, W_BaseException)
    w_error.w_cause = w_cause
    w_error.w_context = w_cause
    w_error.suppress_context = True
    error.traced = True
    return error


def set_context(space, ec, operror):
    "The exception being handled becomes __context__."
    w_context = ec.exception_state.current()
    if w_context is not None:
        assert isinstance(w_context, W_BaseException)
        w_value = operror.get_w_value(space)
        assert isinstance(w_value, W_BaseException)
        attach_context(w_value, w_context)
