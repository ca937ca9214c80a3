"""The _weakref module: what the library's `weakref` is built upon."""
from memphis.gateway.typedef import ModuleDef
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
