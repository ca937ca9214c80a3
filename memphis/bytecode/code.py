"""W_BytecodeCode: a code object of the VM.

The exception table is a flat list of five ints an entry: first instruction, end
(exclusive), target, stack depth, and 1 where the index of the raising
instruction is to be pushed.  The compiler gives every instruction its innermost
handler, so that entries are disjoint; they are sorted.
"""
from rpython.rlib import jit

from memphis.runtime import positions
from memphis.runtime.code import W_Code, CO_VARARGS, CO_VARKEYWORDS

TABLE_START, TABLE_END, TABLE_TARGET, TABLE_DEPTH, TABLE_PUSH_INDEX = range(5)
TABLE_ENTRY = 5


class Engine(object):
    "Whoever runs bytecode: memphis/vm puts its own into W_BytecodeCode.engine."

    def new_frame(self, space, code, w_function, w_globals, w_builtins):
        raise NotImplementedError

    def run_frame(self, space, code, frame):
        raise NotImplementedError


class W_BytecodeCode(W_Code):
    """`instrs`: see opcodes.py.  A function's docstring, or None, is
    consts_w[0]."""
    _immutable_fields_ = ['instrs[*]', 'consts_w[*]', 'names[*]', 'stacksize', 'exception_table[*]',
                          'simple_parameters']
    engine = None

    def __init__(self, name, qualname, filename, flags, firstlineno, argcount, posonlyargcount, kwonlyargcount,
                 slot_names, slot_kinds, nfree, instrs, consts_w, names, stacksize, exception_table,
                 position_data):
        self.name = name
        self.qualname = qualname
        self.filename = filename
        self.flags = flags
        self.firstlineno = firstlineno
        self.argcount = argcount
        self.posonlyargcount = posonlyargcount
        self.kwonlyargcount = kwonlyargcount
        self.slot_names = slot_names
        self.slot_kinds = slot_kinds
        self.nslots = len(slot_names)
        self.nfree = nfree
        self.instrs = instrs
        self.consts_w = consts_w
        self.names = names
        self.stacksize = stacksize
        self.exception_table = exception_table
        self.positions = position_data
        # nothing but positional parameters: arguments are copied into the slots
        self.simple_parameters = not flags & (CO_VARARGS | CO_VARKEYWORDS) and kwonlyargcount == 0

        self.cells_of = None            # the globals dict whose cells are remembered
        self.global_cells = []
        self.builtin_cells = []
        self.name_caches = None         # vm/caches.py
        self.recursive_generator = False    # its generators have been seen to make others of them (vm/engine.py)

    def forget_cells(self, w_globals):
        "Remember the cells of another globals dict from now on."
        self.cells_of = w_globals
        self.global_cells = [None] * len(self.names)
        self.builtin_cells = [None] * len(self.names)

    def new_frame(self, space, w_function, w_globals, w_builtins):
        return self.engine.new_frame(space, self, w_function, w_globals, w_builtins)

    def run_frame(self, space, frame):
        return self.engine.run_frame(space, self, frame)

    def docstring(self, space):
        if len(self.consts_w) > 0 and space.is_text(self.consts_w[0]):
            return self.consts_w[0]
        return space.w_None

    def constants(self, space):
        return space.newtuple_fixed(self.consts_w)

    def global_names(self, space):
        return space.newtuple([space.newtext(name) for name in self.names])

    def exception_entries(self):
        return self.exception_table

    def stack_size(self):
        return self.stacksize

    def replaced(self, space, w_changes):
        return space.replace_code(self, w_changes)

    def same_as(self, space, other):
        return self is other or isinstance(other, W_BytecodeCode) and space.same_code(self, other)

    def change_filename(self, old, new):
        if self.filename == old:
            self.filename = new
            for w_const in self.consts_w:
                if isinstance(w_const, W_Code):
                    w_const.change_filename(old, new)

    def has_handlers(self):
        return len(self.exception_table) > 0

    def position(self, index):
        return positions.find(self.positions, index)


@jit.elidable
def find_handler(code, index):
    "The number of the exception table entry that covers the instruction, or -1."
    table = code.exception_table
    low = 0
    high = len(table) // TABLE_ENTRY
    while low < high:
        middle = (low + high) // 2
        offset = middle * TABLE_ENTRY
        if index < table[offset + TABLE_START]:
            high = middle
        elif index >= table[offset + TABLE_END]:
            low = middle + 1
        else:
            return middle
    return -1
