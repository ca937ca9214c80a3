"""What may be assigned to: expressions are parsed first and become targets when an '=' (or the like) follows."""
from memphis.syntax import ast, tokens
from memphis.syntax.parser.cursor import NO_MATCH
from memphis.syntax.constants import CONST_ELLIPSIS, CONST_FALSE, CONST_NONE, CONST_TRUE


def is_target(node):
    """May node stand on the left of '=' (star_target in the grammar)?"""
    if isinstance(node, ast.Name) or isinstance(node, ast.Attribute) or isinstance(node, ast.Subscript):
        return True
    if isinstance(node, ast.Starred):
        return not isinstance(node.value, ast.Starred) and is_target(node.value)
    if isinstance(node, ast.List):
        return are_targets(node.elts)
    if isinstance(node, ast.Tuple):
        return are_targets(node.elts)
    return False


def are_targets(nodes):
    for node in nodes:
        if not is_target(node):
            return False
    return True


def is_single_target(node):
    return isinstance(node, ast.Name) or isinstance(node, ast.Attribute) or isinstance(node, ast.Subscript)


def is_del_target(node):
    if isinstance(node, ast.List):
        return are_del_targets(node.elts)
    if isinstance(node, ast.Tuple):
        return are_del_targets(node.elts)
    return is_single_target(node)


def are_del_targets(nodes):
    for node in nodes:
        if not is_del_target(node):
            return False
    return True


def set_context(node, context):
    if isinstance(node, ast.Name):
        node.ctx = context
    elif isinstance(node, ast.Attribute):
        node.ctx = context
    elif isinstance(node, ast.Subscript):
        node.ctx = context
    elif isinstance(node, ast.Starred):
        node.ctx = context
        set_context(node.value, context)
    elif isinstance(node, ast.List):
        node.ctx = context
        for item in node.elts:
            set_context(item, context)
    elif isinstance(node, ast.Tuple):
        node.ctx = context
        for item in node.elts:
            set_context(item, context)


# What messages call an expression that is no target, by class.
EXPRESSION_NAMES = {
    'Attribute': 'attribute', 'Subscript': 'subscript', 'Starred': 'starred', 'Name': 'name', 'List': 'list',
    'Tuple': 'tuple', 'Lambda': 'lambda', 'Call': 'function call', 'BoolOp': 'expression', 'BinOp': 'expression',
    'UnaryOp': 'expression', 'GeneratorExp': 'generator expression', 'Yield': 'yield expression',
    'YieldFrom': 'yield expression', 'Await': 'await expression', 'ListComp': 'list comprehension',
    'SetComp': 'set comprehension', 'DictComp': 'dict comprehension', 'Dict': 'dict literal', 'Set': 'set display',
    'JoinedStr': 'f-string expression', 'FormattedValue': 'f-string expression', 'Compare': 'comparison',
    'IfExp': 'conditional expression', 'NamedExpr': 'named expression', 'Constant': 'literal'}


def expression_name(node):
    if isinstance(node, ast.Constant):
        kind = node.value.const_kind
        if kind == CONST_NONE:
            return 'None'
        if kind == CONST_TRUE:
            return 'True'
        if kind == CONST_FALSE:
            return 'False'
        if kind == CONST_ELLIPSIS:
            return 'ellipsis'
    return EXPRESSION_NAMES[node.node_name]


STAR_TARGETS = 0
DEL_TARGETS = 1
FOR_TARGETS = 2


def invalid_target(node, purpose):
    """The part of node that keeps it from being a target, or None."""
    if isinstance(node, ast.List):
        return first_invalid_target(node.elts, purpose)
    if isinstance(node, ast.Tuple):
        return first_invalid_target(node.elts, purpose)
    if isinstance(node, ast.Starred):
        if purpose == DEL_TARGETS:
            return node
        return invalid_target(node.value, purpose)
    if isinstance(node, ast.Compare):
        # `for x in y` was read as a comparison: x is what counts.
        if purpose == FOR_TARGETS:
            if node.ops[0] == ast.In:
                return invalid_target(node.left, purpose)
            return None
        return node
    if is_single_target(node):
        return None
    return node


def first_invalid_target(nodes, purpose):
    for node in nodes:
        invalid = invalid_target(node, purpose)
        if invalid is not None:
            return invalid
    return None


class Targets(object):
    """Mixed into the parser."""

    def star_target(self):
        """star_target: an optional star, then a name, attribute, subscript, or bracketed targets."""
        node = self.star_primary()
        if not is_target(node):
            raise NO_MATCH
        set_context(node, ast.Store)
        return node

    def star_targets(self):
        """The targets of `for`: one, or a tuple without brackets."""
        start = self.token()
        first = self.star_target()
        if self.peek() != tokens.COMMA:
            return first
        items = [first]
        while self.accept(tokens.COMMA):
            if not self.starts_expression(self.peek()):
                break
            items.append(self.star_target())
        last = self.last()
        return ast.Tuple(items, ast.Store, start.lineno, start.col, last.end_lineno, last.end_col)

    def star_primary(self):
        token = self.token()
        if self.accept(tokens.STAR):
            value = self.primary()
            last = self.last()
            return ast.Starred(value, ast.Load, token.lineno, token.col, last.end_lineno, last.end_col)
        return self.primary()

    def fail_invalid_target(self, node, purpose):
        """Raise if node has a part that cannot be a target of this purpose."""
        invalid = invalid_target(node, purpose)
        if invalid is not None:
            if purpose == DEL_TARGETS:
                verb = 'delete'
            else:
                verb = 'assign to'
            self.fail_at(invalid, "cannot %s %s" % (verb, expression_name(invalid)))
