"""Constant folding: replaces, in place, expressions of constants by constants.

Runs before the symbol table is built, as in CPython.  Folder's visit methods are
made at import time from the declaration of the AST: each replaces every
expression below its node by what fold() makes of it; those written out here
then may replace the node itself by setting self.result.
"""
from rpython.rlib.listsort import make_timsort_class
from rpython.rlib.objectmodel import import_from_mixin

from memphis.analysis.arithmetic import binary, unary
from memphis.analysis.constants import ConstFrozenset, ConstTuple
from memphis.analysis.suspicious import warning_about
from memphis.analysis.walk import DepthCounter, left_spine, only_elif
from memphis.syntax import ast
from memphis.syntax.constants import ConstFalse, ConstStr, ConstTrue


def fold_module(module, future_annotations, optimize=0):
    "Returns the warnings about it, SyntaxWarningRecords in their order in the source."
    folder = Folder(future_annotations, optimize)
    folder.fold_node(module)
    warnings = []
    for node in folder.suspects:
        record = warning_about(node)
        if record is not None:
            warnings.append(record)
    WarningSort(warnings).sort()
    return warnings


class WarningSort(make_timsort_class()):
    def lt(self, a, b):
        return a.is_before(b)


class _Children(ast.ASTVisitor):
    "Folds the expressions below a node."

    def fold(self, node):
        raise NotImplementedError

    def fold_node(self, node):
        raise NotImplementedError

    def fold_annotation(self, node):
        raise NotImplementedError

    def fold_list(self, nodes):
        for i in range(len(nodes)):
            node = nodes[i]
            if node is not None:
                nodes[i] = self.fold(node)


def _source_of_visit(declaration):
    lines = ['def visit_%s(self, node):' % declaration.name, '    pass']
    for field in declaration.fields:
        if not field.is_node or field.type == 'type_ignore':
            continue
        is_expr = field.type == 'expr'
        if field.is_list and is_expr:
            lines.append('    self.fold_list(node.%s)' % field.name)
        elif field.is_list:
            lines += ['    for child in node.%s:' % field.name, '        self.fold_node(child)']
        else:
            lines.append('    if node.%s is not None:' % field.name)
            if is_expr and field.name in ('annotation', 'returns'):
                lines.append('        node.%s = self.fold_annotation(node.%s)' % (field.name, field.name))
            elif is_expr:
                lines.append('        node.%s = self.fold(node.%s)' % (field.name, field.name))
            else:
                lines.append('        self.fold_node(node.%s)' % field.name)
    return '\n'.join(lines) + '\n'


for _declaration in ast.DECLARATIONS:
    _scope = {}
    exec _source_of_visit(_declaration) in _scope
    setattr(_Children, 'visit_' + _declaration.name, _scope['visit_' + _declaration.name])


class Folder(_Children):
    import_from_mixin(DepthCounter)

    def __init__(self, future_annotations, optimize):
        self.depth = 0
        self.optimize = optimize
        self.result = None
        self.future_annotations = future_annotations   # they become text: leave them as they are
        self.in_function = False
        self.suspects = []              # nodes to be warned about

    def fold(self, node):
        "The expression to stand in place of node."
        self.result = node
        self.enter_node()
        node.accept(self)
        self.leave_node()
        result = self.result
        self.result = None
        return result

    def fold_node(self, node):
        self.enter_node()
        node.accept(self)
        self.leave_node()

    def fold_annotation(self, node):
        if self.future_annotations:
            return node
        return self.fold(node)

    def suspect(self, node):
        if warning_about(node) is not None:
            self.suspects.append(node)

    def replace(self, node, const):
        if const is not None:
            self.result = ast.Constant(const, None, node.lineno, node.col_offset,
                                       node.end_lineno, node.end_col_offset)
        else:
            self.result = node

    # every visit of an expression that has children must leave self.result set: see keep()

    def visit_Name(self, node):
        if node.id == '__debug__' and node.ctx == ast.Load:
            self.replace(node, ConstFalse if self.optimize else ConstTrue)

    def visit_UnaryOp(self, node):
        operand = self.fold(node.operand)
        node.operand = operand
        self.result = node
        if isinstance(operand, ast.Constant):
            self.replace(node, unary(node.op, operand.value))
        elif node.op == ast.Not and isinstance(operand, ast.Compare) and len(operand.ops) == 1:
            inverse = _INVERSE[operand.ops[0]]
            if inverse != 0:
                operand.ops[0] = inverse
                self.result = operand

    def visit_Tuple(self, node):
        self.fold_list(node.elts)
        self.result = node
        if node.ctx == ast.Load:
            items = constants_of(node.elts)
            if items is not None:
                self.replace(node, ConstTuple(items))

    def visit_Compare(self, node):
        node.left = self.fold(node.left)
        self.fold_list(node.comparators)
        last = len(node.ops) - 1
        assert last >= 0
        if node.ops[last] == ast.In or node.ops[last] == ast.NotIn:
            node.comparators[last] = self.fixed_iterable(node.comparators[last])
        self.suspect(node)
        self.result = node

    def fixed_iterable(self, node):
        "A list or set of constants that is only looked at: a tuple or frozenset."
        if isinstance(node, ast.List):
            items = constants_of(node.elts)
            if items is not None:
                self.replace(node, ConstTuple(items))
                return self.result
        elif isinstance(node, ast.Set):
            items = constants_of(node.elts)
            if items is not None:
                self.replace(node, ConstFrozenset(items))
                return self.result
        return node

    def visit_For(self, node):
        _Children.visit_For(self, node)
        node.iter = self.fixed_iterable(node.iter)

    def visit_comprehension(self, node):
        _Children.visit_comprehension(self, node)
        node.iter = self.fixed_iterable(node.iter)

    def visit_Expr(self, node):
        folded = self.fold(node.value)
        if isinstance(folded, ast.Constant) and isinstance(folded.value, ConstStr):
            return                         # "a" + "b" must not become a docstring
        node.value = folded

    def visit_If(self, node):
        while True:
            node.test = self.fold(node.test)
            for child in node.body:
                self.fold_node(child)
            chained = only_elif(node)
            if chained is None:
                break
            node = chained
        for child in node.orelse:
            self.fold_node(child)

    def visit_Assert(self, node):
        _Children.visit_Assert(self, node)
        self.suspect(node)

    def visit_FunctionDef(self, node):
        outer = self.in_function
        self.in_function = True
        _Children.visit_FunctionDef(self, node)
        self.in_function = outer

    def visit_AsyncFunctionDef(self, node):
        outer = self.in_function
        self.in_function = True
        _Children.visit_AsyncFunctionDef(self, node)
        self.in_function = outer

    def visit_ClassDef(self, node):
        outer = self.in_function
        self.in_function = False
        _Children.visit_ClassDef(self, node)
        self.in_function = outer

    def visit_AnnAssign(self, node):
        node.target = self.fold(node.target)
        known = len(self.suspects)
        node.annotation = self.fold_annotation(node.annotation)
        if self.in_function:            # it is never evaluated
            del self.suspects[known:]
        if node.value is not None:
            node.value = self.fold(node.value)

    # chains to the left, without recursion

    def visit_BinOp(self, node):
        self.fold_chain(node)

    def visit_Attribute(self, node):
        self.fold_chain(node)

    def visit_Call(self, node):
        self.fold_chain(node)

    def visit_Subscript(self, node):
        self.fold_chain(node)

    def fold_chain(self, node):
        spine = left_spine(node)
        i = len(spine) - 1
        left = self.fold(spine[i])
        i -= 1
        while i >= 0:
            link = spine[i]
            i -= 1
            if isinstance(link, ast.BinOp):
                link.left = left
                right = self.fold(link.right)
                link.right = right
                if isinstance(left, ast.Constant) and isinstance(right, ast.Constant):
                    self.replace(link, binary(link.op, left.value, right.value))
                    left = self.result
                    continue
            elif isinstance(link, ast.Attribute):
                link.value = left
            elif isinstance(link, ast.Subscript):
                link.value = left
                link.slice = self.fold(link.slice)
            else:
                assert isinstance(link, ast.Call)
                link.func = left
                self.fold_list(link.args)
                for keyword in link.keywords:
                    self.fold_node(keyword)
            self.suspect(link)
            left = link
        self.result = left


def _keeping(name):
    "Children first; the node itself stays."
    children = getattr(_Children, name).im_func

    def visit(self, node):
        children(self, node)
        self.result = node
    return visit


for _declaration in ast.DECLARATIONS:
    _name = 'visit_' + _declaration.name
    if _declaration.base == 'expr' and _name not in Folder.__dict__ and any(f.is_node for f in _declaration.fields):
        setattr(Folder, _name, _keeping(_name))

_INVERSE = [0] * len(ast.CMPOP_NAMES)
_INVERSE[ast.Is] = ast.IsNot
_INVERSE[ast.IsNot] = ast.Is
_INVERSE[ast.In] = ast.NotIn
_INVERSE[ast.NotIn] = ast.In


def constants_of(nodes):
    "The values of nodes that are all constants, else None."
    items = []
    for node in nodes:
        if not isinstance(node, ast.Constant):
            return None
        items.append(node.value)
    return items
