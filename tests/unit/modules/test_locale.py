# -*- coding: utf-8 -*-
"""_locale.  memphis/modules/_locale.py."""
from expectations import WithPrelude, check

PRELUDE = "import _locale"


def test_locale(space):
    check(WithPrelude(space, PRELUDE), r"""
    _locale.setlocale(6,'C')            # 'C'
    _locale.setlocale(6,'')             # 'C.UTF-8'
    _locale.setlocale(6,'xx')           # locale.Error: unsupported locale setting
    _locale.setlocale(99)               # locale.Error: locale query failed
    _locale.localeconv()                # {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [], 'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127, 'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127, 'p_sign_posn': 127, 'n_sign_posn': 127, 'decimal_point': '.', 'thousands_sep': '', 'grouping': []}
    _locale.getencoding()               # 'UTF-8'
    _locale.strcoll('a','b')            # -1
    _locale.strxfrm('a')                # 'a'
    _locale.strcoll(1,'b')              # TypeError: strcoll() argument 1 must be str, not int
    _locale.nl_langinfo(99999)          # ValueError: unsupported langinfo constant
    _locale.nl_langinfo(_locale.DAY_1)  # 'Sunday'
    _locale.gettext('a')                # 'a'
    _locale.Error                       # <class 'locale.Error'>
    """)
