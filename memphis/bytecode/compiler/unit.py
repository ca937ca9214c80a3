"""What the compiler knows of the code object it is in the middle of."""
from rpython.rlib.listsort import make_timsort_class

from memphis.analysis import constants
from memphis.analysis.source import Location
from memphis.analysis.symbols import CELL, FREE, DEF_COMP_CELL, DEF_FREE_CLASS, CLASS
from memphis.bytecode import code as codes
from memphis.bytecode import opcodes as op
from memphis.bytecode.assembler import Assembler
from memphis.bytecode.instructions import Block, InstructionSequence, Instruction

TimSort = make_timsort_class()

# kinds of units
MODULE, CLASS_BODY, FUNCTION, ASYNC_FUNCTION, LAMBDA, COMPREHENSION, TYPE_PARAMETERS = range(7)

MAX_BLOCKS = 20

IMPLICIT = 'cell of '      # before __class__ and __classdict__: the class body may have variables of these names

# kinds of frame blocks
(WHILE_LOOP, FOR_LOOP, TRY_EXCEPT, FINALLY_TRY, FINALLY_END, WITH, ASYNC_WITH, HANDLER_CLEANUP, POP_VALUE,
 EXCEPTION_HANDLER, EXCEPTION_GROUP_HANDLER) = range(11)


class FrameBlock(object):
    "A statement that return, break or continue must leave properly."

    def __init__(self, kind, start, exit, location):
        self.kind = kind
        self.start = start
        self.exit = exit
        self.location = location
        self.finalbody = None
        self.name = None           # of `except ... as name`


class Unit(object):
    def __init__(self, name, kind, scope, firstlineno, private):
        self.name = name
        self.qualname = name
        self.kind = kind
        self.scope = scope
        self.private = private
        self.firstlineno = firstlineno
        self.argcount = 0
        self.posonlyargcount = 0
        self.kwonlyargcount = 0
        self.sequence = InstructionSequence()
        self.sequence.use(Block())         # the entry block is for what belongs at the very start
        self.frame_blocks = []
        self.consts_w = []
        self.const_numbers = {}
        self.names = []
        self.name_numbers = {}
        self.slot_names = []               # in order of appearance; final numbers come at the end
        self.slot_numbers = {}
        self.hidden = {}                   # targets of inlined comprehensions being compiled, outside functions
        self.was_hidden = {}
        self.in_inlined_comprehension = 0
        self.static_attributes = {}
        self.static_attribute_names = []
        for parameter in scope.varnames:
            self.slot(parameter)
        self.cells = self.find_cells()
        self.free = self.find_free()

    def find_cells(self):
        names = []
        for name, symbol in self.scope.symbols.items():
            if symbol.scope == CELL or symbol.flags & DEF_COMP_CELL and symbol.scope != FREE:
                names.append(name)
        if self.scope.needs_class_closure:
            names.append(IMPLICIT + '__class__')
        if self.scope.needs_classdict:
            names.append(IMPLICIT + '__classdict__')
        return sorted_names(names)

    def find_free(self):
        names = []
        for name, symbol in self.scope.symbols.items():
            if symbol.scope == FREE or symbol.flags & DEF_FREE_CLASS and name not in self.cells:
                names.append(name)
        return sorted_names(names)

    # ____________________________________________________________
    # numbers of things

    def const(self, space, const):
        key = constants.key(const)
        number = self.const_numbers.get(key, -1)
        if number < 0:
            number = self.append_const(constants.wrap(space, const))
            self.const_numbers[key] = number
        return number

    def append_const(self, w_value):
        self.consts_w.append(w_value)
        return len(self.consts_w) - 1

    def name_number(self, name):
        number = self.name_numbers.get(name, -1)
        if number < 0:
            number = len(self.names)
            self.name_numbers[name] = number
            self.names.append(name)
        return number

    def slot(self, name):
        number = self.slot_numbers.get(name, -1)
        if number < 0:
            number = len(self.slot_names)
            self.slot_numbers[name] = number
            self.slot_names.append(name)
        return number

    # ____________________________________________________________
    # the end

    def finish(self, filename, flags):
        for name in self.cells:
            self.slot(name)
        for name in self.free:
            self.slot(name)
        slot_names, slot_kinds, numbers = self.lay_out_slots()
        prefix = self.sequence.entry.instructions
        start = Location(self.firstlineno, 0, self.firstlineno, 0)
        for name in self.cells:
            prefix.append(Instruction(op.MAKE_CELL, self.slot(name), None, start))
        assembler = Assembler(self.sequence, numbers, start)
        assembler.assemble()
        return codes.W_BytecodeCode(
            self.name, self.qualname, filename, flags, self.firstlineno,
            self.argcount, self.posonlyargcount, self.kwonlyargcount,
            slot_names[:], slot_kinds, len(self.free),
            assembler.instrs[:], self.consts_w[:], self.names[:], assembler.stacksize,
            assembler.table[:], assembler.positions)

    def lay_out_slots(self):
        "Names and kinds in the final order, and the final number of each provisional slot."
        parameters = len(self.scope.varnames)
        cells = names_set(self.cells)
        free = names_set(self.free)
        names = []
        kinds = []
        for i in range(parameters):
            name = self.slot_names[i]
            names.append(name)
            if name in cells:
                kinds.append(codes.PARAMETER_CELL)
            else:
                kinds.append(codes.PARAMETER)
        for i in range(parameters, len(self.slot_names)):
            name = self.slot_names[i]
            if name not in cells and name not in free:
                names.append(name)
                if name in self.was_hidden:
                    kinds.append(codes.HIDDEN)
                else:
                    kinds.append(codes.LOCAL)
        for name in self.cells:
            if self.slot_numbers[name] >= parameters:
                names.append(name)
                kinds.append(codes.CELL)
        for name in self.free:
            names.append(name)
            kinds.append(codes.FREE)
        numbers = [0] * len(names)
        for i in range(len(names)):
            numbers[self.slot_numbers[names[i]]] = i
        for i in range(len(names)):
            if names[i].startswith(IMPLICIT):
                names[i] = names[i][len(IMPLICIT):]
        return names, ''.join(kinds), numbers

    def closure_slot(self, name):
        "The slot whose cell an inner function gets for its free variable."
        if self.kind == CLASS_BODY and (name == '__class__' and self.scope.needs_class_closure or
                                        name == '__classdict__' and self.scope.needs_classdict):
            return self.implicit_cell(name)
        return self.slot(name)

    def implicit_cell(self, name):
        return self.slot(IMPLICIT + name)


def names_set(names):
    result = {}
    for name in names:
        result[name] = True
    return result


class _NameSorter(TimSort):
    def lt(self, a, b):
        return a < b


def sorted_names(names):
    _NameSorter(names).sort()
    return names
