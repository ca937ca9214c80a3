"""itemgetter, attrgetter and methodcaller."""
from memphis.errors import oefmt
from memphis.gateway.arguments import Arguments
from memphis.gateway.typedef import TypeDef
from memphis.modules._operator.moduledef import module
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate


class W_Fetcher(W_Object):
    "A callable with one argument, from which it fetches something."
    fetcher = ''

    def fetch(self, space, w_obj):
        raise NotImplementedError

    def invoke_list(self, space, args_w):
        if len(args_w) != 1:
            raise oefmt(space, space.w_TypeError, "%s expected 1 argument, got %d", self.fetcher, len(args_w))
        space.enter_native()
        try:
            return self.fetch(space, args_w[0])
        finally:
            space.leave_native()

    def call_list(self, space, args_w):
        return self.invoke_list(space, args_w)

    def call_args(self, space, args):
        return self.invoke(space, args)

    def invoke(self, space, args):
        if len(args.keywords) > 0:
            raise oefmt(space, space.w_TypeError, "%s() takes no keyword arguments", self.fetcher)
        return self.invoke_list(space, args.args_w)

    def reduced(self, space):
        raise NotImplementedError

    def shown_arguments(self, space):
        raise NotImplementedError

    def shown(self, space, parts):
        return '%s(%s)' % (space.type(self).full_name(space), ', '.join(parts))


def declare_common(cls):
    typedef = cls.typedef

    @typedef.method("__call__(self, /, *args, **kwargs)")
    def descr_call(self, space, args_w, w_kwargs):
        return self.invoke(space, space.arguments(args_w, w_kwargs))

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        return self.reduced(space)

    @typedef.method("__repr__(self, /) -> text")
    def descr_repr(self, space):
        if space.repr_enter(self):
            return space.type(self).full_name(space) + '(...)'
        try:
            return self.shown(space, self.shown_arguments(space))
        finally:
            space.repr_leave(self)
    cls.repr_text = descr_repr


@module.type
class W_ItemGetter(W_Fetcher):
    typedef = TypeDef('itemgetter', base=W_Object.typedef, module='operator', doc="Return a callable "
                                                                                  "object that "
                                                                                  "fetches the given "
                                                                                  "item(s) from its operand.\n"
                                                                                  "After f = "
                                                                                  "itemgetter(2), "
                                                                                  "the call f(r) returns r[2].\n"
                                                                                  "After g = "
                                                                                  "itemgetter(2, 5, "
                                                                                  "3), the call g(r) "
                                                                                  "returns (r[2], r[5], r[3])")
    fetcher = 'itemgetter'

    @typedef.static("__new__(cls, /, *items)")
    def descr_new(space, w_cls, items_w):
        if len(items_w) == 0:
            raise oefmt(space, space.w_TypeError, "itemgetter expected 1 argument, got 0")
        w_self = allocate(space, W_ItemGetter, w_cls)
        w_self.keys_w = items_w
        return w_self

    def fetch(self, space, w_obj):
        keys_w = self.keys_w
        if len(keys_w) == 1:
            return space.getitem(w_obj, keys_w[0])
        space.tick(len(keys_w) >> 3)
        values_w = []
        for w_key in keys_w:
            values_w.append(space.getitem(w_obj, w_key))
        return space.newtuple(values_w)

    def reduced(self, space):
        return space.newtuple2(space.type(self), space.newtuple(self.keys_w))

    def shown_arguments(self, space):
        return [space.repr_text(w_key) for w_key in self.keys_w]


declare_common(W_ItemGetter)


@module.type
class W_AttrGetter(W_Fetcher):
    typedef = TypeDef('attrgetter', base=W_Object.typedef, module='operator',
                      doc="Return a callable object that fetches the given attribute(s) from its operand.\n"
                          "After f = attrgetter('name'), the call f(r) returns r.name.\n"
                          "After g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).\n"
                          "After h = attrgetter('name.first', 'name.last'), the call h(r) returns\n"
                          "(r.name.first, r.name.last).")
    fetcher = 'attrgetter'

    @typedef.static("__new__(cls, /, *attrs)")
    def descr_new(space, w_cls, attrs_w):
        if len(attrs_w) == 0:
            raise oefmt(space, space.w_TypeError, "attrgetter expected 1 argument, got 0")
        names = []
        for w_name in attrs_w:
            if not space.is_text(w_name):
                raise oefmt(space, space.w_TypeError, "attribute name must be a string")
            names.append(space.text_w(w_name))
        w_self = allocate(space, W_AttrGetter, w_cls)
        w_self.names = names
        w_self.paths = [name.split('.') for name in names]
        return w_self

    def fetch(self, space, w_obj):
        paths = self.paths
        if len(paths) == 1:
            return follow(space, w_obj, paths[0])
        space.tick(len(paths) >> 3)
        values_w = []
        for path in paths:
            values_w.append(follow(space, w_obj, path))
        return space.newtuple(values_w)

    def reduced(self, space):
        return space.newtuple2(space.type(self), space.newtuple([space.newtext(name) for name in self.names]))

    def shown_arguments(self, space):
        return [space.repr_text(space.newtext(name)) for name in self.names]


declare_common(W_AttrGetter)


def follow(space, w_obj, path):
    for name in path:
        w_obj = space.getattr(w_obj, name)
    return w_obj


@module.type
class W_MethodCaller(W_Fetcher):
    typedef = TypeDef('methodcaller', base=W_Object.typedef, module='operator',
                      doc="Return a callable object that calls the given method on its operand.\n"
                          "After f = methodcaller('name'), the call f(r) returns r.name().\n"
                          "After g = methodcaller('name', 'date', foo=1), the call g(r) returns\n"
                          "r.name('date', foo=1).")
    fetcher = 'methodcaller'

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        if len(args_w) == 0:
            raise oefmt(space, space.w_TypeError, "methodcaller needs at least one argument, the method name")
        if not space.is_text(args_w[0]):
            raise oefmt(space, space.w_TypeError, "method name must be a string")
        w_self = allocate(space, W_MethodCaller, w_cls)
        w_self.name = space.text_w(args_w[0])
        w_self.arguments = space.arguments(args_w[1:], w_kwargs)
        return w_self

    def fetch(self, space, w_obj):
        w_method = space.getattr(w_obj, self.name)
        if len(self.arguments.keywords) == 0:
            return space.call_list(w_method, self.arguments.args_w)
        return space.call_args(w_method, self.arguments)

    def reduced(self, space):
        args_w, keywords = self.arguments.args_w, self.arguments.keywords
        w_type, w_name = space.type(self), space.newtext(self.name)
        if len(keywords) == 0:
            return space.newtuple2(w_type, space.newtuple([w_name] + args_w))
        w_partial = space.getattr(space.import_module('functools'), 'partial')
        w_maker = space.call_args(w_partial, Arguments([w_type, w_name], keywords, self.arguments.keywords_w))
        return space.newtuple2(w_maker, space.newtuple(args_w))

    def shown_arguments(self, space):
        parts = [space.repr_text(space.newtext(self.name))]
        for w_arg in self.arguments.args_w:
            parts.append(space.repr_text(w_arg))
        for i in range(len(self.arguments.keywords)):
            parts.append('%s=%s' % (self.arguments.keywords[i], space.repr_text(self.arguments.keywords_w[i])))
        return parts


declare_common(W_MethodCaller)
