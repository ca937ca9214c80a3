"""Where each instruction (or node) of a code object stands in the source, packed into a string.

A run is: number of instructions, line + 1, column + 1, end line - line,
end column + 1; lines are relative to the run before.  Numbers are written seven
bits at a time, low bits first; signed ones are zigzagged.  Decoded only for
tracebacks.
"""
from rpython.rlib.rstring import StringBuilder

UNKNOWN = (-1, -1, -1, -1)


class PositionWriter(object):
    def __init__(self):
        self.builder = StringBuilder()
        self.count = 0                     # of the run being collected
        self.line = self.column = self.end_line = self.end_column = 0
        self.previous_line = 0

    def add(self, line, column, end_line, end_column):
        if (self.count and line == self.line and column == self.column and
                end_line == self.end_line and end_column == self.end_column):
            self.count += 1
            return
        self.flush()
        self.count = 1
        self.line = line
        self.column = column
        self.end_line = end_line
        self.end_column = end_column

    def flush(self):
        if self.count:
            self.number(self.count)
            self.signed(self.line - self.previous_line)
            self.number(self.column + 1)
            self.signed(self.end_line - self.line)
            self.number(self.end_column + 1)
            self.previous_line = self.line
            self.count = 0

    def finish(self):
        self.flush()
        return self.builder.build()

    def signed(self, value):
        if value < 0:
            self.number((-value << 1) | 1)
        else:
            self.number(value << 1)

    def number(self, value):
        while value >= 128:
            self.builder.append(chr(value & 127 | 128))
            value >>= 7
        self.builder.append(chr(value))


class PositionReader(object):
    "Iterates over the runs: next_run() fills the fields."

    def __init__(self, data):
        self.data = data
        self.offset = 0
        self.count = 0
        self.line = self.column = self.end_line = self.end_column = 0

    def next_run(self):
        if self.offset >= len(self.data):
            return False
        self.count = self.number()
        self.line += self.signed()
        self.column = self.number() - 1
        self.end_line = self.line + self.signed()
        self.end_column = self.number() - 1
        return True

    def signed(self):
        value = self.number()
        if value & 1:
            return -(value >> 1)
        return value >> 1

    def number(self):
        result = 0
        shift = 0
        while True:
            byte = ord(self.data[self.offset])
            self.offset += 1
            result |= (byte & 127) << shift
            if byte < 128:
                return result
            shift += 7


def find(data, index):
    "(line, column, end line, end column) of the instruction."
    reader = PositionReader(data)
    while reader.next_run():
        if index < reader.count:
            return reader.line, reader.column, reader.end_line, reader.end_column
        index -= reader.count
    return UNKNOWN
