"""Builtin functions on iterables: all, any, iter, len, max, min, next, sorted."""
from memphis.errors import OperationError, oefmt
from memphis.objects.iterators import W_CallableIterator
from memphis.modules.builtins.moduledef import module
from memphis.runtime.coroutine import W_AnextAwaitable
from memphis.runtime.generator import W_Resumable


@module.function("all(iterable, /) -> bool")
def all_(space, w_iterable):
    """Return True if bool(x) is True for all values x in the iterable.

If the iterable is empty, return True."""
    return not find_truth(space, w_iterable, False)


@module.function("any(iterable, /) -> bool")
def any_(space, w_iterable):
    """Return True if bool(x) is True for any x in the iterable.

If the iterable is empty, return False."""
    return find_truth(space, w_iterable, True)


def find_truth(space, w_iterable, wanted):
    w_iter = space.iter(w_iterable)
    while True:
        w_item = space.next(w_iter)
        if w_item is None:
            return False
        space.tick(1)
        if space.is_true(w_item) == wanted:
            return True


@module.function("len(obj, /) -> int")
def len_(space, w_obj):
    "Return the number of items in a container."
    return space.len_w(w_obj)


@module.function("iter(object, sentinel=..., /)")
def iter_(space, w_object, w_sentinel):
    """iter(iterable) -> iterator
iter(callable, sentinel) -> iterator

Get an iterator from an object.  In the first form, the argument must
supply its own iterator, or be a sequence.
In the second form, the callable is called until it returns the sentinel."""
    if w_sentinel is None:
        return space.iter(w_object)
    if not space.is_callable(w_object):
        raise oefmt(space, space.w_TypeError, "iter(v, w): v must be callable")
    return W_CallableIterator(w_object, w_sentinel)


@module.function("next(iterator, default=..., /)")
def next_(space, w_iterator, w_default):
    """next(iterator[, default])

Return the next item from the iterator. If default is given and the iterator
is exhausted, it is returned instead of raising StopIteration."""
    if w_default is None and w_iterator.is_user:    # its StopIteration may carry a value
        w_method = space.lookup(w_iterator, '__next__')
        if w_method is not None:
            return space.call_special(w_method, w_iterator)
    w_value = space.next(w_iterator)
    if w_value is not None:
        return w_value
    if w_default is not None:
        return w_default
    if isinstance(w_iterator, W_Resumable):
        raise w_iterator.stop_iteration(space)
    raise OperationError(space.w_StopIteration, None)


@module.function("aiter(async_iterable, /)")
def aiter(space, w_async_iterable):
    "Return an AsyncIterator for an AsyncIterable object."
    w_method = space.lookup(w_async_iterable, '__aiter__')
    if w_method is None:
        raise oefmt(space, space.w_TypeError, "'%T' object is not an async iterable", w_async_iterable)
    w_iterator = space.call_special(w_method, w_async_iterable)
    if space.lookup(w_iterator, '__anext__') is None:
        raise oefmt(space, space.w_TypeError, "aiter() returned not an async iterator of type '%T'", w_iterator)
    return w_iterator


@module.function("anext(async_iterator, default=..., /)")
def anext(space, w_async_iterator, w_default):
    """Return the next item from the async iterator.

If default is given and the async iterator is exhausted,
it is returned instead of raising StopAsyncIteration."""
    w_method = space.lookup(w_async_iterator, '__anext__')
    if w_method is None:
        raise oefmt(space, space.w_TypeError, "'%T' object is not an async iterator", w_async_iterator)
    w_awaitable = space.call_special(w_method, w_async_iterator)
    if w_default is None:
        return w_awaitable
    return W_AnextAwaitable(w_awaitable, w_default)


@module.function("sorted(*args, **kwargs)")
def sorted_(space, args_w, w_kwargs):
    """Return a new list containing all items from the iterable in ascending order.

A custom key function can be supplied to customize the sort order, and the
reverse flag can be set to request the result in descending order."""
    if len(args_w) != 1:
        raise oefmt(space, space.w_TypeError, "sorted expected 1 argument, got %d", len(args_w))
    w_list = space.newlist(space.unpack(args_w[0]))
    w_sort = space.getattr(w_list, 'sort')
    if space.len_w(w_kwargs) == 0:
        space.call_0(w_sort)
    else:
        space.call_with_dict(w_sort, [], w_kwargs)
    return w_list


# ____________________________________________________________
# max and min

@module.function("max(*args, default=..., key=None)")
def max_(space, w_default, w_key, args_w):
    """max(iterable, *[, default=obj, key=func]) -> value
max(arg1, arg2, *args, *[, key=func]) -> value

With a single iterable argument, return its biggest item. The
default keyword-only argument specifies an object to return if
the provided iterable is empty.
With two or more positional arguments, return the largest argument."""
    return extreme(space, args_w, w_default, w_key, True)


@module.function("min(*args, default=..., key=None)")
def min_(space, w_default, w_key, args_w):
    """min(iterable, *[, default=obj, key=func]) -> value
min(arg1, arg2, *args, *[, key=func]) -> value

With a single iterable argument, return its smallest item. The
default keyword-only argument specifies an object to return if
the provided iterable is empty.
With two or more positional arguments, return the smallest argument."""
    return extreme(space, args_w, w_default, w_key, False)


def extreme(space, args_w, w_default, w_key, greatest):
    name = 'max' if greatest else 'min'
    if len(args_w) == 0:
        raise oefmt(space, space.w_TypeError, "%s expected at least 1 argument, got 0", name)
    if len(args_w) > 1:
        if w_default is not None:
            raise oefmt(space, space.w_TypeError,
                        "Cannot specify a default for %s() with multiple positional arguments", name)
        w_best = w_best_key = args_w[0]
        if w_key is not space.w_None:
            w_best_key = space.call_1(w_key, w_best)
        for i in range(1, len(args_w)):
            w_item = w_item_key = args_w[i]
            if w_key is not space.w_None:
                w_item_key = space.call_1(w_key, w_item)
            if is_better(space, w_item_key, w_best_key, greatest):
                w_best, w_best_key = w_item, w_item_key
        return w_best
    w_iter = space.iter(args_w[0])
    w_best = space.next(w_iter)
    if w_best is None:
        if w_default is None:
            raise oefmt(space, space.w_ValueError, "%s() iterable argument is empty", name)
        return w_default
    w_best_key = w_best
    if w_key is not space.w_None:
        w_best_key = space.call_1(w_key, w_best)
    while True:
        w_item = space.next(w_iter)
        if w_item is None:
            return w_best
        space.tick(1)
        w_item_key = w_item
        if w_key is not space.w_None:
            w_item_key = space.call_1(w_key, w_item)
        if is_better(space, w_item_key, w_best_key, greatest):
            w_best, w_best_key = w_item, w_item_key


def is_better(space, w_a, w_b, greatest):
    if greatest:
        return space.is_true(space.gt(w_a, w_b))
    return space.lt_w(w_a, w_b)
