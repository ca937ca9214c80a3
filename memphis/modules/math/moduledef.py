"""The declaration of math, its constants and errors."""
from __future__ import absolute_import

import math

from rpython.rlib.rfloat import INFINITY, NAN

from memphis.errors import make_error
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('math', "This module provides access to the mathematical functions\n"
                           "defined by the C standard.")


def _constant(name, value):
    module.constant(name)(lambda space: space.newfloat(value))

for _name, _value in [('pi', math.pi), ('e', math.e), ('tau', 2 * math.pi), ('inf', INFINITY), ('nan', NAN)]:
    _constant(_name, _value)


def domain_error(space):
    return make_error(space, space.w_ValueError, "math domain error")


def range_error(space):
    return make_error(space, space.w_OverflowError, "math range error")
