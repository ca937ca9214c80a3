"""From the parser's tree to Python objects: a visitor whose methods are made from the declaration of nodes."""
from memphis.analysis.constants import wrap
from memphis.modules._ast.node import W_AST
from memphis.modules._ast.tables import tables
from memphis.objects.instance import allocate
from memphis.syntax import ast


class Converter(ast.ASTVisitor):
    def __init__(self, space):
        self.space = space
        self.w_result = None

    def convert(self, node):
        "None gives None."
        if node is None:
            return self.space.w_None
        self.space.enter_native()
        try:
            node.accept(self)
        finally:
            self.space.leave_native()
        return self.w_result

    def new(self, kind):
        return allocate(self.space, W_AST, tables.nodes_w[kind])

    def set(self, w_node, name, w_value):
        w_node.setdictvalue(self.space, name, w_value)

    def text(self, utf8):
        if utf8 is None:
            return self.space.w_None
        return self.space.newtext(utf8)

    def set_position(self, w_node, node):
        newint = self.space.newint
        self.set(w_node, 'lineno', newint(node.lineno))
        self.set(w_node, 'col_offset', newint(node.col_offset))
        self.set(w_node, 'end_lineno', newint(node.end_lineno))
        self.set(w_node, 'end_col_offset', newint(node.end_col_offset))


def _value_source(field, value):
    if field.is_node:
        return 'self.convert(%s)' % value
    if field.type in ('identifier', 'string'):
        return 'self.text(%s)' % value
    if field.type == 'int':
        return 'self.space.newint(%s)' % value
    if field.type == 'constant':
        return 'wrap(self.space, %s)' % value
    return 'tables_%s[%s]' % (field.type, value)


def _visit_source(declaration, kind):
    lines = ['w_node = self.new(%d)' % kind]
    for field in declaration.fields:
        if field.is_list:
            lines += ['self.set(w_node, %r, self.space.newlist([%s for item in node.%s]))' % (
                field.name, _value_source(field, 'item'), field.name)]
        else:
            lines += ['self.set(w_node, %r, %s)' % (field.name, _value_source(field, 'node.' + field.name))]
    if declaration.has_position:
        lines.append('self.set_position(w_node, node)')
    lines.append('self.w_result = w_node')
    return 'def visit_%s(self, node):\n' % declaration.name + '\n'.join(['    ' + line for line in lines])


def _install():
    scope = {'wrap': wrap, 'tables': tables}
    for index, declaration in enumerate(ast.DECLARATIONS):
        source = _visit_source(declaration, index + 1)
        for name in ast.ENUMS:
            source = source.replace('tables_' + name, "tables.enums[%r]" % name)
        exec source in scope
        setattr(Converter, 'visit_' + declaration.name, scope['visit_' + declaration.name])


_install()


def to_python(space, mod):
    return Converter(space).convert(mod)
