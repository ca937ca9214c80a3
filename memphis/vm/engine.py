"""What the VM gives to code objects: frames, and a way to run them."""
from rpython.rlib import jit

from memphis import config
from memphis.bytecode.code import Engine, W_BytecodeCode
from memphis.errors import oefmt
from memphis.runtime.code import CO_ANY_GENERATOR
from memphis.runtime.coroutine import new_generator
from memphis.vm.calls import function_tick
from memphis.vm.dispatch import run
from memphis.vm.frame import Frame


class VM(Engine):

    @jit.unroll_safe
    def new_frame(self, space, code, w_function, w_globals, w_builtins):
        frame = Frame(code, w_globals, w_builtins, w_function)
        if code.nfree:
            closure_w = w_function.closure_w
            first = code.nslots - code.nfree
            assert first >= 0
            for i in range(code.nfree):
                frame.put(first + i, closure_w[i])
        return frame

    def run_frame(self, space, code, frame):
        assert isinstance(frame, Frame)
        if frame.w_function is None:
            # module-level code: no `try` of the program could see what the flag raises here
            space.charge(1)
        else:
            function_tick(space)
        if code.flags & CO_ANY_GENERATOR:
            if config.JIT and not jit.we_are_jitted():
                caller = space.ec.gettopframe()
                if caller is not None and caller.code is code:
                    code.recursive_generator = True
            return new_generator(space, frame)
        return run(space, frame)


W_BytecodeCode.engine = VM()
