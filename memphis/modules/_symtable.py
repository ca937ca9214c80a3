"""The _symtable module: the compiler's scopes, for the library's `symtable`."""
from memphis.analysis import symbols, symtable_dump
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef, TypeDef
from memphis.modules.builtins.sources import file_name, source_text
from memphis.objects.base import W_Object

module = ModuleDef('_symtable')

# symbols.py numbers the kinds of scopes from the outside
TYPES = [(symbols.FUNCTION, 'FUNCTION', 0), (symbols.CLASS, 'CLASS', 1), (symbols.MODULE, 'MODULE', 2),
         (symbols.ANNOTATION, 'ANNOTATION', 3), (symbols.TYPE_ALIAS, 'TYPE_ALIAS', 4),
         (symbols.TYPE_PARAMETERS, 'TYPE_PARAMETERS', 5), (symbols.TYPE_VARIABLE, 'TYPE_VARIABLE', 6)]
TYPE_NUMBERS = [number for kind, _, number in sorted(TYPES)]

NUMBERS = [(name, getattr(symbols, name)) for name in [
    'USE', 'DEF_GLOBAL', 'DEF_NONLOCAL', 'DEF_LOCAL', 'DEF_PARAM', 'DEF_FREE_CLASS', 'DEF_IMPORT', 'DEF_ANNOT', 'LOCAL',
    'GLOBAL_EXPLICIT', 'GLOBAL_IMPLICIT', 'FREE', 'CELL']]
NUMBERS += [('TYPE_' + name, number) for _, name, number in TYPES]
NUMBERS += [('DEF_FREE', 1 << 5), ('DEF_BOUND', symbols.DEF_LOCAL | symbols.DEF_PARAM | symbols.DEF_IMPORT),
            ('SCOPE_OFF', symtable_dump.SCOPE_SHIFT), ('SCOPE_MASK', 15)]


def _number(name, value):
    @module.constant(name)
    def make(space):
        return space.newint(value)


for _name, _value in NUMBERS:
    _number(_name, _value)


class W_SymtableEntry(W_Object):
    "A scope; those in it are made with it."
    typedef = TypeDef('symtable entry', base=W_Object.typedef, final=True)

    def __init__(self, space, scope):
        self.name = scope.name
        self.kind = TYPE_NUMBERS[scope.kind]
        self.lineno = scope.node.lineno
        self.nested = scope.nested
        self.w_symbols = space.newdict()
        for name, number in symtable_dump.numbers_of_names(scope):
            space.setitem_str(self.w_symbols, name, space.newint(number))
        self.w_varnames = space.newlist([space.newtext(name) for name in symtable_dump.parameters(scope)])
        self.w_children = space.newlist([W_SymtableEntry(space, child) for child in scope.children])

    @typedef.getset('id')
    def get_id(self, space):
        return self.identity(space)

    @typedef.getset('name')
    def get_name(self, space):
        return space.newtext(self.name)

    @typedef.getset('symbols')
    def get_symbols(self, space):
        return self.w_symbols

    @typedef.getset('varnames')
    def get_varnames(self, space):
        return self.w_varnames

    @typedef.getset('children')
    def get_children(self, space):
        return self.w_children

    @typedef.getset('nested')
    def get_nested(self, space):
        return space.newint(int(self.nested))

    @typedef.getset('type')
    def get_type(self, space):
        return space.newint(self.kind)

    @typedef.getset('lineno')
    def get_lineno(self, space):
        return space.newint(self.lineno)

    @typedef.method("__repr__(self, /) -> text")
    def repr_text(self, space):
        return "<symtable entry %s(%s), line %d>" % (self.name, space.repr_text(self.identity(space)), self.lineno)


@module.function("symtable(source, filename, startstr, /)")
def symtable(space, w_source, w_filename, w_startstr):
    "Return symbol and scope dictionaries used internally by compiler."
    filename = file_name(space, w_filename)
    if not space.is_text(w_startstr):
        raise oefmt(space, space.w_TypeError, "symtable() argument 3 must be str, not %T", w_startstr)
    mode = space.text_w(w_startstr)
    if mode != 'exec' and mode != 'eval' and mode != 'single':
        raise oefmt(space, space.w_ValueError, "symtable() arg 3 must be 'exec' or 'eval' or 'single'")
    source = source_text(space, w_source, "symtable() arg 1 must be a string or bytes object", mode, filename)
    return W_SymtableEntry(space, space.symbols_of_source(source, filename, mode).top)
