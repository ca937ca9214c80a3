"""What the operators try first: both operands of type int itself, and words, or of type float itself.

with_numbers('add', operate) gives a function that computes such a sum in line and
leaves everything else, overflow and errors included, to `operate`.
"""
from rpython.rlib.rarithmetic import ovfcheck
from rpython.tool.sourcetools import compile2

from memphis.objects.floatobject import W_Float
from memphis.objects.intobject import W_Int
from memphis.objects.intobject.integer import EXACT_IN_FLOAT

OVERFLOWING = """
    try:
        return W_Int(ovfcheck(a %s b))
    except OverflowError:
        pass
"""
INTS = {
    'add': OVERFLOWING % '+', 'sub': OVERFLOWING % '-', 'mul': OVERFLOWING % '*',
    'and': "return W_Int(a & b)", 'or': "return W_Int(a | b)", 'xor': "return W_Int(a ^ b)",
    'floordiv': "if b > 0: return W_Int(a // b)", 'mod': "if b > 0: return W_Int(a % b)",
    'rshift': "if 0 <= b < 64: return W_Int(a >> b)",
    'truediv': "if b != 0 and -LARGE <= a <= LARGE and -LARGE <= b <= LARGE: "
               "return W_Float(float(a) / float(b))"}
FLOATS = {
    'add': "return W_Float(x + y)", 'sub': "return W_Float(x - y)", 'mul': "return W_Float(x * y)",
    'truediv': "if y != 0.0: return W_Float(x / y)"}


def indented(source, columns):
    lines = [line for line in source.split('\n') if line.strip()]
    margin = len(lines[0]) - len(lines[0].lstrip())
    return ''.join(' ' * columns + line[margin:] + '\n' for line in lines)


def with_numbers(name, operate):
    if name not in INTS:
        return operate
    lines = ["def fast(self, w_a, w_b):\n",
             "    if type(w_a) is W_Int:\n",
             "        if type(w_b) is W_Int:\n",
             "            a, b = w_a.intval, w_b.intval\n",
             indented(INTS[name], 12)]
    if name in FLOATS:
        compute = indented(FLOATS[name], 12)
        lines += ["        elif type(w_b) is W_Float:\n",
                  "            x, y = float(w_a.intval), w_b.floatval\n", compute,
                  "    elif type(w_a) is W_Float:\n",
                  "        if type(w_b) is W_Float:\n",
                  "            x, y = w_a.floatval, w_b.floatval\n", compute,
                  "        elif type(w_b) is W_Int:\n",
                  "            x, y = w_a.floatval, float(w_b.intval)\n", compute]
    lines.append("    return operate(self, w_a, w_b)\n")
    namespace = {'W_Int': W_Int, 'W_Float': W_Float, 'LARGE': EXACT_IN_FLOAT, 'ovfcheck': ovfcheck,
                 'operate': operate}
    exec compile2(''.join(lines)) in namespace
    fast = namespace['fast']
    fast.__name__ = operate.__name__
    return fast
