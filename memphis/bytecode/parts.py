"""A code object as a tuple of plain values and back: what marshal and code.replace() take it apart into.

Instructions and the exception table are bytes; numbers are written as in runtime/positions.py.
"""
from rpython.rlib.rstring import StringBuilder

from memphis.bytecode import opcodes as op
from memphis.bytecode.code import W_BytecodeCode

LAYOUT = 1          # to be counted up when the meaning of the parts or of an instruction changes

(NAME, QUALNAME, FILENAME, FLAGS, FIRSTLINENO, ARGCOUNT, POSONLYARGCOUNT, KWONLYARGCOUNT, SLOT_NAMES, SLOT_KINDS, NFREE,
 INSTRS, CONSTS, NAMES, STACKSIZE, TABLE, POSITIONS) = range(17)


def _checksum(text):
    result = 0
    for c in text:
        result = (result * 31 + ord(c)) & 0xffff
    return result

# Two bytes that differ when the instruction set does: the beginning of .pyc files.
MAGIC = _checksum(repr((LAYOUT, zip(op.NAMES, op.ARGUMENTS, op.EFFECTS))))


def parts_of(space, code):
    return space.newtuple([
        space.newtext(code.name), space.newtext(code.qualname), space.newtext(code.filename), space.newint(code.flags),
        space.newint(code.firstlineno), space.newint(code.argcount), space.newint(code.posonlyargcount),
        space.newint(code.kwonlyargcount), wrap_texts(space, code.slot_names), space.newtext(code.slot_kinds),
        space.newint(code.nfree), space.newbytes(pack(code.instrs)), space.newtuple_fixed(code.consts_w),
        wrap_texts(space, code.names), space.newint(code.stacksize), space.newbytes(pack(code.exception_table)),
        space.newbytes(code.positions)])


def code_from_parts(space, w_parts):
    "Sealed data only: what no compiler made would crash the VM."
    parts_w = space.listview(w_parts)
    assert len(parts_w) == POSITIONS + 1
    return W_BytecodeCode(
        space.text_w(parts_w[NAME]), space.text_w(parts_w[QUALNAME]), space.text_w(parts_w[FILENAME]),
        space.int_w(parts_w[FLAGS]), space.int_w(parts_w[FIRSTLINENO]), space.int_w(parts_w[ARGCOUNT]),
        space.int_w(parts_w[POSONLYARGCOUNT]), space.int_w(parts_w[KWONLYARGCOUNT]),
        texts(space, parts_w[SLOT_NAMES]), space.text_w(parts_w[SLOT_KINDS]), space.int_w(parts_w[NFREE]),
        unpack(space.bytes_w(parts_w[INSTRS])), space.listview(parts_w[CONSTS])[:], texts(space, parts_w[NAMES]),
        space.int_w(parts_w[STACKSIZE]), unpack(space.bytes_w(parts_w[TABLE])), space.bytes_w(parts_w[POSITIONS]))


def wrap_texts(space, texts):
    return space.newtuple([space.newtext(text) for text in texts])


def texts(space, w_texts):
    return [space.text_w(w_text) for w_text in space.listview(w_texts)]


def pack(numbers):
    builder = StringBuilder()
    for value in numbers:
        while value >= 128:
            builder.append(chr(value & 127 | 128))
            value >>= 7
        builder.append(chr(value))
    return builder.build()


def unpack(data):
    count = 0
    for c in data:
        if ord(c) < 128:
            count += 1
    numbers = [0] * count
    at = 0
    value = 0
    shift = 0
    for c in data:
        byte = ord(c)
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            numbers[at] = value
            at += 1
            value = 0
            shift = 0
    return numbers
