"""What Python sees of the positions of a code object: co_positions(), co_lines(), and CPython's two tables.

An instruction counts two bytes there, as in CPython, so tb_lasti // 2 is its index.
"""
from rpython.rlib.rstring import StringBuilder

from memphis.objects.iterators import W_Iterator, iterator_typedef
from memphis.runtime.positions import PositionReader, PositionWriter

UNIT = 2
MAX_RUN = 8                         # instructions that an entry of the location table covers
LONG_FORM, NO_COLUMNS, NO_LOCATION = 14, 13, 15


class W_PositionsIterator(W_Iterator):
    typedef = iterator_typedef('positions_iterator', length_hint=False)

    def __init__(self, data):
        self.reader = PositionReader(data)
        self.left = 0

    def iter_next(self, space):
        if self.left == 0:
            if not self.reader.next_run():
                return None
            self.left = self.reader.count
        self.left -= 1
        reader = self.reader
        return space.newtuple([number_or_none(space, value) for value in [
            reader.line, reader.end_line, reader.column, reader.end_column]])


class W_LineIterator(W_Iterator):
    typedef = iterator_typedef('line_iterator', length_hint=False)

    def __init__(self, data):
        self.reader = PositionReader(data)
        self.more = self.reader.next_run()
        self.offset = 0

    def iter_next(self, space):
        if not self.more:
            return None
        reader = self.reader
        start = self.offset
        line = reader.line
        while self.more and reader.line == line:
            self.offset += reader.count * UNIT
            self.more = reader.next_run()
        return space.newtuple([space.newint(start), space.newint(self.offset), number_or_none(space, line)])


def number_or_none(space, value):
    return space.w_None if value < 0 else space.newint(value)


def moved(data, lines):
    "The positions of the same code so many lines further down."
    reader = PositionReader(data)
    writer = PositionWriter()
    while reader.next_run():
        for i in range(reader.count):
            if reader.line < 0:
                writer.add(reader.line, reader.column, reader.end_line, reader.end_column)
            else:
                writer.add(reader.line + lines, reader.column, reader.end_line + lines, reader.end_column)
    return writer.finish()


# ____________________________________________________________
# CPython's formats: Objects/locations.md, Objects/exception_handling_notes.txt

def varint(builder, value):
    while value >= 64:
        builder.append(chr(64 | (value & 63)))
        value >>= 6
    builder.append(chr(value))


def signed_varint(builder, value):
    varint(builder, (-value << 1) | 1 if value < 0 else value << 1)


def location_table(data, firstlineno):
    "co_linetable"
    builder = StringBuilder()
    reader = PositionReader(data)
    previous = firstlineno
    while reader.next_run():
        left = reader.count
        while left > 0:
            count = min(left, MAX_RUN)
            left -= count
            if reader.line < 0:
                builder.append(chr(0x80 | NO_LOCATION << 3 | (count - 1)))
                continue
            kind = LONG_FORM if reader.column >= 0 and reader.end_column >= 0 else NO_COLUMNS
            builder.append(chr(0x80 | kind << 3 | (count - 1)))
            signed_varint(builder, reader.line - previous)
            previous = reader.line
            if kind == LONG_FORM:
                varint(builder, max(reader.end_line - reader.line, 0))
                varint(builder, reader.column + 1)
                varint(builder, reader.end_column + 1)
    return builder.build()


def big_endian_varint(builder, value, first):
    shift = 0
    while value >> (shift + 6):
        shift += 6
    while shift > 0:
        builder.append(chr(first | 64 | (value >> shift & 63)))
        first = 0
        shift -= 6
    builder.append(chr(first | (value & 63)))


def exception_table(entries):
    "co_exceptiontable, from five numbers an entry: start, end, target, depth, and whether the index is pushed."
    builder = StringBuilder()
    for i in range(0, len(entries) - 4, 5):
        big_endian_varint(builder, entries[i], 0x80)
        big_endian_varint(builder, entries[i + 1] - entries[i], 0)
        big_endian_varint(builder, entries[i + 2], 0)
        big_endian_varint(builder, entries[i + 3] << 1 | entries[i + 4], 0)
    return builder.build()
