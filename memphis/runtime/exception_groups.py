"""except*: language reference 8.4.2.  What matches a clause, and what is raised when all clauses are through."""
from memphis.errors import oefmt
from memphis.objects.exceptions.group import Leaves, W_BaseExceptionGroup
from memphis.objects.typeobject import W_Type


def check_star_catchable(space, w_type):
    "What may stand behind except*."
    if space.is_tuple(w_type):
        for w_item in space.listview(w_type):
            check_class(space, w_item)
        for w_item in space.listview(w_type):
            check_no_group(space, w_item)
    else:
        check_class(space, w_type)
        check_no_group(space, w_type)


def check_class(space, w_type):
    if not (isinstance(w_type, W_Type) and w_type.issubtype(space.w_BaseException)):
        raise oefmt(space, space.w_TypeError,
                    "catching classes that do not inherit from BaseException is not allowed")


def check_no_group(space, w_type):
    if isinstance(w_type, W_Type) and w_type.issubtype(space.w_BaseExceptionGroup):
        raise oefmt(space, space.w_TypeError,
                    "catching ExceptionGroup with except* is not allowed. Use except instead.")


def given_exception_matches(space, w_exc, w_type):
    if space.is_tuple(w_type):
        for w_item in space.listview(w_type):
            if space.isinstance_w(w_exc, w_item):
                return True
        return False
    return space.isinstance_w(w_exc, w_type)


def match_star(space, w_exc, w_type):
    """(the part of the exception that matches, the rest), space.w_None for an empty one; an exception that is no
    group is put into one."""
    check_star_catchable(space, w_type)
    if w_exc is space.w_None:
        return space.w_None, space.w_None
    if given_exception_matches(space, w_exc, w_type):
        if isinstance(w_exc, W_BaseExceptionGroup):
            return w_exc, space.w_None
        return new_group(space, space.newtuple([w_exc])), space.w_None
    if not isinstance(w_exc, W_BaseExceptionGroup):
        return space.w_None, w_exc
    w_pair = space.call_method(w_exc, 'split', [w_type])
    if not space.is_tuple(w_pair):
        raise oefmt(space, space.w_TypeError, "%T.split must return a tuple, not %T", w_exc, w_pair)
    pair_w = space.listview(w_pair)
    if len(pair_w) < 2:
        raise oefmt(space, space.w_TypeError, "%T.split must return a 2-tuple, got tuple of size %d", w_exc,
                    len(pair_w))
    return pair_w[0], pair_w[1]


def new_group(space, w_items):
    return space.call_2(space.w_BaseExceptionGroup, space.newtext(''), w_items)


def prepare_reraise_star(space, w_original, excs_w):
    """What to raise after the clauses of a try that caught `w_original`: `excs_w` are the exceptions that they raised
    and the parts that none of them handled (space.w_None: nothing).  space.w_None: nothing is raised."""
    if len(excs_w) == 0:
        return space.w_None
    if not isinstance(w_original, W_BaseExceptionGroup):
        return excs_w[0]
    raised_w = []
    leaves = Leaves()
    any_left = False
    for w_exc in excs_w:
        if w_exc is space.w_None:
            continue
        if same_metadata(space, w_exc, w_original):
            leaves.collect(space, w_exc)
            any_left = True
        else:
            raised_w.append(w_exc)
    if any_left:        # in the shape that they had in the original
        w_part = w_original.keep(space, leaves)
        if len(raised_w) == 0:
            return space.w_None if w_part is None else w_part
        if w_part is not None:
            raised_w.append(w_part)
    if len(raised_w) == 0:
        return space.w_None
    if len(raised_w) == 1:
        return raised_w[0]
    return new_group(space, space.newlist(raised_w))


def same_metadata(space, w_exc, w_original):
    "Is it a part of the original, as split() makes them?"
    if not isinstance(w_exc, W_BaseExceptionGroup):
        return False
    w_a, w_b = space.findattr(w_exc, '__notes__'), space.findattr(w_original, '__notes__')
    if w_a is None or w_b is None:
        if w_a is not w_b:
            return False
    elif w_a is not w_b and not space.eq_w(w_a, w_b):
        return False
    return (w_exc.w_traceback is w_original.w_traceback and w_exc.w_cause is w_original.w_cause and
            w_exc.w_context is w_original.w_context)
