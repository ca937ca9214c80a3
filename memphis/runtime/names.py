"""Names that are looked up in a namespace, and the errors of those that are not bound."""
from memphis.errors import OperationError, make_error
from memphis.objects.dictobject import W_Dict


def unbound_local(space, name):
    return make_error(space, space.w_UnboundLocalError,
                      "cannot access local variable '%s' where it is not associated with a value", name)


def unbound_free(space, name):
    return make_error(space, space.w_NameError,
                      "cannot access free variable '%s' where it is not associated with a value in "
                      "enclosing scope", name)


def unbound_cell(space, code, index):
    "The variable of a slot that holds a cell."
    if index >= code.nslots - code.nfree:
        return unbound_free(space, code.slot_names[index])
    return unbound_local(space, code.slot_names[index])


def name_error(space, name):
    error = make_error(space, space.w_NameError, "name '%s' is not defined", name)
    return space.with_name_info(error, name)


def find_in_locals(space, w_locals, name):
    "The value in the namespace of a module or class body, or None."
    if type(w_locals) is W_Dict:
        return w_locals.finditem_str(space, name)
    try:
        return space.getitem(w_locals, space.newtext(name))
    except OperationError as e:
        if not e.match(space, space.w_KeyError):
            raise
        return None


def store_in_locals(space, w_locals, name, w_value):
    if type(w_locals) is W_Dict:
        w_locals.setitem_str(space, name, w_value)
    else:
        space.setitem(w_locals, space.newtext(name), w_value)


def setup_annotations(space, w_locals):
    if find_in_locals(space, w_locals, '__annotations__') is None:
        space.setitem(w_locals, space.newtext('__annotations__'), space.newdict())
