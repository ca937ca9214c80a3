"""The declaration of _csv."""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.modules._csv.dialect import W_Dialect, dialect_by_name, dialect_from
from memphis.modules._csv.reader import W_Reader
from memphis.modules._csv.state import csv_error, state
from memphis.modules._csv.writer import W_Writer
from memphis.modules.exception_types import new_exception_type
from memphis.objects.strobject import W_Str

module = ModuleDef('_csv', "CSV parsing and writing.\n")


@module.constant('Error')
def make_error_type(space):
    state.w_error = new_exception_type(space, '_csv', 'Error')
    return state.w_error


@module.constant('_dialects')
def make_dialects(space):
    state.w_dialects = space.newdict()
    return state.w_dialects


def _type(name, cls):
    module.constant(name)(lambda space: cls.w_builtin_type)

for _name, _cls in [('Dialect', W_Dialect), ('Reader', W_Reader), ('Writer', W_Writer)]:
    _type(_name, _cls)


def _number(name, value):
    module.constant('QUOTE_' + name)(lambda space: space.newint(value))

for _value, _name in enumerate(['MINIMAL', 'ALL', 'NONNUMERIC', 'NONE', 'STRINGS', 'NOTNULL']):
    _number(_name, _value)


def check_count(space, args_w, name, least):
    if len(args_w) < least:
        raise oefmt(space, space.w_TypeError, "%s expected at least %d argument, got %d", name, least, len(args_w))
    if len(args_w) > 2:
        raise oefmt(space, space.w_TypeError, "%s expected at most 2 arguments, got %d", name, len(args_w))


@module.function("reader(*args, **kwargs)")
def reader(space, args_w, w_kwargs):
    """    csv_reader = reader(iterable [, dialect='excel']
                        [optional keyword args])
    for row in csv_reader:
        process(row)

The "iterable" argument can be any object that returns a line
of input for each iteration, such as a file object or a list.  The
optional "dialect" parameter is discussed below.  The function
also accepts optional keyword arguments which override settings
provided by the dialect.

The returned object is an iterator.  Each iteration returns a row
of the CSV file (which can span multiple input lines).
"""
    w_dialect = second_or_none(args_w)
    check_count(space, args_w, '', 1)
    w_input = space.iter(args_w[0])
    return W_Reader(w_input, dialect_from(space, w_dialect, w_kwargs))


@module.function("writer(*args, **kwargs)")
def writer(space, args_w, w_kwargs):
    """    csv_writer = csv.writer(fileobj [, dialect='excel']
                            [optional keyword args])
    for row in sequence:
        csv_writer.writerow(row)

    [or]

    csv_writer = csv.writer(fileobj [, dialect='excel']
                            [optional keyword args])
    csv_writer.writerows(rows)

The "fileobj" argument can be any object that supports the file API.
"""
    w_dialect = second_or_none(args_w)
    check_count(space, args_w, '', 1)
    w_write = space.findattr(args_w[0], 'write')
    if w_write is None or not space.is_callable(w_write):
        raise oefmt(space, space.w_TypeError, 'argument 1 must have a "write" method')
    return W_Writer(w_write, dialect_from(space, w_dialect, w_kwargs))


def second_or_none(args_w):
    "The dialect as a positional argument; as a keyword it stays among the others."
    if len(args_w) == 2:
        return args_w[1]
    return None


@module.function("register_dialect(*args, **kwargs)")
def register_dialect(space, args_w, w_kwargs):
    """Create a mapping from a string name to a dialect class.
    dialect = csv.register_dialect(name[, dialect[, **fmtparams]])"""
    check_count(space, args_w, 'register_dialect', 1)
    if not isinstance(args_w[0], W_Str):
        raise oefmt(space, space.w_TypeError, "dialect name must be a string")
    w_dialect = dialect_from(space, second_or_none(args_w), w_kwargs)
    space.setitem(state.w_dialects, args_w[0], w_dialect)
    return space.w_None


@module.function("unregister_dialect(name) -> None")
def unregister_dialect(space, w_name):
    """Delete the name/dialect mapping associated with a string name.

    csv.unregister_dialect(name)"""
    if space.finditem(state.w_dialects, w_name) is None:
        raise csv_error("unknown dialect")
    space.delitem(state.w_dialects, w_name)


@module.function("get_dialect(name)")
def get_dialect(space, w_name):
    """Return the dialect instance associated with name.

    dialect = csv.get_dialect(name)"""
    return dialect_by_name(space, w_name)


@module.function("list_dialects()")
def list_dialects(space):
    """Return a list of all known dialect names.

    names = csv.list_dialects()"""
    return space.newlist(space.unpack(state.w_dialects))


@module.function("field_size_limit(new_limit=...) -> int")
def field_size_limit(space, w_new_limit):
    """Sets an upper limit on parsed fields.

    csv.field_size_limit([limit])

Returns old limit. If limit is not given, no new limit is set and
the old limit is returned"""
    old = state.field_limit
    if w_new_limit is not None:
        if not space.is_int(w_new_limit):
            raise oefmt(space, space.w_TypeError, "limit must be an integer")
        if not space.fits_word(w_new_limit):
            raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C long")
        state.field_limit = space.int_w(w_new_limit)
    return old
