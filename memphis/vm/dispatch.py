"""The dispatch loop: runs frames of bytecode.

Python calls Python inside this loop: a new frame becomes current and the
native stack does not grow (design.md, decision 7b); so does `for` over a
generator.  The native stack grows only when builtin code calls back, through
`run`.  The topmost frame of such a stretch has `entry` set.

The loop leaves to `run` every SLICE ticks and is entered again (decision 18):
an engine without on-stack replacement can then switch to optimised code.
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import we_are_translated
from rpython.rlib.rstackovf import StackOverflow, check_stack_overflow

from memphis.bytecode import opcodes as op
from memphis.bytecode.code import W_BytecodeCode
from memphis.host import current as host
from memphis.host import MONOTONIC
from memphis.errors import OperationError, oefmt
from memphis.objects.boolobject import W_Bool
from memphis.objects.cell import W_Cell
from memphis.objects.floatobject import W_Float
from memphis.objects.intobject import W_Int
from memphis.objects.iterators import W_SequenceIterator
from memphis.objects.listobject import W_List
from memphis.objects.tupleobject import W_Tuple
from memphis.runtime.frame import ExceptionState
from memphis.runtime.generator import W_Generator
from memphis.runtime.ticker import ticker, set_flags, FLAG_TIME
from memphis.vm.caches import load_attribute, store_attribute
from memphis.vm.calls import begin_call, begin_call_args, enter_frame, leave_frame
from memphis.vm.frame import Frame
from memphis.vm import instructions as more
from memphis.vm.unwind import handle_error

NATIVE_WEIGHT = 10      # of one entry into the loop; see docs/architecture.md
SLICE_MASK = 0xfff


def run(space, frame):
    "Run a frame that is not started, or a generator's, until it returns or yields; the value."
    ec = space.ec
    space.enter_native_weighted(NATIVE_WEIGHT)
    try:
        enter_frame(space, ec, frame)
        frame.entry = True
        return loop(space, ec)
    finally:
        space.leave_native_weighted(NATIVE_WEIGHT)


def run_generator(space, frame, w_value, operror):
    "Resume a generator's frame with a value, or with an exception."
    ec = space.ec
    generator = frame.generator
    space.enter_native_weighted(NATIVE_WEIGHT)
    try:
        enter_frame(space, ec, frame)
        frame.entry = True
        generator.begin(space)
        if operror is not None:
            handle_error(space, ec, operror)
        elif w_value is not None:
            frame.push(w_value)
        return loop(space, ec)
    finally:
        space.leave_native_weighted(NATIVE_WEIGHT)


def loop(space, ec):
    while True:
        w_result = slice_of_work(space, ec)
        if w_result is not None:
            return w_result
        if ec.deadline > 0.0 and host.clock(MONOTONIC) > ec.deadline:
            set_flags(FLAG_TIME)


def slice_of_work(space, ec):
    "The value with which the entry frame was left, or None when the slice is over."
    while True:
        try:
            return dispatch(space, ec)
        except OperationError as e:
            handle_error(space, ec, e)
        # what RPython raises by itself must not leave this loop as it is
        except MemoryError:
            handle_error(space, ec, OperationError(space.w_MemoryError, None))
        except StackOverflow:
            check_stack_overflow()
            handle_error(space, ec, space.recursion_error())
        except Exception:
            if not we_are_translated():
                raise
            handle_error(space, ec, OperationError(
                space.w_SystemError, None, "internal error: unexpected RPython exception"))


def dispatch(space, ec):
    frame = ec.topframe
    assert isinstance(frame, Frame)
    code = frame.code
    assert isinstance(code, W_BytecodeCode)
    instrs = code.instrs
    pc = frame.instr_index + 1
    while True:
        assert pc >= 0
        instr = instrs[pc]
        frame.instr_index = pc
        pc += 1
        opcode = instr & 255
        arg = instr >> 8
        assert arg >= 0

        if opcode == op.LOAD_FAST:
            w_value = frame.slots[arg]
            if w_value is None:
                raise frame.unbound_local(space, arg)
            frame.push(w_value)
        elif opcode == op.STORE_FAST:
            frame.slots[arg] = frame.pop()
        elif opcode == op.LOAD_CONST:
            frame.push(code.consts_w[arg])
        elif opcode == op.LOAD_GLOBAL:
            frame.load_global(space, arg)
        elif opcode == op.LOAD_ATTR:
            frame.set_top(load_attribute(space, code, arg, frame.top()))
        elif opcode == op.LOAD_METHOD:
            frame.load_method(space, arg)
        elif opcode == op.STORE_ATTR:
            w_obj = frame.pop()
            store_attribute(space, code, arg, w_obj, frame.pop())
        elif opcode == op.POP_TOP:
            frame.pop()
        elif opcode == op.PUSH_NULL:
            frame.push(None)

        # ---- jumps
        elif opcode == op.POP_JUMP_IF_FALSE:
            w_value = frame.pop()
            if w_value is space.w_False:
                pc = arg
            elif w_value is not space.w_True:
                if not space.is_true(w_value):
                    pc = arg
        elif opcode == op.POP_JUMP_IF_TRUE:
            w_value = frame.pop()
            if w_value is space.w_True:
                pc = arg
            elif w_value is not space.w_False:
                if space.is_true(w_value):
                    pc = arg
        elif opcode == op.JUMP_BACKWARD:
            pc = arg
            left = ticker.budget - 1
            ticker.budget = left
            if left < 0 or ticker.flag != 0:
                space.slow_tick()
            if left & SLICE_MASK == 0:
                frame.instr_index = pc - 1
                return None
        elif opcode == op.JUMP or opcode == op.JUMP_BACKWARD_NO_INTERRUPT:
            pc = arg
        elif opcode == op.JUMP_IF_FALSE_OR_POP:
            if space.is_true(frame.top()):
                frame.pop()
            else:
                pc = arg
        elif opcode == op.JUMP_IF_TRUE_OR_POP:
            if space.is_true(frame.top()):
                pc = arg
            else:
                frame.pop()
        elif opcode == op.POP_JUMP_IF_NONE:
            if frame.pop() is space.w_None:
                pc = arg
        elif opcode == op.POP_JUMP_IF_NOT_NONE:
            if frame.pop() is not space.w_None:
                pc = arg

        # ---- iteration, calls, returns: whatever changes the current frame
        elif opcode == op.FOR_ITER:
            w_iter = frame.top()
            if type(w_iter) is W_Generator:
                new = more.resume_inline(space, ec, w_iter, None)
                if new is not None:
                    frame = new
                    code = frame.code
                    assert isinstance(code, W_BytecodeCode)
                    instrs = code.instrs
                    pc = frame.instr_index + 1
                    continue
                frame.pop()
                pc = arg
            else:
                w_value = space.next(w_iter)
                if w_value is not None:
                    frame.push(w_value)
                else:
                    frame.pop()
                    pc = arg
        elif opcode == op.CALL:
            new = begin_call(space, ec, frame, arg)
            if new is not None:
                frame = new
                code = frame.code
                assert isinstance(code, W_BytecodeCode)
                instrs = code.instrs
                pc = 0
                if ticker.budget & SLICE_MASK == 0:
                    return None
        elif opcode == op.CALL_KW:
            w_func, args = frame.call_kw(space, arg)
            new = begin_call_args(space, ec, frame, w_func, args)
            if new is not None:
                frame = new
                code = frame.code
                assert isinstance(code, W_BytecodeCode)
                instrs = code.instrs
                pc = 0
        elif opcode == op.CALL_FUNCTION_EX:
            w_func, args = frame.call_ex(space, arg)
            new = begin_call_args(space, ec, frame, w_func, args)
            if new is not None:
                frame = new
                code = frame.code
                assert isinstance(code, W_BytecodeCode)
                instrs = code.instrs
                pc = 0
        elif opcode == op.RETURN_VALUE:
            w_result = frame.pop()
            if frame.w_constructed is not None:
                w_result = more.constructed(space, frame, w_result)
            frame.finished = True
            generator = frame.generator
            entry = frame.entry
            leave_frame(space, ec, frame)
            if entry:
                if generator is not None:
                    generator.finish()
                return w_result
            back = ec.topframe
            assert isinstance(back, Frame)
            if generator is not None:
                generator.finish()
                more.generator_returned(back, w_result)
            else:
                back.push(w_result)
            frame = back
            code = frame.code
            assert isinstance(code, W_BytecodeCode)
            instrs = code.instrs
            pc = frame.instr_index + 1
        elif opcode == op.YIELD_VALUE:
            w_value = frame.pop()
            entry = frame.entry
            leave_frame(space, ec, frame)
            if entry:
                return w_value
            back = ec.topframe
            assert isinstance(back, Frame)
            back.push(w_value)
            frame = back
            code = frame.code
            assert isinstance(code, W_BytecodeCode)
            instrs = code.instrs
            pc = frame.instr_index + 1
        elif opcode == op.SEND:
            w_value = frame.pop()
            w_iter = frame.top()
            if type(w_iter) is W_Generator and w_value is space.w_None:
                new = more.resume_inline(space, ec, w_iter, w_value)
                if new is not None:
                    frame = new
                    code = frame.code
                    assert isinstance(code, W_BytecodeCode)
                    instrs = code.instrs
                    pc = frame.instr_index + 1
                    continue
                frame.push(space.w_None)
                pc = arg
            else:
                w_result = more.send(space, frame, w_iter, w_value)
                if w_result is not None:
                    frame.push(w_result)
                else:
                    frame.push(more.take_send_result(space, ec))
                    pc = arg

        # ---- operators
        elif opcode == op.BINARY_ADD:
            w_b = frame.pop()
            frame.set_top(space.add(frame.top(), w_b))
        elif opcode == op.BINARY_SUBTRACT:
            w_b = frame.pop()
            frame.set_top(space.sub(frame.top(), w_b))
        elif opcode == op.BINARY_MULTIPLY:
            w_b = frame.pop()
            frame.set_top(space.mul(frame.top(), w_b))
        elif opcode == op.BINARY_SUBSCR:
            w_key = frame.pop()
            frame.set_top(space.getitem(frame.top(), w_key))
        elif opcode == op.STORE_SUBSCR:
            w_key = frame.pop()
            w_obj = frame.pop()
            space.setitem(w_obj, w_key, frame.pop())
        elif opcode == op.COMPARE_LT:
            w_b = frame.pop()
            frame.set_top(space.lt(frame.top(), w_b))
        elif opcode == op.COMPARE_LE:
            w_b = frame.pop()
            frame.set_top(space.le(frame.top(), w_b))
        elif opcode == op.COMPARE_EQ:
            w_b = frame.pop()
            frame.set_top(space.eq(frame.top(), w_b))
        elif opcode == op.COMPARE_NE:
            w_b = frame.pop()
            frame.set_top(space.ne(frame.top(), w_b))
        elif opcode == op.COMPARE_GT:
            w_b = frame.pop()
            frame.set_top(space.gt(frame.top(), w_b))
        elif opcode == op.COMPARE_GE:
            w_b = frame.pop()
            frame.set_top(space.ge(frame.top(), w_b))
        elif opcode == op.IS_OP:
            w_b = frame.pop()
            frame.set_top(space.newbool(space.is_w(frame.top(), w_b) == (arg == 0)))
        elif opcode == op.CONTAINS_OP:
            w_container = frame.pop()
            frame.set_top(space.newbool(space.contains_w(w_container, frame.top()) == (arg == 0)))
        elif opcode == op.UNARY_NOT:
            frame.set_top(space.not_(frame.top()))
        elif opcode == op.LOAD_DEREF:
            frame.load_deref(space, arg)
        elif opcode == op.STORE_DEREF:
            frame.cell(arg).w_value = frame.pop()
        elif opcode == op.COPY:
            frame.push(frame.peek(arg))
        elif opcode == op.SWAP:
            w_value = frame.top()
            frame.set_top(frame.peek(arg))
            frame.poke(arg, w_value)
        elif opcode == op.BUILD_TUPLE:
            frame.push(space.newtuple_fixed(frame.pop_fixed(arg)))
        elif opcode == op.BUILD_LIST:
            frame.push(space.newlist(frame.pop_list(arg)))
        elif opcode == op.UNPACK_SEQUENCE:
            frame.unpack_sequence(space, arg)
        elif opcode == op.LIST_APPEND:
            frame.list_append(space, arg)
        elif opcode == op.GET_ITER:
            frame.set_top(space.iter(frame.top()))
        elif opcode == op.STORE_GLOBAL:
            space.setitem_str(frame.w_globals, code.names[arg], frame.pop())
        elif opcode == op.LOAD_NAME:
            frame.load_name(space, arg)
        elif opcode == op.STORE_NAME:
            frame.store_name(space, arg)
        elif opcode == op.NOP:
            pass
        else:
            more.execute(space, ec, frame, opcode, arg)
