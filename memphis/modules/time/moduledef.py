"""The declaration of time, and its struct sequence."""
from memphis.gateway.typedef import ModuleDef
from memphis.objects.structseq import new_struct_sequence, struct_sequence

module = ModuleDef('time', """This module provides various functions to manipulate time values.

There are two standard representations of time.  One is the number
of seconds since the Epoch, in UTC (a.k.a. GMT).  It may be an integer
or a floating-point number (to represent fractions of seconds).
The epoch is the point where the time starts, the return value of time.gmtime(0).
It is January 1, 1970, 00:00:00 (UTC) on all platforms.

The other representation is a tuple of 9 integers giving local time.
The tuple items are:
  year (including century, e.g. 1998)
  month (1-12)
  day (1-31)
  hours (0-23)
  minutes (0-59)
  seconds (0-59)
  weekday (0-6, Monday is 0)
  Julian day (day in the year, 1-366)
  DST (Daylight Savings Time) flag (-1, 0 or 1)
If the DST flag is 0, the time is given in the regular time zone;
if it is 1, the time is given in the DST time zone;
if it is -1, mktime() should guess based on the date and time.
""")

STRUCT_TIME = struct_sequence('time', 'struct_time', (
    'tm_year tm_mon tm_mday tm_hour tm_min tm_sec tm_wday tm_yday tm_isdst').split(), """\
The time value as returned by gmtime(), localtime(), and strptime(), and
 accepted by asctime(), mktime() and strftime().  May be considered as a
 sequence of 9 integers.

 Note that several fields' values are not the same as those defined by
 the C language standard for struct tm.  For example, the value of the
 field tm_year is the actual year, not year - 1900.  See individual
 fields' descriptions for details.""", ['tm_zone', 'tm_gmtoff'])


@module.constant('struct_time')
def make_struct_time(space):
    return STRUCT_TIME.w_type


@module.constant('_STRUCT_TM_ITEMS')
def make_items(space):
    return space.newint(STRUCT_TIME.size())


def wrap_time(space, time):
    return new_struct_sequence(space, STRUCT_TIME, [space.newint(number) for number in [
        time.year, time.month, time.day, time.hour, time.minute, time.second, time.weekday, time.year_day,
        time.dst]] + [space.newtext(time.zone), space.newint(time.offset)])
