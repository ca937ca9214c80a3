"""Checks a code object: simulates the depth of the stack over all paths, handlers included."""
from memphis.bytecode import opcodes as op
from memphis.bytecode.code import (
    TABLE_DEPTH, TABLE_END, TABLE_ENTRY, TABLE_PUSH_INDEX, TABLE_START, TABLE_TARGET, W_BytecodeCode, find_handler)
from memphis.bytecode.dis import disassemble
from memphis.bytecode.instructions import ends_flow, stack_effect


class Wrong(Exception):
    pass


def verify_all(code):
    verify(code)
    for w_const in code.consts_w:
        if isinstance(w_const, W_BytecodeCode):
            verify_all(w_const)


def verify(code):
    try:
        check(code)
    except Wrong as wrong:
        raise AssertionError("%s\n%s" % (wrong, disassemble(code)))


def check(code):
    check_table(code)
    check_operands(code)
    depths = {}
    deepest = [0]

    def reach(index, depth, source):
        if not 0 <= index < len(code.instrs):
            raise Wrong("%d leads out of the code" % source)
        if depth < 0:
            raise Wrong("negative depth at %d" % index)
        deepest[0] = max(deepest[0], depth)
        if index not in depths:
            depths[index] = depth
            todo.append(index)
        elif depths[index] != depth:
            raise Wrong("depth at %d is %d and, from %d, %d" % (index, depths[index], source, depth))

    todo = []
    reach(0, 0, -1)
    while todo:
        index = todo.pop()
        depth = depths[index]
        opcode, arg = code.instrs[index] & 0xff, code.instrs[index] >> 8
        entry = find_handler(code, index)
        if entry >= 0:
            row = code.exception_table[entry * TABLE_ENTRY:(entry + 1) * TABLE_ENTRY]
            if row[TABLE_DEPTH] > depth:
                raise Wrong("handler of %d needs a stack of %d, it is %d" % (index, row[TABLE_DEPTH], depth))
            reach(row[TABLE_TARGET], row[TABLE_DEPTH] + 1 + row[TABLE_PUSH_INDEX], index)
        if op.ARGUMENTS[opcode] == 'jump':
            if opcode == op.JUMP and arg <= index:
                raise Wrong("JUMP backward at %d" % index)
            if opcode in (op.JUMP_BACKWARD, op.JUMP_BACKWARD_NO_INTERRUPT) and arg > index:
                raise Wrong("backward jump forward at %d" % index)
            reach(arg, depth + stack_effect(opcode, arg, True), index)
        if not ends_flow(opcode):
            reach(index + 1, depth + stack_effect(opcode, arg, False), index)
    if deepest[0] != code.stacksize:
        raise Wrong("stacksize is %d, needed are %d" % (code.stacksize, deepest[0]))
    unreached = set(range(len(code.instrs))) - set(depths)
    if unreached:
        raise Wrong("unreachable: %s" % sorted(unreached))


def check_table(code):
    table = code.exception_table
    end = 0
    for i in range(0, len(table), TABLE_ENTRY):
        if not end <= table[i + TABLE_START] < table[i + TABLE_END] <= len(code.instrs):
            raise Wrong("exception table is not sorted")
        end = table[i + TABLE_END]


def check_operands(code):
    sizes = {'const': len(code.consts_w), 'name': len(code.names), 'local': code.nslots}
    for index, instr in enumerate(code.instrs):
        kind = op.ARGUMENTS[instr & 0xff]
        if kind in sizes and not 0 <= instr >> 8 < sizes[kind]:
            raise Wrong("operand of %d out of range" % index)
        if kind == 'local' and 'DEREF' in op.NAMES[instr & 0xff] and code.slot_kinds[instr >> 8] not in 'Pcf':
            raise Wrong("%d is no cell" % index)
