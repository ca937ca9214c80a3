"""The descriptors: property, staticmethod, classmethod, and the getset
descriptors of builtin types."""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import OperationError, make_error, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import OwnDict, W_Object, declare_dict
from memphis.objects.instance import allocate
from memphis.objects.methodobject import W_Method


class Getter(object):
    "The RPython functions behind a getset; generated for each (objects/bootstrap.py)."
    doc = None

    def get(self, space, w_obj):
        raise NotImplementedError

    def set(self, space, w_obj, w_value):
        raise NotImplementedError


class W_GetSet(W_Object):
    "A computed attribute of a builtin type, or one that every class written in Python has."
    typedef = TypeDef('getset_descriptor', base=W_Object.typedef, final=True)
    _immutable_fields_ = ['name', 'getter', 'w_objclass', 'writable']

    def __init__(self, name, getter, w_objclass, writable):
        self.name = name
        self.getter = getter
        self.w_objclass = w_objclass
        self.writable = writable

    def getname(self, space):
        return self.name

    def descr_get(self, space, w_obj, w_type):
        if w_obj is None:
            return self
        return self.getter.get(space, w_obj)

    def is_data_descriptor(self, space):
        return True

    @typedef.method("__get__(self, instance, owner=None, /)")
    def method_get(self, space, w_instance, w_owner):
        "Return an attribute of instance, which is of type owner."
        if w_instance is space.w_None:
            if w_owner is space.w_None:
                raise oefmt(space, space.w_TypeError, "__get__(None, None) is invalid")
            return self
        return self.descr_get(space, w_instance, w_owner)

    @typedef.method("__set__(self, instance, value, /) -> None")
    def method_set(self, space, w_instance, w_value):
        "Set an attribute of instance to value."
        self.descr_set(space, w_instance, w_value)

    @typedef.method("__delete__(self, instance, /) -> None")
    def method_delete(self, space, w_instance):
        "Delete an attribute of instance."
        self.descr_set(space, w_instance, None)

    def descr_set(self, space, w_obj, w_value):
        if not self.writable:
            raise oefmt(space, space.w_AttributeError, "attribute '%s' of '%N' objects is not writable",
                        self.name, self.w_objclass)
        self.getter.set(space, w_obj, w_value)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return "<attribute '%s' of '%s' objects>" % (self.name, self.w_objclass.getname(space))

    @typedef.getset('__name__')
    def get_name(self, space):
        return space.newtext(self.name)

    @typedef.getset('__qualname__')
    def get_qualname(self, space):
        return space.newtext('%s.%s' % (space.text_w(space.getattr(self.w_objclass, '__qualname__')), self.name))

    @typedef.getset('__objclass__')
    def get_objclass(self, space):
        return self.w_objclass

    @typedef.getset('__doc__')
    def get_doc(self, space):
        doc = self.getter.doc
        return space.w_None if doc is None else space.newtext(doc)


class InstanceDictGetter(Getter):
    """`__dict__` of the instances of classes written in Python. What is one of a builtin type that has a dict as well
    (a class, where a metaclass has a base like that) has only that of the type."""
    doc = "dictionary for instance variables"

    def get(self, space, w_obj):
        w_descr = space.builtin_dict_descriptor(w_obj)
        if w_descr is not None:
            return space.descr_get(w_descr, w_obj, space.type(w_obj))
        w_dict = w_obj.getdict(space)
        if w_dict is None:
            raise oefmt(space, space.w_AttributeError, "'%T' object has no attribute '__dict__'", w_obj)
        return w_dict

    def set(self, space, w_obj, w_value):
        w_descr = space.builtin_dict_descriptor(w_obj)
        if w_descr is not None:
            space.descr_set(w_descr, w_obj, w_value)
            return
        w_obj.setdict(space, space.newdict() if w_value is None else w_value)


instance_dict_getter = InstanceDictGetter()


class WeakrefGetter(Getter):
    "`__weakref__` of the instances of classes written in Python."
    doc = "list of weak references to the object"

    def get(self, space, w_obj):
        refs = space.references_to(w_obj)
        return refs[0] if len(refs) > 0 else space.w_None


weakref_getter = WeakrefGetter()


PROPERTY_DOC = """\
Property attribute.

  fget
    function to be used for getting an attribute value
  fset
    function to be used for setting an attribute value
  fdel
    function to be used for del'ing an attribute
  doc
    docstring

Typical use is to define a managed attribute x:

class C(object):
    def getx(self): return self._x
    def setx(self, value): self._x = value
    def delx(self): del self._x
    x = property(getx, setx, delx, "I'm the 'x' property.")

Decorators make defining new properties or modifying existing ones easy:

class C(object):
    @property
    def x(self):
        "I am the 'x' property."
        return self._x
    @x.setter
    def x(self, value):
        self._x = value
    @x.deleter
    def x(self):
        del self._x"""


class W_Property(W_Object):
    """w_fget, w_fset, w_fdel, w_doc: never None, absent is space.w_None.  `w_name` is None
    until it is known; `doc_from_getter`: the docstring follows the getter."""
    typedef = TypeDef('property', base=W_Object.typedef, doc=PROPERTY_DOC)
    w_name = None
    doc_from_getter = False

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_property = allocate(space, W_Property, w_cls)
        w_property.w_fget = space.w_None
        w_property.w_fset = space.w_None
        w_property.w_fdel = space.w_None
        w_property.w_doc = space.w_None
        w_property.w_name = None
        w_property.doc_from_getter = False
        return w_property

    @typedef.method("__init__(self, fget=None, fset=None, fdel=None, doc=None) -> None")
    def descr_init(self, space, w_fget, w_fset, w_fdel, w_doc):
        self.w_fget = w_fget
        self.w_fset = w_fset
        self.w_fdel = w_fdel
        self.w_name = None
        self.doc_from_getter = False
        if w_doc is space.w_None and w_fget is not space.w_None:
            w_found = space.findattr(w_fget, '__doc__')
            if w_found is not None:
                w_doc = w_found
                self.doc_from_getter = w_doc is not space.w_None
        self.w_doc = space.w_None if self.is_user else w_doc
        if self.is_user:        # the class's own __doc__ would hide w_doc
            try:
                space.setattr(self, '__doc__', w_doc)
            except OperationError as e:
                if self.doc_from_getter or not e.match(space, space.w_AttributeError):
                    raise               # a docstring that was given is silently dropped

    def copy_with(self, space, w_fget, w_fset, w_fdel):
        w_doc = self.w_doc
        if self.doc_from_getter and w_fget is not space.w_None:
            w_doc = space.w_None
        w_new = space.call_list(space.type(self), [w_fget, w_fset, w_fdel, w_doc])
        if isinstance(w_new, W_Property):
            w_new.w_name = self.w_name
        return w_new

    @typedef.method("getter(self, fget, /)")
    def descr_getter(self, space, w_fget):
        return self.copy_with(space, w_fget, self.w_fset, self.w_fdel)

    @typedef.method("setter(self, fset, /)")
    def descr_setter(self, space, w_fset):
        return self.copy_with(space, self.w_fget, w_fset, self.w_fdel)

    @typedef.method("deleter(self, fdel, /)")
    def descr_deleter(self, space, w_fdel):
        return self.copy_with(space, self.w_fget, self.w_fset, w_fdel)

    @typedef.method("__set_name__(self, owner, name, /) -> None")
    def descr_set_name(self, space, w_owner, w_name):
        self.w_name = w_name

    def find_name(self, space):
        "As set, or the getter's; None where neither is there."
        if self.w_name is not None:
            return self.w_name
        if self.w_fget is space.w_None:
            return None
        return space.findattr(self.w_fget, '__name__')

    def unavailable(self, space, w_obj, what):
        owner = space.type(w_obj).qualname
        w_name = self.find_name(space)
        if w_name is not None:
            return make_error(space, space.w_AttributeError, "property %R of '%s' object has no %s",
                              w_name, owner, what)
        return make_error(space, space.w_AttributeError, "property of '%s' object has no %s", owner, what)

    def descr_get(self, space, w_obj, w_type):
        if w_obj is None:
            return self
        if self.w_fget is space.w_None:
            raise self.unavailable(space, w_obj, 'getter')
        return space.call_1(self.w_fget, w_obj)

    def is_data_descriptor(self, space):
        return True

    def descr_set(self, space, w_obj, w_value):
        if w_value is None:
            if self.w_fdel is space.w_None:
                raise self.unavailable(space, w_obj, 'deleter')
            space.call_1(self.w_fdel, w_obj)
        else:
            if self.w_fset is space.w_None:
                raise self.unavailable(space, w_obj, 'setter')
            space.call_2(self.w_fset, w_obj, w_value)

    @typedef.method("__get__(self, instance, owner=None, /)")
    def method_get(self, space, w_instance, w_owner):
        return self.descr_get(space, None if w_instance is space.w_None else w_instance, w_owner)

    @typedef.method("__set__(self, instance, value, /) -> None")
    def method_set(self, space, w_instance, w_value):
        self.descr_set(space, w_instance, w_value)

    @typedef.method("__delete__(self, instance, /) -> None")
    def method_delete(self, space, w_instance):
        self.descr_set(space, w_instance, None)

    @typedef.getset('fget')
    def get_fget(self, space):
        return self.w_fget

    @typedef.getset('fset')
    def get_fset(self, space):
        return self.w_fset

    @typedef.getset('fdel')
    def get_fdel(self, space):
        return self.w_fdel

    @typedef.getset('__doc__')
    def get_doc(self, space):
        return self.w_doc

    @typedef.setter('__doc__')
    def set_doc(self, space, w_value):
        self.w_doc = space.w_None if w_value is None else w_value

    @typedef.getset('__name__')
    def get_name(self, space):
        w_name = self.find_name(space)
        if w_name is None:
            raise oefmt(space, space.w_AttributeError, "'property' object has no attribute '__name__'")
        return w_name

    @typedef.setter('__name__')
    def set_name(self, space, w_value):
        self.w_name = w_value

    @typedef.getset('__isabstractmethod__')
    def get_isabstractmethod(self, space):
        for w_function in [self.w_fget, self.w_fset, self.w_fdel]:
            if is_abstract(space, w_function):
                return space.w_True
        return space.w_False


class WrappedFunction(OwnDict):
    """A mix-in: `w_function` and an instance dict that starts as a copy of what describes the function, made when
    somebody first asks for it."""
    w_function = None

    def getdict(self, space):
        w_dict = self.w_dict
        if w_dict is None:
            w_dict = self.w_dict = space.newdict()
            for name in DESCRIBING:
                w_value = space.findattr(self.w_function, name)
                if w_value is not None:
                    space.setitem_str(w_dict, name, w_value)
        return w_dict

    def getdictvalue(self, space, name):
        return space.finditem_str(self.getdict(space), name)

    def deldictvalue(self, space, name):
        w_dict = self.getdict(space)
        if space.finditem_str(w_dict, name) is None:
            return False
        space.delitem_str(w_dict, name)
        return True


DESCRIBING = ['__module__', '__name__', '__qualname__', '__doc__', '__annotations__']


def declare_wrapped(cls):
    "What staticmethod and classmethod have in common."
    typedef = cls.typedef

    declare_dict(typedef)

    @typedef.getset('__func__')
    def get_func(self, space):
        return self.w_function

    @typedef.getset('__wrapped__')
    def get_wrapped(self, space):
        return self.w_function

    @typedef.getset('__isabstractmethod__')
    def get_isabstractmethod(self, space):
        return space.newbool(is_abstract(space, self.w_function))


def is_abstract(space, w_function):
    w_abstract = space.findattr(w_function, '__isabstractmethod__')
    return w_abstract is not None and space.is_true(w_abstract)


class W_StaticMethod(W_Object):
    typedef = TypeDef('staticmethod', base=W_Object.typedef)
    import_from_mixin(WrappedFunction)
    owns_dict = True

    def __init__(self, w_function):
        self.w_function = w_function

    @typedef.static("__new__(cls, function, /)")
    def descr_new(space, w_cls, w_function):
        w_method = allocate(space, W_StaticMethod, w_cls)
        w_method.w_function = w_function
        return w_method

    def descr_get(self, space, w_obj, w_type):
        return self.w_function

    def call_list(self, space, args_w):
        return space.call_list(self.w_function, args_w)

    def call_args(self, space, args):
        return space.call_args(self.w_function, args)

    @typedef.method("__get__(self, instance, owner=None, /)")
    def method_get(self, space, w_instance, w_owner):
        return self.w_function

    @typedef.method("__call__(self, *args, **kwargs)")
    def method_call(self, space, args_w, w_kwargs):
        return space.call_with_dict(self.w_function, args_w, w_kwargs)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<staticmethod(%s)>' % space.repr_text(self.w_function)


declare_wrapped(W_StaticMethod)


class W_ClassMethod(W_Object):
    typedef = TypeDef('classmethod', base=W_Object.typedef)
    import_from_mixin(WrappedFunction)
    owns_dict = True

    def __init__(self, w_function):
        self.w_function = w_function

    @typedef.static("__new__(cls, function, /)")
    def descr_new(space, w_cls, w_function):
        w_method = allocate(space, W_ClassMethod, w_cls)
        w_method.w_function = w_function
        return w_method

    def descr_get(self, space, w_obj, w_type):
        if w_type is None or w_type is space.w_None:
            w_type = space.type(w_obj)
        return W_Method(self.w_function, w_type)

    @typedef.method("__get__(self, instance, owner=None, /)")
    def method_get(self, space, w_instance, w_owner):
        return self.descr_get(space, w_instance, w_owner)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<classmethod(%s)>' % space.repr_text(self.w_function)


declare_wrapped(W_ClassMethod)
