"""The object space: every operation on wrapped objects.

`space` is one prebuilt, frozen object; it is passed around as a constant and
costs nothing at run time.  What changes while a program runs lives in `space.ec`.
"""
from memphis.errors import OperationError, oefmt
from memphis.objects import genericalias, objecttype, rangeobject, reduce
from memphis.objects.base import W_Object
from memphis.objects.boolobject import W_Bool
from memphis.objects.bootstrap import make_types, fill_types
from memphis.objects.descriptors import W_ClassMethod, W_StaticMethod
from memphis.objects.exceptions import W_BaseException
from memphis.objects.objecttype import new_object
from memphis.objects.singletons import W_None, W_NotImplemented, W_Ellipsis
from memphis.objects.slots import apply_additions, plan_additions, same_layout
from memphis.objects.typeobject import W_Type
from memphis.objects.weakref import references_to
from memphis.space.attributes import Attributes
from memphis.space.buffers import Buffers
from memphis.space.calls import Calls
from memphis.space.classchecks import ClassChecks
from memphis.space.iteration import Iteration
from memphis.space.limits import ExecutionContext, Limits
from memphis.space.operators import Operators
from memphis.space.wrapping import Wrapping


class Space(Wrapping, Buffers, Attributes, ClassChecks, Operators, Calls, Iteration, Limits):
    """Types are attributes: space.w_int, space.w_TypeError and so on; all are in `types` too."""

    def __init__(self):
        self.ec = ExecutionContext()
        self.types = make_types(self)
        for name, w_type in self.types.items():
            setattr(self, 'w_' + name.replace('.', '_'), w_type)
        self.w_None = W_None()
        self.w_NotImplemented = W_NotImplemented()
        self.w_Ellipsis = W_Ellipsis()
        self.w_True = W_Bool(1)
        self.w_False = W_Bool(0)
        fill_types(self)
        self.w_object_new = self._new_function(W_Object.w_builtin_type)
        w_object = W_Object.w_builtin_type
        self.w_object_init = w_object.dict_w['__init__']
        self.w_object_setattr = w_object.dict_w['__setattr__']
        self.w_object_delattr = w_object.dict_w['__delattr__']
        self.w_type_mro = W_Type.w_builtin_type.dict_w['mro']
        self.w_type_call = W_Type.w_builtin_type.dict_w['__call__']
        self.w_type_setattr = W_Type.w_builtin_type.dict_w['__setattr__']
        self.w_type_delattr = W_Type.w_builtin_type.dict_w['__delattr__']

    def _freeze_(self):
        return True

    def _new_function(self, w_type):
        return w_type.dict_w['__new__']

    # ____________________________________________________________
    # helpers of make_class and of calls of classes

    def new_object(self, w_type, args_w):
        return new_object(self, w_type, len(args_w) > 0)

    def plan_additions(self, name, w_best, bases_w, dict_w):
        return plan_additions(self, name, w_best, bases_w, dict_w)

    def apply_additions(self, w_type, w_best, additions):
        apply_additions(self, w_type, w_best, additions)

    def references_to(self, w_obj):
        return references_to(w_obj)

    def same_layout(self, w_old, w_new):
        return same_layout(w_old, w_new)

    def wrap_classmethod(self, w_function):
        "What is no plain function stays as it is."
        return W_ClassMethod(w_function) if self.type(w_function) is self.w_function else w_function

    def wrap_staticmethod(self, w_function):
        return W_StaticMethod(w_function) if self.type(w_function) is self.w_function else w_function

    def current_module_name(self):
        "The value of __name__ where the running frame's globals have it, or None."
        frame = self.ec.gettopframe()
        if frame is None:
            return None
        return self.finditem_str(frame.get_w_globals(), '__name__')

    def with_attribute_info(self, error, w_obj, name):
        "AttributeError.name and .obj, for 'Did you mean'."
        return error

    def warn(self, w_category, message):
        "A warning from interpreter-level code."
