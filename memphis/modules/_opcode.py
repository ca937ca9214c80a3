"""The _opcode module: facts about CPython 3.13's instructions, which the library's `opcode` and `dis` are built upon.

Code objects of Memphis hold instructions of its own; these tables let the library's modules load, and answer for
CPython's.
"""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.runtime.code import W_Code

module = ModuleDef('_opcode', "Opcode support module.")

# Ranges of instructions
KINDS = [
    ('is_valid', '0-118 149-222 236-253 256-267', "Return True if opcode is valid, False otherwise."),
    ('has_arg', '45-118 149 162-206 208 211 220-222 236 240-245 248-253 256-262 264-267',
     "Return True if the opcode uses its oparg, False otherwise."),
    ('has_const', '83 103 240', "Return True if the opcode accesses a constant, False otherwise."),
    ('has_name', '63 66-67 74-75 82 90-93 108 113-114 192 202 205-206 211 259-262',
     "Return True if the opcode accesses an attribute by name, False otherwise."),
    ('has_jump', '72 77-79 97-100 104 188-190 256-257',
     "Return True if the opcode has a jump target, False otherwise."),
    ('has_free', '64 84 89 94 109', """Return True if the opcode accesses a free variable, False otherwise.

Note that 'free' in this context refers to names in the current scope
that are referenced by inner scopes or names in outer scopes that are
referenced from this scope. It does not include references to global
or builtin scopes."""),
    ('has_local', '3 65 85-88 110-112 258 267',
     "Return True if the opcode accesses a local variable, False otherwise."),
    ('has_exc', '264-266', "Return True if the opcode sets an exception handler, False otherwise.")]

# What instructions do to the depth of the stack
EFFECTS = {   # of an argument of 0
    -4: '38 ',
    -3: '39 ',
    -2: '4 9-10 54 57 93 95-96 108 112 242 ',
    -1: '5 8 11-13 15 22 31-32 36 45 50 53 56 58-59 63 68-69 75-76 80-81 97-100 102 105-107 109-110 113-114 '
        '117 237-239 260-262 267 ',
    0: '0 6-7 14 16-17 19 21 26 30 37 40-43 46 55 60 62 64-67 70-71 73 77-79 82 89-90 94 101 103-104 111 '
        '115-116 118 149 236 240-241 243-253 256-257 263 ',
    1: '1-2 18 20 23-25 27-29 33-35 44 47-49 51-52 61 72 74 83-87 91-92 258-259 265-266 ',
    2: '88 264 ',
}
SLOPES = {   # how it changes with the argument
    -2: '48 ',
    -1: '46-47 49 51-53 57 101 ',
    1: '117 ',
}
ODD = {   # how the argument's lowest bit changes it
    -1: '54 ',
    1: '82 91 93 242 ',
}
BUILD_SLICE, UNPACK_EX = 50, 116
SETUPS = [264, 265, 266]        # they push for the handler only: nothing where they do not jump

OPERATORS = [('ADD', '+'), ('AND', '&'), ('FLOOR_DIVIDE', '//'), ('LSHIFT', '<<'), ('MATRIX_MULTIPLY', '@'),
             ('MULTIPLY', '*'), ('REMAINDER', '%'), ('OR', '|'), ('POWER', '**'), ('RSHIFT', '>>'), ('SUBTRACT', '-'),
             ('TRUE_DIVIDE', '/'), ('XOR', '^')]
INTRINSICS_1 = """INVALID PRINT IMPORT_STAR STOPITERATION_ERROR ASYNC_GEN_WRAP UNARY_POSITIVE LIST_TO_TUPLE TYPEVAR
    PARAMSPEC TYPEVARTUPLE SUBSCRIPT_GENERIC TYPEALIAS""".split()
INTRINSICS_2 = """INVALID PREP_RERAISE_STAR TYPEVAR_WITH_BOUND TYPEVAR_WITH_CONSTRAINTS SET_FUNCTION_TYPE_PARAMS
    SET_TYPEPARAM_DEFAULT""".split()


def _numbers(ranges):
    numbers = []
    for part in ranges.split():
        ends = [int(end) for end in part.split('-')]
        numbers += range(ends[0], ends[-1] + 1)
    return numbers


def _by_opcode(table):
    return dict((opcode, effect) for effect, ranges in table.items() for opcode in _numbers(ranges))


EFFECT_OF, SLOPE_OF, ODD_OF = _by_opcode(EFFECTS), _by_opcode(SLOPES), _by_opcode(ODD)


def _declare_kind(name, ranges, doc):
    numbers = dict((number, True) for number in _numbers(ranges))

    @module.function(name + "(opcode: c_int) -> bool")
    def test(space, opcode):
        return opcode in numbers
    test.__doc__ = doc


for _name, _ranges, _doc in KINDS:
    _declare_kind(_name, _ranges, _doc)


@module.function("stack_effect(opcode: c_int, oparg=None, /, *, jump=None) -> int")
def stack_effect(space, opcode, w_oparg, w_jump):
    "Compute the stack effect of the opcode."
    oparg = 0 if w_oparg is space.w_None else space.c_int_w(w_oparg)
    if w_jump is not space.w_None and w_jump is not space.w_True and w_jump is not space.w_False:
        raise oefmt(space, space.w_ValueError, "stack_effect: jump must be False, True or None")
    if opcode not in EFFECT_OF:
        raise oefmt(space, space.w_ValueError, "invalid opcode or oparg")
    effect = EFFECT_OF[opcode]
    if opcode == BUILD_SLICE:
        return -2 if oparg == 3 else -1
    if opcode == UNPACK_EX:
        return (oparg & 0xff) + (oparg >> 8)
    if opcode in SETUPS and w_jump is space.w_False:
        return 0
    return effect + SLOPE_OF.get(opcode, 0) * oparg + ODD_OF.get(opcode, 0) * (oparg & 1)


@module.function("get_nb_ops()")
def get_nb_ops(space):
    """Return array of symbols of binary ops.

Indexed by the BINARY_OP oparg value."""
    pairs_w = []
    for prefix, suffix in [('NB_', ''), ('NB_INPLACE_', '=')]:
        for name, symbol in OPERATORS:
            pairs_w.append(space.newtuple([space.newtext(prefix + name), space.newtext(symbol + suffix)]))
    return space.newlist(pairs_w)


@module.function("get_intrinsic1_descs()")
def get_intrinsic1_descs(space):
    "Return a list of names of the unary intrinsics."
    return space.newlist([space.newtext('INTRINSIC_' + ('1_' if name == 'INVALID' else '') + name)
                          for name in INTRINSICS_1])


@module.function("get_intrinsic2_descs()")
def get_intrinsic2_descs(space):
    "Return a list of names of the binary intrinsics."
    return space.newlist([space.newtext('INTRINSIC_' + ('2_' if name == 'INVALID' else '') + name)
                          for name in INTRINSICS_2])


@module.function("get_specialization_stats()")
def get_specialization_stats(space):
    "Return the specialization stats"
    return space.w_None


@module.function("get_executor(code, offset: c_int)")
def get_executor(space, w_code, offset):
    "Return the executor object at offset in code if exists, None otherwise."
    if not isinstance(w_code, W_Code):
        raise oefmt(space, space.w_TypeError, "expected a code object, not '%T'", w_code)
    raise oefmt(space, space.w_RuntimeError, "Executors are not available in this build")


@module.constant('ENABLE_SPECIALIZATION')
def make_enable_specialization(space):
    return space.w_False
