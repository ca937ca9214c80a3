"""Where lines end in text, and positions in it."""
from memphis.errors import oefmt
from memphis.unicode import utf8


class Newline(object):
    """What the `newline` argument of open() asks for: `universal`: any of the three ends a line when reading, and
    `translates`: it becomes \\n; else `reading` ends a line. `writing` stands for \\n when writing, '' where it is left."""

    def __init__(self, given, is_none):
        self.given = given
        self.is_none = is_none
        self.universal = is_none or given == ''
        self.translates = is_none
        self.reading = '\n' if self.universal else given
        self.writing = given if given == '\r' or given == '\r\n' else ''


DEFAULT = Newline('', True)
KINDS = [Newline(given, False) for given in ['', '\n', '\r', '\r\n']]


def newline_argument(space, w_newline, function):
    if w_newline is space.w_None:
        return DEFAULT
    if not space.is_text(w_newline):
        if function == '':
            raise oefmt(space, space.w_TypeError, "newline must be str or None, not %T", w_newline)
        raise oefmt(space, space.w_TypeError, "%s() argument 'newline' must be str or None, not %T", function, w_newline)
    text = space.text_w(w_newline)
    for kind in KINDS:
        if kind.given == text:
            return kind
    if function == '':
        raise oefmt(space, space.w_ValueError, "illegal newline value: %R", w_newline)
    raise oefmt(space, space.w_ValueError, "illegal newline value: %s", text)


def line_end(text, start, newline):
    "The position behind the first line end, or -1. A \\r at the end counts as one where any end does."
    assert start >= 0
    if not newline.universal or newline.translates:
        at = text.find(newline.reading, start)
        if at < 0:
            return -1
        return at + len(newline.reading)
    at = text.find('\n', start)
    stop = len(text) if at < 0 else at
    carriage = text.find('\r', start, stop)
    if carriage < 0:
        return -1 if at < 0 else at + 1
    if carriage + 1 < len(text) and text[carriage + 1] == '\n':
        return carriage + 2
    return carriage + 1


def advance(text, start, count):
    "The position `count` code points further, at most the end."
    assert start >= 0
    i = start
    if count >= len(text) - start:
        return len(text)
    if utf8.is_ascii_between(text, start, start + count):
        return start + count
    while count > 0 and i < len(text):
        i = utf8.next_position(text, i)
        count -= 1
    return i
