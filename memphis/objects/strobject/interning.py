"""The table of interned strings: one object for all equal texts that were entered in it."""
from rpython.rlib.rweakref import RWeakValueDictionary

from memphis.objects.strobject.text import W_Str

interned = RWeakValueDictionary(str, W_Str)


def intern_str(w_string):
    "The interned object that is equal to an exact str: itself where there was none."
    assert isinstance(w_string, W_Str)
    text = w_string.utf8
    w_interned = interned.get(text)
    if w_interned is None:
        w_interned = w_string
        interned.set(text, w_string)
    return w_interned


def is_interned(w_string):
    return interned.get(w_string.utf8) is w_string


def intern_text(utf8):
    w_interned = interned.get(utf8)
    if w_interned is None:
        w_interned = W_Str.from_utf8(utf8)
        interned.set(utf8, w_interned)
    return w_interned


def is_interned(w_string):
    return interned.get(w_string.utf8) is w_string
