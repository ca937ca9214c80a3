"""The JIT driver: where traces of bytecode start and end (design.md, decision 8).

Every call of a Python function is a portal call, and a loop closes at a backward jump. Green (constant in a trace):
the instruction and the code object. Red: the frame, which is virtualizable.
"""
from rpython.rlib import jit

from memphis import config
from memphis.bytecode.opcodes import NAMES
from memphis.runtime.code import CO_ANY_GENERATOR


def location(pc, code):
    "How the log of traces names a place."
    return '%s:%d %s #%d %s' % (code.filename, code.position(pc)[0], code.qualname, pc, NAMES[code.instrs[pc] & 255])


def can_never_inline(pc, code):
    """A generator that recurses through itself is called as compiled code: looked into, each of its levels would be
    traced again for every way through the levels below."""
    return code.recursive_generator


def should_unroll_one_iteration(pc, code):
    "A generator's own loop is no reason to end a trace that resumes it: it seldom goes round without a yield."
    return code.flags & CO_ANY_GENERATOR != 0


class Driver(jit.JitDriver):
    greens = ['pc', 'code']
    reds = ['frame']
    virtualizables = ['frame']


driver = None
if config.JIT:
    driver = Driver(get_printable_location=location, can_never_inline=can_never_inline,
                    should_unroll_one_iteration=should_unroll_one_iteration, name='vm', is_recursive=True)
