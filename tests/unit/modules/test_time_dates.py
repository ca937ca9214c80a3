# -*- coding: utf-8 -*-
"""time: dates, formats, clocks.  memphis/modules/time."""
from expectations import WithPrelude, check

PRELUDE = "import time"


def test_dates(space):
    check(WithPrelude(space, PRELUDE), r"""
    time.gmtime(0)                                                # time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0)
    time.gmtime(-1.5)                                             # time.struct_time(tm_year=1969, tm_mon=12, tm_mday=31, tm_hour=23, tm_min=59, tm_sec=58, tm_wday=2, tm_yday=365, tm_isdst=0)
    time.gmtime(1e30)                                             # OverflowError: timestamp out of range for platform time_t
    time.gmtime(float('nan'))                                     # ValueError: Invalid value NaN (not a number)
    time.gmtime('a')                                              # TypeError: 'str' object cannot be interpreted as an integer
    time.gmtime(2**60)                                            # OSError: [Errno 75] Value too large for defined data type
    time.gmtime(2**56)                                            # OSError: [Errno 75] Value too large for defined data type
    time.gmtime(-62135596800)                                     # time.struct_time(tm_year=1, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=0)
    time.gmtime(951782400)                                        # time.struct_time(tm_year=2000, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=1, tm_yday=60, tm_isdst=0)
    time.localtime(0)                                             # time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0)
    time.asctime((2020,1,2,3,4,5,6,7,0))                          # 'Sun Jan  2 03:04:05 2020'
    time.asctime((2020,13,2,3,4,5,6,7,0))                         # ValueError: month out of range
    time.asctime((2020,0,0,3,4,5,6,0,0))                          # 'Sun Jan  1 03:04:05 2020'
    time.asctime((2020,1,32,3,4,5,6,7,0))                         # ValueError: day of month out of range
    time.asctime((2020,1,2,24,4,5,6,7,0))                         # ValueError: hour out of range
    time.asctime((2020,1,2,3,60,5,6,7,0))                         # ValueError: minute out of range
    time.asctime((2020,1,2,3,4,62,6,7,0))                         # ValueError: seconds out of range
    time.asctime((2020,1,2,3,4,5,-1,7,0))                         # 'Sun Jan  2 03:04:05 2020'
    time.asctime((2020,1,2,3,4,5,-2,7,0))                         # ValueError: day of week out of range
    time.asctime((2020,1,2,3,4,5,7,367,0))                        # ValueError: day of year out of range
    time.asctime((2020,1,2,3,4,5,6))                              # TypeError: asctime(): illegal time tuple argument
    time.asctime(3)                                               # TypeError: Tuple or struct_time argument required
    time.asctime((1,1,2,3,4,5,6,7,0))                             # 'Sun Jan  2 03:04:05 1'
    time.asctime((2**40,1,2,3,4,5,6,7,0))                         # OverflowError: signed integer is greater than maximum
    time.ctime(0)                                                 # 'Thu Jan  1 00:00:00 1970'
    time.ctime(1e20)                                              # OverflowError: timestamp out of range for platform time_t
    time.mktime((2020,1,2,3,4,5,6,7,0))                           # 1577934245.0
    time.mktime((2020,1,2,3,4,5,6,7))                             # TypeError: mktime(): illegal time tuple argument
    time.mktime(3)                                                # TypeError: Tuple or struct_time argument required
    time.mktime((-10**9,1,2,3,4,5,6,7,0))                         # -3.1557014167121756e+16
    time.strftime('%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %w %W %y %p %% %Z', (2020,1,2,3,4,5,3,2,0))  # '2020-01-02 03:04:05 Thu Thursday Jan January 002 00 4 00 20 AM % UTC'
    time.strftime('%c|%x|%X|%D|%F|%T|%R|%r|%e|%n|%t|%h|%I|%l|%k|%s|%u|%V|%G|%g|%C|%P|%z', (2020,1,2,3,4,5,3,2,0))  # 'Thu Jan  2 03:04:05 2020|01/02/20|03:04:05|01/02/20|2020-01-02|03:04:05|03:04|03:04:05 AM| 2|\n|\t|Jan|03| 3| 3|1577934245|4|01|2020|20|20|am|+0000'
    time.strftime('%', (2020,1,2,3,4,5,3,2,0))                    # '%'
    time.strftime('%Q%', (2020,1,2,3,4,5,3,2,0))                  # '%Q%'
    time.strftime('%Q|%E|%O|%Ey|%Od|%_d|%-d|%0e|%10Y|%^a|%#Z|%+', (2020,1,2,3,4,5,3,2,0))  # '%Q|%E|%O|20|02| 2|2|02|0000002020|THU|utc|%+'
    time.strftime('', (2020,1,2,3,4,5,3,2,0))                     # ''
    time.strftime('a\0b%Y', (2020,1,2,3,4,5,3,2,0))               # ValueError: embedded null character
    time.strftime('é%Y\ud800', (2020,1,2,3,4,5,3,2,0))            # 'é2020\ud800'
    time.strftime('%Y %y %C', (1,1,2,3,4,5,3,2,0))                # '1 01 0'
    time.strftime('%Y %y', (-5,1,2,3,4,5,3,2,0))                  # '-5 95'
    time.strftime('%Y', (12345,1,2,3,4,5,3,2,0))                  # '12345'
    time.strftime(3)                                              # TypeError: strftime() argument 1 must be str, not int
    time.strftime('%Y',(0,)*8)                                    # TypeError: strftime(): illegal time tuple argument
    time.strftime('%Y',(0,)*9)                                    # '0'
    time.strftime('%d', time.gmtime(0))                           # '01'
    [time.strftime('%G %V %U %W', time.gmtime(86400*365.2425*i+86400*j)) for i in range(8) for j in (-2,-1,0,1,2,3)]  # ['1970 01 52 52', '1970 01 52 52', '1970 01 00 00', '1970 01 00 00', '1970 01 00 00', '1970 01 01 00', '1970 53 52 52', '1970 53 52 52', '1970 53 00 00', '1970 53 00 00', '1970 53 01 00', '1971 01 01 01', '1971 52 52 52', '1971 52 52 52', '1971 52 00 00', '1971 52 01 00', '1972 01 01 01', '1972 01 01 01', '1972 52 52 52', '1972 52 52 52', '1972 52 53 52', '1973 01 00 01', '1973 01 00 01', '1973 01 00 01', '1973 52 51 52', '1973 52 52 52', '1974 01 52 53', '1974 01 00 00', '1974 01 00 00', '1974 01 00 00', '1975 01 52 52', '1975 01 52 52', '1975 01 00 00', '1975 01 00 00', '1975 01 00 00', '1975 01 00 00', '1976 01 52 52', '1976 01 52 52', '1976 01 00 00', '1976 01 00 00', '1976 01 00 00', '1976 01 01 00', '1976 53 52 52', '1976 53 52 52', '1976 53 52 52', '1976 53 00 00', '1976 53 01 00', '1977 01 01 01']
    time.sleep(-1)                                                # ValueError: sleep length must be non-negative
    time.sleep('a')                                               # TypeError: 'str' object cannot be interpreted as an integer
    time.sleep(0)                                                 # None
    time.sleep(0.01)                                              # None
    time.sleep(1e30)                                              # OverflowError: timestamp out of range for platform time_t
    time.sleep(float('nan'))                                      # ValueError: Invalid value NaN (not a number)
    time.get_clock_info('time')                                   # namespace(implementation='clock_gettime(CLOCK_REALTIME)', monotonic=False, adjustable=True, resolution=1e-09)
    time.get_clock_info('thread_time')                            # namespace(implementation='clock_gettime(CLOCK_THREAD_CPUTIME_ID)', monotonic=True, adjustable=False, resolution=1e-09)
    time.get_clock_info('x')                                      # ValueError: unknown clock
    time.clock_gettime(99)                                        # OSError: [Errno 22] Invalid argument
    time.clock_getres(1)                                          # 1e-09
    time.tzname, time.timezone, time.altzone, time.daylight, time._STRUCT_TM_ITEMS  # (('UTC', 'UTC'), 0, 0, 0, 11)
    type(time.time_ns()), type(time.time()), time.thread_time()>0, time.monotonic_ns()>0  # (<class 'int'>, <class 'float'>, True, True)
    """)
