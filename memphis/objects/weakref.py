"""Weak references (language reference 3.1 and the `weakref` module).

An object that is weakly referenced holds a W_Lifeline, which knows its references without keeping them alive.  The
lifeline dies with the object; where there are callbacks it is registered for finalization and calls them then.
"""
from rpython.rlib import rweakref

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects import finalizing
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate


class W_Lifeline(W_Object):
    """`refs` are RPython weak references to W_AbstractWeakRefs, the oldest first; `plain` one to the reference (of
    type ReferenceType itself) without a callback, which is shared, and `proxy` one to the proxy without one."""
    typedef = TypeDef('_lifeline', base=W_Object.typedef, final=True)

    def __init__(self):
        self.refs = []
        self.plain = DEAD
        self.proxy = DEAD
        self.registered = False

    def add(self, w_ref):
        if len(self.refs) >= 8 and len(self.refs) & (len(self.refs) - 1) == 0:
            self.refs = [ref for ref in self.refs if ref() is not None]
        self.refs.append(rweakref.ref(w_ref))
        if w_ref.w_callback is not None and not self.registered:
            self.registered = True
            finalizing.register(self)

    def alive(self):
        result = []
        for ref in self.refs:
            w_ref = ref()
            if w_ref is not None:
                result.append(w_ref)
        return result

    def finalize(self, space):
        "The object is dead: call the callbacks, the latest first."
        refs = self.alive()
        i = len(refs) - 1
        while i >= 0:
            refs[i].call_callback(space)
            i -= 1


def lifeline_of(space, w_obj):
    w_lifeline = w_obj.getlifeline()
    if w_lifeline is None:
        w_lifeline = W_Lifeline()
        w_obj.setlifeline(space, w_lifeline)
    assert isinstance(w_lifeline, W_Lifeline)
    return w_lifeline


class W_AbstractWeakRef(W_Object):
    "`w_callback` is None where there is none, and once it has been called."

    def set_referent(self, space, w_obj, w_callback):
        assert w_obj is not None
        self.ref = rweakref.ref(w_obj)
        self.w_callback = None if w_callback is space.w_None else w_callback
        self.hash_known = False
        self.hash = 0

    def referent(self):
        "The object or None."
        return self.ref()

    def call_callback(self, space):
        w_callback = self.w_callback
        if w_callback is None:
            return
        self.w_callback = None
        try:
            space.call_1(w_callback, self)
        except OperationError as e:
            space.write_unraisable(e, w_callback)


DEAD = rweakref.dead_ref


class W_WeakRef(W_AbstractWeakRef):
    typedef = TypeDef('ReferenceType', base=W_Object.typedef, module='weakref')

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if len(args_w) == 0:
            raise oefmt(space, space.w_TypeError, "__new__ expected at least 1 argument, got 0")
        if len(args_w) > 2:
            raise oefmt(space, space.w_TypeError, "__new__ expected at most 2 arguments, got %d", len(args_w))
        w_object = args_w[0]
        w_callback = args_w[1] if len(args_w) == 2 else space.w_None
        plain = w_cls is W_WeakRef.w_builtin_type and w_callback is space.w_None
        w_lifeline = lifeline_of(space, w_object)
        if plain:
            w_ref = w_lifeline.plain()
            if w_ref is not None:
                return w_ref
        w_ref = allocate(space, W_WeakRef, w_cls)
        w_ref.set_referent(space, w_object, w_callback)
        w_lifeline.add(w_ref)
        if plain:
            w_lifeline.plain = rweakref.ref(w_ref)
        return w_ref

    @typedef.method("__init__(self, object, callback=None, /, *args, **kwargs) -> None")
    def descr_init(self, space, w_object, w_callback, args_w, w_kwargs):
        if space.len_w(w_kwargs) > 0 and not self.is_user:
            raise oefmt(space, space.w_TypeError, "ref() takes no keyword arguments")

    def call_0(self, space):
        w_obj = self.referent()
        return space.w_None if w_obj is None else w_obj

    @typedef.method("__call__(self, /)")
    def descr_call(self, space):
        return W_WeakRef.call_0(self, space)

    def call_list(self, space, args_w):
        if len(args_w) > 0:
            raise oefmt(space, space.w_TypeError, "weakref expected 0 arguments, got %d", len(args_w))
        return self.call_0(space)

    def call_args(self, space, args):
        if len(args.keywords) > 0:
            raise oefmt(space, space.w_TypeError, "weakref() takes no keyword arguments")
        return self.call_list(space, args.args_w)

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        if not self.hash_known:
            w_obj = self.referent()
            if w_obj is None:
                raise oefmt(space, space.w_TypeError, "weak object has gone away")
            self.hash = space.hash_w(w_obj)
            self.hash_known = True
        return self.hash

    @typedef.method("__eq__(self, other, /)")
    def op_eq(self, space, w_other):
        if not isinstance(w_other, W_WeakRef):
            return space.w_NotImplemented
        w_a, w_b = self.referent(), w_other.referent()
        if w_a is None or w_b is None:
            return space.newbool(self is w_other)
        return space.eq(w_a, w_b)

    @typedef.method("__ne__(self, other, /)")
    def op_ne(self, space, w_other):
        w_result = W_WeakRef.op_eq(self, space, w_other)
        if w_result is space.w_NotImplemented:
            return w_result
        return space.not_(w_result)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return reference_repr(space, self, 'weakref')

    @typedef.getset('__callback__')
    def get_callback(self, space):
        return space.w_None if self.w_callback is None else self.w_callback

    @typedef.classmethod("__class_getitem__(cls, item, /)")
    def descr_class_getitem(space, w_cls, w_item):
        return space.new_generic_alias(w_cls, w_item)


def reference_repr(space, w_ref, kind):
    w_obj = w_ref.referent()
    if w_obj is None:
        return '<%s at %s; dead>' % (kind, space.address_text(w_ref))
    w_name = space.findattr(w_obj, '__name__')
    name = ''
    if w_name is not None and space.is_text(w_name):
        name = ' (%s)' % space.text_w(w_name)
    return "<%s at %s; to '%s' at %s%s>" % (kind, space.address_text(w_ref), space.type(w_obj).name,
                                            space.address_text(w_obj), name)


def references_to(w_obj):
    "All that are alive."
    w_lifeline = w_obj.getlifeline()
    if w_lifeline is None:
        return []
    assert isinstance(w_lifeline, W_Lifeline)
    return w_lifeline.alive()
