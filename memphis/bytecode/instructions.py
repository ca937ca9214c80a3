"""What the compiler emits, before it becomes a code object: basic blocks of instructions.

A Block is also the label of its first instruction.  Three pseudo-instructions
mark the reach of exception handlers; they and POP_BLOCK cost nothing at run
time.
"""
from memphis.analysis.source import NO_LOCATION
from memphis.bytecode import opcodes as op

# pseudo-instructions: the target handles exceptions up to the matching POP_BLOCK
SETUP_FINALLY = 256          # the handler gets the exception
SETUP_CLEANUP = 257          # ... with the index of the raising instruction below it
SETUP_WITH = 258             # like SETUP_CLEANUP, when the result of __enter__ is still on the stack
POP_BLOCK = 259


class Instruction(object):
    def __init__(self, opcode, arg, target, location):
        self.opcode = opcode
        self.arg = arg
        self.target = target       # a Block, or None
        self.location = location
        self.handler = None        # Handler in force, set by the assembler


class Block(object):
    def __init__(self):
        self.instructions = []
        self.start_depth = -1      # of the stack; -1: not reached
        self.handlers = None       # the innermost Handler in force at its start
        self.follower = None       # the block it falls through to, or None
        self.is_cold = True        # reached by exceptions only
        self.location = NO_LOCATION    # for artificial instructions at its start
        self.offset = -1
        self.is_used = False       # use_block() has placed it


class Handler(object):
    "An active handler; outer is the one around it, location where it was set up."

    def __init__(self, block, pushes_index, outer, location):
        self.block = block
        self.pushes_index = pushes_index
        self.outer = outer
        self.location = location
        self.is_reached = False    # something that may raise stands under it
        self.depth = -1            # of the stack, without what is pushed for the handler


def ends_flow(opcode):
    "Nothing after it runs unless jumped to."
    return (opcode == op.JUMP or opcode == op.JUMP_BACKWARD or opcode == op.JUMP_BACKWARD_NO_INTERRUPT or
            opcode == op.RETURN_VALUE or opcode == op.RAISE_VARARGS or opcode == op.RERAISE)


class InstructionSequence(object):
    "The blocks of one code object, in source order."

    def __init__(self):
        self.entry = Block()
        self.entry.is_used = True
        self.blocks = [self.entry]
        self.current = self.entry

    def use(self, block):
        "What is emitted from here on belongs to block; control falls through to it."
        assert not block.is_used
        block.is_used = True
        self.blocks.append(block)
        self.current = block

    def emit(self, opcode, arg, target, location):
        instructions = self.current.instructions
        if instructions and ends_flow(instructions[len(instructions) - 1].opcode):
            self.use(Block())              # unreachable; the assembler drops it
            instructions = self.current.instructions
        instructions.append(Instruction(opcode, arg, target, location))


_EFFECTS = []
for _effect in op.EFFECTS:
    if _effect is None:
        _effect = 99
    _EFFECTS.append(_effect)


def stack_effect(opcode, arg, jumps):
    "The change of the stack's depth, when the instruction jumps or when it does not."
    if opcode == op.FOR_ITER:
        if jumps:
            return -1
        return 1
    if opcode == op.JUMP_IF_FALSE_OR_POP or opcode == op.JUMP_IF_TRUE_OR_POP:
        if jumps:
            return 0
        return -1
    if opcode >= SETUP_FINALLY:
        return 0
    effect = _EFFECTS[opcode]
    if effect != 99:
        return effect
    if opcode == op.BUILD_SLICE or opcode == op.BUILD_TUPLE or opcode == op.BUILD_LIST:
        return 1 - arg
    if opcode == op.BUILD_SET or opcode == op.BUILD_STRING:
        return 1 - arg
    if opcode == op.BUILD_MAP:
        return 1 - 2 * arg
    if opcode == op.UNPACK_SEQUENCE:
        return arg - 1
    if opcode == op.UNPACK_EX:
        return (arg & 0xff) + (arg >> 8)
    if opcode == op.CALL:
        return -1 - arg
    if opcode == op.CALL_KW:
        return -2 - arg
    if opcode == op.CALL_FUNCTION_EX:
        return -2 - arg
    if opcode == op.MAKE_FUNCTION:
        return -((arg & 1) + (arg >> 1 & 1) + (arg >> 2 & 1) + (arg >> 3 & 1))
    if opcode == op.INTRINSIC_TYPEVAR:
        if arg >= 16:
            return -1
        return 0
    if opcode == op.RAISE_VARARGS:
        return -arg
    raise AssertionError("no stack effect")
