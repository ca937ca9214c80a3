"""Which characters beyond ASCII may stand in identifiers, and which may be printed (UAX 31, Unicode of Python 3.13)."""

from memphis.syntax import identifier_tables


def _absolute(deltas):
    result, code = [], 0
    for delta in deltas:
        code += delta
        result.append(code)
    return result


_START = _absolute(identifier_tables.XID_START)
_CONTINUE = _absolute(identifier_tables.XID_CONTINUE)
_PRINTABLE = _absolute(identifier_tables.PRINTABLE)


def _is_member(boundaries, code):
    """An odd number of boundaries at or below code means inside."""
    low = 0
    high = len(boundaries)
    while low < high:
        middle = (low + high) >> 1
        if boundaries[middle] <= code:
            low = middle + 1
        else:
            high = middle
    return low & 1 == 1


def _is_ascii_letter(code):
    return ord('a') <= code <= ord('z') or ord('A') <= code <= ord('Z') or code == ord('_')


def is_xid_start(code):
    if code < 128:
        return _is_ascii_letter(code)
    return _is_member(_START, code)


def is_xid_continue(code):
    if code < 128:
        return _is_ascii_letter(code) or ord('0') <= code <= ord('9')
    return _is_member(_CONTINUE, code)


def is_printable(code):
    if code < 128:
        return 32 <= code < 127
    return _is_member(_PRINTABLE, code)


class Hooks(object):
    """What the parser needs of the Unicode database; the owner of the database installs a better one."""

    def normalize_nfkc(self, utf8):
        """Identifiers are compared in NFKC; called for identifiers beyond ASCII only."""
        return utf8

    def lookup_name(self, name):
        """The code point that \\N{name} stands for, or -1."""
        return -1


class HookHolder(object):
    hooks = Hooks()


holder = HookHolder()
