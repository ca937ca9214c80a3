"""Dates of the proleptic Gregorian calendar as numbers of days since the Epoch, and the time zone."""
from memphis.host import BrokenDownTime, HostError
from memphis.host import current as host

DAY = 86400


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_before_year(year):
    "Since the Epoch."
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400 - 719162


DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]


def days_before_month(year, month):
    "Since the year began; months from 1."
    days = DAYS_BEFORE_MONTH[month - 1]
    return days + 1 if month > 2 and is_leap(year) else days


def utc_time(seconds):
    "The BrokenDownTime of seconds since the Epoch, in UTC."
    days = seconds // DAY
    rest = seconds - days * DAY
    time = BrokenDownTime()
    time.hour = rest // 3600
    time.minute = rest // 60 % 60
    time.second = rest % 60
    time.weekday = (days + 3) % 7
    cycles = days // 146097             # of 400 years
    year = 1970 + cycles * 400 + (days - cycles * 146097) // 366
    while days_before_year(year + 1) <= days:
        year += 1
    day = days - days_before_year(year)
    time.year = year
    time.year_day = day + 1
    month = 12
    while days_before_month(year, month) > day:
        month -= 1
    time.month = month
    time.day = day - days_before_month(year, month) + 1
    time.zone = 'UTC'
    return time


def seconds_of_utc(time):
    "The reverse; fields out of range count on."
    months = time.month - 1
    year = time.year + months // 12
    days = days_before_year(year) + days_before_month(year, months % 12 + 1) + time.day - 1
    return days * DAY + time.hour * 3600 + time.minute * 60 + time.second


def local_time(seconds):
    "In a sandbox it is UTC."
    try:
        return host.local_time(seconds)
    except HostError:
        return utc_time(seconds)


class Zone(object):
    "What time.tzname and the like say."
    def __init__(self):
        self.standard = 'UTC'
        self.summer = 'UTC'
        self.offset = 0             # seconds west of UTC
        self.summer_offset = 0


zone = Zone()


def find_zone():
    "From the first days of January and July, as CPython does."
    try:
        host.read_time_zone()
    except HostError:
        pass
    year = int(host.clock(0) / 31556952.0) * 31556952
    january, july = local_time(year), local_time(year + 31556952 // 2)
    first, second = january, july
    if january.offset > july.offset:        # summer is in January
        first, second = july, january
    zone.standard, zone.offset = first.zone, -first.offset
    zone.summer, zone.summer_offset = second.zone, -second.offset
