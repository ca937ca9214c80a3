"""Opcodes of operators, by the numbers of the AST."""
from memphis.bytecode import opcodes as op
from memphis.syntax import ast

_NAMES = {'Add': 'ADD', 'Sub': 'SUBTRACT', 'Mult': 'MULTIPLY', 'MatMult': 'MATRIX_MULTIPLY', 'Div': 'TRUE_DIVIDE',
          'Mod': 'REMAINDER', 'Pow': 'POWER', 'LShift': 'LSHIFT', 'RShift': 'RSHIFT', 'BitOr': 'OR',
          'BitXor': 'XOR', 'BitAnd': 'AND', 'FloorDiv': 'FLOOR_DIVIDE'}


def _table(enum, opcode_name):
    table = []
    for name in enum:
        table.append(getattr(op, opcode_name(name)) if name else op.NOP)
    return table


BINARY = _table(ast.OPERATOR_NAMES, lambda name: 'BINARY_' + _NAMES[name])
INPLACE = _table(ast.OPERATOR_NAMES, lambda name: 'INPLACE_' + _NAMES[name])
UNARY = _table(ast.UNARYOP_NAMES, lambda name: {'Invert': 'UNARY_INVERT', 'Not': 'UNARY_NOT',
                                                'UAdd': 'UNARY_POSITIVE', 'USub': 'UNARY_NEGATIVE'}[name])
COMPARE = _table(ast.CMPOP_NAMES, lambda name: {'Eq': 'COMPARE_EQ', 'NotEq': 'COMPARE_NE', 'Lt': 'COMPARE_LT',
                                                'LtE': 'COMPARE_LE', 'Gt': 'COMPARE_GT', 'GtE': 'COMPARE_GE',
                                                }.get(name, 'NOP'))
