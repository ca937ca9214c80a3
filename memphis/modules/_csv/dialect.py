"""Dialects: which characters separate, quote and escape, and what is quoted."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._csv.state import QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NOTNULL, csv_error, state
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate
from memphis.objects.intobject import W_AbstractInt
from memphis.objects.strobject import W_Str
from memphis.unicode import utf8

NOT_SET = -1


class W_Dialect(W_Object):
    "Characters are code points; quotechar and escapechar may be NOT_SET."
    typedef = TypeDef('Dialect', base=W_Object.typedef, module='_csv', doc=(
        "CSV dialect\n\nThe Dialect type records CSV parsing and generation options.\n"))

    @typedef.static("__new__(cls, /, dialect=..., delimiter=..., doublequote=..., escapechar=..., lineterminator=..., "
                    "quotechar=..., quoting=..., skipinitialspace=..., strict=...)")
    def descr_new(space, w_cls, w_dialect, w_delimiter, w_doublequote, w_escapechar, w_lineterminator,
                  w_quotechar, w_quoting, w_skipinitialspace, w_strict):
        if w_dialect is not None:
            if isinstance(w_dialect, W_Str):
                w_dialect = dialect_by_name(space, w_dialect)
            if (isinstance(w_dialect, W_Dialect) and w_cls is W_Dialect.w_builtin_type and w_delimiter is None and
                    w_doublequote is None and w_escapechar is None and w_lineterminator is None and
                    w_quotechar is None and w_quoting is None and w_skipinitialspace is None and w_strict is None):
                return w_dialect
            w_delimiter = given_or_attribute(space, w_delimiter, w_dialect, 'delimiter')
            w_doublequote = given_or_attribute(space, w_doublequote, w_dialect, 'doublequote')
            w_escapechar = given_or_attribute(space, w_escapechar, w_dialect, 'escapechar')
            w_lineterminator = given_or_attribute(space, w_lineterminator, w_dialect, 'lineterminator')
            w_quotechar = given_or_attribute(space, w_quotechar, w_dialect, 'quotechar')
            w_quoting = given_or_attribute(space, w_quoting, w_dialect, 'quoting')
            w_skipinitialspace = given_or_attribute(space, w_skipinitialspace, w_dialect, 'skipinitialspace')
            w_strict = given_or_attribute(space, w_strict, w_dialect, 'strict')
        w_self = allocate(space, W_Dialect, w_cls)
        w_self.delimiter = character(space, w_delimiter, ord(','), 'delimiter')
        w_self.doublequote = w_doublequote is None or space.is_true(w_doublequote)
        w_self.escapechar = character_or_none(space, w_escapechar, NOT_SET, 'escapechar')
        w_self.lineterminator = terminator(space, w_lineterminator)
        w_self.quotechar = character_or_none(space, w_quotechar, ord('"'), 'quotechar')
        w_self.quoting = quoting_number(space, w_quoting)
        w_self.skipinitialspace = w_skipinitialspace is not None and space.is_true(w_skipinitialspace)
        w_self.strict = w_strict is not None and space.is_true(w_strict)
        if w_quoting is None and w_quotechar is space.w_None:
            w_self.quoting = QUOTE_NONE
        w_self.check(space)
        return w_self

    def check(self, space):
        if self.quoting != QUOTE_NONE and self.quotechar == NOT_SET:
            raise oefmt(space, space.w_TypeError, "quotechar must be set if quoting enabled")
        if self.lineterminator is None:
            raise oefmt(space, space.w_TypeError, "lineterminator must be set")
        self.check_character(space, self.delimiter, 'delimiter', True)
        self.check_character(space, self.escapechar, 'escapechar', not self.skipinitialspace)
        self.check_character(space, self.quotechar, 'quotechar', not self.skipinitialspace)
        check_different(space, self.delimiter, self.escapechar, 'delimiter', 'escapechar')
        check_different(space, self.delimiter, self.quotechar, 'delimiter', 'quotechar')
        check_different(space, self.escapechar, self.quotechar, 'escapechar', 'quotechar')
        self.check_terminator(space, self.delimiter, 'delimiter')
        self.check_terminator(space, self.escapechar, 'escapechar')
        self.check_terminator(space, self.quotechar, 'quotechar')

    def check_character(self, space, c, name, may_be_space):
        if c == 10 or c == 13 or c == 32 and not may_be_space:
            raise oefmt(space, space.w_ValueError, "bad %s value", name)

    def check_terminator(self, space, c, name):
        if c != NOT_SET and self.in_terminator(c):
            raise oefmt(space, space.w_ValueError, "bad %s or lineterminator value", name)

    def in_terminator(self, c):
        text = self.lineterminator
        pos = 0
        while pos < len(text):
            if utf8.codepoint_at(text, pos) == c:
                return True
            pos = utf8.next_position(text, pos)
        return False

    @typedef.method("__reduce__(self, /, *args, **kwargs)")
    def descr_reduce(self, space, args_w, w_kwargs):
        "raises an exception to avoid pickling"
        raise oefmt(space, space.w_TypeError, "cannot pickle '%s' instances", space.type(self).name)

    @typedef.method("__reduce_ex__(self, /, *args, **kwargs)")
    def descr_reduce_ex(self, space, args_w, w_kwargs):
        "raises an exception to avoid pickling"
        raise oefmt(space, space.w_TypeError, "cannot pickle '%s' instances", space.type(self).name)

    @typedef.getset('delimiter')
    def get_delimiter(self, space):
        return wrap_character(space, self.delimiter)

    @typedef.getset('quotechar')
    def get_quotechar(self, space):
        return wrap_character(space, self.quotechar)

    @typedef.getset('escapechar')
    def get_escapechar(self, space):
        return wrap_character(space, self.escapechar)

    @typedef.getset('lineterminator')
    def get_lineterminator(self, space):
        return space.newtext(self.lineterminator)

    @typedef.getset('quoting')
    def get_quoting(self, space):
        return space.newint(self.quoting)

    @typedef.getset('doublequote')
    def get_doublequote(self, space):
        return space.newbool(self.doublequote)

    @typedef.getset('skipinitialspace')
    def get_skipinitialspace(self, space):
        return space.newbool(self.skipinitialspace)

    @typedef.getset('strict')
    def get_strict(self, space):
        return space.newbool(self.strict)


def given_or_attribute(space, w_given, w_dialect, name):
    "None where neither is there."
    if w_given is not None:
        return w_given
    try:
        return space.findattr(w_dialect, name)
    except OperationError as e:
        if not e.match(space, space.w_Exception):
            raise
        return None


def wrap_character(space, c):
    if c == NOT_SET:
        return space.w_None
    return W_Str.from_code(c)


def character(space, w_value, default, name):
    if w_value is None:
        return default
    if not isinstance(w_value, W_Str):
        raise oefmt(space, space.w_TypeError, '"%s" must be string, not %T', name, w_value)
    return only_character(space, w_value, name)


def character_or_none(space, w_value, default, name):
    if w_value is None:
        return default
    if w_value is space.w_None:
        return NOT_SET
    if not isinstance(w_value, W_Str):
        raise oefmt(space, space.w_TypeError, '"%s" must be string or None, not %T', name, w_value)
    return only_character(space, w_value, name)


def only_character(space, w_str, name):
    if w_str.codepoints != 1:
        raise oefmt(space, space.w_TypeError, '"%s" must be a 1-character string', name)
    return utf8.codepoint_at(w_str.utf8, 0)


def terminator(space, w_value):
    "None where the program wants none, which check() refuses."
    if w_value is None:
        return '\r\n'
    if w_value is space.w_None:
        return None
    if not isinstance(w_value, W_Str):
        raise oefmt(space, space.w_TypeError, '"lineterminator" must be a string')
    return w_value.utf8


def quoting_number(space, w_value):
    if w_value is None:
        return QUOTE_MINIMAL
    if not isinstance(w_value, W_AbstractInt) or w_value.is_user:
        raise oefmt(space, space.w_TypeError, '"quoting" must be an integer')
    quoting = space.clamped_index_w(w_value)
    if quoting < QUOTE_MINIMAL or quoting > QUOTE_NOTNULL:
        raise oefmt(space, space.w_TypeError, 'bad "quoting" value')
    return quoting


def check_different(space, a, b, first, second):
    if a == b and a != NOT_SET:
        raise oefmt(space, space.w_ValueError, "bad %s or %s value", first, second)


def dialect_by_name(space, w_name):
    w_dialect = space.finditem(state.w_dialects, w_name)
    if w_dialect is None:
        raise csv_error("unknown dialect")
    return w_dialect


def dialect_from(space, w_dialect, w_kwargs):
    "The argument of reader(), writer() and register_dialect(), None where it is missing."
    args_w = [] if w_dialect is None else [w_dialect]
    w_result = space.call_with_dict(W_Dialect.w_builtin_type, args_w, w_kwargs)
    assert isinstance(w_result, W_Dialect)
    return w_result
