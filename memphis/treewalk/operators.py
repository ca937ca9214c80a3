"""Operators: one class for each, generated from a table."""
from memphis.treewalk.node import Expression, Link
from memphis.syntax import ast

_BINARY = {'Add': 'add', 'Sub': 'sub', 'Mult': 'mul', 'MatMult': 'matmul', 'Div': 'truediv', 'Mod': 'mod',
           'Pow': 'pow', 'LShift': 'lshift', 'RShift': 'rshift', 'BitOr': 'or_', 'BitXor': 'xor', 'BitAnd': 'and_',
           'FloorDiv': 'floordiv'}
_COMPARE = {'Eq': 'space.eq(w_a, w_b)', 'NotEq': 'space.ne(w_a, w_b)', 'Lt': 'space.lt(w_a, w_b)',
            'LtE': 'space.le(w_a, w_b)', 'Gt': 'space.gt(w_a, w_b)', 'GtE': 'space.ge(w_a, w_b)',
            'Is': 'space.newbool(space.is_w(w_a, w_b))', 'IsNot': 'space.newbool(not space.is_w(w_a, w_b))',
            'In': 'space.newbool(space.contains_w(w_b, w_a))',
            'NotIn': 'space.newbool(not space.contains_w(w_b, w_a))'}


class Binary(Link):
    "`left op right`; operate() is the operator on values that are known already."
    _immutable_fields_ = ['right']

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def operate(self, space, w_a, w_b):
        raise NotImplementedError


def _binary_class(name, expression):
    lines = ['def operate(self, space, w_a, w_b):',
             '    return ' + expression,
             'def execute(self, space, frame):',
             '    w_a = self.left.execute(space, frame)',
             '    w_b = self.right.execute(space, frame)',
             '    frame.instr_index = self.index',
             '    return ' + expression,
             'def apply(self, space, frame, w_a):',
             '    w_b = self.right.execute(space, frame)',
             '    frame.instr_index = self.index',
             '    return ' + expression]
    methods = {'__name__': __name__}
    exec '\n'.join(lines) in methods
    del methods['__builtins__'], methods['__name__']
    return type(name, (Binary,), methods)


def _table(names, prefix, expressions):
    return [_binary_class(prefix + name, expressions[name]) if name else None for name in names]


_inplace = dict((name, 'space.inplace_%s(w_a, w_b)' % method.rstrip('_')) for name, method in _BINARY.items())
_plain = dict((name, 'space.%s(w_a, w_b)' % method) for name, method in _BINARY.items())

# node classes, by the numbers of the AST
BINARY_CLASSES = _table(ast.OPERATOR_NAMES, 'Binary', _plain)
INPLACE_CLASSES = _table(ast.OPERATOR_NAMES, 'Inplace', _inplace)
COMPARE_CLASSES = _table(ast.CMPOP_NAMES, 'Compare', _COMPARE)


def _maker(classes, function_name):
    "A function from the AST's number to a new node, which RPython understands: a chain of tests."
    lines = ['def %s(number, left, right):' % function_name]
    namespace = {'__name__': __name__}
    for number, cls in enumerate(classes):
        if cls is not None:
            lines += ['    if number == %d:' % number, '        return class_%d(left, right)' % number]
            namespace['class_%d' % number] = cls
    lines += ['    raise AssertionError("no such operator")']
    exec '\n'.join(lines) in namespace
    return namespace[function_name]


new_binary = _maker(BINARY_CLASSES, 'new_binary')
new_inplace = _maker(INPLACE_CLASSES, 'new_inplace')
new_comparison = _maker(COMPARE_CLASSES, 'new_comparison')


class Unary(Expression):
    _immutable_fields_ = ['operand']

    def __init__(self, operand):
        self.operand = operand


class Negative(Unary):
    def execute(self, space, frame):
        w_value = self.operand.execute(space, frame)
        frame.instr_index = self.index
        return space.neg(w_value)


class Positive(Unary):
    def execute(self, space, frame):
        w_value = self.operand.execute(space, frame)
        frame.instr_index = self.index
        return space.pos(w_value)


class Invert(Unary):
    def execute(self, space, frame):
        w_value = self.operand.execute(space, frame)
        frame.instr_index = self.index
        return space.invert(w_value)


class Not(Unary):
    def execute(self, space, frame):
        w_value = self.operand.execute(space, frame)
        frame.instr_index = self.index
        return space.not_(w_value)

    def truth(self, space, frame):
        return not self.operand.truth(space, frame)


class Truth(Unary):
    "The truth of the operand, as True or False."
    def execute(self, space, frame):
        return space.newbool(self.operand.truth(space, frame))


class IsNone(Unary):
    def execute(self, space, frame):
        return space.newbool(self.truth(space, frame))

    def truth(self, space, frame):
        return self.operand.execute(space, frame) is space.w_None
