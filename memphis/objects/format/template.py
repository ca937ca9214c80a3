"""str.format and str.format_map: library reference, "Format String Syntax".

    "{" [field_name] ["!" conversion] [":" spec] "}"      field_name: arg ("." name | "[" key "]")*

Everything syntactic is ASCII, so templates are read as bytes.  The order of checks is CPython's.
"""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, oefmt
from memphis.objects.bytestring import charge
from memphis.unicode import database, utf8
from memphis.unicode.escape import escape_non_ascii

UNKNOWN, AUTOMATIC, MANUAL = 0, 1, 2
MAX_NUMBER = 2 ** 63 - 1


def format_template(space, template, args_w, w_kwargs):
    "A wrapped str; w_kwargs may be None."
    charge(space, len(template))
    return space.newtext(TemplateFormatter(space, args_w, w_kwargs, True).build(template, 2))


def format_template_map(space, template, w_mapping):
    charge(space, len(template))
    return space.newtext(TemplateFormatter(space, [], w_mapping, False).build(template, 2))


def parse_index(space, text):
    "The value of decimal digits, or -1 if `text` is anything else."
    result = -1
    i = 0
    while i < len(text):
        digit = database.decimal_value(utf8.codepoint_at(text, i))
        if digit < 0:
            return -1
        if result < 0:
            result = 0
        if result > (MAX_NUMBER - digit) // 10:
            raise oefmt(space, space.w_ValueError, "Too many decimal digits in format string")
        result = result * 10 + digit
        i = utf8.next_position(text, i)
    return result


def is_doubled(space, template, i):
    "Is the brace before byte i one of two, which stand for one in the text?  Else it must open a field."
    c = template[i - 1]
    at_end = i >= len(template)
    if c == '}' and (at_end or template[i] != '}'):
        raise oefmt(space, space.w_ValueError, "Single '}' encountered in format string")
    if c == '{' and at_end:
        raise oefmt(space, space.w_ValueError, "Single '{' encountered in format string")
    return template[i] == c


class Field(object):
    """What stands between braces: `conversion` is a code point, or 0; `nested` says whether the spec has fields of its
    own; the text goes on at `end`."""

    def __init__(self, space, template, i):
        n = len(template)
        start = i
        c = '\0'
        while i < n:
            c = template[i]
            i += 1
            if c == '{':
                raise oefmt(space, space.w_ValueError, "unexpected '{' in field name")
            if c == '[':
                while i < n and template[i] != ']':
                    i += 1
                continue
            if c == '}' or c == ':' or c == '!':
                break
        if c != '}' and c != ':' and c != '!':
            raise oefmt(space, space.w_ValueError, "expected '}' before end of string")
        stop = i - 1
        assert start >= 0
        assert stop >= start
        self.name = template[start:stop]
        conversion = 0
        if c == '!':
            if i >= n:
                raise oefmt(space, space.w_ValueError,
                            "end of string while looking for conversion specifier")
            conversion = utf8.codepoint_at(template, i)
            i = utf8.next_position(template, i)
            if i < n:
                c = template[i]
                i += 1
                if c != ':' and c != '}':
                    raise oefmt(space, space.w_ValueError, "expected ':' after conversion specifier")
        self.conversion = conversion
        self.spec = ''
        self.nested = False
        if c != '}':
            start = i
            nesting = 1
            while nesting > 0:
                if i >= n:
                    raise oefmt(space, space.w_ValueError, "unmatched '{' in format spec")
                if template[i] == '{':
                    self.nested = True
                    nesting += 1
                elif template[i] == '}':
                    nesting -= 1
                i += 1
            stop = i - 1
            assert start >= 0
            assert stop >= start
            self.spec = template[start:stop]
        self.end = i


class FieldPath(object):
    """The parts of a field's name: `first`, then with each step() an attribute or a key in `text`; `index` is its value
    where it is a number, else -1."""

    def __init__(self, space, name):
        end = 0
        while end < len(name) and name[end] != '.' and name[end] != '[':
            end += 1
        self.space = space
        self.name = name
        self.first = name[:end]
        self.i = end
        self.is_attribute = False
        self.text = ''
        self.index = -1

    def step(self):
        "False at the end."
        name, start, space = self.name, self.i, self.space
        if start >= len(name):
            return False
        c = name[start]
        start += 1
        if c == '.':
            end = start
            while end < len(name) and name[end] != '.' and name[end] != '[':
                end += 1
            self.i = end
        elif c == '[':
            end = name.find(']', start)
            if end < 0:
                raise oefmt(space, space.w_ValueError, "Missing ']' in format string")
            self.i = end + 1
        else:
            raise oefmt(space, space.w_ValueError, "Only '.' or '[' may follow ']' in format field specifier")
        if end == start:
            raise oefmt(space, space.w_ValueError, "Empty attribute in format string")
        assert start >= 0
        assert end >= start
        self.is_attribute = c == '.'
        self.text = name[start:end]
        self.index = -1 if self.is_attribute else parse_index(space, self.text)
        return True

    def wrapped_key(self):
        return self.space.newtext(self.text) if self.index < 0 else self.space.newint(self.index)


class TemplateFormatter(object):
    "What one call of format() keeps: the arguments and the state of automatic numbering."

    def __init__(self, space, args_w, w_mapping, has_positional):
        self.space = space
        self.args_w = args_w
        self.w_mapping = w_mapping
        self.has_positional = has_positional
        self.numbering = UNKNOWN
        self.next_number = 0

    def build(self, template, depth):
        space = self.space
        if depth <= 0:
            raise oefmt(space, space.w_ValueError, "Max string recursion exceeded")
        builder = StringBuilder(len(template) + 32)
        n = len(template)
        i = start = 0
        while i < n:
            c = template[i]
            i += 1
            if c != '{' and c != '}':
                continue
            if is_doubled(space, template, i):
                builder.append_slice(template, start, i)       # the brace itself included
                i += 1
                start = i
                continue
            builder.append_slice(template, start, i - 1)
            i = self.field(builder, template, i, depth)
            start = i
            space.tick(1)
        builder.append_slice(template, start, n)
        space.check_size(builder.getlength())
        return builder.build()

    # ____________________________________________________________
    # parsing one field

    def field(self, builder, template, i, depth):
        "The field behind the brace before byte i; returns where the text goes on."
        field = Field(self.space, template, i)
        w_value = self.convert(self.value_of(field.name), field.conversion)
        spec = field.spec
        if field.nested:
            spec = self.build(spec, depth - 1)
        builder.append(self.space.format_text(w_value, spec))
        return field.end

    def convert(self, w_value, conversion):
        space = self.space
        if conversion == 0:
            return w_value
        if conversion == ord('r'):
            return space.newtext(space.repr_text(w_value))
        if conversion == ord('s'):
            return space.newtext(space.str_text(w_value))
        if conversion == ord('a'):
            return space.newtext(escape_non_ascii(space.repr_text(w_value)))
        if 32 < conversion < 127:
            raise oefmt(space, space.w_ValueError, "Unknown conversion specifier %s", chr(conversion))
        digits = ''
        while conversion > 0:
            digits = '0123456789abcdef'[conversion & 15] + digits
            conversion >>= 4
        raise oefmt(space, space.w_ValueError, "Unknown conversion specifier \\x%s", digits)

    # ____________________________________________________________
    # the value of a field

    def value_of(self, name):
        path = FieldPath(self.space, name)
        w_value = self.first_value(path.first)
        while path.step():
            if path.is_attribute:
                w_value = self.space.getattr(w_value, path.text)
            else:
                w_value = self.space.getitem(w_value, path.wrapped_key())
        return w_value

    def first_value(self, first):
        space = self.space
        index = parse_index(space, first)
        if first == '' or index >= 0:
            if self.has_positional:
                index = self.number(first, index)
            else:
                raise oefmt(space, space.w_ValueError, "Format string contains positional fields")
            if index >= len(self.args_w):
                raise oefmt(space, space.w_IndexError,
                            "Replacement index %d out of range for positional args tuple", index)
            return self.args_w[index]
        w_key = space.newtext(first)
        if self.w_mapping is None:
            raise OperationError(space.w_KeyError, space.call_list(space.w_KeyError, [w_key]))
        return space.getitem(self.w_mapping, w_key)

    def number(self, first, index):
        "Which positional argument: fields are numbered by the program or by us, not by both."
        space = self.space
        wanted = AUTOMATIC if first == '' else MANUAL
        if self.numbering == UNKNOWN:
            self.numbering = wanted
        if self.numbering != wanted:
            if wanted == AUTOMATIC:
                raise oefmt(space, space.w_ValueError, "cannot switch from manual field specification "
                            "to automatic field numbering")
            raise oefmt(space, space.w_ValueError, "cannot switch from automatic field numbering "
                        "to manual field specification")
        if wanted == MANUAL:
            return index
        index = self.next_number
        self.next_number = index + 1
        return index
