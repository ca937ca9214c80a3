"""The clocks of time, and sleep()."""
from memphis.errors import oefmt
from memphis.host import MONOTONIC, REALTIME, HostError
from memphis.host import current as host
from memphis.modules.posix.results import nanoseconds
from memphis.modules.time.moduledef import module
from memphis.objects.namespace import W_SimpleNamespace
from memphis.runtime.os_error import os_error
from memphis.runtime.sleeping import sleep as wait
from memphis.runtime.timestamps import seconds_and_rest

# Linux's numbers
CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID = range(4)
LONGEST_SLEEP = 9223372036      # seconds


def _constant(name, number):
    module.constant(name)(lambda space: space.newint(number))


for _name, _number in [('REALTIME', 0), ('MONOTONIC', 1), ('PROCESS_CPUTIME_ID', 2), ('THREAD_CPUTIME_ID', 3),
                       ('MONOTONIC_RAW', 4), ('BOOTTIME', 7), ('TAI', 11)]:
    _constant('CLOCK_' + _name, _number)


def read(space, number):
    "Seconds and nanoseconds; where the host has but two clocks, they stand for these."
    try:
        return host.read_clock(number)
    except HostError as e:
        if number == CLOCK_REALTIME or number == CLOCK_MONOTONIC:
            value = host.clock(REALTIME if number == CLOCK_REALTIME else MONOTONIC)
            seconds = int(value)
            return seconds, int((value - seconds) * 1e9)
        raise os_error(space, e)


def as_float(seconds, rest):
    return float(seconds) + 1e-9 * rest


def _clock(name, number, doc, doc_ns):
    @module.function(name + "() -> float")
    def reading(space):
        seconds, rest = read(space, number)
        return as_float(seconds, rest)
    reading.__doc__ = doc

    @module.function(name + "_ns()")
    def reading_ns(space):
        seconds, rest = read(space, number)
        return nanoseconds(space, seconds, rest)
    reading_ns.__doc__ = doc_ns


_clock('time', CLOCK_REALTIME, """time() -> floating-point number

Return the current time in seconds since the Epoch.
Fractions of a second may be present if the system clock provides them.""", """time_ns() -> int

Return the current time in nanoseconds since the Epoch.""")
_clock('monotonic', CLOCK_MONOTONIC, "monotonic() -> float\n\nMonotonic clock, cannot go backward.",
       "monotonic_ns() -> int\n\nMonotonic clock, cannot go backward, as nanoseconds.")
_clock('perf_counter', CLOCK_MONOTONIC, "perf_counter() -> float\n\nPerformance counter for benchmarking.",
       "perf_counter_ns() -> int\n\nPerformance counter for benchmarking as nanoseconds.")
_clock('process_time', CLOCK_PROCESS_CPUTIME_ID,
       "process_time() -> float\n\nProcess time for profiling: sum of the kernel and user-space CPU time.",
       "process_time() -> int\n\nProcess time for profiling as nanoseconds:\n"
       "sum of the kernel and user-space CPU time.")
_clock('thread_time', CLOCK_THREAD_CPUTIME_ID,
       "thread_time() -> float\n\nThread time for profiling: sum of the kernel and user-space CPU time.",
       "thread_time() -> int\n\nThread time for profiling as nanoseconds:\n"
       "sum of the kernel and user-space CPU time.")


def read_exactly(space, number):
    "Without a stand-in."
    try:
        return host.read_clock(number)
    except HostError as e:
        raise os_error(space, e)


@module.function("clock_gettime(clk_id: c_int, /) -> float")
def clock_gettime(space, clk_id):
    "Return the time of the specified clock clk_id as a float."
    seconds, rest = read_exactly(space, clk_id)
    return as_float(seconds, rest)


@module.function("clock_gettime_ns(clk_id: c_int, /)")
def clock_gettime_ns(space, clk_id):
    "Return the time of the specified clock clk_id as nanoseconds (int)."
    seconds, rest = read_exactly(space, clk_id)
    return nanoseconds(space, seconds, rest)


@module.function("clock_getres(clk_id: c_int, /) -> float")
def clock_getres(space, clk_id):
    """clock_getres(clk_id) -> floating-point number

Return the resolution (precision) of the specified clock clk_id."""
    try:
        seconds, rest = host.clock_resolution(clk_id)
    except HostError as e:
        raise os_error(space, e)
    return as_float(seconds, rest)


@module.function("clock_settime(clk_id: c_int, time, /) -> None")
def clock_settime(space, clk_id, w_time):
    """clock_settime(clk_id, time)

Set the time of the specified clock clk_id."""
    seconds, rest = seconds_and_rest(space, w_time)
    try:
        host.set_clock(clk_id, seconds, rest)
    except HostError as e:
        raise os_error(space, e)


INFORMATION = {'time': ('CLOCK_REALTIME', True), 'monotonic': ('CLOCK_MONOTONIC', False),
               'perf_counter': ('CLOCK_MONOTONIC', False), 'process_time': ('CLOCK_PROCESS_CPUTIME_ID', False),
               'thread_time': ('CLOCK_THREAD_CPUTIME_ID', False)}


@module.function("get_clock_info(name: text, /)")
def get_clock_info(space, name):
    """get_clock_info(name: str) -> dict

Get information of the specified clock."""
    if name not in INFORMATION:
        raise oefmt(space, space.w_ValueError, "unknown clock")
    clock, adjustable = INFORMATION[name]
    w_dict = space.newdict()
    space.setitem_str(w_dict, 'implementation', space.newtext('clock_gettime(%s)' % clock))
    space.setitem_str(w_dict, 'monotonic', space.newbool(not adjustable))
    space.setitem_str(w_dict, 'adjustable', space.newbool(adjustable))
    space.setitem_str(w_dict, 'resolution', space.newfloat(1e-09))
    return W_SimpleNamespace(w_dict)


@module.function("sleep(object, /) -> None")
def sleep(space, w_object):
    """sleep(seconds)

Delay execution for a given number of seconds.  The argument may be
a floating-point number for subsecond precision."""
    seconds, rest = seconds_and_rest(space, w_object)
    if seconds < 0:
        raise oefmt(space, space.w_ValueError, "sleep length must be non-negative")
    if seconds > LONGEST_SLEEP:
        raise oefmt(space, space.w_OverflowError, "timestamp too large to convert to C PyTime_t")
    wait(space, as_float(seconds, rest))
