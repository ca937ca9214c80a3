"""A symbol table as CPython's _symtable module has it, and as text for `memphis --dump-symtable`.

A scope is a line with its kind, name and line, and what else is true of it; its symbols follow, in alphabetical order,
each with how it is used and where it lives; then the scopes in it, one step further to the right.
"""
from rpython.rlib.listsort import make_timsort_class
from rpython.rlib.rstring import StringBuilder

from memphis.analysis import symbols

SCOPE_SHIFT = 12
KINDS = ['module', 'function', 'class', 'annotation', 'type alias', 'type parameters', 'type variable']
FLAGS = [(symbols.DEF_GLOBAL, 'global'), (symbols.DEF_LOCAL, 'local'), (symbols.DEF_PARAM, 'parameter'),
         (symbols.DEF_NONLOCAL, 'nonlocal'), (symbols.USE, 'used'), (symbols.DEF_FREE_CLASS, 'free in a method'),
         (symbols.DEF_IMPORT, 'imported'), (symbols.DEF_ANNOT, 'annotated'), (symbols.DEF_COMP_ITER, 'iterated'),
         (symbols.DEF_TYPE_PARAM, 'type parameter'), (symbols.DEF_COMP_CELL, 'cell of a comprehension')]
PLACES = ['UNKNOWN', 'LOCAL', 'GLOBAL_EXPLICIT', 'GLOBAL_IMPLICIT', 'FREE', 'CELL']

TextSort = make_timsort_class()


def parameters(scope):
    "The names of its parameters."
    return unpassed_parameters(scope) + scope.varnames


def unpassed_parameters(scope):
    "CPython declares '.defaults' for every generic function, also for one that has none."
    if scope.is_generic_function and '.defaults' not in scope.symbols:
        return ['.defaults']
    return []


def numbers_of_names(scope):
    "[(name, number)]: a name's flags and, above them, where it lives."
    found = [(name, symbols.DEF_PARAM | symbols.LOCAL << SCOPE_SHIFT) for name in unpassed_parameters(scope)]
    for name, symbol in scope.symbols.items():
        found.append((name, symbol.flags | symbol.scope << SCOPE_SHIFT))
    return found


def dump(scope):
    builder = StringBuilder()
    append_scope(builder, scope, '')
    return builder.build()


def append_scope(builder, scope, indentation):
    builder.append('%s%s %s, line %d' % (indentation, KINDS[scope.kind], scope.name, scope.node.lineno))
    if scope.nested:
        builder.append(', nested')
    names = parameters(scope)
    if names:
        builder.append(', parameters ' + ' '.join(names))
    builder.append('\n')
    lines = []
    for name, number in numbers_of_names(scope):
        lines.append('%s  %s: %s\n' % (indentation, name, described(number)))
    TextSort(lines).sort()
    for line in lines:
        builder.append(line)
    for child in scope.children:
        append_scope(builder, child, indentation + '    ')


def described(number):
    words = [PLACES[number >> SCOPE_SHIFT]]
    for flag, word in FLAGS:
        if number & flag:
            words.append(word)
    return ', '.join(words)
