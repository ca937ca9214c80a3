"""From a name to a module in sys.modules."""
from memphis.errors import OperationError, oefmt
from memphis.objects.exceptions.fields import W_ImportError
from memphis.objects.module import W_Module
from memphis.runtime.importing.finding import find_spec
from memphis.runtime.importing.spec import (
    W_BuiltinImporter, W_ModuleSpec, W_NamespaceLoader, W_SourceFileLoader, last_part, parent_of)


def find_and_load(space, name):
    "The module of that absolute name; everything above it is imported first."
    w_module = space.finditem_str(space.w_modules, name)
    if w_module is None:
        space.enter_native()
        try:
            return find_and_load_missing(space, name)
        finally:
            space.leave_native()
    if w_module is space.w_None:
        raise not_found(space, "import of %s halted; None in sys.modules" % name, name)
    return w_module


def find_and_load_missing(space, name):
    parent = parent_of(name)
    w_path = None
    w_parent_spec = None
    if parent != '':
        if space.finditem_str(space.w_modules, parent) is None:
            find_and_load(space, parent)
        w_module = space.finditem_str(space.w_modules, name)     # the parent's code may have imported it
        if w_module is not None:
            return w_module
        w_parent = module_in_sys(space, parent)
        w_path = space.findattr(w_parent, '__path__')
        if w_path is None:
            raise not_found(space, "No module named %s; %s is not a package" % (
                quoted(space, name), quoted(space, parent)), name)
        w_parent_spec = space.getattr(w_parent, '__spec__')
    w_spec = find_spec(space, name, w_path)
    if w_spec is None:
        raise not_found(space, "No module named " + quoted(space, name), name)
    child = last_part(name)
    if isinstance(w_parent_spec, W_ModuleSpec):
        space.call_method(w_parent_spec.w_uninitialized, 'append', [space.newtext(child)])
    try:
        w_module = load(space, w_spec)
    finally:
        if isinstance(w_parent_spec, W_ModuleSpec):
            space.call_method(w_parent_spec.w_uninitialized, 'pop', [])
    if parent != '':
        w_parent = module_in_sys(space, parent)
        try:
            space.setattr(w_parent, child, w_module)
        except OperationError as e:
            if not e.match(space, space.w_AttributeError):
                raise
            space.warn(space.w_ImportWarning, "Cannot set an attribute on %s for child module %s" % (
                quoted(space, parent), quoted(space, child)))
    return w_module


def load(space, w_spec):
    "Make the module and run its code; a module whose code fails is taken out of sys.modules again."
    name = space.text_w(w_spec.w_name)
    w_loader = w_spec.w_loader
    if w_loader is W_BuiltinImporter.w_builtin_type:
        w_module = space.builtin_modules[name]
        space.setitem_str(space.w_modules, name, w_module)
        return w_module
    w_module = new_module(space, w_spec)
    w_spec.initializing = True
    try:
        space.setitem_str(space.w_modules, name, w_module)
        try:
            if isinstance(w_loader, W_SourceFileLoader):
                w_loader.execute(space, w_module)
        except OperationError:
            if space.finditem_str(space.w_modules, name) is not None:
                space.delitem_str(space.w_modules, name)
            raise
        # the module may have put something else there; what counts goes to the end of sys.modules
        w_module = module_in_sys(space, name)
        space.delitem_str(space.w_modules, name)
        space.setitem_str(space.w_modules, name, w_module)
    finally:
        w_spec.initializing = False
    return w_module


def new_module(space, w_spec):
    w_module = W_Module(space.newdict())
    w_module.initialise(space, w_spec.w_name, space.w_None)
    set_attributes(space, w_module.w_dict, w_spec)
    return w_module


def set_attributes(space, w_dict, w_spec):
    "Language reference 5.4.6."
    for name, w_value in [('__package__', space.newtext(w_spec.parent(space))), ('__loader__', w_spec.w_loader),
                          ('__spec__', w_spec)]:
        space.setitem_str(w_dict, name, w_value)
    if w_spec.w_locations is not None:
        space.setitem_str(w_dict, '__path__', w_spec.w_locations)
    if w_spec.has_location:
        space.setitem_str(w_dict, '__file__', w_spec.w_origin)
    elif isinstance(w_spec.w_loader, W_NamespaceLoader):
        space.setitem_str(w_dict, '__file__', space.w_None)


def module_in_sys(space, name):
    "sys.modules[name]"
    w_module = space.finditem_str(space.w_modules, name)
    if w_module is None:
        raise OperationError(space.w_KeyError, None, name)
    return w_module


def not_found(space, message, name):
    w_exc = space.call_list(space.w_ModuleNotFoundError, [space.newtext(message)])
    assert isinstance(w_exc, W_ImportError)
    w_exc.w_name = space.newtext(name)
    return OperationError(space.w_ModuleNotFoundError, w_exc)


def quoted(space, name):
    return space.repr_text(space.newtext(name))
