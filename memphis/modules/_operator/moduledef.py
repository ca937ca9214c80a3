"""The declaration of _operator."""
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('_operator', "Operator interface.\n"
                                "\n"
                                "This module exports a set of functions implemented in C corresponding\n"
                                "to the intrinsic operators of Python.  For example, operator.add(x, y)\n"
                                "is equivalent to the expression x+y.  The function names are those\n"
                                "used for special methods; variants without leading and trailing\n"
                                "'__' are also provided for convenience.")
