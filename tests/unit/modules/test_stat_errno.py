# -*- coding: utf-8 -*-
"""_stat and errno.  memphis/modules/_stat.py, errno.py."""
from expectations import WithPrelude, check

PRELUDE = "import _stat, errno"


def test_stat(space):
    check(WithPrelude(space, PRELUDE), r"""
    _stat.S_ISDIR('a')                                            # TypeError: an integer is required
    _stat.S_ISDIR(-1)                                             # OverflowError: can't convert negative value to unsigned int
    _stat.S_ISDIR(2**40)                                          # OverflowError: mode out of range
    _stat.filemode(0o104755)                                      # '-rwsr-xr-x'
    _stat.filemode(0o042000)                                      # 'd-----S---'
    _stat.filemode(0o1777)                                        # '?rwxrwxrwt'
    _stat.filemode(0o103010)                                      # '------s--T'
    _stat.S_ISREG(0o100644), _stat.S_ISPORT(0), _stat.S_IFMT(0o100644), _stat.S_IMODE(0o100644)  # (True, False, 32768, 420)
    """)


def test_errno(space):
    check(WithPrelude(space, PRELUDE), r"""
    errno.errorcode[35],errno.errorcode[95],errno.errorcode[2],errno.ENOTSUP  # ('EDEADLOCK', 'ENOTSUP', 'ENOENT', 95)
    len(errno.errorcode), len([n for n in dir(errno) if n.startswith("E")])  # (130, 133)
    """)
