"""Points in time as Python gives them, a float or an int of seconds, as whole seconds and nanoseconds."""
from rpython.rlib.rbigint import rbigint
from rpython.rlib.rfloat import isnan

from memphis.errors import make_error, oefmt

BILLION = 1000000000
LONGEST = 9223372036        # seconds whose nanoseconds fit a machine word


def seconds_and_rest(space, w_time):
    "From a float or an int of seconds; rounded down."
    if not space.is_float(w_time):
        w_int = space.index(w_time)
        if not space.fits_word(w_int):
            raise out_of_range(space)
        return space.int_w(w_int), 0
    value = space.float_w(w_time)
    if isnan(value):
        raise oefmt(space, space.w_ValueError, "Invalid value NaN (not a number)")
    if not -9223372036854775808.0 <= value < 9223372036854775808.0:
        raise out_of_range(space)
    seconds = int(value)
    rest = value - float(seconds)
    if rest < 0.0:
        rest += 1.0
        seconds -= 1
    nanoseconds = int(rest * 1e9)
    if nanoseconds >= BILLION:
        nanoseconds -= BILLION
        seconds += 1
    return seconds, nanoseconds


def nanoseconds_up(space, w_time):
    "From a float or an int of seconds; rounded up (away from zero), in one machine word."
    if not space.is_float(w_time):
        w_int = space.index(w_time)
        if space.fits_word(w_int):
            seconds = space.int_w(w_int)
            if -LONGEST <= seconds <= LONGEST:
                return seconds * BILLION
        raise oefmt(space, space.w_OverflowError, "timestamp too large to convert to C PyTime_t")
    value = space.float_w(w_time)
    if isnan(value):
        raise oefmt(space, space.w_ValueError, "Invalid value NaN (not a number)")
    value *= 1e9
    if not -9.2233720368547e18 < value < 9.2233720368547e18:
        raise out_of_range(space)
    nanoseconds = int(value)
    if float(nanoseconds) < value:
        nanoseconds += 1
    elif float(nanoseconds) > value:
        nanoseconds -= 1
    return nanoseconds


def out_of_range(space):
    return make_error(space, space.w_OverflowError, "timestamp out of range for platform time_t")


def split_nanoseconds(space, w_time):
    big = space.bigint_w(w_time)
    seconds, rest = big.divmod(rbigint.fromint(BILLION))
    try:
        return seconds.toint(), rest.toint()
    except OverflowError:
        raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C int")
