"""importlib: CPython's own, frozen, loaded when something is to be imported that is no builtin module.

Until then sys has no meta_path, path_hooks and path_importer_cache, and builtin modules have no __spec__, __loader__ and
__package__: who asks for one of these has importlib loaded first (objects/module.py).
"""
from memphis.errors import OperationError, oefmt
from memphis.host import current as host
from memphis.objects.exceptions import W_BaseException
from memphis.objects.module import W_Module, new_module
from memphis.runtime import frozen
from memphis.runtime.ticker import FLAG_INTERRUPT, clear_flags, set_flags, ticker
from memphis.runtime.traceback import traceback_of

NAME, EXTERNAL = '_frozen_importlib', '_frozen_importlib_external'
PATH_ATTRIBUTES = ['meta_path', 'path_hooks', 'path_importer_cache']

SITE_NAMES = ['exit', 'quit', 'help', 'copyright', 'credits', 'license']

NOT_LOADED, LOADING, LOADED = range(3)
TICKS_TO_LOAD = 1 << 40         # none of the program's


class ImportLibrary(object):
    """`main_file` is the path of the program, '' without one; `magic` the first two bytes of .pyc files; `wants_site`
    until `site` has been imported, which the first import of anything else does."""
    state = NOT_LOADED
    w_bootstrap = None
    main_file = ''
    magic = 0
    wants_site = False


library = ImportLibrary()


def needs_library(space, name):
    "Must importlib find the module that is not in sys.modules?"
    if library.state != NOT_LOADED or name not in space.builtin_modules:
        return True
    for attribute in PATH_ATTRIBUTES:
        if space.finditem_str(space.w_sys.w_dict, attribute) is not None:
            return True
    return False


class Replaced(object):
    """An entry of a namespace while another value stands there: what CPython does at start-up must not meet what the
    program has put in its place since."""

    def __init__(self, space, w_dict, name, w_value):
        self.w_dict = w_dict
        self.name = name
        self.w_before = space.finditem_str(w_dict, name)
        space.setitem_str(w_dict, name, w_value)

    def restore(self, space):
        if self.w_before is not None:
            space.setitem_str(self.w_dict, self.name, self.w_before)
        elif space.finditem_str(self.w_dict, self.name) is not None:
            space.delitem_str(self.w_dict, self.name)


def load_library(space):
    "The program is not charged for it, and an interrupt waits."
    if library.state != NOT_LOADED:
        return
    library.state = LOADING
    budget = ticker.budget
    ticker.budget = TICKS_TO_LOAD
    interrupt = clear_flags(FLAG_INTERRUPT) & FLAG_INTERRUPT
    saved_w = [space.finditem_str(space.w_sys.w_dict, name) for name in PATH_ATTRIBUTES]
    importer = Replaced(space, space.w_builtins, '__import__', space.w_import)
    try:
        install(space)
        library.state = LOADED
    finally:
        importer.restore(space)
        ticker.budget = budget
        set_flags(interrupt)
        if library.state == LOADING:
            forget(space)
        for i in range(len(saved_w)):
            w_saved = saved_w[i]
            if w_saved is not None:
                space.setitem_str(space.w_sys.w_dict, PATH_ATTRIBUTES[i], w_saved)


def load_site(space):
    if library.wants_site and library.state == LOADED:
        library.wants_site = False
        importer = Replaced(space, space.w_builtins, '__import__', space.w_import)
        try:
            w_path = space.finditem_str(space.w_sys.w_dict, 'path')
            if w_path is not None and is_list_of_text(space, w_path):
                find_and_load(space, 'site')
            else:
                path = Replaced(space, space.w_sys.w_dict, 'path', space.newlist([]))
                try:
                    find_and_load(space, 'site')
                finally:
                    path.restore(space)
        finally:
            importer.restore(space)


def is_list_of_text(space, w_path):
    if not space.is_list(w_path):
        return False
    for w_entry in space.listview(w_path):
        if not space.is_text(w_entry):
            return False
    return True


def prepare_names(space, source):
    """What a program may use without an import, but is there only when importlib or `site` is."""
    if mentions(source, '__loader__'):
        load_library(space)
    if library.wants_site:
        for name in SITE_NAMES:
            if mentions(source, name):
                load_library(space)
                load_site(space)
                return


def mentions(source, name):
    "Does the name stand in the source, and not as an attribute?"
    at = source.find(name)
    while at >= 0:
        if at == 0 or not (source[at - 1] == '.' or source[at - 1] == '_' or source[at - 1].isalnum()):
            return True
        at = source.find(name, at + 1)
    return False


def install(space):
    w_sys_dict = space.w_sys.w_dict
    space.setitem_str(w_sys_dict, 'meta_path', space.newlist([]))
    space.setitem_str(w_sys_dict, 'path_hooks', space.newlist([]))
    space.setitem_str(w_sys_dict, 'path_importer_cache', space.newdict())
    for name in space.builtin_modules:
        space.builtin_modules[name].needs_spec = False
    w_bootstrap = new_module(space.newdict())
    w_bootstrap.initialise(space, space.newtext(NAME), space.w_None)
    space.setitem_str(space.w_modules, NAME, w_bootstrap)
    space.setitem_str(w_bootstrap.w_dict, '__origname__', space.newtext(frozen.find(NAME).origname))
    space.exec_code(space.frozen_code(NAME), w_bootstrap.w_dict, w_bootstrap.w_dict)
    w_imp = builtin_module(space, '_imp')
    space.call_method(w_bootstrap, '_install', [space.w_sys, w_imp])
    library.w_bootstrap = w_bootstrap
    space.call_method(w_bootstrap, '_install_external_importers', [])
    w_external = space.finditem_str(space.w_modules, EXTERNAL)
    magic = library.magic
    space.setattr(w_external, 'MAGIC_NUMBER', space.newbytes(chr(magic & 0xff) + chr(magic >> 8 & 0xff) + '\r\n'))
    space.setattr(w_external, '_RAW_MAGIC_NUMBER', space.newint(magic | 0x0a0d << 16))
    w_hooks = space.finditem_str(w_sys_dict, 'path_hooks')
    space.call_method(w_hooks, 'insert', [space.newint(0), space.w_zip_hook])
    fill_main(space, w_external)


def fill_main(space, w_external):
    "__main__ exists before importlib does."
    w_main = space.finditem_str(space.w_modules, '__main__')
    if not isinstance(w_main, W_Module) or space.finditem_str(w_main.w_dict, '__loader__') is not space.w_None:
        return
    if library.main_file == '':
        w_loader = space.getattr(library.w_bootstrap, 'BuiltinImporter')
    else:
        w_loader = space.call_method(w_external, 'SourceFileLoader', [
            space.newtext('__main__'), space.newtext(library.main_file)])
    space.setitem_str(w_main.w_dict, '__loader__', w_loader)


def zip_hook(space, w_path):
    "What stands in sys.path_hooks for zipimport.zipimporter, which is imported when there is a file to look into."
    path = space.text_w(w_path)
    while path != '' and not host.is_file(path):
        end = path.rfind('/')
        if end <= 0 or host.is_dir(path):
            break
        path = path[:end]
    if not host.is_file(path):
        raise oefmt(space, space.w_ImportError, "not a Zip file: %s", space.repr_text(w_path))
    return space.call_method(find_and_load(space, 'zipimport'), 'zipimporter', [w_path])


def forget(space):
    "Loading has failed: the next import tries again."
    library.state = NOT_LOADED
    library.w_bootstrap = None
    for name in space.builtin_modules:
        space.builtin_modules[name].needs_spec = True
    for name in [NAME, EXTERNAL]:
        if space.finditem_str(space.w_modules, name) is not None:
            space.delitem_str(space.w_modules, name)
    for name in PATH_ATTRIBUTES:
        space.delitem_str(space.w_sys.w_dict, name)


def builtin_module(space, name):
    "Enter a builtin module in sys.modules."
    w_module = space.builtin_modules[name]
    space.setitem_str(space.w_modules, name, w_module)
    return w_module


def find_and_load(space, name):
    "The module of that absolute name; everything above it is imported first."
    w_module = space.finditem_str(space.w_modules, name)
    if w_module is not None and w_module is not space.w_None:
        return w_module
    if w_module is None and not needs_library(space, name):
        return builtin_module(space, name)
    load_library(space)
    load_site(space)
    if library.w_bootstrap is None:             # importlib itself imports something while it is loaded
        return builtin_module(space, name)
    try:
        return space.call_method(library.w_bootstrap, '_find_and_load', [space.newtext(name), space.w_import])
    except OperationError as error:
        cut_traceback(space, error)
        raise


# ____________________________________________________________
# tracebacks

def in_library(traceback):
    filename = traceback.code.filename
    return filename == '<frozen importlib._bootstrap>' or filename == '<frozen importlib._bootstrap_external>'


def cut_traceback(space, error):
    """Take importlib's frames out: all of them of an ImportError, else those that end with
    _call_with_frames_removed()."""
    always = error.match(space, space.w_ImportError)
    w_exception = error.get_w_value(space)
    assert isinstance(w_exception, W_BaseException)
    kept = []
    chunk = []
    traceback = traceback_of(w_exception)
    while traceback is not None:
        if in_library(traceback):
            chunk.append(traceback)
            if always or traceback.code.name == '_call_with_frames_removed':
                chunk = []
        else:
            kept += chunk
            chunk = []
            kept.append(traceback)
        traceback = traceback.next
    kept += chunk
    last = None
    for i in range(len(kept) - 1, -1, -1):
        kept[i].next = last
        last = kept[i]
    w_exception.w_traceback = last
