"""Print an AST exactly as CPython 3.13's ast.dump(tree, include_attributes=True) does. For tests and debugging."""
from rpython.rlib.rfloat import DTSF_ADD_DOT_0, double_to_string, isinf
from rpython.rlib.rstring import StringBuilder

from memphis.syntax import ast, constants, utf8
from memphis.unicode import database


def dump(node):
    dumper = Dumper()
    node.accept(dumper)
    return dumper.out.build()


def float_repr(value):
    if isinf(value):
        return "inf" if value > 0 else "-inf"
    text, _ = double_to_string(value, 'r', 0, DTSF_ADD_DOT_0)
    return text


def complex_repr(imaginary):
    text, _ = double_to_string(imaginary, 'r', 0, 0)
    return text + "j"


def hex_escape(builder, letter, code, size):
    builder.append('\\')
    builder.append(letter)
    for i in range(size - 1, -1, -1):
        builder.append("0123456789abcdef"[(code >> (4 * i)) & 15])


def append_repr_of_code(builder, code, quote):
    if code == ord(quote) or code == ord('\\'):
        builder.append('\\')
        builder.append(chr(code))
    elif code == ord('\n'):
        builder.append('\\n')
    elif code == ord('\r'):
        builder.append('\\r')
    elif code == ord('\t'):
        builder.append('\\t')
    elif database.is_printable(code):
        utf8.append(builder, code)
    elif code < 0x100:
        hex_escape(builder, 'x', code, 2)
    elif code < 0x10000:
        hex_escape(builder, 'u', code, 4)
    else:
        hex_escape(builder, 'U', code, 8)


def choose_quote(text):
    if text.find("'") >= 0 and text.find('"') < 0:
        return '"'
    return "'"


def str_repr(text):
    quote = choose_quote(text)
    builder = StringBuilder()
    builder.append(quote)
    i = 0
    while i < len(text):
        append_repr_of_code(builder, utf8.codepoint_at(text, i), quote)
        i = utf8.next_position(text, i)
    builder.append(quote)
    return builder.build()


def bytes_repr(text):
    quote = choose_quote(text)
    builder = StringBuilder()
    builder.append('b')
    builder.append(quote)
    for c in text:
        if ord(c) >= 128:
            hex_escape(builder, 'x', ord(c), 2)
        else:
            append_repr_of_code(builder, ord(c), quote)
    builder.append(quote)
    return builder.build()


def const_repr(value):
    if isinstance(value, constants.ConstInt):
        if value.big is not None:
            return value.big.str()
        return str(value.value)
    if isinstance(value, constants.ConstFloat):
        return float_repr(value.value)
    if isinstance(value, constants.ConstImaginary):
        return complex_repr(value.value)
    if isinstance(value, constants.ConstStr):
        return str_repr(value.utf8)
    if isinstance(value, constants.ConstBytes):
        return bytes_repr(value.value)
    if value is constants.ConstTrue:
        return "True"
    if value is constants.ConstFalse:
        return "False"
    if value is constants.ConstEllipsis:
        return "Ellipsis"
    return "None"


class Dumper(ast.ASTVisitor):
    """The visit methods are generated below."""

    def __init__(self):
        self.out = StringBuilder()
        self.is_first = True

    def open(self, name):
        self.out.append(name)
        self.out.append('(')
        self.is_first = True

    def close(self):
        self.out.append(')')
        self.is_first = False

    def field(self, name):
        if not self.is_first:
            self.out.append(', ')
        self.is_first = False
        self.out.append(name)
        self.out.append('=')

    def item(self, index):
        if index > 0:
            self.out.append(', ')

    def node(self, node):
        if node is None:
            self.out.append('None')
        else:
            node.accept(self)


def _field_source(field):
    """The statements that print one field."""
    name = field.name
    if field.is_list:
        if field.is_node:
            item = 'self.node(node.%s[i])' % name
        elif field.type == 'identifier':
            item = 'self.out.append(str_repr(node.%s[i]))' % name
        else:
            item = 'self.out.append(%s_NAMES[node.%s[i]] + "()")' % (field.type.upper(), name)
        return ['if len(node.%s) > 0:' % name,
                '    self.field(%r)' % name,
                '    self.out.append("[")',
                '    for i in range(len(node.%s)):' % name,
                '        self.item(i)',
                '        %s' % item,
                '    self.out.append("]")']
    if field.is_node:
        value = 'self.node(node.%s)' % name
    elif field.type in ('identifier', 'string'):
        value = 'self.out.append(str_repr(node.%s))' % name
    elif field.type == 'int':
        value = 'self.out.append(str(node.%s))' % name
    elif field.type == 'constant':
        value = 'self.out.append(const_repr(node.%s))' % name
    else:
        value = 'self.out.append(%s_NAMES[node.%s] + "()")' % (field.type.upper(), name)
    lines = ['self.field(%r)' % name, value]
    if field.is_optional and field.type != 'int':
        lines = ['if node.%s is not None:' % name] + ['    ' + line for line in lines]
    return lines


def _visitor_source(declaration):
    lines = ['self.open(%r)' % declaration.name]
    for field in declaration.fields:
        lines += _field_source(field)
    if declaration.has_position:
        for name in ast.POSITION:
            lines += ['self.field(%r)' % name, 'self.out.append(str(node.%s))' % name]
    lines.append('self.close()')
    return 'def visit_%s(self, node):\n' % declaration.name + '\n'.join(['    ' + line for line in lines])


def _install():
    scope = {'str_repr': str_repr, 'const_repr': const_repr}
    for name in ast.ENUMS:
        scope[name.upper() + '_NAMES'] = getattr(ast, name.upper() + '_NAMES')
    for declaration in ast.DECLARATIONS:
        exec _visitor_source(declaration) in scope
        setattr(Dumper, 'visit_' + declaration.name, scope['visit_' + declaration.name])


_install()
