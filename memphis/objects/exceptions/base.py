"""BaseException, and what every exception object has.

Most exception classes add nothing to it: their instances are of this RPython
class (`TypeDef(layout=W_BaseException.typedef)`), so that Python classes may
inherit from several of them.  An instance of a builtin exception class knows
its class in `w_class` and its attributes in `w_dict`; an instance of a class
written in Python has a map instead (objects/instance.py).
"""
from rpython.rlib.objectmodel import instantiate, specialize

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.base import W_Object
from memphis.objects.instance import user_class
from memphis.objects.typeobject import W_Type

NO_ARGS_W = []


class W_BaseException(W_Object):
    """`w_traceback` is a W_Traceback (runtime/traceback.py), `w_cause` and `w_context` are exceptions; each
    of them None where Python sees None.  Fields have class-level defaults, so
    an instance is complete as soon as it is allocated."""
    typedef = TypeDef('BaseException', base=W_Object.typedef,
                      doc="Common base class for all exceptions")
    w_class = None
    w_dict = None
    args_w = NO_ARGS_W
    w_traceback = None
    w_cause = None
    w_context = None
    suppress_context = False

    # ____________________________________________________________
    # class and attributes of instances of builtin exception classes

    def getclass(self, space):
        return self.w_class

    def getdict(self, space):
        if self.w_dict is None:
            self.w_dict = space.newdict()
        return self.w_dict

    def getdictvalue(self, space, name):
        if self.w_dict is None:
            return None
        return space.finditem_str(self.w_dict, name)

    def setdictvalue(self, space, name, w_value):
        space.setitem_str(self.getdict(space), name, w_value)
        return True

    def deldictvalue(self, space, name):
        if self.w_dict is None or space.finditem_str(self.w_dict, name) is None:
            return False
        space.delitem_str(self.w_dict, name)
        return True

    def setdict(self, space, w_dict):
        if not space.is_dict(w_dict):
            raise oefmt(space, space.w_TypeError,
                        "__dict__ must be set to a dictionary, not a '%T'", w_dict)
        self.w_dict = w_dict

    @typedef.getset('__dict__')
    def descr_get_dict(self, space):
        return self.getdict(space)

    @typedef.setter('__dict__')
    def descr_set_dict(self, space, w_value):
        if w_value is None:
            raise oefmt(space, space.w_TypeError, "cannot delete __dict__")
        self.setdict(space, w_value)

    # ____________________________________________________________
    # text

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        refuse_keywords(space, self, w_kwargs)
        self.args_w = args_w

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        name = space.type(self).name
        if len(self.args_w) == 1:
            return name + '(' + space.repr_text(self.args_w[0]) + ')'
        return name + space.repr_text(space.newtuple(self.args_w))

    @typedef.method("__str__(self, /) -> text")
    def descr_str(self, space):
        return self.args_text(space)

    def args_text(self, space):
        "BaseException.__str__."
        if len(self.args_w) == 0:
            return ''
        if len(self.args_w) == 1:
            return space.str_text(self.args_w[0])
        return space.str_text(space.newtuple(self.args_w))

    def str_text(self, space):
        if self.w_class is space.w_KeyError:
            return key_error_text(self, space)
        return self.args_text(space)

    # ____________________________________________________________
    # attributes

    @typedef.getset('args')
    def get_args(self, space):
        return space.newtuple(self.args_w)

    @typedef.setter('args')
    def set_args(self, space, w_value):
        if w_value is None:
            raise oefmt(space, space.w_TypeError, "args may not be deleted")
        self.args_w = space.unpack(w_value)

    @typedef.getset('__traceback__')
    def get_traceback(self, space):
        return none_if_missing(space, self.w_traceback)

    @typedef.setter('__traceback__')
    def set_traceback(self, space, w_value):
        if w_value is None:
            raise oefmt(space, space.w_TypeError, "__traceback__ may not be deleted")
        if w_value is space.w_None:
            self.w_traceback = None
        elif space.type(w_value) is space.w_traceback:
            self.w_traceback = w_value
        else:
            raise oefmt(space, space.w_TypeError, "__traceback__ must be a traceback or None")

    @typedef.getset('__cause__')
    def get_cause(self, space):
        return none_if_missing(space, self.w_cause)

    @typedef.setter('__cause__')
    def set_cause(self, space, w_value):
        if w_value is None:
            raise oefmt(space, space.w_TypeError, "__cause__ may not be deleted")
        if w_value is not space.w_None and not isinstance(w_value, W_BaseException):
            raise oefmt(space, space.w_TypeError,
                        "exception cause must be None or derive from BaseException")
        self.w_cause = exception_or_none(w_value)
        self.suppress_context = True

    @typedef.getset('__context__')
    def get_context(self, space):
        return none_if_missing(space, self.w_context)

    @typedef.setter('__context__')
    def set_context(self, space, w_value):
        if w_value is None:
            raise oefmt(space, space.w_TypeError, "__context__ may not be deleted")
        if w_value is not space.w_None and not isinstance(w_value, W_BaseException):
            raise oefmt(space, space.w_TypeError,
                        "exception context must be None or derive from BaseException")
        self.w_context = exception_or_none(w_value)

    @typedef.getset('__suppress_context__')
    def get_suppress_context(self, space):
        return space.newbool(self.suppress_context)

    @typedef.setter('__suppress_context__')
    def set_suppress_context(self, space, w_value):
        if w_value is None:
            raise oefmt(space, space.w_TypeError, "can't delete numeric/char attribute")
        if w_value is not space.w_True and w_value is not space.w_False:
            raise oefmt(space, space.w_TypeError, "attribute value type must be bool")
        self.suppress_context = w_value is space.w_True

    # ____________________________________________________________
    # methods

    @typedef.method("with_traceback(self, tb, /)")
    def descr_with_traceback(self, space, w_tb):
        "Set self.__traceback__ to tb and return self."
        self.set_traceback(space, w_tb)
        return self

    @typedef.method("add_note(self, note, /) -> None")
    def descr_add_note(self, space, w_note):
        "Add a note to the exception"
        if not space.is_text(w_note):
            raise oefmt(space, space.w_TypeError, "note must be a str, not '%T'", w_note)
        w_notes = space.findattr(self, '__notes__')
        if w_notes is None:
            w_notes = space.newlist([])
            space.setattr(self, '__notes__', w_notes)
        elif not space.is_list(w_notes):
            raise oefmt(space, space.w_TypeError, "Cannot add note: __notes__ is not a list")
        space.call_method(w_notes, 'append', [w_note])

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        return self.reduced(space, self.args_w)

    def reduced(self, space, args_w):
        "(class, args) with the instance dict, if it holds anything."
        parts_w = [space.type(self), space.newtuple(args_w)]
        w_dict = self.getdict(space)
        if space.len_w(w_dict) > 0:
            parts_w.append(w_dict)
        return space.newtuple(parts_w)

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        if w_state is space.w_None:
            return
        if not space.is_dict(w_state):
            raise oefmt(space, space.w_TypeError, "state is not a dictionary")
        for w_key in space.unpack(w_state):
            space.setattr(self, space.text_w(w_key), space.getitem(w_state, w_key))


def none_if_missing(space, w_value):
    return space.w_None if w_value is None else w_value


def exception_or_none(w_value):
    "For fields of type W_BaseException: the exception, None for any other object."
    if isinstance(w_value, W_BaseException):
        return w_value
    return None


def refuse_keywords(space, w_exception, w_kwargs):
    if w_kwargs is not None and space.len_w(w_kwargs) > 0:
        raise oefmt(space, space.w_TypeError, "%T() takes no keyword arguments", w_exception)


def key_error_text(w_exception, space):
    "KeyError.__str__: the repr of the key, so that an empty one can be seen."
    if len(w_exception.args_w) == 1:
        return space.repr_text(w_exception.args_w[0])
    return w_exception.args_text(space)


# ____________________________________________________________
# making instances

@specialize.arg(1)
def allocate_exception(space, cls, w_type):
    "A new instance of the RPython class `cls`; `w_type` may be any class of that layout."
    space.check_layout(w_type, cls.w_builtin_type, cls.typedef)
    assert isinstance(w_type, W_Type)
    if w_type.is_heap:
        w_user = instantiate(user_class(cls))
        w_user.init_user(w_type)
        return w_user
    w_exception = instantiate(cls)
    w_exception.w_class = w_type
    return w_exception


def declare_new(cls):
    "Give the TypeDef of `cls` a __new__ that allocates; import time."
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_exception = allocate_exception(space, cls, w_cls)
        w_exception.args_w = args_w
        return w_exception
    descr_new.__name__ = 'new_' + cls.__name__
    cls.typedef.static("__new__(cls, *args, **kwargs)")(descr_new)


declare_new(W_BaseException)


def make_exception(space, w_type, args_w):
    """An instance of the exception class `w_type`.  Simple builtin classes are
    instantiated without a call: MemoryError and RecursionError must not need
    much."""
    assert isinstance(w_type, W_Type)
    if not w_type.is_heap and w_type.layout is W_BaseException.typedef:
        w_exception = instantiate(W_BaseException)
        w_exception.w_class = w_type
        w_exception.args_w = args_w
        return w_exception
    w_result = space.call_list(w_type, args_w)
    if not isinstance(w_result, W_BaseException):
        raise oefmt(space, space.w_TypeError,
                    "calling %R should have returned an instance of BaseException, not %T",
                    w_type, w_result)
    return w_result


def attach_context(w_exception, w_context):
    """Make `w_context`, which was being handled when `w_exception` was raised, its
    __context__, and cut the chain where that would close a cycle.  A cycle
    that existed before is left alone (Floyd's algorithm ends the walk)."""
    if w_context is None or w_context is w_exception:
        return
    w_walk = w_slow = w_context
    slow_step = False
    while w_walk.w_context is not None:
        w_next = w_walk.w_context
        if w_next is w_exception:
            w_walk.w_context = None
            break
        w_walk = w_next
        if w_walk is w_slow:
            break
        if slow_step:
            w_slow = w_slow.w_context
        slow_step = not slow_step
    w_exception.w_context = w_context


def attach_error(space, error, context):
    "The same for two OperationErrors."
    w_exception = error.get_w_value(space)
    w_context = context.get_w_value(space)
    assert isinstance(w_exception, W_BaseException)
    assert isinstance(w_context, W_BaseException)
    attach_context(w_exception, w_context)


# ____________________________________________________________
# declaring members

def member(typedef, name, field, readonly=False):
    "A plain attribute kept in the RPython field `field`; None shows as Python's None."
    namespace = {'none_if_missing': none_if_missing, 'oefmt': oefmt}
    exec """
def get_%(field)s(self, space):
    return none_if_missing(space, self.%(field)s)
def set_%(field)s(self, space, w_value):
    self.%(field)s = w_value
def refuse_%(field)s(self, space, w_value):
    raise oefmt(space, space.w_AttributeError, "readonly attribute")
""" % {'field': field} in namespace
    typedef.getset(name)(namespace['get_' + field])
    typedef.setter(name)(namespace[('refuse_' if readonly else 'set_') + field])
