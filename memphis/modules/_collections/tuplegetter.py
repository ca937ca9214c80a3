"""_tuplegetter: the attributes of named tuples."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._collections.moduledef import module
from memphis.objects.base import W_Object
from memphis.objects.tupleobject import W_Tuple


@module.type
class W_TupleGetter(W_Object):
    typedef = TypeDef('_tuplegetter', base=W_Object.typedef, module='collections', final=True)
    _immutable_fields_ = ['index']

    def __init__(self, index, w_doc):
        self.index = index
        self.w_doc = w_doc

    @typedef.static("__new__(cls, index: index, doc, /)")
    def descr_new(space, w_cls, index, w_doc):
        return W_TupleGetter(index, w_doc)

    def is_data_descriptor(self, space):
        return True

    def descr_get(self, space, w_obj, w_type):
        if w_obj is None:
            return self
        if not isinstance(w_obj, W_Tuple):
            if w_obj is space.w_None:
                return self
            raise oefmt(space, space.w_TypeError,
                        "descriptor for index '%d' for tuple subclasses doesn't apply to '%T' object",
                        self.index, w_obj)
        index = self.index
        if index < 0 or index >= len(w_obj.items_w):
            raise oefmt(space, space.w_IndexError, "tuple index out of range")
        return w_obj.items_w[index]

    def descr_set(self, space, w_obj, w_value):
        if w_value is None:
            raise oefmt(space, space.w_AttributeError, "can't delete attribute")
        raise oefmt(space, space.w_AttributeError, "can't set attribute")

    @typedef.method("__get__(self, instance, owner=None, /)")
    def method_get(self, space, w_instance, w_owner):
        return self.descr_get(space, None if w_instance is space.w_None else w_instance, w_owner)

    @typedef.method("__set__(self, instance, value, /) -> None")
    def method_set(self, space, w_instance, w_value):
        self.descr_set(space, w_instance, w_value)

    @typedef.method("__delete__(self, instance, /) -> None")
    def method_delete(self, space, w_instance):
        self.descr_set(space, w_instance, None)

    @typedef.getset('__doc__')
    def get_doc(self, space):
        return self.w_doc

    @typedef.setter('__doc__')
    def set_doc(self, space, w_value):
        self.w_doc = space.w_None if w_value is None else w_value

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '%s(%d, %s)' % (space.type(self).name, self.index, space.repr_text(self.w_doc))

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        return space.newtuple2(space.type(self), space.newtuple2(space.newint(self.index), self.w_doc))
