"""The node classes, made from the declaration in syntax/ast.py when the interpreter is; nothing here is translated."""
from memphis.modules._ast.node import W_AST
from memphis.modules._ast.tables import tables
from memphis.objects.uniontype import union_of
from memphis.syntax import ast


REQUIRED_END = ['pattern', 'type_param']        # for others the end of their place is optional


def _layout_of_sources():
    """The text of ASDL by type: name -> text, for docstrings; a type without alternatives has the name it declares."""
    texts = {}
    name = None
    for line in ast.ASDL.strip('\n').split('\n'):
        if not line.strip() or line.strip() == 'attributes':
            continue
        if '=' in line:
            name = line.split('=')[0].strip()
            texts[name] = [line]
        else:
            texts[name].append(line)
    return texts


def documentation(name, texts):
    "CPython's docstring of a sum type (`stmt = ...`), with its alternatives in a column; of a product, its fields."
    alternatives = [part.strip() for line in texts for part in _split_alternatives(line)]
    first = alternatives[0].split('=', 1)[1].strip()
    if first.startswith('('):
        return name + first
    if name in ast.ENUMS:
        return '%s = %s' % (name, ' | '.join([first] + alternatives[1:]))
    return ('\n' + ' ' * len(name) + ' | ').join(['%s = %s' % (name, first)] + alternatives[1:])


def _split_alternatives(line):
    if '(' in line:                     # one a line
        return [line.strip().lstrip('|')]
    return [part for part in line.split('|') if part.strip()]


class _Maker(object):
    def __init__(self, space):
        self.space = space
        self.classes = {'AST': W_AST.w_builtin_type}
        w_empty = space.newtuple([])
        for name in ['_fields', '__match_args__', '_attributes']:
            W_AST.w_builtin_type.dict_w[name] = w_empty
        W_AST.w_builtin_type.mutated()
        texts = _layout_of_sources()
        tables.nodes_w = [None] * (len(ast.DECLARATIONS) + 1)
        for name, text in texts.items():
            if not any(declaration.name == name for declaration in ast.DECLARATIONS):
                self.make_sum(name, documentation(name, text))
        for kind, declaration in enumerate(ast.DECLARATIONS):
            self.make_node(declaration, kind + 1, texts)
        for name in ast.ENUMS:
            names = getattr(ast, name.upper() + '_NAMES')[1:]
            instances_w = [None]
            for member in names:
                w_class = self.make(member, name, member, [], [])
                instances_w.append(space.call_list(w_class, []))
            tables.enums[name] = instances_w
        tables.w_expr_context = self.classes['expr_context']
        tables.w_Load = tables.enums['expr_context'][ast.Load]
        for declaration in ast.DECLARATIONS:
            self.set_types(declaration)
        for name in ast.ENUMS:
            for member in getattr(ast, name.upper() + '_NAMES')[1:]:
                self.set_field_types(member, space.newdict())

    def texts(self, names):
        return [self.space.newtext(name) for name in names]

    def make(self, name, base, doc, fields, attributes):
        space = self.space
        w_dict = space.newdict()
        w_fields = space.newtuple(self.texts([field.name for field in fields]))
        for key, w_value in [('_fields', w_fields), ('__match_args__', w_fields), ('__module__', space.newtext('ast')),
                             ('__doc__', space.newtext(doc))]:
            space.setitem_str(w_dict, key, w_value)
        if attributes is not None:
            space.setitem_str(w_dict, '_attributes', space.newtuple(self.texts(attributes)))
            if attributes and name not in REQUIRED_END:
                for key in ['end_lineno', 'end_col_offset']:
                    space.setitem_str(w_dict, key, space.w_None)
        for field in fields:
            if field.is_optional:
                space.setitem_str(w_dict, field.name, space.w_None)
        w_class = space.call_list(space.w_type, [
            space.newtext(name), space.newtuple([self.classes[base]]), w_dict])
        self.classes[name] = w_class
        return w_class

    def make_sum(self, name, doc):
        positioned = any(declaration.base == name and declaration.has_position for declaration in ast.DECLARATIONS)
        tables.sums_w[name] = self.make(name, 'AST', doc, [], ast.POSITION if positioned else [])

    def make_node(self, declaration, kind, texts):
        if declaration.base == 'AST':
            doc = documentation(declaration.name, texts[declaration.name])
            attributes = ast.POSITION if declaration.has_position else []
        else:
            doc = declaration.name
            if declaration.fields:
                doc = '%s(%s)' % (doc, ', '.join('%s %s' % (field_type(field), field.name)
                                                 for field in declaration.fields))
            attributes = None
        w_class = self.make(declaration.name, declaration.base, doc, declaration.fields, attributes)
        tables.nodes_w[kind] = w_class
        tables.kinds[w_class] = kind

    def set_types(self, declaration):
        w_types = self.space.newdict()
        for field in declaration.fields:
            self.space.setitem_str(w_types, field.name, self.type_of(field))
        self.set_field_types(declaration.name, w_types)

    def type_of(self, field):
        space = self.space
        names = {'identifier': space.w_str, 'string': space.w_str, 'int': space.w_int, 'constant': space.w_object}
        w_type = names.get(field.type) or self.classes[field.type]
        if field.is_list:
            return space.new_generic_alias(space.w_list, w_type)
        return union_of(space, w_type, space.w_None) if field.is_optional else w_type

    def set_field_types(self, name, w_types):
        for attribute in ['_field_types', '__annotations__']:
            self.space.setattr(self.classes[name], attribute, w_types)


def field_type(field):
    return field.type + ('*' if field.is_list else '?' if field.is_optional else '')


CLASS_NAMES = (['AST'] + sorted(set(declaration.base for declaration in ast.DECLARATIONS) - set(['AST'])) +
               list(ast.ENUMS) + [declaration.name for declaration in ast.DECLARATIONS] +
               [name for enum in ast.ENUMS for name in getattr(ast, enum.upper() + '_NAMES')[1:]])

_makers = []


def class_of(space, name):
    if not _makers:
        _makers.append(_Maker(space))
    return _makers[0].classes[name]
