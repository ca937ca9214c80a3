"""W_Traceback: where an exception passed through, a chain from the outermost frame inwards."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.exceptions import W_BaseException
from memphis.runtime.code_tables import UNIT
from memphis.runtime.frame import W_Frame


class W_Traceback(W_Object):
    """One frame on the way.  `instr_index` is the instruction that raised, or called
    what raised; `lineno` is its line, -1 until somebody asks (only tracebacks made
    by Python code have it from the start)."""
    typedef = TypeDef('traceback', base=W_Object.typedef, final=True,
                      doc="Create a new traceback object.")

    def __init__(self, frame, instr_index, next, lineno):
        self.frame = frame
        self.code = frame.code
        self.instr_index = instr_index
        self.next = next
        self.lineno = lineno
        self.odd = 0            # the last bit of a tb_lasti that a program has made up

    def line(self):
        if self.lineno < 0:
            if self.instr_index >= 0:
                self.lineno = self.code.position(self.instr_index)[0]
            if self.lineno < 0:
                self.lineno = self.code.firstlineno
        return self.lineno

    @typedef.static("__new__(cls, tb_next, tb_frame, tb_lasti: int, tb_lineno: int)")
    def descr_new(space, w_cls, w_tb_next, w_tb_frame, tb_lasti, tb_lineno):
        w_next = checked_next(space, w_tb_next, " or None")
        if not isinstance(w_tb_frame, W_Frame):
            raise oefmt(space, space.w_TypeError,
                        "traceback() argument 'tb_frame' must be frame, not %T", w_tb_frame)
        if tb_lasti < 0:
            return W_Traceback(w_tb_frame, tb_lasti, w_next, tb_lineno)
        w_traceback = W_Traceback(w_tb_frame, tb_lasti // UNIT, w_next, tb_lineno)
        w_traceback.odd = tb_lasti % UNIT
        return w_traceback

    @typedef.method("__dir__(self, /)")
    def descr_dir(self, space):
        names = ['tb_frame', 'tb_next', 'tb_lasti', 'tb_lineno']
        return space.newlist([space.newtext(name) for name in names])

    @typedef.getset('tb_frame')
    def get_frame(self, space):
        self.frame.escaped = True
        return self.frame

    @typedef.getset('tb_lineno')
    def get_lineno(self, space):
        return space.newint(self.line())

    @typedef.getset('tb_lasti')
    def get_lasti(self, space):
        if self.instr_index < 0:
            return space.newint(self.instr_index)
        return space.newint(self.instr_index * UNIT + self.odd)

    @typedef.getset('tb_next')
    def get_next(self, space):
        if self.next is None:
            return space.w_None
        return self.next

    @typedef.setter('tb_next')
    def set_next(self, space, w_value):
        if w_value is None:
            raise oefmt(space, space.w_TypeError, "can't delete tb_next attribute")
        next = checked_next(space, w_value, "")
        walk = next
        while walk is not None:
            if walk is self:
                raise oefmt(space, space.w_ValueError, "traceback loop detected")
            space.tick(1)
            walk = walk.next
        self.next = next


def checked_next(space, w_value, or_none):
    if w_value is space.w_None:
        return None
    if not isinstance(w_value, W_Traceback):
        raise oefmt(space, space.w_TypeError, "expected traceback object%s, got '%T'",
                    or_none, w_value)
    return w_value


def record_traceback(space, operror, frame):
    """The exception leaves the instruction that `frame` is at; called once for each
    frame it comes through, the innermost first."""
    w_value = operror.get_w_value(space)
    assert isinstance(w_value, W_BaseException)
    w_value.w_traceback = W_Traceback(frame, frame.instruction(), traceback_of(w_value), -1)


def traceback_of(w_exception):
    "Its W_Traceback or None, as the RPython type."
    w_traceback = w_exception.w_traceback
    if w_traceback is None:
        return None
    assert isinstance(w_traceback, W_Traceback)
    return w_traceback
