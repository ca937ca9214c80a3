"""The instruction set of the VM.

An instruction is one int: opcode | argument << 8; the argument is >= 0, jump
targets are absolute instruction indices.  The stack is written bottom to top;
NULL is RPython's None.  Modelled on CPython 3.13's, without its caches.

Calls: the callable, then `self` or NULL, then the arguments.  LOAD_METHOD
pushes the first two; otherwise PUSH_NULL stands after the callable.

Handlers: when an exception reaches an entry of the exception table, the stack
is cut to the entry's depth, the index of the raising instruction is pushed if
the entry asks for it (as an int object), then the exception, and execution goes
on at the target.
"""

# (name, argument: '' none | const | name | local | deref | jump | n, effect on the stack depth or None)
_TABLE = [
    # ---- stack
    ('NOP', '', 0),
    ('POP_TOP', '', -1),
    ('PUSH_NULL', '', +1),
    ('COPY', 'n', +1),                # copies the n-th from the top (1: the top)
    ('SWAP', 'n', 0),                 # swaps the top with the n-th from the top
    # ---- constants and variables
    ('LOAD_CONST', 'const', +1),
    ('LOAD_FAST', 'local', +1),       # UnboundLocalError where unset
    ('STORE_FAST', 'local', -1),
    ('DELETE_FAST', 'local', 0),
    ('LOAD_FAST_AND_CLEAR', 'local', +1),   # NULL where unset; for inlined comprehensions
    ('STORE_FAST_MAYBE_NULL', 'local', -1),  # gives LOAD_FAST_AND_CLEAR's value back
    ('MAKE_CELL', 'local', 0),        # wraps the slot's value (or unset) in a new cell
    ('LOAD_CLOSURE', 'local', +1),    # the cell itself
    ('LOAD_DEREF', 'local', +1),
    ('STORE_DEREF', 'local', -1),
    ('DELETE_DEREF', 'local', 0),
    ('LOAD_FROM_DICT_OR_DEREF', 'local', 0),    # mapping -> value
    ('LOAD_FROM_DICT_OR_GLOBALS', 'name', 0),   # mapping -> value
    ('LOAD_NAME', 'name', +1),        # frame locals, globals, builtins
    ('STORE_NAME', 'name', -1),
    ('DELETE_NAME', 'name', 0),
    ('LOAD_GLOBAL', 'name', +1),
    ('STORE_GLOBAL', 'name', -1),
    ('DELETE_GLOBAL', 'name', 0),
    ('LOAD_LOCALS', '', +1),          # the mapping of a class or module body
    # ---- attributes and items
    ('LOAD_ATTR', 'name', 0),
    ('STORE_ATTR', 'name', -2),       # value, object ->
    ('DELETE_ATTR', 'name', -1),
    ('LOAD_METHOD', 'name', +1),      # object -> function, self   or   attribute, NULL
    ('LOAD_SUPER_ATTR', 'name', -2),  # super, class, self -> attribute   (super() and super(C, self))
    ('BINARY_SUBSCR', '', -1),
    ('STORE_SUBSCR', '', -3),         # value, object, key ->
    ('DELETE_SUBSCR', '', -2),        # object, key ->
    ('BINARY_SLICE', '', -2),         # object, start, stop -> object[start:stop]
    ('STORE_SLICE', '', -4),          # value, object, start, stop ->
    ('BUILD_SLICE', 'n', None),       # n (2 or 3) values -> slice
    # ---- operators
    ('UNARY_NEGATIVE', '', 0), ('UNARY_POSITIVE', '', 0),
    ('UNARY_INVERT', '', 0), ('UNARY_NOT', '', 0),
    ('BINARY_ADD', '', -1), ('BINARY_SUBTRACT', '', -1), ('BINARY_MULTIPLY', '', -1),
    ('BINARY_MATRIX_MULTIPLY', '', -1), ('BINARY_TRUE_DIVIDE', '', -1),
    ('BINARY_FLOOR_DIVIDE', '', -1), ('BINARY_REMAINDER', '', -1), ('BINARY_POWER', '', -1),
    ('BINARY_LSHIFT', '', -1), ('BINARY_RSHIFT', '', -1), ('BINARY_AND', '', -1),
    ('BINARY_OR', '', -1), ('BINARY_XOR', '', -1),
    ('INPLACE_ADD', '', -1), ('INPLACE_SUBTRACT', '', -1), ('INPLACE_MULTIPLY', '', -1),
    ('INPLACE_MATRIX_MULTIPLY', '', -1), ('INPLACE_TRUE_DIVIDE', '', -1),
    ('INPLACE_FLOOR_DIVIDE', '', -1), ('INPLACE_REMAINDER', '', -1), ('INPLACE_POWER', '', -1),
    ('INPLACE_LSHIFT', '', -1), ('INPLACE_RSHIFT', '', -1), ('INPLACE_AND', '', -1),
    ('INPLACE_OR', '', -1), ('INPLACE_XOR', '', -1),
    ('COMPARE_LT', '', -1), ('COMPARE_LE', '', -1), ('COMPARE_EQ', '', -1),
    ('COMPARE_NE', '', -1), ('COMPARE_GT', '', -1), ('COMPARE_GE', '', -1),
    ('IS_OP', 'n', -1),               # n = 1: is not
    ('CONTAINS_OP', 'n', -1),         # item, container -> bool; n = 1: not in
    # ---- jumps
    ('JUMP', 'jump', 0),              # forward only
    ('JUMP_BACKWARD', 'jump', 0),     # the tick of a loop
    ('JUMP_BACKWARD_NO_INTERRUPT', 'jump', 0),   # no tick: the inner loop of `yield from`
    ('POP_JUMP_IF_FALSE', 'jump', -1), ('POP_JUMP_IF_TRUE', 'jump', -1),
    ('POP_JUMP_IF_NONE', 'jump', -1), ('POP_JUMP_IF_NOT_NONE', 'jump', -1),
    ('JUMP_IF_FALSE_OR_POP', 'jump', -1), ('JUMP_IF_TRUE_OR_POP', 'jump', -1),   # the jump keeps it
    # ---- iteration
    ('GET_ITER', '', 0),
    ('FOR_ITER', 'jump', +1),         # iterator -> iterator, value; exhausted: pops it and jumps
    # ---- displays
    ('BUILD_TUPLE', 'n', None), ('BUILD_LIST', 'n', None), ('BUILD_SET', 'n', None),
    ('BUILD_MAP', 'n', None),         # n pairs: key, value, key, value ...
    ('BUILD_STRING', 'n', None),
    ('LIST_APPEND', 'n', -1), ('SET_ADD', 'n', -1),   # to the n-th from the top, after the pop
    ('MAP_ADD', 'n', -2),             # key, value -> ; into the n-th from the top, after the pops
    ('LIST_EXTEND', 'n', -1), ('SET_UPDATE', 'n', -1), ('DICT_UPDATE', 'n', -1),
    ('DICT_MERGE', 'n', -1),          # **kwargs of a call: duplicates are errors; the callable lies n + 2 below
    ('LIST_TO_TUPLE', '', 0),
    ('UNPACK_SEQUENCE', 'n', None),   # pushes n values, the first on top
    ('UNPACK_EX', 'n', None),         # n = before | after << 8
    # ---- f-strings
    ('CONVERT_VALUE', 'n', 0),        # 1: str, 2: repr, 3: ascii
    ('FORMAT_SIMPLE', '', 0),         # format(value, '')
    ('FORMAT_WITH_SPEC', '', -1),     # value, spec -> text
    # ---- functions, calls, classes
    ('MAKE_FUNCTION', 'n', None),     # bits: 1 defaults, 2 keyword defaults, 4 annotations, 8 closure;
                                      # those present lie in this order below the code object
    ('CALL', 'n', None),              # callable, self or NULL, n arguments -> result
    ('CALL_KW', 'n', None),           # ditto, on top a tuple of the names of the last of the n arguments
    ('CALL_FUNCTION_EX', 'n', None),  # callable, NULL, tuple or list [, dict if n = 1] -> result
    ('LOAD_BUILD_CLASS', '', +1),
    ('RETURN_VALUE', '', -1),
    ('LOAD_ASSERTION_ERROR', '', +1),
    ('SETUP_ANNOTATIONS', '', 0),
    # ---- generators and coroutines
    ('YIELD_VALUE', 'n', 0),          # value -> what is sent; n = 1: on behalf of a delegate (SEND)
    ('GET_YIELD_FROM_ITER', '', 0),
    ('SEND', 'jump', 0),              # iterator, value -> iterator, yielded value;
                                      # finished: the jump, with iterator, result -> and END_SEND there
    ('END_SEND', '', -1),             # iterator, result -> result
    ('GET_AWAITABLE', 'n', 0),        # n = 1: __aenter__, 2: __aexit__
    ('GET_AITER', '', 0), ('GET_ANEXT', '', +1), ('END_ASYNC_FOR', '', -2),
    # ---- exceptions
    ('RAISE_VARARGS', 'n', None),     # n = 0: re-raise, 1: exception, 2: exception, cause
    ('PUSH_EXC_INFO', '', +1),        # exception -> previous exception, exception
    ('POP_EXCEPT', '', -1),           # previous exception ->
    ('CHECK_EXC_MATCH', '', 0),       # exception, type -> exception, bool
    ('CHECK_EG_MATCH', '', 0),        # group, type -> rest, match
    ('PREP_RERAISE_STAR', '', -1),    # original, list -> exception or None
    ('RERAISE', 'n', -1),             # exception ->; n > 0: the raising instruction's index lies n below it
    ('BEFORE_WITH', '', +1),          # manager -> bound __exit__, result of __enter__
    ('BEFORE_ASYNC_WITH', '', +1),
    ('WITH_EXCEPT_START', '', +1),    # exit, index, previous, exception -> the same, result of exit(...)
    # ---- pattern matching
    ('GET_LEN', '', +1), ('MATCH_MAPPING', '', +1), ('MATCH_SEQUENCE', '', +1),
    ('MATCH_KEYS', '', +1),           # subject, keys -> subject, keys, tuple of values or None
    ('MATCH_CLASS', 'n', -2),         # subject, class, names; n positional -> tuple or None
    ('COPY_DICT_WITHOUT_KEYS', '', 0),   # subject, keys -> subject, rest
    # ---- import
    ('IMPORT_NAME', 'name', -1),      # level, names -> module
    ('IMPORT_FROM', 'name', +1), ('IMPORT_STAR', '', -1),
    # ---- type parameters
    ('INTRINSIC_TYPEVAR', 'n', None), # n < 16: value -> result; n >= 16: value, value -> result; see below
    # ---- interactive
    ('PRINT_EXPR', '', -1),
]

NAMES = [name for name, argument, effect in _TABLE]
ARGUMENTS = [argument for name, argument, effect in _TABLE]
EFFECTS = [effect for name, argument, effect in _TABLE]
for _number, _name in enumerate(NAMES):
    globals()[_name] = _number
assert len(NAMES) < 256

# INTRINSIC_TYPEVAR (PEP 695, 696); an evaluator is a function without parameters
(TYPEVAR, PARAMSPEC, TYPEVARTUPLE,         # name -> type parameter
 SUBSCRIPT_GENERIC,                        # tuple of type parameters -> Generic[*parameters]
 TYPEALIAS,                                # (name, type parameters or None, evaluator) -> type alias
 ) = range(1, 6)
(TYPEVAR_WITH_BOUND,                       # name, evaluator -> type variable
 TYPEVAR_WITH_CONSTRAINTS,                 # name, evaluator of a tuple -> type variable
 SET_TYPEPARAM_DEFAULT,                    # type parameter, evaluator -> type parameter
 SET_FUNCTION_TYPE_PARAMS,                 # function, tuple of type parameters -> function
 ) = range(16, 20)

# MAKE_FUNCTION
HAS_DEFAULTS, HAS_KW_DEFAULTS, HAS_ANNOTATIONS, HAS_CLOSURE = 1, 2, 4, 8

