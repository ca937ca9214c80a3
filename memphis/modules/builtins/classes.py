"""Builtin functions on classes: isinstance, issubclass and __build_class__."""
from memphis.errors import oefmt
from memphis.modules.builtins.moduledef import module
from memphis.objects.cell import W_Cell
from memphis.objects.typeobject import W_Type, calculate_metaclass
from memphis.runtime.function import W_Function


# ____________________________________________________________
# isinstance, issubclass

@module.function("isinstance(obj, class_or_tuple, /) -> bool")
def isinstance_(space, w_obj, w_class_or_tuple):
    """Return whether an object is an instance of a class or of a subclass thereof.

A tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to
check against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)
or ...`` etc."""
    return space.is_instance(w_obj, w_class_or_tuple)


@module.function("issubclass(cls, class_or_tuple, /) -> bool")
def issubclass_(space, w_cls, w_class_or_tuple):
    """Return whether 'cls' is derived from another class or is the same class.

A tuple, as in ``issubclass(x, (A, B, ...))``, may be given as the target to
check against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)
or ...``."""
    return space.is_subclass(w_cls, w_class_or_tuple)


# ____________________________________________________________
# class statements

@module.function("__build_class__(*args, **kwargs)")
def build_class(space, args_w, w_kwargs):
    """__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class

Internal helper function used by the class statement."""
    if len(args_w) < 2:
        raise oefmt(space, space.w_TypeError, "__build_class__: not enough arguments")
    w_func, w_name = args_w[0], args_w[1]
    if not isinstance(w_func, W_Function):
        raise oefmt(space, space.w_TypeError, "__build_class__: func must be a function")
    if not space.is_text(w_name):
        raise oefmt(space, space.w_TypeError, "__build_class__: name is not a string")
    given_bases_w = args_w[2:]
    bases_w = resolve_bases(space, given_bases_w)
    w_meta = None
    if space.len_w(w_kwargs) > 0:
        w_meta = space.finditem_str(w_kwargs, 'metaclass')
        if w_meta is not None:
            space.delitem_str(w_kwargs, 'metaclass')
    if w_meta is None:
        w_meta = space.w_type if len(bases_w) == 0 else space.type(bases_w[0])
    if isinstance(w_meta, W_Type):
        w_meta = calculate_metaclass(space, w_meta, bases_w[:])
    w_bases = space.newtuple(bases_w)
    w_namespace = prepare_namespace(space, w_meta, w_name, w_bases, w_kwargs)
    w_cell = space.run_class_body(w_func, w_namespace)
    if bases_w is not given_bases_w:
        space.setitem(w_namespace, space.newtext('__orig_bases__'), space.newtuple(given_bases_w))
    w_class = space.call_with_dict(w_meta, [w_name, w_bases, w_namespace], w_kwargs)
    if isinstance(w_cell, W_Cell) and isinstance(w_class, W_Type):
        check_class_cell(space, w_cell, w_name, w_class)
    return w_class


def resolve_bases(space, bases_w):
    "PEP 560: bases that are not classes may name others; the same list where none does."
    result_w = []
    changed = False
    w_bases = None
    for w_base in bases_w:
        if not isinstance(w_base, W_Type):
            w_method = space.findattr(w_base, '__mro_entries__')
            if w_method is not None:
                if w_bases is None:
                    w_bases = space.newtuple(bases_w)
                w_entries = space.call_1(w_method, w_bases)
                if not space.is_tuple(w_entries):
                    raise oefmt(space, space.w_TypeError, "__mro_entries__ must return a tuple")
                for w_entry in space.listview(w_entries):
                    result_w.append(w_entry)
                changed = True
                continue
        result_w.append(w_base)
    return result_w if changed else bases_w


def prepare_namespace(space, w_meta, w_name, w_bases, w_kwargs):
    if w_meta is space.w_type:
        return space.newdict()
    w_prepare = space.findattr(w_meta, '__prepare__')
    if w_prepare is None:
        return space.newdict()
    w_namespace = space.call_with_dict(w_prepare, [w_name, w_bases], w_kwargs)
    if not space.is_dict(w_namespace) and space.lookup(w_namespace, '__getitem__') is None:
        if isinstance(w_meta, W_Type):
            raise oefmt(space, space.w_TypeError, "%N.__prepare__() must return a mapping, not %T",
                        w_meta, w_namespace)
        raise oefmt(space, space.w_TypeError,
                    "<metaclass>.__prepare__() must return a mapping, not %T", w_namespace)
    return w_namespace


def check_class_cell(space, w_cell, w_name, w_class):
    "The __class__ cell must have been filled by type.__new__."
    w_content = w_cell.w_value
    if w_content is None:
        raise oefmt(space, space.w_RuntimeError,
                    "__class__ not set defining %R as %R. Was __classcell__ propagated to type.__new__?",
                    w_name, w_class)
    if w_content is not w_class:
        raise oefmt(space, space.w_TypeError, "__class__ set to %R defining %R as %R",
                    w_content, w_name, w_class)
