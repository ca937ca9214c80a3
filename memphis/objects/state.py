"""The state of an object as __getstate__ of `object` gives it: its instance dict and the values of its slots."""
from memphis.errors import make_error, oefmt


def state_of(w_obj, space, required=False):
    "What __getstate__ gives; `required`: it must be all there is of the object."
    w_method = space.type(w_obj).lookup('__getstate__')
    if w_method is space.w_object.lookup('__getstate__') and w_obj.getdictvalue(space, '__getstate__') is None:
        return default_state(w_obj, space, required)
    return space.call_0(space.getattr(w_obj, '__getstate__'))


def default_state(w_obj, space, required):
    """The instance dict; with the values of slots, a pair of both."""
    w_type = space.type(w_obj)
    if required and w_type.get_facts().itemsize > 0:
        raise oefmt(space, space.w_TypeError, "cannot pickle %s objects", w_type.shown_name())
    w_state = space.w_None
    w_dict = w_obj.getdict(space)
    if w_dict is not None and space.len_w(w_dict) > 0:
        w_state = w_dict
    if required and has_hidden_state(w_type):
        raise cannot_pickle(space, w_type)
    if w_type.nslots == 0:
        return w_state
    w_slots = space.newdict()
    for w_name in space.unpack(slot_names(space, w_type)):
        w_value = space.findattr(w_obj, space.text_w(w_name))
        if w_value is not None:
            space.setitem(w_slots, w_name, w_value)
    if space.len_w(w_slots) == 0:
        return w_state
    return space.newtuple([w_state, w_slots])


def slot_names(space, w_type):
    w_names = w_type.dict_w.get('__slotnames__', None)
    if w_names is None:
        w_names = space.call_method(space.import_module('copyreg'), '_slotnames', [w_type])
        if w_names is not space.w_None and not space.is_list(w_names):
            raise oefmt(space, space.w_TypeError, "copyreg._slotnames didn't return a list or None")
    elif w_names is not space.w_None and not space.is_list(w_names):
        raise oefmt(space, space.w_TypeError, "%N.__slotnames__ should be a list or None, not %T", w_type, w_names)
    return space.newtuple([]) if w_names is space.w_None else w_names


def has_hidden_state(w_type):
    "Is there more to an instance than its dict and its slots?"
    return not w_type.layout.stateless


def cannot_pickle(space, w_type):
    return make_error(space, space.w_TypeError, "cannot pickle '%s' object", w_type.shown_name())
