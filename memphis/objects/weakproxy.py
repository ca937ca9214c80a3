"""Weak proxies: what is done to one is done to the object that it stands for, or is a ReferenceError."""
from rpython.rlib import rweakref
from rpython.tool.sourcetools import compile2

from memphis.errors import oefmt
from memphis.gateway.typedef import Declarations, TypeDef
from memphis.objects.base import BINARY_OPERATORS, COMPARISONS, UNARY_OPERATORS, W_Object
from memphis.objects.weakref import W_AbstractWeakRef, lifeline_of, reference_repr

shared = Declarations()         # of both types


class W_Proxy(W_AbstractWeakRef):
    typedef = TypeDef('ProxyType', base=W_Object.typedef, module='weakref', hashable=False, final=True)

    def target(self, space):
        w_obj = self.referent()
        if w_obj is None:
            raise oefmt(space, space.w_ReferenceError, "weakly-referenced object no longer exists")
        return w_obj

    # attributes

    @shared.method("__getattribute__(self, name: text, /)")
    def descr_getattribute(self, space, name):
        return space.getattr(self.target(space), name)

    def setdictvalue(self, space, name, w_value):
        space.setattr(self.target(space), name, w_value)
        return True

    def deldictvalue(self, space, name):
        space.delattr(self.target(space), name)
        return True

    @shared.method("__setattr__(self, name: text, value, /) -> None")
    def descr_setattr(self, space, name, w_value):
        space.setattr(self.target(space), name, w_value)

    @shared.method("__delattr__(self, name: text, /) -> None")
    def descr_delattr(self, space, name):
        space.delattr(self.target(space), name)

    # text

    @shared.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return reference_repr(space, self, 'weakproxy')

    @shared.method("__str__(self, /) -> text")
    def str_text(self, space):
        return space.str_text(self.target(space))

    # containers

    @shared.method("__bool__(self, /) -> bool")
    def truth(self, space):
        return space.is_true(self.target(space))

    def has_length(self):
        return True

    @shared.method("__len__(self, /) -> int")
    def length(self, space):
        return space.len_w(self.target(space))

    @shared.method("__getitem__(self, key, /)")
    def getitem(self, space, w_key):
        return space.getitem(self.target(space), w_key)

    @shared.method("__setitem__(self, key, value, /) -> None")
    def setitem(self, space, w_key, w_value):
        space.setitem(self.target(space), w_key, w_value)

    @shared.method("__delitem__(self, key, /) -> None")
    def delitem(self, space, w_key):
        space.delitem(self.target(space), w_key)

    @shared.method("__contains__(self, key, /) -> bool")
    def contains(self, space, w_key):
        return space.contains_w(self.target(space), w_key)

    @shared.method("__iter__(self, /)")
    def iterator(self, space):
        return space.iter(self.target(space))

    def is_iterator(self):
        return True

    def iter_next(self, space):
        w_obj = self.target(space)
        if not space.is_iterator(w_obj):
            raise oefmt(space, space.w_TypeError, "Weakref proxy referenced a non-iterator '%T' object", w_obj)
        return space.next(w_obj)

    # numbers

    @shared.method("__index__(self, /)")
    def descr_index(self, space):
        return space.index(self.target(space))

    def as_index(self, space):
        w_obj = self.target(space)
        return space.as_index(w_obj)

    def as_float(self, space):
        return space.as_float(self.target(space))

    def as_int(self, space):
        return space.as_int(self.target(space))

    @shared.method("__reversed__(self, /)")
    def descr_reversed(self, space):
        return space.call_method(self.target(space), '__reversed__', [])

    @shared.method("__bytes__(self, /)")
    def descr_bytes(self, space):
        return space.call_method(self.target(space), '__bytes__', [])


def _declare(name, text, expression):
    source = "def op_%s(self, space%s):\n    return %s\n" % (
        name, ', w_other' if 'w_other' in expression else '', expression)
    namespace = {}
    exec compile2(source) in namespace
    function = namespace['op_' + name]
    setattr(W_Proxy, 'op_' + name, function)
    shared.method(text)(function)


def _declare_operators():
    for name, symbol in BINARY_OPERATORS:
        operation = name + '_' if name in ('and', 'or') else name
        _declare(name, "__%s__(self, other, /)" % name, "space.%s(self.target(space), w_other)" % operation)
        _declare('r' + name, "__r%s__(self, other, /)" % name, "space.%s(w_other, self.target(space))" % operation)
        if name != 'divmod':
            _declare('i' + name, "__i%s__(self, other, /)" % name,
                     "space.inplace_%s(self.target(space), w_other)" % name)
    for name, symbol, mirrored in COMPARISONS:
        _declare(name, "__%s__(self, other, /)" % name, "space.%s(self.target(space), w_other)" % name)
    for name, symbol in UNARY_OPERATORS:
        _declare(name, "__%s__(self, /)" % name, "space.%s(self.target(space))" % name)


_declare_operators()
W_Proxy.typedef.include(shared)


@W_Proxy.typedef.method("__next__(self, /)")
def descr_next(self, space):
    return space.call_method(self.target(space), '__next__', [])


class W_CallableProxy(W_Proxy):
    typedef = TypeDef('CallableProxyType', base=W_Object.typedef, module='weakref', hashable=False, final=True)
    typedef.include(shared)

    def call_list(self, space, args_w):
        return space.call_list(self.target(space), args_w)

    def call_args(self, space, args):
        return space.call_args(self.target(space), args)

    @typedef.method("__call__(self, /, *args, **kwargs)")
    def descr_call(self, space, args_w, w_kwargs):
        return space.call_with_dict(self.target(space), args_w, w_kwargs)


def make_proxy(space, w_object, w_callback):
    lifeline = lifeline_of(space, w_object)
    plain = w_callback is space.w_None
    if plain:
        w_known = lifeline.proxy()
        if w_known is not None:
            return w_known
    w_proxy = W_CallableProxy() if space.is_callable(w_object) else W_Proxy()
    w_proxy.set_referent(space, w_object, w_callback)
    lifeline.add(w_proxy)
    if plain:
        lifeline.proxy = rweakref.ref(w_proxy)
    return w_proxy
