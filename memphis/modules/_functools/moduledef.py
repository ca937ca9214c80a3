"""The declaration of _functools, and reduce()."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('_functools', "Tools that operate on functions.")


@module.function("reduce(function, iterable, initial=..., /)")
def reduce(space, w_function, w_iterable, w_initial):
    """reduce(function, iterable[, initial], /) -> value

Apply a function of two arguments cumulatively to the items of a sequence
or iterable, from left to right, so as to reduce the iterable to a single
value.  For example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5]) calculates
((((1+2)+3)+4)+5).  If initial is present, it is placed before the items
of the iterable in the calculation, and serves as a default when the
iterable is empty."""
    try:
        w_iter = space.iter(w_iterable)
    except OperationError as e:
        if e.match(space, space.w_TypeError):
            raise oefmt(space, space.w_TypeError, "reduce() arg 2 must support iteration")
        raise
    w_result = w_initial
    while True:
        w_item = space.next(w_iter)
        if w_item is None:
            break
        space.tick(1)
        if w_result is None:
            w_result = w_item
        else:
            w_result = space.call_2(w_function, w_result, w_item)
    if w_result is None:
        raise oefmt(space, space.w_TypeError, "reduce() of empty iterable with no initial value")
    return w_result
