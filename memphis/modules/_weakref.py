"""The _weakref module: what the library's `weakref` is built upon."""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.objects.weakproxy import W_CallableProxy, W_Proxy, make_proxy
from memphis.objects.weakref import W_AbstractWeakRef, W_WeakRef, references_to

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


@module.constant('ProxyType')
def make_proxy_type(space):
    return W_Proxy.w_builtin_type


@module.constant('CallableProxyType')
def make_callable_proxy_type(space):
    return W_CallableProxy.w_builtin_type


@module.function("proxy(object, callback=None, /)")
def proxy(space, w_object, w_callback):
    """Create a proxy object that weakly references 'object'.

'callback', if given, is called with a reference to the
proxy when 'object' is about to be finalized."""
    return make_proxy(space, w_object, w_callback)


@module.function("_remove_dead_weakref(dct, key, /) -> None")
def remove_dead_weakref(space, w_dct, w_key):
    "Atomically remove key from dict if it points to a dead weakref."
    if not space.is_dict(w_dct):
        raise oefmt(space, space.w_TypeError, "_remove_dead_weakref() argument 1 must be dict, not %T", w_dct)
    w_ref = space.finditem(w_dct, w_key)
    if w_ref is None:
        return
    if not isinstance(w_ref, W_AbstractWeakRef):
        raise oefmt(space, space.w_TypeError, "not a weakref")
    if w_ref.referent() is None:
        space.delitem(w_dct, w_key)
