"""The _locale module of a system that has the locale C alone, with UTF-8 as its encoding."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.modules.time.formatting import DAYS, MONTHS

module = ModuleDef('_locale', "Support for POSIX locales.")

CATEGORIES = ['LC_CTYPE', 'LC_NUMERIC', 'LC_TIME', 'LC_COLLATE', 'LC_MONETARY', 'LC_MESSAGES', 'LC_ALL']
LC_CTYPE, LC_ALL, LAST_CATEGORY = 0, 6, 12
CHAR_MAX = 127
LOCALES = ['C', 'POSIX', 'C.UTF-8', 'C.utf8']

# name, glibc's number, what nl_langinfo() gives
INFORMATION = [
    ('CODESET', 14, 'UTF-8'), ('RADIXCHAR', 65536, '.'), ('THOUSEP', 65537, ''), ('AM_STR', 131110, 'AM'),
    ('PM_STR', 131111, 'PM'), ('D_T_FMT', 131112, '%a %b %e %H:%M:%S %Y'), ('D_FMT', 131113, '%m/%d/%y'),
    ('T_FMT', 131114, '%H:%M:%S'), ('T_FMT_AMPM', 131115, '%I:%M:%S %p'),
    ('ERA', 131116, ''), ('ERA_D_FMT', 131118, ''),
    ('ALT_DIGITS', 131119, ''), ('ERA_D_T_FMT', 131120, ''), ('ERA_T_FMT', 131121, ''),
    ('_DATE_FMT', 131180, '%a %b %e %H:%M:%S %Z %Y'), ('CRNCYSTR', 262159, '-'), ('YESEXPR', 327680, '^[yY]'),
    ('NOEXPR', 327681, '^[nN]')]
for _i in range(7):
    _day = DAYS[(_i + 6) % 7]
    INFORMATION += [('ABDAY_%d' % (_i + 1), 131072 + _i, _day[:3]), ('DAY_%d' % (_i + 1), 131079 + _i, _day)]
for _i in range(12):
    _month = MONTHS[_i]
    INFORMATION += [('ABMON_%d' % (_i + 1), 131086 + _i, _month[:3]), ('MON_%d' % (_i + 1), 131098 + _i, _month)]
TEXTS = dict((_number, _text) for _name, _number, _text in INFORMATION)


def _declare(name, number):
    module.constant(name)(lambda space: space.newint(number))


for _name, _number, _text in INFORMATION:
    _declare(_name, _number)
for _i, _name in enumerate(CATEGORIES):
    _declare(_name, _i)
_declare('CHAR_MAX', CHAR_MAX)


class State(object):
    "`names` of the locales that have been set, by category: they all mean the same."

    def __init__(self):
        self.w_error = None
        self.names = ['C.UTF-8'] + ['C'] * LAST_CATEGORY
        self.domain = 'messages'


state = State()


@module.constant('Error')
def make_error(space):
    w_dict = space.newdict()
    space.setitem_str(w_dict, '__module__', space.newtext('locale'))
    state.w_error = space.call_list(space.w_type, [space.newtext('Error'), space.newtuple([space.w_Exception]), w_dict])
    return state.w_error


def locale_error(space, message):
    return OperationError(state.w_error, space.call_1(state.w_error, space.newtext(message)))


GLIBC_CATEGORIES = ['LC_CTYPE', 'LC_NUMERIC', 'LC_TIME', 'LC_COLLATE', 'LC_MONETARY', 'LC_MESSAGES', '', 'LC_PAPER',
                    'LC_NAME', 'LC_ADDRESS', 'LC_TELEPHONE', 'LC_MEASUREMENT', 'LC_IDENTIFICATION']


def name_of(category):
    if category != LC_ALL:
        return state.names[category]
    same = True
    parts = []
    for i in range(LAST_CATEGORY + 1):
        if i != LC_ALL:
            same = same and state.names[i] == state.names[0]
            parts.append(GLIBC_CATEGORIES[i] + '=' + state.names[i])
    return state.names[0] if same else ';'.join(parts)


@module.function("setlocale(category: c_int, locale=None, /) -> text")
def setlocale(space, category, w_locale):
    "Activates/queries locale processing."
    if w_locale is space.w_None:
        if not 0 <= category <= LAST_CATEGORY:
            raise locale_error(space, "locale query failed")
        return name_of(category)
    if not space.is_text(w_locale):
        raise oefmt(space, space.w_TypeError, "setlocale() argument 2 must be str or None, not %T", w_locale)
    name = space.text_w(w_locale)
    if name == '':
        name = 'C.UTF-8'
    if not 0 <= category <= LAST_CATEGORY:
        raise locale_error(space, "unsupported locale setting")
    if category == LC_ALL and '=' in name:
        set_each(space, name)
    elif name not in LOCALES:
        raise locale_error(space, "unsupported locale setting")
    elif category == LC_ALL:
        for i in range(LAST_CATEGORY + 1):
            state.names[i] = name
    else:
        state.names[category] = name
    return name_of(category)


def set_each(space, text):
    "What setlocale(LC_ALL) gave before."
    for part in text.split(';'):
        equals = part.find('=')
        if equals < 0 or part[equals + 1:] not in LOCALES:
            raise locale_error(space, "unsupported locale setting")
        for i in range(LAST_CATEGORY + 1):
            if GLIBC_CATEGORIES[i] == part[:equals]:
                state.names[i] = part[equals + 1:]


@module.function("localeconv()")
def localeconv(space):
    "Returns numeric and monetary locale-specific parameters."
    w_result = space.newdict()
    for name in ['int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep']:
        space.setitem_str(w_result, name, space.newtext(''))
    space.setitem_str(w_result, 'mon_grouping', space.newlist([]))
    for name in ['positive_sign', 'negative_sign']:
        space.setitem_str(w_result, name, space.newtext(''))
    for name in ['int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes', 'n_sep_by_space',
                 'p_sign_posn', 'n_sign_posn']:
        space.setitem_str(w_result, name, space.newint(CHAR_MAX))
    space.setitem_str(w_result, 'decimal_point', space.newtext('.'))
    space.setitem_str(w_result, 'thousands_sep', space.newtext(''))
    space.setitem_str(w_result, 'grouping', space.newlist([]))
    return w_result


@module.function("getencoding() -> text")
def getencoding(space):
    "Get the current locale encoding."
    return 'UTF-8'


@module.function("nl_langinfo(key: c_int, /) -> text")
def nl_langinfo(space, key):
    "Return the value for the locale information associated with key."
    if key not in TEXTS:
        raise oefmt(space, space.w_ValueError, "unsupported langinfo constant")
    return TEXTS[key]


def text_argument(space, w_text, function, number):
    if not space.is_text(w_text):
        raise oefmt(space, space.w_TypeError, "%s() argument %d must be str, not %T", function, number, w_text)
    return space.text_w(w_text)


@module.function("strcoll(os1, os2, /) -> int")
def strcoll(space, w_os1, w_os2):
    "Compares two strings according to the locale."
    one, two = text_argument(space, w_os1, 'strcoll', 1), text_argument(space, w_os2, 'strcoll', 2)
    if one == two:
        return 0
    return -1 if one < two else 1


@module.function("strxfrm(string, /)")
def strxfrm(space, w_string):
    "Return a string that can be used as a key for locale-aware comparisons."
    if '\x00' in text_argument(space, w_string, 'strxfrm', 1):
        raise oefmt(space, space.w_ValueError, "embedded null character")
    return w_string


# ____________________________________________________________
# catalogues of messages: there are none

@module.function("gettext(msg, /) -> text")
def gettext(space, w_msg):
    """gettext(msg) -> string

Return translation of msg."""
    return text_argument(space, w_msg, 'gettext', 1)


@module.function("dgettext(domain, msg, /) -> text")
def dgettext(space, w_domain, w_msg):
    """dgettext(domain, msg) -> string

Return translation of msg in domain."""
    return text_argument(space, w_msg, 'dgettext', 2)


@module.function("dcgettext(domain, msg, category: c_int, /) -> text")
def dcgettext(space, w_domain, w_msg, category):
    "Return translation of msg in domain and category."
    return text_argument(space, w_msg, 'dcgettext', 2)


@module.function("textdomain(domain, /) -> text")
def textdomain(space, w_domain):
    "Set the C library's textdmain to domain, returning the new domain."
    if w_domain is not space.w_None:
        state.domain = text_argument(space, w_domain, 'textdomain', 1)
    return state.domain

