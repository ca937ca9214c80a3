"""dir(): the names of an object's attributes."""


def dir_of(space, w_object):
    "What dir(w_object) gives: a sorted list."
    w_names = space.call_special(space.lookup(w_object, '__dir__'), w_object)
    return sorted_list(space, w_names)


def sorted_list(space, w_iterable):
    w_list = space.newlist(space.unpack(w_iterable))
    space.call_method(w_list, 'sort', [])
    return w_list
