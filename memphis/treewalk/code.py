"""W_TreeCode: a code object of the treewalk engine."""
from memphis.analysis.units import HIDDEN, PARAMETER, PARAMETER_CELL, VARIABLE
from memphis.runtime import positions
from memphis.runtime.code import W_Code, CO_VARARGS, CO_VARKEYWORDS
from memphis.treewalk.frame import TreeFrame, run_frame


class W_TreeCode(W_Code):
    """`body`: the statements.  `frame_size`: variables and temporaries; `nplaces`: what resumable nodes need.
    `cells`: the slots of variables that inner functions use.  `weight`: native depth of one activation."""
    _immutable_fields_ = ['body', 'frame_size', 'nplaces', 'cells[*]', 'positions', 'w_doc', 'slot_kinds', 'weight',
                          'simple_argcount']

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
        return True         # it is not known: every generator is finalized

    def docstring(self, space):
        if self.w_doc is None:
            return space.w_None
        return self.w_doc

    def variable_names(self):
        kinds = PARAMETER + PARAMETER_CELL + VARIABLE + HIDDEN
        return [self.slot_names[i] for i in range(self.nslots) if self.slot_kinds[i] in kinds]

    def position(self, index):
        return positions.find(self.positions, index)
