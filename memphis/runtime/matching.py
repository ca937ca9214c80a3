"""What the patterns of a match statement ask of a subject (language reference 8.6)."""
from memphis.errors import oefmt
from memphis.objects.dictobject import W_Dict
from memphis.objects.listobject import W_List
from memphis.objects.tupleobject import W_Tuple
from memphis.objects.typeobject import W_Type


def is_sequence(space, w_obj):
    return isinstance(w_obj, W_List) or isinstance(w_obj, W_Tuple) or space.type(w_obj).is_sequence_class()


def is_mapping(space, w_obj):
    return isinstance(w_obj, W_Dict) or space.type(w_obj).is_mapping_class()


def match_keys(space, w_subject, w_keys):
    "A tuple of the values of all the keys, or None where one is missing."
    keys_w = space.listview(w_keys)
    values_w = []
    w_seen = space.newset([])
    for w_key in keys_w:
        if space.contains_w(w_seen, w_key):
            raise oefmt(space, space.w_ValueError, "mapping pattern checks duplicate key (%R)", w_key)
        space.set_add(w_seen, w_key)
        if type(w_subject) is W_Dict:
            w_value = w_subject.finditem(space, w_key)
            if w_value is None:
                return space.w_None
        else:
            w_value = space.call_method(w_subject, 'get', [w_key, w_seen])
            if w_value is w_seen:
                return space.w_None
        values_w.append(w_value)
    return space.newtuple(values_w)


def rest_of_mapping(space, w_subject, w_keys):
    "`**rest`: a dict of what the keys leave."
    w_rest = space.newdict()
    space.call_method(w_rest, 'update', [w_subject])
    for w_key in space.listview(w_keys):
        space.delitem(w_rest, w_key)
    return w_rest


def match_class(space, w_subject, w_class, names_w, npositional):
    "A tuple of the attributes that the subpatterns see, or None."
    if not isinstance(w_class, W_Type):
        raise oefmt(space, space.w_TypeError, "called match pattern must be a class")
    if not space.isinstance_w(w_subject, w_class):
        w_check = space.lookup(w_class, '__instancecheck__')
        if not space.is_true(space.call_special_1(w_check, w_class, w_subject)):
            return space.w_None
    values_w = []
    seen = {}
    assert npositional >= 0
    if npositional:
        w_match_args = space.findattr(w_class, '__match_args__')
        if w_match_args is None:
            limit = 1 if w_class.matches_itself() else 0
        else:
            if not isinstance(w_match_args, W_Tuple):
                raise oefmt(space, space.w_TypeError, "%N.__match_args__ must be a tuple (got %T)",
                            w_class, w_match_args)
            limit = len(w_match_args.items_w)
        if npositional > limit:
            raise oefmt(space, space.w_TypeError,
                        "%N() accepts %d positional sub-pattern%s (%d given)", w_class, limit,
                        "" if limit == 1 else "s", npositional)
        if w_match_args is None:
            values_w.append(w_subject)
        else:
            for w_name in space.listview(w_match_args)[:npositional]:
                if not space.is_text(w_name):
                    raise oefmt(space, space.w_TypeError,
                                "__match_args__ elements must be strings (got %T)", w_name)
                if not match_attribute(space, w_subject, w_class, space.text_w(w_name), seen, values_w):
                    return space.w_None
    for w_name in names_w:
        if not match_attribute(space, w_subject, w_class, space.text_w(w_name), seen, values_w):
            return space.w_None
    return space.newtuple(values_w)


def match_attribute(space, w_subject, w_class, name, seen, values_w):
    "Append the attribute to values_w; False where there is none."
    if name in seen:
        raise oefmt(space, space.w_TypeError, "%N() got multiple sub-patterns for attribute '%s'",
                    w_class, name)
    seen[name] = None
    w_value = space.findattr(w_subject, name)
    if w_value is None:
        return False
    values_w.append(w_value)
    return True
