"""Exceptions that carry a few objects beside their arguments."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.objects.exceptions.base import (
    W_BaseException, declare_new, member, refuse_keywords)
from memphis.objects.exceptions.hierarchy import EXCEPTION_TYPEDEFS

EXCEPTION = EXCEPTION_TYPEDEFS['Exception']


def check_keywords(space, class_name, w_kwargs, allowed):
    """The keywords of an exception's __init__ must be among `allowed`, names with a
    blank around each."""
    if w_kwargs is None or space.len_w(w_kwargs) == 0:
        return
    for w_key in space.unpack(w_kwargs):
        name = space.text_w(w_key)
        if ' ' + name + ' ' not in allowed:
            raise oefmt(space, space.w_TypeError, "%s() got an unexpected keyword argument '%s'",
                        class_name, name)


def keyword(space, w_kwargs, name):
    "The value of a keyword argument, or None."
    if w_kwargs is None:
        return None
    return space.finditem_str(w_kwargs, name)


class W_StopIteration(W_BaseException):
    typedef = TypeDef('StopIteration', base=EXCEPTION, doc="Signal the end from iterator.__next__().")
    w_value = None

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        refuse_keywords(space, self, w_kwargs)
        self.args_w = args_w
        self.w_value = args_w[0] if len(args_w) > 0 else None


member(W_StopIteration.typedef, 'value', 'w_value')
declare_new(W_StopIteration)


class W_SystemExit(W_BaseException):
    typedef = TypeDef('SystemExit', base=W_BaseException.typedef,
                      doc="Request to exit from the interpreter.")
    w_code = None

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        refuse_keywords(space, self, w_kwargs)
        self.args_w = args_w
        if len(args_w) == 1:
            self.w_code = args_w[0]
        elif len(args_w) > 1:
            self.w_code = space.newtuple(args_w)


member(W_SystemExit.typedef, 'code', 'w_code')
declare_new(W_SystemExit)


class W_NameError(W_BaseException):
    typedef = TypeDef('NameError', base=EXCEPTION, doc="Name not found globally.")
    w_name = None

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        check_keywords(space, 'NameError', w_kwargs, ' name ')
        self.args_w = args_w
        self.w_name = keyword(space, w_kwargs, 'name')

    @typedef.method("__str__(self, /) -> text")
    def descr_str(self, space):
        return self.args_text(space)


member(W_NameError.typedef, 'name', 'w_name')
declare_new(W_NameError)


class W_AttributeError(W_BaseException):
    typedef = TypeDef('AttributeError', base=EXCEPTION, doc="Attribute not found.")
    w_name = None
    w_obj = None

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        check_keywords(space, 'AttributeError', w_kwargs, ' name obj ')
        self.args_w = args_w
        self.w_name = keyword(space, w_kwargs, 'name')
        self.w_obj = keyword(space, w_kwargs, 'obj')

    @typedef.method("__str__(self, /) -> text")
    def descr_str(self, space):
        return self.args_text(space)

    @typedef.method("__getstate__(self, /)")
    def descr_getstate(self, space):
        w_state = space.newdict()
        w_dict = self.getdict(space)
        for w_key in space.unpack(w_dict):
            space.setitem(w_state, w_key, space.getitem(w_dict, w_key))
        if self.w_name is not None:
            space.setitem_str(w_state, 'name', self.w_name)
        space.setitem_str(w_state, 'args', space.newtuple(self.args_w))
        return w_state

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        return space.newtuple([space.type(self), space.newtuple(self.args_w),
                               self.descr_getstate(space)])


member(W_AttributeError.typedef, 'name', 'w_name')
member(W_AttributeError.typedef, 'obj', 'w_obj')
declare_new(W_AttributeError)


class W_ImportError(W_BaseException):
    typedef = TypeDef('ImportError', base=EXCEPTION,
                      doc="Import can't find module, or can't find name in module.")
    w_msg = None
    w_name = None
    w_path = None
    w_name_from = None

    @typedef.method("__init__(self, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        check_keywords(space, 'ImportError', w_kwargs, ' name path name_from ')
        self.args_w = args_w
        self.w_name = keyword(space, w_kwargs, 'name')
        self.w_path = keyword(space, w_kwargs, 'path')
        self.w_name_from = keyword(space, w_kwargs, 'name_from')
        self.w_msg = args_w[0] if len(args_w) == 1 else None

    @typedef.method("__str__(self, /) -> text")
    def str_text(self, space):
        w_msg = self.w_msg
        if w_msg is not None and space.is_text(w_msg):
            return space.text_w(w_msg)
        return self.args_text(space)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        w_state = space.newdict()
        w_dict = self.getdict(space)
        for w_key in space.unpack(w_dict):
            space.setitem(w_state, w_key, space.getitem(w_dict, w_key))
        if self.w_name is not None:
            space.setitem_str(w_state, 'name', self.w_name)
        if self.w_path is not None:
            space.setitem_str(w_state, 'path', self.w_path)
        if self.w_name_from is not None:
            space.setitem_str(w_state, 'name_from', self.w_name_from)
        parts_w = [space.type(self), space.newtuple(self.args_w)]
        if space.len_w(w_state) > 0:
            parts_w.append(w_state)
        return space.newtuple(parts_w)


member(W_ImportError.typedef, 'msg', 'w_msg')
member(W_ImportError.typedef, 'name', 'w_name')
member(W_ImportError.typedef, 'path', 'w_path')
member(W_ImportError.typedef, 'name_from', 'w_name_from')
declare_new(W_ImportError)
