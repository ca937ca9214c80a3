"""`from __future__ import ...`: which features a module asks for, and where that is allowed."""
from memphis.analysis.docstring import docstring_of
from memphis.analysis.source import Location
from memphis.syntax import ast
from memphis.syntax.errors import NO_OFFSET

CO_FUTURE_ANNOTATIONS = 0x1000000
CO_FUTURE_BARRY_AS_BDFL = 0x400000

# long since part of the language
_MANDATORY = {}
for _name in ['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function',
              'unicode_literals', 'generator_stop']:
    _MANDATORY[_name] = True


class Features(object):
    def __init__(self):
        self.flags = 0
        self.last = None           # the last future statement


def features_of(mod, source):
    "What a module's future statements ask for; an error where a feature is unknown."
    features = Features()
    if isinstance(mod, ast.Module):
        body = mod.body
    elif isinstance(mod, ast.Interactive):
        body = mod.body
    else:
        return features
    first = 0
    if docstring_of(body) is not None:
        first = 1
    for i in range(first, len(body)):
        statement = body[i]
        if not is_future_import(statement):
            break
        assert isinstance(statement, ast.ImportFrom)
        place = Location(statement.lineno, statement.col_offset, statement.lineno, NO_OFFSET - 1)
        for alias in statement.names:
            features.flags |= flag_of(alias.name, source, place)
        features.last = statement
    return features


def flag_of(name, source, place):
    if name == 'annotations':
        return CO_FUTURE_ANNOTATIONS
    if name == 'barry_as_FLUFL':
        return CO_FUTURE_BARRY_AS_BDFL
    if name == 'braces':
        raise source.error("not a chance", place)
    if name not in _MANDATORY:
        raise source.error("future feature %s is not defined" % name, place)
    return 0


def is_future_import(statement):
    return isinstance(statement, ast.ImportFrom) and statement.level == 0 and statement.module == '__future__'


def is_late_future(node, last):
    "A future import that is not one of those at the beginning, which end with the statement `last`."
    if not is_future_import(node):
        return False
    return (last is None or node.lineno > last.lineno or
            node.lineno == last.lineno and node.col_offset > last.col_offset)
