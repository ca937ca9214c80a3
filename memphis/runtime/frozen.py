"""The frozen modules: name -> marshalled code that is part of the binary (translator_config/freeze.py makes it)."""
from rpython.rlib.objectmodel import not_rpython, we_are_translated


class FrozenModule(object):
    "`data`: as modules/marshal/reader.py's read_sealed takes it; `origname`: what the module is called in the library."

    def __init__(self, name, data, origname, is_package):
        self.name = name
        self.data = data
        self.origname = origname
        self.is_package = is_package


table = {}


def find(name):
    "The FrozenModule of that name, or None."
    if not we_are_translated():
        load(name)
    return table.get(name, None)


@not_rpython
def enter(name, data, origname, is_package):
    table[name] = FrozenModule(name, data, origname, is_package)


@not_rpython
def load(name):
    "Untranslated, modules are compiled when they are asked for."
    if name not in table:
        from translator_config import freeze
        loaded = freeze.load(name)
        if loaded is not None:
            enter(name, *loaded)
