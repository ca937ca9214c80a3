"""defaultdict: a dict that makes the values of missing keys."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._collections.moduledef import module
from memphis.objects.dictobject import W_Dict
from memphis.objects.dictobject.dict import key_error
from memphis.objects.genericalias import descr_class_getitem
from memphis.objects.instance import allocate


@module.type
class W_DefaultDict(W_Dict):
    "`w_factory` is None where missing keys are errors."
    typedef = TypeDef('defaultdict', base=W_Dict.typedef, module='collections', hashable=False,
                      doc="defaultdict(default_factory=None, /, [...]) --> dict with default factory\n"
                          "\n"
                          "The default factory is called without arguments to produce\n"
                          "a new value when a key is not present, in __getitem__ only.\n"
                          "A defaultdict compares equal to a dict with the same items.\n"
                          "All remaining arguments are treated the same as if they were\n"
                          "passed to the dict constructor, including keyword arguments.\n")

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_dict = allocate(space, W_DefaultDict, w_cls)
        W_Dict.__init__(w_dict)
        w_dict.w_factory = space.w_None
        return w_dict

    @typedef.method("__init__(self, /, *args, **kwargs) -> None")
    def descr_init_defaultdict(self, space, args_w, w_kwargs):
        w_factory = space.w_None
        if len(args_w) > 0:
            w_factory = args_w[0]
            if w_factory is not space.w_None and not space.is_callable(w_factory):
                raise oefmt(space, space.w_TypeError, "first argument must be callable or None")
            args_w = args_w[1:]
        self.w_factory = w_factory
        self.update_from_arguments(space, 'dict', args_w, w_kwargs)

    @typedef.method("__missing__(self, key, /)")
    def descr_missing(self, space, w_key):
        """__missing__(key) # Called by __getitem__ for missing key; pseudo-code:
  if self.default_factory is None: raise KeyError((key,))
  self[key] = value = self.default_factory()
  return value"""
        if self.w_factory is space.w_None:
            raise key_error(space, w_key)
        space.enter_native()
        try:
            w_value = space.call_0(self.w_factory)
        finally:
            space.leave_native()
        space.setitem(self, w_key, w_value)
        return w_value

    @typedef.getset('default_factory')
    def get_factory(self, space):
        return self.w_factory

    @typedef.setter('default_factory')
    def set_factory(self, space, w_value):
        self.w_factory = space.w_None if w_value is None else w_value

    def copied(self, space):
        return space.call_2(space.type(self), self.w_factory, self)

    @typedef.method("copy(self, /)")
    def copy(self, space):
        "D.copy() -> a shallow copy of D."
        return self.copied(space)

    @typedef.method("__copy__(self, /)")
    def descr_copy(self, space):
        "D.copy() -> a shallow copy of D."
        return self.copied(space)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        "Return state information for pickling."
        factory_w = [] if self.w_factory is space.w_None else [self.w_factory]
        w_items = space.iter(space.call_method(self, 'items', []))
        return space.newtuple([space.type(self), space.newtuple(factory_w), space.w_None, space.w_None, w_items])

    @typedef.method("__or__(self, value, /)")
    def op_or(self, space, w_value):
        if not isinstance(w_value, W_Dict):
            return space.w_NotImplemented
        w_new = self.copied(space)
        if not isinstance(w_new, W_DefaultDict):
            return space.w_NotImplemented
        w_new.update(space, w_value)
        return w_new

    @typedef.method("__ror__(self, value, /)")
    def op_ror(self, space, w_value):
        if not isinstance(w_value, W_Dict):
            return space.w_NotImplemented
        w_new = space.call_2(space.type(self), self.w_factory, w_value)
        if isinstance(w_new, W_Dict):
            w_new.update(space, self)
        return w_new

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        items = W_Dict.repr_text(self, space)
        w_factory = self.w_factory
        if space.repr_enter(w_factory):         # the factory may show this dict
            factory = '...'
        else:
            try:
                factory = space.repr_text(w_factory)
            finally:
                space.repr_leave(w_factory)
        return '%s(%s, %s)' % (space.type(self).name, factory, items)


W_DefaultDict.typedef.classmethod("__class_getitem__(cls, item, /)")(descr_class_getitem)
