"""csv.writer: joins fields to lines."""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError
from memphis.gateway.typedef import TypeDef
from memphis.modules._csv.dialect import NOT_SET
from memphis.modules._csv.state import (
    QUOTE_ALL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, csv_error)
from memphis.objects.base import W_Object
from memphis.objects.bytestring import charge
from memphis.objects.complexobject import W_Complex
from memphis.objects.strobject import W_Str
from memphis.unicode import utf8


class W_Writer(W_Object):
    typedef = TypeDef('writer', base=W_Object.typedef, module='_csv', final=True, doc=(
        "CSV writer\n\nWriter objects are responsible for generating tabular data\n"
        "in CSV format from sequence input.\n"))

    def __init__(self, w_write, w_dialect):
        self.w_write = w_write
        self.w_dialect = w_dialect

    @typedef.method("writerow(self, object, /)")
    def descr_writerow(self, space, w_object):
        """writerow(iterable)

Construct and write a CSV record from an iterable of fields.  Non-string
elements will be converted to string."""
        return self.write_row(space, w_object)

    @typedef.method("writerows(self, object, /) -> None")
    def descr_writerows(self, space, w_object):
        """writerows(iterable of iterables)

Construct and write a series of iterables to a csv file.  Non-string
elements will be converted to string."""
        w_rows = space.iter(w_object)
        while True:
            w_row = space.next(w_rows)
            if w_row is None:
                break
            self.write_row(space, w_row)

    def write_row(self, space, w_row):
        try:
            w_fields = space.iter(w_row)
        except OperationError as e:
            if not e.match(space, space.w_TypeError):
                raise
            raise csv_error("iterable expected, not %s" % space.type(w_row).shown_name())
        line = Line(self.w_dialect)
        w_last = space.w_True
        while True:
            w_field = space.next(w_fields)
            if w_field is None:
                break
            line.append(space, w_field)
            w_last = w_field
        if line.count > 0 and line.size == 0:
            quoting = self.w_dialect.quoting
            if quoting == QUOTE_NONE or (w_last is space.w_None and
                                         (quoting == QUOTE_STRINGS or quoting == QUOTE_NOTNULL)):
                raise csv_error("single empty field record must be quoted")
            line.count -= 1
            line.append_text(space, '', True, False)
        return space.call_1(self.w_write, space.newtext(line.text() + self.w_dialect.lineterminator))

    @typedef.getset('dialect')
    def get_dialect(self, space):
        return self.w_dialect


class Line(object):
    "A line that grows: `count` fields, `size` bytes."

    def __init__(self, w_dialect):
        self.w_dialect = w_dialect
        self.builder = StringBuilder()
        self.count = 0
        self.size = 0

    def append(self, space, w_field):
        quoting = self.w_dialect.quoting
        if quoting == QUOTE_NONNUMERIC:
            quoted = not is_number(space, w_field)
        elif quoting == QUOTE_STRINGS:
            quoted = isinstance(w_field, W_Str)
        elif quoting == QUOTE_NOTNULL:
            quoted = w_field is not space.w_None
        else:
            quoted = quoting == QUOTE_ALL
        if isinstance(w_field, W_Str):
            self.append_text(space, w_field.utf8, quoted, False)
        elif w_field is space.w_None:
            self.append_text(space, '', quoted, True)
        else:
            self.append_text(space, space.str_text(w_field), quoted, False)

    def append_text(self, space, s, quoted, is_null):
        dialect = self.w_dialect
        quoting = dialect.quoting
        if s == '' and dialect.delimiter == 32 and dialect.skipinitialspace:
            if quoting == QUOTE_NONE or is_null and (quoting == QUOTE_STRINGS or quoting == QUOTE_NOTNULL):
                raise csv_error("empty field must be quoted if delimiter is a space and skipinitialspace is true")
            quoted = True
        charge(space, len(s))
        text, needs_quotes = self.escaped(s)
        quote = ''
        if quoted or needs_quotes:
            quote = utf8.encode(dialect.quotechar)
        if self.count > 0:
            self.add(space, utf8.encode(dialect.delimiter))
        self.add(space, quote)
        self.add(space, text)
        self.add(space, quote)
        self.count += 1

    def add(self, space, text):
        self.size += len(text)
        space.check_size(self.size)
        self.builder.append(text)

    def escaped(self, s):
        "(the text with what must be escaped, whether quotes must stand around it)"
        dialect = self.w_dialect
        builder = StringBuilder(len(s))
        needs_quotes = False
        start = 0
        pos = 0
        while pos < len(s):
            assert pos >= 0
            c = utf8.codepoint_at(s, pos)
            if (c == dialect.delimiter or c == dialect.escapechar or c == dialect.quotechar or c == 10 or c == 13 or
                    dialect.in_terminator(c)):
                builder.append_slice(s, start, pos)
                start = pos
                escape = NOT_SET
                if dialect.quoting != QUOTE_NONE and c != dialect.quotechar and c != dialect.escapechar:
                    needs_quotes = True
                elif dialect.quoting != QUOTE_NONE and c == dialect.quotechar and dialect.doublequote:
                    needs_quotes = True
                    escape = c
                else:
                    escape = dialect.escapechar
                    if escape == NOT_SET:
                        raise csv_error("need to escape, but no escapechar set")
                if escape != NOT_SET:
                    utf8.append(builder, escape)
            pos = utf8.next_position(s, pos)
        builder.append_slice(s, start, len(s))
        return builder.build(), needs_quotes

    def text(self):
        return self.builder.build()


def is_number(space, w_obj):
    "Does it convert to int or float?"
    if isinstance(w_obj, W_Str):
        return False
    return (space.lookup(w_obj, '__index__') is not None or space.lookup(w_obj, '__int__') is not None or
            space.lookup(w_obj, '__float__') is not None or isinstance(w_obj, W_Complex))
