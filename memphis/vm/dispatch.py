"""The dispatch loop: runs frames of bytecode.

Without JIT, Python calls Python inside this loop: a new frame becomes current and
the native stack does not grow (design.md, decision 7b); so does `for` over a
generator.  The native stack grows only when builtin code calls back, through
`run`.  The topmost frame of such a stretch has `entry` set.  The loop leaves to
`run` every SLICE ticks and is entered again (decision 18): an engine without
on-stack replacement can then switch to optimised code.

With JIT every frame has a loop of its own, the portal (decision 8).
"""
from rpython.rlib import jit
from rpython.rlib.objectmodel import we_are_translated
from rpython.rlib.rstackovf import StackOverflow, check_stack_overflow

from memphis import config
from memphis.bytecode import opcodes as op
from memphis.errors import OperationError
from memphis.runtime.frame import enter_frame, leave_frame
from memphis.runtime.ticker import ticker
from memphis.vm.caches import load_attribute, store_attribute
from memphis.vm.calls import begin_call, begin_call_args, constructed
from memphis.vm.frame import Frame
from memphis.vm import instructions as more
from memphis.vm.jitdriver import driver
from memphis.vm.unwind import catch, handle_error

NATIVE_WEIGHT = 10      # of one entry into the loop; see docs/architecture.md
SLICE_MASK = 0xfff

LEAVE, SLICE_OVER = -1, -2      # in place of an instruction


def run(space, frame):
    "Run a frame that is not started until it returns or yields; the value."
    if config.JIT:
        return run_recursive(space, frame, None, None)
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
    if config.JIT:
        return run_recursive(space, frame, w_value, operror)
    generator = frame.generator
    ec = space.ec
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


# ____________________________________________________________
# with JIT: a loop for each frame

def run_recursive(space, frame, w_value, operror):
    ec = space.ec
    space.enter_native_weighted(NATIVE_WEIGHT)
    try:
        enter_frame(space, ec, frame)
        raised = True
        try:
            if frame.generator is not None:
                frame.generator.begin(space)
            pc = frame.instr_index + 1
            if w_value is not None:
                frame.push(w_value)
            if operror is not None:
                pc = catch(space, ec, frame, frame.getcode(), operror)
            w_result = portal(space, frame, frame.getcode(), jit.promote(pc))
            raised = False
        finally:
            leave_frame(space, ec, frame, raised)
        if frame.finished and frame.generator is not None:
            frame.generator.finish()
        return w_result
    finally:
        space.leave_native_weighted(NATIVE_WEIGHT)


def portal(space, frame, code, pc):
    frame = jit.hint(frame, access_directly=True)
    while True:
        driver.jit_merge_point(pc=pc, code=code, frame=frame)
        frame.sp = jit.promote(frame.sp)
        pc = step(space, frame, code, pc)
        if pc < 0:
            return frame.pop()


def step(space, frame, code, pc):
    """Go on at an instruction; the next one, or LEAVE. In a trace it executes one instruction, else as many as there
    are up to a backward jump."""
    ec = space.ec
    try:
        return dispatch(space, ec, frame, code, pc)
    except OperationError as e:
        operror = e
    # What RPython raises by itself must not leave this function as it is. There is no `except Exception`: it would
    # catch what the JIT raises to go over to compiled code.
    except MemoryError:
        operror = OperationError(space.w_MemoryError, None)
    except StackOverflow:
        check_stack_overflow()
        operror = space.recursion_error()
    except (KeyError, IndexError, OverflowError, ZeroDivisionError, ValueError, TypeError):
        if not we_are_translated():
            raise
        operror = internal_error(space)
    return catch(space, ec, frame, code, operror)


def internal_error(space):
    return OperationError(space.w_SystemError, None, "internal error: unexpected RPython exception")


# ____________________________________________________________
# without JIT: one loop for all frames

def loop(space, ec):
    while True:
        w_result = slice_of_work(space, ec)
        if w_result is not None:
            return w_result
        space.check_deadline()


def slice_of_work(space, ec):
    "The value with which the entry frame was left, or None when the slice is over."
    while True:
        try:
            frame = ec.gettopframe()
            assert isinstance(frame, Frame)
            if dispatch(space, ec, frame, frame.getcode(), frame.instr_index + 1) != LEAVE:
                return None
            w_result = ec.w_result
            ec.w_result = None
            return w_result
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
            handle_error(space, ec, internal_error(space))


@jit.unroll_safe
def dispatch(space, ec, frame, code, pc):
    """Execute instructions from `pc` on. With JIT: see step(). Without: until the slice is over (SLICE_OVER), or the
    entry frame is left with the value in ec.w_result (LEAVE)."""
    instrs = code.instrs
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
            frame.load_global(space, code, arg)
        elif opcode == op.LOAD_ATTR:
            frame.set_top(load_attribute(space, code, arg, frame.top()))
        elif opcode == op.LOAD_METHOD:
            frame.load_method(space, code, arg)
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
                space.safe_point()
            if config.JIT:
                driver.can_enter_jit(pc=pc, code=code, frame=frame)
                return pc
            if left & SLICE_MASK == 0:
                frame.instr_index = pc - 1
                return SLICE_OVER
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
            if not config.JIT and more.resumes_inline(w_iter):
                new = more.resume_inline(space, ec, w_iter, None)
                if new is not None:
                    frame = new
                    code = frame.getcode()
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
                code = frame.getcode()
                instrs = code.instrs
                pc = 0
                if ticker.budget & SLICE_MASK == 0:
                    return SLICE_OVER
        elif opcode == op.CALL_KW:
            w_func, args = frame.call_kw(space, arg)
            new = begin_call_args(space, ec, frame, w_func, args)
            if new is not None:
                frame = new
                code = frame.getcode()
                instrs = code.instrs
                pc = 0
        elif opcode == op.CALL_FUNCTION_EX:
            w_func, args = frame.call_ex(space, arg)
            new = begin_call_args(space, ec, frame, w_func, args)
            if new is not None:
                frame = new
                code = frame.getcode()
                instrs = code.instrs
                pc = 0
        elif opcode == op.RETURN_VALUE:
            if config.JIT:
                frame.finished = True
                return LEAVE
            w_result = frame.pop()
            if frame.w_constructed is not None:
                w_result = constructed(space, frame, w_result)
            frame.finished = True
            generator = frame.generator
            entry = frame.entry
            leave_frame(space, ec, frame, False)
            if entry:
                if generator is not None:
                    generator.finish()
                ec.w_result = w_result
                return LEAVE
            back = ec.gettopframe()
            assert isinstance(back, Frame)
            if generator is not None:
                generator.finish()
                more.generator_returned(back, w_result)
            else:
                back.push(w_result)
            frame = back
            code = frame.getcode()
            instrs = code.instrs
            pc = frame.instr_index + 1
        elif opcode == op.YIELD_VALUE:
            if config.JIT:
                return LEAVE
            w_value = frame.pop()
            entry = frame.entry
            frame.entry = False         # it may be resumed within the loop next time
            leave_frame(space, ec, frame, False)
            if entry:
                ec.w_result = w_value
                return LEAVE
            back = ec.gettopframe()
            assert isinstance(back, Frame)
            back.push(w_value)
            frame = back
            code = frame.getcode()
            instrs = code.instrs
            pc = frame.instr_index + 1
        elif opcode == op.SEND:
            w_value = frame.pop()
            w_iter = frame.top()
            if not config.JIT and w_value is space.w_None and more.resumes_inline(w_iter):
                new = more.resume_inline(space, ec, w_iter, w_value)
                if new is not None:
                    frame = new
                    code = frame.getcode()
                    instrs = code.instrs
                    pc = frame.instr_index + 1
                    continue
                frame.push(space.w_None)
                pc = arg
            else:
                w_result = more.send(space, w_iter, w_value)
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
            frame.store_global(space, code.names[arg], frame.pop())
        elif opcode == op.LOAD_NAME:
            frame.load_name(space, arg)
        elif opcode == op.STORE_NAME:
            frame.store_name(space, arg)
        elif opcode == op.NOP:
            pass
        else:
            more.execute(space, ec, frame, opcode, arg)

        if config.JIT and jit.we_are_jitted():
            return pc
