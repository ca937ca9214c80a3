"""The _weakref module: what the library's `weakref` is built upon."""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.objects.dictobject import W_Dict
from memphis.objects.weakref import W_WeakRef, references_to

module = ModuleDef('_weakref', "Weak-reference support module.")


@module.constant('ref')
def make_ref(space):
    return W_WeakRef.w_builtin_type


@module.constant('ReferenceType')
def make_reference_type(space):
    return W_WeakRef.w_builtin_type


@module.function("getweakrefcount(object, /) -> int")
def getweakrefcount(space, w_object):
    "Return the number of weak references to 'object'."
    return len(references_to(w_object))


@module.function("getweakrefs(object, /)")
def getweakrefs(space, w_object):
    "Return a list of all weak reference objects pointing to 'object'."
    return space.newlist([w_ref for w_ref in references_to(w_object)])


@module.function("_remove_dead_weakref(dct, key, /) -> None")
def remove_dead_weakref(space, w_dct, w_key):
    "Atomically remove key from dict if it points to a dead weakref."
    if not isinstance(w_dct, W_Dict):
        raise oefmt(space, space.w_TypeError, "_remove_dead_weakref() argument 1 must be dict, not %T", w_dct)
    w_ref = w_dct.finditem(space, w_key)
    if w_ref is None:
        return
    if not isinstance(w_ref, W_WeakRef):
        raise oefmt(space, space.w_TypeError, "not a weakref")
    if w_ref.referent() is None:
        w_dct.delitem(space, w_key)
