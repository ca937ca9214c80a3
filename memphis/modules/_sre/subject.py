"""What a pattern is applied to: text or a bytes-like object, and the pieces of it that come out."""
from memphis.errors import oefmt
from memphis.modules._sre.matcher import ByteMatcher, Utf8Matcher
from memphis.objects.bytesobject import W_Bytes
from memphis.objects.strobject import W_Str
from memphis.objects.strobject.text import EMPTY


class Subject(object):
    "`s`: its bytes; `w_str`: the text as a W_Str, None for bytes-like objects."
    _immutable_fields_ = ['w_string', 's', 'w_str', 'one_byte']

    def __init__(self, w_string, s, w_str):
        self.w_string = w_string
        self.s = s
        self.w_str = w_str
        self.one_byte = w_str is None or w_str.is_ascii()

    def length(self):
        "In characters."
        if self.w_str is None:
            return len(self.s)
        return self.w_str.codepoints

    def position_of(self, index):
        "The byte offset of a character."
        if self.one_byte:
            return index
        return self.w_str.position_of(index)

    def index_of(self, position):
        "The inverse, for positions behind the end as well as -1."
        if self.one_byte or position < 0:
            return position
        return self.w_str.index_of(position)

    def piece(self, start, stop):
        "What lies between two byte offsets."
        assert start >= 0
        assert stop >= start
        if self.w_str is not None:
            return self.w_str.piece(start, stop)
        w_string = self.w_string
        if type(w_string) is W_Bytes and stop - start == len(self.s):
            return w_string
        return W_Bytes(self.s[start:stop])

    def empty(self):
        if self.w_str is not None:
            return EMPTY
        return EMPTY_BYTES

    def matcher(self, program, start, end):
        "Over the characters from `start` to `end`, which are cut to the length."
        start, end = self.position_of(self.clip(start)), self.position_of(self.clip(end))
        if self.one_byte:
            return ByteMatcher(program, self.s, start, end)
        return Utf8Matcher(program, self.s, start, end)

    def clip(self, index):
        return min(max(index, 0), self.length())


EMPTY_BYTES = W_Bytes('')


def subject_of(space, w_string):
    if isinstance(w_string, W_Str):
        return Subject(w_string, w_string.utf8, w_string)
    if isinstance(w_string, W_Bytes):
        return Subject(w_string, w_string.value, None)
    if not space.is_bytes_like(w_string):
        raise oefmt(space, space.w_TypeError, "expected string or bytes-like object, got '%T'", w_string)
    return Subject(w_string, space.bytes_w(w_string), None)
