"""The POSIX host's calls on processes, the environment and the system as a whole."""
import errno
import os
import signal

from rpython.rlib import rposix
from rpython.rlib.objectmodel import we_are_translated
from rpython.rlib.rarithmetic import intmask
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.rtyper.tool import rffi_platform

from memphis.host import BrokenDownTime, HostError
from memphis.host.calls import exported
from memphis.host.clib import host_handle_signal, host_take_signals
from memphis.host.posix import TIMES, eci, external, failure
from memphis.runtime.ticker import FLAG_SIGNAL, set_flags, ticker

__all__ = exported('processes')

c_execve = external('execve', [rffi.CCHARP, rffi.CCHARPP, rffi.CCHARPP], rffi.INT)
c_abort = external('abort', [], lltype.Void)
c_getrandom = external('getrandom', [rffi.CCHARP, rffi.SIZE_T, rffi.UINT], rffi.SSIZE_T)
c_getgroups = external('getgroups', [rffi.INT, rffi.UINTP], rffi.INT)
c_getloadavg = external('getloadavg', [rffi.DOUBLEP, rffi.INT], rffi.INT)
c_nice = external('nice', [rffi.INT], rffi.INT, rffi.RFFI_FULL_ERRNO_ZERO)
c_nanosleep = external('nanosleep', [lltype.Ptr(TIMES), lltype.Ptr(TIMES)], rffi.INT)
c_system = external('system', [rffi.CCHARP], rffi.INT)
c_sysconf = external('sysconf', [rffi.INT], rffi.LONG, rffi.RFFI_FULL_ERRNO_ZERO)
c_pathconf = external('pathconf', [rffi.CCHARP, rffi.INT], rffi.LONG, rffi.RFFI_FULL_ERRNO_ZERO)
c_fpathconf = external('fpathconf', [rffi.INT, rffi.INT], rffi.LONG, rffi.RFFI_FULL_ERRNO_ZERO)


def environment_items():
    "Pairs of bytes, as the process was started and as it has changed since."
    return os.environ.items()


def fork():
    try:
        return os.fork()
    except OSError as e:
        raise HostError(e.errno)


def string_array(texts):
    "What rffi.free_charpp() frees."
    size = len(texts)
    array = lltype.malloc(rffi.CCHARPP.TO, size + 1, flavor='raw')
    for i in range(size):
        text = texts[i]
        assert text is not None
        array[i] = rffi.str2charp(text)
    array[size] = lltype.nullptr(rffi.CCHARP.TO)
    return array


def execute(path, args, environment):
    "`environment`: texts NAME=VALUE; returns only with an error."
    c_args = string_array(args)
    c_environment = string_array(environment)
    with rffi.scoped_str2charp(path) as c_path:
        c_execve(c_path, c_args, c_environment)
    error = failure(path)
    rffi.free_charpp(c_environment)
    rffi.free_charpp(c_args)
    raise error


def wait(pid, options):
    "The process that has ended (0 if none has) and its status."
    try:
        return os.waitpid(pid, options)
    except OSError as e:
        raise HostError(e.errno)


def end_process(status):
    "At once: nothing is flushed."
    os._exit(status)


def abort():
    c_abort()


def system(command):
    with rffi.scoped_str2charp(command) as c_command:
        result = rffi.cast(lltype.Signed, c_system(c_command))
    if result == -1:
        raise failure()
    return result


def system_names():
    "What uname() tells."
    try:
        return rposix.uname()
    except OSError as e:
        raise HostError(e.errno)


def process_times():
    "Seconds of user, system, the same of children that have ended, and of real time."
    try:
        return rposix.times()
    except OSError as e:
        raise HostError(e.errno)


def random(size):
    "Entropy; at most 33554431 bytes at a time."
    with rffi.scoped_alloc_buffer(size) as buf:
        n = rffi.cast(lltype.Signed, c_getrandom(buf.raw, rffi.cast(rffi.SIZE_T, size), rffi.cast(rffi.UINT, 0)))
        if n < 0:
            raise failure()
        return buf.str(n)


def groups():
    with lltype.scoped_alloc(rffi.UINTP.TO, 65536) as c_groups:
        n = rffi.cast(lltype.Signed, c_getgroups(rffi.cast(rffi.INT, 65536), c_groups))
        if n < 0:
            raise failure()
        return [rffi.cast(lltype.Signed, c_groups[i]) for i in range(n)]


def load_average():
    with lltype.scoped_alloc(rffi.DOUBLEP.TO, 3) as loads:
        if rffi.cast(lltype.Signed, c_getloadavg(loads, rffi.cast(rffi.INT, 3))) != 3:
            raise HostError(errno.EIO)
        return loads[0], loads[1], loads[2]


def limit_or_failure(result):
    "-1 without an error number: there is no limit."
    if result == -1 and rposix.get_saved_errno() != 0:
        raise failure()
    return result


def system_limit(number):
    return limit_or_failure(rffi.cast(lltype.Signed, c_sysconf(rffi.cast(rffi.INT, number))))


def path_limit(path, number):
    with rffi.scoped_str2charp(path) as c_path:
        result = rffi.cast(lltype.Signed, c_pathconf(c_path, rffi.cast(rffi.INT, number)))
    return limit_or_failure(result)


def path_limit_of(fd, number):
    return limit_or_failure(rffi.cast(lltype.Signed, c_fpathconf(rffi.cast(rffi.INT, fd), rffi.cast(rffi.INT, number))))


def configuration(number):
    "What confstr() tells; '' where there is nothing."
    try:
        text = rposix.confstr(number)
    except OSError as e:
        raise HostError(e.errno)
    return '' if text is None else text


def nice(increment):
    return limit_or_failure(rffi.cast(lltype.Signed, c_nice(rffi.cast(rffi.INT, increment))))


def sleep(seconds):
    "Until the time is over; HostError with EINTR where a signal comes first."
    with lltype.scoped_alloc(TIMES, 1) as c_time:
        whole = int(seconds)
        c_time[0].c_tv_sec = whole
        c_time[0].c_tv_nsec = int((seconds - whole) * 1e9)
        if rffi.cast(lltype.Signed, c_nanosleep(c_time, lltype.nullptr(TIMES))) < 0:
            raise failure()


class TimeConfig(object):
    _compilation_info_ = eci
    TM = rffi_platform.Struct('struct tm', [(name, rffi.INT) for name in (
        'tm_sec', 'tm_min', 'tm_hour', 'tm_mday', 'tm_mon', 'tm_year', 'tm_wday', 'tm_yday', 'tm_isdst')] + [
            ('tm_gmtoff', lltype.Signed), ('tm_zone', rffi.CCHARP)])


TM = rffi_platform.configure(TimeConfig)['TM']
c_clock_gettime = external('clock_gettime', [rffi.INT, lltype.Ptr(TIMES)], rffi.INT)
c_clock_getres = external('clock_getres', [rffi.INT, lltype.Ptr(TIMES)], rffi.INT)
c_clock_settime = external('clock_settime', [rffi.INT, lltype.Ptr(TIMES)], rffi.INT)
c_localtime_r = external('localtime_r', [rffi.SIGNEDP, lltype.Ptr(TM)], lltype.Ptr(TM))
c_mktime = external('mktime', [lltype.Ptr(TM)], lltype.Signed)
c_tzset = external('tzset', [], lltype.Void)


def read_clock(number):
    "Seconds and nanoseconds of a clock of the system."
    with lltype.scoped_alloc(TIMES, 1) as c_time:
        if rffi.cast(lltype.Signed, c_clock_gettime(rffi.cast(rffi.INT, number), c_time)) < 0:
            raise failure()
        return intmask(c_time[0].c_tv_sec), intmask(c_time[0].c_tv_nsec)


def clock_resolution(number):
    with lltype.scoped_alloc(TIMES, 1) as c_time:
        if rffi.cast(lltype.Signed, c_clock_getres(rffi.cast(rffi.INT, number), c_time)) < 0:
            raise failure()
        return intmask(c_time[0].c_tv_sec), intmask(c_time[0].c_tv_nsec)


def set_clock(number, seconds, rest):
    with lltype.scoped_alloc(TIMES, 1) as c_time:
        c_time[0].c_tv_sec = seconds
        c_time[0].c_tv_nsec = rest
        if rffi.cast(lltype.Signed, c_clock_settime(rffi.cast(rffi.INT, number), c_time)) < 0:
            raise failure()


def local_time(seconds):
    "In the time zone of the environment."
    with lltype.scoped_alloc(TM) as tm:
        with lltype.scoped_alloc(rffi.SIGNEDP.TO, 1) as c_seconds:
            c_seconds[0] = seconds
            if not c_localtime_r(c_seconds, tm):
                raise failure()
        time = BrokenDownTime()
        time.second = rffi.getintfield(tm, 'c_tm_sec')
        time.minute = rffi.getintfield(tm, 'c_tm_min')
        time.hour = rffi.getintfield(tm, 'c_tm_hour')
        time.day = rffi.getintfield(tm, 'c_tm_mday')
        time.month = rffi.getintfield(tm, 'c_tm_mon') + 1
        time.year = rffi.getintfield(tm, 'c_tm_year') + 1900
        time.weekday = (rffi.getintfield(tm, 'c_tm_wday') + 6) % 7
        time.year_day = rffi.getintfield(tm, 'c_tm_yday') + 1
        time.dst = rffi.getintfield(tm, 'c_tm_isdst')
        time.offset = intmask(tm.c_tm_gmtoff)
        time.zone = rffi.charp2str(tm.c_tm_zone)
        return time


def seconds_of_local_time(time):
    "HostError where there is no such time; fields out of range count on."
    with lltype.scoped_alloc(TM, zero=True) as tm:
        rffi.setintfield(tm, 'c_tm_sec', time.second)
        rffi.setintfield(tm, 'c_tm_min', time.minute)
        rffi.setintfield(tm, 'c_tm_hour', time.hour)
        rffi.setintfield(tm, 'c_tm_mday', time.day)
        rffi.setintfield(tm, 'c_tm_mon', time.month - 1)
        rffi.setintfield(tm, 'c_tm_year', time.year - 1900)
        rffi.setintfield(tm, 'c_tm_wday', -1)
        rffi.setintfield(tm, 'c_tm_isdst', time.dst)
        seconds = intmask(c_mktime(tm))
        if seconds == -1 and rffi.getintfield(tm, 'c_tm_wday') == -1:
            raise HostError(errno.EOVERFLOW)
        return seconds


def read_time_zone():
    "The environment's TZ may have changed."
    c_tzset()


# ____________________________________________________________
# signals

c_getitimer = external('getitimer', [rffi.INT, rffi.VOIDP], rffi.INT)
c_setitimer = external('setitimer', [rffi.INT, rffi.VOIDP, rffi.VOIDP], rffi.INT)
c_sigprocmask = external('sigprocmask', [rffi.INT, rffi.VOIDP, rffi.VOIDP], rffi.INT)
c_sigpending = external('sigpending', [rffi.VOIDP], rffi.INT)
c_sigwaitinfo = external('sigwaitinfo', [rffi.VOIDP, rffi.VOIDP], rffi.INT)

MILLION = 1000000
SET_WORDS = 16          # of sigset_t; the first has all signals that there are


def interval_timer(which):
    "Microseconds until the timer's signal comes, and between the ones after that."
    with lltype.scoped_alloc(rffi.SIGNEDP.TO, 4) as times:
        if rffi.cast(lltype.Signed, c_getitimer(rffi.cast(rffi.INT, which), rffi.cast(rffi.VOIDP, times))) < 0:
            raise failure()
        return times[2] * MILLION + times[3], times[0] * MILLION + times[1]


def set_interval_timer(which, first, interval):
    "The same of before."
    with lltype.scoped_alloc(rffi.SIGNEDP.TO, 4) as times:
        times[0] = interval // MILLION
        times[1] = interval % MILLION
        times[2] = first // MILLION
        times[3] = first % MILLION
        with lltype.scoped_alloc(rffi.SIGNEDP.TO, 4) as before:
            if rffi.cast(lltype.Signed, c_setitimer(rffi.cast(rffi.INT, which), rffi.cast(rffi.VOIDP, times),
                                                    rffi.cast(rffi.VOIDP, before))) < 0:
                raise failure()
            return before[2] * MILLION + before[3], before[0] * MILLION + before[1]


def signal_mask(how, mask):
    "Change the signals that wait; bit n - 1 for number n. Gives those of before."
    with lltype.scoped_alloc(rffi.SIGNEDP.TO, SET_WORDS, zero=True) as new:
        new[0] = mask
        with lltype.scoped_alloc(rffi.SIGNEDP.TO, SET_WORDS, zero=True) as before:
            if rffi.cast(lltype.Signed, c_sigprocmask(rffi.cast(rffi.INT, how), rffi.cast(rffi.VOIDP, new),
                                                      rffi.cast(rffi.VOIDP, before))) < 0:
                raise failure()
            return before[0]


def pending_signals():
    "The signals that have come and wait."
    with lltype.scoped_alloc(rffi.SIGNEDP.TO, SET_WORDS, zero=True) as pending:
        if rffi.cast(lltype.Signed, c_sigpending(rffi.cast(rffi.VOIDP, pending))) < 0:
            raise failure()
        return pending[0]


def wait_for_signal(mask):
    "The number of the one that has come."
    with lltype.scoped_alloc(rffi.SIGNEDP.TO, SET_WORDS, zero=True) as wanted:
        wanted[0] = mask
        number = rffi.cast(lltype.Signed, c_sigwaitinfo(rffi.cast(rffi.VOIDP, wanted), lltype.nullptr(rffi.VOIDP.TO)))
        if number < 0:
            raise failure()
        return number


DEFAULT, IGNORE, CATCH = range(3)       # as host.c has them


def handle_signal(number, action):
    "What a signal does from now on; CATCH sets a bit of ticker.flag and one of pending_signals()."
    if we_are_translated():
        result = host_handle_signal(number, action, rffi.cast(rffi.SIGNEDP, lltype.direct_fieldptr(ticker, 'flag')))
    else:
        result = handle_untranslated(number, action)
    if result < 0:
        raise HostError(-result)


def take_signals():
    "The signals that were caught since the last time: bit n - 1 for number n."
    if we_are_translated():
        return host_take_signals()
    return take_untranslated()


class Untranslated(object):
    pending = 0


def handle_untranslated(number, action):
    "NOT_RPYTHON"
    def note(number, frame):
        Untranslated.pending |= 1 << number - 1
        set_flags(FLAG_SIGNAL)
    try:
        signal.signal(number, [signal.SIG_DFL, signal.SIG_IGN, note][action])
    except (ValueError, RuntimeError):
        return -errno.EINVAL
    return 0


def take_untranslated():
    "NOT_RPYTHON"
    pending = Untranslated.pending
    Untranslated.pending = 0
    return intmask(pending)
