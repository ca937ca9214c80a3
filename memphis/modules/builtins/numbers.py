"""Builtin functions on numbers: abs, bin, divmod, hex, oct, pow, round, sum; and hash and id."""
import math

from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.rfloat import isfinite

from memphis.errors import oefmt
from memphis.modules.builtins.moduledef import module
from memphis.objects.boolobject import W_Bool
from memphis.objects.floatobject import W_Float
from memphis.objects.intobject import W_Int


@module.function("abs(x, /)")
def abs_(space, w_x):
    "Return the absolute value of the argument."
    w_method = space.lookup(w_x, '__abs__')
    if w_method is None:
        raise oefmt(space, space.w_TypeError, "bad operand type for abs(): '%T'", w_x)
    return space.call_special(w_method, w_x)


@module.function("bin(number, /) -> text")
def bin_(space, w_number):
    """Return the binary representation of an integer.

   >>> bin(2796202)
   '0b1010101010101010101010'"""
    return digits(space, w_number, '#b')


@module.function("hex(number, /) -> text")
def hex_(space, w_number):
    """Return the hexadecimal representation of an integer.

   >>> hex(12648430)
   '0xc0ffee'"""
    return digits(space, w_number, '#x')


@module.function("oct(number, /) -> text")
def oct_(space, w_number):
    """Return the octal representation of an integer.

   >>> oct(342391)
   '0o1234567'"""
    return digits(space, w_number, '#o')


def digits(space, w_number, spec):
    return space.format_text(space.index(w_number), spec)


@module.function("divmod(x, y, /)")
def divmod_(space, w_x, w_y):
    "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x."
    return space.divmod(w_x, w_y)


@module.function("pow(base, exp, mod=None)")
def pow_(space, w_base, w_exp, w_mod):
    """Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments

Some types, such as ints, are able to use a more efficient algorithm when
invoked using the three argument form."""
    if w_mod is space.w_None:
        return space.pow(w_base, w_exp)
    w_method = space.lookup(w_base, '__pow__')
    if w_method is not None:
        w_result = space.call_special_list(w_method, w_base, [w_exp, w_mod])
        if w_result is not space.w_NotImplemented:
            return w_result
    if space.is_float(w_exp) or space.is_float(w_mod):
        raise oefmt(space, space.w_TypeError,
                    "pow() 3rd argument not allowed unless all arguments are integers")
    raise oefmt(space, space.w_TypeError,
                "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'",
                w_base, w_exp, w_mod)


@module.function("round(number, ndigits=None)")
def round_(space, w_number, w_ndigits):
    """Round a number to a given precision in decimal digits.

The return value is an integer if ndigits is omitted or None.  Otherwise
the return value has the same type as the number.  ndigits may be negative."""
    w_method = space.lookup(w_number, '__round__')
    if w_method is None:
        raise oefmt(space, space.w_TypeError, "type %T doesn't define __round__ method", w_number)
    if w_ndigits is space.w_None:
        return space.call_special(w_method, w_number)
    return space.call_special_1(w_method, w_number, w_ndigits)


@module.function("hash(obj, /) -> int")
def hash_(space, w_obj):
    """Return the hash value for the given object.

Two objects that compare equal must also have the same hash value, but the
reverse is not necessarily true."""
    return space.hash_w(w_obj)


@module.function("id(obj, /)")
def id_(space, w_obj):
    """Return the identity of an object.

This is guaranteed to be unique among simultaneously existing objects.
(CPython uses the object's memory address.)"""
    return w_obj.identity(space)


# ____________________________________________________________
# sum

@module.function("sum(*args, **kwargs)")
def sum_(space, args_w, w_kwargs):
    """Return the sum of a 'start' value (default: 0) plus an iterable of numbers

When the iterable is empty, return the start value.
This function is intended specifically for use with numeric values and may
reject non-numeric types."""
    w_start = space.finditem_str(w_kwargs, 'start')
    given = len(args_w) + space.len_w(w_kwargs)
    if len(args_w) == 0:
        raise oefmt(space, space.w_TypeError, "sum() takes at least 1 positional argument (0 given)")
    if given > 2:
        raise oefmt(space, space.w_TypeError, "sum() takes at most 2 arguments (%d given)", given)
    if len(args_w) == 2:
        w_start = args_w[1]
    elif given == 2 and w_start is None:
        w_key = space.unpack(w_kwargs)[0]
        raise oefmt(space, space.w_TypeError, "sum() got an unexpected keyword argument '%s'",
                    space.text_w(w_key))
    return sum_from(space, args_w[0], space.newint(0) if w_start is None else w_start)


def sum_from(space, w_iterable, w_total):
    """Exact ints and floats are added unwrapped, floats with a running compensation
    (Neumaier), as CPython 3.12 and later do; from the first other item on, `+`
    decides."""
    w_iter = space.iter(w_iterable)
    if space.is_text(w_total):
        raise oefmt(space, space.w_TypeError, "sum() can't sum strings [use ''.join(seq) instead]")
    if space.is_bytes_object(w_total):
        raise oefmt(space, space.w_TypeError, "sum() can't sum %T [use b''.join(seq) instead]", w_total)
    w_item = space.next(w_iter)
    if type(w_total) is W_Int:
        total = w_total.intval
        while w_item is not None:
            space.tick(1)
            if type(w_item) is W_Int:
                value = w_item.intval
            elif isinstance(w_item, W_Bool):
                value = 1 if w_item is space.w_True else 0
            else:
                break
            try:
                total = ovfcheck(total + value)
            except OverflowError:
                break
            w_item = space.next(w_iter)
        w_total = space.newint(total)
        if w_item is None:
            return w_total
        w_total = space.add(w_total, w_item)
        w_item = space.next(w_iter)
    if type(w_total) is W_Float:
        high, low = w_total.floatval, 0.0
        while w_item is not None:
            space.tick(1)
            if type(w_item) is W_Float:
                value = w_item.floatval
                t = high + value
                if math.fabs(high) >= math.fabs(value):
                    low += (high - t) + value
                else:
                    low += (value - t) + high
                high = t
            elif isinstance(w_item, W_Int):
                high += float(w_item.intval)
            else:
                break
            w_item = space.next(w_iter)
        if low != 0.0 and isfinite(low):
            high += low
        w_total = space.newfloat(high)
    while w_item is not None:
        space.tick(1)
        w_total = space.add(w_total, w_item)
        w_item = space.next(w_iter)
    return w_total
