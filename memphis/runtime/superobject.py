"""super(): language reference 3.3.2.6 (the library's `super` type)."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate
from memphis.objects.cell import W_Cell
from memphis.objects.typeobject import W_Type


class W_Super(W_Object):
    "`w_obj` is None for an unbound super; `w_start` is the class whose MRO is searched."
    typedef = TypeDef('super', base=W_Object.typedef)
    w_thisclass = None
    w_obj = None
    w_start = None

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_super = allocate(space, W_Super, w_cls)
        w_super.w_thisclass = None
        w_super.w_obj = None
        w_super.w_start = None
        return w_super

    @typedef.method("__init__(self, type=..., object_or_type=..., /) -> None")
    def descr_init(self, space, w_type, w_object_or_type):
        if w_type is None:
            w_type, w_object_or_type = implicit_arguments(space)
        if not isinstance(w_type, W_Type):
            raise oefmt(space, space.w_TypeError, "super() argument 1 must be a type, not %T", w_type)
        self.w_thisclass = w_type
        if w_object_or_type is not None and w_object_or_type is not space.w_None:
            self.w_start = start_class(space, w_type, w_object_or_type)
            self.w_obj = w_object_or_type

    def find_attribute(self, space, name):
        if self.w_start is None or name == '__class__':
            return None
        w_value = self.w_start.lookup_after(self.w_thisclass, name)
        if w_value is None:
            return None
        w_obj = self.w_obj
        if w_obj is self.w_start:
            w_obj = None
        return space.descr_get(w_value, w_obj, self.w_start)

    @typedef.method("__getattribute__(self, name: text, /)")
    def descr_getattribute(self, space, name):
        w_value = self.find_attribute(space, name)
        if w_value is None:
            w_value = space.generic_find(self, space.type(self), name)
        if w_value is None:
            raise space.missing_attribute(self, name)
        return w_value

    @typedef.method("__get__(self, instance, owner=None, /)")
    def method_get(self, space, w_instance, w_owner):
        "Return an attribute of instance, which is of type owner."
        if w_instance is space.w_None or self.w_obj is not None:
            return self
        return space.call_list(space.type(self), [self.get_thisclass(space), w_instance])

    def descr_get(self, space, w_obj, w_type):
        return self if w_obj is None else self.method_get(space, w_obj, space.w_None)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        this = 'NULL' if self.w_thisclass is None else self.w_thisclass.name
        if self.w_start is None:
            return "<super: <class '%s'>, NULL>" % this
        return "<super: <class '%s'>, <%s object>>" % (this, self.w_start.name)

    @typedef.getset('__thisclass__')
    def get_thisclass(self, space):
        return space.w_None if self.w_thisclass is None else self.w_thisclass

    @typedef.getset('__self__')
    def get_self(self, space):
        return space.w_None if self.w_obj is None else self.w_obj

    @typedef.getset('__self_class__')
    def get_self_class(self, space):
        return space.w_None if self.w_start is None else self.w_start


def start_class(space, w_type, w_obj):
    if isinstance(w_obj, W_Type) and w_obj.issubtype(w_type):
        return w_obj
    w_class = space.type(w_obj)
    if w_class.issubtype(w_type):
        return w_class
    w_class = space.findattr(w_obj, '__class__')
    if isinstance(w_class, W_Type) and w_class.issubtype(w_type):
        return w_class
    raise oefmt(space, space.w_TypeError,
                "super(type, obj): obj (%s %s) is not an instance or subtype of type (%N).",
                "type" if isinstance(w_obj, W_Type) else "instance of",
                w_obj.name if isinstance(w_obj, W_Type) else space.type(w_obj).name, w_type)


def implicit_arguments(space):
    "super() in a method: its `__class__` cell and its first argument."
    frame = space.ec.gettopframe()
    if frame is None:
        raise oefmt(space, space.w_RuntimeError, "super(): no current frame")
    code = frame.code
    if code.argcount == 0:
        raise oefmt(space, space.w_RuntimeError, "super(): no arguments")
    w_obj = frame.get_slot(0)
    if w_obj is None:
        raise oefmt(space, space.w_RuntimeError, "super(): arg[0] deleted")
    for i in range(code.nslots - code.nfree, code.nslots):
        if code.slot_names[i] == '__class__':
            w_class = frame.get_slot(i)
            if w_class is None:
                raise oefmt(space, space.w_RuntimeError, "super(): empty __class__ cell")
            if not isinstance(w_class, W_Type):
                raise oefmt(space, space.w_RuntimeError, "super(): __class__ is not a type (%T)", w_class)
            return w_class, w_obj
    raise oefmt(space, space.w_RuntimeError, "super(): __class__ cell not found")
