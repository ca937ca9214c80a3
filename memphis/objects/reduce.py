"""The copy and pickle protocol of `object` (library reference, "Pickling Class Instances"): __reduce_ex__, __getstate__.

As in CPython, the functions that make objects anew (__newobj__ and the like) are those of the module copyreg, found
on sys.path.
"""
from memphis.errors import oefmt
from memphis.objects.base import W_Object
from memphis.objects.dictobject import W_Dict
from memphis.objects.listobject import W_List
from memphis.objects.state import cannot_pickle, default_state, state_of
from memphis.objects.tupleobject import W_Tuple
from memphis.objects.typeobject import W_Type

typedef = W_Object.typedef


@typedef.method("__reduce__(self, /)")
def descr_reduce(self, space):
    "Helper for pickle."
    return reduced(self, space, 0)


@typedef.method("__reduce_ex__(self, protocol: int, /)")
def descr_reduce_ex(self, space, protocol):
    "Helper for pickle."
    w_type = space.type(self)
    w_reduce = w_type.lookup('__reduce__')
    if w_reduce is not None and w_reduce is not space.w_object.lookup('__reduce__'):
        return space.call_0(space.getattr(self, '__reduce__'))
    return reduced(self, space, protocol)


@typedef.method("__getstate__(self, /)")
def descr_getstate(self, space):
    "Helper for pickle."
    return default_state(self, space, False)


def reduced(w_obj, space, protocol):
    w_copyreg = space.import_module('copyreg')
    if protocol < 2:
        return space.call_method(w_copyreg, '_reduce_ex', [w_obj, space.newint(protocol)])
    w_type = space.type(w_obj)
    if not w_type.is_heap and w_type.lookup('__new__') is space.w_object_new and w_type is not space.w_object:
        raise cannot_pickle(space, w_type)
    w_args, w_kwargs = new_arguments(w_obj, space)
    has_arguments = w_args is not None
    if w_kwargs is not None and space.len_w(w_kwargs) > 0:
        w_maker = space.getattr(w_copyreg, '__newobj_ex__')
        w_new_args = space.newtuple([w_type, w_args, w_kwargs])
    else:
        w_maker = space.getattr(w_copyreg, '__newobj__')
        args_w = [w_type]
        if w_args is not None:
            args_w += space.listview(w_args)
        w_new_args = space.newtuple(args_w)
    is_list, is_dict = isinstance(w_obj, W_List), isinstance(w_obj, W_Dict)
    w_state = state_of(w_obj, space, not has_arguments and not is_list and not is_dict)
    w_items = w_pairs = space.w_None
    if is_list:
        w_items = space.iter(w_obj)
    if is_dict:
        w_pairs = space.iter(space.call_method(w_obj, 'items', []))
    return space.newtuple([w_maker, w_new_args, w_state, w_items, w_pairs])


def new_arguments(w_obj, space):
    "(args, kwargs) for __new__, each None where there are none."
    w_type = space.type(w_obj)
    if w_type.lookup('__getnewargs_ex__') is not None:
        w_result = space.call_0(space.getattr(w_obj, '__getnewargs_ex__'))
        if not isinstance(w_result, W_Tuple):
            raise oefmt(space, space.w_TypeError, "__getnewargs_ex__ should return a tuple, not '%T'", w_result)
        items_w = space.listview(w_result)
        if len(items_w) != 2:
            raise oefmt(space, space.w_ValueError, "__getnewargs_ex__ should return a tuple of length 2, not %d",
                        len(items_w))
        w_args, w_kwargs = items_w[0], items_w[1]
        if not isinstance(w_args, W_Tuple):
            raise oefmt(space, space.w_TypeError, "first item of the tuple returned by __getnewargs_ex__ must be a "
                        "tuple, not '%T'", w_args)
        if not isinstance(w_kwargs, W_Dict):
            raise oefmt(space, space.w_TypeError, "second item of the tuple returned by __getnewargs_ex__ must be a "
                        "dict, not '%T'", w_kwargs)
        return w_args, w_kwargs
    if w_type.lookup('__getnewargs__') is not None:
        w_args = space.call_0(space.getattr(w_obj, '__getnewargs__'))
        if not isinstance(w_args, W_Tuple):
            raise oefmt(space, space.w_TypeError, "__getnewargs__ should return a tuple, not '%T'", w_args)
        return w_args, None
    return None, None
