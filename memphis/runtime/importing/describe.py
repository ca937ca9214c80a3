"""What errors and repr() say about a module; CPython 3.13 explains circular imports and files that hide a module
of the standard library.  The texts are 3.13.0's; later ones differ."""
from memphis.errors import make_error
from memphis.host import current as host
from memphis.host import HostError
from memphis.objects.exceptions.fields import W_ImportError
from memphis.objects.module import W_Module
from memphis.runtime.importing.bootstrap import library
from memphis.runtime.stdlib_names import STDLIB_NAMES


class MainFolder(object):
    "sys.path[0] as the program was started with; None: not set."
    path = None


main_folder = MainFolder()


# ____________________________________________________________
# repr

def module_repr(space, w_module):
    w_name = space.findattr(w_module, '__name__')
    name = "'?'" if w_name is None else space.repr_text(w_name)
    if w_module.needs_spec:
        return "<module %s (built-in)>" % name
    if library.w_bootstrap is not None:
        return space.text_w(space.call_method(library.w_bootstrap, '_module_repr', [w_module]))
    w_file = space.findattr(w_module, '__file__')
    if w_file is not None:
        return "<module %s from %s>" % (name, space.repr_text(w_file))
    return "<module %s>" % name


# ____________________________________________________________
# what is known about a module's file and state

def origin_of(space, w_spec):
    "The path of the module's file, or None."
    if w_spec is None:
        return None
    w_has_location = space.findattr(w_spec, 'has_location')
    if w_has_location is None or not space.is_true(w_has_location):
        return None
    w_origin = space.findattr(w_spec, 'origin')
    if w_origin is None or not space.is_text(w_origin):
        return None
    return space.text_w(w_origin)


def may_shadow(origin):
    "Does the file lie in the program's own folder?"
    folder = main_folder.path
    if folder is None or origin is None:
        return False
    slash = origin.rfind('/')
    if slash < 0:
        return False
    if origin[slash + 1:] == '__init__.py':
        slash = origin.rfind('/', 0, slash)
        if slash < 0:
            return False
    if folder == '':
        try:
            folder = host.current_folder()
        except HostError:
            return False
    return origin[:slash] == folder


def shadows_stdlib(space, origin, name):
    return may_shadow(origin) and name in STDLIB_NAMES


def is_initializing(space, w_spec):
    if w_spec is None:
        return False
    w_value = space.findattr(w_spec, '_initializing')
    return w_value is not None and space.is_true(w_value)


def is_uninitialized_submodule(space, w_spec, name):
    w_names = space.findattr(w_spec, '_uninitialized_submodules')
    return w_names is not None and space.contains_w(w_names, space.newtext(name))


# ____________________________________________________________
# errors

def missing_attribute(space, w_module, name):
    "The AttributeError for `module.name`."
    w_error = space.w_AttributeError
    w_name = space.finditem_str(w_module.getdict(space), '__name__')
    if w_name is None or not space.is_text(w_name):
        return make_error(space, w_error, "module has no attribute '%s'", name)
    module = space.text_w(w_name)
    w_spec = space.finditem_str(w_module.getdict(space), '__spec__')
    if w_spec is None:
        return make_error(space, w_error, "module '%s' has no attribute '%s'", module, name)
    origin = origin_of(space, w_spec)
    if shadows_stdlib(space, origin, module):
        return make_error(space, w_error,
                          "module '%s' has no attribute '%s' (consider renaming '%s' since it has the same name as "
                          "the standard library module named '%s' and the import system gives it precedence)",
                          module, name, origin, module)
    if is_initializing(space, w_spec):
        if may_shadow(origin):
            return make_error(space, w_error,
                              "module '%s' has no attribute '%s' (consider renaming '%s' if it has the same name as a "
                              "third-party module you intended to import)", module, name, origin)
        if origin is not None:
            return make_error(space, w_error, "partially initialized module '%s' from '%s' has no attribute '%s' (most "
                              "likely due to a circular import)", module, origin, name)
        return make_error(space, w_error, "partially initialized module '%s' has no attribute '%s' (most likely due to "
                          "a circular import)", module, name)
    if is_uninitialized_submodule(space, w_spec, name):
        return make_error(space, w_error, "cannot access submodule '%s' of module '%s' (most likely due to a circular "
                          "import)", name, module)
    return make_error(space, w_error, "module '%s' has no attribute '%s'", module, name)


def cannot_import_name(space, w_module, w_module_name, name):
    "The ImportError for `from module import name`."
    known = w_module_name is not None and space.is_text(w_module_name)
    module = space.text_w(w_module_name) if known else '<unknown module name>'
    w_spec = space.findattr(w_module, '__spec__')
    if w_spec is space.w_None:
        w_spec = None
    origin = origin_of(space, w_spec)
    if origin is None and isinstance(w_module, W_Module):
        w_file = space.finditem_str(w_module.getdict(space), '__file__')
        if w_file is not None and space.is_text(w_file):
            origin = space.text_w(w_file)
    where = "from"
    if is_initializing(space, w_spec):
        where = "from partially initialized module"
        tail = "(most likely due to a circular import)"
        if origin is not None:
            tail += " (%s)" % origin
    else:
        tail = "(unknown location)" if origin is None else "(%s)" % origin
    error = make_error(space, space.w_ImportError, "cannot import name %s %s %s %s", quoted(space, name), where,
                  quoted(space, module), tail)
    w_exc = error.get_w_value(space)
    assert isinstance(w_exc, W_ImportError)
    w_exc.w_name = space.newtext(module)
    w_exc.w_name_from = space.newtext(name)
    if origin is not None:
        w_exc.w_path = space.newtext(origin)
    return error


def quoted(space, text):
    return space.repr_text(space.newtext(text))
