"""The gamma function and its logarithm by Lanczos' approximation, with the coefficients and the order of
operations of CPython's mathmodule.c.  ValueError: outside the domain; OverflowError: out of range."""
from __future__ import absolute_import

import math

from rpython.rlib.rfloat import INFINITY, isfinite, isinf, isnan

from memphis.modules.math import libm

LANCZOS_G = 6.024680040776729583740234375
LANCZOS_G_MINUS_HALF = 5.524680040776729583740234375
LOG_PI = 1.144729885849400174143427351353058711647
NUMERATORS = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408]
DENOMINATORS = [0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0,
                2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0]
GAMMA_OF_INTEGERS = [float(math.factorial(i)) for i in range(23)]


def lanczos_sum(x):
    "For x > 0; in the order that avoids overflow."
    last = len(NUMERATORS) - 1
    if x < 5.0:
        numerator, denominator = NUMERATORS[last], DENOMINATORS[last]
        i = last - 1
        while i >= 0:
            numerator = numerator * x + NUMERATORS[i]
            denominator = denominator * x + DENOMINATORS[i]
            i -= 1
    else:
        numerator, denominator = NUMERATORS[0], 0.0 * x       # DENOMINATORS[0]; not a constant to the annotator
        for i in range(1, last + 1):
            numerator = numerator / x + NUMERATORS[i]
            denominator = denominator / x + DENOMINATORS[i]
    return numerator / denominator


def sin_pi(x):
    "sin(pi * x) for finite x, exact at integers."
    y = math.fmod(abs(x), 2.0)
    n = int(libm.round_away(2.0 * y))
    if n == 0:
        result = libm.sin(math.pi * y)
    elif n == 1:
        result = libm.cos(math.pi * (y - 0.5))
    elif n == 2:
        result = libm.sin(math.pi * (1.0 - y))
    elif n == 3:
        result = -libm.cos(math.pi * (y - 1.5))
    else:
        result = libm.sin(math.pi * (y - 2.0))
    return libm.copysign(1.0, x) * result


def gamma(x):
    if not isfinite(x):
        if isnan(x) or x > 0.0:
            return x
        raise ValueError
    if x == 0.0:
        raise ValueError
    if x == libm.floor(x):
        if x < 0.0:
            raise ValueError
        if x <= 23.0:
            return GAMMA_OF_INTEGERS[int(x) - 1]
    absolute = abs(x)
    if absolute < 1e-20:
        result = 1.0 / x
        if isinf(result):
            raise OverflowError
        return result
    if absolute > 200.0:
        if x < 0.0:
            return 0.0 / sin_pi(x)
        raise OverflowError
    y = absolute + LANCZOS_G_MINUS_HALF
    # z is the rounding error of y
    if absolute > LANCZOS_G_MINUS_HALF:
        z = (y - absolute) - LANCZOS_G_MINUS_HALF
    else:
        z = (y - LANCZOS_G_MINUS_HALF) - absolute
    z = z * LANCZOS_G / y
    if x < 0.0:
        result = -math.pi / sin_pi(absolute) / absolute * libm.exp(y) / lanczos_sum(absolute)
        result -= z * result
        if absolute < 140.0:
            result /= libm.power(y, absolute - 0.5)
        else:
            root = libm.power(y, absolute / 2.0 - 0.25)
            result = result / root / root
    else:
        result = lanczos_sum(absolute) / libm.exp(y)
        result += z * result
        if absolute < 140.0:
            result *= libm.power(y, absolute - 0.5)
        else:
            root = libm.power(y, absolute / 2.0 - 0.25)
            result = result * root * root
    if isinf(result):
        raise OverflowError
    return result


def lgamma(x):
    if not isfinite(x):
        return x if isnan(x) else INFINITY
    if x == libm.floor(x) and x <= 2.0:
        if x <= 0.0:
            raise ValueError
        return 0.0
    absolute = abs(x)
    if absolute < 1e-20:
        return -libm.log(absolute)
    result = libm.log(lanczos_sum(absolute)) - LANCZOS_G
    result += (absolute - 0.5) * (libm.log(absolute + LANCZOS_G - 0.5) - 1.0)
    if x < 0.0:
        result = LOG_PI - libm.log(abs(sin_pi(absolute))) - libm.log(absolute) - result
    if isinf(result):
        raise OverflowError
    return result
