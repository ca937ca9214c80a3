"""Where a module is: a builtin one, or a file or folder on a path."""
from memphis.errors import oefmt
from memphis.host import current as host
from memphis.host import HostError
from memphis.runtime.importing.spec import (
    W_BuiltinImporter, W_ModuleSpec, W_NamespaceLoader, W_NamespacePath, W_SourceFileLoader, last_part)


class Found(object):
    """`file` is the source, '' for a namespace package; `folder` that of a regular package, else ''; `portions` are
    the folders of a namespace package."""

    def __init__(self, file, folder, portions):
        self.file = file
        self.folder = folder
        self.portions = portions


def find_spec(space, name, w_path):
    "The W_ModuleSpec, or None; `w_path` is the parent's __path__, None for a top-level module."
    if name in space.builtin_modules:
        return builtin_spec(space, name)
    paths = texts_of(space, sys_path(space) if w_path is None else w_path)
    found = search(space, name, paths)
    if found is None:
        return None
    w_name = space.newtext(name)
    if found.file == '':
        w_locations = W_NamespacePath(name, found.portions, paths)
        return W_ModuleSpec(space, w_name, W_NamespaceLoader(w_locations), space.w_None, w_locations, False)
    w_locations = None
    if found.folder != '':
        w_locations = space.newlist([space.newtext(found.folder)])
    return file_spec(space, name, found.file, w_locations)


def file_spec(space, name, path, w_locations):
    return W_ModuleSpec(space, space.newtext(name), W_SourceFileLoader(name, path), space.newtext(path),
                        w_locations, True)


def builtin_spec(space, name):
    return W_ModuleSpec(space, space.newtext(name), W_BuiltinImporter.w_builtin_type, space.newtext('built-in'),
                        None, False)


def sys_path(space):
    w_path = space.w_sys.getdictvalue(space, 'path')
    if w_path is None:
        raise oefmt(space, space.w_AttributeError, "module 'sys' has no attribute 'path'")
    return w_path


def texts_of(space, w_path):
    "The strings of a path; what is no string is skipped."
    texts = []
    for w_entry in space.unpack(w_path):
        if space.is_text(w_entry):
            texts.append(space.text_w(w_entry))
    return texts


def search(space, name, paths):
    "The first place that has the module; folders without __init__.py are collected on the way."
    tail = last_part(name)
    if tail == '' or '/' in tail:
        return None
    portions = []
    for path in paths:
        space.tick(1)
        folder = absolute_folder(path)
        if folder == '' or not host.is_dir(folder):
            continue
        base = join(folder, tail)
        is_folder = host.is_dir(base)
        if is_folder:
            init = join(base, '__init__.py')
            if host.is_file(init):
                return Found(init, base, [])
        source = base + '.py'
        if host.is_file(source):
            return Found(source, '', [])
        if is_folder:
            portions.append(base)
    if len(portions) == 0:
        return None
    return Found('', '', portions)


def absolute_folder(path):
    "'' is the current directory; without one it is ''."
    if path.startswith('/'):
        return path
    try:
        folder = host.current_folder()
    except HostError:
        return ''
    if path == '' or path == '.':
        return folder
    return join(folder, path)


def join(folder, name):
    if folder.endswith('/'):
        return folder + name
    return folder + '/' + name
