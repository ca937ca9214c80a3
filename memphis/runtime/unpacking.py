"""Stars and unpacking: what displays, calls and assignment targets do with an iterable or a mapping."""
from memphis.errors import make_error, oefmt
from memphis.objects.listobject import W_List
from memphis.objects.tupleobject import W_Tuple


def extend_list(space, w_list, w_iterable):
    "`[*iterable]`, and `f(*iterable)` among other arguments."
    assert isinstance(w_list, W_List)
    if not w_iterable.is_user and not space.is_iterable_slot(w_iterable):
        raise oefmt(space, space.w_TypeError, "Value after * must be an iterable, not %T", w_iterable)
    w_list.extend(space, w_iterable)


def update_dict(space, w_dict, w_other):
    "`{**other}`"
    if not space.is_dict(w_other) and space.findattr(w_other, 'keys') is None:
        raise oefmt(space, space.w_TypeError, "'%T' object is not a mapping", w_other)
    space.call_method(w_dict, 'update', [w_other])


def merge_keywords(space, w_func, w_dict, w_other):
    "`f(**other)`: duplicates are errors."
    if not space.is_dict(w_other) and space.findattr(w_other, 'keys') is None:
        raise oefmt(space, space.w_TypeError, "%s argument after ** must be a mapping, not %T",
                    space.function_text(w_func), w_other)
    if space.is_dict(w_other):
        keys_w = space.unpack(w_other)
    else:
        keys_w = space.unpack(space.call_method(w_other, 'keys', []))
    for w_key in keys_w:
        if not space.is_text(w_key):
            raise oefmt(space, space.w_TypeError, "keywords must be strings")
        if space.finditem(w_dict, w_key) is not None:
            raise oefmt(space, space.w_TypeError, "%s got multiple values for keyword argument '%s'",
                        space.function_text(w_func), space.text_w(w_key))
        space.setitem(w_dict, w_key, space.getitem(w_other, w_key))


def star_arguments(space, w_func, w_args):
    "`f(*args)`: a new list."
    if not space.is_tuple(w_args) and not space.is_list(w_args):
        if not w_args.is_user and not space.is_iterable_slot(w_args):
            raise oefmt(space, space.w_TypeError, "%s argument after * must be an iterable, not %T",
                        space.function_text(w_func), w_args)
    return space.listview(w_args)[:]


def unpack_exactly(space, w_sequence, n):
    "The n values of `a, b = sequence`; not to be changed."
    if type(w_sequence) is W_List:
        items_w = w_sequence.getitems()
    elif type(w_sequence) is W_Tuple:
        items_w = w_sequence.items_w[:]
    else:
        items_w = unpack_at_most(space, w_sequence, n)[:]
    if len(items_w) != n:
        raise wrong_number(space, n, len(items_w))
    return items_w


def wrong_number(space, n, given):
    if given > n:
        return make_error(space, space.w_ValueError, "too many values to unpack (expected %d)", n)
    return make_error(space, space.w_ValueError, "not enough values to unpack (expected %d, got %d)",
                      n, given)


def unpack_at_most(space, w_iterable, limit):
    "At most limit + 1 items."
    if not w_iterable.is_user and not space.is_iterable_slot(w_iterable):
        raise oefmt(space, space.w_TypeError, "cannot unpack non-iterable %T object", w_iterable)
    w_iter = space.iter(w_iterable)
    items_w = []
    while len(items_w) <= limit:
        w_item = space.next(w_iter)
        if w_item is None:
            break
        items_w.append(w_item)
    return items_w


def unpack_starred(space, w_iterable, before, after):
    "The values of `a, *b, c = iterable`: that of the star is a list."
    if not w_iterable.is_user and not space.is_iterable_slot(w_iterable):
        raise oefmt(space, space.w_TypeError, "cannot unpack non-iterable %T object", w_iterable)
    items_w = space.unpack(w_iterable)
    n = len(items_w)
    if n < before + after:
        raise oefmt(space, space.w_ValueError,
                    "not enough values to unpack (expected at least %d, got %d)", before + after, n)
    stop = n - after
    assert stop >= 0
    assert before >= 0
    return items_w[:before] + [space.newlist(items_w[before:stop])] + items_w[stop:]
