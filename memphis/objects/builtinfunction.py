"""Builtin functions and methods: callables that run a BuiltinCode.

In a type's dict stands a W_MethodDescriptor (its `__get__` binds); in a
module, or bound to an object, a W_BuiltinFunction.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.gateway.builtincode import wrong_self
from memphis.gateway.typedef import Declarations, TypeDef
from memphis.objects.base import Lifeline, W_Object


class W_BuiltinFunction(W_Object):
    """`w_self` is None for the functions of a module; `w_module` then names the module.  A __new__ shows the type
    that it belongs to, `w_owner`, but is not bound to it."""
    typedef = TypeDef('builtin_function_or_method', base=W_Object.typedef, final=True, weakrefs=True)
    import_from_mixin(Lifeline)
    _immutable_fields_ = ['code', 'w_self', 'w_module', 'w_owner']

    def __init__(self, code, w_self, w_module=None, w_owner=None):
        self.code = code
        self.w_self = w_self
        self.w_module = w_module
        self.w_owner = w_owner

    def getname(self, space):
        return self.code.name

    def call_list(self, space, args_w):
        if self.w_self is not None:
            args_w = [self.w_self] + args_w
        return self.code.call_list(space, args_w)

    def call_args(self, space, args):
        if self.w_self is not None:
            args = args.prepend(self.w_self)
        return self.code.call_args(space, args)

    def call_0(self, space):
        if self.w_self is not None:
            return self.code.call_1(space, self.w_self)
        return self.code.call_0(space)

    def call_1(self, space, w_0):
        if self.w_self is not None:
            return self.code.call_2(space, self.w_self, w_0)
        return self.code.call_1(space, w_0)

    def call_2(self, space, w_0, w_1):
        if self.w_self is not None:
            return self.code.call_3(space, self.w_self, w_0, w_1)
        return self.code.call_2(space, w_0, w_1)

    def call_3(self, space, w_0, w_1, w_2):
        if self.w_self is not None:
            return self.code.call_4(space, self.w_self, w_0, w_1, w_2)
        return self.code.call_3(space, w_0, w_1, w_2)

    @typedef.method("__call__(self, /, *args, **kwargs)")
    def method_call(self, space, args_w, w_kwargs):
        return space.call_with_dict(self, args_w, w_kwargs)

    def hash_int(self, space):
        if self.w_self is None:
            return W_Object.hash_int(self, space)
        from rpython.rlib.objectmodel import compute_identity_hash
        return compute_identity_hash(self.w_self) ^ compute_identity_hash(self.code)

    @typedef.method("__eq__(self, other, /)")
    def op_eq(self, space, w_other):
        if not isinstance(w_other, W_BuiltinFunction):
            return space.w_NotImplemented
        return space.newbool(self is w_other or (self.w_self is not None and
                                                 self.w_self is w_other.w_self and
                                                 self.code is w_other.code))

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        w_shown = self.w_self if self.w_owner is None else self.w_owner
        if w_shown is None or self.w_module is not None:
            return '<built-in function %s>' % self.code.name
        return '<built-in method %s of %s object at %s>' % (
            self.code.name, space.type(w_shown).full_name(space), space.address_text(w_shown))

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        w_name = space.newtext(self.code.name)
        w_shown = self.w_self if self.w_owner is None else self.w_owner
        if w_shown is None or self.w_module is not None:
            return w_name
        return space.newtuple([space.builtin('getattr'), space.newtuple([w_shown, w_name])])

    @typedef.getset('__name__')
    def get_name(self, space):
        return space.newtext(self.code.name)

    @typedef.getset('__qualname__')
    def get_qualname(self, space):
        if self.w_module is not None:
            return space.newtext(self.code.name)
        return space.newtext(self.code.qualname())

    @typedef.getset('__doc__')
    def get_doc(self, space):
        if self.code.doc == '':
            return space.w_None
        return space.newtext(self.code.doc)

    @typedef.getset('__self__')
    def get_self(self, space):
        if self.w_owner is not None:
            return self.w_owner
        if self.w_self is None:
            return space.w_None if self.w_module is None else self.w_module
        return self.w_self

    @typedef.getset('__module__')
    def get_module(self, space):
        if self.w_module is None:
            return space.w_None
        return space.newtext(self.w_module.getname(space))

    @typedef.getset('__text_signature__')
    def get_text_signature(self, space):
        text = self.code.text_signature
        if self.w_module is not None and text != '':
            start = '($module' if self.code.positional_only > 0 else '($module, /'
            rest = text[1:]
            text = start + (rest if rest == ')' else ', ' + rest)
        return space.text_or_none(text)


class W_MethodWrapper(W_BuiltinFunction):
    "A special method bound to an object: (1).__add__."
    typedef = TypeDef('method-wrapper', base=W_Object.typedef, final=True)

    def repr_text(self, space):
        return '<method-wrapper \'%s\' of %s object at %s>' % (
            self.code.name, space.type(self.w_self).full_name(space), space.address_text(self.w_self))

    @typedef.getset('__objclass__')
    def get_objclass(self, space):
        return space.type(self.w_self).lookup_where(self.code.name)


W_MethodWrapper.typedef.include(W_BuiltinFunction.typedef.without('__module__'))

shared = Declarations()


class W_CodeDescriptor(W_Object):
    "What stands for a BuiltinCode in the dict of a builtin type."
    _immutable_fields_ = ['code', 'w_objclass']

    def __init__(self, code, w_objclass):
        self.code = code
        self.w_objclass = w_objclass

    def getname(self, space):
        return self.code.name

    def call_list(self, space, args_w):
        return self.code.call_list(space, args_w)

    def call_args(self, space, args):
        return self.code.call_args(space, args)

    def call_0(self, space):
        return self.code.call_0(space)

    def call_1(self, space, w_0):
        return self.code.call_1(space, w_0)

    def call_2(self, space, w_0, w_1):
        return self.code.call_2(space, w_0, w_1)

    def call_3(self, space, w_0, w_1, w_2):
        return self.code.call_3(space, w_0, w_1, w_2)

    @shared.method("__call__(self, /, *args, **kwargs)")
    def method_call(self, space, args_w, w_kwargs):
        return space.call_with_dict(self, args_w, w_kwargs)

    @shared.method("__get__(self, instance, owner=None, /)")
    def method_get(self, space, w_instance, w_owner):
        if w_instance is space.w_None:
            return self.descr_get(space, None, w_owner)
        if not space.type(w_instance).issubtype(self.w_objclass):
            raise wrong_self(space, w_instance, self.code.owner, self.code.name)
        return self.descr_get(space, w_instance, w_owner)

    @shared.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        return space.newtuple([space.builtin('getattr'),
                               space.newtuple([self.w_objclass, space.newtext(self.code.name)])])

    @shared.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return "<method '%s' of '%s' objects>" % (self.code.name, self.code.owner)

    @shared.getset('__name__')
    def get_name(self, space):
        return space.newtext(self.code.name)

    @shared.getset('__qualname__')
    def get_qualname(self, space):
        return space.newtext(self.code.qualname())

    @shared.getset('__doc__')
    def get_doc(self, space):
        if self.code.doc == '':
            return space.w_None
        return space.newtext(self.code.doc)

    @shared.getset('__objclass__')
    def get_objclass(self, space):
        return self.w_objclass

    @shared.getset('__text_signature__')
    def get_text_signature(self, space):
        return space.text_or_none(self.code.text_signature)


class W_MethodDescriptor(W_CodeDescriptor):
    "A method in the dict of a builtin type."
    typedef = TypeDef('method_descriptor', base=W_Object.typedef, final=True)

    def descr_get(self, space, w_obj, w_type):
        if w_obj is None:
            return self
        return W_BuiltinFunction(self.code, w_obj)


class W_SlotWrapper(W_MethodDescriptor):
    "The same for a special method, e.g. int.__add__."
    typedef = TypeDef('wrapper_descriptor', base=W_Object.typedef, final=True)

    def descr_get(self, space, w_obj, w_type):
        if w_obj is None:
            return self
        return W_MethodWrapper(self.code, w_obj)

    def repr_text(self, space):
        return "<slot wrapper '%s' of '%s' objects>" % (self.code.name, self.code.owner)


class W_ClassMethodDescriptor(W_CodeDescriptor):
    "A class method, e.g. dict.__dict__['fromkeys']."
    typedef = TypeDef('classmethod_descriptor', base=W_Object.typedef, final=True)

    def descr_get(self, space, w_obj, w_type):
        if w_type is None or w_type is space.w_None:
            w_type = space.type(w_obj)
        return W_BuiltinFunction(self.code, w_type)


for _cls in (W_MethodDescriptor, W_SlotWrapper, W_ClassMethodDescriptor):
    _cls.typedef.include(shared)
W_ClassMethodDescriptor.typedef.members = W_ClassMethodDescriptor.typedef.without('__reduce__').members
