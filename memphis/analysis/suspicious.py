"""What is Python, but hardly meant: expressions that the compiler warns about, in CPython's words.

Constant folding keeps the nodes for which `warning_about` finds something; it is asked again when folding is over,
since `not (a is 1)` has become `a is not 1` by then. Each warning is told once, where CPython repeats those in a
`finally` block for every copy of its code.
"""
from memphis.analysis.constants import (
    CONST_COMPLEX, CONST_FROZENSET, CONST_TUPLE, ConstTuple)
from memphis.syntax import ast
from memphis.syntax.constants import (
    CONST_BYTES, CONST_ELLIPSIS, CONST_FALSE, CONST_FLOAT, CONST_IMAGINARY, CONST_INT, CONST_NONE, CONST_STR,
    CONST_TRUE)
from memphis.syntax.errors import SyntaxWarningRecord

TYPE_NAMES = {
    CONST_NONE: 'NoneType', CONST_TRUE: 'bool', CONST_FALSE: 'bool', CONST_ELLIPSIS: 'ellipsis', CONST_INT: 'int',
    CONST_FLOAT: 'float', CONST_IMAGINARY: 'complex', CONST_COMPLEX: 'complex', CONST_STR: 'str',
    CONST_BYTES: 'bytes', CONST_TUPLE: 'tuple', CONST_FROZENSET: 'frozenset'}

DISPLAY_TYPES = {
    ast.KIND_Tuple: 'tuple', ast.KIND_List: 'list', ast.KIND_ListComp: 'list', ast.KIND_Dict: 'dict',
    ast.KIND_DictComp: 'dict', ast.KIND_Set: 'set', ast.KIND_SetComp: 'set', ast.KIND_GeneratorExp: 'generator',
    ast.KIND_Lambda: 'function', ast.KIND_JoinedStr: 'str', ast.KIND_FormattedValue: 'str'}


def type_name(node):
    "What type its value has for certain, or ''."
    if isinstance(node, ast.Constant):
        return TYPE_NAMES[node.value.const_kind]
    return DISPLAY_TYPES.get(node.node_kind, '')


def warning_about(node):
    "A SyntaxWarningRecord, or None."
    if isinstance(node, ast.Compare):
        return about_identity(node)
    if isinstance(node, ast.Call):
        return about_call(node.func)
    if isinstance(node, ast.Subscript):
        if node.ctx != ast.Load:
            return None
        record = about_subscripted(node.value)
        if record is None:
            record = about_index(node.value, node.slice)
        return record
    if isinstance(node, ast.Assert):
        return about_assertion(node)
    return None


def record_at(node, msg):
    return SyntaxWarningRecord("SyntaxWarning", msg, node.lineno, node.col_offset)


def about_identity(node):
    left = node.left
    for i in range(len(node.ops)):
        right = node.comparators[i]
        if node.ops[i] == ast.Is or node.ops[i] == ast.IsNot:
            literal = None
            if is_literal(left):
                literal = left
            elif is_literal(right):
                literal = right
            if literal is not None:
                if node.ops[i] == ast.Is:
                    msg = "\"is\" with '%s' literal. Did you mean \"==\"?" % type_name(literal)
                else:
                    msg = "\"is not\" with '%s' literal. Did you mean \"!=\"?" % type_name(literal)
                return record_at(node, msg)
        left = right
    return None


def is_literal(node):
    "A constant that is no singleton."
    if not isinstance(node, ast.Constant):
        return False
    kind = node.value.const_kind
    return kind != CONST_NONE and kind != CONST_TRUE and kind != CONST_FALSE and kind != CONST_ELLIPSIS


def about_call(function):
    name = type_name(function)
    if name == '' or name == 'function':
        return None
    return record_at(function, "'%s' object is not callable; perhaps you missed a comma?" % name)


def about_subscripted(node):
    name = type_name(node)
    if isinstance(node, ast.Constant):
        kind = node.value.const_kind
        if kind == CONST_STR or kind == CONST_BYTES or kind == CONST_TUPLE:
            return None
    elif name != 'set' and name != 'generator' and name != 'function':
        return None
    return record_at(node, "'%s' object is not subscriptable; perhaps you missed a comma?" % name)


def about_index(node, index):
    index_name = type_name(index)
    if index_name == '' or index_name == 'int' or index_name == 'bool':
        return None
    name = type_name(node)
    if name != 'str' and name != 'bytes' and name != 'tuple' and name != 'list':
        return None
    return record_at(node, "%s indices must be integers or slices, not %s; perhaps you missed a comma?" % (
        name, index_name))


def about_assertion(node):
    test = node.test
    if isinstance(test, ast.Tuple):
        if len(test.elts) == 0:
            return None
    elif isinstance(test, ast.Constant) and isinstance(test.value, ConstTuple):
        if len(test.value.items) == 0:
            return None
    else:
        return None
    return record_at(node, "assertion is always true, perhaps remove parentheses?")
