"""The methods of `object`."""
from memphis.errors import make_error, oefmt
from memphis.objects.base import W_Object, immutable_class
from memphis.objects.bases import check_assignable
from memphis.objects.instance import W_Instance, allocate
from memphis.objects.typeobject import W_Type

typedef = W_Object.typedef


@typedef.static("__new__(cls, *args, **kwargs)")
def descr_new(space, w_cls, args_w, w_kwargs):
    return new_object(space, w_cls, len(args_w) > 0 or space.len_w(w_kwargs) > 0)


def new_object(space, w_cls, has_arguments):
    "object.__new__: surplus arguments are an error unless exactly one of __new__, __init__ is overridden."
    if not isinstance(w_cls, W_Type):
        raise oefmt(space, space.w_TypeError, "object.__new__(X): X is not a type object (%T)", w_cls)
    if has_arguments:
        if w_cls.lookup('__new__') is not space.w_object_new:
            raise oefmt(space, space.w_TypeError,
                        "object.__new__() takes exactly one argument (the type to instantiate)")
        if w_cls.lookup('__init__') is space.w_object_init:
            raise oefmt(space, space.w_TypeError, "%N() takes no arguments", w_cls)
    if w_cls.is_abstract:
        raise abstract_class(space, w_cls)
    return allocate(space, W_Object, w_cls)


def abstract_class(space, w_cls):
    names = []
    for w_name in space.unpack(space.call_1(space.builtin('sorted'), w_cls.get_abstractmethods(space))):
        names.append(space.text_w(w_name))
    return make_error(space, space.w_TypeError,
                      "Can't instantiate abstract class %N without an implementation for abstract method%s '%s'",
                      w_cls, "s" if len(names) > 1 else "", "', '".join(names))


@typedef.method("__init__(self, /, *args, **kwargs) -> None")
def descr_init(self, space, args_w, w_kwargs):
    if len(args_w) > 0 or space.len_w(w_kwargs) > 0:
        w_type = space.type(self)
        if w_type.lookup('__init__') is not space.w_object_init:
            raise oefmt(space, space.w_TypeError,
                        "object.__init__() takes exactly one argument (the instance to initialize)")
        if w_type.lookup('__new__') is space.w_object_new:
            raise oefmt(space, space.w_TypeError,
                        "%N.__init__() takes exactly one argument (the instance to initialize)", w_type)


@typedef.method("__repr__(self, /) -> text")
def descr_repr(self, space):
    return W_Object.repr_text(self, space)


@typedef.method("__str__(self, /)")
def descr_str(self, space):
    return space.repr(self)


@typedef.method("__format__(self, format_spec: text, /)")
def descr_format(self, space, format_spec):
    if format_spec == '':
        return space.str(self)
    return space.newtext(W_Object.format_text(self, space, format_spec))


@typedef.method("__hash__(self, /) -> int")
def descr_hash(self, space):
    return W_Object.hash_int(self, space)


@typedef.method("__eq__(self, value, /)")
def descr_eq(self, space, w_value):
    return space.w_True if self is w_value else space.w_NotImplemented


@typedef.method("__ne__(self, value, /)")
def descr_ne(self, space, w_value):
    w_eq = space.lookup(self, '__eq__')
    w_result = space.call_special_1(w_eq, self, w_value)
    if w_result is space.w_NotImplemented:
        return w_result
    return space.not_(w_result)


def _ordering(name):
    def compare(self, space, w_value):
        return space.w_NotImplemented
    compare.__name__ = 'descr_' + name
    typedef.method("__%s__(self, value, /)" % name)(compare)


for _name in ('lt', 'le', 'gt', 'ge'):
    _ordering(_name)


@typedef.method("__getattribute__(self, name: text, /)")
def descr_getattribute(self, space, name):
    w_value = space.generic_find(self, space.type(self), name)
    if w_value is None:
        raise space.missing_attribute(self, name)
    return w_value


@typedef.method("__setattr__(self, name: text, value, /) -> None")
def descr_setattr(self, space, name, w_value):
    check_no_class(space, self, '__setattr__')
    space.generic_setattr(self, name, w_value)


@typedef.method("__delattr__(self, name: text, /) -> None")
def descr_delattr(self, space, name):
    check_no_class(space, self, '__delattr__')
    space.generic_delattr(self, name)


def check_no_class(space, w_obj, method):
    "A class has methods of its own for it, which must not be passed by."
    if isinstance(w_obj, W_Type):
        raise oefmt(space, space.w_TypeError, "can't apply this %s to %T object", method, w_obj)


@typedef.method("__sizeof__(self, /) -> int")
def descr_sizeof(self, space):
    "Size of object in memory, in bytes."
    facts = space.type(self).get_facts()
    return facts.basicsize + facts.itemsize * self.count_items(space)


@typedef.getset('__class__')
def get_class(self, space):
    return space.type(self)


@typedef.setter('__class__')
def set_class(self, space, w_value):
    if w_value is None:
        raise oefmt(space, space.w_TypeError, "can't delete __class__ attribute")
    if not isinstance(w_value, W_Type):
        raise oefmt(space, space.w_TypeError,
                    "__class__ must be set to a class, not '%T' object", w_value)
    w_old = space.type(self)
    modules = w_old.issubtype(space.w_module) and w_value.issubtype(space.w_module)
    if not modules and not (w_old.is_heap and w_value.is_heap):
        raise immutable_class(space)
    check_assignable(space, w_old, w_value, '__class__')
    self.setclass(space, w_value)


@typedef.method("__dir__(self, /)")
def descr_dir(self, space):
    w_names = space.newdict()
    w_dict = space.findattr(self, '__dict__')
    if w_dict is not None and space.is_dict(w_dict):
        for w_name in space.unpack(w_dict):
            space.setitem(w_names, w_name, space.w_None)
    for w_class in space.type(self).mro_w:
        for name in w_class.dict_w:
            space.setitem_str(w_names, name, space.w_None)
    return space.newlist(space.unpack(w_names))


@typedef.classmethod("__init_subclass__(cls, *args, **kwargs) -> None")
def descr_init_subclass(space, w_cls, args_w, w_kwargs):
    "This method is called when a class is subclassed."
    if isinstance(w_cls, W_Type):
        name = w_cls.qualname
        if space.len_w(w_kwargs) > 0:
            raise oefmt(space, space.w_TypeError, "%s.__init_subclass__() takes no keyword arguments", name)
        if len(args_w) > 0:
            raise oefmt(space, space.w_TypeError, "%s.__init_subclass__() takes no arguments (%d given)",
                        name, len(args_w))


@typedef.classmethod("__subclasshook__(cls, object, /)")
def descr_subclasshook(space, w_cls, w_object):
    return space.w_NotImplemented


@typedef.constant('__doc__')
def make_doc(space):
    return space.newtext("The base class of the class hierarchy.\n\n"
                         "When called, it accepts no arguments and returns a new featureless\n"
                         "instance that has no instance attributes and cannot be given any.\n")
