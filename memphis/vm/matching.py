"""Instructions of the match statement, and the last resort of the dispatch."""
from memphis.bytecode import opcodes as op
from memphis.errors import oefmt


def execute(space, ec, frame, opcode, arg):
    if opcode == op.GET_LEN:
        frame.push(space.newint(space.len_w(frame.top())))
    else:
        raise oefmt(space, space.w_NotImplementedError, "%s is not there yet", describe(opcode))


def describe(opcode):
    return CONSTRUCTS[opcode]


CONSTRUCTS = ['instruction ' + name for name in op.NAMES]
for _name, _text in [('MATCH_MAPPING', 'a mapping pattern'), ('MATCH_SEQUENCE', 'a sequence pattern'),
                     ('MATCH_KEYS', 'a mapping pattern'), ('MATCH_CLASS', 'a class pattern'),
                     ('CHECK_EG_MATCH', 'except*'), ('PREP_RERAISE_STAR', 'except*'),
                     ('GET_AWAITABLE', 'await'), ('GET_AITER', 'async for'), ('GET_ANEXT', 'async for'),
                     ('END_ASYNC_FOR', 'async for'), ('BEFORE_ASYNC_WITH', 'async with')]:
    CONSTRUCTS[getattr(op, _name)] = _text
