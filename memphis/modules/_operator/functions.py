"""The operators as functions, and functions on sequences."""
from memphis.errors import OperationError, oefmt
from memphis.modules._operator.moduledef import module
from memphis.objects.base import BINARY_OPERATORS, COMPARISONS
from memphis.objects.intobject import W_AbstractInt

UNDERSCORED = ('and', 'or')         # a keyword: the function's name ends with an underscore


def _binary(name, method, doc):
    def operate(space, w_a, w_b):
        return getattr(space, method)(w_a, w_b)
    operate.__name__ = 'operator_' + name
    operate.__doc__ = doc
    module.function("%s(a, b, /)" % name)(operate)


for _name, _symbol in BINARY_OPERATORS:
    if _name == 'divmod':
        continue
    _public = _name + '_' if _name in UNDERSCORED else _name
    _shown = '**' if _name == 'pow' else _symbol
    _binary(_public, _public, "Same as a %s b." % _shown)
    _binary('i' + _name, 'inplace_' + _name, "Same as a %s= b." % _shown)
for _name, _symbol, _mirrored in COMPARISONS:
    _binary(_name, _name, "Same as a %s b." % _symbol)
_binary('getitem', 'getitem', "Same as a[b].")


@module.function("neg(a, /)")
def neg(space, w_a):
    "Same as -a."
    return space.neg(w_a)


@module.function("pos(a, /)")
def pos(space, w_a):
    "Same as +a."
    return space.pos(w_a)


@module.function("inv(a, /)")
def inv(space, w_a):
    "Same as ~a."
    return space.invert(w_a)


@module.function("invert(a, /)")
def invert(space, w_a):
    "Same as ~a."
    return space.invert(w_a)


@module.function("abs(a, /)")
def abs_(space, w_a):
    "Same as abs(a)."
    return space.call_1(space.builtin('abs'), w_a)


@module.function("index(a, /)")
def index(space, w_a):
    "Same as a.__index__()"
    return space.index(w_a)


@module.function("not_(a, /)")
def not_(space, w_a):
    "Same as not a."
    return space.not_(w_a)


@module.function("truth(a, /) -> bool")
def truth(space, w_a):
    "Return True if a is true, False otherwise."
    return space.is_true(w_a)


@module.function("is_(a, b, /) -> bool")
def is_(space, w_a, w_b):
    "Same as a is b."
    return space.is_w(w_a, w_b)


@module.function("is_not(a, b, /) -> bool")
def is_not(space, w_a, w_b):
    "Same as a is not b."
    return not space.is_w(w_a, w_b)


@module.function("contains(a, b, /) -> bool")
def contains(space, w_a, w_b):
    "Same as b in a (note reversed operands)."
    return space.contains_w(w_a, w_b)


@module.function("setitem(a, b, c, /) -> None")
def setitem(space, w_a, w_b, w_c):
    "Same as a[b] = c."
    space.setitem(w_a, w_b, w_c)


@module.function("delitem(a, b, /) -> None")
def delitem(space, w_a, w_b):
    "Same as del a[b]."
    space.delitem(w_a, w_b)


@module.function("call(obj, /, *args, **kwargs)")
def call(space, w_obj, args_w, w_kwargs):
    "Same as obj(*args, **kwargs)."
    return space.call_with_dict(w_obj, args_w, w_kwargs)


# ____________________________________________________________
# sequences

def check_concatenable(space, w_obj):
    if space.is_dict(w_obj) or space.lookup(w_obj, '__getitem__') is None:
        raise oefmt(space, space.w_TypeError, "'%T' object can't be concatenated", w_obj)


@module.function("concat(a, b, /)")
def concat(space, w_a, w_b):
    "Same as a + b, for a and b sequences."
    check_concatenable(space, w_a)
    return space.add(w_a, w_b)


@module.function("iconcat(a, b, /)")
def iconcat(space, w_a, w_b):
    "Same as a += b, for a and b sequences."
    check_concatenable(space, w_a)
    return space.inplace_add(w_a, w_b)


def search_iterator(space, w_obj):
    try:
        return space.iter(w_obj)
    except OperationError as e:
        if not e.match(space, space.w_TypeError):
            raise
        raise oefmt(space, space.w_TypeError, "argument of type '%T' is not iterable", w_obj)


@module.function("countOf(a, b, /) -> int")
def count_of(space, w_a, w_b):
    "Return the number of items in a which are, or which equal, b."
    w_iter = search_iterator(space, w_a)
    count = 0
    while True:
        w_item = space.next(w_iter)
        if w_item is None:
            return count
        space.tick(1)
        if space.eq_w(w_item, w_b):
            count += 1


@module.function("indexOf(a, b, /) -> int")
def index_of(space, w_a, w_b):
    "Return the first index of b in a."
    w_iter = search_iterator(space, w_a)
    position = 0
    while True:
        w_item = space.next(w_iter)
        if w_item is None:
            raise oefmt(space, space.w_ValueError, "sequence.index(x): x not in sequence")
        space.tick(1)
        if space.eq_w(w_item, w_b):
            return position
        position += 1


@module.function("length_hint(obj, default=0, /) -> int")
def length_hint(space, w_obj, w_default):
    """Return an estimate of the number of items in obj.

This is useful for presizing containers when building from an iterable.

If the object supports len(), the result will be exact.
Otherwise, it may over- or under-estimate by an arbitrary amount.
The result will be an integer >= 0."""
    if not isinstance(w_default, W_AbstractInt):
        raise oefmt(space, space.w_TypeError, "'%T' object cannot be interpreted as an integer", w_default)
    default = space.ssize_w(w_default)
    if space.lookup(w_obj, '__len__') is not None:
        try:
            return space.len_w(w_obj)
        except OperationError as e:
            if not e.match(space, space.w_TypeError):
                raise
    w_method = space.lookup(w_obj, '__length_hint__')
    if w_method is None:
        return default
    try:
        w_hint = space.call_special(w_method, w_obj)
    except OperationError as e:
        if not e.match(space, space.w_TypeError):
            raise
        return default
    if w_hint is space.w_NotImplemented:
        return default
    if not isinstance(w_hint, W_AbstractInt):
        raise oefmt(space, space.w_TypeError, "__length_hint__ must be an integer, not %T", w_hint)
    hint = space.ssize_w(w_hint)
    if hint < 0:
        raise oefmt(space, space.w_ValueError, "__length_hint__() should return >= 0")
    return hint


# ____________________________________________________________

@module.function("_compare_digest(a, b, /) -> bool")
def compare_digest(space, w_a, w_b):
    """Return 'a == b'.

This function uses an approach designed to prevent
timing analysis, making it appropriate for cryptography.

a and b must both be of the same type: either str (ASCII only),
or any bytes-like object.

Note: If a and b are of different lengths, or if an error occurs,
a timing attack could theoretically reveal information about the
types and lengths of a and b--but not their values."""
    if space.is_text(w_a) and space.is_text(w_b):
        a, b = space.text_w(w_a), space.text_w(w_b)
        if space.len_w(w_a) != len(a) or space.len_w(w_b) != len(b):
            raise oefmt(space, space.w_TypeError,
                        "comparing strings with non-ASCII characters is not supported")
    elif space.is_bytes_like(w_a) or space.is_bytes_like(w_b):
        a, b = space.bytes_w(w_a), space.bytes_w(w_b)
    else:
        raise oefmt(space, space.w_TypeError,
                    "unsupported operand types(s) or combination of types: '%T' and '%T'", w_a, w_b)
    space.tick(len(b) >> 5)
    difference = 0 if len(a) == len(b) else 1
    if difference:
        a = b
    for i in range(len(b)):                 # the time must not depend on where they differ
        difference |= ord(a[i]) ^ ord(b[i])
    return difference == 0
