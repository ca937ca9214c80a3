"""The C library's functions on doubles: they give what IEEE 754 says and raise nothing.

rpython's own `math` raises at times and not at others; the callers here look at the results instead.
"""
from __future__ import absolute_import

from rpython.rtyper.lltypesystem import rffi
from rpython.translator.tool.cbuild import ExternalCompilationInfo

eci = ExternalCompilationInfo(includes=['math.h'], libraries=['m'])


def _declare(name, arity):
    return rffi.llexternal(name, [rffi.DOUBLE] * arity, rffi.DOUBLE, compilation_info=eci,
                           releasegil=False, sandboxsafe=True)

acos, acosh, asin, asinh = [_declare(name, 1) for name in ['acos', 'acosh', 'asin', 'asinh']]
atan, atanh, cbrt, ceil = [_declare(name, 1) for name in ['atan', 'atanh', 'cbrt', 'ceil']]
cos, cosh, erf, erfc = [_declare(name, 1) for name in ['cos', 'cosh', 'erf', 'erfc']]
exp, exp2, expm1, fabs = [_declare(name, 1) for name in ['exp', 'exp2', 'expm1', 'fabs']]
floor, log, log10, log1p = [_declare(name, 1) for name in ['floor', 'log', 'log10', 'log1p']]
log2, round_away, sin, sinh = [_declare(name, 1) for name in ['log2', 'round', 'sin', 'sinh']]
sqrt, tan, tanh = [_declare(name, 1) for name in ['sqrt', 'tan', 'tanh']]
atan2, copysign, fmod = [_declare(name, 2) for name in ['atan2', 'copysign', 'fmod']]
hypot, nextafter, power, remainder = [_declare(name, 2) for name in ['hypot', 'nextafter', 'pow', 'remainder']]
fma = _declare('fma', 3)
