"""The declaration of cmath, its constants and errors."""
from __future__ import absolute_import

import math

from rpython.rlib.rfloat import INFINITY, NAN

from memphis.errors import make_error, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.objects.complexobject import W_Complex, as_complex

module = ModuleDef('cmath', "This module provides access to mathematical functions for complex\n"
                            "numbers.")


def _constant(name, value):
    module.constant(name)(lambda space: space.newfloat(value))


def _imaginary_constant(name, value):
    module.constant(name)(lambda space: space.newcomplex(0.0, value))


for _name, _value in [('pi', math.pi), ('e', math.e), ('tau', 2 * math.pi), ('inf', INFINITY), ('nan', NAN)]:
    _constant(_name, _value)
for _name, _value in [('infj', INFINITY), ('nanj', NAN)]:
    _imaginary_constant(_name, _value)


def complex_w(space, w_z):
    "The two parts of an argument."
    w_complex = as_complex(space, w_z)
    if w_complex is not None:
        assert isinstance(w_complex, W_Complex)
        return w_complex.real, w_complex.imag
    w_float = space.as_float(w_z)
    if w_float is None:
        raise oefmt(space, space.w_TypeError, "must be real number, not %T", w_z)
    return space.float_w(w_float), 0.0


def domain_error(space):
    return make_error(space, space.w_ValueError, "math domain error")


def range_error(space):
    return make_error(space, space.w_OverflowError, "math range error")
