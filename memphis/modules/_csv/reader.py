"""csv.reader: an automaton that takes one character after the other."""
from rpython.rlib.rstring import StringBuilder

from memphis.gateway.typedef import TypeDef
from memphis.modules._csv.state import (
    QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, csv_error, state)
from memphis.objects.base import W_Object
from memphis.objects.bytestring import charge
from memphis.objects.floatobject import W_Float
from memphis.objects.iterators import W_Iterator
from memphis.objects.strobject import W_Str
from memphis.unicode import utf8

(START_RECORD, START_FIELD, ESCAPED, IN_FIELD, IN_QUOTES, ESCAPED_IN_QUOTES, QUOTE_IN_QUOTES, END_OF_RECORD,
 AFTER_ESCAPED_NEWLINE) = range(9)
END_OF_LINE = -2            # behind the last character of each line; NOT_SET is -1


class W_Reader(W_Iterator):
    typedef = TypeDef('reader', base=W_Object.typedef, module='_csv', final=True, doc=(
        "CSV reader\n\nReader objects are responsible for reading and parsing tabular data\nin CSV format.\n"))
    typedef.method("__iter__(self, /)")(W_Iterator.iterator.im_func)
    typedef.method("__next__(self, /)")(W_Iterator.descr_next.im_func)

    def __init__(self, w_input, w_dialect):
        self.w_input = w_input
        self.w_dialect = w_dialect
        self.line_num = 0
        self.reset()

    def reset(self):
        self.fields_w = []
        self.state = START_RECORD
        self.start_field()

    def start_field(self):
        self.builder = StringBuilder()
        self.count = 0              # characters in it
        self.unquoted = True

    def iter_next(self, space):
        self.reset()
        while True:
            space.enter_native()
            try:
                w_line = space.next(self.w_input)
            finally:
                space.leave_native()
            if w_line is None:
                if self.count == 0 and self.state != IN_QUOTES:
                    return None
                if self.w_dialect.strict:
                    raise csv_error("unexpected end of data")
                self.save(space)
                break
            if not isinstance(w_line, W_Str):
                raise csv_error("iterator should return strings, not %s (the file should be opened in text mode)" % (
                    space.type(w_line).shown_name()))
            self.line_num += 1
            self.line(space, w_line.utf8)
            if self.state == START_RECORD:
                break
        fields_w, self.fields_w = self.fields_w, []
        return space.newlist(fields_w)

    def line(self, space, s):
        charge(space, len(s))
        pos = 0
        while pos < len(s):
            assert pos >= 0
            after = utf8.next_position(s, pos)
            self.step(space, utf8.codepoint_at(s, pos))
            pos = after
        self.step(space, END_OF_LINE)

    def add(self, c):
        if self.count >= state.field_limit:
            raise csv_error("field larger than field limit (%d)" % state.field_limit)
        self.count += 1
        utf8.append(self.builder, c)

    def save(self, space):
        quoting = self.w_dialect.quoting
        text = self.builder.build()
        if self.unquoted and self.count == 0 and (quoting == QUOTE_STRINGS or quoting == QUOTE_NOTNULL):
            w_field = space.w_None
        else:
            w_field = space.newtext_length(text, self.count)
            if self.unquoted and self.count > 0 and (quoting == QUOTE_NONNUMERIC or quoting == QUOTE_STRINGS):
                w_field = space.call_1(W_Float.w_builtin_type, w_field)
        self.fields_w.append(w_field)
        self.start_field()

    def end_field(self, space, c):
        "At an end of line or the delimiter."
        self.save(space)
        if c == END_OF_LINE:
            self.state = START_RECORD
        elif c == 10 or c == 13:
            self.state = END_OF_RECORD
        else:
            self.state = START_FIELD

    def step(self, space, c):
        dialect = self.w_dialect
        state = self.state
        ends_line = c == 10 or c == 13 or c == END_OF_LINE
        if state == IN_FIELD:
            self.in_field(space, c, ends_line)
        elif state == IN_QUOTES:
            if c == END_OF_LINE:
                pass
            elif c == dialect.escapechar:
                self.state = ESCAPED_IN_QUOTES
            elif c == dialect.quotechar and dialect.quoting != QUOTE_NONE:
                self.state = QUOTE_IN_QUOTES if dialect.doublequote else IN_FIELD
            else:
                self.add(c)
        elif state == START_RECORD:
            if c == END_OF_LINE:
                pass
            elif ends_line:
                self.state = END_OF_RECORD
            else:
                self.first_in_field(space, c, False)
        elif state == START_FIELD:
            self.first_in_field(space, c, ends_line)
        elif state == QUOTE_IN_QUOTES:
            if c == dialect.quotechar and dialect.quoting != QUOTE_NONE:
                self.add(c)
                self.state = IN_QUOTES
            elif ends_line or c == dialect.delimiter:
                self.end_field(space, c)
            elif dialect.strict:
                raise csv_error("'%s' expected after '%s'" % (utf8.encode(dialect.delimiter),
                                                              utf8.encode(dialect.quotechar)))
            else:
                self.add(c)
                self.state = IN_FIELD
        elif state == ESCAPED:
            if c == 10 or c == 13:
                self.add(c)
                self.state = AFTER_ESCAPED_NEWLINE
            else:
                self.add(10 if c == END_OF_LINE else c)
                self.state = IN_FIELD
        elif state == ESCAPED_IN_QUOTES:
            self.add(10 if c == END_OF_LINE else c)
            self.state = IN_QUOTES
        elif state == AFTER_ESCAPED_NEWLINE:
            if c != END_OF_LINE:
                self.in_field(space, c, ends_line)
        else:                               # END_OF_RECORD
            if c == END_OF_LINE:
                self.state = START_RECORD
            elif not ends_line:
                raise csv_error("new-line character seen in unquoted field - "
                                "do you need to open the file with newline=''?")

    def first_in_field(self, space, c, ends_line):
        dialect = self.w_dialect
        self.state = START_FIELD
        if ends_line or c == dialect.delimiter:
            self.end_field(space, c)
        elif c == dialect.quotechar and dialect.quoting != QUOTE_NONE:
            self.unquoted = False
            self.state = IN_QUOTES
        elif c == dialect.escapechar:
            self.state = ESCAPED
        elif c != 32 or not dialect.skipinitialspace:
            self.add(c)
            self.state = IN_FIELD

    def in_field(self, space, c, ends_line):
        dialect = self.w_dialect
        if ends_line or c == dialect.delimiter:
            self.end_field(space, c)
        elif c == dialect.escapechar:
            self.state = ESCAPED
        else:
            self.add(c)
            self.state = IN_FIELD

    @typedef.getset('dialect')
    def get_dialect(self, space):
        return self.w_dialect

    @typedef.getset('line_num')
    def get_line_num(self, space):
        return space.newint(self.line_num)
