"""The source lines that tracebacks show.

Sources come from `register` (evaluate, -c, the file that is run) or are read
through the host on first use; standard input has none, as in CPython.  What is kept is bounded: big sources are not kept at
all, and the oldest go when the sum grows too large, so a session that
evaluates for ever does not grow.  Tracebacks simply lack the lines then.
"""
from rpython.rlib.rstring import replace

from memphis.host import current as host
from memphis.host import HostError
from memphis.runtime.source_encoding import text_or_empty

MAX_SOURCE = 1 << 20
MAX_TOTAL = 2 << 20
ENTRY_COST = 128        # bytes that the tables take for each source,
LINE_COST = 32          # and the list for each line


class LineCache(object):
    """`names` holds the file names in the order of their arrival; a file that could
    not be read has an empty list of lines."""

    def __init__(self):
        self.lines = {}
        self.sizes = {}
        self.names = []
        self.total = 0

    def register(self, filename, source):
        "Keep `source` (UTF-8) as the text of `filename`."
        self.forget(filename)
        if len(source) > MAX_SOURCE:
            return
        lines = split_lines(source)
        size = len(source) + LINE_COST * len(lines) + ENTRY_COST
        self.lines[filename] = lines
        self.sizes[filename] = size
        self.names.append(filename)
        self.total += size
        while self.total > MAX_TOTAL and len(self.names) > 1:
            self.forget(self.names[0])

    def forget(self, filename):
        if filename in self.lines:
            self.total -= self.sizes[filename]
            del self.lines[filename]
            del self.sizes[filename]
            self.names.remove(filename)

    def source_line(self, filename, lineno):
        "The line without its end, or None."
        if filename not in self.lines:
            self.register(filename, read_source(filename))
        lines = self.lines.get(filename, None)
        if lines is None or lineno < 1 or lineno > len(lines):
            return None
        return lines[lineno - 1]


def split_lines(source):
    if source.startswith('\xef\xbb\xbf'):
        source = source[3:]
    if source.find('\r') >= 0:
        source = replace(source, '\r\n', '\n').replace('\r', '\n')
    return source.split('\n')


def line_of_text(source, lineno):
    "The line of that number, or None."
    lines = split_lines(source)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else None


def read_source(filename):
    "'' for what is no file of text."
    if filename.startswith('<') and filename.endswith('>'):
        return ''
    try:
        source = host.read_file(filename)
    except HostError:
        return ''
    return text_or_empty(source)


cache = LineCache()


def register(filename, source):
    cache.register(filename, source)


def source_line(filename, lineno):
    return cache.source_line(filename, lineno)
