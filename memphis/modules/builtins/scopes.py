"""Builtin functions on running code: eval, exec, compile, globals, locals, __import__."""
from memphis.errors import oefmt
from memphis.modules.builtins.attributes import current_locals
from memphis.modules.builtins.moduledef import module
from memphis.modules.builtins.sources import file_name, source_text
from memphis.runtime.code import W_Code
from memphis.runtime.importing.statement import import_module


@module.function("globals()")
def globals_(space):
    """Return the dictionary containing the current scope's global variables.

NOTE: Updates to this dictionary *will* affect name lookups in the current
global scope and vice-versa."""
    frame = space.ec.gettopframe()
    if frame is None:
        return space.w_None
    return frame.get_w_globals()


@module.function("locals()")
def locals_(space):
    """Return a dictionary containing the current scope's local variables.

NOTE: Whether or not updates to this dictionary will affect name lookups in
the local scope and vice-versa is *implementation dependent* and not
covered by any backwards compatibility guarantees."""
    return current_locals(space)


@module.function("eval(source, /, globals=None, locals=None)")
def eval_(space, w_source, w_globals, w_locals):
    """Evaluate the given source in the context of globals and locals.

The source may be a string representing a Python expression
or a code object as returned by compile().
The globals must be a dictionary and locals can be any mapping,
defaulting to the current globals and locals.
If only globals is given, locals defaults to it."""
    if w_locals is not space.w_None and not is_mapping(space, w_locals):
        raise oefmt(space, space.w_TypeError, "locals must be a mapping")
    if w_globals is not space.w_None and not space.is_dict(w_globals):
        if is_mapping(space, w_globals):
            raise oefmt(space, space.w_TypeError,
                        "globals must be a real dict; try eval(code, {}, mapping)")
        raise oefmt(space, space.w_TypeError, "globals must be a dict")
    w_globals, w_locals = namespaces(space, w_globals, w_locals)
    if isinstance(w_source, W_Code):
        code = w_source
        if code.nfree > 0:
            raise oefmt(space, space.w_TypeError,
                        "code object passed to eval() may not contain free variables")
    else:
        source = source_text(space, w_source, "eval() arg 1 must be a string, bytes or code object", 'eval')
        code = space.compile_source(source.lstrip(' \t'), '<string>', 'eval')
    return space.exec_code(code, w_globals, w_locals)


@module.function("exec(source, /, globals=None, locals=None, *, closure=None) -> None")
def exec_(space, w_source, w_globals, w_locals, w_closure):
    """Execute the given source in the context of globals and locals.

The source may be a string representing one or more Python statements
or a code object as returned by compile().
The globals must be a dictionary and locals can be any mapping,
defaulting to the current globals and locals.
If only globals is given, locals defaults to it.
The closure must be a tuple of cellvars, and can only be used
when source is a code object requiring exactly that many cellvars."""
    if w_globals is not space.w_None and not space.is_dict(w_globals):
        raise oefmt(space, space.w_TypeError, "exec() globals must be a dict, not %T", w_globals)
    if w_locals is not space.w_None and not is_mapping(space, w_locals):
        raise oefmt(space, space.w_TypeError, "locals must be a mapping or None, not %T", w_locals)
    w_globals, w_locals = namespaces(space, w_globals, w_locals)
    if isinstance(w_source, W_Code):
        code = w_source
        if code.nfree > 0:
            raise oefmt(space, space.w_TypeError,
                        "code object requires a closure of exactly length %d", code.nfree)
        if w_closure is not space.w_None:
            raise oefmt(space, space.w_TypeError, "cannot use a closure with this code object")
    else:
        if w_closure is not space.w_None:
            raise oefmt(space, space.w_TypeError,
                        "closure can only be used when source is a code object")
        source = source_text(space, w_source, "exec() arg 1 must be a string, bytes or code object", 'exec')
        code = space.compile_source(source, '<string>', 'exec')
    space.exec_code(code, w_globals, w_locals)


@module.function("compile(source, filename, mode: text, flags: int = 0, dont_inherit: bool = False,"
                 " optimize: int = -1, *, _feature_version: int = -1)")
def compile_(space, w_source, w_filename, mode, flags, dont_inherit, optimize, _feature_version):
    """Compile source into a code object that can be executed by exec() or eval().

The source code may represent a Python module, statement or expression.
The filename will be used for run-time error messages.
The mode must be 'exec' to compile a module, 'single' to compile a
single (interactive) statement, or 'eval' to compile an expression.
The flags argument, if present, controls which future statements influence
the compilation of the code.
The dont_inherit argument, if true, stops the compilation inheriting
the effects of any future statements in effect in the code calling
compile; if absent or false these statements do influence the compilation,
in addition to any features explicitly specified."""
    filename = file_name(space, w_filename)
    if flags & ~(FUTURE_FLAGS | COMPILER_FLAGS):
        raise oefmt(space, space.w_ValueError, "compile(): unrecognised flags")
    if optimize < -1 or optimize > 2:
        raise oefmt(space, space.w_ValueError, "compile(): invalid optimize value")
    if mode != 'exec' and mode != 'eval' and mode != 'single':
        if mode != 'func_type':
            if flags & ONLY_AST:
                raise oefmt(space, space.w_ValueError,
                            "compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
            raise oefmt(space, space.w_ValueError, "compile() mode must be 'exec', 'eval' or 'single'")
        if flags & ONLY_AST == 0:
            raise oefmt(space, space.w_ValueError, "compile() mode 'func_type' requires flag PyCF_ONLY_AST")
    if space.is_ast(w_source):
        if flags & OPTIMIZED_AST == ONLY_AST:
            return w_source
        if flags & ONLY_AST:
            return space.ast_objects(space.ast_of(w_source, mode), True)
        return space.compile_ast(w_source, filename, mode, optimize)
    source = source_text(space, w_source, "compile() arg 1 must be a string, bytes or AST object", mode,
                         filename)
    if flags & ONLY_AST:
        return space.parse_source(source, filename, mode, flags & OPTIMIZED_AST == OPTIMIZED_AST)
    return space.compile_source(source, filename, mode, optimize, flags & ALLOW_INCOMPLETE != 0)


@module.function("__import__(name, globals=None, locals=None, fromlist=(), level: int = 0)")
def import_(space, w_name, w_globals, w_locals, w_fromlist, level):
    """Import a module.

Because this function is meant for use by the Python
interpreter and not for general use, it is better to use
importlib.import_module() to programmatically import a module.

The globals argument is only used to determine the context;
they are not modified.  The locals argument is unused.  The fromlist
should be a list of names to emulate ``from name import ...``, or an
empty list to emulate ``import name``.
When importing a module from a package, note that __import__('A.B', ...)
returns package A when fromlist is empty, but its submodule B when
fromlist is not empty.  The level argument is used to determine whether to
perform absolute or relative imports: 0 is absolute, while a positive number
is the number of parent directories to search relative to the current module."""
    if not space.is_text(w_name):
        raise oefmt(space, space.w_TypeError, "module name must be a string")
    return import_module(space, space.text_w(w_name), w_globals, w_fromlist, level)


FUTURE_FLAGS = 0x1FE0000    # what __future__ features have; they are all on, or do nothing
ONLY_AST = 0x400
OPTIMIZED_AST = 0x8400
ALLOW_INCOMPLETE = 0x4000
COMPILER_FLAGS = 0xF610     # and the others that the library's ast and codeop name


def is_mapping(space, w_obj):
    return space.is_dict(w_obj) or space.lookup(w_obj, '__getitem__') is not None


def namespaces(space, w_globals, w_locals):
    "What eval and exec run in; missing ones are those of the caller."
    if w_globals is space.w_None:
        frame = space.ec.gettopframe()
        if frame is None:
            raise oefmt(space, space.w_SystemError, "globals and locals cannot be NULL")
        w_globals = frame.get_w_globals()
        if w_locals is space.w_None:
            w_locals = frame.getdict_locals(space)
    elif w_locals is space.w_None:
        w_locals = w_globals
    return w_globals, w_locals
