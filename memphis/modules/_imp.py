"""The _imp module: what importlib is built upon; builtin and frozen modules, the import lock."""
from rpython.rlib.rarithmetic import r_uint

from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.modules.marshal.functions import dumps, loads
from memphis.modules.marshal.moduledef import VERSION
from memphis.objects.exceptions.fields import W_ImportError
from memphis.objects.module import W_Module, new_module
from memphis.runtime import frozen
from memphis.runtime.code import W_Code
from memphis.runtime.siphash import as_bytes, siphash13

module = ModuleDef('_imp', "(Extremely) low-level import machinery bits as used by importlib.")

module.constant('check_hash_based_pycs')(lambda space: space.newtext('default'))


class Lock(object):
    "How often the import lock is held."
    depth = 0


lock = Lock()


def text_argument(space, function, w_value):
    if not space.is_text(w_value):
        raise oefmt(space, space.w_TypeError, "%s() argument 1 must be str, not %T", function, w_value)
    return space.text_w(w_value)


# ____________________________________________________________
# the lock

@module.function("lock_held() -> bool")
def lock_held(space):
    """Return True if the import lock is currently held, else False.

On platforms without threads, return False."""
    return lock.depth > 0


@module.function("acquire_lock() -> None")
def acquire_lock(space):
    """Acquires the interpreter's import lock for the current thread.

This lock should be used by import hooks to ensure thread-safety when importing
modules. On platforms without threads, this function does nothing."""
    lock.depth += 1


@module.function("release_lock() -> None")
def release_lock(space):
    """Release the interpreter's import lock.

On platforms without threads, this function does nothing."""
    if lock.depth == 0:
        raise oefmt(space, space.w_RuntimeError, "not holding the import lock")
    lock.depth -= 1


# ____________________________________________________________
# builtin modules

@module.function("is_builtin(name, /) -> int")
def is_builtin(space, w_name):
    "Returns True if the module name corresponds to a built-in module."
    name = text_argument(space, 'is_builtin', w_name)
    if name not in space.builtin_modules:
        return 0
    return -1 if name == 'sys' or name == 'builtins' else 1


@module.function("create_builtin(spec, /)")
def create_builtin(space, w_spec):
    "Create an extension module."
    name = space.text_w(space.getattr(w_spec, 'name'))
    if name not in space.builtin_modules:
        return space.w_None
    return space.builtin_modules[name]


@module.function("exec_builtin(mod, /) -> int")
def exec_builtin(space, w_mod):
    "Initialize a built-in module."
    return 0


@module.function("extension_suffixes()")
def extension_suffixes(space):
    "Returns the list of file suffixes used to identify extension modules."
    return space.newlist([])


# ____________________________________________________________
# frozen modules

def frozen_error(space, message, name):
    w_error = space.call_list(space.w_ImportError, [space.newtext(message)])
    assert isinstance(w_error, W_ImportError)
    w_error.w_name = space.newtext(name)
    return OperationError(space.w_ImportError, w_error)


def frozen_module(space, name):
    found = frozen.find(name)
    if found is None:
        raise frozen_error(space, "No such frozen object named " + space.repr_text(space.newtext(name)), name)
    return found


@module.function("is_frozen(name, /) -> bool")
def is_frozen(space, w_name):
    "Returns True if the module name corresponds to a frozen module."
    return frozen.find(text_argument(space, 'is_frozen', w_name)) is not None


@module.function("is_frozen_package(name, /) -> bool")
def is_frozen_package(space, w_name):
    "Returns True if the module name is of a frozen package."
    return frozen_module(space, text_argument(space, 'is_frozen_package', w_name)).is_package


@module.function("find_frozen(name, /, *, withdata: bool = False)")
def find_frozen(space, w_name, withdata):
    """Return info about the corresponding frozen module (if there is one) or None.

The returned info (a 2-tuple):

 * data         the raw marshalled bytes
 * is_package   whether or not it is a package
 * origname     the originally frozen module's name, or None if not
                a stdlib module (this will usually be the same as
                the module's current name)"""
    name = text_argument(space, 'find_frozen', w_name)
    found = frozen.find(name)
    if found is None:
        return space.w_None
    w_data = space.w_None
    if withdata:
        w_data = space.memoryview_of(space.newbytes(dumps(space, space.frozen_code(name), VERSION, True)))
    return space.newtuple([w_data, space.newbool(found.is_package), space.newtext(found.origname)])


@module.function("get_frozen_object(name, data=None, /)")
def get_frozen_object(space, w_name, w_data):
    "Create a code object for a frozen module."
    name = text_argument(space, 'get_frozen_object', w_name)
    if w_data is space.w_None:
        return space.frozen_code(frozen_module(space, name).name)
    try:
        w_code = loads(space, space.bytes_w(w_data), True)
    except OperationError as e:
        if not e.match(space, space.w_Exception):
            raise
        raise frozen_error(space, "Frozen object named %s is invalid" % space.repr_text(w_name), name)
    if not isinstance(w_code, W_Code):
        raise oefmt(space, space.w_TypeError, "frozen object %s is not a code object", space.repr_text(w_name))
    return w_code


@module.function("init_frozen(name, /)")
def init_frozen(space, w_name):
    "Initializes a frozen module."
    name = text_argument(space, 'init_frozen', w_name)
    found = frozen.find(name)
    if found is None:
        return space.w_None
    w_module = space.finditem_str(space.w_modules, name)
    if not isinstance(w_module, W_Module):
        w_module = new_module(space.newdict())
        w_module.initialise(space, space.newtext(name), space.w_None)
        space.setitem_str(space.w_modules, name, w_module)
    if found.is_package:
        space.setitem_str(w_module.w_dict, '__path__', space.newlist([]))
    space.setitem_str(w_module.w_dict, '__origname__', space.newtext(found.origname))
    space.exec_code(space.frozen_code(name), w_module.w_dict, w_module.w_dict)
    return w_module


@module.function("_override_frozen_modules_for_tests(override: c_int, /) -> None")
def override_frozen_modules_for_tests(space, override):
    """(internal-only) Override PyConfig.use_frozen_modules.

(-1: "off", 1: "on", 0: no override)
See frozen_modules() in Lib/test/support/import_helper.py."""
    frozen.state.override = override


@module.function("_frozen_module_names()")
def frozen_module_names(space):
    "Returns the list of available frozen modules."
    return space.newlist([space.newtext(name) for name in frozen.table])


# ____________________________________________________________
# code

@module.function("_fix_co_filename(code, path, /) -> None")
def fix_co_filename(space, w_code, w_path):
    """Changes code.co_filename to specify the passed-in file path.

  code
    Code object to change.
  path
    File path to use."""
    if not isinstance(w_code, W_Code):
        raise oefmt(space, space.w_TypeError, "_fix_co_filename() argument 1 must be code, not %T", w_code)
    if not space.is_text(w_path):
        raise oefmt(space, space.w_TypeError, "_fix_co_filename() argument 2 must be str, not %T", w_path)
    path = space.text_w(w_path)
    if path != w_code.filename:
        w_code.change_filename(w_code.filename, path)


@module.function("source_hash(key: int, source: bytes) -> bytes")
def source_hash(space, key, source):
    space.tick(len(source) // 64)
    return as_bytes(siphash13(r_uint(key), source))
