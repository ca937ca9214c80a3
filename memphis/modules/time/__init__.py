"""The time module: the clocks that the host has."""
from rpython.rlib.rbigint import rbigint

from memphis.gateway.typedef import ModuleDef
from memphis.host import MONOTONIC, REALTIME
from memphis.host import current as host

module = ModuleDef('time', "This module provides various functions to manipulate time values.")


@module.function("time() -> float")
def time(space):
    """Return the current time in seconds since the Epoch.

Fractions of a second may be present if the system clock provides them."""
    return host.clock(REALTIME)


@module.function("time_ns()")
def time_ns(space):
    "Return the current time in nanoseconds since the Epoch."
    return nanoseconds(space, host.clock(REALTIME))


@module.function("monotonic() -> float")
def monotonic(space):
    "Monotonic clock, cannot go backward."
    return host.clock(MONOTONIC)


@module.function("monotonic_ns()")
def monotonic_ns(space):
    "Monotonic clock, cannot go backward, as nanoseconds."
    return nanoseconds(space, host.clock(MONOTONIC))


@module.function("perf_counter() -> float")
def perf_counter(space):
    "Performance counter for benchmarking."
    return host.clock(MONOTONIC)


@module.function("perf_counter_ns()")
def perf_counter_ns(space):
    "Performance counter for benchmarking as nanoseconds."
    return nanoseconds(space, host.clock(MONOTONIC))


def nanoseconds(space, seconds):
    "A float of seconds is exact to about a tenth of a microsecond."
    return space.newbigint(rbigint.fromfloat(seconds * 1e9))
