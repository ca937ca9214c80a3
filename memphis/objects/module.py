"""Modules: an object around a dict.

Any module may become an instance of a subclass of its class (`sys.modules[name].__class__ = ...`): all are made as
instances of such subclasses are (objects/instance.py), with the map of the class `module` to begin with.
"""
from rpython.rlib.objectmodel import import_from_mixin, instantiate

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import Lifeline, W_Object
from memphis.objects.instance import allocate, user_class


SPEC_ATTRIBUTES = ['__loader__', '__package__', '__spec__', 'meta_path', 'path_hooks', 'path_importer_cache']


class W_Module(W_Object):
    """`needs_spec`: a builtin module that lacks what importlib gives it, until that is loaded
    (runtime/importing/bootstrap.py)."""
    typedef = TypeDef('module', base=W_Object.typedef, weakrefs=True)
    import_from_mixin(Lifeline)
    owns_dict = True
    needs_spec = False

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if w_cls is W_Module.w_builtin_type:
            return new_module(space.newdict())
        w_module = allocate(space, W_Module, w_cls)
        w_module.w_dict = space.newdict()
        return w_module

    @typedef.method("__init__(self, name, doc=None) -> None")
    def descr_init(self, space, w_name, w_doc):
        if not space.is_text(w_name):
            raise oefmt(space, space.w_TypeError, "module() argument 'name' must be str, not %T",
                        w_name)
        self.initialise(space, w_name, w_doc)

    def initialise(self, space, w_name, w_doc):
        for name, w_value in [('__name__', w_name), ('__doc__', w_doc), ('__package__', space.w_None),
                              ('__loader__', space.w_None), ('__spec__', space.w_None)]:
            space.setitem_str(self.w_dict, name, w_value)

    def getname(self, space):
        w_name = space.finditem_str(self.w_dict, '__name__')
        if w_name is None or not space.is_text(w_name):
            return '?'
        return space.text_w(w_name)

    def getdict(self, space):
        return self.w_dict

    def getdictvalue(self, space, name):
        return space.finditem_str(self.w_dict, name)

    def setdictvalue(self, space, name, w_value):
        space.setitem_str(self.w_dict, name, w_value)
        return True

    def deldictvalue(self, space, name):
        if space.finditem_str(self.w_dict, name) is None:
            return False
        space.delitem_str(self.w_dict, name)
        return True

    def find_special_attribute(self, space, name):
        "PEP 562: __getattr__ in the module."
        if self.needs_spec and name in SPEC_ATTRIBUTES:
            self.complete(space)
            w_value = space.finditem_str(self.w_dict, name)
            if w_value is not None:
                return w_value
        w_getattr = space.finditem_str(self.w_dict, '__getattr__')
        if w_getattr is None:
            return None
        return space.call_list(w_getattr, [space.newtext(name)])

    def complete(self, space):
        "Have all attributes, if that is possible here."
        if self.needs_spec:
            space.load_import_library()

    def missing_attribute(self, space, name):
        return space.missing_module_attribute(self, name)

    @typedef.getset('__dict__')
    def get_dict(self, space):
        self.complete(space)
        return self.w_dict

    @typedef.getset('__annotations__')
    def get_annotations(self, space):
        w_annotations = space.finditem_str(self.w_dict, '__annotations__')
        if w_annotations is None:
            w_annotations = space.newdict()
            space.setitem_str(self.w_dict, '__annotations__', w_annotations)
        return w_annotations

    @typedef.setter('__annotations__')
    def set_annotations(self, space, w_value):
        if w_value is not None:
            space.setitem_str(self.w_dict, '__annotations__', w_value)
        elif space.finditem_str(self.w_dict, '__annotations__') is None:
            raise oefmt(space, space.w_AttributeError, "__annotations__")
        else:
            space.delitem_str(self.w_dict, '__annotations__')

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return space.module_repr(self)

    @typedef.method("__dir__(self, /)")
    def descr_dir(self, space):
        self.complete(space)
        w_dict = space.getattr(self, '__dict__')        # which a subclass may have made something else
        if not space.is_dict(w_dict):
            raise oefmt(space, space.w_TypeError, "<module>.__dict__ is not a dictionary")
        w_dir = space.finditem_str(w_dict, '__dir__')
        if w_dir is not None:
            return space.call_list(w_dir, [])
        return space.newlist(space.unpack(w_dict))


def new_module(w_dict):
    w_module = instantiate(user_class(W_Module))
    w_module.init_user(W_Module.w_builtin_type)
    w_module.w_dict = w_dict
    return w_module
