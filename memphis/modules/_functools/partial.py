"""partial: a function with some of its arguments given."""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import make_error, oefmt
from memphis.gateway.arguments import Arguments
from memphis.gateway.typedef import TypeDef
from memphis.modules._functools.moduledef import module
from memphis.objects.base import Lifeline, OwnDict, W_Object, declare_dict
from memphis.objects.dictobject import W_Dict
from memphis.objects.genericalias import descr_class_getitem
from memphis.objects.instance import allocate
from memphis.objects.tupleobject import W_Tuple


@module.type
class W_Partial(W_Object):
    "`w_keywords` is a dict of its own, which a program may change."
    typedef = TypeDef('partial', base=W_Object.typedef, module='functools', weakrefs=True,
                      doc="Create a new function with partial application of the given arguments\n"
                          "and keywords.")
    import_from_mixin(Lifeline)
    import_from_mixin(OwnDict)

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if len(args_w) < 1:
            raise oefmt(space, space.w_TypeError, "type 'partial' takes at least one argument")
        w_func = args_w[0]
        if not space.is_callable(w_func):
            raise oefmt(space, space.w_TypeError, "the first argument must be callable")
        given_w = args_w[1:]
        assert isinstance(w_kwargs, W_Dict)
        if isinstance(w_func, W_Partial) and w_func.is_transparent(space):
            given_w = w_func.args_w + given_w
            if w_func.w_keywords.table.used > 0:
                w_keywords = w_func.w_keywords.new_copy(space)
                w_keywords.update_from_dict(space, w_kwargs)
                w_kwargs = w_keywords
            w_func = w_func.w_func
        w_self = allocate(space, W_Partial, w_cls)
        w_self.w_func = w_func
        w_self.args_w = given_w[:]
        w_self.w_keywords = w_kwargs
        return w_self

    def is_transparent(self, space):
        "Nobody sees whether another partial calls this one or its function."
        return self.w_dict is None and \
            space.lookup(self, '__call__') is W_Partial.w_builtin_type.lookup('__call__')

    # ____________________________________________________________
    # calls

    def invoke_list(self, space, args_w):
        args_w = self.args_w + args_w
        if self.w_keywords.table.used > 0:
            return space.call_with_dict(self.w_func, args_w, self.w_keywords)
        return space.call_list(self.w_func, args_w)

    def invoke(self, space, args):
        if len(args.keywords) == 0:
            return self.invoke_list(space, args.args_w)
        args_w = self.args_w + args.args_w
        if self.w_keywords.table.used == 0:
            return space.call_args(self.w_func, Arguments(args_w, args.keywords, args.keywords_w))
        w_keywords = self.w_keywords.new_copy(space)
        for i in range(len(args.keywords)):
            w_keywords.setitem_str(space, args.keywords[i], args.keywords_w[i])
        return space.call_with_dict(self.w_func, args_w, w_keywords)

    def call_list(self, space, args_w):
        space.enter_native()
        try:
            return self.invoke_list(space, args_w)
        finally:
            space.leave_native()

    def call_args(self, space, args):
        space.enter_native()
        try:
            return self.invoke(space, args)
        finally:
            space.leave_native()

    @typedef.method("__call__(self, /, *args, **kwargs)")
    def descr_call(self, space, args_w, w_kwargs):
        return W_Partial.call_args(self, space, space.arguments(args_w, w_kwargs))

    @typedef.method("__get__(self, instance, owner=None, /)")
    def method_get(self, space, w_instance, w_owner):
        return W_Partial.descr_get(self, space, None if w_instance is space.w_None else w_instance, w_owner)

    def descr_get(self, space, w_obj, w_type):
        if w_obj is not None:
            space.warn(space.w_FutureWarning,
                       "functools.partial will be a method descriptor in future Python versions; wrap it in "
                       "staticmethod() if you want to preserve the old behavior")
        return self

    # ____________________________________________________________
    # attributes, repr, copies

    @typedef.getset('func')
    def get_func(self, space):
        return self.w_func

    @typedef.getset('args')
    def get_args(self, space):
        return space.newtuple(self.args_w)

    @typedef.getset('keywords')
    def get_keywords(self, space):
        return self.w_keywords

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        if space.repr_enter(self):
            return '...'
        try:
            w_type = space.type(self)
            parts = []
            for w_arg in self.args_w:
                parts.append(', ' + space.repr_text(w_arg))
            for w_key in space.unpack(self.w_keywords):
                w_value = space.finditem(self.w_keywords, w_key)
                if w_value is not None:
                    parts.append(', %s=%s' % (space.str_text(w_key), space.repr_text(w_value)))
            return '%s.%s(%s%s)' % (w_type.module_text(space), w_type.qualname, space.repr_text(self.w_func),
                                    ''.join(parts))
        finally:
            space.repr_leave(self)

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        w_dict = space.w_None if self.w_dict is None else self.w_dict
        w_state = space.newtuple([self.w_func, space.newtuple(self.args_w), self.w_keywords, w_dict])
        return space.newtuple([space.type(self), space.newtuple([self.w_func]), w_state])

    @typedef.method("__setstate__(self, state, /) -> None")
    def descr_setstate(self, space, w_state):
        if not isinstance(w_state, W_Tuple):
            raise invalid_state(space)
        items_w = w_state.items_w
        if len(items_w) != 4 or not space.is_callable(items_w[0]) or not space.is_tuple(items_w[1]):
            raise invalid_state(space)
        w_keywords, w_dict = items_w[2], items_w[3]
        if w_keywords is space.w_None:
            w_copy = W_Dict()
        elif not isinstance(w_keywords, W_Dict):
            raise invalid_state(space)
        elif type(w_keywords) is W_Dict:
            w_copy = w_keywords
        else:
            w_copy = W_Dict()
            w_copy.update(space, w_keywords)
        self.w_func = items_w[0]
        self.args_w = space.listview(items_w[1])[:]
        self.w_keywords = w_copy
        if w_dict is space.w_None:
            self.w_dict = None
        else:
            self.setdict(space, w_dict)


declare_dict(W_Partial.typedef)
W_Partial.typedef.classmethod("__class_getitem__(cls, item, /)")(descr_class_getitem)


def invalid_state(space):
    return make_error(space, space.w_TypeError, "invalid partial state")
