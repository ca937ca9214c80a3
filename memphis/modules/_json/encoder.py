"""Objects to JSON text: what json.JSONEncoder calls `c_make_encoder`."""
from rpython.rlib.rfloat import isfinite
from rpython.rlib.rstring import StringBuilder

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._json.quoting import quote, quote_ascii
from memphis.objects.base import W_Object
from memphis.objects.builtinfunction import W_BuiltinFunction
from memphis.objects.dictobject import W_Dict
from memphis.objects.floatobject import W_Float
from memphis.objects.floattext import float_repr
from memphis.objects.instance import allocate
from memphis.objects.intobject import W_AbstractInt
from memphis.objects.listobject import W_List
from memphis.objects.strobject import W_Str
from memphis.objects.tupleobject import W_Tuple

PYTHON, FULL, ASCII = range(3)      # who quotes strings: a function of the program, quote(), quote_ascii()
NESTING = 2                         # native depth of a container


class W_Encoder(W_Object):
    "`w_markers`: a dict from the ids of the containers that are being written, or None."
    typedef = TypeDef('Encoder', base=W_Object.typedef, module='_json', doc=(
        "Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)"))

    @typedef.static("__new__(cls, /, markers, default, encoder, indent, key_separator, item_separator, "
                    "sort_keys: bool, skipkeys: bool, allow_nan: bool)")
    def descr_new(space, w_cls, w_markers, w_default, w_encoder, w_indent, w_key_separator, w_item_separator,
                  sort_keys, skipkeys, allow_nan):
        if w_markers is not space.w_None and not space.is_dict(w_markers):
            raise oefmt(space, space.w_TypeError, "make_encoder() argument 1 must be dict or None, not %T", w_markers)
        w_self = allocate(space, W_Encoder, w_cls)
        w_self.w_markers = w_markers
        w_self.w_default = w_default
        w_self.w_encoder = w_encoder
        w_self.w_indent = w_indent
        w_self.key_separator = separator(space, w_key_separator, 5)
        w_self.item_separator = separator(space, w_item_separator, 6)
        w_self.sort_keys = sort_keys
        w_self.skipkeys = skipkeys
        w_self.allow_nan = allow_nan
        w_self.quoting = quoting_of(w_encoder)
        return w_self

    def call_list(self, space, args_w):
        if len(args_w) == 2:
            return self.descr_call(space, args_w[0], space.ssize_w(args_w[1]))
        return space.call_list(space.lookup(self, '__call__'), [self] + args_w)

    def call_args(self, space, args):
        return space.call_args(space.lookup(self, '__call__'), args.prepend(self))

    @typedef.method("__call__(self, /, obj, _current_indent_level: index)")
    def descr_call(self, space, w_obj, _current_indent_level):
        output = Output(space, self, _current_indent_level)
        output.value(w_obj, output.newline)
        return space.newtuple([space.newtext(output.builder.build())])

    @typedef.getset('markers')
    def get_markers(self, space):
        "markers"
        return self.w_markers

    @typedef.getset('default')
    def get_default(self, space):
        "default"
        return self.w_default

    @typedef.getset('encoder')
    def get_encoder(self, space):
        "encoder"
        return self.w_encoder

    @typedef.getset('indent')
    def get_indent(self, space):
        "indent"
        return self.w_indent

    @typedef.getset('key_separator')
    def get_key_separator(self, space):
        "key_separator"
        return space.newtext(self.key_separator)

    @typedef.getset('item_separator')
    def get_item_separator(self, space):
        "item_separator"
        return space.newtext(self.item_separator)

    @typedef.getset('sort_keys')
    def get_sort_keys(self, space):
        "sort_keys"
        return space.newbool(self.sort_keys)

    @typedef.getset('skipkeys')
    def get_skipkeys(self, space):
        "skipkeys"
        return space.newbool(self.skipkeys)


def separator(space, w_value, number):
    if not isinstance(w_value, W_Str):
        raise oefmt(space, space.w_TypeError, "make_encoder() argument %d must be str, not %T", number, w_value)
    return w_value.utf8


def quoting_of(w_encoder):
    "The two functions of this module are not called for each string."
    if isinstance(w_encoder, W_BuiltinFunction) and w_encoder.w_self is None and w_encoder.code.owner == '_json':
        if w_encoder.code.name == 'encode_basestring_ascii':
            return ASCII
        if w_encoder.code.name == 'encode_basestring':
            return FULL
    return PYTHON


class Output(object):
    "One object being written. `indent`: for each level, '' where all is in one line; `newline` begins a line then."

    def __init__(self, space, encoder, level):
        self.space = space
        self.encoder = encoder
        self.builder = StringBuilder()
        self.size = 0
        self.indent = ''
        self.newline = ''
        self.has_lines = encoder.w_indent is not space.w_None
        if self.has_lines:
            w_indent = encoder.w_indent
            if not isinstance(w_indent, W_Str):
                raise oefmt(space, space.w_TypeError, 'can only concatenate str (not "%T") to str', w_indent)
            self.indent = w_indent.utf8
            space.check_size(len(self.indent) * level)
            self.newline = '\n' + self.indent * level

    def write(self, text):
        space = self.space
        self.size += len(text)
        space.check_size(self.size)
        self.builder.append(text)

    def value(self, w_obj, newline):
        "`newline` begins the line of what stands beside it."
        space = self.space
        space.tick(1)
        if w_obj is space.w_None:
            self.write('null')
        elif w_obj is space.w_True:
            self.write('true')
        elif w_obj is space.w_False:
            self.write('false')
        elif isinstance(w_obj, W_Str):
            self.write(self.quoted(w_obj))
        elif isinstance(w_obj, W_AbstractInt):
            self.write(space.int_text(w_obj))
        elif isinstance(w_obj, W_Float):
            self.write(self.float_text(w_obj.floatval))
        else:
            self.nested(w_obj, newline)

    def nested(self, w_obj, newline):
        space = self.space
        try:
            space.enter_native_weighted(NESTING)
        except OperationError:
            raise oefmt(space, space.w_RecursionError,
                        "maximum recursion depth exceeded while encoding a JSON object")
        try:
            if isinstance(w_obj, W_Dict):
                if space.len_w(w_obj) == 0:
                    self.write('{}')
                    return
                w_key = self.mark(w_obj)
                self.dict(w_obj, newline)
            elif isinstance(w_obj, W_List) or isinstance(w_obj, W_Tuple):
                items_w = space.listview(w_obj)[:]          # default() may change the list
                if len(items_w) == 0:
                    self.write('[]')
                    return
                w_key = self.mark(w_obj)
                self.array(items_w, newline)
            else:
                w_key = self.mark(w_obj)
                self.value(space.call_1(self.encoder.w_default, w_obj), newline)
            if w_key is not None:
                space.delitem(self.encoder.w_markers, w_key)
        finally:
            space.leave_native_weighted(NESTING)

    def mark(self, w_obj):
        "Enter an object among those that are being written; its key there, None where nobody asks."
        space = self.space
        w_markers = self.encoder.w_markers
        if w_markers is space.w_None:
            return None
        w_key = w_obj.identity(space)
        if space.finditem(w_markers, w_key) is not None:
            raise oefmt(space, space.w_ValueError, "Circular reference detected")
        space.setitem(w_markers, w_key, w_obj)
        return w_key

    def array(self, items_w, newline):
        inner = newline
        self.write('[')
        if self.has_lines:
            inner = newline + self.indent
            self.write(inner)
        for i in range(len(items_w)):
            if i > 0:
                self.write(self.encoder.item_separator)
                self.write(inner)
            self.value(items_w[i], inner)
        self.write(newline)
        self.write(']')

    def dict(self, w_dict, newline):
        space = self.space
        encoder = self.encoder
        items_w = self.items_of(w_dict)
        inner = newline + self.indent
        first = True
        self.write('{')
        for w_item in items_w:
            w_key, w_value = self.pair(w_item)
            key = self.key_text(w_key)
            if key is None:
                continue
            if first:
                first = False
            else:
                self.write(encoder.item_separator)
            self.write(inner)
            self.write(key)
            self.write(encoder.key_separator)
            self.value(w_value, inner)
        if not first:
            self.write(newline)
        self.write('}')

    def items_of(self, w_dict):
        "(key, value) tuples."
        space = self.space
        w_items = space.newlist(space.unpack(space.call_method(w_dict, 'items', [])))
        if self.encoder.sort_keys:
            space.call_method(w_items, 'sort', [])
        return space.listview(w_items)

    def pair(self, w_item):
        if not isinstance(w_item, W_Tuple) or len(w_item.items_w) != 2:
            raise oefmt(self.space, self.space.w_ValueError, "items must return 2-tuples")
        return w_item.items_w[0], w_item.items_w[1]

    def key_text(self, w_key):
        "Quoted; None for what is to be skipped."
        space = self.space
        if isinstance(w_key, W_Str):
            return self.quoted(w_key)
        if isinstance(w_key, W_Float):
            text = self.float_text(w_key.floatval)
        elif w_key is space.w_True:
            text = 'true'
        elif w_key is space.w_False:
            text = 'false'
        elif w_key is space.w_None:
            text = 'null'
        elif isinstance(w_key, W_AbstractInt):
            text = space.int_text(w_key)
        elif self.encoder.skipkeys:
            return None
        else:
            raise oefmt(space, space.w_TypeError, "keys must be str, int, float, bool or None, not %T", w_key)
        return self.quoted(W_Str(text, len(text)))

    def quoted(self, w_str):
        space = self.space
        quoting = self.encoder.quoting
        if quoting == ASCII:
            return quote_ascii(space, w_str.utf8)
        if quoting == FULL:
            return quote(space, w_str.utf8)
        w_text = space.call_1(self.encoder.w_encoder, w_str)
        if not isinstance(w_text, W_Str):
            raise oefmt(space, space.w_TypeError, "encoder() must return a string, not %T", w_text)
        return w_text.utf8

    def float_text(self, value):
        if isfinite(value):
            return float_repr(value)
        if not self.encoder.allow_nan:
            raise oefmt(self.space, self.space.w_ValueError,
                        "Out of range float values are not JSON compliant: %s", float_repr(value))
        if value > 0.0:
            return 'Infinity'
        return '-Infinity' if value < 0.0 else 'NaN'
