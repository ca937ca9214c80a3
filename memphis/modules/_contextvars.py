"""The _contextvars module (PEP 567).

A context is an immutable map from variables to values, a chain of assignments that is copied into a table when it grows
long: copying a context is free, setting a variable cheap.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef, TypeDef
from memphis.objects.base import Lifeline, W_Object

module = ModuleDef('_contextvars', "Context Variables")

LONGEST_CHAIN = 8


class Values(object):
    """An immutable map: `w_var` has `w_value` (None: it has been deleted), all others what `rest` says; at the end of
    the chain there is a table, which nobody changes."""
    _immutable_ = True

    def __init__(self, w_var, w_value, rest, table, length):
        self.w_var = w_var
        self.w_value = w_value
        self.rest = rest
        self.table = table
        self.length = length


EMPTY = Values(None, None, None, {}, 0)


def find(values, w_var):
    while values.rest is not None:
        if values.w_var is w_var:
            return values.w_value
        values = values.rest
    return values.table.get(w_var, None)


def changed(values, w_var, w_value):
    "The map with another value; None deletes."
    if values.length < LONGEST_CHAIN:
        return Values(w_var, w_value, values, values.table, values.length + 1)
    table = as_table(values)
    if w_value is not None:
        table[w_var] = w_value
    elif w_var in table:
        del table[w_var]
    return Values(None, None, None, table, 0)


def as_table(values):
    "A new dict."
    if values.rest is None:
        return values.table.copy()
    table = as_table(values.rest)
    if values.w_value is not None:
        table[values.w_var] = values.w_value
    elif values.w_var in table:
        del table[values.w_var]
    return table


class W_Context(W_Object):
    typedef = TypeDef('Context', base=W_Object.typedef, module='_contextvars', final=True, hashable=False,
                      weakrefs=True)
    import_from_mixin(Lifeline)

    def __init__(self, values):
        self.values = values
        self.previous = None
        self.entered = False

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if len(args_w) > 0 or space.len_w(w_kwargs) > 0:
            raise oefmt(space, space.w_TypeError, "Context() does not accept any arguments")
        return W_Context(EMPTY)

    @typedef.method("run(self, *args, **kwargs)")
    def run(self, space, args_w, w_kwargs):
        if len(args_w) == 0:
            raise oefmt(space, space.w_TypeError, "run() missing 1 required positional argument")
        if self.entered:
            raise oefmt(space, space.w_RuntimeError, "cannot enter context: %R is already entered", self)
        self.previous = state.context
        self.entered = True
        state.context = self
        try:
            return space.call_with_dict(args_w[0], args_w[1:], w_kwargs)
        finally:
            state.context = self.previous
            self.previous = None
            self.entered = False

    @typedef.method("copy(self)")
    def copy(self, space):
        "Return a shallow copy of the context object."
        return W_Context(self.values)

    def value_of(self, space, w_key):
        if not isinstance(w_key, W_ContextVar):
            raise oefmt(space, space.w_TypeError, "a ContextVar key was expected, got %R", w_key)
        return find(self.values, w_key)

    @typedef.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        w_value = self.value_of(space, w_key)
        if w_value is None:
            raise OperationError(space.w_KeyError, space.call_1(space.w_KeyError, w_key))
        return w_value

    @typedef.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        return self.value_of(space, w_key) is not None

    @typedef.method("get(self, key, default=None, /)")
    def get(self, space, w_key, w_default):
        """Return the value for `key` if `key` has the value in the context object.

If `key` does not exist, return `default`. If `default` is not given,
return None."""
        w_value = self.value_of(space, w_key)
        return w_default if w_value is None else w_value

    def has_length(self):
        return True

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        return len(as_table(self.values))

    def pairs(self, space):
        w_dict = space.newdict()
        table = as_table(self.values)
        space.tick(len(table))
        for w_var, w_value in table.items():
            space.setitem(w_dict, w_var, w_value)
        return w_dict

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return space.iter(self.pairs(space))

    @typedef.method("keys(self)")
    def keys(self, space):
        "Return a list of all variables in the context object."
        return space.iter(self.pairs(space))

    @typedef.method("values(self)")
    def descr_values(self, space):
        "Return a list of all variables' values in the context object."
        return space.iter(space.call_method(self.pairs(space), 'values', []))

    @typedef.method("items(self)")
    def items(self, space):
        """Return all variables and their values in the context object.

The result is returned as a list of 2-tuples (variable, value)."""
        return space.iter(space.call_method(self.pairs(space), 'items', []))

    @typedef.method("__eq__(self, value, /)")
    def op_eq(self, space, w_value):
        if not isinstance(w_value, W_Context):
            return space.w_NotImplemented
        return space.eq(self.pairs(space), w_value.pairs(space))

    @typedef.method("__ne__(self, value, /)")
    def op_ne(self, space, w_value):
        if not isinstance(w_value, W_Context):
            return space.w_NotImplemented
        return space.ne(self.pairs(space), w_value.pairs(space))


class State(object):
    def __init__(self):
        self.context = W_Context(EMPTY)


state = State()


class W_ContextVar(W_Object):
    typedef = TypeDef('ContextVar', base=W_Object.typedef, module='_contextvars', final=True, weakrefs=True)
    import_from_mixin(Lifeline)

    def __init__(self, w_name, w_default):
        self.w_name = w_name
        self.w_default = w_default

    @typedef.static("__new__(cls, name, /, *, default=...)")
    def descr_new(space, w_cls, w_name, w_default):
        if not space.is_text(w_name):
            raise oefmt(space, space.w_TypeError, "context variable name must be a str")
        return W_ContextVar(w_name, w_default)

    @typedef.getset('name')
    def get_name(self, space):
        return self.w_name

    @typedef.method("get(self, default=..., /)")
    def get(self, space, w_default):
        """Return a value for the context variable for the current context.

If there is no value for the variable in the current context, the method will:
 * return the value of the default argument of the method, if provided; or
 * return the default value for the context variable, if it was created
   with one; or
 * raise a LookupError."""
        w_value = find(state.context.values, self)
        if w_value is not None:
            return w_value
        if w_default is not None:
            return w_default
        if self.w_default is not None:
            return self.w_default
        raise OperationError(space.w_LookupError, space.call_1(space.w_LookupError, self))

    @typedef.method("set(self, value, /)")
    def set(self, space, w_value):
        """Call to set a new value for the context variable in the current context.

The required *value* argument is the new value for the context variable.

Returns a Token object that can be used to restore the variable to its previous
value via the `ContextVar.reset()` method."""
        context = state.context
        w_token = W_Token(context, self, find(context.values, self))
        context.values = changed(context.values, self, w_value)
        return w_token

    @typedef.method("reset(self, token, /) -> None")
    def reset(self, space, w_token):
        """Reset the context variable.

The variable is reset to the value it had before the `ContextVar.set()` that
created the token was used."""
        if not isinstance(w_token, W_Token):
            raise oefmt(space, space.w_TypeError, "expected an instance of Token, got %R", w_token)
        if w_token.used:
            raise oefmt(space, space.w_RuntimeError, "%R has already been used once", w_token)
        if w_token.w_var is not self:
            raise oefmt(space, space.w_ValueError, "%R was created by a different ContextVar", w_token)
        if w_token.context is not state.context:
            raise oefmt(space, space.w_ValueError, "%R was created in a different Context", w_token)
        w_token.used = True
        state.context.values = changed(state.context.values, self, w_token.w_old_value)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        text = '<ContextVar name=' + space.repr_text(self.w_name)
        if self.w_default is not None:
            text += ' default=' + space.repr_text(self.w_default)
        return text + ' at ' + space.address_text(self) + '>'

    @typedef.classmethod("__class_getitem__(cls, object, /)")
    def descr_class_getitem(space, w_cls, w_object):
        "See PEP 585"
        return space.new_generic_alias(w_cls, w_object)


class W_TokenMissing(W_Object):
    typedef = TypeDef('Token_MISSING', base=W_Object.typedef, module='_contextvars', final=True)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<Token.MISSING>'


MISSING = W_TokenMissing()


class W_Token(W_Object):
    "`w_old_value` is None where the variable had none."
    typedef = TypeDef('Token', base=W_Object.typedef, module='_contextvars', final=True, hashable=False)

    def __init__(self, context, w_var, w_old_value):
        self.context = context
        self.w_var = w_var
        self.w_old_value = w_old_value
        self.used = False

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        raise oefmt(space, space.w_RuntimeError, "Tokens can only be created by ContextVars")

    @typedef.getset('var')
    def get_var(self, space):
        return self.w_var

    @typedef.getset('old_value')
    def get_old_value(self, space):
        return MISSING if self.w_old_value is None else self.w_old_value

    @typedef.constant('MISSING')
    def make_missing(space):
        return MISSING

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<Token%s var=%s at %s>' % (' used' if self.used else '', space.repr_text(self.w_var),
                                           space.address_text(self))

    @typedef.classmethod("__class_getitem__(cls, object, /)")
    def descr_class_getitem(space, w_cls, w_object):
        "See PEP 585"
        return space.new_generic_alias(w_cls, w_object)


@module.function("copy_context()")
def copy_context(space):
    return W_Context(state.context.values)


def _export(name, cls):
    module.constant(name)(lambda space: cls.w_builtin_type)


for _cls in [W_Context, W_ContextVar, W_Token]:
    _export(_cls.typedef.name, _cls)
