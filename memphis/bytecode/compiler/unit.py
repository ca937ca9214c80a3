"""What the compiler knows of the code object it is in the middle of."""
from memphis.analysis import constants
from memphis.analysis.source import Location
from memphis.analysis.units import ScopeUnit
from memphis.bytecode import code as codes
from memphis.bytecode import opcodes as op
from memphis.bytecode.assembler import Assembler
from memphis.bytecode.instructions import Block, InstructionSequence, Instruction

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


class Unit(ScopeUnit):
    def __init__(self, name, kind, scope, firstlineno, private):
        ScopeUnit.__init__(self, name, kind, scope, firstlineno, private)
        self.sequence = InstructionSequence()
        self.sequence.use(Block())         # the entry block is for what belongs at the very start
        self.frame_blocks = []
        self.consts_w = []
        self.const_numbers = {}
        self.names = []
        self.name_numbers = {}

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

    # ____________________________________________________________
    # the end

    def finish(self, filename, flags):
        self.add_cells()
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
