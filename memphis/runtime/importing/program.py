"""`-m module`: a module, or the __main__ of a package, becomes the program."""
from memphis.errors import OperationError
from memphis.host import current as host
from memphis.runtime.importing.finding import find_spec
from memphis.runtime.importing.loading import find_and_load, set_attributes
from memphis.runtime.importing.spec import W_ModuleSpec, W_SourceFileLoader, parent_of


def load_program(space, name, w_dict):
    "(path, source) of the module `name`; its attributes go into `w_dict`, the namespace of __main__."
    w_spec = find_program(space, name)
    if w_spec is not None and w_spec.w_locations is not None:
        main = name + '.__main__'
        w_spec = find_program(space, main)
        if w_spec is None:
            raise refused(space, "No module named %s; '%s' is a package and cannot be directly executed" % (
                main, name))
    if w_spec is None:
        raise refused(space, "No module named " + name)
    w_loader = w_spec.w_loader
    if not isinstance(w_loader, W_SourceFileLoader):
        raise refused(space, "No code object available for " + name)
    set_attributes(space, w_dict, w_spec)
    path = w_loader.path
    w_argv = space.w_sys.getdictvalue(space, 'argv')
    if w_argv is not None:
        space.setitem(w_argv, space.newint(0), space.newtext(path))
    return path, w_loader.read(space, path)


def find_program(space, name):
    parent = parent_of(name)
    w_path = None
    if parent != '':
        try:
            w_path = space.getattr(find_and_load(space, parent), '__path__')
        except OperationError as e:
            if not e.match(space, space.w_ImportError) and not e.match(space, space.w_AttributeError):
                raise
            w_exc = e.get_w_value(space)
            raise refused(space, "Error while finding module specification for %s (%s: %s)" % (
                space.repr_text(space.newtext(name)), space.type(w_exc).name, space.str_text(w_exc)))
    return find_spec(space, name, w_path)


def refused(space, message):
    "The command ends with the message."
    return OperationError(space.w_SystemExit, None, "memphis: " + message)
