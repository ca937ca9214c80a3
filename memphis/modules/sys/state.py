"""Attributes of sys that the interpreter itself reads; a program may have changed or deleted them."""


def find_sys_attribute(space, name):
    "The value of sys.<name>, or None where a program has deleted it."
    return space.w_sys.getdictvalue(space, name)
