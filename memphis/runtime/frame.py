"""W_Frame: one activation of a code object, whichever engine runs it, and the chain of the running ones.

The chain goes through virtual references (rlib.jit): a frame that traced code has inlined exists only when somebody
asks for it. A frame that is kept by others (`escaped`: a traceback, a frame object in the program) is made real when
it is left, and so is the one that called it. In builds without JIT a virtual reference is the frame itself.
"""
from rpython.rlib import jit

from memphis.analysis.units import HIDDEN
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.runtime.code_tables import UNIT


class ExceptionState(object):
    """What `raise` without an argument raises again, and what becomes __context__.
    Each generator has its own, chained to that of whoever resumes it."""

    def __init__(self):
        self.w_exception = None
        self.previous = None

    def current(self):
        if self.w_exception is not None:
            return self.w_exception
        if self.previous is None:
            return None
        return self.current_of_resumers()

    def current_of_resumers(self):
        state = self.previous
        while state is not None:
            if state.w_exception is not None:
                return state.w_exception
            state = state.previous
        return None


class W_Frame(W_Object):
    """`w_locals` is the namespace of a module or class body, None in functions; `w_extra_locals` are the names that
    were added through `f_locals` (framelocals.py), None where there are none.
    `generator` is the generator object whose body this frame is, or None."""
    typedef = TypeDef('frame', base=W_Object.typedef, final=True)
    _immutable_fields_ = ['code', 'w_function']

    def __init__(self, code, w_function):
        self.code = code
        self.w_function = w_function
        self.w_locals = None
        self.w_extra_locals = None
        self.f_backref = jit.vref_None
        self.escaped = False
        self.generator = None
        self.finished = False

    # What an engine's frame keeps where it likes (in the VM: fields that a trace holds in registers).

    def instruction(self):
        "The instruction that runs, as W_Code.position wants it; -1 before the first."
        raise NotImplementedError

    def get_w_globals(self):
        raise NotImplementedError

    def get_w_builtins(self):
        raise NotImplementedError

    def init_slots(self, slots_w):
        "Set the first slots of a new frame."
        raise NotImplementedError

    def resume(self, space, w_value):
        """Run a suspended generator body until it yields or ends (`finished` tells);
        w_value None: the first start."""
        raise NotImplementedError

    def throw_into(self, space, operror):
        "Like resume(), but raise `operror` where the body is suspended."
        raise NotImplementedError

    def delegate(self, space):
        "The iterator that a suspended `yield from` or `await` waits for, or None."
        return None

    def get_slot(self, index):
        "The value of a variable, out of its cell; None where unbound."
        raise NotImplementedError

    def set_slot(self, index, w_value):
        raise NotImplementedError

    def clear_slot(self, index):
        "Let go of a variable, or of the cell that holds it."
        raise NotImplementedError

    def line(self):
        index = self.instruction()
        if index < 0:
            return self.code.firstlineno
        return self.code.position(index)[0]

    def caller(self):
        "The frame that called this one; None where there is none, or where it is gone."
        try:
            return self.f_backref()
        except jit.InvalidVirtualRef:
            return None

    def has_hidden_locals(self):
        "Does it run an inlined comprehension, in a module or class?"
        code = self.code
        for i in range(len(code.slot_names)):
            if code.slot_kind(i) == HIDDEN and self.get_slot(i) is not None:
                return True
        return False

    def variables(self, space):
        "A new dict of the variables that live in slots and have a value, and of the extra ones."
        w_dict = space.newdict()
        names = self.code.slot_names
        for i in range(len(names)):
            w_value = self.get_slot(i)
            if w_value is not None:
                space.setitem_str(w_dict, names[i], w_value)
        w_extra = self.w_extra_locals
        if w_extra is not None:
            for w_key in space.unpack(w_extra):
                if not space.contains_w(w_dict, w_key):
                    space.setitem(w_dict, w_key, space.getitem(w_extra, w_key))
        return w_dict

    def getdict_locals(self, space):
        "locals(): the namespace itself, or a new dict of a function's variables."
        if self.w_locals is not None and not self.has_hidden_locals():
            return self.w_locals
        return self.variables(space)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return "<frame at %s, file %s, line %d, code %s>" % (
            space.address_text(self), space.repr_text(space.newtext(self.code.filename)),
            self.line(), self.code.qualname)

    @typedef.getset('f_back')
    def get_back(self, space):
        back = self.caller()
        if back is None:
            return space.w_None
        back.escaped = True
        return back

    @typedef.getset('f_code')
    def get_code(self, space):
        return self.code

    @typedef.getset('f_globals')
    def get_globals(self, space):
        return self.get_w_globals()

    @typedef.getset('f_builtins')
    def get_builtins(self, space):
        return self.get_w_builtins()

    @typedef.getset('f_lineno')
    def get_lineno(self, space):
        return space.newint(self.line())

    @typedef.setter('f_lineno')
    def set_lineno(self, space, w_value):
        if w_value is None:
            raise oefmt(space, space.w_AttributeError, "cannot delete attribute")
        raise oefmt(space, space.w_ValueError, "f_lineno can only be set in a trace function")

    @typedef.method("clear(self, /) -> None")
    def descr_clear(self, space):
        "F.clear(): clear all references held by the frame"
        frame = space.ec.gettopframe()
        while frame is not None:
            if frame is self:
                raise oefmt(space, space.w_RuntimeError, "cannot clear an executing frame")
            frame = frame.caller()
        generator = self.generator
        if generator is not None and generator.frame is self:
            if self.instruction() >= 0:
                raise oefmt(space, space.w_RuntimeError, "cannot clear a suspended frame")
            generator.finish()
        for i in range(self.code.nslots):
            self.clear_slot(i)
        self.w_extra_locals = None

    @typedef.getset('f_lasti')
    def get_lasti(self, space):
        index = self.instruction()
        return space.newint(index if index < 0 else index * UNIT)


def enter_frame(space, ec, frame):
    "Make it the running frame; RecursionError beyond the limit."
    if ec.python_depth >= ec.recursion_limit:
        raise space.recursion_error()
    ec.python_depth += 1
    frame.f_backref = ec.topframe
    ec.topframe = jit.virtual_ref(frame)


def leave_frame(space, ec, frame, raised):
    """Its caller becomes the running frame. `raised`: an exception goes through it, so its traceback keeps the
    frame."""
    ec.python_depth -= 1
    reference = ec.topframe
    ec.topframe = frame.f_backref
    if frame.escaped or raised:
        back = frame.f_backref()
        if back is not None:
            back.escaped = True
        reference()             # exists from now on
    jit.virtual_ref_finish(reference, frame)
    generator = frame.generator
    if generator is not None:
        frame.f_backref = jit.vref_None
        generator.end(space)
