"""isinstance and issubclass: PEP 3119.

`is_instance` and `is_subclass` honour __instancecheck__ and __subclasscheck__;
the `is_real_...` ones are what `type`'s own versions of those do.  An object
that is no class but has a tuple `__bases__` passes for an abstract class.
"""
from memphis.errors import oefmt
from memphis.objects.typeobject import W_Type
from memphis.objects.uniontype import W_UnionType


class ClassChecks(object):

    def is_instance(self, w_obj, w_class):
        if isinstance(w_class, W_Type) and w_class.has_plain_metaclass(self):
            return self.is_real_instance(w_obj, w_class)
        if self.type(w_obj) is w_class:
            return True
        if isinstance(w_class, W_UnionType):
            w_class = w_class.w_args
        if self.is_tuple(w_class):
            self.enter_native()
            try:
                for w_item in self.listview(w_class):
                    self.tick(1)
                    if self.is_instance(w_obj, w_item):
                        return True
            finally:
                self.leave_native()
            return False
        w_check = self.lookup(w_class, '__instancecheck__')
        if w_check is not None:
            return self.is_true(self.call_special_1(w_check, w_class, w_obj))
        return self.is_real_instance(w_obj, w_class)

    def is_real_instance(self, w_obj, w_class):
        "Without __instancecheck__; an object may claim another class through __class__."
        if isinstance(w_class, W_Type):
            if self.type(w_obj).issubtype(w_class):
                return True
            if not w_obj.is_user and not self.type(w_obj).custom_getattribute:
                return False
            w_claimed = self.findattr(w_obj, '__class__')
            return isinstance(w_claimed, W_Type) and w_claimed.issubtype(w_class)
        if self.abstract_bases(w_class) is None:
            raise oefmt(self, self.w_TypeError,
                        "isinstance() arg 2 must be a type, a tuple of types, or a union")
        w_claimed = self.findattr(w_obj, '__class__')
        return w_claimed is not None and self.is_abstract_subclass(w_claimed, w_class)

    def is_subclass(self, w_cls, w_class):
        if isinstance(w_class, W_Type) and w_class.has_plain_metaclass(self):
            return self.is_real_subclass(w_cls, w_class)
        if isinstance(w_class, W_UnionType):
            w_class = w_class.w_args
        if self.is_tuple(w_class):
            self.enter_native()
            try:
                for w_item in self.listview(w_class):
                    self.tick(1)
                    if self.is_subclass(w_cls, w_item):
                        return True
            finally:
                self.leave_native()
            return False
        w_check = self.lookup(w_class, '__subclasscheck__')
        if w_check is not None:
            return self.is_true(self.call_special_1(w_check, w_class, w_cls))
        return self.is_real_subclass(w_cls, w_class)

    def is_real_subclass(self, w_cls, w_class):
        "Without __subclasscheck__."
        if isinstance(w_cls, W_Type) and isinstance(w_class, W_Type):
            return w_cls.issubtype(w_class)
        if self.abstract_bases(w_cls) is None:
            raise oefmt(self, self.w_TypeError, "issubclass() arg 1 must be a class")
        if self.abstract_bases(w_class) is None:
            raise oefmt(self, self.w_TypeError,
                        "issubclass() arg 2 must be a class, a tuple of classes, or a union")
        return self.is_abstract_subclass(w_cls, w_class)

    def abstract_bases(self, w_class):
        "__bases__, if it is a tuple: what makes any object pass for a class."
        w_bases = self.findattr(w_class, '__bases__')
        if w_bases is None or not self.is_tuple(w_bases):
            return None
        return w_bases

    def is_abstract_subclass(self, w_cls, w_class):
        if w_cls is w_class:
            return True
        w_bases = self.abstract_bases(w_cls)
        if w_bases is None:
            return False
        self.enter_native()
        try:
            for w_base in self.listview(w_bases):
                self.tick(1)
                if self.is_abstract_subclass(w_base, w_class):
                    return True
        finally:
            self.leave_native()
        return False
