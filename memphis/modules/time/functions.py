"""The functions of time on dates."""
import errno

from memphis.errors import oefmt
from memphis.host import REALTIME, BrokenDownTime, HostError
from memphis.host import current as host
from memphis.modules.time import formatting
from memphis.modules.time.dates import find_zone, local_time, seconds_of_utc, utc_time, zone
from memphis.modules.time.moduledef import STRUCT_TIME, module, wrap_time
from memphis.runtime.os_error import os_error_of_number
from memphis.runtime.timestamps import seconds_and_rest

LEAST_YEAR, MOST_YEAR = -2147481748, 2147485547     # what a C struct tm holds


def seconds_of(space, w_seconds):
    if w_seconds is space.w_None:
        return int(host.clock(REALTIME))
    return seconds_and_rest(space, w_seconds)[0]


def checked(space, time):
    if not LEAST_YEAR <= time.year <= MOST_YEAR:
        raise os_error_of_number(space, errno.EOVERFLOW)
    return time


@module.function("gmtime(seconds=None, /)")
def gmtime(space, w_seconds):
    """gmtime([seconds]) -> (tm_year, tm_mon, tm_mday, tm_hour, tm_min,
                       tm_sec, tm_wday, tm_yday, tm_isdst)

Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a.
GMT).  When 'seconds' is not passed in, convert the current time instead.

If the platform supports the tm_gmtoff and tm_zone, they are available as
attributes only."""
    return wrap_time(space, checked(space, utc_time(seconds_of(space, w_seconds))))


@module.function("localtime(seconds=None, /)")
def localtime(space, w_seconds):
    """localtime([seconds]) -> (tm_year,tm_mon,tm_mday,tm_hour,tm_min,
                          tm_sec,tm_wday,tm_yday,tm_isdst)

Convert seconds since the Epoch to a time tuple expressing local time.
When 'seconds' is not passed in, convert the current time instead."""
    return wrap_time(space, checked(space, local_time(seconds_of(space, w_seconds))))


def time_of_tuple(space, w_tuple, function):
    if not space.is_tuple(w_tuple):
        raise oefmt(space, space.w_TypeError, "Tuple or struct_time argument required")
    items_w = space.listview(w_tuple)
    if len(items_w) != 9:
        raise oefmt(space, space.w_TypeError, "%s(): illegal time tuple argument", function)
    numbers = []
    for w_item in items_w:
        number = space.int_w(w_item)
        if number > 2147483647:
            raise oefmt(space, space.w_OverflowError, "signed integer is greater than maximum")
        if number < -2147483648:
            raise oefmt(space, space.w_OverflowError, "signed integer is less than minimum")
        numbers.append(number)
    time = BrokenDownTime()
    time.year, time.month, time.day = numbers[0], numbers[1], numbers[2]
    time.hour, time.minute, time.second = numbers[3], numbers[4], numbers[5]
    time.weekday, time.year_day, time.dst = numbers[6], numbers[7], numbers[8]
    if time.year < LEAST_YEAR:
        raise oefmt(space, space.w_OverflowError, "year out of range")
    if space.type(w_tuple) is STRUCT_TIME.w_type:
        w_zone = space.getattr(w_tuple, 'tm_zone')
        if w_zone is not space.w_None:
            time.zone = space.text_w(w_zone)
        w_offset = space.getattr(w_tuple, 'tm_gmtoff')
        if w_offset is not space.w_None:
            time.offset = space.int_w(w_offset)
    return time


def check_fields(space, time):
    "What a table or a C library could not stand; 0 stands for the first month and day."
    if time.month == 0:
        time.month = 1
    if time.day == 0:
        time.day = 1
    if time.year_day == 0:
        time.year_day = 1
    for value, least, most, name in [(time.month, 1, 12, "month"), (time.day, 1, 31, "day of month"),
                                     (time.hour, 0, 23, "hour"), (time.minute, 0, 59, "minute"),
                                     (time.second, 0, 61, "seconds"), (time.weekday, -1, 2147483647, "day of week"),
                                     (time.year_day, 1, 366, "day of year")]:
        if not least <= value <= most:
            raise oefmt(space, space.w_ValueError, "%s out of range", name)
    time.weekday %= 7
    return time


@module.function("asctime(tuple=..., /) -> text")
def asctime(space, w_tuple):
    """asctime([tuple]) -> string

Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.
When the time tuple is not present, current time as returned by localtime()
is used."""
    if w_tuple is None:
        return formatting.asctime(local_time(int(host.clock(REALTIME))))
    return formatting.asctime(check_fields(space, time_of_tuple(space, w_tuple, 'asctime')))


@module.function("ctime(seconds=None, /) -> text")
def ctime(space, w_seconds):
    """ctime(seconds) -> string

Convert a time in seconds since the Epoch to a string in local time.
This is equivalent to asctime(localtime(seconds)). When the time tuple is
not present, current time as returned by localtime() is used."""
    return formatting.asctime(checked(space, local_time(seconds_of(space, w_seconds))))


@module.function("mktime(object, /) -> float")
def mktime(space, w_object):
    """mktime(tuple) -> floating-point number

Convert a time tuple in local time to seconds since the Epoch.
Note that mktime(gmtime(0)) will not generally return zero for most
time zones; instead the returned value will either be equal to that
of the timezone or altzone attributes on the time module."""
    time = time_of_tuple(space, w_object, 'mktime')
    try:
        return float(host.seconds_of_local_time(time))
    except HostError as e:
        if e.errno == errno.EOVERFLOW:
            raise oefmt(space, space.w_OverflowError, "mktime argument out of range")
        return float(seconds_of_utc(time))


@module.function("strftime(format, tuple=..., /) -> text")
def strftime(space, w_format, w_tuple):
    """strftime(format[, tuple]) -> string

Convert a time tuple to a string according to a format specification.
See the library reference manual for formatting codes. When the time tuple
is not present, current time as returned by localtime() is used."""
    if not space.is_text(w_format):
        raise oefmt(space, space.w_TypeError, "strftime() argument 1 must be str, not %T", w_format)
    text = space.text_w(w_format)
    if w_tuple is None:
        time = local_time(int(host.clock(REALTIME)))
    else:
        time = check_fields(space, time_of_tuple(space, w_tuple, 'strftime'))
    if '\x00' in text:
        raise oefmt(space, space.w_ValueError, "embedded null character")
    space.tick(len(text) >> 3)
    return formatting.strftime(space, text, time)


@module.function("strptime(string, format='%a %b %d %H:%M:%S %Y', /)")
def strptime(space, w_string, w_format):
    """strptime(string, format) -> struct_time

Parse a string to a time tuple according to a format specification.
See the library reference manual for formatting codes (same as
strftime())."""
    w_module = space.import_module('_strptime')
    return space.call_method(w_module, '_strptime_time', [w_string, w_format])


# ____________________________________________________________
# the time zone

def publish_zone(space, w_module):
    find_zone()
    w_dict = w_module.getdict(space)
    space.setitem_str(w_dict, 'timezone', space.newint(zone.offset))
    space.setitem_str(w_dict, 'altzone', space.newint(zone.summer_offset))
    space.setitem_str(w_dict, 'daylight', space.newint(1 if zone.offset != zone.summer_offset else 0))
    space.setitem_str(w_dict, 'tzname', space.newtuple([space.newtext(zone.standard), space.newtext(zone.summer)]))


class State(object):
    w_module = None


state = State()


@module.start
def start(space, w_module):
    state.w_module = w_module
    publish_zone(space, w_module)


@module.function("tzset() -> None")
def tzset(space):
    """tzset()

Initialize, or reinitialize, the local timezone to the value stored in
os.environ['TZ']. The TZ environment variable should be specified in
standard Unix timezone format as documented in the tzset man page
(eg. 'US/Eastern', 'Europe/Amsterdam'). Unknown timezones will silently
fall back to UTC. If the TZ environment variable is not set, the local
timezone is set to the systems best guess of wallclock time.
Changing the TZ environment variable without calling tzset *may* change
the local timezone used by methods such as localtime, but this behaviour
should not be relied on."""
    publish_zone(space, state.w_module)
