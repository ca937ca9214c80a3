"""The wrapper that functools.lru_cache puts around a function.

`cache` maps what has been asked for to a W_Link with the result; the links of a bounded cache form a ring around
`root`, the least recently used one first.  The function may call the wrapper again, so everything is looked at anew
once it has returned.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._functools.moduledef import module
from memphis.objects.base import Lifeline, OwnDict, W_Object, declare_dict
from memphis.objects.dictobject import W_Dict
from memphis.objects.hashing import key_hash
from memphis.objects.intobject import W_Int
from memphis.objects.methodobject import W_Method
from memphis.objects.strobject import W_Str

UNBOUNDED = -1


class W_Link(W_Object):
    typedef = TypeDef('_lru_list_elem', base=W_Object.typedef, module='functools', final=True)

    def __init__(self, w_key, key_hash, w_result):
        self.w_key = w_key
        self.hash = key_hash
        self.w_result = w_result
        self.previous = self
        self.next = self

    def unlink(self):
        self.previous.next = self.next
        self.next.previous = self.previous

    def link_before(self, other):
        self.previous = other.previous
        self.next = other
        self.previous.next = self
        other.previous = self


KEYWORD_MARK = W_Link(None, 0, None)


@module.type
class W_LruCacheWrapper(W_Object):
    typedef = TypeDef('_lru_cache_wrapper', base=W_Object.typedef, module='functools', final=True, weakrefs=True,
                      doc="Create a cached callable that wraps another function.\n"
                          "\n"
                          "user_function:      the function being cached\n"
                          "\n"
                          "maxsize:  0         for no caching\n"
                          "          None      for unlimited cache size\n"
                          "          n         for a bounded cache\n"
                          "\n"
                          "typed:    False     cache f(3) and f(3.0) as identical calls\n"
                          "          True      cache f(3) and f(3.0) as distinct calls\n"
                          "\n"
                          "cache_info_type:    namedtuple class with the fields:\n"
                          "                        hits misses currsize maxsize\n")
    import_from_mixin(Lifeline)
    import_from_mixin(OwnDict)

    def __init__(self, w_function, maxsize, typed, w_info_type):
        self.w_function = w_function
        self.maxsize = maxsize
        self.typed = typed
        self.w_info_type = w_info_type
        self.empty()

    @typedef.static("__new__(cls, user_function, maxsize, typed: bool, cache_info_type)")
    def descr_new(space, w_cls, w_user_function, w_maxsize, typed, w_cache_info_type):
        if not space.is_callable(w_user_function):
            raise oefmt(space, space.w_TypeError, "the first argument must be callable")
        if w_maxsize is space.w_None:
            maxsize = UNBOUNDED
        elif space.has_index(w_maxsize):
            maxsize = max(space.index_w(w_maxsize), 0)
        else:
            raise oefmt(space, space.w_TypeError, "maxsize should be integer or None")
        return W_LruCacheWrapper(w_user_function, maxsize, typed, w_cache_info_type)

    def empty(self):
        self.hits = 0
        self.misses = 0
        self.cache = W_Dict()
        self.root = W_Link(None, 0, None)

    # ____________________________________________________________
    # calls

    def call_list(self, space, args_w):
        w_key = None
        if self.maxsize != 0:
            if len(args_w) == 1 and not self.typed and (type(args_w[0]) is W_Int or type(args_w[0]) is W_Str):
                w_key = args_w[0]
            else:
                w_key = space.newtuple(args_w + self.types_of(space, args_w))
        return self.lookup_or_call(space, w_key, args_w, None)

    def call_args(self, space, args):
        if len(args.keywords) == 0:
            return self.call_list(space, args.args_w)
        w_key = None
        if self.maxsize != 0:
            key_w = args.args_w + [KEYWORD_MARK]
            for i in range(len(args.keywords)):
                key_w = key_w + [space.newtext(args.keywords[i]), args.keywords_w[i]]
            key_w = key_w + self.types_of(space, args.args_w) + self.types_of(space, args.keywords_w)
            w_key = space.newtuple(key_w)
        return self.lookup_or_call(space, w_key, args.args_w, args)

    @typedef.method("__call__(self, /, *args, **kwargs)")
    def descr_call(self, space, args_w, w_kwargs):
        return self.call_args(space, space.arguments(args_w, w_kwargs))

    def types_of(self, space, items_w):
        "What a typed cache adds to its keys."
        types_w = []
        if self.typed:
            for w_item in items_w:
                types_w.append(space.type(w_item))
        return types_w

    def call_function(self, space, args_w, args):
        space.enter_native()
        try:
            if args is not None:
                return space.call_args(self.w_function, args)
            return space.call_list(self.w_function, args_w)
        finally:
            space.leave_native()

    def lookup_or_call(self, space, w_key, args_w, args):
        if w_key is None:                       # nothing is kept
            self.misses += 1
            return self.call_function(space, args_w, args)
        h = key_hash(space, w_key)
        link = self.find(space, w_key, h)
        if link is not None:
            self.hits += 1
            if self.maxsize != UNBOUNDED:
                link.unlink()
                link.link_before(self.root)
            return link.w_result
        self.misses += 1
        w_result = self.call_function(space, args_w, args)
        if self.maxsize == UNBOUNDED:
            self.cache.setitem_hash(space, w_key, h, W_Link(w_key, h, w_result))
        elif self.find(space, w_key, h) is None:        # the call itself has not filled it in
            self.keep(space, w_key, h, w_result)
        return w_result

    def find(self, space, w_key, h):
        entry = self.cache.table.lookup(space, w_key, h)
        if entry < 0:
            return None
        link = self.cache.value_at(entry)
        assert isinstance(link, W_Link)
        return link

    def keep(self, space, w_key, h, w_result):
        if self.cache.table.used >= self.maxsize:
            oldest = self.root.next
            if oldest is self.root:
                return
            oldest.unlink()
            entry = self.cache.table.lookup(space, oldest.w_key, oldest.hash)
            if entry < 0:                       # comparing keys has removed it
                return
            self.cache.remove_entry(entry)
        link = W_Link(w_key, h, w_result)
        self.cache.setitem_hash(space, w_key, h, link)
        link.link_before(self.root)

    # ____________________________________________________________

    def descr_get(self, space, w_obj, w_type):
        if w_obj is None:
            return self
        return W_Method(self, w_obj)

    @typedef.method("__get__(self, instance, owner=None, /)")
    def method_get(self, space, w_instance, w_owner):
        return self.descr_get(space, None if w_instance is space.w_None else w_instance, w_owner)

    @typedef.method("cache_info(self, /)")
    def cache_info(self, space):
        "Report cache statistics"
        w_maxsize = space.w_None if self.maxsize == UNBOUNDED else space.newint(self.maxsize)
        return space.call_list(self.w_info_type, [space.newint(self.hits), space.newint(self.misses), w_maxsize,
                                                  space.newint(self.cache.table.used)])

    @typedef.method("cache_clear(self, /) -> None")
    def cache_clear(self, space):
        "Clear the cache and cache statistics"
        self.empty()

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        return space.getattr(self, '__qualname__')

    @typedef.method("__copy__(self, /)")
    def descr_copy(self, space):
        return self

    @typedef.method("__deepcopy__(self, memo, /)")
    def descr_deepcopy(self, space, w_memo):
        return self


declare_dict(W_LruCacheWrapper.typedef)
