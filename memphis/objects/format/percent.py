"""str % args and bytes % args: library reference, "printf-style String Formatting" and "... Bytes Formatting".

PercentFormatter does all that the two have in common; its methods that know of text are overridden for bytes.
"""
from rpython.rlib.rfloat import DTSF_ALT
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, make_error, oefmt
from memphis.objects.format.numbers import check_precision, digits_in_base, float_text
from memphis.objects.format.spec import check_width, prefix
from memphis.objects.bytestring import charge
from memphis.unicode import utf8
from memphis.unicode.escape import escape_non_ascii

MAX_NUMBER = 2 ** 63 - 1


def percent_format(space, template, w_args):
    "A wrapped str."
    formatter = PercentFormatter(space, template, w_args)
    charge(space, len(template))
    return space.newtext(formatter.run())


def percent_format_bytes(space, template, w_args):
    "A byte string."
    formatter = BytesPercentFormatter(space, template, w_args)
    charge(space, len(template))
    return formatter.run()


class PercentFormatter(object):
    """One run over a template.  `values_w` are the positional arguments: the
    items of a tuple, or what is no tuple itself."""

    def __init__(self, space, template, w_args):
        self.space = space
        self.template = template
        self.pos = 0
        self.next_value = 0
        self.w_mapping = None
        if space.is_tuple(w_args):
            self.values_w = space.listview(w_args)
        else:
            self.values_w = [w_args]
            if not self.is_own_type(w_args) and space.lookup(w_args, '__getitem__') is not None:
                self.w_mapping = w_args
        self.clear()

    def is_own_type(self, w_args):
        return self.space.is_text(w_args)

    def kind(self):
        return 'string'

    def clear(self):
        "The parts of one conversion."
        self.left = self.plus = self.blank = self.alternate = self.zero = False
        self.width = -1
        self.precision = -1

    def run(self):
        space = self.space
        template = self.template
        builder = StringBuilder(len(template) + 32)
        n = len(template)
        while True:
            start = self.pos
            at = template.find('%', start, n)
            if at < 0:
                break
            builder.append_slice(template, start, at)
            self.pos = at + 1
            self.conversion(builder)
            space.tick(1)
        builder.append_slice(template, start, n)
        if self.w_mapping is None and self.next_value < len(self.values_w):
            raise oefmt(space, space.w_TypeError, "not all arguments converted during %s formatting",
                        self.kind())
        space.check_size(builder.getlength())
        return builder.build()

    def next_argument(self):
        i = self.next_value
        if i >= len(self.values_w):
            raise oefmt(self.space, self.space.w_TypeError, "not enough arguments for format string")
        self.next_value = i + 1
        return self.values_w[i]

    # ____________________________________________________________
    # parsing

    def peek(self):
        "The current byte; a conversion must not end before its letter."
        if self.pos >= len(self.template):
            raise oefmt(self.space, self.space.w_ValueError, "incomplete format")
        return self.template[self.pos]

    def conversion(self, builder):
        self.clear()
        c = self.peek()
        if c == '%':
            self.pos += 1
            builder.append('%')
            return
        if c == '(':
            self.mapping_key()
        self.flags()
        self.width = self.number_or_star("width too big", True)
        if self.peek() == '.':
            self.pos += 1
            self.precision = self.number_or_star("precision too big", False)
            if self.precision < 0:
                self.precision = 0
        c = self.peek()
        if c == 'h' or c == 'l' or c == 'L':
            self.pos += 1
            c = self.peek()
        w_value = self.next_argument()
        if c == 's' or c == 'r' or c == 'a' or (c == 'b' and self.has_bytes()):
            self.pos += 1
            self.emit_text(builder, self.text_of(c, w_value))
        elif c == 'd' or c == 'i' or c == 'u' or c == 'o' or c == 'x' or c == 'X':
            self.pos += 1
            self.emit_int(builder, c, w_value)
        elif c == 'e' or c == 'E' or c == 'f' or c == 'F' or c == 'g' or c == 'G':
            self.pos += 1
            self.emit_float(builder, c, w_value)
        elif c == 'c':
            self.pos += 1
            self.emit_padded(builder, '', '', self.character_of(w_value), 1, False)
        else:
            raise self.unsupported()

    def has_bytes(self):
        "Is %b known?"
        return False

    def code_here(self):
        "What stands at `pos`, and its index."
        return utf8.codepoint_at(self.template, self.pos), utf8.count(self.template, 0, self.pos)

    def unsupported(self):
        space = self.space
        code, index = self.code_here()
        shown = '?'
        if 31 <= code <= 126:
            shown = chr(code)
        digits = ''
        while code > 0 or digits == '':
            digits = '0123456789abcdef'[code & 15] + digits
            code >>= 4
        return make_error(space, space.w_ValueError, "unsupported format character '%s' (0x%s) at index %d",
                          shown, digits, index)

    def mapping_key(self):
        "%(key): from now on the value under that key is the only argument."
        space = self.space
        if self.w_mapping is None:
            raise oefmt(space, space.w_TypeError, "format requires a mapping")
        self.pos += 1
        start = self.pos
        depth = 1
        while depth > 0:
            if self.pos >= len(self.template):
                raise oefmt(space, space.w_ValueError, "incomplete format key")
            c = self.template[self.pos]
            if c == '(':
                depth += 1
            elif c == ')':
                depth -= 1
            self.pos += 1
        end = self.pos - 1
        assert start >= 0
        assert end >= start
        self.values_w = [space.getitem(self.w_mapping, self.wrap(self.template[start:end]))]
        self.next_value = 0

    def flags(self):
        while True:
            c = self.peek()
            if c == '-':
                self.left = True
            elif c == '+':
                self.plus = True
            elif c == ' ':
                self.blank = True
            elif c == '#':
                self.alternate = True
            elif c == '0':
                self.zero = True
            else:
                return
            self.pos += 1

    def number_or_star(self, message, is_width):
        "Digits or `*`; -1 if there is neither."
        space = self.space
        if self.peek() == '*':
            self.pos += 1
            w_value = self.next_argument()
            if not space.is_int(w_value):
                raise oefmt(space, space.w_TypeError, "* wants int")
            try:
                value = space.int_w(w_value)
            except OperationError as e:
                if not e.match(space, space.w_OverflowError):
                    raise
                raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C %s",
                            "ssize_t" if is_width else "int")
            if not is_width and (value > 2147483647 or value < -2147483648):
                raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C int")
            if value < 0:
                if not is_width:
                    return 0
                self.left = True
                value = -value
            return value
        result = -1
        while '0' <= self.peek() <= '9':
            digit = ord(self.template[self.pos]) - ord('0')
            if result < 0:
                result = 0
            if result > (MAX_NUMBER - digit) // 10:
                raise oefmt(space, space.w_ValueError, "%s", message)
            if not is_width and result > (2147483647 - digit) // 10:
                raise oefmt(space, space.w_ValueError, "%s", message)
            result = result * 10 + digit
            self.pos += 1
        return result

    # ____________________________________________________________
    # values

    def wrap(self, text):
        return self.space.newtext(text)

    def text_of(self, kind, w_value):
        if kind == 's':
            return self.space.str_text(w_value)
        text = self.space.repr_text(w_value)
        if kind == 'a':
            return escape_non_ascii(text)
        return text

    def emit_text(self, builder, text):
        if self.width < 0 and self.precision < 0:
            builder.append(text)
            return
        length = utf8.length(text)
        if 0 <= self.precision < length:
            text = prefix(text, length, self.precision)
            length = self.precision
        self.emit_padded(builder, '', '', text, length, False)

    def character_of(self, w_value):
        space = self.space
        if space.is_text(w_value):
            text = space.text_w(w_value)
            if utf8.length(text) == 1:
                return text
        if not space.has_index(w_value):
            raise oefmt(space, space.w_TypeError, "%%c requires int or char")
        code = -1
        try:
            code = space.int_w(w_value)
        except OperationError as e:
            if not e.match(space, space.w_OverflowError):
                raise
        if code < 0 or code > utf8.MAX_CODE:
            raise oefmt(space, space.w_OverflowError, "%%c arg not in range(0x110000)")
        return utf8.encode(code)

    def emit_int(self, builder, kind, w_value):
        space = self.space
        w_int = self.int_of(kind, w_value)
        base = 10
        number_prefix = ''
        if kind == 'o':
            base = 8
        elif kind == 'x' or kind == 'X':
            base = 16
        negative, digits = digits_in_base(space, w_int, base)
        if kind == 'X':
            digits = digits.upper()
        if self.alternate and base != 10:
            number_prefix = '0' + kind
        if self.precision > len(digits):
            check_width(space, self.precision, 1)
            digits = '0' * (self.precision - len(digits)) + digits
        self.emit_padded(builder, self.sign_of(negative), number_prefix, digits, len(digits), self.zero)

    def int_of(self, kind, w_value):
        "The int for %d (anything with __int__ but a str) or %x (anything with __index__)."
        space = self.space
        if space.is_int(w_value):
            return w_value
        try:
            if kind == 'o' or kind == 'x' or kind == 'X':
                return space.index(w_value)
            if is_number(space, w_value):
                w_int = space.as_int(w_value)
                if w_int is not None:
                    return w_int
        except OperationError as e:
            if not e.match(space, space.w_TypeError):
                raise
        if kind == 'o' or kind == 'x' or kind == 'X':
            raise oefmt(space, space.w_TypeError, "%%%s format: an integer is required, not %T", kind, w_value)
        raise oefmt(space, space.w_TypeError, "%%%s format: a real number is required, not %T", kind, w_value)

    def emit_float(self, builder, kind, w_value):
        space = self.space
        value = self.float_of(w_value)
        precision = self.precision
        if precision < 0:
            precision = 6
        check_precision(space, precision)
        text = float_text(value, kind, precision, DTSF_ALT if self.alternate else 0)
        negative = text[0] == '-'
        if negative:
            text = text[1:]
        self.emit_padded(builder, self.sign_of(negative), '', text, len(text), self.zero)

    def float_of(self, w_value):
        return self.space.float_w(w_value)

    def sign_of(self, negative):
        if negative:
            return '-'
        if self.plus:
            return '+'
        if self.blank:
            return ' '
        return ''

    def emit_padded(self, builder, sign, number_prefix, text, length, zero):
        "The converted value in its field; `length` is that of `text` in code points."
        padding = self.width - len(sign) - len(number_prefix) - length
        if padding > 0:
            check_width(self.space, padding, 1)
        if padding > 0 and not self.left and not zero:
            builder.append_multiple_char(' ', padding)
        builder.append(sign)
        builder.append(number_prefix)
        if padding > 0 and not self.left and zero:
            builder.append_multiple_char('0', padding)
        builder.append(text)
        if padding > 0 and self.left:
            builder.append_multiple_char(' ', padding)


class BytesPercentFormatter(PercentFormatter):
    def is_own_type(self, w_args):
        return self.space.is_bytes_object(w_args) or self.space.is_text(w_args)

    def kind(self):
        return 'bytes'

    def has_bytes(self):
        return True

    def code_here(self):
        return ord(self.template[self.pos]), self.pos

    def wrap(self, text):
        return self.space.newbytes(text)

    def text_of(self, kind, w_value):
        space = self.space
        if kind == 'r' or kind == 'a':
            return escape_non_ascii(space.repr_text(w_value))
        value = space.contents_of(w_value, True)
        if value is not None:
            return value
        w_method = space.lookup(w_value, '__bytes__')
        if w_method is None:
            raise oefmt(space, space.w_TypeError, "%%b requires a bytes-like object, or an object that "
                        "implements __bytes__, not '%T'", w_value)
        w_bytes = space.call_special(w_method, w_value)
        if not space.is_bytes(w_bytes):
            raise oefmt(space, space.w_TypeError, "__bytes__ returned non-bytes (type %T)", w_bytes)
        return space.bytes_w(w_bytes)

    def emit_text(self, builder, text):
        length = len(text)
        if 0 <= self.precision < length:
            length = self.precision
            assert length >= 0
            text = text[:length]
        self.emit_padded(builder, '', '', text, length, False)

    def float_of(self, w_value):
        space = self.space
        w_float = space.as_float(w_value)
        if w_float is None:
            raise oefmt(space, space.w_TypeError, "float argument required, not %T", w_value)
        return space.float_w(w_float)

    def character_of(self, w_value):
        space = self.space
        if space.is_bytes_object(w_value):
            text = space.bytes_w(w_value)
            if len(text) == 1:
                return text
        if not space.has_index(w_value):
            raise oefmt(space, space.w_TypeError,
                        "%%c requires an integer in range(256) or a single byte")
        code = -1
        try:
            code = space.int_w(w_value)
        except OperationError as e:
            if not e.match(space, space.w_OverflowError):
                raise
        if code < 0 or code > 255:
            raise oefmt(space, space.w_OverflowError, "%%c arg not in range(256)")
        return chr(code)


def is_number(space, w_value):
    "PyNumber_Check: str and bytes are none."
    return (space.lookup(w_value, '__index__') is not None or space.lookup(w_value, '__int__') is not None or
            space.lookup(w_value, '__float__') is not None)
