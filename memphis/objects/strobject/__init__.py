"""The type str.  W_Str (text.py) declares it; the other modules hold its algorithms by subject.

Text is UTF-8 bytes (memphis/unicode/utf8.py) plus the number of code points.  What always holds: text is ASCII
exactly when both lengths are equal, and then every index is a byte offset.
"""
from memphis.objects.strobject.text import W_Str       # first: the others import it
from memphis.objects.strobject.iterators import W_AsciiIterator, W_StrIterator
