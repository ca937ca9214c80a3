"""What the declarations of the number types share; everything runs at import time.

    declare_reflected(W_Float, ['add', ...], convert)

declares `__radd__` and so on: `convert(space, w_value)` gives the left operand
as an object of the same kind, or None, and its own operator does the rest.
"""
from rpython.tool.sourcetools import compile2

SYMBOLS = {'lt': '<', 'le': '<=', 'eq': '==', 'ne': '!=', 'gt': '>', 'ge': '>='}


def declare(cls, text, name, source, **namespace):
    "Compile one method, put it into the class as `name`, and declare it to Python as `text`."
    exec compile2(source) in namespace
    func = namespace[name]
    cls.typedef.method(text)(func)
    setattr(cls, name, func)


def declare_reflected(cls, names, convert):
    for name in names:
        declare(cls, "__r%s__(self, value, /)" % name, 'op_r' + name, """
            def op_r%(name)s(self, space, w_value):
                w_left = convert(space, w_value)
                if w_left is None:
                    return space.w_NotImplemented
                return w_left.op_%(name)s(space, self)
        """ % {'name': name}, convert=convert)


def declare_comparisons(cls, source, **namespace):
    "`source` is the body of a method in which SYMBOL stands for the operator and IS_NE for a constant."
    for name, symbol in sorted(SYMBOLS.items()):
        body = source.replace('SYMBOL', symbol).replace('IS_NE', repr(name == 'ne'))
        declare(cls, "__%s__(self, value, /)" % name, 'op_' + name,
                "def op_%s(self, space, w_value):%s" % (name, body), **namespace)
