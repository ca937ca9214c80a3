"""code.replace() and the comparison of code objects.

Replaced is only what cannot make the VM do what no compiler would let it do: names, places, flags that change nothing
of the frame, and constants for others of their kind.
"""
from memphis.bytecode.code import W_BytecodeCode
from memphis.errors import make_error, oefmt
from memphis.objects.dictobject import W_Dict
from memphis.objects.floatobject import W_Float
from memphis.objects.complexobject import W_Complex
from memphis.objects.tupleobject import W_Tuple
from memphis.runtime.code import CO_ITERABLE_COROUTINE, CO_NESTED, W_Code
from memphis.runtime.code_tables import moved

FREE_FLAGS = CO_ITERABLE_COROUTINE | CO_NESTED | ~0xffff      # the last: what `from __future__` sets
FIXED = ['co_argcount', 'co_posonlyargcount', 'co_kwonlyargcount', 'co_nlocals', 'co_stacksize', 'co_exceptiontable',
         'co_linetable']


def replace_code(space, code, w_changes):
    copy = W_BytecodeCode(
        code.name, code.qualname, code.filename, code.flags, code.firstlineno, code.argcount, code.posonlyargcount,
        code.kwonlyargcount, code.slot_names, code.slot_kinds, code.nfree, code.instrs, code.consts_w, code.names,
        code.stacksize, code.exception_table, code.positions)
    assert isinstance(w_changes, W_Dict)
    for w_key in w_changes.keys_list(space):
        w_value = w_changes.finditem(space, w_key)
        if w_value is not None:
            change(space, copy, space.text_w(w_key), w_value)
    return copy


def change(space, code, field, w_value):
    if field == 'co_name':
        code.name = text_of(space, field, w_value)
    elif field == 'co_qualname':
        code.qualname = text_of(space, field, w_value)
    elif field == 'co_filename':
        code.filename = text_of(space, field, w_value)
    elif field == 'co_firstlineno':
        lineno = space.int_w(w_value)
        code.positions = moved(code.positions, lineno - code.firstlineno)
        code.firstlineno = lineno
    elif field == 'co_flags':
        flags = space.int_w(w_value)
        if (flags ^ code.flags) & ~FREE_FLAGS:
            raise refused(space, field)
        code.flags = flags
    elif field == 'co_names':
        code.names = texts_of(space, field, w_value, len(code.names))
    elif field == 'co_consts':
        code.consts_w = constants_of(space, w_value, code.consts_w)
    elif field in FIXED or field == 'co_varnames' or field == 'co_cellvars' or field == 'co_freevars':
        if not space.eq_w(space.getattr(code, field), w_value):
            raise refused(space, field)
    else:
        raise oefmt(space, space.w_TypeError, "replace() got an unexpected keyword argument '%s'", field)


def refused(space, field):
    return make_error(space, space.w_ValueError, "code: %s cannot be replaced by that", field)


def text_of(space, field, w_value):
    if not space.is_text(w_value):
        raise oefmt(space, space.w_TypeError, "replace() argument '%s' must be str, not %T", field, w_value)
    return space.text_w(w_value)


def items_of(space, field, w_value, count):
    if not space.is_tuple(w_value):
        raise oefmt(space, space.w_TypeError, "replace() argument '%s' must be tuple, not %T", field, w_value)
    items_w = space.listview(w_value)
    if len(items_w) != count:
        raise refused(space, field)
    return items_w


def texts_of(space, field, w_value, count):
    items_w = items_of(space, field, w_value, count)
    for w_item in items_w:
        if not space.is_text(w_item):
            raise oefmt(space, space.w_TypeError, "name tuples must contain only strings, not '%T'", w_item)
    return [space.text_w(w_item) for w_item in items_w]


def constants_of(space, w_value, consts_w):
    "A function's docstring, which no instruction loads, may also come or go."
    items_w = items_of(space, 'co_consts', w_value, len(consts_w))
    for i in range(len(items_w)):
        w_new, w_old = items_w[i], consts_w[i]
        if w_new is w_old or isinstance(w_new, W_BytecodeCode) and isinstance(w_old, W_BytecodeCode) and (
                w_new.nfree == w_old.nfree):
            continue
        if space.type(w_new) is not space.type(w_old) or w_new.is_user or isinstance(w_new, W_Code) or (
                isinstance(w_new, W_Tuple)):
            raise refused(space, 'co_consts')
    return items_w[:]


# ____________________________________________________________
# comparison

def same_code(space, a, b):
    if not (a.name == b.name and a.qualname == b.qualname and a.flags == b.flags and
            a.firstlineno == b.firstlineno and a.argcount == b.argcount and a.posonlyargcount == b.posonlyargcount and
            a.kwonlyargcount == b.kwonlyargcount and a.nfree == b.nfree and a.slot_kinds == b.slot_kinds and
            a.positions == b.positions and len(a.consts_w) == len(b.consts_w) and
            same_texts(a.slot_names, b.slot_names) and same_texts(a.names, b.names) and
            same_numbers(a.instrs, b.instrs) and same_numbers(a.exception_table, b.exception_table)):
        return False
    for i in range(len(a.consts_w)):
        if not same_constant(space, a.consts_w[i], b.consts_w[i]):
            return False
    return True


def same_texts(a, b):
    if len(a) != len(b):
        return False
    for i in range(len(a)):
        if a[i] != b[i]:
            return False
    return True


def same_numbers(a, b):
    if len(a) != len(b):
        return False
    for i in range(len(a)):
        if a[i] != b[i]:
            return False
    return True


def same_constant(space, w_a, w_b):
    "Equal, of one type, and not just 0.0 and -0.0."
    if w_a is w_b:
        return True
    if space.type(w_a) is not space.type(w_b):
        return False
    if isinstance(w_a, W_Tuple) and isinstance(w_b, W_Tuple):
        if len(w_a.items_w) != len(w_b.items_w):
            return False
        space.enter_native()
        try:
            for i in range(len(w_a.items_w)):
                if not same_constant(space, w_a.items_w[i], w_b.items_w[i]):
                    return False
        finally:
            space.leave_native()
        return True
    if isinstance(w_a, W_Float) or isinstance(w_a, W_Complex):
        return space.repr_text(w_a) == space.repr_text(w_b)
    return space.eq_w(w_a, w_b)
