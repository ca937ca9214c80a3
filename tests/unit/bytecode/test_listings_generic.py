"""Type parameters: what surrounds a generic function, class or alias."""
from test_dis_listing import compiled, listing
from memphis.bytecode.code import W_BytecodeCode


def inner(code, *names):
    for name in names:
        code, = [w_const for w_const in code.consts_w if isinstance(w_const, W_BytecodeCode) and w_const.name == name]
    return code


def test_generic_function():
    module = compiled('def f[T](x: T = y, *, z=1): return T')
    hidden = inner(module, '<generic parameters of f>')
    assert hidden.argcount == 2
    assert hidden.slot_names[:2] == ['.defaults', '.kwdefaults']
    assert listing(hidden)[-3:] == ['SWAP 2', 'INTRINSIC_TYPEVAR 19', 'RETURN_VALUE']
    assert inner(hidden, 'f').freevars() == ['T']
    assert inner(hidden, 'f').qualname == 'f'


def test_private_names_around_a_generic_class():
    module = compiled('class C[__T](__Base): pass')
    hidden = inner(module, '<generic parameters of C>')
    assert '_C__T' in hidden.slot_names
    assert 'LOAD_NAME __Base' in listing(hidden) or 'LOAD_GLOBAL __Base' in listing(hidden)


def test_alias():
    module = compiled('type X = int')
    assert listing(module)[-5:] == ['BUILD_TUPLE 3', 'INTRINSIC_TYPEVAR 5', 'STORE_NAME X', 'LOAD_CONST None',
                                    'RETURN_VALUE']
    assert listing(inner(module, 'X')) == ['LOAD_GLOBAL int', 'RETURN_VALUE']
