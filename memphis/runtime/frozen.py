"""The frozen modules: name -> marshalled code that is part of the binary (translator_config/freeze.py makes it)."""
from rpython.rlib.objectmodel import not_rpython, we_are_translated


class FrozenModule(object):
    """`data`: as modules/marshal/reader.py's read_sealed takes it; `origname`: what the module is called in the library;
    `is_fallback`: used only where there is no library."""

    def __init__(self, name, data, origname, is_package, is_fallback):
        self.name = name
        self.data = data
        self.origname = origname
        self.is_package = is_package
        self.is_fallback = is_fallback


class State(object):
    "`override`: -1 where tests want the library's files instead of frozen modules (_imp), 1 frozen modules, 0 as ever."
    has_library = False
    override = 0


ESSENTIAL = ['_frozen_importlib', '_frozen_importlib_external', 'zipimport']


table = {}
state = State()


def find(name):
    "The FrozenModule of that name, or None."
    if not we_are_translated():
        load(name)
    module = table.get(name, None)
    if module is None or module.is_fallback and state.has_library:
        return None
    if state.override < 0 and name not in ESSENTIAL:
        return None
    return module


@not_rpython
def enter(name, data, origname, is_package, is_fallback):
    table[name] = FrozenModule(name, data, origname, is_package, is_fallback)


@not_rpython
def load(name):
    "Untranslated, modules are compiled when they are asked for."
    if name not in table:
        from translator_config import freeze
        loaded = freeze.load(name)
        if loaded is not None:
            enter(name, *loaded)
