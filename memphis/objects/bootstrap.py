"""From declarations to prebuilt types: runs once, when the space is made."""
from rpython.tool.sourcetools import compile2

from memphis.gateway.builtincode import wrong_getset_self, wrong_self
from memphis.gateway.typedef import ALL_TYPEDEFS
from memphis.objects.builtinfunction import (
    W_BuiltinFunction, W_ClassMethodDescriptor, W_MethodDescriptor, W_SlotWrapper)
from memphis.objects.descriptors import Getter, W_GetSet, W_StaticMethod
from memphis.objects.layouts import MEMBERS, layout_of
from memphis.objects.slots import W_Member
from memphis.objects.typeobject import W_Type


def make_types(space):
    "A W_Type for every TypeDef; returns {name: W_Type} (names are unique)."
    types = {}
    for typedef in ALL_TYPEDEFS:
        if typedef.cls is None:
            raise TypeError("no class for TypeDef %r" % typedef.name)
        bases = ([typedef.base] if typedef.base else []) + typedef.extra_bases
        bases_w = [base.w_type for base in bases]
        w_type = W_Type(space, typedef.name, bases_w, {}, typedef.layout, is_heap=False)
        w_type.complete(space)
        w_type.accepts_subclasses = not typedef.final
        w_type.typedef_module = typedef.module
        w_type.w_solid = typedef.layout.w_type if typedef.layout is not typedef else w_type
        w_type.has_weakref = typedef.weakrefs
        w_type.facts = layout_of(typedef)
        typedef.w_type = w_type
        if typedef.layout is typedef:
            typedef.cls.w_builtin_type = w_type
        assert typedef.name not in types, typedef.name
        types[typedef.name] = w_type
    return types


def fill_types(space):
    for typedef in ALL_TYPEDEFS:
        _fill(space, typedef)
    for typedef in ALL_TYPEDEFS:
        typedef.w_type.mutated()
    for typedef in ALL_TYPEDEFS:
        typedef.w_type.has_dict = typedef.w_type.lookup('__dict__') is not None


def _fill(space, typedef):
    w_type = typedef.w_type
    setters = dict((name, func) for name, kind, signature, func in typedef.members if kind == 'setter')
    for name, kind, signature, func in typedef.members:
        if kind == 'setter':
            continue
        if kind == 'getset':
            getter = _make_getter(typedef.cls, name, typedef.name, func, setters.get(name))
            cls = W_Member if name in MEMBERS.get(typedef.name, []) else W_GetSet
            w_value = cls(name, getter, w_type, name in setters)
        else:
            code = typedef.make_code(kind, signature, func)
            if kind == 'method':
                w_value = (W_SlotWrapper if code.is_slot else W_MethodDescriptor)(code, w_type)
            elif name == '__new__':
                w_value = W_BuiltinFunction(code, None, None, w_type)
            elif kind == 'static':
                w_value = W_StaticMethod(W_BuiltinFunction(code, None, None, w_type))
            else:
                w_value = W_ClassMethodDescriptor(code, w_type)
        w_type.dict_w[name] = w_value
    for name, make in typedef.constants:
        w_type.dict_w[name] = make(space)
    if typedef.module != 'builtins' and '__module__' not in w_type.dict_w:
        w_type.dict_w['__module__'] = space.newtext(typedef.module)
    if not typedef.hashable:
        w_type.dict_w['__hash__'] = space.w_None
    if typedef.doc is not None and '__doc__' not in w_type.dict_w:
        w_type.dict_w['__doc__'] = space.newtext(typedef.doc)


_getters = {}


def _make_getter(cls, name, owner, fget, fset):
    "One class for each getset: they are few, and each function keeps its own types."
    source = """
def get(self, space, w_obj):
    if not isinstance(w_obj, cls):
        raise wrong_getset_self(space, w_obj, %(owner)r, %(name)r)
    return fget(w_obj, space)
""" % {'name': name, 'owner': owner}
    if fset is not None:
        source += """
def set(self, space, w_obj, w_value):
    if not isinstance(w_obj, cls):
        raise wrong_getset_self(space, w_obj, %(owner)r, %(name)r)
    fset(w_obj, space, w_value)
""" % {'name': name, 'owner': owner}
    namespace = {'cls': cls, 'fget': fget, 'fset': fset, 'wrong_getset_self': wrong_getset_self}
    exec compile2(source) in namespace
    members = {'get': namespace['get']}
    if fset is not None:
        members['set'] = namespace['set']
    return type('Getter_%s_%s' % (owner, name.strip('_')), (Getter,), members)()
