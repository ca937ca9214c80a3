"""From Python objects to the tree that the engines compile; the readers are made from the declaration of nodes.

What has the wrong type or lacks a field is a TypeError here; what makes no sense is told by validate.py.
"""
from memphis.errors import make_error, oefmt
from memphis.modules._ast.constants import const_of
from memphis.modules._ast.tables import tables
from memphis.objects.intobject import W_BigInt
from memphis.syntax import ast

BIGGEST, SMALLEST = (1 << 31) - 1, -1 << 31
TOP = [('exec', 'Module'), ('eval', 'Expression'), ('single', 'Interactive'), ('func_type', 'FunctionType')]


class Reader(object):
    def __init__(self, space):
        self.space = space

    # ____________________________________________________________
    # which node it is

    def kind_of(self, w_obj, name):
        "The node_kind of an instance of the sum type `name`."
        space = self.space
        w_type = space.type(w_obj)
        for w_base in w_type.mro_w:
            kind = tables.kinds.get(w_base, 0)
            if kind != 0:
                if not space.issubtype_w(w_type, tables.sums_w[name]):
                    break
                return kind
        raise self.unexpected(name, w_obj)

    def unexpected(self, name, w_obj):
        return make_error(self.space, self.space.w_TypeError, "expected some sort of %s, but got %R", name, w_obj)

    def enumerated(self, w_obj, name):
        "The number of an operator or context."
        instances_w = tables.enums[name]
        for number in range(1, len(instances_w)):
            if self.space.isinstance_w(w_obj, self.space.type(instances_w[number])):
                return number
        raise self.unexpected(name, w_obj)

    def enter(self):
        self.space.enter_native()

    def leave(self):
        self.space.leave_native()

    # ____________________________________________________________
    # fields

    def required(self, w_obj, field, owner):
        w_value = self.space.findattr(w_obj, field)
        if w_value is None:
            raise oefmt(self.space, self.space.w_TypeError, 'required field "%s" missing from %s', field, owner)
        return w_value

    def missing(self, field, owner):
        return make_error(self.space, self.space.w_ValueError, "field '%s' is required for %s", field, owner)

    def optional(self, w_obj, field):
        "None where it is None or not there."
        w_value = self.space.findattr(w_obj, field)
        if w_value is self.space.w_None:
            return None
        return w_value

    def items(self, w_obj, field, owner):
        space = self.space
        w_list = space.findattr(w_obj, field)
        if w_list is None:
            return []
        if not space.is_list(w_list):
            raise oefmt(space, space.w_TypeError, '%s field "%s" must be a list, not a %T', owner, field, w_list)
        return space.listview(w_list)[:]

    def check_size(self, w_obj, field, owner, size):
        w_list = self.space.findattr(w_obj, field)
        if w_list is not None and self.space.is_list(w_list) and self.space.len_w(w_list) != size:
            raise oefmt(self.space, self.space.w_RuntimeError, '%s field "%s" changed size during iteration', owner,
                        field)

    def identifier(self, w_value):
        if w_value is self.space.w_None:
            return None
        if not self.space.is_text(w_value) or self.space.type(w_value) is not self.space.w_str:
            raise oefmt(self.space, self.space.w_TypeError, "AST identifier must be of type str")
        return self.space.text_w(w_value)

    def string(self, w_value):
        if w_value is self.space.w_None:
            return None
        if self.space.type(w_value) is self.space.w_bytes:
            return self.space.bytes_w(w_value)
        if self.space.type(w_value) is not self.space.w_str:
            raise oefmt(self.space, self.space.w_TypeError, "AST string must be of type str")
        return self.space.text_w(w_value)

    def number(self, w_value):
        space = self.space
        if not space.is_int(w_value):
            raise oefmt(space, space.w_ValueError, "invalid integer value: %R", w_value)
        value = BIGGEST + 1
        if not isinstance(w_value, W_BigInt):
            value = space.int_w(w_value)
        if value > BIGGEST or value < SMALLEST:
            raise oefmt(space, space.w_OverflowError, "Python int too large to convert to C int")
        return value

    def optional_number(self, w_obj, field, default):
        w_value = self.optional(w_obj, field)
        if w_value is None:
            return default
        return self.number(w_value)

    def constant(self, w_value):
        return const_of(self.space, w_value)


SUMS = sorted(set(declaration.base for declaration in ast.DECLARATIONS) - set(['AST']))
REQUIRED_END = ['pattern', 'type_param']


def _field_source(owner, field):
    name = field.name
    lines = []
    if field.is_list:
        lines += ['%s = []' % name, 'items_w = self.items(w_obj, %r, %r)' % (name, owner), 'for w_item in items_w:']
        if field.type in ast.ENUMS:
            lines += ['    %s.append(self.enumerated(w_item, %r))' % (name, field.type)]
        elif field.type == 'identifier':
            lines += ['    item = self.identifier(w_item)', '    if item is None:',
                      '        raise self.missing(%r, %r)' % (name, owner), '    %s.append(item)' % name]
        else:
            if field.type in SUMS and field.type not in ('expr', 'stmt'):
                lines += ['    if w_item is self.space.w_None:',
                          '        raise self.unexpected(%r, w_item)' % field.type]
            lines += ['    %s.append(self.read_%s(w_item))' % (name, field.type)]
        return lines + ['self.check_size(w_obj, %r, %r, len(items_w))' % (name, owner)]
    if field.type == 'int' and field.is_optional:
        return ['%s = self.optional_number(w_obj, %r, 0)' % (name, name)]
    if field.type in ast.ENUMS:
        return ['%s = self.enumerated(self.required(w_obj, %r, %r), %r)' % (name, name, owner, field.type)]
    reader = {'int': 'number'}.get(field.type, field.type)
    if field.is_node:
        reader = 'read_' + field.type
    if field.is_optional:
        return ['w_value = self.optional(w_obj, %r)' % name, '%s = None' % name, 'if w_value is not None:',
                '    %s = self.%s(w_value)' % (name, reader)]
    lines.append('%s = self.%s(self.required(w_obj, %r, %r))' % (name, reader, name, owner))
    if field.type in SUMS or field.type in ('identifier', 'string'):
        lines += ['if %s is None:' % name, '    raise self.missing(%r, %r)' % (name, owner)]
    return lines


def _position_source(owner):
    lines = ['%s = self.number(self.required(w_obj, %r, %r))' % (name, name, owner) for name in ast.POSITION[:2]]
    for name in ast.POSITION[2:]:
        if owner in REQUIRED_END:
            lines.append('%s = self.number(self.required(w_obj, %r, %r))' % (name, name, owner))
        else:
            lines.append('%s = self.optional_number(w_obj, %r, %s)' % (name, name, name[len('end_'):]))
    return lines


def _make(name, parameters, lines):
    scope = {'ast': ast}
    exec 'def %s(self, w_obj%s):\n%s' % (name, parameters, '\n'.join('    ' + line for line in lines)) in scope
    setattr(Reader, name, scope[name])


def _read_source(declaration):
    "Of a node of a sum type, whose position has been read; of a product all of it."
    lines = []
    if declaration.base == 'AST':
        lines += ['self.enter()', 'try:']
    body = []
    for field in declaration.fields:
        body += _field_source(declaration.name, field)
    if declaration.base == 'AST' and declaration.has_position:
        body += _position_source(declaration.name)
    arguments = [field.name for field in declaration.fields] + (ast.POSITION if declaration.has_position else [])
    body.append('return ast.%s(%s)' % (declaration.name, ', '.join(arguments)))
    if declaration.base == 'AST':
        return lines + ['    ' + line for line in body] + ['finally:', '    self.leave()']
    return body


def _install():
    for declaration in ast.DECLARATIONS:
        parameters = ''
        if declaration.base != 'AST' and declaration.has_position:
            parameters = ''.join(', ' + name for name in ast.POSITION)
        _make('read_' + declaration.name, parameters, _read_source(declaration))
    for name in SUMS:
        members = [declaration for declaration in ast.DECLARATIONS if declaration.base == name]
        lines = ['if w_obj is self.space.w_None:', '    return None']
        has_position = members[0].has_position
        if has_position:
            lines += _position_source(name)
        lines += ['kind = self.kind_of(w_obj, %r)' % name, 'self.enter()', 'try:']
        for member in members:
            arguments = ''.join(', ' + part for part in ast.POSITION) if has_position else ''
            lines += ['    if kind == ast.KIND_%s:' % member.name,
                      '        return self.read_%s(w_obj%s)' % (member.name, arguments)]
        lines += ['finally:', '    self.leave()', 'raise self.unexpected(%r, w_obj)' % name]
        _make('read_' + name, '', lines)


_install()


def from_python(space, w_ast, mode):
    "The tree of a module, expression or interactive statement."
    for its_mode, name in TOP:
        if mode == its_mode:
            for kind in range(1, len(tables.nodes_w)):
                w_class = tables.nodes_w[kind]
                if ast.NODE_NAMES[kind] == name and not space.isinstance_w(w_ast, w_class):
                    raise oefmt(space, space.w_TypeError, "expected %s node, got %T", name, w_ast)
    mod = Reader(space).read_mod(w_ast)
    assert mod is not None
    return mod
