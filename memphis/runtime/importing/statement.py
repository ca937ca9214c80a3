"""What import statements and __import__() mean: language reference 7.11 and 5.7."""
from memphis.errors import OperationError, oefmt
from memphis.runtime.importing.describe import cannot_import_name
from memphis.runtime.importing.bootstrap import find_and_load


def import_name(space, frame, name, w_names, level):
    "IMPORT_NAME: a program may have put an __import__ of its own into the builtins."
    w_import = space.finditem_str(frame.w_builtins, '__import__')
    if w_import is None:
        raise oefmt(space, space.w_ImportError, "__import__ not found")
    if w_import is space.w_import:
        return import_module(space, name, frame.w_globals, w_names, level)
    w_locals = space.w_None if frame.w_locals is None else frame.w_locals
    return space.call_list(w_import, [space.newtext(name), frame.w_globals, w_locals, w_names,
                                      space.newint(level)])


def import_module(space, name, w_globals, w_names, level):
    "__import__(): the top package of `name`, or with `w_names` (a non-empty fromlist) the module itself."
    if level < 0:
        raise oefmt(space, space.w_ValueError, "level must be >= 0")
    absolute = name
    if level > 0:
        absolute = resolve_name(space, name, w_globals, level)
    elif name == '':
        raise oefmt(space, space.w_ValueError, "Empty module name")
    w_module = find_and_load(space, absolute)
    if w_names is not space.w_None and space.is_true(w_names):
        if space.findattr(w_module, '__path__') is not None:
            import_submodules(space, w_module, w_names, False)
        return w_module
    if level > 0 and name == '':
        return w_module
    dot = name.find('.')
    if dot < 0:
        return w_module
    if level == 0:
        if dot == 0:
            raise oefmt(space, space.w_ValueError, "Empty module name")
        return find_and_load(space, name[:dot])
    end = len(absolute) - (len(name) - dot)
    assert end >= 0
    top = absolute[:end]
    w_top = space.finditem_str(space.w_modules, top)
    if w_top is None:
        raise oefmt(space, space.w_KeyError, "'%s' not in sys.modules as expected", top)
    return w_top


def import_submodules(space, w_module, w_names, is_all):
    "Names in a from list that the package does not have may be its submodules."
    for w_name in space.unpack(w_names):
        space.tick(1)
        if not space.is_text(w_name):
            if is_all:
                where = space.text_w(space.getattr(w_module, '__name__')) + '.__all__'
            else:
                where = "``from list''"
            raise oefmt(space, space.w_TypeError, "Item in %s must be str, not %T", where, w_name)
        name = space.text_w(w_name)
        if name == '*':
            if not is_all:
                w_all = space.findattr(w_module, '__all__')
                if w_all is not None:
                    import_submodules(space, w_module, w_all, True)
        elif space.findattr(w_module, name) is None:
            full = space.text_w(space.getattr(w_module, '__name__')) + '.' + name
            try:
                find_and_load(space, full)
            except OperationError as e:
                # the name may simply not be a submodule; but a module that exists and lacks something is an error
                if not e.match(space, space.w_ModuleNotFoundError):
                    raise
                w_missing = space.findattr(e.get_w_value(space), 'name')
                if w_missing is None or not space.is_text(w_missing) or space.text_w(w_missing) != full:
                    raise
                if space.finditem_str(space.w_modules, full) is space.w_None:
                    raise


# ____________________________________________________________
# relative names

def resolve_name(space, name, w_globals, level):
    "The absolute name for `level` leading dots."
    package = package_of(space, w_globals)
    if package == '':
        raise oefmt(space, space.w_ImportError, "attempted relative import with no known parent package")
    end = len(package)
    for i in range(1, level):
        end = package.rfind('.', 0, end)
        if end < 0:
            raise oefmt(space, space.w_ImportError, "attempted relative import beyond top-level package")
    assert end >= 0
    base = package[:end]
    if name == '':
        return base
    return base + '.' + name


def package_of(space, w_globals):
    if not space.is_dict(w_globals):
        if w_globals is space.w_None:
            raise oefmt(space, space.w_KeyError, "'__name__' not in globals")
        raise oefmt(space, space.w_TypeError, "globals must be a dict")
    w_package = space.finditem_str(w_globals, '__package__')
    w_spec = space.finditem_str(w_globals, '__spec__')
    if w_spec is space.w_None:
        w_spec = None
    if w_package is not None and w_package is not space.w_None:
        if not space.is_text(w_package):
            raise oefmt(space, space.w_TypeError, "package must be a string")
        if w_spec is not None and not space.eq_w(w_package, space.getattr(w_spec, 'parent')):
            space.warn(space.w_DeprecationWarning, "__package__ != __spec__.parent")
        return space.text_w(w_package)
    if w_spec is not None:
        w_parent = space.getattr(w_spec, 'parent')
        if not space.is_text(w_parent):
            raise oefmt(space, space.w_TypeError, "__spec__.parent must be a string")
        return space.text_w(w_parent)
    space.warn(space.w_ImportWarning, "can't resolve package from __spec__ or __package__, "
                                      "falling back on __name__ and __path__")
    w_name = space.finditem_str(w_globals, '__name__')
    if w_name is None:
        raise oefmt(space, space.w_KeyError, "'__name__' not in globals")
    if not space.is_text(w_name):
        raise oefmt(space, space.w_TypeError, "__name__ must be a string")
    package = space.text_w(w_name)
    if space.finditem_str(w_globals, '__path__') is None:
        dot = package.rfind('.')
        return package[:dot] if dot >= 0 else ''
    return package


# ____________________________________________________________
# from

def import_from(space, w_module, name):
    "IMPORT_FROM: an attribute, or a submodule that a circular import has not entered in its package yet."
    w_value = space.findattr(w_module, name)
    if w_value is not None:
        return w_value
    w_module_name = space.findattr(w_module, '__name__')
    if w_module_name is not None and space.is_text(w_module_name):
        w_value = space.finditem_str(space.w_modules, space.text_w(w_module_name) + '.' + name)
        if w_value is not None:
            return w_value
    raise cannot_import_name(space, w_module, w_module_name, name)


def import_star(space, w_module, w_locals):
    w_names = space.findattr(w_module, '__all__')
    has_all = w_names is not None
    if not has_all:
        w_dict = space.findattr(w_module, '__dict__')
        if w_dict is None:
            raise oefmt(space, space.w_ImportError, "from-import-* object has no __dict__ and no __all__")
        w_names = space.newlist(space.unpack(space.call_method(w_dict, 'keys', [])))
    if space.lookup(w_names, '__getitem__') is None:
        raise oefmt(space, space.w_TypeError, "'%T' object does not support indexing", w_names)
    index = 0
    while True:
        try:
            w_name = space.getitem(w_names, space.newint(index))
        except OperationError as e:
            if not e.match(space, space.w_IndexError):
                raise
            return
        index += 1
        space.tick(1)
        if not space.is_text(w_name):
            w_module_name = space.getattr(w_module, '__name__')
            if not space.is_text(w_module_name):
                raise oefmt(space, space.w_TypeError, "module __name__ must be a string, not %T", w_module_name)
            raise oefmt(space, space.w_TypeError, "%s in %s.%s must be str, not %T",
                        "Item" if has_all else "Key", space.text_w(w_module_name),
                        "__all__" if has_all else "__dict__", w_name)
        name = space.text_w(w_name)
        if has_all or not name.startswith('_'):
            space.setitem(w_locals, w_name, space.getattr(w_module, name))
