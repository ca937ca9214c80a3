"""What the main constructs compile to."""
import pytest

from fakespace import space
from verifier import verify_all
from memphis.bytecode import dis
from memphis.bytecode.code import W_BytecodeCode
from memphis.bytecode.compiler import compile_source


def listing(code):
    return [dis.instruction_text(code, i) for i in range(len(code.instrs))]


def compiled(source, mode='exec'):
    code = compile_source(space, source, '<x>', mode)
    verify_all(code)
    return code


def function(source):
    "The code of the first function in the source."
    for w_const in compiled(source).consts_w:
        if isinstance(w_const, W_BytecodeCode):
            return w_const


def check(source, expected):
    "The body of f() made of the lines of source; without the last return."
    body = '\n'.join('    ' + line for line in source.split('\n'))
    lines = listing(function('def f(a, b, c):\n' + body))
    if lines[-2:] == ['LOAD_CONST None', 'RETURN_VALUE']:
        lines = lines[:-2]
    assert lines == [line.strip() for line in expected.strip().split('\n')]


def test_operators():
    check('return a + -b * 2', """
        LOAD_FAST a
        LOAD_FAST b
        UNARY_NEGATIVE
        LOAD_CONST 2
        BINARY_MULTIPLY
        BINARY_ADD
        RETURN_VALUE""")


def test_constants_are_folded():
    check('return 2 ** 10 - 1, (1, -2.5), 1 + 2j', """
        LOAD_CONST (1023, (1, -2.5), (1+2j))
        RETURN_VALUE""")


def test_comparison_chain():
    check('return a < b < c', """
        LOAD_FAST a
        LOAD_FAST b
        SWAP 2
        COPY 2
        COMPARE_LT
        JUMP_IF_FALSE_OR_POP 9
        LOAD_FAST c
        COMPARE_LT
        JUMP 11
        SWAP 2
        POP_TOP
        RETURN_VALUE""")


def test_conditions_jump():
    check('if a and not b is None: c', """
        LOAD_FAST a
        POP_JUMP_IF_FALSE 6
        LOAD_FAST b
        POP_JUMP_IF_NONE 6
        LOAD_FAST c
        POP_TOP""")


def test_method_call():
    check('a.b(c, d=1)', """
        LOAD_FAST a
        LOAD_METHOD b
        LOAD_FAST c
        LOAD_CONST 1
        LOAD_CONST ('d',)
        CALL_KW 2
        POP_TOP""")


def test_call_with_stars():
    check('a(1, *b, c=2, **c)', """
        LOAD_FAST a
        PUSH_NULL
        LOAD_CONST 1
        BUILD_LIST 1
        LOAD_FAST b
        LIST_EXTEND 1
        LIST_TO_TUPLE
        LOAD_CONST c
        LOAD_CONST 2
        BUILD_MAP 1
        LOAD_FAST c
        DICT_MERGE 1
        CALL_FUNCTION_EX 1
        POP_TOP""")


def test_loops_tick_once_an_iteration():
    check('for x in a:\n    if x: continue\n    b()', """
        LOAD_FAST a
        GET_ITER
        FOR_ITER 12
        STORE_FAST x
        LOAD_FAST x
        POP_JUMP_IF_FALSE 7
        JUMP_BACKWARD 2
        LOAD_FAST b
        PUSH_NULL
        CALL 0
        POP_TOP
        JUMP_BACKWARD 2""")
    check('while a: pass', """
        LOAD_FAST a
        POP_JUMP_IF_FALSE 3
        JUMP_BACKWARD 0""")
    check('while True: a = b', """
        LOAD_FAST b
        STORE_FAST a
        JUMP_BACKWARD 0""")


def test_continue_in_try_ticks():
    lines = listing(function('def f():\n for x in y:\n  try: x\n  except E: pass\n'))
    assert [line for line in lines if line.startswith('JUMP')] == ['JUMP_BACKWARD 2', 'JUMP_BACKWARD 2']


def test_unpacking():
    check('a, *b, c = c', """
        LOAD_FAST c
        UNPACK_EX 257
        STORE_FAST a
        STORE_FAST b
        STORE_FAST c""")


def test_augmented_subscript():
    check('a[b] += c', """
        LOAD_FAST a
        LOAD_FAST b
        COPY 2
        COPY 2
        BINARY_SUBSCR
        LOAD_FAST c
        INPLACE_ADD
        SWAP 3
        SWAP 2
        STORE_SUBSCR""")


def test_slices():
    check('a[b:] = a[::c]', """
        LOAD_FAST a
        LOAD_CONST None
        LOAD_CONST None
        LOAD_FAST c
        BUILD_SLICE 3
        BINARY_SUBSCR
        LOAD_FAST a
        LOAD_FAST b
        LOAD_CONST None
        STORE_SLICE""")


def test_f_string():
    check("return f'{a!r:>{b}}x'", """
        LOAD_FAST a
        CONVERT_VALUE 2
        LOAD_CONST >
        LOAD_FAST b
        FORMAT_SIMPLE
        BUILD_STRING 2
        FORMAT_WITH_SPEC
        LOAD_CONST x
        BUILD_STRING 2
        RETURN_VALUE""")


def test_closure():
    code = function('def f(a, b):\n c = 1\n d = 2\n return lambda: (a, c)')
    assert code.slot_names == ['a', 'b', 'd', 'c'] and code.slot_kinds == 'Pplc'
    inner = [w_const for w_const in code.consts_w if isinstance(w_const, W_BytecodeCode)][0]
    assert inner.slot_names == ['a', 'c'] and inner.slot_kinds == 'ff' and inner.nfree == 2


def test_yield_from():
    check('return (yield from a)', """
        LOAD_FAST a
        GET_YIELD_FROM_ITER
        LOAD_CONST None
        SEND 6
        YIELD_VALUE 1
        JUMP_BACKWARD_NO_INTERRUPT 3
        END_SEND
        RETURN_VALUE""")


def test_try_finally():
    code = function('def f(a):\n try: a()\n finally: a.b\n')
    assert listing(code) == """\
LOAD_FAST a
PUSH_NULL
CALL 0
POP_TOP
LOAD_FAST a
LOAD_ATTR b
POP_TOP
LOAD_CONST None
RETURN_VALUE
PUSH_EXC_INFO
LOAD_FAST a
LOAD_ATTR b
POP_TOP
RERAISE 0
COPY 3
POP_EXCEPT
RERAISE 1""".split('\n')
    assert code.exception_table == [0, 4, 9, 0, 0, 9, 14, 14, 1, 1]


def test_comprehension_is_inlined():
    check('return [x for x in a if x]', """
        LOAD_FAST a
        GET_ITER
        LOAD_FAST_AND_CLEAR x
        SWAP 2
        BUILD_LIST 0
        SWAP 2
        FOR_ITER 13
        STORE_FAST x
        LOAD_FAST x
        POP_JUMP_IF_FALSE 12
        LOAD_FAST x
        LIST_APPEND 2
        JUMP_BACKWARD 6
        SWAP 2
        STORE_FAST_MAYBE_NULL x
        RETURN_VALUE
        SWAP 2
        POP_TOP
        SWAP 2
        STORE_FAST_MAYBE_NULL x
        RERAISE 0""")


def test_dead_code_is_dropped():
    check('if 0: a()\nreturn b\nc()', """
        LOAD_FAST b
        RETURN_VALUE""")


def test_class_body():
    code = function('class C:\n "doc"\n def f(self): self.x = super().y')
    assert listing(code)[:9] == ['MAKE_CELL __class__', 'LOAD_NAME __name__', 'STORE_NAME __module__', 'LOAD_CONST C',
                                 'STORE_NAME __qualname__', 'LOAD_CONST 1', 'STORE_NAME __firstlineno__',
                                 'LOAD_CONST doc', 'STORE_NAME __doc__']
    assert listing(code)[-6:] == ["LOAD_CONST ('x',)", 'STORE_NAME __static_attributes__', 'LOAD_CLOSURE __class__',
                                  'COPY 1', 'STORE_NAME __classcell__', 'RETURN_VALUE']


@pytest.mark.parametrize('source, expected', [
    ('1\n2', ['LOAD_CONST 2', 'RETURN_VALUE']),
    ('x = 1', ['LOAD_CONST 1', 'STORE_NAME x', 'LOAD_CONST None', 'RETURN_VALUE']),
    ('"a"', ['LOAD_CONST a', 'RETURN_VALUE']),
    ('', ['LOAD_CONST None', 'RETURN_VALUE'])])
def test_embed_returns_the_last_expression(source, expected):
    assert listing(compiled(source, 'embed')) == expected


def test_single_prints():
    assert listing(compiled('x\n', 'single'))[:2] == ['LOAD_NAME x', 'PRINT_EXPR']


def test_listing_is_readable():
    text = dis.disassemble_all(compiled('def f(x):\n    return x\n'))
    assert text.split('\n')[-4:-1] == ['f: <x>, 1 slots (p) x, stack 1', '    2       0 LOAD_FAST x',
                                       '            1 RETURN_VALUE']
