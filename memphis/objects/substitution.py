"""Type variables in generic aliases and unions: which there are, and what a subscript puts in their place.

What takes part says so by attributes: type variables have `__typing_subst__`, aliases `__parameters__`; a class of the
library's `typing` does as well as a builtin type (PEP 585, 604, 646, 696).
"""
from memphis.errors import oefmt
from memphis.objects.tupleobject import W_Tuple
from memphis.objects.typeobject import W_Type


def type_parameters(space, w_args):
    "The type variables in a tuple of arguments, each once, as a list."
    params_w = []
    for w_arg in w_args.items_w:
        if isinstance(w_arg, W_Type):           # its __parameters__ would be a descriptor of its instances
            continue
        if space.findattr(w_arg, '__typing_subst__') is not None:
            add_once(params_w, w_arg)
            continue
        for w_param in parameters_of(space, w_arg):
            add_once(params_w, w_param)
    return params_w


def add_once(params_w, w_param):
    if index_of(params_w, w_param) < 0:
        params_w.append(w_param)


def index_of(objects_w, w_obj):
    "By identity; -1 where it is not among them."
    for i in range(len(objects_w)):
        if objects_w[i] is w_obj:
            return i
    return -1


def parameters_of(space, w_obj):
    w_params = space.findattr(w_obj, '__parameters__')
    if isinstance(w_params, W_Tuple):
        return w_params.items_w
    return []


def substitute(space, w_alias, w_args, params_w, w_item):
    "The arguments of w_alias[w_item], as a list; `params_w` are the alias's type_parameters."
    if len(params_w) == 0:
        raise oefmt(space, space.w_TypeError, "%R is not a generic class", w_alias)
    given_w = prepare(space, w_alias, params_w, unpacked(space, w_item))
    if len(given_w) != len(params_w):
        raise oefmt(space, space.w_TypeError, "Too %s arguments for %R; actual %d, expected %d",
                    "many" if len(given_w) > len(params_w) else "few", w_alias, len(given_w), len(params_w))
    new_w = []
    for w_arg in w_args.items_w:
        if isinstance(w_arg, W_Type):
            new_w.append(w_arg)
            continue
        w_subst = space.findattr(w_arg, '__typing_subst__')
        if w_subst is None:
            w_new = substitute_inside(space, w_arg, params_w, given_w)
        else:
            i = index_of(params_w, w_arg)
            assert i >= 0
            w_new = space.call_1(w_subst, given_w[i])
        if is_unpacked_type_var_tuple(space, w_arg):
            new_w.extend(space.unpack(w_new))
        else:
            new_w.append(w_new)
    return new_w


def unpacked(space, w_item):
    "What stands between the brackets, with *tuple[int, str] replaced by its arguments, as a tuple."
    items_w = w_item.items_w if isinstance(w_item, W_Tuple) else [w_item]
    result_w = []
    for w_arg in items_w:
        w_inner = None
        if not isinstance(w_arg, W_Type):
            w_inner = space.findattr(w_arg, '__typing_unpacked_tuple_args__')
        if isinstance(w_inner, W_Tuple) and not ends_in_ellipsis(space, w_inner.items_w):
            result_w.extend(w_inner.items_w)
        else:
            result_w.append(w_arg)
    return space.newtuple(result_w)


def ends_in_ellipsis(space, items_w):
    return len(items_w) > 0 and items_w[len(items_w) - 1] is space.w_Ellipsis


def prepare(space, w_alias, params_w, w_given):
    "Each type variable may change what is given: a TypeVarTuple collects, a default is added."
    for w_param in params_w:
        w_prepare = space.findattr(w_param, '__typing_prepare_subst__')
        if w_prepare is None or w_prepare is space.w_None:
            continue
        w_given = space.call_2(w_prepare, w_alias, w_given)
    return space.unpack(w_given)


def substitute_inside(space, w_arg, params_w, given_w):
    "An argument that has type variables of its own is subscripted in turn."
    inner_w = parameters_of(space, w_arg)
    if len(inner_w) == 0:
        return w_arg
    new_w = []
    for w_param in inner_w:
        i = index_of(params_w, w_param)
        if i < 0:
            new_w.append(w_param)
            continue
        w_given = given_w[i]
        if isinstance(w_given, W_Tuple) and space.lookup(w_param, '__iter__') is not None:      # a TypeVarTuple's
            new_w.extend(w_given.items_w)
        else:
            new_w.append(w_given)
    return space.getitem(w_arg, space.newtuple(new_w))


def is_unpacked_type_var_tuple(space, w_arg):
    w_flag = space.findattr(w_arg, '__typing_is_unpacked_typevartuple__')
    return w_flag is not None and space.is_true(w_flag)
