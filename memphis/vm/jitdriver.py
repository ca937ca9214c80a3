"""The JIT driver: where traces of bytecode start and end (design.md, decision 8).

Every call of a Python function is a portal call, and a loop closes at a backward jump. Green (constant in a trace):
the instruction and the code object. Red: the frame, which is virtualizable.
"""
from rpython.rlib import jit

from memphis import config
from memphis.bytecode.opcodes import NAMES


def location(pc, code):
    "How the log of traces names a place."
    return '%s:%d %s #%d %s' % (code.filename, code.position(pc)[0], code.qualname, pc, NAMES[code.instrs[pc] & 255])


class Driver(jit.JitDriver):
    greens = ['pc', 'code']
    reds = ['frame']
    virtualizables = ['frame']


driver = None
if config.JIT:
    driver = Driver(get_printable_location=location, name='vm', is_recursive=True)
