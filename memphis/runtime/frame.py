"""W_Frame: one activation of a code object, whichever engine runs it."""
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object


class ExceptionState(object):
    """What `raise` without an argument raises again, and what becomes __context__.
    Each generator has its own, chained to that of whoever resumes it."""

    def __init__(self):
        self.w_exception = None
        self.previous = None

    def current(self):
        state = self
        while state is not None:
            if state.w_exception is not None:
                return state.w_exception
            state = state.previous
        return None


class W_Frame(W_Object):
    """`slots` holds the variables (see W_Code); `w_locals` is the namespace of a
    module or class body, None in functions.  `instr_index` is the instruction
    that runs, -1 before the first.  `generator` is the generator object whose body
    this frame is, or None."""
    typedef = TypeDef('frame', base=W_Object.typedef, final=True)

    def __init__(self, code, w_globals, w_builtins, w_function):
        self.code = code
        self.w_globals = w_globals
        self.w_builtins = w_builtins
        self.w_function = w_function
        self.w_locals = None
        self.f_back = None
        self.instr_index = -1
        self.generator = None
        self.finished = False

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

    def line(self):
        if self.instr_index < 0:
            return self.code.firstlineno
        return self.code.position(self.instr_index)[0]

    def getdict_locals(self, space):
        "locals(): the namespace itself, or a new dict of a function's variables."
        if self.w_locals is not None:
            return self.w_locals
        w_dict = space.newdict()
        names = self.code.slot_names
        for i in range(len(names)):
            w_value = self.get_slot(i)
            if w_value is not None and not names[i].startswith('.'):
                space.setitem_str(w_dict, names[i], w_value)
        return w_dict

    @typedef.method("__repr__(self) -> text")
    def repr_text(self, space):
        return "<frame at %s, file %s, line %d, code %s>" % (
            space.address_text(self), space.repr_text(space.newtext(self.code.filename)),
            self.line(), self.code.qualname)

    @typedef.getset('f_back')
    def get_back(self, space):
        if self.f_back is None:
            return space.w_None
        return self.f_back

    @typedef.getset('f_code')
    def get_code(self, space):
        return self.code

    @typedef.getset('f_globals')
    def get_globals(self, space):
        return self.w_globals

    @typedef.getset('f_builtins')
    def get_builtins(self, space):
        return self.w_builtins

    @typedef.getset('f_locals')
    def get_locals(self, space):
        return self.getdict_locals(space)

    @typedef.getset('f_lineno')
    def get_lineno(self, space):
        return space.newint(self.line())

    @typedef.getset('f_lasti')
    def get_lasti(self, space):
        return space.newint(self.instr_index)
