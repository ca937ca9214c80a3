"""strftime() and asctime() in the C locale, as glibc formats."""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import oefmt
from memphis.host import HostError
from memphis.host import current as host
from memphis.modules.time.dates import is_leap, seconds_of_utc, zone

DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
          'December']
MODIFIABLE = {'E': 'cCxXyY', 'O': 'deHIklmMSuUVwWy'}
TEXTS = 'aAbBhpPZ'

# What stands for other directives
COMPOSED = {'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y', 'F': '%Y-%m-%d',
            'r': '%I:%M:%S %p', 'R': '%H:%M', 'T': '%H:%M:%S', 'n': '\n', 't': '\t', '%': '%%'}

MAX_WIDTH = 1024


def asctime(time):
    day = str(time.day)
    return '%s %s %s %s:%s:%s %d' % (DAYS[time.weekday][:3], MONTHS[time.month - 1][:3], ' ' * (2 - len(day)) + day,
                                     two(time.hour), two(time.minute), two(time.second), time.year)


def two(number):
    return padded(number, 2, '0')


def padded(number, width, pad):
    text = str(number) if number >= 0 else str(-number)
    if number < 0:
        width -= 1
    if len(text) < width and pad != '':
        fill = pad * (width - len(text))
        if number < 0 and pad == '0':
            return '-' + fill + text
        return fill + ('-' if number < 0 else '') + text
    return ('-' if number < 0 else '') + text


def strftime(space, text, time):
    builder = StringBuilder(len(text))
    format_into(space, builder, text, time)
    return builder.build()


def format_into(space, builder, text, time):
    i = 0
    n = len(text)
    while i < n:
        c = text[i]
        if c != '%':
            builder.append(c)
            i += 1
            continue
        start = i
        i += 1
        pad, upper, swap, width = '?', False, False, -1
        while i < n and text[i] in '_-0^#':
            if text[i] == '^':
                upper = True
            elif text[i] == '#':
                swap = True
            else:
                pad = {'_': ' ', '-': '', '0': '0'}[text[i]]
            i += 1
        while i < n and '0' <= text[i] <= '9':
            width = min(max(width, 0) * 10 + ord(text[i]) - ord('0'), MAX_WIDTH + 1)
            i += 1
        if width > MAX_WIDTH:
            raise oefmt(space, space.w_ValueError, "the width of a directive is above %d", MAX_WIDTH)
        modifier = ''
        if i < n and (text[i] == 'E' or text[i] == 'O'):
            modifier = text[i]
            i += 1
        if i >= n or (modifier != '' and text[i] not in MODIFIABLE[modifier]):
            stop = i + 1 if i < n else i
            builder.append_slice(text, start, stop)
            i = stop
            continue
        directive = text[i]
        i += 1
        if directive in COMPOSED:
            if directive == '%':
                result = '%'
            else:
                result = strftime(space, COMPOSED[directive], time)
        elif directive in TEXTS:
            result = text_of(directive, time)
            if swap:
                result = result.lower() if directive in 'pZ' else result.upper()
        else:
            number, digits, usual = number_of(directive, time)
            if digits < 0:
                if directive == 'z':
                    result = offset_text(time)
                elif directive == 's':
                    result = str(seconds_since_epoch(time))
                else:
                    builder.append_slice(text, start, i)
                    continue
            else:
                chosen = usual if pad == '?' else pad
                if width > digits and chosen == '':
                    chosen = '0'
                result = padded(number, max(digits, width), chosen)
        if upper:
            result = result.upper()
        if len(result) < width and pad != '':
            result = ('0' if pad == '0' else ' ') * (width - len(result)) + result
        builder.append(result)
        space.tick(1)


def text_of(directive, time):
    if directive == 'a':
        return DAYS[time.weekday][:3]
    if directive == 'A':
        return DAYS[time.weekday]
    if directive == 'b' or directive == 'h':
        return MONTHS[time.month - 1][:3]
    if directive == 'B':
        return MONTHS[time.month - 1]
    if directive == 'p':
        return 'PM' if time.hour >= 12 else 'AM'
    if directive == 'P':
        return 'pm' if time.hour >= 12 else 'am'
    if time.zone != '':
        return time.zone
    return zone.summer if time.dst > 0 else zone.standard


def number_of(directive, time):
    "Number, digits (-1: no such directive), what pads it."
    hour = time.hour % 12
    if hour == 0:
        hour = 12
    if directive == 'Y':
        return time.year, 1, ''
    if directive == 'C':
        return time.year // 100, 1, '0'
    if directive == 'y':
        return time.year % 100, 2, '0'
    if directive == 'm':
        return time.month, 2, '0'
    if directive == 'd':
        return time.day, 2, '0'
    if directive == 'e':
        return time.day, 2, ' '
    if directive == 'H':
        return time.hour, 2, '0'
    if directive == 'k':
        return time.hour, 2, ' '
    if directive == 'I':
        return hour, 2, '0'
    if directive == 'l':
        return hour, 2, ' '
    if directive == 'M':
        return time.minute, 2, '0'
    if directive == 'S':
        return time.second, 2, '0'
    if directive == 'j':
        return time.year_day, 3, '0'
    if directive == 'u':
        return time.weekday + 1, 1, '0'
    if directive == 'w':
        return (time.weekday + 1) % 7, 1, '0'
    if directive == 'U':
        return (time.year_day - 1 - (time.weekday + 1) % 7 + 7) // 7, 2, '0'
    if directive == 'W':
        return (time.year_day - 1 - time.weekday + 7) // 7, 2, '0'
    year, week = iso_week(time)
    if directive == 'G':
        return year, 1, ''
    if directive == 'g':
        return year % 100, 2, '0'
    if directive == 'V':
        return week, 2, '0'
    return 0, -1, ''


def iso_week(time):
    "Year and week of ISO 8601: the first week is the one with the first Thursday."
    year = time.year
    week = (time.year_day - 1 - time.weekday + 10) // 7
    if week < 1:
        year -= 1
        days = 366 if is_leap(year) else 365
        return year, (time.year_day - 1 + days - time.weekday + 10) // 7
    days = 366 if is_leap(year) else 365
    if week == 53 and time.year_day - time.weekday + 3 > days:
        return year + 1, 1
    return year, week


def offset_text(time):
    offset = time.offset
    sign = '+'
    if offset < 0:
        sign, offset = '-', -offset
    minutes = offset // 60
    return sign + two(minutes // 60) + two(minutes % 60)


def seconds_since_epoch(time):
    try:
        return host.seconds_of_local_time(time)
    except HostError:
        return seconds_of_utc(time)
