"""JSON text to objects: what json.JSONDecoder calls `scan_once`.

It works on the UTF-8 bytes: all that has a meaning is ASCII. Positions are byte offsets until somebody sees them.
"""
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.floatobject import W_Float
from memphis.objects.floattext import float_of, skip_digits
from memphis.objects.instance import allocate
from memphis.objects.intobject import W_AbstractInt, W_Int
from memphis.objects.intobject.text import parse_int
from memphis.objects.strobject import W_Str
from memphis.unicode import utf8

ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
PLAIN = ''.join(['\0' if c < 32 or chr(c) in '"\\' else '\x01' for c in range(256)])     # needs no look inside strings
SCAN_SHIFT = 4


def decode_error(space, msg, w_doc, pos):
    w_module = space.import_module('json.decoder')
    w_type = space.getattr(w_module, 'JSONDecodeError')
    w_error = space.call_3(w_type, space.newtext(msg), w_doc, space.newint(w_doc.index_of(pos)))
    return OperationError(space.type(w_error), w_error)


def stop_iteration(space, w_doc, pos):
    w_error = space.call_1(space.w_StopIteration, space.newint(w_doc.index_of(pos)))
    return OperationError(space.w_StopIteration, w_error)


class Scan(object):
    "One run over a text. `pos` is behind what was last read; keys that come again share one str."

    def __init__(self, w_doc, strict):
        self.w_doc = w_doc
        self.s = w_doc.utf8
        self.strict = strict
        self.pos = 0
        self.w_scanner = None
        self.keys = {}

    def start(self, w_scanner):
        "For what is more than a string."
        self.w_scanner = w_scanner

    def skip_space(self, pos):
        s = self.s
        while pos < len(s) and (s[pos] == ' ' or s[pos] == '\n' or s[pos] == '\r' or s[pos] == '\t'):
            pos += 1
        return pos

    def is_at(self, pos, c):
        return pos < len(self.s) and self.s[pos] == c

    def starts_with(self, pos, word):
        if pos + len(word) > len(self.s):
            return False
        for i in range(len(word)):
            if self.s[pos + i] != word[i]:
                return False
        return True

    # ____________________________________________________________
    # any value

    def value(self, space, pos):
        s = self.s
        space.tick(1)
        if pos < len(s):
            c = s[pos]
            if c == '"':
                return self.text(space, pos + 1)
            if c == '{' or c == '[':
                self.enter(space, "object" if c == '{' else "array")
                try:
                    if c == '{':
                        return self.object(space, pos + 1)
                    return self.array(space, pos + 1)
                finally:
                    space.leave_native_weighted(NESTING)
            if c == 'n' and self.starts_with(pos, 'null'):
                self.pos = pos + 4
                return space.w_None
            if c == 't' and self.starts_with(pos, 'true'):
                self.pos = pos + 4
                return space.w_True
            if c == 'f' and self.starts_with(pos, 'false'):
                self.pos = pos + 5
                return space.w_False
            if c == 'N' and self.starts_with(pos, 'NaN'):
                return self.constant(space, pos, 'NaN')
            if c == 'I' and self.starts_with(pos, 'Infinity'):
                return self.constant(space, pos, 'Infinity')
            if c == '-' and self.starts_with(pos, '-Infinity'):
                return self.constant(space, pos, '-Infinity')
            if c == '-' or '0' <= c <= '9':
                return self.number(space, pos)
        raise stop_iteration(space, self.w_doc, pos)

    def enter(self, space, what):
        try:
            space.enter_native_weighted(NESTING)
        except OperationError:
            raise oefmt(space, space.w_RecursionError, "maximum recursion depth exceeded while decoding a JSON %s "
                        "from a unicode string", what)

    def constant(self, space, pos, word):
        self.pos = pos + len(word)
        return space.call_1(self.w_scanner.w_parse_constant, space.newtext(word))

    def number(self, space, start):
        s = self.s
        pos = start
        if s[pos] == '-':
            pos += 1
        if pos >= len(s) or not '0' <= s[pos] <= '9':
            raise stop_iteration(space, self.w_doc, start)
        first = pos
        pos = pos + 1 if s[pos] == '0' else skip_digits(s, pos)
        is_float = False
        if self.is_at(pos, '.'):
            after = skip_digits(s, pos + 1)
            if after > pos + 1:
                pos = after
                is_float = True
        if self.is_at(pos, 'e') or self.is_at(pos, 'E'):
            exponent = pos + 1
            if self.is_at(exponent, '+') or self.is_at(exponent, '-'):
                exponent += 1
            after = skip_digits(s, exponent)
            if after > exponent:
                pos = after
                is_float = True
        self.pos = pos
        if not is_float and pos - first <= 18 and self.w_scanner.w_parse_int is W_AbstractInt.w_builtin_type:
            value = 0
            for i in range(first, pos):
                value = value * 10 + (ord(s[i]) - ord('0'))
            return W_Int(-value if first > start else value)
        assert start >= 0
        text = s[start:pos]
        space.tick(len(text) >> SCAN_SHIFT)
        if is_float:
            w_parse = self.w_scanner.w_parse_float
            if w_parse is W_Float.w_builtin_type:
                return space.newfloat(float_of(text))
        else:
            w_parse = self.w_scanner.w_parse_int
            if w_parse is W_AbstractInt.w_builtin_type:
                return parse_int(space, text, 10)
        return space.call_1(w_parse, space.newtext(text))

    # ____________________________________________________________
    # containers; `pos` is behind the opening bracket

    def array(self, space, pos):
        items_w = []
        pos = self.skip_space(pos)
        if not self.is_at(pos, ']'):
            while True:
                items_w.append(self.value(space, pos))
                pos = self.skip_space(self.pos)
                if self.is_at(pos, ']'):
                    break
                pos = self.comma(space, pos, ']', "Illegal trailing comma before end of array")
        self.pos = pos + 1
        return space.newlist(items_w)

    def comma(self, space, pos, closing, complaint):
        "Behind the comma that must stand at `pos`, and the white space."
        if not self.is_at(pos, ','):
            raise decode_error(space, "Expecting ',' delimiter", self.w_doc, pos)
        after = self.skip_space(pos + 1)
        if self.is_at(after, closing):
            raise decode_error(space, complaint, self.w_doc, pos)
        return after

    def object(self, space, pos):
        w_scanner = self.w_scanner
        pairs = w_scanner.w_object_pairs_hook is not space.w_None
        pairs_w = []
        w_dict = space.newdict()
        pos = self.skip_space(pos)
        if not self.is_at(pos, '}'):
            while True:
                if not self.is_at(pos, '"'):
                    raise decode_error(space, "Expecting property name enclosed in double quotes", self.w_doc, pos)
                w_key = self.key(space, pos + 1)
                pos = self.skip_space(self.pos)
                if not self.is_at(pos, ':'):
                    raise decode_error(space, "Expecting ':' delimiter", self.w_doc, pos)
                w_value = self.value(space, self.skip_space(pos + 1))
                if pairs:
                    pairs_w.append(space.newtuple2(w_key, w_value))
                else:
                    space.setitem(w_dict, w_key, w_value)
                pos = self.skip_space(self.pos)
                if self.is_at(pos, '}'):
                    break
                pos = self.comma(space, pos, '}', "Illegal trailing comma before end of object")
        after = pos + 1
        if pairs:
            w_dict = space.call_1(w_scanner.w_object_pairs_hook, space.newlist(pairs_w))
        elif w_scanner.w_object_hook is not space.w_None:
            w_dict = space.call_1(w_scanner.w_object_hook, w_dict)
        self.pos = after
        return w_dict

    def key(self, space, pos):
        w_key = self.text(space, pos)
        assert isinstance(w_key, W_Str)
        known = self.keys.get(w_key.utf8, None)
        if known is not None:
            return known
        self.keys[w_key.utf8] = w_key
        return w_key

    # ____________________________________________________________
    # strings

    def text(self, space, pos):
        "The string whose first character is at `pos`."
        s = self.s
        start = pos
        begin = pos - 1
        while pos < len(s) and PLAIN[ord(s[pos])] != '\0':
            pos += 1
        space.tick(pos - start >> SCAN_SHIFT)
        if pos < len(s) and s[pos] == '"':
            self.pos = pos + 1
            assert start >= 0
            return space.newtext(s[start:pos])
        builder = StringBuilder()
        while True:
            assert start >= 0
            builder.append_slice(s, start, pos)
            if pos >= len(s):
                raise decode_error(space, "Unterminated string starting at", self.w_doc, begin)
            c = s[pos]
            if c == '"':
                self.pos = pos + 1
                return space.newtext(builder.build())
            if c == '\\':
                start = self.escape(space, builder, begin, pos + 1)
                pos = start
            else:
                if self.strict:
                    raise decode_error(space, "Invalid control character at", self.w_doc, pos)
                start = pos
                pos += 1
            while pos < len(s) and PLAIN[ord(s[pos])] != '\0':
                pos += 1
            space.tick(1 + (pos - start >> SCAN_SHIFT))

    def escape(self, space, builder, begin, pos):
        "What follows a backslash; the position behind it."
        s = self.s
        if pos >= len(s):
            raise decode_error(space, "Unterminated string starting at", self.w_doc, begin)
        if s[pos] != 'u':
            plain = ESCAPES.get(s[pos], '')
            if plain == '':
                raise decode_error(space, "Invalid \\escape", self.w_doc, pos - 1)
            builder.append(plain)
            return pos + 1
        code = self.hexadecimal(pos + 1)
        if code < 0:
            raise decode_error(space, "Invalid \\uXXXX escape", self.w_doc, pos)
        pos += 5
        if 0xD800 <= code <= 0xDBFF and self.starts_with(pos, '\\u'):
            second = self.hexadecimal(pos + 2)
            if 0xDC00 <= second <= 0xDFFF:
                code = 0x10000 + ((code & 0x3FF) << 10 | second & 0x3FF)
                pos += 6
        utf8.append(builder, code)
        return pos

    def hexadecimal(self, pos):
        "The value of four digits; -1 if they are not there."
        s = self.s
        if pos + 4 > len(s):
            return -1
        value = 0
        for i in range(pos, pos + 4):
            c = s[i]
            if '0' <= c <= '9':
                digit = ord(c) - ord('0')
            elif 'a' <= c <= 'f':
                digit = ord(c) - ord('a') + 10
            elif 'A' <= c <= 'F':
                digit = ord(c) - ord('A') + 10
            else:
                return -1
            value = value << 4 | digit
        return value


NESTING = 2             # native depth of a container: value() and object() or array()


class W_Scanner(W_Object):
    typedef = TypeDef('Scanner', base=W_Object.typedef, module='_json', doc="JSON scanner object")

    @typedef.static("__new__(cls, /, context)")
    def descr_new(space, w_cls, w_context):
        w_self = allocate(space, W_Scanner, w_cls)
        w_self.strict = space.is_true(space.getattr(w_context, 'strict'))
        w_self.w_object_hook = space.getattr(w_context, 'object_hook')
        w_self.w_object_pairs_hook = space.getattr(w_context, 'object_pairs_hook')
        w_self.w_parse_float = space.getattr(w_context, 'parse_float')
        w_self.w_parse_int = space.getattr(w_context, 'parse_int')
        w_self.w_parse_constant = space.getattr(w_context, 'parse_constant')
        return w_self

    def call_list(self, space, args_w):
        if len(args_w) == 2:
            return self.descr_call(space, args_w[0], space.ssize_w(args_w[1]))
        return space.call_list(space.lookup(self, '__call__'), [self] + args_w)

    def call_args(self, space, args):
        return space.call_args(space.lookup(self, '__call__'), args.prepend(self))

    @typedef.method("__call__(self, /, string, idx: index)")
    def descr_call(self, space, w_string, idx):
        if not isinstance(w_string, W_Str):
            raise oefmt(space, space.w_TypeError, "first argument must be a string, not %T", w_string)
        if idx < 0:
            raise oefmt(space, space.w_ValueError, "idx cannot be negative")
        if idx >= w_string.codepoints:
            raise OperationError(space.w_StopIteration, space.call_1(space.w_StopIteration, space.newint(idx)))
        scan = Scan(w_string, self.strict)
        scan.start(self)
        w_value = scan.value(space, w_string.position_of(idx))
        return space.newtuple2(w_value, space.newint(w_string.index_of(scan.pos)))

    @typedef.getset('strict')
    def get_strict(self, space):
        "strict"
        return space.newbool(self.strict)

    @typedef.getset('object_hook')
    def get_object_hook(self, space):
        "object_hook"
        return self.w_object_hook

    @typedef.getset('object_pairs_hook')
    def get_object_pairs_hook(self, space):
        return self.w_object_pairs_hook

    @typedef.getset('parse_float')
    def get_parse_float(self, space):
        "parse_float"
        return self.w_parse_float

    @typedef.getset('parse_int')
    def get_parse_int(self, space):
        "parse_int"
        return self.w_parse_int

    @typedef.getset('parse_constant')
    def get_parse_constant(self, space):
        "parse_constant"
        return self.w_parse_constant
