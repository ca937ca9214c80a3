"""Searching in byte strings: what str and bytes share.  Positions are byte offsets.

RPython's own search is fast, but can take len(s) * len(sub) steps; where that might be long, a linear one
(Knuth, Morris and Pratt) takes its place, so that no search outruns what it has been charged for.
"""
from rpython.rlib.rstring import StringBuilder

SHORT_PATTERN = 16           # patterns up to this length never need the linear search
MANY_STEPS = 1 << 20


def find(s, sub, start, end):
    "s.find(sub, start, end); 0 <= start, 0 <= end."
    assert start >= 0
    assert end >= 0
    if len(sub) == 1:
        return s.find(sub[0], start, end)
    if needs_linear(sub, end - start):
        matcher = Matcher(sub)
        return matcher.find(s, start, end)
    return s.find(sub, start, end)


def rfind(s, sub, start, end):
    assert start >= 0
    assert end >= 0
    if needs_linear(sub, end - start):
        return ReverseMatcher(sub).rfind(s, start, end)
    return s.rfind(sub, start, end)


def count(s, sub, start, end):
    "Occurrences that do not overlap; `sub` is not empty."
    assert start >= 0
    assert end >= 0
    if len(sub) == 1:
        return s.count(sub[0], start, end)
    if not needs_linear(sub, end - start):
        return s.count(sub, start, end)
    matcher = Matcher(sub)
    found = 0
    while True:
        at = matcher.find(s, start, end)
        if at < 0:
            return found
        found += 1
        start = at + len(sub)


def needs_linear(sub, length):
    return len(sub) > SHORT_PATTERN and length >= len(sub) and length > MANY_STEPS // len(sub)


class Matcher(object):
    "`border[i]`: the longest proper prefix of sub[:i] that is also its suffix."

    def __init__(self, sub):
        self.sub = sub
        n = len(sub)
        border = [0] * (n + 1)
        k = 0
        for i in range(1, n):
            while k > 0 and self.at(k) != self.at(i):
                k = border[k]
            if self.at(k) == self.at(i):
                k += 1
            border[i + 1] = k
        self.border = border

    def at(self, i):
        return self.sub[i]

    def find(self, s, start, end):
        n = len(self.sub)
        k = 0
        for i in range(start, end):
            while k > 0 and self.sub[k] != s[i]:
                k = self.border[k]
            if self.sub[k] == s[i]:
                k += 1
                if k == n:
                    return i + 1 - n
        return -1


class ReverseMatcher(Matcher):
    def at(self, i):
        return self.sub[len(self.sub) - 1 - i]

    def rfind(self, s, start, end):
        n = len(self.sub)
        k = 0
        i = end - 1
        while i >= start:
            while k > 0 and self.at(k) != s[i]:
                k = self.border[k]
            if self.at(k) == s[i]:
                k += 1
                if k == n:
                    return i
            i -= 1
        return -1


class ByteSet(object):
    "The bytes that occur in a string: one step to ask, however long it is."

    def __init__(self, members):
        table = [False] * 256
        for c in members:
            table[ord(c)] = True
        self.table = table

    def contains(self, c):
        return self.table[ord(c)]


def starts_at(s, prefix, start, end):
    "Does s[start:end] begin with prefix?"
    if start + len(prefix) > end:
        return False
    for i in range(len(prefix)):
        if s[start + i] != prefix[i]:
            return False
    return True


def ends_at(s, suffix, start, end):
    "Does s[start:end] end with suffix?"
    begin = end - len(suffix)
    if begin < start:
        return False
    for i in range(len(suffix)):
        if s[begin + i] != suffix[i]:
            return False
    return True


def replace(s, old, new, times):
    "The first `times` occurrences of `old`, which is not empty and occurs as often, replaced by `new`."
    builder = StringBuilder(len(s) + times * (len(new) - len(old)))
    start = 0
    while times > 0:
        at = find(s, old, start, len(s))
        if at < 0:
            break
        builder.append_slice(s, start, at)
        builder.append(new)
        start = at + len(old)
        times -= 1
    builder.append_slice(s, start, len(s))
    return builder.build()
