"""What the import system leaves in `__spec__`, `__loader__` and `__path__`."""
from memphis.errors import OperationError, oefmt
from memphis.gateway.typedef import TypeDef
from memphis.host import current as host
from memphis.host import HostError
from memphis.objects.base import W_Object
from memphis.objects.instance import allocate
from memphis.runtime import linecache
from memphis.runtime.source_file import decode_source

FROZEN, EXTERNAL = '_frozen_importlib', '_frozen_importlib_external'


def parent_of(name):
    "'a.b' for 'a.b.c', '' for 'a'."
    dot = name.rfind('.')
    if dot < 0:
        return ''
    return name[:dot]


def last_part(name):
    dot = name.rfind('.')
    if dot < 0:
        return name
    return name[dot + 1:]


class W_ModuleSpec(W_Object):
    """`w_locations` is submodule_search_locations, None where the module is no package; `initializing` while the
    module's code runs; `w_uninitialized` lists the submodules whose import is under way."""
    typedef = TypeDef('ModuleSpec', base=W_Object.typedef, module=FROZEN, hashable=False,
                      doc="The specification for a module, used for loading.")

    def __init__(self, space, w_name, w_loader, w_origin, w_locations, has_location):
        self.fill(space, w_name, w_loader, w_origin, w_locations, has_location)

    def fill(self, space, w_name, w_loader, w_origin, w_locations, has_location):
        self.w_name = w_name
        self.w_loader = w_loader
        self.w_origin = w_origin
        self.w_locations = w_locations
        self.w_loader_state = space.w_None
        self.w_cached = space.w_None
        self.has_location = has_location
        self.initializing = False
        self.w_uninitialized = space.newlist([])

    @typedef.static("__new__(cls, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        w_spec = allocate(space, W_ModuleSpec, w_cls)
        w_spec.fill(space, space.w_None, space.w_None, space.w_None, None, False)
        return w_spec

    @typedef.method("__init__(self, name, loader, *, origin=None, loader_state=None, is_package=None) -> None")
    def descr_init(self, space, w_name, w_loader, w_origin, w_loader_state, w_is_package):
        w_locations = None
        if space.is_true(w_is_package):
            w_locations = space.newlist([])
        self.fill(space, w_name, w_loader, w_origin, w_locations, False)
        self.w_loader_state = w_loader_state

    def parent(self, space):
        name = space.text_w(self.w_name)
        if self.w_locations is not None:
            return name
        return parent_of(name)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        parts = ['name=' + space.repr_text(self.w_name), 'loader=' + space.repr_text(self.w_loader)]
        if self.w_origin is not space.w_None:
            parts.append('origin=' + space.repr_text(self.w_origin))
        if self.w_locations is not None:
            parts.append('submodule_search_locations=' + space.str_text(self.w_locations))
        return '%s(%s)' % (space.type(self).name, ', '.join(parts))

    @typedef.method("__eq__(self, other, /)")
    def op_eq(self, space, w_other):
        if not isinstance(w_other, W_ModuleSpec):
            return space.w_NotImplemented
        return space.newbool(
            space.eq_w(self.w_name, w_other.w_name) and space.eq_w(self.w_loader, w_other.w_loader) and
            space.eq_w(self.w_origin, w_other.w_origin) and
            space.eq_w(self.get_locations(space), w_other.get_locations(space)) and
            space.eq_w(self.w_cached, w_other.w_cached) and self.has_location == w_other.has_location)

    @typedef.getset('parent')
    def get_parent(self, space):
        return space.newtext(self.parent(space))

    @typedef.getset('submodule_search_locations')
    def get_locations(self, space):
        return space.w_None if self.w_locations is None else self.w_locations

    @typedef.setter('submodule_search_locations')
    def set_locations(self, space, w_value):
        self.w_locations = None if w_value is None or w_value is space.w_None else w_value

    @typedef.getset('has_location')
    def get_has_location(self, space):
        return space.newbool(self.has_location)

    @typedef.setter('has_location')
    def set_has_location(self, space, w_value):
        self.has_location = w_value is not None and space.is_true(w_value)

    @typedef.getset('_initializing')
    def get_initializing(self, space):
        return space.newbool(self.initializing)

    @typedef.setter('_initializing')
    def set_initializing(self, space, w_value):
        self.initializing = w_value is not None and space.is_true(w_value)


def _field(name, attribute):
    "A plain attribute of a spec; deleting it sets None."
    def fget(self, space):
        return getattr(self, attribute)

    def fset(self, space, w_value):
        setattr(self, attribute, space.w_None if w_value is None else w_value)
    W_ModuleSpec.typedef.getset(name)(fget)
    W_ModuleSpec.typedef.setter(name)(fset)


_field('name', 'w_name')
_field('loader', 'w_loader')
_field('origin', 'w_origin')
_field('loader_state', 'w_loader_state')
_field('cached', 'w_cached')
_field('_uninitialized_submodules', 'w_uninitialized')


# ____________________________________________________________
# loaders

class W_BuiltinImporter(W_Object):
    "The class itself is the loader of builtin modules, as in CPython."
    typedef = TypeDef('BuiltinImporter', base=W_Object.typedef, module=FROZEN,
                      doc="Meta path import for built-in modules.")


class W_SourceFileLoader(W_Object):
    typedef = TypeDef('SourceFileLoader', base=W_Object.typedef, module=EXTERNAL,
                      doc="Concrete implementation of SourceLoader using the file system.")

    def __init__(self, name, path):
        self.name = name
        self.path = path

    @typedef.static("__new__(cls, fullname: text, path: text)")
    def descr_new(space, w_cls, fullname, path):
        w_loader = allocate(space, W_SourceFileLoader, w_cls)
        w_loader.name = fullname
        w_loader.path = path
        return w_loader

    @typedef.getset('name')
    def get_name(self, space):
        return space.newtext(self.name)

    @typedef.getset('path')
    def get_path(self, space):
        return space.newtext(self.path)

    def check_name(self, space, w_name):
        if w_name is not space.w_None and space.text_w(w_name) != self.name:
            raise oefmt(space, space.w_ImportError, "loader for %s cannot handle %s", self.name,
                        space.text_w(w_name))

    def read(self, space, path):
        try:
            return host.read_file(path)
        except HostError as e:
            w_error = space.call_list(space.w_OSError, [
                space.newint(e.errno), space.newtext(host.error_text(e.errno)), space.newtext(path)])
            raise OperationError(space.type(w_error), w_error)

    def code(self, space):
        source = decode_source(space, self.read(space, self.path), self.path)
        linecache.register(self.path, source)
        return space.compile_source(source, self.path, 'exec')

    def execute(self, space, w_module):
        w_dict = space.getattr(w_module, '__dict__')
        if not space.is_dict(w_dict):
            raise oefmt(space, space.w_TypeError, "exec() globals must be a dict, not %T", w_dict)
        space.exec_code(self.code(space), w_dict, w_dict)

    @typedef.method("get_filename(self, fullname=None)")
    def descr_get_filename(self, space, w_fullname):
        "Return the path to the source file as found by the finder."
        self.check_name(space, w_fullname)
        return space.newtext(self.path)

    @typedef.method("get_data(self, path: text) -> bytes")
    def descr_get_data(self, space, path):
        "Return the data from path as raw bytes."
        return self.read(space, path)

    @typedef.method("get_source(self, fullname) -> text")
    def descr_get_source(self, space, w_fullname):
        "Concrete implementation of InspectLoader.get_source."
        self.check_name(space, w_fullname)
        return '\n'.join(linecache.split_lines(decode_source(space, self.read(space, self.path), self.path)))

    @typedef.method("get_code(self, fullname)")
    def descr_get_code(self, space, w_fullname):
        "Concrete implementation of InspectLoader.get_code."
        self.check_name(space, w_fullname)
        return self.code(space)

    @typedef.method("is_package(self, fullname) -> bool")
    def descr_is_package(self, space, w_fullname):
        "Concrete implementation of InspectLoader.is_package."
        return self.path.endswith('/__init__.py') and last_part(space.text_w(w_fullname)) != '__init__'

    @typedef.method("create_module(self, spec)")
    def descr_create_module(self, space, w_spec):
        "Use default semantics for module creation."
        return space.w_None

    @typedef.method("exec_module(self, module) -> None")
    def descr_exec_module(self, space, w_module):
        "Execute the module."
        self.execute(space, w_module)

    @typedef.method("__eq__(self, other, /)")
    def op_eq(self, space, w_other):
        if not isinstance(w_other, W_SourceFileLoader):
            return space.w_NotImplemented
        return space.newbool(self.name == w_other.name and self.path == w_other.path)

    @typedef.method("__hash__(self, /) -> int")
    def hash_int(self, space):
        return space.hash_w(space.newtext(self.name)) ^ space.hash_w(space.newtext(self.path))


class W_NamespaceLoader(W_Object):
    typedef = TypeDef('NamespaceLoader', base=W_Object.typedef, module=EXTERNAL)

    def __init__(self, w_path):
        self.w_path = w_path

    @typedef.getset('_path')
    def get_path(self, space):
        return self.w_path

    @typedef.method("is_package(self, fullname) -> bool")
    def descr_is_package(self, space, w_fullname):
        return True

    @typedef.method("get_source(self, fullname) -> text")
    def descr_get_source(self, space, w_fullname):
        return ''

    @typedef.method("create_module(self, spec)")
    def descr_create_module(self, space, w_spec):
        "Use default semantics for module creation."
        return space.w_None

    @typedef.method("exec_module(self, module) -> None")
    def descr_exec_module(self, space, w_module):
        pass


class W_NamespacePath(W_Object):
    """The `__path__` of a namespace package: looked for again whenever the path that it was found on has changed.

    `parent_paths` is that path as it was; `name` the package's."""
    typedef = TypeDef('_NamespacePath', base=W_Object.typedef, module=EXTERNAL)

    def __init__(self, name, paths, parent_paths):
        self.name = name
        self.paths = paths
        self.parent_paths = parent_paths

    def current(self, space):
        parent_paths = self.find_parent_paths(space)
        if parent_paths != self.parent_paths:
            from memphis.runtime.importing.finding import search
            found = search(space, self.name, parent_paths)
            if found is not None and found.file == '' and len(found.portions) > 0:
                self.paths = found.portions
            self.parent_paths = parent_paths
        return self.paths

    def find_parent_paths(self, space):
        from memphis.runtime.importing.finding import sys_path, texts_of
        parent = parent_of(self.name)
        if parent == '':
            return texts_of(space, sys_path(space))
        w_parent = space.finditem_str(space.w_modules, parent)
        if w_parent is None:
            raise OperationError(space.w_KeyError, None, parent)
        return texts_of(space, space.getattr(w_parent, '__path__'))

    def as_list(self, space):
        return space.newlist([space.newtext(path) for path in self.current(space)])

    @typedef.method("__iter__(self, /)")
    def iterator(self, space):
        return space.iter(self.as_list(space))

    def has_length(self):
        return True

    @typedef.method("__len__(self, /) -> int")
    def length(self, space):
        return len(self.current(space))

    @typedef.method("__getitem__(self, index, /)")
    def getitem(self, space, w_index):
        return space.getitem(self.as_list(space), w_index)

    @typedef.method("__contains__(self, item, /) -> bool")
    def contains(self, space, w_item):
        return space.contains_w(self.as_list(space), w_item)

    @typedef.method("append(self, item: text, /) -> None")
    def descr_append(self, space, item):
        self.paths = self.paths + [item]

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return '_NamespacePath(%s)' % space.repr_text(
            space.newlist([space.newtext(path) for path in self.paths]))
