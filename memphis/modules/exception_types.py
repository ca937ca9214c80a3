"""Exception classes that belong to a module: made when it is installed, like classes that a program writes."""


def new_exception_type(space, module, name):
    w_dict = space.newdict()
    space.setitem_str(w_dict, '__module__', space.newtext(module))
    return space.call_list(space.w_type, [space.newtext(name), space.newtuple([space.w_Exception]), w_dict])
