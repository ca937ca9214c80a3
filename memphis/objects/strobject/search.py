"""Searching in byte strings: what str and bytes share.  Positions are byte offsets."""
from rpython.rlib.rstring import StringBuilder


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


def replace(s, old, new, count):
    "The first `count` occurrences of `old`, which is not empty and occurs as often, replaced by `new`."
    builder = StringBuilder(len(s) + count * (len(new) - len(old)))
    start = 0
    while count > 0:
        at = s.find(old, start, len(s))
        if at < 0:
            break
        builder.append_slice(s, start, at)
        builder.append(new)
        start = at + len(old)
        count -= 1
    builder.append_slice(s, start, len(s))
    return builder.build()
