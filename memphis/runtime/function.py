"""W_Function: functions written in Python."""
from rpython.rlib.objectmodel import import_from_mixin
from rpython.rlib import jit

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import Lifeline, OwnDict, W_Object, declare_dict
from memphis.objects.cell import W_Cell
from memphis.objects.methodobject import W_Method
from memphis.objects.tupleobject import W_Tuple
from memphis.runtime.arguments import bind, NO_KEYWORDS
from memphis.runtime.code import W_Code

NO_DEFAULTS = []


class W_Function(W_Object):
    """`closure_w`: a cell for each free variable of the code.  `w_kwdefaults`: a dict
    or None.  `w_module`: the value of __module__."""
    typedef = TypeDef('function', base=W_Object.typedef, final=True, weakrefs=True)
    import_from_mixin(Lifeline)
    import_from_mixin(OwnDict)
    w_type_params = None
    _immutable_fields_ = ['code?', 'w_globals', 'w_builtins', 'closure_w[*]', 'defaults_w?[*]',
                          'w_kwdefaults?']

    def __init__(self, space, code, w_globals, w_builtins, closure_w):
        self.code = code
        self.w_globals = w_globals
        self.w_builtins = w_builtins
        self.closure_w = closure_w
        self.name = code.name
        self.qualname = code.qualname
        self.w_name = None          # the same wrapped, once somebody has asked
        self.w_qualname = None
        self.defaults_w = NO_DEFAULTS
        self.w_kwdefaults = None
        self.w_annotations = None
        self.w_doc = None           # made on first use from the code
        self.w_dict = None
        self.w_module = None

    def getname(self, space):
        return self.name

    # ____________________________________________________________
    # calls

    def make_frame(self, space, args_w, keywords, keywords_w):
        "A frame with the arguments bound."
        code = self.getcode()
        slots_w = bind(space, self, code, args_w, keywords, keywords_w)
        frame = code.new_frame(space, self, self.w_globals, self.w_builtins)
        frame.init_slots(slots_w)
        return frame

    def getcode(self):
        "A trace is made for one code object; the function may be another each time."
        return jit.promote(self.code)

    def call_list(self, space, args_w):
        frame = self.make_frame(space, args_w, NO_KEYWORDS, args_w)
        return frame.code.run_frame(space, frame)

    def call_args(self, space, args):
        frame = self.make_frame(space, args.args_w, args.keywords, args.keywords_w)
        return frame.code.run_frame(space, frame)

    def descr_get(self, space, w_obj, w_type):
        if w_obj is None:
            return self
        return W_Method(self, w_obj)

    @typedef.method("__get__(self, instance, owner=None, /)")
    def method_get(self, space, w_instance, w_owner):
        return self.descr_get(space, None if w_instance is space.w_None else w_instance, w_owner)

    @typedef.method("__call__(self, /, *args, **kwargs)")
    def method_call(self, space, args_w, w_kwargs):
        return space.call_with_dict(self, args_w, w_kwargs)

    # ____________________________________________________________
    # attributes

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '<function %s at %s>' % (self.qualname, space.address_text(self))

    @typedef.getset('__name__')
    def get_name(self, space):
        if self.w_name is None:
            self.w_name = space.newtext(self.name)
        return self.w_name

    @typedef.setter('__name__')
    def set_name(self, space, w_value):
        if w_value is None or not space.is_text(w_value):
            raise oefmt(space, space.w_TypeError, "__name__ must be set to a string object")
        self.name = space.text_w(w_value)
        self.w_name = w_value

    @typedef.getset('__qualname__')
    def get_qualname(self, space):
        if self.w_qualname is None:
            self.w_qualname = space.newtext(self.qualname)
        return self.w_qualname

    @typedef.setter('__qualname__')
    def set_qualname(self, space, w_value):
        if w_value is None or not space.is_text(w_value):
            raise oefmt(space, space.w_TypeError, "__qualname__ must be set to a string object")
        self.qualname = space.text_w(w_value)
        self.w_qualname = w_value

    @typedef.getset('__doc__')
    def get_doc(self, space):
        if self.w_doc is None:
            self.w_doc = self.code.docstring(space)
        return self.w_doc

    @typedef.setter('__doc__')
    def set_doc(self, space, w_value):
        self.w_doc = space.w_None if w_value is None else w_value

    @typedef.getset('__module__')
    def get_module(self, space):
        if self.w_module is None:
            w_module = space.finditem_str(self.w_globals, '__name__')
            self.w_module = space.w_None if w_module is None else w_module
        return self.w_module

    @typedef.setter('__module__')
    def set_module(self, space, w_value):
        self.w_module = space.w_None if w_value is None else w_value

    @typedef.getset('__code__')
    def get_code(self, space):
        return self.code

    @typedef.setter('__code__')
    def set_code(self, space, w_value):
        if not isinstance(w_value, W_Code):
            raise oefmt(space, space.w_TypeError, "__code__ must be set to a code object")
        if w_value.nfree != len(self.closure_w):
            raise oefmt(space, space.w_ValueError,
                        "%s() requires a code object with %d free vars, not %d",
                        self.name, len(self.closure_w), w_value.nfree)
        self.code = w_value

    @typedef.getset('__defaults__')
    def get_defaults(self, space):
        if len(self.defaults_w) == 0:
            return space.w_None
        return space.newtuple(self.defaults_w[:])

    @typedef.setter('__defaults__')
    def set_defaults(self, space, w_value):
        if w_value is None or w_value is space.w_None:
            self.defaults_w = NO_DEFAULTS
        elif isinstance(w_value, W_Tuple):
            self.defaults_w = space.listview(w_value)[:]
        else:
            raise oefmt(space, space.w_TypeError, "__defaults__ must be set to a tuple object")

    @typedef.getset('__kwdefaults__')
    def get_kwdefaults(self, space):
        return space.w_None if self.w_kwdefaults is None else self.w_kwdefaults

    @typedef.setter('__kwdefaults__')
    def set_kwdefaults(self, space, w_value):
        if w_value is None or w_value is space.w_None:
            self.w_kwdefaults = None
        elif space.is_dict(w_value):
            self.w_kwdefaults = w_value
        else:
            raise oefmt(space, space.w_TypeError, "__kwdefaults__ must be set to a dict object")

    @typedef.getset('__type_params__')
    def get_type_params(self, space):
        return space.newtuple([]) if self.w_type_params is None else self.w_type_params

    @typedef.setter('__type_params__')
    def set_type_params(self, space, w_value):
        if w_value is None or not space.is_tuple(w_value):
            raise oefmt(space, space.w_TypeError, "__type_params__ must be set to a tuple")
        self.w_type_params = w_value

    @typedef.getset('__annotations__')
    def get_annotations(self, space):
        if self.w_annotations is None:
            self.w_annotations = space.newdict()
        return self.w_annotations

    @typedef.setter('__annotations__')
    def set_annotations(self, space, w_value):
        if w_value is None or w_value is space.w_None:
            self.w_annotations = None
        elif space.is_dict(w_value):
            self.w_annotations = w_value
        else:
            raise oefmt(space, space.w_TypeError, "__annotations__ must be set to a dict object")

    @typedef.getset('__globals__')
    def get_globals(self, space):
        return self.w_globals

    @typedef.getset('__builtins__')
    def get_builtins(self, space):
        return self.w_builtins

    @typedef.getset('__closure__')
    def get_closure(self, space):
        if len(self.closure_w) == 0:
            return space.w_None
        return space.newtuple([w_cell for w_cell in self.closure_w])


declare_dict(W_Function.typedef)


def unbound_method(space, w_obj, name):
    "The function of a class, for a call `w_obj.name(...)` with w_obj as its first argument; None: use getattr."
    w_type = space.type(w_obj)
    if not w_type.custom_getattribute and not space.is_type(w_obj):
        w_descr = w_type.lookup(name)
        if w_descr is not None:
            if type(w_descr) is W_Function or space.is_method_descriptor(w_descr):
                if w_obj.getdictvalue(space, name) is None:
                    return w_descr
    return None
