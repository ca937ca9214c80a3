"""Code objects as readable text: for tests and people."""
from memphis.bytecode import opcodes as op
from memphis.bytecode.code import TABLE_ENTRY, W_BytecodeCode


def disassemble(code):
    "The listing of one code object, one instruction a line, then its exception table."
    lines = ["%s: %s, %d slots (%s) %s, stack %d" % (
        code.qualname, code.filename, code.nslots, code.slot_kinds, ' '.join(code.slot_names), code.stacksize)]
    targets = jump_targets(code)
    line = -1
    for index in range(len(code.instrs)):
        position = code.position(index)
        where = ''
        if position[0] != line:
            line = position[0]
            where = str(line)
        mark = '  '
        if index in targets:
            mark = '>>'
        lines.append("%s %s %s %s" % (right(where, 5), mark, right(str(index), 4), instruction_text(code, index)))
    table = code.exception_table
    for i in range(0, len(table), TABLE_ENTRY):
        text = "      %d to %d -> %d [%d]" % (table[i], table[i + 1] - 1, table[i + 2], table[i + 3])
        if table[i + 4]:
            text += " index"
        lines.append(text)
    return '\n'.join(lines) + '\n'


def disassemble_all(code):
    "The listings of a code object and of all inside it."
    text = disassemble(code)
    for w_const in code.consts_w:
        if isinstance(w_const, W_BytecodeCode):
            text += '\n' + disassemble_all(w_const)
    return text


def right(text, width):
    return ' ' * (width - len(text)) + text


def jump_targets(code):
    targets = {}
    for instr in code.instrs:
        if op.ARGUMENTS[instr & 0xff] == 'jump':
            targets[instr >> 8] = True
    table = code.exception_table
    for i in range(0, len(table), TABLE_ENTRY):
        targets[table[i + 2]] = True
    return targets


def instruction_text(code, index):
    "OPCODE argument"
    instr = code.instrs[index]
    opcode = instr & 0xff
    arg = instr >> 8
    kind = op.ARGUMENTS[opcode]
    if kind == '':
        return op.NAMES[opcode]
    if kind == 'const':
        text = str(code.consts_w[arg])
    elif kind == 'name':
        text = code.names[arg]
    elif kind == 'local':
        text = code.slot_names[arg]
    else:
        text = str(arg)
    return "%s %s" % (op.NAMES[opcode], text)
