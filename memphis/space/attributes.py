"""Attribute access and descriptors: language reference 3.3.2."""
from memphis.errors import OperationError, make_error, oefmt
from memphis.objects.base import W_Object
from memphis.objects.typeobject import W_Type


class Attributes(object):

    def type(self, w_obj):
        w_type = w_obj.getclass(self)
        assert isinstance(w_type, W_Type)
        return w_type

    def lookup(self, w_obj, name):
        "The special method `name` of w_obj's type, unbound, or None."
        return self.type(w_obj).lookup(name)

    def class_overrides(self, w_cls, name, w_builtin):
        "Has w_cls another method of that name than the builtin type that it extends?"
        assert isinstance(w_cls, W_Type)
        assert isinstance(w_builtin, W_Type)
        return w_cls.lookup(name) is not w_builtin.lookup(name)

    def overrides(self, w_obj, name, w_builtin):
        return self.class_overrides(self.type(w_obj), name, w_builtin)

    # ____________________________________________________________
    # descriptors; w_obj is None for access through the class

    def descr_get(self, w_descr, w_obj, w_type):
        if not w_descr.is_user:
            return w_descr.descr_get(self, w_obj, w_type)
        w_get = self.type(w_descr).lookup('__get__')
        if w_get is None:
            return w_descr
        return self.call_special_list(w_get, w_descr, [self.w_None if w_obj is None else w_obj, w_type])

    def is_data_descriptor(self, w_descr):
        if not w_descr.is_user:
            return w_descr.is_data_descriptor(self)
        w_type = self.type(w_descr)
        return w_type.lookup('__set__') is not None or w_type.lookup('__delete__') is not None

    def overrides_instance(self, w_descr):
        "Does it come before the instance's own attributes? Not without a __get__."
        return self.is_data_descriptor(w_descr) and (
            not w_descr.is_user or self.type(w_descr).lookup('__get__') is not None)

    def descr_set(self, w_descr, w_obj, w_value):
        "w_value None: delete."
        if not w_descr.is_user:
            w_descr.descr_set(self, w_obj, w_value)
            return
        if w_value is None:
            w_delete = self.type(w_descr).lookup('__delete__')
            if w_delete is None:
                raise oefmt(self, self.w_AttributeError, "__delete__")
            self.call_special_1(w_delete, w_descr, w_obj)
        else:
            w_set = self.type(w_descr).lookup('__set__')
            if w_set is None:
                raise oefmt(self, self.w_AttributeError, "__set__")
            self.call_special_list(w_set, w_descr, [w_obj, w_value])

    def builtin_dict_descriptor(self, w_obj):
        "The `__dict__` of the builtin type that w_obj's class extends, or None."
        return self.type(w_obj).builtin_base().lookup('__dict__')

    # ____________________________________________________________
    # getattr, setattr, delattr

    def getattr(self, w_obj, name):
        try:
            w_value = self.getattr_or_none(w_obj, name)
        except OperationError as e:
            if e.match(self, self.w_AttributeError):
                self.with_attribute_info(e, w_obj, name)
            raise
        if w_value is None:
            raise self.missing_attribute(w_obj, name)
        return w_value

    def findattr(self, w_obj, name):
        "Like getattr, but None in place of any AttributeError."
        try:
            return self.getattr_or_none(w_obj, name)
        except OperationError as e:
            if not e.match(self, self.w_AttributeError):
                raise
            return None

    def getattr_or_none(self, w_obj, name):
        """None where the attribute is plainly missing; an AttributeError that
        Python code raises comes out as it is, unless there is a __getattr__."""
        w_type = self.type(w_obj)
        w_getattr = w_type.lookup('__getattr__') if w_type.is_heap else None
        if w_getattr is None:
            return self.own_attribute_or_none(w_obj, w_type, name)
        try:
            w_value = self.own_attribute_or_none(w_obj, w_type, name)
            if w_value is not None:
                return w_value
        except OperationError as e:
            if not e.match(self, self.w_AttributeError):
                raise
        return self.call_special_1(w_getattr, w_obj, self.newtext(name))

    def own_attribute_or_none(self, w_obj, w_type, name):
        "__getattribute__, with None for a plainly missing attribute."
        if not w_type.custom_getattribute:
            return self.generic_find(w_obj, w_type, name)
        return self.call_special_1(w_type.lookup('__getattribute__'), w_obj, self.newtext(name))

    def generic_find(self, w_obj, w_type, name):
        "object.__getattribute__, with None for a missing attribute."
        if isinstance(w_obj, W_Type):
            return w_obj.find_attribute(self, name)
        w_descr = w_type.lookup(name)
        if w_descr is not None and self.overrides_instance(w_descr):
            return self.descr_get(w_descr, w_obj, w_type)
        w_value = w_obj.getdictvalue(self, name)
        if w_value is not None:
            return w_value
        if w_descr is not None:
            return self.descr_get(w_descr, w_obj, w_type)
        return w_obj.find_special_attribute(self, name)

    def missing_attribute(self, w_obj, name):
        "The AttributeError for it, with `name` and `obj` set."
        if isinstance(w_obj, W_Type):
            error = w_obj.missing_attribute(self, name)
        else:
            error = w_obj.missing_attribute(self, name)
        return self.with_attribute_info(error, w_obj, name)

    def setattr(self, w_obj, name, w_value):
        w_type = self.type(w_obj)
        if w_type.is_heap:
            w_setattr = w_type.lookup('__setattr__')
            if w_setattr is not self.w_object_setattr and w_setattr is not self.w_type_setattr:
                self.call_special_list(w_setattr, w_obj, [self.newtext(name), w_value])
                return
        self.generic_setattr(w_obj, name, w_value)

    def generic_setattr(self, w_obj, name, w_value):
        if isinstance(w_obj, W_Type):
            w_obj.store_attribute(self, name, w_value)
            return
        w_type = self.type(w_obj)
        w_descr = w_type.lookup(name)
        if w_descr is not None and self.is_data_descriptor(w_descr):
            self.descr_set(w_descr, w_obj, w_value)
            return
        if w_obj.setdictvalue(self, name, w_value):
            return
        if w_descr is not None:
            raise oefmt(self, self.w_AttributeError, "'%T' object attribute '%s' is read-only", w_obj, name)
        raise self.with_attribute_info(make_error(
            self, self.w_AttributeError,
            "'%T' object has no attribute '%s' and no __dict__ for setting new attributes", w_obj, name),
            w_obj, name)

    def delattr(self, w_obj, name):
        w_type = self.type(w_obj)
        if w_type.is_heap:
            w_delattr = w_type.lookup('__delattr__')
            if w_delattr is not self.w_object_delattr and w_delattr is not self.w_type_delattr:
                self.call_special_1(w_delattr, w_obj, self.newtext(name))
                return
        self.generic_delattr(w_obj, name)

    def generic_delattr(self, w_obj, name):
        if isinstance(w_obj, W_Type):
            w_obj.delete_attribute(self, name)
            return
        w_descr = self.type(w_obj).lookup(name)
        if w_descr is not None and self.is_data_descriptor(w_descr):
            self.descr_set(w_descr, w_obj, None)
            return
        if w_obj.deldictvalue(self, name):
            return
        if w_obj.has_instance_dict(self):
            raise self.missing_attribute(w_obj, name)
        if w_descr is not None:
            raise oefmt(self, self.w_AttributeError, "'%T' object attribute '%s' is read-only", w_obj, name)
        raise self.with_attribute_info(make_error(
            self, self.w_AttributeError,
            "'%T' object has no attribute '%s' and no __dict__ for setting new attributes",
            w_obj, name), w_obj, name)

    # ____________________________________________________________
    # types

    def issubtype_w(self, w_type, w_other):
        assert isinstance(w_type, W_Type)
        return w_type.issubtype(w_other)

    def isinstance_w(self, w_obj, w_type):
        "Plain isinstance of a real class; no __instancecheck__."
        return self.type(w_obj).issubtype(w_type)

    def check_layout(self, w_type, w_builtin, layout):
        "T.__new__(w_type): w_type must be a subtype of T, and of T's layout."
        if not isinstance(w_type, W_Type):
            raise oefmt(self, self.w_TypeError, "%N.__new__(X): X is not a type object (%T)",
                        w_builtin, w_type)
        if not w_type.issubtype(w_builtin):
            raise oefmt(self, self.w_TypeError, "%N.__new__(%N): %N is not a subtype of %N",
                        w_builtin, w_type, w_type, w_builtin)
        if w_type.layout is not layout:
            raise oefmt(self, self.w_TypeError, "%N.__new__(%N) is not safe, use %s.__new__()",
                        w_builtin, w_type, w_type.layout.name)
