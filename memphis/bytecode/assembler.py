"""From basic blocks to a code object.

1. trace(): follows the flow from the entry; finds what is reachable, the stack
   depth everywhere and the handler in force at each instruction.
2. Blocks reached only by exceptions move to the end.
3. Jumps to jumps are shortened.  A backward jump of a source loop is never
   skipped or added: it is the tick of the instruction budget.
4. Instructions are numbered, jumps resolved, tables written.
"""
from memphis.analysis.source import NO_LOCATION
from memphis.bytecode import opcodes as op
from memphis.bytecode.instructions import (
    SETUP_FINALLY, SETUP_WITH, POP_BLOCK, Handler, Instruction, ends_flow, stack_effect)
from memphis.runtime.positions import PositionWriter

_IS_LOCAL = [argument == 'local' for argument in op.ARGUMENTS]
_IS_JUMP = [argument == 'jump' for argument in op.ARGUMENTS]


class Assembler(object):
    def __init__(self, sequence, slot_numbers, first_location):
        self.blocks = sequence.blocks
        self.slot_numbers = slot_numbers   # provisional slot -> slot
        self.first_location = first_location
        self.stacksize = 0
        self.instrs = []
        self.table = []
        self.positions = ''

    def assemble(self):
        for i in range(len(self.blocks) - 1):
            self.blocks[i].follower = self.blocks[i + 1]
        self.trace()
        self.mark_warm()
        self.order()
        self.thread_jumps()
        self.drop_unused_blocks()
        self.drop_needless_jumps()
        self.write()

    # ____________________________________________________________
    # flow

    def trace(self):
        entry = self.blocks[0]
        entry.location = self.first_location
        entry.start_depth = 0
        self.worklist = [entry]
        while self.worklist:
            self.trace_block(self.worklist.pop())

    def reach(self, block, depth, handlers, location):
        assert depth >= 0
        if block.start_depth < 0:
            block.start_depth = depth
            block.handlers = handlers
            block.location = location
            self.worklist.append(block)
        else:
            assert block.start_depth == depth

    def trace_block(self, block):
        depth = block.start_depth
        handlers = block.handlers
        location = block.location
        instructions = block.instructions
        for i in range(len(instructions)):
            instruction = instructions[i]
            if instruction.location is NO_LOCATION:
                instruction.location = location
            else:
                location = instruction.location
            opcode = instruction.opcode
            if opcode == POP_BLOCK:
                handlers = handlers.outer
            elif opcode >= SETUP_FINALLY:
                handlers = Handler(instruction.target, opcode != SETUP_FINALLY, handlers, location)
                handlers.depth = depth
                if opcode == SETUP_WITH:
                    handlers.depth -= 1
            else:
                instruction.handler = handlers
                if handlers is not None and opcode != op.NOP and opcode != op.JUMP:
                    self.reach_handler(handlers)
                if instruction.target is not None:
                    after_jump = depth + stack_effect(opcode, instruction.arg, True)
                    self.note_depth(after_jump)
                    self.reach(instruction.target, after_jump, handlers, location)
                depth += stack_effect(opcode, instruction.arg, False)
                assert depth >= 0
                self.note_depth(depth)
                if ends_flow(opcode):
                    assert i == len(instructions) - 1
                    block.follower = None
                    return
        self.reach(block.follower, depth, handlers, location)

    def reach_handler(self, handler):
        if not handler.is_reached:
            handler.is_reached = True
            depth = handler.depth + 1
            if handler.pushes_index:
                depth += 1
            self.note_depth(depth)
            self.reach(handler.block, depth, handler.outer, handler.location)

    def note_depth(self, depth):
        if depth > self.stacksize:
            self.stacksize = depth

    def mark_warm(self):
        worklist = [self.blocks[0]]
        while worklist:
            block = worklist.pop()
            if not block.is_cold:
                continue
            block.is_cold = False
            for instruction in block.instructions:
                if instruction.target is not None and instruction.opcode < SETUP_FINALLY:
                    worklist.append(instruction.target)
            if block.follower is not None:
                worklist.append(block.follower)

    def order(self):
        "Drop the unreachable, pseudo-instructions too; put the cold last."
        warm = []
        cold = []
        for block in self.blocks:
            if block.start_depth >= 0:
                block.instructions = [ins for ins in block.instructions
                                      if ins.opcode < SETUP_FINALLY and ins.opcode != op.NOP]
                if block.is_cold:
                    cold.append(block)
                else:
                    warm.append(block)
        self.blocks = warm + cold
        for i in range(len(self.blocks)):
            block = self.blocks[i]
            follower = block.follower
            if follower is not None and (i + 1 == len(self.blocks) or self.blocks[i + 1] is not follower):
                jump = Instruction(op.JUMP, 0, follower, self.last_location(block))
                jump.handler = block.handlers
                block.instructions.append(jump)
                block.follower = None

    def last_location(self, block):
        if block.instructions:
            return block.instructions[len(block.instructions) - 1].location
        return block.location

    def thread_jumps(self):
        for block in self.blocks:
            for instruction in block.instructions:
                if instruction.target is not None:
                    self.thread(instruction)

    def thread(self, instruction):
        hops = 0
        while hops < 100:
            target = instruction.target
            if not target.instructions:
                instruction.target = target.follower
            else:
                first = target.instructions[0]
                if first.opcode == op.JUMP:
                    instruction.target = first.target
                elif first.opcode == op.JUMP_BACKWARD and instruction.opcode == op.JUMP:
                    instruction.opcode = op.JUMP_BACKWARD
                    instruction.target = first.target
                else:
                    return
            hops += 1

    def drop_unused_blocks(self):
        "Shortened jumps may have left some that nothing reaches."
        for block in self.blocks:
            block.is_used = False
        worklist = [self.blocks[0]]
        while worklist:
            block = worklist.pop()
            if block.is_used:
                continue
            block.is_used = True
            for instruction in block.instructions:
                if instruction.target is not None:
                    worklist.append(instruction.target)
                if instruction.handler is not None and instruction.handler.is_reached:
                    worklist.append(instruction.handler.block)
            if block.follower is not None:
                worklist.append(block.follower)
        self.blocks = [block for block in self.blocks if block.is_used]

    def drop_needless_jumps(self):
        following = None                   # the next block that has instructions
        i = len(self.blocks) - 1
        while i >= 0:
            block = self.blocks[i]
            i -= 1
            last = len(block.instructions) - 1
            if last >= 0:
                instruction = block.instructions[last]
                if instruction.opcode == op.JUMP and instruction.target is following:
                    del block.instructions[last]
            if block.instructions:
                following = block

    # ____________________________________________________________
    # output

    def write(self):
        index = 0
        for block in self.blocks:
            block.offset = index
            index += len(block.instructions)
        positions = PositionWriter()
        handler = None                     # of the run being collected
        start = 0
        index = 0
        for block in self.blocks:
            for instruction in block.instructions:
                if instruction.handler is not handler:
                    self.table_entry(handler, start, index)
                    handler = instruction.handler
                    start = index
                self.instrs.append(self.encode(instruction, index))
                location = instruction.location
                positions.add(location.lineno, location.col_offset,
                              location.end_lineno, location.end_col_offset)
                index += 1
        self.table_entry(handler, start, index)
        self.positions = positions.finish()

    def encode(self, instruction, index):
        opcode = instruction.opcode
        arg = instruction.arg
        if _IS_JUMP[opcode]:
            arg = instruction.target.offset
            if opcode == op.JUMP and arg <= index:
                opcode = op.JUMP_BACKWARD_NO_INTERRUPT
        elif _IS_LOCAL[opcode]:
            arg = self.slot_numbers[arg]
        return opcode | arg << 8

    def table_entry(self, handler, start, end):
        if handler is not None and handler.is_reached and start < end:
            pushes = 0
            if handler.pushes_index:
                pushes = 1
            self.table += [start, end, handler.block.offset, handler.depth, pushes]
