"""Calls, and the protocols that are calls of special methods."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.arguments import Arguments
from memphis.objects.dictobject import W_Dict
from memphis.objects.floatobject import W_Float
from memphis.objects.intobject import W_AbstractInt, W_Int
from memphis.objects.strobject import W_Str
from memphis.objects.typeobject import W_Type


class Calls(object):

    # ____________________________________________________________
    # calling

    def call_list(self, w_func, args_w):
        return w_func.call_list(self, args_w)

    def call_0(self, w_func):
        return w_func.call_0(self)

    def call_1(self, w_func, w_a):
        return w_func.call_1(self, w_a)

    def call_2(self, w_func, w_a, w_b):
        return w_func.call_2(self, w_a, w_b)

    def call_3(self, w_func, w_a, w_b, w_c):
        return w_func.call_3(self, w_a, w_b, w_c)

    def call_args(self, w_func, args):
        return w_func.call_args(self, args)

    def call_with_dict(self, w_func, args_w, w_kwargs):
        "f(*args, **kwargs)"
        return w_func.call_args(self, self.arguments(args_w, w_kwargs))

    def arguments(self, args_w, w_kwargs):
        "What *args_w, **w_kwargs passes."
        keywords, keywords_w = [], []
        self.unpack_keywords(w_kwargs, keywords, keywords_w)
        return Arguments(args_w, keywords, keywords_w)

    def unpack_keywords(self, w_kwargs, keywords, keywords_w):
        "Append what a dict holds to the two lists; keys must be strings."
        for w_key in self.unpack(w_kwargs):
            if not isinstance(w_key, W_Str):
                raise oefmt(self, self.w_TypeError, "keywords must be strings")
            keywords.append(w_key.utf8)
            keywords_w.append(self.getitem(w_kwargs, w_key))

    def call_method(self, w_obj, name, args_w):
        return self.call_list(self.getattr(w_obj, name), args_w)

    def is_callable(self, w_obj):
        return isinstance(w_obj, W_Type) or self.lookup(w_obj, '__call__') is not None

    def call_not_callable(self, w_obj):
        "An object without a slot for calls."
        raise oefmt(self, self.w_TypeError, "'%T' object is not callable", w_obj)

    def call_special(self, w_method, w_self):
        "Call what lookup() found on w_self's type."
        w_bound = self.descr_get(w_method, w_self, self.type(w_self))
        return self.call_list(w_bound, [])

    def call_special_1(self, w_method, w_self, w_a):
        w_bound = self.descr_get(w_method, w_self, self.type(w_self))
        return self.call_list(w_bound, [w_a])

    def call_special_list(self, w_method, w_self, args_w):
        w_bound = self.descr_get(w_method, w_self, self.type(w_self))
        return self.call_list(w_bound, args_w)

    # ____________________________________________________________
    # text

    def user_text(self, w_obj, name):
        "What its __repr__ or __str__ has returned, which may be of a subclass of str."
        self.enter_native()
        try:
            w_result = self.call_special(self.lookup(w_obj, name), w_obj)
        finally:
            self.leave_native()
        if not isinstance(w_result, W_Str):
            raise oefmt(self, self.w_TypeError, "%s returned non-string (type %T)", name, w_result)
        return w_result

    def repr_text(self, w_obj):
        if w_obj.is_user:
            return self.user_text(w_obj, '__repr__').utf8
        self.enter_native()
        try:
            return w_obj.repr_text(self)
        finally:
            self.leave_native()

    def str_text(self, w_obj):
        if w_obj.is_user:
            return self.user_text(w_obj, '__str__').utf8
        self.enter_native()
        try:
            return w_obj.str_text(self)
        finally:
            self.leave_native()

    def repr(self, w_obj):
        if w_obj.is_user:
            return self.user_text(w_obj, '__repr__')
        return self.newtext(self.repr_text(w_obj))

    def str(self, w_obj):
        if type(w_obj) is W_Str:
            return w_obj
        if w_obj.is_user:
            return self.user_text(w_obj, '__str__')
        return self.newtext(self.str_text(w_obj))

    def format(self, w_obj, w_spec):
        assert isinstance(w_spec, W_Str)
        if not w_obj.is_user:
            return self.newtext(w_obj.format_text(self, w_spec.utf8))
        w_result = self.call_special_1(self.lookup(w_obj, '__format__'), w_obj, w_spec)
        if not isinstance(w_result, W_Str):
            raise oefmt(self, self.w_TypeError, "__format__ must return a str, not %T", w_result)
        return w_result

    def format_text(self, w_obj, spec):
        if not w_obj.is_user:
            return w_obj.format_text(self, spec)
        return self.format(w_obj, self.newtext(spec)).utf8

    # ____________________________________________________________
    # conversion to numbers; None where the object has no such method

    def as_index(self, w_obj):
        if not w_obj.is_user or isinstance(w_obj, W_AbstractInt):
            return w_obj.as_index(self)
        w_result = self.call_conversion(w_obj, '__index__')
        if w_result is None:
            return w_obj.as_index(self)
        if not isinstance(w_result, W_AbstractInt):
            raise oefmt(self, self.w_TypeError, "__index__ returned non-int (type %T)", w_result)
        return self.exact_int(w_result, '__index__')

    def as_float(self, w_obj):
        if not w_obj.is_user:
            return w_obj.as_float(self)
        w_result = self.call_conversion(w_obj, '__float__')
        if w_result is None:
            w_index = self.as_index(w_obj)
            if w_index is None:
                return None
            return w_index.as_float(self)
        if not isinstance(w_result, W_Float):
            raise oefmt(self, self.w_TypeError, "%T.__float__ returned non-float (type %T)",
                        w_obj, w_result)
        if self.type(w_result) is not self.w_float:
            self.warn_of_subclass(w_result, self.type(w_obj).shown_name() + '.__float__', 'float')
        return W_Float(w_result.floatval)

    def as_int(self, w_obj):
        if not w_obj.is_user:
            return w_obj.as_int(self)
        w_result = self.call_conversion(w_obj, '__int__')
        if w_result is None:
            return self.as_index(w_obj)
        if not isinstance(w_result, W_AbstractInt):
            raise oefmt(self, self.w_TypeError, "__int__ returned non-int (type %T)", w_result)
        return self.exact_int(w_result, '__int__')

    def exact_int(self, w_result, method):
        if self.type(w_result) is not self.w_int:
            self.warn_of_subclass(w_result, method, 'int')
        return w_result.as_index(self)

    def warn_of_subclass(self, w_result, method, name):
        "A conversion has returned an instance of a subclass of the type `name`."
        self.warn(self.w_DeprecationWarning, "%s returned non-%s (type %s).  The ability to return an instance of "
                  "a strict subclass of %s is deprecated, and may be removed in a future version of Python." % (
                      method, name, self.type(w_result).shown_name(), name))

    def call_conversion(self, w_obj, name):
        w_method = self.lookup(w_obj, name)
        if w_method is None:
            return None
        return self.call_special(w_method, w_obj)

    # ____________________________________________________________
    # containers

    def len_w(self, w_obj):
        if not w_obj.is_user:
            return w_obj.length(self)
        w_len = self.lookup(w_obj, '__len__')
        if w_len is None:
            raise oefmt(self, self.w_TypeError, "object of type '%T' has no len()", w_obj)
        w_index = self.index(self.call_special(w_len, w_obj))
        assert isinstance(w_index, W_AbstractInt)
        if w_index.as_bigint().sign < 0:
            raise oefmt(self, self.w_ValueError, "__len__() should return >= 0")
        return self.index_w(w_index)

    def getitem(self, w_obj, w_key):
        if not w_obj.is_user:
            return w_obj.getitem(self, w_key)
        w_method = self.lookup(w_obj, '__getitem__')
        if w_method is None:
            return w_obj.getitem(self, w_key)       # a class may have __class_getitem__
        return self.call_special_1(w_method, w_obj, w_key)

    def setitem(self, w_obj, w_key, w_value):
        if not w_obj.is_user:
            w_obj.setitem(self, w_key, w_value)
            return
        w_method = self.lookup(w_obj, '__setitem__')
        if w_method is None:
            raise oefmt(self, self.w_TypeError, "'%T' object does not support item assignment", w_obj)
        self.call_special_list(w_method, w_obj, [w_key, w_value])

    def delitem(self, w_obj, w_key):
        if not w_obj.is_user:
            w_obj.delitem(self, w_key)
            return
        w_method = self.lookup(w_obj, '__delitem__')
        if w_method is None:
            raise oefmt(self, self.w_TypeError, "'%T' object doesn't support item deletion", w_obj)
        self.call_special_1(w_method, w_obj, w_key)

    def contains_w(self, w_container, w_item):
        if not w_container.is_user:
            return w_container.contains(self, w_item)
        w_method = self.lookup(w_container, '__contains__')
        if w_method is None:
            return self.contains_by_iteration(w_container, w_item)
        if w_method is self.w_None:
            raise oefmt(self, self.w_TypeError, "'%T' object is not a container", w_container)
        return self.is_true(self.call_special_1(w_method, w_container, w_item))

    # ____________________________________________________________
    # dicts with text keys, from interpreter-level code

    def finditem_str(self, w_dict, key):
        assert isinstance(w_dict, W_Dict)
        return w_dict.finditem_str(self, key)

    def setitem_str(self, w_dict, key, w_value):
        assert isinstance(w_dict, W_Dict)
        w_dict.setitem_str(self, key, w_value)

    def delitem_str(self, w_dict, key):
        assert isinstance(w_dict, W_Dict)
        w_dict.delitem_str(self, key)

    def finditem(self, w_dict, w_key):
        assert isinstance(w_dict, W_Dict)
        return w_dict.finditem(self, w_key)
