"""The declaration of itertools, and what its types have in common."""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.objects.intobject import W_AbstractInt
from memphis.objects.iterators import iterator_typedef
from memphis.objects.tupleobject import W_Tuple

module = ModuleDef('itertools', "Functional tools for creating and using iterators.\n"
                                "\n"
                                "Infinite iterators:\n"
                                "count(start=0, step=1) --> start, start+step, start+2*step, ...\n"
                                "cycle(p) --> p0, p1, ... plast, p0, p1, ...\n"
                                "repeat(elem [,n]) --> elem, elem, elem, ... endlessly or up to n times\n"
                                "\n"
                                "Iterators terminating on the shortest input sequence:\n"
                                "accumulate(p[, func]) --> p0, p0+p1, p0+p1+p2\n"
                                "batched(p, n) --> [p0, p1, ..., p_n-1], [p_n, p_n+1, ..., p_2n-1], ...\n"
                                "chain(p, q, ...) --> p0, p1, ... plast, q0, q1, ...\n"
                                "chain.from_iterable([p, q, ...]) --> p0, p1, ... plast, q0, q1, ...\n"
                                "compress(data, selectors) --> (d[0] if s[0]), (d[1] if s[1]), ...\n"
                                "dropwhile(predicate, seq) --> seq[n], seq[n+1], starting when predicate fails\n"
                                "groupby(iterable[, keyfunc]) --> sub-iterators grouped by value of keyfunc(v)\n"
                                "filterfalse(predicate, seq) --> elements of seq where predicate(elem) is False\n"
                                "islice(seq, [start,] stop [, step]) --> elements from\n"
                                "       seq[start:stop:step]\n"
                                "pairwise(s) --> (s[0],s[1]), (s[1],s[2]), (s[2], s[3]), ...\n"
                                "starmap(fun, seq) --> fun(*seq[0]), fun(*seq[1]), ...\n"
                                "tee(it, n=2) --> (it1, it2 , ... itn) splits one iterator into n\n"
                                "takewhile(predicate, seq) --> seq[0], seq[1], until predicate fails\n"
                                "zip_longest(p, q, ...) --> (p[0], q[0]), (p[1], q[1]), ...\n"
                                "\n"
                                "Combinatoric generators:\n"
                                "product(p, q, ... [repeat=1]) --> cartesian product\n"
                                "permutations(p[, r])\n"
                                "combinations(p, r)\n"
                                "combinations_with_replacement(p, r)\n")


def itertool(name, doc, final=False):
    "The TypeDef of an iterator type of the module."
    return iterator_typedef(name, final=final, length_hint=False, module='itertools', doc=doc)


def pickling(space):
    "What copies or pickles an iterator of this module is warned."
    space.warn(space.w_DeprecationWarning,
               "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.")


def reduced(space, w_self, args_w):
    "(type, args): what __reduce__ gives."
    pickling(space)
    return space.newtuple2(space.type(w_self), space.newtuple(args_w))


def reduced_with_state(space, w_self, args_w, w_state):
    pickling(space)
    return space.newtuple([space.type(w_self), space.newtuple(args_w), w_state])


def state_items(space, w_state, low, high):
    "The items of the tuple that __setstate__ gets, from `low` to `high` of them."
    pickling(space)
    if not isinstance(w_state, W_Tuple):
        raise oefmt(space, space.w_TypeError, "state is not a tuple")
    items_w = w_state.items_w
    if len(items_w) < low:
        raise oefmt(space, space.w_TypeError, "function takes %s %d argument%s (%d given)",
                    "exactly" if low == high else "at least", low, "" if low == 1 else "s", len(items_w))
    if len(items_w) > high:
        raise oefmt(space, space.w_TypeError, "function takes %s %d argument%s (%d given)",
                    "exactly" if low == high else "at most", high, "" if high == 1 else "s", len(items_w))
    return items_w


def is_number(space, w_obj):
    "Can it be converted to a number?"
    return (isinstance(w_obj, W_AbstractInt) or space.is_float(w_obj) or
            space.lookup(w_obj, '__index__') is not None or space.lookup(w_obj, '__int__') is not None or
            space.lookup(w_obj, '__float__') is not None or space.isinstance_w(w_obj, space.w_complex))
